### 报告界面：选项、页面、导出。报告自身的文字见 report.ftl。

# 选项区，供读屏软件使用。
report-options = 报告选项
# 选项：报告语言。
report-language = 报告语言
# 选项：纸张。
report-paper = 纸张
# 上述选项之一。
report-paper-a4 = A4
# 上述选项之一。
report-paper-letter = Letter
# 选项：报告读者。
report-audience = 版本
# 上述选项之一。
report-audience-full = 完整版
# 上述选项之一。
report-audience-board = 决策版
# 上述选项之一。
report-audience-redacted = 脱敏版
# 该选项的含义。
report-audience-full-hint = 包含全部章节，含人名、备注和证据。
# 该选项的含义。
report-audience-board-hint = 仅含决策所需：封面、决策摘要、结果。
# 该选项的含义。
report-audience-redacted-hint = 不含人员、备注、证据名称和组织名称；文件保存前会搜索确认不含这些内容。
# 选项：章节。
report-sections = 章节
# 页数。$count：数量。
report-pages = { $count } 页
# 转到章节的第一页。$name：章节；$page：页码。
report-section-go = { $name }：第 { $page } 页
# 输入项：每页的保密标记。
report-confidentiality = 保密标记
# 标记示例。
report-confidentiality-hint = 例如：机密
# 写出 PDF。
report-save = 保存为 PDF…
# 正在写出。$done：百分比。
report-saving = 正在写出报告，{ $done }
# 停止。
report-cancel = 取消
# 已请求停止。
report-cancelling = 正在停止…
# 已写出。$pages：页数；$size：大小（KB 或 MB）。
report-saved = 已保存，{ $pages } 页，{ $size }：
# 内置字体没有的字符。$characters：字符。
report-replaced = 以下字符没有字形，以方框代替：{ $characters }
# 当前所见页。$first、$last、$count：数量。
report-pages-shown = 第 { $first }～{ $last } 页，共 { $count } 页
# 当前所见一页。$page、$count：数量。
report-page-shown = 第 { $page } 页，共 { $count } 页
# 选项：屏幕上的页面大小。
report-zoom = 页面大小
# 上述选项之一。
report-zoom-two = 双页
# 上述选项之一。
report-zoom-width = 适合宽度
# 上述选项之一。
report-zoom-full = 100%
# 页面区，供读屏软件使用。
report-preview = 报告页面
# 单页，供读屏软件使用。$page、$count：数量。
report-page = 第 { $page } 页，共 { $count } 页
# 保留来源说明。
report-notice-kept = 声明始终出现在封面或文末。
# 评估为草稿。
report-draft = 该评估为草稿，报告各页均予注明。

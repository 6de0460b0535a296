### 报告界面：选项、页面、导出。报告自身的文字见 report.ftl。

# 选项区，供读屏软件使用。
report-options = 报告选项
# 选项：报告的文件类型。
report-form = 文件类型
# 上述选项之一。
report-form-pdf = PDF
# 上述选项之一：文字处理文档。
report-form-docx = Word
# 上述选项之一：电子表格。
report-form-xlsx = Excel
# 该选项的含义。
report-form-pdf-hint = 用于交付和打印。
# 该选项的含义。
report-form-docx-hint = 可编辑的 .docx，采用规范样式，常用文字处理软件均可打开。
# 该选项的含义。
report-form-xlsx-hint = 带公式的 .xlsx：改动一项评分，各指数和等级随即重新计算。
# 选项：可编辑报告所用的模板文档。
report-template = Word 模板
# 未选择文档。
report-template-none = 使用本程序自带的外观。可选用客户的文档，沿用其样式、页眉、页脚和页边距。
# 选择文档。
report-template-choose = 选择文档…
# 不使用模板。
report-template-forget = 不使用
# 选项：构成本次评估的各作答者的作答文件。
report-respondents = 作答者
# 未选择任何文件。
report-respondents-none = 未选择。选择两名或更多作答者的作答文件后，报告将说明各方评分的一致程度。
# 选择这些文件。
report-respondents-choose = 选择文件…
# 不使用这些文件。
report-respondents-forget = 不使用
# 选项：报告语言。
report-language = 报告语言
# 选项：中英文对照。
report-bilingual = 双语，本语言在前
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
report-audience-board-hint = 仅含决策所需：封面、决策摘要、结果、路线图。
# 该选项的含义。
report-audience-redacted-hint = 不含人员、备注、证据名称和组织或提供方名称；文件保存前会搜索确认不含这些内容。
# 选项：章节。
report-sections = 章节
# 页数。$count：数量。
report-pages = { $count } 页
# 转到章节的第一页。$name：章节；$page：页码。
report-section-go = { $name }：第 { $page } 页
# 选项：报告交付方的徽标、颜色和文字。
report-look = 外观
# 工作区中没有外观。
report-look-none = 使用本程序自带的外观。可新建或导入含有自有徽标、颜色和文字的外观，随工作区保存。
# 上述选项之一。
report-look-own = 本程序自带
# 选项：末尾的备注页。
report-notes = 备注页
# 输入项：每页的保密标记。
report-confidentiality = 保密标记
# 标记示例。
report-confidentiality-hint = 例如：机密
# 写出 PDF。
report-save-pdf = 保存为 PDF…
# 写出文档。
report-save-docx = 保存为 Word 文档…
# 写出工作簿。
report-save-xlsx = 保存为 Excel 工作簿…
# 正在写出。$done：百分比。
report-saving = 正在写出报告，{ $done }
# 停止。
report-cancel = 取消
# 已请求停止。
report-cancelling = 正在停止…
# 已写出。$pages：页数；$size：大小（KB 或 MB）。
report-saved = 已保存，{ $pages } 页，{ $size }：
# 文档或工作簿已写出。$size：大小（KB 或 MB）。
report-saved-file = 已保存，{ $size }：
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
# 选择文档时，显示在页面旁。
report-preview-docx = 此处为 PDF 的页面。文字处理软件的换行和分页会有所不同，内容一致。
# 选择工作簿时，显示在页面旁。
report-preview-xlsx = 工作簿不分页。其中包含这些页面背后的数据，工作表可自动计算。
# 单页，供读屏软件使用。$page、$count：数量。
report-page = 第 { $page } 页，共 { $count } 页
# 保留来源说明。
report-notice-kept = 声明始终出现在封面或文末。
# 评估为草稿。
report-draft = 该评估为草稿，报告各页均予注明。

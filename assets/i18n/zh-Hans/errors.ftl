# 错误：发生了什么、没有丢失什么、如何处理。

error-no-workspace = 没有打开工作区。请先打开或新建一个工作区。
# $name 是所查找的对象。
error-not-found = 找不到{ $name }，可能已被删除。
error-assessment-final = 该评估已定稿，内容不再改变。如需更正，请新建评估。
# $found 是所给内容，$known 是已有的标识符。
error-questionnaire-unknown = 没有问卷“{ $found }”：既无此文件或文件夹，也无此标识符。已有的标识符：{ $known }
# $file 是文件，$count 是问题数。
error-questionnaire-refused = { $file } 中的问卷有 { $count } 处问题，未被采用。
# $file 是文件，$count 是问题数。
error-file-refused = { $file } 有 { $count } 处问题，未被采用，原有内容未改变。
# $path 是文件，$reason 是原因。
error-file-read = 无法读取 { $path }：{ $reason }
# $path 是文件，$reason 是原因。
error-file-write = 无法写入 { $path }：{ $reason }。原有内容未改变，请选择其他位置。
# $path 是文件。
error-disk-full = 磁盘空间不足，未写入 { $path }。此前保存的内容完好，请腾出空间后重试。
# $path 是工作区。
error-workspace-locked = 另一个程序正在写入 { $path }。内容未改变，请稍后重试。
# $path 是工作区，$found 和 $supported 是文件格式版本。
error-workspace-too-new = { $path } 由本程序的更新版本创建（格式 { $found }，当前版本最高支持 { $supported }）。文件未改变，请安装更新版本。
# $path 是工作区，$reason 是所发现的情况。
error-workspace-damaged = { $path } 已损坏：{ $reason }。文件未改变，请打开备份。
# $path 是文件。
error-not-a-workspace = { $path } 不是工作区文件。文件未改变。
# $path 是工作区。
error-passphrase-missing = 打开 { $path } 需要口令。
# $path 是工作区。
error-passphrase-wrong = { $path } 的口令不正确。请检查大小写和键盘布局。
# $path 是工作区。
error-passphrase-not-needed = { $path } 没有口令，请不带口令打开。
# $name 是已有的对象。
error-conflict = 已有内容不同的{ $name }。原有内容未改变，未导入任何内容。
error-cancelled = 已取消，未写入任何内容。
# $reason 是技术信息。
error-internal = 程序内部出错：{ $reason }。此前保存的内容完好。

## 输入

# $field 是字段名。
error-input-empty = { $field }为空，请填写。
# $field 是字段名，$limit 是字符数。
error-input-too-long = { $field }过长，最多 { $limit } 个字符。
# $found 是所给内容。
error-input-date = “{ $found }”不是日期，请写作 YYYY-MM-DD。
# $found 是所给内容。
error-input-language = 本程序不支持语言“{ $found }”，请使用 en 或 zh-Hans。
# $found 是所给内容，$known 是已有编号。
error-input-scheme = 本问卷未引用“{ $found }”。可用：{ $known }
# $found 是所给内容。
error-input-scheme-none = 本问卷未引用“{ $found }”，也未引用任何其他文件。
error-input-weights = 权重不符合要求：每个能力域都需要大于 0 的数值。
error-input-target = 目标与问卷的等级和子域不符。
# $item 是评估项，$place 是指向作答内容的 JSON 指针。
error-input-response = { $item } 的作答不符合要求（{ $place }），未保存。
# $path 是文件，$endings 列出支持的扩展名。
error-input-ending = 不支持 { $path } 的扩展名，请使用 { $endings }。
# $title is what an assessment is called.
error-input-earlier-of-another = “{ $title }”采用的是另一份问卷或同一问卷的其他文本，两者不可比较。
# $title is what an assessment is called.
error-input-not-earlier = “{ $title }”的评估日期不早于拟与之比较的评估。
error-input-few-respondents = 计算一致性至少需要两名作答者的文件。
error-input-proposal-of-requirements = 只有直接选择等级作答的问卷才能写出共识评估文件。
error-input-nothing-earlier = 趋势图需要同一组织或提供方采用同一问卷的更早评估。
error-input-nothing-rated = 尚无评分，暂无可绘制的内容。
# $reason 是技术信息。
error-input-store = 无法保存：{ $reason }。内容未改变。
# $count 是轴数。
error-chart-too-few-axes = 雷达图至少需要三个轴，当前只有 { $count } 个。请改用条形图。
error-chart-empty = 暂无可绘制的内容：已评分的轴不足三个。
# $count 是轴数。
error-chart-too-many-axes = 雷达图最多显示 30 个轴，当前有 { $count } 个。请改用条形图或按能力域显示。
# $count 是系列数。
error-chart-too-many-series = 一张图最多显示六个系列，当前有 { $count } 个。请减少先前评估的数量。

## 系统给出的原因

reason-not-found = 文件或文件夹不存在
reason-permission-denied = 没有访问权限
reason-already-exists = 同名文件已存在
reason-is-a-folder = 这是一个文件夹
reason-not-a-folder = 路径中有一部分不是文件夹
reason-read-only = 该位置为只读

## 字段

field-name = 名称
field-title = 标题
field-scope = 范围
field-industry = 行业
field-note = 备注
field-reason = 理由
field-evidence-title = 证据名称
field-evidence-location = 证据位置
field-confidentiality = 密级标注

## 对象

noun-workspace = 工作区
noun-organisation = 组织
noun-assessment = 评估
noun-questionnaire = 问卷
noun-response = 作答
noun-scorecard = 评分结果
noun-report-template = 报告模板
noun-event = 事件
noun-passphrase = 口令

## 替代名称

# 导入的评估没有写明组织时使用。$subject：organisation、aiSystem 或 product。
organisation-unnamed = { $subject ->
    [aiSystem] 未命名的提供方或运营方
    [product] 未命名的提供方
   *[organisation] 未命名组织
  }

## 检查工作区时的发现

# $event 是事件序号。
finding-event-changed = 事件 { $event } 在写入之后被改动。
# $event 是事件序号。
finding-event-missing = 事件 { $event } 之前有事件缺失，或该事件为事后插入。
# $event 是事件序号。
finding-chain-broken = 事件 { $event } 与其前一事件不衔接。
# $event 是事件序号。
finding-event-unreadable = 当前版本无法读取事件 { $event }。
# $event 是事件序号。
finding-event-misfit = 事件 { $event } 所述的原有状态与历史记录不符。
# $detail 是技术信息。
finding-file-damaged = 文件已损坏：{ $detail }
# $table 是数据表名称。
finding-reference-broken = “{ $table }”中有一行引用了不存在的内容。
# $name 是数据表、触发器或索引的名称。
finding-schema-changed = 文件结构被改动：“{ $name }”。
# $table 是数据表名称，$key 是行的标识。
finding-row-differs = “{ $table }”中的“{ $key }”与历史记录不符。
# $digest 是问卷摘要。
finding-questionnaire-changed = 已冻结的问卷 { $digest } 被改动。
# $assessment 是评估编号。
finding-scorecard-changed = 评估 { $assessment } 已冻结的评分结果被改动。
# $template 是模板编号。
finding-report-template-changed = 报告模板 { $template } 被改动。

## 以客户文档为模板

# $path 是文档。
error-template-too-large = { $path } 过大，不能用作模板。未写入任何内容；请删去不需要的部分。
# $path 是文档。
error-template-not-a-document = { $path } 不是 Word 文档（.docx），或已加密。未写入任何内容；请另存为不带密码的 .docx。
# $path 是文档。
error-template-strict = { $path } 是“Strict Open XML”文档。未写入任何内容；请另存为普通 Word 文档（.docx）。
# $path 是文档，$part 是其中的部件。
error-template-damaged = { $path } 已损坏：无法读取其中的部件 { $part }。未写入任何内容；请用文字处理软件重新保存。
# $path 是文档。
error-template-no-room = { $path } 的页面没有可供正文使用的空间。未写入任何内容；请检查纸张和页边距。
# $path 是文档，$part 是其中的部件，$target 是地址。
error-template-outside = { $path } 在 { $part } 中引用了文档以外的 { $target }。未读取该地址，也未写入任何内容；请将其嵌入文档或删除。
# $path 是文档，$part 是其中的部件，$what 是技术名称。
error-template-unknown = { $path } 的 { $part } 中含有模板不能带入的内容（{ $what }）。未写入任何内容；请将其删除或换成图片。

## 对外报告

# 脱敏报告未写出。$count 是发现的数量。
error-report-not-redacted = 报告未写出：其中仍有 { $count } 处脱敏版不得出现的内容。如使用了模板，请先检查模板。
# 其中一处。$text 是发现的内容。
withheld-organisation = 组织或提供方名称：{ $text }
# 其中一处。$text 是发现的内容。
withheld-person = 人员姓名：{ $text }
# 其中一处。$text 是发现的内容。
withheld-note = 备注：{ $text }
# 其中一处。$text 是发现的内容。
withheld-evidence-title = 证据名称：{ $text }
# 其中一处。$text 是发现的内容。
withheld-location = 证据位置：{ $text }

## 系统

# $path 是文件或文件夹，$reason 是系统给出的原因。
error-opening = { $path } 已保存，但系统无法打开：{ $reason }。请在文件管理器中打开。
# $reason 是系统给出的原因。
error-clipboard = 图表未复制：无法使用剪贴板（{ $reason }）。请改为保存为文件。

## 路线图

# $level 是所给等级，$top 是问卷的最高等级。
error-roadmap-level = 没有第 { $level } 级：该问卷的等级为 0～{ $top }。
# $id 是所给内容。
error-roadmap-node = 问卷中没有子域或能力域“{ $id }”。
# $item 是评估项，$level 是等级，$effort 和 $capacity 是工作量点。
error-roadmap-capacity = { $item } 提升到第 { $level } 级需 { $effort } 个工作量点，超过每批的 { $capacity } 个。请放宽每批的工作量。

# 命令行“aimm”：帮助和各命令的输出。

## 帮助：命令

about = 组织的人工智能成熟度，AI 系统或产品的等级：在本机由作答得到评分、图表和报告。参照 AIMM 编制，非官方。
about-questionnaire = 问卷：列出、检查、显示、打印、查阅对应条目、分析作答
about-questionnaire-list = 列出可用的问卷
about-questionnaire-check = 检查问卷并指出全部问题
about-questionnaire-show = 显示问卷大纲
about-questionnaire-print = 将问卷写成供手工填写的纸质问卷：PDF，或也可在屏幕上填写的 DOCX
about-questionnaire-references = 列出各子域与其他文件条目的对应关系
about-questionnaire-analyse = 依据多份评估的作答分析评估项的表现
about-score = 为评估评分
about-robustness = 说明换用其他权重或少数答案变化是否会改变等级
about-roadmap = 给出达到目标等级的最少工作量步骤，分批列出
about-chart = 将评估绘制为 SVG 或 PNG 图表
about-report = 写出评估报告：PDF、可编辑的 DOCX 或可计算的 XLSX
about-report-verify = 说明报告是否由某评估制作，并重新制作以作比对
about-workspace = 工作区：新建、查看、导入、导出、校验
about-workspace-create = 新建空工作区
about-workspace-info = 显示工作区信息
about-workspace-list = 列出工作区中的评估
about-workspace-import = 导入评估；重复导入与导入一次结果相同
about-workspace-export = 将工作区中的评估写成文件
about-workspace-verify = 检查工作区与其历史记录是否一致
about-workbook = 工作簿：可填写的电子表格问卷，写出与读回
about-workbook-new = 写出可用来答题的工作簿
about-workbook-read = 将工作簿中的答案读为评估，或逐个单元格指出问题
about-demo = 写出供试用的虚构评估

## 帮助：参数

argument-json = 以 JSON 输出结果
argument-lang = 文字、图表和报告的语言：en 或 zh-Hans；默认采用系统语言
argument-date = 当前日期，使输出可重复；默认依次采用 SOURCE_DATE_EPOCH 和今天
argument-help = 显示帮助
argument-version = 显示版本
argument-strict = 同时拒绝影响评级区分度的问题
argument-scheme = 指定一个文件，例如 iso-42001；省略时列出全部
argument-workspace = 工作区，W.aimm
argument-questionnaire-to-check = 问卷：文件夹或文件，否则为已有问卷的标识符；- 表示标准输入
argument-questionnaire = 问卷：已有问卷的标识符，或文件夹、文件
argument-file = 评估文件；- 表示标准输入
argument-files = 同一问卷的评估文件
argument-policy = 采用评估本身以外的评分策略
argument-kind = 图表类型
argument-out = 要写入的文件
argument-template = 报告模板（.json，用于 PDF 与 DOCX），或客户自有文档（.docx），后者的样式、纸张、页眉和页脚用于 DOCX 报告
argument-made-with = 制作该报告所用的模板（如有）
argument-level = 轴或行的层级
argument-sections = 要包含的章节，以逗号分隔；默认全部
argument-audience = 报告的读者：full（完整）、board（决策层：封面、摘要、结果、路线图）或 redacted（脱敏：不含人员、备注、证据名称和组织或提供方名称）
argument-paper = 纸张大小
argument-bilingual = 双语：在 --lang 所选语言的每段文字之下附另一种语言
argument-confidentiality = 每页的标注，如“内部资料”
argument-title = 工作区名称；默认与文件同名
argument-encrypt = 以口令保护工作区：取自 AIMM_PASSPHRASE、提示输入或标准输入
argument-assessment = 评估的标识符
argument-hash = 确认此哈希值（如报告中所印）存在于历史记录中
argument-subject = 待作答的问卷：标识符、文件夹或文件；或已有答案的评估文件
argument-workbook = 已填写的工作簿；- 表示标准输入
argument-report = 本程序写出的报告
argument-made-from = 报告所依据的评估
argument-previous = 用于比较的更早评估
argument-scale = PNG 中每磅对应的像素数
argument-seed = 相同的种子得到相同的评估
argument-analysis-seed = 区间的随机种子：种子相同，抽样相同
argument-target-level = 要达到的总体等级
argument-area = 子域或能力域的最低等级，例如 STR.1=3；可多次给出
argument-capacity = 每批的最大工作量点：小 1、中 3、大 8
heading-usage = 用法：
heading-commands = 命令
heading-arguments = 参数
heading-options = 选项

## 用法错误

# 标准错误中每行的开头；供程序识别，各语言相同。
error-word = error
# $found 是所给内容。
usage-date = --date：“{ $found }”不是 1970 年以后的日期，请写作 YYYY-MM-DD
# $found 是变量的值。
usage-epoch = SOURCE_DATE_EPOCH：“{ $found }”不是自 1970 年起的秒数（至 9999 年）
# $path 是文件。
usage-report-ending = { $path }：报告的扩展名应为 .pdf、.docx 或 .xlsx
# $path 是文件。
usage-workbook-ending = { $path }：工作簿的扩展名应为 .xlsx
# $path 是文件。
usage-form-ending = { $path }：纸质问卷的扩展名应为 .pdf 或 .docx
# $path 是文件。
usage-report-template = { $path }：工作簿不使用模板，客户自有文档只能作为 .docx 报告的模板

## 口令

passphrase-prompt = 口令：
passphrase-new-prompt = 新口令：
passphrase-again-prompt = 再次输入：
passphrase-differs = 两次输入的口令不一致，未写入任何内容。

## 完成的操作

# $path 是文件，$size 是带分隔符的字节数。
written = 已写入 { $path }，{ $size } 字节
# $count 是页数。
n-pages = { $count } 页
# $characters 逐一列出字符。
replaced-characters = 内置字体没有以下字符，以方框代替：{ $characters }
# $count 是评估项的数量。
n-answers = { $count } 个评估项有答案或备注。
demo-is-fictitious = 其中的名称、作答和证据均为虚构。
# $title 是评估标题，$id 是其标识符。
imported = 已导入“{ $title }”，{ $id }
# $title 是评估标题，$id 是其标识符。
already-there = “{ $title }”已存在且内容相同，{ $id }；未作改动

## 问卷

# $id、$version 表示问卷；$areas 和 $items 是数量。
questionnaire-sound = { $id } { $version } 没有问题：{ $areas } 个子域，{ $items } 个评估项
# $languages 列出语言标签。
questionnaire-without-words = 没有 { $languages } 的词表：这些文本仅相互比较过。
column-id = 标识符
column-version = 版本
column-items = 评估项
column-origin = 来源
column-title = 标题
column-date = 日期
column-organisation = 组织或提供方
origin-built-in = 内置
origin-imported = 导入
# $weight 是数值。
weight = 权重 { $weight }
# $level 是等级。
gate-from-level = 门槛子域，自第 { $level } 级起

## 参考主题

column-place = 条目
column-topic = 主题
column-areas = 子域
column-area = 子域
column-name = 名称
column-places = 条目
references-indicative = 相关主题，供参考，不表示符合性。
references-all-covered = 所列条目均有对应子域。
# $codes：条目。
references-uncovered = 没有子域涉及：{ $codes }
# $areas 是子域编号。
references-unreferring = 未对应任何条目的子域：{ $areas }
no-references = 该问卷未引用其他文件。

## 评分

# $level 是数字，$name 是等级名称。
level-and-name = 第 { $level } 级（{ $name }）
# $coverage 是百分比，$rated 和 $items 是数量。
coverage-counts = { $coverage }：{ $items } 项中已评 { $rated } 项
not-rated = 未评
# 两句之间的间隔。
sentence-gap = {""}
heading-warnings = 建议复核的作答

## 报告：来源

# $report 和 $assessment 是文件。
verify-made-from = { $report } 由 { $assessment } 制作。
# $report 和 $assessment 是文件。
verify-says-made-from = { $report } 自述由 { $assessment } 制作，各项摘要值一致。
# $version 是程序版本。
verify-rebuilt-same = 由该评估重新制作，所得文件逐字节相同。
verify-rebuilt-other-version = 未重新制作以作比对：该报告由本程序 { $version } 版制作。
verify-rebuilt-previous-missing = 未重新制作以作比对：该报告与上次评估作了对比，请用 --previous 给出上次评估。
verify-rebuilt-template-missing = 未重新制作以作比对：该报告使用了模板，请用 --template 给出该模板。
verify-rebuilt-unknown-options = 未重新制作以作比对：本版本不支持该报告的全部选项。
verify-rebuilt-different = 文件与由评估制作的结果不同：制作后被改动过
# $report 是报告所记，$assessment 是文件所含。
verify-other-assessment = 报告对应的评估为 { $report }，文件中的评估为 { $assessment }
verify-other-questionnaire = 报告所用问卷为 { $report }，评估所用问卷为 { $assessment }
verify-other-answers = 作答不同：报告依据 { $report }，文件内容为 { $assessment }
verify-other-scorecard = 数值不同：报告所载为 { $report }，由评估得到 { $assessment }
verify-label-assessment = 评估
verify-label-questionnaire = 问卷
verify-label-questionnaire-digest = 问卷摘要值
verify-label-answers-digest = 作答摘要值
verify-label-scorecard-digest = 计分卡摘要值
verify-label-policy = 评分策略
verify-label-date = 制作日期
verify-label-language = 语言
verify-label-paper = 纸张
verify-label-sections = 章节
verify-label-confidentiality = 标注
verify-label-template = 模板
verify-label-version = 版本

## 工作区

label-title = 名称
label-file = 文件
label-id = 标识符
label-created = 创建时间
label-format = 文件格式
label-encrypted = 口令
label-demo = 虚构
label-organisations = 组织
label-assessments = 评估
label-head = 历史记录末端
yes = 是
no = 否
# $count 是评估数，$drafts 是其中的草稿数。
n-assessments = { $drafts ->
    [0] { $count }
   *[other] { $count }，其中草稿 { $drafts } 份
}
no-assessments = 此工作区尚无评估。
# $count 是事件数。
workspace-sound = 工作区完好：历史记录共 { $count } 个事件，前后衔接，内容与历史一致。
# $at 是时刻。
hash-confirmed = 该哈希值存在于历史记录中，写入时间为 { $at }。
# $hash 是所给内容。
hash-unknown = 历史记录中没有哈希值为 { $hash } 的事件

## 评估项分析

# $count：评估份数；$draws：抽样次数；$seed：随机种子。
analysis-head = 共 { $count } 份评估。区间为 95%，抽样 { $draws } 次，随机种子 { $seed }。解读方法见 docs/instrument.md。
column-item = 评估项
column-rated = 已评
column-unanswered = 未作答
column-unknown = 不清楚
column-not-applicable = 不适用
column-distribution = 各等级作答数
column-mean = 均值
column-deviation = 标准差
column-item-rest = 题总相关
column-effects = 效应
column-complete = 完整作答
column-alpha = Alpha
column-interval = 95% 区间
effect-floor = 地板
effect-ceiling = 天花板

## 路线图

column-step = 步骤
column-effort = 工作量
column-action = 行动

### 各处共用的名称：窗口、命令行和文档用同一个词。

# 程序名称，不译。
app-name = AIMM Assessor
# 凡属虚构示例的数据，均显示此标记。
demo-label = 虚构示例

## 问卷结构

# 问卷的一个维度。
term-domain = 能力域
# 多个能力域。
term-domains = 能力域
# 能力域之下的子域。
term-area = 子域
# 多个子域。
term-areas = 子域
# 一道题及其等级描述。
term-item = 评估项
# 同上，复数。
term-items = 评估项
# 可限制总体等级的子域。
term-gate-area = 门槛子域
# 等级。
term-level = 等级
# 加权平均得分。
term-index = 指数
# 与能力域、子域并列的整体。
term-overall = 总体
# 已评部分所占比例。
term-coverage = 覆盖率
# 待答项的最差与最好情形。
term-bounds = 上下限
# 能力域或子域的权重。
term-weight = 权重
# 期望等级。
term-target = 目标
# 本次评估，与目标、往次评估相对。
term-current = 当前
# 未考虑证据时的答案。
term-claimed = 自评
# 证据所能支持的部分。
term-evidenced = 有证据支持
# 支持答案的材料。
term-evidence = 证据
# 对答案的说明。
term-note = 备注
# 作答者的把握程度。
term-confidence = 把握
# 被评估的组织。
term-organisation = 组织
# 被评估产品的提供方。
term-provider = 提供方
# 被评估 AI 系统的提供方或运营方。
term-provider-or-operator = 提供方或运营方
# 评估范围。
term-scope = 范围
# 一次评估。
term-assessment = 评估
# 问卷。
term-questionnaire = 问卷
# 由答案得出等级的规则。
term-policy = 定级规则
# 评估所对应的日期。
term-assessed-on = 评估日期
# 草稿或定稿。
term-status = 状态

## 评估对象


## 定级规则

# 以指数定级，且各部分最多落后一级。
policy-balanced = 均衡
# 以最低者为准。
policy-strict = 严格
# 仅看指数。
policy-average = 平均
# 选择时的说明。
policy-balanced-help = 以指数定级；任何能力域或门槛子域最多落后一级。
# 选择时的说明。
policy-strict-help = 以最低者为准：各部分均达到，方为达到该等级。
# 选择时的说明。
policy-average-help = 仅以指数定级；强项可以弥补弱项。

## 评估、等级、子域和评估项的状态

# 仍可修改。
status-draft = 草稿
# 不再修改。
status-final = 已定稿
# 尚无任何答案。
status-not-started = 未开始
# 已给出总体等级，但不适用项较多。
level-status-indicative = 仅供参考
# 未给出总体等级。
level-status-not-rated = 尚未定级
# 已给出总体等级。
level-status-rated = 已定级
# 子域计入总体。
area-state-rated = 已评定
# 不适用项过多，或尚无已评项。
area-state-not-rated = 未评定
# 全部评估项不适用。
area-state-not-applicable = 不适用
# 无人作答。
state-unanswered = 未作答
# 看过但说不清。
state-unknown = 不清楚
# 有理由地不适用。
state-not-applicable = 不适用
# 已评。
state-rated = 已评

## 满足程度与把握

# 下一级已满足的程度。
term-progress = 进展
# 下一级尚无一点满足。
progress-none = 尚未
# 约一半。
progress-partly = 部分
# 大部分。
progress-mostly = 大部分
# 要求完全满足。
satisfaction-fully = 完全满足
# 大部分满足。
satisfaction-mostly = 大部分满足
# 部分满足。
satisfaction-partly = 部分满足
# 未满足。
satisfaction-not = 未满足
# 说不清。
satisfaction-unknown = 不清楚
# 猜测。
confidence-low = 低
# 相信如此。
confidence-medium = 中
# 确知。
confidence-high = 高

## 证据

# 制度、计划或标准。
evidence-document = 文件
# 运行记录。
evidence-record = 记录
# 度量数据。
evidence-metric = 度量
# 审核或第三方评审。
evidence-independent = 独立
# 证据类别的说明。
evidence-document-help = 制度、计划或标准
# 证据类别的说明。
evidence-record-help = 近 12 个月内至少两份运行记录
# 证据类别的说明。
evidence-metric-help = 至少两个周期的度量数据
# 证据类别的说明。
evidence-independent-help = 内部审核、客户审核或第三方评审
# 评估对象为产品或 AI 系统时。
evidence-document-help-product = 规范、设计文件或测试计划
# 评估对象为产品或 AI 系统时。
evidence-record-help-product = 所评版本的测试记录
# 评估对象为产品或 AI 系统时。
evidence-metric-help-product = 在注明条件下测试得到的度量结果
# 评估对象为产品或 AI 系统时。
evidence-independent-help-product = 由未参与研制者进行的测试或评审
# 审核认为能够证明。
verdict-accepted = 已采纳
# 部分能够证明。
verdict-partly = 部分采纳
# 不能证明。
verdict-rejected = 未采纳
# 尚无人审核。
verdict-unreviewed = 未审核
# 超过 18 个月。
evidence-stale = 已超过 18 个月

## 报告章节

# 封面。
section-cover = 封面
# 目录。
section-contents = 目录
# 供决策用的一页。
section-summary = 决策摘要
# 评估方法。
section-method = 方法
# 等级、指数和图表。
section-results = 结果
# 各项条件是否满足。
section-level-logic = 定级依据
# 目标与差距。
section-gaps = 目标与差距
# 全部评分。
section-ratings = 全部评分
# 供书写的横线页。
section-notes = 备忘
# 声明。
section-notice = 声明
# 评估了什么、未评估什么、谁参与。
section-purpose = 目的与范围
# 逐个能力域的观察与建议。
section-findings = 评估发现
# 多名作答者的一致程度。
section-agreement = 作答者评分的一致性
# 覆盖率、稳健性、提示。
section-robustness = 结果的稳健性
# 达到目标的各批步骤。
section-roadmap = 提升路线图
# 其他文件中主题相关的条款。
section-references = 相关条款对照
# 上升与下降。
section-comparison = 与往次评估比较
# 全部证据。
section-evidence = 证据清单
# 没有评分的评估项。
section-unrated = 未评分的评估项
# 作答人员。
section-participants = 参与人员
# 术语。
section-glossary = 术语

## 值得复核的答案

# 问卷的一致性规则。
warning-inconsistent = 答案前后不一致
# 所有评估项取值相同。
warning-uniform = 所有答案等级相同
# 同一子域内相差 3 级及以上。
warning-spread = 同一子域内差异过大
# 第 4 级及以上而证据不足。
warning-weak-evidence = 等级高而证据少
# 自评明显高于证据。
warning-claims-above-evidence = 自评明显高于证据

## 工作量

# 约 10 人日。
effort-s = 小（约 10 人日）
# 约 30 人日。
effort-m = 中（约 30 人日）
# 约 80 人日。
effort-l = 大（约 80 人日）

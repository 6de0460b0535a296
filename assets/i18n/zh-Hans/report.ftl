## The report: its frame

# Page number at the foot: this page, all pages.
report-footer-page = 第 { $page } 页，共 { $pages } 页
# Whose report it is, in the running head.
report-running-head = { $organisation } · { $title }
# Name of the demo's organisation.
report-demo-organisation = { $organisation }（虚构示例）
# Between marks in the running head.
report-marks = { $first } · { $second }
# What the document is about, in its metadata.
report-subject = 依据 { $questionnaire } { $version } 的自评估
# Foot of every page where a level is given.
report-footer = 依据 { $questionnaire } { $version } 自评为{ $level }，采用{ $policy }规则。自评估结果，不是认证。
# Foot of every page where the level is only indicative.
report-footer-indicative = 依据 { $questionnaire } { $version } 自评为{ $level }（仅供参考），采用{ $policy }规则。自评估结果，不是认证。
# Foot of every page where no level is given.
report-footer-none = 依据 { $questionnaire } { $version } 自评估，采用{ $policy }规则，未给出等级。不是认证。

## The report: words

# A level and its name at the start of a sentence.
report-level = 第 { $level } 级（{ $name }）
# A level within a sentence.
report-level-only = 第 { $level } 级
# How far the next level text is met.
report-progress-partly = 第 { $level } 级部分达到（+0.5）。
report-progress-mostly = 第 { $level } 级大部分达到（+0.8）。
# What an organisation does with AI.
report-ai-role-user = AI 使用方
report-ai-role-developer = AI 开发方
report-ai-role-provider = AI 提供方
# Weights of an assessment.
report-weights-default = 内置默认权重
report-weights-preset = “{ $preset }”权重
report-weights-changed = 自定义权重
# Heads of columns and labels.
report-column-name = 名称
report-column-meaning = 含义
report-column-difference = 差值
report-column-previous = 上次
report-column-whole = 占总体比重
report-column-kind = 类型
report-column-carries = 最高支持等级
report-column-decision = 事项
report-column-effort = 工作量
report-column-action = 行动
report-column-step = 达到等级
report-column-condition = 条件
# Head of the count of met conditions.
report-column-conditions = 条件满足情况
report-column-actual = 实际
report-column-met = 结论
report-column-missing = 距下一等级尚缺
report-column-number = 数量
report-column-rating = 评分与依据
report-column-reason = 理由
report-column-date = 日期
# Head: the level areas are measured against where no target is set.
report-column-wanted = 对照等级
# Worst and best case, as figures.
report-range = { $low }～{ $high }
# Legend: an area that holds the next level back.
report-blocks = 阻碍下一等级
# In a tile: items without a rating.
report-n-open = { $n } 项待答
# Under a domain in the heat map.
report-domain-note = { $index } · 第 { $level } 级
# From one level to another.
report-from-to = { $from } → { $to }

## The report: cover

# Labels of the facts.
report-fact-policy = 规则与权重
report-fact-date = 报告日期
report-fact-industry = 行业
report-fact-employees = 员工人数
report-fact-answers = 作答情况
# The questionnaire by id, version and title.
report-questionnaire = { $id } { $version }，{ $title }
# Policy and origin of the weights.
report-policy-and-weights = { $policy }规则，{ $weights }
# A draft with open answers.
report-draft-open = { $n ->
   *[other] 草稿，{ $n } 项待答
}
# Sentence below the tiles on the cover: where the level comes from.
report-cover-source = 依据 { $questionnaire } { $version }，{ $policy }规则，自评估结果
# The same where the level is only indicative.
report-cover-source-indicative = 仅供参考，依据 { $questionnaire } { $version }，{ $policy }规则，自评估结果
# The index on the cover.
report-cover-index = 指数 { $index }（0～{ $top }）
# On the cover where no level is given.
report-cover-none = 未给出等级
# What the tiles say, for readers who do not see them.
report-ladder = 0～{ $top } 级标尺，当前为第 { $level } 级。
report-ladder-none = 0～{ $top } 级标尺，未给出等级。

## The report: decision summary

# Why no level is given.
report-reason-left-out = 全部评估项均不适用，没有可评分的内容。
report-reason-empty = 没有已评分的答案，也就没有指数和等级。
# What the ruler says, for readers who do not see it.
report-ruler = { $level }，指数 { $index }（0～{ $top }），视待答项介于 { $low } 与 { $high } 之间。
report-ruler-exact = { $level }，指数 { $index }（0～{ $top }）。
report-ruler-none = 指数 { $index }（0～{ $top }），视待答项介于 { $low } 与 { $high } 之间；未给出等级。
report-ruler-empty = 0～{ $top } 标尺，尚无评分。
# Under the ruler.
report-ruler-note = 色带为仅按指数划分的各级起点，括线为待答项仍可能带来的变化。
report-ruler-note-exact = 色带为仅按指数划分的各级起点。
report-ruler-note-strict = 严格规则下由最低的能力域决定等级，指数不起作用。
# Title above the unmet conditions.
report-blockers-title = 阻碍第 { $next } 级的条件
report-blockers-none-title = 给出等级的前提
# One unmet condition each.
report-blocker-coverage = 覆盖率为 { $actual }，需达到 { $required }
report-blocker-gate-unrated = 门槛子域“{ $name }”尚无已评分的评估项
report-blockers-more-listed = { $n ->
   *[other] 另有 { $n } 项条件，见“{ $section }”。
}
# The same in a report without that section.
report-blockers-more = { $n ->
   *[other] 另有 { $n } 项条件未满足。
}
# Second line of an unmet condition.
report-detail-weight = 提升“{ $area }”对指数影响最大。
report-at-level = { $name }（第 { $level } 级）
# Strengths and risks.
report-strengths = { $n ->
    [0] 优势
    [1] 一项优势
    [2] 两项优势
   *[other] 三项优势
}
report-risks = { $n ->
    [0] 风险
    [1] 一项风险
    [2] 两项风险
   *[other] 三项风险
}
report-strength-detail = 最高：{ $item }
report-risk-detail = 最低：{ $item }
report-no-strength = 没有明显高于其他的子域。
report-no-risk = 各已评级子域均已达到所要求的等级，或高于总体指数。
# What is asked of the reader.
report-decisions = 提请决策
report-decision-step = 将“{ $item }”提升至第 { $to } 级。
# Efforts of a step.
# 路线图整体。$steps、$waves：数量；$days：人日。
report-decision-roadmap = 就路线图作出决定：共 { $steps } 个步骤，分 { $waves } 批。
report-days = 约 { $days } 人日
report-days-s = 约 10 人日
report-days-m = 约 30 人日
report-days-l = 约 80 人日
report-decision-evidence = { $n ->
   *[other] 为 { $n } 项没有可计入证据的评分补充证据。
}
report-decision-open = { $n ->
   *[other] 完成 { $n } 项待答评估项：{ $items }。
}
report-decision-open-many = 完成 { $n } 项待答评估项。
report-decision-none = 没有未满足的条件，也没有待答项：请确认评估结果，并确定下次评估日期。
report-step-anchor = 需达到：{ $text }
report-step-requirements = 尚待满足：{ $text }
report-step-plain = 向第 { $level } 级推进。

## The report: method

# Titles.
report-method-subject = 评估对象
report-method-scale = 问卷与等级
report-method-answers = 作答方式
report-method-evidence = 证据的作用
report-method-policy = 由答案到等级
report-method-weights = 权重
report-method-open = 覆盖率、上下限与不计入的评估项
report-method-limits = 局限
# What the questionnaire is.
report-method-questionnaire = 问卷“{ $title }”（{ $id } { $version }，由 { $publisher } 发布，许可 { $licence }）用于评估{ $subject }。
report-method-subject-organisation = 一个组织
report-method-subject-aiSystem = 一个 AI 系统
report-method-subject-product = 一个产品
report-method-size = 问卷含 { $domains }、{ $areas }、{ $items }。
report-n-domains = { $n ->
   *[other] { $n } 个能力域
}
report-n-areas = { $n ->
   *[other] { $n } 个子域
}
report-n-items = { $n ->
   *[other] { $n } 个评估项
}
report-scale-caption = 0～{ $top } 级的含义
# How items are answered.
report-method-anchored = 每个评估项设 0～{ $top } 级等级描述，答案为完全符合的最高一级。下一级描述部分达到的，加 0.5；大部分达到的，加 0.8；两者之和即该评估项的得分。
report-method-requirements = 每个评估项按等级列出要求，逐条评为完全满足（1）、大部分满足（0.8）、部分满足（0.5）或不满足（0）。某一等级的要求平均不低于 0.8，且以下各级均已达到的，即达到该等级；上一级要求的平均值加入得分。
report-method-states = “未作答”与“不清楚”是两种不同情形，均不按 0 计；“不适用”的评估项注明理由后不计入。
# Evidence.
report-method-evidence-text = 自评结果按自评值全额计算；同时另算一组数值，每个评估项只计到证据所能支持的等级，供两相对照。
report-method-evidence-rules = 未采纳的证据不计入；至 { $date }已超过 18 个月的证据仍计入，并予标注。
report-method-no-caps = 本问卷不以证据限制评分，全部数值均为自评值。
report-caps-caption = 须具备的证据及其最高支持等级
report-kinds-caption = 证据类型
report-no-evidence = 无须证据
# Policies.
report-method-indices = 子域指数为其评估项得分的加权平均，能力域指数为其子域指数的加权平均，总体指数为各能力域指数的加权平均；没有评分的部分不参与计算。
report-method-balanced = 均衡规则：指数与某一等级之差不超过 { $margin }，且下属各部分落后不超过一级的，即达到该等级。子域看评估项，能力域看子域，总体看能力域和门槛子域。
report-method-balanced-no-gates = 均衡规则：指数与某一等级之差不超过 { $margin }，且下属各部分落后不超过一级的，即达到该等级。子域看评估项，能力域看子域，总体看能力域。
report-method-strict = 严格规则：子域取最低评估项的等级，能力域取最低子域的等级，总体取最低能力域的等级；指数仅供对照，不决定等级。
report-method-average = 平均规则：指数与某一等级之差不超过 { $margin } 的，即达到该等级；高低可以互相弥补。
report-method-steps = 达到某一等级，还须达到其下各级。
report-thresholds-caption = 各总体等级的条件
report-column-index-at-least = 指数不低于
report-column-domains-at-least = 各能力域不低于
report-column-gates-at-least = 门槛子域不低于
report-gates-at-level = 第 { $level } 级：{ $areas }
report-gates-none = 无
report-method-gates = 门槛子域是前提条件：任何一个门槛子域最多可比总体等级低一级。
# Weights.
report-method-weights-default = 能力域权重为问卷的内置默认值；未查到官方权重。列出权重，以便讨论。
report-method-weights-preset = 能力域权重采用问卷的“{ $preset }”方案，并非官方权重。列出权重，以便讨论。
report-method-weights-changed = 本次评估调整了能力域权重，问卷自带的权重一并列出。
report-method-weights-items = 除问卷另有规定外，同一子域内各评估项权重相同。末列为扣除不适用项之后占总体指数的比重。
report-weights-caption = 能力域与子域的权重
report-column-default-weight = 问卷自带
# Coverage, bounds, items left out.
report-method-coverage = 覆盖率为已评分部分占适用部分的权重比例。低于 { $minimum } 时不给出总体等级，只给出指数。
report-method-coverage-gates = 覆盖率为已评分部分占适用部分的权重比例。低于 { $minimum }，或有门槛子域尚无已评分的评估项时，不给出总体等级，只给出指数。
report-method-bounds = 上下限表示待答项仍可能带来的变化：下限按待答项均为 0 计，上限按均为 { $top } 计。
report-method-not-applicable = 子域内不适用的评估项超过三分之一的，该子域不评级，其权重由其他子域分担；不适用项超过全部评估项 15% 的，总体等级仅供参考。
# Limits.
report-limit-self = 评分来自自评估；除证据中注明独立检查的以外，未经外部确认。
report-limit-snapshot = 评分只反映上述范围在某一时点的情况，不涉及范围以外的内容。
report-limit-weights = 同样的答案，采用其他规则或其他权重，可能得出不同的等级。
report-limit-compare = 与其他问卷、其他版本或其他规则得出的数值不可比较。
report-limit-open = { $n ->
   *[other] 尚有 { $n } 项待答，结果仍可能在上下限之间变化。
}

## The report: results

# Under the title.
report-results-index = 指数为 { $index }（0～{ $top }）；视待答项，介于 { $low } 与 { $high } 之间。
report-results-index-exact = 指数为 { $index }（0～{ $top }）；没有待答项，结果确定。
report-results-none = 尚无评分，因此没有数值；下列各表列出待答内容。
report-results-weakest = 最低的能力域为“{ $domain }”，第 { $level } 级。
report-results-uniform = 各能力域均为第 { $level } 级。
report-results-domains = 能力域
report-results-areas = 子域
report-results-evidence = 自评与有证据支持的对照
report-results-warnings = 建议复核的答案
# Captions of charts and tables.
report-chart-domains = 各能力域指数
report-chart-areas = 各子域指数
report-chart-heatmap = 全部子域等级
report-chart-trend = 指数变化趋势
# 折线图下方，草稿评估的日期。$date：已格式化。
report-chart-trend-draft = { $date }（草稿）
report-chart-gaps = 与期望等级的差距
report-figure-radar = { $title }。中心为 0 级，每圈为一级。
report-figure-bars = { $title }。括线为最差与最好情形。
report-figure-bars-exact = { $title }。
report-figure-heatmap = { $title }。数字为指数，红框标出阻碍下一等级的子域。
report-figure-heatmap-plain = { $title }。数字为指数。
report-domains-caption = 各能力域数值
# Claimed and evidenced.
report-evidence-stale = { $n ->
   *[other] 有 { $n } 份证据已超过 18 个月。
}
# Both indices.
report-evidence-indices = 自评指数为 { $claimed }，有证据支持的指数为 { $evidenced }。
report-evidence-caption = 自评指数与有证据支持的指数（差值按舍入前的数值计算）
# Warnings.
report-no-warnings = 问卷的一致性检查未发现相互矛盾的答案。
report-warnings-text = 以下为提示，不改变任何数值。
# A warning that names nothing.
report-warning = { $title }。
# A warning and what it is about.
report-warning-nodes = { $title }：{ $nodes }。
# The same with the questionnaire’s own words.
report-warning-message = { $title }：{ $nodes }。{ $message }。

## The report: level logic

# Under the title.
report-logic-text = 逐条列出当前等级与下一等级的全部条件及其是否满足。采用{ $policy }规则。
report-logic-reached = { $level }：已达到
report-logic-next = { $level }：下一等级
report-logic-top = { $level }为最高等级，没有下一等级。
report-logic-zero = { $level }没有条件。
report-logic-none = 未给出总体等级，因此不逐条判定等级条件。给出等级尚缺：
report-logic-given = 给出等级的前提
report-logic-domains = 逐个能力域
report-logic-domains-caption = 各能力域按同一规则判定
report-condition-coverage = 覆盖率不低于 { $required }
report-condition-gate-rated = 门槛子域“{ $name }”至少有一项已评
report-condition-rated = 至少有一项已评
report-conditions-count = { $n ->
   *[other] { $n } 项条件中已满足 { $met } 项。
}
report-nothing-missing = 已是最高等级。
report-missing-index = 指数 { $actual }，需 { $required }
report-missing-node = “{ $name }”为第 { $actual } 级，需第 { $required } 级
report-domain-not-rated = 没有已评分的评估项。

## The report: gaps

# Under the title.
report-gaps-target = { $n ->
   *[other] { $n } 个子域低于目标。
}
# How gaps are ranked.
report-gaps-ranked = 各子域按“权重 × 所差级数”排序。
report-gaps-target-met = 已评级的子域均达到目标。
report-gaps-no-target = 以下子域距第 { $level } 级最远，按“权重 × 差距”排序。
report-gaps-no-target-met = 没有已评级的子域低于第 { $level } 级。
report-gaps-empty = 没有已评分的答案，无从列出差距。
report-gaps-caption = 按差距权重排序的子域
# Title above the steps of each area.
report-gaps-steps = 各子域的改进步骤
# 工作量的含义。$subject：organisation、aiSystem 或 product。
report-gaps-effort = 工作量指实际投入，不是历时，以中等规模{ $subject ->
    [aiSystem] 的提供方或运营方
    [product] 的提供方
   *[organisation] 组织
  }计。
report-gaps-levels = { $n ->
   *[other] 由第 { $from } 级到第 { $to } 级，差 { $n } 级。
}
report-gaps-why = 该子域停留在第 { $level } 级的原因：{ $reasons }。
report-gaps-no-step = 该子域没有评估项低于第 { $level } 级，由指数决定。
report-column-missing-levels = 所差级数

## The report: all ratings

# Under the title.
report-ratings-text = 逐项列出评分、依据和证据。
report-ratings-area = 指数 { $index }，第 { $level } 级
report-ratings-area-not-rated = 不评级：不适用的评估项超过三分之一。
report-ratings-area-not-applicable = 该子域的评估项均不适用。
report-ratings-area-open = 该子域尚无已评分的评估项。
report-rating-unanswered = 尚未作答。
report-rating-unknown = 不清楚：已查询，仍无法说明。
report-rating-not-applicable = 不适用：{ $reason }
report-rating-incomplete = 尚有要求未评。
report-rating-requirement = { $text }（{ $satisfaction }）
report-rating-note = 备注：{ $note }
# How sure the respondent is.
report-rating-confidence = 把握：{ $confidence }。
report-rating-cap = 证据最高支持第 { $level } 级。
report-rating-cap-none = 没有可计入的证据，按证据只支持至第 { $level } 级。
report-rating-evidence = 证据：{ $title }（{ $details }）

## The report: notice and provenance

# Titles and sentences.
report-notice-not = 本报告不是什么
report-notice-not-certificate = 不是证书，也不表示符合任何标准或法律。
report-notice-not-official = 未经任何标准化机构发布、授权或认可；所用问卷为独立编制的非官方材料。
report-notice-not-advice = 不构成法律意见，也不能代替审核。
report-notice-not-ranking = 不是排名：等级不说明其他组织的情况。
report-notice-not-ranking-product = 不是排名：等级不说明其他产品或系统的情况。
# 徽标的默认替代文字。
report-template-logo = 徽标
report-notice-demo-title = 虚构示例
report-notice-demo = 名称、答案和证据均为演示程序而虚构，不涉及任何真实的组织、系统或产品。
report-provenance = 溯源
report-provenance-text = 同样的问卷和同样的答案得出同样的数值；摘要值可用于核对内容是否被改动。
report-provenance-questionnaire-digest = 问卷摘要值
report-provenance-scorecard-digest = 计分卡摘要值
report-provenance-head-hash = 历史记录末端哈希
report-provenance-assessment = 评估编号
report-provenance-program = 程序
report-provenance-program-version = AIMM Assessor { $version }
report-provenance-licence = 问卷许可
report-provenance-licence-text = { $licence }，由 { $publisher } 发布

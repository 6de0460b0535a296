### The report: purpose, findings, firmness, cross-references, comparison, annexes, and what a redacted report withholds.
### The other sections are in report.ftl.

## Purpose and scope

# Under the title, by what the questionnaire assesses.
report-purpose = { $subject ->
    [aiSystem] 本报告说明一个 AI 系统的管理成熟度、阻碍下一等级的原因以及应当首先采取的行动，供对该系统作出决策和承担责任的人员使用。
    [product] 本报告说明一个产品所达到的等级、阻碍下一等级的原因以及应当首先采取的行动，供对该产品作出决策和承担责任的人员使用。
   *[organisation] 本报告说明组织的 AI 应用成熟度、阻碍下一等级的原因以及应当首先采取的行动，供决定方向、投入和职责的人员使用。
  }
# Second sentence.
report-purpose-basis = 报告以自评估为基础，数值的可靠程度取决于答案及其证据。
report-purpose-scope = 范围
report-purpose-no-scope = 该评估未说明范围边界。
report-purpose-left-out = 不包括的内容
# Nothing was left out.
report-left-out-none = 范围以外的内容未作评估；范围之内没有因不适用而不计入的评估项。
# Items that are not applicable. $items: their ids.
report-left-out = { $n ->
   *[other] 范围以外的内容未作评估；范围之内有 { $n } 个评估项因不适用而不计入：{ $items }。
  }
# The same where there are too many to name.
report-left-out-many = 范围以外的内容未作评估；范围之内共 { $items } 个评估项，其中 { $n } 个因不适用而不计入。
# Areas that do not count. $areas: their ids and names.
report-left-out-areas = { $n ->
   *[other] 因此有 { $n } 个子域不计入，其权重由其他子域分担：{ $areas }。
  }
# Where the reasons are. $section: name of the section.
report-left-out-reasons = 理由见“{ $section }”。
report-purpose-ai-roles = AI 角色
report-ai-roles-none = 该评估未说明组织在 AI 方面的角色。
# What a role means.
report-ai-role-user-text = 使用 AI 系统，无论由谁开发。
report-ai-role-developer-text = 自行开发或改造 AI 系统。
report-ai-role-provider-text = 向他人提供 AI 系统或含 AI 的产品。
report-purpose-participants = 参与情况
# One person answered.
report-answered-by = 答案由一人给出：{ $name }，{ $role }。
report-answered-by-name = 答案由一人给出：{ $name }。
report-answered-by-role = 答案由一人给出，其角色为“{ $role }”。
# The file does not say who answered.
report-answered-jointly = 该评估对每个评估项保存一个答案，未记录由谁给出。
# Roles to whom items are put.
report-roles-text = 问卷注明各评估项宜询问的角色。下表列出每个角色对应的评估项数量及作答情况；同一评估项可能对应多个角色。
report-roles-caption = 各角色对应的评估项
report-column-role = 角色
report-column-put-to = 对应项数
report-column-rated = 已评
report-column-open = 待答
report-column-left-out = 不计入

## Findings

# Under the title.
report-findings-text = 每项发现依次说明观察到的情况、相应的证据、由此产生的影响和建议采取的行动。各子域按其对总体指数的影响排序，即占总体的比重乘以差距。
report-findings-none = 没有已评分的答案，因此没有评估发现。
# The two rankings.
report-findings-strengths = 优势：对总体指数的拉升
report-findings-gaps = 差距：对总体指数的主要拖累
report-findings-no-strength = 没有高于总体指数的子域。
report-findings-no-gap = 已评级的子域均不低于所要求的等级。
# Head: how much the overall index gains or would gain, in points of the index.
report-column-points = 指数分值
report-findings-points = 指数分值为占总体的比重乘以差距：优势按与总体指数之差计，差距按与所要求等级之差计，表示总体指数相应的变化量。
# First sentence on a domain. $share: percentage.
finding-domain = 第 { $level } 级，指数 { $index }，占总体的 { $share }。
# What it lacks. $reasons: clauses.
finding-domain-missing = 距第 { $next } 级尚缺：{ $reasons }。
finding-domain-unrated = 该能力域尚无评分。
finding-domain-left-out = 该能力域没有适用的评估项。
# Areas of the domain that have no finding because nothing in them is rated.
finding-unrated-areas = { $n ->
   *[other] 以下子域没有评分，故无发现：{ $areas }。
  }
# The four parts of a finding.
finding-observation = 观察
finding-evidence = 证据
finding-consequence = 影响
finding-recommendation = 建议
# What was seen of an area. $wanted: level.
finding-below = 第 { $level } 级，指数 { $index }；要求达到第 { $wanted } 级。
finding-above = 第 { $level } 级，指数 { $index }，高于总体指数 { $distance }。
finding-reached = 第 { $level } 级，指数 { $index }；已达到所要求的等级。
# What was seen of an item. $text: a level text.
finding-item = { $item }，第 { $level } 级：{ $text }
finding-item-open-requirements = { $item }，第 { $level } 级。尚待满足：{ $text }
finding-item-plain = “{ $item }”为第 { $level } 级。
# Items without a rating. $items: their ids.
finding-open = { $n ->
   *[other] { $n } 项待答：{ $items }。
  }
# Evidence of the rated answers of an area. $kinds: how many pieces of which kind.
finding-evidence-none = { $n ->
    [1] 唯一的已评项没有可计入的证据。
   *[other] 已评的 { $n } 项均没有可计入的证据。
  }
finding-evidence-some = { $with ->
   *[other] 已评的 { $n } 项中有 { $with } 项具备可计入的证据：{ $kinds }。
  }
finding-evidence-all = { $n ->
    [1] 唯一的已评项有可计入的证据：{ $kinds }。
   *[other] 已评的 { $n } 项均有可计入的证据：{ $kinds }。
  }
finding-n-document = { $n ->
   *[other] 文件 { $n } 份
  }
finding-n-record = { $n ->
   *[other] 记录 { $n } 份
  }
finding-n-metric = { $n ->
   *[other] 度量 { $n } 份
  }
finding-n-independent = { $n ->
   *[other] 独立评审 { $n } 份
  }
finding-evidence-short = 仅按证据计，指数为 { $evidenced }，自评为 { $claimed }。
finding-evidence-carries = 证据足以支持自评结果。
# 没有证据，且等级较低、无须证据。
finding-evidence-not-asked = 该等级无须证据。
finding-evidence-rejected = { $n ->
   *[other] 另有 { $n } 份未采纳，不计入。
  }
# What follows.
finding-holds-overall = 该门槛子域为第 { $level } 级，阻碍总体达到第 { $next } 级。
finding-holds-domain = 阻碍能力域“{ $domain }”达到第 { $next } 级。
finding-gain = 占总体的 { $share }；达到第 { $wanted } 级可使总体指数提高 { $points }。
finding-lift = 占总体的 { $share }，与平均水平相比使总体指数提高 { $points }。
# An item elsewhere that needs an item of this area. $item, $needed: ids.
finding-needed = “{ $item }”达到第 { $level } 级之前，“{ $needed }”须先达到第 { $needed-level } 级。
# What to do.
finding-raise = 将“{ $item }”提升至第 { $to } 级：{ $action }；工作量为{ $effort }
finding-answer-open = { $n ->
   *[other] 先完成 { $n } 项待答评估项，使结果确定。
  }
finding-keep = 保持已达到的水平。
# Either of two sets of kinds of evidence.
finding-either = { $first }或{ $second }
finding-collect = 补充相应证据：第 { $level } 级须具备{ $kinds }。

## How firm the result is

# Under the title.
report-robustness-text = 结果是否稳健，从作答是否充分、改变权重或规则是否改变等级、少数答案的变化是否足以改变等级等方面考察。
report-robustness-coverage = 覆盖率
# What open answers can do.
report-coverage-open = { $n ->
   *[other] 有 { $n } 项待答；视其答案，指数介于 { $low } 与 { $high } 之间，等级介于第 { $low-level } 级与第 { $high-level } 级之间。
  }
report-coverage-open-same = { $n ->
   *[other] 有 { $n } 项待答；视其答案，指数介于 { $low } 与 { $high } 之间，等级均为第 { $low-level } 级。
  }
report-coverage-whole = 没有待答项，指数和等级均已确定。
report-coverage-caption = 各能力域评估项状态
report-robustness-weights = 改变权重
# No level, no question.
report-robustness-none = 未给出等级，因此不讨论改变权重或答案对等级的影响。
# Largest change of all domain weights. $radius: percentage.
robustness-weights = 各能力域权重的变动幅度均不超过 { $radius } 时，等级不变。
robustness-weights-any = 无论各能力域权重如何，等级不变。
robustness-weights-none = 能力域权重稍有变动，等级即可能改变。
robustness-weights-strict = 严格规则下由最低的能力域决定等级，与权重无关。
# Range of the index while weights change by a quarter.
robustness-range = 各能力域权重在上下四分之一范围内变动时，指数介于 { $low } 与 { $high } 之间。
robustness-range-point = 各能力域权重在上下四分之一范围内变动时，指数仍为 { $low }。
report-robustness-answers = 改变答案
# How few answers one level lower lower the overall level. $items: ids.
robustness-answers = { $n ->
    [1] 只要一项答案下降一级，总体等级即下降，例如 { $items }。
    [2] 两项答案各下降一级即足以使总体等级下降，例如 { $items }；仅一项则不会。
   *[other] 三项答案各下降一级即足以使总体等级下降，例如 { $items }；仅两项则不会。
  }
robustness-answers-more = 三项以上的答案各下降一级，总体等级才会下降。
robustness-answers-zero = 第 0 级不会再下降。
# The same answers under the three policies.
report-robustness-policies = 改变规则
report-policies-text = 同样的答案，按各规则得出：
report-policies-caption = 各规则下的总体等级
report-policy-in-use = { $policy }（本报告采用）

## Cross-references

# Under the title.
report-references-text = 下列各表标出主题相关的子域与其他文件的条款，仅供参考，不表示符合性；任何子域的等级都不能作为符合的依据。
# Title of a document. $edition: year or version.
report-scheme = { $title }（{ $edition }）
# Captions.
report-places-caption = 由条款查子域：仅供参考，不表示符合性
report-areas-caption = 由子域查条款：仅供参考，不表示符合性
report-column-place = 条款
report-column-topic = 主题
report-column-related-areas = 相关子域（仅供参考）
report-column-related-places = 相关条款（仅供参考）
# Places that no area is about. $places: their numbers.
report-places-uncovered = { $n ->
   *[other] 有 { $n } 处条款没有相关子域：{ $places }。
  }
# 没有相关条款的子域。$areas：其编号。
report-areas-unreferring = { $n ->
   *[other] 有 { $n } 个子域没有相关条款：{ $areas }。
  }

## Roadmap

# 批次表的标题。
report-roadmap-waves = 各批步骤及完成后的结果
# 该表最后一行。
report-roadmap-total = 全部批次
report-roadmap-steps = 各批步骤明细
# 工作量的大小与点数。
report-roadmap-points = 工作量“小”约合 10 人日（1 点），“中”约合 30 人日（3 点），“大”约合 80 人日（8 点）。
# 角色一栏的含义。$subject：organisation、aiSystem 或 product。
report-roadmap-owner-note = 每一批中，同一评估项至多提升一级；各步骤不早于其前置步骤。负责人由{ $subject ->
    [aiSystem] 提供方或运营方
    [product] 提供方
   *[organisation] 组织
  }确定，栏中所列为问卷建议询问的角色。

## Comparison

# Under the title. $title: the earlier assessment; $date: its day.
report-comparison-with = 与 { $date }的“{ $title }”比较，两次评估采用同一版本的问卷。
report-comparison-with-undated = 与“{ $title }”比较，两次评估采用同一版本的问卷。
report-comparison-with-untitled = 与 { $date }的评估比较，两次评估采用同一版本的问卷。
report-comparison-with-nameless = 与上一次评估比较，两次评估采用同一版本的问卷。
# The overall index then and now.
report-comparison-up = 总体指数由 { $before } 升至 { $now }。
report-comparison-down = 总体指数由 { $before } 降至 { $now }。
report-comparison-same = 总体指数为 { $now }，与上次持平。
# The overall level then and now.
report-comparison-level-up = 等级由第 { $before } 级升至第 { $now } 级。
report-comparison-level-down = 等级由第 { $before } 级降至第 { $now } 级。
report-comparison-level-same = 等级仍为第 { $now } 级。
report-comparison-level-new = 本次为第 { $now } 级，上次未给出等级。
report-comparison-level-lost = 本次未给出等级，上次为第 { $before } 级。
# Something besides the answers differs.
report-comparison-policy = 上次评估采用{ $policy }规则，与本次不同：指数可以比较，等级不可比较。
report-comparison-weights = 两次评估的能力域权重不同，总体指数的变化部分由此产生。
# How many areas rose and fell.
report-comparison-areas = 两次均已评级的子域共 { $n } 个，其中 { $up } 个上升，{ $down } 个下降，{ $same } 个持平。
report-comparison-area = 两次均已评级的子域仅一个，{ $up ->
    [1] 有所上升。
   *[other] { $down ->
        [1] 有所下降。
       *[other] 与上次持平。
    }
  }
report-comparison-no-areas = 没有两次均已评级的子域。
report-comparison-rose = 上升最多的子域
report-comparison-fell = 下降最多的子域
report-comparison-none-rose = 没有上升的子域。
report-comparison-none-fell = 没有下降的子域。
report-comparison-domains-caption = 各能力域前后对照（变化按舍入前的数值计算）
report-comparison-areas-caption = 各子域前后对照（变化按舍入前的数值计算）
report-comparison-items-caption = 评分有变化的评估项
report-comparison-trend-caption = { $title }：总体。
report-comparison-trend-domains = { $title }：总体与各能力域。
report-column-before = 上次
report-column-now = 本次
report-column-change = 变化
report-column-level-before = 上次等级
report-column-level-now = 本次等级
report-comparison-domains = 各能力域
report-comparison-by-area = 各子域
report-comparison-items = 各评估项
# How many items changed, as clauses.
report-items-raised = { $n ->
   *[other] { $n } 项上升
  }
report-items-lowered = { $n ->
   *[other] { $n } 项下降
  }
report-items-new = { $n ->
   *[other] { $n } 项为新评
  }
report-items-lost = { $n ->
   *[other] { $n } 项不再有评分
  }
# Clauses of the sentence above: the first begins it.
report-items-changed = 评估项中，{ $changes }。
report-items-unchanged = 各评估项的评分均与上次相同。

## Annexes

# Evidence register.
report-register-text = 按评估项顺序列出全部证据。未采纳的证据不计入，其余均计入，无论是否注明日期。
report-register-empty = 该评估未列出证据。
report-register-by-kind = 各类证据及审核结论
report-register-all = 全部证据
report-register-total = 各类合计
report-column-pieces = 份数
report-column-verdict = 审核结论
report-column-stale = 超过 18 个月
report-column-evidence-item = 评估项
# Start of the file’s digest. $digest: its first figures.
report-register-digest = SHA-256 开头为 { $digest }
# A piece of evidence without its name, in the list of ratings. $details: kind, date, verdict.
report-rating-evidence-withheld = 证据：{ $details }
# Items without a rating.
report-unrated-text = “不适用”的评估项注明理由后不计入；待答项在作答之前不参与指数计算，由上下限表示其可能带来的变化。
report-unrated-not-applicable = 不适用
report-unrated-unknown = 不清楚（已查询，仍无法说明）
report-unrated-unanswered = 未作答
report-column-ask = 宜询问的角色
report-unrated-none = 各评估项均已评分。
# Participants.
report-participants-text = 该评估所保存答案的提供者。
report-column-person = 人员
report-participant-unnamed = 未署名
# Glossary.
report-glossary-report = 报告术语
report-glossary-questionnaire = 问卷术语
glossary-index = 所含评估项评分的加权平均值，范围为 0 至最高等级。
glossary-level = 量表中的一级，符合定级规则的全部条件时给出。
glossary-policy = 由指数得出等级的规则：均衡、严格或平均。
glossary-gate-area = 无论指数多高，均可能制约总体等级的子域。
glossary-open-item = 待答项
glossary-open-item-meaning = 未作答，或已核实但仍不清楚的评估项。
glossary-coverage = 适用部分中已评分部分所占的比重，按权重计。
glossary-bounds = 待答项全部作答后，指数可能达到的最小值和最大值。
glossary-evidenced = 各评估项的计分不高于其证据所能支持的等级时，自评结果中得以保留的部分。
glossary-whole = 剔除不适用部分后，某一部分在总体指数中的权重。
glossary-points = 占总体比重乘以指数或等级的差距，即总体指数相应的变化量。
glossary-alpha = Krippendorff α 系数
glossary-alpha-meaning = 全体作答者在全部评估项上的一致程度：完全一致时为 1，不高于偶然一致时为 0。
glossary-rwg = rWG
glossary-rwg-meaning = 作答者在某一评估项上的一致程度：完全一致时为 1，评分如随机分散时为 0。
report-column-term = 术语
# Digests at the end of a report without the notice. $questionnaire, $scorecard: digests.
report-digests = 问卷摘要值 { $questionnaire }；计分卡摘要值 { $scorecard }。

## Redacted reports

# In place of the organisation’s name on the cover. $subject: organisation, aiSystem or product.
report-redacted-organisation = { $subject ->
    [aiSystem] 提供方或运营方（名称隐去）
    [product] 提供方（名称隐去）
   *[organisation] 受评组织（名称隐去）
  }
# In place of the organisation’s name within a text. $subject: organisation, aiSystem or product.
report-redacted-name = { $subject ->
    [aiSystem] 【提供方或运营方】
    [product] 【提供方】
   *[organisation] 【受评组织】
  }
# In place of anything else that is withheld.
report-redacted-other = 【已隐去】
# On every page.
report-redacted-mark = 脱敏版
# What a redacted report leaves out, in the notice. $subject: organisation, aiSystem or product.
report-redacted-notice = 本报告为脱敏版：人员、备注以及证据的名称和位置均已略去，{ $subject ->
    [aiSystem] 提供方或运营方
    [product] 提供方
   *[organisation] 组织
  }名称已隐去；数值和等级与完整版相同。

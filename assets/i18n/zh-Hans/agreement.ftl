### 多名作答者：评分一致程度与建议等级，用于报告和命令行。

## 通用语句

# $n 是作答者人数，不少于两名；$items 是至少有两个评分的评估项数。
agreement-compared = { $n } 名作答者分别作答；{ $items ->
    [0] 没有评估项具有两个及以上评分，无从比较。
   *[other] { $items } 个评估项具有两个及以上评分。
  }
# $metric 是度量方式；$alpha、$low、$high 是数值。
agreement-alpha = Krippendorff α 系数（{ $metric }）为 { $alpha }，95% 区间为 { $low }～{ $high }。
agreement-alpha-alone = Krippendorff α 系数（{ $metric }）为 { $alpha }；差异过少，不给出区间。
agreement-alpha-none = 可比较的评分均为同一等级，无法区分一致与偶然。
agreement-metric-ordinal = 定序
agreement-metric-nominal = 定类
agreement-metric-interval = 定距
agreement-reliable = 按通行的判读标准（0.80 及以上），评分可信：总体上，结果受作答者人选的影响很小。
agreement-tentative = 按通行的判读标准（0.67～0.80），评分可支持初步结论：个别评估项的结果受作答者人选影响。
agreement-unreliable = 按通行的判读标准（低于 0.67），仅凭评分不足以得出结论：答案取决于由谁作答，应共同商定。
# 区间下限低于 α 所在的档。
agreement-interval-lower = 区间下限低于上述标准，判读尚不稳固。
# $n 是待讨论的评估项数，$proposed 是给出建议等级的评估项数。
agreement-to-discuss = { $n ->
    [0] 没有待讨论的评估项
   *[other] 待讨论的评估项有 { $n } 个
  }；{ $proposed ->
    [0] 未给出建议等级。
   *[other] 给出建议等级的评估项有 { $proposed } 个。
  }
agreement-evidence-alone = 待讨论的评估项中有 { $n } 个评分相近，仅因证据支持的等级较低而列入。
agreement-caution-few = 各评估项的统计量仅基于3～4 个评分，一个不同的答案即可使其改变。
agreement-caution-none = 仅有两名作答者，各评估项不作统计，只列出评分。
agreement-flag-range = 分歧大
agreement-flag-agreement = 一致性低
agreement-flag-evidence = 证据不足

## 报告

report-agreement-text = 出现下列情形之一的评估项列为待讨论：两个评分相差两级及以上（“分歧大”）；组内一致性 rWG 低于 0.5（“一致性低”）；证据所能支持的等级低于评分的中位数（“证据不足”）。
report-agreement-discuss = 待讨论的评估项
report-agreement-discuss-caption = 待讨论的评估项：各等级的评分数
report-agreement-discuss-redacted-caption = 待讨论的评估项
report-agreement-discuss-none = 各评估项的评分均未明显分散，也未高于证据所能支持的等级。
report-agreement-column-median = 中位数
report-agreement-column-range = 极差
report-agreement-column-ratings = 评分
report-agreement-column-why = 原因
report-agreement-column-decided = 采用等级
report-agreement-open = 未定
report-agreement-decided-text = “采用等级”为本次评估对该项采用的等级。
report-agreement-unresolved = 尚未解决的评估项
report-agreement-unresolved-text = 其中 { $n } 个评估项在本次评估中尚无评分：{ $items }。在商定之前，这些评估项会降低覆盖率，并使上下限变宽。
report-agreement-unresolved-many = 其中 { $n } 个评估项在本次评估中尚无评分，表中标为“未定”。在商定之前，这些评估项会降低覆盖率，并使上下限变宽。
report-agreement-unresolved-none = 待讨论的评估项在本次评估中均已有评分。
report-agreement-other-than-median = { $n ->
    [0] 已有评分的评估项均采用作答者评分的中位数。
   *[other] 已有评分的评估项中，有 { $n } 个与作答者评分的中位数不同。
  }
report-agreement-roles = 各角色的一致性
report-agreement-roles-text = 对每一角色，在足够多的成员作出评分的评估项上，将其评分的中位数与全体作答者的中位数比较。
report-agreement-roles-caption = 各角色与全体作答者的比较
report-agreement-column-respondents = 作答者
report-agreement-column-compared = 评估项
report-agreement-column-above = 偏高
report-agreement-column-below = 偏低
report-agreement-column-difference = 平均差
report-agreement-no-role = 未说明角色
report-agreement-suppressed = 为避免从数据中推知个人答案，不足 { $minimum } 名作答者的角色不单独列出：{ $roles }。
report-agreement-no-roles = 各角色的作答者均不足 { $minimum } 名，不单独列出。
report-agreement-one-role = 全体作答者的角色相同（{ $role }），无从比较。
report-agreement-one-role-unstated = 作答者均未说明角色，无从比较。
report-agreement-apart-caption = 各角色有差异的评估项：各角色的中位数
# 有更多此类评估项时。$shown、$all：数量。
report-agreement-apart-first-caption = 各角色有差异的 { $all } 个评估项中差异最大的 { $shown } 个：各角色的中位数
report-agreement-column-medians = 各角色的中位数
report-agreement-median = { $role }：{ $level }
report-agreement-withheld = 作答者不足 { $minimum } 名，列出单个评估项会使个人答案可被推知，故不予列出。
report-agreement-see = 此前有 { $n } 名作答者分别作答，其一致程度见“{ $section }”。

## 命令行

about-consensus = 说明多名作答者的一致程度、待讨论的评估项和建议等级
argument-metric = 两个等级之间的差异如何度量
argument-respondents = 形成该评估的各作答者的文件，用于报告中的一致性一节
argument-draws-seed = 区间的随机种子：种子相同，抽样相同
argument-proposal = 同时写出建议的评估文件：待讨论的评估项留空，评分写入备注
verify-rebuilt-respondents-missing = 未重新生成以作比较：报告包含作答者的一致性，请用 --respondents 给出全部作答者的文件。
consensus-seed = 区间为 95%，对评估项抽样 { $draws } 次，随机种子 { $seed }。
consensus-column-ratings = 评分
consensus-column-median = 中位数
consensus-column-range = 极差
consensus-column-ad = 平均偏差
consensus-column-rwg = rWG
consensus-column-proposed = 建议等级
consensus-column-why = 待讨论原因
consensus-below-chance = { $rwg }（低于偶然水平）
consensus-column-role = 角色
consensus-column-respondents = 作答者
consensus-column-higher = 偏高
consensus-column-lower = 偏低
consensus-column-difference = 平均差
consensus-no-role = 未说明角色
consensus-suppressed = 不足 { $minimum } 名，不列出
consensus-title = { $n } 名作答者的共识（建议稿）
consensus-note-ratings = 评分：{ $ratings }。
consensus-note-reasons = 待讨论：{ $reasons }。
consensus-note-unknown = { $n } 名作答者表示不清楚。
consensus-note-not-applicable = { $n } 名作答者认为不适用。

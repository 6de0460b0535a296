### 表述结果的句子，供结果界面、命令行和报告共用。数值以写好的文本传入；数量和等级以数字传入。

## 标题句

# 结果的第一句。$subject：organisation、aiSystem 或 product；$level：等级；$name：等级名称。
headline-level = { $subject ->
    [aiSystem] 该 AI 系统当前为第 { $level } 级（{ $name }）。
    [product] 该产品当前为第 { $level } 级（{ $name }）。
   *[organisation] 当前为第 { $level } 级（{ $name }）。
  }
# 同上，用于文档。
headline-level-document = 第 { $level } 级（{ $name }）。
# 第二句：下一级还有几项条件未满足。$count：数量；$next：下一级。
headline-blockers = { $count ->
    [1] 尚有一项条件阻碍第 { $next } 级。
    [2] 尚有两项条件阻碍第 { $next } 级。
    [3] 尚有三项条件阻碍第 { $next } 级。
    [4] 尚有四项条件阻碍第 { $next } 级。
    [5] 尚有五项条件阻碍第 { $next } 级。
    [6] 尚有六项条件阻碍第 { $next } 级。
   *[other] 尚有 { $count } 项条件阻碍第 { $next } 级。
  }
# 已是最高级时的第二句。
headline-top = 已是最高等级。
# 未定级时的第一句。
headline-not-rated = 尚未定级。
# 一项都未评时的第二句。
headline-nothing-rated = 尚无已评的评估项。

## 为何是这一级

# 均衡规则，且有生效的门槛子域。$index、$needed：数值；$level、$floor：等级。
level-holds-balanced = 指数 { $index } 不低于 { $needed }，各能力域和已生效的门槛子域均不低于第 { $floor } 级，故为第 { $level } 级。
# 均衡规则，无生效的门槛子域。
level-holds-balanced-no-gates = 指数 { $index } 不低于 { $needed }，各能力域均不低于第 { $floor } 级，故为第 { $level } 级。
# 仅由指数决定：平均规则，或其他条件必然满足的等级。
level-holds-index = 指数 { $index } 不低于 { $needed }，故为第 { $level } 级。
# 严格规则。
level-holds-strict = 各能力域均不低于第 { $level } 级，故为第 { $level } 级。
# 第 0 级无须条件。
level-holds-zero = 评估从第 0 级起算；第 1 级的条件尚未全部满足。
# 不适用项超过 15%。$share：占全部评估项的百分比。
level-indicative = 该等级仅供参考：{ $share } 的评估项不适用；超过 15% 时，结果不足以代表整体。

## 为何尚未定级

# 已评部分过少。$coverage、$minimum：百分比。
no-level-coverage = 按权重已评 { $coverage }；达到 { $minimum } 方可定级。
# 还有多少项待答。$count：数量。
no-level-open-items = { $count ->
    [0] 没有待答项。
   *[other] 还有 { $count } 项待答。
  }
# 没有任何已评项的门槛子域。$count：数量；$areas：名称列表。
no-level-gates = { $count ->
    [1] 门槛子域{ $areas }尚无已评项。
   *[other] 以下门槛子域尚无已评项：{ $areas }。
  }
# 虽未定级，数值仍可说明的内容。$low、$high：数值。
no-level-bounds = 无论待答项如何作答，指数都介于 { $low } 与 { $high } 之间。

## 未满足条件：每类一句

# 自身指数过低。$actual、$required：数值；$next：等级。
blocker-index = 指数为 { $actual }，第 { $next } 级需达到 { $required }。
# 能力域过低。$name：名称；$actual、$required、$next：等级。
blocker-domain = 能力域“{ $name }”为第 { $actual } 级，第 { $next } 级要求不低于第 { $required } 级。
# 门槛子域过低。
blocker-gate-area = 门槛子域“{ $name }”为第 { $actual } 级，第 { $next } 级要求不低于第 { $required } 级。
# 能力域下的子域过低。
blocker-area = 子域“{ $name }”为第 { $actual } 级，第 { $next } 级要求不低于第 { $required } 级。
# 子域下的评估项过低。$id：评估项编号。
blocker-item = 评估项 { $id }“{ $name }”为第 { $actual } 级，第 { $next } 级要求不低于第 { $required } 级。
# 门槛子域尚无等级。
blocker-gate-area-unrated = 门槛子域“{ $name }”尚无等级，第 { $next } 级要求不低于第 { $required } 级。
# 能力域尚无等级。
blocker-domain-unrated = 能力域“{ $name }”尚无等级，第 { $next } 级要求不低于第 { $required } 级。

## 未满足条件：补充说明

# 指数还差多少。$short：数值。
blocker-short = 尚差 { $short }。
# 待答项不足以补齐。$count：待答项数；$max：最高等级；$high：数值。
blocker-open-not-enough = { $count ->
    [1] 待答项即使为 { $max }，也只有 { $high }。
   *[other] { $count } 项待答即使均为 { $max }，也只有 { $high }。
  }
# 待答项有可能补齐。
blocker-open-enough = { $count ->
    [1] 待答项最多可使其升至 { $high }。
   *[other] { $count } 项待答最多可使其升至 { $high }。
  }
# 能力域或子域的指数与所需值。$index、$required：数值；$level：等级。
blocker-node-index = 其指数为 { $index }，第 { $level } 级需 { $required }。
# 拖低该能力域或子域的部分。$names：名称列表；$count：数量。
blocker-node-below = { $count ->
   *[other] 其中偏低的有：{ $names }。
  }

## 等级条件及是否满足

# 指数须达到。$required：数值。
condition-index = 指数不低于 { $required }
# 某能力域须达到。$name：名称。
condition-domain = 能力域“{ $name }”不低于第 { $required } 级
# 某门槛子域须达到。
condition-gate-area = 门槛子域“{ $name }”不低于第 { $required } 级
# 条件成立。
condition-met = 满足
# 条件不成立。
condition-unmet = 未满足

## 上下限、覆盖率、数值

# 指数的最差与最好情形。$low、$high：数值。
bounds-between = 介于 { $low } 与 { $high } 之间
# 两种情形相同。
bounds-exact = 确定
# 两种情形下等级相同。$level：等级。
bounds-level-same = 上下限均为 { $level }
# 等级不同。$low、$high：等级。
bounds-level-range = { $low } 至 { $high }，取决于待答项
# 已评多少。$coverage：百分比；$rated、$items：数量。
coverage-line = 覆盖率 { $coverage }，{ $items } 项已评 { $rated } 项
# 有不适用项时追加。$count：数量。
coverage-not-applicable = { $count } 项不适用
# 有不清楚项时追加。
coverage-unknown = { $count } 项不清楚
# 有未作答项时追加。
coverage-unanswered = { $count } 项未作答
# 评估依据。$questionnaire：编号；$version：版本。
done-with = 依据 { $questionnaire } { $version } 自评估
# 句中的定级规则。$policy：balanced、strict 或 average。
with-policy = { $policy ->
    [strict] 严格规则
    [average] 平均规则
   *[balanced] 均衡规则
  }

## 自评与有证据支持

# 答案与证据等级相同。$level：等级。
evidence-same-level = 自评与证据均为第 { $level } 级。
# 证据支持的等级不同。$claimed、$evidenced：等级。
evidence-lower-level = 自评为第 { $claimed } 级，证据支持至第 { $evidenced } 级。
# 多少项高于证据。$count、$rated：数量。
evidence-claims-above = { $count ->
    [0] 没有答案高于其证据所能支持的等级。
   *[other] 已评的 { $rated } 项中有 { $count } 项的得分高于证据所能支持的等级。
  }
# 多少项没有证据。$count：数量。
evidence-none-at-all = { $count ->
    [0] 每项答案均有证据。
   *[other] { $count } 项没有任何证据。
  }
# 两者差距最大的能力域。$name：能力域；$claimed、$evidenced：数值。
evidence-widest = 差距最大的是{ $name }：自评 { $claimed }，有证据支持 { $evidenced }。
# 该问卷不考虑证据。
evidence-not-counted = 该问卷不以证据限制等级。

## 与往次评估相比

# 指数上升。$change：无符号数值；$title：往次评估。
change-up = 较“{ $title }”上升 { $change }。
# 指数下降。
change-down = 较“{ $title }”下降 { $change }。
# 指数不变。
change-none = 与“{ $title }”持平。

## 目标

# 目标已达到。$target：等级。
target-reached = 已达到目标第 { $target } 级。
# 目标未达到。$count：低于目标的子域数。
target-below = { $count ->
    [0] 目标为第 { $target } 级；没有子域低于各自目标。
   *[other] 目标为第 { $target } 级；{ $count } 个子域低于各自目标。
  }
# 未设目标。
target-none = 尚未设定目标等级。

## Roadmap

# 路线图通向何处。$targets：分句，如“总体达到第 3 级；STR.1 战略达到第 3 级”。
roadmap-target-own = 本路线图以评估所设目标为准：{ $targets }。
# 评估未设目标。
roadmap-target-next = 评估未设目标，本路线图以高一级为准：{ $targets }。
# 按要求给出的目标。
roadmap-target-asked = 本路线图的目标：{ $targets }。
# 目标的分句。$level：等级；$name：能力域或子域的编号和名称。
roadmap-target-overall = 总体达到第 { $level } 级
roadmap-target-node = { $name }达到第 { $level } 级
# 需要多少投入。$steps、$waves、$points、$days：数量。
roadmap-amount = 共需 { $steps } 个步骤，分 { $waves } 批实施，合计 { $points } 个工作量点，约 { $days } 人日。
# 总体的变化。$before、$after：指数；$from、$to：等级。
roadmap-change = 总体指数由 { $before } 升至 { $after }，等级由第 { $from } 级升至第 { $to } 级。
roadmap-change-same = 总体指数由 { $before } 升至 { $after }，等级仍为第 { $to } 级。
roadmap-change-index = 总体指数由 { $before } 升至 { $after }。
# 目标已达到。
roadmap-reached = 该目标已达到，无需采取步骤。
# 已是最高等级且未设目标。
roadmap-top = 已达到最高等级，无需制定路线图。
# 未给出总体等级且未设目标。
roadmap-no-level = 尚未给出总体等级；已评项足够后，方可制定通向高一级的路线图。
# 如何得出。
# 为何步骤与各项发现中的建议不同。
roadmap-by-effort = 步骤按总工作量最少选取，而非按薄弱程度选取：可能提升已较强的部分，也可能不含各项发现中的建议；两者宜一并权衡。
roadmap-proven = 已通过精确求解证明，不存在工作量更少而能达到该目标的步骤组合。
# 求解提前结束。$points：数量；$gap：百分比。
roadmap-gap = 求解提前结束。已证明任何步骤组合均不少于 { $points } 个工作量点，本方案至多高出最少工作量 { $gap }。
# 待答项。$n：数量。
roadmap-open = 有 { $n } 项未作答或不清楚。此类评估项没有评分，不能由步骤提升；补充作答后，路线图可能改变。
# 为何没有路线图。$conditions：分句。
roadmap-out-of-reach = 任何步骤均不能达到该目标：{ $conditions }。
# 没有可指出的原因。
roadmap-none = 未能为该目标制定路线图。
# 条件所指的总体。
roadmap-the-whole = 总体
# 不能满足的条件。$name：总体，或能力域、子域、评估项的编号和名称；$most：最多可达到的值；$required：所需的值。
roadmap-unmet-coverage = 已评权重为 { $most }，需达到 { $required }
roadmap-unmet-not-rated = { $name }没有已评项
roadmap-unmet-index = { $name }的指数最高可达 { $most }，需达到 { $required }
roadmap-unmet-item = { $name }最高可达第 { $most } 级，需达到第 { $required } 级
# 其余条件。$n：数量。
roadmap-unmet-more = 另有 { $n } 项条件
# 批次标题。$number：序号。
roadmap-wave = 第 { $number } 批
# 批次标题之下。$steps、$points：数量；$index：指数；$level：等级。
roadmap-wave-done = 共 { $steps } 个步骤，{ $points } 个工作量点。完成后总体指数为 { $index }，等级为第 { $level } 级。
roadmap-wave-done-index = 共 { $steps } 个步骤，{ $points } 个工作量点。完成后总体指数为 { $index }。
# 第一行：现状。
roadmap-today = 现状
# 以评估项和所达等级表示的步骤。
roadmap-step-named = { $item } → { $level }
# 所在门槛子域低于目标所需等级的评估项。
roadmap-gate = 涉及门槛子域
# 工作量，一个字。
roadmap-effort-s = 小
roadmap-effort-m = 中
roadmap-effort-l = 大
# 表头。
roadmap-column-wave = 批次
roadmap-column-steps = 步骤数
roadmap-column-points = 工作量点
roadmap-column-index-after = 完成后指数
roadmap-column-level-after = 完成后等级
roadmap-column-needs = 前置步骤
roadmap-column-unblocks = 后续步骤
roadmap-column-owner = 建议角色

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
   *[other] { $rated } 项已评中有 { $count } 项高于证据所能支持的等级。
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

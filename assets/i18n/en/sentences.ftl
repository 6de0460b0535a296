### Sentences that tell a result, shared by the results screen, the command line and the report. Figures arrive as text,
### already rounded and written; counts and levels arrive as numbers.

## The headline

# First sentence of the results. $subject: organisation, aiSystem or product; $level: number; $name: the level's name.
headline-level = { $subject ->
    [aiSystem] The AI system is at level { $level }, { $name }.
    [product] The product is at level { $level }, { $name }.
   *[organisation] You are at level { $level }, { $name }.
  }
# The same without an address, for documents. $level: number; $name: the level's name.
headline-level-document = Level { $level }, { $name }.
# Second sentence: how many conditions of the next level are unmet. $count: number; $next: the next level.
headline-blockers = { $count ->
    [1] One condition holds back level { $next }.
    [2] Two conditions hold back level { $next }.
    [3] Three conditions hold back level { $next }.
    [4] Four conditions hold back level { $next }.
    [5] Five conditions hold back level { $next }.
    [6] Six conditions hold back level { $next }.
   *[other] { $count } conditions hold back level { $next }.
  }
# Second sentence at the highest level.
headline-top = No higher level is defined.
# First sentence where no level is given.
headline-not-rated = No level yet.
# Second sentence where nothing at all is rated.
headline-nothing-rated = Nothing has been rated.

## Why the level holds

# Balanced policy, with gate areas in force. $index, $needed: figures; $level, $floor: levels.
level-holds-balanced = Level { $level } holds because the index, { $index }, is not below { $needed } and every domain and every gate area in force is at level { $floor } or above.
# Balanced policy, no gate area in force.
level-holds-balanced-no-gates = Level { $level } holds because the index, { $index }, is not below { $needed } and every domain is at level { $floor } or above.
# The index alone decides: average policy, or a level whose other conditions cannot fail.
level-holds-index = Level { $level } holds because the index, { $index }, is not below { $needed }.
# Strict policy.
level-holds-strict = Level { $level } holds because every domain is at level { $level } or above.
# Level 0 needs nothing. $name: the level's name.
level-holds-zero = Every assessment starts at level 0; the conditions of level 1 are not all met.
# More than 15 % of the items are not applicable. $share: percentage of all items.
level-indicative = This level is indicative: { $share } of all items were left out as not applicable, and above 15 % the whole can no longer be vouched for.

## Why there is no level yet

# Too little is rated. $coverage, $minimum: percentages.
no-level-coverage = { $coverage } of the weight is rated; a level is given from { $minimum }.
# How many items are still open. $count: number.
no-level-open-items = { $count ->
    [0] No item is open.
    [one] One item is open.
   *[other] { $count } items are open.
  }
# Gate areas without any rated item. $count: number; $areas: their names, listed.
no-level-gates = { $count ->
    [one] Gate area { $areas } has no rated item.
   *[other] These gate areas have no rated item: { $areas }.
  }
# What the figures say although no level is given. $low, $high: figures.
no-level-bounds = The index would lie between { $low } and { $high }, whatever the open answers turn out to be.

## Blockers: one sentence a kind

# The node's own index is too low. $actual, $required: figures; $next: level.
blocker-index = The index is { $actual }; level { $next } needs { $required }.
# A domain is too low. $name: its name; $actual, $required, $next: levels.
blocker-domain = Domain { $name } is at level { $actual }; level { $next } needs { $required }.
# A gate area is too low.
blocker-gate-area = Gate area { $name } is at level { $actual }; level { $next } needs { $required }.
# An area of a domain is too low.
blocker-area = Area { $name } is at level { $actual }; level { $next } needs { $required }.
# An item of an area is too low. $id: the item's id.
blocker-item = Item { $id } { $name } is at level { $actual }; level { $next } needs { $required }.
# A gate area without a level yet.
blocker-gate-area-unrated = Gate area { $name } has no level yet; level { $next } needs { $required }.
# A domain without a level yet.
blocker-domain-unrated = Domain { $name } has no level yet; level { $next } needs { $required }.

## Blockers: what more there is to say

# How far the index is off. $short: figure.
blocker-short = { $short } short.
# Open answers cannot close the gap. $count: number of open items; $max: highest level; $high: figure.
blocker-open-not-enough = { $count ->
    [one] Even with the open answer at { $max } it would be { $high }.
    [2] Even with both open answers at { $max } it would be { $high }.
   *[other] Even with all { $count } open answers at { $max } it would be { $high }.
  }
# Open answers could close the gap.
blocker-open-enough = { $count ->
    [one] The open answer could lift it to { $high }.
   *[other] The { $count } open answers could lift it to { $high }.
  }
# The index of a domain or area against what its level needs. $index, $required: figures; $level: level.
blocker-node-index = Its index is { $index }; level { $level } needs { $required }.
# What holds the domain or area back is below it. $names: what is too low, listed; $count: number.
blocker-node-below = { $count ->
    [one] Too low in it: { $names }.
   *[other] Too low in it: { $names }.
  }

## Conditions of a level, met or not

# The index must be so high. $required: figure.
condition-index = Index at least { $required }
# One domain must be so high. $name: its name.
condition-domain = Domain { $name } at level { $required } or above
# One gate area must be so high.
condition-gate-area = Gate area { $name } at level { $required } or above
# The condition holds.
condition-met = met
# It does not.
condition-unmet = not met

## Bounds, coverage, figures

# Worst and best case of the index. $low, $high: figures.
bounds-between = between { $low } and { $high }
# Both cases coincide.
bounds-exact = exact
# The level is the same in both cases. $level: level.
bounds-level-same = { $level } in both bounds
# The level differs. $low, $high: levels.
bounds-level-range = { $low } to { $high }, depending on the open answers
# How much is rated. $coverage: percentage; $rated, $items: numbers.
coverage-line = coverage { $coverage }, { $rated } of { $items } rated
# Added where items are not applicable. $count: number.
coverage-not-applicable = { $count } not applicable
# Added where items are unknown.
coverage-unknown = { $count } unknown
# Added where items are unanswered.
coverage-unanswered = { $count } unanswered
# What an assessment was done with. $questionnaire: id; $version: version.
done-with = Self-assessment with { $questionnaire } { $version }
# Policy in a sentence. $policy: balanced, strict or average.
with-policy = { $policy ->
    [strict] strict policy
    [average] average policy
   *[balanced] balanced policy
  }

## Claimed against evidenced

# Answers and evidence give one level. $level: level.
evidence-same-level = Answers and evidence both give level { $level }.
# The evidence gives another level. $claimed, $evidenced: levels.
evidence-lower-level = The answers claim level { $claimed }; the evidence carries level { $evidenced }.
# How many claim more than is shown. $count, $rated: numbers.
evidence-claims-above = { $count ->
    [0] No answer claims more than its evidence carries.
    [one] One of { $rated } answers claims more than its evidence carries.
   *[other] { $count } of { $rated } answers claim more than their evidence carries.
  }
# How many have no evidence. $count: number.
evidence-none-at-all = { $count ->
    [0] Every answer has evidence.
    [one] One has no evidence at all.
   *[other] { $count } have no evidence at all.
  }
# The domain where both differ most. $name: domain; $claimed, $evidenced: figures.
evidence-widest = Widest in { $name }: { $claimed } claimed, { $evidenced } evidenced.
# The questionnaire does not look at evidence.
evidence-not-counted = This questionnaire does not limit answers by evidence.

## Change since an earlier assessment

# The index rose. $change: figure without a sign; $title: the earlier assessment.
change-up = Up { $change } since { $title }.
# The index fell.
change-down = Down { $change } since { $title }.
# The index is the same.
change-none = Unchanged since { $title }.

## Targets

# The target is reached. $target: level.
target-reached = The target, level { $target }, is reached.
# It is not. $count: number of areas below their target.
target-below = { $count ->
    [0] The target is level { $target }; no single area is below its own target.
    [one] The target is level { $target }; one area is below its own target.
   *[other] The target is level { $target }; { $count } areas are below their own targets.
  }
# No target was set.
target-none = No target level has been set.

## Roadmap

# Where it leads. $targets: clauses, such as “level 3 overall; level 3 in STR.1 Strategy”.
roadmap-target-own = This roadmap leads to the target that the assessment sets: { $targets }.
# The same where the assessment sets no target.
roadmap-target-next = The assessment sets no target, so this roadmap leads to the next level up: { $targets }.
# The same where somebody asked for it.
roadmap-target-asked = This roadmap leads to: { $targets }.
# Clauses of the target. $level: level; $name: id and name of a domain or area.
roadmap-target-overall = level { $level } overall
roadmap-target-node = level { $level } in { $name }
# What it takes. $steps, $waves, $points, $days: numbers.
roadmap-amount = It takes { $steps ->
    [one] one step
   *[other] { $steps } steps
  } in { $waves ->
    [one] one wave
   *[other] { $waves } waves
  } and { $points ->
    [one] 1 point of effort
   *[other] { $points } points of effort
  }, about { $days } person-days.
# What becomes of the whole. $before, $after: indices; $from, $to: levels.
roadmap-change = The overall index rises from { $before } to { $after }, the level from { $from } to { $to }.
roadmap-change-same = The overall index rises from { $before } to { $after }; the level stays { $to }.
roadmap-change-index = The overall index rises from { $before } to { $after }.
# The target is already reached.
roadmap-reached = It is already reached: no step is needed.
# The highest level, without a target.
roadmap-top = The highest level is reached, so there is nothing to plan.
# No overall level is given, and no target is set.
roadmap-no-level = No overall level is given yet. Once enough items are rated, a roadmap to the next level can be planned.
# How it was found.
# Why steps are not those of the findings.
roadmap-by-effort = Least effort decides here, not the weakest area: a step may raise what is strong already, and what the findings recommend may be missing. Weigh both.
roadmap-proven = No other choice of steps reaches the target with less effort: the search was exact and went to its end.
# The search was stopped. $points: number; $gap: percentage.
roadmap-gap = The search was stopped before its end. No choice of steps takes less than { $points ->
    [one] 1 point
   *[other] { $points } points
  }, so this one is at most { $gap } above the least effort.
# Open items. $n: number.
roadmap-open = { $n ->
    [one] One item is unanswered or unknown. It has no rating, so no step raises it; an answer to it may change the roadmap.
   *[other] { $n } items are unanswered or unknown. They have no rating, so no step raises them; answers to them may change the roadmap.
  }
# Why there is no roadmap. $conditions: clauses.
roadmap-out-of-reach = No steps reach this target: { $conditions }.
# The same without a reason that could be named.
roadmap-none = No roadmap could be planned for this target.
# The whole, where a condition speaks of it.
roadmap-the-whole = the whole
# Conditions that cannot be met. $name: the whole, or id and name of a domain, area or item; $most: the most that can be had; $required: what is needed.
roadmap-unmet-coverage = { $most } of the weight is rated, { $required } is needed
roadmap-unmet-not-rated = { $name } has no rated item
roadmap-unmet-index = { $name } can reach an index of { $most } at most, { $required } is needed
roadmap-unmet-item = { $name } can reach level { $most } at most, level { $required } is needed
# Further conditions. $n: number.
roadmap-unmet-more = { $n ->
    [one] one further condition
   *[other] { $n } further conditions
  }
# Title of a wave. $number: number.
roadmap-wave = Wave { $number }
# Under the title of a wave. $steps, $points: numbers; $index: index; $level: level.
roadmap-wave-done = { $steps ->
    [one] One step
   *[other] { $steps } steps
  }, { $points ->
    [one] 1 point of effort
   *[other] { $points } points of effort
  }. After this wave the overall index is { $index } and the level { $level }.
roadmap-wave-done-index = { $steps ->
    [one] One step
   *[other] { $steps } steps
  }, { $points ->
    [one] 1 point of effort
   *[other] { $points } points of effort
  }. After this wave the overall index is { $index }.
# First row: where things stand.
roadmap-today = Today
# A step by its item and the level it leads to.
roadmap-step-named = { $item } → { $level }
# An item that lies in a gate area which is too low for the target.
roadmap-gate = in a gate area
# Efforts as one letter.
roadmap-effort-s = S
roadmap-effort-m = M
roadmap-effort-l = L
# Heads of columns.
roadmap-column-wave = Wave
roadmap-column-steps = Steps
roadmap-column-points = Effort points
roadmap-column-index-after = Index after
roadmap-column-level-after = Level after
roadmap-column-needs = Needs
roadmap-column-unblocks = Unblocks
roadmap-column-owner = Roles

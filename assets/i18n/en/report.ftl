## The report: its frame

# Page number at the foot: this page, all pages.
report-footer-page = { $page } of { $pages }
# Whose report it is, in the running head.
report-running-head = { $organisation } · { $title }
# Name of the demo's organisation.
report-demo-organisation = { $organisation } (fictitious demo)
# Between marks in the running head.
report-marks = { $first } · { $second }
# What the document is about, in its metadata.
report-subject = Self-assessment with { $questionnaire } { $version }
# Foot of every page where a level is given.
report-footer = { $level } of { $questionnaire } { $version }, policy { $policy }, self-assessment. Not a certification.
# Foot of every page where the level is only indicative.
report-footer-indicative = { $level } of { $questionnaire } { $version }, indicative, policy { $policy }, self-assessment. Not a certification.
# Foot of every page where no level is given.
report-footer-none = Self-assessment with { $questionnaire } { $version }, policy { $policy }; no level is given. Not a certification.

## The report: words

# A level and its name at the start of a sentence.
report-level = Level { $level } ({ $name })
# A level within a sentence.
report-level-only = level { $level }
# How far the next level text is met.
report-progress-partly = Level { $level } is partly met (+0.5).
report-progress-mostly = Level { $level } is mostly met (+0.8).
# What an organisation does with AI.
report-ai-role-user = user of AI
report-ai-role-developer = developer of AI
report-ai-role-provider = provider of AI
# Weights of an assessment.
report-weights-default = house default weights
report-weights-preset = weights “{ $preset }”
report-weights-changed = changed weights
# Heads of columns and labels.
report-column-name = Name
report-column-meaning = Meaning
report-column-difference = Difference
report-column-previous = Previous
report-column-whole = Share of whole
report-column-kind = Kind
report-column-carries = Carries up to
report-column-decision = Decision
report-column-effort = Effort
report-column-action = Action
report-column-step = Leads to
report-column-condition = Condition
# Head of the count of met conditions.
report-column-conditions = Conditions
report-column-actual = Found
report-column-met = State
report-column-missing = Missing for the next level
report-column-number = Number
report-column-rating = Rating and reasons
report-column-reason = Reason
report-column-date = Date
# Head: the level areas are measured against where no target is set.
report-column-wanted = Compared with
# Worst and best case, as figures.
report-range = { $low }–{ $high }
# Legend: an area that holds the next level back.
report-blocks = blocks the next level
# In a tile: items without a rating.
report-n-open = { $n } open
# Under a domain in the heat map.
report-domain-note = { $index } · level { $level }
# From one level to another.
report-from-to = { $from } → { $to }

## The report: cover

# Labels of the facts.
report-fact-policy = Policy, weights
report-fact-date = Report date
report-fact-industry = Industry
report-fact-employees = Employees
report-fact-answers = Answers
# The questionnaire by id, version and title.
report-questionnaire = { $id } { $version }: { $title }
# Policy and origin of the weights.
report-policy-and-weights = { $policy }, { $weights }
# A draft with open answers.
report-draft-open = { $n ->
    [one] Draft, one answer open
   *[other] Draft, { $n } answers open
}
# Sentence below the tiles on the cover: where the level comes from.
report-cover-source = of { $questionnaire } { $version }, policy { $policy }, self-assessment
# The same where the level is only indicative.
report-cover-source-indicative = of { $questionnaire } { $version }, indicative, policy { $policy }, self-assessment
# The index on the cover.
report-cover-index = Index { $index } of { $top }
# On the cover where no level is given.
report-cover-none = No level is given
# What the tiles say, for readers who do not see them.
report-ladder = Scale of the levels 0 to { $top }; level { $level } is reached.
report-ladder-none = Scale of the levels 0 to { $top }; no level is given.

## The report: decision summary

# Why no level is given.
report-reason-left-out = Every item is not applicable, so there is nothing to rate.
report-reason-empty = Without a rated answer there is neither an index nor a level.
# What the ruler says, for readers who do not see it.
report-ruler = { $level }, index { $index } on the scale 0 to { $top }, between { $low } and { $high } depending on open answers.
report-ruler-exact = { $level }, index { $index } on the scale 0 to { $top }.
report-ruler-none = Index { $index } on the scale 0 to { $top }, between { $low } and { $high } depending on open answers; no level is given.
report-ruler-empty = Scale 0 to { $top }; nothing is rated.
# Under the ruler.
report-ruler-note = Bands show where each level begins by index alone, the bracket what the open answers can still change.
report-ruler-note-exact = Bands show where each level begins by index alone.
report-ruler-note-strict = Under the strict policy the lowest domain decides, not the index.
# Title above the unmet conditions.
report-blockers-title = What blocks level { $next }
report-blockers-none-title = What a level needs
# One unmet condition each.
report-blocker-coverage = Coverage { $actual }; needed { $required }
report-blocker-gate-unrated = Gate area { $name } has no rated item
report-blockers-more-listed = { $n ->
    [one] One further condition is listed under “{ $section }”.
   *[other] { $n } further conditions are listed under “{ $section }”.
}
# The same in a report without that section.
report-blockers-more = { $n ->
    [one] One further condition is not met.
   *[other] { $n } further conditions are not met.
}
# Second line of an unmet condition.
report-detail-weight = Raising { $area } moves it most.
report-at-level = { $name } at { $level }
# Strengths and risks.
report-strengths = { $n ->
    [0] Strengths
    [one] Strength
    [2] Two strengths
   *[other] Three strengths
}
report-risks = { $n ->
    [0] Risks
    [one] Risk
    [2] Two risks
   *[other] Three risks
}
report-strength-detail = Highest: { $item }
report-risk-detail = Lowest: { $item }
report-no-strength = No area stands out above the others.
report-no-risk = Every rated area has the level wanted of it or lies above the overall index.
# What is asked of the reader.
report-decisions = Decisions requested
report-decision-step = Raise { $item } to level { $to }.
# Efforts of a step.
# The roadmap as a whole. $steps, $waves: numbers; $days: person-days.
report-decision-roadmap = Decide on the roadmap: { $steps ->
    [one] one step
   *[other] { $steps } steps
  } in { $waves ->
    [one] one wave
   *[other] { $waves } waves
  }.
report-days = ≈ { $days } person-days
report-days-s = ≈ 10 person-days
report-days-m = ≈ 30 person-days
report-days-l = ≈ 80 person-days
report-decision-evidence = { $n ->
    [one] Collect evidence for the one rated answer without any that counts.
   *[other] Collect evidence for the { $n } rated answers without any that counts.
}
report-decision-open = { $n ->
    [one] Have the one open item answered: { $items }.
    [2] Have both open items answered: { $items }.
   *[other] Have the { $n } open items answered: { $items }.
}
report-decision-open-many = Have the { $n } open items answered.
report-decision-none = Nothing blocks a further level and nothing is open: confirm the result and set the date of the next assessment.
report-step-anchor = To be reached: { $text }
report-step-requirements = Still to be met: { $text }
report-step-plain = Work towards level { $level }.

## The report: method

# Titles.
report-method-subject = What was assessed
report-method-scale = Questionnaire and scale
report-method-answers = How items are answered
report-method-evidence = What evidence carries
report-method-policy = From answers to levels
report-method-weights = Weights
report-method-open = Coverage, bounds and items left out
report-method-limits = Limits
# What the questionnaire is.
report-method-questionnaire = The questionnaire “{ $title }” ({ $id } { $version }, published by { $publisher }, licence { $licence }) assesses { $subject }.
report-method-subject-organisation = an organisation
report-method-subject-aiSystem = one AI system
report-method-subject-product = one product
report-method-size = It has { $domains }, { $areas } and { $items }.
report-n-domains = { $n ->
    [one] one domain
   *[other] { $n } domains
}
report-n-areas = { $n ->
    [one] one area
   *[other] { $n } areas
}
report-n-items = { $n ->
    [one] one item
   *[other] { $n } items
}
report-scale-caption = The levels 0 to { $top }
# How items are answered.
report-method-anchored = Every item offers one text for each level from 0 to { $top }. The answer is the highest text that is wholly true. Where the next text is partly met, 0.5 is added to the level; where it is mostly met, 0.8. The sum is the score of the item.
report-method-requirements = Every item lists requirements for its levels. Each requirement is rated as fully met (1), mostly met (0.8), partly met (0.5) or not met (0). A level is reached where the mean of its requirements is at least 0.8 and every lower level is reached; the mean of the level above is added to the score.
report-method-states = An item that nobody has answered and one that somebody looked at and cannot say remain two different things, and neither counts as 0. An item that is not applicable is left out, with its reason.
# Evidence.
report-method-evidence-text = What is claimed counts in full as claimed. Beside it a second figure counts each item only as far as its evidence carries it, so that both can be compared.
report-method-evidence-rules = Evidence that a reviewer rejected does not count. Evidence more than 18 months old on { $date } counts and is marked.
report-method-no-caps = This questionnaire does not limit a rating by its evidence; all figures are as claimed.
report-caps-caption = Evidence that must be present, and the level it carries
report-kinds-caption = Kinds of evidence
report-no-evidence = no evidence needed
# Policies.
report-method-indices = The index of an area is the weighted mean of its item scores, that of a domain the weighted mean of its areas, and the overall index the weighted mean of the domains. What has no rating takes no part.
report-method-balanced = Policy balanced: a level is reached where the index comes within { $margin } of it and nothing lags by more than one level. For an area this looks at its items, for a domain at its areas, for the whole at the domains and the gate areas.
report-method-balanced-no-gates = Policy balanced: a level is reached where the index comes within { $margin } of it and nothing lags by more than one level. For an area this looks at its items, for a domain at its areas, for the whole at the domains.
report-method-strict = Policy strict: an area has the level of its lowest item, a domain that of its lowest area, and the whole that of its lowest domain. The index is given for comparison and decides nothing.
report-method-average = Policy average: a level is reached where the index comes within { $margin } of it. Low parts can be made up for by high ones.
report-method-steps = A level also requires every level below it.
report-thresholds-caption = What each overall level needs
report-column-index-at-least = Index at least
report-column-domains-at-least = Every domain at least
report-column-gates-at-least = Gate areas at least
report-gates-at-level = level { $level }: { $areas }
report-gates-none = none
report-method-gates = Gate areas are preconditions: none of them may lie more than one level below the overall level.
# Weights.
report-method-weights-default = The domain weights are the questionnaire’s house defaults; no official weights were found. They are shown so that they can be questioned.
report-method-weights-preset = The domain weights are those of the set “{ $preset }” of the questionnaire. They are not official and are shown so that they can be questioned.
report-method-weights-changed = The domain weights were changed for this assessment; those of the questionnaire stand beside them.
report-method-weights-items = Items weigh alike within an area unless the questionnaire says otherwise. The last column is the share of the overall index, after what is not applicable was left out.
report-weights-caption = Weights of domains and areas
report-column-default-weight = Questionnaire’s own
# Coverage, bounds, items left out.
report-method-coverage = Coverage is the rated share of what is applicable, by weight. Below { $minimum } no overall level is given, only the index.
report-method-coverage-gates = Coverage is the rated share of what is applicable, by weight. Below { $minimum }, or while a gate area has no rated item, no overall level is given, only the index.
report-method-bounds = Bounds are what the open answers can still make of the result: the lower with each of them at 0, the upper with each at { $top }.
report-method-not-applicable = An area with more than a third of its items not applicable is not rated, and its weight is shared among the others. Where more than 15 % of all items are not applicable, the overall level is only indicative.
# Limits.
report-limit-self = The ratings are those of a self-assessment. Nobody outside has confirmed them unless an independent check is named as evidence.
report-limit-snapshot = They describe the scope named above at one time and say nothing of what lies outside it.
report-limit-weights = Another policy or other weights can give another level from the same answers.
report-limit-compare = Figures of other questionnaires, versions or policies are not comparable with these.
report-limit-open = { $n ->
    [one] One item is open; its answer can still move the result within the bounds.
   *[other] { $n } items are open; their answers can still move the result within the bounds.
}

## The report: results

# Under the title.
report-results-index = The index is { $index } on the scale 0 to { $top }. Depending on the open answers it lies between { $low } and { $high }.
report-results-index-exact = The index is { $index } on the scale 0 to { $top }. No answer is open, so it is exact.
report-results-none = Nothing is rated yet, so there are no figures. The tables below show what is open.
report-results-weakest = The lowest domain is { $domain }, at level { $level }.
report-results-uniform = All domains are at level { $level }.
report-results-domains = Domains
report-results-areas = Areas
report-results-evidence = Claimed against evidenced
report-results-warnings = Answers to look at again
# Captions of charts and tables.
report-chart-domains = Index by domain
report-chart-areas = Index by area
report-chart-heatmap = All areas by level
report-chart-trend = Index over time
# The day of an assessment that is a draft, below the chart. $date: formatted.
report-chart-trend-draft = { $date } (draft)
report-chart-gaps = Distance to what is wanted
report-figure-radar = { $title }. The centre is level 0, every ring one level.
report-figure-bars = { $title }. The bracket spans the worst and best case.
report-figure-bars-exact = { $title }.
report-figure-heatmap = { $title }. Figures are indices; a red edge marks what blocks the next level.
report-figure-heatmap-plain = { $title }. Figures are indices.
report-domains-caption = Figures by domain
# Claimed and evidenced.
report-evidence-stale = { $n ->
    [one] One piece of evidence is more than 18 months old.
   *[other] { $n } pieces of evidence are more than 18 months old.
}
# Both indices.
report-evidence-indices = The claimed index is { $claimed }; evidence carries { $evidenced }.
report-evidence-caption = Claimed and evidenced index; differences are taken before rounding
# Warnings.
report-no-warnings = The questionnaire’s consistency checks found no answers that contradict one another.
report-warnings-text = These are questions, not corrections: they change no figure.
# A warning that names nothing.
report-warning = { $title }.
# A warning and what it is about.
report-warning-nodes = { $title }: { $nodes }.
# The same with the questionnaire’s own words.
report-warning-message = { $title }: { $nodes }. { $message }.

## The report: level logic

# Under the title.
report-logic-text = Every condition of the level reached and of the next one, met or not. Policy { $policy }.
report-logic-reached = { $level }: reached
report-logic-next = { $level }: next
report-logic-top = { $level } is the highest level; there is no next one.
report-logic-zero = { $level } has no conditions.
report-logic-none = No overall level is given, so no condition of a level is checked. What is missing for a level to be given:
report-logic-given = Conditions for a level to be given
report-logic-domains = Domain by domain
report-logic-domains-caption = Each domain by the same policy
report-condition-coverage = Coverage at least { $required }
report-condition-gate-rated = At least one rated item in gate area { $name }
report-condition-rated = At least one rated item
report-conditions-count = { $n ->
    [one] { $met ->
        [0] The one condition is not met.
       *[other] The one condition is met.
    }
   *[other] { $met ->
        [one] { $met } of { $n } conditions is met.
       *[other] { $met } of { $n } conditions are met.
    }
}
report-nothing-missing = Nothing: it is the highest level.
report-missing-index = index { $actual }, needed { $required }
report-missing-node = { $name } at level { $actual }, needed { $required }
report-domain-not-rated = No item is rated.

## The report: gaps

# Under the title.
report-gaps-target = { $n ->
    [one] One area is below its target.
   *[other] { $n } areas are below their target.
}
# How gaps are ranked.
report-gaps-ranked = Areas are ranked by weight × levels missing.
report-gaps-target-met = Every rated area has reached its target.
report-gaps-no-target = The areas below are furthest from level { $level }, by weight × distance.
report-gaps-no-target-met = No rated area is below level { $level }.
report-gaps-empty = Without rated answers there are no gaps to show.
report-gaps-caption = Areas by weight of their gap
# Title above the steps of each area.
report-gaps-steps = Steps, area by area
# What effort means. $subject: organisation, aiSystem or product.
report-gaps-effort = Effort is work, not elapsed time, for a mid-sized { $subject ->
    [aiSystem] provider or operator
    [product] provider
   *[organisation] organisation
  }.
report-gaps-levels = { $n ->
    [one] One level is missing: from { $from } to { $to }.
   *[other] { $n } levels are missing: from { $from } to { $to }.
}
report-gaps-why = What holds the area at level { $level }: { $reasons }.
report-gaps-no-step = No item of this area is below level { $level }; its index decides.
report-column-missing-levels = Levels missing

## The report: all ratings

# Under the title.
report-ratings-text = Every item with its rating, what it is based on and what supports it.
report-ratings-area = Index { $index }, level { $level }
report-ratings-area-not-rated = Not rated: more than a third of the items are not applicable.
report-ratings-area-not-applicable = No item of this area is applicable.
report-ratings-area-open = No item of this area is rated yet.
report-rating-unanswered = Not answered yet.
report-rating-unknown = Somebody looked and cannot say.
report-rating-not-applicable = Not applicable: { $reason }
report-rating-incomplete = Not all requirements are rated yet.
report-rating-requirement = { $text } ({ $satisfaction })
report-rating-note = Note: { $note }
# How sure the respondent is.
report-rating-confidence = Confidence: { $confidence }.
report-rating-cap = Evidence carries level { $level }.
report-rating-cap-none = No evidence that counts: shown up to level { $level } only.
report-rating-evidence = Evidence: { $title } ({ $details })

## The report: notice and provenance

# Titles and sentences.
report-notice-not = What this report is not
report-notice-not-certificate = It is not a certificate and not a statement of conformity with any standard or law.
report-notice-not-official = It is not issued, authorised or endorsed by a standards body; the questionnaire is independent and unofficial.
report-notice-not-advice = It is not legal advice and does not replace an audit.
report-notice-not-ranking = It is no ranking: the level says nothing about other organisations.
report-notice-not-ranking-product = It is no ranking: the level says nothing about other products or systems.
# Words for a logo until somebody writes better ones.
report-template-logo = Logo
report-notice-demo-title = Fictitious demo
report-notice-demo = Names, answers and evidence are made up to show the program. Nothing here describes a real organisation, system or product.
report-provenance = Provenance
report-provenance-text = Anyone with the same questionnaire and the same answers gets the same figures. The digests show whether anything was changed.
report-provenance-questionnaire-digest = Digest of the questionnaire
report-provenance-scorecard-digest = Digest of the scorecard
report-provenance-head-hash = Head of the history
report-provenance-assessment = Id of the assessment
report-provenance-program = Program
report-provenance-program-version = AIMM Assessor { $version }
report-provenance-licence = Licence of the questionnaire
report-provenance-licence-text = { $licence }, published by { $publisher }

### The report: purpose, findings, firmness, cross-references, comparison, annexes, and what a redacted report withholds.
### The other sections are in report.ftl.

## Purpose and scope

# Under the title, by what the questionnaire assesses.
report-purpose = { $subject ->
    [aiSystem] This report says how mature the handling of one AI system is, what holds back the next level, and what to do first. It is meant for those who decide about the system and answer for it.
    [product] This report says which level one product reaches, what holds back the next level, and what to do first. It is meant for those who decide about the product and answer for it.
   *[organisation] This report says how mature the organisation is in using AI, what holds back the next level, and what to do first. It is meant for those who decide on direction, money and responsibility.
  }
# Second sentence.
report-purpose-basis = It rests on a self-assessment: its figures are as good as the answers and the evidence behind them.
report-purpose-scope = Scope
report-purpose-no-scope = The assessment does not say where its scope ends.
report-purpose-left-out = Exclusions
# Nothing was left out.
report-left-out-none = What the scope does not name was not looked at. Within it no item was left out as not applicable.
# Items that are not applicable. $items: their ids.
report-left-out = { $n ->
    [one] What the scope does not name was not looked at. Within it one item was left out as not applicable: { $items }.
   *[other] What the scope does not name was not looked at. Within it { $n } items were left out as not applicable: { $items }.
  }
# The same where there are too many to name.
report-left-out-many = What the scope does not name was not looked at. Within it { $n } of { $items } items were left out as not applicable.
# Areas that do not count. $areas: their ids and names.
report-left-out-areas = { $n ->
    [one] One area therefore does not count, and the others share its weight: { $areas }.
   *[other] { $n } areas therefore do not count, and the others share their weight: { $areas }.
  }
# Where the reasons are. $section: name of the section.
report-left-out-reasons = The reasons are listed under “{ $section }”.
report-purpose-ai-roles = Role in AI
report-ai-roles-none = The assessment does not say in which roles the organisation deals with AI.
# What a role means.
report-ai-role-user-text = It uses AI systems, whoever made them.
report-ai-role-developer-text = It develops or adapts AI systems itself.
report-ai-role-provider-text = It offers AI systems, or products with AI in them, to others.
report-purpose-participants = Who took part
# One person answered.
report-answered-by = The answers are those of one person: { $name }, { $role }.
report-answered-by-name = The answers are those of one person: { $name }.
report-answered-by-role = The answers are those of one person, in the role “{ $role }”.
# The file does not say who answered.
report-answered-jointly = The assessment holds one answer for each item and does not say who gave it.
# Roles to whom items are put.
report-roles-text = The questionnaire says whom to ask. The table shows how many items are put to each role and how far they are answered; an item may be put to several roles.
report-roles-caption = Items by the role they are put to
report-column-role = Role
report-column-put-to = Put to it
report-column-rated = Rated
report-column-open = Open
report-column-left-out = Left out

## Findings

# Under the title.
report-findings-text = Each finding leads from what was observed to the evidence for it, to what follows from it, and to what should be done. Areas are ranked by what they mean for the overall index: their share of the whole times their distance.
report-findings-none = Without rated answers there is nothing to find.
# The two rankings.
report-findings-strengths = Strengths: what lifts the overall index
report-findings-gaps = Gaps: what weighs on it most
report-findings-no-strength = No area lies above the overall index.
report-findings-no-gap = No rated area lies below the level wanted of it.
# Head: how much the overall index gains or would gain, in points of the index.
report-column-points = Index points
report-findings-points = Index points: share of the whole times distance, for strengths from the overall index, for gaps to the level wanted. They say by how much the overall index would move.
# First sentence on a domain. $share: percentage.
finding-domain = Level { $level }, index { $index }; the domain makes up { $share } of the whole.
# What it lacks. $reasons: clauses.
finding-domain-missing = Missing for level { $next }: { $reasons }.
finding-domain-unrated = Nothing in this domain is rated yet.
finding-domain-left-out = Nothing in this domain is applicable.
# Areas of the domain that have no finding because nothing in them is rated.
finding-unrated-areas = { $n ->
    [one] No finding for { $areas }: nothing in it is rated.
   *[other] No findings for { $areas }: nothing in them is rated.
  }
# The four parts of a finding.
finding-observation = Observation
finding-evidence = Evidence
finding-consequence = Consequence
finding-recommendation = Recommendation
# What was seen of an area. $wanted: level.
finding-below = Level { $level }, index { $index }; level { $wanted } is wanted.
finding-above = Level { $level }, index { $index }, { $distance } above the overall index.
finding-reached = Level { $level }, index { $index }; the level wanted is reached.
# What was seen of an item. $text: a level text.
finding-item = { $item }, level { $level }: { $text }
finding-item-open-requirements = { $item }, level { $level }. Still to be met: { $text }
finding-item-plain = { $item } is at level { $level }.
# Items without a rating. $items: their ids.
finding-open = { $n ->
    [one] One item is open: { $items }.
   *[other] { $n } items are open: { $items }.
  }
# Evidence of the rated answers of an area. $kinds: how many pieces of which kind.
finding-evidence-none = { $n ->
    [one] The one rated answer has no evidence that counts.
    [2] Neither of the two rated answers has evidence that counts.
   *[other] Not one of the { $n } rated answers has evidence that counts.
  }
finding-evidence-some = { $with ->
    [one] One of { $n } rated answers has evidence that counts: { $kinds }.
   *[other] { $with } of { $n } rated answers have evidence that counts: { $kinds }.
  }
finding-evidence-all = { $n ->
    [one] The one rated answer has evidence that counts: { $kinds }.
    [2] Both rated answers have evidence that counts: { $kinds }.
   *[other] All { $n } rated answers have evidence that counts: { $kinds }.
  }
finding-n-document = { $n ->
    [one] one document
   *[other] { $n } documents
  }
finding-n-record = { $n ->
    [one] one record
   *[other] { $n } records
  }
finding-n-metric = { $n ->
    [one] one metric
   *[other] { $n } metrics
  }
finding-n-independent = { $n ->
    [one] one independent review
   *[other] { $n } independent reviews
  }
finding-evidence-short = By evidence alone the index is { $evidenced } instead of { $claimed }.
finding-evidence-carries = Evidence carries the claim in full.
# There is none, and the levels are so low that none is asked for.
finding-evidence-not-asked = At this level evidence is not asked for.
finding-evidence-rejected = { $n ->
    [one] One piece was rejected and does not count.
   *[other] { $n } pieces were rejected and do not count.
  }
# What follows.
finding-holds-overall = As a gate area at level { $level } it holds back level { $next } of the whole.
finding-holds-domain = It holds back level { $next } of the domain { $domain }.
finding-gain = It makes up { $share } of the whole; level { $wanted } here would add { $points } to the overall index.
finding-lift = It makes up { $share } of the whole and adds { $points } to the overall index, compared with an average area.
# An item elsewhere that needs an item of this area. $item, $needed: ids.
finding-needed = { $item } needs { $needed } at level { $needed-level } before it can reach level { $level }.
# What to do.
finding-raise = Raise { $item } to level { $to }: { $action } ({ $effort })
finding-answer-open = { $n ->
    [one] Answer the open item first, so that the result is firm.
   *[other] Answer the open items first, so that the result is firm.
  }
finding-keep = Keep what has been reached.
# Either of two sets of kinds of evidence.
finding-either = { $first } or { $second }
finding-collect = Collect what shows it: level { $level } needs { $kinds }.

## How firm the result is

# Under the title.
report-robustness-text = Three questions tell how firm the result is: how much was answered, whether other weights would change the level, and how few answers hold it.
report-robustness-coverage = Coverage
# What open answers can do.
report-coverage-open = { $n ->
    [one] One item is open. Depending on its answer the index lies between { $low } and { $high }, the level between { $low-level } and { $high-level }.
   *[other] { $n } items are open. Depending on their answers the index lies between { $low } and { $high }, the level between { $low-level } and { $high-level }.
  }
report-coverage-open-same = { $n ->
    [one] One item is open. Depending on its answer the index lies between { $low } and { $high }; the level is { $low-level } either way.
   *[other] { $n } items are open. Depending on their answers the index lies between { $low } and { $high }; the level is { $low-level } either way.
  }
report-coverage-whole = No item is open: neither index nor level can still move.
report-coverage-caption = Items by domain and state
report-robustness-weights = Other weights
# No level, no question.
report-robustness-none = No level is given, so there is none that other weights or answers could change.
# Largest change of all domain weights. $radius: percentage.
robustness-weights = The level stays the same as long as no domain weight changes by more than { $radius } of itself.
robustness-weights-any = The level stays the same whatever the domains weigh.
robustness-weights-none = The level changes with the smallest change of the domain weights.
robustness-weights-strict = Under the strict policy the lowest domain decides, so the weights have no say.
# Range of the index while weights change by a quarter.
robustness-range = With every domain weight up to a quarter larger or smaller, the index lies between { $low } and { $high }.
robustness-range-point = Even with every domain weight up to a quarter larger or smaller, the index remains { $low }.
report-robustness-answers = Other answers
# How few answers one level lower lower the overall level. $items: ids.
robustness-answers = { $n ->
    [one] One answer that falls by one level is enough for the overall level to fall, for example { $items }.
    [2] Two answers that each fall by one level are enough for the overall level to fall, for example { $items }; no single one is.
   *[other] Three answers that each fall by one level are enough for the overall level to fall, for example { $items }; no two are.
  }
robustness-answers-more = More than three answers would each have to fall by one level before the overall level falls.
robustness-answers-zero = Level 0 cannot fall.
# The same answers under the three policies.
report-robustness-policies = Other policies
report-policies-text = The same answers, under each policy:
report-policies-caption = Overall level by policy
report-policy-in-use = { $policy }, in use

## Cross-references

# Under the title.
report-references-text = The tables show which areas and which places of other documents are about the same topics. They are indicative. They say nothing about conformity, and no level of an area is evidence of it.
# Title of a document. $edition: year or version.
report-scheme = { $title } ({ $edition })
# Captions.
report-places-caption = From the document to the areas: indicative, not conformity
report-areas-caption = From the areas to the document: indicative, not conformity
report-column-place = Place
report-column-topic = Topic
report-column-related-areas = Related areas (indicative)
report-column-related-places = Related places (indicative)
# Places that no area is about. $places: their numbers.
report-places-uncovered = { $n ->
    [one] No area is about one place: { $places }.
   *[other] No area is about { $n } places: { $places }.
  }
# Areas that are about no place. $areas: their ids.
report-areas-unreferring = { $n ->
    [one] One area is about none of the places: { $areas }.
   *[other] { $n } areas are about none of the places: { $areas }.
  }

## Roadmap

# Above the table of waves.
report-roadmap-waves = The waves, and where each leads
# Last row of that table.
report-roadmap-total = All waves
report-roadmap-steps = The steps, wave by wave
# Effort in letters and points.
report-roadmap-points = S is about 10 person-days (1 point), M about 30 (3 points), L about 80 (8 points).
# What the column of owners holds. $subject: organisation, aiSystem or product.
report-roadmap-owner-note = In one wave every item rises by one level at most, and nothing comes before what it needs. { $subject ->
    [aiSystem] Owners are for the provider or operator to name
    [product] Owners are for the provider to name
   *[organisation] Owners are for the organisation to name
  }; the roles shown are those that the questionnaire puts the item to.

## Comparison

# Under the title. $title: the earlier assessment; $date: its day.
report-comparison-with = Compared with “{ $title }” of { $date }, over the same version of the questionnaire.
report-comparison-with-undated = Compared with “{ $title }”, over the same version of the questionnaire.
report-comparison-with-untitled = Compared with the assessment of { $date }, over the same version of the questionnaire.
report-comparison-with-nameless = Compared with the assessment before, over the same version of the questionnaire.
# The overall index then and now.
report-comparison-up = The overall index rose from { $before } to { $now }.
report-comparison-down = The overall index fell from { $before } to { $now }.
report-comparison-same = The overall index is { $now }, as before.
# The overall level then and now.
report-comparison-level-up = The level rose from { $before } to { $now }.
report-comparison-level-down = The level fell from { $before } to { $now }.
report-comparison-level-same = The level is { $now }, as before.
report-comparison-level-new = Level { $now } is given now; before none was.
report-comparison-level-lost = No level is given now; before it was { $before }.
# Something besides the answers differs.
report-comparison-policy = The earlier assessment used another policy, { $policy }: indices can be compared, levels cannot.
report-comparison-weights = The domain weights differ: the overall index changed for that reason too.
# How many areas rose and fell.
report-comparison-areas = Of { $n } areas rated both times, { $up } rose, { $down } fell and { $same } stayed the same.
report-comparison-area = The one area rated both times { $up ->
    [one] rose.
   *[other] { $down ->
        [one] fell.
       *[other] stayed the same.
    }
  }
report-comparison-no-areas = No area is rated both times.
report-comparison-rose = What rose most
report-comparison-fell = What fell most
report-comparison-none-rose = No area rose.
report-comparison-none-fell = No area fell.
report-comparison-domains-caption = Domains, then and now; changes are taken before rounding
report-comparison-areas-caption = Areas, then and now; changes are taken before rounding
report-comparison-items-caption = Items whose rating changed
report-comparison-trend-caption = { $title }, overall.
report-comparison-trend-domains = { $title }, overall and by domain.
report-column-before = Before
report-column-now = Now
report-column-change = Change
report-column-level-before = Level before
report-column-level-now = Level now
report-comparison-domains = By domain
report-comparison-by-area = By area
report-comparison-items = By item
# How many items changed, as clauses.
report-items-raised = { $n ->
    [one] one item was raised
   *[other] { $n } items were raised
  }
report-items-lowered = { $n ->
    [one] one was lowered
   *[other] { $n } were lowered
  }
report-items-new = { $n ->
    [one] one is newly rated
   *[other] { $n } are newly rated
  }
report-items-lost = { $n ->
    [one] one is no longer rated
   *[other] { $n } are no longer rated
  }
# Clauses of the sentence above: the first begins it.
report-items-changed = Item by item: { $changes }.
report-items-unchanged = No item has another rating than before.

## Annexes

# Evidence register.
report-register-text = Every piece of evidence in the order of the items. Evidence that was rejected does not count; the rest counts, dated or not.
report-register-empty = The assessment names no evidence.
report-register-by-kind = Evidence by kind and verdict
report-register-all = All pieces of evidence
report-register-total = All kinds
report-column-pieces = Pieces
report-column-verdict = Verdict
report-column-stale = Over 18 months
report-column-evidence-item = Item
# Start of the file’s digest. $digest: its first figures.
report-register-digest = SHA-256 begins { $digest }
# A piece of evidence without its name, in the list of ratings. $details: kind, date, verdict.
report-rating-evidence-withheld = Evidence: { $details }
# Items without a rating.
report-unrated-text = Items that are not applicable leave the sums, with the reason given. Open items take no part in the index until they are answered; the bounds show what they can still make of it.
report-unrated-not-applicable = Not applicable
report-unrated-unknown = Somebody looked and cannot say
report-unrated-unanswered = Unanswered
report-column-ask = Whom to ask
report-unrated-none = Every item is rated.
# Participants.
report-participants-text = The people whose answers the assessment holds.
report-column-person = Person
report-participant-unnamed = not named
# Glossary.
report-glossary-report = Terms of this report
report-glossary-questionnaire = Terms of the questionnaire
glossary-index = The weighted mean of the scores of its items, from 0 to the highest level.
glossary-level = A step of the scale, given where every condition of the policy is met.
glossary-policy = The rule by which levels follow from indices: balanced, strict or average.
glossary-gate-area = An area that can hold back the overall level, however high the index is.
glossary-open-item = Open item
glossary-open-item-meaning = An item that nobody has answered, or on which somebody looked and cannot say.
glossary-coverage = The rated share of what is applicable, by weight.
glossary-bounds = The least and the greatest index that the open items can still lead to.
glossary-evidenced = What remains of a claim where an item counts no higher than its evidence reaches.
glossary-whole = The weight of a part in the overall index, once what is not applicable is left out.
glossary-points = Share of whole times a distance in index or level: by how much the overall index would move.
glossary-alpha = Krippendorff’s alpha
glossary-alpha-meaning = Agreement of all respondents over all items: 1 where they all say the same, 0 where they agree no more than by chance.
glossary-rwg = rWG
glossary-rwg-meaning = Agreement of the respondents on one item: 1 where they all say the same, 0 where their ratings spread as by chance.
report-column-term = Term
# Digests at the end of a report without the notice. $questionnaire, $scorecard: digests.
report-digests = Questionnaire { $questionnaire }; scorecard { $scorecard }.

## Redacted reports

# In place of the organisation’s name on the cover. $subject: organisation, aiSystem or product.
report-redacted-organisation = { $subject ->
    [aiSystem] Provider or operator (name withheld)
    [product] Provider (name withheld)
   *[organisation] Organisation (name withheld)
  }
# In place of the organisation’s name within a text. $subject: organisation, aiSystem or product.
report-redacted-name = { $subject ->
    [aiSystem] [provider or operator]
    [product] [provider]
   *[organisation] [organisation]
  }
# In place of anything else that is withheld.
report-redacted-other = [withheld]
# On every page.
report-redacted-mark = redacted
# What a redacted report leaves out, in the notice. $subject: organisation, aiSystem or product.
report-redacted-notice = This is the redacted version: people, notes, and names and places of evidence are left out, and the name of { $subject ->
    [aiSystem] the provider or operator
    [product] the provider
   *[organisation] the organisation
  } is withheld. Figures and levels are those of the full report.

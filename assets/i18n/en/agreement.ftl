### Several respondents: how far they agree and what is proposed, in the report and on the command line.

## Sentences for both

# $n is the number of respondents, at least two; $items how many items have two ratings.
agreement-compared = { $n } respondents answered separately; { $items ->
    [0] no item has two ratings to compare.
    [one] one item has at least two ratings.
   *[other] { $items } items have at least two ratings.
  }
# $metric is ordinal, nominal or interval; $alpha, $low and $high are figures.
agreement-alpha = Krippendorff’s alpha ({ $metric }) is { $alpha }, with a 95 % interval from { $low } to { $high }.
agreement-alpha-alone = Krippendorff’s alpha ({ $metric }) is { $alpha }; there are too few differences for an interval.
agreement-alpha-none = All ratings that can be compared are the same level, so that there is nothing to tell agreement from chance by.
agreement-metric-ordinal = ordinal
agreement-metric-nominal = nominal
agreement-metric-interval = interval
# From 0.80 on.
agreement-reliable = By the usual reading, 0.80 and above, the ratings are reliable: on the whole it matters little who was asked.
# From 0.67 on.
agreement-tentative = By the usual reading, between 0.67 and 0.80, the ratings allow tentative conclusions: on single items it matters who was asked.
agreement-unreliable = By the usual reading, below 0.67, the ratings alone carry no conclusions: the answers depend on who was asked, and have to be settled together.
# The interval begins in a lower class than alpha.
agreement-interval-lower = The interval reaches lower than that, so the reading is not firm.
# $n is how many items are to be discussed, $proposed for how many a level is proposed.
agreement-to-discuss = { $n ->
    [0] No item is to be discussed
    [one] One item is to be discussed
   *[other] { $n } items are to be discussed
  }; { $proposed ->
    [0] no level is proposed.
    [one] for one item a level is proposed.
   *[other] for { $proposed } items a level is proposed.
  }
# Items that are to be discussed for their evidence and nothing else.
agreement-evidence-alone = { $n ->
    [one] One of the items to discuss is flagged for its evidence alone; its ratings lie close together.
   *[other] Of the items to discuss, { $n } are flagged for their evidence alone; their ratings lie close together.
  }
# Three or four respondents.
agreement-caution-few = Figures by item rest on three or four ratings: one different answer changes them.
# Two respondents.
agreement-caution-none = With two respondents, items have no statistics; their ratings are shown as they are.
# Why an item is to be discussed, in a narrow column; report-agreement-text explains it.
agreement-flag-range = far apart
agreement-flag-agreement = low agreement
agreement-flag-evidence = weak evidence

## The report

# How items are chosen; in parentheses the words of the table.
report-agreement-text = An item is to be discussed when two ratings lie two levels or more apart (“far apart”), when agreement within the group, rWG, is below 0.5 (“low agreement”), or when the evidence carries less than the median of the ratings (“weak evidence”).
report-agreement-discuss = Items to discuss
report-agreement-discuss-caption = Items to discuss: number of ratings at each level
report-agreement-discuss-redacted-caption = Items to discuss
# No item is flagged.
report-agreement-discuss-none = On no item do the ratings lie far apart or above what the evidence carries.
report-agreement-column-median = Median
report-agreement-column-range = Range
report-agreement-column-ratings = Ratings
report-agreement-column-why = Why
report-agreement-column-decided = Decided
# The item has no rating in the assessment.
report-agreement-open = open
# What “Decided” means.
report-agreement-decided-text = “Decided” is the level that this assessment gives the item.
report-agreement-unresolved = Unresolved items
# $items lists their ids.
report-agreement-unresolved-text = { $n ->
    [one] One of these items still has no rating in this assessment: { $items }.
   *[other] { $n } of these items still have no rating in this assessment: { $items }.
  } They lower coverage and widen the bounds until they are settled.
# The same where there are too many to name; the table marks them.
report-agreement-unresolved-many = { $n } of these items still have no rating in this assessment; the table marks them as “open”. They lower coverage and widen the bounds until they are settled.
report-agreement-unresolved-none = Every item to discuss has a rating in this assessment.
# On how many items the level of the assessment is below or above the median.
report-agreement-other-than-median = { $n ->
    [0] Where there is a rating, it is the median of the respondents.
    [one] Where there is a rating, it differs from the median of the respondents on one item.
   *[other] Where there is a rating, it differs from the median of the respondents on { $n } items.
  }
report-agreement-roles = Agreement by role
report-agreement-roles-text = For each role, the median of its ratings is set against the median of all respondents, on the items that enough of its members rated.
report-agreement-roles-caption = Roles against all respondents
report-agreement-column-respondents = Respondents
report-agreement-column-compared = Items
report-agreement-column-above = Higher
report-agreement-column-below = Lower
report-agreement-column-difference = Mean difference
report-agreement-no-role = No role stated
# $minimum is the smallest group that is shown, $roles lists the roles that are not.
report-agreement-suppressed = Groups of fewer than { $minimum } respondents are not shown separately, so that nobody can be told from the figures: { $roles }.
# No role has enough members.
report-agreement-no-roles = No role has { $minimum } respondents or more, so that none is shown separately.
# Everybody has one role. $role is its name.
report-agreement-one-role = All respondents have the same role ({ $role }), so that there is nothing to compare.
report-agreement-one-role-unstated = No respondent states a role, so that there is nothing to compare.
report-agreement-apart-caption = Items on which roles differ: medians by role
# The same where there are more of them. $shown, $all: numbers.
report-agreement-apart-first-caption = The { $shown } of { $all } items on which roles differ most: medians by role
report-agreement-column-medians = Medians by role
# One role and its median on an item.
report-agreement-median = { $role }: { $level }
# A redacted report of too few people.
report-agreement-withheld = With fewer than { $minimum } respondents, what is said of single items would show what one person answered; it is withheld.
# In the section on who took part. $n is at least two, $section names the section.
report-agreement-see = { $n } respondents answered separately beforehand; “{ $section }” says how far they agree.

## The command line

about-consensus = Say how far several respondents agree, what is to be discussed, and what is proposed
argument-metric = How far apart two levels are
argument-respondents = The files of the respondents whose answers the assessment was made of, for the section on their agreement
argument-draws-seed = Seed of the interval: the same seed draws the same
argument-proposal = Also write the proposed assessment: items to discuss stay open, with their ratings in the note
verify-rebuilt-respondents-missing = It was not made again to compare: it shows the agreement of respondents; give exactly their files with --respondents.
consensus-seed = Interval: 95 %, { $draws } draws of items, seed { $seed }.
consensus-column-ratings = Ratings
consensus-column-median = Median
consensus-column-range = Range
consensus-column-ad = AD
consensus-column-rwg = rWG
consensus-column-proposed = Proposed
consensus-column-why = To discuss
# A negative rWG. $rwg is the figure.
consensus-below-chance = { $rwg } (below chance)
consensus-column-role = Role
consensus-column-respondents = Respondents
consensus-column-higher = Higher
consensus-column-lower = Lower
consensus-column-difference = Mean difference
consensus-no-role = no role stated
# In place of figures. $minimum is the smallest group that is shown.
consensus-suppressed = fewer than { $minimum }: not shown
# Title of the proposed assessment. $n is at least two.
consensus-title = Consensus of { $n } respondents, proposed
# $ratings lists levels.
consensus-note-ratings = Ratings: { $ratings }.
# $reasons lists why.
consensus-note-reasons = To be discussed: { $reasons }.
consensus-note-unknown = { $n ->
    [one] 1 respondent does not know.
   *[other] { $n } respondents do not know.
  }
consensus-note-not-applicable = { $n ->
    [one] 1 respondent holds it not applicable.
   *[other] { $n } respondents hold it not applicable.
  }

### The results screen. The sentences that tell the result itself are in sentences.ftl.

# Names the screen for screen readers.
results-title = Results
# The index, with its scale. $max: highest level.
results-index-scale = Index, 0 to { $max }
# What the ruler shows, for screen readers. $index, $low, $high: figures.
results-ruler = Index { $index }, between { $low } and { $high }
# The same where bounds coincide.
results-ruler-exact = Index { $index }, exact
# Explains the ruler. $count: number of open answers.
results-ruler-help = { $count ->
    [0] Where each level starts, by index alone.
    [one] Where each level starts, by index alone. Bracket: best and worst case of the open answer.
   *[other] Where each level starts, by index alone. Bracket: best and worst case of the { $count } open answers.
  }
# The same under the strict policy.
results-ruler-help-strict = The marks are the levels. Under the strict policy the lowest part decides, not the index.
# The index of something not rated.
results-no-index = Nothing is rated yet.
# Weights in use are the questionnaire's.
results-weights-default = default weights
# Weights in use are those of a preset. $name: the preset.
results-weights-preset = weights “{ $name }”
# Weights in use are somebody's own.
results-weights-own = own weights
# No warnings.
results-no-warnings = no warnings
# How many warnings. $count: number.
results-warnings-count = { $count ->
    [one] 1 warning
   *[other] { $count } warnings
  }
# Way on from a blocker: items to look at. $count: number.
results-show-items = { $count ->
    [one] 1 item
   *[other] { $count } items
  }
# Way on from the index: the items whose next step weighs most.
results-show-heaviest = Heaviest items
# Way on: the open items. $count: number.
results-show-open = { $count ->
    [one] 1 open item
   *[other] { $count } open items
  }
# Name of the list of items whose next step weighs most.
results-heaviest = Weigh most
# Names the list of blockers for screen readers. $next: level.
results-blockers = What holds back level { $next }

## Charts

# Button: opens a dialog that copies or saves a chart.
results-save-charts = Charts…
# Name of a chart.
results-chart-radar-domains = Radar of the domains
# Name of a chart.
results-chart-radar-areas = Radar of the areas
# Name of a chart.
results-chart-bars-domains = Bars of the domains
# Name of a chart.
results-chart-bars-areas = Bars of the areas
# Name of a chart.
results-chart-heatmap = Heat map of the areas
# Name of a chart.
results-chart-trend = Trend of the domains
# Name of a chart.
results-chart-gap-domains = Gaps of the domains
# Name of a chart.
results-chart-gap-areas = Gaps of the areas
# Head of the dialog.
chart-dialog = Copy or save a chart
# Choice: which chart.
chart-choice = Chart
# Choice: what file it becomes, for screen readers.
chart-form = File
# Entry of that choice.
chart-form-png = PNG
# Entry of that choice.
chart-form-svg = SVG
# What the choice means.
chart-form-png-hint = 2× suits documents and slides, 4× large print.
# What the choice means.
chart-form-svg-hint = Sharp at any size, and can be edited.
# Choice: pixels a point, for screen readers.
chart-scale = Resolution
# Puts the chart on the clipboard.
chart-copy = Copy
# Asks for a place and writes the chart there.
chart-save-png = Save as PNG…
# The same.
chart-save-svg = Save as SVG…
# Beside a chart, for screen readers and as hint. $chart: its name.
chart-copy-of = Copy “{ $chart }” as a picture
# Beside a chart, for screen readers and as hint. $chart: its name.
chart-save-of = Save “{ $chart }” as a file…
# It is on the clipboard.
chart-copied = Copied
# It was written; its path follows.
chart-saved = Saved
# Opens the table of what a chart shows.
chart-figures = The figures as a table
# Head of a chart: what is missing to the target.
results-gap = Gaps
# What it shows. $target: level.
results-gap-target = Distance to target level { $target }
# The same where no target is set.
results-gap-next = Distance to the next level
# Head of a chart: the years before.
results-trend = Trend
# What it shows.
results-trend-about = Index by assessment

## Figures

# Beside the head of the figures: what they are.
results-by-domain = Index by domain
# The same for areas.
results-by-area = Index by area
# Added where a target is set. $target: level.
results-with-target = target level { $target }
# Switch between domains and areas, for screen readers.
results-switch = What the figures are of
# Legend and column: bounds.
results-bounds = Bounds
# Column: name and weight of a domain.
results-column-domain = Domain, weight
# Column: area and the domain it is of.
results-column-area = Area
# Column: the bar, for screen readers.
results-column-bar = Index on the scale
# Column: difference from an earlier assessment. $year: its year or title.
results-column-change = vs { $year }
# An area that is not rated.
results-not-rated = not rated

## Areas

# Head of the heat map. $count: number of areas.
results-all-areas = All { $count } areas
# Explains the mark of gate areas.
results-gates-help = gate area: at most one level behind the overall level
# Adds the gates that count later. $areas: ids, listed; $level: level.
results-gates-later = { $areas } from level { $level }
# A domain's index and level. $index: figure; $level: level.
results-domain-line = { $index } · level { $level }
# Open items of an area. $count: number.
results-open-count = { $count } open
# The area holds back the next level. $next: level.
results-blocks = blocks level { $next }
# What clicking an area does, for screen readers. $name: area.
results-area-items = Items of { $name }

## Trust

# Head.
results-claimed-evidenced = Claimed and evidenced
# Shows the items without evidence. $count: number.
results-show-without-evidence = { $count ->
    [one] Show the item
   *[other] Show the { $count } items
  }
# Shows the items that claim more than their evidence carries.
results-show-above-evidence = Show what claims more
# Head.
results-open = What is still open
# How much is open. $count: number; $parts: how many are unanswered and unknown.
results-open-counts = { $count ->
    [one] One item is open: { $parts }.
   *[other] { $count } items are open: { $parts }.
  }
# What the open answers can change. $low, $high: figures; $level: level.
results-open-same = Whatever the open answers turn out to be, the index lies between { $low } and { $high }, and the level is { $level }.
# The same where the level depends on them. $lowest, $highest: levels.
results-open-range = Depending on the open answers, the index lies between { $low } and { $high }, and the level between { $lowest } and { $highest }.
# Nothing is open.
results-open-none = Every item has an answer; the bounds coincide.
# Head of the strongest areas.
results-strengths = Strengths: what lifts the index most
# Head of the weakest areas, without a target.
results-weaknesses = Gaps: what weighs on it most
# Head of the weakest areas. $target: level.
results-weaknesses-target = Gaps to target level { $target }: what weighs most
# Nothing to list.
results-none-yet = Nothing to list yet.
# Head.
results-warnings = Answers that deserve a second look

## Finalising

# Opens the explanation.
results-finalise = Finalise…
# Head of the explanation.
results-finalise-title = Finalise this assessment?
# What it means.
results-finalise-help = It keeps answers, questionnaire and figures exactly as they are now, and can never be changed again. To correct something later, begin a new assessment.
# Items are still open. $count: number.
results-finalise-open = { $count ->
    [one] One item is still open and stays so.
   *[other] { $count } items are still open and stay so.
  }
# Does it.
results-finalise-confirm = Finalise
# Read only.
results-final = Final

### The workspace's home: organisations and their assessments, and the form for a new one.

# Head of the screen.
home-title = Assessments
# Label of the search field.
home-search = Organisation, provider, title
# Opens the form for a new assessment.
home-new = New assessment
# Asks for an assessment file and imports it.
home-import = Import…
# Names the filters for screen readers.
home-filters = Filters
# Filter: all assessments. $count: number.
home-filter-all = All { $count }
# Filter: drafts.
home-filter-draft = Open { $count }
# Filter: final ones.
home-filter-final = Final { $count }
# Filter: below their target.
home-filter-below-target = Below target { $count }
# Label of the choice of order.
home-sort = Order
# Order: newest first.
home-sort-date = by date, newest first
# Order: by name of the organisation or provider.
home-sort-name = by name
# Order: lowest index first.
home-sort-index = by index, lowest first

## The table

# Column: the organisation, or the provider of what is assessed, and the assessments.
home-column-assessment = Organisation or provider · assessment
# Column: the day, and in the row of the organisation or provider the trend.
home-column-date = Assessed on · trend
# Column: actions.
home-column-actions = Actions
# How many people work in the organisation. $count: written number.
home-employees = { $count } employees
# How many answers of a draft are open. $count: number.
home-answers-open = { $count ->
    [one] 1 answer open
   *[other] { $count } answers open
  }
# How far a draft has come. $answered, $items: numbers.
home-answered = { $answered } of { $items } answered
# Why there is no level: too little is rated, or a gate area not at all.
home-too-few-answers = too few answers yet
# Why there is no level: nothing has been answered.
home-nothing-answered = nothing answered yet
# One assessment makes no trend.
home-no-trend = no trend yet
# What the spark line shows, for screen readers. $figures: indices from the oldest to the newest.
home-trend = Index from the oldest to the newest: { $figures }
# Opens a draft to go on.
home-continue = Continue
# Opens a draft without answers.
home-start = Start
# Opens a final assessment.
home-results = Results
# Menu: opens the report.
home-report = Report
# Menu: answers.
home-answer = Answers
# Menu: writes an assessment file.
home-export = Export…
# Menu: writes a workbook that the assessment can be answered in.
home-answers-export = Answer workbook…
# Menu: reads the answers of such a workbook.
home-answers-import = Read answers from a workbook…
# Answers were read. $read: number of items the workbook answers; $changed: number of answers that changed.
home-answers-read = { $changed ->
    [0] The workbook says nothing new about its { $read } answered items.
    [one] 1 of { $read } answers of the workbook changed something; opening the assessment, it can be undone.
   *[other] { $changed } of { $read } answers of the workbook changed something; opening the assessment, each can be undone.
  }
# Menu: writes the questionnaire as a form that is filled in by hand.
home-form-print = Paper form…
# Menu: deletes an assessment.
home-delete = Delete…
# Asks before deleting, since it cannot be undone here. $title: the assessment.
home-delete-question = Delete “{ $title }”? Its answers leave the workspace; the log of changes stays.
# Does it.
home-delete-confirm = Delete
# A file was written. $path: its path.
home-exported = Saved as { $path }
# Nothing fits filter and search.
home-nothing-found = Nothing matches.
# Shows all again.
home-clear-filter = Clear filter
# Head of an empty workspace.
home-empty = No assessment yet
# What to do in an empty workspace.
home-empty-help = An assessment is one dated run of a questionnaire for one organisation, AI system or product. It takes about 40 minutes and can be left at any time.

## New assessment

# Head of the form.
new-heading = New assessment
# Choice: an organisation of the workspace or a new one.
new-organisation = Organisation or provider
# Entry of that choice.
new-organisation-other = A new one
# Field.
new-organisation-name = Name of the organisation or provider
# Field.
new-industry = Line of business
# Field.
new-employees = Number of employees
# Field.
new-title = Title
# What the title says unless somebody writes another. $year: year.
new-title-default = { $year } assessment
# Field.
new-scope = Scope
# Explains it.
new-scope-help = What is in and what is out, in a sentence.
# What the scope says unless somebody writes another.
new-scope-default = Whole organisation
# Field.
new-date = Assessed on
# Choice.
new-questionnaire = Questionnaire
# Size of a questionnaire. $domains, $areas, $items: numbers.
new-questionnaire-size = { $domains } domains, { $areas } areas, { $items } items
# Choice.
new-policy = Policy
# Choice.
new-weights = Weights
# The questionnaire's own weights.
new-weights-default = As the questionnaire has them
# Choice.
new-target = Target level
# No target.
new-target-none = None
# Choice of a level. $level: level; $name: its name.
new-target-level = { $level } { $name }
# Says that a field may stay empty.
new-optional = may stay empty
# Shows the fields with good defaults.
new-more = Policy, weights, date
# Makes the assessment and begins.
new-create = Create and begin
# The name is missing.
new-name-missing = Give the organisation or provider a name.
# The title is missing.
new-title-missing = Give the assessment a title.

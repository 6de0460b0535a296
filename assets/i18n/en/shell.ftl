### The frame of the window: top bar, shortcuts, and what every screen shares.

## Top bar

# Names the path at the left of the top bar for screen readers.
bar-place = Where you are
# Goes back to the list of assessments.
bar-home = All assessments
# Names the stages of one assessment for screen readers.
bar-stages = Stages of the assessment
# Stage: answering.
stage-answer = Answer
# Stage: results.
stage-results = Results
# Stage: report.
stage-report = Report
# Names the group of tools at the right.
bar-tools = Tools
# Switches between light and dark.
bar-theme = Switch to { $theme ->
    [light] light
   *[dark] dark
  } colours
# Shows all shortcuts.
bar-keys = Keyboard shortcuts
# Opens the settings.
bar-settings = Settings
# Closes the workspace and shows the start screen.
bar-close-workspace = Close workspace

## Shared controls

# Closes a sheet, a form or a message.
action-close = Close
# Gives up a form.
action-cancel = Cancel
# Tries again what failed.
action-retry = Try again
# More actions of a row.
action-more = More actions for { $name }
# Names a level tile without a name.
level-tile-bare = Level { $level }
# Names the tile of something without a level.
level-tile-none = No level
# Says that the program is at work, for screen readers.
working = One moment…

# Stands between two parts of a short enumeration.
list-comma = {", "}

## Errors

# Head of an error that named details.
error-details = { $count ->
    [one] One problem
   *[other] { $count } problems
  }

## Shortcuts

# Head of the sheet of shortcuts.
keys-title = Keyboard shortcuts
# Group: while answering.
keys-answering = Answering
# Group: moving.
keys-moving = Moving
# Group: everywhere.
keys-everywhere = Everywhere
# Group: on the start screen.
keys-starting = Start
# Digit keys choose a level.
key-rate = Choose the level text
# Progress to the next level, in turn.
key-progress = Progress: nothing yet, partly, mostly
# Unknown.
key-unknown = Don’t know
# Not applicable.
key-not-applicable = Not applicable
# Goes to the note.
key-note = Write the note
# Goes to the form for evidence.
key-evidence = Add evidence
# Next item.
key-next = Next item
# Item before.
key-previous = Previous item
# Next item without an answer.
key-next-open = Next open item
# Finds an item or an assessment.
key-search = Search
# Opens the filters.
key-filter = Filters
# Undoes.
key-undo = Undo
# Redoes.
key-redo = Redo
# Shows the sheet.
key-help = This list
# Opens the terms of the questionnaire.
key-terms = Terms of the questionnaire
# Leaves a field or closes a sheet.
key-escape = Leave a field, close a sheet
# Goes to a stage.
key-stage-answer = Answer
# Goes to a stage.
key-stage-results = Results
# Goes to a stage.
key-stage-report = Report
# New workspace.
key-new-workspace = New workspace
# Open workspace.
key-open-workspace = Open a workspace
# Demo.
key-demo = Try with the demo

## Files that were saved

# Opens the file in the program the system has for it.
saved-open = Open
# Shows the folder the file is in.
saved-show = Show in folder

## Help

# Choice of what the help shows, for screen readers.
help-pages = What the help shows
# Entry of that choice, and head: the glossary of the questionnaire.
terms-title = Terms
# Said above them. $title: the questionnaire.
terms-about = What words mean in “{ $title }”.
# Field: searches the terms and what they mean.
terms-search = Search the terms
# Nothing was found.
terms-none = No term says that.

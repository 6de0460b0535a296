# Errors: what happened, that nothing was lost, what to do.

error-no-workspace = No workspace is open. Open one or make a new one first.
# $name says what was looked for.
error-not-found = There is no { $name }. It may have been deleted in the meantime.
error-assessment-final = The assessment is final and stays as it is. To correct it, start a new one.
# $found is what was given, $known the ids that are there.
error-questionnaire-unknown = There is no questionnaire “{ $found }”: no file or folder is called so, and no id. The ids: { $known }
# $file is the file, $count the number of problems.
error-questionnaire-refused = { $count ->
    [one] The questionnaire in { $file } has a problem and was not used.
   *[other] The questionnaire in { $file } has { $count } problems and was not used.
}
# $file is the file, $count the number of problems.
error-file-refused = { $count ->
    [one] { $file } has a problem and was not used. Nothing was changed.
   *[other] { $file } has { $count } problems and was not used. Nothing was changed.
}
# $path is the file, $reason why.
error-file-read = { $path } cannot be read: { $reason }
# $path is the file, $reason why.
error-file-write = { $path } cannot be written: { $reason }. Nothing was changed; choose another place.
# $path is the file.
error-disk-full = The disk is full: { $path } was not written. What was saved before is safe; make room and try again.
# $path is the workspace.
error-workspace-locked = Another program is writing to { $path }. Nothing was changed; try again in a moment.
# $path is the workspace, $found and $supported are versions of the file format.
error-workspace-too-new = { $path } was made by a newer version of this program (format { $found }, this version reads up to { $supported }). It was not changed; install the newer version.
# $path is the workspace, $reason what was found.
error-workspace-damaged = { $path } is damaged: { $reason }. It was not changed; open a backup.
# $path is the file.
error-not-a-workspace = { $path } is not a workspace. It was not changed.
# $path is the workspace.
error-passphrase-missing = { $path } needs its passphrase.
# $path is the workspace.
error-passphrase-wrong = The passphrase of { $path } is another one. Check capital letters and the keyboard layout.
# $path is the workspace.
error-passphrase-not-needed = { $path } has no passphrase. Open it without one.
# $name says what there is.
error-conflict = There is already another { $name }. It was left as it is, and nothing was imported.
error-cancelled = Cancelled. Nothing was written.
# $reason is technical.
error-internal = The program made a mistake: { $reason }. What was saved before is safe.

## Inputs

# $field is the field's name.
error-input-empty = { $field } is empty. Fill it in.
# $field is the field's name, $limit a number of characters.
error-input-too-long = { $field } is too long: at most { $limit } characters.
# $found is what was given.
error-input-date = “{ $found }” is not a date. Write YYYY-MM-DD.
# $found is what was given.
error-input-language = “{ $found }” is not a language of this program. Use en or zh-Hans.
# $found is what was given, $known the ids that are there.
error-input-scheme = The questionnaire refers to no “{ $found }”. It has: { $known }
# $found is what was given.
error-input-scheme-none = The questionnaire refers to no “{ $found }”, and to no other document either.
error-input-weights = The weights do not fit: every domain needs a number above 0.
error-input-target = The target does not fit the levels and areas of the questionnaire.
# $item is the item, $place a JSON Pointer into the response.
error-input-response = The answer to { $item } does not fit ({ $place }). It was not saved.
# $path is the file, $endings lists the endings that are understood.
error-input-ending = { $path } has an ending that is not understood. Use { $endings }.
# $title is what an assessment is called.
error-input-earlier-of-another = “{ $title }” was answered with another questionnaire or another text of it, so the two cannot be compared.
# $title is what an assessment is called.
error-input-not-earlier = “{ $title }” does not speak of an earlier day than the assessment it is to be compared with.
error-input-few-respondents = Agreement needs the files of at least two respondents.
error-input-proposal-of-requirements = A consensus file can only be written for a questionnaire whose items are answered with a level.
error-input-nothing-earlier = A trend needs an earlier assessment of the same organisation or provider with the same questionnaire.
error-input-nothing-rated = There is nothing to draw yet: nothing is rated.
# $reason is technical.
error-input-store = This cannot be stored: { $reason }. Nothing was changed.
# $count is the number of axes.
error-chart-too-few-axes = { $count ->
    [one] A radar needs at least three axes, and there is one. Use bars instead.
   *[other] A radar needs at least three axes, and there are { $count }. Use bars instead.
}
error-chart-empty = There is nothing to draw yet: fewer than three of the axes are rated.
# $count is the number of axes.
error-chart-too-many-axes = A radar shows at most 30 axes, and there are { $count }. Use bars or domains instead.
# $count is the number of series.
error-chart-too-many-series = A chart shows at most six series, and there are { $count }. Give fewer earlier assessments.

## Reasons of the system

reason-not-found = there is no such file or folder
reason-permission-denied = access is denied
reason-already-exists = there is already a file of this name
reason-is-a-folder = it is a folder
reason-not-a-folder = part of the path is not a folder
reason-read-only = the place is read-only

## Fields

field-name = The name
field-title = The title
field-scope = The scope
field-industry = The line of business
field-note = The note
field-reason = The reason
field-evidence-title = The title of the evidence
field-evidence-location = The location of the evidence
field-confidentiality = The confidentiality mark

## What there is

noun-workspace = workspace
noun-organisation = organisation
noun-assessment = assessment
noun-questionnaire = questionnaire
noun-response = answer
noun-scorecard = scorecard
noun-report-template = report template
noun-event = event
noun-passphrase = passphrase

## Stand-ins

# The organisation of an imported assessment that names none. $subject: organisation, aiSystem or product.
organisation-unnamed = { $subject ->
    [aiSystem] Unnamed provider or operator
    [product] Unnamed provider
   *[organisation] Unnamed organisation
  }

## What checking a workspace found

# $event is the number of the event.
finding-event-changed = Event { $event } was changed after it was written.
# $event is the number of the event.
finding-event-missing = Events before event { $event } are missing, or it was put in.
# $event is the number of the event.
finding-chain-broken = Event { $event } does not follow the event before it.
# $event is the number of the event.
finding-event-unreadable = Event { $event } cannot be read by this version of the program.
# $event is the number of the event.
finding-event-misfit = Event { $event } speaks of a state that the history did not have.
# $detail is technical.
finding-file-damaged = The file is damaged: { $detail }
# $table is the name of a table.
finding-reference-broken = A row of “{ $table }” refers to a row that is not there.
# $name is the name of a table, trigger or index.
finding-schema-changed = The structure of the file was changed: “{ $name }”.
# $table is the name of a table, $key names the row.
finding-row-differs = “{ $key }” in “{ $table }” is not what the history says.
# $digest names the questionnaire.
finding-questionnaire-changed = The frozen questionnaire { $digest } was changed.
# $assessment is the assessment's id.
finding-scorecard-changed = The frozen scorecard of assessment { $assessment } was changed.
# $template is the template's id.
finding-report-template-changed = The report template { $template } was changed.

## Documents of clients as templates

# $path is the document.
error-template-too-large = { $path } is too large for a template. Nothing was written; take out what is not needed.
# $path is the document.
error-template-not-a-document = { $path } is not a Word document (.docx), or it is encrypted. Nothing was written; save it as .docx without a password.
# $path is the document.
error-template-strict = { $path } is a “Strict Open XML” document. Nothing was written; save it as an ordinary Word document (.docx).
# $path is the document, $part the part of it.
error-template-damaged = { $path } is damaged: its part { $part } cannot be read. Nothing was written; save it again in a word processor.
# $path is the document.
error-template-no-room = The page of { $path } has no room for text. Nothing was written; check its paper and margins.
# $path is the document, $part the part of it, $target an address.
error-template-outside = { $path } refers to { $target } in { $part }, which lies outside of the document. Nothing was fetched or written; put it into the document, or take it out.
# $path is the document, $part the part of it, $what is technical.
error-template-unknown = { $path } holds something in { $part } that a template may not bring ({ $what }). Nothing was written; take it out, or put a picture in its place.

## Reports for outsiders

# A redacted report was not written. $count is how many things were found.
error-report-not-redacted = { $count ->
    [one] The report was not written: it would still say one thing that a redacted one must not. Where a template is in use, look there first.
   *[other] The report was not written: it would still say { $count } things that a redacted one must not. Where a template is in use, look there first.
}
# One of those things. $text is what was found.
withheld-organisation = The name of the organisation or provider: { $text }
# One of those things. $text is what was found.
withheld-person = The name of a person: { $text }
# One of those things. $text is what was found.
withheld-note = A note: { $text }
# One of those things. $text is what was found.
withheld-evidence-title = The title of a piece of evidence: { $text }
# One of those things. $text is what was found.
withheld-location = The place of a piece of evidence: { $text }

## Roadmaps

# $level is what was asked for, $top the highest level of the questionnaire.
error-roadmap-level = There is no level { $level }: the levels of this questionnaire go from 0 to { $top }.
# $id is what was given.
error-roadmap-node = The questionnaire has no area or domain “{ $id }”.
# $item is an item, $level a level, $effort and $capacity points of effort.
error-roadmap-capacity = The step of { $item } to level { $level } takes { $effort } points of effort, which is more than the { $capacity } of one wave. Allow more in a wave.

## The system

# $path is a file or folder, $reason is what the system says.
error-opening = { $path } is saved, but the system cannot open it: { $reason }. Open it from your file manager.
# $reason is what the system says.
error-clipboard = The chart was not copied: the clipboard cannot be used ({ $reason }). Save the chart as a file instead.

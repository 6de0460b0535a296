# The command line “aimm”: help, and what its commands say.

## Help: commands

about = AI maturity of an organisation, level of an AI system or a product: answers to scores, charts and reports, on this computer only. AIMM-aligned, unofficial.
about-questionnaire = Questionnaires: list, check, show, print, look up references, analyse answers
about-questionnaire-list = List the questionnaires there are
about-questionnaire-check = Check a questionnaire and say everything that is wrong with it
about-questionnaire-show = Show a questionnaire’s outline
about-questionnaire-print = Write a questionnaire as a form to fill in by hand: PDF, or DOCX that can be filled in on the screen too
about-questionnaire-references = Show which areas speak of which places of other documents, and back
about-questionnaire-analyse = Say how the items behave in the answers of many assessments
about-score = Score an assessment
about-robustness = Say whether other weights or a few other answers would change the level
about-roadmap = The steps of least effort to a target level, in waves
about-chart = Draw a chart of an assessment as SVG or PNG
about-report = Write the report of an assessment: PDF, DOCX to edit, or XLSX that computes
about-report-verify = Say whether a report was made from an assessment, and make it again to compare
about-workspace = Workspaces: create, look into, import, export, verify
about-workspace-create = Make an empty workspace
about-workspace-info = Say what a workspace is
about-workspace-list = List the assessments of a workspace
about-workspace-import = Import an assessment; importing it twice is the same as once
about-workspace-export = Write an assessment of a workspace as a file
about-workspace-verify = Check that a workspace is what its history says
about-workbook = Workbooks: a questionnaire as a spreadsheet to fill in, out and back
about-workbook-new = Write a workbook in which a questionnaire can be answered
about-workbook-read = Read the answers of a workbook as an assessment, or say cell by cell what is wrong
about-demo = Write a fictitious assessment to try things with

## Help: arguments

argument-json = Print the result as JSON
argument-lang = Language of texts, charts and reports: en or zh-Hans; else that of the machine
argument-date = The day it is, for repeatable output; else SOURCE_DATE_EPOCH, else today
argument-help = Print help
argument-version = Print the version
argument-strict = Also refuse what only tells levels apart less well than it could
argument-scheme = One of the documents, such as iso-42001; else all
argument-workspace = A workspace, W.aimm
argument-questionnaire-to-check = A questionnaire: a folder or file, else the id of one that is there; - is standard input
argument-questionnaire = A questionnaire: the id of one that is there, or a folder or file
argument-file = An assessment file; - is standard input
argument-files = Assessment files of one questionnaire
argument-policy = Another policy than the assessment’s
argument-kind = Which chart
argument-out = The file to write
argument-template = A report template (.json; for PDF and DOCX), or a document of the client (.docx), whose styles, paper, head and foot a DOCX report takes
argument-made-with = The template of the report, where it was made with one
argument-level = What the axes or rows are
argument-sections = The sections to include, separated by commas; else all
argument-audience = Whom the report is for: full, board (cover, summary, results, roadmap), or redacted (without people, notes, names of evidence and of the organisation or provider)
argument-paper = Size of the page
argument-bilingual = Every text in the other language too, below that of --lang
argument-confidentiality = A mark on every page, such as “Confidential”
argument-title = What the workspace is called; else like its file
argument-encrypt = Protect the workspace with a passphrase: from AIMM_PASSPHRASE, a prompt or standard input
argument-assessment = Id of the assessment
argument-hash = Confirm that this hash, such as a report prints, stands in the history
argument-subject = A questionnaire to answer: its id, a folder or a file; or an assessment file with answers to begin with
argument-workbook = A workbook that has been filled in; - is standard input
argument-report = A report, as this program wrote it
argument-made-from = The assessment that the report is said to be made from
argument-previous = An earlier assessment to compare with
argument-scale = How many pixels of a PNG a point becomes
argument-seed = The same seed gives the same assessment
argument-analysis-seed = Seed of the intervals: the same seed draws the same
argument-target-level = The overall level to reach
argument-area = Least level of an area or domain, such as STR.1=3; may be given several times
argument-capacity = Most points of effort of one wave: S 1, M 3, L 8
heading-usage = Usage:
heading-commands = Commands
heading-arguments = Arguments
heading-options = Options

## Errors of use

# Begins every line on standard error; programs look for it, so it is the same in every language.
error-word = error
# $found is what was given.
usage-date = --date: “{ $found }” is not a day since 1970; write YYYY-MM-DD
# $found is what the variable holds.
usage-epoch = SOURCE_DATE_EPOCH: “{ $found }” is not a number of seconds since 1970, up to the year 9999
# $path is the file.
usage-report-ending = { $path }: the ending of the report must be .pdf, .docx or .xlsx
# $path is the file.
usage-workbook-ending = { $path }: the ending of a workbook must be .xlsx
# $path is the file.
usage-form-ending = { $path }: the ending of the form must be .pdf or .docx
# $path is the file.
usage-report-template = { $path }: a workbook takes no template, and a client’s document can be the template of a .docx report only

## Passphrases

passphrase-prompt = Passphrase:
passphrase-new-prompt = New passphrase:
passphrase-again-prompt = Again:
passphrase-differs = The two passphrases differ. Nothing was written.

## What was done

# $path is the file, $size a number of bytes with separators.
written = { $path } written, { $size } bytes
# $count is a number of pages.
n-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
}
# $characters lists them.
replaced-characters = No bundled font has these characters; boxes stand for them: { $characters }
# $count is a number of items.
n-answers = { $count ->
    [one] 1 item has an answer or a remark.
   *[other] { $count } items have an answer or a remark.
}
demo-is-fictitious = Names, answers and evidence are fictitious.
# $title is the assessment's title, $id its id.
imported = “{ $title }” imported, { $id }
# $title is the assessment's title, $id its id.
already-there = “{ $title }” was already there just like this, { $id }; nothing was changed

## Questionnaires

# $id, $version name it; $areas and $items are numbers.
questionnaire-sound = { $id } { $version } is sound: { $areas ->
    [one] 1 area
   *[other] { $areas } areas
}, { $items ->
    [one] 1 item
   *[other] { $items } items
}
# $languages lists language tags.
questionnaire-without-words = There are no word lists for { $languages }: these texts were only compared with one another.
column-id = Id
column-version = Version
column-items = Items
column-origin = Origin
column-title = Title
column-date = Date
column-organisation = Organisation or provider
origin-built-in = built in
origin-imported = imported
# $weight is a figure.
weight = weight { $weight }
# $level is a level.
gate-from-level = gate area from level { $level }

## References

column-place = Place
column-topic = Topic
column-areas = Areas
column-area = Area
column-name = Name
column-places = Places
references-indicative = Related topics, indicative: this says nothing about conformity.
references-all-covered = Every listed place has an area.
# $codes lists the places.
references-uncovered = No area speaks of: { $codes }
# $areas: ids of areas.
references-unreferring = Areas without a place: { $areas }
no-references = This questionnaire refers to no other document.

## Scores

# $level is a number, $name its name.
level-and-name = level { $level }, { $name }
# $coverage is a percentage, $rated and $items are numbers.
coverage-counts = { $coverage }: { $rated } of { $items } items rated
not-rated = not rated
# Stands between two sentences.
sentence-gap = {" "}
heading-warnings = Answers to look at again

## Reports: where they come from

# $report and $assessment are files.
verify-made-from = { $report } was made from { $assessment }.
# $report and $assessment are files.
verify-says-made-from = { $report } says that it was made from { $assessment }, and its digests agree.
# $version is the version of the program.
verify-rebuilt-same = Made again from it, it is the same file, byte for byte.
verify-rebuilt-other-version = It was not made again to compare: version { $version } of this program made it.
verify-rebuilt-previous-missing = It was not made again to compare: it compares with an earlier assessment; give that one with --previous.
verify-rebuilt-template-missing = It was not made again to compare: it was made with a template; give that one with --template.
verify-rebuilt-unknown-options = It was not made again to compare: this version does not know all of its options.
verify-rebuilt-different = the file is not what the assessment gives: somebody changed it after it was made
# $report is what the report says, $assessment what the file has.
verify-other-assessment = the report is of the assessment { $report }, the file holds { $assessment }
verify-other-questionnaire = the report is by the questionnaire { $report }, the assessment is by { $assessment }
verify-other-answers = the answers differ: the report was made from { $report }, the file holds { $assessment }
verify-other-scorecard = the figures differ: the report shows { $report }, the assessment gives { $assessment }
verify-label-assessment = Assessment
verify-label-questionnaire = Questionnaire
verify-label-questionnaire-digest = Digest of the questionnaire
verify-label-answers-digest = Digest of the answers
verify-label-scorecard-digest = Digest of the scorecard
verify-label-policy = Policy
verify-label-date = Made on
verify-label-language = Language
verify-label-paper = Paper
verify-label-sections = Sections
verify-label-confidentiality = Mark
verify-label-template = Template
verify-label-version = Version

## Workspaces

label-title = Title
label-file = File
label-id = Id
label-created = Created
label-format = File format
label-encrypted = Passphrase
label-demo = Fictitious
label-organisations = Organisations
label-assessments = Assessments
label-head = Head of the history
yes = yes
no = no
# $count is the number of assessments, $drafts how many of them are drafts.
n-assessments = { $drafts ->
    [0] { $count }
    [one] { $count }, 1 of them a draft
   *[other] { $count }, { $drafts } of them drafts
}
no-assessments = There is no assessment in this workspace yet.
# $count is a number of events.
workspace-sound = { $count ->
    [one] The workspace is sound: its history of 1 event is unbroken, and it is what the history says.
   *[other] The workspace is sound: its history of { $count } events is unbroken, and it is what the history says.
}
# $at is a moment.
hash-confirmed = The hash stands in the history; it was written at { $at }.
# $hash is what was given.
hash-unknown = the history has no event with the hash { $hash }

## Item analysis

# $count is the number of assessments, $draws how often an interval drew, $seed its seed.
analysis-head = { $count ->
    [one] 1 assessment
   *[other] { $count } assessments
}. Intervals: 95 %, { $draws } draws, seed { $seed }. How to read this: docs/instrument.md.
column-item = Item
column-rated = Rated
column-unanswered = Unanswered
column-unknown = Unknown
column-not-applicable = N/A
column-distribution = Answers by level
column-mean = Mean
column-deviation = SD
column-item-rest = Item–rest
column-effects = Effects
column-complete = Complete
column-alpha = Alpha
column-interval = 95 % interval
effect-floor = floor
effect-ceiling = ceiling

## Roadmaps

column-step = Step
column-effort = Effort
column-action = Action

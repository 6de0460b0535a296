# Native dialogs of the window, and what it says before it opens.

# Titles of dialogs that ask for a file.
dialog-new-workspace = New workspace
dialog-open-workspace = Open a workspace
dialog-import-assessment = Import an assessment
dialog-export-assessment = Export the assessment
dialog-export-workbook = Save a workbook to answer in
dialog-import-workbook = Read answers from a workbook
dialog-export-chart = Save the chart
dialog-export-report = Save the report
dialog-docx-template = Choose a document as template
dialog-print-questionnaire = Save the questionnaire as a form
dialog-import-template = Import a report template
dialog-export-template = Export the report template
dialog-template-logo = Choose a logo
dialog-evidence-file = Choose a file as evidence
dialog-respondents = Choose the respondents’ files

# Their buttons.
dialog-create = Create
dialog-open = Open
dialog-save = Save
dialog-choose = Choose
dialog-cancel = Cancel
dialog-close = Close

# Kinds of file to choose from.
dialog-kind-workspace = Workspace (*.aimm)
dialog-kind-assessment = Assessment (*.json)
dialog-kind-workbook = Workbook (*.xlsx)
dialog-kind-svg = Vector picture (*.svg)
dialog-kind-png = Picture (*.png)
dialog-kind-template = Report template (*.json)
dialog-kind-logo = Logo (*.svg, *.png)
dialog-kind-pdf = PDF document (*.pdf)
dialog-kind-docx-template = Word document or template (*.docx, *.dotx)
dialog-kind-docx = Document to edit (*.docx)

# Offered as the name of a new file, without its ending.
dialog-name-workspace = Workspace
dialog-name-other = AIMM Assessor

# The command line of the window.
window-usage = Usage: aimm-assessor [--demo] [--dialog-answers FILE] [FILE.aimm]
# $argument is what was not understood.
window-argument-unknown = { $argument } is not understood.
window-no-display = There is no display to open a window on. The command line aimm does the same work without one.
# $reason is what the system says.
window-cannot-start = The window cannot be opened: { $reason }. Nothing was changed.

### The report screen: options, pages, export. The report's own texts are in report.ftl.

# Names the options for screen readers.
report-options = Report options
# Choice: what file the report is to be.
report-form = File
# Entry of that choice.
report-form-pdf = PDF
# Entry of that choice: a document for a word processor.
report-form-docx = Word
# Entry of that choice: a workbook for a spreadsheet program.
report-form-xlsx = Excel
# What the choice means.
report-form-pdf-hint = To hand over and to print.
# What the choice means.
report-form-docx-hint = A .docx to edit, in real styles; any word processor opens it.
# What the choice means.
report-form-xlsx-hint = An .xlsx with live formulas: change a rating, and every index and level is computed anew.
# Choice: the document that an editable report takes its look from.
report-template = Word template
# No document was chosen.
report-template-none = The program’s own look. A document of your client’s lends its styles, header, footer and margins.
# Asks for such a document.
report-template-choose = Choose a document…
# Does without it.
report-template-forget = Use none
# Choice: the files of those whose answers the assessment was made of.
report-respondents = Respondents
# No files were chosen.
report-respondents-none = None chosen. With the answers of two or more respondents, the report says how far they agree.
# Asks for such files.
report-respondents-choose = Choose files…
# Does without them.
report-respondents-forget = Use none
# Choice: language of the report.
report-language = Language of the report
# Choice: each text in both languages.
report-bilingual = Both languages, this one first
# Choice: size of the page.
report-paper = Paper
# Entry of that choice.
report-paper-a4 = A4
# Entry of that choice.
report-paper-letter = Letter
# Choice: whom the report is for.
report-audience = Version
# Entry of that choice.
report-audience-full = Full
# Entry of that choice.
report-audience-board = Board
# Entry of that choice.
report-audience-redacted = Redacted
# What the choice means.
report-audience-full-hint = All sections, with names, notes and evidence.
# What the choice means.
report-audience-board-hint = Only what a decision needs: cover, decision summary, results, roadmap.
# What the choice means.
report-audience-redacted-hint = Without people, notes, evidence names and the name of the organisation or provider; the file is searched for them before it is kept.
# Choice: sections.
report-sections = Sections
# How many pages there are. $count: number.
report-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
  }
# Brings the first page of a section into view. $name: section; $page: its first page.
report-section-go = { $name }: page { $page }
# Choice: logo, colours and texts of whoever hands the report over.
report-look = Look
# The workspace keeps none.
report-look-none = The program’s own. Make or import one with your logo, colours and texts; it is kept with the workspace.
# Entry of that choice.
report-look-own = The program’s own
# Choice: a lined page at the end.
report-notes = Page for notes
# Field: a mark on every page.
report-confidentiality = Confidentiality mark
# What such a mark may say.
report-confidentiality-hint = for example: Confidential
# Writes the PDF.
report-save-pdf = Save as PDF…
# Writes the document.
report-save-docx = Save as Word document…
# Writes the workbook.
report-save-xlsx = Save as Excel workbook…
# It is being written. $done: percentage.
report-saving = Writing the report, { $done }
# Stops it.
report-cancel = Cancel
# Somebody asked to stop it.
report-cancelling = Stopping…
# It was written. $pages: number; $size: size in KB or MB.
report-saved = { $pages ->
    [one] Saved, 1 page, { $size }:
   *[other] Saved, { $pages } pages, { $size }:
  }
# A document or a workbook was written. $size: size in KB or MB.
report-saved-file = Saved, { $size }:
# Characters that no bundled font has. $characters: those.
report-replaced = No font has these characters; they stand as boxes: { $characters }
# Which pages are seen. $first, $last, $count: numbers.
report-pages-shown = Pages { $first }–{ $last } of { $count }
# One page is seen. $page, $count: numbers.
report-page-shown = Page { $page } of { $count }
# Choice: size of the pages on the screen.
report-zoom = Size of the pages
# Entry of that choice.
report-zoom-two = Two pages
# Entry of that choice.
report-zoom-width = Width
# Entry of that choice.
report-zoom-full = 100 %
# Names the pages for screen readers.
report-preview = Pages of the report
# Beside the pages, where a document is to be written.
report-preview-docx = These are the pages of the PDF. A word processor breaks lines and pages its own way; the content is the same.
# Beside the pages, where a workbook is to be written.
report-preview-xlsx = A workbook has no pages. It holds the figures behind these ones, on sheets that compute.
# Names one page for screen readers. $page, $count: numbers.
report-page = Page { $page } of { $count }
# Something is left out that says where the result comes from.
report-notice-kept = The notice always stands on the cover or at the end.
# The assessment is a draft.
report-draft = The assessment is a draft; the report says so on every page.

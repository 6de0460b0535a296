### The report screen: options, pages, export. The report's own texts are in report.ftl.

# Names the options for screen readers.
report-options = Report options
# Choice: language of the report.
report-language = Language of the report
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
report-audience-board-hint = Only what a decision needs: cover, decision summary, results.
# What the choice means.
report-audience-redacted-hint = Without people, notes, evidence names and the organisation’s name; the file is searched for them before it is kept.
# Choice: sections.
report-sections = Sections
# How many pages there are. $count: number.
report-pages = { $count ->
    [one] 1 page
   *[other] { $count } pages
  }
# Brings the first page of a section into view. $name: section; $page: its first page.
report-section-go = { $name }: page { $page }
# Field: a mark on every page.
report-confidentiality = Confidentiality mark
# What such a mark may say.
report-confidentiality-hint = for example: Confidential
# Writes the PDF.
report-save = Save as PDF…
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
# Names one page for screen readers. $page, $count: numbers.
report-page = Page { $page } of { $count }
# Something is left out that says where the result comes from.
report-notice-kept = The notice always stands on the cover or at the end.
# The assessment is a draft.
report-draft = The assessment is a draft; the report says so on every page.

### Looks of the report: logo, colours and texts of whoever hands it over.

# Begins a new look.
look-new = New…
# Changes the look that is chosen.
look-edit = Edit…
# Asks for the file of a look.
look-import = Import…
# Writes the look that is chosen to a file.
look-export = Export…
# Deletes the look that is chosen.
look-delete = Delete
# It was deleted. $name: the look.
look-deleted = “{ $name }” was deleted.
# Brings it back.
look-undo = Undo
# It was written to a file, which is named below.
look-exported = Exported:
# The dialog was closed before the look was saved. $name: the look.
look-left = Your changes to “{ $name }” are not saved.
# The same with a look that has no name yet.
look-left-new = The new look is not saved.
# Opens the dialog with what was typed.
look-go-on = Go on
# Forgets what was typed.
look-discard = Discard
# Title of the dialog.
look-title-new = New look
# Title of the dialog.
look-title-edit = Edit the look
# Field: what the look is called.
look-name = Name
# What the name is for.
look-name-help = To find it in the list; no report shows it.
# Group: the picture at the top of the title page.
look-logo = Logo
# What can be taken.
look-logo-help = PNG (up to 2 MiB) or SVG (up to 256 KiB), without surrounding space.
# Asks for a picture.
look-logo-choose = Choose a picture…
# Asks for a picture in the place of this one.
look-logo-change = Choose another…
# Does without.
look-logo-remove = Remove
# Group: words for readers who do not see the picture.
look-alternative = What the logo shows, for readers who do not see it
# Group: two colours.
look-colours = Colours
# Choice: two colours in the place of the program's.
look-colours-own = Colours of your own
# What it means when the choice is off.
look-colours-help = Otherwise the report has the program’s own: dark grey, without bands on the title page.
# Field: what the first colour is for.
look-primary = First: rules, headings, links
# Field: what the second colour is for.
look-secondary = Second: lower headings, foot
# Names the field that chooses from a palette. $name: the colour.
look-palette = { $name }: choose from a palette
# $found and $least: contrasts such as 4.52.
look-contrast = Contrast to white { $found } (at least { $least }): enough.
# The same where it is not enough.
look-contrast-low = Contrast to white { $found } (at least { $least }): too light.
# What was typed is no colour.
look-colour-form = Write it as #rrggbb, such as #1f4e79.
# Group: texts.
look-cover = Text of the title page
# Group: a mark on every page.
look-confidentiality = Confidentiality mark
# Group: a line.
look-header = Line at the top of the other pages
# Group: one or two lines.
look-footer = Text at the foot of the other pages, up to two lines
# Above the texts.
look-languages = One language is enough: where the other is empty, it stands in.
# A text comes near its limit. $count and $limit: numbers.
look-length = { $count } of { $limit } characters
# A text is over its limit. $count and $limit: numbers.
look-length-over = { $count } characters, at most { $limit } fit
# Heads the small drawing.
look-sketch = Sketch
# Choice: in which language it is.
look-sketch-language = Language of the sketch
# Names a part of it for screen readers.
look-sketch-title = Sketch of the title page
# Names a part of it for screen readers.
look-sketch-page = Sketch of the head and foot of another page
# What it is worth.
look-sketch-help = Not to scale. The pages of the report are made anew when you save.
# Keeps the look, and the report takes it.
look-save = Save and use
# The program refuses it. $count: how many things.
look-refused = { $count ->
    [one] One thing has to be changed; it is marked. Nothing was saved, and what you typed is all there.
   *[other] { $count } things have to be changed; they are marked. Nothing was saved, and what you typed is all there.
  }
# What is wrong with a field, and what to do. $problem: a sentence without its stop; $hint: another.
look-problem = { $problem }; { $hint }.

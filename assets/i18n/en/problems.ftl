# What is wrong with a file. The value says what is wrong, the attribute "hint" what to do. "plain" stands for the value where the text
# has no language of its own; "absent" where there is nothing to name; "suggestion" for the hint where a near name is known.

# $line and $column count from 1; $reason is the parser's own word.
problem-syntax = this is not JSON: line { $line }, column { $column }: { $reason }
    .hint = check that the file is complete and is the right one
# $limit is a size such as “16 MiB”.
problem-too-large = the file is too large: at most { $limit } are read
    .hint = check that it is the right file
# $name is a key of an object.
problem-duplicate-key = “{ $name }” stands twice in one object, so one of the two would be lost
    .hint = remove one of them
# $expected and $found are names of formats.
problem-wrong-format = “format” must be “{ $expected }”, and is “{ $found }”
    .absent = this is no file of the format “{ $expected }”: it has no “format”
    .hint = check that it is the right file
# $expected and $found are types, such as “text”.
problem-wrong-type = expected { $expected }, found { $found }
    .hint = write the value in the expected type
# $name is the field.
problem-missing-field = “{ $name }” is missing
    .hint = add it
# $name is the field; $suggestion is a known one that is spelt nearly the same.
problem-unknown-field = “{ $name }” is not a field of this format
    .hint = remove it or correct its name
    .suggestion = did you mean “{ $suggestion }”?
# $found is the value, $allowed lists the values.
problem-unknown-value = “{ $found }” is not allowed here
    .hint = allowed: { $allowed }
# $found is the value or the count, $allowed the range.
problem-out-of-range = { $found } is out of range
    .hint = allowed: { $allowed }
# $found is the id.
problem-invalid-id = “{ $found }” cannot be an id
    .hint = use 1 to 64 of the letters A–Z and a–z, digits, and . _ -
# $found is what stands for a date.
problem-invalid-date = “{ $found }” is not a date
    .hint = write YYYY-MM-DD, such as 2026-11-01
# $name is the id.
problem-duplicate-id = “{ $name }” stands twice
    .hint = give each its own, or remove one
# $language is a language tag.
problem-missing-translation = the text in { $language } is missing
    .hint = add it, or take { $language } off the languages of the file
# $language is a language tag, $found lists those that the texts have.
problem-language-without-texts = no text of the questionnaire is in { $language }
    .hint = the texts have: { $found }. Declare these, or write the texts in { $language }
# $language is a language tag.
problem-empty-text = the text in { $language } is empty
    .plain = the text is empty
    .hint = say something here
# $found and $limit are numbers of characters, $language is a language tag.
problem-text-too-long = the text in { $language } has { $found } characters, at most { $limit } are allowed
    .plain = the text has { $found } characters, at most { $limit } are allowed
    .hint = shorten it
# $found is the tag or the character, $language is a language tag.
problem-markup-in-text = the text in { $language } holds “{ $found }”, which is markup, a line break or an invisible character, and may not stand here
    .plain = the text holds “{ $found }”, which is markup, a line break or an invisible character, and may not stand here
    .hint = write plain text: no tags, nothing invisible, no line breaks in titles, names, codes and versions
# $name is what is referred to.
problem-dangling-reference = there is no “{ $name }”
    .hint = correct the name, or add what it refers to
# $name is the scheme.
problem-unknown-scheme = the scheme “{ $name }” is not declared
    .hint = add it to “schemes”, or correct its name
# $name is the role.
problem-unknown-role = the role “{ $name }” is not declared
    .hint = add it to “roles”, or correct its name
# $found is the weight.
problem-weight-not-positive = a weight must be above 0 and no more than 1,000,000,000, and is { $found }
    .hint = give it a positive number
# $level is the level.
problem-level-hole = level { $level } is missing, stands twice or is out of order
    .hint = list every level once, from 0 upwards
# $level and $other are levels.
problem-identical-anchors = levels { $other } and { $level } say the same
    .hint = say what level { $level } has that level { $other } has not
# $chain lists the items, each needing the next.
problem-dependency-cycle = dependencies lead back to where they start: { $chain }
    .hint = remove one of them
# $name is the file's name.
problem-missing-file = the file “{ $name }” cannot be found
    .hint = put it beside questionnaire.json, or correct its name
# $expected names the field that fits: level or requirements, anchors or requirements.
problem-wrong-answering = this item is answered in another way: “{ $expected }” is wanted here
    .hint = use “{ $expected }”
problem-gate-item-not-applicable = an item of a gate area cannot be left out as not applicable
    .hint = set “notApplicable” to false
# $name is the item.
problem-unknown-item = the questionnaire has no item “{ $name }”
    .hint = correct the id, or use the questionnaire that has the item
# $name is the item.
problem-not-applicable-refused = “{ $name }” cannot be left out as not applicable
    .hint = rate it, or say that it is unknown
# $expected and $found name a questionnaire and its version.
problem-other-questionnaire = the assessment is for { $found }, and this is { $expected }
    .hint = name the questionnaire it was made with: --questionnaire PATH
# $expected and $found are digests.
problem-other-digest = the assessment was made with another text of this questionnaire: { $found }, and this is { $expected }
    .hint = use the very questionnaire it was made with, or remove “digest” to accept this one
problem-not-a-workbook = this is not a workbook of answers
    .hint = give an .xlsx file that aimm workbook new has made, without a password
# $name is the part's name.
problem-damaged-part = the part “{ $name }” of the workbook cannot be read
    .hint = open it in a spreadsheet program and save it again as .xlsx
# $name is the sheet.
problem-missing-sheet = the sheet “{ $name }” is missing
    .hint = give the workbook that aimm workbook new has made, with all its sheets
# $name is one of the keys.
problem-missing-keys = the hidden row that says what stands in each column lacks “{ $name }”
    .hint = copy the answers into a new workbook
# $found is an error such as #REF!, or a formula.
problem-cell-without-value = the cell holds { $found }, which has no value
    .hint = type the value itself
# $found is what stands in the cell, $allowed lists the levels.
problem-not-a-level = { $found } is not a level
    .hint = allowed: { $allowed }
# $found and $other are what stands in two cells of one row.
problem-contradiction = “{ $found }” does not go with “{ $other }”
    .hint = empty one of the two, or move it to the row it belongs to
# The file is a PDF handed in as a report.
problem-record-missing = the file does not say what it was made from
    .hint = give a report as this program wrote it; saving it anew with another program may lose what it says
problem-record-unreadable = what the file says of what it was made from is damaged, or stands in it twice
    .hint = give the report as this program wrote it

## Instruments: what only the strict check says

# $found is how the text begins, or the Chinese in an English text; $language is a language tag.
problem-wrong-language = “{ $found }” in the text in { $language } is not { $language }
    .hint = translate it; where it is a name that both languages share, list an exception
# $found is the word, $language a language tag.
problem-vague-word = “{ $found }” means something else to every reader
    .hint = say a number, a date, a frequency, a named role or a list
# $found and $allowed are numbers of words or characters, $language is a language tag.
problem-length-outside-range = the text in { $language } has a length of { $found }
    .hint = texts of this kind have { $allowed }
# $level is a level; $expected is reach, rule, record, consequence, foundation or lowerReach; $language is a language tag.
problem-ladder-silent = the text in { $language } { $expected ->
    [reach] has no word for the reach of level { $level }
    [rule] has no word for the rule of level { $level }
    [record] has no word for the record of level { $level }
    [foundation] has no word for what level { $level } builds on
    [lowerReach] speaks of a narrower reach than level { $level } has
   *[consequence] has no word for the consequence of level { $level }
  }
    .hint = say { $expected ->
    [reach] how far it has spread; at the highest level, also who outside or independent takes part
    [rule] which approved rule, target or limit it follows; at the highest level, what is recalibrated
    [record] what record or series of figures remains; at the highest level, how it is checked
    [foundation] what it adds to the level below
    [lowerReach] that it holds in the whole organisation; one unit is enough for level 2 only
   *[consequence] what happens next: a review, a decision, a change
  }
# $other is the place of the other text, $found a percentage, $language a language tag.
problem-near-duplicate = the text in { $language } is { $found } like the one at { $other }
    .hint = say what is particular to this item, or make one of them
# $found and $allowed are ratios, $language is a language tag.
problem-length-ratio = the text in { $language } is { $found } times as long as the English one
    .hint = { $allowed } times is usual; check that both say the same
# $found is the number, the interval or the name, $language a language tag.
problem-fact-in-one-language = “{ $found }” is missing in { $language }
    .hint = say the same in all languages
# $name is the item or area that the dependency or check is about.
problem-reason-missing = nothing says why “{ $name }” depends on the other, or does not go with it
    .hint = give the reason, which whoever answers gets to read
problem-too-few-roles = fewer than two roles are asked about this item
    .hint = name a second role, so that one person's view is not the only one
# $level is the level the action would lead to.
problem-action-missing = there is no action that leads to level { $level }
    .hint = say what is to be done to reach it
# $name is the kind of evidence.
problem-evidence-kind-missing = there is no evidence of the kind “{ $name }”, so the highest levels can never be evidenced
    .hint = add something somebody can show
# $level is the level the action leads to, $language a language tag.
problem-action-only-document = the action in { $language } that leads to level { $level } leaves nothing but a document
    .hint = say what is then done with it
# $name is the code and the node of the exception.
problem-unused-exception = nothing needs the exception “{ $name }”
    .hint = remove it
problem-strict-check-not-run = the strict check did not run, because of the errors above
    .hint = mend them and check again

# $found is what stands there.
problem-invalid-colour = “{ $found }” is no colour
    .hint = write it as #rrggbb, such as #1f4e79
# $found is a colour, $expected a ratio such as “4.5”.
problem-contrast-too-low = { $found } is too light for white paper: its contrast has to be at least { $expected }
    .hint = take a darker colour
    .suggestion = { $suggestion } is the same hue, dark enough
# $expected is “PNG” or “SVG”; $reason is the decoder's own word.
problem-picture-unreadable = this is no { $expected } picture that can be read: { $reason }
    .hint = export it anew, in base64 without line breaks
# $found is the name of an element or attribute, or an address.
problem-picture-not-allowed = the picture holds { $found }, which a logo may not bring
    .hint = export it as plain shapes, with texts as outlines, or as PNG

## Types of JSON

json-type-object = an object
json-type-array = a list
json-type-string = text
json-type-number = a number
json-type-integer = a whole number
json-type-boolean = true or false
json-type-null = null
# $name is the respondent, $other the first file.
problem-respondent-twice = “{ $name }” has answered in { $other } too
    .hint = give one file for each respondent
# $other is the first file.
problem-assessment-twice = the same assessment stands in { $other } too and would count twice
    .hint = give each assessment once

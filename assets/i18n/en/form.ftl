### The questionnaire as a form on paper: read, and filled in by hand.

## Cover and margins

# What it is, above the title.
form-kind = Questionnaire to fill in by hand
# What it is, for the properties of the file. $questionnaire: id and version.
form-subject = { $questionnaire }: questionnaire to fill in by hand
# Field: what is assessed. $subject: organisation, aiSystem or product.
form-field-subject = { $subject ->
    [aiSystem] AI system
    [product] Product, version
   *[organisation] Organisation
  }
# Field: who answers.
form-field-respondent = Respondent
# Field: the role of whoever answers.
form-field-role = Role
# Field: the day of the answers.
form-field-date = Date
# Who publishes the questionnaire.
form-publisher = Publisher
# Terms of use of the questionnaire.
form-licence = Licence
# What names exactly this text of the questionnaire.
form-digest = Digest
# At the foot of every page.
form-footer = A self-assessment: no certification, no statement of conformity

## How it is filled in

# Title of the instructions.
form-guide = How to fill in this form
# Step: what is answered for. $subject: organisation, aiSystem or product.
form-step-subject = { $subject ->
    [aiSystem] Answer for the AI system on the cover as it is today. Plans do not count.
    [product] Answer for the product and version on the cover as it is today. Plans do not count.
   *[organisation] Answer for the organisation on the cover, within the scope named there, as it is today. Plans do not count.
  }
# Step: choosing a level text.
form-step-level = Read all level texts of an item, then tick one: the highest that is true in full. Where only a part of it is true, tick the level below.
# Step: what is true of the next level.
form-step-next-level = “Next level” is for what is already true of the text above the one you ticked: partly is about half of it, mostly nearly all.
# Step: rating requirements.
form-step-requirement = Tick one box for every requirement of every level: how far it is met. Go by what was tested or can be shown. The level is worked out from the requirements; you need not choose one.
# Step: nobody can say.
form-step-unknown = Tick “Don’t know” rather than guess. It leaves the item open and never counts as level 0.
# Step: nobody can say, of a requirement.
form-step-unknown-requirement = Tick “Don’t know” rather than guess. One such requirement leaves its item open; it never counts as not met.
# Step: leaving out.
form-step-not-applicable = Some items may be left out: they have a box “Not applicable”. Say why; without a reason the item counts as unanswered.
# Step: naming evidence.
form-step-evidence = Under “Evidence”, name what you could show today, a line for each piece: title, place or link, date. Evidence is something that others can look at; a view or a memory is none. The small print names what is typical; other evidence is as good.
# Step: remarks and how sure one is.
form-step-note = “Confidence” says how sure you are of the answer. “Note” is for whatever the reader of the answers has to know.
# Caption of the table of levels.
form-levels = The levels
# Caption of the table of kinds of evidence.
form-evidence = What counts as evidence
# Head: kind of evidence.
form-column-kind = Kind
# Head: what counts as such.
form-column-counts = What it is

## Items

# Head: box to tick off an item.
form-column-done = Done
# Head: the requirements of a level.
form-column-requirement = Requirement
# Head: a requirement is wholly met; narrow.
form-answer-fully = Fully
# Head: most of it is met; narrow.
form-answer-mostly = Mostly
# Head: a part of it is met; narrow.
form-answer-partly = Partly
# Head: nothing of it is met; narrow.
form-answer-not = Not met
# Head: nobody can say; narrow.
form-answer-unknown = Don’t know
# At the top of a page on which an item goes on. $item: id.
form-continued = { $item } (continued)
# Label: whatever there is to say of a domain.
form-remarks = Remarks
# Whom an item is put to, after the help. $roles: names of roles, listed.
form-roles = For: { $roles }.
# Label: how much of the next level's text is true.
form-next-level = Next level
# Label: boxes for an item that gets no level.
form-no-answer = No level
# Box: the item is left out; the reason is written behind it.
form-not-applicable = Not applicable, because
# Typical evidence of a kind. $kind: the kind; $texts: what it could be, listed.
form-hint = { $kind }: { $texts }
form-glossary-text = What the questionnaire means by its terms.

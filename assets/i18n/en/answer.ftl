### Answering: the list of items, one item, its evidence and note, and what the answer did.

## The list

# Names the list for screen readers.
answer-list = Domains, areas and items
# Label of the search field.
answer-search = Find an item
# Names the filters for screen readers.
answer-filters = Filters
# Filter: all items. $count: number.
answer-filter-all = All { $count }
# Filter: unanswered or unknown.
answer-filter-open = Open { $count }
# Filter: unknown.
answer-filter-unknown = Unknown { $count }
# Filter: left out.
answer-filter-not-applicable = Not applicable { $count }
# Filter: rated without evidence.
answer-filter-without-evidence = No evidence { $count }
# Filter: claims more than the evidence carries.
answer-filter-above-evidence = Above evidence { $count }
# Filter: warnings speak of it.
answer-filter-flagged = To check { $count }
# Shows the other filters.
answer-filter-more = More filters
# Filter that came from somewhere else. $label: what it is about; $count: number.
answer-filter-chosen = { $label } { $count }
# Ends such a filter.
answer-filter-clear = Show all items
# How many items of a domain or area carry an answer, for screen readers.
answer-done = { $done } of { $items } answered
# Nothing fits filter and search.
answer-nothing-found = Nothing matches.
# Opens the list where it does not stand beside the item.
answer-show-list = Items
# Opens evidence and note where they do not stand beside the item.
answer-show-evidence = Evidence and note

## One item

# Where it is among all. $position, $items: numbers.
answer-position = { $position } of { $items }
# Names the level texts for screen readers. $title: the item.
answer-anchors = Level texts of { $title }
# Asks for the progress. $next: next level.
answer-progress-question = And of level { $next }, how much is met?
# Choice of progress.
answer-progress-none = nothing yet
# Choice of progress: half.
answer-progress-partly = partly +0.5
# Choice of progress: most.
answer-progress-mostly = mostly +0.8
# Nobody can say.
answer-unknown = Don’t know
# Leaves it out.
answer-not-applicable = Not applicable
# Next item.
answer-next = Next
# Why it cannot be left out: gate area. $subject: organisation, aiSystem or product.
answer-gate-applies = { $subject ->
    [aiSystem] Gate areas apply to every AI system.
    [product] Gate areas apply to every product.
   *[organisation] Gate areas apply to every organisation.
  }
# Why it cannot be left out: the item says so.
answer-always-applies = This item always applies.
# Asks for the reason of leaving it out.
answer-reason = Why does it not apply?
# The reason is missing.
answer-reason-missing = A reason is needed: without one, the item counts as unanswered.
# Keeps the reason.
answer-reason-save = Leave out
# Says that it is left out, before the reason.
answer-left-out = Left out:
# Changes the reason.
answer-reason-change = Change the reason
# Takes the answer back; note and evidence stay.
answer-withdraw = Take back
# Head of the requirements of a level. $level: level; $name: its name.
answer-requirements = Level { $level }, { $name }
# What follows from the requirements. $score: figure; $level: level.
answer-requirements-give = These answers give { $score }, level { $level }.
# Requirements are still open. $count: number.
answer-requirements-open = { $count ->
    [one] One requirement is still to be rated.
   *[other] { $count } requirements are still to be rated.
  }

## Evidence

# Adds evidence.
answer-evidence-add = Add
# What the evidence carries. $level: level.
answer-evidence-carries = Carries a claim up to { $level }.
# A level, as the object of the sentence before. $level: level.
answer-evidence-level = level { $level }
# What would carry more. $level: level; $kinds: kinds of evidence, listed.
answer-evidence-needs = For { $level }, add { $kinds }.
# A document, as the object of the sentence before.
answer-evidence-needs-document = a document
# Operating records.
answer-evidence-needs-record = operating records
# Measured data.
answer-evidence-needs-metric = measured data
# An independent review.
answer-evidence-needs-independent = an independent review
# The claim is above what the evidence carries.
answer-evidence-above = The answer claims more.
# The questionnaire does not look at evidence.
answer-evidence-free = Evidence does not limit the level here.
# Nothing of this kind.
answer-evidence-none = none
# Head of the hints of the questionnaire.
answer-evidence-hints = What could be shown
# Removes a piece. $title: its title.
answer-evidence-remove = Remove { $title }
# Changes a piece. $title: its title.
answer-evidence-edit = Change { $title }
# Field.
answer-evidence-title = What it is
# Field.
answer-evidence-kind = Kind
# Field.
answer-evidence-location = Where it lies
# Asks for a file.
answer-evidence-file = Choose a file…
# The file's bytes are known. $hash: beginning of the hash.
answer-evidence-hash = SHA-256 { $hash }…
# Field.
answer-evidence-date = Date
# Field.
answer-evidence-verdict = Verdict
# Keeps it.
answer-evidence-save = Keep
# The title is missing.
answer-evidence-title-missing = Say what it is.

## Terms

# Head of the terms that occur in the item.
answer-terms = Terms in this item
# Opens all terms. $count: number.
answer-terms-all = All { $count } terms
# No term occurs.
answer-terms-none = None of the questionnaire’s terms occurs here.

## Note and related topics

# Placeholder of the note.
answer-note-hint = What supports or limits this answer
# No confidence given.
answer-confidence-none = not said
# Head of the references.
answer-related = Related topics
# Said beside them.
answer-related-notice = indicative, not conformity
# Shows the rest of the references. $count: number; $scheme: document.
answer-related-more = { $count } more of { $scheme }

## What the answer did

# Names the strip for screen readers.
answer-effect = Effect of the last answer
# The index that the next level needs. $level: level; $needed: figure.
answer-needs = Level { $level } needs { $needed }
# Nothing was changed yet.
answer-effect-none = Every answer is saved when it is given.
# It is on its way.
answer-saving = Saving…
# It is on disk. $time: time to the second.
answer-saved = Saved { $time }
# Another program holds the file for a moment.
answer-not-saved-retrying = Not saved yet, trying again
# It is not on disk.
answer-not-saved = Not saved yet
# Hint beside the keys for answering.
answer-hint-rate = answer
# Hint beside the keys for moving.
answer-hint-move = move
# Hint beside the key for all shortcuts.
answer-hint-keys = all keys
# Takes the last change back.
answer-undo = Undo
# Makes it again.
answer-redo = Redo
# Tries to save the note again.
answer-note-retry = Save the note again

## Final

# The assessment is final.
answer-final = This assessment is final: it stays exactly as it was scored.
# The way out.
answer-final-help = To answer again, begin a new assessment.
# Goes there.
answer-final-new = All assessments

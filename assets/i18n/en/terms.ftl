### Names of things, shared by window, command line and documents. One word for one thing.

# The program's name; never translated.
app-name = AIMM Assessor
# Shown wherever data belong to the invented company of the demo.
demo-label = fictitious demo

## Structure of a questionnaire

# One axis of the questionnaire.
term-domain = Domain
# Several of them.
term-domains = Domains
# A capability area inside a domain.
term-area = Area
# Several of them.
term-areas = Areas
# One question with its level texts.
term-item = Item
# The same, several.
term-items = Items
# An area that can hold back the overall level.
term-gate-area = Gate area
# A step of the scale.
term-level = Level
# A weighted mean of scores.
term-index = Index
# The whole assessment, beside domains and areas.
term-overall = Overall
# Share that is rated.
term-coverage = Coverage
# Worst and best case of the open answers.
term-bounds = Bounds
# Weight of a domain or area.
term-weight = Weight
# The wanted level.
term-target = Target
# The present assessment, beside target and earlier ones.
term-current = Current
# What the answers say, before evidence is looked at.
term-claimed = Claimed
# What the evidence carries.
term-evidenced = Evidenced
# Things that support an answer.
term-evidence = Evidence
# A free remark on an answer.
term-note = Note
# How sure the respondent is.
term-confidence = Confidence
# The assessed organisation.
term-organisation = Organisation
# Who offers the assessed product.
term-provider = Provider
# Who offers the assessed AI system, or has it in use.
term-provider-or-operator = Provider or operator
# What is in and out.
term-scope = Scope
# One dated run.
term-assessment = Assessment
# The instrument.
term-questionnaire = Questionnaire
# How levels follow from answers.
term-policy = Policy
# The day an assessment speaks of.
term-assessed-on = Assessed on
# Draft or final.
term-status = Status

## What is assessed


## Policies

# The index counts, and nothing may lag by more than one level.
policy-balanced = Balanced
# The lowest counts.
policy-strict = Strict
# The index alone counts.
policy-average = Average
# Explains the policy when one chooses it.
policy-balanced-help = The index decides; no domain or gate area may be more than one level behind.
# Explains the policy when one chooses it.
policy-strict-help = The lowest part decides: a level is reached only where everything reaches it.
# Explains the policy when one chooses it.
policy-average-help = The index alone decides; weak parts may be made up for by strong ones.

## States of an assessment, of a level, of an area, of an item

# It may still change.
status-draft = Draft
# It never changes again.
status-final = Final
# Nothing has been answered.
status-not-started = Not started
# The overall level is given, with many items left out.
level-status-indicative = Indicative
# No overall level is given.
level-status-not-rated = No level yet
# An overall level is given.
level-status-rated = Level given
# The area counts.
area-state-rated = Rated
# Too many items left out, or nothing rated yet.
area-state-not-rated = Not rated
# All items left out.
area-state-not-applicable = Not applicable
# Nobody has said anything.
state-unanswered = Unanswered
# Somebody looked and cannot say.
state-unknown = Unknown
# Left out for a reason.
state-not-applicable = Not applicable
# Rated.
state-rated = Rated

## Progress, satisfaction, confidence

# How much of the next level is met.
term-progress = Progress
# Nothing of the next level is met.
progress-none = Nothing yet
# Half of it.
progress-partly = Partly
# Most of it.
progress-mostly = Mostly
# A requirement is wholly met.
satisfaction-fully = Fully
# Most of it.
satisfaction-mostly = Mostly
# A part of it.
satisfaction-partly = Partly
# Nothing of it.
satisfaction-not = Not met
# Nobody can say.
satisfaction-unknown = Unknown
# A guess.
confidence-low = Low
# Believed.
confidence-medium = Medium
# Known.
confidence-high = High

## Evidence

# A policy, plan or standard.
evidence-document = Document
# Operating records.
evidence-record = Record
# Measured data.
evidence-metric = Metric
# An audit or a third party's review.
evidence-independent = Independent
# Explains the kind of evidence.
evidence-document-help = A policy, plan or standard
# Explains the kind of evidence.
evidence-record-help = At least two operating records of the last 12 months
# Explains the kind of evidence.
evidence-metric-help = Measured data over at least two periods
# Explains the kind of evidence.
evidence-independent-help = An internal audit, a customer’s audit or a third party’s review
# The same where a product or an AI system is assessed.
evidence-document-help-product = A specification, design document or test plan
# The same where a product or an AI system is assessed.
evidence-record-help-product = Test records of the version that is assessed
# The same where a product or an AI system is assessed.
evidence-metric-help-product = Measured results of tests under conditions that are named
# The same where a product or an AI system is assessed.
evidence-independent-help-product = A test or review by somebody who did not build it
# A reviewer found that it shows it.
verdict-accepted = Accepted
# In part.
verdict-partly = Partly accepted
# It does not.
verdict-rejected = Rejected
# Nobody has looked.
verdict-unreviewed = Not reviewed
# Older than 18 months.
evidence-stale = Older than 18 months

## Sections of the report

# Cover page.
section-cover = Cover
# Table of contents.
section-contents = Contents
# One page to decide by.
section-summary = Decision summary
# How it was done.
section-method = Method
# Level, index, charts.
section-results = Results
# Every condition, met or not.
section-level-logic = Level logic
# Target and gaps.
section-gaps = Target and gaps
# Every rating.
section-ratings = All ratings
# A ruled page to write on.
section-notes = Notes
# What it is not.
section-notice = Notice
# What was assessed, what was not, who took part.
section-purpose = Purpose and scope
# Domain by domain: what was seen and what to do.
section-findings = Findings
# How far several respondents agree.
section-agreement = Agreement between respondents
# Coverage, robustness, warnings.
section-robustness = How firm the result is
# The steps to the target, wave by wave.
section-roadmap = Roadmap
# Places of other documents on the same topics.
section-references = Cross-references
# What rose and what fell.
section-comparison = Comparison
# Every piece of evidence.
section-evidence = Evidence register
# Items without a rating.
section-unrated = Items without a rating
# Who answered.
section-participants = Participants
# Terms.
section-glossary = Glossary

## Answers that deserve a second look

# A consistency rule of the questionnaire.
warning-inconsistent = Answers that do not agree
# One value on every item.
warning-uniform = The same level everywhere
# Spread of 3 or more inside one area.
warning-spread = Wide spread inside one area
# Level 4 or more with little evidence.
warning-weak-evidence = High level, little evidence
# Claims far above the evidence.
warning-claims-above-evidence = Claims far above the evidence

## Effort

# About 10 person-days.
effort-s = S, about 10 person-days
# About 30 person-days.
effort-m = M, about 30 person-days
# About 80 person-days.
effort-l = L, about 80 person-days

//! One page to decide by.

use aimm_core::questionnaire::Policy;

use super::blockers::blockers;
use super::conditions::{self, Precondition};
use super::context::Context;
use super::decisions::decisions;
use super::density::{Density, on_one_page};
use super::findings::{self, Risk};
use super::scored::{ScoredArea, ScoredItem};
use super::typography::{self, as_sentence, capitalised, remarks};
use super::{paragraph, styled};
use crate::document::{
    Block, Columns, Entries, Entry, EntryMark, Heading, LevelRuler, ParagraphStyle, RulerMark, Run,
};
use crate::input::Section;

/// Headline, reason, ruler, blockers, strengths and risks, decisions.
pub(crate) fn summary(context: &Context<'_>) -> Vec<Block> {
    on_one_page(context, |density| blocks(context, density))
}

fn blocks(context: &Context<'_>, density: Density) -> Vec<Block> {
    let id = Section::Summary.heading_id().unwrap_or_default();
    let section = context.text("section-summary");
    let mut blocks = vec![
        Block::Heading(Heading::sentence(1, id, section, headline(context))),
        paragraph(reason(context)),
        Block::LevelRuler(ruler(context)),
        styled(ParagraphStyle::Small, ruler_note(context)),
    ];
    blocks
        .extend(blockers(context, density).filter(|entries| !entries.entries.is_empty()).map(Block::Entries));
    blocks.extend(strengths_and_risks(context, density).map(Block::Columns));
    blocks.push(decisions(context, density));
    blocks
}

fn headline(context: &Context<'_>) -> String {
    let scorecard = context.input.scorecard;
    let Some(level) = context.level() else {
        let is_empty = scorecard.overall.score.claimed.index.is_none();
        return context.text(if is_empty { "headline-nothing-rated" } else { "headline-not-rated" });
    };
    let name = context.level_name(level).into();
    let first = context.say("headline-level-document", &[("level", level.into()), ("name", name)]);
    let second = if level == context.top() {
        context.text("headline-top")
    } else {
        let n = scorecard.overall.score.blockers.len() as u32;
        context.say("headline-blockers", &[("count", n.into()), ("next", (level + 1).into())])
    };
    format!("{first}\n{second}")
}

/// Why the level is what it is, or why there is none.
fn reason(context: &Context<'_>) -> String {
    let Some(level) = context.level() else { return context.sentences(&reasons_for_none(context)) };
    let counts = context.input.scorecard.counts;
    let indicative = context.is_indicative().then(|| {
        let share = f64::from(counts.not_applicable) / f64::from(counts.items.max(1));
        context.say("level-indicative", &[("share", context.percent(share).into())])
    });
    context.sentences(&[reason_for(context, level), indicative.unwrap_or_default()])
}

fn reason_for(context: &Context<'_>, level: u8) -> String {
    let has_gates = conditions::of_overall(context, level)
        .iter()
        .any(|condition| condition.kind == aimm_core::scorecard::BlockerKind::GateArea);
    let key = match context.policy() {
        _ if level == 0 => "level-holds-zero",
        // Every domain is at level 0 or above anyway.
        Policy::Balanced if level == 1 => "level-holds-index",
        Policy::Balanced if has_gates => "level-holds-balanced",
        Policy::Balanced => "level-holds-balanced-no-gates",
        Policy::Strict => "level-holds-strict",
        Policy::Average => "level-holds-index",
    };
    let index = context.index(context.input.scorecard.overall.score.claimed.index.unwrap_or_default());
    let required = context.index(context.index_needed(level));
    let arguments = [
        ("level", level.into()),
        ("index", index.into()),
        ("needed", required.into()),
        ("floor", level.saturating_sub(1).into()),
    ];
    context.say(key, &arguments)
}

/// Why no level is given.
pub(crate) fn reasons_for_none(context: &Context<'_>) -> Vec<String> {
    let counts = context.input.scorecard.counts;
    if counts.items > 0 && counts.not_applicable == counts.items {
        return vec![context.text("report-reason-left-out")];
    }
    if !context.is_rated() {
        return vec![context.text("report-reason-empty")];
    }
    let preconditions = conditions::preconditions(context);
    let unmet: Vec<_> = preconditions.iter().filter(|condition| !condition.is_met()).collect();
    let coverage = unmet.iter().find_map(|condition| match condition {
        Precondition::Coverage(actual, required) => {
            let arguments = [
                ("coverage", context.percent(*actual).into()),
                ("minimum", context.percent(*required).into()),
            ];
            Some(context.say("no-level-coverage", &arguments))
        }
        _ => None,
    });
    let gates: Vec<String> = unmet
        .iter()
        .filter_map(|condition| match condition {
            Precondition::Gate(id, _) => Some(typography::named(context.name(id), context.words())),
            _ => None,
        })
        .collect();
    let gates = (!gates.is_empty()).then(|| {
        let count = ("count", (gates.len() as u32).into());
        context.say("no-level-gates", &[count, ("areas", context.list(&gates).into())])
    });
    [coverage, gates].into_iter().flatten().collect()
}

/// How many items are in which state, as a sentence.
pub(crate) fn answers(context: &Context<'_>) -> String {
    let scorecard = context.input.scorecard;
    let counts = scorecard.counts;
    let arguments = [
        ("coverage", context.percent(scorecard.overall.score.coverage).into()),
        ("rated", counts.rated.into()),
        ("items", counts.items.into()),
    ];
    let is_left_out = counts.not_applicable == counts.items;
    let mut parts = if is_left_out { Vec::new() } else { vec![context.say("coverage-line", &arguments)] };
    let others = [
        ("coverage-not-applicable", counts.not_applicable),
        ("coverage-unknown", counts.unknown),
        ("coverage-unanswered", counts.unanswered),
    ];
    parts.extend(
        others.into_iter().filter(|(_, n)| *n > 0).map(|(key, n)| context.say(key, &[("count", n.into())])),
    );
    capitalised(&as_sentence(&remarks(&parts, context.words())))
}

fn ruler(context: &Context<'_>) -> LevelRuler {
    let score = &context.input.scorecard.overall.score;
    let index = score.claimed.index;
    let bounds = score.bounds.low.index.zip(score.bounds.high.index);
    LevelRuler {
        level: context.level(),
        thresholds: (1..=context.top()).map(|level| threshold(context, level)).collect(),
        index: index.map(|value| RulerMark { value, label: context.index(value) }),
        bounds: bounds.filter(|_| index.is_some() && context.n_open() > 0),
        alternative: ruler_words(context),
    }
}

/// Where `level` begins by index alone; under the strict policy the index decides nothing, and the marks are the levels.
fn threshold(context: &Context<'_>, level: u8) -> RulerMark {
    let value =
        if context.policy() == Policy::Strict { f64::from(level) } else { context.index_needed(level) };
    let label = context.index(value);
    let label = label.strip_suffix('0').unwrap_or(&label);
    RulerMark { value, label: label.to_owned() }
}

/// How to read the ruler, and how much was answered.
fn ruler_note(context: &Context<'_>) -> String {
    let note = context.text(match (context.policy(), has_bracket(context)) {
        (Policy::Strict, _) => "report-ruler-note-strict",
        (_, true) => "report-ruler-note",
        (_, false) => "report-ruler-note-exact",
    });
    context.sentences(&[note, answers(context)])
}

fn has_bracket(context: &Context<'_>) -> bool {
    context.n_open() > 0 && context.input.scorecard.overall.score.claimed.index.is_some()
}

fn ruler_words(context: &Context<'_>) -> String {
    let score = &context.input.scorecard.overall.score;
    let top = ("top", context.top().into());
    let Some(index) = score.claimed.index else { return context.say("report-ruler-empty", &[top]) };
    let low = context.index(score.bounds.low.index.unwrap_or(index));
    let high = context.index(score.bounds.high.index.unwrap_or(index));
    let level = context.level().map(|level| context.level_and_name(level));
    let key = match (&level, has_bracket(context)) {
        (None, _) => "report-ruler-none",
        (Some(_), true) => "report-ruler",
        (Some(_), false) => "report-ruler-exact",
    };
    let arguments = [
        top,
        ("level", level.unwrap_or_default().into()),
        ("index", context.index(index).into()),
        ("low", low.into()),
        ("high", high.into()),
    ];
    context.say(key, &arguments)
}

/// The areas that lift the index most beside those that weigh most below what is wanted; `None` where nothing is rated.
fn strengths_and_risks(context: &Context<'_>, density: Density) -> Option<Columns> {
    context.input.scorecard.overall.score.claimed.index?;
    let strengths = findings::first_strengths(context);
    let risks = findings::first_risks(context);
    let none = |text: String| vec![Entry { text: vec![Run::quiet(text)], ..Entry::default() }];
    let left = match strengths.len() {
        0 => none(context.text("report-no-strength")),
        _ => strengths.iter().map(|area| strength(context, area, density)).collect(),
    };
    let right = match risks.len() {
        0 => none(context.text("report-no-risk")),
        _ => risks.iter().map(|risk| risk_entry(context, risk, density)).collect(),
    };
    let title = |key: &str, n: usize| Some(context.say(key, &[("n", (n as u32).into())]).into());
    Some(Columns {
        left: Entries { title: title("report-strengths", strengths.len()), entries: left },
        right: Entries { title: title("report-risks", risks.len()), entries: right },
    })
}

fn strength(context: &Context<'_>, area: &ScoredArea<'_>, density: Density) -> Entry {
    let item = findings::highest_item(area).filter(|_| density.has_items);
    area_entry(context, area, "report-strength-detail", item)
}

fn risk_entry(context: &Context<'_>, risk: &Risk<'_, '_>, density: Density) -> Entry {
    let item = findings::lowest_item(risk.area).filter(|_| density.has_items);
    area_entry(context, risk.area, "report-risk-detail", item)
}

fn area_entry(
    context: &Context<'_>,
    area: &ScoredArea<'_>,
    key: &str,
    item: Option<&ScoredItem<'_>>,
) -> Entry {
    let detail =
        item.map(|item| context.say(key, &[("item", context.local(&item.item.title).into())]).into());
    Entry {
        mark: area.level().map_or(EntryMark::NoLevel, EntryMark::Level),
        text: vec![Run::strong(context.local(&area.area.name))],
        detail,
        value: area.index().map(|index| context.index(index).into()),
    }
}

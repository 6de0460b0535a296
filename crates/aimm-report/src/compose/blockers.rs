//! Unmet conditions of the next level, as the summary shows them: what is too low, why, and by how much.

use aimm_core::scorecard::{Blocker, BlockerKind};

use super::conditions::{self, Precondition};
use super::context::Context;
use super::density::Density;
use super::findings;
use super::scored::ScoredArea;
use crate::document::{Entries, Entry, EntryMark, Run};
use crate::input::Section;

/// Most nodes that are named below a condition.
const MOST_NAMED: usize = 3;

/// What blocks the next level, or what is missing for a level to be given; `None` at the highest level.
pub(crate) fn blockers(context: &Context<'_>, density: Density) -> Option<Entries> {
    let (title, all) = match context.level() {
        Some(level) if level < context.top() => {
            let title = context.say("report-blockers-title", &[("next", (level + 1).into())]);
            let blockers = &context.input.scorecard.overall.score.blockers;
            (title, blockers.iter().map(|blocker| entry(context, blocker, density)).collect::<Vec<_>>())
        }
        Some(_) => return None,
        None => (context.text("report-blockers-none-title"), missing_preconditions(context)),
    };
    Some(Entries { title: Some(title.into()), entries: first(context, all, density.n_blockers) })
}

/// The first entries; where more are left out, a last one says where they are.
fn first(context: &Context<'_>, mut entries: Vec<Entry>, most: usize) -> Vec<Entry> {
    if entries.len() > most {
        let n_more = ("n", ((entries.len() + 1 - most) as u32).into());
        entries.truncate(most - 1);
        let text = if context.input.options.includes(Section::LevelLogic) {
            let section = ("section", context.text("section-level-logic").into());
            context.say("report-blockers-more-listed", &[n_more, section])
        } else {
            context.say("report-blockers-more", &[n_more])
        };
        let text = vec![Run::quiet(text)];
        entries.push(Entry { mark: EntryMark::Warning, text, ..Entry::default() });
    }
    entries
}

fn entry(context: &Context<'_>, blocker: &Blocker, density: Density) -> Entry {
    let actual = conditions::figure(context, blocker.kind, blocker.actual);
    let required = conditions::figure(context, blocker.kind, blocker.required);
    let name = blocker.node.as_deref().map_or("", |id| context.name(id));
    let key = match blocker.kind {
        BlockerKind::Index => "blocker-index",
        BlockerKind::Domain => "blocker-domain",
        BlockerKind::GateArea => "blocker-gate-area",
        BlockerKind::Area => "blocker-area",
        BlockerKind::Item => "blocker-item",
    };
    let arguments = [
        ("id", blocker.node.as_deref().unwrap_or_default().into()),
        ("name", name.into()),
        ("actual", actual.as_str().into()),
        ("required", required.as_str().into()),
        ("next", next_level(context, context.level()).into()),
    ];
    let value = if blocker.kind == BlockerKind::Index {
        // A true minus sign, as in every printed figure.
        format!("−{}", context.index(blocker.required - blocker.actual))
    } else {
        context.say("report-from-to", &[("from", actual.as_str().into()), ("to", required.as_str().into())])
    };
    let detail = detail(context, blocker);
    Entry {
        mark: conditions::mark(blocker.kind, blocker.actual),
        text: vec![Run::new(context.say(key, &arguments))],
        detail: (density.has_reasons && !detail.is_empty()).then(|| detail.into()),
        value: Some(value.into()),
    }
}

fn detail(context: &Context<'_>, blocker: &Blocker) -> String {
    let node = blocker.node.as_deref();
    if let Some(area) = node.and_then(|id| context.find_area(id)) {
        area_detail(context, area)
    } else if let Some(domain) = node.and_then(|id| context.find_domain(id)) {
        own_reasons(context, &domain.score.score.blockers, domain.score.score.claimed.level)
    } else {
        index_detail(context, blocker)
    }
}

/// The level after `level`, within the scale.
fn next_level(context: &Context<'_>, level: Option<u8>) -> u8 {
    level.map_or(context.top(), |level| (level + 1).min(context.top()))
}

/// What the open answers can still do, and which area moves the index most.
fn index_detail(context: &Context<'_>, blocker: &Blocker) -> String {
    let n_open = context.n_open();
    let high = context.input.scorecard.overall.score.bounds.high.index;
    let open = high.filter(|_| n_open > 0).map(|high| {
        let arguments =
            [("count", n_open.into()), ("max", context.top().into()), ("high", context.index(high).into())];
        let is_enough = aimm_core::number::reaches(high, blocker.required);
        context.say(if is_enough { "blocker-open-enough" } else { "blocker-open-not-enough" }, &arguments)
    });
    let heaviest = findings::risks(context).first().map(|risk| {
        let name = context.local(&risk.area.area.name);
        context.say("report-detail-weight", &[("area", name.into())])
    });
    context.sentences(&[heaviest, open].into_iter().flatten().collect::<Vec<_>>())
}

fn area_detail(context: &Context<'_>, area: &ScoredArea<'_>) -> String {
    own_reasons(context, &area.score.score.blockers, area.level())
}

/// Why a node has not its own next level: its index, then the parts that are too low.
fn own_reasons(context: &Context<'_>, blockers: &[Blocker], level: Option<u8>) -> String {
    let mut reasons = Vec::new();
    let next = next_level(context, level);
    if let Some(index) = blockers.iter().find(|blocker| blocker.kind == BlockerKind::Index) {
        let arguments = [
            ("index", context.index(index.actual).into()),
            ("level", next.into()),
            ("required", context.index(index.required).into()),
        ];
        reasons.push(context.say("blocker-node-index", &arguments));
    }
    let parts: Vec<String> = blockers
        .iter()
        .filter_map(|blocker| {
            let id = blocker.node.as_deref()?;
            let actual = conditions::figure(context, blocker.kind, blocker.actual);
            Some(context.say("report-at-level", &[("name", id.into()), ("level", actual.into())]))
        })
        .take(MOST_NAMED)
        .collect();
    if !parts.is_empty() {
        let arguments = [("count", (parts.len() as u32).into()), ("names", context.list(&parts).into())];
        reasons.push(context.say("blocker-node-below", &arguments));
    }
    context.sentences(&reasons)
}

fn missing_preconditions(context: &Context<'_>) -> Vec<Entry> {
    let conditions = conditions::preconditions(context);
    let unmet = conditions.iter().filter(|condition| !condition.is_met());
    unmet.filter_map(|condition| precondition(context, condition)).collect()
}

fn precondition(context: &Context<'_>, condition: &Precondition<'_>) -> Option<Entry> {
    let (mark, text) = match condition {
        // Without a rated item the coverage says the same.
        Precondition::Rated(_) => return None,
        Precondition::Coverage(actual, required) => {
            let arguments = [
                ("actual", context.percent(*actual).into()),
                ("required", context.percent(*required).into()),
            ];
            (EntryMark::Coverage, context.say("report-blocker-coverage", &arguments))
        }
        Precondition::Gate(id, _) => {
            let arguments = [("name", context.name(id).into())];
            (EntryMark::Gate, context.say("report-blocker-gate-unrated", &arguments))
        }
    };
    Some(Entry { mark, text: vec![Run::new(text)], ..Entry::default() })
}

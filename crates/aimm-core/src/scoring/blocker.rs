//! Why not the next level: every unmet condition (scoring rules, section 5).

use super::Scoring;
use super::aggregate::Aggregate;
use crate::number::reaches;
use crate::questionnaire::Policy;
use crate::scorecard::{Blocker, BlockerKind, IndexAndLevel};

pub(super) fn of_overall(scoring: &Scoring<'_>, claimed: &Aggregate) -> Vec<Blocker> {
    let Some(next) = next_level(scoring, claimed.overall) else { return Vec::new() };
    let domains = scoring
        .questionnaire
        .domains
        .iter()
        .zip(&claimed.domains)
        .filter_map(|(domain, node)| Some((domain.id.as_str(), node.level?)));
    let mut blockers = index_blocker(scoring, claimed.overall, next);
    blockers.extend(level_blockers(scoring, BlockerKind::Domain, domains, next));
    if scoring.policy == Policy::Balanced {
        let gates = scoring.questionnaire.areas().zip(&claimed.areas).filter_map(|((_, area), node)| {
            let gate = scoring.questionnaire.gate_of(&area.id)?;
            (gate.from_level <= next).then_some((area.id.as_str(), node.level?))
        });
        blockers.extend(level_blockers(scoring, BlockerKind::GateArea, gates, next));
    }
    blockers
}

pub(super) fn of_domain(scoring: &Scoring<'_>, claimed: &Aggregate, position: usize) -> Vec<Blocker> {
    let Some(next) = next_level(scoring, claimed.domains[position]) else { return Vec::new() };
    let domain = &scoring.questionnaire.domains[position];
    let first: usize =
        scoring.questionnaire.domains[..position].iter().map(|domain| domain.areas.len()).sum();
    let areas = domain
        .areas
        .iter()
        .zip(&claimed.areas[first..])
        .filter_map(|(area, node)| Some((area.id.as_str(), node.level?)));
    let mut blockers = index_blocker(scoring, claimed.domains[position], next);
    blockers.extend(level_blockers(scoring, BlockerKind::Area, areas, next));
    blockers
}

pub(super) fn of_area(scoring: &Scoring<'_>, claimed: &Aggregate, position: usize) -> Vec<Blocker> {
    let Some(next) = next_level(scoring, claimed.areas[position]) else { return Vec::new() };
    let first: usize = scoring.questionnaire.areas().take(position).map(|(_, area)| area.items.len()).sum();
    let items = scoring.questionnaire.areas().nth(position).map_or(&[][..], |(_, area)| &area.items);
    let bases = items
        .iter()
        .zip(&claimed.items[first..])
        .filter_map(|(item, rated)| Some((item.id.as_str(), (*rated)?.0)));
    let mut blockers = index_blocker(scoring, claimed.areas[position], next);
    blockers.extend(level_blockers(scoring, BlockerKind::Item, bases, next));
    blockers
}

/// The level after the node's own; `None` where it has none or is at the top.
fn next_level(scoring: &Scoring<'_>, node: IndexAndLevel) -> Option<u8> {
    node.level.filter(|level| *level < scoring.questionnaire.top_level()).map(|level| level + 1)
}

fn index_blocker(scoring: &Scoring<'_>, node: IndexAndLevel, next: u8) -> Vec<Blocker> {
    let required = scoring.index_needed(next);
    let unmet = node.index.filter(|index| scoring.policy != Policy::Strict && !reaches(*index, required));
    unmet
        .map(|actual| Blocker { kind: BlockerKind::Index, node: None, actual, required })
        .into_iter()
        .collect()
}

fn level_blockers<'a>(
    scoring: &Scoring<'_>,
    kind: BlockerKind,
    levels: impl Iterator<Item = (&'a str, u8)>,
    next: u8,
) -> Vec<Blocker> {
    let required = match scoring.policy {
        Policy::Balanced => next - 1,
        Policy::Strict => next,
        Policy::Average => return Vec::new(),
    };
    levels
        .filter(|(_, level)| *level < required)
        .map(|(id, level)| Blocker {
            kind,
            node: Some(id.to_owned()),
            actual: f64::from(level),
            required: f64::from(required),
        })
        .collect()
}

//! From items to areas, domains and the whole (scoring rules, section 3). Claimed, evidenced and both bounds are the
//! same code over other item values.

use super::{Rated, Scoring};
use crate::number::reaches;
use crate::questionnaire::{Area, Domain, Policy};
use crate::scorecard::{AreaState, IndexAndLevel};

/// Index and level of every node, in the questionnaire's order.
pub(super) struct Aggregate {
    pub(super) overall: IndexAndLevel,
    pub(super) domains: Vec<IndexAndLevel>,
    pub(super) areas: Vec<IndexAndLevel>,
    /// What the items brought.
    pub(super) items: Vec<Rated>,
}

pub(super) fn aggregate(scoring: &Scoring<'_>, rated: &[Rated]) -> Aggregate {
    let questionnaire = scoring.questionnaire;
    let mut rest = rated;
    let areas: Vec<IndexAndLevel> = questionnaire
        .areas()
        .zip(&scoring.area_states)
        .map(|((_, area), state)| {
            let (own, others) = rest.split_at(area.items.len());
            rest = others;
            if *state == AreaState::Rated { of_area(scoring, area, own) } else { IndexAndLevel::default() }
        })
        .collect();
    let mut rest = &areas[..];
    let domains: Vec<IndexAndLevel> = questionnaire
        .domains
        .iter()
        .map(|domain| {
            let (own, others) = rest.split_at(domain.areas.len());
            rest = others;
            of_domain(scoring, domain, own)
        })
        .collect();
    let overall = of_overall(scoring, &domains, &areas);
    Aggregate { overall, domains, areas, items: rated.to_vec() }
}

fn weighted_mean(pairs: impl Iterator<Item = (f64, f64)>) -> Option<f64> {
    let (sum, weights) =
        pairs.fold((0.0, 0.0), |(sum, weights), (weight, value)| (sum + weight * value, weights + weight));
    (weights > 0.0).then(|| sum / weights)
}

fn of_area(scoring: &Scoring<'_>, area: &Area, items: &[Rated]) -> IndexAndLevel {
    let index = weighted_mean(
        area.items.iter().zip(items).filter_map(|(item, rated)| rated.map(|(_, score)| (item.weight, score))),
    );
    let bases = || items.iter().flatten().map(|(base, _)| *base);
    node(scoring, index, |level| match scoring.policy {
        Policy::Balanced => bases().all(|base| base + 1 >= level),
        Policy::Strict => bases().all(|base| base >= level),
        Policy::Average => true,
    })
}

fn of_domain(scoring: &Scoring<'_>, domain: &Domain, areas: &[IndexAndLevel]) -> IndexAndLevel {
    let index = weighted_mean(
        domain
            .areas
            .iter()
            .zip(areas)
            .filter_map(|(area, node)| node.index.map(|index| (area.weight, index))),
    );
    node(scoring, index, |level| all_reach(scoring.policy, areas, level))
}

fn of_overall(scoring: &Scoring<'_>, domains: &[IndexAndLevel], areas: &[IndexAndLevel]) -> IndexAndLevel {
    let index = weighted_mean(
        scoring
            .domain_weights
            .iter()
            .zip(domains)
            .filter_map(|(weight, node)| node.index.map(|index| (*weight, index))),
    );
    node(scoring, index, |level| {
        all_reach(scoring.policy, domains, level)
            && (scoring.policy != Policy::Balanced || gates_open(scoring, areas, level))
    })
}

fn all_reach(policy: Policy, nodes: &[IndexAndLevel], level: u8) -> bool {
    let levels = || nodes.iter().filter_map(|node| node.level);
    match policy {
        Policy::Balanced => levels().all(|own| own + 1 >= level),
        Policy::Strict => levels().all(|own| own >= level),
        Policy::Average => true,
    }
}

fn gates_open(scoring: &Scoring<'_>, areas: &[IndexAndLevel], level: u8) -> bool {
    let questionnaire = scoring.questionnaire;
    questionnaire.areas().zip(areas).all(|((_, area), node)| {
        let holds_back = questionnaire.gate_of(&area.id).is_some_and(|gate| gate.from_level <= level);
        !holds_back || node.level.is_none_or(|own| own + 1 >= level)
    })
}

/// The greatest level such that index and `others` allow it and every level below it.
fn node(scoring: &Scoring<'_>, index: Option<f64>, others: impl Fn(u8) -> bool) -> IndexAndLevel {
    let Some(value) = index else { return IndexAndLevel::default() };
    let allowed = |level: u8| {
        (scoring.policy == Policy::Strict || reaches(value, scoring.index_needed(level))) && others(level)
    };
    let level =
        (1..=scoring.questionnaire.top_level()).take_while(|level| allowed(*level)).last().unwrap_or(0);
    IndexAndLevel { index, level: Some(level) }
}

impl Scoring<'_> {
    /// The index that `level` needs.
    pub(super) fn index_needed(&self, level: u8) -> f64 {
        f64::from(level) - self.questionnaire.scoring.level_margin
    }
}

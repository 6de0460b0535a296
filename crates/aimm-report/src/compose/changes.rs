//! What changed between an earlier assessment and this one: areas, items, weights.

use std::collections::BTreeMap;

use aimm_core::number::TOLERANCE;
use aimm_core::scorecard::{IndexAndLevel, ItemResult, ItemState, Scorecard};

use super::context::Context;
use super::scored::{ScoredArea, ScoredItem};
use super::typography::remarks;
use crate::input::Previous;

/// An area with what it was before.
pub(crate) struct Change<'c, 'a> {
    pub(crate) area: &'c ScoredArea<'a>,
    pub(crate) before: IndexAndLevel,
}

impl Change<'_, '_> {
    /// By how much the index rose; `None` where it is not rated both times.
    pub(crate) fn difference(&self) -> Option<f64> {
        self.area.index().zip(self.before.index).map(|(now, before)| now - before)
    }
}

/// All areas with what they were in `before`, which is of the same questionnaire.
pub(crate) fn of_areas<'c, 'a>(context: &'c Context<'a>, before: &Scorecard) -> Vec<Change<'c, 'a>> {
    let earlier: BTreeMap<&str, IndexAndLevel> =
        before.areas.iter().map(|area| (area.id.as_str(), area.score.claimed)).collect();
    let of_area = |area: &'c ScoredArea<'a>| Change {
        area,
        before: earlier.get(area.area.id.as_str()).copied().unwrap_or_default(),
    };
    context.areas().map(of_area).collect()
}

/// An item whose rating is another one now.
pub(crate) struct ItemChange<'c, 'a> {
    pub(crate) item: &'c ScoredItem<'a>,
    pub(crate) before: ItemState,
}

/// The items that are rated differently, or only one of both times.
pub(crate) fn of_items<'c, 'a>(
    context: &'c Context<'a>,
    before: &BTreeMap<&str, &ItemResult>,
) -> Vec<ItemChange<'c, 'a>> {
    let of_item = |item: &'c ScoredItem<'a>| {
        let before = before.get(item.item.id.as_str())?.state;
        let is_changed = match (before, item.result.state) {
            (ItemState::Rated(before), ItemState::Rated(now)) => (before.score - now.score).abs() > TOLERANCE,
            (ItemState::Rated(_), _) | (_, ItemState::Rated(_)) => true,
            _ => false,
        };
        is_changed.then_some(ItemChange { item, before })
    };
    context.items().filter_map(of_item).collect()
}

/// How many items were raised, lowered, newly rated, or lost their rating.
pub(crate) fn items_sentence(context: &Context<'_>, changed: &[ItemChange<'_, '_>]) -> String {
    let mut counts = [0_u32; 4];
    for change in changed {
        let kind = match (change.before, change.item.result.state) {
            (ItemState::Rated(before), ItemState::Rated(now)) => usize::from(before.score > now.score),
            (_, ItemState::Rated(_)) => 2,
            _ => 3,
        };
        counts[kind] += 1;
    }
    let keys = ["report-items-raised", "report-items-lowered", "report-items-new", "report-items-lost"];
    let clauses: Vec<String> = keys
        .into_iter()
        .zip(counts)
        .filter(|(_, n)| *n > 0)
        .map(|(key, n)| context.say(key, &[("n", n.into())]))
        .collect();
    let changes = remarks(&clauses, context.words());
    context.say("report-items-changed", &[("changes", changes.into())])
}

/// Says whether the domains weighed differently before.
pub(crate) fn weights_differ(context: &Context<'_>, previous: Previous<'_>) -> bool {
    let domains = &context.input.questionnaire.domains;
    let shares = |assessment: &aimm_core::assessment::Assessment| {
        let weights: Vec<f64> = domains.iter().map(|domain| assessment.domain_weight(domain)).collect();
        let sum: f64 = weights.iter().sum();
        weights.into_iter().map(|weight| weight / sum).collect::<Vec<f64>>()
    };
    let pairs = shares(context.input.assessment).into_iter().zip(shares(previous.assessment));
    pairs.into_iter().any(|(now, before)| (now - before).abs() > TOLERANCE)
}

//! What stands in the steps of the computation: sums and counts that the engine does not tell.

use aimm_core::scorecard::{AreaState, IndexAndLevel, ItemState};

use crate::compose::{ScoredArea, ScoredDomain, ScoredItem};

/// Steps of an area.
pub(super) struct AreaSums {
    pub(super) n_items: u32,
    pub(super) n_rated: u32,
    pub(super) n_unknown: u32,
    pub(super) n_left_out: u32,
    pub(super) n_unanswered: u32,
    /// Whether no more than a third of its items is left out.
    pub(super) counts: bool,
    /// Weight of the items that are not left out.
    pub(super) applicable: f64,
    /// Weight of the rated items.
    pub(super) rated: f64,
    /// Lowest base of a rated item.
    pub(super) lowest: Option<u8>,
    /// The same as evidence carries it.
    pub(super) lowest_evidenced: Option<u8>,
}

/// Steps of a domain.
pub(super) struct DomainSums {
    /// Weight of the areas that count.
    pub(super) counted: f64,
    /// Weight of the areas that have an index.
    pub(super) indexed: f64,
    /// Lowest level of an area.
    pub(super) lowest: Option<u8>,
    /// The same as evidence carries it.
    pub(super) lowest_evidenced: Option<u8>,
}

impl AreaSums {
    pub(super) fn of(area: &ScoredArea<'_>) -> Self {
        let count = |wanted: fn(&ItemState) -> bool| {
            area.items.iter().filter(|item| wanted(&item.result.state)).count() as u32
        };
        let weight = |wanted: fn(&ItemState) -> bool| {
            area.items.iter().filter(|item| wanted(&item.result.state)).map(|item| item.item.weight).sum()
        };
        let counts = area.score.state == AreaState::Rated;
        let bases = area.items.iter().filter_map(ScoredItem::base).min();
        let evidenced = area.items.iter().filter_map(|item| Some(item.base()?.min(item.result.cap?))).min();
        Self {
            n_items: area.items.len() as u32,
            n_rated: count(|state| matches!(state, ItemState::Rated(_))),
            n_unknown: count(|state| *state == ItemState::Unknown),
            n_left_out: count(|state| *state == ItemState::NotApplicable),
            n_unanswered: count(|state| *state == ItemState::Unanswered),
            counts,
            applicable: weight(|state| *state != ItemState::NotApplicable),
            rated: weight(|state| matches!(state, ItemState::Rated(_))),
            lowest: bases.filter(|_| area.index().is_some()),
            lowest_evidenced: evidenced.filter(|_| area.index().is_some()),
        }
    }
}

impl DomainSums {
    pub(super) fn of(domain: &ScoredDomain<'_>) -> Self {
        let weight = |wanted: fn(&&ScoredArea<'_>) -> bool| {
            domain.areas.iter().filter(wanted).map(|area| area.area.weight).sum()
        };
        let evidenced = |area: &ScoredArea<'_>| area.score.score.evidenced.and_then(|node| node.level);
        Self {
            counted: weight(|area| area.score.state == AreaState::Rated),
            indexed: weight(|area| area.index().is_some()),
            lowest: domain.areas.iter().filter_map(ScoredArea::level).min(),
            lowest_evidenced: domain.areas.iter().filter_map(evidenced).min(),
        }
    }
}

/// The greatest overall level that a gate area from `first` on allows at its own `level`.
pub(super) fn allowed_by_gate(first: Option<u8>, level: Option<u8>) -> Option<u8> {
    Some((first? - 1).max(level? + 1))
}

/// Index and level as evidence carries them; nothing where the questionnaire has no caps.
pub(super) fn evidenced(node: Option<IndexAndLevel>) -> IndexAndLevel {
    node.unwrap_or_default()
}

//! Every condition of a level, met or not: what the scoring rules ask, what the scorecard found.

use aimm_core::questionnaire::Policy;
use aimm_core::scorecard::{Blocker, BlockerKind};

use super::context::Context;
use super::scored::ScoredDomain;
use crate::document::EntryMark;

/// One condition of a level.
pub(crate) struct Condition<'c> {
    pub(crate) kind: BlockerKind,
    /// The node it looks at; empty for the index of the node itself.
    pub(crate) node: &'c str,
    pub(crate) actual: f64,
    pub(crate) required: f64,
    pub(crate) is_met: bool,
}

/// The conditions of overall `level`, in the order of the scoring rules. `level` is the reached one or the next.
pub(crate) fn of_overall<'c>(context: &'c Context<'_>, level: u8) -> Vec<Condition<'c>> {
    let score = &context.input.scorecard.overall.score;
    let is_next = score.claimed.level.is_some_and(|reached| reached < level);
    let unmet = if is_next { &score.blockers[..] } else { &[] };
    let mut conditions = index_condition(context, score.claimed.index, level, unmet);
    let domains = context
        .domains
        .iter()
        .filter_map(|domain| Some((domain.domain.id.as_str(), domain.score.score.claimed.level?)));
    conditions.extend(level_conditions(context, BlockerKind::Domain, domains, level, unmet));
    if context.policy() == Policy::Balanced {
        let gates = context.areas().filter_map(|area| {
            let gate = context.input.questionnaire.gate_of(&area.area.id)?;
            (gate.from_level <= level).then_some((area.area.id.as_str(), area.level()?))
        });
        conditions.extend(level_conditions(context, BlockerKind::GateArea, gates, level, unmet));
    }
    conditions
}

/// The conditions of the next `level` of `domain`.
pub(crate) fn of_domain<'c>(
    context: &'c Context<'_>,
    domain: &'c ScoredDomain<'_>,
    level: u8,
) -> Vec<Condition<'c>> {
    let score = &domain.score.score;
    let mut conditions = index_condition(context, score.claimed.index, level, &score.blockers);
    let areas = domain.areas.iter().filter_map(|area| Some((area.area.id.as_str(), area.level()?)));
    conditions.extend(level_conditions(context, BlockerKind::Area, areas, level, &score.blockers));
    conditions
}

fn index_condition<'c>(
    context: &Context<'_>,
    index: Option<f64>,
    level: u8,
    unmet: &[Blocker],
) -> Vec<Condition<'c>> {
    let index = index.filter(|_| context.policy() != Policy::Strict);
    let condition = index.map(|actual| Condition {
        kind: BlockerKind::Index,
        node: "",
        actual,
        required: context.index_needed(level),
        is_met: !unmet.iter().any(|blocker| blocker.kind == BlockerKind::Index),
    });
    condition.into_iter().collect()
}

fn level_conditions<'c>(
    context: &Context<'_>,
    kind: BlockerKind,
    nodes: impl Iterator<Item = (&'c str, u8)>,
    level: u8,
    unmet: &[Blocker],
) -> Vec<Condition<'c>> {
    let required = match context.policy() {
        Policy::Balanced => level.saturating_sub(1),
        Policy::Strict => level,
        Policy::Average => return Vec::new(),
    };
    let is_unmet =
        |id: &str| unmet.iter().any(|blocker| blocker.kind == kind && blocker.node.as_deref() == Some(id));
    nodes
        .map(|(node, actual)| Condition {
            kind,
            node,
            actual: f64::from(actual),
            required: f64::from(required),
            is_met: !is_unmet(node),
        })
        .collect()
}

/// An index with two decimals, a level as a whole number.
pub(crate) fn figure(context: &Context<'_>, kind: BlockerKind, value: f64) -> String {
    if kind == BlockerKind::Index { context.index(value) } else { format!("{value:.0}") }
}

/// The sign beside an unmet condition.
pub(crate) fn mark(kind: BlockerKind, actual: f64) -> EntryMark {
    match kind {
        BlockerKind::Index => EntryMark::Index,
        BlockerKind::GateArea => EntryMark::Gate,
        BlockerKind::Domain | BlockerKind::Area | BlockerKind::Item => EntryMark::Level(actual as u8),
    }
}

/// A precondition of giving any overall level.
pub(crate) enum Precondition<'c> {
    /// At least one rated item.
    Rated(u32),
    /// Enough coverage: what it is, what is needed.
    Coverage(f64, f64),
    /// A gate area with this many rated items.
    Gate(&'c str, u32),
}

impl Precondition<'_> {
    pub(crate) fn is_met(&self) -> bool {
        match self {
            Self::Rated(n) | Self::Gate(_, n) => *n > 0,
            Self::Coverage(actual, required) => aimm_core::number::reaches(*actual, *required),
        }
    }
}

/// What must be there for an overall level to be given at all, met or not.
pub(crate) fn preconditions<'c>(context: &'c Context<'_>) -> Vec<Precondition<'c>> {
    let scorecard = context.input.scorecard;
    let rules = &context.input.questionnaire.scoring;
    let mut found = Vec::new();
    if scorecard.overall.score.claimed.index.is_none() {
        found.push(Precondition::Rated(scorecard.counts.rated));
    }
    found.push(Precondition::Coverage(scorecard.overall.score.coverage, rules.coverage_minimum));
    let gates = context.areas().filter(|area| context.input.questionnaire.gate_of(&area.area.id).is_some());
    found.extend(gates.map(|area| {
        let n_rated = area.items.iter().filter(|item| item.base().is_some()).count() as u32;
        Precondition::Gate(area.area.id.as_str(), n_rated)
    }));
    found
}

//! All numbers of an assessment.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{IndexAndLevelView, Localised};

/// Whether an assessment may still change.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum StatusView {
    /// It may.
    Draft,
    /// It never changes again.
    Final,
}

/// How levels follow from answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PolicyView {
    /// The index counts, and nothing may lag by more than one level.
    Balanced,
    /// The lowest counts.
    Strict,
    /// The index alone counts.
    Average,
}

/// Whether the overall level is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LevelStatusView {
    /// It is.
    Rated,
    /// It is, with many items left out.
    Indicative,
    /// It is not.
    NotRated,
}

/// Whether an area counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AreaStateView {
    /// It does.
    Rated,
    /// Too many items left out, or nothing rated yet.
    NotRated,
    /// All items left out.
    NotApplicable,
}

/// Which condition a blocker is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum BlockerKindView {
    /// The node's own index.
    Index,
    /// A domain's level.
    Domain,
    /// A gate area's level.
    GateArea,
    /// An area's level.
    Area,
    /// An item's base level.
    Item,
}

/// Which rule a warning is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum WarningCodeView {
    /// A consistency check of the questionnaire.
    Inconsistent,
    /// One value on every item.
    Uniform,
    /// Spread of 3 or more inside one area.
    Spread,
    /// Level 4 or more with little evidence.
    WeakEvidence,
    /// Claims far above the evidence.
    ClaimsAboveEvidence,
}

/// An unmet condition of the next level.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct BlockerView {
    /// Which condition.
    pub kind: BlockerKindView,
    /// The node that is too low; absent for the node's own index.
    pub node: Option<String>,
    /// What it is.
    pub actual: f64,
    /// What is required.
    pub required: f64,
}

/// The numbers of a domain, an area or the whole.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NodeView {
    /// The node; empty for the whole.
    pub id: String,
    /// Weighted mean; absent where nothing is rated.
    pub index: Option<f64>,
    /// Level; absent where none is given.
    pub level: Option<u8>,
    /// Rated share, 0 to 1.
    pub coverage: f64,
    /// With every open item at 0.
    pub low: IndexAndLevelView,
    /// With every open item at L.
    pub high: IndexAndLevelView,
    /// As evidence carries it; absent without evidence caps.
    pub evidenced: Option<IndexAndLevelView>,
    /// Why not the next level.
    pub blockers: Vec<BlockerView>,
}

/// An area's numbers.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AreaView {
    /// Its numbers.
    pub node: NodeView,
    /// Whether it counts.
    pub state: AreaStateView,
    /// How many of its items are unanswered or unknown.
    pub n_open: u32,
}

/// What an item counts.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ItemView {
    /// The item.
    pub id: String,
    /// Its state; requirements that are not all rated leave it unanswered.
    pub state: super::ResponseStateView,
    /// Base level, where rated.
    pub base: Option<u8>,
    /// Base and progress, where rated.
    pub score: Option<f64>,
    /// Greatest level its evidence carries; absent without evidence caps.
    pub cap: Option<u8>,
    /// Share of the whole, 0 to 1.
    pub effective_weight: f64,
}

/// How many items are in which state.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct CountsView {
    /// All.
    pub items: u32,
    /// Rated.
    pub rated: u32,
    /// Unknown.
    pub unknown: u32,
    /// Not applicable.
    pub not_applicable: u32,
    /// Unanswered.
    pub unanswered: u32,
}

/// An area below its target.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GapView {
    /// The area.
    pub node: String,
    /// Its level.
    pub current: u8,
    /// The level wanted.
    pub target: u8,
}

/// Answers that deserve a second look.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WarningView {
    /// Which rule.
    pub code: WarningCodeView,
    /// The nodes it speaks of.
    pub nodes: Vec<String>,
    /// What to check.
    pub message: Localised,
}

/// The lowest domain.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeakestView {
    /// The domain.
    pub domain: String,
    /// Its level.
    pub level: u8,
}

/// All numbers of an assessment.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ScorecardView {
    /// The policy in use.
    pub policy: PolicyView,
    /// The whole.
    pub overall: NodeView,
    /// Whether the overall level is given.
    pub status: LevelStatusView,
    /// The lowest domain.
    pub weakest: Option<WeakestView>,
    /// The domains in the questionnaire's order.
    pub domains: Vec<NodeView>,
    /// The areas in the questionnaire's order.
    pub areas: Vec<AreaView>,
    /// The items in the questionnaire's order.
    pub items: Vec<ItemView>,
    /// How many items are in which state.
    pub counts: CountsView,
    /// Areas below their target, the heaviest first.
    pub gaps: Vec<GapView>,
    /// Answers that deserve a second look.
    pub warnings: Vec<WarningView>,
}

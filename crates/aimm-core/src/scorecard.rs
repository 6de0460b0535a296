//! All numbers of an assessment, as values.

use crate::assessment::QuestionnaireReference;
use crate::ids::{AreaId, AssessmentId, DomainId};
use crate::questionnaire::Policy;
use crate::text::LocalisedText;

/// All numbers of an assessment.
#[derive(Clone, Debug, PartialEq)]
pub struct Scorecard {
    /// The assessment.
    pub assessment: AssessmentId,
    /// The questionnaire, with its digest.
    pub questionnaire: QuestionnaireReference,
    /// The policy in use.
    pub policy: Policy,
    /// The whole.
    pub overall: OverallScore,
    /// The domains in the questionnaire's order.
    pub domains: Vec<DomainScore>,
    /// The areas in the questionnaire's order.
    pub areas: Vec<AreaScore>,
    /// The items in the questionnaire's order.
    pub items: Vec<ItemResult>,
    /// How many items are in which state.
    pub counts: Counts,
    /// Areas below their target, the heaviest first.
    pub gaps: Vec<Gap>,
    /// Answers that deserve a second look.
    pub warnings: Vec<Warning>,
}

/// Index and level of a node. Index: 0 to L; `None` where nothing is rated.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct IndexAndLevel {
    /// The weighted mean.
    pub index: Option<f64>,
    /// The level under the policy.
    pub level: Option<u8>,
}

/// The worst and the best that open answers can still make of a node.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Bounds {
    /// With every open item at 0.
    pub low: IndexAndLevel,
    /// With every open item at L.
    pub high: IndexAndLevel,
}

/// What is known of any node.
#[derive(Clone, Debug, PartialEq)]
pub struct NodeScore {
    /// As claimed.
    pub claimed: IndexAndLevel,
    /// Rated share of the applicable effective weight, 0 to 1; 1 where nothing is applicable.
    pub coverage: f64,
    /// The worst and best case.
    pub bounds: Bounds,
    /// As evidence carries it; `None` without evidence caps.
    pub evidenced: Option<IndexAndLevel>,
    /// Why not the next level.
    pub blockers: Vec<Blocker>,
}

/// Whether the overall level is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LevelStatus {
    /// It is.
    Rated,
    /// It is, but more than 15 % of the items are not applicable.
    Indicative,
    /// It is not: coverage is too small, or a gate area has nothing rated.
    NotRated,
}

/// The whole.
#[derive(Clone, Debug, PartialEq)]
pub struct OverallScore {
    /// Numbers as of any node; its level is `None` where the status is not rated.
    pub score: NodeScore,
    /// Whether a level is given.
    pub status: LevelStatus,
    /// The lowest domain level under the policy, and the first domain that has it.
    pub weakest: Option<(DomainId, u8)>,
}

/// A domain.
#[derive(Clone, Debug, PartialEq)]
pub struct DomainScore {
    /// The domain.
    pub id: DomainId,
    /// Its numbers.
    pub score: NodeScore,
}

/// Whether an area counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AreaState {
    /// It does, as soon as an item is rated.
    Rated,
    /// More than a third of its items are not applicable.
    NotRated,
    /// All of its items are not applicable.
    NotApplicable,
}

/// An area.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaScore {
    /// The area.
    pub id: AreaId,
    /// Its numbers.
    pub score: NodeScore,
    /// Whether it counts.
    pub state: AreaState,
}

/// What an item counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ItemResult {
    /// Its state.
    pub state: ItemState,
    /// Greatest level that its evidence carries; `None` without evidence caps.
    pub cap: Option<u8>,
    /// Share of the whole, 0 to 1; 0 where it does not count.
    pub effective_weight: f64,
}

/// The state of an item, resolved.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ItemState {
    /// Nobody has said anything, or not all that is needed.
    Unanswered,
    /// Somebody looked and cannot say.
    Unknown,
    /// Left out.
    NotApplicable,
    /// Rated.
    Rated(ItemScore),
}

/// What a rated item counts.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct ItemScore {
    /// The highest level that is wholly met, b.
    pub base: u8,
    /// Base and progress, s.
    pub score: f64,
}

/// How many items are in which state.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
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

/// One unmet condition of the next level.
#[derive(Clone, Debug, PartialEq)]
pub struct Blocker {
    /// Which condition.
    pub kind: BlockerKind,
    /// The node that is too low; `None` for the index of the node itself.
    pub node: Option<String>,
    /// What it is.
    pub actual: f64,
    /// What is required.
    pub required: f64,
}

/// Which condition a blocker is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BlockerKind {
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

/// An area below its target.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The area.
    pub node: AreaId,
    /// Its level.
    pub current: u8,
    /// The level wanted.
    pub target: u8,
}

/// Answers that deserve a second look.
#[derive(Clone, Debug, PartialEq)]
pub struct Warning {
    /// Which rule.
    pub code: WarningCode,
    /// The nodes it speaks of.
    pub nodes: Vec<String>,
    /// The questionnaire's own words, where the rule is its.
    pub message: Option<LocalisedText>,
}

/// Which rule a warning is of (scoring rules, section 10).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WarningCode {
    /// A consistency check of the questionnaire.
    Inconsistent,
    /// One value on every item.
    Uniform,
    /// Spread of 3 or more inside one area.
    Spread,
    /// Level 4 or more with a cap of 2 or less.
    WeakEvidence,
    /// Two or more above the cap, on more than half of the items.
    ClaimsAboveEvidence,
}

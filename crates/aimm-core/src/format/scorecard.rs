//! `aimm-scorecard/1`: all numbers of an assessment as they stand in a file.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::scored_questionnaire::ScoredQuestionnaireFile;
use crate::questionnaire::Policy;
use crate::scorecard::{
    AreaState, Blocker, BlockerKind, Bounds, Counts, IndexAndLevel, LevelStatus, NodeScore, Scorecard,
    Warning, WarningCode,
};
use crate::text::LocalisedText;

/// The value of `format`.
pub const SCORECARD_FORMAT: &str = "aimm-scorecard/1";

/// All numbers of an assessment.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ScorecardFile {
    /// `aimm-scorecard/1`.
    pub format: String,
    /// Id of the assessment.
    pub assessment: String,
    /// The questionnaire, with its digest.
    pub questionnaire: ScoredQuestionnaireFile,
    /// The policy in use.
    pub policy: Policy,
    /// The whole.
    pub overall: OverallFile,
    /// The domains.
    pub domains: Vec<NodeFile>,
    /// The areas.
    pub areas: Vec<AreaNodeFile>,
    /// How many items are in which state.
    pub counts: CountsFile,
    /// Areas below their target.
    pub gaps: Vec<GapFile>,
    /// Answers that deserve a second look.
    pub warnings: Vec<WarningFile>,
}

/// Index and level; null where nothing is rated.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct IndexAndLevelFile {
    /// 0 to L.
    pub index: Option<f64>,
    /// 0 to L.
    pub level: Option<u8>,
}

/// Worst and best case.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct BoundsFile {
    /// With every open item at 0.
    pub low: IndexAndLevelFile,
    /// With every open item at L.
    pub high: IndexAndLevelFile,
}

/// The whole.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct OverallFile {
    /// 0 to L; null where nothing is rated.
    pub index: Option<f64>,
    /// 0 to L; null where `status` is `notRated`.
    pub level: Option<u8>,
    /// `rated`, `indicative` or `notRated`.
    pub status: StatusName,
    /// 0 to 1.
    pub coverage: f64,
    /// Worst and best case.
    pub bounds: BoundsFile,
    /// As evidence carries it; null without evidence caps.
    pub evidenced: Option<IndexAndLevelFile>,
    /// The lowest domain; null where none is rated.
    pub weakest: Option<WeakestFile>,
    /// Why not the next level.
    pub blockers: Vec<BlockerFile>,
}

/// The lowest domain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct WeakestFile {
    /// Id of the domain.
    pub domain: String,
    /// Its level.
    pub level: u8,
}

/// Whether the overall level is given.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum StatusName {
    /// It is.
    Rated,
    /// It is, with many items left out.
    Indicative,
    /// It is not.
    NotRated,
}

/// A domain.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct NodeFile {
    /// Its id.
    pub id: String,
    /// 0 to L.
    pub index: Option<f64>,
    /// 0 to L.
    pub level: Option<u8>,
    /// 0 to 1.
    pub coverage: f64,
    /// Worst and best case.
    pub bounds: BoundsFile,
    /// As evidence carries it.
    pub evidenced: Option<IndexAndLevelFile>,
    /// Why not the next level.
    pub blockers: Vec<BlockerFile>,
}

/// An area.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct AreaNodeFile {
    /// What it shares with a domain.
    #[serde(flatten)]
    pub node: NodeFile,
    /// `rated`, `notRated` or `notApplicable`.
    pub state: AreaStateName,
}

/// Whether an area counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum AreaStateName {
    /// It does.
    Rated,
    /// More than a third of its items are not applicable, or nothing in it is rated.
    NotRated,
    /// All of its items are not applicable.
    NotApplicable,
}

/// An unmet condition of the next level.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct BlockerFile {
    /// `index`, `domain`, `gateArea`, `area` or `item`.
    pub kind: BlockerKindName,
    /// The node that is too low; null for the node's own index.
    pub node: Option<String>,
    /// What it is.
    pub actual: f64,
    /// What is required.
    pub required: f64,
}

/// Which condition a blocker is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum BlockerKindName {
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

/// How many items are in which state.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct CountsFile {
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
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct GapFile {
    /// Id of the area.
    pub node: String,
    /// Its level.
    pub current: u8,
    /// The level wanted.
    pub target: u8,
}

/// Answers that deserve a second look.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct WarningFile {
    /// Which rule.
    pub code: WarningCodeName,
    /// The nodes it speaks of.
    pub nodes: Vec<String>,
    /// What to check.
    pub message: LocalisedText,
}

/// Which rule a warning is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum WarningCodeName {
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

/// The file form of `scorecard`; `say` puts the engine's own warnings into words.
pub fn scorecard_to_file(scorecard: &Scorecard, say: impl Fn(&Warning) -> LocalisedText) -> ScorecardFile {
    let overall = &scorecard.overall;
    ScorecardFile {
        format: SCORECARD_FORMAT.to_owned(),
        assessment: scorecard.assessment.to_string(),
        questionnaire: ScoredQuestionnaireFile::of(&scorecard.questionnaire),
        policy: scorecard.policy,
        overall: OverallFile {
            index: overall.score.claimed.index,
            level: overall.score.claimed.level,
            status: overall.status.into(),
            coverage: overall.score.coverage,
            bounds: overall.score.bounds.into(),
            evidenced: overall.score.evidenced.map(Into::into),
            weakest: overall
                .weakest
                .as_ref()
                .map(|(domain, level)| WeakestFile { domain: domain.to_string(), level: *level }),
            blockers: overall.score.blockers.iter().map(Into::into).collect(),
        },
        domains: scorecard
            .domains
            .iter()
            .map(|domain| node_to_file(domain.id.as_str(), &domain.score))
            .collect(),
        areas: scorecard
            .areas
            .iter()
            .map(|area| AreaNodeFile {
                node: node_to_file(area.id.as_str(), &area.score),
                state: area_state_name(area.state, &area.score),
            })
            .collect(),
        counts: scorecard.counts.into(),
        gaps: scorecard
            .gaps
            .iter()
            .map(|gap| GapFile { node: gap.node.to_string(), current: gap.current, target: gap.target })
            .collect(),
        warnings: scorecard
            .warnings
            .iter()
            .map(|warning| WarningFile {
                code: warning.code.into(),
                nodes: warning.nodes.clone(),
                message: warning.message.clone().unwrap_or_else(|| say(warning)),
            })
            .collect(),
    }
}

/// An area in which nothing is rated yet is shown as not rated, too.
fn area_state_name(state: AreaState, score: &NodeScore) -> AreaStateName {
    match state {
        AreaState::NotApplicable => AreaStateName::NotApplicable,
        AreaState::Rated if score.claimed.index.is_some() => AreaStateName::Rated,
        AreaState::Rated | AreaState::NotRated => AreaStateName::NotRated,
    }
}

fn node_to_file(id: &str, score: &NodeScore) -> NodeFile {
    NodeFile {
        id: id.to_owned(),
        index: score.claimed.index,
        level: score.claimed.level,
        coverage: score.coverage,
        bounds: score.bounds.into(),
        evidenced: score.evidenced.map(Into::into),
        blockers: score.blockers.iter().map(Into::into).collect(),
    }
}

impl From<IndexAndLevel> for IndexAndLevelFile {
    fn from(value: IndexAndLevel) -> Self {
        Self { index: value.index, level: value.level }
    }
}

impl From<Bounds> for BoundsFile {
    fn from(bounds: Bounds) -> Self {
        Self { low: bounds.low.into(), high: bounds.high.into() }
    }
}

impl From<&Blocker> for BlockerFile {
    fn from(blocker: &Blocker) -> Self {
        Self {
            kind: blocker.kind.into(),
            node: blocker.node.clone(),
            actual: blocker.actual,
            required: blocker.required,
        }
    }
}

impl From<BlockerKind> for BlockerKindName {
    fn from(kind: BlockerKind) -> Self {
        match kind {
            BlockerKind::Index => Self::Index,
            BlockerKind::Domain => Self::Domain,
            BlockerKind::GateArea => Self::GateArea,
            BlockerKind::Area => Self::Area,
            BlockerKind::Item => Self::Item,
        }
    }
}

impl From<LevelStatus> for StatusName {
    fn from(status: LevelStatus) -> Self {
        match status {
            LevelStatus::Rated => Self::Rated,
            LevelStatus::Indicative => Self::Indicative,
            LevelStatus::NotRated => Self::NotRated,
        }
    }
}

impl From<WarningCode> for WarningCodeName {
    fn from(code: WarningCode) -> Self {
        match code {
            WarningCode::Inconsistent => Self::Inconsistent,
            WarningCode::Uniform => Self::Uniform,
            WarningCode::Spread => Self::Spread,
            WarningCode::WeakEvidence => Self::WeakEvidence,
            WarningCode::ClaimsAboveEvidence => Self::ClaimsAboveEvidence,
        }
    }
}

impl From<Counts> for CountsFile {
    fn from(counts: Counts) -> Self {
        let Counts { items, rated, unknown, not_applicable, unanswered } = counts;
        Self { items, rated, unknown, not_applicable, unanswered }
    }
}

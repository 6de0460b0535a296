//! Responses, and what saving one did.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ScorecardView;

/// The state of an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ResponseStateView {
    /// Only a note or evidence so far.
    Unanswered,
    /// Somebody looked and cannot say.
    Unknown,
    /// Left out for a reason.
    NotApplicable,
    /// Rated.
    Rated,
}

/// How far the next level text is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ProgressView {
    /// Not at all.
    None,
    /// Partly: +0.5.
    Partly,
    /// Mostly: +0.8.
    Mostly,
}

/// How far a requirement is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SatisfactionView {
    /// Fully.
    Fully,
    /// Mostly.
    Mostly,
    /// Partly.
    Partly,
    /// Not.
    Not,
    /// Cannot say.
    Unknown,
}

/// How sure the respondent is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ConfidenceView {
    /// A guess.
    Low,
    /// Believed.
    Medium,
    /// Known.
    High,
}

/// What a piece of evidence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum EvidenceKindView {
    /// A policy, plan or standard.
    Document,
    /// Operating records.
    Record,
    /// Measured data.
    Metric,
    /// An audit or a third party's review.
    Independent,
}

/// What a reviewer said of a piece of evidence.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum VerdictView {
    /// It shows it.
    Accepted,
    /// It shows it in part.
    Partly,
    /// It does not.
    Rejected,
    /// Nobody has looked.
    Unreviewed,
}

/// A piece of evidence.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvidenceView {
    /// What it is called.
    pub title: String,
    /// Its kind.
    pub kind: EvidenceKindView,
    /// Where it lies.
    pub location: Option<String>,
    /// `YYYY-MM-DD`.
    pub date: Option<String>,
    /// What a reviewer said.
    pub verdict: VerdictView,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: Option<String>,
}

/// What an assessment says of an item, in and out.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ResponseView {
    /// Its state.
    pub state: ResponseStateView,
    /// The level; with `rated` on anchored items.
    pub level: Option<u8>,
    /// How far the next level is met.
    pub progress: Option<ProgressView>,
    /// Requirements by id; with `rated` on requirement items.
    pub requirements: Option<BTreeMap<String, SatisfactionView>>,
    /// Why it is left out; with `notApplicable`.
    pub reason: Option<String>,
    /// A note.
    pub note: Option<String>,
    /// How sure the respondent is.
    pub confidence: Option<ConfidenceView>,
    /// What supports it.
    pub evidence: Vec<EvidenceView>,
}

/// A response to save, whole.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveResponseArgs {
    /// The assessment.
    pub assessment_id: String,
    /// The item.
    pub item_id: String,
    /// What it says.
    pub response: ResponseView,
}

/// A response to take back entirely, with its note and evidence.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ClearResponseArgs {
    /// The assessment.
    pub assessment_id: String,
    /// The item.
    pub item_id: String,
}

/// Index and level of a node.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct IndexAndLevelView {
    /// Weighted mean.
    pub index: Option<f64>,
    /// Level.
    pub level: Option<u8>,
}

/// What a change did to a node.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct NodeChange {
    /// The node; empty for the whole.
    pub id: String,
    /// Before.
    pub before: IndexAndLevelView,
    /// After.
    pub after: IndexAndLevelView,
    /// The index that its next level needs; absent at the top or without a level.
    pub next_level_needs: Option<f64>,
}

/// What a change did.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct Effect {
    /// To the item's area.
    pub area: NodeChange,
    /// To the whole.
    pub overall: NodeChange,
}

/// The new state after a response was saved, cleared, undone or redone. It is on disk when this arrives.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResponseSaved {
    /// The assessment.
    pub assessment_id: String,
    /// The item.
    pub item_id: String,
    /// Its response now; absent where there is none.
    pub response: Option<ResponseView>,
    /// All numbers now.
    pub scorecard: ScorecardView,
    /// What it did.
    pub effect: Effect,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// Whether there is something to redo.
    pub can_redo: bool,
    /// When it was written, RFC 3339.
    pub saved_at: String,
}

/// A file that somebody pointed at as evidence.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceFileView {
    /// Its path.
    pub location: String,
    /// Its name.
    pub name: String,
    /// SHA-256 of its bytes, in hexadecimal.
    pub sha256: String,
}

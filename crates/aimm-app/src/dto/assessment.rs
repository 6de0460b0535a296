//! Assessments: rows of the workspace's home, and one that is open.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Localised, PolicyView, ResponseView, ScorecardView, StatusView};

/// One row of the workspace's home.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentSummary {
    /// Its id.
    pub id: String,
    /// Whose it is.
    pub organisation_id: String,
    /// What it is called.
    pub title: String,
    /// Whether it may still change.
    pub status: StatusView,
    /// The day it speaks of, `YYYY-MM-DD`.
    pub assessed_on: Option<String>,
    /// When it last changed, RFC 3339.
    pub updated_at: String,
    /// Id of its questionnaire.
    pub questionnaire_id: String,
    /// Version of its questionnaire.
    pub questionnaire_version: String,
    /// Digest of its questionnaire: names exactly this text.
    pub questionnaire_digest: String,
    /// How many items there are.
    pub n_items: u32,
    /// How many are unanswered or unknown.
    pub n_open: u32,
    /// How many carry an answer of any kind.
    pub n_answered: u32,
    /// Rated share, 0 to 1.
    pub coverage: f64,
    /// Overall index.
    pub index: Option<f64>,
    /// Overall level; absent where none is given.
    pub level: Option<u8>,
    /// Name of that level.
    pub level_name: Option<Localised>,
    /// Whether the level is given.
    pub level_status: super::LevelStatusView,
    /// The overall target level.
    pub target_level: Option<u8>,
}

/// An open assessment: everything that answering it needs.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AssessmentView {
    /// Its row.
    pub summary: AssessmentSummary,
    /// Name of the organisation.
    pub organisation_name: String,
    /// Whether it is the fictitious demo.
    pub is_demo: bool,
    /// What is in and out.
    pub scope: String,
    /// The policy in use.
    pub policy: PolicyView,
    /// Domain weights in use, by domain id.
    pub weights: BTreeMap<String, f64>,
    /// Wanted levels.
    pub target: TargetView,
    /// Responses by item id; items without one are unanswered.
    pub responses: BTreeMap<String, ResponseView>,
    /// All numbers.
    pub scorecard: ScorecardView,
    /// Whether there is something to undo.
    pub can_undo: bool,
    /// Whether there is something to redo.
    pub can_redo: bool,
}

/// Wanted levels.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TargetView {
    /// The overall level.
    pub level: Option<u8>,
    /// Levels of single areas.
    pub areas: BTreeMap<String, u8>,
}

/// A new assessment.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CreateAssessmentArgs {
    /// An organisation of the workspace; absent where `organisation` makes a new one.
    pub organisation_id: Option<String>,
    /// A new organisation's name.
    pub organisation_name: Option<String>,
    /// A new organisation's line of business.
    pub industry: Option<String>,
    /// A new organisation's number of people.
    pub employees: Option<u32>,
    /// What the assessment is called.
    pub title: String,
    /// What is in and out.
    pub scope: String,
    /// The day it speaks of; today where absent.
    pub assessed_on: Option<String>,
    /// Digest of the questionnaire to use, from `list_questionnaires`.
    pub questionnaire_digest: String,
    /// Another policy than the questionnaire's.
    pub policy: Option<PolicyView>,
    /// Id of a preset of the questionnaire whose domain weights to use.
    pub weight_preset: Option<String>,
    /// The overall level that is wanted.
    pub target_level: Option<u8>,
}

/// Which assessment.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AssessmentArgs {
    /// Its id.
    pub assessment_id: String,
}

/// What to change of an assessment's head; what is absent stays.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UpdateAssessmentArgs {
    /// Its id.
    pub assessment_id: String,
    /// What it is called.
    pub title: Option<String>,
    /// What is in and out.
    pub scope: Option<String>,
    /// The day it speaks of.
    pub assessed_on: Option<String>,
    /// The policy.
    pub policy: Option<PolicyView>,
    /// Domain weights by domain id; all of them.
    pub weights: Option<BTreeMap<String, f64>>,
    /// Wanted levels.
    pub target: Option<TargetView>,
}

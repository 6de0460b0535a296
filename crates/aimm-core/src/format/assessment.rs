//! `aimm-assessment/1`: an assessment as it stands in its file.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::assessment::Status;
use crate::evidence::{EvidenceKind, Verdict};
use crate::questionnaire::Policy;
use crate::response::{Confidence, Progress, Satisfaction};

/// The value of `format`.
pub const ASSESSMENT_FORMAT: &str = "aimm-assessment/1";

/// An assessment.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AssessmentFile {
    /// `aimm-assessment/1`.
    pub format: String,
    /// `UUIDv7`.
    pub id: String,
    /// Which questionnaire.
    pub questionnaire: QuestionnaireReferenceFile,
    /// What it is called.
    #[serde(default)]
    pub title: String,
    /// Whether it may still change.
    #[serde(default)]
    pub status: Status,
    /// Who is assessed.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub organisation: Option<OrganisationFile>,
    /// What is in and out.
    #[serde(default)]
    pub scope: String,
    /// `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub assessed_on: Option<String>,
    /// What the organisation does with AI.
    #[serde(default)]
    pub ai_roles: Vec<String>,
    /// Whose file it is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub respondent: Option<RespondentFile>,
    /// Another policy than the questionnaire's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub policy: Option<Policy>,
    /// Other domain weights than the questionnaire's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub weights: Option<BTreeMap<String, f64>>,
    /// The levels that are wanted.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub target: Option<TargetFile>,
    /// The responses.
    pub responses: Vec<ResponseFile>,
}

/// Which questionnaire.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionnaireReferenceFile {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its digest.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub digest: Option<String>,
}

/// Who is assessed.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OrganisationFile {
    /// Its name.
    #[serde(default)]
    pub name: String,
    /// Its line of business.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub industry: Option<String>,
    /// How many people work there.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub employees: Option<u32>,
}

/// Whose file it is.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RespondentFile {
    /// Id of the person.
    pub id: String,
    /// Name of the person.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub name: Option<String>,
    /// Id of a role.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub role: Option<String>,
}

/// The levels that are wanted.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TargetFile {
    /// The overall level.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// Levels of single areas.
    #[serde(default)]
    pub areas: BTreeMap<String, u8>,
}

/// What a response says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum StateName {
    /// `level` or `requirements` says how.
    Rated,
    /// Somebody looked and cannot say.
    Unknown,
    /// `reason` says why.
    NotApplicable,
    /// Only a note or evidence so far.
    Unanswered,
}

/// A response.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ResponseFile {
    /// Id of the item.
    pub item: String,
    /// What it says.
    pub state: StateName,
    /// The highest level text that is wholly true.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub level: Option<u8>,
    /// How far the next text is met.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub progress: Option<Progress>,
    /// Requirements by id.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirements: Option<BTreeMap<String, Satisfaction>>,
    /// Why it is not applicable.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub reason: Option<String>,
    /// A note.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub note: Option<String>,
    /// How sure the respondent is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidence: Option<Confidence>,
    /// What supports it.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub evidence: Vec<EvidenceFile>,
}

/// A piece of evidence.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvidenceFile {
    /// What it is called.
    pub title: String,
    /// Its kind.
    pub kind: EvidenceKind,
    /// Where it lies.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub location: Option<String>,
    /// `YYYY-MM-DD`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<String>,
    /// What a reviewer said of it.
    #[serde(default)]
    pub verdict: Verdict,
    /// SHA-256 of the file, in hexadecimal.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub sha256: Option<String>,
}

//! The questionnaire that a result was computed with.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::assessment::QuestionnaireReferenceFile;
use crate::assessment::QuestionnaireReference;

/// The questionnaire that was scored with.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ScoredQuestionnaireFile {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its digest.
    pub digest: String,
}

impl ScoredQuestionnaireFile {
    /// The file form of `reference`.
    pub(crate) fn of(reference: &QuestionnaireReference) -> Self {
        Self {
            id: reference.id.to_string(),
            version: reference.version.clone(),
            digest: reference.digest.clone().unwrap_or_default(),
        }
    }
}

impl From<&ScoredQuestionnaireFile> for QuestionnaireReferenceFile {
    fn from(scored: &ScoredQuestionnaireFile) -> Self {
        Self { id: scored.id.clone(), version: scored.version.clone(), digest: Some(scored.digest.clone()) }
    }
}

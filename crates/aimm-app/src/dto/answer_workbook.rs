//! Answers that came in with a workbook.

use serde::Serialize;
use ts_rs::TS;

use super::AssessmentView;

/// What reading a workbook of answers into an assessment did. It is on disk when this arrives.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AnswersImported {
    /// The assessment now.
    pub assessment: AssessmentView,
    /// How many items the workbook says something of.
    pub n_read: u32,
    /// How many of them changed; each can be undone.
    pub n_changed: u32,
}

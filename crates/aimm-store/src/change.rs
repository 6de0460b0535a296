//! What events say: one variant a kind, with the state before and after.

use aimm_core::canonical::canonical_json;
use aimm_core::format::assessment::ResponseFile;
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::StoreError;
use crate::table::assessment::AssessmentRecord;
use crate::table::organisation::OrganisationRow;
use crate::table::report_template::ReportTemplateRecord;

/// Kind and payload of an event.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(tag = "kind", content = "payload", rename_all = "camelCase", rename_all_fields = "camelCase")]
pub(crate) enum Change {
    WorkspaceCreated {
        after: WorkspaceRecord,
    },
    OrganisationSaved {
        organisation: String,
        before: Option<OrganisationRow>,
        after: OrganisationRow,
    },
    OrganisationDeleted {
        organisation: String,
        before: OrganisationRow,
        assessments: Vec<WholeAssessment>,
    },
    QuestionnaireCopySaved {
        after: QuestionnaireRecord,
    },
    AssessmentCreated {
        assessment: String,
        after: AssessmentRecord,
        questionnaire_added: Option<QuestionnaireRecord>,
    },
    AssessmentImported {
        assessment: String,
        after: WholeAssessment,
        questionnaire_added: Option<QuestionnaireRecord>,
        organisation_added: Option<OrganisationRow>,
    },
    AssessmentChanged {
        assessment: String,
        before: AssessmentRecord,
        after: AssessmentRecord,
    },
    AssessmentFinalised {
        assessment: String,
        before: AssessmentRecord,
        after: AssessmentRecord,
        scorecard: Value,
    },
    AssessmentDeleted {
        assessment: String,
        before: WholeAssessment,
    },
    ResponseSaved(ResponseChange),
    ResponseCleared(ResponseChange),
    ResponseUndone(ResponseChange),
    ResponseRedone(ResponseChange),
    ReportTemplateSaved {
        template: String,
        before: Option<ReportTemplateRecord>,
        after: ReportTemplateRecord,
    },
    ReportTemplateDeleted {
        template: String,
        before: ReportTemplateRecord,
    },
}

/// The workspace at its beginning; its time is that of the event.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct WorkspaceRecord {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) is_demo: bool,
}

/// A questionnaire copy: its text is not in the log, the digest stands for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct QuestionnaireRecord {
    pub(crate) digest: String,
    pub(crate) id: String,
    pub(crate) version: String,
}

/// An assessment with its responses, and with its scorecard where it is final.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct WholeAssessment {
    pub(crate) record: AssessmentRecord,
    pub(crate) scorecard: Option<Value>,
}

/// A change of one response. The events that undo and redo would go back to form two stacks, linked by `beneath`.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ResponseChange {
    pub(crate) assessment: String,
    pub(crate) item: String,
    pub(crate) before: Option<ResponseFile>,
    pub(crate) after: Option<ResponseFile>,
    /// The event that this one takes back, in an undo or redo.
    pub(crate) reverts: Option<i64>,
    /// What is next on the stack that this event was put on: the redo stack for an undo, else the undo stack.
    pub(crate) beneath: Option<i64>,
}

impl Change {
    /// Kind and payload, as the log has them: the payload is canonical JSON.
    pub(crate) fn to_parts(&self) -> Result<(String, String), StoreError> {
        match serde_json::to_value(self).map_err(StoreError::damaged)? {
            Value::Object(mut fields) => match (fields.remove("kind"), fields.remove("payload")) {
                (Some(Value::String(kind)), Some(payload)) => Ok((kind, canonical_json(&payload))),
                _ => Err(StoreError::damaged("an event without kind or payload")),
            },
            other => Err(StoreError::damaged(other)),
        }
    }

    /// The change that `kind` and `payload` of the log say; `None` where there is none such.
    pub(crate) fn from_parts(kind: &str, payload: Value) -> Option<Self> {
        serde_json::from_value(serde_json::json!({"kind": kind, "payload": payload})).ok()
    }
}

/// Says whether two values have the same JSON form.
pub(crate) fn is_same<T: Serialize + ?Sized>(one: &T, other: &T) -> bool {
    match (serde_json::to_vec(one), serde_json::to_vec(other)) {
        (Ok(one), Ok(other)) => one == other,
        _ => false,
    }
}

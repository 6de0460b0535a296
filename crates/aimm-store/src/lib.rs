//! Workspaces: one `.aimm` file each, in `SQLite`, and nothing but `SQLite`.
//!
//! Every change is one immediate transaction with one event in an append-only, hash-chained log, made durable before it is
//! acknowledged. Times, actors and ids come in as arguments: there is no clock and no randomness here.

mod assessment;
mod backup;
mod change;
mod connection;
mod error;
mod event;
mod history;
mod import;
mod migrate;
mod organisation;
mod questionnaire_copy;
mod replay;
mod report_template;
mod response;
mod state;
mod table;
mod transaction;
mod verify;
mod workspace;

pub use assessment::{AssessmentDetails, AssessmentSummary, FrozenScorecard};
pub use error::{Noun, Operation, PassphraseMistake, StoreError};
pub use event::{Event, EventKind};
pub use import::{Imported, NewAssessment};
pub use organisation::OrganisationRecord;
pub use questionnaire_copy::{QuestionnaireCopy, QuestionnaireCopySummary};
pub use report_template::{ReportTemplateSummary, StoredReportTemplate};
pub use transaction::Stamp;
pub use verify::{Check, Finding, FindingCode, VerifyReport};
pub use workspace::{NewWorkspace, Workspace, WorkspaceInfo};

//! The program itself: settings, about, errors.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{Localised, ReportForm, ReportOptionsView};

/// Light, dark, or as the system says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ThemeChoice {
    /// As the system says.
    System,
    /// Light.
    Light,
    /// Dark.
    Dark,
}

/// What the program remembers.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SettingsView {
    /// Language tag: `en` or `zh-Hans`.
    pub language: String,
    /// Light, dark, or as the system says.
    pub theme: ThemeChoice,
    /// Whether the notice was understood.
    pub notice_understood: bool,
    /// Whether names are hidden on the start screen.
    pub hide_names: bool,
    /// Last choices of the report screen.
    pub report: ReportOptionsView,
    /// What file the report was last.
    pub report_form: ReportForm,
}

/// Settings to change; what is absent stays.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct UpdateSettingsArgs {
    /// Language tag.
    pub language: Option<String>,
    /// Theme.
    pub theme: Option<ThemeChoice>,
    /// Whether the notice was understood.
    pub notice_understood: Option<bool>,
    /// Whether names are hidden.
    pub hide_names: Option<bool>,
    /// Last choices of the report screen.
    pub report: Option<ReportOptionsView>,
    /// What file the report was last.
    pub report_form: Option<ReportForm>,
}

/// What the program is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct AppInfo {
    /// Its version.
    pub version: String,
    /// The disclaimer of the built-in questionnaire.
    pub notice: Localised,
    /// Whether it was started with the wish to open the demo.
    pub starts_with_demo: bool,
}

/// Nothing to say.
#[derive(Clone, Debug, Default, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NoArgs {}

/// What kind of error it is: closed, and only what a host acts on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ErrorCode {
    /// An input does not fit.
    InvalidInput,
    /// There is none such.
    NotFound,
    /// The assessment is final: revise it.
    AssessmentFinal,
    /// A questionnaire has problems.
    QuestionnaireRefused,
    /// Another file has problems.
    FileRefused,
    /// A file cannot be read or written.
    FileNotAccessible,
    /// No space left.
    DiskFull,
    /// Another program holds the workspace.
    WorkspaceLocked,
    /// A newer program made the workspace.
    WorkspaceTooNew,
    /// The workspace is damaged, or is none.
    WorkspaceDamaged,
    /// It is encrypted, and this is not its passphrase.
    WrongPassphrase,
    /// It is there already, with other content.
    Conflict,
    /// Something of the system is not there: a clipboard, a program that opens a file.
    Unavailable,
    /// Somebody cancelled it.
    Cancelled,
    /// A target that no steps reach.
    TargetOutOfReach,
    /// A defect of the program.
    Internal,
}

/// An error as the hosts show it.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ApiError {
    /// What kind it is.
    pub code: ErrorCode,
    /// What happened, that nothing was lost, and what to do; in the program's language.
    pub message: String,
    /// More, a line each: the problems of a file.
    pub details: Vec<String>,
}

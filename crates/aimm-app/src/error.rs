//! What may go wrong, and how each of it crosses to a host: one exhaustive match, localised.

use std::path::{Path, PathBuf};

use aimm_charts::{ChartError, ThemeError};
use aimm_core::problem::Problem;
use aimm_core::roadmap::RoadmapError;
use aimm_messages::{Argument, Messages};
use aimm_report::redaction::{Leak, WithheldKind};
use aimm_report::{ReportError, TemplateProblem};
use aimm_store::{Noun, Operation, PassphraseMistake, StoreError};

use crate::atomic_file::{FileError, FileOperation};
use crate::dto::{ApiError, ErrorCode, ProblemView};
use crate::input_mistake::InputMistake;
use crate::problems::{line, problem_view};
use crate::roadmaps::roadmap_parts;

/// What may go wrong in a use case.
#[derive(Debug, thiserror::Error)]
pub enum AppError {
    /// An argument does not fit.
    #[error(transparent)]
    Input(#[from] InputMistake),
    /// No workspace is open.
    #[error("no workspace is open")]
    NoWorkspace,
    /// There is no such questionnaire, preset, recent workspace…
    #[error("there is no {0}")]
    NotFound(String),
    /// A questionnaire was named that there is not, neither as a file or folder nor by its id.
    #[error("there is no questionnaire {found}, only {known}")]
    UnknownQuestionnaire {
        /// What was asked for.
        found: String,
        /// Ids of those that are there.
        known: String,
    },
    /// A questionnaire has problems.
    #[error("the questionnaire has {} problems", .0.len())]
    QuestionnaireRefused(Vec<Problem>),
    /// Another file has problems.
    #[error("the file has {} problems", .0.len())]
    FileRefused(Vec<Problem>),
    /// A file cannot be read or written.
    #[error(transparent)]
    File(#[from] FileError),
    /// The workspace says so.
    #[error("{}: {cause}", path.display())]
    Store {
        /// The workspace's file; empty in memory.
        path: PathBuf,
        /// What it says.
        cause: StoreError,
    },
    /// A chart cannot be drawn.
    #[error(transparent)]
    Chart(#[from] ChartError),
    /// The design tokens cannot be used.
    #[error(transparent)]
    Theme(#[from] ThemeError),
    /// A report cannot be made.
    #[error(transparent)]
    Report(#[from] ReportError),
    /// There is no roadmap.
    #[error(transparent)]
    Roadmap(#[from] RoadmapError),
    /// A client's document cannot be a template.
    #[error("{}: {problem}", path.display())]
    Template {
        /// The document.
        path: PathBuf,
        /// Why it cannot.
        problem: TemplateProblem,
    },
    /// The system has no way to show a file.
    #[error("{} cannot be opened: {reason}", path.display())]
    Opening {
        /// The file or folder.
        path: PathBuf,
        /// What the system says.
        reason: String,
    },
    /// There is no clipboard, or it takes nothing: what the system says.
    #[error("the clipboard cannot be used: {0}")]
    Clipboard(String),
    /// Something of ours cannot be written as JSON.
    #[error("cannot write JSON: {0}")]
    Json(#[from] serde_json::Error),
    /// The clock shows a day after the year 9999.
    #[error("the clock shows a day after the year 9999")]
    Clock,
    /// Somebody cancelled it.
    #[error("cancelled")]
    Cancelled,
    /// A panic, with its place.
    #[error("panic: {0}")]
    Panic(String),
}

/// What is done with results of use cases.
pub type AppResult<T> = Result<T, AppError>;

/// Names the workspace in what its store says.
pub(crate) fn in_workspace(path: Option<&Path>) -> impl Fn(StoreError) -> AppError {
    let path = path.map(Path::to_owned).unwrap_or_default();
    move |cause| AppError::Store { path: path.clone(), cause }
}

/// Code, message key and what the message names.
pub(crate) type Parts<'a> = (ErrorCode, &'static str, Vec<(&'static str, Argument<'a>)>);

impl AppError {
    /// The error as hosts show it, in the language of `messages`.
    pub fn to_api(&self, messages: &Messages) -> ApiError {
        let (code, key, arguments) = self.parts(messages);
        ApiError { code, message: messages.format(key, &arguments), details: self.details(messages) }
    }

    /// A line for every problem of a file, and for everything that a redacted report still says: whoever may make one knows
    /// it anyway, and has to find it.
    fn details(&self, messages: &Messages) -> Vec<String> {
        match self {
            Self::Report(ReportError::NotRedacted(leaks)) => {
                leaks.iter().map(|leak| leak_line(leak, messages)).collect()
            }
            _ => self.problems().iter().map(|problem| line(&problem_view(problem, messages))).collect(),
        }
    }

    /// What kind of error it is.
    pub fn code(&self, messages: &Messages) -> ErrorCode {
        self.parts(messages).0
    }

    /// The problems of the file that was refused, in the language of `messages`.
    pub fn problem_views(&self, messages: &Messages) -> Vec<ProblemView> {
        self.problems().iter().map(|problem| problem_view(problem, messages)).collect()
    }

    fn problems(&self) -> &[Problem] {
        match self {
            Self::QuestionnaireRefused(problems) | Self::FileRefused(problems) => problems,
            _ => &[],
        }
    }

    fn parts<'a>(&'a self, messages: &Messages) -> Parts<'a> {
        match self {
            Self::Input(mistake) => mistake.parts(messages),
            Self::NoWorkspace => (ErrorCode::NotFound, "error-no-workspace", Vec::new()),
            Self::NotFound(what) => (ErrorCode::NotFound, "error-not-found", vec![("name", what.into())]),
            // What was meant may as well be a path.
            Self::UnknownQuestionnaire { found, known } => (
                ErrorCode::FileNotAccessible,
                "error-questionnaire-unknown",
                vec![("found", found.into()), ("known", known.into())],
            ),
            Self::QuestionnaireRefused(problems) => {
                (ErrorCode::QuestionnaireRefused, "error-questionnaire-refused", refused(problems))
            }
            Self::FileRefused(problems) => (ErrorCode::FileRefused, "error-file-refused", refused(problems)),
            Self::File(error) => file_parts(error, messages),
            Self::Store { path, cause } => store_parts(path, cause, messages),
            Self::Chart(error) => chart_parts(error),
            Self::Template { path, problem } => template_parts(path, problem),
            Self::Roadmap(error) => roadmap_parts(error, messages),
            Self::Report(ReportError::Cancelled) | Self::Cancelled => {
                (ErrorCode::Cancelled, "error-cancelled", Vec::new())
            }
            Self::Report(ReportError::Chart { cause, .. }) => chart_parts(cause),
            Self::Report(ReportError::NotRedacted(leaks)) => {
                let count = leaks.len() as u32;
                (ErrorCode::FileRefused, "error-report-not-redacted", vec![("count", count.into())])
            }
            Self::Opening { path, reason } => {
                let arguments = vec![("path", shown(path)), ("reason", reason.into())];
                (ErrorCode::Unavailable, "error-opening", arguments)
            }
            Self::Clipboard(reason) => {
                (ErrorCode::Unavailable, "error-clipboard", vec![("reason", reason.into())])
            }
            Self::Report(_) | Self::Theme(_) | Self::Json(_) | Self::Clock | Self::Panic(_) => {
                (ErrorCode::Internal, "error-internal", vec![("reason", self.to_string().into())])
            }
        }
    }
}

fn refused(problems: &[Problem]) -> Vec<(&'static str, Argument<'_>)> {
    let file = problems.first().map_or("", |problem| problem.file.as_str());
    vec![("file", file.into()), ("count", (problems.len() as u32).into())]
}

fn leak_line(leak: &Leak, messages: &Messages) -> String {
    let key = match leak.kind {
        WithheldKind::Organisation => "withheld-organisation",
        WithheldKind::Person => "withheld-person",
        WithheldKind::Note => "withheld-note",
        WithheldKind::EvidenceTitle => "withheld-evidence-title",
        WithheldKind::Location => "withheld-location",
    };
    messages.format(key, &[("text", leak.text.as_str().into())])
}

fn chart_parts(error: &ChartError) -> Parts<'_> {
    match error {
        ChartError::TooFewAxes(count) => {
            (ErrorCode::InvalidInput, "error-chart-too-few-axes", vec![("count", (*count as u32).into())])
        }
        ChartError::TooManyAxes(count) => {
            (ErrorCode::InvalidInput, "error-chart-too-many-axes", vec![("count", (*count as u32).into())])
        }
        ChartError::TooManySeries(count) => {
            (ErrorCode::InvalidInput, "error-chart-too-many-series", vec![("count", (*count as u32).into())])
        }
        ChartError::Empty => (ErrorCode::InvalidInput, "error-chart-empty", Vec::new()),
        _ => (ErrorCode::Internal, "error-internal", vec![("reason", error.to_string().into())]),
    }
}

fn template_parts<'a>(path: &'a Path, problem: &'a TemplateProblem) -> Parts<'a> {
    let (key, more): (_, Vec<(&'static str, Argument<'a>)>) = match problem {
        TemplateProblem::TooLarge => ("error-template-too-large", Vec::new()),
        TemplateProblem::NotADocument => ("error-template-not-a-document", Vec::new()),
        TemplateProblem::Strict => ("error-template-strict", Vec::new()),
        TemplateProblem::Damaged(part) => ("error-template-damaged", vec![("part", part.into())]),
        TemplateProblem::NoRoom => ("error-template-no-room", Vec::new()),
        TemplateProblem::Outside { part, target } => {
            ("error-template-outside", vec![("part", part.into()), ("target", target.into())])
        }
        TemplateProblem::Unknown { part, what } => {
            ("error-template-unknown", vec![("part", part.into()), ("what", what.into())])
        }
    };
    let arguments = [("path", shown(path))].into_iter().chain(more).collect();
    (ErrorCode::FileRefused, key, arguments)
}

fn file_parts<'a>(error: &'a FileError, messages: &Messages) -> Parts<'a> {
    if error.cause.kind() == std::io::ErrorKind::StorageFull {
        return (ErrorCode::DiskFull, "error-disk-full", vec![("path", shown(&error.path))]);
    }
    let key = match error.operation {
        FileOperation::Read => "error-file-read",
        FileOperation::Write => "error-file-write",
    };
    not_accessible(key, &error.path, &error.cause, messages)
}

fn not_accessible<'a>(
    key: &'static str,
    path: &'a Path,
    cause: &std::io::Error,
    messages: &Messages,
) -> Parts<'a> {
    let arguments = vec![("path", shown(path)), ("reason", reason(cause, messages).into())];
    (ErrorCode::FileNotAccessible, key, arguments)
}

fn shown(path: &Path) -> Argument<'_> {
    path.to_string_lossy().into_owned().into()
}

/// Why the system refuses a file: in the program's language where it is one of the usual reasons.
fn reason(cause: &std::io::Error, messages: &Messages) -> String {
    use std::io::ErrorKind;
    let key = match cause.kind() {
        ErrorKind::NotFound => "reason-not-found",
        ErrorKind::PermissionDenied => "reason-permission-denied",
        ErrorKind::AlreadyExists => "reason-already-exists",
        ErrorKind::IsADirectory => "reason-is-a-folder",
        ErrorKind::NotADirectory => "reason-not-a-folder",
        ErrorKind::ReadOnlyFilesystem => "reason-read-only",
        _ => return cause.to_string(),
    };
    messages.text(key)
}

fn store_parts<'a>(path: &'a Path, cause: &'a StoreError, messages: &Messages) -> Parts<'a> {
    let at = |key, code| (code, key, vec![("path", shown(path))]);
    match cause {
        StoreError::NotAWorkspace => at("error-not-a-workspace", ErrorCode::WorkspaceDamaged),
        StoreError::TooNew { found, supported } => (
            ErrorCode::WorkspaceTooNew,
            "error-workspace-too-new",
            vec![("path", shown(path)), ("found", (*found).into()), ("supported", (*supported).into())],
        ),
        StoreError::WrongPassphrase(mistake) => {
            let key = match mistake {
                PassphraseMistake::Missing => "error-passphrase-missing",
                PassphraseMistake::Wrong => "error-passphrase-wrong",
                PassphraseMistake::NotNeeded => "error-passphrase-not-needed",
            };
            at(key, ErrorCode::WrongPassphrase)
        }
        StoreError::Locked => at("error-workspace-locked", ErrorCode::WorkspaceLocked),
        StoreError::Damaged { detail } => (
            ErrorCode::WorkspaceDamaged,
            "error-workspace-damaged",
            vec![("path", shown(path)), ("reason", detail.into())],
        ),
        StoreError::DiskFull => at("error-disk-full", ErrorCode::DiskFull),
        StoreError::NotFound { what, id } => {
            let name = format!("{} {id}", noun(*what, messages));
            (ErrorCode::NotFound, "error-not-found", vec![("name", name.into())])
        }
        StoreError::AssessmentFinal { .. } => {
            (ErrorCode::AssessmentFinal, "error-assessment-final", Vec::new())
        }
        StoreError::Conflict { what, id } => {
            let name = format!("{} {id}", noun(*what, messages));
            (ErrorCode::Conflict, "error-conflict", vec![("name", name.into())])
        }
        StoreError::InvalidInput { reason, .. } => {
            (ErrorCode::InvalidInput, "error-input-store", vec![("reason", reason.into())])
        }
        StoreError::NotAccessible { path, operation, source } => {
            let key = match operation {
                Operation::Open => "error-file-read",
                Operation::Create | Operation::Write | Operation::BackUp => "error-file-write",
            };
            not_accessible(key, path, source, messages)
        }
        other => (ErrorCode::Internal, "error-internal", vec![("reason", other.to_string().into())]),
    }
}

fn noun(what: Noun, messages: &Messages) -> String {
    messages.text(match what {
        Noun::Workspace => "noun-workspace",
        Noun::Organisation => "noun-organisation",
        Noun::Assessment => "noun-assessment",
        Noun::Questionnaire => "noun-questionnaire",
        Noun::Response => "noun-response",
        Noun::Scorecard => "noun-scorecard",
        Noun::ReportTemplate => "noun-report-template",
        Noun::Event => "noun-event",
        Noun::Passphrase => "noun-passphrase",
    })
}

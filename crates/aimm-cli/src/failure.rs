//! Why a command did not do what was asked.

use aimm_app::atomic_file::FileError;
use aimm_app::{AppError, InputMistake};

/// Why a command did not do what was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A use case says so.
    App(AppError),
    /// The command line was used wrongly: the message.
    Usage(String),
}

impl From<AppError> for Failure {
    fn from(error: AppError) -> Self {
        Self::App(error)
    }
}

impl From<FileError> for Failure {
    fn from(error: FileError) -> Self {
        Self::App(error.into())
    }
}

impl From<serde_json::Error> for Failure {
    fn from(error: serde_json::Error) -> Self {
        Self::App(error.into())
    }
}

impl Failure {
    /// Says whether an argument, and not a file, is wrong.
    pub(crate) fn is_usage(&self) -> bool {
        match self {
            Self::Usage(_) => true,
            Self::App(error) => {
                use InputMistake::{Ending, FewRespondents, Language};
                matches!(error, AppError::Input(Ending { .. } | Language(_) | FewRespondents))
            }
        }
    }
}

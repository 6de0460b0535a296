//! What the command line ends with: fixed, for programs that call it.

use aimm_app::dto::ErrorCode;

/// How a run ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ExitCode {
    /// It did what was asked.
    Done,
    /// The input is refused, or a check failed.
    Refused,
    /// The command line was used wrongly.
    Usage,
    /// A file or the machine failed.
    Environment,
}

impl ExitCode {
    /// The number the process ends with.
    pub(crate) fn number(self) -> u8 {
        match self {
            Self::Done => 0,
            Self::Refused => 1,
            Self::Usage => 2,
            Self::Environment => 3,
        }
    }
}

impl From<ErrorCode> for ExitCode {
    fn from(code: ErrorCode) -> Self {
        match code {
            ErrorCode::InvalidInput
            | ErrorCode::NotFound
            | ErrorCode::AssessmentFinal
            | ErrorCode::QuestionnaireRefused
            | ErrorCode::FileRefused
            | ErrorCode::WorkspaceTooNew
            | ErrorCode::WorkspaceDamaged
            | ErrorCode::WrongPassphrase
            | ErrorCode::TargetOutOfReach
            | ErrorCode::Conflict => Self::Refused,
            ErrorCode::FileNotAccessible
            | ErrorCode::DiskFull
            | ErrorCode::WorkspaceLocked
            | ErrorCode::Unavailable
            | ErrorCode::Cancelled
            | ErrorCode::Internal => Self::Environment,
        }
    }
}

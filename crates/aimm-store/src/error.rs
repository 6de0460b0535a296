//! What may go wrong with a workspace.

use std::fmt;
use std::io;
use std::path::{Path, PathBuf};

use rusqlite::ErrorCode;
use rusqlite::ffi;

/// The kind of thing an error is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Noun {
    /// The workspace itself.
    Workspace,
    /// An organisation.
    Organisation,
    /// An assessment.
    Assessment,
    /// A questionnaire copy.
    Questionnaire,
    /// A response.
    Response,
    /// A scorecard.
    Scorecard,
    /// A template of reports.
    ReportTemplate,
    /// An event of the log.
    Event,
    /// A passphrase.
    Passphrase,
}

impl fmt::Display for Noun {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Workspace => "workspace",
            Self::Organisation => "organisation",
            Self::Assessment => "assessment",
            Self::Questionnaire => "questionnaire",
            Self::Response => "response",
            Self::Scorecard => "scorecard",
            Self::ReportTemplate => "report template",
            Self::Event => "event",
            Self::Passphrase => "passphrase",
        })
    }
}

/// What was tried with a file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Operation {
    /// Making a new file.
    Create,
    /// Opening one that is there.
    Open,
    /// Writing to one.
    Write,
    /// Copying the workspace into another file.
    BackUp,
}

impl fmt::Display for Operation {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Create => "create",
            Self::Open => "open",
            Self::Write => "write",
            Self::BackUp => "back up to",
        })
    }
}

/// How a passphrase does not fit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum PassphraseMistake {
    /// The workspace needs one and none was given.
    Missing,
    /// It is another one.
    Wrong,
    /// One was given, and the workspace has none.
    NotNeeded,
}

/// What may go wrong with a workspace.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum StoreError {
    /// The file is something else.
    #[error("this is not a workspace of this program")]
    NotAWorkspace,
    /// A newer version of the program made the file; nothing was changed.
    #[error("the workspace has schema version {found}, this program knows up to {supported}")]
    TooNew {
        /// The file's schema version.
        found: u32,
        /// The newest one this program knows.
        supported: u32,
    },
    /// The passphrase does not fit.
    #[error("{}", match .0 {
        PassphraseMistake::Missing => "the workspace needs a passphrase",
        PassphraseMistake::Wrong => "the passphrase is wrong",
        PassphraseMistake::NotNeeded => "the workspace has no passphrase, and one was given",
    })]
    WrongPassphrase(PassphraseMistake),
    /// Another process holds the file; nothing was changed, trying again is safe.
    #[error("another program is writing to the workspace")]
    Locked,
    /// The file is broken.
    #[error("the workspace is damaged: {detail}")]
    Damaged {
        /// What was found.
        detail: String,
    },
    /// There is no room; nothing was changed.
    #[error("the disk is full")]
    DiskFull,
    /// There is no such thing.
    #[error("there is no {what} {id}")]
    NotFound {
        /// What was looked for.
        what: Noun,
        /// Its id.
        id: String,
    },
    /// A final assessment never changes; revise it.
    #[error("the assessment {id} is final")]
    AssessmentFinal {
        /// The assessment.
        id: String,
    },
    /// Another thing of this id is there already, with other content; it was left alone.
    #[error("there is another {what} {id}")]
    Conflict {
        /// What there is.
        what: Noun,
        /// Its id.
        id: String,
    },
    /// The caller passed something that cannot be stored.
    #[error("the {what} {id} cannot be stored: {reason}")]
    InvalidInput {
        /// What it is.
        what: Noun,
        /// Its id, where it has one.
        id: String,
        /// Why not.
        reason: String,
    },
    /// The file or its folder cannot be used.
    #[error("cannot {operation} {}: {source}", path.display())]
    NotAccessible {
        /// The file.
        path: PathBuf,
        /// What was tried.
        operation: Operation,
        /// Why it failed.
        source: io::Error,
    },
    /// Anything else that `SQLite` says.
    #[error("SQLite: {0}")]
    Sqlite(#[source] rusqlite::Error),
}

impl StoreError {
    pub(crate) fn damaged(detail: impl ToString) -> Self {
        Self::Damaged { detail: detail.to_string() }
    }

    pub(crate) fn not_found(what: Noun, id: impl ToString) -> Self {
        Self::NotFound { what, id: id.to_string() }
    }

    pub(crate) fn conflict(what: Noun, id: impl ToString) -> Self {
        Self::Conflict { what, id: id.to_string() }
    }

    pub(crate) fn invalid(what: Noun, id: impl ToString, reason: impl ToString) -> Self {
        Self::InvalidInput { what, id: id.to_string(), reason: reason.to_string() }
    }

    /// A failure of the file system; a full disk is one wherever it shows.
    pub(crate) fn io(path: &Path, operation: Operation, source: io::Error) -> Self {
        if source.kind() == io::ErrorKind::StorageFull {
            return Self::DiskFull;
        }
        Self::NotAccessible { path: path.to_owned(), operation, source }
    }

    /// Says which file `SQLite` could not use, where that is what it says.
    #[must_use]
    pub(crate) fn located(self, path: &Path, operation: Operation) -> Self {
        let code = match &self {
            Self::Sqlite(error) => error.sqlite_error_code(),
            _ => None,
        };
        let kind = match code {
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied | ErrorCode::CannotOpen) => {
                io::ErrorKind::PermissionDenied
            }
            Some(ErrorCode::SystemIoFailure) => io::ErrorKind::Other,
            _ => return self,
        };
        Self::NotAccessible { path: path.to_owned(), operation, source: io::Error::new(kind, self) }
    }
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match &error {
            rusqlite::Error::SqliteFailure(failure, _) => from_failure(*failure, error),
            rusqlite::Error::FromSqlConversionFailure(..)
            | rusqlite::Error::IntegralValueOutOfRange(..)
            | rusqlite::Error::InvalidColumnType(..) => Self::damaged(error),
            _ => Self::Sqlite(error),
        }
    }
}

fn from_failure(failure: ffi::Error, error: rusqlite::Error) -> StoreError {
    match failure.code {
        ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked => StoreError::Locked,
        ErrorCode::DiskFull => StoreError::DiskFull,
        // Where the shared-memory file cannot grow, SQLite reports a failed input or output.
        ErrorCode::SystemIoFailure if failure.extended_code == ffi::SQLITE_IOERR_SHMSIZE => {
            StoreError::DiskFull
        }
        ErrorCode::DatabaseCorrupt | ErrorCode::NotADatabase => StoreError::damaged(error),
        _ => StoreError::Sqlite(error),
    }
}

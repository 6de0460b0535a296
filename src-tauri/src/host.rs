//! What the commands share: the program, its dialogs, its log.

use std::panic::Location;
use std::path::{Path, PathBuf};
use std::sync::Arc;
use std::time::Duration;

use aimm_app::dto::{ApiError, AssessmentArgs};
use aimm_app::{App, AppError, AppResult};

use crate::clipboard::Clipboard;
use crate::dialogs::{Dialogs, Question, file_name};
use crate::log::Log;
use crate::work::Work;

/// How long a window that is closed waits for commands that are running.
const PATIENCE: Duration = Duration::from_secs(30);

/// The one state of the window, there before the window is.
pub(crate) struct Host {
    app: App,
    dialogs: Dialogs,
    log: Arc<Log>,
    work: Work,
    clipboard: Clipboard,
}

impl Host {
    pub(crate) fn new(app: App, dialogs: Dialogs, log: Arc<Log>) -> Self {
        Self { app, dialogs, log, work: Work::default(), clipboard: Clipboard::default() }
    }

    /// Runs a use case. The thread is taken out of the pool meanwhile: on a machine with one core the next command, such
    /// as one that cancels this one, would have to wait otherwise.
    #[track_caller]
    pub(crate) fn run<T>(&self, work: impl FnOnce(&App) -> AppResult<T>) -> Result<T, ApiError> {
        let place = Location::caller();
        let done = self.work.run(|| tokio::task::block_in_place(|| self.app.run(work)));
        done.inspect_err(|error| self.log.error(error.code, place))
    }

    /// Asks for a place and runs a use case with it; `None` where the dialog was cancelled.
    #[track_caller]
    pub(crate) fn run_at<T>(
        &self,
        question: Question,
        assessment: Option<&str>,
        work: impl FnOnce(&App, &Path) -> AppResult<T>,
    ) -> Result<Option<T>, ApiError> {
        let name = self.suggested_name(question, assessment);
        self.run_at_named(question, &name, work)
    }

    /// The same, offering the name of a file.
    #[track_caller]
    fn run_at_named<T>(
        &self,
        question: Question,
        name: &str,
        work: impl FnOnce(&App, &Path) -> AppResult<T>,
    ) -> Result<Option<T>, ApiError> {
        let place = tokio::task::block_in_place(|| self.dialogs.ask(question, name, self.app.messages()));
        place.map(|place| self.run(|app| work(app, &place))).transpose()
    }

    /// Asks for a place for something about `subject` and runs a use case with it; `None` where the dialog was cancelled.
    #[track_caller]
    pub(crate) fn run_at_for<T>(
        &self,
        question: Question,
        subject: &str,
        work: impl FnOnce(&App, &Path) -> AppResult<T>,
    ) -> Result<Option<T>, ApiError> {
        let name = file_name(question, Some(subject), self.app.messages());
        self.run_at_named(question, &name, work)
    }

    /// Asks for files that are there and runs a use case with them; `None` where the dialog was cancelled.
    #[track_caller]
    pub(crate) fn run_with_several<T>(
        &self,
        question: Question,
        work: impl FnOnce(&App, &[PathBuf]) -> AppResult<T>,
    ) -> Result<Option<T>, ApiError> {
        let places =
            tokio::task::block_in_place(|| self.dialogs.ask_for_several(question, self.app.messages()));
        if places.is_empty() { Ok(None) } else { self.run(|app| work(app, &places)).map(Some) }
    }

    /// Runs a use case that names a file or folder, and has the system open it.
    #[track_caller]
    pub(crate) fn open(&self, work: impl FnOnce(&App) -> AppResult<PathBuf>) -> Result<(), ApiError> {
        self.run(|app| {
            let path = work(app)?;
            opener::open(&path).map_err(|error| AppError::Opening { path, reason: error.to_string() })
        })
    }

    /// Runs a use case that draws a picture (PNG), and puts it on the clipboard.
    #[track_caller]
    pub(crate) fn copy(&self, work: impl FnOnce(&App) -> AppResult<Vec<u8>>) -> Result<(), ApiError> {
        self.run(|app| {
            let picture = work(app)?;
            self.clipboard.put(&picture).map_err(|error| AppError::Clipboard(error.to_string()))
        })
    }

    /// A message that somebody has to see, in a native dialog.
    pub(crate) fn tell(&self, error: &ApiError) {
        self.dialogs.tell(&error.message, self.app.messages());
    }

    /// Ends the program's work: what was begun is finished, and the workspace becomes one file again.
    pub(crate) fn end(&self) {
        self.work.wait(PATIENCE);
        if let Err(error) = self.app.run(App::close_workspace) {
            self.log.error(error.code, Location::caller());
        }
        self.log.note("end");
    }

    /// Organisation and title of the assessment, as the name of a file; else what the question is about.
    fn suggested_name(&self, question: Question, assessment: Option<&str>) -> String {
        let args = assessment.map(|id| AssessmentArgs { assessment_id: id.to_owned() });
        let view = args.and_then(|args| self.app.run(|app| app.open_assessment(args)).ok());
        let subject = view.map(|view| format!("{} - {}", view.organisation_name, view.summary.title));
        file_name(question, subject.as_deref(), self.app.messages())
    }
}

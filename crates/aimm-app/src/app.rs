//! What a host holds: one open workspace, settings, and everything that is loaded once.

use std::path::Path;

use aimm_messages::{Language, Messages};
use aimm_store::{Stamp, StoreError, Workspace};
use parking_lot::Mutex;

use crate::dto::{ApiError, AppInfo, CancelTaskArgs};
use crate::environment::Environment;
use crate::error::{AppError, AppResult, in_workspace};
use crate::language::messages;
use crate::panic_guard::guarded;
use crate::progress::Tasks;
use crate::questionnaires::Library;
use crate::reports::LayoutCache;
use crate::saved_files::SavedFiles;
use crate::settings::SettingsFile;
use crate::view::localised;

/// The program without its surface.
pub struct App {
    pub(crate) environment: Environment,
    /// Locked after the workspace where both are needed, never before it.
    pub(crate) settings: Mutex<SettingsFile>,
    /// The open workspace. Held for one use case at most, and never while something is drawn or written elsewhere.
    pub(crate) open: Mutex<Option<Workspace>>,
    pub(crate) library: Library,
    pub(crate) tasks: Tasks,
    pub(crate) layouts: LayoutCache,
    pub(crate) saved_files: SavedFiles,
    starts_with_demo: bool,
}

impl App {
    /// The program in `environment`; `starts_with_demo` is what [`App::app_info`] says.
    pub fn new(environment: Environment, starts_with_demo: bool) -> Self {
        let settings = SettingsFile::load(environment.config_folder());
        Self {
            environment,
            settings: Mutex::new(settings),
            open: Mutex::default(),
            library: Library::default(),
            tasks: Tasks::default(),
            layouts: LayoutCache::default(),
            saved_files: SavedFiles::default(),
            starts_with_demo,
        }
    }

    /// Runs a use case for a host: errors and panics come back in the program's language.
    ///
    /// # Errors
    /// What the use case says.
    pub fn run<T>(&self, work: impl FnOnce(&Self) -> AppResult<T>) -> Result<T, ApiError> {
        guarded(|| work(self)).map_err(|error| error.to_api(self.messages()))
    }

    /// The program's language: the chosen one, else that of the machine.
    pub fn language(&self) -> Language {
        self.settings.lock().language().unwrap_or(self.environment.language())
    }

    /// The messages of the program's language.
    pub fn messages(&self) -> &'static Messages {
        messages(self.language())
    }

    /// What the program is.
    pub fn app_info(&self) -> AppResult<AppInfo> {
        let built_in = self.built_in_questionnaire()?;
        Ok(AppInfo {
            version: env!("CARGO_PKG_VERSION").to_owned(),
            notice: localised(&built_in.questionnaire.notice),
            starts_with_demo: self.starts_with_demo,
        })
    }

    /// Stops a task; one that is not running is left alone.
    pub fn cancel_task(&self, args: CancelTaskArgs) -> AppResult<()> {
        self.tasks.cancel(&args.task_id);
        Ok(())
    }

    /// Works on the open workspace, under its lock.
    pub(crate) fn with_workspace<T>(
        &self,
        work: impl FnOnce(&mut Workspace) -> AppResult<T>,
    ) -> AppResult<T> {
        work(self.open.lock().as_mut().ok_or(AppError::NoWorkspace)?)
    }

    /// One change of `workspace`, stamped with now and the host.
    pub(crate) fn change<T>(
        &self,
        workspace: &mut Workspace,
        work: impl FnOnce(&mut Workspace, Stamp<'_>) -> Result<T, StoreError>,
    ) -> AppResult<T> {
        let path = workspace.path().map(Path::to_owned);
        let now = self.environment.now();
        let stamp = Stamp { at: &now, actor: self.environment.actor() };
        work(workspace, stamp).map_err(in_workspace(path.as_deref()))
    }
}

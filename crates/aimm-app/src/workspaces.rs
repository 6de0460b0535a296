//! Workspaces: made, opened, closed, remembered.

use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

use aimm_core::assessment::Status;
use aimm_store::{NewWorkspace, Stamp, Workspace};
use serde::Serialize;

use crate::App;
use crate::dto::{AssessmentSummary, RecentWorkspace, RecentWorkspaceArgs, WorkspaceView};
use crate::error::{AppError, AppResult, in_workspace};
use crate::organisations::organisation_view;
use crate::settings::RecentEntry;

/// The ending of workspaces.
const ENDING: &str = "aimm";

/// What a workspace is, without its content.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct WorkspaceDetails {
    /// Its file.
    pub path: String,
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Whether everything in it is fictitious.
    pub is_demo: bool,
    /// Whether it carries a passphrase.
    pub is_encrypted: bool,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// Version of its file format, from 1.
    pub schema_version: u32,
    /// How many organisations it holds.
    pub n_organisations: u32,
    /// How many assessments it holds.
    pub n_assessments: u32,
    /// How many of those are drafts.
    pub n_drafts: u32,
    /// Hash of the last event, which stands for the whole history.
    pub head_hash: String,
}

impl App {
    /// Makes an empty workspace at `path`, which gets the ending `.aimm` where it has another, and opens it.
    ///
    /// # Errors
    /// `Store` where a file is there already or cannot be made.
    pub fn create_workspace(&self, path: &Path) -> AppResult<WorkspaceView> {
        let path = with_ending(path);
        self.make_workspace(&path, None, None)?;
        self.opened_workspace()
    }

    /// Makes an empty workspace at exactly `path`, called `title` or like its file, and opens it.
    ///
    /// # Errors
    /// `Store` where a file is there already or cannot be made.
    pub fn make_workspace(
        &self,
        path: &Path,
        title: Option<&str>,
        passphrase: Option<&str>,
    ) -> AppResult<()> {
        let stem = path.file_stem().unwrap_or_default().to_string_lossy();
        let new =
            NewWorkspace { id: &self.environment.new_id(), title: title.unwrap_or(&stem), is_demo: false };
        let workspace = self.new_workspace(path, passphrase, &new)?;
        self.replace_open(workspace)
    }

    pub(crate) fn new_workspace(
        &self,
        path: &Path,
        passphrase: Option<&str>,
        new: &NewWorkspace<'_>,
    ) -> AppResult<Workspace> {
        let now = self.environment.now();
        let stamp = Stamp { at: &now, actor: self.environment.actor() };
        Workspace::create(path, passphrase, new, stamp).map_err(in_workspace(Some(path)))
    }

    /// Opens the workspace at `path`.
    ///
    /// # Errors
    /// `Store`.
    pub fn open_workspace(&self, path: &Path) -> AppResult<WorkspaceView> {
        self.open_workspace_with(path, None)?;
        self.opened_workspace()
    }

    /// Opens the workspace at `path`, which carries `passphrase` if one is given.
    ///
    /// # Errors
    /// `Store`.
    pub fn open_workspace_with(&self, path: &Path, passphrase: Option<&str>) -> AppResult<()> {
        let workspace = Workspace::open(path, passphrase).map_err(in_workspace(Some(path)))?;
        self.replace_open(workspace)
    }

    /// Opens a workspace of the list of recent ones.
    ///
    /// # Errors
    /// `NotFound` where it is not on the list; `Store`.
    pub fn open_recent_workspace(&self, args: RecentWorkspaceArgs) -> AppResult<WorkspaceView> {
        let path = PathBuf::from(&args.path);
        if !self.settings.lock().recent().iter().any(|recent| recent.path == path) {
            return Err(AppError::NotFound(args.path));
        }
        self.open_workspace(&path)
    }

    /// The open workspace as it is now; `None` where none is open.
    pub fn get_workspace(&self) -> AppResult<Option<WorkspaceView>> {
        let open = self.open.lock();
        open.as_ref().map(|workspace| self.workspace_view(workspace)).transpose()
    }

    /// Closes the workspace.
    ///
    /// # Errors
    /// `Store` where not everything could be brought into the one file; nothing is lost then.
    pub fn close_workspace(&self) -> AppResult<()> {
        match self.open.lock().take() {
            Some(workspace) => close(workspace),
            None => Ok(()),
        }
    }

    /// Workspaces that were open before, the latest first.
    pub fn list_recent_workspaces(&self) -> AppResult<Vec<RecentWorkspace>> {
        Ok(self.settings.lock().recent().iter().map(RecentWorkspace::from).collect())
    }

    /// Takes one off that list; the file stays.
    ///
    /// # Errors
    /// `File` where the settings cannot be written.
    pub fn forget_recent_workspace(&self, args: RecentWorkspaceArgs) -> AppResult<Vec<RecentWorkspace>> {
        self.settings.lock().forget(Path::new(&args.path))?;
        self.list_recent_workspaces()
    }

    /// What the open workspace is.
    ///
    /// # Errors
    /// `NoWorkspace`.
    pub fn workspace_details(&self) -> AppResult<WorkspaceDetails> {
        self.with_workspace(|workspace| {
            let refused = in_workspace(workspace.path());
            let info = workspace.info().map_err(&refused)?;
            let assessments = workspace.list_assessments().map_err(&refused)?;
            Ok(WorkspaceDetails {
                path: shown(workspace),
                id: info.id,
                title: info.title,
                is_demo: info.is_demo,
                is_encrypted: info.is_encrypted,
                created_at: info.created_at,
                schema_version: info.schema_version,
                n_organisations: workspace.list_organisations().map_err(&refused)?.len() as u32,
                n_drafts: assessments.iter().filter(|one| one.status == Status::Draft).count() as u32,
                n_assessments: assessments.len() as u32,
                head_hash: workspace.head_hash().map_err(&refused)?,
            })
        })
    }

    /// Puts `workspace` in the place of the open one, which is closed.
    pub(crate) fn replace_open(&self, workspace: Workspace) -> AppResult<()> {
        let mut open = self.open.lock();
        let previous = open.replace(workspace);
        if let Some(workspace) = open.as_ref() {
            self.remember(workspace)?;
        }
        previous.map_or(Ok(()), close)
    }

    /// The open workspace, which has just been opened.
    pub(crate) fn opened_workspace(&self) -> AppResult<WorkspaceView> {
        self.get_workspace()?.ok_or(AppError::NoWorkspace)
    }

    pub(crate) fn workspace_view(&self, workspace: &Workspace) -> AppResult<WorkspaceView> {
        let refused = in_workspace(workspace.path());
        let organisations = workspace.list_organisations().map_err(&refused)?;
        let mut assessments = Vec::new();
        for stored in workspace.list_assessments().map_err(&refused)? {
            assessments.push((self.summary(workspace, &stored)?, stored.created_at));
        }
        let place = |summary: &AssessmentSummary| {
            organisations.iter().position(|organisation| organisation.id == summary.organisation_id)
        };
        assessments.sort_by(|(one, one_created), (other, other_created)| {
            let newest = (&other.assessed_on, other_created).cmp(&(&one.assessed_on, one_created));
            place(one).cmp(&place(other)).then(newest)
        });
        Ok(WorkspaceView {
            name: workspace
                .path()
                .and_then(Path::file_name)
                .unwrap_or_default()
                .to_string_lossy()
                .into_owned(),
            path: shown(workspace),
            is_demo: workspace.info().map_err(&refused)?.is_demo,
            organisations: organisations.into_iter().map(organisation_view).collect(),
            assessments: assessments.into_iter().map(|(summary, _)| summary).collect(),
        })
    }

    /// The open workspace's path as the settings know it; empty in memory.
    pub(crate) fn workspace_path(&self) -> AppResult<PathBuf> {
        self.with_workspace(|workspace| Ok(workspace.path().map(settled).unwrap_or_default()))
    }

    /// Puts `workspace` on the list of recent ones, with what it holds now.
    pub(crate) fn remember(&self, workspace: &Workspace) -> AppResult<()> {
        let Some(path) = workspace.path() else { return Ok(()) };
        let refused = in_workspace(Some(path));
        let assessments = workspace.list_assessments().map_err(&refused)?;
        let entry = RecentEntry {
            path: settled(path),
            is_demo: workspace.info().map_err(&refused)?.is_demo,
            n_organisations: workspace.list_organisations().map_err(&refused)?.len() as u32,
            n_assessments: assessments.len() as u32,
            n_drafts: assessments.iter().filter(|one| one.status == Status::Draft).count() as u32,
            opened_at: self.environment.now(),
            docx_template: None,
            respondents: BTreeMap::new(),
        };
        // A list that cannot be kept must not keep anybody from their work.
        let _ = self.settings.lock().remember(entry);
        Ok(())
    }
}

/// The path under which the settings know a workspace.
pub(crate) fn settled(path: &Path) -> PathBuf {
    std::path::absolute(path).unwrap_or_else(|_| path.to_owned())
}

fn shown(workspace: &Workspace) -> String {
    workspace.path().map(|path| path.to_string_lossy().into_owned()).unwrap_or_default()
}

fn close(workspace: Workspace) -> AppResult<()> {
    let path = workspace.path().map(Path::to_owned);
    workspace.close().map_err(in_workspace(path.as_deref()))
}

fn with_ending(path: &Path) -> PathBuf {
    if path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case(ENDING)) {
        return path.to_owned();
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(ENDING);
    path.with_file_name(name)
}

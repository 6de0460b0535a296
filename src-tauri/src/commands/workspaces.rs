//! Workspaces: made, opened, closed, checked, remembered.

use aimm_app::App;
use aimm_app::dto::{
    ApiError, NoArgs, RecentWorkspace, RecentWorkspaceArgs, VerificationView, WorkspaceView,
};
use tauri::State;

use crate::dialogs::Question;
use crate::host::Host;

/// Asks for a place and makes an empty workspace there.
#[tauri::command(async)]
pub(crate) fn create_workspace(
    host: State<'_, Host>,
    _args: NoArgs,
) -> Result<Option<WorkspaceView>, ApiError> {
    host.run_at(Question::NewWorkspace, None, App::create_workspace)
}

/// Asks for a file and opens it.
#[tauri::command(async)]
pub(crate) fn open_workspace(
    host: State<'_, Host>,
    _args: NoArgs,
) -> Result<Option<WorkspaceView>, ApiError> {
    host.run_at(Question::OpenWorkspace, None, App::open_workspace)
}

/// Opens a workspace of the list of recent ones.
#[tauri::command(async)]
pub(crate) fn open_recent_workspace(
    host: State<'_, Host>,
    args: RecentWorkspaceArgs,
) -> Result<WorkspaceView, ApiError> {
    host.run(|app| app.open_recent_workspace(args))
}

/// Opens the demo, made anew where it is missing.
#[tauri::command(async)]
pub(crate) fn open_demo(host: State<'_, Host>, _args: NoArgs) -> Result<WorkspaceView, ApiError> {
    host.run(App::open_demo)
}

/// The open workspace as it is now; `None` where none is open.
#[tauri::command(async)]
pub(crate) fn get_workspace(host: State<'_, Host>, _args: NoArgs) -> Result<Option<WorkspaceView>, ApiError> {
    host.run(App::get_workspace)
}

/// Closes the workspace.
#[tauri::command(async)]
pub(crate) fn close_workspace(host: State<'_, Host>, _args: NoArgs) -> Result<(), ApiError> {
    host.run(App::close_workspace)
}

/// Workspaces that were open before, the latest first.
#[tauri::command(async)]
pub(crate) fn list_recent_workspaces(
    host: State<'_, Host>,
    _args: NoArgs,
) -> Result<Vec<RecentWorkspace>, ApiError> {
    host.run(App::list_recent_workspaces)
}

/// Takes one off that list; the file stays.
#[tauri::command(async)]
pub(crate) fn forget_recent_workspace(
    host: State<'_, Host>,
    args: RecentWorkspaceArgs,
) -> Result<Vec<RecentWorkspace>, ApiError> {
    host.run(|app| app.forget_recent_workspace(args))
}

/// Checks the workspace.
#[tauri::command(async)]
pub(crate) fn verify_workspace(host: State<'_, Host>, _args: NoArgs) -> Result<VerificationView, ApiError> {
    host.run(App::verify_workspace)
}

//! What the program remembers, and what it is.

use aimm_app::App;
use aimm_app::dto::{ApiError, AppInfo, NoArgs, SettingsView, UpdateSettingsArgs};
use tauri::State;

use crate::host::Host;

/// What the program remembers.
#[tauri::command(async)]
pub(crate) fn get_settings(host: State<'_, Host>, _args: NoArgs) -> Result<SettingsView, ApiError> {
    host.run(App::get_settings)
}

/// Changes what the program remembers.
#[tauri::command(async)]
pub(crate) fn update_settings(
    host: State<'_, Host>,
    args: UpdateSettingsArgs,
) -> Result<SettingsView, ApiError> {
    host.run(|app| app.update_settings(args))
}

/// What the program is.
#[tauri::command(async)]
pub(crate) fn app_info(host: State<'_, Host>, _args: NoArgs) -> Result<AppInfo, ApiError> {
    host.run(App::app_info)
}

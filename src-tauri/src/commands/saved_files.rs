//! Files that were written: opened, shown where they are.

use aimm_app::dto::{ApiError, SavedFileArgs};
use tauri::State;

use crate::host::Host;

/// Opens a file that was written since the program began, in the program the system has for it.
#[tauri::command(async)]
pub(crate) fn open_saved_file(host: State<'_, Host>, args: SavedFileArgs) -> Result<(), ApiError> {
    host.open(|app| app.open_saved_file(args))
}

/// Shows the folder such a file is in.
#[tauri::command(async)]
pub(crate) fn show_saved_file(host: State<'_, Host>, args: SavedFileArgs) -> Result<(), ApiError> {
    host.open(|app| app.show_saved_file(args))
}

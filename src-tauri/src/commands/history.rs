//! What was done, undone and done again.

use aimm_app::dto::{ApiError, AssessmentArgs, ResponseSaved};
use tauri::State;

use crate::host::Host;

/// Undoes the last change of a response; `None` where there is none.
#[tauri::command(async)]
pub(crate) fn undo(host: State<'_, Host>, args: AssessmentArgs) -> Result<Option<ResponseSaved>, ApiError> {
    host.run(|app| app.undo(args))
}

/// Redoes the change undone last; `None` where there is none.
#[tauri::command(async)]
pub(crate) fn redo(host: State<'_, Host>, args: AssessmentArgs) -> Result<Option<ResponseSaved>, ApiError> {
    host.run(|app| app.redo(args))
}

//! Responses and the evidence for them.

use aimm_app::App;
use aimm_app::dto::{ApiError, ClearResponseArgs, EvidenceFileView, NoArgs, ResponseSaved, SaveResponseArgs};
use tauri::State;

use crate::dialogs::Question;
use crate::host::Host;

/// Saves a response.
#[tauri::command(async)]
pub(crate) fn save_response(
    host: State<'_, Host>,
    args: SaveResponseArgs,
) -> Result<ResponseSaved, ApiError> {
    host.run(|app| app.save_response(args))
}

/// Takes a response back.
#[tauri::command(async)]
pub(crate) fn clear_response(
    host: State<'_, Host>,
    args: ClearResponseArgs,
) -> Result<ResponseSaved, ApiError> {
    host.run(|app| app.clear_response(args))
}

/// Asks for a file to name as evidence, and hashes it.
#[tauri::command(async)]
pub(crate) fn choose_evidence_file(
    host: State<'_, Host>,
    _args: NoArgs,
) -> Result<Option<EvidenceFileView>, ApiError> {
    host.run_at(Question::EvidenceFile, None, App::describe_evidence_file)
}

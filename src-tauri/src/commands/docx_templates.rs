//! The client's document that reports take their look from.

use aimm_app::App;
use aimm_app::dto::{ApiError, ChosenFileView, NoArgs};
use tauri::State;

use crate::dialogs::Question;
use crate::host::Host;

/// The document that reports of this workspace take their look from.
#[tauri::command(async)]
pub(crate) fn get_docx_template(
    host: State<'_, Host>,
    _args: NoArgs,
) -> Result<Option<ChosenFileView>, ApiError> {
    host.run(App::get_docx_template)
}

/// Asks for such a document, and takes it where it can be used.
#[tauri::command(async)]
pub(crate) fn choose_docx_template(
    host: State<'_, Host>,
    _args: NoArgs,
) -> Result<Option<ChosenFileView>, ApiError> {
    host.run_at(Question::DocxTemplate, None, App::choose_docx_template)
}

/// Does without one.
#[tauri::command(async)]
pub(crate) fn forget_docx_template(host: State<'_, Host>, _args: NoArgs) -> Result<(), ApiError> {
    host.run(App::forget_docx_template)
}

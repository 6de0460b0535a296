//! Files of the respondents whose answers an assessment was made of.

use aimm_app::dto::{ApiError, AssessmentArgs, ChosenFileView};
use tauri::State;

use crate::dialogs::Question;
use crate::host::Host;

/// The files chosen for an assessment.
#[tauri::command(async)]
pub(crate) fn get_respondents(
    host: State<'_, Host>,
    args: AssessmentArgs,
) -> Result<Vec<ChosenFileView>, ApiError> {
    host.run(|app| app.get_respondents(args))
}

/// Asks for such files, and takes them where all of them can be used.
#[tauri::command(async)]
pub(crate) fn choose_respondents(
    host: State<'_, Host>,
    args: AssessmentArgs,
) -> Result<Option<Vec<ChosenFileView>>, ApiError> {
    host.run_with_several(Question::Respondents, |app, paths| app.choose_respondents(args, paths))
}

/// Does without them.
#[tauri::command(async)]
pub(crate) fn forget_respondents(host: State<'_, Host>, args: AssessmentArgs) -> Result<(), ApiError> {
    host.run(|app| app.forget_respondents(args))
}

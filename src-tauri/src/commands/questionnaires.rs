//! Questionnaires.

use aimm_app::App;
use aimm_app::dto::{ApiError, NoArgs, QuestionnaireArgs, QuestionnaireSummary, QuestionnaireView};
use tauri::State;

use crate::host::Host;

/// Questionnaires to choose from.
#[tauri::command(async)]
pub(crate) fn list_questionnaires(
    host: State<'_, Host>,
    _args: NoArgs,
) -> Result<Vec<QuestionnaireSummary>, ApiError> {
    host.run(App::list_questionnaires)
}

/// One questionnaire, whole.
#[tauri::command(async)]
pub(crate) fn get_questionnaire(
    host: State<'_, Host>,
    args: QuestionnaireArgs,
) -> Result<QuestionnaireView, ApiError> {
    host.run(|app| app.get_questionnaire(args))
}

//! Questionnaires.

use aimm_app::App;
use aimm_app::dto::{
    ApiError, NoArgs, PrintQuestionnaireArgs, QuestionnaireArgs, QuestionnaireSummary, QuestionnaireView,
    SavedFile,
};
use tauri::State;

use crate::dialogs::Question;
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

/// Asks for a place and writes the questionnaire there as a form to fill in by hand.
#[tauri::command(async)]
pub(crate) fn print_questionnaire(
    host: State<'_, Host>,
    args: PrintQuestionnaireArgs,
) -> Result<Option<SavedFile>, ApiError> {
    let name = host.run(|app| app.form_name(&args))?;
    host.run_at_for(Question::PrintQuestionnaire, &name, |app, place| app.print_questionnaire(&args, place))
}

//! Workbooks to answer in, out and back.

use aimm_app::dto::{AnswersImported, ApiError, AssessmentArgs, SavedFile};
use tauri::State;

use crate::dialogs::Question;
use crate::host::Host;

/// Asks for a place and writes a workbook there in which the assessment can be answered.
#[tauri::command(async)]
pub(crate) fn export_answer_workbook(
    host: State<'_, Host>,
    args: AssessmentArgs,
) -> Result<Option<SavedFile>, ApiError> {
    let assessment = args.assessment_id.clone();
    host.run_at(Question::ExportWorkbook, Some(&assessment), |app, place| {
        app.export_answer_workbook(args, place)
    })
}

/// Asks for such a workbook and takes its answers into the assessment, all of them or none.
#[tauri::command(async)]
pub(crate) fn import_answer_workbook(
    host: State<'_, Host>,
    args: AssessmentArgs,
) -> Result<Option<AnswersImported>, ApiError> {
    host.run_at(Question::ImportWorkbook, None, |app, place| app.import_answer_workbook(args, place))
}

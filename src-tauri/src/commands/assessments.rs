//! Assessments: begun, opened, changed, made final, in and out as files.

use aimm_app::App;
use aimm_app::dto::{
    ApiError, AssessmentArgs, AssessmentView, CreateAssessmentArgs, NoArgs, SavedFile, UpdateAssessmentArgs,
    WorkspaceView,
};
use tauri::State;

use crate::dialogs::Question;
use crate::host::Host;

/// Begins an assessment.
#[tauri::command(async)]
pub(crate) fn create_assessment(
    host: State<'_, Host>,
    args: CreateAssessmentArgs,
) -> Result<AssessmentView, ApiError> {
    host.run(|app| app.create_assessment(args))
}

/// Opens an assessment.
#[tauri::command(async)]
pub(crate) fn open_assessment(
    host: State<'_, Host>,
    args: AssessmentArgs,
) -> Result<AssessmentView, ApiError> {
    host.run(|app| app.open_assessment(args))
}

/// Changes an assessment's head.
#[tauri::command(async)]
pub(crate) fn update_assessment(
    host: State<'_, Host>,
    args: UpdateAssessmentArgs,
) -> Result<AssessmentView, ApiError> {
    host.run(|app| app.update_assessment(args))
}

/// Makes an assessment final.
#[tauri::command(async)]
pub(crate) fn finalise_assessment(
    host: State<'_, Host>,
    args: AssessmentArgs,
) -> Result<AssessmentView, ApiError> {
    host.run(|app| app.finalise_assessment(args))
}

/// Deletes an assessment; its events stay.
#[tauri::command(async)]
pub(crate) fn delete_assessment(
    host: State<'_, Host>,
    args: AssessmentArgs,
) -> Result<WorkspaceView, ApiError> {
    host.run(|app| app.delete_assessment(args))
}

/// Asks for an assessment file and imports it.
#[tauri::command(async)]
pub(crate) fn import_assessment(
    host: State<'_, Host>,
    _args: NoArgs,
) -> Result<Option<AssessmentView>, ApiError> {
    host.run_at(Question::ImportAssessment, None, App::import_assessment)
}

/// Asks for a place and writes the assessment there.
#[tauri::command(async)]
pub(crate) fn export_assessment(
    host: State<'_, Host>,
    args: AssessmentArgs,
) -> Result<Option<SavedFile>, ApiError> {
    let assessment = args.assessment_id.clone();
    host.run_at(Question::ExportAssessment, Some(&assessment), |app, place| {
        app.export_assessment(args, place)
    })
}

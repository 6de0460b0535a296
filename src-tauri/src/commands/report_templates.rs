//! Templates of reports.

use aimm_app::App;
use aimm_app::dto::{
    ApiError, ReportTemplateArgs, ReportTemplateSummary, ReportTemplateView, SaveReportTemplateArgs,
    SavedFile, TemplateLogoView,
};
use tauri::State;

use crate::dialogs::Question;
use crate::host::Host;

/// Templates of reports to choose from.
#[tauri::command(async)]
pub(crate) fn list_report_templates(host: State<'_, Host>) -> Result<Vec<ReportTemplateSummary>, ApiError> {
    host.run(App::list_report_templates)
}

/// One template, whole.
#[tauri::command(async)]
pub(crate) fn get_report_template(
    host: State<'_, Host>,
    args: ReportTemplateArgs,
) -> Result<ReportTemplateView, ApiError> {
    host.run(|app| app.get_report_template(args))
}

/// Makes or changes a template.
#[tauri::command(async)]
pub(crate) fn save_report_template(
    host: State<'_, Host>,
    args: SaveReportTemplateArgs,
) -> Result<ReportTemplateSummary, ApiError> {
    host.run(|app| app.save_report_template(args))
}

/// Deletes a template.
#[tauri::command(async)]
pub(crate) fn delete_report_template(
    host: State<'_, Host>,
    args: ReportTemplateArgs,
) -> Result<Vec<ReportTemplateSummary>, ApiError> {
    host.run(|app| app.delete_report_template(args))
}

/// Asks for a template's file and adds it.
#[tauri::command(async)]
pub(crate) fn import_report_template(
    host: State<'_, Host>,
) -> Result<Option<ReportTemplateSummary>, ApiError> {
    host.run_at(Question::ImportTemplate, None, App::import_report_template)
}

/// Asks for a place and writes a template there.
#[tauri::command(async)]
pub(crate) fn export_report_template(
    host: State<'_, Host>,
    args: ReportTemplateArgs,
) -> Result<Option<SavedFile>, ApiError> {
    host.run_at(Question::ExportTemplate, None, |app, place| app.export_report_template(args, place))
}

/// Asks for a picture and reads it as a logo.
#[tauri::command(async)]
pub(crate) fn import_template_logo(host: State<'_, Host>) -> Result<Option<TemplateLogoView>, ApiError> {
    host.run_at(Question::TemplateLogo, None, App::import_template_logo)
}

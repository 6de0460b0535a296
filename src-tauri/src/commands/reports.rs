//! The report: looked at, written, stopped.

use aimm_app::dto::{
    ApiError, CancelTaskArgs, ExportReportArgs, PreviewReportArgs, ReportPreview, ReportSaved,
};
use tauri::State;
use tauri::ipc::Channel;

use crate::dialogs::Question;
use crate::host::Host;

/// Pages of the report.
#[tauri::command(async)]
pub(crate) fn preview_report(
    host: State<'_, Host>,
    args: PreviewReportArgs,
) -> Result<ReportPreview, ApiError> {
    host.run(|app| app.preview_report(args))
}

/// Asks for a place and writes the report there.
#[tauri::command(async)]
pub(crate) fn export_report(
    host: State<'_, Host>,
    args: ExportReportArgs,
    progress: Channel<f64>,
) -> Result<Option<ReportSaved>, ApiError> {
    let assessment = args.assessment_id.clone();
    host.run_at(Question::ExportReport(args.form), Some(&assessment), |app, place| {
        app.export_report(args, place, &|fraction| tell(&progress, fraction))
    })
}

/// Stops a task.
#[tauri::command(async)]
pub(crate) fn cancel_task(host: State<'_, Host>, args: CancelTaskArgs) -> Result<(), ApiError> {
    host.run(|app| app.cancel_task(args))
}

/// A page that is gone no longer wants to know.
fn tell(progress: &Channel<f64>, fraction: f64) {
    let _ = progress.send(fraction);
}

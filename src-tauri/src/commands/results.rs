//! Results and their charts.

use aimm_app::dto::{ApiError, ChartArgs, ChartView, OpenResultsArgs, ResultsView, SavedFile};
use tauri::State;

use crate::dialogs::Question;
use crate::host::Host;

/// All results.
#[tauri::command(async)]
pub(crate) fn open_results(host: State<'_, Host>, args: OpenResultsArgs) -> Result<ResultsView, ApiError> {
    host.run(|app| app.open_results(args))
}

/// Draws a chart.
#[tauri::command(async)]
pub(crate) fn render_chart(host: State<'_, Host>, args: ChartArgs) -> Result<ChartView, ApiError> {
    host.run(|app| app.render_chart(args))
}

/// Asks for a place and writes a chart there: as PNG where a scale is given, else as SVG.
#[tauri::command(async)]
pub(crate) fn export_chart(host: State<'_, Host>, args: ChartArgs) -> Result<Option<SavedFile>, ApiError> {
    let assessment = args.assessment_id.clone();
    host.run_at(Question::of_chart(&args), Some(&assessment), |app, place| app.export_chart(args, place))
}

/// Puts a chart on the clipboard, as a picture.
#[tauri::command(async)]
pub(crate) fn copy_chart(host: State<'_, Host>, args: ChartArgs) -> Result<(), ApiError> {
    host.copy(|app| app.copy_chart(args))
}

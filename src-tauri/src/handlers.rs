//! The list of commands that the window answers; a test compares it with `build.rs` and with `aimm_app::commands`.

use tauri::ipc::Invoke;
use tauri::{Wry, generate_handler};

use crate::commands::{
    answer_workbooks, assessments, docx_templates, history, organisations, questionnaires, report_templates,
    reports, respondents, responses, results, saved_files, settings, workspaces,
};

/// Answers every command.
pub(crate) fn all() -> impl Fn(Invoke<Wry>) -> bool + Send + Sync + 'static {
    generate_handler![
        workspaces::create_workspace,
        workspaces::open_workspace,
        workspaces::open_recent_workspace,
        workspaces::open_demo,
        workspaces::get_workspace,
        workspaces::close_workspace,
        workspaces::list_recent_workspaces,
        workspaces::forget_recent_workspace,
        workspaces::verify_workspace,
        organisations::save_organisation,
        questionnaires::list_questionnaires,
        questionnaires::get_questionnaire,
        questionnaires::print_questionnaire,
        assessments::create_assessment,
        assessments::open_assessment,
        assessments::update_assessment,
        assessments::finalise_assessment,
        assessments::delete_assessment,
        assessments::import_assessment,
        assessments::export_assessment,
        answer_workbooks::export_answer_workbook,
        answer_workbooks::import_answer_workbook,
        responses::save_response,
        responses::clear_response,
        responses::choose_evidence_file,
        history::undo,
        history::redo,
        results::open_results,
        results::render_chart,
        results::export_chart,
        results::copy_chart,
        reports::preview_report,
        reports::export_report,
        report_templates::list_report_templates,
        report_templates::get_report_template,
        report_templates::save_report_template,
        report_templates::delete_report_template,
        report_templates::import_report_template,
        report_templates::export_report_template,
        report_templates::import_template_logo,
        docx_templates::get_docx_template,
        docx_templates::choose_docx_template,
        docx_templates::forget_docx_template,
        respondents::get_respondents,
        respondents::choose_respondents,
        respondents::forget_respondents,
        saved_files::open_saved_file,
        saved_files::show_saved_file,
        reports::cancel_task,
        settings::get_settings,
        settings::update_settings,
        settings::app_info,
    ]
}

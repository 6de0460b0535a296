//! Tells Tauri which commands exist, so that each is permitted by name.

/// All commands of the window; a test compares them with `aimm_app::commands` and with the handlers.
const COMMANDS: &[&str] = &[
    "create_workspace",
    "open_workspace",
    "open_recent_workspace",
    "open_demo",
    "get_workspace",
    "close_workspace",
    "list_recent_workspaces",
    "forget_recent_workspace",
    "verify_workspace",
    "save_organisation",
    "list_questionnaires",
    "get_questionnaire",
    "print_questionnaire",
    "create_assessment",
    "open_assessment",
    "update_assessment",
    "finalise_assessment",
    "delete_assessment",
    "import_assessment",
    "export_assessment",
    "export_answer_workbook",
    "import_answer_workbook",
    "save_response",
    "clear_response",
    "choose_evidence_file",
    "undo",
    "redo",
    "open_results",
    "render_chart",
    "export_chart",
    "copy_chart",
    "preview_report",
    "export_report",
    "list_report_templates",
    "get_report_template",
    "save_report_template",
    "delete_report_template",
    "import_report_template",
    "export_report_template",
    "import_template_logo",
    "get_docx_template",
    "choose_docx_template",
    "forget_docx_template",
    "get_respondents",
    "choose_respondents",
    "forget_respondents",
    "open_saved_file",
    "show_saved_file",
    "cancel_task",
    "get_settings",
    "update_settings",
    "app_info",
];

fn main() -> Result<(), Box<dyn std::error::Error>> {
    // The window embeds these files: it is built anew when they change.
    println!("cargo:rerun-if-changed=../ui/dist");
    let manifest = tauri_build::AppManifest::new().commands(COMMANDS);
    tauri_build::try_build(tauri_build::Attributes::new().app_manifest(manifest))?;
    Ok(())
}

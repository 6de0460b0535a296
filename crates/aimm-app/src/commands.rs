//! The whole surface of the window: every command with what goes in and what comes out. The TypeScript map is generated
//! from this struct, and a test compares it with the handlers of the window.

use ts_rs::TS;

use crate::dto::{
    AnswersImported, AppInfo, AssessmentArgs, AssessmentView, CancelTaskArgs, ChartArgs, ChartView,
    ChosenFileView, ClearResponseArgs, CreateAssessmentArgs, EvidenceFileView, ExportReportArgs, NoArgs,
    OpenResultsArgs, OrganisationView, PreviewReportArgs, PrintQuestionnaireArgs, QuestionnaireArgs,
    QuestionnaireSummary, QuestionnaireView, RecentWorkspace, RecentWorkspaceArgs, ReportPreview,
    ReportSaved, ReportTemplateArgs, ReportTemplateSummary, ReportTemplateView, ResponseSaved, ResultsView,
    SaveOrganisationArgs, SaveReportTemplateArgs, SaveResponseArgs, SavedFile, SavedFileArgs, SettingsView,
    TemplateLogoView, UpdateAssessmentArgs, UpdateSettingsArgs, VerificationView, WorkspaceView,
};

/// One command.
#[derive(TS)]
pub struct Command<A, R> {
    /// What goes in.
    pub args: A,
    /// What comes out. `None` is a dialog that was cancelled.
    pub result: R,
}

/// All commands by name.
#[derive(TS)]
pub struct Commands {
    /// Asks for a place and makes an empty workspace there.
    pub create_workspace: Command<NoArgs, Option<WorkspaceView>>,
    /// Asks for a file and opens it.
    pub open_workspace: Command<NoArgs, Option<WorkspaceView>>,
    /// Opens a workspace of the list of recent ones.
    pub open_recent_workspace: Command<RecentWorkspaceArgs, WorkspaceView>,
    /// Opens the demo, made anew where it is missing.
    pub open_demo: Command<NoArgs, WorkspaceView>,
    /// The open workspace as it is now; `None` where none is open.
    pub get_workspace: Command<NoArgs, Option<WorkspaceView>>,
    /// Closes the workspace.
    pub close_workspace: Command<NoArgs, ()>,
    /// Workspaces that were open before, the latest first.
    pub list_recent_workspaces: Command<NoArgs, Vec<RecentWorkspace>>,
    /// Takes one off that list; the file stays.
    pub forget_recent_workspace: Command<RecentWorkspaceArgs, Vec<RecentWorkspace>>,
    /// Checks the workspace.
    pub verify_workspace: Command<NoArgs, VerificationView>,
    /// Makes or changes an organisation.
    pub save_organisation: Command<SaveOrganisationArgs, OrganisationView>,
    /// Questionnaires to choose from.
    pub list_questionnaires: Command<NoArgs, Vec<QuestionnaireSummary>>,
    /// One questionnaire, whole.
    pub get_questionnaire: Command<QuestionnaireArgs, QuestionnaireView>,
    /// Asks for a place and writes the questionnaire there as a form to fill in by hand, as PDF or DOCX by the ending.
    pub print_questionnaire: Command<PrintQuestionnaireArgs, Option<SavedFile>>,
    /// Begins an assessment.
    pub create_assessment: Command<CreateAssessmentArgs, AssessmentView>,
    /// Opens an assessment.
    pub open_assessment: Command<AssessmentArgs, AssessmentView>,
    /// Changes an assessment's head.
    pub update_assessment: Command<UpdateAssessmentArgs, AssessmentView>,
    /// Makes an assessment final.
    pub finalise_assessment: Command<AssessmentArgs, AssessmentView>,
    /// Deletes an assessment; its events stay.
    pub delete_assessment: Command<AssessmentArgs, WorkspaceView>,
    /// Asks for an assessment file and imports it.
    pub import_assessment: Command<NoArgs, Option<AssessmentView>>,
    /// Asks for a place and writes the assessment there.
    pub export_assessment: Command<AssessmentArgs, Option<SavedFile>>,
    /// Asks for a place and writes a workbook there in which the assessment can be answered.
    pub export_answer_workbook: Command<AssessmentArgs, Option<SavedFile>>,
    /// Asks for such a workbook and takes its answers into the assessment, all of them or none.
    pub import_answer_workbook: Command<AssessmentArgs, Option<AnswersImported>>,
    /// Saves a response.
    pub save_response: Command<SaveResponseArgs, ResponseSaved>,
    /// Takes a response back.
    pub clear_response: Command<ClearResponseArgs, ResponseSaved>,
    /// Asks for a file to name as evidence, and hashes it.
    pub choose_evidence_file: Command<NoArgs, Option<EvidenceFileView>>,
    /// Undoes the last change of a response; `None` where there is none.
    pub undo: Command<AssessmentArgs, Option<ResponseSaved>>,
    /// Redoes the change undone last; `None` where there is none.
    pub redo: Command<AssessmentArgs, Option<ResponseSaved>>,
    /// All results.
    pub open_results: Command<OpenResultsArgs, ResultsView>,
    /// Draws a chart.
    pub render_chart: Command<ChartArgs, ChartView>,
    /// Asks for a place and writes a chart there: as PNG where a scale is given, else as SVG.
    pub export_chart: Command<ChartArgs, Option<SavedFile>>,
    /// Puts a chart on the clipboard, as a picture.
    pub copy_chart: Command<ChartArgs, ()>,
    /// Pages of the report.
    pub preview_report: Command<PreviewReportArgs, ReportPreview>,
    /// Asks for a place and writes the report there.
    pub export_report: Command<ExportReportArgs, Option<ReportSaved>>,
    /// Templates of reports to choose from.
    pub list_report_templates: Command<NoArgs, Vec<ReportTemplateSummary>>,
    /// One template, whole.
    pub get_report_template: Command<ReportTemplateArgs, ReportTemplateView>,
    /// Makes or changes a template.
    pub save_report_template: Command<SaveReportTemplateArgs, ReportTemplateSummary>,
    /// Deletes a template; gives those that are left.
    pub delete_report_template: Command<ReportTemplateArgs, Vec<ReportTemplateSummary>>,
    /// Asks for a template's file and adds it.
    pub import_report_template: Command<NoArgs, Option<ReportTemplateSummary>>,
    /// Asks for a place and writes a template there.
    pub export_report_template: Command<ReportTemplateArgs, Option<SavedFile>>,
    /// Asks for a picture and reads it as a logo.
    pub import_template_logo: Command<NoArgs, Option<TemplateLogoView>>,
    /// The document that reports of this workspace take their look from.
    pub get_docx_template: Command<NoArgs, Option<ChosenFileView>>,
    /// Asks for such a document, and takes it where it can be used.
    pub choose_docx_template: Command<NoArgs, Option<ChosenFileView>>,
    /// Does without one.
    pub forget_docx_template: Command<NoArgs, ()>,
    /// The files of the respondents whose answers an assessment was made of.
    pub get_respondents: Command<AssessmentArgs, Vec<ChosenFileView>>,
    /// Asks for such files, and takes them where all of them can be used.
    pub choose_respondents: Command<AssessmentArgs, Option<Vec<ChosenFileView>>>,
    /// Does without them.
    pub forget_respondents: Command<AssessmentArgs, ()>,
    /// Opens a file that was written since the program began, in the program the system has for it.
    pub open_saved_file: Command<SavedFileArgs, ()>,
    /// Shows the folder such a file is in.
    pub show_saved_file: Command<SavedFileArgs, ()>,
    /// Stops a task.
    pub cancel_task: Command<CancelTaskArgs, ()>,
    /// What the program remembers.
    pub get_settings: Command<NoArgs, SettingsView>,
    /// Changes what the program remembers.
    pub update_settings: Command<UpdateSettingsArgs, SettingsView>,
    /// What the program is.
    pub app_info: Command<NoArgs, AppInfo>,
}

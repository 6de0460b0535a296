//! The commands of the window: one file a noun, each a call of the use case of the same name.

pub(crate) mod answer_workbooks;
pub(crate) mod assessments;
pub(crate) mod docx_templates;
pub(crate) mod history;
pub(crate) mod organisations;
pub(crate) mod questionnaires;
pub(crate) mod report_templates;
pub(crate) mod reports;
pub(crate) mod respondents;
pub(crate) mod responses;
pub(crate) mod results;
pub(crate) mod saved_files;
pub(crate) mod settings;
pub(crate) mod workspaces;

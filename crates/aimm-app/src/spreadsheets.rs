//! Spreadsheets: the report as a workbook, and the answer workbook, out and back.

use aimm_report::render_workbook;

use crate::App;
use crate::dto::ReportOptionsView;
use crate::error::AppResult;
use crate::exchange::Subject;
use crate::language::messages;
use crate::reports::{Material, report_options};
use crate::settings::check_report_options;

impl App {
    /// The report of `subject` as a workbook (XLSX).
    ///
    /// # Errors
    /// `Input` for the options; `Report`.
    pub fn report_workbook_of(&self, subject: &Subject, options: &ReportOptionsView) -> AppResult<Vec<u8>> {
        self.workbook(&Material::of_subject(subject)?, options)
    }

    /// The report of the assessment `id` of the open workspace as a workbook (XLSX).
    ///
    /// # Errors
    /// `Input` for the options; `Store` with `NotFound`; `Report`.
    pub fn report_workbook(&self, id: &str, options: &ReportOptionsView) -> AppResult<Vec<u8>> {
        self.workbook(&self.material(id)?, options)
    }

    pub(crate) fn workbook(&self, material: &Material, options: &ReportOptionsView) -> AppResult<Vec<u8>> {
        let language = check_report_options(options)?;
        let input = material.input(self.environment.today()?, report_options(options));
        Ok(render_workbook(&input, messages(language))?)
    }
}

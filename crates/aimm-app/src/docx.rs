//! Documents that can be edited: the report as `.docx`, in the look of a client's own document where there is one.

use std::fs::File;
use std::io::{self, Read as _};
use std::ops::ControlFlow;
use std::path::Path;

use aimm_report::{DocxTemplate, render_report_docx};

use crate::App;
use crate::atomic_file::FileError;
use crate::dto::ReportOptionsView;
use crate::error::{AppError, AppResult};
use crate::exchange::Subject;
use crate::language::messages;
use crate::reports::{Material, report_options};
use crate::settings::check_report_options;

/// Most bytes of a template that are read; what is larger is refused.
const TEMPLATE_LIMIT: u64 = 32 << 20;

/// The client's document at `path`, as template.
///
/// # Errors
/// `File` where it cannot be read; `Template` for what makes it unusable.
pub fn read_docx_template(path: &Path) -> AppResult<DocxTemplate> {
    let refused = |cause| FileError::reading(path, cause);
    if path.is_dir() {
        return Err(refused(io::Error::from(io::ErrorKind::IsADirectory)).into());
    }
    let mut bytes = Vec::new();
    let file = File::open(path).map_err(refused)?;
    file.take(TEMPLATE_LIMIT + 1).read_to_end(&mut bytes).map_err(refused)?;
    DocxTemplate::read(&bytes).map_err(|problem| AppError::Template { path: path.to_owned(), problem })
}

impl App {
    /// The report of `subject` as `.docx`.
    ///
    /// # Errors
    /// `Input` for the options; `Report`.
    pub fn report_docx_of(
        &self,
        subject: &Subject,
        options: &ReportOptionsView,
        template: Option<&DocxTemplate>,
    ) -> AppResult<Vec<u8>> {
        let language = check_report_options(options)?;
        let material = Material::of_subject(subject)?;
        let input = material.input(self.environment.today()?, report_options(options));
        let continued = &mut |_| ControlFlow::Continue(());
        Ok(render_report_docx(&input, messages(language), template, continued)?)
    }
}

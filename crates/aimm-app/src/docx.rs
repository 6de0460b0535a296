//! Documents that can be edited: the report as `.docx`, in the look of a client's own document where there is one.

use std::fs::File;
use std::io::{self, Read as _};
use std::ops::ControlFlow;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use aimm_core::date::Date;
use aimm_report::report_template::ReportTemplate;
use aimm_report::{DocxTemplate, Progress, render_report_docx};

use crate::App;
use crate::atomic_file::FileError;
use crate::dto::{ChosenFileView, ReportOptionsView};
use crate::error::{AppError, AppResult};
use crate::exchange::Subject;
use crate::language::messages;
use crate::reports::{Material, report_options};
use crate::settings::check_report_options;
use crate::workspaces::settled;

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
    /// The report of `subject` as `.docx`, in the look of a client's document or with a template's logo and texts.
    ///
    /// # Errors
    /// `Input` for the options; `Report`, also where a redacted one is not.
    pub fn report_docx_of(
        &self,
        subject: &Subject,
        options: &ReportOptionsView,
        document_template: Option<&DocxTemplate>,
        template: Option<&Arc<ReportTemplate>>,
    ) -> AppResult<Vec<u8>> {
        let material = Material::of_subject(subject)?.with_template(template.cloned());
        let go_on = &mut |_| ControlFlow::Continue(());
        material.docx(self.environment.today()?, options, document_template, go_on)
    }

    /// The document that reports of the open workspace take their look from; `None` where there is none.
    ///
    /// # Errors
    /// `NoWorkspace`.
    pub fn get_docx_template(&self) -> AppResult<Option<ChosenFileView>> {
        Ok(self.docx_template_path()?.as_deref().map(ChosenFileView::from))
    }

    /// Takes the document at `path` as the look of this workspace's reports, once it has been read and can be used.
    ///
    /// # Errors
    /// `NoWorkspace`; as [`read_docx_template`]; `File` where the settings cannot be written.
    pub fn choose_docx_template(&self, path: &Path) -> AppResult<ChosenFileView> {
        read_docx_template(path)?;
        let path = settled(path);
        let workspace = self.workspace_path()?;
        self.settings.lock().set_docx_template(&workspace, Some(path.clone()))?;
        Ok(ChosenFileView::from(path.as_path()))
    }

    /// Reports of the open workspace look like the program's own again.
    ///
    /// # Errors
    /// `NoWorkspace`; `File` where the settings cannot be written.
    pub fn forget_docx_template(&self) -> AppResult<()> {
        let workspace = self.workspace_path()?;
        self.settings.lock().set_docx_template(&workspace, None)
    }

    /// The template of the open workspace, read.
    pub(crate) fn docx_template(&self) -> AppResult<Option<DocxTemplate>> {
        self.docx_template_path()?.as_deref().map(read_docx_template).transpose()
    }

    fn docx_template_path(&self) -> AppResult<Option<PathBuf>> {
        let workspace = self.workspace_path()?;
        Ok(self.settings.lock().docx_template(&workspace).map(Path::to_owned))
    }
}

impl Material {
    /// The report as `.docx`, made on `date`; `progress` hears how far it is and may stop it.
    pub(crate) fn docx(
        &self,
        date: Date,
        options: &ReportOptionsView,
        template: Option<&DocxTemplate>,
        progress: &mut Progress<'_>,
    ) -> AppResult<Vec<u8>> {
        let language = check_report_options(options)?;
        let input = self.input(date, report_options(options));
        Ok(render_report_docx(&input, messages(language), template, progress)?)
    }
}

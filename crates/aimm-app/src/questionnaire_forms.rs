//! The paper form of a questionnaire: written as PDF, or as a document that can be filled in on the screen too.

use std::ops::ControlFlow;
use std::path::Path;

use aimm_core::date::Date;
use aimm_messages::Language;
use aimm_report::compose::{FormInput, compose_form};
use aimm_report::document::ReportDocument;
use aimm_report::{render_docx, render_pdf};

use crate::App;
use crate::atomic_file;
use crate::dto::{PaperView, PrintQuestionnaireArgs, SavedFile};
use crate::error::AppResult;
use crate::language::{language_of, messages, tag};
use crate::questionnaires::KnownQuestionnaire;
use crate::reports::{ReportBytes, page_size, report_bytes};

/// What a form is written as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FormFile {
    /// Pages.
    Pdf,
    /// A document.
    Docx,
}

impl FormFile {
    /// What the ending of `path` asks for; `None` for endings of other things.
    pub fn of(path: &Path) -> Option<Self> {
        let ending = path.extension()?.to_string_lossy().to_lowercase();
        match ending.as_str() {
            "pdf" => Some(Self::Pdf),
            "docx" => Some(Self::Docx),
            _ => None,
        }
    }
}

impl KnownQuestionnaire {
    fn form(&self, date: Date, paper: PaperView, language: Language, file: FormFile) -> ReportDocument {
        let input = FormInput {
            questionnaire: &self.questionnaire,
            date,
            page_size: page_size(paper),
            has_fixed_pages: file == FormFile::Pdf,
        };
        compose_form(&input, messages(language))
    }
}

impl App {
    /// The form of `known` as PDF.
    ///
    /// # Errors
    /// `Report`; `Clock`.
    pub fn form_pdf_of(
        &self,
        known: &KnownQuestionnaire,
        paper: PaperView,
        language: Language,
    ) -> AppResult<ReportBytes> {
        let form = known.form(self.environment.today()?, paper, language, FormFile::Pdf);
        Ok(report_bytes(render_pdf(&form, &mut |_| ControlFlow::Continue(()))?))
    }

    /// The form of `known` as `.docx`.
    ///
    /// # Errors
    /// `Report`; `Clock`.
    pub fn form_docx_of(
        &self,
        known: &KnownQuestionnaire,
        paper: PaperView,
        language: Language,
    ) -> AppResult<Vec<u8>> {
        let form = known.form(self.environment.today()?, paper, language, FormFile::Docx);
        Ok(render_docx(&form, None, &mut |_| ControlFlow::Continue(()))?)
    }

    /// What the file of a form is called: title of the questionnaire, id and version.
    ///
    /// # Errors
    /// `Input` for a language the program does not speak; `NotFound`.
    pub fn form_name(&self, args: &PrintQuestionnaireArgs) -> AppResult<String> {
        let language = language_of(&args.language)?;
        let known = self.questionnaire_of_digest(&args.digest)?;
        let questionnaire = &known.questionnaire;
        let title = questionnaire.title.get(&tag(language));
        Ok(format!("{} {} - {title}", questionnaire.id, questionnaire.version))
    }

    /// Writes the paper form of a questionnaire to `path`, as PDF or DOCX by the ending; PDF where it is another.
    ///
    /// # Errors
    /// `Input` for a language the program does not speak; `NotFound`; `Report`; `Clock`; `File`.
    pub fn print_questionnaire(&self, args: &PrintQuestionnaireArgs, path: &Path) -> AppResult<SavedFile> {
        let language = language_of(&args.language)?;
        let known = self.questionnaire_of_digest(&args.digest)?;
        let bytes = match FormFile::of(path) {
            Some(FormFile::Docx) => self.form_docx_of(&known, args.paper, language)?,
            Some(FormFile::Pdf) | None => self.form_pdf_of(&known, args.paper, language)?.bytes,
        };
        atomic_file::write(path, &bytes)?;
        Ok(self.note_saved(path, bytes.len()))
    }
}

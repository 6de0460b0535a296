//! `aimm questionnaire print`: the form to fill in by hand that the ending of its file asks for.

use aimm_app::{App, FormFile};

use super::document_file::{write, write_pdf};
use crate::args::PrintArguments;
use crate::failure::Failure;
use crate::layout::Style;
use crate::output::Outcome;

pub(super) fn run(app: &App, arguments: &PrintArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    let (out, paper) = (&arguments.out, arguments.paper.into());
    let Some(file) = FormFile::of(out) else {
        let path = out.to_string_lossy().into_owned();
        return Err(Failure::Usage(style.messages.format("usage-form-ending", &[("path", path.into())])));
    };
    let known = super::questionnaire(app, &arguments.questionnaire)?;
    let language = style.messages.language();
    match file {
        FormFile::Pdf => write_pdf(&app.form_pdf_of(&known, paper, language)?, out, style),
        FormFile::Docx => write(&app.form_docx_of(&known, paper, language)?, out, style),
    }
}

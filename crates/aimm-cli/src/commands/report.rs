//! `aimm report`: the document that the ending of its file asks for.

use std::path::Path;
use std::sync::Arc;

use aimm_app::dto::{ReportOptionsView, ReportSection};
use aimm_app::{App, ReportTemplate, Subject, read_docx_template};
use clap::ValueEnum as _;

use super::document_file::{write, write_pdf};
use super::report_verify::{self, Given};
use super::{STANDARD, read, subject_after, with_respondents};
use crate::args::{ReportArguments, ReportCommand, ReportVerb, SectionName};
use crate::failure::Failure;
use crate::layout::Style;
use crate::output::Outcome;

/// What is written.
#[derive(Clone, Copy)]
enum Form {
    /// Pages.
    Pdf,
    /// A document to edit.
    Document,
    /// A workbook that computes.
    Workbook,
}

pub(super) fn run(app: &App, command: &ReportCommand, style: Style<'_>) -> Result<Outcome, Failure> {
    match command {
        ReportCommand::Write(arguments) => make(app, arguments, style),
        ReportCommand::Other(ReportVerb::Verify {
            report,
            assessment,
            questionnaire,
            previous,
            respondents,
            template,
        }) => {
            let (questionnaire, previous) = (questionnaire.as_deref(), previous.as_deref());
            let template = template.as_deref();
            let given = Given { report, assessment, questionnaire, previous, respondents, template };
            report_verify::run(app, &given, style)
        }
    }
}

fn make(app: &App, arguments: &ReportArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    let form = form(arguments, style)?;
    let subject = subject_after(app, &arguments.assessment, arguments.previous.as_slice())?;
    let subject = with_respondents(app, subject, &arguments.respondents)?;
    let options = options(arguments, style);
    match form {
        Form::Pdf => {
            let template = template(app, arguments)?;
            let report = app.report_of(&subject, &options, template.as_ref())?;
            write_pdf(&report, &arguments.out, style)
        }
        Form::Document => write(&document(app, &subject, &options, arguments)?, &arguments.out, style),
        Form::Workbook => write(&app.report_workbook_of(&subject, &options)?, &arguments.out, style),
    }
}

fn document(
    app: &App,
    subject: &Subject,
    options: &ReportOptionsView,
    arguments: &ReportArguments,
) -> Result<Vec<u8>, Failure> {
    if arguments.template.as_deref().is_some_and(is_report_template) {
        return Ok(app.report_docx_of(subject, options, None, template(app, arguments)?.as_ref())?);
    }
    let client = arguments.template.as_deref().map(read_docx_template).transpose()?;
    Ok(app.report_docx_of(subject, options, client.as_ref(), None)?)
}

/// The template that was given.
fn template(app: &App, arguments: &ReportArguments) -> Result<Option<Arc<ReportTemplate>>, Failure> {
    let Some(path) = &arguments.template else { return Ok(None) };
    Ok(Some(app.read_report_template(&read(path)?)?))
}

/// Says whether `path` is a template of the program's own kind rather than a client's document.
fn is_report_template(path: &Path) -> bool {
    let is_json = path.extension().is_some_and(|ending| ending.eq_ignore_ascii_case("json"));
    is_json || path == Path::new(STANDARD)
}

/// What the ending of the file asks for.
fn form(arguments: &ReportArguments, style: Style<'_>) -> Result<Form, Failure> {
    let path = &arguments.out;
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let key = match ending.as_str() {
        "docx" => return Ok(Form::Document),
        "pdf" if arguments.template.as_deref().is_none_or(is_report_template) => return Ok(Form::Pdf),
        "xlsx" if arguments.template.is_none() => return Ok(Form::Workbook),
        "pdf" | "xlsx" => "usage-report-template",
        _ => "usage-report-ending",
    };
    let path = path.to_string_lossy().into_owned();
    Err(Failure::Usage(style.messages.format(key, &[("path", path.into())])))
}

fn options(arguments: &ReportArguments, style: Style<'_>) -> ReportOptionsView {
    let without = |wanted: &[SectionName]| {
        let left_out = SectionName::value_variants().iter().filter(|section| !wanted.contains(section));
        left_out.map(|section| ReportSection::from(*section)).collect()
    };
    ReportOptionsView {
        language: style.messages.language().tag().to_owned(),
        paper: arguments.paper.into(),
        audience: arguments.audience.into(),
        without: arguments.sections.as_deref().map(without).unwrap_or_default(),
        confidentiality: arguments.confidentiality.clone(),
        notes: arguments.sections.as_deref().is_some_and(|wanted| wanted.contains(&SectionName::Notes)),
        template: None,
        bilingual: arguments.bilingual,
    }
}

//! `aimm report`: the document that the ending of its file asks for.

use aimm_app::dto::{ReportOptionsView, ReportSection};
use aimm_app::{App, ReportBytes, Subject, atomic_file, read_docx_template};
use clap::ValueEnum as _;
use serde_json::json;

use super::report_verify::{self, Given};
use super::{subject_after, written};
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
        ReportCommand::Other(ReportVerb::Verify { report, assessment, questionnaire, previous }) => {
            let (questionnaire, previous) = (questionnaire.as_deref(), previous.as_deref());
            report_verify::run(app, &Given { report, assessment, questionnaire, previous }, style)
        }
    }
}

fn make(app: &App, arguments: &ReportArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    let form = form(arguments, style)?;
    let subject = subject_after(app, &arguments.assessment, arguments.previous.as_slice())?;
    let options = options(arguments, style);
    match form {
        Form::Pdf => write_pdf(app.report_of(&subject, &options)?, arguments, style),
        Form::Document => write(document(app, &subject, &options, arguments)?, arguments, style),
        Form::Workbook => write(app.report_workbook_of(&subject, &options)?, arguments, style),
    }
}

fn document(
    app: &App,
    subject: &Subject,
    options: &ReportOptionsView,
    arguments: &ReportArguments,
) -> Result<Vec<u8>, Failure> {
    let template = arguments.template.as_deref().map(read_docx_template).transpose()?;
    Ok(app.report_docx_of(subject, options, template.as_ref())?)
}

fn write(bytes: Vec<u8>, arguments: &ReportArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    atomic_file::write(&arguments.out, &bytes)?;
    let path = arguments.out.to_string_lossy();
    let n_bytes = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    Ok(Outcome::done(written(&path, n_bytes, style), json!({ "path": path, "nBytes": n_bytes })))
}

fn write_pdf(report: ReportBytes, arguments: &ReportArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    atomic_file::write(&arguments.out, &report.bytes)?;
    let path = arguments.out.to_string_lossy();
    let n_bytes = u32::try_from(report.bytes.len()).unwrap_or(u32::MAX);
    let pages = style.messages.format("n-pages", &[("count", report.page_count.into())]);
    let mut text = format!("{}{pages}\n", written(&path, n_bytes, style));
    if !report.replaced_characters.is_empty() {
        let characters = report.replaced_characters.join(" ");
        text += &style.messages.format("replaced-characters", &[("characters", characters.into())]);
        text.push('\n');
    }
    let json = json!({
        "path": path,
        "nBytes": n_bytes,
        "pageCount": report.page_count,
        "replacedCharacters": report.replaced_characters,
    });
    Ok(Outcome::done(text, json))
}

/// What the ending of the file asks for.
fn form(arguments: &ReportArguments, style: Style<'_>) -> Result<Form, Failure> {
    let path = &arguments.out;
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let key = match ending.as_str() {
        "docx" => return Ok(Form::Document),
        "pdf" if arguments.template.is_none() => return Ok(Form::Pdf),
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
        bilingual: arguments.bilingual,
    }
}

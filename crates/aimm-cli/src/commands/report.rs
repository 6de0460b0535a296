//! `aimm report`.

use std::path::Path;

use aimm_app::dto::{ReportOptionsView, ReportSection};
use aimm_app::{App, Subject, atomic_file, read_docx_template};
use clap::ValueEnum as _;
use serde_json::json;

use super::{subject, written};
use crate::args::{ReportArguments, SectionName};
use crate::failure::Failure;
use crate::layout::Style;
use crate::output::Outcome;

pub(super) fn run(app: &App, arguments: &ReportArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    let format = format(arguments, style)?;
    let subject = subject(app, &arguments.assessment)?;
    match format {
        Format::Pdf => write_pdf(app, &subject, arguments, style),
        Format::Docx => write_docx(app, &subject, arguments, style),
        Format::Workbook => {
            let bytes = app.report_workbook_of(&subject, &options(arguments, style))?;
            write(&bytes, arguments, style)
        }
    }
}

/// What the report is written as.
enum Format {
    Pdf,
    Docx,
    Workbook,
}

/// What the ending of the file asks for.
fn format(arguments: &ReportArguments, style: Style<'_>) -> Result<Format, Failure> {
    let refused = |key: &str| {
        let path = arguments.out.to_string_lossy().into_owned();
        Failure::Usage(style.messages.format(key, &[("path", path.into())]))
    };
    let format = match ending(&arguments.out).as_str() {
        "pdf" => Format::Pdf,
        "docx" => return Ok(Format::Docx),
        "xlsx" => Format::Workbook,
        _ => return Err(refused("usage-report-ending")),
    };
    if arguments.docx_template.is_some() { Err(refused("usage-report-template")) } else { Ok(format) }
}

/// The ending of a file in small letters; empty where it has none.
pub(super) fn ending(path: &Path) -> String {
    path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default()
}

fn write_pdf(
    app: &App,
    subject: &Subject,
    arguments: &ReportArguments,
    style: Style<'_>,
) -> Result<Outcome, Failure> {
    let report = app.report_of(subject, &options(arguments, style))?;
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

fn write_docx(
    app: &App,
    subject: &Subject,
    arguments: &ReportArguments,
    style: Style<'_>,
) -> Result<Outcome, Failure> {
    let template = arguments.docx_template.as_deref().map(read_docx_template).transpose()?;
    let bytes = app.report_docx_of(subject, &options(arguments, style), template.as_ref())?;
    write(&bytes, arguments, style)
}

fn write(bytes: &[u8], arguments: &ReportArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    atomic_file::write(&arguments.out, bytes)?;
    let path = arguments.out.to_string_lossy();
    let n_bytes = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    Ok(Outcome::done(written(&path, n_bytes, style), json!({ "path": path, "nBytes": n_bytes })))
}

fn options(arguments: &ReportArguments, style: Style<'_>) -> ReportOptionsView {
    let without = |wanted: &[SectionName]| {
        let left_out = SectionName::value_variants().iter().filter(|section| !wanted.contains(section));
        left_out.map(|section| ReportSection::from(*section)).collect()
    };
    ReportOptionsView {
        language: style.messages.language().tag().to_owned(),
        paper: arguments.paper.into(),
        without: arguments.sections.as_deref().map(without).unwrap_or_default(),
        confidentiality: arguments.confidentiality.clone(),
    }
}

//! `aimm report`.

use std::path::Path;

use aimm_app::dto::{ReportOptionsView, ReportSection};
use aimm_app::{App, Subject, atomic_file};
use clap::ValueEnum as _;
use serde_json::json;

use super::{subject, written};
use crate::args::{ReportArguments, SectionName};
use crate::failure::Failure;
use crate::layout::Style;
use crate::output::Outcome;

pub(super) fn run(app: &App, arguments: &ReportArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    let is_workbook = check_ending(&arguments.out, style)?;
    let subject = subject(app, &arguments.assessment)?;
    if is_workbook {
        return write_workbook(app, &subject, arguments, style);
    }
    let report = app.report_of(&subject, &options(arguments, style))?;
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

fn write_workbook(
    app: &App,
    subject: &Subject,
    arguments: &ReportArguments,
    style: Style<'_>,
) -> Result<Outcome, Failure> {
    let bytes = app.report_workbook_of(subject, &options(arguments, style))?;
    atomic_file::write(&arguments.out, &bytes)?;
    let path = arguments.out.to_string_lossy();
    let n_bytes = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    Ok(Outcome::done(written(&path, n_bytes, style), json!({ "path": path, "nBytes": n_bytes })))
}

/// Whether `path` is to be a workbook; else it is to be a PDF.
fn check_ending(path: &Path, style: Style<'_>) -> Result<bool, Failure> {
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let key = match ending.as_str() {
        "pdf" => return Ok(false),
        "xlsx" => return Ok(true),
        "docx" => "usage-report-not-yet",
        _ => "usage-report-ending",
    };
    let path = path.to_string_lossy().into_owned();
    Err(Failure::Usage(style.messages.format(key, &[("path", path.into()), ("ending", ending.into())])))
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
    }
}

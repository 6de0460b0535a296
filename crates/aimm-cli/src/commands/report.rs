//! `aimm report`.

use std::path::Path;

use aimm_app::dto::{ReportOptionsView, ReportSection};
use aimm_app::{App, atomic_file};
use clap::ValueEnum as _;
use serde_json::json;

use super::{report_docx, subject, written};
use crate::args::{ReportArguments, SectionName};
use crate::failure::Failure;
use crate::layout::Style;
use crate::output::Outcome;

pub(super) fn run(app: &App, arguments: &ReportArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    let is_docx = check_ending(arguments, style)?;
    let subject = subject(app, &arguments.assessment)?;
    if is_docx {
        return report_docx::run(app, &subject, arguments, style);
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

/// Whether an editable document is to be written; else it is to be a PDF.
fn check_ending(arguments: &ReportArguments, style: Style<'_>) -> Result<bool, Failure> {
    let path: &Path = &arguments.out;
    let ending = path.extension().map(|ending| ending.to_string_lossy().to_lowercase()).unwrap_or_default();
    let key = match ending.as_str() {
        "docx" => return Ok(true),
        "pdf" if arguments.template.is_none() => return Ok(false),
        "pdf" => "usage-report-template",
        "xlsx" => "usage-report-not-yet",
        _ => "usage-report-ending",
    };
    let path = path.to_string_lossy().into_owned();
    Err(Failure::Usage(style.messages.format(key, &[("path", path.into()), ("ending", ending.into())])))
}

pub(super) fn options(arguments: &ReportArguments, style: Style<'_>) -> ReportOptionsView {
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

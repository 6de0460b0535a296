//! `aimm report --out X.docx`.

use aimm_app::{App, Subject, atomic_file, read_docx_template};
use serde_json::json;

use super::report::options;
use super::written;
use crate::args::ReportArguments;
use crate::failure::Failure;
use crate::layout::Style;
use crate::output::Outcome;

pub(super) fn run(
    app: &App,
    subject: &Subject,
    arguments: &ReportArguments,
    style: Style<'_>,
) -> Result<Outcome, Failure> {
    let template = arguments.template.as_deref().map(read_docx_template).transpose()?;
    let bytes = app.report_docx_of(subject, &options(arguments, style), template.as_ref())?;
    atomic_file::write(&arguments.out, &bytes)?;
    let path = arguments.out.to_string_lossy();
    let n_bytes = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    Ok(Outcome::done(written(&path, n_bytes, style), json!({ "path": path, "nBytes": n_bytes })))
}

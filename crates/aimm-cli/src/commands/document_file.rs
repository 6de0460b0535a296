//! Documents that are written, and what is said of them.

use std::path::Path;

use aimm_app::{ReportBytes, atomic_file};
use serde_json::json;

use super::written;
use crate::failure::Failure;
use crate::layout::Style;
use crate::output::Outcome;

/// Writes `bytes` to `out` and says so.
pub(super) fn write(bytes: &[u8], out: &Path, style: Style<'_>) -> Result<Outcome, Failure> {
    atomic_file::write(out, bytes)?;
    let path = out.to_string_lossy();
    let n_bytes = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    Ok(Outcome::done(written(&path, n_bytes, style), json!({ "path": path, "nBytes": n_bytes })))
}

/// The same with pages, and characters that had to be replaced.
pub(super) fn write_pdf(report: &ReportBytes, out: &Path, style: Style<'_>) -> Result<Outcome, Failure> {
    atomic_file::write(out, &report.bytes)?;
    let path = out.to_string_lossy();
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

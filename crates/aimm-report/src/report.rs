//! A report in one step: composed, written, and where it is for outsiders, searched for what it must not say.

use aimm_messages::Messages;

use crate::compose::compose;
use crate::docx::{DocxTemplate, render_docx};
use crate::error::ReportError;
use crate::input::{Audience, ReportInput};
use crate::pdf::{Rendered, render_pdf};
use crate::progress::Progress;
use crate::redaction::{Withheld, parts_text, pdf_text};

/// The report of `input` as PDF, in the language of `messages`. `progress` hears fractions between 0 and 1.
///
/// # Errors
///
/// [`ReportError::NotRedacted`] where a report for outsiders says what it must not; otherwise those of [`render_pdf`].
pub fn render_report(
    input: &ReportInput<'_>,
    messages: &Messages,
    progress: &mut Progress<'_>,
) -> Result<Rendered, ReportError> {
    let rendered = render_pdf(&compose(input, messages), progress)?;
    if input.options.audience == Audience::Redacted {
        Withheld::of(input).check(&pdf_text(&rendered.bytes)?)?;
    }
    Ok(rendered)
}

/// The report of `input` as `.docx`, in the look of `template` where there is one. `progress` hears fractions between 0 and 1.
///
/// # Errors
///
/// [`ReportError::NotRedacted`] where a report for outsiders, or the template with it, says what it must not; otherwise those
/// of [`render_docx`].
pub fn render_report_docx(
    input: &ReportInput<'_>,
    messages: &Messages,
    template: Option<&DocxTemplate>,
    progress: &mut Progress<'_>,
) -> Result<Vec<u8>, ReportError> {
    let written = render_docx(&compose(input, messages), template, progress)?;
    if input.options.audience == Audience::Redacted {
        Withheld::of(input).check(&parts_text(&written)?)?;
    }
    Ok(written)
}

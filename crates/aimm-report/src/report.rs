//! A report in one step: composed, written, and where it is for outsiders, searched for what it must not say.

use std::ops::ControlFlow;

use aimm_messages::Messages;

use crate::compose::{about_nobody, compose};
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
        let said = |input: &ReportInput<'_>| pdf_text(&render_pdf(&compose(input, messages), &mut on)?.bytes);
        Withheld::of(input).check(&pdf_text(&rendered.bytes)?, || about_nobody(input, messages, said))?;
    }
    Ok(rendered)
}

/// The report of `input` as `.docx`, in the look of `template` where there is one; one for outsiders is without the
/// template's pictures. `progress` hears fractions between 0 and 1.
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
    let is_redacted = input.options.audience == Audience::Redacted;
    let bare = template.filter(|_| is_redacted).map(DocxTemplate::without_drawings);
    let written = render_docx(&compose(input, messages), bare.as_ref().or(template), progress)?;
    if is_redacted {
        let said =
            |input: &ReportInput<'_>| parts_text(&render_docx(&compose(input, messages), None, &mut on)?);
        Withheld::of(input).check(&parts_text(&written)?, || about_nobody(input, messages, said))?;
    }
    Ok(written)
}

/// Nobody waits for the text of a report that is only read.
fn on(_: f32) -> ControlFlow<()> {
    ControlFlow::Continue(())
}

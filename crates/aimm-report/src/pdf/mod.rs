//! Pages to the bytes of a tagged PDF file.
//!
//! The file is prepared for PDF/UA-1 and PDF/A-2a (tags, languages, alternative texts, embedded fonts, colour profile,
//! metadata), but no validator has certified it; it therefore carries no identifier of either standard.

mod colour_profile;
mod deflate;
mod finish;
mod fonts;
mod glyphs;
mod links;
mod metadata;
mod object;
mod outline;
mod paint;
mod picture;
mod tags;

use printpdf::{
    ExtendedGraphicsState, ExtendedGraphicsStateId, Mm, PdfDocument, PdfPage, PdfParseErrorSeverity,
    PdfSaveOptions, PdfWarnMsg, Pt, XObjectId,
};

use self::paint::Painter;
pub(crate) use self::tags::file_language;
use crate::document::ReportDocument;
use crate::error::ReportError;
use crate::layout::{Layout, layout_pages};
use crate::progress::{Progress, report};

/// Share of the time that laying out takes.
const LAYOUT_SHARE: f32 = 0.4;
/// Share of the time after which painting is done.
const PAINT_SHARE: f32 = 0.6;

/// A finished file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Rendered {
    /// The whole PDF file; the same document always gives the same bytes.
    pub bytes: Vec<u8>,
    /// Number of pages.
    pub n_pages: usize,
    /// Characters that no bundled font has, in the order of their code points; a box stands for each.
    pub replaced_characters: Vec<char>,
}

/// Lays out a document and writes it as PDF. `progress` hears fractions between 0 and 1.
///
/// # Errors
///
/// [`ReportError::Cancelled`] when `progress` says so; otherwise what is wrong with the document, or
/// [`ReportError::Writer`] where the file would not be right.
pub fn render_pdf(document: &ReportDocument, progress: &mut Progress<'_>) -> Result<Rendered, ReportError> {
    let layout = layout_pages(document, &mut |fraction| progress(fraction * LAYOUT_SHARE))?;
    let bytes = write(document, &layout, progress)?;
    report(progress, 1.0)?;
    Ok(Rendered { bytes, n_pages: layout.n_pages(), replaced_characters: layout.replaced_characters() })
}

fn write(
    document: &ReportDocument,
    layout: &Layout,
    progress: &mut Progress<'_>,
) -> Result<Vec<u8>, ReportError> {
    let mut painter = Painter::new()?;
    let mut pdf = PdfDocument::new(&document.title);
    for (at, page) in layout.pages.iter().enumerate() {
        let fraction = at as f32 / layout.pages.len() as f32;
        report(progress, LAYOUT_SHARE + (PAINT_SHARE - LAYOUT_SHARE) * fraction)?;
        let ops = painter.page(page, &layout.tags);
        pdf.pages.push(PdfPage::new(Mm::from(Pt(page.width)), Mm::from(Pt(page.height)), ops));
    }
    for opacity in &painter.opacities {
        let share = f32::from(*opacity) / 100.0;
        let state =
            ExtendedGraphicsState::default().with_current_fill_alpha(share).with_current_stroke_alpha(share);
        pdf.resources.extgstates.map.insert(ExtendedGraphicsStateId(paint::opacity_name(*opacity)), state);
    }
    for (number, bitmap) in painter.pictures.iter().enumerate() {
        let id = XObjectId(paint::picture_name(number));
        pdf.resources.xobjects.map.insert(id, picture::object(bitmap));
    }
    for (id, font) in painter.fonts.embedded()? {
        pdf.resources.fonts.map.insert(id, font);
    }
    report(progress, PAINT_SHARE)?;
    let mut warnings: Vec<PdfWarnMsg> = Vec::new();
    let options = PdfSaveOptions { subset_fonts: false, ..PdfSaveOptions::default() };
    let raw = printpdf::to_lopdf_doc(&pdf, &options, &mut warnings);
    drop(pdf);
    refuse_errors(&warnings)?;
    report(progress, 0.75)?;
    finish::finish(raw, document, layout, &painter.marks)
}

/// A page the writer complains about would look wrong in some viewer.
fn refuse_errors(warnings: &[PdfWarnMsg]) -> Result<(), ReportError> {
    let error = warnings.iter().find(|warning| warning.severity == PdfParseErrorSeverity::Error);
    error.map_or(Ok(()), |warning| Err(ReportError::Writer(warning.msg.clone())))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_error_of_the_writer_fails_the_export() {
        let warning = PdfWarnMsg::warning(0, 0, "spare".to_owned());
        assert!(refuse_errors(std::slice::from_ref(&warning)).is_ok(), "warnings are about details");
        let error = PdfWarnMsg::error(0, 0, "text outside of a text section".to_owned());
        let outcome = refuse_errors(&[warning, error]);
        assert!(
            matches!(outcome, Err(ReportError::Writer(message)) if message.contains("text section")),
            "a file the writer itself calls wrong must not be handed over"
        );
    }
}

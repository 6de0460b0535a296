//! Positioned glyphs as text operators.

use printpdf::{Codepoint, Op, PdfFontHandle, Pt, TextItem, TextMatrix};

use super::fonts::{FontSet, font_id};
use crate::layout::page::Text;
use crate::text::shape::Glyph;

/// Least correction of a glyph's place, in thousandths of an em.
const LEAST_CORRECTION: f32 = 2.0;

/// Operators that show `text` on a page of this height, inside a text section.
pub(crate) fn show(text: &Text, page_height: f32, fonts: &mut FontSet) -> Vec<Op> {
    let mut ops =
        vec![Op::SetFont { font: PdfFontHandle::External(font_id(text.face)), size: Pt(round(text.size)) }];
    let places = places(&text.glyphs);
    let mut start = 0;
    while start < text.glyphs.len() {
        let height = text.glyphs[start].shift.1;
        let raised = |glyph: &&Glyph| (glyph.shift.1 - height).abs() < 1e-6;
        let end = start + text.glyphs[start..].iter().take_while(raised).count();
        let x = text.x + places[start] * text.size;
        let y = page_height - text.y + height * text.size;
        ops.push(Op::SetTextMatrix { matrix: TextMatrix::Translate(Pt(round(x)), Pt(round(y))) });
        let items = vec![TextItem::GlyphIds(codepoints(text, &places, start..end, fonts))];
        ops.push(Op::ShowText { items });
        start = end;
    }
    ops
}

/// Where each glyph stands, in em from the start.
fn places(glyphs: &[Glyph]) -> Vec<f32> {
    let mut pen = 0.0;
    let place = |glyph: &Glyph| {
        let place = pen + glyph.shift.0;
        pen += glyph.advance;
        place
    };
    glyphs.iter().map(place).collect()
}

/// The writer states widths rounded down, so the viewer's pen drifts; corrections bring it back.
fn codepoints(
    text: &Text,
    places: &[f32],
    range: std::ops::Range<usize>,
    fonts: &mut FontSet,
) -> Vec<Codepoint> {
    let mut pen = places[range.start] * 1000.0;
    let mut codepoints = Vec::with_capacity(range.len());
    for at in range.clone() {
        let glyph = &text.glyphs[at];
        pen += fonts.stated_width(text.face, glyph.id);
        let drift = if at + 1 < range.end { pen - places[at + 1] * 1000.0 } else { 0.0 };
        let offset = if drift.abs() >= LEAST_CORRECTION { drift.round() } else { 0.0 };
        pen -= offset;
        let gid = fonts.use_glyph(text.face, glyph.id);
        codepoints.push(Codepoint { gid, offset, cid: Some(source_text(text, glyph)) });
    }
    codepoints
}

/// What a glyph says when it is copied or read aloud.
fn source_text(text: &Text, glyph: &Glyph) -> String {
    if glyph.range.is_empty() {
        // All but the first glyph of a cluster say nothing.
        return "\u{200B}".to_owned();
    }
    text.source[glyph.range.clone()].to_owned()
}

/// Hundredths of a point are finer than any printer.
pub(crate) fn round(points: f32) -> f32 {
    (points * 100.0).round() / 100.0
}

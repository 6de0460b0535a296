//! The faces of a file: which glyphs are used, and the font programs reduced to them.

use aimm_charts::fonts::Face;
use harfrust::{GlyphId, ShaperFont};
use printpdf::{FontId, ParsedFont, PdfFont};
use sha2::{Digest, Sha256};
use subsetter::GlyphRemapper;

use crate::error::ReportError;
use crate::text::faces::{Faces, LoadedFace};

/// The faces of one file and their glyphs in use.
pub(crate) struct FontSet {
    /// What knows the widths of each face's glyphs.
    measures: Vec<ShaperFont<'static, 'static>>,
    units_per_em: Vec<f32>,
    remappers: Vec<GlyphRemapper>,
}

impl FontSet {
    pub(crate) fn new() -> Result<Self, ReportError> {
        let faces = Faces::bundled()?;
        let loaded = || Face::ALL.iter().map(|face| faces.get(*face));
        Ok(Self {
            measures: loaded().map(|face| ShaperFont::new(&face.font)).collect(),
            units_per_em: loaded().map(LoadedFace::units_per_em).collect(),
            remappers: loaded().map(|_| GlyphRemapper::new()).collect(),
        })
    }

    /// Number that a glyph will have in the file.
    pub(crate) fn use_glyph(&mut self, face: Face, glyph: u16) -> u16 {
        self.remappers[face as usize].remap(glyph)
    }

    /// Width of a glyph as the file states it: whole thousandths of an em, rounded down.
    pub(crate) fn stated_width(&self, face: Face, glyph: u16) -> f32 {
        let units = self.measures[face as usize].glyph_h_advance(GlyphId::new(u32::from(glyph)));
        // The writer computes in the same precision, so that both round down alike.
        (units as f32 * (1000.0 / self.units_per_em[face as usize])).trunc()
    }

    /// The reduced font programs of all faces in use.
    pub(crate) fn embedded(&self) -> Result<Vec<(FontId, PdfFont)>, ReportError> {
        let in_use = Face::ALL.into_iter().filter(|face| self.remappers[*face as usize].num_gids() > 1);
        in_use.map(|face| self.embed(face)).collect()
    }

    fn embed(&self, face: Face) -> Result<(FontId, PdfFont), ReportError> {
        let name = postscript_name(face);
        let program = subsetter::subset(face.bytes(), 0, &self.remappers[face as usize])
            .map_err(|cause| ReportError::Subset { name, cause })?;
        let mut parsed =
            ParsedFont::from_bytes(&program, 0, &mut Vec::new()).ok_or(ReportError::Font(name))?;
        parsed.font_name = Some(format!("{}+{name}", subset_tag(&program)));
        parsed.pdf_font_metrics.us_weight_class = face.weight();
        Ok((font_id(face), PdfFont::new(parsed)))
    }
}

/// Name of a face in the resources of a page.
pub(crate) fn font_id(face: Face) -> FontId {
    let name = match face {
        Face::LatinRegular => "LR",
        Face::LatinStrong => "LS",
        Face::HanRegular => "HR",
        Face::HanStrong => "HS",
    };
    FontId(name.to_owned())
}

fn postscript_name(face: Face) -> &'static str {
    match face {
        Face::LatinRegular => "Inter-Regular",
        Face::LatinStrong => "Inter-SemiBold",
        Face::HanRegular => "NotoSansSC-Regular",
        Face::HanStrong => "NotoSansSC-SemiBold",
    }
}

/// Six letters that tell different subsets of one font apart.
fn subset_tag(program: &[u8]) -> String {
    Sha256::digest(program).iter().take(6).map(|byte| char::from(b'A' + byte % 26)).collect()
}

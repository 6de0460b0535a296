//! Characters of one face to glyphs.

use std::ops::Range;

use aimm_charts::fonts::Face;
use harfrust::{Buffer, ClusterLevel, Direction, ShapeOptions, ShaperFont};

use super::faces::{Faces, TABULAR};

/// A glyph and where it stands relative to the one before.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Glyph {
    /// Number of the glyph in its font file.
    pub(crate) id: u16,
    /// Distance to the next glyph, in em.
    pub(crate) advance: f32,
    /// Displacement of the glyph itself (right, up), in em.
    pub(crate) shift: (f32, f32),
    /// Bytes of the text that the glyph stands for; empty for all but the first glyph of a cluster.
    pub(crate) range: Range<usize>,
}

/// Shapes `text[range]` in one face. Ranges of the glyphs count from the start of `text`.
pub(crate) fn shape(
    faces: &Faces,
    face: Face,
    is_tabular: bool,
    text: &str,
    range: Range<usize>,
) -> Vec<Glyph> {
    let loaded = faces.get(face);
    let mut buffer = Buffer::new();
    buffer.set_cluster_level(ClusterLevel::MonotoneGraphemes);
    buffer.push_str(&text[range.clone()]);
    buffer.set_direction(Direction::LeftToRight);
    buffer.set_script(Some(loaded.script));
    buffer.set_language(loaded.language.clone());
    let (plan, features) =
        if is_tabular { (&loaded.tabular_plan, &[TABULAR][..]) } else { (&loaded.plan, &[][..]) };
    let options = ShapeOptions::new().plan(Some(plan)).features(features);
    if harfrust::shape(&ShaperFont::new(&loaded.font), &mut buffer, options).is_err() {
        return Vec::new();
    }
    glyphs(&buffer, loaded.units_per_em(), &range)
}

fn glyphs(buffer: &Buffer, units_per_em: f32, range: &Range<usize>) -> Vec<Glyph> {
    let starts: Vec<usize> =
        buffer.glyph_infos().iter().map(|info| range.start + info.cluster as usize).collect();
    let em = |units: i32| units as f32 / units_per_em;
    let mut glyphs: Vec<Glyph> = Vec::with_capacity(starts.len());
    for (at, (info, position)) in buffer.glyph_infos().iter().zip(buffer.glyph_positions()).enumerate() {
        let start = starts[at];
        let is_continued = at > 0 && starts[at - 1] == start;
        let end = if is_continued {
            start
        } else {
            starts[at..].iter().copied().find(|next| *next > start).unwrap_or(range.end)
        };
        glyphs.push(Glyph {
            id: u16::try_from(info.glyph_id).unwrap_or(0),
            advance: em(position.x_advance),
            shift: (em(position.x_offset), em(position.y_offset)),
            range: start..end,
        });
    }
    glyphs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shaped(face: Face, is_tabular: bool, text: &str) -> Vec<Glyph> {
        shape(Faces::bundled().unwrap(), face, is_tabular, text, 0..text.len())
    }

    #[test]
    fn glyphs_cover_their_text_without_gap_or_overlap() {
        for (face, text) in
            [(Face::LatinRegular, "fi – Ängström 1→2"), (Face::HanStrong, "人工智能——成熟度，好。")]
        {
            let covered: String =
                shaped(face, false, text).iter().map(|glyph| &text[glyph.range.clone()]).collect();
            assert_eq!(covered, text, "the text of a page is found again by its glyphs");
        }
    }

    #[test]
    fn figures_of_a_column_have_one_width() {
        let width =
            |text| shaped(Face::LatinRegular, true, text).iter().map(|glyph| glyph.advance).sum::<f32>();
        assert!((width("1111") - width("0848")).abs() < 1e-6, "columns of figures align");
    }
}

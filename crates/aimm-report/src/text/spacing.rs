//! Space between Chinese characters, marks and letters.

use super::character::Class;
use super::cluster::Cluster;

/// The empty half of a full-width mark, in em.
pub(crate) const BLANK_HALF: f32 = 0.5;
/// Gap between an ideograph and a letter or figure, in em.
const SCRIPT_GAP: f32 = 0.125;
/// What a typed space between an ideograph and a letter shrinks to, in em.
const TYPED_SCRIPT_GAP: f32 = 0.2;

/// Sets the space after each cluster: marks in a row move together, scripts move apart.
pub(crate) fn mark_spaces(clusters: &mut [Cluster]) {
    for at in 1..clusters.len() {
        clusters[at - 1].space = gap(&clusters[at - 1], &clusters[at]);
    }
    for at in 1..clusters.len().saturating_sub(1) {
        if is_script_border(clusters[at - 1].class, clusters[at + 1].class) && clusters[at].first == ' ' {
            clusters[at].space = TYPED_SCRIPT_GAP - clusters[at].advance;
        }
    }
}

fn gap(left: &Cluster, right: &Cluster) -> f32 {
    if has_blank_end(left) && matches!(right.class, Class::Closing | Class::Opening) {
        return -BLANK_HALF;
    }
    if left.class == Class::Opening && has_blank_start(right) {
        return -BLANK_HALF;
    }
    if is_script_border(left.class, right.class) { SCRIPT_GAP } else { 0.0 }
}

fn is_script_border(left: Class, right: Class) -> bool {
    matches!((left, right), (Class::Han, Class::Letter) | (Class::Letter, Class::Han))
}

/// Says whether the second half of the character is empty.
pub(crate) fn has_blank_end(cluster: &Cluster) -> bool {
    cluster.class == Class::Closing && cluster.first != '％'
}

/// Says whether the first half of the character is empty.
pub(crate) fn has_blank_start(cluster: &Cluster) -> bool {
    cluster.class == Class::Opening
}

/// Says whether justification may add space between two clusters.
pub(crate) fn may_stretch(left: &Cluster, right: &Cluster) -> bool {
    let is_pair = left.first == right.first && matches!(left.first, '—' | '…');
    let is_typed_gap = left.class == Class::Space || right.class == Class::Space;
    !is_pair && (left.first == ' ' || (!is_typed_gap && (left.class.is_square() || right.class.is_square())))
}

#[cfg(test)]
mod tests {
    use aimm_charts::fonts::Face;
    use harfrust::{GlyphId, ShaperFont};

    use super::*;
    use crate::text::character::{is_closing, is_opening};
    use crate::text::faces::Faces;

    #[test]
    fn the_blank_half_of_every_mark_is_blank_in_the_font() {
        let marks = "“‘（《〈「『【〔〖［｛”’）》〉」』】〕〗］｝，。、；：！？．";
        for face in [Face::HanRegular, Face::HanStrong] {
            let loaded = Faces::bundled().unwrap().get(face);
            let font = ShaperFont::new(&loaded.font);
            for mark in marks.chars() {
                let glyph: GlyphId = font.nominal_glyph(u32::from(mark)).unwrap();
                let (advance, ink) = (font.glyph_h_advance(glyph), font.glyph_extents(glyph).unwrap());
                let blank =
                    if is_opening(mark) { ink.x_bearing } else { advance - ink.x_bearing - ink.width };
                assert!(is_opening(mark) || is_closing(mark), "{mark} has a class");
                assert!(
                    blank as f32 >= BLANK_HALF * loaded.units_per_em(),
                    "moving {mark} must not touch ink"
                );
            }
        }
    }
}

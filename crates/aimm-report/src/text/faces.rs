//! The bundled faces, and which of them draws a character.

use std::sync::OnceLock;
use std::sync::atomic::{AtomicU8, Ordering::Relaxed};

use aimm_charts::fonts::Face;
use harfrust::{Direction, Feature, Font, Language, Script, ShapePlan, Tag};

use super::character::{is_han, is_shared_mark};
use crate::error::ReportError;

/// The four faces, parsed once for the whole process.
pub(crate) struct Faces {
    faces: Vec<LoadedFace>,
}

/// A parsed face with the plans of the two ways it is shaped in.
pub(crate) struct LoadedFace {
    pub(crate) font: Font,
    pub(crate) language: Option<Language>,
    pub(crate) script: Script,
    pub(crate) plan: ShapePlan,
    /// The plan with figures of equal width.
    pub(crate) tabular_plan: ShapePlan,
    coverage: Coverage,
}

/// What was found out about the characters of the basic plane: every character of a report is looked up, mostly the same
/// few hundred.
struct Coverage(Vec<AtomicU8>);

impl Coverage {
    const UNKNOWN: u8 = 0;
    const MISSING: u8 = 1;
    const THERE: u8 = 2;

    fn new() -> Self {
        Self((0..=u16::MAX).map(|_| AtomicU8::new(Self::UNKNOWN)).collect())
    }

    fn has(&self, font: &Font, character: char) -> bool {
        let look_up = || font.charmap().map_unicode(character).is_some();
        let Some(note) = self.0.get(character as usize) else { return look_up() };
        match note.load(Relaxed) {
            Self::UNKNOWN => {
                let is_there = look_up();
                note.store(if is_there { Self::THERE } else { Self::MISSING }, Relaxed);
                is_there
            }
            known => known == Self::THERE,
        }
    }
}

/// The feature that gives all figures one width.
pub(crate) const TABULAR: Feature = Feature { tag: Tag::new(b"tnum"), value: 1, start: 0, end: u32::MAX };

impl Faces {
    /// The bundled faces.
    ///
    /// # Errors
    ///
    /// [`ReportError::Font`] where a bundled file is damaged.
    pub(crate) fn bundled() -> Result<&'static Self, ReportError> {
        static FACES: OnceLock<Result<Faces, &'static str>> = OnceLock::new();
        FACES.get_or_init(Self::load).as_ref().map_err(|name| ReportError::Font(name))
    }

    fn load() -> Result<Self, &'static str> {
        let faces = Face::ALL
            .into_iter()
            .map(|face| LoadedFace::new(face).ok_or(face.family()))
            .collect::<Result<_, _>>()?;
        Ok(Self { faces })
    }

    /// The parsed face.
    pub(crate) fn get(&self, face: Face) -> &LoadedFace {
        &self.faces[face as usize]
    }

    /// Says whether some bundled face has a glyph for the character.
    pub(crate) fn any_has(&self, character: char) -> bool {
        self.has(Face::LatinRegular, character) || self.has(Face::HanRegular, character)
    }

    /// The face for `character`, which stands between `before` and `after`.
    pub(crate) fn choose(&self, character: char, neighbours: (char, char), style: FaceStyle) -> Face {
        let (han, latin) = (Face::han(style.is_strong), Face::latin(style.is_strong));
        let is_latin_mark = match character {
            '’' => neighbours.0.is_ascii_alphabetic() && neighbours.1.is_ascii_alphabetic(),
            '·' | '—' => neighbours == (' ', ' '),
            _ => false,
        };
        let prefers_han =
            is_han(character) || (style.is_chinese && is_shared_mark(character) && !is_latin_mark);
        let (first, second) = if prefers_han { (han, latin) } else { (latin, han) };
        if self.has(first, character) || !self.has(second, character) { first } else { second }
    }

    fn has(&self, face: Face, character: char) -> bool {
        let face = self.get(face);
        face.coverage.has(&face.font, character)
    }
}

/// What the choice of a face depends on besides the character.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct FaceStyle {
    pub(crate) is_chinese: bool,
    pub(crate) is_strong: bool,
}

impl LoadedFace {
    fn new(face: Face) -> Option<Self> {
        let font = Font::new(face.bytes(), 0)?;
        let script = if face.is_han() { Script::HAN } else { Script::LATIN };
        let language = Language::new(if face.is_han() { "zh-Hans" } else { "en" });
        let direction = Direction::LeftToRight;
        let plan = ShapePlan::new(&font, direction, Some(script), language.as_ref(), &[]);
        let tabular_plan = ShapePlan::new(&font, direction, Some(script), language.as_ref(), &[TABULAR]);
        Some(Self { font, language, script, plan, tabular_plan, coverage: Coverage::new() })
    }

    /// Font units in an em.
    pub(crate) fn units_per_em(&self) -> f32 {
        f32::from(self.font.units_per_em())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_character_is_drawn_in_the_face_of_its_script() {
        let rows = [
            ('a', false, Face::LatinRegular, "letters are Latin"),
            ('7', true, Face::LatinRegular, "figures are Latin in Chinese text too"),
            ('人', false, Face::HanRegular, "ideographs are Chinese in English text too"),
            ('“', false, Face::LatinRegular, "quotes are narrow in English"),
            ('“', true, Face::HanRegular, "quotes are full-width in Chinese"),
            ('，', false, Face::HanRegular, "full-width marks exist in the Chinese face only"),
            ('㐀', false, Face::HanRegular, "rare ideographs are in the Chinese face"),
            ('ő', true, Face::LatinRegular, "letters of names are Latin"),
            ('→', true, Face::LatinRegular, "arrows stand between figures"),
        ];
        let faces = Faces::bundled().unwrap();
        for (character, is_chinese, expected, reason) in rows {
            let style = FaceStyle { is_chinese, is_strong: false };
            assert_eq!(faces.choose(character, (' ', ' '), style), expected, "{reason}");
        }
    }

    #[test]
    fn every_character_is_known_to_have_a_glyph_or_none() {
        let faces = Faces::bundled().unwrap();
        for face in Face::ALL {
            let charmap = faces.get(face).font.charmap();
            let is_right = |character: &char| {
                let is_there = charmap.map_unicode(*character).is_some();
                // Asked twice, since the second answer is the one that was noted.
                [faces.has(face, *character), faces.has(face, *character)] == [is_there; 2]
            };
            let wrong = ('\0'..='\u{2FFFF}').find(|character| !is_right(character));
            assert_eq!(wrong, None, "{} draws exactly what its character map says", face.family());
        }
    }

    #[test]
    fn marks_between_letters_or_spaces_are_narrow() {
        let rows = [
            ('’', ('y', 's'), Face::LatinStrong, "“Moody’s” is one word, in Chinese text too"),
            (
                '·',
                (' ', ' '),
                Face::LatinStrong,
                "a dot between spaces parts words and needs no square of its own",
            ),
            ('·', ('尔', '马'), Face::HanStrong, "a dot in a name fills a square"),
        ];
        let style = FaceStyle { is_chinese: true, is_strong: true };
        for (mark, neighbours, expected, reason) in rows {
            assert_eq!(Faces::bundled().unwrap().choose(mark, neighbours, style), expected, "{reason}");
        }
    }
}

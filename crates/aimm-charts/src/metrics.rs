//! Text in the bundled fonts: which face draws which character, and how wide it gets.

use std::sync::OnceLock;

use harfrust::font::{charmap::Charmap, metrics::GlyphMetrics};
use harfrust::{Buffer, Direction, Font, Script, ShapeOptions, ShapePlan, ShaperFont};

use crate::fonts::Face;
use crate::label::Paragraph;

/// Stands for a character that no bundled font can draw.
pub const REPLACEMENT: char = '\u{25A1}';

/// The language a text is written in; it decides which face draws shared punctuation.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Language {
    /// English and other languages in Latin letters.
    English,
    /// Simplified Chinese.
    Chinese,
}

/// How a text is set.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Lettering {
    /// Em in points.
    pub size: f64,
    /// Whether the heavier cut is used.
    pub strong: bool,
    /// Language of the text.
    pub language: Language,
}

/// A piece of a line in one face.
#[derive(Debug, Clone, PartialEq)]
pub struct Run {
    /// What is drawn: free of control characters and of characters no font has.
    pub text: String,
    /// The face that draws it.
    pub face: Face,
    /// Distance from the start of the line, in points.
    pub x: f64,
    /// Advance in points.
    pub width: f64,
}

impl Lettering {
    /// The same lettering in the other cut.
    #[must_use]
    pub fn with_strong(self, strong: bool) -> Self {
        Self { strong, ..self }
    }

    /// Distance between baselines, in points.
    pub fn line_height(self) -> f64 {
        self.size
            * match self.language {
                Language::English => 1.25,
                Language::Chinese => 1.4,
            }
    }
}

/// The face that draws `character`, or `None` where no bundled font has it.
pub fn face_of(character: char, lettering: Lettering) -> Option<Face> {
    let (latin, han) = (Face::latin(lettering.strong), Face::han(lettering.strong));
    let han_first =
        is_han(character) || (lettering.language == Language::Chinese && is_shared_punctuation(character));
    let order = if han_first { [han, latin] } else { [latin, han] };
    order.into_iter().find(|face| has_glyph(*face, character))
}

/// Splits one line into runs of one face each, with places and widths.
pub fn runs(text: &str, lettering: Lettering) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for character in text.chars().filter_map(drawable) {
        let (character, face) = match (character, runs.last()) {
            // A run never begins with a space: painters drop it and would shift what follows.
            (' ', None) => continue,
            (' ', Some(run)) => (' ', run.face),
            _ => drawn(character, lettering),
        };
        match runs.last_mut() {
            Some(run) if run.face == face => run.text.push(character),
            _ => runs.push(Run { text: character.to_string(), face, x: 0.0, width: 0.0 }),
        }
    }
    let mut x = 0.0;
    for run in &mut runs {
        run.x = x;
        run.width = shaped_width(&run.text, run.face) * lettering.size;
        x += run.width;
    }
    runs
}

/// Width of one line in points.
pub fn width(text: &str, lettering: Lettering) -> f64 {
    runs(text, lettering).iter().map(|run| run.width).sum()
}

/// Breaks a text into at most `most` lines of `width` points, as even as possible; `None` if it needs more. Nothing is
/// ever cut: a word wider than a line is continued on the next.
pub fn wrap(text: &str, lettering: Lettering, width: f64, most: usize) -> Option<Vec<String>> {
    let lines = Paragraph::new(text, lettering).balanced(width);
    (lines.len() <= most).then(|| lines.into_iter().map(|line| line.text).collect())
}

/// Width of a single character in points, without kerning.
pub(crate) fn character_width(character: char, lettering: Lettering) -> f64 {
    let Some(character) = drawable(character) else {
        return 0.0;
    };
    let (character, face) = drawn(character, lettering);
    advance(face, character) * lettering.size
}

/// What stands for a character and the face that draws it.
fn drawn(character: char, lettering: Lettering) -> (char, Face) {
    match face_of(character, lettering) {
        Some(face) => (character, face),
        None => (REPLACEMENT, Face::han(lettering.strong)),
    }
}

/// What of a character reaches the picture: line ends and tabs become spaces, other control characters a visible box,
/// direction overrides nothing.
pub(crate) fn drawable(character: char) -> Option<char> {
    match character {
        '\t' | '\n' | '\r' | '\u{2028}' | '\u{2029}' => Some(' '),
        '\u{200B}'..='\u{200F}'
        | '\u{202A}'..='\u{202E}'
        | '\u{2060}'..='\u{206F}'
        | '\u{FE00}'..='\u{FE0F}'
        | '\u{FEFF}'
        | '\u{FFF9}'..='\u{FFFB}'
        | '\u{FFFE}'
        | '\u{FFFF}'
        | '\u{00AD}' => None,
        other if other.is_control() => Some(REPLACEMENT),
        other => Some(other),
    }
}

/// Whether a character belongs to Chinese writing whatever the language of the text.
pub(crate) fn is_han(character: char) -> bool {
    matches!(u32::from(character),
        0x2E80..=0x312F | 0x31A0..=0x4DBF | 0x4E00..=0x9FFF | 0xF900..=0xFAFF
        | 0xFE30..=0xFE4F | 0xFF00..=0xFFEF | 0x2_0000..=0x3_FFFF)
}

/// Quotes, dashes and dots that both scripts use at different widths.
fn is_shared_punctuation(character: char) -> bool {
    matches!(character, '“' | '”' | '‘' | '’' | '…' | '—' | '·')
}

struct Shaper {
    font: &'static Font,
    plan: ShapePlan,
    charmap: Charmap<'static>,
    metrics: GlyphMetrics<'static>,
    units_per_em: f64,
    script: Script,
}

static FONTS: [OnceLock<Option<Font>>; 4] = [const { OnceLock::new() }; 4];
static SHAPERS: [OnceLock<Option<Shaper>>; 4] = [const { OnceLock::new() }; 4];

fn font(face: Face) -> Option<&'static Font> {
    FONTS[face as usize].get_or_init(|| Font::new(face.bytes(), 0)).as_ref()
}

fn shaper(face: Face) -> Option<&'static Shaper> {
    SHAPERS[face as usize]
        .get_or_init(|| {
            let font = font(face)?;
            let script = if face.is_han() { Script::HAN } else { Script::LATIN };
            Some(Shaper {
                font,
                plan: ShapePlan::new(font, Direction::LeftToRight, Some(script), None, &[]),
                charmap: font.charmap(),
                metrics: font.glyph_metrics(),
                units_per_em: f64::from(font.units_per_em().max(1)),
                script,
            })
        })
        .as_ref()
}

fn has_glyph(face: Face, character: char) -> bool {
    shaper(face).is_some_and(|shaper| shaper.charmap.map_unicode(character).is_some())
}

/// Advance of a character in em; one em where the font has none, so that room is left.
fn advance(face: Face, character: char) -> f64 {
    shaper(face)
        .and_then(|shaper| {
            let glyph = shaper.charmap.map_unicode(character)?;
            Some(f64::from(shaper.metrics.h_advance(glyph)) / shaper.units_per_em)
        })
        .unwrap_or(1.0)
}

/// Advance of a run in em, kerning included.
fn shaped_width(text: &str, face: Face) -> f64 {
    let shaped = shaper(face).and_then(|shaper| {
        let mut buffer = Buffer::new();
        buffer.push_str(text);
        buffer.set_direction(Direction::LeftToRight);
        buffer.set_script(Some(shaper.script));
        let options = ShapeOptions::new().plan(Some(&shaper.plan));
        harfrust::shape(&ShaperFont::new(shaper.font), &mut buffer, options).ok()?;
        let units: i32 = buffer.glyph_positions().iter().map(|p| p.x_advance).sum();
        Some(f64::from(units) / shaper.units_per_em)
    });
    shaped.unwrap_or_else(|| text.chars().map(|c| advance(face, c)).sum())
}

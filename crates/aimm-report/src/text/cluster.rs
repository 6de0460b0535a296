//! The units that lines are made of: characters that stay together, with their glyphs.

use std::ops::Range;

use aimm_charts::fonts::Face;

use super::character::{Class, class};
use super::faces::{FaceStyle, Faces};
use super::shape::{Glyph, shape};

/// A stretch of text in one style.
#[derive(Clone, Debug)]
pub(crate) struct Span {
    /// Bytes of the paragraph's text.
    pub(crate) range: Range<usize>,
    pub(crate) style: FaceStyle,
    /// Size of its letters, that of the paragraph being 1.
    pub(crate) scale: f32,
}

/// Characters that stay together, with their glyphs and the space beside them.
#[derive(Clone, Debug)]
pub(crate) struct Cluster {
    /// Bytes of the paragraph's text.
    pub(crate) range: Range<usize>,
    pub(crate) glyphs: Vec<Glyph>,
    pub(crate) face: Face,
    /// Number of the span it belongs to.
    pub(crate) span: usize,
    pub(crate) class: Class,
    pub(crate) first: char,
    /// Size of its glyphs, that of the paragraph being 1.
    pub(crate) scale: f32,
    /// Width in em of the paragraph.
    pub(crate) advance: f32,
    /// Space added before the next cluster, in em; negative where marks move together.
    pub(crate) space: f32,
    /// What may happen after it.
    pub(crate) after: Break,
}

/// What may happen after a cluster.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Break {
    Forbidden,
    Allowed,
    Forced,
}

/// Shapes `text` span by span, face by face. Line feeds become clusters without glyphs.
pub(crate) fn clusters(faces: &Faces, text: &str, spans: &[Span], is_tabular: bool) -> Vec<Cluster> {
    let mut clusters = Vec::new();
    for item in items(faces, text, spans) {
        if text[item.range.clone()].starts_with('\n') {
            clusters.push(item.line_end());
            continue;
        }
        for glyph in shape(faces, item.face, is_tabular, text, item.range.clone()) {
            match clusters.last_mut() {
                Some(last) if glyph.range.is_empty() => add(last, glyph),
                _ => clusters.push(item.cluster(text, glyph)),
            }
        }
    }
    clusters
}

fn add(cluster: &mut Cluster, glyph: Glyph) {
    cluster.advance += glyph.advance * cluster.scale;
    cluster.glyphs.push(glyph);
}

/// Characters in a row that share face and span.
struct Item {
    range: Range<usize>,
    face: Face,
    span: usize,
    scale: f32,
}

impl Item {
    fn cluster(&self, text: &str, glyph: Glyph) -> Cluster {
        let first = text[glyph.range.clone()].chars().next().unwrap_or(' ');
        Cluster {
            range: glyph.range.clone(),
            face: self.face,
            span: self.span,
            class: class(first, self.face.is_han()),
            first,
            scale: self.scale,
            advance: glyph.advance * self.scale,
            space: 0.0,
            after: Break::Forbidden,
            glyphs: vec![glyph],
        }
    }

    fn line_end(&self) -> Cluster {
        Cluster {
            range: self.range.clone(),
            glyphs: Vec::new(),
            face: self.face,
            span: self.span,
            class: Class::Space,
            first: '\n',
            scale: self.scale,
            advance: 0.0,
            space: 0.0,
            after: Break::Forced,
        }
    }
}

fn items(faces: &Faces, text: &str, spans: &[Span]) -> Vec<Item> {
    let mut items: Vec<Item> = Vec::new();
    let mut before = ' ';
    for (number, span) in spans.iter().enumerate() {
        let mut characters = text[span.range.clone()].char_indices().peekable();
        while let Some((offset, character)) = characters.next() {
            let after = characters.peek().map_or(' ', |(_, next)| *next);
            let face = faces.choose(character, (before, after), span.style);
            let start = span.range.start + offset;
            let end = start + character.len_utf8();
            match items.last_mut() {
                Some(item)
                    if item.face == face && item.span == number && character != '\n' && before != '\n' =>
                {
                    item.range.end = end;
                }
                _ => items.push(Item { range: start..end, face, span: number, scale: span.scale }),
            }
            before = character;
        }
    }
    items
}

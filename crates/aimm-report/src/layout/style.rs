//! Sizes and distances of the printed page, in points, for Latin and Chinese typography.

use crate::document::{PageSize, ParagraphStyle};

/// Margin left and right.
pub(crate) const SIDE: f32 = 57.0;
/// Baseline of the running head.
pub(crate) const HEAD_BASELINE: f32 = 56.0;
/// Where content begins.
pub(crate) const TOP: f32 = 86.0;
/// Height at the foot of the page that content leaves free.
pub(crate) const BOTTOM: f32 = 88.0;
/// Distance of the foot's last baseline from the edge of the paper.
pub(crate) const FOOT_BASELINE: f32 = 50.0;
/// Corner radius of small tiles.
pub(crate) const RADIUS: f32 = 2.25;
/// Width of hairlines.
pub(crate) const HAIRLINE: f32 = 0.6;
/// Width of the rule above a list or below a table head.
pub(crate) const RULE: f32 = 0.8;
/// Longest line of running text, Latin and Chinese.
pub(crate) const MEASURE: f32 = 430.0;
/// Space above a block of running text.
pub(crate) const BLOCK_SPACE: f32 = 8.0;
/// Space above a table, figure or list of entries.
pub(crate) const OBJECT_SPACE: f32 = 14.0;

/// Size, line height and tracking of a kind of text.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct TextStyle {
    /// Em.
    pub(crate) size: f32,
    /// Distance of baselines.
    pub(crate) leading: f32,
    /// In em.
    pub(crate) tracking: f32,
    pub(crate) is_strong: bool,
}

/// The kinds of text, in the typography of one language.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Styles {
    is_chinese: bool,
}

impl Styles {
    pub(crate) fn new(is_chinese: bool) -> Self {
        Self { is_chinese }
    }

    /// Text of the body and its relatives.
    pub(crate) fn paragraph(self, style: ParagraphStyle) -> TextStyle {
        match style {
            ParagraphStyle::Lead => self.plain(12.5, 1.45, 1.65),
            ParagraphStyle::Body => self.plain(10.25, 1.5, 1.7),
            ParagraphStyle::Small => self.plain(8.75, 1.45, 1.65),
            ParagraphStyle::Fine => self.plain(8.25, 1.5, 1.7),
        }
    }

    /// Titles of sections; `level` counts from 1.
    pub(crate) fn heading(self, level: u8) -> TextStyle {
        match level {
            0 | 1 => self.title(23.0, 21.5, -0.015),
            2 => self.title(14.0, 13.5, -0.008),
            _ => self.title(11.0, 11.0, 0.0),
        }
    }

    /// The title of a section in the other language, below the title itself.
    pub(crate) fn translated_heading(self, level: u8) -> TextStyle {
        match level {
            0 | 1 => self.plain(15.0, 1.3, 1.4),
            2 => self.plain(11.5, 1.35, 1.45),
            _ => self.plain(10.0, 1.35, 1.45),
        }
    }

    /// Space above and below a title.
    pub(crate) fn heading_spaces(level: u8) -> (f32, f32) {
        match level {
            0 | 1 => (34.0, 14.0),
            2 => (24.0, 6.0),
            _ => (16.0, 3.0),
        }
    }

    pub(crate) fn eyebrow(self) -> TextStyle {
        self.plain(10.25, 1.5, 1.6)
    }

    pub(crate) fn cell(self) -> TextStyle {
        self.plain(9.25, 1.4, 1.55)
    }

    pub(crate) fn table_head(self) -> TextStyle {
        self.plain(8.25, 1.35, 1.45)
    }

    pub(crate) fn caption(self) -> TextStyle {
        self.plain(8.75, 1.45, 1.6)
    }

    pub(crate) fn entry(self) -> TextStyle {
        self.plain(9.75, 1.4, 1.5)
    }

    pub(crate) fn entry_detail(self) -> TextStyle {
        self.plain(8.5, 1.4, 1.5)
    }

    pub(crate) fn entries_title(self) -> TextStyle {
        TextStyle { is_strong: true, ..self.plain(10.5, 1.4, 1.5) }
    }

    pub(crate) fn fact(self) -> TextStyle {
        self.plain(10.0, 1.45, 1.6)
    }

    /// Running head and foot.
    pub(crate) fn margin(self) -> TextStyle {
        self.plain(8.0, 1.4, 1.5)
    }

    pub(crate) fn cover_organisation(self) -> TextStyle {
        TextStyle { is_strong: true, ..self.plain(15.0, 1.35, 1.45) }
    }

    pub(crate) fn cover_mark(self) -> TextStyle {
        self.plain(10.0, 1.3, 1.3)
    }

    pub(crate) fn cover_title(self) -> TextStyle {
        let (size, leading, tracking) = if self.is_chinese { (34.0, 1.35, 0.0) } else { (37.0, 1.14, -0.02) };
        TextStyle { size, leading: size * leading, tracking, is_strong: true }
    }

    /// The title in the other language, below the title itself.
    pub(crate) fn translated_cover_title(self) -> TextStyle {
        self.plain(20.0, 1.25, 1.35)
    }

    pub(crate) fn cover_subtitle(self) -> TextStyle {
        self.plain(15.0, 1.4, 1.5)
    }

    /// A number in a tile whose side is `side`.
    pub(crate) fn tile(side: f32) -> TextStyle {
        TextStyle { size: side * 0.58, leading: side, tracking: 0.0, is_strong: true }
    }

    fn plain(self, size: f32, latin: f32, chinese: f32) -> TextStyle {
        let leading = size * if self.is_chinese { chinese } else { latin };
        TextStyle { size, leading, tracking: 0.0, is_strong: false }
    }

    fn title(self, latin: f32, chinese: f32, tracking: f32) -> TextStyle {
        let (size, leading, tracking) =
            if self.is_chinese { (chinese, 1.4, 0.0) } else { (latin, 1.22, tracking) };
        TextStyle { size, leading: size * leading, tracking, is_strong: true }
    }
}

impl TextStyle {
    /// Distance from the top of a line to its baseline: capitals stand in the middle of the line.
    pub(crate) fn baseline(self) -> f32 {
        f32::midpoint(self.leading, self.size * 0.73)
    }

    /// The same text in another size.
    pub(crate) fn scaled(self, factor: f32) -> Self {
        Self { size: self.size * factor, leading: self.leading * factor, ..self }
    }

    /// The same text in the strong weight.
    pub(crate) fn strong(self) -> Self {
        Self { is_strong: true, ..self }
    }
}

/// The paper and the part of it that content fills.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Geometry {
    pub(crate) width: f32,
    pub(crate) height: f32,
}

impl Geometry {
    pub(crate) fn new(size: PageSize) -> Self {
        let (width, height) = size.points();
        Self { width, height }
    }

    /// Width of content.
    pub(crate) fn content_width(self) -> f32 {
        self.width - 2.0 * SIDE
    }

    /// Longest line of running text.
    pub(crate) fn measure(self) -> f32 {
        self.content_width().min(MEASURE)
    }

    /// Lower edge of content.
    pub(crate) fn content_bottom(self) -> f32 {
        self.height - BOTTOM
    }

    /// Height of content.
    pub(crate) fn content_height(self) -> f32 {
        self.content_bottom() - TOP
    }
}

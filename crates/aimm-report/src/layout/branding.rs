//! Logo, bands and marks in the colours of a template, and ruled lines to write on.

use aimm_charts::Bitmap;

use super::block::BlockLayout;
use super::page::{Item, Path, Picture as Pixels, Shape};
use super::strip::Strip;
use super::style::{HAIRLINE, SIDE, TOP};
use super::tags::Rect;
use crate::document::{Cover, Picture};

/// Largest width and height of a logo; the pixels of vector logos are made for it.
const LOGO: (f32, f32) = (192.0, 48.0);
/// Space below a logo.
pub(super) const LOGO_SPACE: f32 = 26.0;
/// Heights of the bands at the upper edge of the title page.
const BANDS: (f32, f32) = (9.0, 2.5);
/// Width of the mark beside a heading, and its distance from the text.
const MARK: (f32, f32) = (3.0, 11.0);
/// Height of the letters of a line, from which a mark's ends keep away.
const MARK_INSET: f32 = 0.16;
/// Distance of lines to write on.
const WRITING: f32 = 27.0;
/// What the title above the lines takes at most.
const TITLE_ROOM: f32 = 62.0;

/// Width and height of a logo, as large as its place allows.
pub(crate) fn logo_size(bitmap: &Bitmap) -> (f32, f32) {
    let (width, height) = (bitmap.width as f32, bitmap.height as f32);
    let scale = (LOGO.0 / width).min(LOGO.1 / height);
    (width * scale, height * scale)
}

impl BlockLayout {
    /// Bands across the paper above everything else, its origin being that of the content.
    pub(super) fn cover_bands(&self, page: &mut Strip) {
        let Some(colours) = self.colours else { return };
        let band = |y, height| Rect { x: -SIDE, y: y - TOP, width: self.geometry.width, height };
        page.decorate(Path::rect(band(0.0, BANDS.0), colours.primary));
        page.decorate(Path::rect(band(BANDS.0, BANDS.1), colours.secondary));
    }

    /// The logo as large as its place allows; nothing where there is none.
    pub(super) fn logo(&mut self, cover: &Cover) -> Option<Strip> {
        let Picture { bitmap, alternative } = cover.logo.as_ref()?;
        let (width, height) = logo_size(bitmap);
        let rect = Rect { x: 0.0, y: 0.0, width, height };
        let tag = self.tags.add_figure(self.section, alternative);
        let mut strip = Strip::new(rect.height, 0.0);
        let shape = Shape::Picture(Pixels { rect, bitmap: bitmap.clone() });
        strip.items.push(Item { tag: Some(tag), shape });
        strip.figures.push((tag, rect));
        Some(strip)
    }

    /// The mark in the margin beside a heading.
    pub(super) fn heading_mark(&self, strip: &mut Strip, level: u8) {
        let Some(colours) = self.colours else { return };
        let colour = if level <= 1 { colours.primary } else { colours.secondary };
        let inset = self.styles.heading(level).leading * MARK_INSET;
        let height = strip.height - 2.0 * inset;
        strip.items.insert(
            0,
            Item::decoration(Path::rect(Rect { x: -MARK.1, y: inset, width: MARK.0, height }, colour)),
        );
    }

    /// Lines to write on, as many as fit below the title of a page.
    pub(super) fn writing_lines(&self) -> Vec<Strip> {
        let count = ((self.geometry.content_height() - TITLE_ROOM) / WRITING).floor() as usize;
        let width = self.geometry.content_width();
        let line = || {
            let mut strip = Strip::new(WRITING, 0.0);
            strip.decorate(Path::rule(0.0, WRITING, width, HAIRLINE, self.theme.border_strong));
            strip
        };
        (0..count).map(|_| line()).collect()
    }
}

//! The level as a tile beside the index on its scale.

use super::block::{BlockLayout, Look};
use super::page::Path;
use super::strip::Strip;
use super::style::{OBJECT_SPACE, RADIUS, Styles, TextStyle};
use super::tags::{Rect, TagId};
use crate::document::{Alignment, LevelRuler, RulerMark};
use crate::error::ReportError;

/// Side of the large tile.
const TILE: f32 = 54.0;
const TILE_GAP: f32 = 18.0;
/// Height of the bands.
const BAND: f32 = 11.0;
/// Upper edge of the bands.
const BAND_TOP: f32 = 21.0;
/// Gap between the bands of two levels.
const BAND_GAP: f32 = 0.8;
/// Width of the text at a mark.
const LABEL: f32 = 44.0;
/// Em of the texts.
const SIZE: f32 = 8.0;

impl BlockLayout {
    pub(crate) fn level_ruler(&mut self, ruler: &LevelRuler) -> Result<Vec<Strip>, ReportError> {
        let tag = self.tags.add_figure(self.section, &ruler.alternative);
        let width = self.geometry.content_width();
        let tile = match ruler.level {
            Some(level) => self.tile(level, TILE, tag)?,
            None => self.empty_tile(TILE),
        };
        let mut strip = Strip::new(TILE, OBJECT_SPACE + 2.0);
        strip.absorb(tile, 0.0, 0.0);
        let x = TILE + TILE_GAP;
        let scale = self.scale(ruler, tag, width - x)?;
        strip.absorb(scale, x, 2.0);
        strip.figures.push((tag, Rect { x: 0.0, y: 0.0, width, height: TILE }));
        Ok(vec![strip])
    }

    fn scale(&mut self, ruler: &LevelRuler, tag: TagId, width: f32) -> Result<Strip, ReportError> {
        let highest = f64::from(self.highest_level);
        let place = |value: f64| (value / highest).clamp(0.0, 1.0) as f32 * width;
        let mut strip = Strip::default();
        self.bands(ruler, &place, width, tag, &mut strip)?;
        for mark in &ruler.thresholds {
            let look = self.ruler_look(false).aligned(Alignment::Centre);
            let label = self.plain(&mark.label, &look, Some(tag))?;
            strip.absorb(label, label_x(place(mark.value), width), BAND_TOP + BAND + 2.0);
        }
        if let Some((low, high)) = ruler.bounds {
            self.bracket(place(low), place(high), &mut strip);
        }
        if let Some(index) = &ruler.index {
            self.index_mark(index, place(index.value), width, tag, &mut strip)?;
        }
        Ok(strip)
    }

    fn bands(
        &mut self,
        ruler: &LevelRuler,
        place: &dyn Fn(f64) -> f32,
        width: f32,
        tag: TagId,
        strip: &mut Strip,
    ) -> Result<(), ReportError> {
        let ends = ruler.thresholds.iter().map(|mark| place(mark.value)).chain([width]);
        let mut start = 0.0;
        for (level, end) in (0_u8..).zip(ends) {
            let colours = self.level_colours(level);
            let band = Rect { x: start, y: BAND_TOP, width: (end - start - BAND_GAP).max(0.5), height: BAND };
            strip.decorate(Path::rect(band, colours.fill));
            let look = Look::new(band_style(), colours.on, LABEL);
            let number = self.plain(&level.to_string(), &look, Some(tag))?;
            let is_narrow = band.width < 12.0;
            strip.absorb(number, start + if is_narrow { 2.0 } else { 5.0 }, BAND_TOP);
            start = end;
        }
        Ok(())
    }

    fn bracket(&self, low: f32, high: f32, strip: &mut Strip) {
        let (top, bottom) = (BAND_TOP - 6.5, BAND_TOP - 2.5);
        let middle = f32::midpoint(top, bottom);
        let colour = self.theme.text;
        for line in
            [[(low, top), (low, bottom)], [(high, top), (high, bottom)], [(low, middle), (high, middle)]]
        {
            strip.decorate(Path::line(&line, 1.0, colour));
        }
    }

    fn index_mark(
        &mut self,
        index: &RulerMark,
        x: f32,
        width: f32,
        tag: TagId,
        strip: &mut Strip,
    ) -> Result<(), ReportError> {
        let needle = [(x, BAND_TOP - 8.0), (x, BAND_TOP + BAND)];
        strip.decorate(Path::line(&needle, 1.5, self.theme.text));
        let look = self.ruler_look(true).aligned(Alignment::Centre);
        let label = self.plain(&index.label, &look, Some(tag))?;
        strip.absorb(label, label_x(x, width), BAND_TOP - 21.0);
        Ok(())
    }

    fn ruler_look(&self, is_strong: bool) -> Look {
        let style = TextStyle {
            size: SIZE + if is_strong { 1.0 } else { 0.0 },
            leading: 12.0,
            tracking: 0.0,
            is_strong,
        };
        let colour = if is_strong { self.theme.text } else { self.theme.text_3 };
        Look::new(style, colour, LABEL)
    }

    /// All levels as a row of tiles, the reached one raised.
    pub(crate) fn ladder(
        &mut self,
        current: Option<u8>,
        tag: TagId,
        width: f32,
    ) -> Result<Strip, ReportError> {
        let (low, high, gap) = (20.0, 36.0, 3.0);
        let n_levels = f32::from(self.highest_level) + 1.0;
        let step = (width + gap) / n_levels;
        let mut strip = Strip::new(high, 0.0);
        for level in 0..=self.highest_level {
            let is_current = current == Some(level);
            let height = if is_current { high } else { low };
            let colours = self.level_colours(level);
            let rect = Rect { x: f32::from(level) * step, y: high - height, width: step - gap, height };
            strip.decorate(Path::rounded(rect, RADIUS, colours.fill));
            let size = if is_current { 17.0 } else { 10.0 };
            let style = TextStyle { size, leading: height, tracking: 0.0, is_strong: is_current };
            let look = Look::new(style, colours.on, step - gap).aligned(Alignment::Centre);
            let number = self.plain(&level.to_string(), &look, Some(tag))?;
            strip.absorb(number, rect.x, rect.y);
        }
        strip.figures.push((tag, Rect { x: 0.0, y: 0.0, width, height: high }));
        Ok(strip)
    }
}

fn band_style() -> TextStyle {
    TextStyle { size: SIZE, ..Styles::tile(BAND) }
}

/// Left edge of a centred label that stays inside the picture.
fn label_x(centre: f32, width: f32) -> f32 {
    (centre - LABEL / 2.0).min(width - LABEL / 2.0)
}

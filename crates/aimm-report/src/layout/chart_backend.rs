//! Charts as shapes and texts of a page, so that PDF and preview show the same picture.

use std::convert::Infallible;

use aimm_charts::fonts::{Face, HAN_FAMILY};
use aimm_charts::{Colour, LINE_HEIGHT_PER_EM, TOP_TO_BASELINE, UNITS_PER_POINT};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
};

use super::page::{Ink, Item, Path, Shape, Step, Stroke, Text, circle_steps, steps_through};
use super::tags::TagId;
use crate::text::faces::Faces;
use crate::text::shape::{Glyph, shape};

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// Collects what a chart draws; units become points.
pub(crate) struct ChartBackend<'a> {
    faces: &'static Faces,
    size: (u32, u32),
    /// Printed points for one unit.
    scale: f32,
    tag: TagId,
    items: &'a mut Vec<Item>,
}

impl<'a> ChartBackend<'a> {
    /// A canvas of `size` chart points, `scale` printed points each, that puts what is drawn into `items`.
    pub(crate) fn new(
        faces: &'static Faces,
        size: (f32, f32),
        scale: f32,
        tag: TagId,
        items: &'a mut Vec<Item>,
    ) -> Self {
        let units = |points: f32| (points * UNITS_PER_POINT as f32) as u32;
        let size = (units(size.0), units(size.1));
        Self { faces, size, scale: scale / UNITS_PER_POINT as f32, tag, items }
    }

    fn point(&self, (x, y): BackendCoord) -> (f32, f32) {
        (x as f32 * self.scale, y as f32 * self.scale)
    }

    fn stroke<S: BackendStyle>(&self, style: &S) -> Stroke {
        Stroke { ink: ink(style.color()), width: style.stroke_width() as f32 * self.scale }
    }

    fn path(&mut self, steps: Vec<Step>, is_closed: bool, fill: Option<Ink>, stroke: Option<Stroke>) {
        let shape = Shape::Path(Path { steps, is_closed, fill, stroke });
        self.items.push(Item { tag: Some(self.tag), shape });
    }

    fn face<S: BackendTextStyle>(style: &S) -> Face {
        let is_strong = matches!(style.style(), FontStyle::Bold);
        if style.family().as_str() == HAN_FAMILY { Face::han(is_strong) } else { Face::latin(is_strong) }
    }
}

impl DrawingBackend for ChartBackend<'_> {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, colour: BackendColor) -> Drawn {
        self.draw_rect(at, (at.0 + 1, at.1 + 1), &colour, true)
    }

    fn draw_line<S: BackendStyle>(&mut self, from: BackendCoord, to: BackendCoord, style: &S) -> Drawn {
        self.draw_path([from, to], style)
    }

    fn draw_rect<S: BackendStyle>(
        &mut self,
        (left, top): BackendCoord,
        (right, bottom): BackendCoord,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let corners = [(left, top), (right, top), (right, bottom), (left, bottom)];
        if fill {
            return self.fill_polygon(corners, style);
        }
        let corners = corners.map(|corner| self.point(corner));
        self.path(steps_through(&corners), true, None, Some(self.stroke(style)));
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let mut points: Vec<(f32, f32)> = path.into_iter().map(|at| self.point(at)).collect();
        let is_closed = points.len() > 2 && points.first() == points.last();
        if is_closed {
            points.pop();
        }
        self.path(steps_through(&points), is_closed, None, Some(self.stroke(style)));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(
        &mut self,
        centre: BackendCoord,
        radius: u32,
        style: &S,
        fill: bool,
    ) -> Drawn {
        let steps = circle_steps(self.point(centre), radius as f32 * self.scale);
        if fill {
            self.path(steps, true, Some(ink(style.color())), None);
            return Ok(());
        }
        self.path(steps, true, None, Some(self.stroke(style)));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        corners: I,
        style: &S,
    ) -> Drawn {
        let corners: Vec<(f32, f32)> = corners.into_iter().map(|at| self.point(at)).collect();
        self.path(steps_through(&corners), true, Some(ink(style.color())), None);
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        let face = Self::face(style);
        let size = (style.size() / LINE_HEIGHT_PER_EM) as f32 * self.scale;
        let glyphs = shape(self.faces, face, false, text, 0..text.len());
        let (x, top) = self.point(at);
        let shape = Shape::Text(Text {
            x,
            y: top + size * TOP_TO_BASELINE as f32,
            size,
            face,
            colour: colour(style.color()),
            width: glyphs.iter().map(|glyph| glyph.advance * size).sum(),
            glyphs,
            source: text.to_owned(),
            is_spaced: false,
            is_tabular: false,
        });
        self.items.push(Item { tag: Some(self.tag), shape });
        Ok(())
    }

    fn estimate_text_size<S: BackendTextStyle>(
        &self,
        text: &str,
        style: &S,
    ) -> Result<(u32, u32), DrawingErrorKind<Infallible>> {
        let glyphs: Vec<Glyph> = shape(self.faces, Self::face(style), false, text, 0..text.len());
        let advance: f32 = glyphs.iter().map(|glyph| glyph.advance).sum();
        let width = f64::from(advance) * style.size() / LINE_HEIGHT_PER_EM;
        Ok((width.ceil() as u32, style.size().ceil() as u32))
    }
}

fn colour(colour: BackendColor) -> Colour {
    let (red, green, blue) = colour.rgb;
    Colour::new(red, green, blue)
}

fn ink(drawn: BackendColor) -> Ink {
    Ink { colour: colour(drawn), opacity: (drawn.alpha.clamp(0.0, 1.0) * 100.0).round() as u8 }
}

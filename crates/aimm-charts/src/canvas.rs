//! Points and text on a plotters drawing area: the only file that knows its units.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters::element::{Circle, PathElement, Polygon, Text};
use plotters::style::{Color, FontDesc, RGBColor, ShapeStyle, TextStyle};
use plotters_backend::text_anchor::{HPos, Pos, VPos};
use plotters_backend::{BackendColor, DrawingBackend, FontFamily, FontStyle};

use crate::chart::Size;
use crate::colour::Colour;
use crate::dash::dashes;
use crate::error::ChartError;
use crate::fonts::Face;
use crate::geometry::{Frame, Point};
use crate::metrics::{Lettering, runs, width};

/// Plotters counts in whole numbers; this many of them make a point.
pub const UNITS_PER_POINT: i32 = 20;

/// The size plotters gives a font is a line height; divided by this it is the em.
pub const LINE_HEIGHT_PER_EM: f64 = 1.24;

/// Distance in em from the top anchor of a text down to its baseline.
pub const TOP_TO_BASELINE: f64 = 0.76;

/// Height of capitals and figures in em, in both families near enough to centre by.
const CAP_HEIGHT: f64 = 0.727;

/// Which point of a line of text is given.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Align {
    Left,
    Centre,
    Right,
}

/// Colour and width of a line.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Pen {
    pub(crate) colour: Colour,
    pub(crate) width: f64,
}

/// A drawing area measured in points.
pub(crate) struct Canvas<'a, DB: DrawingBackend> {
    area: &'a DrawingArea<DB, Shift>,
}

impl<'a, DB: DrawingBackend> Canvas<'a, DB> {
    pub(crate) fn new(area: &'a DrawingArea<DB, Shift>) -> Self {
        Self { area }
    }

    pub(crate) fn size(&self) -> Size {
        let (width, height) = self.area.dim_in_pixel();
        Size {
            width: f64::from(width) / f64::from(UNITS_PER_POINT),
            height: f64::from(height) / f64::from(UNITS_PER_POINT),
        }
    }

    pub(crate) fn line(&self, points: &[Point], pen: Pen) -> Result<(), ChartError> {
        let style = ShapeStyle {
            color: RGBColor::from(pen.colour).to_rgba(),
            filled: false,
            stroke_width: units(pen.width).max(1).unsigned_abs(),
        };
        let element = PathElement::new(coordinates(points), style);
        self.area.draw(&element).map_err(drawing)
    }

    pub(crate) fn dashed(&self, points: &[Point], pen: Pen, pattern: &[f64]) -> Result<(), ChartError> {
        dashes(points, pattern).iter().try_for_each(|dash| self.line(dash, pen))
    }

    /// Fills a polygon; `alpha` is 1 for opaque.
    pub(crate) fn fill(&self, points: &[Point], colour: Colour, alpha: f64) -> Result<(), ChartError> {
        let style = ShapeStyle::from(RGBColor::from(colour).mix(alpha)).filled();
        let element = Polygon::new(coordinates(points), style);
        self.area.draw(&element).map_err(drawing)
    }

    /// Fills a rectangle with round corners.
    pub(crate) fn block(&self, frame: Frame, radius: f64, colour: Colour) -> Result<(), ChartError> {
        self.fill(&rounded(frame, radius), colour, 1.0)
    }

    /// Draws the edge of a rectangle with round corners.
    pub(crate) fn edge(&self, frame: Frame, radius: f64, pen: Pen) -> Result<(), ChartError> {
        self.line(&rounded_outline(frame, radius), pen)
    }

    pub(crate) fn disc(&self, at: Point, radius: f64, colour: Colour) -> Result<(), ChartError> {
        let style = ShapeStyle::from(RGBColor::from(colour)).filled();
        let element = Circle::new(coordinate(at), units(radius), style);
        self.area.draw(&element).map_err(drawing)
    }

    pub(crate) fn circle(&self, at: Point, radius: f64, pen: Pen) -> Result<(), ChartError> {
        let style = ShapeStyle {
            color: RGBColor::from(pen.colour).to_rgba(),
            filled: false,
            stroke_width: units(pen.width).max(1).unsigned_abs(),
        };
        let element = Circle::new(coordinate(at), units(radius), style);
        self.area.draw(&element).map_err(drawing)
    }

    /// Writes one line of text; `at` is on its baseline.
    pub(crate) fn text(
        &self,
        at: Point,
        align: Align,
        text: &str,
        lettering: Lettering,
        colour: Colour,
    ) -> Result<(), ChartError> {
        let start = at.x - offset(align, text, lettering);
        for run in runs(text, lettering) {
            if run.text.chars().all(|character| character == ' ') {
                continue;
            }
            let top = at.y - TOP_TO_BASELINE * lettering.size;
            let style = text_style(run.face, lettering.size, colour);
            let place = coordinate(Point::new(start + run.x, top));
            self.area.draw(&Text::new(run.text, place, style)).map_err(drawing)?;
        }
        Ok(())
    }
}

/// Distance from the middle of a line's capitals down to the baseline.
pub(crate) fn middle_to_baseline(lettering: Lettering) -> f64 {
    lettering.size * CAP_HEIGHT / 2.0
}

/// Distance from the top of a line box down to the baseline.
pub(crate) fn top_to_baseline(lettering: Lettering) -> f64 {
    lettering.line_height() / 2.0 + middle_to_baseline(lettering)
}

fn offset(align: Align, text: &str, lettering: Lettering) -> f64 {
    match align {
        Align::Left => 0.0,
        Align::Centre => width(text, lettering) / 2.0,
        Align::Right => width(text, lettering),
    }
}

fn text_style(face: Face, size: f64, colour: Colour) -> TextStyle<'static> {
    let weight = if face.is_strong() { FontStyle::Bold } else { FontStyle::Normal };
    let line_height = size * f64::from(UNITS_PER_POINT) * LINE_HEIGHT_PER_EM;
    let font = FontDesc::new(FontFamily::Name(face.family()), line_height, weight);
    TextStyle {
        font,
        color: BackendColor { alpha: 1.0, rgb: (colour.red, colour.green, colour.blue) },
        pos: Pos::new(HPos::Left, VPos::Top),
    }
}

/// The closed edge of a rectangle with round corners.
pub(crate) fn rounded_outline(frame: Frame, radius: f64) -> Vec<Point> {
    closed(rounded(frame, radius))
}

/// Corners of a rectangle with round corners, in order.
fn rounded(frame: Frame, radius: f64) -> Vec<Point> {
    /// Steps of a quarter turn; more would not be seen at these sizes.
    const STEPS: u32 = 4;
    let radius = radius.min(frame.width / 2.0).min(frame.height / 2.0);
    let centres = [
        Point::new(frame.right() - radius, frame.top + radius),
        Point::new(frame.right() - radius, frame.bottom() - radius),
        Point::new(frame.left + radius, frame.bottom() - radius),
        Point::new(frame.left + radius, frame.top + radius),
    ];
    let mut points = Vec::with_capacity(20);
    for (quarter, centre) in (0_u32..).zip(centres) {
        for step in 0..=STEPS {
            let turn = f64::from(quarter) + f64::from(step) / f64::from(STEPS);
            let angle = turn * core::f64::consts::FRAC_PI_2;
            points
                .push(Point::new(centre.x + radius * libm::sin(angle), centre.y - radius * libm::cos(angle)));
        }
    }
    points
}

/// The same points, the first repeated at the end.
pub(crate) fn closed(mut points: Vec<Point>) -> Vec<Point> {
    points.extend(points.first().copied());
    points
}

fn units(points: f64) -> i32 {
    (points * f64::from(UNITS_PER_POINT)).round() as i32
}

fn coordinate(point: Point) -> (i32, i32) {
    (units(point.x), units(point.y))
}

fn coordinates(points: &[Point]) -> Vec<(i32, i32)> {
    points.iter().copied().map(coordinate).collect()
}

fn drawing<E: core::fmt::Display>(error: E) -> ChartError {
    ChartError::Drawing(error.to_string())
}

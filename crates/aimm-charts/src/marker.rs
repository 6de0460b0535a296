//! Marks of series, and samples of their lines.

use plotters_backend::DrawingBackend;

use crate::canvas::{Canvas, Pen, closed};
use crate::colour::Colour;
use crate::error::ChartError;
use crate::geometry::Point;
use crate::theme::{Marker, SeriesStyle};

/// Half the width of a round mark in points; the others look equally large.
pub(crate) const MARK: f64 = 3.5;
const EDGE: f64 = 1.5;

/// Draws the mark of a series. `ground` fills the hollow ones.
pub(crate) fn draw_mark<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    at: Point,
    style: &SeriesStyle,
    ground: Colour,
) -> Result<(), ChartError> {
    let pen = Pen { colour: style.colour, width: EDGE };
    match style.marker {
        Marker::Circle => canvas.disc(at, MARK, style.colour),
        Marker::Ring => hollow_disc(canvas, at, pen, ground),
        Marker::Triangle => canvas.fill(&triangle(at), style.colour, 1.0),
        Marker::Diamond => hollow(canvas, diamond(at), pen, ground),
        Marker::Square => hollow(canvas, square(at), pen, ground),
        Marker::Cross => [-1.0, 1.0].into_iter().try_for_each(|slope| {
            let (dx, dy) = (MARK * 0.9, MARK * 0.9 * slope);
            let ends = [Point::new(at.x - dx, at.y - dy), Point::new(at.x + dx, at.y + dy)];
            canvas.line(&ends, Pen { width: 1.75, ..pen })
        }),
    }
}

/// Width of a sample of a line in points.
pub(crate) const SAMPLE: f64 = 28.0;

/// Draws a short piece of a series, its middle at `at`.
pub(crate) fn draw_sample<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    at: Point,
    style: &SeriesStyle,
    ground: Colour,
) -> Result<(), ChartError> {
    let ends = [Point::new(at.x - SAMPLE / 2.0, at.y), Point::new(at.x + SAMPLE / 2.0, at.y)];
    let pen = Pen { colour: style.colour, width: line_width(style) };
    canvas.dashed(&ends, pen, &style.dash)?;
    draw_mark(canvas, at, style, ground)
}

/// Draws the gate sign, 10 points wide and 9 high, its middle at `at`.
pub(crate) fn draw_gate<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    at: Point,
    colour: Colour,
) -> Result<(), ChartError> {
    let pen = Pen { colour, width: 1.2 };
    let bars = [
        ((-3.0, -4.5), (-3.0, 4.5)),
        ((3.0, -4.5), (3.0, 4.5)),
        ((-5.0, -2.2), (5.0, -2.2)),
        ((-5.0, 1.8), (5.0, 1.8)),
    ];
    bars.into_iter().try_for_each(|(from, to)| canvas.line(&corners(at, &[from, to]), pen))
}

/// Draws worst and best case: a line between two stops, at the height of `from`.
pub(crate) fn draw_bracket<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    from: Point,
    to: Point,
    reach: f64,
    colour: Colour,
) -> Result<(), ChartError> {
    let pen = Pen { colour, width: 1.5 };
    canvas.line(&[from, to], pen)?;
    [from, to].into_iter().try_for_each(|end| canvas.line(&corners(end, &[(0.0, -reach), (0.0, reach)]), pen))
}

/// Width of the line of a series: the solid one leads.
pub(crate) fn line_width(style: &SeriesStyle) -> f64 {
    if style.dash.is_empty() { 2.0 } else { 1.5 }
}

fn hollow<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    corners: Vec<Point>,
    pen: Pen,
    ground: Colour,
) -> Result<(), ChartError> {
    canvas.fill(&corners, ground, 1.0)?;
    canvas.line(&closed(corners), pen)
}

fn hollow_disc<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    at: Point,
    pen: Pen,
    ground: Colour,
) -> Result<(), ChartError> {
    canvas.disc(at, MARK - 0.25, ground)?;
    canvas.circle(at, MARK - 0.25, pen)
}

fn corners(at: Point, offsets: &[(f64, f64)]) -> Vec<Point> {
    offsets.iter().map(|(dx, dy)| Point::new(at.x + dx, at.y + dy)).collect()
}

fn triangle(at: Point) -> Vec<Point> {
    corners(at, &[(0.0, -4.0), (4.0, 3.25), (-4.0, 3.25)])
}

fn diamond(at: Point) -> Vec<Point> {
    corners(at, &[(0.0, -4.25), (4.25, 0.0), (0.0, 4.25), (-4.25, 0.0)])
}

fn square(at: Point) -> Vec<Point> {
    corners(at, &[(-3.0, -3.0), (3.0, -3.0), (3.0, 3.0), (-3.0, 3.0)])
}

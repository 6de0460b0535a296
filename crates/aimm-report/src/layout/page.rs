//! Pages of positioned text, shapes and links: what painters paint.

use std::sync::Arc;

use aimm_charts::fonts::Face;
use aimm_charts::{Bitmap, Colour};

use super::tags::{Rect, TagId};
use crate::text::shape::Glyph;

/// One page; lengths are points from its top left corner.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Page {
    pub(crate) width: f32,
    pub(crate) height: f32,
    /// In reading order, later ones painted over earlier ones.
    pub(crate) items: Vec<Item>,
    pub(crate) links: Vec<LinkArea>,
}

/// One thing to paint.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Item {
    /// Node it belongs to; `None` for decoration.
    pub(crate) tag: Option<TagId>,
    pub(crate) shape: Shape,
}

/// What there is to paint.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Shape {
    Text(Text),
    Path(Path),
    Picture(Picture),
}

/// Pixels that fill a rectangle.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Picture {
    pub(crate) rect: Rect,
    pub(crate) bitmap: Arc<Bitmap>,
}

/// Glyphs of one face on a baseline.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Text {
    pub(crate) x: f32,
    /// The baseline.
    pub(crate) y: f32,
    pub(crate) size: f32,
    pub(crate) face: Face,
    pub(crate) colour: Colour,
    /// Width of the whole, in points.
    pub(crate) width: f32,
    pub(crate) glyphs: Vec<Glyph>,
    /// What the glyphs say; their ranges count in it.
    pub(crate) source: String,
    /// Says whether spacing differs from the font's own.
    pub(crate) is_spaced: bool,
    /// Says whether figures have one width.
    pub(crate) is_tabular: bool,
}

/// Lines and curves.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Path {
    pub(crate) steps: Vec<Step>,
    pub(crate) is_closed: bool,
    pub(crate) fill: Option<Ink>,
    pub(crate) stroke: Option<Stroke>,
}

/// A step of a path to a point, in points.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Step {
    Move((f32, f32)),
    Line((f32, f32)),
    /// Two control points and the end.
    Curve((f32, f32), (f32, f32), (f32, f32)),
}

/// A colour and how much of it covers what lies below, in percent.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Ink {
    pub(crate) colour: Colour,
    pub(crate) opacity: u8,
}

/// How a path is drawn along.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct Stroke {
    pub(crate) ink: Ink,
    pub(crate) width: f32,
}

/// A place that can be clicked.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct LinkArea {
    pub(crate) rect: Rect,
    pub(crate) target: Target,
    pub(crate) tag: TagId,
    /// What the link says.
    pub(crate) contents: String,
}

/// Where a click leads.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Target {
    Address(String),
    /// A page, counted from 0, and the height at which it is shown.
    Place {
        page: usize,
        y: f32,
    },
}

impl From<Colour> for Ink {
    fn from(colour: Colour) -> Self {
        Self { colour, opacity: 100 }
    }
}

impl Item {
    /// Decoration.
    pub(crate) fn decoration(path: Path) -> Self {
        Self { tag: None, shape: Shape::Path(path) }
    }

    /// Moves the item by these distances.
    pub(crate) fn shift(&mut self, dx: f32, dy: f32) {
        match &mut self.shape {
            Shape::Text(text) => {
                text.x += dx;
                text.y += dy;
            }
            Shape::Path(path) => path.shift(dx, dy),
            Shape::Picture(picture) => {
                picture.rect.x += dx;
                picture.rect.y += dy;
            }
        }
    }
}

/// Share of a radius by which a circle's control points stand out.
const ARC: f32 = 0.552_284_8;

impl Path {
    /// A filled rectangle with round corners.
    pub(crate) fn rounded(rect: Rect, radius: f32, fill: Colour) -> Self {
        Self { steps: rounded_steps(rect, radius), is_closed: true, fill: Some(fill.into()), stroke: None }
    }

    /// The outline of a rectangle with round corners.
    pub(crate) fn frame(rect: Rect, radius: f32, width: f32, colour: Colour) -> Self {
        let stroke = Some(Stroke { ink: colour.into(), width });
        Self { steps: rounded_steps(rect, radius), is_closed: true, fill: None, stroke }
    }

    /// A filled rectangle.
    pub(crate) fn rect(rect: Rect, fill: Colour) -> Self {
        let Rect { x, y, width, height } = rect;
        let steps = vec![
            Step::Move((x, y)),
            Step::Line((x + width, y)),
            Step::Line((x + width, y + height)),
            Step::Line((x, y + height)),
        ];
        Self { steps, is_closed: true, fill: Some(fill.into()), stroke: None }
    }

    /// An open line through points.
    pub(crate) fn line(points: &[(f32, f32)], width: f32, colour: Colour) -> Self {
        Self {
            steps: steps_through(points),
            is_closed: false,
            fill: None,
            stroke: Some(Stroke { ink: colour.into(), width }),
        }
    }

    /// A horizontal rule of `length` from its left end, `y` being its middle.
    pub(crate) fn rule(x: f32, y: f32, length: f32, width: f32, colour: Colour) -> Self {
        Self::line(&[(x, y), (x + length, y)], width, colour)
    }

    fn shift(&mut self, dx: f32, dy: f32) {
        let moved = |(x, y): (f32, f32)| (x + dx, y + dy);
        for step in &mut self.steps {
            *step = match *step {
                Step::Move(to) => Step::Move(moved(to)),
                Step::Line(to) => Step::Line(moved(to)),
                Step::Curve(first, second, to) => Step::Curve(moved(first), moved(second), moved(to)),
            };
        }
    }
}

/// Straight steps from point to point.
pub(crate) fn steps_through(points: &[(f32, f32)]) -> Vec<Step> {
    let step =
        |(at, point): (usize, &(f32, f32))| if at == 0 { Step::Move(*point) } else { Step::Line(*point) };
    points.iter().enumerate().map(step).collect()
}

/// A circle as four curves.
pub(crate) fn circle_steps(centre: (f32, f32), radius: f32) -> Vec<Step> {
    let rect = Rect { x: centre.0 - radius, y: centre.1 - radius, width: 2.0 * radius, height: 2.0 * radius };
    rounded_steps(rect, radius)
}

fn rounded_steps(rect: Rect, radius: f32) -> Vec<Step> {
    let r = radius.min(rect.width / 2.0).min(rect.height / 2.0);
    let (left, top, right, bottom) = (rect.x, rect.y, rect.x + rect.width, rect.y + rect.height);
    let k = r * (1.0 - ARC);
    vec![
        Step::Move((left + r, top)),
        Step::Line((right - r, top)),
        Step::Curve((right - k, top), (right, top + k), (right, top + r)),
        Step::Line((right, bottom - r)),
        Step::Curve((right, bottom - k), (right - k, bottom), (right - r, bottom)),
        Step::Line((left + r, bottom)),
        Step::Curve((left + k, bottom), (left, bottom - k), (left, bottom - r)),
        Step::Line((left, top + r)),
        Step::Curve((left, top + k), (left + k, top), (left + r, top)),
    ]
}

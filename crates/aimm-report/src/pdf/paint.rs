//! Pages to drawing operators with marked content.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use aimm_charts::{Bitmap, Colour};
use printpdf::{
    Color, DictItem, ExtendedGraphicsStateId, Line, LinePoint, Op, PaintMode, Point, Polygon, PolygonRing,
    Pt, Rgb, WindingOrder, XObjectId, XObjectTransform,
};

use super::fonts::FontSet;
use super::glyphs::{round, show};
use super::tags::role_name;
use crate::error::ReportError;
use crate::layout::page::{Ink, Item, Page, Path, Picture, Shape, Step, Stroke, Text};
use crate::layout::tags::{TagId, TagTree};

/// Turns pages into operators and remembers what they use.
pub(crate) struct Painter {
    pub(crate) fonts: FontSet,
    /// Opacities in use, in percent.
    pub(crate) opacities: BTreeSet<u8>,
    /// Pictures in use, each once.
    pub(crate) pictures: Vec<Arc<Bitmap>>,
    /// For every page, the nodes of its marked contents in the order of their numbers.
    pub(crate) marks: Vec<Vec<TagId>>,
}

impl Painter {
    pub(crate) fn new() -> Result<Self, ReportError> {
        Ok(Self {
            fonts: FontSet::new()?,
            opacities: BTreeSet::new(),
            pictures: Vec::new(),
            marks: Vec::new(),
        })
    }

    /// Operators of the next page.
    pub(crate) fn page(&mut self, page: &Page, tags: &TagTree) -> Vec<Op> {
        let mut sheet = Sheet::new(self, page.height);
        let mut items = page.items.as_slice();
        while let Some(first) = items.first() {
            let n_items = items.iter().take_while(|item| item.tag == first.tag).count();
            let (group, rest) = items.split_at(n_items);
            sheet.group(first.tag, group, tags);
            items = rest;
        }
        let (ops, marks) = (sheet.ops, sheet.marks);
        self.marks.push(marks);
        ops
    }
}

/// Name of an opacity in the resources of a page.
pub(crate) fn opacity_name(percent: u8) -> String {
    format!("O{percent}")
}

/// Name of a picture in the resources of a page.
pub(crate) fn picture_name(number: usize) -> String {
    format!("P{number}")
}

struct Sheet<'a> {
    painter: &'a mut Painter,
    height: f32,
    ops: Vec<Op>,
    marks: Vec<TagId>,
    state: State,
}

/// What the viewer currently paints with, so that nothing is said twice.
#[derive(Default)]
struct State {
    fill: Option<Colour>,
    outline: Option<Colour>,
    line_width: Option<f32>,
    opacity: Option<u8>,
    is_in_text: bool,
}

impl<'a> Sheet<'a> {
    fn new(painter: &'a mut Painter, height: f32) -> Self {
        Self { painter, height, ops: Vec::new(), marks: Vec::new(), state: State::default() }
    }

    fn group(&mut self, tag: Option<TagId>, items: &[Item], tags: &TagTree) {
        self.ops.push(self.begin(tag, tags));
        self.marks.extend(tag);
        for item in items {
            match &item.shape {
                Shape::Text(text) => self.text(text),
                Shape::Path(path) => self.path(path),
                Shape::Picture(picture) => self.picture(picture),
            }
        }
        self.end_text();
        self.ops.push(Op::EndMarkedContent);
    }

    fn begin(&self, tag: Option<TagId>, tags: &TagTree) -> Op {
        let Some(tag) = tag else { return Op::BeginMarkedContent { tag: "Artifact".to_owned() } };
        let number = DictItem::Int(i64::try_from(self.marks.len()).unwrap_or(i64::MAX));
        let map = BTreeMap::from([("MCID".to_owned(), number)]);
        let role = role_name(tags.nodes()[tag].role).to_owned();
        Op::BeginMarkedContentWithProperties { tag: role, properties: DictItem::Dict { map } }
    }

    fn text(&mut self, text: &Text) {
        if text.glyphs.is_empty() {
            return;
        }
        self.opacity(100);
        if !self.state.is_in_text {
            self.ops.push(Op::StartTextSection);
            self.state.is_in_text = true;
        }
        self.fill_colour(text.colour);
        self.ops.extend(show(text, self.height, &mut self.painter.fonts));
    }

    fn end_text(&mut self) {
        if std::mem::take(&mut self.state.is_in_text) {
            self.ops.push(Op::EndTextSection);
        }
    }

    fn path(&mut self, path: &Path) {
        self.end_text();
        let points = self.points(&path.steps);
        if let Some(ink) = path.fill {
            self.fill(ink, points.clone());
        }
        if let Some(stroke) = path.stroke {
            self.stroke(stroke, points, path.is_closed);
        }
    }

    fn picture(&mut self, picture: &Picture) {
        self.end_text();
        self.opacity(100);
        let pictures = &mut self.painter.pictures;
        let number = pictures.iter().position(|known| *known == picture.bitmap).unwrap_or_else(|| {
            pictures.push(Arc::clone(&picture.bitmap));
            pictures.len() - 1
        });
        let rect = picture.rect;
        let transform = XObjectTransform {
            translate_x: Some(Pt(round(rect.x))),
            translate_y: Some(Pt(round(self.height - rect.y - rect.height))),
            scale_x: Some(round(rect.width)),
            scale_y: Some(round(rect.height)),
            ..XObjectTransform::default()
        };
        self.ops.push(Op::UseXobject { id: XObjectId(picture_name(number)), transform });
    }

    fn fill(&mut self, ink: Ink, points: Vec<LinePoint>) {
        self.opacity(ink.opacity);
        self.fill_colour(ink.colour);
        let rings = vec![PolygonRing { points }];
        let polygon = Polygon { rings, mode: PaintMode::Fill, winding_order: WindingOrder::NonZero };
        self.ops.push(Op::DrawPolygon { polygon });
    }

    fn stroke(&mut self, stroke: Stroke, points: Vec<LinePoint>, is_closed: bool) {
        self.opacity(stroke.ink.opacity);
        if self.state.outline.replace(stroke.ink.colour) != Some(stroke.ink.colour) {
            self.ops.push(Op::SetOutlineColor { col: colour(stroke.ink.colour) });
        }
        if self.state.line_width.replace(stroke.width) != Some(stroke.width) {
            self.ops.push(Op::SetOutlineThickness { pt: Pt(round(stroke.width)) });
        }
        self.ops.push(Op::DrawLine { line: Line { points, is_closed } });
    }

    fn fill_colour(&mut self, wanted: Colour) {
        if self.state.fill.replace(wanted) != Some(wanted) {
            self.ops.push(Op::SetFillColor { col: colour(wanted) });
        }
    }

    fn opacity(&mut self, percent: u8) {
        if self.state.opacity.unwrap_or(100) != percent {
            self.end_text();
            self.painter.opacities.insert(percent);
            self.ops.push(Op::LoadGraphicsState { gs: ExtendedGraphicsStateId(opacity_name(percent)) });
        }
        self.state.opacity = Some(percent);
    }

    fn points(&self, steps: &[Step]) -> Vec<LinePoint> {
        let point = |(x, y): (f32, f32), bezier| LinePoint {
            p: Point { x: Pt(round(x)), y: Pt(round(self.height - y)) },
            bezier,
        };
        let mut points = Vec::with_capacity(steps.len());
        for step in steps {
            match *step {
                Step::Move(to) | Step::Line(to) => points.push(point(to, false)),
                Step::Curve(first, second, to) => {
                    points.extend([point(first, true), point(second, true), point(to, false)]);
                }
            }
        }
        points
    }
}

fn colour(colour: Colour) -> Color {
    let share = |channel: u8| (f32::from(channel) / 255.0 * 1000.0).round() / 1000.0;
    Color::Rgb(Rgb { r: share(colour.red), g: share(colour.green), b: share(colour.blue), icc_profile: None })
}

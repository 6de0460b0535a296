//! A name and what belongs to it, a value or a remark, as a block of lines.

use plotters_backend::DrawingBackend;

use crate::canvas::{Align, Canvas, top_to_baseline};
use crate::error::ChartError;
use crate::geometry::Point;
use crate::label::{Line, Paragraph};
use crate::metrics::{Lettering, width};
use crate::theme::Theme;

/// A name and its aside, measured.
#[derive(Debug, Clone)]
pub(crate) struct NamedText {
    pub(crate) name: Paragraph,
    pub(crate) aside: Option<Aside>,
}

/// A value or remark beside a name; never broken.
#[derive(Debug, Clone)]
pub(crate) struct Aside {
    pub(crate) text: String,
    pub(crate) lettering: Lettering,
    pub(crate) width: f64,
    pub(crate) tone: Tone,
}

/// A piece of a line.
#[derive(Debug, Clone)]
pub(crate) struct Piece {
    pub(crate) text: String,
    pub(crate) lettering: Lettering,
    /// From the start of the line.
    pub(crate) x: f64,
    pub(crate) tone: Tone,
}

/// What a piece is, hence its colour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Tone {
    Name,
    Value,
    Note,
    Missing,
}

/// Lines with their widths.
#[derive(Debug, Clone)]
pub(crate) struct Block {
    pub(crate) lines: Vec<(Vec<Piece>, f64)>,
    pub(crate) width: f64,
    pub(crate) height: f64,
}

const SPACE: f64 = 4.0;

impl Aside {
    pub(crate) fn new(text: String, lettering: Lettering, tone: Tone) -> Self {
        Self { width: width(&text, lettering), text, lettering, tone }
    }

    fn piece(&self, x: f64) -> Piece {
        Piece { text: self.text.clone(), lettering: self.lettering, x, tone: self.tone }
    }
}

impl NamedText {
    /// Width of the longest piece that should not be broken.
    pub(crate) fn widest(&self) -> f64 {
        let aside = self.aside.as_ref().map_or(0.0, |aside| aside.width);
        self.name.widest_segment().max(aside)
    }

    /// Lines that `block` gives at most.
    pub(crate) fn line_count(&self, room: f64, own_line: bool) -> usize {
        let names = self.name.line_count(room);
        let pushed_down = names == 1 && self.natural_width() > room;
        names + usize::from(self.aside.is_some() && (own_line || pushed_down))
    }

    /// The name in lines of at most `room` points. The aside follows the last word, so that it never
    /// stands alone where the name has words to keep it company, or has a line of its own if wanted.
    pub(crate) fn block(&self, room: f64, own_line: bool) -> Block {
        let mut names = self.name.balanced(room);
        let beside = |names: &[Line], aside: &Aside| {
            let last = names.last().map_or(room, |line| line.width);
            last + SPACE + aside.width <= room
        };
        if let Some(aside) = self.aside.as_ref().filter(|_| !own_line)
            && !beside(&names, aside)
        {
            let longer = self.name.balanced_in(room, names.len() + 1);
            if longer.len() == names.len() + 1 && beside(&longer, aside) {
                names = longer;
            }
        }
        let mut lines: Vec<(Vec<Piece>, f64)> = names.into_iter().map(|line| self.named(line)).collect();
        if let Some(aside) = &self.aside {
            match lines.last_mut() {
                Some((pieces, width)) if !own_line && *width + SPACE + aside.width <= room => {
                    pieces.push(aside.piece(*width + SPACE));
                    *width += SPACE + aside.width;
                }
                _ => lines.push((vec![aside.piece(0.0)], aside.width)),
            }
        }
        Block {
            width: lines.iter().map(|(_, width)| *width).fold(0.0, f64::max),
            height: self.name.height(lines.len()),
            lines,
        }
    }

    fn named(&self, line: Line) -> (Vec<Piece>, f64) {
        let piece = Piece { text: line.text, lettering: self.name.lettering, x: 0.0, tone: Tone::Name };
        (vec![piece], line.width)
    }

    /// Width on a single line.
    pub(crate) fn natural_width(&self) -> f64 {
        self.name.natural_width() + self.aside_width()
    }

    fn aside_width(&self) -> f64 {
        self.aside.as_ref().map_or(0.0, |aside| SPACE + aside.width)
    }
}

impl Block {
    /// Draws the lines in a column of `room` points whose upper left corner is `corner`.
    pub(crate) fn draw<DB: DrawingBackend>(
        &self,
        canvas: &Canvas<'_, DB>,
        corner: Point,
        room: f64,
        align: Align,
        theme: &Theme,
    ) -> Result<(), ChartError> {
        let step = self.height / self.lines.len().max(1) as f64;
        for (index, (pieces, width)) in self.lines.iter().enumerate() {
            let left = corner.x
                + match align {
                    Align::Left => 0.0,
                    Align::Centre => (room - width) / 2.0,
                    Align::Right => room - width,
                };
            let top = corner.y + step * index as f64;
            // All pieces of a line share the baseline of its first.
            let baseline = top + pieces.first().map_or(0.0, |first| top_to_baseline(first.lettering));
            for piece in pieces {
                let colour = match piece.tone {
                    Tone::Name | Tone::Value => theme.text,
                    Tone::Note => theme.text_2,
                    Tone::Missing => theme.text_3,
                };
                let at = Point::new(left + piece.x, baseline);
                canvas.text(at, Align::Left, &piece.text, piece.lettering, colour)?;
            }
        }
        Ok(())
    }
}

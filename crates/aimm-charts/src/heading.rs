//! The title above a picture.

use plotters_backend::DrawingBackend;

use crate::canvas::{Align, Canvas, top_to_baseline};
use crate::error::ChartError;
use crate::geometry::{Frame, Point};
use crate::label::{Line, Paragraph};
use crate::metrics::{Language, Lettering};
use crate::theme::Theme;

const BELOW: f64 = 14.0;

/// A title in as many lines as it needs, or nothing.
pub(crate) struct Heading {
    lines: Vec<Line>,
    corner: Point,
    lettering: Lettering,
    /// Height with the space below it; 0 where no title is shown.
    pub(crate) height: f64,
}

impl Heading {
    /// Lays the title out at the top of `frame`.
    pub(crate) fn new(title: &str, shown: bool, frame: Frame, language: Language, theme: &Theme) -> Self {
        let lettering = Lettering { size: theme.size_lead, strong: true, language };
        let paragraph = Paragraph::new(if shown { title } else { "" }, lettering);
        let lines = paragraph.wrap(frame.width);
        let height = match lines.len() {
            0 => 0.0,
            count => paragraph.height(count) + BELOW,
        };
        Self { lines, corner: Point::new(frame.left, frame.top), lettering, height }
    }

    pub(crate) fn draw<DB: DrawingBackend>(
        &self,
        canvas: &Canvas<'_, DB>,
        theme: &Theme,
    ) -> Result<(), ChartError> {
        let mut baseline = self.corner.y + top_to_baseline(self.lettering);
        for line in &self.lines {
            let at = Point::new(self.corner.x, baseline);
            canvas.text(at, Align::Left, &line.text, self.lettering, theme.text)?;
            baseline += self.lettering.line_height();
        }
        Ok(())
    }
}

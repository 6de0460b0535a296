//! Charts with their captions.

use aimm_charts::{Chart, ChartError};
use plotters::drawing::IntoDrawingArea;

use super::block::{BlockLayout, Look, protect_ends};
use super::chart_backend::ChartBackend;
use super::running_text::set_space;
use super::strip::Strip;
use super::style::OBJECT_SPACE;
use super::tags::{Rect, Role, TagId};
use crate::document::Figure;
use crate::error::ReportError;
use crate::text::faces::Faces;
use crate::text::paragraph::Shape;

/// Space between a picture and its caption.
const CAPTION_SPACE: f32 = 7.0;
/// Printed points for a point of a chart, whose letters are sized for the screen.
const PRINT_SCALE: f32 = 0.75;
/// Margin that charts keep on their canvas, in chart points: it may stand in the margin of the page, so that what
/// is drawn aligns with the text.
const CANVAS_MARGIN: f32 = 8.0;
/// Factor by which a chart may be smaller than usual, where the rest of a page then holds it.
const SMALLER: f32 = 0.88;
/// Factor by which a chart that is too high for a page is tried smaller.
const SHRINK: f32 = 0.92;
const MOST_SHRINKS: usize = 10;

/// Size of a picture in chart points, and the printed points for one of them.
struct Canvas {
    size: (f32, f32),
    scale: f32,
}

impl BlockLayout {
    pub(crate) fn figure(&mut self, figure: &Figure) -> Result<Vec<Strip>, ReportError> {
        let division = self.tags.add(self.section, Role::Division);
        let tag = self.tags.add_figure(division, &figure.alternative);
        let faces = Faces::bundled()?;
        let mut picture = self.picture(figure, faces, tag).map_err(|cause| ReportError::Chart {
            caption: figure.caption.iter().map(|run| run.text.as_str()).collect(),
            cause,
        })?;
        picture.is_kept_with_next = !figure.caption.is_empty();

        let caption_tag = self.tags.add(division, Role::Paragraph);
        let look = Look::new(self.styles.caption(), self.theme.text_2, self.geometry.measure());
        let mut caption = self.text(&figure.caption, &look.shaped(Shape::Running), Some(caption_tag))?;
        protect_ends(&mut caption);
        set_space(&mut caption, CAPTION_SPACE);
        let mut strips = vec![picture];
        strips.extend(caption);
        Ok(strips)
    }

    fn picture(&self, figure: &Figure, faces: &'static Faces, tag: TagId) -> Result<Strip, ChartError> {
        let canvas = self.canvas(&figure.chart, figure.height, PRINT_SCALE)?;
        let mut picture = self.drawn(&figure.chart, &canvas, faces, tag)?;
        if figure.height.is_none() {
            let canvas = self.canvas(&figure.chart, None, canvas.scale * SMALLER)?;
            picture.smaller = Some(Box::new(self.drawn(&figure.chart, &canvas, faces, tag)?));
        }
        Ok(picture)
    }

    fn drawn(
        &self,
        chart: &Chart,
        canvas: &Canvas,
        faces: &'static Faces,
        tag: TagId,
    ) -> Result<Strip, ChartError> {
        let (width, height) = (canvas.size.0 * canvas.scale, canvas.size.1 * canvas.scale);
        let mut drawn = Strip::new(height, 0.0);
        {
            let backend = ChartBackend::new(faces, canvas.size, canvas.scale, tag, &mut drawn.items);
            aimm_charts::draw(&backend.into_drawing_area(), chart, &self.theme)?;
        }
        drawn.figures.push((tag, Rect { x: 0.0, y: 0.0, width, height }));
        let margin = CANVAS_MARGIN * canvas.scale;
        let mut strip = Strip::new(height - margin, OBJECT_SPACE);
        strip.absorb(drawn, -margin, -margin);
        Ok(strip)
    }

    /// The canvas as wide as the text; its letters shrink where a page could not hold it otherwise.
    fn canvas(&self, chart: &Chart, height: Option<f32>, scale: f32) -> Result<Canvas, ChartError> {
        let most = self.geometry.content_height() * 0.85;
        let mut scale = scale;
        for _ in 0..MOST_SHRINKS {
            let width = self.geometry.content_width() / scale + 2.0 * CANVAS_MARGIN;
            let needed = chart.size_for_width(f64::from(width), &self.theme)?.height as f32;
            if height.is_some() || needed * scale <= most {
                let height = height.map_or(needed, |points| points.clamp(1.0, most) / scale);
                return Ok(Canvas { size: (width, height), scale });
            }
            scale *= SHRINK;
        }
        let width = self.geometry.content_width() / scale + 2.0 * CANVAS_MARGIN;
        Ok(Canvas { size: (width, most / scale), scale })
    }
}

//! Legends: samples with their names, in as many rows as they need.

use plotters_backend::DrawingBackend;

use crate::canvas::{Align, Canvas, Pen, middle_to_baseline, top_to_baseline};
use crate::check::slots;
use crate::error::ChartError;
use crate::geometry::{Frame, Point};
use crate::label::{Line, Paragraph};
use crate::marker::{SAMPLE, draw_bracket, draw_gate, draw_mark, draw_sample};
use crate::metrics::Lettering;
use crate::radar::Series;
use crate::theme::Theme;

/// What stands before a name.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) enum Sample {
    /// Line and mark of a series.
    Series(usize),
    /// Mark of a series alone.
    Mark(usize),
    /// A piece of a bar of a series.
    Bar(usize),
    /// Worst and best case.
    Bounds,
    /// Tile of a level on the scale up to the second number.
    Level(u8, u8),
    /// The gate sign.
    Gate,
    /// The edge of a tile that blocks.
    Blocks,
}

/// A legend that has been laid out.
#[derive(Debug, Clone)]
pub(crate) struct Legend {
    entries: Vec<Entry>,
    /// Height of all rows in points; 0 without entries.
    pub(crate) height: f64,
    lettering: Lettering,
}

#[derive(Debug, Clone)]
struct Entry {
    sample: Sample,
    lines: Vec<Line>,
    left: f64,
    top: f64,
    row: usize,
    width: f64,
    /// Distance from the top to the middle of the first line, common to a row.
    middle: f64,
}

const BETWEEN: f64 = 18.0;
const AFTER_SAMPLE: f64 = 6.0;
const TILE: f64 = 20.0;
const ROW_GAP: f64 = 6.0;

impl Legend {
    /// Lays entries out in rows of at most `width` points, from the left or each row centred.
    pub(crate) fn new(entries: &[(Sample, &str)], width: f64, lettering: Lettering, centred: bool) -> Self {
        let mut legend = Self { entries: Vec::with_capacity(entries.len()), height: 0.0, lettering };
        let (mut left, mut top, mut row_height, mut row) = (0.0, 0.0_f64, 0.0_f64, 0);
        for (sample, name) in entries {
            let mut entry = Entry::new(*sample, name, width, lettering);
            if left > 0.0 && left + entry.width > width {
                top += row_height + ROW_GAP;
                (left, row_height, row) = (0.0, 0.0, row + 1);
            }
            (entry.left, entry.top, entry.row) = (left, top, row);
            left += entry.width + BETWEEN;
            row_height = row_height.max(entry.height(lettering));
            legend.entries.push(entry);
        }
        legend.height = top + row_height;
        legend.level();
        if centred {
            legend.centre(width);
        }
        legend
    }

    /// One line a series; nothing for a single series, whose name the title gives.
    pub(crate) fn of_series(series: &[Series], width: f64, lettering: Lettering) -> Self {
        let entries: Vec<(Sample, &str)> = slots(series)
            .into_iter()
            .zip(series)
            .map(|(slot, one)| (Sample::Series(slot), one.name.as_str()))
            .collect();
        let shown: &[(Sample, &str)] = if entries.len() > 1 { &entries } else { &[] };
        Self::new(shown, width, lettering, true)
    }

    /// Gives the entries of a row one middle, whatever the height of their samples.
    fn level(&mut self) {
        let rows = self.entries.last().map_or(0, |entry| entry.row + 1);
        for row in 0..rows {
            let of_row = || self.entries.iter().filter(|entry| entry.row == row);
            let middle = of_row().map(|entry| entry.middle).fold(0.0, f64::max);
            for entry in self.entries.iter_mut().filter(|entry| entry.row == row) {
                entry.middle = middle;
            }
        }
    }

    fn centre(&mut self, width: f64) {
        let rows = self.entries.last().map_or(0, |entry| entry.row + 1);
        for row in 0..rows {
            let of_row = self.entries.iter_mut().filter(|entry| entry.row == row);
            let mut members: Vec<&mut Entry> = of_row.collect();
            let used = members.last().map_or(0.0, |last| last.left + last.width);
            for entry in &mut members {
                entry.left += (width - used).max(0.0) / 2.0;
            }
        }
    }

    /// Draws the legend with its upper left corner at `corner`.
    pub(crate) fn draw<DB: DrawingBackend>(
        &self,
        canvas: &Canvas<'_, DB>,
        corner: Point,
        theme: &Theme,
    ) -> Result<(), ChartError> {
        for entry in &self.entries {
            let left = corner.x + entry.left;
            let top = corner.y + entry.top;
            let first = top + entry.middle;
            draw(canvas, entry.sample, Point::new(left, first), theme)?;
            let text_left = left + sample_width(entry.sample) + AFTER_SAMPLE;
            let text_top = first - self.lettering.line_height() / 2.0;
            for (index, line) in entry.lines.iter().enumerate() {
                let baseline =
                    text_top + self.lettering.line_height() * index as f64 + top_to_baseline(self.lettering);
                let at = Point::new(text_left, baseline);
                canvas.text(at, Align::Left, &line.text, self.lettering, theme.text_2)?;
            }
        }
        Ok(())
    }
}

impl Entry {
    fn new(sample: Sample, name: &str, width: f64, lettering: Lettering) -> Self {
        let before = sample_width(sample) + AFTER_SAMPLE;
        let lines = Paragraph::new(name, lettering).wrap((width - before).max(1.0));
        let widest = lines.iter().map(|line| line.width).fold(0.0, f64::max);
        Self {
            sample,
            lines,
            left: 0.0,
            top: 0.0,
            row: 0,
            width: before + widest,
            middle: lettering.line_height().max(sample_height(sample)) / 2.0,
        }
    }

    fn height(&self, lettering: Lettering) -> f64 {
        let text = lettering.line_height() * self.lines.len() as f64;
        text.max(sample_height(self.sample))
    }
}

fn sample_width(sample: Sample) -> f64 {
    match sample {
        Sample::Series(_) => SAMPLE,
        Sample::Bar(_) => 18.0,
        Sample::Mark(_) => 9.0,
        Sample::Bounds => 14.0,
        Sample::Level(..) | Sample::Blocks => TILE,
        Sample::Gate => 11.0,
    }
}

fn sample_height(sample: Sample) -> f64 {
    match sample {
        Sample::Level(..) | Sample::Blocks => TILE,
        _ => 12.0,
    }
}

fn draw<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    sample: Sample,
    left_middle: Point,
    theme: &Theme,
) -> Result<(), ChartError> {
    let Point { x, y } = left_middle;
    let middle = Point::new(x + sample_width(sample) / 2.0, y);
    match sample {
        Sample::Series(slot) => draw_sample(canvas, middle, theme.series(slot), theme.surface),
        Sample::Mark(slot) => draw_mark(canvas, middle, theme.series(slot), theme.surface),
        Sample::Bar(slot) => {
            let frame = Frame::new(x, y - 4.0, sample_width(sample), 8.0);
            canvas.block(frame, 2.0, theme.series(slot).colour)
        }
        Sample::Bounds => {
            let to = Point::new(x + sample_width(sample), y);
            draw_bracket(canvas, left_middle, to, 4.0, theme.text)
        }
        Sample::Level(level, max) => draw_level(canvas, middle, level, max, theme),
        Sample::Gate => draw_gate(canvas, middle, theme.text_2),
        Sample::Blocks => {
            let frame = Frame::new(x + 1.0, y - TILE / 2.0 + 1.0, TILE - 2.0, TILE - 2.0);
            let pen = Pen { colour: theme.danger, width: 1.75 };
            canvas.edge(frame, theme.radius, pen)
        }
    }
}

/// Draws the tile of a level with its number, 20 points wide and high, its middle at `at`.
pub(crate) fn draw_level<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    at: Point,
    level: u8,
    max_level: u8,
    theme: &Theme,
) -> Result<(), ChartError> {
    let colours = theme.level(level, max_level);
    let frame = Frame::new(at.x - TILE / 2.0, at.y - TILE / 2.0, TILE, TILE);
    canvas.block(frame, theme.radius, colours.fill)?;
    let lettering =
        Lettering { size: theme.size_small, strong: true, language: crate::metrics::Language::English };
    let baseline = Point::new(at.x, at.y + middle_to_baseline(lettering));
    let number = level.to_string();
    canvas.text(baseline, Align::Centre, &number, lettering, colours.on)
}

//! Bars with bounds and marks, laid out as a table.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters_backend::DrawingBackend;

use crate::bars_layout::{BarsPlan, Column, ColumnKind, Letters, Look, RowPlan, cell_text, plan};
use crate::canvas::{Align, Canvas, Pen, middle_to_baseline, top_to_baseline};
use crate::check;
use crate::error::ChartError;
use crate::geometry::{Frame, Point};
use crate::legend::draw_level;
use crate::marker::{draw_bracket, draw_mark};
use crate::metrics::{Language, width};
use crate::theme::Theme;
use crate::words::Words;

/// One row: a name, its bar and its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct BarRow {
    /// Whole name; wrapped, never cut.
    pub label: String,
    /// Id before the name, if rows have one.
    pub id: Option<String>,
    /// Quiet text after the name, such as a weight.
    pub note: Option<String>,
    /// Current value; `None` says "not rated".
    pub value: Option<f64>,
    /// Level of the current value.
    pub level: Option<u8>,
    /// Worst and best case.
    pub bounds: Option<(f64, f64)>,
    /// What evidence carries.
    pub evidenced: Option<f64>,
    /// The wanted value.
    pub target: Option<f64>,
    /// The value of the assessment before.
    pub previous: Option<f64>,
    /// Whether the row sums up the others: it is set off by a stronger line.
    pub total: bool,
    /// Texts of the further columns, as many as `Bars::columns`.
    pub cells: Vec<String>,
}

/// Bars on the scale `0..=max_level`, with the figures in columns beside them.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// What the picture shows, for the text alternative and, if wanted, above the rows.
    pub title: String,
    /// Whether the title is drawn.
    pub show_title: bool,
    /// Highest level, 1–10: the end of the scale.
    pub max_level: u8,
    /// Heads of further columns, already localised; their texts are in the rows.
    pub columns: Vec<String>,
    /// Rows, from the top.
    pub rows: Vec<BarRow>,
    /// Language of every text in the chart.
    pub language: Language,
    /// Localised words.
    pub words: Words,
}

/// Half the height of a bar, in points.
const HALF_BAR: f64 = 4.0;
/// Distance of the marks above and below from the middle of the bar.
const MARK_AWAY: f64 = 10.0;
/// Width of the band between value and target, in points.
const BAND: f64 = 3.0;

/// Draws bars as a table, from the top of the area.
///
/// # Errors
/// What is wrong with the figures or too small about the area.
pub fn draw_bars<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Bars,
    theme: &Theme,
) -> Result<(), ChartError> {
    draw_table(area, chart, Look::Bars, theme)
}

/// Draws bars or gaps as a table.
pub(crate) fn draw_table<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Bars,
    look: Look,
    theme: &Theme,
) -> Result<(), ChartError> {
    check(chart)?;
    let canvas = Canvas::new(area);
    let plan = plan(chart, look, canvas.size(), theme)?;
    let letters = Letters::new(chart, theme);
    plan.heading.draw(&canvas, theme)?;
    plan.legend.draw(&canvas, plan.legend_corner, theme)?;
    let table = BarTable { canvas, chart, look, plan, letters, theme };
    table.draw_heads()?;
    for (row, place) in chart.rows.iter().zip(&table.plan.rows) {
        table.draw_row(row, place)?;
    }
    Ok(())
}

pub(crate) fn check(chart: &Bars) -> Result<(), ChartError> {
    check::max_level(chart.max_level)?;
    if chart.rows.is_empty() {
        return Err(ChartError::Empty);
    }
    for row in &chart.rows {
        check::length(&row.label, row.cells.len(), chart.columns.len())?;
        let bounds = row.bounds.map(|(low, high)| [low, high]);
        let marks = [row.value, row.evidenced, row.target, row.previous];
        for value in marks.into_iter().flatten().chain(bounds.into_iter().flatten()) {
            check::value(&row.label, value, chart.max_level)?;
        }
    }
    Ok(())
}

/// A table being drawn.
struct BarTable<'a, DB: DrawingBackend> {
    canvas: Canvas<'a, DB>,
    chart: &'a Bars,
    look: Look,
    plan: BarsPlan,
    letters: Letters,
    theme: &'a Theme,
}

impl<DB: DrawingBackend> BarTable<'_, DB> {
    fn x(&self, value: f64) -> f64 {
        let (from, to) = self.plan.track;
        let share = (value / f64::from(self.chart.max_level)).clamp(0.0, 1.0);
        from + (to - from) * share
    }

    fn rule(&self, y: f64, strong: bool) -> Result<(), ChartError> {
        let colour = if strong { self.theme.border_strong } else { self.theme.border };
        let ends = [Point::new(self.plan.left, y), Point::new(self.plan.right, y)];
        self.canvas.line(&ends, Pen { colour, width: 1.0 })
    }

    fn draw_heads(&self) -> Result<(), ChartError> {
        let (caption, theme) = (self.letters.caption, self.theme);
        let last = self.plan.head_bottom - 8.0 - caption.line_height() + top_to_baseline(caption);
        let baseline = |index: usize, count: usize| last - (count - 1 - index) as f64 * caption.line_height();
        let names = &self.plan.name_head;
        for (index, line) in names.iter().enumerate() {
            let at = Point::new(self.plan.left, baseline(index, names.len()));
            self.canvas.text(at, Align::Left, &line.text, caption, theme.text_2)?;
        }
        let step = self.x(1.0) - self.x(0.0);
        let every = if step >= 16.0 { 1 } else { 2 };
        for level in (0..=self.chart.max_level).step_by(every) {
            let at = Point::new(self.x(f64::from(level)), last);
            self.canvas.text(at, Align::Centre, &level.to_string(), caption, theme.text_2)?;
        }
        for column in &self.plan.columns {
            for (index, line) in column.head.iter().enumerate() {
                let at = Point::new(column.right, baseline(index, column.head.len()));
                self.canvas.text(at, Align::Right, &line.text, caption, theme.text_2)?;
            }
        }
        self.rule(self.plan.head_bottom, true)
    }

    fn draw_row(&self, row: &BarRow, place: &RowPlan) -> Result<(), ChartError> {
        let middle = place.top + place.height / 2.0;
        if place.top > self.plan.head_bottom {
            self.rule(place.top, row.total)?;
        }
        self.draw_name(row, place, middle)?;
        self.draw_track(row, middle)?;
        match self.look {
            Look::Bars => self.draw_marks(row, middle)?,
            Look::Gaps => self.draw_gap(row, middle)?,
        }
        self.plan.columns.iter().try_for_each(|column| self.draw_figure(column, row, middle))
    }

    fn draw_name(&self, row: &BarRow, place: &RowPlan, middle: f64) -> Result<(), ChartError> {
        let top = middle - place.name.height / 2.0;
        if let Some(id) = &row.id {
            let at = Point::new(self.plan.left, top + top_to_baseline(self.letters.name));
            let colour = self.theme.text_3;
            self.canvas.text(at, Align::Left, id, self.letters.caption, colour)?;
        }
        let corner = Point::new(self.plan.name_left, top);
        place.name.draw(&self.canvas, corner, place.name.width, Align::Left, self.theme)
    }

    fn draw_track(&self, row: &BarRow, middle: f64) -> Result<(), ChartError> {
        let (from, to) = self.plan.track;
        let bar = |end: f64| Frame::new(from, middle - HALF_BAR, end - from, 2.0 * HALF_BAR);
        self.canvas.block(bar(to), 2.0, self.theme.sunken)?;
        let tick = Pen { colour: self.theme.border_strong, width: 1.0 };
        for level in 1..self.chart.max_level {
            let x = self.x(f64::from(level));
            let ends = [Point::new(x, middle - HALF_BAR), Point::new(x, middle + HALF_BAR)];
            self.canvas.line(&ends, tick)?;
        }
        match row.value {
            Some(value) if value > 0.0 && self.look == Look::Bars => {
                let colour = self.theme.series(0).colour;
                self.canvas.block(bar(self.x(value)), 2.0, colour)
            }
            _ => Ok(()),
        }
    }

    fn draw_marks(&self, row: &BarRow, middle: f64) -> Result<(), ChartError> {
        if let Some((low, high)) = row.bounds.filter(|(low, high)| high - low > 0.005) {
            let (from, to) = (Point::new(self.x(low), middle), Point::new(self.x(high), middle));
            draw_bracket(&self.canvas, from, to, 6.0, self.theme.text)?;
        }
        let target = row.target.map(|value| self.x(value));
        let previous = row.previous.map(|value| self.x(value));
        // Two marks at one place would hide each other: the older one moves up.
        let crowded = matches!((target, previous), (Some(a), Some(b)) if (a - b).abs() < 9.0);
        let lift = if crowded { 8.5 } else { 0.0 };
        let marks = [
            (previous, 2, -MARK_AWAY - lift),
            (target, 1, -MARK_AWAY),
            (row.evidenced.map(|value| self.x(value)), 3, MARK_AWAY),
        ];
        for (x, slot, away) in marks {
            if let Some(x) = x {
                let at = Point::new(x, middle + away);
                draw_mark(&self.canvas, at, self.theme.series(slot), self.theme.surface)?;
            }
        }
        Ok(())
    }

    /// The current value, the target, and between them a band for what is missing.
    fn draw_gap(&self, row: &BarRow, middle: f64) -> Result<(), ChartError> {
        let (value, target) = (row.value.map(|value| self.x(value)), row.target.map(|value| self.x(value)));
        if let (Some(from), Some(to)) = (value, target)
            && from < to
        {
            let ends = [Point::new(from, middle), Point::new(to, middle)];
            self.canvas.line(&ends, Pen { colour: self.theme.control, width: BAND })?;
        }
        // Marks at one place would hide each other: the target moves up.
        let crowded = matches!((value, target), (Some(a), Some(b)) if (a - b).abs() < 9.0);
        let away = if crowded { MARK_AWAY } else { 0.0 };
        let marks = [(target, 1, middle - away), (value, 0, middle)];
        for (x, slot, y) in marks {
            if let Some(x) = x {
                draw_mark(&self.canvas, Point::new(x, y), self.theme.series(slot), self.theme.surface)?;
            }
        }
        Ok(())
    }

    fn draw_figure(&self, column: &Column, row: &BarRow, middle: f64) -> Result<(), ChartError> {
        if column.kind == ColumnKind::Level {
            let Some(level) = row.level else {
                return Ok(());
            };
            let centre = Point::new(column.right - 10.0, middle);
            return draw_level(&self.canvas, centre, level, self.chart.max_level, self.theme);
        }
        let text = cell_text(column.kind, row, self.chart);
        let missing = column.kind == ColumnKind::Index && row.value.is_none();
        let leads = column.kind == ColumnKind::Index || row.total;
        let lettering = self.letters.figure.with_strong(leads && !missing);
        let colour = match column.kind {
            _ if missing => self.theme.text_3,
            ColumnKind::Bounds => self.theme.text_2,
            _ => self.theme.text,
        };
        let left = column.right - width(&text, lettering);
        let at = Point::new(left, middle + middle_to_baseline(lettering));
        self.canvas.text(at, Align::Left, &text, lettering, colour)
    }
}

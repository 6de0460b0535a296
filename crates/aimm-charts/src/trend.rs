//! Trend: values over dates.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters_backend::DrawingBackend;

use crate::canvas::{Align, Canvas, Pen, middle_to_baseline, top_to_baseline};
use crate::check;
use crate::error::ChartError;
use crate::geometry::Point;
use crate::marker::{draw_mark, line_width};
use crate::metrics::{Language, Lettering};
use crate::radar::Series;
use crate::theme::Theme;
use crate::trend_layout::{TrendPlan, caption, plan};
use crate::words::Words;

/// One moment on the time axis.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendDate {
    /// How the date is written, already localised; with a word where the values of this date may still change.
    pub label: String,
    /// Place in time as a count of days from any fixed day; later dates have greater numbers.
    pub day: i32,
}

/// Up to six series over common dates.
#[derive(Debug, Clone, PartialEq)]
pub struct Trend {
    /// What the picture shows, for the text alternative and, if wanted, above the plot.
    pub title: String,
    /// Whether the title is drawn.
    pub show_title: bool,
    /// Highest level, 1–10: the top of the scale.
    pub max_level: u8,
    /// Dates in rising order.
    pub dates: Vec<TrendDate>,
    /// Series with one value a date; `None` is a gap, never 0.
    pub series: Vec<Series>,
    /// Language of every text in the chart.
    pub language: Language,
    /// Localised words.
    pub words: Words,
}

/// Draws a trend on the whole area.
///
/// # Errors
/// [`ChartError::Order`] for a date that is not later than the one before it, and what is wrong with the figures
/// or too small about the area.
pub fn draw_trend<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Trend,
    theme: &Theme,
) -> Result<(), ChartError> {
    check(chart)?;
    let canvas = Canvas::new(area);
    let plan = plan(chart, canvas.size(), theme)?;
    plan.heading.draw(&canvas, theme)?;
    draw_scales(&canvas, chart, &plan, theme)?;
    for (index, slot) in check::slots(&chart.series).into_iter().enumerate().rev() {
        draw_line(&canvas, chart, &plan, (index, slot), theme)?;
    }
    draw_ends(&canvas, chart, &plan, theme)?;
    plan.legend.draw(&canvas, plan.legend_corner, theme)
}

pub(crate) fn check(chart: &Trend) -> Result<(), ChartError> {
    check::max_level(chart.max_level)?;
    if chart.dates.is_empty() {
        return Err(ChartError::Empty);
    }
    for pair in chart.dates.windows(2) {
        if pair[1].day <= pair[0].day {
            return Err(ChartError::Order(pair[1].label.clone()));
        }
    }
    check::series(&chart.series, chart.dates.len(), chart.max_level)
}

fn draw_scales<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    chart: &Trend,
    plan: &TrendPlan,
    theme: &Theme,
) -> Result<(), ChartError> {
    let lettering = caption(chart, theme);
    let step = plan.plot.height / f64::from(chart.max_level);
    let every = if step >= 13.0 { 1 } else { 2 };
    for level in 0..=chart.max_level {
        let y = plan.y(f64::from(level));
        let colour = if level == 0 { theme.border_strong } else { theme.border };
        let ends = [Point::new(plan.plot.left, y), Point::new(plan.plot.right(), y)];
        canvas.line(&ends, Pen { colour, width: 1.0 })?;
        if level.is_multiple_of(every) {
            let at = Point::new(plan.plot.left - 8.0, y + middle_to_baseline(lettering));
            canvas.text(at, Align::Right, &level.to_string(), lettering, theme.text_2)?;
        }
    }
    let tick = Pen { colour: theme.border_strong, width: 1.0 };
    let bottom = plan.plot.bottom();
    for x in &plan.xs {
        canvas.line(&[Point::new(*x, bottom), Point::new(*x, bottom + 4.0)], tick)?;
    }
    for (index, left) in &plan.labels {
        let at = Point::new(*left, bottom + 8.0 + top_to_baseline(lettering));
        let label = &chart.dates[*index].label;
        canvas.text(at, Align::Left, label, lettering, theme.text_2)?;
    }
    Ok(())
}

/// One series: a line between neighbouring dates that both have a value, and its marks.
fn draw_line<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    chart: &Trend,
    plan: &TrendPlan,
    (index, slot): (usize, usize),
    theme: &Theme,
) -> Result<(), ChartError> {
    let style = theme.series(slot);
    let pen = Pen { colour: style.colour, width: line_width(style) };
    let places: Vec<Option<Point>> = chart.series[index]
        .values
        .iter()
        .zip(&plan.xs)
        .map(|(value, x)| value.map(|value| Point::new(*x, plan.y(value))))
        .collect();
    for stretch in places.split(Option::is_none) {
        let points: Vec<Point> = stretch.iter().copied().flatten().collect();
        if points.len() > 1 {
            canvas.dashed(&points, pen, &style.dash)?;
        }
    }
    places.into_iter().flatten().try_for_each(|at| draw_mark(canvas, at, style, theme.surface))
}

fn draw_ends<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    chart: &Trend,
    plan: &TrendPlan,
    theme: &Theme,
) -> Result<(), ChartError> {
    let lettering = Lettering { size: theme.size_small, strong: true, language: chart.language };
    let pen = Pen { colour: theme.text_2, width: 0.6 };
    for end in &plan.ends {
        if let Some(leader) = end.leader() {
            canvas.line(&leader, pen)?;
        }
        let at = Point::new(end.middle.x, end.middle.y + middle_to_baseline(lettering));
        canvas.text(at, Align::Left, &end.text, lettering, theme.text)?;
    }
    Ok(())
}

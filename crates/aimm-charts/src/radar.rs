//! Radar: one axis a name, the centre is level 0, rings are levels.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters_backend::DrawingBackend;

use crate::canvas::{Align, Canvas, Pen, closed, middle_to_baseline};
use crate::check;
use crate::error::ChartError;
use crate::geometry::{Frame, Point, on_axis, ring};
use crate::marker::{draw_mark, line_width};
use crate::metrics::{Language, Lettering, width};
use crate::radar_layout::{Arrangement, PlacedLabel, Side};
use crate::radar_plan::{RadarPlan, plan};
use crate::theme::Theme;
use crate::words::Words;

/// What a series shows; the first of a kind always has the look of that kind.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum SeriesKind {
    /// The state now.
    Current,
    /// The wanted state.
    Target,
    /// The state before.
    Previous,
    /// What evidence carries.
    Evidenced,
    /// A what-if.
    Scenario,
    /// Figures the user imported for comparison.
    Benchmark,
}

/// One direction of a radar.
#[derive(Debug, Clone, PartialEq)]
pub struct Axis {
    /// Whole name; wrapped, never cut.
    pub label: String,
    /// Short name such as an id. Where whole names leave too little room for the plot and every axis has
    /// a short one, the axes carry the short names and a key below gives the whole ones.
    pub short: Option<String>,
}

/// Values along the axes of a radar.
#[derive(Debug, Clone, PartialEq)]
pub struct Series {
    /// Name in the legend.
    pub name: String,
    /// What it shows, hence how it looks.
    pub kind: SeriesKind,
    /// One value an axis on the scale `0..=max_level`; `None` is a gap, never 0.
    pub values: Vec<Option<f64>>,
}

/// A radar of 3 to 30 axes and 1 to 6 series.
#[derive(Debug, Clone, PartialEq)]
pub struct Radar {
    /// What the picture shows, for the text alternative and, if wanted, above the plot.
    pub title: String,
    /// Whether the title is drawn.
    pub show_title: bool,
    /// Directions, clockwise from the top.
    pub axes: Vec<Axis>,
    /// Highest level, 1–10: the outermost ring.
    pub max_level: u8,
    /// Series; the values of the first stand beside the names.
    pub series: Vec<Series>,
    /// Language of every text in the chart.
    pub language: Language,
    /// Localised words.
    pub words: Words,
}

/// Draws a radar on the whole area.
///
/// # Errors
/// [`ChartError::TooFewAxes`] below three axes, and what is wrong with the figures or too small about the area.
pub fn draw_radar<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Radar,
    theme: &Theme,
) -> Result<(), ChartError> {
    check(chart)?;
    let canvas = Canvas::new(area);
    let plan = plan(chart, canvas.size(), theme)?;
    plan.heading.draw(&canvas, theme)?;
    draw_grid(&canvas, chart, &plan.arrangement, theme)?;
    draw_areas(&canvas, chart, &plan.arrangement, theme)?;
    draw_ring_numbers(&canvas, chart, &plan.arrangement, theme)?;
    draw_series(&canvas, chart, &plan.arrangement, theme)?;
    for label in &plan.arrangement.labels {
        draw_label(&canvas, label, theme)?;
    }
    plan.legend.draw(&canvas, plan.legend_corner, theme)?;
    draw_key(&canvas, &plan, theme)
}

pub(crate) fn check(chart: &Radar) -> Result<(), ChartError> {
    match chart.axes.len() {
        count @ 0..3 => return Err(ChartError::TooFewAxes(count)),
        count @ 31.. => return Err(ChartError::TooManyAxes(count)),
        _ => {}
    }
    check::max_level(chart.max_level)?;
    check::series(&chart.series, chart.axes.len(), chart.max_level)
}

fn draw_grid<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    chart: &Radar,
    plot: &Arrangement,
    theme: &Theme,
) -> Result<(), ChartError> {
    let hairline = Pen { colour: theme.border, width: 1.0 };
    let outer = Pen { colour: theme.border_strong, width: 1.0 };
    let count = chart.axes.len();
    for index in 0..count {
        let end = on_axis(plot.centre, plot.radius, index, count);
        // Many spokes would run together into a blot.
        let start = if count > 12 { 6.0 } else { 0.0 };
        canvas.line(&[on_axis(plot.centre, start, index, count), end], hairline)?;
    }
    for level in 1..=chart.max_level {
        let pen = if level == chart.max_level { outer } else { hairline };
        canvas.line(&ring(plot.centre, plot.at(f64::from(level), chart), count), pen)?;
    }
    plot.labels.iter().filter_map(|label| label.leader).try_for_each(|leader| canvas.line(&leader, outer))
}

/// Fills what the first series covers. Missing values leave out their two neighbouring triangles.
fn draw_areas<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    chart: &Radar,
    plot: &Arrangement,
    theme: &Theme,
) -> Result<(), ChartError> {
    let looks = check::slots(&chart.series);
    let (Some(first), Some(slot)) = (chart.series.first(), looks.first()) else {
        return Ok(());
    };
    let colour = theme.series(*slot).colour;
    let stretches = stretches(&plot.points(&first.values, chart));
    for mut stretch in stretches {
        if !stretch.closed {
            stretch.points.push(plot.centre);
        }
        if stretch.points.len() > 2 {
            canvas.fill(&stretch.points, colour, 0.1)?;
        }
    }
    Ok(())
}

/// Level numbers left of the first axis, on a ground that keeps lines away from them.
fn draw_ring_numbers<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    chart: &Radar,
    plot: &Arrangement,
    theme: &Theme,
) -> Result<(), ChartError> {
    let lettering = Lettering { size: theme.size_caption, strong: false, language: chart.language };
    let step = plot.radius / f64::from(chart.max_level);
    let every = if step >= 13.0 { 1 } else { 2 };
    for level in (0..=chart.max_level).filter(|level| (chart.max_level - level).is_multiple_of(every)) {
        let text = level.to_string();
        let middle = Point::new(plot.centre.x - 7.0, plot.centre.y - plot.at(f64::from(level), chart));
        let wide = width(&text, lettering);
        let ground = Frame::new(middle.x - wide - 1.5, middle.y - 5.5, wide + 3.0, 11.0);
        canvas.block(ground, 3.0, theme.surface)?;
        let at = Point::new(middle.x, middle.y + middle_to_baseline(lettering));
        canvas.text(at, Align::Right, &text, lettering, theme.text_2)?;
    }
    Ok(())
}

/// Lines and marks, the first series on top.
fn draw_series<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    chart: &Radar,
    plot: &Arrangement,
    theme: &Theme,
) -> Result<(), ChartError> {
    let looks = check::slots(&chart.series);
    for (series, slot) in chart.series.iter().zip(looks).rev() {
        let style = theme.series(slot);
        let pen = Pen { colour: style.colour, width: line_width(style) };
        let places = plot.points(&series.values, chart);
        for stretch in stretches(&places) {
            let line = if stretch.closed { closed(stretch.points) } else { stretch.points };
            canvas.dashed(&line, pen, &style.dash)?;
        }
        for place in places.into_iter().flatten() {
            draw_mark(canvas, place, style, theme.surface)?;
        }
    }
    Ok(())
}

fn draw_label<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    label: &PlacedLabel,
    theme: &Theme,
) -> Result<(), ChartError> {
    let align = match label.side {
        Side::Right => Align::Left,
        Side::Left => Align::Right,
        Side::Pole => Align::Centre,
    };
    let corner = Point::new(label.frame.left, label.frame.top);
    label.block.draw(canvas, corner, label.frame.width, align, theme)
}

fn draw_key<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    plan: &RadarPlan,
    theme: &Theme,
) -> Result<(), ChartError> {
    for entry in &plan.key {
        let strong = entry.lettering.with_strong(true);
        canvas.text(entry.at, Align::Left, &entry.short, strong, theme.text)?;
        let mut at = Point::new(entry.name_left, entry.at.y);
        for line in &entry.lines {
            canvas.text(at, Align::Left, &line.text, entry.lettering, theme.text_2)?;
            at.y += entry.lettering.line_height();
        }
    }
    Ok(())
}

impl Arrangement {
    /// Distance of a value from the centre.
    fn at(&self, value: f64, chart: &Radar) -> f64 {
        self.radius * (value / f64::from(chart.max_level)).clamp(0.0, 1.0)
    }

    fn points(&self, values: &[Option<f64>], chart: &Radar) -> Vec<Option<Point>> {
        values
            .iter()
            .enumerate()
            .map(|(index, value)| {
                let radius = self.at((*value)?, chart);
                Some(on_axis(self.centre, radius, index, chart.axes.len()))
            })
            .collect()
    }
}

/// Neighbouring points without a gap between them.
struct Stretch {
    points: Vec<Point>,
    /// Whether it runs once round.
    closed: bool,
}

fn stretches(places: &[Option<Point>]) -> Vec<Stretch> {
    let Some(gap) = places.iter().position(Option::is_none) else {
        return vec![Stretch { points: places.iter().copied().flatten().collect(), closed: true }];
    };
    let round = places[gap..].iter().chain(&places[..gap]);
    let mut stretches: Vec<Stretch> = Vec::new();
    let mut open = false;
    for place in round {
        match (place, open) {
            (None, _) => open = false,
            (Some(point), true) => {
                if let Some(last) = stretches.last_mut() {
                    last.points.push(*point);
                }
            }
            (Some(point), false) => {
                open = true;
                stretches.push(Stretch { points: vec![*point], closed: false });
            }
        }
    }
    stretches
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_gap_breaks_the_line_and_is_bridged_nowhere() {
        let place = |x: f64| Some(Point::new(x, 0.0));
        let whole = stretches(&[place(0.0), place(1.0), place(2.0)]);
        assert!(whole.len() == 1 && whole[0].closed, "without gaps the line closes");
        let broken = stretches(&[place(0.0), None, place(2.0), place(3.0), None, place(5.0)]);
        let xs: Vec<Vec<f64>> = broken.iter().map(|s| s.points.iter().map(|p| p.x).collect()).collect();
        assert_eq!(xs, [vec![2.0, 3.0], vec![5.0, 0.0]], "the stretch across the top stays whole");
        assert!(stretches(&[None, None, None]).is_empty());
    }
}

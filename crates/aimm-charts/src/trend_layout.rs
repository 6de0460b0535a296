//! Where everything of a trend stands.

use crate::chart::Size;
use crate::error::ChartError;
use crate::geometry::{Frame, Point, spread};
use crate::heading::Heading;
use crate::legend::Legend;
use crate::metrics::{Lettering, width};
use crate::number::two_decimals;
use crate::theme::Theme;
use crate::trend::Trend;

const MARGIN: f64 = 8.0;
const BESIDE: f64 = 10.0;
/// Length of the line that leads from the end of a series to its value, where the value had to move.
const LEADER: f64 = 14.0;
const BELOW_PLOT: f64 = 10.0;
const BEFORE_LEGEND: f64 = 14.0;
const LEAST_PLOT: (f64, f64) = (120.0, 60.0);

/// Everything of a trend at its place.
pub(crate) struct TrendPlan {
    pub(crate) heading: Heading,
    pub(crate) plot: Frame,
    /// Place of every date on the time axis.
    pub(crate) xs: Vec<f64>,
    /// Dates whose label is written, with its left edge.
    pub(crate) labels: Vec<(usize, f64)>,
    /// Last values, written beside the ends of the lines.
    pub(crate) ends: Vec<End>,
    pub(crate) legend: Legend,
    pub(crate) legend_corner: Point,
    max_level: u8,
}

/// The value at the end of a line.
pub(crate) struct End {
    pub(crate) text: String,
    /// Where the line of the series ends.
    pub(crate) from: Point,
    /// Place of the middle of the text's left edge.
    pub(crate) middle: Point,
}

impl End {
    /// The line that leads to the text, where it does not stand beside the end.
    pub(crate) fn leader(&self) -> Option<[Point; 2]> {
        /// How far a text may move before somebody takes it for that of another line.
        const NEAR: f64 = 1.5;
        let is_moved = (self.middle.y - self.from.y).abs() > NEAR;
        let begin = Point::new(self.from.x + BESIDE * 0.7, self.from.y);
        is_moved.then(|| [begin, Point::new(self.middle.x - 3.0, self.middle.y)])
    }
}

impl TrendPlan {
    /// Height of a value.
    pub(crate) fn y(&self, value: f64) -> f64 {
        let share = (value / f64::from(self.max_level)).clamp(0.0, 1.0);
        self.plot.bottom() - self.plot.height * share
    }
}

/// Lays the trend out in `size`.
pub(crate) fn plan(chart: &Trend, size: Size, theme: &Theme) -> Result<TrendPlan, ChartError> {
    let caption = caption(chart, theme);
    let small = Lettering { size: theme.size_small, ..caption };
    let inner = Frame::new(MARGIN, MARGIN, size.width - 2.0 * MARGIN, size.height - 2.0 * MARGIN);
    let heading = Heading::new(&chart.title, chart.show_title, inner, chart.language, theme);
    let legend = Legend::of_series(&chart.series, inner.width.max(1.0), small);
    let legend_room = if legend.height > 0.0 { legend.height + BEFORE_LEGEND } else { 0.0 };
    let numbers = width(&chart.max_level.to_string(), caption) + BESIDE;
    let values = width(&two_decimals(f64::from(chart.max_level)), small.with_strong(true)) + BESIDE + LEADER;
    let half_label = half_label(chart, caption);
    let (left, right) = (numbers.max(half_label - 8.0), values.max(half_label - 8.0));
    let top = inner.top + heading.height + caption.size / 2.0;
    let below = BELOW_PLOT + caption.line_height() + legend_room;
    let plot = Frame::new(inner.left + left, top, inner.width - left - right, inner.bottom() - below - top);
    if plot.width < LEAST_PLOT.0 || plot.height < LEAST_PLOT.1 {
        return Err(ChartError::TooSmall { width: size.width, height: size.height });
    }
    let xs = places(chart, plot);
    let mut plan = TrendPlan {
        heading,
        plot,
        labels: labels(chart, &xs, caption),
        xs,
        ends: Vec::new(),
        legend,
        legend_corner: Point::new(inner.left, inner.bottom() - legend_room + BEFORE_LEGEND),
        max_level: chart.max_level,
    };
    plan.ends = ends(chart, &plan, small.size);
    Ok(plan)
}

/// Lettering of the scales.
pub(crate) fn caption(chart: &Trend, theme: &Theme) -> Lettering {
    Lettering { size: theme.size_caption, strong: false, language: chart.language }
}

/// Half the width that the outermost dates need beyond the plot.
fn half_label(chart: &Trend, caption: Lettering) -> f64 {
    [chart.dates.first(), chart.dates.last()]
        .into_iter()
        .flatten()
        .map(|date| width(&date.label, caption) / 2.0)
        .fold(0.0, f64::max)
}

fn places(chart: &Trend, plot: Frame) -> Vec<f64> {
    /// Room between the scale and the first mark.
    const INSET: f64 = 8.0;
    let day = |index: usize| chart.dates.get(index).map_or(0.0, |date| f64::from(date.day));
    let (first, last) = (day(0), day(chart.dates.len().saturating_sub(1)));
    chart
        .dates
        .iter()
        .map(|date| {
            if last > first {
                let share = (f64::from(date.day) - first) / (last - first);
                plot.left + INSET + (plot.width - 2.0 * INSET) * share
            } else {
                plot.centre().x
            }
        })
        .collect()
}

/// The last date always has its label, then the first, then those between that have room.
fn labels(chart: &Trend, xs: &[f64], caption: Lettering) -> Vec<(usize, f64)> {
    const BETWEEN: f64 = 12.0;
    let count = xs.len();
    let order = [count.saturating_sub(1), 0].into_iter().chain(1..count);
    let mut shown: Vec<(usize, f64, f64)> = Vec::new();
    for index in order {
        let Some((x, date)) = xs.get(index).zip(chart.dates.get(index)) else {
            continue;
        };
        let half = width(&date.label, caption) / 2.0;
        let (left, right) = (x - half, x + half);
        if shown.iter().all(|(_, from, to)| right + BETWEEN <= *from || *to + BETWEEN <= left) {
            shown.push((index, left, right));
        }
    }
    shown.sort_by_key(|(index, ..)| *index);
    shown.into_iter().map(|(index, left, _)| (index, left)).collect()
}

/// Values of the last date, moved apart where lines end close together.
fn ends(chart: &Trend, plan: &TrendPlan, size: f64) -> Vec<End> {
    let mut last: Vec<f64> =
        chart.series.iter().filter_map(|series| series.values.last().copied().flatten()).collect();
    last.sort_by(|a, b| b.total_cmp(a));
    let wanted: Vec<f64> = last.iter().map(|value| plan.y(*value)).collect();
    let heights = vec![size; last.len()];
    let (top, bottom) = (plan.plot.top - size / 2.0, plan.plot.bottom() + size / 2.0);
    let x = plan.xs.last().copied().unwrap_or_default();
    let middles = spread(&wanted, &heights, 2.0, top, bottom).unwrap_or_default();
    let places = wanted.into_iter().zip(middles);
    last.into_iter()
        .zip(places)
        .map(|(value, (from, middle))| End {
            text: two_decimals(value),
            from: Point::new(x, from),
            middle: Point::new(x + BESIDE + LEADER, middle),
        })
        .collect()
}

//! A radar ready to draw: title, plot, names, legend and, for short names, a key.

use crate::block::{Aside, NamedText, Tone};
use crate::canvas::top_to_baseline;
use crate::chart::Size;
use crate::error::ChartError;
use crate::geometry::{Frame, Point};
use crate::heading::Heading;
use crate::label::{Line, Paragraph};
use crate::legend::Legend;
use crate::metrics::{Language, Lettering, width};
use crate::number::two_decimals;
use crate::radar::Radar;
use crate::radar_layout::{Arrangement, arrange};
use crate::theme::Theme;

const MARGIN: f64 = 8.0;
const BEFORE_LEGEND: f64 = 14.0;
const BEFORE_KEY: f64 = 16.0;
const BETWEEN_COLUMNS: f64 = 24.0;
const LEAST_KEY_COLUMN: f64 = 125.0;
/// Share of the width that the radius gets where names are short.
const ROOMY: f64 = 0.28;
/// A larger radius than this shows nothing more.
const LARGEST: f64 = 165.0;
/// Above so many axes names are set smaller and not strong.
const FEW: usize = 8;

/// Everything of a radar at its place.
pub(crate) struct RadarPlan {
    pub(crate) heading: Heading,
    pub(crate) arrangement: Arrangement,
    pub(crate) legend: Legend,
    pub(crate) legend_corner: Point,
    pub(crate) key: Vec<KeyEntry>,
    /// Height that plot and names leave unused.
    slack: f64,
}

/// A short name and the whole one.
#[derive(Debug, Clone)]
pub(crate) struct KeyEntry {
    pub(crate) short: String,
    /// Baseline of the short name.
    pub(crate) at: Point,
    pub(crate) name_left: f64,
    pub(crate) lines: Vec<Line>,
    pub(crate) lettering: Lettering,
}

/// Lays the radar out in a picture of `size`.
pub(crate) fn plan(radar: &Radar, size: Size, theme: &Theme) -> Result<RadarPlan, ChartError> {
    let too_small = || ChartError::TooSmall { width: size.width, height: size.height };
    let whole = with_labels(radar, size, theme, false);
    let has_short = radar.axes.iter().all(|axis| axis.short.is_some());
    let good = good_radius(radar, size.width);
    let cramped = whole.as_ref().is_none_or(|plan| plan.is_cramped(good));
    if !(cramped && has_short) {
        return whole.ok_or_else(too_small);
    }
    let short = with_labels(radar, size, theme, true);
    let better = match (&whole, &short) {
        (Some(whole), Some(short)) => {
            !short.is_cramped(good) || short.arrangement.radius > whole.arrangement.radius
        }
        (None, _) => true,
        (_, None) => false,
    };
    if better { short } else { whole }.ok_or_else(too_small)
}

/// The least height at `width` that shows the plot at a good size: with whole names if they allow that,
/// otherwise with short ones.
pub(crate) fn height(radar: &Radar, width: f64, theme: &Theme) -> f64 {
    let good = good_radius(radar, width);
    let whole = fitting(radar, width, good, theme, false);
    let fits_well = |height: f64| {
        let plan = with_labels(radar, Size { width, height }, theme, false);
        plan.is_some_and(|plan| !plan.is_cramped(good))
    };
    if let Some((height, _)) = whole.filter(|(height, _)| fits_well(height.ceil())) {
        return height;
    }
    let short = if radar.axes.iter().all(|axis| axis.short.is_some()) {
        fitting(radar, width, (width * ROOMY).min(LARGEST), theme, true)
    } else {
        None
    };
    // A height that does not fit either says so when it is drawn.
    short.or(whole).map_or(width, |(height, _)| height)
}

impl RadarPlan {
    /// Whether names crowd the plot: it is small, or they reach far above and below it.
    fn is_cramped(&self, good: f64) -> bool {
        let (top, bottom) = self.arrangement.extent();
        // Rounding up the height of a picture may cost a fraction of the radius.
        self.arrangement.radius < good * 0.96 || bottom - top > self.arrangement.radius * 3.2
    }
}

/// The radius from which on a plot is not cramped.
fn good_radius(radar: &Radar, width: f64) -> f64 {
    let share = if radar.axes.len() <= FEW { ROOMY } else { 0.2 };
    (width * share).min(LARGEST)
}

/// The height without what plot and names leave unused, as far as the plot keeps its size.
fn trimmed(radar: &Radar, height: f64, width: f64, plan: &RadarPlan, theme: &Theme, short: bool) -> f64 {
    let keeps = |height: &f64| {
        let size = Size { width, height: *height };
        let tighter = with_labels(radar, size, theme, short);
        tighter.is_some_and(|tighter| tighter.arrangement.radius >= plan.arrangement.radius * 0.97)
    };
    [1.0, 0.7, 0.4].into_iter().map(|share| height - plan.slack * share).find(keeps).unwrap_or(height)
}

/// Height and radius: the radius is good, or the largest that the width allows.
fn fitting(radar: &Radar, width: f64, good: f64, theme: &Theme, short: bool) -> Option<(f64, f64)> {
    let mut height = (width * 0.5).min(320.0);
    let mut best: Option<(f64, f64)> = None;
    while height < width * 3.0 + 2400.0 {
        let plan = with_labels(radar, Size { width, height }, theme, short);
        if let Some(plan) = plan {
            let radius = plan.arrangement.radius;
            if best.is_none_or(|(_, largest)| radius > largest * 1.04) {
                best = Some((trimmed(radar, height, width, &plan, theme, short), radius));
            }
            // Where more height no longer helps, the width sets the limit.
            let tried = best.is_some_and(|(first, _)| height > first * 1.4);
            if radius >= good || tried {
                break;
            }
        }
        height *= 1.06;
    }
    best
}

fn with_labels(radar: &Radar, size: Size, theme: &Theme, short: bool) -> Option<RadarPlan> {
    let inner = Frame::new(MARGIN, MARGIN, size.width - 2.0 * MARGIN, size.height - 2.0 * MARGIN);
    if inner.width < LEAST_KEY_COLUMN || inner.height <= 0.0 {
        return None;
    }
    let small = small(radar.language, theme);
    let heading = Heading::new(&radar.title, radar.show_title, inner, radar.language, theme);
    let legend = Legend::of_series(&radar.series, inner.width, small);
    let (mut key, key_height) = if short { key(radar, inner.width, small) } else { (Vec::new(), 0.0) };
    let legend_room = room(legend.height, BEFORE_LEGEND);
    let below = legend_room + room(key_height, BEFORE_KEY);
    let plot = Frame::new(
        inner.left,
        inner.top + heading.height,
        inner.width,
        inner.height - heading.height - below,
    );
    if plot.height <= 0.0 {
        return None;
    }
    let arrangement = arrange(&texts(radar, theme, short), plot)?;
    let legend_top = plot.bottom() + BEFORE_LEGEND;
    let (top, bottom) = arrangement.extent();
    let slack = (plot.height - (bottom - top)).max(0.0).floor();
    for entry in &mut key {
        entry.at.x += inner.left;
        entry.name_left += inner.left;
        entry.at.y += plot.bottom() + legend_room + BEFORE_KEY;
    }
    Some(RadarPlan {
        heading,
        arrangement,
        legend,
        legend_corner: Point::new(inner.left, legend_top),
        key,
        slack,
    })
}

fn room(height: f64, before: f64) -> f64 {
    if height > 0.0 { height + before } else { 0.0 }
}

pub(crate) fn small(language: Language, theme: &Theme) -> Lettering {
    Lettering { size: theme.size_small, strong: false, language }
}

fn texts(radar: &Radar, theme: &Theme, short: bool) -> Vec<NamedText> {
    let few = radar.axes.len() <= FEW;
    let regular = Lettering {
        size: if few { theme.size_small } else { theme.size_caption },
        strong: false,
        language: radar.language,
    };
    let values = radar.series.first().map_or(&[][..], |first| &first.values);
    radar
        .axes
        .iter()
        .enumerate()
        .map(|(index, axis)| {
            let name = axis.short.as_deref().filter(|_| short);
            let value = values.get(index).copied().flatten();
            NamedText {
                name: Paragraph::new(name.unwrap_or(&axis.label), regular.with_strong(few || short)),
                aside: Some(value_text(radar, value, regular, few || short)),
            }
        })
        .collect()
}

fn value_text(radar: &Radar, value: Option<f64>, lettering: Lettering, strong_name: bool) -> Aside {
    match value {
        Some(value) => Aside::new(two_decimals(value), lettering.with_strong(!strong_name), Tone::Value),
        None => Aside::new(radar.words.not_rated.clone(), lettering, Tone::Missing),
    }
}

/// Short and whole names in as many columns as have room, and the height they take.
fn key(radar: &Radar, room: f64, lettering: Lettering) -> (Vec<KeyEntry>, f64) {
    let strong = lettering.with_strong(true);
    let shorts: Vec<&str> = radar.axes.iter().map(|axis| axis.short.as_deref().unwrap_or_default()).collect();
    let widest = shorts.iter().map(|short| width(short, strong)).fold(0.0, f64::max).min(room / 3.0);
    let columns =
        ((room + BETWEEN_COLUMNS) / (LEAST_KEY_COLUMN + widest + BETWEEN_COLUMNS)).floor().clamp(1.0, 3.0);
    let column = (room + BETWEEN_COLUMNS) / columns - BETWEEN_COLUMNS;
    let rows = radar.axes.len().div_ceil(columns as usize);
    let (mut entries, mut tallest): (Vec<KeyEntry>, f64) = (Vec::new(), 0.0);
    let mut top = 0.0;
    for (index, axis) in radar.axes.iter().enumerate() {
        if index % rows == 0 {
            top = 0.0;
        }
        let left = (index / rows) as f64 * (column + BETWEEN_COLUMNS);
        let name_left = left + widest + 8.0;
        let name = Paragraph::new(&axis.label, lettering);
        let lines = name.balanced(column - widest - 8.0);
        let height = name.height(lines.len().max(1));
        entries.push(KeyEntry {
            short: shorts[index].to_owned(),
            at: Point::new(left, top + top_to_baseline(lettering)),
            name_left,
            lines,
            lettering,
        });
        top += height + 3.0;
        tallest = tallest.max(top);
    }
    (entries, tallest)
}

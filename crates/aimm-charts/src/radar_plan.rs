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
    let parts = |short| {
        let parts = Parts::new(radar, size.width, theme, short)?;
        let around = parts.plot(size.height)?;
        Some((parts, around))
    };
    let good = good_radius(radar, size.width);
    let whole = parts(false);
    let is_good = whole.as_ref().is_some_and(|(_, whole)| !whole.is_cramped(good));
    let short = if is_good { None } else { parts(true) };
    let chosen = match (whole, short) {
        (Some(whole), Some(short)) if short.1.is_better_than(&whole.1, good) => Some(short),
        (whole, short) => whole.or(short),
    };
    let (parts, plot) = chosen.ok_or(ChartError::TooSmall { width: size.width, height: size.height })?;
    Ok(parts.around(plot))
}

/// The least height at `width` that shows the plot at a good size: with whole names if they allow that,
/// otherwise with short ones.
pub(crate) fn height(radar: &Radar, width: f64, theme: &Theme) -> f64 {
    let good = good_radius(radar, width);
    let whole_parts = Parts::new(radar, width, theme, false);
    let whole = whole_parts.as_ref().and_then(|parts| parts.fitting(good));
    let fits_well = |height: f64| {
        let plot = whole_parts.as_ref().and_then(|parts| parts.plot(height.ceil()));
        plot.is_some_and(|plot| !plot.is_cramped(good))
    };
    if let Some(height) = whole.filter(|height| fits_well(*height)) {
        return height;
    }
    let short_parts = Parts::new(radar, width, theme, true);
    let short = short_parts.and_then(|parts| parts.fitting((width * ROOMY).min(LARGEST)));
    // A height that does not fit either says so when it is drawn.
    short.or(whole).unwrap_or(width)
}

/// The radius from which on a plot is not cramped.
fn good_radius(radar: &Radar, width: f64) -> f64 {
    let share = if radar.axes.len() <= FEW { ROOMY } else { 0.2 };
    (width * share).min(LARGEST)
}

/// Plot and names at their place.
struct Plot {
    arrangement: Arrangement,
    frame: Frame,
}

impl Plot {
    /// Whether names crowd the plot: it is small, or they reach far above and below it.
    fn is_cramped(&self, good: f64) -> bool {
        let (top, bottom) = self.arrangement.extent();
        // Rounding up the height of a picture may cost a fraction of the radius.
        self.arrangement.radius < good * 0.96 || bottom - top > self.arrangement.radius * 3.2
    }

    fn is_better_than(&self, other: &Self, good: f64) -> bool {
        !self.is_cramped(good) || self.arrangement.radius > other.arrangement.radius
    }

    /// Height that plot and names leave unused.
    fn slack(&self) -> f64 {
        let (top, bottom) = self.arrangement.extent();
        (self.frame.height - (bottom - top)).max(0.0).floor()
    }
}

/// What depends on the width of the picture alone, so that it is measured once for all heights.
struct Parts {
    width: f64,
    heading: Heading,
    legend: Legend,
    key: Vec<KeyEntry>,
    texts: Vec<NamedText>,
    /// Height of legend and key, with the space above them.
    below: f64,
    legend_room: f64,
}

impl Parts {
    /// With whole names, or with short ones and their key where every axis has one.
    fn new(radar: &Radar, width: f64, theme: &Theme, short: bool) -> Option<Self> {
        let room_across = width - 2.0 * MARGIN;
        let lacks_short = || radar.axes.iter().any(|axis| axis.short.is_none());
        if room_across < LEAST_KEY_COLUMN || (short && lacks_short()) {
            return None;
        }
        let small = small(radar.language, theme);
        let top = Frame::new(MARGIN, MARGIN, room_across, 0.0);
        let heading = Heading::new(&radar.title, radar.show_title, top, radar.language, theme);
        let legend = Legend::of_series(&radar.series, room_across, small);
        let (key, key_height) = if short { key(radar, room_across, small) } else { (Vec::new(), 0.0) };
        let legend_room = room(legend.height, BEFORE_LEGEND);
        Some(Self {
            width,
            heading,
            below: legend_room + room(key_height, BEFORE_KEY),
            legend_room,
            legend,
            key,
            texts: texts(radar, theme, short),
        })
    }

    /// The largest plot in a picture of this height; none where there is no room.
    fn plot(&self, height: f64) -> Option<Plot> {
        let top = MARGIN + self.heading.height;
        let room = height - MARGIN - top - self.below;
        let frame = Frame::new(MARGIN, top, self.width - 2.0 * MARGIN, room);
        (room > 0.0)
            .then(|| arrange(&self.texts, frame))
            .flatten()
            .map(|arrangement| Plot { arrangement, frame })
    }

    /// The height at which the radius is good, or the largest that the width allows.
    fn fitting(&self, good: f64) -> Option<f64> {
        let mut height = (self.width * 0.5).min(320.0);
        let mut best: Option<(f64, f64)> = None;
        while height < self.width * 3.0 + 2400.0 {
            if let Some(plot) = self.plot(height) {
                let radius = plot.arrangement.radius;
                if best.is_none_or(|(_, largest)| radius > largest * 1.04) {
                    best = Some((self.trimmed(height, &plot), radius));
                }
                // Where more height no longer helps, the width sets the limit.
                let tried = best.is_some_and(|(first, _)| height > first * 1.4);
                if radius >= good || tried {
                    break;
                }
            }
            height *= 1.06;
        }
        best.map(|(height, _)| height)
    }

    /// The height without what plot and names leave unused, as far as the plot keeps its size.
    fn trimmed(&self, height: f64, plot: &Plot) -> f64 {
        let keeps = |height: &f64| {
            let tighter = self.plot(*height);
            tighter.is_some_and(|tighter| tighter.arrangement.radius >= plot.arrangement.radius * 0.97)
        };
        [1.0, 0.7, 0.4].into_iter().map(|share| height - plot.slack() * share).find(keeps).unwrap_or(height)
    }

    /// Title, legend and key around the plot.
    fn around(self, plot: Plot) -> RadarPlan {
        let Self { heading, legend, mut key, legend_room, .. } = self;
        let bottom = plot.frame.bottom();
        for entry in &mut key {
            entry.at.x += MARGIN;
            entry.name_left += MARGIN;
            entry.at.y += bottom + legend_room + BEFORE_KEY;
        }
        let legend_corner = Point::new(MARGIN, bottom + BEFORE_LEGEND);
        RadarPlan { heading, arrangement: plot.arrangement, legend, legend_corner, key }
    }
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

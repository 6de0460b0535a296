//! Radar: one axis a name, the centre is level 0, rings are levels.

use crate::metrics::Language;
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

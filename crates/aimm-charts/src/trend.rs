//! Trend: values over dates.

use crate::metrics::Language;
use crate::radar::Series;
use crate::words::Words;

/// One moment on the time axis.
#[derive(Debug, Clone, PartialEq)]
pub struct TrendDate {
    /// How the date is written, already localised.
    pub label: String,
    /// Place in time as a count of days from any fixed day; later dates have greater numbers.
    pub day: i32,
    /// Whether the values of this date may still change: they are drawn hollow.
    pub draft: bool,
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

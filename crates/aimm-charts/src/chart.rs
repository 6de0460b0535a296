//! All kinds of charts as one value.

use crate::bars::Bars;
use crate::heatmap::HeatMap;
use crate::metrics::Language;
use crate::radar::Radar;
use crate::trend::Trend;
use crate::words::Words;

/// Width and height of a picture in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Size {
    /// Width in points.
    pub width: f64,
    /// Height in points.
    pub height: f64,
}

/// A chart of any kind.
#[derive(Debug, Clone, PartialEq)]
pub enum Chart {
    /// Values along axes around a centre.
    Radar(Radar),
    /// Bars with bounds, as a table.
    Bars(Bars),
    /// Tiles coloured by level.
    HeatMap(HeatMap),
    /// Values over dates.
    Trend(Trend),
}

impl Chart {
    /// What the picture shows.
    pub fn title(&self) -> &str {
        match self {
            Self::Radar(chart) => &chart.title,
            Self::Bars(chart) => &chart.title,
            Self::HeatMap(chart) => &chart.title,
            Self::Trend(chart) => &chart.title,
        }
    }

    /// Language of every text in the chart.
    pub fn language(&self) -> Language {
        match self {
            Self::Radar(chart) => chart.language,
            Self::Bars(chart) => chart.language,
            Self::HeatMap(chart) => chart.language,
            Self::Trend(chart) => chart.language,
        }
    }

    /// The localised words of the chart.
    pub fn words(&self) -> &Words {
        match self {
            Self::Radar(chart) => &chart.words,
            Self::Bars(chart) => &chart.words,
            Self::HeatMap(chart) => &chart.words,
            Self::Trend(chart) => &chart.words,
        }
    }
}

//! All kinds of charts as one value.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters_backend::DrawingBackend;

use crate::bars::{self, Bars, draw_bars};
use crate::error::ChartError;
use crate::gaps::{Gaps, draw_gaps};
use crate::heatmap::{self, HeatMap, draw_heatmap};
use crate::metrics::Language;
use crate::radar::{self, Radar, draw_radar};
use crate::theme::Theme;
use crate::trend::{self, Trend, draw_trend};
use crate::words::Words;
use crate::{bars_layout, bars_layout::Look, heatmap_layout, radar_plan};

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
    /// Distances to the target, as a table.
    Gaps(Gaps),
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
            Self::Gaps(chart) => &chart.title,
            Self::HeatMap(chart) => &chart.title,
            Self::Trend(chart) => &chart.title,
        }
    }

    /// Language of every text in the chart.
    pub fn language(&self) -> Language {
        match self {
            Self::Radar(chart) => chart.language,
            Self::Bars(chart) => chart.language,
            Self::Gaps(chart) => chart.language,
            Self::HeatMap(chart) => chart.language,
            Self::Trend(chart) => chart.language,
        }
    }

    /// The localised words of the chart.
    pub fn words(&self) -> &Words {
        match self {
            Self::Radar(chart) => &chart.words,
            Self::Bars(chart) => &chart.words,
            Self::Gaps(chart) => &chart.words,
            Self::HeatMap(chart) => &chart.words,
            Self::Trend(chart) => &chart.words,
        }
    }

    /// A size of the given width (points) in which every name is whole and the plot is not cramped.
    ///
    /// # Errors
    /// What is wrong with the chart, or a width in which its columns have no room.
    pub fn size_for_width(&self, width: f64, theme: &Theme) -> Result<Size, ChartError> {
        let too_small = || ChartError::TooSmall { width, height: 0.0 };
        let height = match self {
            Self::Radar(chart) => {
                radar::check(chart)?;
                radar_plan::height(chart, width, theme)
            }
            Self::Bars(chart) => {
                bars::check(chart)?;
                let plan = bars_layout::columns_and_rows(chart, Look::Bars, width, theme);
                plan.ok_or_else(too_small)?.height
            }
            Self::Gaps(chart) => {
                let table = chart.table();
                bars::check(&table)?;
                let plan = bars_layout::columns_and_rows(&table, Look::Gaps, width, theme);
                plan.ok_or_else(too_small)?.height
            }
            Self::HeatMap(chart) => {
                heatmap::check(chart)?;
                let plan = heatmap_layout::rows(chart, width, theme);
                plan.ok_or_else(too_small)?.height
            }
            Self::Trend(chart) => {
                trend::check(chart)?;
                (width * 0.45).clamp(200.0, 420.0)
            }
        };
        Ok(Size { width, height: height.ceil() })
    }
}

/// Draws a chart of any kind on the whole area.
///
/// # Errors
/// What is wrong with the chart or too small about the area.
pub fn draw<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Chart,
    theme: &Theme,
) -> Result<(), ChartError> {
    match chart {
        Chart::Radar(chart) => draw_radar(area, chart, theme),
        Chart::Bars(chart) => draw_bars(area, chart, theme),
        Chart::Gaps(chart) => draw_gaps(area, chart, theme),
        Chart::HeatMap(chart) => draw_heatmap(area, chart, theme),
        Chart::Trend(chart) => draw_trend(area, chart, theme),
    }
}

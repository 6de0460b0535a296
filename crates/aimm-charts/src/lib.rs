//! Pictures from labels and numbers: radar, bars, gaps, heat map and trend, on any plotters backend.
//!
//! This crate knows no assessment, no questionnaire and no catalogue of messages. Everything that is written into a picture
//! comes in as text in one language, so that the window (SVG), the export (PNG) and the report (its own backend) show the same.
//!
//! A canvas is measured in *points* (`f64`; one CSS pixel in an SVG, whatever the painter makes of it elsewhere). Plotters
//! counts in whole numbers, so a backend is given [`UNITS_PER_POINT`] times as many units in both directions.
//!
//! What a painter has to know about text: every piece is drawn in one face (families [`fonts::LATIN_FAMILY`] and
//! [`fonts::HAN_FAMILY`], weight normal or bold), anchored left and top, unrotated. Its baseline lies
//! [`TOP_TO_BASELINE`] em below the anchor, and its em is `size /` [`LINE_HEIGHT_PER_EM`]; that is also what
//! the SVG backend of plotters assumes.

mod bars;
mod bars_layout;
mod bitmap;
mod block;
mod canvas;
mod chart;
mod check;
mod colour;
mod dash;
mod describe;
mod error;
pub mod fonts;
mod gaps;
pub mod geometry;
mod heading;
mod heatmap;
mod heatmap_layout;
mod label;
mod legend;
mod marker;
pub mod metrics;
mod number;
mod png;
mod radar;
mod radar_column;
mod radar_layout;
mod radar_plan;
#[cfg(test)]
mod radar_tests;
mod svg;
mod svg_backend;
mod theme;
mod trend;
mod trend_layout;
mod words;

pub use bars::{BarRow, Bars, draw_bars};
pub use bitmap::{Bitmap, BitmapError};
pub use canvas::{LINE_HEIGHT_PER_EM, TOP_TO_BASELINE, UNITS_PER_POINT};
pub use chart::{Chart, Size, draw};
pub use colour::Colour;
pub use describe::{Table, data_table, describe};
pub use error::ChartError;
pub use gaps::{GapRow, Gaps, draw_gaps};
pub use heatmap::{CellState, HeatCell, HeatMap, HeatRow, draw_heatmap};
pub use metrics::Language;
pub use png::png;
pub use radar::{Axis, Radar, Series, SeriesKind, draw_radar};
pub use svg::svg;
pub use theme::{Appearance, LevelColour, Marker, SeriesStyle, Theme, ThemeError};
pub use trend::{Trend, TrendDate, draw_trend};
pub use words::Words;

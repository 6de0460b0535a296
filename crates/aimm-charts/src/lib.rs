//! Pictures from labels and numbers: radar, bars, heat map and trend, on any plotters backend.
//!
//! This crate knows no assessment, no questionnaire and no catalogue of messages. Everything that is written into a picture
//! comes in as text in one language, so that the window (SVG), the export (PNG) and the report (its own backend) show the same.
//!
//! A canvas is measured in *points* (`f64`; one CSS pixel in an SVG, whatever the painter makes of it elsewhere). Plotters
//! counts in whole numbers, so a backend is given 20 times as many units in both directions.

mod bars;
mod chart;
mod colour;
mod error;
pub mod fonts;
mod heatmap;
pub mod metrics;
mod number;
mod radar;
mod theme;
mod trend;
mod words;

pub use bars::{BarRow, Bars};
pub use chart::{Chart, Size};
pub use colour::Colour;
pub use error::ChartError;
pub use heatmap::{CellState, HeatCell, HeatMap, HeatRow};
pub use metrics::Language;
pub use number::two_decimals;
pub use radar::{Axis, Radar, Series, SeriesKind};
pub use theme::{Appearance, LevelColour, Marker, SeriesStyle, Theme, ThemeError};
pub use trend::{Trend, TrendDate};
pub use words::Words;

//! Why a picture cannot be drawn.

use thiserror::Error;

use crate::theme::ThemeError;

/// Why a picture cannot be drawn.
#[derive(Debug, Error)]
pub enum ChartError {
    /// A radar needs three axes to have an area; show bars instead.
    #[error("a radar needs at least 3 axes, and there are {0}: use bars")]
    TooFewAxes(usize),
    /// More axes than labels find room for.
    #[error("a radar has at most 30 axes, and there are {0}")]
    TooManyAxes(usize),
    /// More series than looks that can be told apart.
    #[error("a chart shows at most 6 series, and there are {0}")]
    TooManySeries(usize),
    /// Nothing to draw: no row, no date or no series.
    #[error("there is nothing to draw")]
    Empty,
    /// The scale ends at a level outside 1–10.
    #[error("the highest level must be 1 to 10, and is {0}")]
    MaxLevel(u8),
    /// Series, rows or heads that do not have the same number of entries.
    #[error("{name:?} has {found} values where {expected} are needed")]
    Length {
        /// Name of the series or row.
        name: String,
        /// How many values it has.
        found: usize,
        /// How many it needs.
        expected: usize,
    },
    /// A value that is no number or lies outside the scale.
    #[error("{name:?} has the value {value}, which is not between 0 and {max}")]
    Value {
        /// Name of the series or row.
        name: String,
        /// The value.
        value: f64,
        /// Upper end of the scale.
        max: u8,
    },
    /// A date that is not later than the one before it.
    #[error("the date {0:?} is not later than the one before it")]
    Order(String),
    /// The names do not fit: ask [`crate::Chart::size_for_width`] for a size that does.
    #[error("the picture of {width} × {height} points is too small for its labels")]
    TooSmall {
        /// Width that was given, in points.
        width: f64,
        /// Height that was given, in points.
        height: f64,
    },
    /// A scale of a PNG outside 1–4, or a picture beyond what a bitmap can hold.
    #[error("a PNG of scale {0} cannot be made: the scale must be 1 to 4")]
    Scale(f32),
    /// The design tokens are damaged.
    #[error(transparent)]
    Theme(#[from] ThemeError),
    /// The backend failed.
    #[error("drawing failed: {0}")]
    Drawing(String),
    /// An SVG that cannot be turned into a bitmap.
    #[error("the SVG cannot be rendered: {0}")]
    Svg(#[from] resvg::usvg::Error),
    /// The PNG could not be written.
    #[error("the PNG cannot be written: {0}")]
    Png(String),
}

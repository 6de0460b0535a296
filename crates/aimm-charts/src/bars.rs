//! Bars with bounds and marks, laid out as a table.

use crate::metrics::Language;
use crate::words::Words;

/// One row: a name, its bar and its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct BarRow {
    /// Whole name; wrapped, never cut.
    pub label: String,
    /// Id before the name, if rows have one.
    pub id: Option<String>,
    /// Quiet text after the name, such as a weight.
    pub note: Option<String>,
    /// Current value; `None` says "not rated".
    pub value: Option<f64>,
    /// Level of the current value.
    pub level: Option<u8>,
    /// Worst and best case.
    pub bounds: Option<(f64, f64)>,
    /// What evidence carries.
    pub evidenced: Option<f64>,
    /// The wanted value.
    pub target: Option<f64>,
    /// The value of the assessment before.
    pub previous: Option<f64>,
    /// Whether the row sums up the others: it is set off by a stronger line.
    pub total: bool,
    /// Texts of the further columns, as many as `Bars::columns`.
    pub cells: Vec<String>,
}

/// Bars on the scale `0..=max_level`, with the figures in columns beside them.
#[derive(Debug, Clone, PartialEq)]
pub struct Bars {
    /// What the picture shows, for the text alternative and, if wanted, above the rows.
    pub title: String,
    /// Whether the title is drawn.
    pub show_title: bool,
    /// Highest level, 1–10: the end of the scale.
    pub max_level: u8,
    /// Heads of further columns, already localised; their texts are in the rows.
    pub columns: Vec<String>,
    /// Rows, from the top.
    pub rows: Vec<BarRow>,
    /// Language of every text in the chart.
    pub language: Language,
    /// Localised words.
    pub words: Words,
}

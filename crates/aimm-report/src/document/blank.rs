//! Places to write on by hand.

use super::Run;

/// Labels, each with a place to write on or boxes to tick.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blanks {
    /// In reading order.
    pub blanks: Vec<Blank>,
}

/// A label and the place beside it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Blank {
    /// What is wanted.
    pub label: String,
    /// Small print above the place: what could be written there.
    pub hints: Vec<Vec<Run>>,
    /// What stands beside boxes to tick; the first line to write on goes on behind them.
    pub choices: Vec<String>,
    /// How many lines there are to write on.
    pub n_lines: u8,
}

impl Blank {
    /// A label with lines to write on.
    pub fn lines(label: impl Into<String>, n_lines: u8) -> Self {
        Self { label: label.into(), n_lines, ..Self::default() }
    }

    /// A label with boxes to tick.
    pub fn choices(label: impl Into<String>, choices: Vec<String>) -> Self {
        Self { label: label.into(), choices, ..Self::default() }
    }
}

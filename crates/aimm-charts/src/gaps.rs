//! Gaps: how far each row is from its target, laid out as a table.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters_backend::DrawingBackend;

use crate::bars::{BarRow, Bars, draw_table};
use crate::bars_layout::Look;
use crate::error::ChartError;
use crate::metrics::Language;
use crate::number::two_decimals;
use crate::theme::Theme;
use crate::words::Words;

/// One row: a name, where it stands, where it is to go, and its figures.
#[derive(Debug, Clone, PartialEq)]
pub struct GapRow {
    /// Whole name; wrapped, never cut.
    pub label: String,
    /// Id before the name, if rows have one.
    pub id: Option<String>,
    /// Current value; `None` says "not rated".
    pub value: Option<f64>,
    /// Level of the current value.
    pub level: Option<u8>,
    /// The wanted value.
    pub target: Option<f64>,
    /// Whether the row sums up the others: it is set off by a stronger line.
    pub total: bool,
    /// Texts of the further columns, as many as `Gaps::columns`.
    pub cells: Vec<String>,
}

/// Distances to targets on the scale `0..=max_level`, with the figures in columns beside them.
#[derive(Debug, Clone, PartialEq)]
pub struct Gaps {
    /// What the picture shows, for the text alternative and, if wanted, above the rows.
    pub title: String,
    /// Whether the title is drawn.
    pub show_title: bool,
    /// Highest level, 1–10: the end of the scale.
    pub max_level: u8,
    /// Heads of further columns, already localised; their texts are in the rows.
    pub columns: Vec<String>,
    /// Rows, from the top.
    pub rows: Vec<GapRow>,
    /// Language of every text in the chart.
    pub language: Language,
    /// Localised words.
    pub words: Words,
}

/// Draws gaps as a table, from the top of the area.
///
/// # Errors
/// What is wrong with the figures or too small about the area.
pub fn draw_gaps<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &Gaps,
    theme: &Theme,
) -> Result<(), ChartError> {
    draw_table(area, &chart.table(), Look::Gaps, theme)
}

impl Gaps {
    /// The same as a table of bars, which shares its columns and rows.
    pub(crate) fn table(&self) -> Bars {
        Bars {
            title: self.title.clone(),
            show_title: self.show_title,
            max_level: self.max_level,
            columns: [&self.words.target].into_iter().chain(&self.columns).cloned().collect(),
            rows: self.rows.iter().map(GapRow::bar).collect(),
            language: self.language,
            words: self.words.clone(),
        }
    }
}

impl GapRow {
    /// The target as people see it: levels are whole numbers.
    pub(crate) fn target_text(&self) -> String {
        match self.target {
            Some(target) if target.fract() == 0.0 => format!("{target:.0}"),
            Some(target) => two_decimals(target),
            None => String::new(),
        }
    }

    fn bar(&self) -> BarRow {
        BarRow {
            label: self.label.clone(),
            id: self.id.clone(),
            note: None,
            value: self.value,
            level: self.level,
            bounds: None,
            evidenced: None,
            target: self.target,
            previous: None,
            total: self.total,
            cells: [self.target_text()].into_iter().chain(self.cells.iter().cloned()).collect(),
        }
    }
}

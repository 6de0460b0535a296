//! The columns of the sheets: their keys, heads and widths.

use aimm_core::questionnaire::Answering;

/// A column.
pub(super) struct Column {
    /// What the hidden row says.
    pub(super) key: &'static str,
    /// Key of the message above it.
    pub(super) head: &'static str,
    /// In characters.
    pub(super) width: f64,
}

const fn column(key: &'static str, head: &'static str, width: f64) -> Column {
    Column { key, head, width }
}

const ANCHORED: &[Column] = &[
    column("item", "term-item", 11.0),
    column("area", "term-area", 18.0),
    column("title", "report-column-name", 20.0),
    column("question", "answers-question", 36.0),
    column("levels", "answers-levels", 72.0),
    column("level", "term-level", 20.0),
    column("progress", "answers-progress", 13.0),
    column("state", "answers-state", 16.0),
    column("reason", "answers-reason", 24.0),
    column("note", "term-note", 40.0),
    column("confidence", "term-confidence", 12.0),
    column("evidence", "answers-evidence", 40.0),
];

const BY_REQUIREMENTS: &[Column] = &[
    column("item", "term-item", 11.0),
    column("area", "term-area", 18.0),
    column("title", "report-column-name", 20.0),
    column("requirement", "answers-requirement", 12.0),
    column("step", "term-level", 16.0),
    column("question", "workbook-question", 72.0),
    column("satisfaction", "workbook-met", 17.0),
    column("state", "answers-state", 16.0),
    column("reason", "answers-reason", 24.0),
    column("note", "term-note", 40.0),
    column("confidence", "term-confidence", 12.0),
    column("evidence", "answers-evidence", 40.0),
];

/// Columns that hold what was answered; where there are requirements, `satisfaction` stands for the first two.
pub(super) const ANSWER_KEYS: &[&str] = &["level", "progress", "state", "reason", "note", "confidence"];

/// Columns of the sheet of evidence.
pub(super) const EVIDENCE_COLUMNS: &[Column] = &[
    column("item", "term-item", 14.0),
    column("title", "answers-evidence-title", 48.0),
    column("kind", "answers-evidence-kind", 14.0),
    column("location", "workbook-location", 44.0),
    column("date", "answers-evidence-date", 13.0),
    column("verdict", "workbook-verdict", 16.0),
    column("sha256", "workbook-digest", 24.0),
];

/// Keys of the sheet about the assessment as a whole.
pub(super) const HEAD_KEYS: &[&str] = &["key", "label", "value"];

/// Columns of the sheet of items.
pub(super) fn item_columns(answering: Answering) -> &'static [Column] {
    match answering {
        Answering::Anchored => ANCHORED,
        Answering::Requirements => BY_REQUIREMENTS,
    }
}

/// The keys of `columns`.
pub(super) fn keys(columns: &[Column]) -> Vec<&'static str> {
    columns.iter().map(|column| column.key).collect()
}

/// Where the column `key` is put.
pub(super) fn position(columns: &[Column], key: &str) -> u16 {
    columns.iter().position(|column| column.key == key).unwrap_or_default() as u16
}

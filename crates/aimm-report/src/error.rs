//! Why a document cannot be laid out or written.

use thiserror::Error;

use crate::redaction::Leak;

/// Why a document cannot be laid out or written.
#[derive(Debug, Error)]
pub enum ReportError {
    /// The caller asked to stop.
    #[error("the report was cancelled")]
    Cancelled,
    /// A bundled font cannot be read.
    #[error("the bundled font {0} cannot be read")]
    Font(&'static str),
    /// A bundled font cannot be reduced to the characters in use.
    #[error("the font {name} cannot be subset: {cause}")]
    Subset {
        /// Font in question.
        name: &'static str,
        /// What went wrong.
        cause: subsetter::Error,
    },
    /// The design tokens are damaged.
    #[error(transparent)]
    Theme(#[from] aimm_charts::ThemeError),
    /// A chart cannot be drawn.
    #[error("the chart “{caption}” cannot be drawn: {cause}")]
    Chart {
        /// Caption of the figure.
        caption: String,
        /// What went wrong.
        cause: aimm_charts::ChartError,
    },
    /// A link or a contents entry leads to a heading that is not there.
    #[error("there is no heading with the id “{0}”")]
    UnknownHeading(String),
    /// Two headings have the same id.
    #[error("two headings have the id “{0}”")]
    RepeatedHeading(String),
    /// A table without columns.
    #[error("a table has no columns")]
    NoColumns,
    /// A redacted file says what it must not.
    #[error("the redacted report still says {}", kinds(.0))]
    NotRedacted(Vec<Leak>),
    /// The writer reported an error: the file would not be right.
    #[error("the PDF writer reported: {0}")]
    Writer(String),
    /// A file that was written cannot be read back.
    #[error("the file cannot be read back: {0}")]
    Archive(#[from] zip::result::ZipError),
    /// The file could not be put together.
    #[error("the PDF cannot be written: {0}")]
    Pdf(#[from] lopdf::Error),
    /// The workbook could not be put together.
    #[error("the workbook cannot be written: {0}")]
    Workbook(#[from] rust_xlsxwriter::XlsxError),
    /// The file could not be put together.
    #[error("the document cannot be written: {0}")]
    Document(String),
    /// The file could not be put together.
    #[error("the file cannot be written: {0}")]
    Output(#[from] std::io::Error),
}

/// What kinds of things were found, without saying what they say.
fn kinds(leaks: &[Leak]) -> String {
    let kinds: std::collections::BTreeSet<_> = leaks.iter().map(|leak| leak.kind).collect();
    kinds.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}

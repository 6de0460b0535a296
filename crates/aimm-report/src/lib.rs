//! Documents: a report composed once, laid out once, and painted as PDF or as SVG pages for the screen; and workbooks,
//! which compute.

pub mod compose;
pub mod document;
mod docx;
mod error;
pub mod input;
mod layout;
mod parallel;
mod pdf;
mod preview;
mod progress;
pub mod record;
pub mod redaction;
mod report;
pub mod report_template;
mod text;
mod xlsx;
mod xml_text;

pub use docx::{DocxTemplate, TemplateProblem, render_docx};
pub use error::ReportError;
pub use layout::{Layout, OutlineEntry, PlacedText, layout_pages};
pub use pdf::{Rendered, render_pdf};
pub use preview::preview_page;
pub use progress::Progress;
pub use report::{render_report, render_report_docx};
pub use xlsx::{
    AnswerWorkbook, AnswerWorkbookInput, render_answer_workbook, render_workbook, texts_too_long,
};

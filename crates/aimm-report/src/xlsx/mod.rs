//! Workbooks: the report as a spreadsheet that computes, and the answer workbook, out and back.
//!
//! What is written never runs: texts are text whatever they begin with, and there are no macros. What is read is not
//! trusted: sizes are limited before memory is spent.

mod answers;
mod look;
mod reference;
mod report;
mod sheet;

pub use answers::{AnswerWorkbook, AnswerWorkbookInput, render_answer_workbook, texts_too_long};
pub use report::render_workbook;

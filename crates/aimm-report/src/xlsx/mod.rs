//! Workbooks: the report as a spreadsheet that computes, and the answer workbook, out and back.
//!
//! What is written never runs: texts are text whatever they begin with, and there are no macros. What is read is not
//! trusted: sizes are limited before memory is spent.

mod look;
mod reference;
mod report;
mod sheet;

pub use report::render_workbook;

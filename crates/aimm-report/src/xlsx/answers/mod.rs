//! The answer workbook: a questionnaire as a sheet to fill in, and what somebody filled in, whichever program saved it.
//!
//! A hidden row of keys says what stands in each column, and a column of ids what stands in each row, so that both may be
//! moved, sorted and deleted.

mod book;
mod columns;
mod day_formats;
mod read;
mod table;
mod typed;
mod words;
mod write;

pub use read::AnswerWorkbook;
pub use write::{AnswerWorkbookInput, render_answer_workbook, texts_too_long};

/// The value of the key `format`.
const FORMAT: &str = "aimm-workbook/1";

/// The sheets, the same in every language: people and problems speak of cells by them.
const ITEMS: &str = "Items";
const EVIDENCE: &str = "Evidence";
const ASSESSMENT: &str = "Assessment";
const LISTS: &str = "Lists";

/// The row of keys, below the heads.
const KEY_ROW: u32 = 1;
/// The first row that is filled in.
const FIRST_ROW: u32 = 2;

//! The sheet `Evidence`: a row for each piece, and empty ones for more.

use aimm_core::evidence::Evidence;
use rust_xlsxwriter::XlsxError;

use super::Writing;
use super::lists::List;
use crate::xlsx::answers::columns::{EVIDENCE_COLUMNS, position};
use crate::xlsx::answers::words::{KINDS, VERDICTS, label};
use crate::xlsx::answers::{EVIDENCE, FIRST_ROW};
use crate::xlsx::sheet::{Sheet, Written};

/// Empty rows for more.
const SPARE_ROWS: u32 = 200;
/// Those of them that are printed.
const PRINTED_ROWS: u32 = 20;

pub(super) fn sheet(writing: &Writing<'_>) -> Result<Sheet, XlsxError> {
    let mut sheet = Sheet::new(EVIDENCE)?;
    writing.heads(&mut sheet, EVIDENCE_COLUMNS)?;
    let mut row = FIRST_ROW;
    for (_, _, item) in writing.input.questionnaire.items() {
        let response = writing.input.assessment.and_then(|assessment| assessment.response(item.id.as_str()));
        for piece in response.into_iter().flat_map(|response| &response.evidence) {
            write_piece(writing, &mut sheet, row, item.id.as_str(), piece)?;
            row += 1;
        }
    }
    let last = row + SPARE_ROWS - 1;
    for spare in row..=last {
        for column in 0..EVIDENCE_COLUMNS.len() as u16 {
            sheet.text((spare, column), "", &writing.typed())?;
        }
    }
    sheet.inner.set_print_area(0, 0, row + PRINTED_ROWS - 1, EVIDENCE_COLUMNS.len() as u16 - 1)?;
    for (key, list) in [("item", List::Items), ("kind", List::Kinds), ("verdict", List::Verdicts)] {
        if let Some(choice) = writing.lists.choice(list) {
            let column = position(EVIDENCE_COLUMNS, key);
            sheet.inner.add_data_validation(FIRST_ROW, column, last, column, &choice)?;
        }
    }
    Ok(sheet)
}

fn write_piece(writing: &Writing<'_>, sheet: &mut Sheet, row: u32, item: &str, piece: &Evidence) -> Written {
    let date = piece.date.map(|date| date.to_string()).unwrap_or_default();
    let cells = [
        ("item", item),
        ("title", piece.title.as_str()),
        ("kind", &label(KINDS, &piece.kind, writing.messages)),
        ("location", piece.location.as_deref().unwrap_or_default()),
        ("date", &date),
        ("verdict", &label(VERDICTS, &piece.verdict, writing.messages)),
        ("sha256", piece.sha256.as_deref().unwrap_or_default()),
    ];
    for (key, text) in cells {
        sheet.lines((row, position(EVIDENCE_COLUMNS, key)), text, &writing.typed())?;
    }
    Ok(())
}

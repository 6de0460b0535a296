//! The sheet `Evidence`: what supports the answers.

use rust_xlsxwriter::{DataValidation, Formula, XlsxError};

use super::{EVIDENCE, HEAD_ROW, Report};
use crate::xlsx::sheet::{Sheet, Written};

const ITEM: u16 = 0;
const TITLE: u16 = 1;
const KIND: u16 = 2;
const DATE: u16 = 3;
const AGE: u16 = 4;
const VERDICT: u16 = 5;
const LOCATION: u16 = 6;
const DIGEST: u16 = 7;
const NUMBER: u16 = 8;

/// The sheet.
pub(super) fn evidence(report: &mut Report<'_>) -> Result<Sheet, XlsxError> {
    let mut sheet = Sheet::new(EVIDENCE)?;
    report.above(
        &mut sheet,
        &report.context.text("term-evidence"),
        &report.context.text("workbook-inputs"),
    )?;
    let text = |key: &str| (report.context.text(key), false);
    let heads = [
        text("term-item"),
        text("report-column-name"),
        text("report-column-kind"),
        text("report-column-date"),
        text("workbook-age"),
        text("workbook-verdict"),
        text("workbook-location"),
        text("workbook-digest"),
        (report.context.text("report-column-number"), true),
    ];
    let heads: Vec<_> =
        (ITEM..).zip(heads).map(|(column, (head, is_figure))| (column, head, is_figure)).collect();
    report.heads(&mut sheet, HEAD_ROW, &heads)?;
    let mut row = HEAD_ROW + 1;
    for (number, item) in (1_u32..).zip(report.context.items()) {
        for piece in item.response.into_iter().flat_map(|response| &response.evidence) {
            write_piece(report, &mut sheet, (row, number), item.item.id.as_str(), piece)?;
            row += 1;
        }
    }
    // A table without rows still has a place for formulas to look at.
    let rows = (HEAD_ROW + 1, (row - 1).max(HEAD_ROW + 1));
    finish(&mut sheet, rows)?;
    for (name, column) in [("evidence_item", NUMBER), ("evidence_kind", KIND), ("evidence_verdict", VERDICT)]
    {
        report.names.column(name, EVIDENCE, column, rows);
    }
    Ok(sheet)
}

fn write_piece(
    report: &Report<'_>,
    sheet: &mut Sheet,
    (row, number): (u32, u32),
    item: &str,
    piece: &aimm_core::evidence::Evidence,
) -> Written {
    let (look, context) = (&report.look, &report.context);
    let age = if piece.is_stale(context.input.evidence_date()) {
        context.text("evidence-stale")
    } else {
        String::new()
    };
    sheet.text((row, ITEM), item, &look.row)?;
    sheet.lines((row, TITLE), &piece.title, &look.text)?;
    sheet.text((row, KIND), report.words.kind(piece.kind), &look.input(&look.row))?;
    sheet.text((row, DATE), &piece.date.map(|date| date.to_string()).unwrap_or_default(), &look.row)?;
    sheet.text((row, AGE), &age, &look.row)?;
    sheet.text((row, VERDICT), report.words.verdict(piece.verdict), &look.input(&look.row))?;
    sheet.lines((row, LOCATION), piece.location.as_deref().unwrap_or_default(), &look.text)?;
    sheet.text((row, DIGEST), piece.sha256.as_deref().unwrap_or_default(), &look.row)?;
    sheet.number((row, NUMBER), Some(f64::from(number)), &look.step)
}

fn finish(sheet: &mut Sheet, (first, last): (u32, u32)) -> Written {
    let list = |name: &str| DataValidation::new().allow_list_formula(Formula::new(name));
    sheet.widths(ITEM, &[11.0, 44.0, 14.0, 12.0, 20.0, 16.0, 40.0, 20.0])?;
    sheet.inner.add_data_validation(first, KIND, last, KIND, &list("list_kinds"))?;
    sheet.inner.add_data_validation(first, VERDICT, last, VERDICT, &list("list_verdicts"))?;
    sheet.inner.autofilter(HEAD_ROW, 0, last, NUMBER)?;
    sheet.inner.set_freeze_panes(HEAD_ROW + 1, TITLE)?;
    sheet.inner.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
    sheet.inner.set_print_area(0, 0, last, DIGEST)?;
    Report::fold(sheet, NUMBER, NUMBER)
}

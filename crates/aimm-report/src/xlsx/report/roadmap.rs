//! The sheet `Roadmap`: every step of the way to the target, as plain values.

use aimm_core::roadmap::{Step, Wave};
use rust_xlsxwriter::XlsxError;

use super::{HEAD_ROW, ROADMAP, Report};
use crate::compose::{ScoredItem, action, item_roles, roadmap_introduction, steps_named};
use crate::xlsx::sheet::{Sheet, Written};

const WAVE: u16 = 0;
const ITEM: u16 = 1;
const TITLE: u16 = 2;
const FROM: u16 = 3;
const TO: u16 = 4;
const ACTION: u16 = 5;
const POINTS: u16 = 6;
const GATE: u16 = 7;
const NEEDS: u16 = 8;
const UNBLOCKS: u16 = 9;
const ROLES: u16 = 10;
const OWNER: u16 = 11;
const INDEX: u16 = 12;
const LEVEL: u16 = 13;

/// The sheet.
pub(super) fn roadmap(report: &mut Report<'_>) -> Result<Sheet, XlsxError> {
    let mut sheet = Sheet::new(ROADMAP)?;
    report.above(
        &mut sheet,
        &report.context.text("section-roadmap"),
        &roadmap_introduction(&report.context),
    )?;
    report.heads(&mut sheet, HEAD_ROW, &heads(report))?;
    let found = report.context.input.roadmap.and_then(|planned| planned.found.as_ref().ok());
    let mut row = HEAD_ROW + 1;
    for (number, wave) in (1_u32..).zip(found.into_iter().flat_map(|found| &found.waves)) {
        for step in &wave.steps {
            if let Some(item) = report.context.items().find(|item| item.item.id == step.item) {
                write_step(report, &mut sheet, row, (number, wave), step, item)?;
                row += 1;
            }
        }
    }
    // A table without rows still has a place for its filter.
    let rows = (HEAD_ROW + 1, (row - 1).max(HEAD_ROW + 1));
    finish(report, &mut sheet, rows)?;
    for (name, column) in [
        ("roadmap_wave", WAVE),
        ("roadmap_item", ITEM),
        ("roadmap_from", FROM),
        ("roadmap_to", TO),
        ("roadmap_points", POINTS),
        ("roadmap_index_after", INDEX),
        ("roadmap_level_after", LEVEL),
    ] {
        report.names.column(name, ROADMAP, column, rows);
    }
    Ok(sheet)
}

fn heads(report: &Report<'_>) -> Vec<(u16, String, bool)> {
    let heads = [
        ("roadmap-column-wave", true),
        ("term-item", false),
        ("report-column-name", false),
        ("workbook-from", true),
        ("workbook-to", true),
        ("report-column-action", false),
        ("roadmap-column-points", true),
        ("workbook-gate", false),
        ("roadmap-column-needs", false),
        ("roadmap-column-unblocks", false),
        ("report-column-ask", false),
        ("roadmap-column-owner", false),
        ("roadmap-column-index-after", true),
        ("roadmap-column-level-after", true),
    ];
    let head =
        |(column, (key, is_figure)): (u16, (&str, bool))| (column, report.context.text(key), is_figure);
    (WAVE..).zip(heads).map(head).collect()
}

fn write_step(
    report: &Report<'_>,
    sheet: &mut Sheet,
    row: u32,
    (number, wave): (u32, &Wave),
    step: &Step,
    item: &ScoredItem<'_>,
) -> Written {
    let (look, context) = (&report.look, &report.context);
    let gate = if step.opens_gate { context.text("roadmap-gate") } else { String::new() };
    sheet.number((row, WAVE), Some(f64::from(number)), &look.count)?;
    sheet.text((row, ITEM), step.item.as_str(), &look.row)?;
    sheet.lines((row, TITLE), context.local(&item.item.title), &look.text)?;
    sheet.number((row, FROM), Some(f64::from(step.level - 1)), &look.level)?;
    sheet.number((row, TO), Some(f64::from(step.level)), &look.level)?;
    sheet.lines((row, ACTION), &action(context, step, item), &look.text)?;
    sheet.number((row, POINTS), Some(f64::from(step.effort.points())), &look.count)?;
    sheet.lines((row, GATE), &gate, &look.text)?;
    sheet.lines((row, NEEDS), &steps_named(context, &step.needs), &look.text)?;
    sheet.lines((row, UNBLOCKS), &steps_named(context, &step.unblocks), &look.text)?;
    sheet.lines((row, ROLES), &item_roles(context, item), &look.text)?;
    sheet.lines((row, OWNER), "", &look.input(&look.text))?;
    sheet.number((row, INDEX), wave.after.index, &look.index)?;
    sheet.number((row, LEVEL), wave.after.level.map(f64::from), &look.level)
}

fn finish(report: &Report<'_>, sheet: &mut Sheet, (first, last): (u32, u32)) -> Written {
    let widths = [8.0, 11.0, 32.0, 8.0, 8.0, 60.0, 10.0, 14.0, 20.0, 20.0, 26.0, 20.0, 10.0, 10.0];
    sheet.widths(WAVE, &widths)?;
    for column in [FROM, TO, LEVEL] {
        report.level_colours(sheet, (first, column), (last, column))?;
    }
    sheet.inner.autofilter(HEAD_ROW, WAVE, last, LEVEL)?;
    sheet.inner.set_freeze_panes(HEAD_ROW + 1, FROM)?;
    sheet.inner.set_repeat_rows(HEAD_ROW, HEAD_ROW)?;
    sheet.inner.set_print_area(0, 0, last, LEVEL)?;
    Ok(())
}

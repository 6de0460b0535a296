//! The sheet `Data`: the rules, the words, every figure in one plain table, and where it all comes from.

use aimm_core::scorecard::NodeScore;
use rust_xlsxwriter::XlsxError;

use super::words::LISTS;
use super::{DATA, Report};
use crate::xlsx::sheet::{Sheet, Written};

/// Status words in the order of their numbers.
const LEVEL_STATUS: [&str; 3] = ["level-status-not-rated", "level-status-indicative", "level-status-rated"];
/// Words that stand alone: defined name and key.
const SINGLE_WORDS: [(&str, &str); 6] = [
    ("word_no_level", "level-status-not-rated"),
    ("word_met", "condition-met"),
    ("word_not_met", "condition-unmet"),
    ("word_area_rated", "area-state-rated"),
    ("word_area_not_rated", "area-state-not-rated"),
    ("word_area_not_applicable", "area-state-not-applicable"),
];

/// The sheet.
pub(super) fn data(report: &mut Report<'_>) -> Result<Sheet, XlsxError> {
    let mut sheet = Sheet::new(DATA)?;
    report.above(
        &mut sheet,
        &report.context.text("workbook-data"),
        &report.context.text("workbook-data-about"),
    )?;
    let row = provenance(report, &mut sheet, 3)?;
    let row = rules(report, &mut sheet, row + 1)?;
    let row = levels(report, &mut sheet, row + 1)?;
    let row = lists(report, &mut sheet, row + 1)?;
    figures(report, &mut sheet, row + 1)?;
    sheet.widths(0, &[30.0, 34.0, 12.0, 12.0, 12.0, 12.0, 12.0, 12.0, 12.0, 12.0])?;
    Ok(sheet)
}

fn pair(report: &Report<'_>, sheet: &mut Sheet, row: u32, label: &str, value: &str) -> Written {
    sheet.text((row, 0), &report.context.text(label), &report.look.row)?;
    sheet.text((row, 1), value, &report.look.row)
}

fn heading(report: &Report<'_>, sheet: &mut Sheet, row: u32, key: &str) -> Written {
    sheet.text((row, 0), &report.context.text(key), &report.look.heading)
}

/// Where the figures come from.
fn provenance(report: &Report<'_>, sheet: &mut Sheet, first: u32) -> Result<u32, XlsxError> {
    let input = report.context.input;
    heading(report, sheet, first, "report-provenance")?;
    let program =
        report.context.say("report-provenance-program-version", &[("version", input.program_version.into())]);
    let licence = report.context.say(
        "report-provenance-licence-text",
        &[
            ("licence", input.questionnaire.licence.as_str().into()),
            ("publisher", input.questionnaire.publisher.as_str().into()),
        ],
    );
    let date = input.date.to_string();
    let mut rows = vec![
        ("report-provenance-assessment", input.assessment.id.as_str()),
        ("term-questionnaire", input.questionnaire.id.as_str()),
        ("workbook-version", input.questionnaire.version.as_str()),
        ("report-provenance-questionnaire-digest", input.questionnaire.digest.as_str()),
        ("report-provenance-scorecard-digest", input.scorecard_digest),
        ("report-provenance-program", &program),
        ("report-fact-date", &date),
        ("report-provenance-licence", &licence),
    ];
    rows.extend(input.head_hash.map(|hash| ("report-provenance-head-hash", hash)));
    for (row, (label, value)) in (first + 1..).zip(&rows) {
        pair(report, sheet, row, label, value)?;
    }
    Ok(first + 1 + rows.len() as u32)
}

/// Numbers that formulas read.
fn rules(report: &mut Report<'_>, sheet: &mut Sheet, first: u32) -> Result<u32, XlsxError> {
    heading(report, sheet, first, "workbook-rules")?;
    let scoring = &report.context.input.questionnaire.scoring;
    let rows = [
        ("rule_top", "workbook-top", f64::from(report.context.top())),
        ("rule_margin", "workbook-margin", scoring.level_margin),
        ("rule_coverage_minimum", "workbook-coverage-minimum", scoring.coverage_minimum),
    ];
    for (row, (name, label, value)) in (first + 1..).zip(rows) {
        report.names.cell(name, DATA, (row, 1));
        sheet.text((row, 0), &report.context.text(label), &report.look.row)?;
        sheet.number((row, 1), Some(value), &report.look.weight)?;
    }
    Ok(first + 1 + rows.len() as u32)
}

fn levels(report: &mut Report<'_>, sheet: &mut Sheet, first: u32) -> Result<u32, XlsxError> {
    heading(report, sheet, first, "term-level")?;
    let levels = &report.context.input.questionnaire.levels;
    for (row, (number, level)) in (first + 1..).zip((0_u32..).zip(levels)) {
        sheet.number((row, 0), Some(f64::from(number)), &report.look.level)?;
        sheet.text((row, 1), report.context.local(&level.name), &report.look.row)?;
        sheet.text((row, 2), report.context.local(&level.summary), &report.look.plain)?;
    }
    let last = first + levels.len() as u32;
    report.level_colours(sheet, (first + 1, 0), (last, 0))?;
    report.names.column("rule_steps", DATA, 0, (first + 2, last));
    report.names.column("rule_level_names", DATA, 1, (first + 1, last));
    Ok(last + 1)
}

/// The words that cells hold.
fn lists(report: &mut Report<'_>, sheet: &mut Sheet, first: u32) -> Result<u32, XlsxError> {
    heading(report, sheet, first, "workbook-words")?;
    let mut row = first + 1;
    for (list, words) in LISTS {
        let start = row;
        for (name, key) in words {
            word(report, sheet, row, name, key)?;
            row += 1;
        }
        report.names.column(list, DATA, 1, (start, row - 1));
    }
    let start = row;
    for key in LEVEL_STATUS {
        sheet.text((row, 1), &report.context.text(key), &report.look.row)?;
        row += 1;
    }
    report.names.column("list_level_status", DATA, 1, (start, row - 1));
    for (name, key) in SINGLE_WORDS {
        word(report, sheet, row, name, key)?;
        row += 1;
    }
    Ok(row)
}

fn word(report: &mut Report<'_>, sheet: &mut Sheet, row: u32, name: &str, key: &str) -> Written {
    report.names.cell(name, DATA, (row, 1));
    sheet.text((row, 0), name, &report.look.step)?;
    sheet.text((row, 1), &report.context.text(key), &report.look.row)
}

/// Every figure once more, one node a row.
fn figures(report: &Report<'_>, sheet: &mut Sheet, first: u32) -> Written {
    heading(report, sheet, first, "workbook-figures")?;
    let heads = ["column-id", "report-column-name", "term-index", "term-level", "term-coverage"];
    for (column, key) in (0_u16..).zip(heads) {
        let format = if column < 2 { &report.look.head } else { &report.look.head_figures };
        sheet.text((first + 1, column), &report.context.text(key), format)?;
    }
    let context = &report.context;
    let overall = &context.input.scorecard.overall.score;
    figure(report, sheet, first + 2, ("overall", &context.text("term-overall")), "overall", overall)?;
    let mut row = first + 3;
    for domain in &context.domains {
        let (id, name) = (domain.domain.id.as_str(), context.local(&domain.domain.name));
        figure(report, sheet, row, (id, name), report.names.of_node(id), &domain.score.score)?;
        row += 1;
        for area in &domain.areas {
            let (id, name) = (area.area.id.as_str(), context.local(&area.area.name));
            figure(report, sheet, row, (id, name), report.names.of_node(id), &area.score.score)?;
            row += 1;
        }
    }
    Ok(())
}

fn figure(
    report: &Report<'_>,
    sheet: &mut Sheet,
    row: u32,
    (id, name): (&str, &str),
    suffix: &str,
    score: &NodeScore,
) -> Written {
    let look = &report.look;
    let of =
        |what: &str| if id == "overall" { format!("=overall_{what}") } else { format!("={what}_{suffix}") };
    sheet.text((row, 0), id, &look.row)?;
    sheet.text((row, 1), name, &look.row)?;
    sheet.formula((row, 2), &of("index"), score.claimed.index, &look.index)?;
    sheet.formula((row, 3), &of("level"), score.claimed.level, &look.level)?;
    sheet.formula((row, 4), &of("coverage"), score.coverage, &look.percent)
}

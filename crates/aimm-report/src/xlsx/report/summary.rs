//! The sheet `Summary`: level, index and coverage of the whole, what the next level still needs, the domains.

use aimm_core::assessment::Status;
use aimm_core::scorecard::LevelStatus;
use rust_xlsxwriter::{DataValidation, Formula, XlsxError};

use super::domains::DomainColumns;
use super::next_level::next_level;
use super::steps::hidden_steps;
use super::sums::evidenced;
use super::{Report, SUMMARY, chart, level};
use crate::xlsx::sheet::{Sheet, Written};

/// Columns of labels and of what they label.
pub(super) const LABEL: u16 = 0;
pub(super) const FIRST: u16 = 2;
pub(super) const SECOND: u16 = 3;
/// First row of the figures.
pub(super) const RESULT_ROW: u32 = 5;
/// Rows that the picture beside the figures takes at least.
const PICTURE_ROWS: u32 = 24;

/// The sheet.
pub(super) fn summary(report: &mut Report<'_>) -> Result<Sheet, XlsxError> {
    let mut sheet = Sheet::new(SUMMARY)?;
    let columns = DomainColumns::new(report);
    top(report, &mut sheet)?;
    let row = result(report, &mut sheet)?;
    let row = counts(report, &mut sheet, row)?;
    let row = next_level(report, &mut sheet, row + 1)?;
    let head = (row + 1).max(RESULT_ROW + PICTURE_ROWS);
    sheet.text((head - 1, LABEL), &report.context.text("term-domains"), &report.look.heading)?;
    report.heads(&mut sheet, head, &columns.heads(report))?;
    let rows = (head + 1, head + report.context.domains.len() as u32);
    for ((row, number), domain) in (rows.0..).zip(1_u32..).zip(&report.context.domains) {
        columns.write(report, &mut sheet, (row, number), domain)?;
    }
    columns.finish(report, &mut sheet, rows)?;
    hidden_steps(report, &mut sheet, &columns)?;
    let notice = report.context.local(&report.context.input.questionnaire.notice).to_owned();
    sheet.text((rows.1 + 2, LABEL), &report.context.text("section-notice"), &report.look.heading)?;
    let below = rows.1 + 3;
    sheet.inner.merge_range(
        below,
        LABEL,
        below,
        columns.share,
        "",
        &report.look.quiet.clone().set_text_wrap(),
    )?;
    sheet.text((below, LABEL), &notice, &report.look.quiet.clone().set_text_wrap())?;
    let n_languages = if report.context.input.options.is_bilingual { 2.0 } else { 1.0 };
    sheet.inner.set_row_height(below, 72.0 * n_languages)?;
    if let Some(picture) = chart::domains(report, &columns, rows) {
        sheet.inner.insert_chart_with_offset(RESULT_ROW - 1, FIRST + 3, &picture, 12, 4)?;
    }
    sheet.widths(0, &[22.0, 30.0, 12.0, 14.0, 10.0, 11.0, 11.0, 11.0])?;
    sheet.widths(columns.high + 1, &[11.0, 11.0, 10.0, 11.0])?;
    sheet.inner.set_print_area(0, 0, below, columns.share)?;
    Ok(sheet)
}

/// Whose report it is, and what it was measured with.
fn top(report: &Report<'_>, sheet: &mut Sheet) -> Written {
    let (context, look) = (&report.context, &report.look);
    let input = context.input;
    let organisation = context.organisation();
    let title = if organisation.is_empty() { context.title() } else { &organisation };
    let status = match input.assessment.status {
        Status::Draft => "status-draft",
        Status::Final => "status-final",
    };
    let day = input.assessment.assessed_on.map(|day| context.date(day));
    let mark = input.options.confidentiality.clone();
    let facts = [Some(context.title().to_owned()), day, Some(context.text(status)), Some(mark)];
    let facts: Vec<String> = facts.into_iter().flatten().filter(|fact| !fact.is_empty()).collect();
    sheet.text((0, LABEL), title, &look.title)?;
    sheet.text((1, LABEL), &facts.join(" · "), &look.quiet)?;
    let own = input.questionnaire;
    let (id, version, title) = (own.id.as_str(), own.version.as_str(), context.local(&own.title));
    let questionnaire = if input.options.is_bilingual {
        format!("{id} {version} · {title}")
    } else {
        let named = [("id", id.into()), ("version", version.into()), ("title", title.into())];
        context.say("report-questionnaire", &named)
    };
    sheet.text((2, LABEL), &questionnaire, &look.quiet)?;
    sheet.text((3, LABEL), &context.text("workbook-inputs"), &look.quiet)
}

/// The figures of the whole; the row after them.
fn result(report: &mut Report<'_>, sheet: &mut Sheet) -> Result<u32, XlsxError> {
    sheet.text((RESULT_ROW - 1, LABEL), &report.context.text("section-results"), &report.look.heading)?;
    let overall = &report.context.input.scorecard.overall;
    let (claimed, bounds, coverage) = (overall.score.claimed, overall.score.bounds, overall.score.coverage);
    let names = [
        "overall_level",
        "overall_index",
        "overall_low",
        "overall_coverage",
        "overall_status",
        "rule_policy_name",
    ];
    for (row, name) in (RESULT_ROW..).zip(names) {
        report.names.cell(name, SUMMARY, (row, FIRST));
    }
    report.names.cell("overall_high", SUMMARY, (RESULT_ROW + 2, SECOND));
    let (look, context) = (&report.look, &report.context);
    let labels = ["term-level", "term-index", "term-bounds", "term-coverage", "term-status", "term-policy"];
    for (row, label) in (RESULT_ROW..).zip(labels) {
        sheet.text((row, LABEL), &context.text(label), &look.row)?;
        sheet.text((row, LABEL + 1), "", &look.row)?;
    }
    let at = |step: u32| (RESULT_ROW + step, FIRST);
    let level = level::level_with_gates("overall_index", "overall_lowest", "overall_gates");
    sheet.formula(
        at(0),
        &format!("=IF(overall_status_number=0,\"\",{level})"),
        claimed.level,
        &look.great,
    )?;
    sheet.inner.set_row_height(RESULT_ROW, 30)?;
    report.level_colours(sheet, at(0), at(0))?;
    let name = claimed.level.map(|level| format!("({})", context.level_name(level)));
    let name = name.unwrap_or_else(|| context.text("level-status-not-rated"));
    let formula =
        "=IF(ISNUMBER(overall_level),\"(\"&INDEX(rule_level_names,overall_level+1)&\")\",word_no_level)";
    sheet.formula((RESULT_ROW, SECOND), formula, name, &look.plain)?;
    sheet.formula(
        at(1),
        &mean_of_domains("domains_index", "domains_index,\">=0\""),
        claimed.index,
        &look.index,
    )?;
    let counted = "domains_counted,\">0\"";
    sheet.formula(at(2), &mean_of_domains("domains_low", counted), bounds.low.index, &look.index)?;
    sheet.formula(
        (RESULT_ROW + 2, SECOND),
        &mean_of_domains("domains_high", counted),
        bounds.high.index,
        &look.index,
    )?;
    let formula = format!(
        "=IF({weights}>0,MIN(1,SUMPRODUCT(--(domains_counted>0),domains_weight,domains_coverage)/{weights}),1)",
        weights = format_args!("SUMIFS(domains_weight,{counted})")
    );
    sheet.formula(at(3), &formula, coverage, &look.percent)?;
    let formula = "=INDEX(list_level_status,overall_status_number+1)";
    sheet.formula(at(4), formula, context.text(status_key(overall.status)), &look.row)?;
    sheet.text(at(5), report.words.policy(context.policy()), &look.input(&look.row))?;
    let policies = DataValidation::new().allow_list_formula(Formula::new("list_policies"));
    sheet.inner.add_data_validation(at(5).0, FIRST, at(5).0, FIRST, &policies)?;
    evidenced_rows(report, sheet, RESULT_ROW + 6)
}

/// What evidence carries, where it limits anything; the row after it.
fn evidenced_rows(report: &mut Report<'_>, sheet: &mut Sheet, row: u32) -> Result<u32, XlsxError> {
    if !report.has_caps() {
        return Ok(row);
    }
    let node = evidenced(report.context.input.scorecard.overall.score.evidenced);
    report.names.cell("overall_evidenced_level", SUMMARY, (row, FIRST));
    report.names.cell("overall_evidenced_index", SUMMARY, (row, SECOND));
    let look = &report.look;
    sheet.text((row, LABEL), &report.context.text("workbook-evidenced"), &look.row)?;
    sheet.text((row, LABEL + 1), "", &look.row)?;
    let level = level::level_with_gates(
        "overall_evidenced_index",
        "overall_evidenced_lowest",
        "overall_evidenced_gates",
    );
    let formula = format!("=IF(overall_status_number=0,\"\",{level})");
    sheet.formula((row, FIRST), &formula, node.level, &look.level)?;
    report.level_colours(sheet, (row, FIRST), (row, FIRST))?;
    let formula = mean_of_domains("domains_evidenced_index", "domains_index,\">=0\"");
    sheet.formula((row, SECOND), &formula, node.index, &look.index)?;
    Ok(row + 1)
}

/// Mean of the domains for which `which` holds, by weight.
fn mean_of_domains(values: &str, which: &str) -> String {
    let weights = format!("SUMIFS(domains_weight,{which})");
    format!("=IF({weights}>0,SUMPRODUCT(domains_weight,{values})/{weights},\"\")")
}

fn status_key(status: LevelStatus) -> &'static str {
    match status {
        LevelStatus::NotRated => "level-status-not-rated",
        LevelStatus::Indicative => "level-status-indicative",
        LevelStatus::Rated => "level-status-rated",
    }
}

/// How many items are in which state; the row after.
fn counts(report: &mut Report<'_>, sheet: &mut Sheet, row: u32) -> Result<u32, XlsxError> {
    let counts = report.context.input.scorecard.counts;
    let rows = [
        ("overall_items", "term-items", "areas_items", counts.items),
        ("overall_rated", "state-rated", "areas_rated", counts.rated),
        ("overall_unanswered", "state-unanswered", "areas_unanswered", counts.unanswered),
        ("overall_unknown", "state-unknown", "areas_unknown", counts.unknown),
        ("overall_left_out", "state-not-applicable", "areas_left_out", counts.not_applicable),
    ];
    let look = &report.look;
    for (row, (name, label, column, count)) in (row..).zip(rows) {
        report.names.cell(name, SUMMARY, (row, FIRST));
        sheet.text((row, LABEL), &report.context.text(label), &look.row)?;
        sheet.text((row, LABEL + 1), "", &look.row)?;
        sheet.formula((row, FIRST), &format!("=SUM({column})"), count, &look.count)?;
    }
    Ok(row + rows.len() as u32)
}

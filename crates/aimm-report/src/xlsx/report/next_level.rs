//! What the next level needs, on the sheet `Summary`.

use aimm_core::number::reaches;
use aimm_core::questionnaire::Policy;
use rust_xlsxwriter::XlsxError;

use super::steps::Steps;
use super::summary::{FIRST, LABEL, SECOND};
use super::{Report, SUMMARY};
use crate::xlsx::sheet::Sheet;

/// The conditions of the next level, each with what is found and what is needed; the row after.
pub(super) fn next_level(report: &mut Report<'_>, sheet: &mut Sheet, row: u32) -> Result<u32, XlsxError> {
    report.names.cell("next_level", SUMMARY, (row, FIRST));
    let next = Next::of(report);
    let (look, context) = (&report.look, &report.context);
    sheet.text((row, LABEL), &context.text("workbook-next-level"), &look.heading)?;
    let formula = "=IF(ISNUMBER(overall_level),IF(overall_level<rule_top,overall_level+1,\"\"),\"\")";
    sheet.formula((row, FIRST), formula, next.level, &look.level)?;
    let heads = ["report-column-condition", "report-column-actual", "workbook-needed", "report-column-met"];
    sheet.text((row + 1, LABEL + 1), "", &look.head)?;
    for (column, head) in [LABEL, FIRST, SECOND, SECOND + 1].into_iter().zip(heads) {
        sheet.text(
            (row + 1, column),
            &context.text(head),
            if column == LABEL { &look.head } else { &look.head_figures },
        )?;
    }
    let needed = "IF(rule_policy=3,\"\",IF(ISNUMBER(next_level),next_level-IF(rule_policy=1,1,0),\"\"))";
    let conditions = [
        (
            "term-index",
            "overall_index".to_owned(),
            "IF(rule_policy=2,\"\",IF(ISNUMBER(next_level),next_level-rule_margin,\"\"))".to_owned(),
            &look.index,
        ),
        ("workbook-lowest-domain", "overall_lowest".to_owned(), needed.to_owned(), &look.count),
        (
            "workbook-gates-allow",
            "overall_gates".to_owned(),
            "IF(AND(rule_policy=1,ISNUMBER(next_level)),next_level,\"\")".to_owned(),
            &look.count,
        ),
    ];
    for ((row, (label, found, needed, format)), condition) in (row + 2..).zip(conditions).zip(next.conditions)
    {
        sheet.text((row, LABEL), &context.text(label), &look.row)?;
        sheet.text((row, LABEL + 1), "", &look.row)?;
        sheet.formula((row, FIRST), &format!("={found}"), condition.found, format)?;
        sheet.formula((row, SECOND), &format!("={needed}"), condition.needed, format)?;
        let met = format!(
            "=IF(ISNUMBER({needed}),IF({found}>={needed}-0.000000001,word_met,word_not_met),\"\")",
            found = crate::xlsx::reference::cell((row, FIRST)),
            needed = crate::xlsx::reference::cell((row, SECOND)),
        );
        let words = match (condition.found, condition.needed) {
            (Some(found), Some(needed)) if reaches(found, needed) => context.text("condition-met"),
            (_, Some(_)) => context.text("condition-unmet"),
            _ => String::new(),
        };
        sheet.formula((row, SECOND + 1), &met, words, &look.row)?;
    }
    Ok(row + 6)
}

/// What the next level needs.
struct Next {
    level: Option<u8>,
    conditions: [Condition; 3],
}

#[derive(Clone, Copy)]
struct Condition {
    found: Option<f64>,
    needed: Option<f64>,
}

impl Next {
    fn of(report: &Report<'_>) -> Self {
        let context = &report.context;
        let policy = context.policy();
        let level = context.level().filter(|level| *level < context.top()).map(|level| level + 1);
        let lowest = |needed: u8| match policy {
            Policy::Balanced => Some(needed - 1),
            Policy::Strict => Some(needed),
            Policy::Average => None,
        };
        let steps = Steps::of(report);
        Self {
            level,
            conditions: [
                Condition {
                    found: context.input.scorecard.overall.score.claimed.index,
                    needed: level
                        .filter(|_| policy != Policy::Strict)
                        .map(|level| context.index_needed(level)),
                },
                Condition {
                    found: steps.lowest.map(f64::from),
                    needed: level.and_then(lowest).map(f64::from),
                },
                Condition {
                    found: Some(f64::from(steps.gates)),
                    needed: level.filter(|_| policy == Policy::Balanced).map(f64::from),
                },
            ],
        }
    }
}

//! What is asked of the reader: steps that lift blockers, evidence to collect, open items to answer.

use super::context::Context;
use super::steps::{self, Step};
use crate::document::{Alignment, Block, Cell, Column, ColumnWidth, Row, Run, Table};

/// Most steps that are asked for on one page.
const MOST_STEPS: usize = 3;
/// Most open items that are named one by one.
const MOST_NAMED: usize = 6;

/// The decisions requested, as a table.
pub(crate) fn decisions(context: &Context<'_>) -> Block {
    let steps = steps::unblocking(context, MOST_STEPS);
    let mut rows: Vec<Row> = steps.iter().map(|step| step_row(context, step)).collect();
    rows.extend(open_row(context));
    rows.extend(evidence_row(context));
    if rows.is_empty() {
        rows.push(row(vec![Run::new(context.text("report-decision-none"))], String::new()));
    }
    let has_effort = !steps.is_empty();
    if !has_effort {
        rows.iter_mut().for_each(|row| row.cells.truncate(1));
    }
    let mut columns = vec![context.column("report-decisions", 1.0)];
    if has_effort {
        columns.push(Column {
            head: context.text("report-column-effort"),
            width: ColumnWidth::Fit,
            alignment: Alignment::Start,
        });
    }
    Block::Table(Table { caption: None, columns, rows, has_row_heads: true })
}

fn row(text: Vec<Run>, effort: String) -> Row {
    Row::new([Cell::runs(text), Cell::new(effort)])
}

fn step_row(context: &Context<'_>, step: &Step<'_, '_>) -> Row {
    let arguments = [
        ("item", context.id_and_name(step.item.item.id.as_str()).into()),
        ("from", step.from.into()),
        ("to", step.to().into()),
    ];
    let sentence = context.say("report-decision-step", &arguments);
    let mut action = step.text(context);
    action.is_quiet = true;
    row(vec![Run::strong(sentence), Run::new("\n"), action], step.effort(context))
}

fn open_row(context: &Context<'_>) -> Option<Row> {
    let open: Vec<String> =
        context.items().filter(|item| item.is_open()).map(|item| item.item.id.to_string()).collect();
    let n = ("n", (open.len() as u32).into());
    let sentence = match open.len() {
        0 => return None,
        1..=MOST_NAMED => context.say("report-decision-open", &[n, ("items", context.list(&open).into())]),
        _ => context.say("report-decision-open-many", &[n]),
    };
    Some(row(vec![Run::strong(sentence)], String::new()))
}

fn evidence_row(context: &Context<'_>) -> Option<Row> {
    let n = n_without_evidence(context);
    let is_asked = context.has_caps() && n > 0;
    let sentence = || context.say("report-decision-evidence", &[("n", n.into())]);
    is_asked.then(|| row(vec![Run::strong(sentence())], String::new()))
}

/// Rated items above level 0 without evidence that counts: a claim of nothing needs none.
pub(crate) fn n_without_evidence(context: &Context<'_>) -> u32 {
    let claims = context.items().filter(|item| item.score().is_some_and(|(_, score)| score > 0.0));
    claims.filter(|item| !item.has_evidence()).count() as u32
}

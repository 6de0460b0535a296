//! What is asked of the reader: steps that lift blockers, evidence to collect, open items to answer.

use aimm_core::questionnaire::Effort;

use super::captioned;
use super::context::Context;
use super::density::Density;
use super::roadmap::person_days;
use super::steps::{self, Step};
use super::typography::as_sentence;
use crate::document::{Alignment, Block, Cell, Column, ColumnWidth, Row, Run, Table};

/// Most open items that are named one by one.
const MOST_NAMED: usize = 6;

/// The decisions requested, as a table.
pub(crate) fn decisions(context: &Context<'_>, density: Density) -> Block {
    let steps = steps::unblocking(context, density.n_steps);
    let mut rows: Vec<Row> = steps.iter().map(|step| step_row(context, step, density)).collect();
    rows.extend(roadmap_row(context));
    let others = [open_sentence(context), evidence_sentence(context)];
    rows.extend(others.into_iter().flatten().map(|sentence| row(vec![Run::strong(sentence)], String::new())));
    if rows.is_empty() {
        rows.push(row(vec![Run::new(context.text("report-decision-none"))], String::new()));
    }
    let has_effort = rows
        .iter()
        .any(|row| row.cells.get(1).is_some_and(|cell| cell.runs.iter().any(|run| !run.text.is_empty())));
    if !has_effort {
        for row in &mut rows {
            row.cells.truncate(1);
        }
    }
    let mut columns = vec![context.column("report-column-decision", 1.0)];
    if has_effort {
        columns.push(Column {
            head: context.text("report-column-effort").into(),
            width: ColumnWidth::Fit,
            alignment: Alignment::Start,
        });
    }
    captioned(context.text("report-decisions"), Table { caption: None, columns, rows, has_row_heads: true })
}

fn row(text: Vec<Run>, effort: String) -> Row {
    Row::new([Cell::runs(text), Cell::new(effort)])
}

/// What is to be raised, and how, in one paragraph.
fn step_row(context: &Context<'_>, step: &Step<'_, '_>, density: Density) -> Row {
    let arguments =
        [("item", context.id_and_name(step.item.item.id.as_str()).into()), ("to", step.to().into())];
    let sentence = context.say("report-decision-step", &arguments);
    let gap = if context.language.is_chinese() { "" } else { " " };
    let action = step.text(context);
    let action = Run { text: format!("{gap}{}", as_sentence(&action.text)), ..action };
    let action = density.has_actions.then_some(action);
    row([Run::strong(sentence)].into_iter().chain(action).collect(), effort(context, step))
}

/// The roadmap to be decided on, where there is one, with all of its work.
fn roadmap_row(context: &Context<'_>) -> Option<Row> {
    let found = context.input.roadmap?.found.as_ref().ok().filter(|found| !found.waves.is_empty())?;
    let arguments =
        [("steps", (found.steps().count() as u32).into()), ("waves", (found.waves.len() as u32).into())];
    let sentence = context.say("report-decision-roadmap", &arguments);
    let days = context.say("report-days", &[("days", person_days(found).into())]);
    Some(row(vec![Run::strong(sentence)], days))
}

/// How much work a step is, in person-days.
fn effort(context: &Context<'_>, step: &Step<'_, '_>) -> String {
    context.text(match step.item.item.effort_to(step.to()) {
        Effort::S => "report-days-s",
        Effort::M => "report-days-m",
        Effort::L => "report-days-l",
    })
}

fn open_sentence(context: &Context<'_>) -> Option<String> {
    let open: Vec<String> =
        context.items().filter(|item| item.is_open()).map(|item| item.item.id.to_string()).collect();
    let n = ("n", (open.len() as u32).into());
    match open.len() {
        0 => None,
        1..=MOST_NAMED => {
            Some(context.say("report-decision-open", &[n, ("items", context.list(&open).into())]))
        }
        _ => Some(context.say("report-decision-open-many", &[n])),
    }
}

fn evidence_sentence(context: &Context<'_>) -> Option<String> {
    let n = n_without_evidence(context);
    let is_asked = context.has_caps() && n > 0;
    is_asked.then(|| context.say("report-decision-evidence", &[("n", n.into())]))
}

/// Rated items without evidence that counts.
pub(crate) fn n_without_evidence(context: &Context<'_>) -> u32 {
    context.items().filter(|item| item.base().is_some() && !item.has_evidence()).count() as u32
}

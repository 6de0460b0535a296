//! How levels follow from answers, with the figures each level needs; and what open items mean.

use std::collections::BTreeMap;

use aimm_core::questionnaire::Policy;

use super::context::Context;
use super::method::{heading, tile_column};
use super::{captioned, paragraph};
use crate::document::{Block, Cell, Column, Row, Run, Table};

/// The policy in words, the figures each level needs, the gates.
pub(crate) fn policy(context: &Context<'_>) -> Vec<Block> {
    let gates = !context.input.questionnaire.scoring.gate_areas.is_empty();
    let key = match context.policy() {
        Policy::Balanced if gates => "report-method-balanced",
        Policy::Balanced => "report-method-balanced-no-gates",
        Policy::Strict => "report-method-strict",
        Policy::Average => "report-method-average",
    };
    let margin = context.index(context.input.questionnaire.scoring.level_margin);
    let rule = context.say(key, &[("margin", margin.into())]);
    let mut sentences = vec![rule, context.text("report-method-steps")];
    if gates && context.policy() == Policy::Balanced {
        sentences.push(context.text("report-method-gates"));
    }
    vec![
        heading(context, "report-method-policy"),
        paragraph(context.text("report-method-indices")),
        paragraph(context.sentences(&sentences)),
        captioned(context.text("report-thresholds-caption"), thresholds(context)),
    ]
}

fn thresholds(context: &Context<'_>) -> Table {
    let policy = context.policy();
    let gates = policy == Policy::Balanced && !context.input.questionnaire.scoring.gate_areas.is_empty();
    let mut columns = vec![tile_column(context), context.column("report-column-name", 1.0)];
    if policy != Policy::Strict {
        columns.push(context.figures("report-column-index-at-least"));
    }
    if policy != Policy::Average {
        columns.push(context.figures("report-column-domains-at-least"));
    }
    if gates {
        columns.push(Column::text(context.text("report-column-gates-at-least"), 1.4));
    }
    Table {
        caption: None,
        columns,
        rows: (1..=context.top()).map(|level| threshold_row(context, level, gates)).collect(),
        has_row_heads: false,
    }
}

fn threshold_row(context: &Context<'_>, level: u8, gates: bool) -> Row {
    let policy = context.policy();
    let mut cells = vec![Cell::tile(level), Cell::runs([Run::strong(context.level_name(level))])];
    if policy != Policy::Strict {
        cells.push(Cell::new(context.index(context.index_needed(level))));
    }
    let part = if policy == Policy::Balanced { level - 1 } else { level };
    if policy != Policy::Average {
        cells.push(Cell::new(context.say("report-level-only", &[("level", part.into())])));
    }
    if gates {
        cells.push(Cell::new(gates_of(context, level, part)));
    }
    Row::new(cells)
}

/// The gate areas that hold `level` back, in the questionnaire's order.
fn gates_of(context: &Context<'_>, level: u8, required: u8) -> String {
    let rules = &context.input.questionnaire.scoring.gate_areas;
    let from: BTreeMap<&str, u8> = rules.iter().map(|gate| (gate.area.as_str(), gate.from_level)).collect();
    let areas: Vec<String> = context
        .areas()
        .map(|area| area.area.id.as_str())
        .filter(|id| from.get(id).is_some_and(|from| *from <= level))
        .map(str::to_owned)
        .collect();
    if areas.is_empty() {
        return context.text("report-gates-none");
    }
    let arguments = [("level", required.into()), ("areas", context.list(&areas).into())];
    context.say("report-gates-at-level", &arguments)
}

/// Coverage, bounds, and what is left out.
pub(crate) fn open_items(context: &Context<'_>) -> [Block; 3] {
    let rules = &context.input.questionnaire.scoring;
    let minimum = ("minimum", context.percent(rules.coverage_minimum).into());
    let coverage =
        if rules.gate_areas.is_empty() { "report-method-coverage" } else { "report-method-coverage-gates" };
    let first = [
        context.say(coverage, &[minimum]),
        context.say("report-method-bounds", &[("top", context.top().into())]),
    ];
    [
        heading(context, "report-method-open"),
        paragraph(context.sentences(&first)),
        paragraph(context.text("report-method-not-applicable")),
    ]
}

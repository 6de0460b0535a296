//! Every condition of the level reached and of the next, met or not.

use aimm_core::scorecard::{BlockerKind, NodeScore};

use super::conditions::{self, Condition, Precondition};
use super::context::Context;
use super::method::tile_column;
use super::results::level_cell;
use super::scored::ScoredDomain;
use super::typography::{as_sentence, capitalised};
use super::{captioned, paragraph, part_heading, section_heading, summary, whole};
use crate::document::{Alignment, Block, Cell, Column, ColumnWidth, Heading, Row, Run, Table};
use crate::input::Section;

/// Preconditions, the level reached, the next one, then domain by domain.
pub(crate) fn level_logic(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![
        section_heading(context, Section::LevelLogic, "section-level-logic"),
        paragraph(context.say("report-logic-text", &[("policy", context.policy_name().into())])),
        part_heading(context, "report-logic-given"),
    ];
    if context.level().is_none() {
        let reasons = summary::reasons_for_none(context);
        blocks.push(paragraph(
            context.sentences(&[&[context.text("report-logic-none")], &reasons[..]].concat()),
        ));
    }
    blocks.push(whole(preconditions(context)));
    if let Some(level) = context.level() {
        blocks.extend(reached(context, level));
        blocks.extend(next(context, level));
    }
    if context.domains.iter().any(|domain| domain.score.score.claimed.level.is_some()) {
        blocks.push(part_heading(context, "report-logic-domains"));
        blocks.push(captioned(context.text("report-logic-domains-caption"), domains(context)));
    }
    blocks
}

fn titled(id: &str, text: String) -> Block {
    let section = Section::LevelLogic.heading_id().unwrap_or_default();
    Block::Heading(Heading::new(2, format!("{section}-{id}"), text))
}

fn reached(context: &Context<'_>, level: u8) -> Vec<Block> {
    let name = context.level_and_name(level);
    if level == 0 {
        return vec![paragraph(context.say("report-logic-zero", &[("level", name.into())]))];
    }
    let title = context.say("report-logic-reached", &[("level", name.into())]);
    vec![titled("reached", title), whole(table(context, &conditions::of_overall(context, level)))]
}

fn next(context: &Context<'_>, level: u8) -> Vec<Block> {
    if level == context.top() {
        let name = context.level_and_name(level);
        return vec![paragraph(context.say("report-logic-top", &[("level", name.into())]))];
    }
    let name = context.level_and_name(level + 1);
    let conditions = conditions::of_overall(context, level + 1);
    let met = conditions.iter().filter(|condition| condition.is_met).count() as u32;
    let count = [("met", met.into()), ("n", (conditions.len() as u32).into())];
    vec![
        Block::KeepWithNext(vec![
            titled("next", context.say("report-logic-next", &[("level", name.into())])),
            paragraph(context.say("report-conditions-count", &count)),
        ]),
        whole(table(context, &conditions)),
    ]
}

fn columns(context: &Context<'_>) -> Vec<Column> {
    vec![
        context.column("report-column-condition", 1.0),
        context.figures("report-column-actual"),
        Column {
            head: context.text("report-column-met").into(),
            width: ColumnWidth::Fit,
            alignment: Alignment::Start,
        },
    ]
}

fn table(context: &Context<'_>, conditions: &[Condition<'_>]) -> Table {
    let row = |condition: &Condition<'_>| {
        let key = match condition.kind {
            BlockerKind::Index => "condition-index",
            BlockerKind::GateArea => "condition-gate-area",
            BlockerKind::Domain | BlockerKind::Area | BlockerKind::Item => "condition-domain",
        };
        let required = conditions::figure(context, condition.kind, condition.required);
        let arguments = [("name", context.name(condition.node).into()), ("required", required.into())];
        Row::new([
            Cell::new(context.say(key, &arguments)),
            Cell::new(conditions::figure(context, condition.kind, condition.actual)),
            state(context, condition.is_met),
        ])
    };
    Table {
        caption: None,
        columns: columns(context),
        rows: conditions.iter().map(row).collect(),
        has_row_heads: true,
    }
}

fn state(context: &Context<'_>, is_met: bool) -> Cell {
    if is_met {
        Cell::runs([Run::quiet(context.text("condition-met"))])
    } else {
        Cell::runs([Run::strong(context.text("condition-unmet"))])
    }
}

fn preconditions(context: &Context<'_>) -> Table {
    let row = |condition: &Precondition<'_>| {
        let (name, actual) = match condition {
            Precondition::Rated(n) => (context.text("report-condition-rated"), n.to_string()),
            Precondition::Coverage(actual, required) => {
                let required = ("required", context.percent(*required).into());
                (context.say("report-condition-coverage", &[required]), context.percent(*actual))
            }
            Precondition::Gate(id, n) => {
                let name = ("name", context.name(id).into());
                (context.say("report-condition-gate-rated", &[name]), n.to_string())
            }
        };
        Row::new([Cell::new(name), Cell::new(actual), state(context, condition.is_met())])
    };
    let conditions = conditions::preconditions(context);
    Table {
        caption: None,
        columns: columns(context),
        rows: conditions.iter().map(row).collect(),
        has_row_heads: true,
    }
}

fn domains(context: &Context<'_>) -> Table {
    let row = |domain: &ScoredDomain<'_>| {
        let score = &domain.score.score;
        Row::new([
            Cell::new(context.local(&domain.domain.name)),
            level_cell(score.claimed.level),
            Cell::new(conditions_count(context, domain)),
            Cell::new(missing(context, score)),
        ])
    };
    Table {
        caption: None,
        columns: vec![
            context.column("term-domain", 1.0),
            tile_column(context),
            context.column("report-column-conditions", 1.2),
            context.column("report-column-missing", 2.2),
        ],
        rows: context.domains.iter().map(row).collect(),
        has_row_heads: true,
    }
}

fn conditions_count(context: &Context<'_>, domain: &ScoredDomain<'_>) -> String {
    let level = domain.score.score.claimed.level.filter(|level| *level < context.top());
    level.map_or_else(String::new, |level| {
        let conditions = conditions::of_domain(context, domain, level + 1);
        let met = conditions.iter().filter(|condition| condition.is_met).count() as u32;
        context
            .say("report-conditions-count", &[("met", met.into()), ("n", (conditions.len() as u32).into())])
    })
}

/// What keeps a node from its next level, as one sentence.
fn missing(context: &Context<'_>, score: &NodeScore) -> String {
    match score.claimed.level {
        None => context.text("report-domain-not-rated"),
        Some(level) if level == context.top() => context.text("report-nothing-missing"),
        Some(_) => capitalised(&as_sentence(&reasons(context, score))),
    }
}

/// The unmet conditions of a node as clauses.
pub(crate) fn reasons(context: &Context<'_>, score: &NodeScore) -> String {
    let clause = |blocker: &aimm_core::scorecard::Blocker| {
        let actual = ("actual", conditions::figure(context, blocker.kind, blocker.actual).into());
        let required = ("required", conditions::figure(context, blocker.kind, blocker.required).into());
        match blocker.node.as_deref() {
            None => context.say("report-missing-index", &[actual, required]),
            Some(id) => context
                .say("report-missing-node", &[("name", context.id_and_name(id).into()), actual, required]),
        }
    };
    context.clauses(&score.blockers.iter().map(clause).collect::<Vec<_>>())
}

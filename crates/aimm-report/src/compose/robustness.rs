//! How firm the result is: how much was answered, other weights, other answers, other policies, warnings.

use aimm_core::assessment::Assessment;
use aimm_core::questionnaire::Policy;
use aimm_core::robustness::{AnswerRadius, Robustness, robustness as robustness_of};
use aimm_core::scorecard::{ItemState, Warning, WarningCode};
use aimm_core::scoring::score;
use aimm_messages::Messages;

use super::context::{Context, policy_key};
use super::scored::{ScoredDomain, ScoredItem};
use super::typography::as_clause;
use super::{captioned, paragraph, part_heading, results, section_heading};
use crate::document::{Block, Cell, List, Row, RowKind, Run, Table};
use crate::input::{ReportInput, Section};

/// Coverage, weights, answers, policies, warnings.
pub(crate) fn robustness(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![
        section_heading(context, Section::Robustness, "section-robustness"),
        paragraph(context.text("report-robustness-text")),
    ];
    blocks.extend(coverage(context));
    if context.is_rated() {
        blocks.extend(firmness(context));
    }
    blocks.extend(warnings(context));
    blocks
}

fn coverage(context: &Context<'_>) -> [Block; 3] {
    [
        part_heading(context, "report-robustness-coverage"),
        paragraph(open_answers(context)),
        captioned(context.text("report-coverage-caption"), states(context)),
    ]
}

/// What the open answers can still do.
fn open_answers(context: &Context<'_>) -> String {
    let bounds = &context.input.scorecard.overall.score.bounds;
    let whole = bounds.low.index.zip(bounds.high.index).zip(bounds.low.level.zip(bounds.high.level));
    let n = context.n_open();
    let Some(((low, high), (low_level, high_level))) = whole.filter(|_| n > 0) else {
        return context.text(if n == 0 { "report-coverage-whole" } else { "report-results-none" });
    };
    let arguments = [
        ("n", n.into()),
        ("low", context.index(low).into()),
        ("high", context.index(high).into()),
        ("low-level", low_level.into()),
        ("high-level", high_level.into()),
    ];
    let is_same = low_level == high_level;
    context.say(if is_same { "report-coverage-open-same" } else { "report-coverage-open" }, &arguments)
}

/// How many items of each domain are in which state.
fn states(context: &Context<'_>) -> Table {
    type IsCounted = fn(ItemState) -> bool;
    let states: [(&str, IsCounted); 4] = [
        ("state-rated", |state| matches!(state, ItemState::Rated(_))),
        ("state-unknown", |state| state == ItemState::Unknown),
        ("state-unanswered", |state| state == ItemState::Unanswered),
        ("state-not-applicable", |state| state == ItemState::NotApplicable),
    ];
    let row = |name: String, items: &[&ScoredItem<'_>], coverage: String, kind: RowKind| {
        let count = |(_, is_counted): (&str, IsCounted)| {
            Cell::new(items.iter().filter(|item| is_counted(item.result.state)).count().to_string())
        };
        let mut cells = vec![Cell::new(name), Cell::new(items.len().to_string())];
        cells.extend(states.map(count));
        cells.push(Cell::new(coverage));
        Row { kind, cells, ..Row::default() }
    };
    let of_domain = |domain: &ScoredDomain<'_>| {
        let items: Vec<&ScoredItem<'_>> = domain.areas.iter().flat_map(|area| &area.items).collect();
        let coverage = results::coverage(context, &domain.score.score, results::is_left_out(domain));
        row(context.local(&domain.domain.name).to_owned(), &items, coverage, RowKind::Data)
    };
    let mut rows: Vec<Row> = context.domains.iter().map(of_domain).collect();
    let every: Vec<&ScoredItem<'_>> = context.items().collect();
    let is_left_out = context.domains.iter().all(results::is_left_out);
    let coverage = results::coverage(context, &context.input.scorecard.overall.score, is_left_out);
    rows.push(row(context.text("term-overall"), &every, coverage, RowKind::Group));
    let mut columns = vec![context.column("term-domain", 1.0), context.figures("term-items")];
    columns.extend(states.map(|(key, _)| context.figures(key)));
    columns.push(context.figures("term-coverage"));
    Table { caption: None, columns, rows, has_row_heads: true }
}

fn firmness(context: &Context<'_>) -> Vec<Block> {
    let input = context.input;
    let found = robustness_of(input.questionnaire, input.assessment, input.scorecard);
    let mut blocks = vec![part_heading(context, "report-robustness-weights")];
    blocks.push(paragraph(weights(context, &found)));
    if found.weight_radius.is_none() {
        return blocks;
    }
    blocks.push(part_heading(context, "report-robustness-answers"));
    blocks.push(paragraph(answers(context, &found)));
    blocks.push(part_heading(context, "report-robustness-policies"));
    blocks.push(paragraph(context.text("report-policies-text")));
    blocks.push(captioned(context.text("report-policies-caption"), policies(context)));
    blocks
}

/// How firm the level of `input` is, in sentences: what other weights do, then what other answers do.
pub fn robustness_sentences(input: &ReportInput<'_>, messages: &Messages) -> Vec<String> {
    let context = Context::new(input, messages);
    let found = robustness_of(input.questionnaire, input.assessment, input.scorecard);
    if !context.is_rated() {
        return vec![context.text("report-results-none")];
    }
    let mut sentences = vec![weights(&context, &found)];
    if found.answer_radius.is_some() {
        sentences.push(answers(&context, &found));
    }
    sentences
}

/// Which weights leave the level as it is, and where they leave the index.
fn weights(context: &Context<'_>, found: &Robustness) -> String {
    let level = match found.weight_radius {
        Some(radius) => radius_sentence(context, radius),
        None => context.text("report-robustness-none"),
    };
    context.sentences(&[level, range(context, found)])
}

fn radius_sentence(context: &Context<'_>, radius: f64) -> String {
    let shown = context.percent(radius);
    if context.policy() == Policy::Strict {
        context.text("robustness-weights-strict")
    } else if radius >= 1.0 {
        context.text("robustness-weights-any")
    } else if shown == context.percent(0.0) {
        context.text("robustness-weights-none")
    } else {
        context.say("robustness-weights", &[("radius", shown.into())])
    }
}

fn range(context: &Context<'_>, found: &Robustness) -> String {
    let Some(range) = found.index_range else { return String::new() };
    let (low, high) = (context.index(range.low), context.index(range.high));
    if low == high {
        return context.say("robustness-range-point", &[("low", low.into())]);
    }
    context.say("robustness-range", &[("low", low.into()), ("high", high.into())])
}

fn answers(context: &Context<'_>, found: &Robustness) -> String {
    match &found.answer_radius {
        _ if context.level() == Some(0) => context.text("robustness-answers-zero"),
        Some(AnswerRadius::Items(items)) => {
            let ids: Vec<String> = items.iter().map(|item| context.id_and_name(item.as_str())).collect();
            let items = ("items", context.list(&ids).into());
            context.say("robustness-answers", &[("n", (ids.len() as u32).into()), items])
        }
        _ => context.text("robustness-answers-more"),
    }
}

/// The overall level of the same answers under each policy.
fn policies(context: &Context<'_>) -> Table {
    let input = context.input;
    let row = |policy: Policy| {
        let assessment = Assessment { policy: Some(policy), ..input.assessment.clone() };
        let level = score(input.questionnaire, &assessment).overall.score.claimed.level;
        let name = context.text(policy_key(policy));
        let is_in_use = policy == context.policy();
        let name = if is_in_use {
            Run::strong(context.say("report-policy-in-use", &[("policy", name.into())]))
        } else {
            Run::new(name)
        };
        let help = context.text(match policy {
            Policy::Balanced => "policy-balanced-help",
            Policy::Strict => "policy-strict-help",
            Policy::Average => "policy-average-help",
        });
        Row::new([Cell::runs([name]), results::level_cell(level), Cell::new(help)])
    };
    Table {
        caption: None,
        columns: vec![
            context.column("term-policy", 1.0),
            super::method::tile_column(context),
            context.column("report-column-meaning", 2.2),
        ],
        rows: Policy::ALL.into_iter().map(row).collect(),
        has_row_heads: true,
    }
}

fn warnings(context: &Context<'_>) -> Vec<Block> {
    let warnings = &context.input.scorecard.warnings;
    if warnings.is_empty() {
        return vec![
            part_heading(context, "report-results-warnings"),
            paragraph(context.text("report-no-warnings")),
        ];
    }
    let items = warnings.iter().map(|warning| vec![Run::new(warning_text(context, warning))]);
    vec![
        part_heading(context, "report-results-warnings"),
        paragraph(context.text("report-warnings-text")),
        Block::List(List { is_ordered: false, items: items.collect() }),
    ]
}

fn warning_text(context: &Context<'_>, warning: &Warning) -> String {
    let title = context.text(match warning.code {
        WarningCode::Inconsistent => "warning-inconsistent",
        WarningCode::Uniform => "warning-uniform",
        WarningCode::Spread => "warning-spread",
        WarningCode::WeakEvidence => "warning-weak-evidence",
        WarningCode::ClaimsAboveEvidence => "warning-claims-above-evidence",
    });
    let nodes: Vec<String> = warning.nodes.iter().map(|id| context.id_and_name(id)).collect();
    let nodes = context.list(&nodes);
    let message = warning.message.as_ref().map_or("", |message| as_clause(context.local(message)));
    let key = match (nodes.is_empty(), message.is_empty()) {
        (true, _) => "report-warning",
        (false, true) => "report-warning-nodes",
        (false, false) => "report-warning-message",
    };
    context.say(key, &[("title", title.into()), ("nodes", nodes.into()), ("message", message.into())])
}

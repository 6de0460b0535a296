//! What is claimed against what evidence carries.

use aimm_core::number::two_decimals;
use aimm_core::scorecard::NodeScore;

use super::captioned;
use super::context::Context;
use super::decisions::n_without_evidence;
use super::results::{heading, level_cell};
use crate::document::{Block, Cell, Column, List, Row, RowKind, Run, Table};

/// Claimed and evidenced side by side; nothing where the questionnaire has no evidence caps or nothing is rated.
pub(crate) fn evidence(context: &Context<'_>) -> Vec<Block> {
    let score = &context.input.scorecard.overall.score;
    let evidenced = score.evidenced.and_then(|evidenced| evidenced.index);
    let (Some(claimed), Some(evidenced)) = (score.claimed.index, evidenced) else { return Vec::new() };
    let indices =
        [("claimed", context.index(claimed).into()), ("evidenced", context.index(evidenced).into())];
    let missing = [("count", n_without_evidence(context).into())];
    let sentences = [
        context.sentences(&[context.say("report-evidence-indices", &indices), levels(context, score)]),
        above_evidence(context),
        context.say("evidence-none-at-all", &missing),
        stale(context),
    ];
    let points = sentences.into_iter().filter(|sentence| !sentence.is_empty());
    vec![
        heading(context, "report-results-evidence"),
        Block::List(List { is_ordered: false, items: points.map(|point| vec![Run::new(point)]).collect() }),
        captioned(context.text("report-evidence-caption"), table(context)),
    ]
}

fn levels(context: &Context<'_>, score: &NodeScore) -> String {
    match score.claimed.level.zip(score.evidenced.and_then(|evidenced| evidenced.level)) {
        None => String::new(),
        Some((claimed, evidenced)) if claimed == evidenced => {
            context.say("evidence-same-level", &[("level", claimed.into())])
        }
        Some((claimed, evidenced)) => {
            let arguments = [("claimed", claimed.into()), ("evidenced", evidenced.into())];
            context.say("evidence-lower-level", &arguments)
        }
    }
}

fn above_evidence(context: &Context<'_>) -> String {
    let above = context.items().filter(|item| {
        let cap = item.result.cap.map(f64::from);
        item.score().zip(cap).is_some_and(|((_, score), cap)| score > cap)
    });
    let arguments =
        [("count", (above.count() as u32).into()), ("rated", context.input.scorecard.counts.rated.into())];
    context.say("evidence-claims-above", &arguments)
}

fn stale(context: &Context<'_>) -> String {
    let date = context.input.evidence_date();
    let pieces = context.items().filter_map(|item| item.response).flat_map(|response| &response.evidence);
    match pieces.filter(|piece| piece.is_stale(date)).count() as u32 {
        0 => String::new(),
        n => context.say("report-evidence-stale", &[("n", n.into())]),
    }
}

fn table(context: &Context<'_>) -> Table {
    let level = |key: &str| Column { head: context.text(key).into(), ..super::method::tile_column(context) };
    let columns = vec![
        context.column("term-domain", 1.0),
        context.figures("term-claimed"),
        level("term-level"),
        context.figures("term-evidenced"),
        level("term-level"),
        context.figures("report-column-difference"),
    ];
    let row = |name: &str, score: &NodeScore, kind: RowKind| {
        let evidenced = score.evidenced.unwrap_or_default();
        let difference = score.claimed.index.zip(evidenced.index).map(|(claimed, carried)| carried - claimed);
        let cells = vec![
            Cell::new(name),
            Cell::new(context.index_or_not_rated(score.claimed.index)),
            level_cell(score.claimed.level),
            Cell::new(context.index_or_not_rated(evidenced.index)),
            level_cell(evidenced.level),
            Cell::new(difference.map(signed).unwrap_or_default()),
        ];
        Row { kind, cells, ..Row::default() }
    };
    let mut rows: Vec<Row> = context
        .domains
        .iter()
        .map(|domain| row(context.local(&domain.domain.name), &domain.score.score, RowKind::Data))
        .collect();
    let overall = &context.input.scorecard.overall.score;
    rows.push(row(&context.text("term-overall"), overall, RowKind::Group));
    Table { caption: None, columns, rows, has_row_heads: true }
}

/// A difference with its sign; a true minus, as in every printed figure.
pub(crate) fn signed(difference: f64) -> String {
    let text = two_decimals(difference);
    match text.strip_prefix('-') {
        Some(figures) => format!("−{figures}"),
        None if text == "0.00" => text,
        None => format!("+{text}"),
    }
}

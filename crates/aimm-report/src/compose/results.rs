//! Index and levels of the whole, the domains and the areas.

use aimm_core::number::two_decimals;
use aimm_core::scorecard::{NodeScore, Warning, WarningCode};

use super::context::Context;
use super::evidence::evidence;
use super::figure::{figure, figures_by_domain};
use super::method::tile_column;
use super::scored::ScoredDomain;
use super::typography::as_clause;
use super::{captioned, charts, paragraph, part_heading, section_heading, styled};
use crate::document::{Block, Cell, CellLevel, List, ParagraphStyle, Row, RowKind, Run, Table};
use crate::input::Section;

/// Index, domains, areas, claimed against evidenced, counts, warnings.
pub(crate) fn results(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![section_heading(context, Section::Results, "section-results")];
    blocks.push(styled(ParagraphStyle::Lead, lead(context)));
    blocks.extend(domains(context));
    blocks.extend(areas(context));
    blocks.extend(evidence(context));
    blocks.extend(counts(context));
    blocks.extend(warnings(context));
    blocks
}

/// Title of a part of this section.
pub(crate) fn heading(context: &Context<'_>, key: &'static str) -> Block {
    part_heading(context, key)
}

fn lead(context: &Context<'_>) -> String {
    let score = &context.input.scorecard.overall.score;
    let Some(index) = score.claimed.index else { return context.text("report-results-none") };
    let shown = ("index", context.index(index).into());
    let top = ("top", context.top().into());
    let bounds = score.bounds.low.index.zip(score.bounds.high.index);
    let first = match bounds.filter(|_| context.n_open() > 0) {
        Some((low, high)) => {
            let low = ("low", context.index(low).into());
            context.say("report-results-index", &[shown, top, low, ("high", context.index(high).into())])
        }
        None => context.say("report-results-index-exact", &[shown, top]),
    };
    context.sentences(&[first, weakest(context), change(context, index)])
}

fn weakest(context: &Context<'_>) -> String {
    let Some((domain, level)) = &context.input.scorecard.overall.weakest else { return String::new() };
    let levels: Vec<u8> =
        context.domains.iter().filter_map(|domain| domain.score.score.claimed.level).collect();
    match levels.len() {
        0 | 1 => String::new(),
        _ if levels.iter().all(|own| own == level) => {
            context.say("report-results-uniform", &[("level", (*level).into())])
        }
        _ => {
            let name = context.name(domain.as_str()).into();
            context.say("report-results-weakest", &[("domain", name), ("level", (*level).into())])
        }
    }
}

fn change(context: &Context<'_>, index: f64) -> String {
    let Some(previous) = context.input.previous else { return String::new() };
    let Some(before) = previous.scorecard.overall.score.claimed.index else { return String::new() };
    let change = two_decimals((index - before).abs());
    let key = match index - before {
        _ if change == "0.00" => "change-none",
        rise if rise > 0.0 => "change-up",
        _ => "change-down",
    };
    let title = charts::previous_name(context);
    context.say(key, &[("title", title.into()), ("change", change.into())])
}

fn domains(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(context, "report-results-domains")];
    if context.is_rated() {
        let radar = charts::domain_radar(context, context.input.previous.as_slice()).map(|chart| ("report-figure-radar", chart));
        let (caption, chart) = radar.unwrap_or_else(|| (bars_caption(context), charts::domain_bars(context)));
        let caption = context.say(caption, &[("title", chart.title().to_owned().into())]);
        blocks.push(figure(context, chart, caption));
    }
    blocks.push(captioned(context.text("report-domains-caption"), domain_table(context)));
    blocks
}

fn bars_caption(context: &Context<'_>) -> &'static str {
    if context.n_open() > 0 { "report-figure-bars" } else { "report-figure-bars-exact" }
}

fn areas(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(context, "report-results-areas")];
    let key = if charts::any_area_blocks(context) {
        "report-figure-heatmap"
    } else {
        "report-figure-heatmap-plain"
    };
    let title = context.text("report-chart-heatmap");
    let caption = context.say(key, &[("title", title.into())]);
    blocks.extend(figures_by_domain(context, |domains| charts::heatmap(context, domains), &caption));
    if !context.is_rated() {
        return blocks;
    }
    let title = context.text("report-chart-areas");
    let caption = context.say(bars_caption(context), &[("title", title.into())]);
    blocks.extend(figures_by_domain(context, |domains| charts::area_bars(context, domains), &caption));
    if let Some(chart) = charts::area_radar(context, context.input.previous.as_slice()) {
        let title = ("title", chart.title().to_owned().into());
        let caption = context.say("report-figure-radar", &[title]);
        blocks.push(figure(context, chart, caption));
    }
    blocks
}

fn domain_table(context: &Context<'_>) -> Table {
    let target = context.input.assessment.target.as_ref().and_then(|target| target.level);
    let mut columns = vec![
        context.column("term-domain", 1.0),
        context.figures("term-index"),
        tile_column(context),
        context.figures("term-bounds"),
    ];
    if context.has_caps() {
        columns.push(context.figures("term-evidenced"));
    }
    columns.push(context.figures("term-coverage"));
    if target.is_some() {
        columns.push(context.figures("term-target"));
    }
    let row = |name: String, score: &NodeScore, kind: RowKind, is_left_out: bool| {
        let mut cells = vec![Cell::new(name), Cell::new(context.index_or_not_rated(score.claimed.index))];
        cells.push(level_cell(score.claimed.level));
        cells.push(Cell::new(context.bounds(score.bounds.low.index, score.bounds.high.index)));
        if context.has_caps() {
            let evidenced = score.evidenced.and_then(|evidenced| evidenced.index);
            cells.push(Cell::new(context.index_or_not_rated(evidenced)));
        }
        let coverage = if is_left_out {
            context.lowered("area-state-not-applicable")
        } else {
            context.percent(score.coverage)
        };
        cells.push(Cell::new(coverage));
        cells.extend(target.map(|target| Cell::new(target.to_string())));
        Row { kind, cells }
    };
    let mut rows: Vec<Row> = context
        .domains
        .iter()
        .map(|domain| {
            let name = context.local(&domain.domain.name).to_owned();
            row(name, &domain.score.score, RowKind::Data, is_left_out(domain))
        })
        .collect();
    let overall = &context.input.scorecard.overall.score;
    let is_left_out = context.domains.iter().all(is_left_out);
    rows.push(row(context.text("term-overall"), overall, RowKind::Group, is_left_out));
    Table { caption: None, columns, rows, has_row_heads: true }
}

/// Says whether nothing in the domain counts.
fn is_left_out(domain: &ScoredDomain<'_>) -> bool {
    domain.areas.iter().all(|area| area.weight() <= 0.0)
}

/// The tile of a level; empty where there is none.
pub(crate) fn level_cell(level: Option<u8>) -> Cell {
    Cell { runs: Vec::new(), level: level.map(CellLevel::Tile) }
}

fn counts(context: &Context<'_>) -> [Block; 2] {
    let counts = context.input.scorecard.counts;
    let states = [
        ("state-rated", counts.rated),
        ("state-unknown", counts.unknown),
        ("state-unanswered", counts.unanswered),
        ("state-not-applicable", counts.not_applicable),
    ];
    let share = |n: u32| context.percent(f64::from(n) / f64::from(counts.items.max(1)));
    let row =
        |key: &str, n: u32| [Cell::new(context.text(key)), Cell::new(n.to_string()), Cell::new(share(n))];
    let mut rows: Vec<Row> = states.into_iter().map(|(key, n)| Row::new(row(key, n))).collect();
    rows.push(Row::group(row("report-all-items", counts.items)));
    let table = Table {
        caption: None,
        columns: vec![
            context.column("term-status", 1.0),
            context.figures("report-column-number"),
            context.figures("report-column-share"),
        ],
        rows,
        has_row_heads: true,
    };
    [heading(context, "report-results-counts"), captioned(context.text("report-counts-caption"), table)]
}

fn warnings(context: &Context<'_>) -> Vec<Block> {
    let warnings = &context.input.scorecard.warnings;
    if warnings.is_empty() {
        return vec![
            heading(context, "report-results-warnings"),
            paragraph(context.text("report-no-warnings")),
        ];
    }
    let items = warnings.iter().map(|warning| vec![Run::new(warning_text(context, warning))]);
    vec![
        heading(context, "report-results-warnings"),
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

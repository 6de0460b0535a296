//! Index and levels of the whole, the domains and the areas.

use aimm_core::number::two_decimals;
use aimm_core::scorecard::NodeScore;

use super::context::Context;
use super::evidence::evidence;
use super::figure::{figure, figures_by_domain, fits};
use super::method::tile_column;
use super::scored::ScoredDomain;
use super::{captioned, charts, part_heading, section_heading, styled};
use crate::document::{Block, Cell, CellLevel, ParagraphStyle, Row, RowKind, Table};
use crate::input::Section;

/// Index, domains, areas, claimed against evidenced.
pub(crate) fn results(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![section_heading(context, Section::Results, "section-results")];
    blocks.push(styled(ParagraphStyle::Lead, lead(context)));
    blocks.extend(domains(context));
    blocks.extend(areas(context));
    blocks.extend(evidence(context));
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
    let claimed = |domain: &ScoredDomain<'_>| {
        Some((domain.score.score.claimed.level?, domain.score.score.claimed.index?))
    };
    let rated: Vec<_> =
        context.domains.iter().filter_map(|domain| Some((domain, claimed(domain)?))).collect();
    // Of several at the lowest level, the one with the lowest index.
    let lowest =
        rated.iter().min_by(|(_, one), (_, other)| one.0.cmp(&other.0).then(one.1.total_cmp(&other.1)));
    let Some((domain, (level, _))) = lowest.filter(|_| rated.len() > 1) else { return String::new() };
    let arguments = [("domain", context.name(domain.domain.id.as_str()).into()), ("level", (*level).into())];
    let is_uniform = rated.iter().all(|(_, (own, _))| own == level);
    context.say(if is_uniform { "report-results-uniform" } else { "report-results-weakest" }, &arguments)
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
        let radar = charts::domain_radar(context, context.input.previous.as_slice());
        let radar = radar.filter(|chart| fits(context, chart)).map(|chart| ("report-figure-radar", chart));
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
    // The bars say the same where its names leave it no room.
    let radar = charts::area_radar(context, context.input.previous.as_slice());
    if let Some(chart) = radar.filter(|chart| fits(context, chart)) {
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
        cells.push(Cell::new(coverage(context, score, is_left_out)));
        cells.extend(target.map(|target| Cell::new(target.to_string())));
        Row { kind, cells, ..Row::default() }
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

/// How much of a node is rated; words where nothing of it counts.
pub(crate) fn coverage(context: &Context<'_>, score: &NodeScore, is_left_out: bool) -> String {
    if is_left_out { context.lowered("area-state-not-applicable") } else { context.percent(score.coverage) }
}

/// Says whether nothing in the domain counts.
pub(crate) fn is_left_out(domain: &ScoredDomain<'_>) -> bool {
    domain.areas.iter().all(|area| area.weight() <= 0.0)
}

/// The tile of a level; empty where there is none.
pub(crate) fn level_cell(level: Option<u8>) -> Cell {
    Cell { runs: Vec::new(), level: level.map(CellLevel::Tile) }
}

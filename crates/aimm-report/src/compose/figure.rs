//! Charts as blocks: sized to the page, with a table in place of a picture that does not fit.

use aimm_charts::{Chart, data_table, describe};

use super::context::Context;
use super::scored::ScoredDomain;
use crate::document::{Block, Cell, Column, Figure, Row, Run, Table};
use crate::layout::style::{BOTTOM, SIDE, TOP};

/// Part of the text's height that a picture may take, so that its caption fits below it.
const LARGEST_SHARE: f32 = 0.85;
/// Printed points for a point of a chart, as the layout sets them.
const PRINT_SCALE: f32 = 0.75;

/// `chart` with its caption; its figures as a table where they do not fit into a picture.
pub(crate) fn figure(context: &Context<'_>, chart: Chart, caption: String) -> Block {
    if !fits(context, &chart) {
        return Block::Table(as_table(&chart));
    }
    let alternative = describe(&chart);
    Block::Figure(Figure {
        alternative,
        caption: vec![Run::new(caption)],
        height: None,
        chart: Box::new(chart),
    })
}

/// Charts of as many domains each as fit on a page, with a caption each. A domain with more areas than fit is divided.
pub(crate) fn figures_by_domain(
    context: &Context<'_>,
    chart_of: impl Fn(&[ScoredDomain<'_>]) -> Chart,
    caption: &str,
) -> Vec<Block> {
    let domains: Vec<ScoredDomain<'_>> =
        context.domains.iter().flat_map(|domain| divided(context, &chart_of, domain)).collect();
    let mut rest = &domains[..];
    let mut blocks = Vec::new();
    while !rest.is_empty() {
        let fitting = (1..=rest.len()).rev().find(|n| fits(context, &chart_of(&rest[..*n])));
        let (own, others) = rest.split_at(fitting.unwrap_or(1));
        blocks.push(figure(context, chart_of(own), caption.to_owned()));
        rest = others;
    }
    blocks
}

/// The domain in as few parts of about as many areas as fit on a page each.
fn divided<'a>(
    context: &Context<'_>,
    chart_of: &impl Fn(&[ScoredDomain<'_>]) -> Chart,
    domain: &ScoredDomain<'a>,
) -> Vec<ScoredDomain<'a>> {
    let n_areas = domain.areas.len();
    let in_parts = |n_parts: usize| -> Vec<ScoredDomain<'a>> {
        let parts = domain.areas.chunks(n_areas.div_ceil(n_parts).max(1));
        parts.map(|areas| ScoredDomain { areas: areas.to_vec(), ..*domain }).collect()
    };
    let fit = |parts: &Vec<ScoredDomain<'_>>| {
        parts.iter().all(|part| fits(context, &chart_of(std::slice::from_ref(part))))
    };
    (1..=n_areas).map(in_parts).find(fit).unwrap_or_else(|| vec![domain.clone()])
}

/// Says whether a page can hold the picture at the width of the text.
pub(crate) fn fits(context: &Context<'_>, chart: &Chart) -> bool {
    let Some(theme) = &context.theme else { return false };
    let (width, height) = context.input.options.page_size.points();
    let size = chart.size_for_width(f64::from((width - 2.0 * SIDE) / PRINT_SCALE), theme);
    let largest = (height - TOP - BOTTOM) * LARGEST_SHARE / PRINT_SCALE;
    size.is_ok_and(|size| size.height as f32 <= largest)
}

fn as_table(chart: &Chart) -> Table {
    let data = data_table(chart);
    let used =
        |at: usize| at == 0 || data.rows.iter().any(|row| row.get(at).is_some_and(|text| !text.is_empty()));
    let columns: Vec<usize> = (0..data.head.len()).filter(|at| used(*at)).collect();
    let head = |at: &usize| data.head.get(*at).cloned().unwrap_or_default();
    Table {
        caption: Some(vec![Run::new(chart.title())]),
        columns: columns
            .iter()
            .map(|at| if *at == 0 { Column::text(head(at), 1.0) } else { Column::figures(head(at)) })
            .collect(),
        rows: data
            .rows
            .iter()
            .map(|row| Row::new(columns.iter().map(|at| cell(row, *at)).collect::<Vec<_>>()))
            .collect(),
        has_row_heads: true,
    }
}

fn cell(row: &[String], at: usize) -> Cell {
    Cell::new(row.get(at).cloned().unwrap_or_default())
}

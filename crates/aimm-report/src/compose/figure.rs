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

/// `chart` with its caption; the figures as a table where they do not fit into a picture.
pub(crate) fn figure(context: &Context<'_>, chart: Chart, caption: String) -> Block {
    if fits(context, &chart) {
        let alternative = describe(&chart);
        Block::Figure(Figure {
            alternative,
            caption: vec![Run::new(caption)],
            height: None,
            chart: Box::new(chart),
        })
    } else {
        Block::Table(as_table(&chart, caption))
    }
}

/// Charts of as many domains each as fit on a page, with a caption each.
pub(crate) fn figures_by_domain(
    context: &Context<'_>,
    chart_of: impl Fn(&[ScoredDomain<'_>]) -> Chart,
    caption: &str,
) -> Vec<Block> {
    let mut rest = &context.domains[..];
    let mut blocks = Vec::new();
    while !rest.is_empty() {
        let fitting = (1..=rest.len()).rev().find(|n| fits(context, &chart_of(&rest[..*n])));
        let (own, others) = rest.split_at(fitting.unwrap_or(1));
        blocks.push(figure(context, chart_of(own), caption.to_owned()));
        rest = others;
    }
    blocks
}

/// Says whether a page can hold the picture at the width of the text.
fn fits(context: &Context<'_>, chart: &Chart) -> bool {
    let Some(theme) = &context.theme else { return false };
    let (width, height) = context.input.options.page_size.points();
    let size = chart.size_for_width(f64::from((width - 2.0 * SIDE) / PRINT_SCALE), theme);
    let largest = (height - TOP - BOTTOM) * LARGEST_SHARE / PRINT_SCALE;
    size.is_ok_and(|size| size.height as f32 <= largest)
}

fn as_table(chart: &Chart, caption: String) -> Table {
    let data = data_table(chart);
    let used =
        |at: usize| at == 0 || data.rows.iter().any(|row| row.get(at).is_some_and(|text| !text.is_empty()));
    let columns: Vec<usize> = (0..data.head.len()).filter(|at| used(*at)).collect();
    let head = |at: &usize| data.head.get(*at).cloned().unwrap_or_default();
    Table {
        caption: Some(vec![Run::new(caption)]),
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

//! What a picture shows, in words and as a table: nothing is told by the picture alone.

use crate::bars::{BarRow, Bars};
use crate::chart::Chart;
use crate::gaps::Gaps;
use crate::heatmap::{CellState, HeatCell, HeatMap};
use crate::metrics::Language;
use crate::number::two_decimals;
use crate::radar::{Radar, Series};
use crate::trend::Trend;
use crate::words::Words;

/// The figures of a chart, formatted: every row has as many entries as the head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Table {
    /// Heads of the columns.
    pub head: Vec<String>,
    /// Rows in the order of the picture.
    pub rows: Vec<Vec<String>>,
}

/// The figures of a chart as a table.
pub fn data_table(chart: &Chart) -> Table {
    match chart {
        Chart::Radar(chart) => radar(chart),
        Chart::Bars(chart) => bars(chart),
        Chart::Gaps(chart) => gaps(chart),
        Chart::HeatMap(chart) => heatmap(chart),
        Chart::Trend(chart) => trend(chart),
    }
}

/// One paragraph for screen readers: the title, then every row with its figures.
pub fn describe(chart: &Chart) -> String {
    let (colon, comma, semicolon, stop) = match chart.language() {
        Language::English => (": ", ", ", "; ", "."),
        Language::Chinese => ("：", "，", "；", "。"),
    };
    let table = data_table(chart);
    let rows: Vec<String> = table
        .rows
        .iter()
        .map(|row| {
            let figures: Vec<String> = table
                .head
                .iter()
                .zip(row)
                .skip(1)
                .filter(|(_, figure)| !figure.is_empty())
                .map(|(head, figure)| format!("{head} {figure}"))
                .collect();
            let name = row.first().map_or("", String::as_str);
            format!("{name}{colon}{}", figures.join(comma))
        })
        .collect();
    format!("{}{colon}{}{stop}", chart.title(), rows.join(semicolon))
}

fn radar(chart: &Radar) -> Table {
    let names = chart.axes.iter().map(|axis| axis.label.clone());
    of_series(&chart.words.name, names, &chart.series, &chart.words)
}

fn trend(chart: &Trend) -> Table {
    let dates = chart.dates.iter().map(|date| date.label.clone());
    of_series(&chart.words.date, dates, &chart.series, &chart.words)
}

fn of_series(first: &str, names: impl Iterator<Item = String>, series: &[Series], words: &Words) -> Table {
    let mut head = vec![first.to_owned()];
    head.extend(series.iter().map(|one| one.name.clone()));
    let rows = names
        .enumerate()
        .map(|(index, name)| {
            let mut row = vec![name];
            row.extend(series.iter().map(|one| {
                let value = one.values.get(index).copied().flatten();
                value.map_or_else(|| words.not_rated.clone(), two_decimals)
            }));
            row
        })
        .collect();
    Table { head, rows }
}

fn bars(chart: &Bars) -> Table {
    let words = &chart.words;
    let mut head: Vec<String> = [
        &words.name,
        &words.index,
        &words.level,
        &words.bounds,
        &words.evidenced,
        &words.target,
        &words.previous,
    ]
    .into_iter()
    .cloned()
    .collect();
    head.extend(chart.columns.iter().cloned());
    let rows = chart.rows.iter().map(|row| bar_row(row, words)).collect();
    Table { head, rows }
}

fn bar_row(row: &BarRow, words: &Words) -> Vec<String> {
    let figure = |value: Option<f64>| value.map(two_decimals).unwrap_or_default();
    let mut entries = vec![
        joined(row.id.as_deref(), &row.label),
        row.value.map_or_else(|| words.not_rated.clone(), two_decimals),
        row.level.map(|level| level.to_string()).unwrap_or_default(),
        row.bounds.map(|bounds| bounds_text(bounds, words)).unwrap_or_default(),
        figure(row.evidenced),
        figure(row.target),
        figure(row.previous),
    ];
    entries.extend(row.cells.iter().cloned());
    entries
}

fn gaps(chart: &Gaps) -> Table {
    let words = &chart.words;
    let mut head = vec![words.name.clone(), words.index.clone(), words.level.clone(), words.target.clone()];
    head.extend(chart.columns.iter().cloned());
    let rows = chart.rows.iter().map(|row| {
        let mut entries = vec![
            joined(row.id.as_deref(), &row.label),
            row.value.map_or_else(|| words.not_rated.clone(), two_decimals),
            row.level.map(|level| level.to_string()).unwrap_or_default(),
            row.target_text(),
        ];
        entries.extend(row.cells.iter().cloned());
        entries
    });
    Table { head, rows: rows.collect() }
}

/// Bounds as people see them: one word where both are the same to two decimals.
pub(crate) fn bounds_text((low, high): (f64, f64), words: &Words) -> String {
    let (low, high) = (two_decimals(low), two_decimals(high));
    if low == high { words.exact.clone() } else { format!("{low}–{high}") }
}

fn heatmap(chart: &HeatMap) -> Table {
    let words = &chart.words;
    let head = vec![
        words.name.clone(),
        words.index.clone(),
        words.level.clone(),
        words.gate.clone(),
        words.blocks.clone(),
    ];
    let rows = chart.rows.iter().flat_map(|row| &row.cells).map(|cell| heat_row(cell, chart)).collect();
    Table { head, rows }
}

fn heat_row(cell: &HeatCell, chart: &HeatMap) -> Vec<String> {
    let words = &chart.words;
    let index = match cell.state {
        CellState::NotRated => words.not_rated.clone(),
        CellState::NotApplicable => words.not_applicable.clone(),
        CellState::Rated => cell.index.map(two_decimals).unwrap_or_default(),
    };
    let level = cell.level.filter(|_| cell.state == CellState::Rated);
    let mark = |set: bool| if set { "✓".to_owned() } else { String::new() };
    vec![
        joined(Some(&cell.id), &cell.name),
        index,
        level.map(|level| level_text(level, chart)).unwrap_or_default(),
        mark(cell.gate),
        mark(cell.blocks),
    ]
}

fn level_text(level: u8, chart: &HeatMap) -> String {
    match chart.level_names.get(usize::from(level)) {
        Some(name) => format!("{level} {name}"),
        None => level.to_string(),
    }
}

fn joined(id: Option<&str>, name: &str) -> String {
    match id {
        Some(id) if !id.is_empty() => format!("{id} {name}"),
        _ => name.to_owned(),
    }
}

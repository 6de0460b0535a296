//! Widths and places of the columns of a table.

use super::block::{BlockLayout, Look};
use super::table::is_figure;
use crate::document::{Cell, CellLevel, Column, ColumnWidth, Row, RowKind, Table};

/// Space between columns.
const GAP: f32 = 12.0;
/// Width of a tile and the gap after it.
const TILE_WIDTH: f32 = 20.0;

/// Where a column stands.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) struct PlacedColumn {
    /// Left edge of the text.
    pub(crate) x: f32,
    /// Width of the text.
    pub(crate) width: f32,
    /// Left edge with half the gap before it.
    pub(crate) outer_x: f32,
    /// Width with half the gaps around it.
    pub(crate) outer_width: f32,
}

/// Spreads the columns over `width`: fixed and fitting ones first, the others share what is left.
pub(crate) fn place_columns(layout: &mut BlockLayout, table: &Table, width: f32) -> Vec<PlacedColumn> {
    let n_gaps = table.columns.len() - 1;
    let available = (width - GAP * n_gaps as f32).max(1.0);
    let fixed: Vec<Option<f32>> =
        (0..table.columns.len()).map(|at| fixed_width(layout, table, at, available)).collect();
    let taken: f32 = fixed.iter().flatten().sum();
    let squeeze = if taken > available { available / taken } else { 1.0 };
    let shares: f32 = table.columns.iter().map(share).sum();
    let left = (available - taken * squeeze).max(0.0);
    let widths: Vec<f32> = table
        .columns
        .iter()
        .zip(&fixed)
        .map(|(column, fixed)| {
            fixed.map_or_else(|| left * share(column) / shares.max(1e-6), |wide| wide * squeeze)
        })
        .collect();
    let spread = if shares > 0.0 || taken == 0.0 { 0.0 } else { left / widths.len() as f32 };
    place(&widths.iter().map(|wide| wide + spread).collect::<Vec<_>>(), width)
}

fn place(widths: &[f32], width: f32) -> Vec<PlacedColumn> {
    let mut columns = Vec::with_capacity(widths.len());
    let mut x = 0.0;
    for (at, wide) in widths.iter().enumerate() {
        let outer_x = if at == 0 { 0.0 } else { x - GAP / 2.0 };
        let end = if at + 1 == widths.len() { width } else { x + wide + GAP / 2.0 };
        columns.push(PlacedColumn { x, width: wide.max(1.0), outer_x, outer_width: end - outer_x });
        x += wide + GAP;
    }
    columns
}

fn share(column: &Column) -> f32 {
    match column.width {
        ColumnWidth::Share(share) => share.max(0.0),
        ColumnWidth::Points(_) | ColumnWidth::Fit => 0.0,
    }
}

fn fixed_width(layout: &mut BlockLayout, table: &Table, at: usize, available: f32) -> Option<f32> {
    match table.columns[at].width {
        ColumnWidth::Share(_) => None,
        ColumnWidth::Points(points) => Some(points),
        ColumnWidth::Fit => Some(fitting_width(layout, table, at).min(available / 3.0)),
    }
}

fn fitting_width(layout: &mut BlockLayout, table: &Table, at: usize) -> f32 {
    let head = Look::new(layout.styles.table_head(), layout.theme.text, f32::MAX);
    let body = Look::new(layout.styles.cell(), layout.theme.text, f32::MAX);
    let head_width = layout.typesetter.width(&table.columns[at].head.lines(), &head.setting());
    let mut widest = head_width;
    for row in table.rows.iter().filter(|row| row.kind == RowKind::Data || !is_spanning(row, at)) {
        let look =
            if row.kind == RowKind::Group { Look { style: body.style.strong(), ..body } } else { body };
        widest = row.cells.get(at).map_or(widest, |cell| widest.max(cell_width(layout, cell, &look)));
    }
    // Rounding must not push a figure to a second line.
    widest + 0.5
}

/// Says whether the cell of a group's title runs over the next column too.
fn is_spanning(row: &Row, at: usize) -> bool {
    row.cells.get(at + 1).is_none_or(|next| *next == Cell::default())
}

fn cell_width(layout: &mut BlockLayout, cell: &Cell, look: &Look) -> f32 {
    let look = Look { is_tabular: is_figure(&cell.runs), ..*look };
    let text = layout.typesetter.width(&cell.runs, &look.setting());
    match cell.level {
        Some(CellLevel::Tile(_)) => TILE_WIDTH + text,
        Some(CellLevel::Field(_)) | None => text,
    }
}

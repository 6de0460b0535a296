//! Tables: columns of text, repeated heads, levels as the colour of their cell with the number on it.

use super::definition::CELL_SIDE;
use super::grid::{CellShape, Heads, RowShape};
use super::style::Style;
use super::text::Ink;
use super::writer::{Previous, Shape, Writer};
use crate::document::{Alignment, Cell, CellLevel, Column, ColumnWidth, Row, RowKind, Run, Table};
use crate::error::ReportError;
use crate::layout::table_columns::place_columns;

/// Hundredths of the width of letters in our fonts that the same take in the reader's.
const READER_FONT: u32 = 104;
/// The same in the font of a client's document.
const CLIENT_FONT: u32 = 125;
/// Characters from which on a row may be taller than a page.
const LONG_ROW: usize = 2400;

impl Writer<'_> {
    /// A table with its caption above it.
    pub(crate) fn table(&mut self, table: &Table) -> Result<(), ReportError> {
        if table.columns.is_empty() {
            return Err(ReportError::NoColumns);
        }
        match table.caption.as_deref().filter(|caption| !caption.is_empty()) {
            Some(caption) => {
                self.begin_paragraph(Style::Caption, Shape::kept());
                self.runs(caption, Ink::strong());
                self.end_paragraph();
            }
            None => self.gap_before_table(),
        }
        let widths = self.column_widths(table);
        match self.subject.clone().filter(|_| !self.is_whole || has_groups(table)) {
            Some(subject) => self.divided_table(table, &widths, &subject),
            None => self.undivided_table(table, &widths),
        }
        Ok(())
    }

    fn undivided_table(&mut self, table: &Table, widths: &[u32]) {
        let title: String = table.caption.iter().flatten().map(|run| run.text.as_str()).collect();
        let has_first_row = table.columns.iter().any(|column| !column.head.is_empty());
        let heads = Heads { has_first_row, has_first_column: table.has_row_heads };
        self.begin_table(Style::Table, widths, heads, &title);
        if has_first_row {
            self.begin_row(RowShape { is_head: true, ..RowShape::default() });
            self.column_heads(&table.columns, widths, CellShape::default());
            self.end_row();
        }
        self.table_rows(table, &table.rows, 0, widths);
        self.end_table();
    }

    /// A table for each group of rows with subject and group in its head: nothing but heads of tables is repeated.
    fn divided_table(&mut self, table: &Table, widths: &[u32], subject: &str) {
        let heads = Heads { has_first_row: true, has_first_column: table.has_row_heads };
        let mut n_after = table.rows.len();
        for group in table.rows.chunk_by(|_, next| next.kind == RowKind::Data) {
            if n_after < table.rows.len() {
                self.gap();
            }
            n_after -= group.len();
            let (title, rows) = match group {
                [title, rows @ ..] if title.kind == RowKind::Group => (title.cells.first(), rows),
                rows => (None, rows),
            };
            self.begin_table(Style::Table, widths, heads, "");
            self.subject_head(table, widths, subject, title);
            self.table_rows(table, rows, n_after, widths);
            self.end_table();
        }
    }

    /// The head of a group of rows, which stands in the place of that of its first column.
    fn subject_head(&mut self, table: &Table, widths: &[u32], subject: &str, title: Option<&Cell>) {
        let n_empty = table.columns.iter().skip(1).take_while(|column| column.head.is_empty()).count();
        let span = 1 + n_empty;
        let mut runs = vec![Run::quiet(subject)];
        if let Some(title) = title {
            runs.push(Run::new("\u{2002}"));
            runs.extend_from_slice(&title.runs);
        }
        let shape = CellShape { is_low: true, ..CellShape::default() };
        self.begin_row(RowShape { is_head: true, ..RowShape::default() });
        self.begin_cell(widths[..span].iter().sum(), CellShape { span, ..shape });
        self.paragraph_of(Style::TableGroup, Shape::kept(), &runs);
        self.end_cell();
        self.column_heads(&table.columns[span..], &widths[span..], shape);
        self.end_row();
    }

    fn column_heads(&mut self, columns: &[Column], widths: &[u32], cell: CellShape) {
        for (column, width) in columns.iter().zip(widths) {
            self.begin_cell(*width, cell);
            let shape = Shape { is_kept: true, ..Shape::aligned(column.alignment) };
            self.label(Style::TableHead, shape, &column.head);
            self.end_cell();
        }
    }

    /// Rows of a table, which has `n_after` more of them behind these.
    fn table_rows(&mut self, table: &Table, rows: &[Row], n_after: usize, widths: &[u32]) {
        let is_kept = self.is_kept;
        for (at, row) in rows.iter().enumerate() {
            let n_left = rows.len() - at - 1 + n_after;
            // Short tables stay whole, heads of groups with their rows, and the last row is never alone.
            let is_tied = self.is_whole || row.kind == RowKind::Group || (n_left == 1 && at > 0);
            self.is_kept = is_kept || row.is_kept || (is_tied && n_left > 0);
            self.table_row(table, row, widths);
        }
        self.is_kept = is_kept;
    }

    fn table_row(&mut self, table: &Table, row: &Row, widths: &[u32]) {
        let n_characters: usize = row.cells.iter().map(length).max().unwrap_or_default();
        self.begin_row(RowShape { is_split: n_characters > LONG_ROW, ..RowShape::default() });
        let empty = Cell::default();
        let mut at = 0;
        while at < widths.len() {
            let cell = row.cells.get(at).unwrap_or(&empty);
            let span = if row.kind == RowKind::Group { span(row, at, widths.len()) } else { 1 };
            let width = widths[at..at + span].iter().sum();
            self.cell(cell, width, span, table.columns[at].alignment, row.kind);
            at += span;
        }
        self.end_row();
    }

    fn cell(&mut self, cell: &Cell, width: u32, span: usize, alignment: Alignment, kind: RowKind) {
        let style = if kind == RowKind::Group { Style::TableGroup } else { Style::TableText };
        let shape = CellShape { span, ..CellShape::default() };
        let has_text = cell.runs.iter().any(|run| !run.text.is_empty());
        match cell.level {
            Some(CellLevel::Tile(level)) if !has_text => {
                self.coloured_cell(level, &[Run::strong(level.to_string())], width, shape);
            }
            Some(CellLevel::Field(level)) => self.coloured_cell(level, &cell.runs, width, shape),
            Some(CellLevel::Tile(level)) => {
                self.begin_cell(width, shape);
                self.begin_paragraph(style, Shape::aligned(alignment));
                self.tile(level);
                self.text(" ", Ink::default());
                self.runs(&cell.runs, Ink::default());
                self.end_paragraph();
                self.end_cell();
            }
            None => {
                self.begin_cell(width, shape);
                self.paragraph_of(style, Shape::aligned(alignment), &cell.runs);
                self.end_cell();
            }
        }
    }

    /// A cell in the colour of a level, with a text that says so too.
    fn coloured_cell(&mut self, level: u8, runs: &[Run], width: u32, shape: CellShape) {
        let colours = self.layout.level_colours(level);
        let (fill, edge, side) = (Some(colours.fill), Some(self.theme.surface), Some(40));
        self.begin_cell(width, CellShape { fill, edge, side, is_centred: true, ..shape });
        self.begin_paragraph(Style::TableText, Shape::aligned(Alignment::Centre));
        self.runs(runs, Ink::coloured(colours.on));
        self.end_paragraph();
        self.end_cell();
    }

    /// The number of a level on its colour, within a text.
    pub(crate) fn tile(&mut self, level: u8) {
        let colours = self.layout.level_colours(level);
        let ink = Ink {
            is_strong: true,
            colour: Some(colours.on),
            ground: Some(colours.fill),
            size: None,
            font: None,
        };
        self.text(&format!("\u{A0}{level}\u{A0}"), ink);
    }

    /// Widths of the columns in twips: those of the page, with the padding of cells.
    fn column_widths(&mut self, table: &Table) -> Vec<u32> {
        let total = self.frame.text_width();
        let placed = place_columns(&mut self.layout, table, total as f32 / 20.0);
        let padded = placed.iter().map(|column| (column.width * 20.0).round() as u32 + 2 * CELL_SIDE);
        let mut widths: Vec<u32> = padded.collect();
        let flexible: Vec<usize> = (0..widths.len())
            .filter(|at| matches!(table.columns[*at].width, ColumnWidth::Share(_)))
            .collect();
        for at in (0..widths.len()).filter(|at| !flexible.contains(at)) {
            widths[at] = self.with_slack(widths[at]);
        }
        let flexible = if flexible.is_empty() { (0..widths.len()).collect() } else { flexible };
        level_out(&mut widths, &flexible, total);
        widths
    }
}

impl Writer<'_> {
    /// The room for letters that are `width` wide in our fonts, which the file does not bring.
    pub(crate) fn with_slack(&self, width: u32) -> u32 {
        let is_client = self.styles.is_brought(Style::Normal);
        width * if is_client { CLIENT_FONT } else { READER_FONT } / 100
    }
}

/// Makes the widths fill `total` by changing those that may change, in proportion.
fn level_out(widths: &mut [u32], flexible: &[usize], total: u32) {
    let sum: u32 = widths.iter().sum();
    let own: u32 = flexible.iter().map(|at| widths[*at]).sum();
    let wanted = (own + total).saturating_sub(sum).max(flexible.len() as u32 * 2 * CELL_SIDE);
    let mut left = wanted;
    for (n_done, at) in flexible.iter().enumerate() {
        let is_last = n_done + 1 == flexible.len();
        let share = u64::from(widths[*at]) * u64::from(wanted) / u64::from(own.max(1));
        widths[*at] = if is_last { left } else { (share as u32).min(left) };
        left = left.saturating_sub(widths[*at]);
    }
}

fn has_groups(table: &Table) -> bool {
    table.rows.iter().any(|row| row.kind == RowKind::Group)
}

fn length(cell: &Cell) -> usize {
    cell.runs.iter().map(|run| run.text.chars().count()).sum()
}

/// Columns the title of a group takes: its own and the empty ones after it.
fn span(row: &Row, at: usize, n_columns: usize) -> usize {
    let is_empty = |at: &usize| row.cells.get(*at).is_none_or(|cell| *cell == Cell::default());
    1 + (at + 1..n_columns).take_while(is_empty).count()
}

impl Writer<'_> {
    /// What a cell needs at its end after a table within it.
    pub(crate) fn end_of_inner_table(&mut self) {
        self.gap();
        self.previous = Previous::Table;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_fill_the_width_and_figures_keep_theirs() {
        let mut widths = vec![1000, 2000, 3000];
        level_out(&mut widths, &[1, 2], 9000);
        assert_eq!(widths[0], 1000, "a column as wide as its figures stays so");
        assert_eq!(widths.iter().sum::<u32>(), 9000);
        assert!(widths[2] > widths[1], "shares stay in proportion");
    }

    #[test]
    fn the_title_of_a_group_runs_over_empty_cells() {
        let row = Row::group([Cell::new("a"), Cell::default(), Cell::new("1")]);
        assert_eq!((span(&row, 0, 4), span(&row, 2, 4)), (2, 2));
    }
}

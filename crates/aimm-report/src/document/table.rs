//! Rows and columns.

use super::{Label, Run};

/// Rows and columns. The head is repeated on every page; a row is split only where it is taller than a page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What it shows, printed above it.
    pub caption: Option<Vec<Run>>,
    /// Columns from left to right.
    pub columns: Vec<Column>,
    /// Rows; each has a cell for every column, missing ones are empty.
    pub rows: Vec<Row>,
    /// The first cell of a row names the row.
    pub has_row_heads: bool,
}

/// One column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// Text of the head; a table whose heads are all empty has no head.
    pub head: Label,
    /// Share of the width.
    pub width: ColumnWidth,
    /// Where head and cells stand.
    pub alignment: Alignment,
}

impl Column {
    /// A column of text that takes `share` of what fixed columns leave.
    pub fn text(head: impl Into<Label>, share: f32) -> Self {
        Self { head: head.into(), width: ColumnWidth::Share(share), alignment: Alignment::Start }
    }

    /// A column of figures, as wide as its widest cell.
    pub fn figures(head: impl Into<Label>) -> Self {
        Self { head: head.into(), width: ColumnWidth::Fit, alignment: Alignment::End }
    }
}

/// How wide a column is.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum ColumnWidth {
    /// Part of what the other columns leave, in proportion to the other shares.
    Share(f32),
    /// Points.
    Points(f32),
    /// As wide as its widest cell on one line, a third of the table at most.
    Fit,
}

/// Where text stands in its column.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Alignment {
    /// At the left edge.
    #[default]
    Start,
    /// In the middle.
    Centre,
    /// At the right edge.
    End,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Row {
    /// Rank of the row.
    pub kind: RowKind,
    /// Shares its page with what follows it: the next row, or behind the last one the next block.
    pub is_kept: bool,
    /// Cells from left to right.
    pub cells: Vec<Cell>,
}

impl Row {
    /// A row of data.
    pub fn new(cells: impl Into<Vec<Cell>>) -> Self {
        Self { cells: cells.into(), ..Self::default() }
    }

    /// A row that heads the rows below it.
    pub fn group(cells: impl Into<Vec<Cell>>) -> Self {
        Self { kind: RowKind::Group, ..Self::new(cells) }
    }
}

/// Rank of a row.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum RowKind {
    /// Data.
    #[default]
    Data,
    /// Heads the rows below it: strong, set off, kept with the next row.
    Group,
}

/// One cell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Cell {
    /// Text; a line feed starts a new line.
    pub runs: Vec<Run>,
    /// Level shown in the cell.
    pub level: Option<CellLevel>,
}

impl Cell {
    /// A cell of plain text.
    pub fn new(text: impl Into<String>) -> Self {
        Self { runs: vec![Run::new(text)], level: None }
    }

    /// A cell of text in several styles.
    pub fn runs(runs: impl Into<Vec<Run>>) -> Self {
        Self { runs: runs.into(), level: None }
    }

    /// A cell with the tile of `level`, followed by nothing.
    pub fn tile(level: u8) -> Self {
        Self { runs: Vec::new(), level: Some(CellLevel::Tile(level)) }
    }

    /// A cell filled with the colour of `level`: one field of a heat map.
    pub fn field(level: u8, text: impl Into<String>) -> Self {
        Self { runs: vec![Run::new(text)], level: Some(CellLevel::Field(level)) }
    }
}

impl From<&str> for Cell {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Cell {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// How a cell shows a level.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CellLevel {
    /// A small tile with the number before the text.
    Tile(u8),
    /// The whole cell in the colour of the level, the text on it.
    Field(u8),
}

//! Tables: columns of text, repeated heads, rows that stay whole.

use std::sync::Arc;

use super::block::{BlockLayout, Look};
use super::page::{Item, Path};
use super::row::{RowCell, row};
use super::running_text::set_space;
use super::strip::{RepeatedHead, Strip, total_height};
use super::style::{HAIRLINE, OBJECT_SPACE, RADIUS, RULE};
use super::table_columns::{PlacedColumn, place_columns};
use super::tags::{Rect, Role, TagId};
use crate::document::{Alignment, Cell, CellLevel, Row, RowKind, Run, Table};
use crate::error::ReportError;
use crate::text::paragraph::Shape;

/// Space above and below the text of a cell.
const PADDING: f32 = 4.75;
/// Space above the title of a group of rows.
const GROUP_SPACE: f32 = 7.0;
/// Height below which the last row of a table is not left alone on a page.
const LONELY: f32 = 60.0;
/// Side of the tile of a level in a cell.
const TILE: f32 = 13.0;
const TILE_GAP: f32 = 7.0;
/// Gap between the fields of a heat map.
const FIELD_GAP: f32 = 1.5;

struct TableLayout<'a> {
    table: &'a Table,
    columns: Vec<PlacedColumn>,
    width: f32,
    /// What is repeated above rows that begin a page.
    head: Option<Arc<RepeatedHead>>,
}

impl TableLayout<'_> {
    fn repeated(&self) -> RepeatedHead {
        self.head.as_deref().cloned().unwrap_or_default()
    }

    /// Width of the rule below a row: fields of a heat map need none.
    fn ruled_width(&self, data: &Row) -> f32 {
        let is_field = |cell: &Cell| matches!(cell.level, Some(CellLevel::Field(_)));
        let first = data.cells.iter().zip(&self.columns).find(|(cell, _)| is_field(cell));
        first.map_or(self.width, |(_, placed)| placed.outer_x)
    }

    /// The column with the empty ones after it: titles of groups run over them.
    fn widened(&self, data: &Row, at: usize) -> PlacedColumn {
        let is_empty = |column: &usize| data.cells.get(*column).is_none_or(|cell| *cell == Cell::default());
        let last = (at + 1..self.columns.len()).take_while(is_empty).last().unwrap_or(at);
        let (first, last) = (self.columns[at], self.columns[last]);
        let outer_width = last.outer_x + last.outer_width - first.outer_x;
        PlacedColumn { width: last.x + last.width - first.x, outer_width, ..first }
    }
}

impl BlockLayout {
    pub(crate) fn table(&mut self, table: &Table) -> Result<Vec<Strip>, ReportError> {
        if table.columns.is_empty() {
            return Err(ReportError::NoColumns);
        }
        let width = self.geometry.content_width();
        let tag = self.tags.add(self.section, Role::Table);
        let mut strips = self.table_caption(table, tag)?;
        let columns = place_columns(self, table, width);
        let mut layout = TableLayout { table, columns, width, head: self.continued.clone() };
        if table.columns.iter().any(|column| !column.head.is_empty()) {
            let head = self.table_head(&layout, tag)?;
            layout.head = Some(Arc::new(layout.repeated().above(&head)));
            strips.push(head);
        }
        strips.extend(self.table_body(layout, tag)?);
        set_space(&mut strips, OBJECT_SPACE);
        Ok(strips)
    }

    fn table_caption(&mut self, table: &Table, tag: TagId) -> Result<Vec<Strip>, ReportError> {
        let Some(caption) = &table.caption else { return Ok(Vec::new()) };
        let tag = self.tags.add(tag, Role::Caption);
        let style = self.styles.caption();
        let look = Look::new(style.strong(), self.theme.text, self.geometry.measure()).shaped(Shape::Running);
        let mut lines = self.text(caption, &look, Some(tag))?;
        for line in &mut lines {
            line.is_kept_with_next = true;
        }
        if let Some(last) = lines.last_mut() {
            last.height += 2.0;
        }
        Ok(lines)
    }

    fn table_head(&mut self, layout: &TableLayout<'_>, table: TagId) -> Result<Strip, ReportError> {
        let head = self.tags.add(table, Role::TableHead);
        let row_tag = self.tags.add(head, Role::TableRow);
        let style = self.styles.table_head();
        let mut blocks = Vec::new();
        for (column, placed) in layout.table.columns.iter().zip(&layout.columns) {
            let tag = self.tags.add(row_tag, Role::ColumnHead);
            let look = Look::new(style, self.theme.text_3, placed.width).aligned(column.alignment);
            blocks.push((placed.x, self.text_block(&column.head.lines(), &look, Some(tag))?));
        }
        let height = blocks.iter().map(|(_, block)| block.height).fold(0.0, f32::max);
        let mut strip = Strip::new(height + PADDING, 0.0);
        for (x, block) in blocks {
            let y = height - block.height + 1.0;
            strip.absorb(block, x, y);
        }
        strip.decorate(Path::rule(0.0, strip.height, layout.width, RULE, self.rule_colour()));
        strip.is_kept_with_next = true;
        Ok(strip)
    }

    fn table_body(&mut self, mut layout: TableLayout<'_>, table: TagId) -> Result<Vec<Strip>, ReportError> {
        let body = self.tags.add(table, Role::TableBody);
        let (rows, head) = (&layout.table.rows, layout.head.clone());
        let mut strips: Vec<Strip> = Vec::new();
        for (at, data) in rows.iter().enumerate() {
            if data.kind == RowKind::Group {
                layout.head.clone_from(&head);
            }
            let mut lines = self.table_row(&layout, data, body)?;
            let is_followed_by_group = rows.get(at + 1).is_some_and(|next| next.kind == RowKind::Group);
            self.rule_off(&mut lines, layout.ruled_width(data), data.kind, is_followed_by_group);
            // A lonely line under a repeated head looks like a mistake.
            let is_lonely = at + 1 == rows.len() && rows.len() > 2 && total_height(&lines) < LONELY;
            if let Some(before) = strips.last_mut().filter(|_| is_lonely) {
                before.is_kept_with_next = true;
            }
            if let Some(last) = lines.last_mut() {
                let is_head = data.kind == RowKind::Group && at + 1 < rows.len();
                last.is_kept_with_next = is_head || data.is_kept;
            }
            for line in &mut lines {
                line.repeated.clone_from(&layout.head);
            }
            if data.kind == RowKind::Group && self.continued.is_some() {
                let title = lines.iter().fold(layout.repeated(), |head, line| head.above(line));
                layout.head = Some(Arc::new(title));
            }
            strips.extend(lines);
        }
        Ok(strips)
    }

    fn rule_off(&self, lines: &mut [Strip], width: f32, kind: RowKind, is_followed_by_group: bool) {
        let (thickness, colour) = match kind {
            RowKind::Group => (HAIRLINE, self.theme.border_strong),
            RowKind::Data if is_followed_by_group => return,
            RowKind::Data => (HAIRLINE, self.theme.border),
        };
        if let Some(last) = lines.last_mut() {
            last.decorate(Path::rule(0.0, last.height, width, thickness, colour));
        }
    }

    fn table_row(
        &mut self,
        layout: &TableLayout<'_>,
        data: &Row,
        body: TagId,
    ) -> Result<Vec<Strip>, ReportError> {
        let row_tag = self.tags.add(body, Role::TableRow);
        let empty = Cell::default();
        let mut cells = Vec::new();
        for (at, placed) in layout.columns.iter().enumerate() {
            let is_head = at == 0 && layout.table.has_row_heads;
            let tag = self.tags.add(row_tag, if is_head { Role::RowHead } else { Role::Cell });
            let cell = data.cells.get(at).unwrap_or(&empty);
            let alignment = layout.table.columns[at].alignment;
            let placed = if data.kind == RowKind::Group { layout.widened(data, at) } else { *placed };
            cells.push(self.cell(cell, &placed, alignment, data.kind, tag)?);
        }
        let head = layout.head.as_ref().map_or(0.0, |head| head.height);
        let limit = self.geometry.content_height() - head - 4.0 * PADDING;
        let mut strips = row(cells, PADDING, limit);
        if data.kind == RowKind::Group {
            set_space(&mut strips, GROUP_SPACE);
        }
        self.paint_fields(layout, data, &mut strips);
        Ok(strips)
    }

    fn cell(
        &mut self,
        cell: &Cell,
        placed: &PlacedColumn,
        alignment: Alignment,
        kind: RowKind,
        tag: TagId,
    ) -> Result<RowCell, ReportError> {
        let style = if kind == RowKind::Group { self.styles.cell().strong() } else { self.styles.cell() };
        let look = Look::new(style, self.theme.text, placed.width).aligned(alignment);
        let look = if is_figure(&cell.runs) { look.tabular() } else { look };
        match cell.level {
            Some(CellLevel::Tile(level)) => self.tile_cell(cell, level, placed, &look, tag),
            Some(CellLevel::Field(level)) => {
                let colour = self.level_colours(level).on;
                let width = (placed.outer_width - 4.0 * FIELD_GAP).max(1.0);
                let look = Look { colour, width, ..look }.aligned(Alignment::Centre);
                let lines = self.text(&cell.runs, &look, Some(tag))?;
                Ok(RowCell { x: placed.outer_x + 2.0 * FIELD_GAP, lines, is_centred: true })
            }
            None => Ok(RowCell::new(placed.x, self.text(&cell.runs, &look, Some(tag))?)),
        }
    }

    fn tile_cell(
        &mut self,
        cell: &Cell,
        level: u8,
        placed: &PlacedColumn,
        look: &Look,
        tag: TagId,
    ) -> Result<RowCell, ReportError> {
        let tile = self.tile(level, TILE, tag)?;
        let has_text = cell.runs.iter().any(|run| !run.text.is_empty());
        let indent = TILE + TILE_GAP;
        let narrow = Look { width: (placed.width - indent).max(1.0), ..*look }.aligned(Alignment::Start);
        let mut lines = self.text(&cell.runs, &narrow, Some(tag))?;
        super::block::indent(&mut lines, indent);
        if lines.is_empty() {
            lines.push(Strip::new(look.style.leading, 0.0));
        }
        let x = match look.alignment {
            _ if has_text => 0.0,
            Alignment::Start => 0.0,
            Alignment::Centre => (placed.width - TILE) / 2.0,
            Alignment::End => placed.width - TILE,
        };
        let y = (look.style.leading - TILE) / 2.0;
        let mut first = Strip::new(lines[0].height, lines[0].space);
        first.absorb(tile, x, y);
        first.absorb(std::mem::take(&mut lines[0]), 0.0, 0.0);
        lines[0] = first;
        Ok(RowCell::new(placed.x, lines))
    }

    /// Puts the colours of a heat map behind the cells of a row.
    fn paint_fields(&self, layout: &TableLayout<'_>, data: &Row, strips: &mut [Strip]) {
        for (cell, placed) in data.cells.iter().zip(&layout.columns) {
            let Some(CellLevel::Field(level)) = cell.level else { continue };
            let fill = self.level_colours(level).fill;
            for strip in &mut *strips {
                let rect = Rect {
                    x: placed.outer_x + FIELD_GAP / 2.0,
                    y: FIELD_GAP / 2.0,
                    width: placed.outer_width - FIELD_GAP,
                    height: strip.height - FIELD_GAP,
                };
                strip.items.insert(0, Item::decoration(Path::rounded(rect, RADIUS, fill)));
            }
        }
    }
}

/// Says whether the text is a number, so that its figures align with those above. In dates hyphens would gape.
pub(crate) fn is_figure(runs: &[Run]) -> bool {
    let is_of_number =
        |character: char| character.is_ascii_digit() || " .,%+−–/×→\u{A0}\u{202F}".contains(character);
    runs.iter().all(|run| run.text.chars().all(is_of_number))
}

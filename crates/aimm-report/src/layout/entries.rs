//! Ruled lines with a mark and a value, alone or side by side.

use super::block::{BlockLayout, Look, stack};
use super::icon::{Icon, icon};
use super::page::{Item, Path};
use super::row::{RowCell, row};
use super::running_text::set_space;
use super::strip::{Strip, keep_together, total_height};
use super::style::{HAIRLINE, OBJECT_SPACE, RADIUS, RULE, Styles};
use super::tags::{Rect, Role, TagId};
use crate::document::{Alignment, Columns, Entries, Entry, EntryMark, Label};
use crate::error::ReportError;

/// Space above and below the text of an entry.
const PADDING: f32 = 5.5;
/// Side of the tile of a level.
pub(crate) const TILE: f32 = 14.0;
const MARK_WIDTH: f32 = 22.0;
const VALUE_GAP: f32 = 12.0;
/// Space between two lists side by side.
const COLUMN_GAP: f32 = 26.0;
const TITLE_SPACE: f32 = 4.0;

impl BlockLayout {
    pub(crate) fn entries(&mut self, entries: &Entries) -> Result<Vec<Strip>, ReportError> {
        let mut strips = self.entry_strips(entries, self.geometry.content_width())?;
        set_space(&mut strips, OBJECT_SPACE + 4.0);
        Ok(strips)
    }

    pub(crate) fn columns(&mut self, columns: &Columns) -> Result<Vec<Strip>, ReportError> {
        let width = (self.geometry.content_width() - COLUMN_GAP) / 2.0;
        let left = self.entry_strips(&columns.left, width)?;
        let right = self.entry_strips(&columns.right, width)?;
        let space = OBJECT_SPACE + 4.0;
        if total_height(&left).max(total_height(&right)) > self.geometry.content_height() {
            let mut strips = left;
            strips.extend(right);
            set_space(&mut strips, space);
            return Ok(strips);
        }
        let (left, right) = (stack(left), stack(right));
        let mut strip = Strip::new(left.height.max(right.height), space);
        strip.absorb(left, 0.0, 0.0);
        strip.absorb(right, width + COLUMN_GAP, 0.0);
        Ok(vec![strip])
    }

    fn entry_strips(&mut self, entries: &Entries, width: f32) -> Result<Vec<Strip>, ReportError> {
        let list = self.tags.add(self.section, Role::List);
        let mut strips = Vec::new();
        if let Some(title) = &entries.title {
            let tag = self.tags.add(list, Role::Caption);
            let look = Look::new(self.styles.entries_title(), self.theme.text, width);
            let mut strip = self.text_block(&title.lines(), &look, Some(tag))?;
            strip.height += TITLE_SPACE;
            strips.push(strip);
        }
        for (at, entry) in entries.entries.iter().enumerate() {
            let mut lines = self.entry(entry, list, width)?;
            if let Some(first) = lines.first_mut().filter(|_| at == 0) {
                first
                    .items
                    .insert(0, Item::decoration(Path::rule(0.0, 0.0, width, RULE, self.rule_colour())));
            }
            strips.extend(lines);
        }
        let n_kept = strips.len().min(if entries.title.is_some() { 3 } else { 2 });
        keep_together(&mut strips[..n_kept]);
        Ok(strips)
    }

    fn entry(&mut self, entry: &Entry, list: TagId, width: f32) -> Result<Vec<Strip>, ReportError> {
        let item = self.tags.add(list, Role::ListItem);
        let label = self.tags.add(item, Role::Label);
        let body = self.tags.add(item, Role::ListBody);
        let value_look = Look::new(self.styles.entry().strong(), self.theme.text, width).tabular();
        let value_runs = entry.value.as_ref().map(Label::lines).unwrap_or_default();
        let value_width = self.typesetter.width(&value_runs, &value_look.setting()).min(width / 2.0);
        let mark = self.entry_mark(entry.mark, label)?;
        let text_x = if entry.mark == EntryMark::None { 0.0 } else { MARK_WIDTH };
        let text_width = width - text_x - if value_width > 0.0 { value_width + VALUE_GAP } else { 0.0 };
        let text = self.entry_text(entry, body, text_width)?;

        let value_look = Look { width: value_width.max(1.0), ..value_look }.aligned(Alignment::End);
        let value = self.text(&value_runs, &value_look, Some(body))?;
        let cells = vec![
            RowCell::new(0.0, mark),
            RowCell::new(text_x, text),
            RowCell::new(width - value_width, value),
        ];
        let mut strips = row(cells, PADDING, self.geometry.content_height() / 2.0);
        if let Some(last) = strips.last_mut() {
            last.decorate(Path::rule(0.0, last.height, width, HAIRLINE, self.theme.border));
        }
        Ok(strips)
    }

    fn entry_text(&mut self, entry: &Entry, body: TagId, width: f32) -> Result<Vec<Strip>, ReportError> {
        let look = Look::new(self.styles.entry(), self.theme.text, width);
        let mut lines = self.text(&entry.text, &look, Some(body))?;
        if let Some(detail) = &entry.detail {
            let look = Look::new(self.styles.entry_detail(), self.theme.text_2, width);
            lines.extend(self.text(&detail.lines(), &look, Some(body))?);
        }
        Ok(lines)
    }

    /// The mark, as high as a line of text.
    pub(crate) fn entry_mark(&mut self, mark: EntryMark, tag: TagId) -> Result<Vec<Strip>, ReportError> {
        let sign = match mark {
            EntryMark::None => return Ok(Vec::new()),
            EntryMark::Level(level) => self.tile(level, TILE, tag)?,
            EntryMark::NoLevel => self.empty_tile(TILE),
            EntryMark::Index => self.sign(Icon::Gauge),
            EntryMark::Gate => self.sign(Icon::Gate),
            EntryMark::Coverage => self.sign(Icon::Coverage),
            EntryMark::Met => self.sign(Icon::Tick),
            EntryMark::Warning => self.sign(Icon::Warning),
        };
        let leading = self.styles.entry().leading;
        let mut strip = Strip::new(leading.max(TILE), 0.0);
        strip.absorb(sign, 0.0, (leading - TILE) / 2.0);
        Ok(vec![strip])
    }

    fn sign(&self, sign: Icon) -> Strip {
        let colour = match sign {
            Icon::Tick => self.theme.success,
            Icon::Warning => self.theme.warn,
            _ => self.theme.text,
        };
        let mut strip = Strip::new(TILE, 0.0);
        for path in icon(sign, TILE, colour) {
            strip.decorate(path);
        }
        strip
    }

    /// The number of a level on a tile of its colour.
    pub(crate) fn tile(&mut self, level: u8, side: f32, tag: TagId) -> Result<Strip, ReportError> {
        let colours = self.level_colours(level);
        let mut strip = Strip::new(side, 0.0);
        let rect = Rect { x: 0.0, y: 0.0, width: side, height: side };
        strip.decorate(Path::rounded(rect, (side * 0.16).max(RADIUS), colours.fill));
        let look = Look::new(Styles::tile(side), colours.on, side).aligned(Alignment::Centre);
        let number = self.plain(&level.to_string(), &look, Some(tag))?;
        strip.absorb(number, 0.0, 0.0);
        Ok(strip)
    }

    /// A tile for a level that is not there.
    pub(crate) fn empty_tile(&self, side: f32) -> Strip {
        let mut strip = Strip::new(side, 0.0);
        let rect = Rect { x: 0.4, y: 0.4, width: side - 0.8, height: side - 0.8 };
        strip.decorate(Path::frame(rect, RADIUS, 0.8, self.theme.control));
        strip
    }
}

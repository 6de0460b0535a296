//! Ruled lines with a mark and a value, alone or side by side: tables without a head.

use super::definition::CELL_SIDE;
use super::grid::{CellShape, Heads, RowShape};
use super::style::Style;
use super::text::Ink;
use super::writer::{Shape, Writer};
use crate::document::{Alignment, Columns, Entries, Entry, EntryMark, Label};
use crate::error::ReportError;
use crate::layout::block::Look;

/// Width of the mark, in twips.
const MARK: u32 = 480;
/// Side of the sign in the mark, in points.
const SIGN: f32 = 14.0;
/// Space between two lists side by side, in twips.
const GAP: u32 = 480;

/// Widths of mark, text and value; 0 where there is none of it.
#[derive(Clone, Copy)]
struct Widths {
    mark: u32,
    text: u32,
    value: u32,
}

impl Widths {
    fn columns(self) -> Vec<u32> {
        [self.mark, self.text, self.value].into_iter().filter(|width| *width > 0).collect()
    }
}

impl Writer<'_> {
    /// Ruled lines under a title.
    pub(crate) fn entries(&mut self, entries: &Entries) -> Result<(), ReportError> {
        let width = self.frame.text_width();
        if entries.title.is_none() {
            self.gap_before_table();
        }
        self.entry_table(entries, width)
    }

    /// Two lists side by side: one cell each, so that they are read one after the other.
    pub(crate) fn columns(&mut self, columns: &Columns) -> Result<(), ReportError> {
        let width = (self.frame.text_width() - GAP) / 2;
        let widths = [width, GAP, width];
        self.gap_before_table();
        self.begin_table(Style::PlainTable, &widths, Heads::default(), "");
        self.begin_row(RowShape::default());
        for (list, width) in [(Some(&columns.left), width), (None, GAP), (Some(&columns.right), width)] {
            self.begin_cell(width, CellShape::default());
            if let Some(list) = list {
                self.entry_table(list, width)?;
            }
            self.end_of_inner_table();
            self.end_cell();
        }
        self.end_row();
        self.end_table();
        Ok(())
    }

    fn entry_table(&mut self, entries: &Entries, width: u32) -> Result<(), ReportError> {
        if let Some(title) = &entries.title {
            self.label(Style::EntriesTitle, Shape::kept(), title);
        }
        if entries.entries.is_empty() {
            return Ok(());
        }
        let widths = self.entry_widths(entries, width);
        let title = entries.title.as_ref().map(ToString::to_string).unwrap_or_default();
        self.begin_table(Style::EntriesTable, &widths.columns(), Heads::default(), &title);
        let is_kept = self.is_kept;
        for (at, entry) in entries.entries.iter().enumerate() {
            let n_left = entries.entries.len() - at - 1;
            self.is_kept = is_kept || ((self.is_whole || at == 0) && n_left > 0);
            self.entry(entry, widths)?;
        }
        self.is_kept = is_kept;
        self.end_table();
        Ok(())
    }

    fn entry(&mut self, entry: &Entry, widths: Widths) -> Result<(), ReportError> {
        self.begin_row(RowShape::default());
        if widths.mark > 0 {
            self.entry_mark(entry.mark, widths.mark)?;
        }
        self.begin_cell(widths.text, CellShape::default());
        self.paragraph_of(Style::Entry, Shape::default(), &entry.text);
        if let Some(detail) = &entry.detail {
            self.label(Style::EntryDetail, Shape::default(), detail);
        }
        self.end_cell();
        if widths.value > 0 {
            self.begin_cell(widths.value, CellShape::default());
            self.begin_paragraph(Style::Entry, Shape::aligned(Alignment::End));
            self.runs(&entry.value.as_ref().map(Label::lines).unwrap_or_default(), Ink::strong());
            self.end_paragraph();
            self.end_cell();
        }
        self.end_row();
        Ok(())
    }

    /// A level as the colour of its cell with its number; other marks as small pictures.
    fn entry_mark(&mut self, mark: EntryMark, width: u32) -> Result<(), ReportError> {
        match mark {
            EntryMark::Level(level) => {
                let colours = self.layout.level_colours(level);
                let (fill, edge) = (Some(colours.fill), Some(self.theme.surface));
                self.begin_cell(width, CellShape { fill, edge, is_centred: true, ..CellShape::default() });
                self.begin_paragraph(Style::Entry, Shape::aligned(Alignment::Centre));
                self.text(&level.to_string(), Ink { colour: Some(colours.on), ..Ink::strong() });
            }
            EntryMark::None => {
                self.begin_cell(width, CellShape::default());
                self.begin_paragraph(Style::Entry, Shape::default());
            }
            sign => {
                self.begin_cell(width, CellShape { side: Some(40), ..CellShape::default() });
                self.begin_paragraph(Style::Entry, Shape::default());
                self.sign(sign, SIGN)?;
            }
        }
        self.end_paragraph();
        self.end_cell();
        Ok(())
    }

    fn entry_widths(&mut self, entries: &Entries, width: u32) -> Widths {
        let has_mark = entries.entries.iter().any(|entry| entry.mark != EntryMark::None);
        let mark = if has_mark { MARK } else { 0 };
        let style = self.layout.styles.entry().strong();
        let setting = Look::new(style, self.theme.text, f32::MAX).tabular().setting();
        let mut widest = 0.0_f32;
        for value in entries.entries.iter().filter_map(|entry| entry.value.as_ref()) {
            widest = widest.max(self.layout.typesetter.width(&value.lines(), &setting));
        }
        let value = match (widest * 20.0).ceil() as u32 {
            0 => 0,
            points => (self.with_slack(points) + 2 * CELL_SIDE + 20).min(width / 2),
        };
        Widths { mark, text: width - mark - value, value }
    }
}

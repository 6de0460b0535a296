//! What a template of the workspace adds: logo, lines in the margins, and lines to write on.

use super::grid::{CellShape, Heads, RowShape};
use super::style::Style;
use super::text::Ink;
use super::writer::{Shape, Writer};
use crate::document::Picture;
use crate::layout::branding::logo_size;

/// Distance of lines to write on, in twips.
const WRITING: u32 = 540;
/// Height that the title of the page and lines added to its margins take at most, in twips.
const TITLE_ROOM: u32 = 2_900;
/// Space below the logo.
const LOGO_SPACE: u32 = 240;

impl Writer<'_> {
    /// The logo on a line of its own.
    pub(crate) fn logo(&mut self, logo: Option<&Picture>) {
        let Some(logo) = logo else { return };
        self.begin_paragraph(Style::Picture, Shape::kept());
        self.picture(logo.bitmap.png.clone(), logo_size(&logo.bitmap), &logo.alternative);
        self.end_paragraph();
        self.begin_paragraph(Style::Gap, Shape { before: Some(LOGO_SPACE), ..Shape::kept() });
        self.end_paragraph();
    }

    /// A line of the margins that is there only where it says something.
    pub(crate) fn margin_line(&mut self, style: Style, text: &str) {
        if !text.is_empty() {
            self.begin_paragraph(style, Shape::default());
            self.text(text, Ink::default());
            self.end_paragraph();
        }
    }

    /// Ruled rows down to the end of the page.
    pub(crate) fn writing_lines(&mut self) {
        let count = self.frame.text_height().saturating_sub(TITLE_ROOM) / WRITING;
        let width = self.frame.text_width();
        self.begin_table(Style::PlainTable, &[width], Heads::default(), "");
        for _ in 0..count {
            self.begin_row(RowShape { height: Some(WRITING), ..RowShape::default() });
            self.begin_cell(
                width,
                CellShape { rule: Some(self.theme.border_strong), ..CellShape::default() },
            );
            self.begin_paragraph(Style::TableText, Shape::default());
            self.end_paragraph();
            self.end_cell();
            self.end_row();
        }
        self.end_table();
    }
}

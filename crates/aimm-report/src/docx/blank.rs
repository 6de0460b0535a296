//! Places to write on, by hand or on the screen: labels, boxes to tick, lines.

use super::definition::CELL_SIDE;
use super::grid::{CellShape, Heads, RowShape};
use super::style::Style;
use super::text::Ink;
use super::writer::{Shape, Writer};
use crate::document::{Blank, Run};
use crate::layout::blank::{CHOICES, LABEL, LABEL_GAP, LINE};

/// Font of the boxes: that of the word processors' own.
const BOX_FONT: &str = "MS Gothic";
const EMPTY_BOX: &str = "☐";
/// Part of a line that text in our font may fill, since it is set in another.
const FONT_SLACK: f32 = 0.9;

/// Size of a box in half points.
const BOX_SIZE: u32 = 23;

/// Name space of boxes that can be ticked, which older programs may leave aside.
pub(crate) const BOX_NAMESPACES: [(&str, &str); 3] = [
    ("xmlns:mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
    ("xmlns:w14", "http://schemas.microsoft.com/office/word/2010/wordml"),
    ("mc:Ignorable", "w14"),
];

/// Least height of a row in points, and whether it has a line below it.
#[derive(Clone, Copy)]
struct RowLook {
    height: f32,
    is_ruled: bool,
}

impl Writer<'_> {
    /// Labels and places side by side; a line to write on is a row with an edge below it.
    pub(crate) fn blanks(&mut self, blanks: &[Blank]) {
        if blanks.is_empty() {
            return;
        }
        let total = self.frame.text_width();
        let label = (((LABEL + LABEL_GAP) * 20.0) as u32).min(total / 3);
        let widths = [label, total - label];
        let is_kept = self.is_kept;
        self.begin_table(Style::PlainTable, &widths, Heads::default(), "");
        for (at, blank) in blanks.iter().enumerate() {
            let is_last = at + 1 == blanks.len();
            self.blank(blank, widths, is_last && !is_kept);
        }
        self.is_kept = is_kept;
        self.end_table();
    }

    fn blank(&mut self, blank: &Blank, widths: [u32; 2], is_last: bool) {
        let mut label = blank.label.as_str();
        let mut n_lines = blank.n_lines;
        if !blank.hints.is_empty() {
            self.is_kept = true;
            self.blank_row(label, widths, RowLook { height: LINE, is_ruled: false }, |writer| {
                blank.hints.iter().for_each(|hint| {
                    writer.paragraph_of(Style::EntryDetail, Shape::default(), hint);
                });
            });
            label = "";
        }
        if !blank.choices.is_empty() {
            self.is_kept = !(is_last && n_lines <= 1);
            self.blank_row(label, widths, RowLook { height: CHOICES, is_ruled: n_lines > 0 }, |writer| {
                let width = (widths[1] - 2 * CELL_SIDE) as f32 / 20.0 * FONT_SLACK;
                let choices = writer.layout.choice_runs(&blank.choices, width);
                writer.paragraph_of(Style::Entry, Shape::default(), &choices);
            });
            n_lines = n_lines.saturating_sub(1);
            label = "";
        }
        for left in (0..n_lines).rev() {
            self.is_kept = !(is_last && left == 0);
            self.blank_row(label, widths, RowLook { height: LINE, is_ruled: true }, |writer| {
                writer.plain(Style::Entry, Shape::default(), "");
            });
            label = "";
        }
    }

    fn blank_row(&mut self, label: &str, widths: [u32; 2], look: RowLook, place: impl FnOnce(&mut Self)) {
        let rule = look.is_ruled.then_some(self.theme.control);
        let height = Some((look.height * 20.0) as u32);
        let shape = CellShape { is_low: look.is_ruled, ..CellShape::default() };
        self.begin_row(RowShape { height, ..RowShape::default() });
        self.begin_cell(widths[0], shape);
        self.plain(Style::FactLabel, Shape::default(), label);
        self.end_cell();
        self.begin_cell(widths[1], CellShape { rule, ..shape });
        place(self);
        self.end_cell();
        self.end_row();
    }

    /// A box that can be ticked on the screen too.
    pub(crate) fn tick_box(&mut self, run: &Run) {
        self.has_boxes = true;
        let state = |value| [("w14:val", value), ("w14:font", BOX_FONT)];
        self.xml.open("w:sdt", &[]);
        self.xml.open("w:sdtPr", &[]);
        self.xml.open("w14:checkbox", &[]);
        self.xml.empty("w14:checked", &[("w14:val", "0")]);
        self.xml.empty("w14:checkedState", &state("2612"));
        self.xml.empty("w14:uncheckedState", &state("2610"));
        self.xml.close();
        self.xml.close();
        self.xml.open("w:sdtContent", &[]);
        self.xml.open("w:r", &[]);
        self.run_properties(run, Ink { size: Some(BOX_SIZE), font: Some(BOX_FONT), ..Ink::default() }, false);
        self.xml.element("w:t", &[], EMPTY_BOX);
        self.xml.close();
        self.xml.close();
        self.xml.close();
    }
}

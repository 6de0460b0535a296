//! Running head and foot.

use super::part::{DRAWING, DRAWING_IN_TEXT, MAIN, PICTURE, REFERENCE};
use super::style::Style;
use super::text::Ink;
use super::writer::{Shape, Writer};
use super::xml::Xml;

/// Namespaces of a part with text.
pub(crate) const NAMESPACES: [(&str, &str); 5] = [
    ("xmlns:w", MAIN),
    ("xmlns:r", REFERENCE),
    ("xmlns:wp", DRAWING_IN_TEXT),
    ("xmlns:a", DRAWING),
    ("xmlns:pic", PICTURE),
];

/// What is added to somebody else's foot besides where a level comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Foot {
    /// The marks of the running head, where the head is somebody else's.
    pub(crate) has_marks: bool,
    pub(crate) has_page_number: bool,
}

impl Writer<'_> {
    /// The part with the running head.
    pub(crate) fn header_part(&mut self) -> String {
        let head = &self.document.running_head;
        self.margin_part("w:hdr", |writer| {
            writer.margin_line(Style::Header, &head.above);
            writer.begin_paragraph(Style::Header, Shape::default());
            writer.text(&head.left, Ink::default());
            if !head.right.is_empty() {
                writer.tabulator();
                writer.text(&head.right, Ink::default());
            }
            writer.end_paragraph();
        })
    }

    /// The part with the foot.
    pub(crate) fn footer_part(&mut self) -> String {
        self.margin_part("w:ftr", Writer::foot)
    }

    /// The head or foot of the title page: nothing.
    pub(crate) fn empty_margin(&mut self, name: &'static str, style: Style) -> String {
        self.margin_part(name, |writer| {
            let plain = if style == Style::Footer { Style::Gap } else { style };
            writer.begin_paragraph(plain, Shape::default());
            writer.end_paragraph();
        })
    }

    /// The lines that say where a level comes from, to be added to somebody else's foot.
    pub(crate) fn added_foot(&mut self, foot: Foot) -> String {
        let (head, text) = (&self.document.running_head, &self.document.footer);
        let outer = std::mem::replace(&mut self.xml, Xml::fragment());
        self.plain(Style::Fine, Shape::default(), &text.text);
        let marks = if foot.has_marks { head.right.as_str() } else { "" };
        if !marks.is_empty() || foot.has_page_number {
            self.begin_paragraph(Style::Fine, Shape { before: Some(0), ..Shape::default() });
            self.text(marks, Ink::default());
            if foot.has_page_number {
                self.text(if marks.is_empty() { "" } else { "\u{2003}" }, Ink::default());
                self.page_number(&text.page_number);
            }
            self.end_paragraph();
        }
        let lines = std::mem::replace(&mut self.xml, outer).finish();
        lines.replace("<w:p>", &format!("<w:p xmlns:w=\"{MAIN}\">"))
    }

    fn foot(&mut self) {
        let text = &self.document.footer;
        self.begin_paragraph(Style::Footer, Shape::default());
        self.text(&text.text, Ink::default());
        self.tabulator();
        self.page_number(&text.page_number);
        self.end_paragraph();
        self.margin_line(Style::Fine, &text.below);
    }

    fn margin_part(&mut self, name: &'static str, write: impl FnOnce(&mut Self)) -> String {
        let mut part = Xml::part();
        part.open(name, &NAMESPACES);
        let outer = std::mem::replace(&mut self.xml, part);
        write(self);
        std::mem::replace(&mut self.xml, outer).finish()
    }

    /// `{page}` and `{pages}` become fields.
    fn page_number(&mut self, text: &str) {
        let mut rest = text;
        while let Some(at) = rest.find('{') {
            self.text(&rest[..at], Ink::default());
            rest = &rest[at..];
            if let Some(after) = rest.strip_prefix("{page}") {
                self.field(" PAGE ", "1", Ink::default());
                rest = after;
            } else if let Some(after) = rest.strip_prefix("{pages}") {
                self.field(" NUMPAGES ", "1", Ink::default());
                rest = after;
            } else {
                self.text("{", Ink::default());
                rest = &rest[1..];
            }
        }
        self.text(rest, Ink::default());
    }
}

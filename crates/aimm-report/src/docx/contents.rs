//! The contents: a field that word processors work out anew, with its entries as our own layout has them.

use super::style::Style;
use super::text::Ink;
use super::writer::{Shape, Writer};
use crate::document::{Label, Toc};

impl Writer<'_> {
    /// Title and entries, each leading to its heading.
    pub(crate) fn contents(&mut self, toc: &Toc) {
        self.paragraph_of(Style::ContentsTitle, Shape::kept(), &toc.title.line());
        let depth = toc.depth.clamp(1, 3);
        let listed: Vec<(String, u8, Label)> = self
            .headings
            .iter()
            .filter(|heading| heading.level <= depth)
            .filter_map(|heading| Some((heading.id.clone(), heading.level, heading.outline.clone()?)))
            .collect();
        let last = listed.len().saturating_sub(1);
        for (at, (id, level, title)) in listed.iter().enumerate() {
            self.begin_paragraph(Style::contents(*level), Shape::default());
            if at == 0 {
                self.begin_contents_field(depth);
            }
            self.contents_entry(id, title);
            if at == last {
                self.field_end();
            }
            self.end_paragraph();
        }
        self.is_page_due = true;
    }

    fn begin_contents_field(&mut self, depth: u8) {
        self.bare_mark("begin");
        self.xml.open("w:r", &[]);
        let instruction = format!(" TOC \\o \"1-{depth}\" \\h \\z \\u ");
        self.xml.element("w:instrText", &[("xml:space", "preserve")], &instruction);
        self.xml.close();
        self.bare_mark("separate");
    }

    fn field_end(&mut self) {
        self.bare_mark("end");
    }

    fn bare_mark(&mut self, mark: &str) {
        self.xml.open("w:r", &[]);
        self.xml.value_of("w:fldChar", "w:fldCharType", mark);
        self.xml.close();
    }

    fn contents_entry(&mut self, id: &str, title: &Label) {
        let Some(bookmark) = self.bookmark(id) else { return };
        let page = self.pages.get(id).map_or_else(String::new, ToString::to_string);
        self.xml.open("w:hyperlink", &[("w:anchor", &bookmark), ("w:history", "1")]);
        self.runs(&title.line(), Ink::default());
        self.tabulator();
        self.field(&format!(" PAGEREF {bookmark} \\h "), &page, Ink::default());
        self.xml.close();
    }
}

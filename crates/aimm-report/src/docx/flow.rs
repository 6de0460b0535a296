//! Blocks in reading order: headings, running text, lists, callouts, facts.

use super::grid::{CellShape, Heads, RowShape};
use super::style::Style;
use super::text::Ink;
use super::writer::{Previous, Shape, Writer};
use crate::document::{
    Block, Callout, CalloutKind, Continued, Fact, Heading, Label, List, Paragraph, ParagraphStyle,
};
use crate::error::ReportError;

/// Width of the labels of facts, in twips.
const FACT_LABEL: u32 = 2640;

impl Writer<'_> {
    /// One block.
    pub(crate) fn block(&mut self, block: &Block) -> Result<(), ReportError> {
        match block {
            Block::Cover(cover) => self.cover(cover),
            Block::Toc(toc) => self.contents(toc),
            Block::Heading(heading) => self.heading(heading),
            Block::Paragraph(paragraph) => self.paragraph(paragraph),
            Block::List(list) => self.list(list),
            Block::Table(table) => return self.table(table),
            Block::Figure(figure) => return self.figure(figure),
            Block::LevelRuler(ruler) => return self.level_ruler(ruler),
            Block::Entries(entries) => return self.entries(entries),
            Block::Columns(columns) => return self.columns(columns),
            Block::Facts(facts) => {
                self.gap_before_table();
                self.facts(&facts.facts);
            }
            Block::Blanks(blanks) => {
                self.gap_before_table();
                self.blanks(&blanks.blanks);
            }
            Block::Callout(callout) => self.callout(callout),
            Block::WritingLines => self.writing_lines(),
            Block::PageBreak | Block::SectionBreak => self.is_page_due = true,
            Block::KeepTogether(blocks) => return self.together(blocks, false),
            Block::KeepWithNext(blocks) => return self.together(blocks, true),
            Block::Continued(continued) => return self.continued(continued),
        }
        Ok(())
    }

    fn continued(&mut self, continued: &Continued) -> Result<(), ReportError> {
        self.subject = Some(continued.subject.clone());
        let written = continued.blocks.iter().try_for_each(|block| self.block(block));
        self.subject = None;
        written
    }

    /// Blocks that share a page, and with `is_kept` the beginning of what follows them.
    fn together(&mut self, blocks: &[Block], is_kept: bool) -> Result<(), ReportError> {
        let outer = (self.is_kept, self.is_whole);
        for (at, block) in blocks.iter().enumerate() {
            self.is_kept = outer.0 || is_kept || at + 1 < blocks.len();
            self.is_whole = true;
            self.block(block)?;
        }
        (self.is_kept, self.is_whole) = outer;
        Ok(())
    }

    /// A heading stands in the contents by the name of its section; a sentence as title follows below it.
    fn heading(&mut self, heading: &Heading) {
        let name = heading.outline.as_ref().unwrap_or(&heading.text);
        if let Some(eyebrow) = heading.eyebrow.as_ref().filter(|eyebrow| *eyebrow != name) {
            self.label(Style::Eyebrow, Shape::kept(), eyebrow);
        }
        let style = match heading.outline {
            Some(_) => Style::heading(heading.level),
            None => Style::Unlisted,
        };
        self.begin_paragraph(style, Shape::kept());
        self.marked(&heading.id, name);
        self.end_paragraph();
        if heading.text != *name {
            self.label(Style::Headline, Shape::kept(), &heading.text);
        }
        self.previous = Previous::Heading;
    }

    /// Text that links can lead to.
    fn marked(&mut self, id: &str, text: &Label) {
        let Some(name) = self.bookmark(id) else { return self.runs(&text.line(), Ink::default()) };
        let number =
            self.headings.iter().position(|heading| heading.id == id).unwrap_or_default().to_string();
        self.xml.empty("w:bookmarkStart", &[("w:id", &number), ("w:name", &name)]);
        self.runs(&text.line(), Ink::default());
        self.xml.empty("w:bookmarkEnd", &[("w:id", &number)]);
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        let style = match paragraph.style {
            ParagraphStyle::Lead => Style::Lead,
            ParagraphStyle::Body => Style::Normal,
            ParagraphStyle::Small => Style::Small,
            ParagraphStyle::Fine => Style::Fine,
        };
        self.paragraph_of(style, Shape::default(), &paragraph.runs);
    }

    fn list(&mut self, list: &List) {
        let (style, number) = if list.is_ordered {
            (Style::ListNumber, Some(self.numbering.begin_ordered()))
        } else {
            let bulleted = self.numbering.bulleted();
            // A template's own bullets are kept.
            (Style::ListBullet, (!self.styles.is_brought(Style::ListBullet)).then_some(bulleted))
        };
        for (at, item) in list.items.iter().enumerate() {
            let before = (at == 0 && !self.styles.is_brought(style)).then_some(160);
            // Neither the first nor the last item is alone on a page.
            let n_left = list.items.len() - at - 1;
            let is_kept = n_left == 1 || (at == 0 && n_left > 0);
            self.paragraph_of(style, Shape { list: number, before, is_kept, ..Shape::default() }, item);
        }
    }

    /// Labels and values side by side.
    pub(crate) fn facts(&mut self, facts: &[Fact]) {
        if facts.is_empty() {
            return;
        }
        let label_width = FACT_LABEL.min(self.frame.text_width() / 3);
        let widths = [label_width, self.frame.text_width() - label_width];
        self.begin_table(
            Style::PlainTable,
            &widths,
            Heads { has_first_column: true, ..Heads::default() },
            "",
        );
        for fact in facts {
            self.begin_row(RowShape::default());
            self.begin_cell(widths[0], CellShape::default());
            self.label(Style::FactLabel, Shape::default(), &fact.label);
            self.end_cell();
            self.begin_cell(widths[1], CellShape::default());
            self.paragraph_of(Style::Fact, Shape::default(), &fact.value);
            self.end_cell();
            self.end_row();
        }
        self.end_table();
    }

    fn callout(&mut self, callout: &Callout) {
        let (style, colour) = match callout.kind {
            CalloutKind::Note => (Style::Note, self.theme.text),
            CalloutKind::Success => (Style::Success, self.theme.success),
            CalloutKind::Warning => (Style::Warning, self.theme.warn),
            CalloutKind::Blocker => (Style::Blocker, self.theme.danger),
        };
        // Paragraphs of one look share their ground, so the space above stands outside of it.
        self.gap();
        if let Some(title) = &callout.title {
            self.begin_paragraph(style, Shape::kept());
            self.runs(&title.lines(), Ink { is_strong: true, ..Ink::coloured(colour) });
            self.end_paragraph();
        }
        self.paragraph_of(style, Shape::default(), &callout.runs);
    }
}

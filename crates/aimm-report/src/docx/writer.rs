//! The state of writing one document: what has been written, and what the next block has to know of it.

use std::collections::BTreeMap;

use aimm_charts::Theme;

use super::frame::Frame;
use super::numbering::Numbering;
use super::part::References;
use super::picture::Pictures;
use super::style::{Style, StyleBook};
use super::xml::Xml;
use crate::document::{Alignment, ReportDocument};
use crate::error::ReportError;
use crate::layout::block::{BlockLayout, HeadingEntry};
use crate::layout::{Layout, heading_entries};

/// What stands just before.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Previous {
    Nothing,
    Heading,
    Table,
    Text,
}

/// The state of writing one document.
#[expect(clippy::struct_excessive_bools, reason = "what is due next, each by itself")]
pub(crate) struct Writer<'a> {
    pub(crate) document: &'a ReportDocument,
    pub(crate) theme: Theme,
    pub(crate) frame: Frame,
    pub(crate) styles: StyleBook,
    pub(crate) xml: Xml,
    /// What the text refers to: pictures, addresses.
    pub(crate) references: References,
    pub(crate) pictures: Pictures,
    pub(crate) numbering: Numbering,
    /// Measures columns and draws what is a picture.
    pub(crate) layout: BlockLayout,
    pub(crate) headings: Vec<HeadingEntry>,
    /// Pages of the headings, by id, as our own layout has them.
    pub(crate) pages: BTreeMap<String, usize>,
    /// There are boxes to tick.
    pub(crate) has_boxes: bool,
    /// Font of Chinese text, where the styles name none.
    pub(crate) han_font: Option<&'static str>,
    pub(crate) previous: Previous,
    /// The next paragraph begins a page.
    pub(crate) is_page_due: bool,
    /// What is written stays on the page of what follows.
    pub(crate) is_kept: bool,
    /// All but the last line of what is written stays together.
    pub(crate) is_whole: bool,
    /// What the blocks at hand are about, where pages that they run on to name it.
    pub(crate) subject: Option<String>,
}

/// What a paragraph has of its own, besides its style.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Shape {
    pub(crate) is_kept: bool,
    pub(crate) alignment: Alignment,
    /// Number of the list it is a point of.
    pub(crate) list: Option<u32>,
    /// Space above in twips, where it is not that of the style.
    pub(crate) before: Option<u32>,
    /// Spaces at the left and right edge, in twips.
    pub(crate) indent: Option<(i32, i32)>,
}

impl Shape {
    /// Stays on the page of what follows.
    pub(crate) fn kept() -> Self {
        Self { is_kept: true, ..Self::default() }
    }

    /// Stands where `alignment` says.
    pub(crate) fn aligned(alignment: Alignment) -> Self {
        Self { alignment, ..Self::default() }
    }
}

impl<'a> Writer<'a> {
    pub(crate) fn new(
        document: &'a ReportDocument,
        layout: &Layout,
        frame: Frame,
        styles: StyleBook,
    ) -> Result<Self, ReportError> {
        let headings = heading_entries(&document.blocks)?;
        let pages = layout.outline().iter().map(|entry| (entry.id.clone(), entry.page + 1)).collect();
        let own = BlockLayout::new(document, headings.clone())?;
        Ok(Self {
            document,
            theme: own.theme.clone(),
            frame,
            styles,
            xml: Xml::fragment(),
            references: References::default(),
            pictures: Pictures::default(),
            numbering: Numbering::default(),
            layout: own,
            headings,
            pages,
            has_boxes: false,
            han_font: None,
            previous: Previous::Nothing,
            is_page_due: false,
            is_kept: false,
            is_whole: false,
            subject: None,
        })
    }

    /// Width of the text in points.
    pub(crate) fn text_width(&self) -> f32 {
        self.frame.text_width() as f32 / 20.0
    }

    /// Begins a paragraph; [`Writer::end_paragraph`] ends it.
    pub(crate) fn begin_paragraph(&mut self, style: Style, shape: Shape) {
        let is_page_start = std::mem::take(&mut self.is_page_due);
        self.xml.open("w:p", &[]);
        self.xml.open("w:pPr", &[]);
        if style != Style::Normal {
            self.xml.value("w:pStyle", self.styles.id(style));
        }
        if shape.is_kept || self.is_kept {
            self.xml.empty("w:keepNext", &[]);
        }
        if is_page_start {
            self.xml.empty("w:pageBreakBefore", &[]);
        }
        if let Some(list) = shape.list {
            self.xml.open("w:numPr", &[]);
            self.xml.value("w:ilvl", "0");
            self.xml.value("w:numId", &list.to_string());
            self.xml.close();
        }
        // Nothing is set off from the edge of a page.
        if let Some(before) = shape.before.or(is_page_start.then_some(0)) {
            self.xml.empty("w:spacing", &[("w:before", &before.to_string())]);
        }
        if let Some((left, right)) = shape.indent {
            self.xml.empty("w:ind", &[("w:left", &left.to_string()), ("w:right", &right.to_string())]);
        }
        match shape.alignment {
            Alignment::Start => {}
            Alignment::Centre => self.xml.value("w:jc", "center"),
            Alignment::End => self.xml.value("w:jc", "right"),
        }
        self.xml.close();
    }

    /// Ends the paragraph that was begun last.
    pub(crate) fn end_paragraph(&mut self) {
        self.xml.close();
        self.previous = Previous::Text;
    }

    /// A little space, where a table would touch what stands above it, or its page begins.
    pub(crate) fn gap_before_table(&mut self) {
        if self.previous != Previous::Heading || self.is_page_due {
            self.gap();
        }
    }

    /// A little space.
    pub(crate) fn gap(&mut self) {
        self.begin_paragraph(Style::Gap, Shape::kept());
        self.end_paragraph();
    }
}

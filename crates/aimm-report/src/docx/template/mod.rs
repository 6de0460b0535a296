//! A client's own document as template: what of it is kept, and what makes it unusable.
//!
//! It comes from outside. Nothing it refers to beyond itself is followed or taken over, and no part of it is taken over
//! whose kind is not known.

mod carry;
mod check;
mod drawings;
mod merge;
mod read;
pub(crate) mod source;

use thiserror::Error;

use super::archive::{Parts, unpack};
use super::definition::{HAN_FONT, styles_part};
use super::frame::Frame;
use super::margins::Foot;
use super::numbering::Numbering;
use super::part::{Package, Reference, References, Relation};
use super::properties::{Settings, settings};
use super::section::{Pages, Section, own, own_margin};
use super::style::{KnownStyle, Look, StyleBook};
use super::writer::Writer;
use crate::document::Block;

/// Why a file cannot be a template.
#[derive(Clone, Debug, PartialEq, Eq, Error)]
pub enum TemplateProblem {
    /// It is larger than any template, packed or unpacked.
    #[error("the file is too large")]
    TooLarge,
    /// It is no text document of Office Open XML, or an encrypted one.
    #[error("the file is no .docx document")]
    NotADocument,
    /// It is a text document of the strict kind.
    #[error("the file is a strict Open XML document")]
    Strict,
    /// A part of it cannot be read.
    #[error("the part {0} cannot be read")]
    Damaged(String),
    /// Its page has no room for text.
    #[error("the page has no room for text")]
    NoRoom,
    /// Head, foot or theme refer to something outside the file.
    #[error("{part} refers to {target}, outside of the file")]
    Outside {
        /// The part.
        part: String,
        /// What it refers to.
        target: String,
    },
    /// Head or foot hold something that is not taken over.
    #[error("{part} holds {what}, which cannot be kept")]
    Unknown {
        /// The part.
        part: String,
        /// What it holds.
        what: String,
    },
}

/// A head or foot that is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
struct KeptMargin {
    relation: Relation,
    pages: Pages,
    id: String,
    part: String,
}

/// A client's document, read and checked.
#[derive(Clone, Debug)]
pub struct DocxTemplate {
    frame: Frame,
    has_title_page: bool,
    grid: Option<(String, u32)>,
    margins: Vec<KeptMargin>,
    /// Styles as XML, where it brings any.
    styles: Option<String>,
    known_styles: Vec<KnownStyle>,
    /// Lists as XML, where it brings any.
    numbering: Option<String>,
    lists: Numbering,
    has_han_font: bool,
    /// Pages are numbered by what is kept.
    has_page_number: bool,
    settings: Settings,
    /// What the document refers to under the ids it has there.
    references: Vec<Reference>,
    /// Parts that are kept as they are.
    parts: Vec<(String, Relation, Vec<u8>)>,
    /// What those parts refer to.
    inner: Vec<(String, References)>,
}

impl DocxTemplate {
    /// Reads the bytes of a `.docx` or `.dotx` file.
    ///
    /// # Errors
    ///
    /// What makes the file unusable as template.
    pub fn read(bytes: &[u8]) -> Result<Self, TemplateProblem> {
        let parts: Parts = unpack(bytes)?;
        read::read(&parts)
    }

    pub(crate) fn frame(&self) -> Frame {
        self.frame
    }

    pub(crate) fn style_book(&self) -> StyleBook {
        StyleBook::beside(&self.known_styles)
    }

    /// What the text has to know of the template before it is written.
    pub(crate) fn prepare(&self, writer: &mut Writer<'_>) {
        writer.references = References::of(self.references.clone());
        writer.numbering = self.lists;
        writer.han_font = (!self.has_han_font).then_some(HAN_FONT);
        writer.pictures.avoid(self.parts.iter().map(|(name, _, _)| name.as_str()));
    }

    /// Adds what is kept and what has to be added to it.
    pub(crate) fn furnish(&self, writer: &mut Writer<'_>, package: &mut Package) -> Section {
        for (name, relation, bytes) in &self.parts {
            package.add(name, *relation, bytes.clone());
        }
        for (name, references) in &self.inner {
            package.refer(name, references);
        }
        self.add_styles(writer, package);
        let settings = settings(&self.settings, writer.document);
        package.add("word/settings.xml", Relation::Settings, settings.into_bytes());
        writer.references.add(Relation::Settings, "settings.xml");
        self.add_margins(writer, package)
    }

    fn add_styles(&self, writer: &mut Writer<'_>, package: &mut Package) {
        let look = Look::of(writer);
        let styles = match &self.styles {
            Some(styles) => merge::at_end(styles, &writer.styles.added(&look)),
            None => styles_part(&writer.styles, &look),
        };
        let numbering = match &self.numbering {
            Some(numbering) => merge::lists(numbering, &writer.numbering, &writer.styles),
            None => writer.numbering.part(&writer.styles),
        };
        for (relation, name, xml) in
            [(Relation::Styles, "styles.xml", styles), (Relation::Numbering, "numbering.xml", numbering)]
        {
            package.add(&format!("word/{name}"), relation, xml.into_bytes());
            writer.references.add(relation, name);
        }
    }

    /// Heads and feet of the template, each foot with the line that says where a level comes from; ours where it has none.
    fn add_margins(&self, writer: &mut Writer<'_>, package: &mut Package) -> Section {
        let has_cover = matches!(writer.document.blocks.first(), Some(Block::Cover(_)));
        if self.margins.is_empty() {
            return Section { grid: self.grid.clone(), ..own(writer, package, has_cover) };
        }
        let has_own_head = !self.has_default(Relation::Header);
        let foot = Foot { has_marks: !has_own_head, has_page_number: !self.has_page_number };
        let added = writer.added_foot(foot);
        let mut margins = Vec::new();
        for margin in &self.margins {
            if margin.relation == Relation::Footer {
                package.append(&margin.part, |xml| merge::at_end(xml, &added));
            }
            margins.push(super::section::Margin {
                relation: margin.relation,
                pages: margin.pages,
                id: margin.id.clone(),
            });
        }
        for relation in [Relation::Header, Relation::Footer] {
            if !self.has_default(relation) {
                margins.push(own_margin(writer, package, relation));
            }
        }
        margins.sort_by_key(|margin| (margin.relation, margin.pages));
        Section { margins, frame: self.frame, has_title_page: self.has_title_page, grid: self.grid.clone() }
    }

    fn has_default(&self, relation: Relation) -> bool {
        self.margins.iter().any(|margin| margin.relation == relation && margin.pages == Pages::Default)
    }
}

//! Blocks to the bytes of an editable text document (Office Open XML), with real styles, fields and tables.
//!
//! The file is our own, or takes a client's document as template: its styles, theme, paper, head and foot stay, and our
//! content takes the place of its text. Unlike the PDF, it brings no fonts: whoever opens it sees their own.

pub(crate) mod archive;
mod blank;
mod branding;
mod contents;
mod cover;
mod definition;
mod entries;
mod flow;
mod frame;
mod grid;
mod margins;
mod numbering;
mod part;
mod picture;
mod properties;
mod section;
mod style;
mod table;
pub(crate) mod template;
mod text;
mod writer;
mod xml;

use self::blank::BOX_NAMESPACES;
use self::definition::styles_part;
use self::frame::Frame;
use self::margins::NAMESPACES;
use self::part::{Package, References, Relation};
use self::section::Section;
use self::style::{Look, StyleBook};
use self::writer::{Previous, Writer};
use self::xml::Xml;
use crate::document::{Block, ReportDocument};
use crate::error::ReportError;
use crate::layout::layout_pages;
use crate::progress::{Progress, report};

pub use self::template::{DocxTemplate, TemplateProblem};

/// Share of the time that finding the pages of the contents takes.
const LAYOUT_SHARE: f32 = 0.3;
/// Share of the time after which the text is written.
const TEXT_SHARE: f32 = 0.9;
const DOCUMENT: &str = "word/document.xml";

/// Writes a document as `.docx`, in the look of `template` where there is one. `progress` hears fractions between 0 and 1.
/// The same document and template give the same bytes.
///
/// # Errors
///
/// [`ReportError::Cancelled`] when `progress` says so; otherwise what is wrong with the document.
pub fn render_docx(
    document: &ReportDocument,
    template: Option<&DocxTemplate>,
    progress: &mut Progress<'_>,
) -> Result<Vec<u8>, ReportError> {
    let layout = layout_pages(document, &mut |fraction| progress(fraction * LAYOUT_SHARE))?;
    let frame = template.map_or_else(|| Frame::of(document.page_size), DocxTemplate::frame);
    let styles = template.map_or_else(StyleBook::own, DocxTemplate::style_book);
    let mut writer = Writer::new(document, &layout, frame, styles)?;
    if let Some(template) = template {
        template.prepare(&mut writer);
    }
    write_blocks(&mut writer, progress)?;
    let mut package = Package::default();
    package.add(
        "docProps/core.xml",
        Relation::CoreProperties,
        properties::core_properties(document).into_bytes(),
    );
    package.add("docProps/app.xml", Relation::Properties, properties::properties().into_bytes());
    let mut root = References::default();
    root.add(Relation::Document, DOCUMENT);
    root.add(Relation::CoreProperties, "docProps/core.xml");
    root.add(Relation::Properties, "docProps/app.xml");
    package.refer("", &root);
    let section = match template {
        Some(template) => template.furnish(&mut writer, &mut package),
        None => furnish(&mut writer, &mut package),
    };
    finish(writer, package, &section, progress)
}

fn write_blocks(writer: &mut Writer<'_>, progress: &mut Progress<'_>) -> Result<(), ReportError> {
    let blocks = &writer.document.blocks;
    for (at, block) in blocks.iter().enumerate() {
        let fraction = at as f32 / blocks.len() as f32;
        report(progress, LAYOUT_SHARE + (TEXT_SHARE - LAYOUT_SHARE) * fraction)?;
        writer.block(block)?;
    }
    if writer.previous == Previous::Table || blocks.is_empty() {
        // The last thing in a document is a paragraph.
        writer.gap();
    }
    Ok(())
}

/// The parts of a document of our own besides its text.
fn furnish(writer: &mut Writer<'_>, package: &mut Package) -> Section {
    let look = Look::of(writer);
    let numbering = writer.numbering.part(&writer.styles);
    let parts = [
        (Relation::Styles, "styles.xml", styles_part(&writer.styles, &look)),
        (Relation::Numbering, "numbering.xml", numbering),
        (
            Relation::Settings,
            "settings.xml",
            properties::settings(&properties::Settings::default(), writer.document),
        ),
        (Relation::FontTable, "fontTable.xml", properties::font_table()),
    ];
    for (relation, name, xml) in parts {
        package.add(&format!("word/{name}"), relation, xml.into_bytes());
        writer.references.add(relation, name);
    }
    let has_cover = matches!(writer.document.blocks.first(), Some(Block::Cover(_)));
    section::own(writer, package, has_cover)
}

fn finish(
    writer: Writer<'_>,
    mut package: Package,
    section: &Section,
    progress: &mut Progress<'_>,
) -> Result<Vec<u8>, ReportError> {
    report(progress, TEXT_SHARE)?;
    let mut xml = Xml::part();
    let mut namespaces = NAMESPACES.to_vec();
    if writer.has_boxes {
        namespaces.extend(BOX_NAMESPACES);
    }
    xml.open("w:document", &namespaces);
    xml.open("w:body", &[]);
    xml.raw(&writer.xml.finish());
    section.write(&mut xml);
    package.add(DOCUMENT, Relation::Document, xml.finish().into_bytes());
    for (name, bytes) in writer.pictures.into_files() {
        package.add(&format!("word/{name}"), Relation::Image, bytes);
    }
    package.refer(DOCUMENT, &writer.references);
    let bytes = package.pack()?;
    report(progress, 1.0)?;
    Ok(bytes)
}

impl<'a> Look<'a> {
    fn of(writer: &'a Writer<'_>) -> Self {
        Self {
            is_chinese: writer.document.language.is_chinese(),
            theme: &writer.theme,
            width: writer.frame.text_width(),
            numbering: writer.numbering,
        }
    }
}

//! The section at the end of a document: paper, margins, and which head and foot its pages have.

use super::frame::Frame;
use super::part::{Package, Relation};
use super::style::Style;
use super::writer::Writer;
use super::xml::Xml;

/// On which pages a head or foot stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Pages {
    /// All that have none of their own.
    Default,
    /// The first.
    First,
    /// Left pages.
    Even,
}

impl Pages {
    /// Their name in the file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Default => "default",
            Self::First => "first",
            Self::Even => "even",
        }
    }

    /// Those of this name.
    pub(crate) fn of(name: &str) -> Option<Self> {
        [Self::Default, Self::First, Self::Even].into_iter().find(|pages| pages.name() == name)
    }
}

/// A head or foot and the id by which the document refers to it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Margin {
    pub(crate) relation: Relation,
    pub(crate) pages: Pages,
    pub(crate) id: String,
}

/// Paper, margins, heads and feet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Section {
    pub(crate) margins: Vec<Margin>,
    pub(crate) frame: Frame,
    /// The first page has a head and foot of its own.
    pub(crate) has_title_page: bool,
    /// Lines of the text stand on a grid: its kind and the distance of lines.
    pub(crate) grid: Option<(String, u32)>,
}

impl Section {
    /// The section as the last thing in the body.
    pub(crate) fn write(&self, xml: &mut Xml) {
        xml.open("w:sectPr", &[]);
        for margin in &self.margins {
            let name = match margin.relation {
                Relation::Header => "w:headerReference",
                _ => "w:footerReference",
            };
            xml.empty(name, &[("w:type", margin.pages.name()), ("r:id", &margin.id)]);
        }
        self.frame.write(xml);
        if self.has_title_page {
            xml.empty("w:titlePg", &[]);
        }
        if let Some((kind, pitch)) = &self.grid {
            xml.empty("w:docGrid", &[("w:type", kind), ("w:linePitch", &pitch.to_string())]);
        }
        xml.close();
    }
}

/// The section of a document of our own; the title page has neither head nor foot.
pub(crate) fn own(writer: &mut Writer<'_>, package: &mut Package, has_cover: bool) -> Section {
    let mut margins =
        vec![own_margin(writer, package, Relation::Header), own_margin(writer, package, Relation::Footer)];
    if has_cover {
        for (relation, element, style) in
            [(Relation::Header, "w:hdr", Style::Header), (Relation::Footer, "w:ftr", Style::Footer)]
        {
            let part = writer.empty_margin(element, style);
            margins.push(add(writer, package, relation, Pages::First, part));
        }
    }
    Section { margins, frame: writer.frame, has_title_page: has_cover, grid: None }
}

/// Our running head or foot.
pub(crate) fn own_margin(writer: &mut Writer<'_>, package: &mut Package, relation: Relation) -> Margin {
    let part = match relation {
        Relation::Header => writer.header_part(),
        _ => writer.footer_part(),
    };
    add(writer, package, relation, Pages::Default, part)
}

fn add(
    writer: &mut Writer<'_>,
    package: &mut Package,
    relation: Relation,
    pages: Pages,
    part: String,
) -> Margin {
    let kind = if relation == Relation::Header { "header" } else { "footer" };
    let mut name = format!("report-{kind}-{}.xml", pages.name());
    while package.has(&format!("word/{name}")) {
        name.insert(0, '_');
    }
    package.add(&format!("word/{name}"), relation, part.into_bytes());
    Margin { relation, pages, id: writer.references.add(relation, &name) }
}

//! From the parts of a document to what is kept of it.

use roxmltree::{Document, Node};

use super::carry::Carried;
use super::source::{RawReference, child, is_on, parse, references, resolve, text, value};
use super::{DocxTemplate, KeptMargin, TemplateProblem, check};
use crate::document::PageSize;
use crate::docx::archive::Parts;
use crate::docx::frame::Frame;
use crate::docx::numbering::Numbering;
use crate::docx::part::{DRAWING, MAIN, REFERENCE, Reference, Relation};
use crate::docx::properties::Settings;
use crate::docx::section::Pages;
use crate::docx::style::{Kind, KnownStyle};

/// Namespace of strict documents, to say what is wrong with them.
const STRICT: &str = "http://purl.oclc.org/ooxml/";
/// Colours of the theme that others are mapped to.
const THEME_COLOURS: [&str; 12] = [
    "bg1",
    "t1",
    "bg2",
    "t2",
    "accent1",
    "accent2",
    "accent3",
    "accent4",
    "accent5",
    "accent6",
    "hyperlink",
    "followedHyperlink",
];

/// The template in these parts.
pub(super) fn read(parts: &Parts) -> Result<DocxTemplate, TemplateProblem> {
    let main = main_part(parts)?;
    let text = text(parts, &main)?.ok_or(TemplateProblem::NotADocument)?;
    let document = parse(&main, text)?;
    let root = document.root_element();
    if root.tag_name().namespace().is_some_and(|namespace| namespace.starts_with(STRICT)) {
        return Err(TemplateProblem::Strict);
    }
    let body = child(root, "body").filter(|_| root.has_tag_name((MAIN, "document")));
    let body = body.ok_or(TemplateProblem::NotADocument)?;
    let source = Source { parts, references: references(parts, &main)?, main };
    source.template(body)
}

fn main_part(parts: &Parts) -> Result<String, TemplateProblem> {
    let references = references(parts, "")?;
    if references.iter().any(|reference| reference.kind.starts_with(STRICT)) {
        return Err(TemplateProblem::Strict);
    }
    let main = references.iter().find(|reference| Relation::of(&reference.kind) == Some(Relation::Document));
    main.and_then(|main| resolve("", &main.target)).ok_or(TemplateProblem::NotADocument)
}

/// The parts, and what the text refers to.
struct Source<'a> {
    parts: &'a Parts,
    main: String,
    references: Vec<RawReference>,
}

impl Source<'_> {
    fn template(&self, body: Node<'_, '_>) -> Result<DocxTemplate, TemplateProblem> {
        let mut carried = Carried::default();
        let settings = self.settings()?;
        let (section, margins) = self.margins(body, settings.has_even_heads, &mut carried)?;
        let has_page_number = self.has_page_number(&margins)?;
        let frame = section.map_or_else(|| Frame::of(PageSize::A4), frame);
        if !frame.is_usable() {
            return Err(TemplateProblem::NoRoom);
        }
        let mut kept: Vec<Reference> =
            margins.iter().map(|margin| reference(&margin.id, margin.relation, &margin.part)).collect();
        for relation in [Relation::Theme, Relation::FontTable] {
            if let Some((raw, name)) = self.find(relation) {
                carried.keep(self.parts, &name, relation)?;
                kept.push(reference(&raw.id, relation, &name));
            }
        }
        let styles = self.xml(Relation::Styles)?;
        let numbering = self.xml(Relation::Numbering)?;
        if let (Some(_), Some((_, name))) = (&numbering, self.find(Relation::Numbering)) {
            carried.keep_references(self.parts, &name, "word/numbering.xml")?;
        }
        Ok(DocxTemplate {
            frame,
            has_title_page: section.is_some_and(|section| is_on(section, "titlePg")),
            grid: section.and_then(grid),
            margins,
            known_styles: styles.as_deref().map(known_styles).transpose()?.unwrap_or_default(),
            has_han_font: self.has_han_font(styles.as_deref())?,
            lists: numbering.as_deref().map(last_numbers).transpose()?.unwrap_or_default(),
            styles,
            numbering,
            has_page_number,
            settings,
            references: kept,
            parts: carried.parts,
            inner: carried.inner,
        })
    }

    /// The first reference of this kind, and the part it leads to.
    fn find(&self, relation: Relation) -> Option<(&RawReference, String)> {
        let mut own = self.references.iter().filter(|reference| !reference.is_external);
        let found = own.find(|reference| Relation::of(&reference.kind) == Some(relation))?;
        Some((found, resolve(&self.main, &found.target)?))
    }

    /// The part of this kind, which is well-formed, asks for nothing outside, and is kept as text.
    fn xml(&self, relation: Relation) -> Result<Option<String>, TemplateProblem> {
        let Some((_, name)) = self.find(relation) else { return Ok(None) };
        let Some(text) = text(self.parts, &name)? else { return Ok(None) };
        let document = parse(&name, text)?;
        let expected = if relation == Relation::Styles { "styles" } else { "numbering" };
        if !document.root_element().has_tag_name((MAIN, expected)) {
            return Err(TemplateProblem::Damaged(name));
        }
        check::check(&name, &document)?;
        Ok(Some(text.to_owned()))
    }

    /// The last section, and the heads and feet its pages have: their own, else those of the sections before.
    fn margins<'a, 'input>(
        &self,
        body: Node<'a, 'input>,
        has_even_heads: bool,
        carried: &mut Carried,
    ) -> Result<(Option<Node<'a, 'input>>, Vec<KeptMargin>), TemplateProblem> {
        let mut margins: Vec<KeptMargin> = Vec::new();
        let mut section = None;
        for found in body.descendants().filter(|node| node.has_tag_name((MAIN, "sectPr"))) {
            for node in found.children().filter(Node::is_element) {
                if let Some(margin) = self.margin(node)? {
                    margins.retain(|known| (known.relation, known.pages) != (margin.relation, margin.pages));
                    margins.push(margin);
                }
            }
            section = Some(found);
        }
        let has_title_page = section.is_some_and(|section| is_on(section, "titlePg"));
        margins.retain(|margin| match margin.pages {
            Pages::Default => true,
            Pages::First => has_title_page,
            Pages::Even => has_even_heads,
        });
        for margin in &margins {
            carried.keep(self.parts, &margin.part, margin.relation)?;
        }
        Ok((section, margins))
    }

    fn margin(&self, node: Node<'_, '_>) -> Result<Option<KeptMargin>, TemplateProblem> {
        let relation = match node.tag_name().name() {
            "headerReference" => Relation::Header,
            "footerReference" => Relation::Footer,
            _ => return Ok(None),
        };
        let damaged = || TemplateProblem::Damaged(self.main.clone());
        let id = node.attribute((REFERENCE, "id")).ok_or_else(damaged)?;
        let pages = value(node, "type").and_then(Pages::of).unwrap_or(Pages::Default);
        let found = self.references.iter().find(|reference| reference.id == id).ok_or_else(damaged)?;
        if found.is_external || Relation::of(&found.kind) != Some(relation) {
            return Err(TemplateProblem::Outside { part: self.main.clone(), target: found.target.clone() });
        }
        let part = resolve(&self.main, &found.target).ok_or_else(damaged)?;
        Ok(Some(KeptMargin { relation, pages, id: id.to_owned(), part }))
    }

    fn has_page_number(&self, margins: &[KeptMargin]) -> Result<bool, TemplateProblem> {
        for margin in margins.iter().filter(|margin| margin.pages == Pages::Default) {
            if let Some(text) = text(self.parts, &margin.part)?
                && check::has_page_number(&parse(&margin.part, text)?)
            {
                return Ok(true);
            }
        }
        Ok(false)
    }

    fn settings(&self) -> Result<Settings, TemplateProblem> {
        let Some((_, name)) = self.find(Relation::Settings) else { return Ok(Settings::default()) };
        let Some(text) = text(self.parts, &name)? else { return Ok(Settings::default()) };
        let document = parse(&name, text)?;
        let root = document.root_element();
        let tabulator = child(root, "defaultTabStop").and_then(|node| value(node, "val")?.parse().ok());
        let mapping = child(root, "clrSchemeMapping");
        let mapped = |name: &&str| {
            let colour = value(mapping?, name)?;
            colour.chars().all(char::is_alphanumeric).then(|| ((*name).to_owned(), colour.to_owned()))
        };
        Ok(Settings {
            has_mirrored_margins: is_on(root, "mirrorMargins"),
            has_even_heads: is_on(root, "evenAndOddHeaders"),
            tabulator: tabulator.filter(|twips: &u32| (1..=31_680).contains(twips)),
            colours: THEME_COLOURS.iter().filter_map(mapped).collect(),
        })
    }

    /// Says whether the styles name a font for Chinese text, themselves or through the theme.
    fn has_han_font(&self, styles: Option<&str>) -> Result<bool, TemplateProblem> {
        let Some(styles) = styles else { return Ok(true) };
        let styles = parse("styles", styles)?;
        let fonts: Vec<Node<'_, '_>> = default_fonts(&styles);
        if fonts.iter().any(|fonts| value(*fonts, "eastAsia").is_some_and(|name| !name.is_empty())) {
            return Ok(true);
        }
        if fonts.iter().all(|fonts| value(*fonts, "eastAsiaTheme").is_none()) {
            return Ok(false);
        }
        let Some((_, name)) = self.find(Relation::Theme) else { return Ok(false) };
        let Some(text) = text(self.parts, &name)? else { return Ok(false) };
        let theme = parse(&name, text)?;
        let names_one = |node: Node<'_, '_>| {
            let is_general = node.has_tag_name((DRAWING, "ea"));
            let is_hans = node.has_tag_name((DRAWING, "font")) && node.attribute("script") == Some("Hans");
            (is_general || is_hans) && node.attribute("typeface").is_some_and(|name| !name.is_empty())
        };
        Ok(theme.descendants().any(names_one))
    }
}

/// The fonts of all text, and of text in the default style.
fn default_fonts<'a>(styles: &'a Document<'_>) -> Vec<Node<'a, 'a>> {
    let root = styles.root_element();
    let is_default = |node: &Node<'_, '_>| {
        node.has_tag_name((MAIN, "docDefaults"))
            || (node.has_tag_name((MAIN, "style"))
                && value(*node, "type") == Some("paragraph")
                && matches!(value(*node, "default"), Some("1" | "true" | "on")))
    };
    let defaults = root.children().filter(is_default);
    defaults.flat_map(|node| node.descendants().filter(|node| node.has_tag_name((MAIN, "rFonts")))).collect()
}

fn reference(id: &str, relation: Relation, name: &str) -> Reference {
    let target = name.strip_prefix("word/").map_or_else(|| format!("/{name}"), str::to_owned);
    Reference { id: id.to_owned(), relation, target }
}

fn known_styles(xml: &str) -> Result<Vec<KnownStyle>, TemplateProblem> {
    let document = parse("styles", xml)?;
    let styles = document.root_element().children().filter(|node| node.has_tag_name((MAIN, "style")));
    let known = styles.filter_map(|node| {
        let kind = match value(node, "type") {
            None | Some("paragraph") => Kind::Paragraph,
            Some("character") => Kind::Character,
            Some("table") => Kind::Table,
            _ => Kind::Numbering,
        };
        let name = value(child(node, "name")?, "val")?.to_lowercase();
        Some(KnownStyle { kind, name, id: value(node, "styleId")?.to_owned() })
    });
    Ok(known.collect())
}

/// Lists that come after those of the template.
fn last_numbers(xml: &str) -> Result<Numbering, TemplateProblem> {
    let document = parse("numbering", xml)?;
    let largest = |element: &str, attribute: &str| {
        let nodes = document.root_element().children().filter(|node| node.has_tag_name((MAIN, element)));
        nodes.filter_map(|node| value(node, attribute)?.parse::<u32>().ok()).max()
    };
    let last = largest("num", "numId").unwrap_or_default();
    let next_kind = largest("abstractNum", "abstractNumId").map_or(0, |last| last.saturating_add(1));
    // Word processors count lists in 31 bits.
    if last.max(next_kind) > 1 << 30 {
        return Err(TemplateProblem::Damaged("numbering".to_owned()));
    }
    Ok(Numbering::after(last, next_kind))
}

fn frame(section: Node<'_, '_>) -> Frame {
    let own = Frame::of(PageSize::A4);
    let number = |element: &str, attribute: &str, otherwise: u32| {
        let found = child(section, element).and_then(|node| value(node, attribute)?.parse::<f64>().ok());
        // Negative margins let the head grow into the text; the distance is what counts.
        found.map_or(otherwise, |twips| twips.abs().min(100_000.0) as u32)
    };
    Frame {
        width: number("pgSz", "w", own.width),
        height: number("pgSz", "h", own.height),
        top: number("pgMar", "top", own.top),
        right: number("pgMar", "right", own.right),
        bottom: number("pgMar", "bottom", own.bottom),
        left: number("pgMar", "left", own.left),
        header: number("pgMar", "header", own.header),
        footer: number("pgMar", "footer", own.footer),
        gutter: number("pgMar", "gutter", 0),
    }
}

fn grid(section: Node<'_, '_>) -> Option<(String, u32)> {
    let node = child(section, "docGrid")?;
    let kind =
        value(node, "type").filter(|kind| matches!(*kind, "lines" | "linesAndChars" | "snapToChars"))?;
    let pitch = value(node, "linePitch")?.parse().ok().filter(|pitch| (1..=31_680).contains(pitch))?;
    Some((kind.to_owned(), pitch))
}

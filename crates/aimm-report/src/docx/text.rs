//! Runs of text: style, language, links, line ends.

use aimm_charts::Colour;
use aimm_core::text::LanguageTag;

use super::part::Relation;
use super::style::{Style, hex};
use super::writer::{Shape, Writer};
use super::xml::lines;
use crate::document::{Label, Link, Run, Weight};
use crate::pdf::file_language;

/// How a run looks apart from its style.
#[derive(Clone, Copy, Debug, Default)]
pub(crate) struct Ink {
    pub(crate) is_strong: bool,
    pub(crate) colour: Option<Colour>,
    pub(crate) ground: Option<Colour>,
    /// Size in half points.
    pub(crate) size: Option<u32>,
    /// Font, where it is not that of the style.
    pub(crate) font: Option<&'static str>,
}

impl Ink {
    /// In the strong weight.
    pub(crate) fn strong() -> Self {
        Self { is_strong: true, ..Self::default() }
    }

    /// In a colour.
    pub(crate) fn coloured(colour: Colour) -> Self {
        Self { colour: Some(colour), ..Self::default() }
    }
}

/// Addresses that a click may lead to.
const SCHEMES: [&str; 3] = ["https://", "http://", "mailto:"];

impl Writer<'_> {
    /// A whole paragraph of these runs.
    pub(crate) fn paragraph_of(&mut self, style: Style, shape: Shape, runs: &[Run]) {
        self.begin_paragraph(style, shape);
        self.runs(runs, Ink::default());
        self.end_paragraph();
    }

    /// A whole paragraph of plain text.
    pub(crate) fn plain(&mut self, style: Style, shape: Shape, text: &str) {
        self.begin_paragraph(style, shape);
        self.text(text, Ink::default());
        self.end_paragraph();
    }

    /// A whole paragraph of a label, each language on a line of its own.
    pub(crate) fn label(&mut self, style: Style, shape: Shape, label: &Label) {
        self.paragraph_of(style, shape, &label.lines());
    }

    /// Runs within a paragraph.
    pub(crate) fn runs(&mut self, runs: &[Run], ink: Ink) {
        for run in runs {
            self.run(run, ink);
        }
    }

    /// Plain text within a paragraph.
    pub(crate) fn text(&mut self, text: &str, ink: Ink) {
        self.run(&Run::new(text), ink);
    }

    fn run(&mut self, run: &Run, ink: Ink) {
        if run.text.is_empty() {
            return;
        }
        if run.is_box {
            return self.tick_box(run);
        }
        let is_link = self.open_link(run.link.as_ref());
        for (at, line) in lines(&run.text).iter().enumerate() {
            if at == 0 && line.is_empty() {
                continue;
            }
            self.xml.open("w:r", &[]);
            self.run_properties(run, ink, is_link);
            if at > 0 {
                self.xml.empty("w:br", &[]);
            }
            if !line.is_empty() {
                self.xml.element("w:t", &[("xml:space", "preserve")], line);
            }
            self.xml.close();
        }
        if is_link {
            self.xml.close();
        }
    }

    /// Begins a link; says whether there is one.
    fn open_link(&mut self, link: Option<&Link>) -> bool {
        match link {
            Some(Link::Heading(id)) => match self.bookmark(id) {
                Some(bookmark) => {
                    self.xml.open("w:hyperlink", &[("w:anchor", &bookmark), ("w:history", "1")]);
                    true
                }
                None => false,
            },
            Some(Link::Address(address)) if is_followed(address) => {
                let id = self.references.add(Relation::Hyperlink, address);
                self.xml.open("w:hyperlink", &[("r:id", &id), ("w:history", "1")]);
                true
            }
            _ => false,
        }
    }

    pub(crate) fn run_properties(&mut self, run: &Run, ink: Ink, is_link: bool) {
        let is_strong = run.weight.is_strong(ink.is_strong);
        let style = match () {
            () if is_link => Some(Style::Hyperlink),
            () if is_strong => Some(Style::Strong),
            () if run.is_quiet && ink.colour.is_none() => Some(Style::Quiet),
            () => None,
        };
        self.xml.open("w:rPr", &[]);
        if let Some(style) = style {
            self.xml.value("w:rStyle", self.styles.id(style));
        }
        let language = run.language.as_ref().unwrap_or(&self.document.language);
        self.fonts(language, ink.font);
        if is_strong && is_link {
            self.xml.empty("w:b", &[]);
            self.xml.empty("w:bCs", &[]);
        } else if run.weight == Weight::Plain {
            self.xml.value("w:b", "0");
            self.xml.value("w:bCs", "0");
        }
        let quiet = (run.is_quiet && style != Some(Style::Quiet)).then_some(self.theme.text_2);
        if let Some(colour) = ink.colour.or(quiet) {
            self.xml.value("w:color", &hex(colour));
        }
        if let Some(size) = ink.size {
            self.xml.value("w:sz", &size.to_string());
            self.xml.value("w:szCs", &size.to_string());
        }
        if let Some(ground) = ink.ground {
            self.xml.empty("w:shd", &[("w:val", "clear"), ("w:color", "auto"), ("w:fill", &hex(ground))]);
        }
        let tag = word_language(language);
        self.xml.empty(
            "w:lang",
            &[("w:val", &tag), ("w:eastAsia", if language.is_chinese() { &tag } else { "zh-CN" })],
        );
        self.xml.close();
    }

    /// Marks that both scripts have are drawn in the Chinese font in Chinese text.
    fn fonts(&mut self, language: &LanguageTag, wanted: Option<&'static str>) {
        let mut attributes = Vec::new();
        if let Some(font) = wanted {
            attributes
                .extend(["w:ascii", "w:hAnsi", "w:eastAsia", "w:cs"].map(|characters| (characters, font)));
        } else if let Some(font) = self.han_font {
            attributes.push(("w:eastAsia", font));
        }
        if language.is_chinese() || wanted.is_some() {
            attributes.push(("w:hint", "eastAsia"));
        }
        if !attributes.is_empty() {
            self.xml.empty("w:rFonts", &attributes);
        }
    }

    /// Name of the bookmark at the heading of this id.
    pub(crate) fn bookmark(&self, id: &str) -> Option<String> {
        let number = self.headings.iter().position(|heading| heading.id == id)?;
        Some(format!("_Toc{number:08}"))
    }

    /// A field: what it is, and what it shows until somebody has it worked out anew.
    pub(crate) fn field(&mut self, instruction: &str, result: &str, ink: Ink) {
        let run = Run::new(result);
        self.field_mark("begin", &run, ink);
        self.xml.open("w:r", &[]);
        self.run_properties(&run, ink, false);
        self.xml.element("w:instrText", &[("xml:space", "preserve")], instruction);
        self.xml.close();
        self.field_mark("separate", &run, ink);
        self.run(&run, ink);
        self.field_mark("end", &run, ink);
    }

    fn field_mark(&mut self, mark: &str, run: &Run, ink: Ink) {
        self.xml.open("w:r", &[]);
        self.run_properties(run, ink, false);
        self.xml.empty("w:fldChar", &[("w:fldCharType", mark)]);
        self.xml.close();
    }

    /// A tabulator within a paragraph.
    pub(crate) fn tabulator(&mut self) {
        self.xml.open("w:r", &[]);
        self.xml.empty("w:tab", &[]);
        self.xml.close();
    }
}

fn is_followed(address: &str) -> bool {
    let address = address.to_ascii_lowercase();
    SCHEMES.iter().any(|scheme| address.starts_with(scheme)) && !address.contains(char::is_whitespace)
}

/// A language as word processors name it: English with our spelling.
pub(crate) fn word_language(language: &LanguageTag) -> String {
    match language.as_str() {
        "en" => "en-GB".to_owned(),
        tag => file_language(tag).to_owned(),
    }
}

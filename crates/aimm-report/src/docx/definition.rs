//! What each of our styles looks like: the sizes and distances of the printed page.

use aimm_charts::Colour;

use super::style::{Kind, Look, Style, StyleBook, hex};
use crate::document::ParagraphStyle;
use crate::layout::style::{BLOCK_SPACE, OBJECT_SPACE, Styles, TextStyle};

/// Fonts every word processor has or replaces; the document does not bring its own.
pub(crate) const LATIN_FONT: &str = "Arial";
pub(crate) const HAN_FONT: &str = "Microsoft YaHei";

/// Space above and below the text of a cell, in twips.
const CELL_PADDING: u32 = 80;
/// Space at the sides of a cell, in twips.
pub(crate) const CELL_SIDE: u32 = 90;

/// A style in the making; its parts are in the order the format asks for.
struct Definition {
    based_on: Option<Style>,
    next: Option<Style>,
    /// Place among the styles a word processor offers; those without are not offered.
    priority: Option<u32>,
    paragraph: String,
    run: String,
    table: String,
}

impl Definition {
    fn based_on(style: Style) -> Self {
        Self {
            based_on: Some(style),
            next: None,
            priority: None,
            paragraph: String::new(),
            run: String::new(),
            table: String::new(),
        }
    }

    fn next(self, next: Style) -> Self {
        Self { next: Some(next), ..self }
    }

    fn offered(self, priority: u32) -> Self {
        Self { priority: Some(priority), ..self }
    }

    fn paragraph(self, paragraph: impl Into<String>) -> Self {
        Self { paragraph: paragraph.into(), ..self }
    }

    fn run(self, run: impl Into<String>) -> Self {
        Self { run: run.into(), ..self }
    }

    fn table(self, table: impl Into<String>) -> Self {
        Self { table: table.into(), ..self }
    }
}

/// One style as XML.
pub(crate) fn definition(style: Style, book: &StyleBook, look: &Look<'_>) -> String {
    let definition = look.definition(style);
    let is_default = matches!(style, Style::Normal | Style::DefaultFont | Style::NormalTable | Style::NoList);
    let is_custom = style.name().starts_with("Report ");
    let flag = |name: &str, is_set: bool| if is_set { format!(" w:{name}=\"1\"") } else { String::new() };
    let reference = |name: &str, style: Option<Style>| {
        style.map(|style| format!("<w:{name} w:val=\"{}\"/>", book.id(style))).unwrap_or_default()
    };
    let offer = match definition.priority {
        Some(priority) => format!("<w:uiPriority w:val=\"{priority}\"/><w:qFormat/>"),
        None if is_default && style != Style::Normal => {
            "<w:uiPriority w:val=\"99\"/><w:semiHidden/><w:unhideWhenUsed/>".to_owned()
        }
        None => "<w:uiPriority w:val=\"60\"/>".to_owned(),
    };
    let part = |name: &str, inner: &str| {
        if inner.is_empty() { String::new() } else { format!("<w:{name}>{inner}</w:{name}>") }
    };
    [
        format!(
            "<w:style xmlns:w=\"{}\" w:type=\"{}\"{}{} w:styleId=\"{}\">",
            super::part::MAIN,
            style.kind().name(),
            flag("default", is_default),
            flag("customStyle", is_custom),
            book.id(style)
        ),
        format!("<w:name w:val=\"{}\"/>", style.name()),
        reference("basedOn", definition.based_on.filter(|base| *base != style)),
        reference("next", definition.next),
        offer,
        part("pPr", &definition.paragraph),
        part("rPr", &definition.run),
        definition.table,
        "</w:style>".to_owned(),
    ]
    .concat()
}

impl Look<'_> {
    fn styles(&self) -> Styles {
        Styles::new(self.is_chinese)
    }

    fn definition(&self, style: Style) -> Definition {
        match style.kind() {
            Kind::Paragraph => self.paragraph(style),
            Kind::Character => self.character(style),
            Kind::Table => self.table(style),
            Kind::Numbering => Definition { based_on: None, ..Definition::based_on(Style::NoList) },
        }
    }

    fn paragraph(&self, style: Style) -> Definition {
        let (theme, text) = (self.theme, self.styles());
        let base = || Definition::based_on(Style::Normal);
        let plain = |before: f32, after: f32, kind: TextStyle, colour: Colour| {
            base().paragraph(spacing(before, after, kind)).run(letters(kind, Some(colour)))
        };
        match style {
            Style::Title => self.title(text.cover_title(), (112.0, 0.0)).offered(10),
            Style::Subtitle => {
                plain(12.0, 0.0, text.cover_subtitle(), theme.text_2).next(Style::Normal).offered(11)
            }
            Style::Heading1 | Style::Heading2 | Style::Heading3 => self.heading(style),
            Style::ContentsTitle => self.title(text.heading(1), (0.0, 14.0)).offered(39),
            Style::Contents1 | Style::Contents2 | Style::Contents3 => self.contents(style),
            Style::Caption => {
                let kind = text.caption();
                plain(OBJECT_SPACE, 4.0, kind, theme.text_2).offered(35)
            }
            Style::ListBullet | Style::ListNumber => {
                let indent = "<w:ind w:left=\"320\" w:hanging=\"320\"/>";
                let kind = text.paragraph(ParagraphStyle::Body);
                let list = match style {
                    Style::ListBullet => self.numbering.bulleted(),
                    _ => self.numbering.numbered(),
                };
                let list = format!("<w:numPr><w:numId w:val=\"{list}\"/></w:numPr>");
                base().paragraph(list + &spacing(3.0, 0.0, kind) + indent).offered(12)
            }
            Style::Header | Style::Footer => self.margin(style),
            Style::Lead => {
                let kind = text.paragraph(ParagraphStyle::Lead);
                base().paragraph(spacing(BLOCK_SPACE, 0.0, kind)).run(letters(kind, None)).offered(13)
            }
            Style::Small => {
                plain(BLOCK_SPACE, 0.0, text.paragraph(ParagraphStyle::Small), theme.text_2).offered(14)
            }
            Style::Fine => {
                plain(BLOCK_SPACE, 0.0, text.paragraph(ParagraphStyle::Fine), theme.text_2).offered(15)
            }
            Style::Headline => {
                let kind = TextStyle { is_strong: true, ..text.paragraph(ParagraphStyle::Lead) };
                let shape = format!("<w:keepNext/><w:keepLines/>{}", spacing(2.0, 6.0, kind));
                base().paragraph(shape).run(letters(kind, None)).next(Style::Normal).offered(16)
            }
            Style::Unlisted => {
                let kind = text.heading(2);
                let shape = format!("<w:keepNext/><w:keepLines/>{}", spacing(24.0, 6.0, kind));
                base().paragraph(shape).run(letters(kind, None)).next(Style::Normal)
            }
            Style::Eyebrow => {
                let kind = text.eyebrow();
                let shape = format!("<w:keepNext/>{}", spacing(0.0, 0.0, kind));
                base().paragraph(shape).run(letters(kind, Some(theme.text_3)))
            }
            Style::Organisation => plain(0.0, 0.0, text.cover_organisation(), theme.text),
            Style::Mark => self.mark(),
            Style::TableText => plain(0.0, 0.0, text.cell(), theme.text).offered(20),
            Style::TableHead => {
                let kind = text.table_head();
                let shape = format!("<w:keepNext/>{}", spacing(0.0, 0.0, kind));
                base().paragraph(shape).run(letters(kind, Some(theme.text_3))).offered(21)
            }
            Style::TableGroup => {
                let kind = text.cell().strong();
                let shape = format!("<w:keepNext/>{}", spacing(7.0, 0.0, kind));
                base().paragraph(shape).run(letters(kind, None)).offered(22)
            }
            Style::EntriesTitle => {
                let kind = text.entries_title();
                let shape = format!("<w:keepNext/>{}", spacing(OBJECT_SPACE + 4.0, 4.0, kind));
                base().paragraph(shape).run(letters(kind, None))
            }
            Style::Entry => plain(0.0, 0.0, text.entry(), theme.text),
            Style::EntryDetail => plain(0.0, 0.0, text.entry_detail(), theme.text_2),
            Style::FactLabel => plain(2.5, 0.0, text.fact(), theme.text_3),
            Style::Fact => plain(2.5, 0.0, text.fact(), theme.text),
            Style::Note => self.callout(theme.text_2, theme.sunken),
            Style::Success => self.callout(theme.success, theme.success_soft),
            Style::Warning => self.callout(theme.warn, theme.warn_soft),
            Style::Blocker => self.callout(theme.danger, theme.danger_soft),
            Style::Picture => base().paragraph(format!(
                "<w:keepNext/><w:spacing w:before=\"{}\" w:after=\"0\" w:line=\"240\" w:lineRule=\"auto\"/>",
                twips(OBJECT_SPACE)
            )),
            Style::Gap => base()
                .paragraph("<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"120\" w:lineRule=\"exact\"/>")
                .run("<w:sz w:val=\"4\"/><w:szCs w:val=\"4\"/>"),
            // Normal, and what is no paragraph.
            _ => {
                let kind = text.paragraph(ParagraphStyle::Body);
                base().paragraph(spacing(BLOCK_SPACE, 0.0, kind)).offered(0)
            }
        }
    }

    /// A title outside the contents.
    fn title(&self, kind: TextStyle, spaces: (f32, f32)) -> Definition {
        let shape = format!("<w:keepNext/><w:keepLines/>{}", spacing(spaces.0, spaces.1, kind));
        Definition::based_on(Style::Normal)
            .paragraph(shape)
            .run(letters(kind, Some(self.theme.text)))
            .next(Style::Normal)
    }

    fn heading(&self, style: Style) -> Definition {
        let level = match style {
            Style::Heading1 => 1,
            Style::Heading2 => 2,
            _ => 3,
        };
        let kind = self.styles().heading(level);
        let (before, after) = Styles::heading_spaces(level);
        let shape = format!(
            "<w:keepNext/><w:keepLines/>{}<w:outlineLvl w:val=\"{}\"/>",
            spacing(before, after, kind),
            level - 1
        );
        let heading = Definition::based_on(Style::Normal).paragraph(shape).next(Style::Normal).offered(9);
        heading.run(letters(kind, Some(self.theme.text)))
    }

    fn contents(&self, style: Style) -> Definition {
        let (indent, before, is_main) = match style {
            Style::Contents1 => (0, 7.0, true),
            Style::Contents2 => (300, 1.0, false),
            _ => (600, 1.0, false),
        };
        let kind = TextStyle { is_strong: is_main, ..self.styles().paragraph(ParagraphStyle::Body) };
        let kind = TextStyle { leading: kind.size * if self.is_chinese { 1.5 } else { 1.35 }, ..kind };
        let shape = format!(
            "<w:tabs><w:tab w:val=\"right\" w:pos=\"{}\"/></w:tabs>{}<w:ind w:left=\"{indent}\"/>",
            self.width,
            spacing(before, 1.0, kind)
        );
        let run = letters(kind, None);
        Definition::based_on(Style::Normal).paragraph(shape).run(run).next(Style::Normal).offered(39)
    }

    /// Running head and foot: left, and right at the end of the line.
    fn margin(&self, style: Style) -> Definition {
        let kind = self.styles().margin();
        let rule = if style == Style::Footer {
            let colour = hex(self.theme.border);
            format!(
                "<w:pBdr><w:top w:val=\"single\" w:sz=\"4\" w:space=\"6\" w:color=\"{colour}\"/></w:pBdr>"
            )
        } else {
            String::new()
        };
        let tabs = format!("<w:tabs><w:tab w:val=\"right\" w:pos=\"{}\"/></w:tabs>", self.width);
        let shape = rule + &tabs + &spacing(0.0, 0.0, kind);
        Definition::based_on(Style::Normal)
            .paragraph(shape)
            .run(letters(kind, Some(self.theme.text_3)))
            .offered(50)
    }

    fn mark(&self) -> Definition {
        let kind = self.styles().cover_mark();
        let side = |name: &str| {
            format!(
                "<w:{name} w:val=\"single\" w:sz=\"8\" w:space=\"4\" w:color=\"{}\"/>",
                hex(self.theme.text)
            )
        };
        let frame = ["top", "left", "bottom", "right"].map(side).concat();
        let shape = format!("<w:pBdr>{frame}</w:pBdr>{}<w:jc w:val=\"center\"/>", spacing(0.0, 0.0, kind));
        Definition::based_on(Style::Normal).paragraph(shape).run(letters(kind, Some(self.theme.text)))
    }

    fn callout(&self, bar: Colour, ground: Colour) -> Definition {
        let kind = self.styles().paragraph(ParagraphStyle::Body);
        let shape = format!(
            "<w:keepLines/><w:pBdr><w:left w:val=\"single\" w:sz=\"20\" w:space=\"8\" w:color=\"{}\"/></w:pBdr>\
             <w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"{}\"/>{}<w:ind w:left=\"200\" w:right=\"200\"/>",
            hex(bar),
            hex(ground),
            spacing(0.0, 0.0, kind)
        );
        Definition::based_on(Style::Normal).paragraph(shape).offered(30)
    }

    fn character(&self, style: Style) -> Definition {
        let base = Definition::based_on(Style::DefaultFont);
        match style {
            Style::Strong => base.run("<w:b/><w:bCs/>").offered(22),
            Style::Hyperlink => base.run(colour(self.theme.accent)).offered(99),
            Style::Quiet => base.run(colour(self.theme.text_2)).offered(23),
            _ => Definition { based_on: None, ..base },
        }
    }

    fn table(&self, style: Style) -> Definition {
        let base = Definition::based_on(Style::NormalTable);
        let rule = |name: &str, size: u32, colour: Colour| {
            format!("<w:{name} w:val=\"single\" w:sz=\"{size}\" w:space=\"0\" w:color=\"{}\"/>", hex(colour))
        };
        match style {
            Style::Table => {
                let lines = rule("bottom", 4, self.theme.border) + &rule("insideH", 4, self.theme.border);
                let head = format!(
                    "<w:tblStylePr w:type=\"firstRow\"><w:tcPr><w:tcBorders>{}</w:tcBorders><w:vAlign w:val=\"bottom\"/>\
                     </w:tcPr></w:tblStylePr>",
                    rule("bottom", 6, self.theme.text)
                );
                base.table(properties(&lines, CELL_PADDING, CELL_SIDE) + &head).offered(40)
            }
            Style::EntriesTable => {
                let lines = rule("top", 6, self.theme.text)
                    + &rule("bottom", 4, self.theme.border)
                    + &rule("insideH", 4, self.theme.border);
                base.table(properties(&lines, CELL_PADDING, CELL_SIDE))
            }
            Style::PlainTable => base.table(properties("", 0, 0)),
            _ => Definition { based_on: None, ..base }.table(properties("", 0, 108)),
        }
    }
}

fn properties(lines: &str, padding: u32, side: u32) -> String {
    let lines =
        if lines.is_empty() { String::new() } else { format!("<w:tblBorders>{lines}</w:tblBorders>") };
    let edge = |name: &str, width: u32| format!("<w:{name} w:w=\"{width}\" w:type=\"dxa\"/>");
    let margins =
        edge("top", padding) + &edge("left", side) + &edge("bottom", padding) + &edge("right", side);
    format!(
        "<w:tblPr><w:tblInd w:w=\"0\" w:type=\"dxa\"/>{lines}<w:tblCellMar>{margins}</w:tblCellMar></w:tblPr>"
    )
}

fn spacing(before: f32, after: f32, kind: TextStyle) -> String {
    format!(
        "<w:spacing w:before=\"{}\" w:after=\"{}\" w:line=\"{}\" w:lineRule=\"atLeast\"/>",
        twips(before),
        twips(after),
        twips(kind.leading)
    )
}

fn letters(kind: TextStyle, ink: Option<Colour>) -> String {
    let strong = if kind.is_strong { "<w:b/><w:bCs/>" } else { "" };
    let size = half_points(kind.size);
    format!(
        "{strong}{}<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>",
        ink.map(colour).unwrap_or_default()
    )
}

fn colour(colour: Colour) -> String {
    format!("<w:color w:val=\"{}\"/>", hex(colour))
}

/// Twentieths of a point.
pub(crate) fn twips(points: f32) -> u32 {
    (points * 20.0).round().max(0.0) as u32
}

/// Sizes of letters are counted in half points.
pub(crate) fn half_points(points: f32) -> u32 {
    (points * 2.0).round().max(1.0) as u32
}

/// The part with the styles of a document of our own.
pub(crate) fn styles_part(book: &StyleBook, look: &Look<'_>) -> String {
    let size = half_points(look.styles().paragraph(ParagraphStyle::Body).size);
    let defaults = format!(
        "<w:docDefaults><w:rPrDefault><w:rPr>\
         <w:rFonts w:ascii=\"{LATIN_FONT}\" w:hAnsi=\"{LATIN_FONT}\" w:eastAsia=\"{HAN_FONT}\" w:cs=\"{LATIN_FONT}\"/>\
         {}<w:sz w:val=\"{size}\"/><w:szCs w:val=\"{size}\"/>\
         <w:lang w:val=\"en-GB\" w:eastAsia=\"zh-CN\" w:bidi=\"ar-SA\"/></w:rPr></w:rPrDefault>\
         <w:pPrDefault><w:pPr><w:widowControl/></w:pPr></w:pPrDefault></w:docDefaults>",
        colour(look.theme.text)
    );
    format!(
        "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n<w:styles xmlns:w=\"{}\">{defaults}{}</w:styles>",
        super::part::MAIN,
        book.added(look)
    )
}

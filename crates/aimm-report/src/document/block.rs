//! The blocks of a document.

use std::sync::Arc;

use aimm_charts::{Bitmap, Chart};

use super::{Blank, Blanks, Label, Run, Table};

/// One block of content.
#[expect(clippy::large_enum_variant, reason = "a document has one cover")]
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    /// A page of its own without running head and foot.
    Cover(Cover),
    /// List of the headings with their pages.
    Toc(Toc),
    /// Title of a section.
    Heading(Heading),
    /// Running text.
    Paragraph(Paragraph),
    /// Bulleted or numbered points.
    List(List),
    /// Rows and columns.
    Table(Table),
    /// A chart with its caption.
    Figure(Figure),
    /// The level as a tile beside the index on its scale.
    LevelRuler(LevelRuler),
    /// Ruled lines with a mark and a value.
    Entries(Entries),
    /// Two lists of entries side by side.
    Columns(Columns),
    /// Labels and values.
    Facts(Facts),
    /// Labels and places to write on by hand.
    Blanks(Blanks),
    /// A note set off from the text.
    Callout(Callout),
    /// Ruled lines to write on, down to the end of the page.
    WritingLines,
    /// What follows starts on a new page.
    PageBreak,
    /// What follows starts on a new page, unless half of this one is free.
    SectionBreak,
    /// Blocks that share a page, where one page can hold them; a table alone only where it is not tall.
    KeepTogether(Vec<Block>),
    /// Blocks that share a page with the beginning of what follows them, such as a title with its introduction.
    KeepWithNext(Vec<Block>),
    /// Blocks on one subject, which every page that they run on to names.
    Continued(Continued),
}

/// Blocks that may run on over pages, and what names their subject there.
#[derive(Clone, Debug, PartialEq)]
pub struct Continued {
    /// The subject: what stands where a head is the same on the first page as on the others.
    pub subject: String,
    /// That the subject goes on: what stands at the top of every page but the first.
    pub head: String,
    /// What is said of it.
    pub blocks: Vec<Block>,
}

/// The title page. Empty texts and lists leave no gap.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Cover {
    /// The sign of whoever hands the report over.
    pub logo: Option<Picture>,
    /// Whose report it is.
    pub organisation: Label,
    /// Confidentiality mark, framed.
    pub mark: Option<Label>,
    /// Title; a line feed forces a line end.
    pub title: Label,
    /// What the title leaves open: scope or period.
    pub subtitle: Option<Label>,
    /// All levels as a row of tiles.
    pub ladder: Option<LevelLadder>,
    /// Labels and places to write on by hand.
    pub blanks: Vec<Blank>,
    /// Text above the facts, such as who made the report.
    pub text: Vec<Run>,
    /// Labels and values at the foot of the page.
    pub facts: Vec<Fact>,
    /// Legal notice in small print.
    pub notice: Vec<Run>,
}

/// A picture of pixels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Picture {
    /// The pixels.
    pub bitmap: Arc<Bitmap>,
    /// What it shows, for readers who do not see it.
    pub alternative: String,
}

/// The levels from 0 to the highest as a row of tiles, the reached one raised.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelLadder {
    /// Level reached; `None` while there is none.
    pub current: Option<u8>,
    /// Sentence below the tiles.
    pub statement: Vec<Run>,
    /// What the tiles say, for readers who do not see them.
    pub alternative: String,
}

/// The table of contents.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Toc {
    /// Title above the list.
    pub title: Label,
    /// Headings up to this level are listed, 1 to 3.
    pub depth: u8,
}

/// Title of a section.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// 1 to 3.
    pub level: u8,
    /// What links lead to; unique in the document.
    pub id: String,
    /// The title as the page shows it.
    pub text: Label,
    /// Small line above the title.
    pub eyebrow: Option<Label>,
    /// Title in contents and bookmarks; `None` keeps the heading out of both.
    pub outline: Option<Label>,
}

impl Heading {
    /// A heading that stands in contents and bookmarks by its own text.
    pub fn new(level: u8, id: impl Into<String>, text: impl Into<Label>) -> Self {
        let text = text.into();
        Self { level, id: id.into(), outline: Some(text.clone()), text, eyebrow: None }
    }

    /// A sentence as title under the name of its section: the page shows both, contents and bookmarks the name.
    pub fn sentence(
        level: u8,
        id: impl Into<String>,
        section: impl Into<Label>,
        text: impl Into<Label>,
    ) -> Self {
        let section = section.into();
        Self {
            level,
            id: id.into(),
            text: text.into(),
            eyebrow: Some(section.clone()),
            outline: Some(section),
        }
    }

    /// The same heading, listed neither in contents nor in bookmarks.
    #[must_use]
    pub fn unlisted(self) -> Self {
        Self { outline: None, ..self }
    }
}

/// Running text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Paragraph {
    /// Text.
    pub runs: Vec<Run>,
    /// Size and colour.
    pub style: ParagraphStyle,
}

impl Paragraph {
    /// Text of the body.
    pub fn body(runs: impl Into<Vec<Run>>) -> Self {
        Self { runs: runs.into(), style: ParagraphStyle::Body }
    }
}

/// How running text looks.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum ParagraphStyle {
    /// A sentence that carries the page.
    Lead,
    /// The text.
    #[default]
    Body,
    /// Remarks, sources.
    Small,
    /// Legal notices.
    Fine,
}

/// Bulleted or numbered points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct List {
    /// Numbered from 1; else bulleted.
    pub is_ordered: bool,
    /// Text of each point.
    pub items: Vec<Vec<Run>>,
}

/// A chart with its caption.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    /// The picture, drawn in the print theme.
    pub chart: Box<Chart>,
    /// What it shows, printed below it; stays on its page.
    pub caption: Vec<Run>,
    /// The same for readers who do not see it.
    pub alternative: String,
    /// Height in points, the width being that of the text; `None` takes what the names in the chart need.
    pub height: Option<f32>,
}

/// The level as a tile beside the index on its scale.
#[derive(Clone, Debug, PartialEq)]
pub struct LevelRuler {
    /// Level reached; `None` draws an empty tile.
    pub level: Option<u8>,
    /// Where each level above 0 begins, in rising order, with its label.
    pub thresholds: Vec<RulerMark>,
    /// The index; `None` while there is none.
    pub index: Option<RulerMark>,
    /// Worst and best case of the index.
    pub bounds: Option<(f64, f64)>,
    /// What the ruler says, for readers who do not see it.
    pub alternative: String,
}

/// A place on a ruler and the text beside it.
#[derive(Clone, Debug, PartialEq)]
pub struct RulerMark {
    /// Place, 0 to the highest level.
    pub value: f64,
    /// Text.
    pub label: String,
}

/// Ruled lines under a title.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entries {
    /// Title above the first rule.
    pub title: Option<Label>,
    /// Lines.
    pub entries: Vec<Entry>,
}

/// One ruled line: mark, text, value at the right margin.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Entry {
    /// What stands before the text.
    pub mark: EntryMark,
    /// Text.
    pub text: Vec<Run>,
    /// Second line in small print.
    pub detail: Option<Label>,
    /// Value at the right margin.
    pub value: Option<Label>,
}

/// What stands before the text of an entry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum EntryMark {
    /// Nothing; the text starts at the margin.
    #[default]
    None,
    /// The tile of a level.
    Level(u8),
    /// A tile without a level.
    NoLevel,
    /// Sign of the index.
    Index,
    /// Sign of a gate.
    Gate,
    /// Sign of coverage.
    Coverage,
    /// Sign of a met condition.
    Met,
    /// Sign of a warning.
    Warning,
}

/// Two lists of entries side by side.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Columns {
    /// Left list.
    pub left: Entries,
    /// Right list.
    pub right: Entries,
}

/// Labels and values.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Facts {
    /// In reading order.
    pub facts: Vec<Fact>,
}

/// One label and its value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Fact {
    /// What it is.
    pub label: Label,
    /// The value.
    pub value: Vec<Run>,
}

impl Fact {
    /// A fact of plain text.
    pub fn new(label: impl Into<Label>, value: impl Into<String>) -> Self {
        Self { label: label.into(), value: vec![Run::new(value)] }
    }
}

/// A note set off from the text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Callout {
    /// Colour and sign.
    pub kind: CalloutKind,
    /// First line in the strong weight.
    pub title: Option<Label>,
    /// Text.
    pub runs: Vec<Run>,
}

/// What a callout is about.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum CalloutKind {
    /// Something to know.
    #[default]
    Note,
    /// Something reached.
    Success,
    /// Something to look at.
    Warning,
    /// Something that stands in the way.
    Blocker,
}

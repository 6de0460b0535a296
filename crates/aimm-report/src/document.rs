//! The document a report is composed into: everything in one language, every text and number final.
//!
//! Sinks place and paint these blocks; they compute no number and make no sentence.

mod blank;
mod block;
mod label;
mod table;

use aimm_core::date::Date;
use aimm_core::text::LanguageTag;
use serde::Serialize;

use crate::record::ReportRecord;
use crate::report_template::BrandColours;
pub use blank::{Blank, Blanks};
pub use block::{
    Block, Callout, CalloutKind, Columns, Continued, Cover, Entries, Entry, EntryMark, Fact, Facts, Figure,
    Heading, LevelLadder, LevelRuler, List, Paragraph, ParagraphStyle, Picture, RulerMark, Toc,
};
pub use label::{Label, Translation};
pub use table::{Alignment, Cell, CellLevel, Column, ColumnWidth, Row, RowKind, Table};

/// A whole report, ready to be laid out.
#[derive(Clone, Debug, PartialEq)]
pub struct ReportDocument {
    /// Language of every text that names no other; decides typography (Chinese or Latin).
    pub language: LanguageTag,
    /// Title shown by viewers and kept in the metadata.
    pub title: String,
    /// What the document is about, for the metadata; may be empty.
    pub subject: String,
    /// Who issues the document, for the metadata; may be empty.
    pub author: String,
    /// Date of the document: the only date that gets into the file.
    pub date: Date,
    /// Line at the top of every page but the cover.
    pub running_head: RunningHead,
    /// Line at the foot of every page but the cover.
    pub footer: Footer,
    /// Paper.
    pub page_size: PageSize,
    /// Colours in the place of the program's own; `None` keeps those.
    pub colours: Option<BrandColours>,
    /// Highest level of the scale, 1 to 5: what the colours of tiles, rulers and fields range over.
    pub highest_level: u8,
    /// What it was made from and how, for programs; `None` leaves the file without.
    pub record: Option<ReportRecord>,
    /// Content in reading order.
    pub blocks: Vec<Block>,
}

/// The two ends of the running head, and a line above it; each may be empty.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RunningHead {
    /// At the left margin: whose report it is.
    pub left: String,
    /// At the right margin: confidentiality and state.
    pub right: String,
    /// A line of its own above both.
    pub above: String,
}

/// The foot of a page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Footer {
    /// At the left margin; wraps to two lines at most.
    pub text: String,
    /// At the right margin; `{page}` and `{pages}` stand for the page's number and their count.
    pub page_number: String,
    /// Lines of their own below both; wrap to two at most.
    pub below: String,
}

/// Paper sizes.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum PageSize {
    /// 210 × 297 mm.
    #[default]
    A4,
    /// 8.5 × 11 in.
    Letter,
}

impl PageSize {
    /// Width and height in points.
    pub fn points(self) -> (f32, f32) {
        match self {
            Self::A4 => (595.276, 841.89),
            Self::Letter => (612.0, 792.0),
        }
    }
}

/// What a box to tick is when it is read as text.
const TICK_BOX: &str = "□";

/// Text of one style. A line feed forces a line end; other control characters are left out.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Run {
    /// The text; never markup.
    pub text: String,
    /// How strong it is set.
    pub weight: Weight,
    /// Set in the secondary colour.
    pub is_quiet: bool,
    /// A box to tick by hand: larger than the text around it.
    pub is_box: bool,
    /// Language, where it is not the document's.
    pub language: Option<LanguageTag>,
    /// Where a click leads.
    pub link: Option<Link>,
}

/// How strong a run is set.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Weight {
    /// As the text around it.
    #[default]
    Inherited,
    /// Strong.
    Strong,
    /// Normal, where the text around it is strong too.
    Plain,
}

impl Weight {
    /// Says whether a run is strong where the text around it `is_around`.
    pub(crate) fn is_strong(self, is_around: bool) -> bool {
        match self {
            Self::Inherited => is_around,
            Self::Strong => true,
            Self::Plain => false,
        }
    }
}

impl Run {
    /// Plain text.
    pub fn new(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }

    /// Text in the strong weight.
    pub fn strong(text: impl Into<String>) -> Self {
        Self { weight: Weight::Strong, ..Self::new(text) }
    }

    /// Text in the secondary colour.
    pub fn quiet(text: impl Into<String>) -> Self {
        Self { is_quiet: true, ..Self::new(text) }
    }

    /// A box to tick by hand.
    pub fn tick_box() -> Self {
        Self { is_box: true, ..Self::new(TICK_BOX) }
    }

    /// The same run in another language.
    #[must_use]
    pub fn in_language(self, language: LanguageTag) -> Self {
        Self { language: Some(language), ..self }
    }

    /// The same run, leading to `link`.
    #[must_use]
    pub fn linked(self, link: Link) -> Self {
        Self { link: Some(link), ..self }
    }
}

impl From<&str> for Run {
    fn from(text: &str) -> Self {
        Self::new(text)
    }
}

impl From<String> for Run {
    fn from(text: String) -> Self {
        Self::new(text)
    }
}

/// Where a click leads.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Link {
    /// The heading of this id.
    Heading(String),
    /// An address outside the document.
    Address(String),
}

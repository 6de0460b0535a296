//! The styles of a document: which there are, what they are called, and what ours look like.

use std::collections::BTreeMap;

use aimm_charts::{Colour, Theme};

use super::definition::definition;
use super::numbering::Numbering;

/// Kind of a style, as the file names it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Kind {
    Paragraph,
    Character,
    Table,
    Numbering,
}

impl Kind {
    /// Its name in the file.
    pub(crate) fn name(self) -> &'static str {
        match self {
            Self::Paragraph => "paragraph",
            Self::Character => "character",
            Self::Table => "table",
            Self::Numbering => "numbering",
        }
    }
}

macro_rules! styles {
    ($($(#[$meta:meta])* $style:ident: $kind:ident $name:literal $id:literal,)*) => {
        /// A style the document uses.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub(crate) enum Style {
            $($(#[$meta])* $style,)*
        }

        impl Style {
            /// All of them, those that others build on first.
            pub(crate) const ALL: &'static [Self] = &[$(Self::$style,)*];

            /// Its name: of a style every word processor knows, the one it has in the file.
            pub(crate) fn name(self) -> &'static str {
                match self { $(Self::$style => $name,)* }
            }

            pub(crate) fn kind(self) -> Kind {
                match self { $(Self::$style => Kind::$kind,)* }
            }

            /// Its id in a document of our own.
            pub(crate) fn own_id(self) -> &'static str {
                match self { $(Self::$style => $id,)* }
            }
        }
    };
}

styles! {
    Normal: Paragraph "Normal" "Normal",
    DefaultFont: Character "Default Paragraph Font" "DefaultParagraphFont",
    NormalTable: Table "Normal Table" "TableNormal",
    NoList: Numbering "No List" "NoList",
    Title: Paragraph "Title" "Title",
    Subtitle: Paragraph "Subtitle" "Subtitle",
    Heading1: Paragraph "heading 1" "Heading1",
    Heading2: Paragraph "heading 2" "Heading2",
    Heading3: Paragraph "heading 3" "Heading3",
    ContentsTitle: Paragraph "TOC Heading" "TOCHeading",
    Contents1: Paragraph "toc 1" "TOC1",
    Contents2: Paragraph "toc 2" "TOC2",
    Contents3: Paragraph "toc 3" "TOC3",
    Caption: Paragraph "caption" "Caption",
    ListBullet: Paragraph "List Bullet" "ListBullet",
    ListNumber: Paragraph "List Number" "ListNumber",
    /// Our running head; the usual style of a client's document has tabulators where that one wants them.
    Header: Paragraph "Report Header" "ReportHeader",
    Footer: Paragraph "Report Footer" "ReportFooter",
    Strong: Character "Strong" "Strong",
    Hyperlink: Character "Hyperlink" "Hyperlink",
    /// Secondary text within other text.
    Quiet: Character "Report Quiet" "ReportQuiet",
    /// A sentence that carries the page.
    Lead: Paragraph "Report Lead" "ReportLead",
    Small: Paragraph "Report Small" "ReportSmall",
    Fine: Paragraph "Report Fine" "ReportFine",
    /// The sentence below the name of a section.
    Headline: Paragraph "Report Headline" "ReportHeadline",
    /// A heading that stands outside the contents.
    Unlisted: Paragraph "Report Unlisted Heading" "ReportUnlistedHeading",
    /// The small line above a title.
    Eyebrow: Paragraph "Report Eyebrow" "ReportEyebrow",
    Organisation: Paragraph "Report Organisation" "ReportOrganisation",
    Mark: Paragraph "Report Mark" "ReportMark",
    TableText: Paragraph "Report Table Text" "ReportTableText",
    TableHead: Paragraph "Report Table Head" "ReportTableHead",
    TableGroup: Paragraph "Report Table Group" "ReportTableGroup",
    EntriesTitle: Paragraph "Report Entries Title" "ReportEntriesTitle",
    Entry: Paragraph "Report Entry" "ReportEntry",
    EntryDetail: Paragraph "Report Entry Detail" "ReportEntryDetail",
    FactLabel: Paragraph "Report Fact Label" "ReportFactLabel",
    Fact: Paragraph "Report Fact" "ReportFact",
    Note: Paragraph "Report Note" "ReportNote",
    Success: Paragraph "Report Success" "ReportSuccess",
    Warning: Paragraph "Report Warning" "ReportWarning",
    Blocker: Paragraph "Report Blocker" "ReportBlocker",
    /// A picture by itself.
    Picture: Paragraph "Report Picture" "ReportPicture",
    /// A little space between two things that would touch.
    Gap: Paragraph "Report Gap" "ReportGap",
    Table: Table "Report Table" "ReportTable",
    EntriesTable: Table "Report Entries" "ReportEntries",
    /// Cells without lines: what stands side by side.
    PlainTable: Table "Report Plain" "ReportPlain",
}

impl Style {
    /// The heading of a level, 1 to 3.
    pub(crate) fn heading(level: u8) -> Self {
        match level {
            0 | 1 => Self::Heading1,
            2 => Self::Heading2,
            _ => Self::Heading3,
        }
    }

    /// A line of the contents for a heading of this level.
    pub(crate) fn contents(level: u8) -> Self {
        match level {
            0 | 1 => Self::Contents1,
            2 => Self::Contents2,
            _ => Self::Contents3,
        }
    }
}

/// What our own styles are made with.
#[derive(Clone, Copy)]
pub(crate) struct Look<'a> {
    pub(crate) is_chinese: bool,
    pub(crate) theme: &'a Theme,
    /// Width of the text in twips.
    pub(crate) width: u32,
    /// The lists that the styles of lists have.
    pub(crate) numbering: Numbering,
}

/// A style that a file brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct KnownStyle {
    pub(crate) kind: Kind,
    /// Its name in small letters.
    pub(crate) name: String,
    pub(crate) id: String,
}

/// Ids of all styles in one document.
#[derive(Clone, Debug)]
pub(crate) struct StyleBook {
    ids: Vec<String>,
    missing: Vec<Style>,
}

impl StyleBook {
    /// A document of our own has all our styles.
    pub(crate) fn own() -> Self {
        Self::beside(&[])
    }

    /// A document that brings `known` keeps them; what it lacks is added under ids it does not use.
    pub(crate) fn beside(known: &[KnownStyle]) -> Self {
        let by_name: BTreeMap<(Kind, &str), &str> =
            known.iter().map(|style| ((style.kind, style.name.as_str()), style.id.as_str())).collect();
        let is_taken = |id: &str| known.iter().any(|style| style.id.eq_ignore_ascii_case(id));
        let mut book = Self { ids: Vec::new(), missing: Vec::new() };
        for style in Style::ALL {
            let name = style.name().to_lowercase();
            let found = by_name.get(&(style.kind(), name.as_str()));
            if found.is_none() {
                book.missing.push(*style);
            }
            let mut id = found.map_or_else(|| style.own_id().to_owned(), |id| (*id).to_owned());
            while found.is_none() && is_taken(&id) {
                id.push('_');
            }
            book.ids.push(id);
        }
        book
    }

    /// Id of a style in this document.
    pub(crate) fn id(&self, style: Style) -> &str {
        self.ids.get(style as usize).map_or_else(|| style.own_id(), String::as_str)
    }

    /// Says whether the document's own file brings the style.
    pub(crate) fn is_brought(&self, style: Style) -> bool {
        !self.missing.contains(&style)
    }

    /// The styles that have to be added, as XML.
    pub(crate) fn added(&self, look: &Look<'_>) -> String {
        self.missing.iter().map(|style| definition(*style, self, look)).collect()
    }
}

/// A colour as the file writes it.
pub(crate) fn hex(colour: Colour) -> String {
    colour.hex().trim_start_matches('#').to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn known(kind: Kind, name: &str, id: &str) -> KnownStyle {
        KnownStyle { kind, name: name.to_owned(), id: id.to_owned() }
    }

    #[test]
    fn styles_are_found_by_their_name_whatever_their_id() {
        let book = StyleBook::beside(&[
            known(Kind::Paragraph, "heading 1", "berschrift1"),
            known(Kind::Table, "heading 2", "odd"),
            known(Kind::Paragraph, "something else", "reportlead"),
        ]);
        assert_eq!(book.id(Style::Heading1), "berschrift1", "a German template names its styles so");
        assert!(book.is_brought(Style::Heading1));
        assert_eq!(book.id(Style::Heading2), "Heading2", "a table style is no heading");
        assert_eq!(book.id(Style::Lead), "ReportLead_", "an id that is taken is not taken again");
        assert!(!book.is_brought(Style::Lead));
    }

    #[test]
    fn no_two_styles_share_name_or_id() {
        let names: std::collections::BTreeSet<_> = Style::ALL.iter().map(|style| style.name()).collect();
        let ids: std::collections::BTreeSet<_> = Style::ALL.iter().map(|style| style.own_id()).collect();
        assert_eq!((names.len(), ids.len()), (Style::ALL.len(), Style::ALL.len()));
    }
}

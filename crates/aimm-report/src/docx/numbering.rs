//! Bulleted and numbered lists: what their signs look like, and where each begins to count.

use super::part::MAIN;
use super::style::{Style, StyleBook};

/// The lists of a document.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Numbering {
    /// Highest number of a list that was there before.
    first: u32,
    /// Highest number of a kind of list that was there before, plus one.
    first_kind: u32,
    n_ordered: u32,
}

impl Numbering {
    /// Lists beside others, whose numbers end there.
    pub(crate) fn after(last: u32, next_kind: u32) -> Self {
        Self { first: last, first_kind: next_kind, n_ordered: 0 }
    }

    /// Number of the bulleted list.
    pub(crate) fn bulleted(self) -> u32 {
        self.first + 1
    }

    /// Number of the list that the style of numbered lists has.
    pub(crate) fn numbered(self) -> u32 {
        self.first + 2
    }

    /// Number of a new numbered list, which begins at 1.
    pub(crate) fn begin_ordered(&mut self) -> u32 {
        self.n_ordered += 1;
        self.numbered() + self.n_ordered
    }

    /// The two kinds of lists, as XML.
    pub(crate) fn kinds(self, styles: &StyleBook) -> String {
        self.kind(0, Style::ListBullet, "bullet", "•", styles)
            + &self.kind(1, Style::ListNumber, "decimal", "%1.", styles)
    }

    fn kind(self, offset: u32, style: Style, format: &str, sign: &str, styles: &StyleBook) -> String {
        // A style that somebody else made has lists of its own.
        let link = if styles.is_brought(style) {
            String::new()
        } else {
            format!("<w:pStyle w:val=\"{}\"/>", styles.id(style))
        };
        format!(
            "<w:abstractNum xmlns:w=\"{MAIN}\" w:abstractNumId=\"{}\"><w:multiLevelType w:val=\"singleLevel\"/>\
             <w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"{format}\"/>{link}<w:lvlText w:val=\"{sign}\"/>\
             <w:lvlJc w:val=\"left\"/><w:pPr><w:ind w:left=\"320\" w:hanging=\"320\"/></w:pPr></w:lvl></w:abstractNum>",
            self.first_kind + offset
        )
    }

    /// The lists, as XML.
    pub(crate) fn lists(self) -> String {
        let list = |number: u32, offset: u32, start: &str| {
            format!(
                "<w:num xmlns:w=\"{MAIN}\" w:numId=\"{number}\"><w:abstractNumId w:val=\"{}\"/>{start}</w:num>",
                self.first_kind + offset
            )
        };
        let anew = "<w:lvlOverride w:ilvl=\"0\"><w:startOverride w:val=\"1\"/></w:lvlOverride>";
        let ordered = (1..=self.n_ordered).map(|at| list(self.numbered() + at, 1, anew));
        [list(self.bulleted(), 0, ""), list(self.numbered(), 1, "")].into_iter().chain(ordered).collect()
    }

    /// The part of a document of our own.
    pub(crate) fn part(self, styles: &StyleBook) -> String {
        format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n\
             <w:numbering xmlns:w=\"{MAIN}\">{}{}</w:numbering>",
            self.kinds(styles),
            self.lists()
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_numbered_list_begins_anew_and_takes_no_number_of_others() {
        let mut numbering = Numbering::after(7, 3);
        assert_eq!((numbering.bulleted(), numbering.begin_ordered(), numbering.begin_ordered()), (8, 10, 11));
        let lists = numbering.lists();
        assert_eq!(lists.matches("startOverride").count(), 2, "each of both lists starts at 1");
        assert!(numbering.kinds(&StyleBook::own()).contains("w:abstractNumId=\"3\""));
    }
}

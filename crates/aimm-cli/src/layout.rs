//! Text in columns, in which wide characters count as two.

use aimm_app::Messages;
use unicode_width::UnicodeWidthStr as _;

use crate::output::printable;

/// How text for people looks.
#[derive(Clone, Copy)]
pub(crate) struct Style<'a> {
    /// Its words.
    pub(crate) messages: &'a Messages,
    /// Whether it may be coloured.
    pub(crate) is_coloured: bool,
}

impl Style<'_> {
    /// A word that leads.
    pub(crate) fn strong(self, text: &str) -> String {
        self.paint(text, "1")
    }

    /// A word that may be skipped.
    pub(crate) fn quiet(self, text: &str) -> String {
        self.paint(text, "2")
    }

    fn paint(self, text: &str, code: &str) -> String {
        let text = printable(text);
        if self.is_coloured && !text.is_empty() { format!("\u{1b}[{code}m{text}\u{1b}[0m") } else { text }
    }
}

/// On which side a column is flush.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Flush {
    /// Words.
    Left,
    /// Figures.
    Right,
}

/// Rows of cells in columns.
pub(crate) struct Columns {
    flush: Vec<Flush>,
    rows: Vec<(Vec<String>, Weight)>,
}

/// How a row looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Weight {
    Plain,
    Strong,
    Quiet,
}

impl Columns {
    /// Columns, each flush on its side.
    pub(crate) fn new(flush: impl IntoIterator<Item = Flush>) -> Self {
        Self { flush: flush.into_iter().collect(), rows: Vec::new() }
    }

    /// Adds a row.
    pub(crate) fn row(&mut self, cells: impl IntoIterator<Item = String>) {
        self.push(cells, Weight::Plain);
    }

    /// Adds a row that leads.
    pub(crate) fn strong(&mut self, cells: impl IntoIterator<Item = String>) {
        self.push(cells, Weight::Strong);
    }

    /// Adds the heads of the columns.
    pub(crate) fn head(&mut self, cells: impl IntoIterator<Item = String>) {
        self.push(cells, Weight::Quiet);
    }

    fn push(&mut self, cells: impl IntoIterator<Item = String>, weight: Weight) {
        self.rows.push((cells.into_iter().map(|cell| printable(&cell)).collect(), weight));
    }

    /// The rows, each indented by `indent` and ended by a line feed.
    pub(crate) fn text(&self, indent: &str, style: Style<'_>) -> String {
        let widths: Vec<usize> = (0..self.flush.len())
            .map(|at| self.rows.iter().filter_map(|(cells, _)| cells.get(at)).map(|cell| cell.width()).max())
            .map(Option::unwrap_or_default)
            .collect();
        let mut text = String::new();
        for (cells, weight) in &self.rows {
            let padded = cells.iter().zip(&widths).zip(&self.flush).map(|((cell, width), flush)| {
                let blanks = " ".repeat(width.saturating_sub(cell.width()));
                match flush {
                    Flush::Left => format!("{cell}{blanks}"),
                    Flush::Right => format!("{blanks}{cell}"),
                }
            });
            let line = padded.collect::<Vec<_>>().join("  ");
            let line = line.trim_end();
            let line = match weight {
                Weight::Plain => line.to_owned(),
                Weight::Strong => style.strong(line),
                Weight::Quiet => style.quiet(line),
            };
            text.push_str(indent);
            text.push_str(&line);
            text.push('\n');
        }
        text
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use aimm_app::Language;

    #[test]
    fn wide_characters_take_two_places_and_steer_nothing() {
        let messages = Messages::new(Language::English);
        let style = Style { messages: &messages, is_coloured: false };
        let mut columns = Columns::new([Flush::Left, Flush::Right]);
        columns.row(["战略".to_owned(), "2.85".to_owned()]);
        columns.row(["EFF\u{1b}[31m".to_owned(), "12.5".to_owned()]);
        columns.row(["Strategy".to_owned(), "3".to_owned()]);
        assert_eq!(columns.text(" ", style), " 战略      2.85\n EFF [31m  12.5\n Strategy     3\n");
    }
}

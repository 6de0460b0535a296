//! XML as it goes into a part: elements opened and closed in order, every text a text.

use unicode_normalization::UnicodeNormalization;

use crate::text::clean::REPLACEMENT;

/// XML in the making.
pub(crate) struct Xml {
    out: String,
    open: Vec<&'static str>,
}

/// Attributes of an element, by qualified name.
pub(crate) type Attributes<'a> = [(&'a str, &'a str)];

impl Xml {
    /// A whole part, with its declaration.
    pub(crate) fn part() -> Self {
        let out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
        Self { out, open: Vec::new() }
    }

    /// A piece of a part.
    pub(crate) fn fragment() -> Self {
        Self { out: String::new(), open: Vec::new() }
    }

    /// Begins an element.
    pub(crate) fn open(&mut self, name: &'static str, attributes: &Attributes<'_>) {
        self.tag(name, attributes);
        self.out.push('>');
        self.open.push(name);
    }

    /// Ends the element that was begun last.
    pub(crate) fn close(&mut self) {
        if let Some(name) = self.open.pop() {
            self.out.push_str("</");
            self.out.push_str(name);
            self.out.push('>');
        }
    }

    /// An element without content.
    pub(crate) fn empty(&mut self, name: &str, attributes: &Attributes<'_>) {
        self.tag(name, attributes);
        self.out.push_str("/>");
    }

    /// An element that holds nothing but a value.
    pub(crate) fn value(&mut self, name: &str, value: &str) {
        self.empty(name, &[("w:val", value)]);
    }

    /// An element that holds nothing but a value under another name.
    pub(crate) fn value_of(&mut self, name: &str, attribute: &str, value: &str) {
        self.empty(name, &[(attribute, value)]);
    }

    /// An element that holds nothing but a text.
    pub(crate) fn element(&mut self, name: &'static str, attributes: &Attributes<'_>, text: &str) {
        self.open(name, attributes);
        self.text(text);
        self.close();
    }

    /// A text.
    pub(crate) fn text(&mut self, text: &str) {
        escape(&mut self.out, text);
    }

    /// XML that is well-formed by itself.
    pub(crate) fn raw(&mut self, xml: &str) {
        self.out.push_str(xml);
    }

    /// All of it, with what is still open closed.
    pub(crate) fn finish(mut self) -> String {
        while !self.open.is_empty() {
            self.close();
        }
        self.out
    }

    fn tag(&mut self, name: &str, attributes: &Attributes<'_>) {
        self.out.push('<');
        self.out.push_str(name);
        for (name, value) in attributes {
            self.out.push(' ');
            self.out.push_str(name);
            self.out.push_str("=\"");
            escape(&mut self.out, value);
            self.out.push('"');
        }
    }
}

/// Appends `text` with its letters composed, so that nothing in it is markup; what XML forbids becomes a visible box.
fn escape(out: &mut String, text: &str) {
    for character in text.nfc() {
        match character {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' => out.push(' '),
            _ if character.is_control() || matches!(character, '\u{FFFE}' | '\u{FFFF}') => {
                out.push(REPLACEMENT);
            }
            _ if is_left_out(character) => {}
            _ => out.push(character),
        }
    }
}

/// Characters that turn the direction of the text around them, and the mark of a file's byte order.
fn is_left_out(character: char) -> bool {
    matches!(character, '\u{FEFF}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}')
}

/// The lines of a text, however their ends are written.
pub(crate) fn lines(text: &str) -> Vec<String> {
    let text = text.replace("\r\n", "\n");
    text.split(['\n', '\r', '\u{0B}', '\u{0C}', '\u{85}', '\u{2028}', '\u{2029}'])
        .map(str::to_owned)
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_text_or_a_box() {
        let rows = [
            ("<b>&]]>\"", "&lt;b&gt;&amp;]]&gt;&quot;", "markup is text"),
            ("a\u{0}b\u{7}c\u{1b}[0m", "a□b□c□[0m", "control characters become a visible box"),
            ("a\tb", "a b", "a tabulator is a space"),
            ("e\u{301}", "é", "letters are composed"),
            ("\u{202E}gpj.exe", "gpj.exe", "nothing turns the direction of what follows"),
            ("\u{FFFE}\u{FFFF}\u{FEFF}x", "□□x", "what is no character becomes a visible box"),
            ("שלום 👩\u{200D}💻", "שלום 👩\u{200D}💻", "letters of all scripts and emoji stay"),
        ];
        for (text, expected, reason) in rows {
            let mut xml = Xml::fragment();
            xml.text(text);
            assert_eq!(xml.finish(), expected, "{reason}");
        }
    }

    #[test]
    fn every_line_end_counts_once() {
        assert_eq!(lines("a\r\nb\rc\u{2028}d\n"), ["a", "b", "c", "d", ""]);
    }

    #[test]
    fn what_is_open_is_closed() {
        let mut xml = Xml::fragment();
        xml.open("w:p", &[]);
        xml.open("w:r", &[("w:x", "<\"")]);
        xml.text("a");
        assert_eq!(xml.finish(), "<w:p><w:r w:x=\"&lt;&quot;\">a</w:r></w:p>");
    }
}

//! Text made printable: one spelling of each character, a visible box for what no font has, control characters included.

use std::collections::BTreeSet;

use unicode_normalization::UnicodeNormalization;

use super::faces::Faces;

/// What stands for a control character, and for one that no bundled font has.
pub(crate) const REPLACEMENT: char = '□';

/// Appends `text` to `output`. Line feeds stay, tabulators become spaces, invisible characters vanish, and control characters
/// and those without a glyph become [`REPLACEMENT`] and are noted in `replaced`.
pub(crate) fn append(text: &str, faces: &Faces, output: &mut String, replaced: &mut BTreeSet<char>) {
    let mut previous = '\0';
    for character in text.nfc() {
        let is_second_of_line_end = character == '\n' && previous == '\r';
        previous = character;
        if is_second_of_line_end {
            continue;
        }
        if let Some(character) = printable(character) {
            output.push(with_glyph(character, faces, replaced));
        }
    }
}

fn printable(character: char) -> Option<char> {
    match character {
        '\n' | '\r' | '\u{0B}' | '\u{0C}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        _ if is_invisible(character) => None,
        // Radicals share their glyphs with ideographs; only the ideograph can be searched for.
        '\u{2E9F}' | '\u{2EF3}' | '\u{2F00}'..='\u{2FD5}' => character.nfkc().next(),
        _ => Some(character),
    }
}

fn with_glyph(character: char, faces: &Faces, replaced: &mut BTreeSet<char>) -> char {
    if character == '\n' || (!character.is_control() && faces.any_has(character)) {
        return character;
    }
    replaced.insert(character);
    REPLACEMENT
}

/// Characters that only steer other programs: joiners, direction marks, variation selectors, soft hyphens.
fn is_invisible(character: char) -> bool {
    matches!(character,
        '\u{00AD}' | '\u{034F}' | '\u{061C}' | '\u{115F}' | '\u{1160}' | '\u{17B4}' | '\u{17B5}'
        | '\u{180B}'..='\u{180F}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{206F}'
        | '\u{3164}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFB}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_made_printable() {
        let rows = [
            ("a\tb", "a b", "", "a tabulator is a space"),
            ("a\r\nb\rc", "a\nb\nc", "", "every line end counts once"),
            ("a\u{200B}\u{FEFF}b", "ab", "", "invisible characters vanish"),
            ("a\u{0}\u{7}b", "a□□b", "\u{0}\u{7}", "control characters become a visible box"),
            ("⼈工", "人工", "", "radicals become the ideographs they look like"),
            ("e\u{301}", "é", "", "letters are composed"),
            ("好😀吗", "好□吗", "😀", "emoji become a visible box"),
            ("𠮷", "□", "𠮷", "an ideograph the font lacks becomes a visible box"),
            ("\u{5E9}\u{5DC}", "□□", "\u{5DC}\u{5E9}", "right-to-left letters without a font become boxes"),
            ("<b>&]]>", "<b>&]]>", "", "markup is text"),
        ];
        for (input, expected, missing, reason) in rows {
            let (mut output, mut replaced) = (String::new(), BTreeSet::new());
            append(input, Faces::bundled().unwrap(), &mut output, &mut replaced);
            assert_eq!(output, expected, "{reason}");
            assert_eq!(replaced.into_iter().collect::<String>(), missing, "{reason}");
        }
    }
}

//! Text reduced to its letters and figures, so that line ends, spaces and typographic marks hide nothing.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use unicode_normalization::UnicodeNormalization;

/// Letters up to which a text only counts as found where words begin and end with it.
const SHORT: usize = 10;
/// Letters up to which a text with a capital only counts as found where it begins with one: `Li` is a name, `li` is not.
const SHORTEST: usize = 3;

/// The letters and figures of a text.
#[derive(Clone, Debug)]
pub(crate) struct Squeezed {
    text: String,
    letters: Vec<Letter>,
}

#[derive(Clone, Copy, Debug)]
struct Letter {
    /// As it stands.
    own: char,
    /// In lower case and of usual width; a character that is two letters in capitals gives two.
    lower: char,
    /// Where it begins in the text.
    at: usize,
    /// Whether a word may begin with it.
    is_start: bool,
}

impl Squeezed {
    pub(crate) fn new(text: &str) -> Self {
        let text: String = text.nfc().map(plain).collect();
        let mut letters: Vec<Letter> = Vec::new();
        let mut previous: Option<char> = None;
        for (at, character) in text.char_indices() {
            let is_letter = counts(character);
            if is_letter {
                let is_start = previous.is_none_or(|before| begins_word(before, character));
                let folded = folded(character).enumerate();
                letters.extend(folded.map(|(place, lower)| Letter {
                    own: character,
                    lower,
                    at,
                    is_start: is_start && place == 0,
                }));
            }
            previous = is_letter.then_some(character);
        }
        Self { text, letters }
    }

    /// The text that the letters are of, in one spelling of each character.
    pub(crate) fn text(&self) -> &str {
        &self.text
    }

    /// Where these letters stand in the text.
    pub(crate) fn bytes(&self, letters: &Range<usize>) -> Range<usize> {
        let begin = self.letters.get(letters.start).map_or(0, |letter| letter.at);
        let last = letters.end.checked_sub(1).and_then(|at| self.letters.get(at));
        begin..last.map_or(begin, |letter| letter.at + letter.own.len_utf8())
    }

    /// The letters of each part of `n` letters, and of the last `n`; all of them where there are fewer.
    pub(crate) fn blocks(&self, n: usize) -> Vec<String> {
        let own = |range: Range<usize>| self.text[self.bytes(&range)].to_owned();
        let length = self.letters.len();
        if length <= n {
            return vec![own(0..length)];
        }
        let whole = (0..length / n).map(|at| own(at * n..(at + 1) * n));
        whole.chain([own(length - n..length)]).collect()
    }

    /// How many letters and figures there are.
    pub(crate) fn n_letters(&self) -> usize {
        self.letters.len()
    }

    /// How many of them are Chinese.
    pub(crate) fn n_han(&self) -> usize {
        self.letters.iter().filter(|letter| is_han(letter.own)).count()
    }

    /// Says whether any of them is a letter, not a figure.
    pub(crate) fn has_letter(&self) -> bool {
        self.letters.iter().any(|letter| letter.own.is_alphabetic())
    }

    fn begins_with_capital(&self, at: usize) -> bool {
        self.letters.get(at).is_some_and(|letter| letter.own.is_uppercase())
    }

    fn word_begins(&self, at: usize) -> bool {
        self.letters.get(at).is_none_or(|letter| letter.is_start)
    }
}

/// Radicals look like ideographs; documents spell them as such.
fn plain(character: char) -> char {
    match character {
        '\u{2E9F}' | '\u{2EF3}' | '\u{2F00}'..='\u{2FD5}' => {
            std::iter::once(character).nfkc().next().unwrap_or(character)
        }
        _ => character,
    }
}

fn counts(character: char) -> bool {
    character.is_alphanumeric()
}

/// Full width and capitals hide nothing: `Ｂ` is `b`, and `ß` is `ss` as in capitals.
fn folded(character: char) -> impl Iterator<Item = char> {
    let sharp = (character == 'ß' || character == 'ẞ').then_some(['s', 's']);
    let other = sharp.is_none().then(|| std::iter::once(character).nfkc().flat_map(char::to_lowercase));
    sharp.into_iter().flatten().chain(other.into_iter().flatten()).filter(|letter| letter.is_alphanumeric())
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{323AF}')
}

/// Words begin after spaces and marks, with every Han character, between figures and letters, and with a capital.
fn begins_word(before: char, character: char) -> bool {
    is_han(before)
        || is_han(character)
        || before.is_numeric() != character.is_numeric()
        || (before.is_lowercase() && character.is_uppercase())
}

/// Texts to look for.
#[derive(Clone, Debug, Default)]
pub(crate) struct Needles {
    /// Letters in lower case.
    texts: Vec<Vec<char>>,
    /// Which only count with a capital.
    capital: BTreeSet<usize>,
    /// Which begin with these two.
    by_beginning: BTreeMap<[char; 2], Vec<usize>>,
    /// Which are one letter alone.
    single: BTreeMap<char, Vec<usize>>,
}

/// A place where a text was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Hit {
    /// Which, in the order they were given.
    pub(crate) needle: usize,
    /// Which letters of the text it covers.
    pub(crate) letters: Range<usize>,
}

impl Needles {
    pub(crate) fn new<'t>(texts: impl Iterator<Item = &'t str>) -> Self {
        let texts: Vec<Squeezed> = texts.map(Squeezed::new).collect();
        let is_short = |text: &Squeezed| text.n_letters() <= SHORTEST && text.begins_with_capital(0);
        let capital = (0..texts.len()).filter(|at| is_short(&texts[*at])).collect();
        let lower = |text: &Squeezed| text.letters.iter().map(|letter| letter.lower).collect();
        let needles: Vec<Vec<char>> = texts.iter().map(lower).collect();
        let mut by_beginning: BTreeMap<[char; 2], Vec<usize>> = BTreeMap::new();
        let mut single: BTreeMap<char, Vec<usize>> = BTreeMap::new();
        for (at, needle) in needles.iter().enumerate() {
            match needle[..] {
                [first, second, ..] => by_beginning.entry([first, second]).or_default().push(at),
                [only] => single.entry(only).or_default().push(at),
                [] => {}
            }
        }
        Self { texts: needles, capital, by_beginning, single }
    }

    /// Every place of every text, whatever its capitals; of a very short one with a capital, where it has one.
    pub(crate) fn find(&self, text: &Squeezed) -> Vec<Hit> {
        let mut hits = Vec::new();
        for (start, letter) in text.letters.iter().enumerate() {
            let next = text.letters.get(start + 1);
            let longer = next.and_then(|next| self.by_beginning.get(&[letter.lower, next.lower]));
            let candidates = longer.into_iter().chain(self.single.get(&letter.lower)).flatten();
            let fitting = candidates.filter(|needle| self.is_at(**needle, text, start));
            hits.extend(
                fitting.map(|&needle| Hit { needle, letters: start..start + self.texts[needle].len() }),
            );
        }
        hits
    }

    fn is_at(&self, needle: usize, text: &Squeezed, start: usize) -> bool {
        if self.capital.contains(&needle) && !text.begins_with_capital(start) {
            return false;
        }
        let needle = &self.texts[needle];
        let end = start + needle.len();
        let is_whole = || needle.len() > SHORT || (text.word_begins(start) && text.word_begins(end));
        let found = text.letters.get(start..end);
        found.is_some_and(|found| found.iter().map(|letter| letter.lower).eq(needle.iter().copied()))
            && is_whole()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_found(needle: &str, text: &str) -> bool {
        !Needles::new(std::iter::once(needle)).find(&Squeezed::new(text)).is_empty()
    }

    #[test]
    fn a_text_is_found_across_line_ends_marks_and_capitals() {
        for (needle, text) in [
            ("Northwind Machinery", "by Northwind\nMachinery, 2026"),
            ("Northwind Machinery", "NORTHWIND MACHINERY"),
            ("北风机械", "由北风\n机械提供"),
            ("//server/share/a.pdf", "see \\\\server\\share\\a.\npdf"),
            ("It’s kept; weekly.", "(it's kept – weekly)"),
            ("Anna", "level 3Anna Meier"),
            ("Ma\u{0308}rz", "im März 2026"),
            ("\u{2F08}事", "人事"),
            ("李𬱖", "由李𬱖填写"),
            ("Borealis", "Ｂｏｒｅａｌｉｓ Werke"),
            ("Weiß", "HERR WEISS"),
            ("王", "由王填写"),
            ("Li", "by LI and others"),
        ] {
            assert!(is_found(needle, text), "{needle:?} stands in {text:?}");
        }
    }

    #[test]
    fn short_texts_are_whole_words() {
        for (needle, text) in [
            ("Ann", "annual plan"),
            ("data", "metadata"),
            ("no", "note"),
            ("Meier", "Meiers"),
            ("An", "by an owner"),
        ] {
            assert!(
                !is_found(needle, text),
                "{needle:?} is no word of its own, or none that is a name, in {text:?}"
            );
        }
    }

    #[test]
    fn places_are_those_of_the_text() {
        let text = Squeezed::new("by Nörd-Wind, 2026");
        let hits = Needles::new(std::iter::once("nörd wind")).find(&text);
        assert_eq!(&text.text()[text.bytes(&hits[0].letters)], "Nörd-Wind");
    }

    #[test]
    fn blocks_cover_the_whole_text() {
        let text = Squeezed::new("one two three four");
        assert_eq!(text.blocks(6), ["one two", "three f", "ee four"], "the last block ends with the text");
        assert_eq!(text.blocks(40), ["one two three four"]);
    }
}

//! What the strict check knows of a language.

mod chinese;
mod english;

use std::sync::LazyLock;

use super::numbers::Counted;
use super::texts::Kind;
use super::words::{Unit, WordList, has_word};
use crate::text::LanguageTag;

/// Least and greatest length of a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Length {
    pub(super) least: usize,
    pub(super) most: usize,
}

const fn length(least: usize, most: usize) -> Length {
    Length { least, most }
}

/// Words of a language, all in lower case.
pub(super) struct Vocabulary {
    pub(super) is_chinese: bool,
    /// How lengths are counted.
    pub(super) unit: Unit,
    question: Length,
    help: Length,
    /// Level 0, level 1, all others.
    anchors: [Length; 3],
    requirement: Length,
    evidence: Length,
    action: Length,
    /// How long a text is for each English word of it; in other varieties of English, nearly the same.
    pub(super) ratio_to_english: (f64, f64),
    /// Words that two readers take for two things; a word stands before those that it holds.
    pub(super) vague: &'static [&'static str],
    /// Other words that merely hold such a word and are not vague: all that is let through without an exception.
    pub(super) terms: &'static [&'static str],
    /// Words of `vague`, and the characters before and after which they are the end of one word and the beginning of another:
    /// 定期 between 规 and 限 in 规定期限.
    across: &'static [(&'static str, &'static str, &'static str)],
    /// For levels 1 to 5: cues of reach, rule, record, consequence, and of what the text builds on. No cue, no check.
    pub(super) ladder: [[&'static [&'static str]; 5]; 5],
    /// The reach of level 2, where a text of a higher level claims it.
    pub(super) narrow: &'static [&'static str],
    /// What excuses such words in a sentence: a trial before use, one unit that works for all.
    pub(super) excusing: &'static [&'static str],
    /// What an action does that is more than writing: verbs as orders have them, in Chinese wherever they stand.
    pub(super) doing: &'static [&'static str],
    /// Participles of such verbs that no rule makes of them.
    pub(super) participles: &'static [&'static str],
    /// Words for documents, in the singular: what stands before one only names it.
    pub(super) documents: &'static [&'static str],
    /// Verbs of doing that with a document only make or keep one.
    pub(super) filing: &'static [&'static str],
    /// Words of `documents` for what holds entries, of which each says that something was done.
    pub(super) collections: &'static [&'static str],
    /// Words for writing, which others may be asked for.
    pub(super) writing: &'static [&'static str],
    /// What begins that which a document says.
    pub(super) relative: &'static [&'static str],
    /// Words that a document says something by, where a language needs one before the relative.
    pub(super) saying: &'static [&'static str],
    /// Verbs that let others do the rest of the clause.
    pub(super) causing: &'static [&'static str],
    /// Words that a clause may begin after, as after a comma.
    pub(super) joining: &'static [&'static str],
    /// How what stands behind a number begins, and what the number then counts.
    pub(super) counted: &'static [(&'static str, Counted)],
    /// Words that hold things against one another.
    pub(super) comparing: &'static [&'static str],
    /// Other words that say a number and what it counts, such as "a year" for 12 months. Numerals are read by `numbers`.
    numbers: &'static [(&'static str, Counted, &'static [&'static str])],
    /// Words that begin with a numeral and say no number that the other language would have to say.
    pub(super) not_numbers: &'static [&'static str],
    /// Words with a capital that are no proper names.
    pub(super) ordinary: &'static [&'static str],
    /// What stands for a name that the other language abbreviates.
    names: &'static [(&'static str, &'static [&'static str])],
}

impl Vocabulary {
    /// The words of `language`, where they are known: of English and simplified Chinese wherever they are spoken.
    pub(super) fn of(language: &LanguageTag) -> Option<&'static Self> {
        let known = [("en", &english::VOCABULARY), ("zh-Hans", &chinese::VOCABULARY)];
        known.into_iter().find(|(tag, _)| language.is_variety_of(tag)).map(|(_, vocabulary)| vocabulary)
    }

    /// [`Self::vague`] to be looked for at once.
    pub(super) fn vague_words(&self) -> &'static WordList {
        static OF_ENGLISH: LazyLock<WordList> = LazyLock::new(|| WordList::new(english::VOCABULARY.vague));
        static OF_CHINESE: LazyLock<WordList> = LazyLock::new(|| WordList::new(chinese::VOCABULARY.vague));
        if self.is_chinese { &OF_CHINESE } else { &OF_ENGLISH }
    }

    /// [`Self::doing`] to be looked for at once.
    pub(super) fn doing_words(&self) -> &'static WordList {
        static OF_ENGLISH: LazyLock<WordList> = LazyLock::new(|| WordList::new(english::VOCABULARY.doing));
        static OF_CHINESE: LazyLock<WordList> = LazyLock::new(|| WordList::new(chinese::VOCABULARY.doing));
        if self.is_chinese { &OF_CHINESE } else { &OF_ENGLISH }
    }

    /// Whether the `vague` word that stands `at` in `text` only lies across the border of two others.
    pub(super) fn lies_across(&self, text: &str, at: usize, vague: &str) -> bool {
        let before = || text[..at].chars().next_back();
        let after = || text[at + vague.len()..].chars().next();
        let is_among =
            |neighbour: Option<char>, known: &str| neighbour.is_some_and(|own| known.contains(own));
        let mut known = self.across.iter().filter(|(word, _, _)| *word == vague);
        known.any(|(_, befores, afters)| is_among(before(), befores) || is_among(after(), afters))
    }

    pub(super) fn length_of(&self, kind: Kind) -> Length {
        match kind {
            Kind::Question => self.question,
            Kind::Help => self.help,
            Kind::Anchor(0) => self.anchors[0],
            Kind::Anchor(1) => self.anchors[1],
            Kind::Anchor(_) => self.anchors[2],
            Kind::Requirement => self.requirement,
            Kind::Evidence => self.evidence,
            Kind::Action => self.action,
        }
    }

    /// Words other than numerals that say so many of what is counted.
    pub(super) fn words_for(&self, digits: &str, counted: Counted) -> impl Iterator<Item = &'static str> {
        let fits = move |of: Counted| of == counted || of == Counted::Anything;
        let known = self.numbers.iter().filter(move |(number, of, _)| *number == digits && fits(*of));
        known.flat_map(|(_, _, words)| words.iter().copied())
    }

    /// Whether `text`, in lower case, says the name in other words.
    pub(super) fn says_name(&self, text: &str, name: &str) -> bool {
        let known = self.names.iter().filter(|(known, _)| *known == name);
        known.flat_map(|(_, words)| *words).any(|word| has_word(text, word))
    }
}

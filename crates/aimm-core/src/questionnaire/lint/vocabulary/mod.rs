//! What the strict check knows of a language.

mod chinese;
mod english;

use std::sync::LazyLock;

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
    /// How long a text is for each English word of it.
    pub(super) ratio_to_english: (f64, f64),
    /// Words that two readers take for two things.
    pub(super) vague: &'static [&'static str],
    /// Terms that hold such a word and are not vague.
    pub(super) terms: &'static [&'static str],
    /// For levels 1 to 5: cues of reach, rule, record, consequence. No cue, no check.
    pub(super) ladder: [[&'static [&'static str]; 4]; 5],
    /// Cues of an action that does more than write.
    pub(super) doing: &'static [&'static str],
    /// Numbers as words.
    numbers: &'static [(&'static str, &'static [&'static str])],
    /// What stands for a name that the other language abbreviates.
    names: &'static [(&'static str, &'static [&'static str])],
}

impl Vocabulary {
    /// The words of `language`, where they are known.
    pub(super) fn of(language: &LanguageTag) -> Option<&'static Self> {
        match language.as_str() {
            "en" => Some(&english::VOCABULARY),
            "zh-Hans" => Some(&chinese::VOCABULARY),
            _ => None,
        }
    }

    /// [`Self::vague`] to be looked for at once.
    pub(super) fn vague_words(&self) -> &'static WordList {
        static OF_ENGLISH: LazyLock<WordList> = LazyLock::new(|| WordList::new(english::VOCABULARY.vague));
        static OF_CHINESE: LazyLock<WordList> = LazyLock::new(|| WordList::new(chinese::VOCABULARY.vague));
        if self.is_chinese { &OF_CHINESE } else { &OF_ENGLISH }
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

    /// Whether `text`, in lower case, says the number in words.
    pub(super) fn says_number(&self, text: &str, number: &str) -> bool {
        says(self.numbers, text, number)
    }

    /// Whether `text`, in lower case, says the name in other words.
    pub(super) fn says_name(&self, text: &str, name: &str) -> bool {
        says(self.names, text, name)
    }
}

fn says(known: &[(&str, &[&str])], text: &str, wanted: &str) -> bool {
    known
        .iter()
        .filter(|(name, _)| *name == wanted)
        .any(|(_, words)| words.iter().any(|word| has_word(text, word)))
}

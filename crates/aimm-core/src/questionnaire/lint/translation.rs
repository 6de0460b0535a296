//! The languages of one text against each other: lengths, numbers, intervals, names.

use std::collections::{BTreeMap, BTreeSet};

use super::Lint;
use super::intervals::{Interval, intervals};
use super::numbers::{Number, numbers};
use super::rate::Rate;
use super::vocabulary::Vocabulary;
use super::words::{has_name, names};
use crate::problem::ProblemCode;
use crate::text::LocalisedText;

/// Shorter English texts, in words, say too little about the ratio.
const LEAST_WORDS: usize = 8;

impl Lint<'_> {
    /// Checks that each language of `text` is the one it says, and those that have a vocabulary against English.
    pub(super) fn translation(&mut self, text: &LocalisedText, path: &str) {
        // What is not in its language differs in all else, too.
        if !self.language(text, path) {
            return;
        }
        let Some(tag) = self.english.clone() else { return };
        let (Some(english), Some(of_english)) = (text.exact(&tag), Vocabulary::of(&tag)) else { return };
        let facts = Facts::new(english, of_english);
        for (language, words) in text.iter().filter(|(language, _)| **language != tag) {
            let Some(vocabulary) = Vocabulary::of(language) else { continue };
            let place = format!("{path}/{language}");
            self.ratio((english, of_english), (words, vocabulary), &place, language.as_str());
            let others = Facts::new(words, vocabulary);
            self.facts(&facts, &others, &place, language.as_str());
            self.facts(&others, &facts, &format!("{path}/{tag}"), tag.as_str());
        }
    }

    fn ratio(
        &mut self,
        (english, of_english): (&str, &Vocabulary),
        (words, vocabulary): (&str, &Vocabulary),
        place: &str,
        language: &str,
    ) {
        let n_words = of_english.unit.length(english);
        if n_words < LEAST_WORDS {
            return;
        }
        let ratio = vocabulary.unit.length(words) as f64 / n_words as f64;
        let (least, most) = vocabulary.ratio_to_english;
        if !(least..=most).contains(&ratio) {
            self.report(
                place,
                ProblemCode::LengthRatio,
                &[
                    ("found", &format!("{ratio:.2}")),
                    ("allowed", &format!("{least}–{most}")),
                    ("language", language),
                ],
            );
        }
    }

    /// Numbers, intervals and names of the one text that the other lacks, or numbers that it says less often.
    fn facts(&mut self, one: &Facts<'_>, other: &Facts<'_>, place: &str, language: &str) {
        let mut needed = BTreeMap::<&String, usize>::new();
        for number in one.numbers.iter().filter(|number| number.is_needed) {
            *needed.entry(&number.digits).or_default() += 1;
        }
        let missing_numbers =
            needed.into_iter().filter(|(digits, n)| !other.says_number(digits, *n)).map(|(digits, _)| digits);
        let missing_intervals: BTreeMap<Rate, &String> = one
            .intervals
            .iter()
            .filter(|interval| interval.is_needed && !other.says_interval(interval))
            .map(|interval| (interval.rate, &interval.words))
            .collect();
        let missing_names = one.names.iter().filter(|name| !other.says_name(name));
        for fact in missing_numbers.chain(missing_intervals.into_values()).chain(missing_names) {
            self.report(place, ProblemCode::FactInOneLanguage, &[("found", fact), ("language", language)]);
        }
    }
}

/// What a text says that every language has to say.
struct Facts<'a> {
    vocabulary: &'a Vocabulary,
    words: &'a str,
    lower: String,
    numbers: Vec<Number>,
    intervals: Vec<Interval>,
    names: BTreeSet<String>,
}

impl<'a> Facts<'a> {
    fn new(words: &'a str, vocabulary: &'a Vocabulary) -> Self {
        let lower = words.to_lowercase();
        let numbers = numbers(&lower, vocabulary);
        let intervals = intervals(&lower, vocabulary.is_chinese);
        let names = names(words, vocabulary.is_chinese, vocabulary.ordinary);
        Self { vocabulary, words, lower, numbers, intervals, names }
    }

    /// Whether the number is said at least `n` times, in numerals or in other words.
    fn says_number(&self, digits: &str, n: usize) -> bool {
        let n_known = self.numbers.iter().filter(|number| number.digits == digits).count();
        n_known >= n || n_known + self.vocabulary.n_times_said(&self.lower, digits) >= n
    }

    fn says_interval(&self, interval: &Interval) -> bool {
        self.intervals.iter().any(|known| known.rate == interval.rate)
    }

    fn says_name(&self, name: &str) -> bool {
        has_name(self.words, name) || self.vocabulary.says_name(&self.lower, name)
    }
}

//! The languages of one text against each other: lengths, numbers, intervals, names.

use std::collections::{BTreeMap, BTreeSet};
use std::ops::Range;

use super::Lint;
use super::intervals::{Interval, intervals};
use super::numbers::{Counted, Number, numbers};
use super::rate::Rate;
use super::vocabulary::Vocabulary;
use super::words::{folded, has_name, names, whole_words};
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
        let mut needed = BTreeMap::<&String, Vec<&Number>>::new();
        for number in one.needed_numbers() {
            needed.entry(&number.digits).or_default().push(number);
        }
        let missing_numbers = needed
            .into_iter()
            .filter(|(_, numbers)| !other.says_numbers(numbers, one))
            .map(|(digits, _)| digits);
        let missing_intervals: BTreeMap<Rate, &String> = one
            .intervals
            .iter()
            .filter(|interval| interval.is_needed && !other.says_interval(interval))
            .map(|interval| (interval.rate, &interval.words))
            .collect();
        let missing_names =
            one.names.iter().filter(|(name, _)| !other.says_name(name)).map(|(_, written)| written);
        for fact in missing_numbers.chain(missing_intervals.into_values()).chain(missing_names) {
            self.report(place, ProblemCode::FactInOneLanguage, &[("found", fact), ("language", language)]);
        }
    }
}

/// What a text says that every language has to say.
struct Facts<'a> {
    vocabulary: &'a Vocabulary,
    words: String,
    lower: String,
    numbers: Vec<Number>,
    intervals: Vec<Interval>,
    /// As written, by what they are compared by.
    names: BTreeMap<String, String>,
}

impl<'a> Facts<'a> {
    fn new(words: &str, vocabulary: &'a Vocabulary) -> Self {
        let words = folded(words);
        let lower = words.to_ascii_lowercase();
        let numbers = numbers(&lower, vocabulary);
        let intervals = intervals(&lower, vocabulary.is_chinese);
        let names = names(&words, vocabulary.is_chinese, vocabulary.ordinary);
        Self { vocabulary, words, lower, numbers, intervals, names }
    }

    /// Numbers that the other language has to say: what an interval holds is compared with it.
    fn needed_numbers(&self) -> impl Iterator<Item = &Number> {
        let of_interval = |number: &Number| {
            self.intervals.iter().any(|known| known.is_needed && known.holds(&number.place))
        };
        self.numbers.iter().filter(move |number| number.is_needed && !of_interval(number))
    }

    /// Whether `numbers` of `one`, which have the same digits, are said as often, in numerals or in other words.
    fn says_numbers(&self, numbers: &[&Number], one: &Self) -> bool {
        let Some(first) = numbers.first() else { return true };
        // What says an interval of the other text says no number beside it.
        let spent: Vec<&Interval> =
            self.intervals.iter().filter(|known| known.is_needed && one.needs_interval(known)).collect();
        let is_free = |place: &Range<usize>| !spent.iter().any(|interval| interval.holds(place));
        let known: Vec<&Number> = self.numbers.iter().filter(|number| is_free(&number.place)).collect();
        let n_known = n_said(&first.digits, &known);
        if n_known >= numbers.len() {
            return true;
        }
        let counted: BTreeSet<Counted> = numbers.iter().map(|number| number.counted).collect();
        let n_in_words: usize = counted
            .into_iter()
            .flat_map(|counted| self.vocabulary.words_for(&first.digits, counted))
            .map(|word| self.places_of(word).filter(is_free).count())
            .sum();
        n_known + n_in_words >= numbers.len()
    }

    /// Where `word` stands, unless it is a part of a year, of which the interval is compared.
    fn places_of<'b>(&'b self, word: &'b str) -> impl Iterator<Item = Range<usize>> + 'b {
        let is_of_year = |end: usize| self.lower[end..].trim_start().starts_with("year");
        whole_words(&self.lower, word)
            .map(|at| at..at + word.len())
            .filter(move |place| !is_of_year(place.end))
    }

    fn needs_interval(&self, wanted: &Interval) -> bool {
        self.intervals.iter().any(|known| known.is_needed && known.rate == wanted.rate)
    }

    fn says_interval(&self, interval: &Interval) -> bool {
        self.intervals.iter().any(|known| known.rate == interval.rate)
    }

    fn says_name(&self, name: &str) -> bool {
        has_name(&self.words, name) || self.vocabulary.says_name(&self.lower, name)
    }
}

/// How often `known` say the number: a fraction also by its parts, and a part by the fraction.
fn n_said(digits: &str, known: &[&Number]) -> usize {
    let parts: Vec<&str> = digits.split('/').collect();
    let n_of = |wanted: &str| {
        let is_said = |number: &&&Number| {
            number.digits == digits || number.digits.split('/').any(|part| part == wanted)
        };
        known.iter().filter(is_said).count()
    };
    parts.into_iter().filter(|part| *part != "1" || digits == "1").map(n_of).min().unwrap_or(0)
}

//! The languages of one text against each other: lengths, numbers, names.

use super::Lint;
use super::vocabulary::Vocabulary;
use super::words::{digits, names};
use crate::problem::ProblemCode;
use crate::text::{LanguageTag, LocalisedText};

/// Shorter English texts, in words, say too little about the ratio.
const LEAST_WORDS: usize = 8;

impl Lint<'_> {
    /// Checks every language of `text` against English.
    pub(super) fn translation(&mut self, text: &LocalisedText, path: &str) {
        let Some(english) = text.exact(&LanguageTag::english()) else { return };
        let Some(of_english) = Vocabulary::of(&LanguageTag::english()) else { return };
        for (language, words) in text.iter().filter(|(language, _)| **language != LanguageTag::english()) {
            let Some(vocabulary) = Vocabulary::of(language) else { continue };
            let place = format!("{path}/{language}");
            self.ratio((english, of_english), (words, vocabulary), &place, language.as_str());
            self.facts((english, of_english), (words, vocabulary), &place, language.as_str());
            let back = format!("{path}/{}", LanguageTag::english());
            self.facts((words, vocabulary), (english, of_english), &back, "en");
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

    /// Numbers in digits and names of the one text that the other lacks; there a number may stand as a word.
    fn facts(
        &mut self,
        (one, of_one): (&str, &Vocabulary),
        (other, of_other): (&str, &Vocabulary),
        place: &str,
        language: &str,
    ) {
        let (numbers, names) = (digits(one), names(one, of_one.is_chinese));
        if numbers.is_empty() && names.is_empty() {
            return;
        }
        let lower = other.to_lowercase();
        let known = digits(other);
        let is_said = |number: &str| known.contains(number) || of_other.says_number(&lower, number);
        let missing_numbers = numbers.iter().filter(|number| !is_said(number));
        let all_words = other.to_uppercase();
        let missing_names = names
            .iter()
            .filter(|name| !all_words.contains(name.as_str()) && !of_other.says_name(&lower, name));
        for fact in missing_numbers.chain(missing_names) {
            self.report(place, ProblemCode::FactInOneLanguage, &[("found", fact), ("language", language)]);
        }
    }
}

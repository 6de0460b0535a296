//! Texts: every language, no markup, not too long.

use super::Validation;
use crate::pointer::escape_pointer;
use crate::problem::{Problem, ProblemCode};
use crate::text::{LanguageTag, LocalisedText};

/// Longest texts, in characters.
pub(super) mod limit {
    pub(in super::super) const QUESTIONNAIRE_TITLE: usize = 120;
    pub(in super::super) const NAME: usize = 80;
    pub(in super::super) const VERSION: usize = 64;
    pub(in super::super) const QUESTION: usize = 200;
    pub(in super::super) const HELP: usize = 400;
    pub(in super::super) const ANCHOR: usize = 500;
    pub(in super::super) const EVIDENCE: usize = 160;
    pub(in super::super) const ACTION: usize = 240;
    pub(in super::super) const SUMMARY: usize = 400;
    pub(in super::super) const MESSAGE: usize = 300;
    pub(in super::super) const NOTICE: usize = 1_200;
}

impl Validation<'_> {
    pub(super) fn optional_text(&mut self, text: &LocalisedText, path: &str, limit: usize) {
        if !text.is_empty() {
            self.text(text, path, limit);
        }
    }

    pub(super) fn text(&mut self, text: &LocalisedText, path: &str, limit: usize) {
        // What is no language tag was said where it stands, and nobody can translate into it.
        let languages = &self.file.languages;
        for language in languages.iter().filter_map(|language| LanguageTag::new(language)) {
            if text.exact(&language).is_none() {
                self.of_languages.push(self.problems.len());
                self.report(path, ProblemCode::MissingTranslation, &[("language", language.as_str())]);
            }
        }
        for (language, words) in text.iter() {
            let place = format!("{path}/{}", escape_pointer(language.as_str()));
            if !self.written.contains(language) {
                self.written.insert(language.clone());
            }
            if !self.file.languages.iter().any(|declared| declared == language.as_str()) {
                self.of_languages.push(self.problems.len());
                self.report(&place, ProblemCode::DanglingReference, &[("name", language.as_str())]);
            }
            self.words(words, &place, limit, language.as_str());
        }
    }

    /// Says a declared language that no text has once, instead of once for every text; which languages the texts have instead
    /// of it is said there, too.
    pub(super) fn languages_without_texts(&mut self) {
        let unwritten: Vec<(usize, LanguageTag)> = (self.file.languages.iter().enumerate())
            .filter_map(|(at, language)| Some((at, LanguageTag::new(language)?)))
            .filter(|(_, language)| !self.written.contains(language))
            .collect();
        if unwritten.is_empty() || self.written.is_empty() {
            return;
        }
        let is_repetition = |at: usize, problem: &Problem| {
            self.of_languages.binary_search(&at).is_ok()
                && problem
                    .argument("language")
                    .is_none_or(|missing| unwritten.iter().any(|(_, language)| language.as_str() == missing))
        };
        let problems = std::mem::take(&mut self.problems).into_iter().enumerate();
        let others: Vec<Problem> = problems
            .filter(|(at, problem)| !is_repetition(*at, problem))
            .map(|(_, problem)| problem)
            .collect();
        let written = self.written.iter().map(LanguageTag::as_str).collect::<Vec<_>>().join(", ");
        for (at, language) in &unwritten {
            let arguments = [("language", language.as_str()), ("found", written.as_str())];
            self.report(&format!("/languages/{at}"), ProblemCode::LanguageWithoutTexts, &arguments);
        }
        self.problems.extend(others);
    }

    /// A text that is the same in every language.
    pub(super) fn plain(&mut self, words: &str, path: &str, limit: usize) {
        self.words(words, path, limit, "");
    }

    fn words(&mut self, words: &str, path: &str, limit: usize, language: &str) {
        if words.trim().is_empty() {
            self.report(path, ProblemCode::EmptyText, &[("language", language)]);
        }
        let length = words.chars().count();
        if length > limit {
            self.report(
                path,
                ProblemCode::TextTooLong,
                &[("found", &length.to_string()), ("limit", &limit.to_string()), ("language", language)],
            );
        }
        if let Some(found) = markup(words) {
            self.report(path, ProblemCode::MarkupInText, &[("found", &found), ("language", language)]);
        }
    }
}

/// The first HTML tag, control character or mark of writing direction in `words`. A `<` before anything but a letter, `/`, `!` or `?` is a sign of
/// comparison and stays.
fn markup(words: &str) -> Option<String> {
    if let Some(control) = words.chars().find(|character| is_invisible(*character)) {
        return Some(format!("U+{:04X}", control as u32));
    }
    words.match_indices('<').find_map(|(at, _)| {
        let rest = &words[at + 1..];
        let opens =
            rest.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '/' | '!' | '?'));
        let end = rest.find('>')?;
        opens.then(|| words[at..=at + 1 + end].chars().take(40).collect())
    })
}

/// Marks of direction can make a text read otherwise than it stands in the file.
fn is_invisible(character: char) -> bool {
    let turns = matches!(
        character,
        '\u{200E}' | '\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2066}'..='\u{2069}'
    );
    turns || character.is_control() && character != '\n'
}

#[cfg(test)]
mod tests {
    use super::markup;

    #[test]
    fn tags_are_markup_and_comparisons_are_not() {
        for (text, found) in [
            ("a <b>bold</b> word", Some("<b>")),
            ("<script src=x>", Some("<script src=x>")),
            ("</p>", Some("</p>")),
            ("<!-- x -->", Some("<!-- x -->")),
            ("x < y and y > z", None),
            ("error rate <5 % or >7 %", None),
            ("two\nlines", None),
            ("bell\u{7}", Some("U+0007")),
            ("nul\0", Some("U+0000")),
            ("turned \u{202E}round", Some("U+202E")),
            ("\u{2066}isolated\u{2069}", Some("U+2066")),
            ("right-to-left mark \u{200F}", Some("U+200F")),
            ("“curly” – dash … and\u{a0}space", None),
        ] {
            assert_eq!(markup(text).as_deref(), found, "{text:?}");
        }
    }
}

//! Texts: every language, no markup, nothing that nobody sees, not too long.

use super::Validation;
use crate::pointer::escape_pointer;
use crate::problem::{Problem, ProblemCode};
use crate::text::{LanguageTag, LocalisedText, is_hidden};

/// How much a text may be.
#[derive(Clone, Copy)]
pub(super) struct Limit {
    /// Most characters.
    characters: usize,
    /// Whether it may have several lines.
    has_lines: bool,
}

/// The limits by what a text is: what stands in lists and headings is one line.
pub(super) mod limit {
    use super::Limit;

    const fn line(characters: usize) -> Limit {
        Limit { characters, has_lines: false }
    }

    const fn lines(characters: usize) -> Limit {
        Limit { characters, has_lines: true }
    }

    pub(in super::super) const QUESTIONNAIRE_TITLE: Limit = line(120);
    pub(in super::super) const NAME: Limit = line(80);
    pub(in super::super) const VERSION: Limit = line(64);
    pub(in super::super) const QUESTION: Limit = lines(200);
    pub(in super::super) const HELP: Limit = lines(400);
    pub(in super::super) const ANCHOR: Limit = lines(500);
    pub(in super::super) const EVIDENCE: Limit = lines(160);
    pub(in super::super) const ACTION: Limit = lines(240);
    pub(in super::super) const SUMMARY: Limit = lines(400);
    pub(in super::super) const MESSAGE: Limit = lines(300);
    pub(in super::super) const NOTICE: Limit = lines(1_200);
}

impl Validation<'_> {
    pub(super) fn optional_text(&mut self, text: &LocalisedText, path: &str, limit: Limit) {
        if !text.is_empty() {
            self.text(text, path, limit);
        }
    }

    pub(super) fn text(&mut self, text: &LocalisedText, path: &str, limit: Limit) {
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
    pub(super) fn plain(&mut self, words: &str, path: &str, limit: Limit) {
        self.words(words, path, limit, "");
    }

    fn words(&mut self, words: &str, path: &str, limit: Limit, language: &str) {
        if words.trim().is_empty() {
            self.report(path, ProblemCode::EmptyText, &[("language", language)]);
        }
        let length = words.chars().count();
        if length > limit.characters {
            self.report(
                path,
                ProblemCode::TextTooLong,
                &[
                    ("found", &length.to_string()),
                    ("limit", &limit.characters.to_string()),
                    ("language", language),
                ],
            );
        }
        if let Some(found) = markup(words, limit.has_lines) {
            self.report(path, ProblemCode::MarkupInText, &[("found", &found), ("language", language)]);
        }
    }
}

/// The first HTML tag in `words`, or the first character in it that nobody sees; a line feed only where there may be lines. A
/// `<` before anything but a letter, `/`, `!` or `?` is a sign of comparison and stays.
fn markup(words: &str, has_lines: bool) -> Option<String> {
    let is_wrong = |character: &char| is_hidden(*character) && !(has_lines && *character == '\n');
    if let Some(hidden) = words.chars().find(is_wrong) {
        return Some(format!("U+{:04X}", u32::from(hidden)));
    }
    words.match_indices('<').find_map(|(at, _)| {
        let rest = &words[at + 1..];
        let opens =
            rest.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '/' | '!' | '?'));
        let end = rest.find('>')?;
        opens.then(|| words[at..=at + 1 + end].chars().take(40).collect())
    })
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
            ("two\r\nlines", Some("U+000D")),
            ("two\u{2028}lines", Some("U+2028")),
            ("a\u{200B}b", Some("U+200B")),
            ("a\u{E0041}b", Some("U+E0041")),
            ("می\u{200C}خواهم", None),
            ("bell\u{7}", Some("U+0007")),
            ("nul\0", Some("U+0000")),
            ("turned \u{202E}round", Some("U+202E")),
            ("\u{2066}isolated\u{2069}", Some("U+2066")),
            ("right-to-left mark \u{200F}", Some("U+200F")),
            ("“curly” – dash … and\u{a0}space", None),
        ] {
            assert_eq!(markup(text, true).as_deref(), found, "{text:?}");
        }
        assert_eq!(markup("two\nlines", false).as_deref(), Some("U+000A"), "a title is one line");
    }
}

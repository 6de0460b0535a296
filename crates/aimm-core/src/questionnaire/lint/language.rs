//! Texts that are not in the language they are said to be in.

use super::Lint;
use super::vocabulary::Vocabulary;
use crate::problem::ProblemCode;
use crate::text::LocalisedText;

/// Words that tell a text from a name: "AI RMF" has none, "AI policy and rules" three.
const LEAST_WORDS: usize = 2;
/// So much of a text tells readers which it is.
const WORDS_SHOWN: usize = 3;

impl Lint<'_> {
    /// Whether each language of `text` is what it says: no Chinese in English, no text left in English elsewhere.
    pub(super) fn language(&mut self, text: &LocalisedText, path: &str) -> bool {
        let english = self.english.as_ref().and_then(|english| text.exact(english));
        let wrong: Vec<_> = text
            .iter()
            .filter_map(|(language, words)| {
                let found = match Vocabulary::of(language) {
                    _ if language.is_english() => chinese_run(words),
                    Some(_) if is_foreign_to_chinese(words, english) => Some(beginning(words)),
                    _ => english.filter(|english| is_copy(words, english)).map(beginning),
                };
                Some((language, found?))
            })
            .collect();
        for (language, found) in &wrong {
            let arguments = [("found", found.as_str()), ("language", language.as_str())];
            self.report(&format!("{path}/{language}"), ProblemCode::WrongLanguage, &arguments);
        }
        wrong.is_empty()
    }
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}')
}

/// The first Chinese in `text`.
fn chinese_run(text: &str) -> Option<String> {
    let from = &text[text.find(is_han)?..];
    Some(from.chars().take_while(|character| is_han(*character)).collect())
}

fn is_foreign_to_chinese(words: &str, english: Option<&str>) -> bool {
    !words.contains(is_han) && n_common_words(english.unwrap_or(words)) >= LEAST_WORDS
}

/// Whether `text` has the words of the `english` one, and more than a name.
fn is_copy(text: &str, english: &str) -> bool {
    n_common_words(text) > 0
        && words(text).nth(LEAST_WORDS - 1).is_some()
        && words(text).map(str::to_lowercase).eq(words(english).map(str::to_lowercase))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|character: char| !character.is_alphanumeric()).filter(|word| !word.is_empty())
}

/// How many words without a capital `text` has, which names are not made of.
fn n_common_words(text: &str) -> usize {
    let is_common = |word: &&str| word.len() > 1 && word.bytes().all(|byte| byte.is_ascii_lowercase());
    words(text).filter(is_common).count()
}

fn beginning(text: &str) -> String {
    text.split_whitespace().take(WORDS_SHOWN).collect::<Vec<_>>().join(" ")
}

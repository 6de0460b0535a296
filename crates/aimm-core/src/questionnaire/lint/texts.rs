//! Vague words and lengths.

use super::vocabulary::{Length, Vocabulary};
use super::words::{folded, whole_words};
use super::{Lint, anchors};
use crate::format::questionnaire::{ItemFile, QuestionnaireFile};
use crate::problem::ProblemCode;
use crate::text::LocalisedText;

/// What kind of text it is, which decides its length.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Kind {
    Question,
    Help,
    Anchor(u8),
    Requirement,
    Evidence,
    Action,
}

impl Lint<'_> {
    pub(super) fn question(&mut self, item: &ItemFile, path: &str) {
        self.language(&item.title, &format!("{path}/title"));
        self.text(&item.question, &format!("{path}/question"), Kind::Question);
        self.text(&item.help, &format!("{path}/help"), Kind::Help);
    }

    pub(super) fn anchors(&mut self, file: &QuestionnaireFile, item: &ItemFile, path: &str) {
        for (level, text) in anchors(item) {
            let place = format!("{path}/anchors/{level}");
            self.text(text, &place, Kind::Anchor(level));
            self.ladder(file, level, text, &place);
        }
    }

    pub(super) fn requirements(&mut self, item: &ItemFile, path: &str) {
        for (level, requirements) in item.requirements.iter().flatten() {
            for (at, requirement) in requirements.iter().enumerate() {
                let place = format!("{path}/requirements/{level}/{at}/text");
                self.text(&requirement.text, &place, Kind::Requirement);
            }
        }
    }

    /// Checks a text in each of its languages, and its languages against one another.
    pub(super) fn text(&mut self, text: &LocalisedText, path: &str, kind: Kind) {
        for (language, words) in text.iter() {
            let Some(vocabulary) = Vocabulary::of(language) else { continue };
            let place = format!("{path}/{language}");
            // Help explains, and may use the words people use.
            if kind != Kind::Help {
                self.vague_words(words, vocabulary, &place, language.as_str());
            }
            self.length(words, vocabulary, kind, &place, language.as_str());
        }
        self.translation(text, path);
    }

    fn vague_words(&mut self, words: &str, vocabulary: &Vocabulary, place: &str, language: &str) {
        let mut lower = folded(words).to_ascii_lowercase();
        if vocabulary.is_chinese {
            lower.retain(|character| character != ' ');
        }
        if !vocabulary.vague_words().may_be_in(&lower) {
            return;
        }
        let mut rest = vocabulary.terms.iter().fold(lower, |text, term| text.replace(term, "·"));
        for vague in vocabulary.vague {
            if whole_words(&rest, vague).any(|at| !vocabulary.lies_across(&rest, at, vague)) {
                self.report(place, ProblemCode::VagueWord, &[("found", vague), ("language", language)]);
                // 不定期 is not found again as 定期. English has word ends, which tell words apart.
                if vocabulary.is_chinese {
                    rest = rest.replace(vague, "·");
                }
            }
        }
    }

    fn length(&mut self, words: &str, vocabulary: &Vocabulary, kind: Kind, place: &str, language: &str) {
        let Length { least, most } = vocabulary.length_of(kind);
        let found = vocabulary.unit.length(words);
        if !(least..=most).contains(&found) {
            let allowed = format!("{least}–{most}");
            let arguments = [("found", found.to_string()), ("allowed", allowed)];
            let [found, allowed] = &arguments;
            self.report(
                place,
                ProblemCode::LengthOutsideRange,
                &[(found.0, &found.1), (allowed.0, &allowed.1), ("language", language)],
            );
        }
    }
}

//! What every part of a form needs: the questionnaire, the messages of its language, and its texts as runs.

use aimm_core::questionnaire::Questionnaire;
use aimm_core::text::{LanguageTag, LocalisedText};
use aimm_messages::{Argument, Language, Messages};

use super::FormInput;
use crate::compose::context::{language_of, local_run};
use crate::compose::typography;
use crate::document::Run;

/// What every part of a form needs.
pub(crate) struct Words<'a> {
    pub(crate) input: &'a FormInput<'a>,
    pub(crate) questionnaire: &'a Questionnaire,
    pub(crate) messages: &'a Messages,
    pub(crate) language: LanguageTag,
}

impl<'a> Words<'a> {
    pub(crate) fn new(input: &'a FormInput<'a>, messages: &'a Messages) -> Self {
        Self { input, questionnaire: input.questionnaire, messages, language: language_of(messages) }
    }

    /// The message `key`.
    pub(crate) fn text(&self, key: &str) -> String {
        self.messages.text(key)
    }

    /// The message `key` with its placeholders filled.
    pub(crate) fn say(&self, key: &str, arguments: &[(&str, Argument<'_>)]) -> String {
        self.messages.format(key, arguments)
    }

    /// The message `key`, which depends on what is assessed.
    pub(crate) fn of_subject(&self, key: &str) -> String {
        self.say(key, &[("subject", self.questionnaire.subject.name().into())])
    }

    /// A text of the questionnaire.
    pub(crate) fn local<'b>(&self, text: &'b LocalisedText) -> &'b str {
        text.get(&self.language)
    }

    /// A text of the questionnaire as a run, in its own language where it has to stand in.
    pub(crate) fn run(&self, text: &LocalisedText) -> Run {
        local_run(text, &self.language)
    }

    /// Clauses of one sentence, one after the other.
    pub(crate) fn clauses(&self, parts: &[String]) -> String {
        typography::clauses(parts, self.messages.language())
    }

    pub(crate) fn is_chinese(&self) -> bool {
        self.messages.language() == Language::SimplifiedChinese
    }

    /// Id and version, which together name the questionnaire.
    pub(crate) fn id_and_version(&self) -> String {
        format!("{} {}", self.questionnaire.id, self.questionnaire.version)
    }
}

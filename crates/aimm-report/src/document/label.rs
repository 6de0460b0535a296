//! Short texts of one style: titles, heads, values.

use std::fmt;

use aimm_core::text::LanguageTag;

use super::Run;

/// A short text of one style, and in bilingual documents the same in the other language.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Label {
    /// The text, in the document's language.
    pub text: String,
    /// The same in another language; `None` where it would say nothing else.
    pub translation: Option<Translation>,
}

/// A text in another language than the document's.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Translation {
    /// The text.
    pub text: String,
    /// Its language.
    pub language: LanguageTag,
}

impl Label {
    /// The text in the document's language.
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Says whether there is nothing to show.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty() && self.translation.is_none()
    }

    /// Both languages, each on a line of its own.
    pub fn lines(&self) -> Vec<Run> {
        self.joined("\n")
    }

    /// Both languages on one line.
    pub fn line(&self) -> Vec<Run> {
        self.joined(" ")
    }

    fn joined(&self, joint: &str) -> Vec<Run> {
        let mut runs = vec![Run::new(self.text.as_str())];
        if let Some(translation) = &self.translation {
            let joint = if self.text.is_empty() { "" } else { joint };
            let text = format!("{joint}{}", translation.text);
            runs.push(Run::quiet(text).in_language(translation.language.clone()));
        }
        runs
    }
}

impl fmt::Display for Label {
    /// Both languages on one line.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.line().iter().try_for_each(|run| formatter.write_str(&run.text))
    }
}

impl From<&str> for Label {
    fn from(text: &str) -> Self {
        text.to_owned().into()
    }
}

impl From<String> for Label {
    fn from(text: String) -> Self {
        Self { text, translation: None }
    }
}

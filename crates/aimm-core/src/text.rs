//! Texts in several languages, and the one rule of which language stands in for another.

use std::collections::BTreeMap;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// A BCP 47 language tag, such as `en` or `zh-Hans`, compared byte for byte.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct LanguageTag(String);

impl LanguageTag {
    /// English.
    pub fn english() -> Self {
        Self("en".to_owned())
    }

    /// Simplified Chinese.
    pub fn simplified_chinese() -> Self {
        Self("zh-Hans".to_owned())
    }

    /// The tag `text`, or `None` where it does not have the form of a tag: subtags of 1 to 8 letters and digits,
    /// joined by hyphens, the first of 2 to 8 letters.
    pub fn new(text: &str) -> Option<Self> {
        let mut subtags = text.split('-');
        let primary = subtags.next()?;
        let is_tag = (2..=8).contains(&primary.len())
            && primary.bytes().all(|byte| byte.is_ascii_alphabetic())
            && subtags.all(|subtag| {
                (1..=8).contains(&subtag.len()) && subtag.bytes().all(|byte| byte.is_ascii_alphanumeric())
            });
        is_tag.then(|| Self(text.to_owned()))
    }

    /// The tag as text.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Says whether the language is written in Chinese.
    pub fn is_chinese(&self) -> bool {
        self.primary().eq_ignore_ascii_case("zh")
    }

    fn primary(&self) -> &str {
        self.0.split('-').next().unwrap_or_default()
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// One text in one or more languages.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(transparent)]
pub struct LocalisedText(BTreeMap<LanguageTag, String>);

impl LocalisedText {
    /// A text of these languages.
    pub fn new(texts: impl IntoIterator<Item = (LanguageTag, String)>) -> Self {
        Self(texts.into_iter().collect())
    }

    /// The text in `language`; else in another variety of it; else in English; else in the first language there is;
    /// empty where there is none.
    pub fn get(&self, language: &LanguageTag) -> &str {
        self.0
            .get(language)
            .or_else(|| {
                self.0.iter().find(|(tag, _)| tag.primary() == language.primary()).map(|(_, text)| text)
            })
            .or_else(|| self.0.get(&LanguageTag::english()))
            .or_else(|| self.0.values().next())
            .map_or("", String::as_str)
    }

    /// The text in exactly `language`.
    pub fn exact(&self, language: &LanguageTag) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    /// Languages and texts in the order of the tags.
    pub fn iter(&self) -> impl Iterator<Item = (&LanguageTag, &str)> {
        self.0.iter().map(|(tag, text)| (tag, text.as_str()))
    }

    /// Says whether there is no language at all.
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn tag(text: &str) -> LanguageTag {
        LanguageTag::new(text).unwrap()
    }

    #[test]
    fn a_missing_language_falls_back_to_a_variety_then_english_then_the_first() {
        let both = LocalisedText::new([(tag("en"), "yes".to_owned()), (tag("zh-Hans"), "是".to_owned())]);
        for (language, expected) in
            [("en", "yes"), ("zh-Hans", "是"), ("zh-CN", "是"), ("en-GB", "yes"), ("de", "yes")]
        {
            assert_eq!(both.get(&tag(language)), expected, "fallback for {language}");
        }
        let french = LocalisedText::new([(tag("fr"), "oui".to_owned())]);
        assert_eq!(french.get(&tag("de")), "oui", "the first language stands in where English is missing");
    }

    #[test]
    fn tags_have_the_form_of_bcp_47() {
        for (text, valid) in [
            ("en", true),
            ("zh-Hans", true),
            ("zh-Hans-CN", true),
            ("", false),
            ("e", false),
            ("en_GB", false),
            ("en-", false),
        ] {
            assert_eq!(LanguageTag::new(text).is_some(), valid, "{text:?}");
        }
    }
}

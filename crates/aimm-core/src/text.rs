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

    /// Says whether this is English, of whatever country.
    pub fn is_english(&self) -> bool {
        self.is_variety_of("en")
    }

    /// Whether who reads the language `other` can read this one, too.
    pub(crate) fn is_variety_of(&self, other: &str) -> bool {
        is_variety(&self.0, other)
    }

    /// Says whether the language is written in Chinese.
    pub fn is_chinese(&self) -> bool {
        primary(&self.0).eq_ignore_ascii_case("zh")
    }
}

impl fmt::Display for LanguageTag {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}

/// What is said in `language` among what is said in several, by tag; else in another variety of it that is not known to be
/// written in another script; else in English; else the first. `None` where there is nothing at all.
pub fn nearest<'a, T>(language: &str, said: impl Iterator<Item = (&'a str, T)> + Clone) -> Option<T> {
    let find = |fits: &dyn Fn(&str) -> bool| said.clone().find(|(tag, _)| fits(tag));
    let found = find(&|tag| tag == language)
        .or_else(|| find(&|tag| is_variety(tag, language)))
        .or_else(|| find(&|tag| is_variety(tag, "en")))
        .or_else(|| said.clone().next());
    found.map(|(_, said)| said)
}

/// Whether who reads the language `other` can read `tag`, too.
fn is_variety(tag: &str, other: &str) -> bool {
    let may_be_one = |(one, other): (&str, &str)| one.eq_ignore_ascii_case(other);
    primary(tag).eq_ignore_ascii_case(primary(other)) && script(tag).zip(script(other)).is_none_or(may_be_one)
}

fn primary(tag: &str) -> &str {
    tag.split('-').next().unwrap_or_default()
}

/// The script that a tag says. A tag of Chinese says one always, if only by its region: without either, it is simplified.
fn script(tag: &str) -> Option<&str> {
    // What follows a subtag of one character is an extension.
    let subtags = tag.split('-').skip(1).take_while(|subtag| subtag.len() > 1);
    let is_script =
        |subtag: &&str| subtag.len() == 4 && subtag.bytes().all(|byte| byte.is_ascii_alphabetic());
    let is_traditional =
        |subtag: &str| ["TW", "HK", "MO"].iter().any(|region| subtag.eq_ignore_ascii_case(region));
    let of_region = || if subtags.clone().any(is_traditional) { "Hant" } else { "Hans" };
    let said = subtags.clone().find(is_script);
    said.or_else(|| primary(tag).eq_ignore_ascii_case("zh").then(of_region))
}

/// Whether `character` takes no place that anybody sees, and yet changes how a text is shown or compared: controls, line feeds
/// included; marks of writing direction; separators of lines, and blanks and hyphens without width; tags. Joiners (U+200C,
/// U+200D) are none of these: some scripts cannot be written without them.
pub fn is_hidden(character: char) -> bool {
    let is_named = matches!(
        character,
        '\u{00AD}'
            | '\u{061C}'
            | '\u{200B}'
            | '\u{200E}'
            | '\u{200F}'
            | '\u{2028}'..='\u{202E}'
            | '\u{2066}'..='\u{2069}'
            | '\u{FEFF}'
            | '\u{E0000}'..='\u{E007F}'
    );
    is_named || character.is_control()
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

    /// The text in `language`, or in the language that is [`nearest`]; empty where there is none.
    pub fn get(&self, language: &LanguageTag) -> &str {
        nearest(language.as_str(), self.iter().map(|(tag, text)| (tag.as_str(), text))).unwrap_or_default()
    }

    /// The text in exactly `language`.
    pub fn exact(&self, language: &LanguageTag) -> Option<&str> {
        self.0.get(language).map(String::as_str)
    }

    /// Languages and texts in the order of the tags.
    pub fn iter(&self) -> impl Iterator<Item = (&LanguageTag, &str)> + Clone {
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
    fn a_variety_stands_in_where_it_is_written_alike() {
        for (language, tags, expected) in [
            ("zh-Hans", &["en-GB", "zh-CN"][..], "zh-CN"),
            ("zh-Hans", &["en", "zh-SG"], "zh-SG"),
            ("zh-Hans", &["en", "zh"], "zh"),
            ("zh-Hans", &["en", "zh-hans-cn"], "zh-hans-cn"),
            ("zh-Hans", &["en", "zh-TW"], "en"),
            ("zh-Hans", &["en", "zh-HK"], "en"),
            ("zh-Hans", &["en", "zh-mo"], "en"),
            ("zh-Hans", &["en", "zh-Hant"], "en"),
            ("zh-Hans", &["en", "zh-Hant-CN"], "en"),
            ("zh-Hans", &["en", "zh-Hans-HK"], "zh-Hans-HK"),
            ("zh-Hans", &["en", "zh-x-hant"], "zh-x-hant"),
            ("zh-Hans", &["zh-CN", "zh-Hans"], "zh-Hans"),
            ("zh-Hans", &["de", "en-GB"], "en-GB"),
            ("zh-Hant", &["en", "zh-Hans", "zh-TW"], "zh-TW"),
            ("zh-Hans", &["zh-Hant"], "zh-Hant"),
            ("en", &["de", "en-US"], "en-US"),
            ("en", &["de", "zh-CN"], "de"),
            ("sr-Latn", &["sr", "en"], "sr"),
            ("sr-Latn", &["en", "sr-Cyrl"], "en"),
        ] {
            let text = LocalisedText::new(tags.iter().map(|of| (tag(of), (*of).to_owned())));
            assert_eq!(text.get(&tag(language)), expected, "{language} among {tags:?}");
        }
        assert_eq!(LocalisedText::default().get(&tag("en")), "", "nothing was said");
    }

    #[test]
    fn what_nobody_sees_is_told_from_what_scripts_need() {
        for (characters, hidden) in [
            ("\u{0}\u{7}\t\n\r\u{7F}\u{9B}", true),
            ("\u{200E}\u{200F}\u{061C}\u{202A}\u{202E}\u{2066}\u{2069}", true),
            ("\u{2028}\u{2029}\u{200B}\u{FEFF}\u{AD}\u{E0001}\u{E0041}\u{E007F}", true),
            ("aé战 \u{A0}\u{3000}\u{200C}\u{200D}\u{FE0F}\u{301}😀", false),
        ] {
            for character in characters.chars() {
                assert_eq!(is_hidden(character), hidden, "U+{:04X}", u32::from(character));
            }
        }
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

//! The program's languages: their messages, loaded once, and their tags.

use std::sync::OnceLock;

use aimm_core::text::{LanguageTag, nearest};
use aimm_messages::{Language, Messages};

use crate::dto::Localised;
use crate::error::AppResult;
use crate::input_mistake::InputMistake;

/// The messages of `language`.
pub(crate) fn messages(language: Language) -> &'static Messages {
    static ENGLISH: OnceLock<Messages> = OnceLock::new();
    static SIMPLIFIED_CHINESE: OnceLock<Messages> = OnceLock::new();
    let loaded = match language {
        Language::English => &ENGLISH,
        Language::SimplifiedChinese => &SIMPLIFIED_CHINESE,
    };
    loaded.get_or_init(|| Messages::new(language))
}

/// The tag by which texts of questionnaires are found.
pub(crate) fn tag(language: Language) -> LanguageTag {
    match language {
        Language::English => LanguageTag::english(),
        Language::SimplifiedChinese => LanguageTag::simplified_chinese(),
    }
}

/// What `text` says in `language`, or in the language that is nearest; empty where it says nothing.
pub fn text_in(text: &Localised, language: Language) -> &str {
    let said = text.iter().map(|(tag, text)| (tag.as_str(), text.as_str()));
    nearest(language.tag(), said).unwrap_or_default()
}

/// The language that `tag` names.
///
/// # Errors
/// Where the program does not speak it.
pub(crate) fn language_of(tag: &str) -> AppResult<Language> {
    Ok(Language::exactly(tag).ok_or_else(|| InputMistake::Language(tag.to_owned()))?)
}

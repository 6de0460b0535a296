//! What the machine says: language, clock.

use std::ffi::OsString;

use aimm_app::{Environment, LAST_SECOND, Language, Messages, seconds_of_date};

use crate::failure::Failure;

/// What the event log says who did something.
const ACTOR: &str = "command line";

/// The language of `--lang`, else of the machine.
pub(crate) fn language(typed: &[OsString]) -> Language {
    let mut arguments = typed.iter().filter_map(|argument| argument.to_str());
    let chosen = arguments.find_map(|argument| match argument.strip_prefix("--lang") {
        Some("") => Some(None),
        Some(value) => value.strip_prefix('=').map(Some),
        None => None,
    });
    let chosen = chosen.and_then(|value| value.or_else(|| arguments.next()));
    chosen.and_then(Language::exactly).unwrap_or_else(machine_language)
}

fn machine_language() -> Language {
    let names = ["LC_ALL", "LC_MESSAGES", "LANG"];
    let locale = names.into_iter().find_map(|name| variable(name).filter(|value| !value.is_empty()));
    Language::of(&locale.unwrap_or_default())
}

/// The clock of `--date`, else of `SOURCE_DATE_EPOCH`, else of the machine.
pub(crate) fn environment(date: Option<&str>, messages: &Messages) -> Result<Environment, Failure> {
    let language = messages.language();
    let wrong = |key: &str, value: &str| Failure::Usage(messages.format(key, &[("found", value.into())]));
    let fixed = match (date, variable("SOURCE_DATE_EPOCH")) {
        (Some(date), _) => Some(seconds_of_date(date).ok_or_else(|| wrong("usage-date", date))?),
        (None, Some(epoch)) => Some(seconds_of_epoch(&epoch).ok_or_else(|| wrong("usage-epoch", &epoch))?),
        (None, None) => None,
    };
    Ok(match fixed {
        Some(seconds) => Environment::fixed(seconds, language, ACTOR),
        None => Environment::system(language, ACTOR),
    })
}

fn seconds_of_epoch(text: &str) -> Option<u64> {
    text.parse().ok().filter(|seconds| *seconds <= LAST_SECOND)
}

/// A variable of the environment; one that is no text counts as not set.
#[expect(clippy::disallowed_methods, reason = "this is a host: it reads the environment and passes it in")]
pub(crate) fn variable(name: &str) -> Option<String> {
    std::env::var(name).ok()
}

//! `keys.ts`: every key of the message catalogue, so that the window cannot ask for one that is not there.

use std::collections::BTreeSet;
use std::fmt::Write as _;

use fluent_syntax::ast::Entry;

/// Catalogue files that the window does not load.
const NOT_FOR_THE_WINDOW: [&str; 10] = [
    "agreement",
    "errors",
    "problems",
    "cli",
    "report",
    "report-sections",
    "form",
    "workbook",
    "answer-workbook",
    "dialogs",
];

/// The TypeScript union of all keys of `catalogue` that the window has, attributes written `message.attribute`.
pub(crate) fn keys_ts(catalogue: &[(&str, &str)]) -> String {
    let files = catalogue.iter().filter(|(name, _)| !NOT_FOR_THE_WINDOW.contains(name));
    let keys: BTreeSet<String> = files.flat_map(|(_, text)| keys_of(text)).collect();
    let mut ts = String::from(
        "// Generated from assets/i18n/en by `cargo run -p aimm-tests --bin generate`. Do not edit.\n\n\
         /** A message of the catalogue, or an attribute of one. */\nexport type MessageKey =",
    );
    if keys.is_empty() {
        ts.push_str(" never");
    }
    for key in keys {
        let _ = write!(ts, "\n  | \"{key}\"");
    }
    ts.push_str(";\n");
    ts
}

fn keys_of(text: &str) -> Vec<String> {
    let resource = match fluent_syntax::parser::parse(text) {
        Ok(resource) | Err((resource, _)) => resource,
    };
    resource
        .body
        .iter()
        .filter_map(|entry| match entry {
            Entry::Message(message) => Some(message),
            _ => None,
        })
        .flat_map(|message| {
            let own = message.value.is_some().then(|| message.id.name.to_owned());
            let attributes = message
                .attributes
                .iter()
                .map(|attribute| format!("{}.{}", message.id.name, attribute.id.name));
            own.into_iter().chain(attributes).collect::<Vec<_>>()
        })
        .collect()
}

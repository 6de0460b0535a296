//! The message catalogue: the same in every language, complete, and without a message that nobody says.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use aimm_messages::catalogue::{CatalogueFile, ENGLISH, SIMPLIFIED_CHINESE};
use aimm_messages::{Argument, Language, Messages};
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};

use crate::support::root;

/// Names of the placeholders of every message and attribute, by key.
type Keys = BTreeMap<String, BTreeSet<String>>;

fn keys_of(name: &str, text: &str) -> Keys {
    let resource = fluent_syntax::parser::parse(text)
        .unwrap_or_else(|(_, errors)| panic!("{name}.ftl is not Fluent: {errors:?}"));
    let mut keys = Keys::new();
    for entry in &resource.body {
        let Entry::Message(message) = entry else { continue };
        let own = message.value.iter().map(|value| (message.id.name.to_owned(), value));
        let attributes = message
            .attributes
            .iter()
            .map(|attribute| (format!("{}.{}", message.id.name, attribute.id.name), &attribute.value));
        for (key, pattern) in own.chain(attributes) {
            let mut found = BTreeSet::new();
            placeholders(pattern, &mut found);
            assert!(keys.insert(key.clone(), found).is_none(), "{key} stands twice in {name}.ftl");
        }
    }
    keys
}

fn placeholders(pattern: &Pattern<&str>, found: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, found);
        }
    }
}

fn of_expression(expression: &Expression<&str>, found: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, found),
        Expression::Select { selector, variants } => {
            of_inline(selector, found);
            for variant in variants {
                placeholders(&variant.value, found);
            }
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, found: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            found.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, found),
        _ => {}
    }
}

fn all_keys(files: &[CatalogueFile]) -> Keys {
    let mut all = Keys::new();
    for (name, text) in files {
        for (key, found) in keys_of(name, text) {
            assert!(
                all.insert(key.clone(), found).is_none(),
                "{key} of {name}.ftl stands in another file too"
            );
        }
    }
    all
}

#[test]
fn every_message_is_there_in_every_language_with_the_same_placeholders() {
    let names = |files: &[CatalogueFile]| files.iter().map(|(name, _)| *name).collect::<Vec<_>>();
    assert_eq!(names(ENGLISH), names(SIMPLIFIED_CHINESE));
    for ((name, english), (_, chinese)) in ENGLISH.iter().zip(SIMPLIFIED_CHINESE) {
        let (english, chinese) = (keys_of(name, english), keys_of(name, chinese));
        for (key, wanted) in &english {
            let found = chinese.get(key).unwrap_or_else(|| panic!("{name}.ftl: {key} is missing in Chinese"));
            // A language without plurals may leave out the number that only chooses a plural.
            let surplus: Vec<_> = found.difference(wanted).collect();
            assert!(surplus.is_empty(), "{name}.ftl: {key} names {surplus:?} in Chinese only");
            let lost: Vec<_> =
                wanted.difference(found).filter(|name| !CHOOSES_ONLY.contains(&name.as_str())).collect();
            assert!(lost.is_empty(), "{name}.ftl: {key} does not say {lost:?} in Chinese");
        }
        let surplus: Vec<_> = chinese.keys().filter(|key| !english.contains_key(*key)).collect();
        assert!(surplus.is_empty(), "{name}.ftl: {surplus:?} are there in Chinese only");
    }
}

/// Placeholders that choose a wording in English and need not be said in Chinese.
const CHOOSES_ONLY: [&str; 3] = ["count", "subject", "n"];

#[test]
fn every_file_of_the_catalogue_is_used() {
    for language in Language::ALL {
        let folder = root().join("assets/i18n").join(language.tag());
        let mut found: Vec<String> = fs::read_dir(folder)
            .unwrap()
            .map(|entry| entry.unwrap().path().file_stem().unwrap().to_string_lossy().into_owned())
            .collect();
        let mut wanted: Vec<String> = ENGLISH.iter().map(|(name, _)| (*name).to_owned()).collect();
        found.sort();
        wanted.sort();
        assert_eq!(found, wanted);
    }
}

#[test]
fn every_message_formats_with_its_placeholders() {
    for language in Language::ALL {
        let messages = Messages::new(language);
        for (key, names) in all_keys(ENGLISH) {
            for sample in [Argument::from("three"), Argument::from(1_u32), Argument::from(7_u32)] {
                let arguments: Vec<(&str, Argument<'_>)> =
                    names.iter().map(|name| (name.as_str(), sample.clone())).collect();
                let text = messages.find(&key, &arguments).unwrap_or_else(|| panic!("{key} says nothing"));
                assert!(!text.contains(['{', '}', '\u{2068}']), "{key} is not filled: {text:?}");
            }
        }
    }
}

#[test]
fn every_key_that_is_asked_for_is_there() {
    /// Only messages begin like this.
    const OURS: [&str; 9] =
        ["error-", "problem-", "finding-", "reason-", "noun-", "usage-", "label-", "term-", "level-status-"];
    let keys = all_keys(ENGLISH);
    let calls = [".text(", ".format(", ".say(", ".say_with_source(", ".lowered("];
    for path in sources(&["crates", "src-tauri/src"], &["rs"]) {
        let text = production(&fs::read_to_string(&path).unwrap());
        let asked = calls.iter().flat_map(|call| text.split(call).skip(1)).filter_map(|rest| {
            let (literal, _) = rest.trim_start().strip_prefix('"')?.split_once('"')?;
            Some(literal.to_owned())
        });
        let ours =
            literals(&text).into_iter().filter(|literal| OURS.iter().any(|start| literal.starts_with(start)));
        for key in asked.chain(ours).filter(|literal| is_key(literal) && !literal.contains('{')) {
            assert!(keys.contains_key(&key), "{} asks for {key:?}, which no catalogue has", path.display());
        }
    }
}

#[test]
fn no_message_is_there_that_nobody_says() {
    let mut patterns = BTreeSet::new();
    for path in sources(&["crates", "src-tauri/src", "ui/src"], &["rs", "ts", "svelte"]) {
        if !path.ends_with("i18n/keys.ts") {
            patterns.extend(literals(&production(&fs::read_to_string(&path).unwrap())));
        }
    }
    let patterns: Vec<Vec<String>> =
        patterns.into_iter().filter(|literal| is_key(literal)).map(pieces).collect();
    let unused: Vec<String> = all_keys(ENGLISH)
        .into_keys()
        .filter(|key| {
            // The help of a command is asked for by the command's own name.
            if key.starts_with("about-") {
                return false;
            }
            // An attribute is asked for as `message.attribute`, or by the name of its message.
            let message = key.split_once('.').map_or(key.as_str(), |(message, _)| message);
            !patterns.iter().any(|pattern| matches(pattern, key) || matches(pattern, message))
        })
        .collect();
    assert!(unused.is_empty(), "nobody says {unused:#?}");
}

/// The files of these folders with one of these endings, without what is built or installed.
fn sources(folders: &[&str], endings: &[&str]) -> Vec<PathBuf> {
    let mut open: Vec<PathBuf> = folders.iter().map(|folder| root().join(folder)).collect();
    let mut found = Vec::new();
    while let Some(path) = open.pop() {
        let name = path.file_name().unwrap_or_default().to_string_lossy().into_owned();
        if path.is_dir()
            && !["target", "node_modules", "tests", "benches", "generated"].contains(&name.as_str())
        {
            open.extend(fs::read_dir(&path).unwrap().map(|entry| entry.unwrap().path()));
        } else if path.is_file() && has_ending(&path, endings) && !name.contains(".test.") {
            found.push(path);
        }
    }
    found.sort();
    found
}

fn has_ending(path: &Path, endings: &[&str]) -> bool {
    path.extension().is_some_and(|ending| endings.iter().any(|known| ending == *known))
}

/// A source without its tests, which may name what is not there.
fn production(text: &str) -> String {
    text.split("#[cfg(test)]").next().unwrap_or_default().to_owned()
}

/// Everything between quotation marks of one kind on one line.
fn literals(text: &str) -> Vec<String> {
    let mut found = Vec::new();
    for mark in ['"', '\'', '`'] {
        for line in text.lines() {
            let parts: Vec<&str> = line.split(mark).collect();
            // Which quotation marks open is not known: both the odd and the even parts may be literals.
            found.extend(parts.iter().filter(|part| !part.is_empty()).map(|part| (*part).to_owned()));
        }
    }
    found
}

/// Says whether `literal` could be a key, or a pattern with `{…}` or `${…}` in it that makes keys.
fn is_key(literal: &str) -> bool {
    let fixed = pieces(literal.to_owned()).concat();
    literal.chars().next().is_some_and(|first| first.is_ascii_lowercase())
        && fixed.chars().all(|character| character.is_ascii_alphanumeric() || matches!(character, '-' | '.'))
        && (fixed.len() == literal.len() || fixed.contains('-'))
}

/// The fixed parts of a literal, between which anything may stand.
fn pieces(literal: String) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut depth = 0;
    for character in literal.chars() {
        match character {
            '$' if depth == 0 => {}
            '{' => {
                if depth == 0 {
                    pieces.push(String::new());
                }
                depth += 1;
            }
            '}' => depth -= 1,
            _ if depth > 0 => {}
            other => pieces.last_mut().unwrap().push(other),
        }
    }
    pieces
}

fn matches(pattern: &[String], key: &str) -> bool {
    let Some((first, rest)) = pattern.split_first() else { return false };
    let Some(mut tail) = key.strip_prefix(first.as_str()) else { return false };
    let Some((last, middle)) = rest.split_last() else { return tail.is_empty() };
    for piece in middle {
        match tail.split_once(piece.as_str()) {
            Some((_, after)) => tail = after,
            None => return false,
        }
    }
    tail.ends_with(last.as_str())
}

#[test]
fn the_search_for_keys_finds_what_makes_them() {
    let pattern = |literal: &str| pieces(literal.to_owned());
    for (literal, key, expected) in [
        ("field-{field}", "field-name", true),
        ("policy-${policy}-help", "policy-strict-help", true),
        ("policy-${policy}-help", "policy-strict", false),
        ("error-no-workspace", "error-no-workspace", true),
        ("error-no", "error-no-workspace", false),
    ] {
        assert_eq!(matches(&pattern(literal), key), expected, "{literal} and {key}");
    }
    assert!(
        !is_key("{name}") && !is_key("A sentence.") && is_key("about"),
        "no pattern may match everything"
    );
}

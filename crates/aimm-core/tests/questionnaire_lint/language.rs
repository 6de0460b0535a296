//! Languages: texts in the wrong one, varieties, and what the check has no words for.

use aimm_core::problem::ProblemCode;
use aimm_core::questionnaire::load;
use serde_json::{Value, json};

use crate::support::{ITEM, built_in, findings, source};

#[test]
fn a_language_without_words_is_named() {
    let languages = |value: &Value| -> Vec<String> {
        let loaded = load(&source(value)).into_result().unwrap();
        loaded.languages_without_words().map(ToString::to_string).collect()
    };
    assert!(languages(&built_in()).is_empty(), "English and Chinese have theirs");
    for (tag, is_named) in
        [("de", true), ("enm", true), ("zh-Hant", true), ("zh-TW", true), ("zh-CN", false), ("zh-SG", false)]
    {
        let foreign = built_in().to_string().replace("\"zh-Hans\"", &format!("\"{tag}\""));
        let named = languages(&serde_json::from_str(&foreign).unwrap());
        assert_eq!(named == [tag], is_named, "{tag}: {named:?}");
    }
}

#[test]
fn texts_in_a_language_that_the_check_does_not_know_are_only_looked_through_for_likeness() {
    let mut value = built_in();
    value["languages"] = json!(["en", "zh-Hans", "fr"]);
    add_third_language(&mut value);
    assert_eq!(findings(&value), [], "neither words nor lengths nor numbers of it are known");
    let place = "/domains/2/areas/1/items/1/question/fr";
    let question = value.pointer(&format!("{ITEM}/question/fr")).unwrap().clone();
    *value.pointer_mut(place).unwrap() = question;
    let expected = (ProblemCode::NearDuplicate, place.to_owned(), "100 %".to_owned());
    assert_eq!(findings(&value), [expected]);
}

/// Gives every text below `value` a third language, of which the strict check has no words: English from its end.
fn add_third_language(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if let Some(english) = fields.get("en").and_then(Value::as_str) {
                let reversed: String = english.chars().rev().collect();
                fields.insert("fr".to_owned(), json!(reversed));
            }
            fields.values_mut().for_each(add_third_language);
        }
        Value::Array(values) => values.iter_mut().for_each(add_third_language),
        _ => {}
    }
}

/// The built-in questionnaire with its languages under other tags.
fn retagged(english: &str, chinese: &str) -> Value {
    let text = built_in().to_string();
    let text = text.replace("\"en\"", &format!("\"{english}\""));
    serde_json::from_str(&text.replace("\"zh-Hans\"", &format!("\"{chinese}\""))).unwrap()
}

#[test]
fn a_text_that_is_not_in_its_language_is_found_once_and_alone() {
    for (place, language, to, expected) in [
        (format!("{ITEM}/title"), "zh-Hans", "AI policy and rules of use", "AI policy and"),
        (format!("{ITEM}/title"), "en", "方针", "方针"),
        (format!("{ITEM}/help"), "en", "Ask the board. 另可询问用户，并查阅 AI 清单。", "另可询问用户"),
        (format!("{ITEM}/evidence/0/text"), "zh-Hans", "Approved AI policy", "Approved AI policy"),
        (format!("{ITEM}/question"), "zh-Hans", "How is it decided where AI leads the firm?", "How is it"),
        (
            "/domains/0/summary".to_owned(),
            "zh-Hans",
            "Where AI leads the firm, and who answers for it.",
            "Where AI leads",
        ),
        ("/notice".to_owned(), "zh-Hans", "No certification scheme of anybody.", "No certification scheme"),
        ("/glossary/0/definition".to_owned(), "zh-Hans", "A thing that runs by itself.", "A thing that"),
        ("/dependencies/0/reason".to_owned(), "zh-Hans", "Tiers need a list.", "Tiers need a"),
        ("/consistencyChecks/0/message".to_owned(), "zh-Hans", "Look at both again.", "Look at both"),
    ] {
        let mut value = built_in();
        let place = format!("{place}/{language}");
        *value.pointer_mut(&place).unwrap() = json!(to);
        let found = findings(&value);
        let wrong: Vec<_> =
            found.iter().filter(|(code, _, _)| *code == ProblemCode::WrongLanguage).cloned().collect();
        assert_eq!(wrong, [(ProblemCode::WrongLanguage, place, expected.to_owned())], "{to}: {found:?}");
        assert!(
            found.iter().all(|(code, _, _)| *code != ProblemCode::FactInOneLanguage),
            "what is in the wrong language is not compared: {found:?}"
        );
    }
}

#[test]
fn the_same_words_in_both_languages_are_found_and_the_same_name_is_not() {
    for (place, words, n) in [
        ("/title", "AI policy", 1),
        ("/schemes/0/title", "ISO/IEC 42001", 0),
        ("/schemes/0/title", "NIST AI RMF", 0),
        ("/roles/0/name", "Data owner", 1),
        ("/roles/0/name", "CISO", 0),
    ] {
        let mut value = built_in();
        *value.pointer_mut(place).unwrap() = json!({"en": words, "zh-Hans": words});
        let expected = vec![(ProblemCode::WrongLanguage, format!("{place}/zh-Hans"), words.to_owned()); n];
        assert_eq!(findings(&value), expected, "{words}");
    }
}

#[test]
fn varieties_of_a_language_are_that_language() {
    for (english, chinese) in [("en-GB", "zh-CN"), ("en-US", "zh"), ("en", "zh-Hans-CN")] {
        let mut value = retagged(english, chinese);
        assert_eq!(findings(&value), [], "{english} and {chinese} pass as en and zh-Hans do");
        let place = format!("{ITEM}/anchors/3/{english}");
        let text = value.pointer(&place).unwrap().as_str().unwrap();
        let text = text.replacen("One direction", "One good direction of 27", 1);
        *value.pointer_mut(&place).unwrap() = json!(text);
        let other = format!("{ITEM}/anchors/3/{chinese}");
        let expected = [
            (ProblemCode::VagueWord, place, "good".to_owned()),
            (ProblemCode::FactInOneLanguage, other, "27".to_owned()),
        ];
        assert_eq!(findings(&value), expected, "{english} and {chinese}");
    }
}

#[test]
fn a_second_english_is_compared_with_the_first() {
    let mut value = built_in();
    value["languages"] = json!(["en", "en-US", "zh-Hans"]);
    copy_language(&mut value, "en", "en-US");
    assert_eq!(findings(&value), [], "two varieties may say the same");
    let place = format!("{ITEM}/anchors/3");
    let text = value.pointer(&format!("{place}/en-US")).unwrap().as_str().unwrap();
    *value.pointer_mut(&format!("{place}/en-US")).unwrap() = json!(text.replace("One", "27"));
    let expected = (ProblemCode::FactInOneLanguage, format!("{place}/en"), "27".to_owned());
    assert_eq!(findings(&value), [expected]);
}

/// Gives every text below `value` what it says in one language in another, too.
fn copy_language(value: &mut Value, from: &str, to: &str) {
    match value {
        Value::Object(fields) => {
            if let Some(words) = fields.get(from).cloned() {
                fields.insert(to.to_owned(), words);
            }
            fields.values_mut().for_each(|value| copy_language(value, from, to));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| copy_language(value, from, to)),
        _ => {}
    }
}

#[test]
fn a_text_left_in_english_is_found_in_a_language_that_the_check_does_not_know() {
    let mut value = built_in();
    value["languages"] = json!(["en", "zh-Hans", "fr"]);
    add_third_language(&mut value);
    let place = format!("{ITEM}/help");
    let english = value.pointer(&format!("{place}/en")).unwrap().clone();
    *value.pointer_mut(&format!("{place}/fr")).unwrap() = english;
    let places: Vec<_> = findings(&value).into_iter().map(|(code, path, _)| (code, path)).collect();
    assert_eq!(places, [(ProblemCode::WrongLanguage, format!("{place}/fr"))]);
}

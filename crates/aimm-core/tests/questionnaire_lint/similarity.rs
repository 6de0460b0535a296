//! Texts and names that stand twice, or nearly.

use aimm_core::problem::ProblemCode;
use aimm_core::questionnaire::load_strictly;
use serde_json::{Value, json};

use crate::support::{ITEM, built_in, findings, folder, source};

#[test]
fn a_copied_anchor_is_found_beside_its_original() {
    let mut value = built_in();
    let copy = value.pointer(&format!("{ITEM}/anchors/2")).unwrap().clone();
    let copy = json!({
        "en": copy["en"].as_str().unwrap().replace("aims", "goals"),
        "zh-Hans": copy["zh-Hans"].as_str().unwrap().replace("目标", "指标"),
    });
    *value.pointer_mut("/domains/1/areas/1/items/0/anchors/2").unwrap() = copy;
    let found = findings(&value);
    let near: Vec<_> = found.iter().filter(|(code, _, _)| *code == ProblemCode::NearDuplicate).collect();
    assert_eq!(near.len(), 2, "once a language: {found:?}");
    assert!(near.iter().all(|(_, path, _)| path.starts_with("/domains/1/areas/1/items/0/anchors/2/")));
}

#[test]
fn a_text_used_twice_is_found_however_short_it_is() {
    let short = json!({"en": "Signed minutes", "zh-Hans": "签字纪要"});
    for place in ["title", "question", "help", "anchors/0", "evidence/0/text", "actions/2/text"] {
        let mut value = built_in();
        let text = match place {
            "evidence/0/text" => {
                *value.pointer_mut(&format!("{ITEM}/{place}")).unwrap() = short.clone();
                short.clone()
            }
            _ => value.pointer(&format!("{ITEM}/{place}")).unwrap().clone(),
        };
        let copy = format!("/domains/2/areas/1/items/1/{place}");
        *value.pointer_mut(&copy).unwrap() = text;
        let found = load_strictly(&source(&value)).problems;
        let places: Vec<_> = found
            .iter()
            .map(|found| (found.code, found.path.clone(), found.argument("other").unwrap().to_owned()))
            .collect();
        let expected = ["en", "zh-Hans"].map(|language| {
            let other = format!("q.json{ITEM}/{place}/{language}");
            (ProblemCode::NearDuplicate, format!("{copy}/{language}"), other)
        });
        assert_eq!(places, expected, "once a language, beside the first: {place}");
        assert!(found.iter().all(|found| found.argument("found") == Some("100 %")), "{place}: {found:?}");
    }
}

#[test]
fn questions_that_differ_by_a_word_and_names_used_twice_are_found() {
    let mut value = built_in();
    let copy = "/domains/2/areas/1/items/1/question";
    let question = value.pointer(&format!("{ITEM}/question/en")).unwrap().as_str().unwrap();
    let near = question.replacen("How does", "How will", 1);
    assert_ne!(near, question);
    *value.pointer_mut(&format!("{copy}/en")).unwrap() = json!(near);
    *value.pointer_mut("/domains/3/areas/1/name").unwrap() =
        value.pointer("/domains/3/areas/0/name").unwrap().clone();
    *value.pointer_mut("/domains/4/name").unwrap() = value.pointer("/domains/0/name").unwrap().clone();
    let found = findings(&value);
    assert!(found.iter().all(|(code, _, _)| *code == ProblemCode::NearDuplicate), "{found:?}");
    let places: Vec<&str> = found.iter().map(|(_, path, _)| path.as_str()).collect();
    let expected = [
        "/domains/4/name/en",
        "/domains/4/name/zh-Hans",
        "/domains/3/areas/1/name/en",
        "/domains/3/areas/1/name/zh-Hans",
        &format!("{copy}/en"),
    ];
    assert_eq!(places, expected);
}

#[test]
fn a_requirement_that_raises_only_numbers_is_no_duplicate_at_another_level_of_its_item() {
    let text = |en: &str, zh: &str| {
        json!({"en": format!("The lamp answers a spoken command from four metres in {en} of 20 runs."),
               "zh-Hans": format!("灯具距四米处接收口头指令，20 次测试至少 {zh} 次正确执行。")})
    };
    let bytes = std::fs::read(folder("terminal-grading").join("questionnaire.json")).unwrap();
    let original: Value = serde_json::from_slice(&bytes).unwrap();
    for (place, words, expected) in [
        ("/domains/0/areas/0/items/0/requirements/2/0/text", ("19", "19"), 0),
        ("/domains/0/areas/0/items/0/requirements/2/0/text", ("nineteen", "十九"), 0),
        ("/domains/0/areas/0/items/0/requirements/2/0/text", ("18", "18"), 2),
        ("/domains/0/areas/0/items/0/requirements/1/1/text", ("19", "19"), 2),
        ("/domains/0/areas/0/items/1/requirements/2/0/text", ("19", "19"), 2),
    ] {
        let mut value = original.clone();
        *value.pointer_mut("/domains/0/areas/0/items/0/requirements/1/0/text").unwrap() = text("18", "18");
        *value.pointer_mut(place).unwrap() = text(words.0, words.1);
        let found = findings(&value);
        let near = found.iter().filter(|(code, _, _)| *code == ProblemCode::NearDuplicate).count();
        assert_eq!(near, expected, "{place} {words:?}: {found:?}");
    }
}

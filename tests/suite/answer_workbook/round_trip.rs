//! What is written comes back, also when another program has saved it.

use std::collections::BTreeMap;
use std::fs;

use aimm_app::{App, Language, Subject};
use aimm_core::random::Choices;
use serde_json::{Map, Value, json};

use super::{said, source, value, workbook_file};
use crate::support::{app, put, random_case, recomputed};

const INSTRUMENTS: [&str; 5] =
    ["aimm-core", "ai-risk-capability", "llm-service-capability", "terminal-grading", "embodied-grading"];

/// Texts that programs like to spoil.
const TEXTS: [&str; 14] = [
    "Seen on site.",
    "=1+1",
    "+cmd|' /C calc'!A0",
    "-2",
    "@SUM(A1)",
    "<b>bold</b> & \"quoted\" ]]>",
    "line one\nline two",
    " spaces around ",
    "会议纪要，见附件；𠮷野家",
    "😀 שלום",
    "0012",
    "TRUE",
    "1/5",
    "'quoted",
];

/// Both say the same, part by part; an answer that says nothing at all is none.
fn assert_same(name: &str, found: &Subject, wanted: &Subject) {
    let parts = |subject: &Subject| {
        let mut value = value(subject);
        let responses = value["responses"].take().as_array().cloned().unwrap();
        let responses = responses
            .into_iter()
            .filter(|one| one["state"] != "unanswered" || one.as_object().unwrap().len() > 2);
        let by_item: BTreeMap<String, Value> = responses.map(|one| (one["item"].to_string(), one)).collect();
        (value, by_item)
    };
    let ((head, found), (mut wanted_head, wanted)) = (parts(found), parts(wanted));
    // The workbook knows the digest, even where the file it was made from did not name it.
    if wanted_head["questionnaire"]["digest"].is_null() {
        wanted_head["questionnaire"]["digest"] = head["questionnaire"]["digest"].clone();
    }
    assert_eq!(head, wanted_head, "{name}");
    for (item, response) in &wanted {
        assert_eq!(found.get(item), Some(response), "{name}");
    }
    assert_eq!(found.len(), wanted.len(), "{name} answers nothing else");
}

/// Answers of every kind to the questionnaire `id`.
pub(super) fn random_answers(app: &App, id: &str, seed: u64) -> Subject {
    let known = app.questionnaire_of_id(id).unwrap();
    let mut demo: Value = serde_json::from_str(&app.demo_assessment(&known, seed).unwrap()).unwrap();
    let mut choices = Choices::of(seed, id);
    let view = serde_json::to_value(known.view()).unwrap();
    let items =
        view["domains"].as_array().unwrap().iter().flat_map(|domain| domain["areas"].as_array().unwrap());
    let items: Vec<&Value> = items.flat_map(|area| area["items"].as_array().unwrap()).collect();
    let mut responses = Vec::new();
    for item in items {
        responses.extend(random_response(&mut choices, &demo, item));
    }
    demo["responses"] = json!(responses);
    app.read_assessment(&source(&demo), Some(&known)).unwrap()
}

fn random_response(choices: &mut Choices, demo: &Value, item: &Value) -> Option<Value> {
    let id = item["id"].as_str().unwrap();
    let own = demo["responses"].as_array().unwrap().iter().find(|response| response["item"] == id);
    let mut response = own.cloned().unwrap_or_else(|| json!({"item": id, "state": "unanswered"}));
    let fields = response.as_object_mut().unwrap();
    match choices.below(6) {
        0 => return None,
        1 => state(fields, "unknown"),
        2 if item["mayBeNotApplicable"] == true => {
            state(fields, "notApplicable");
            fields.insert("reason".to_owned(), json!(choices.one_of(&TEXTS)));
        }
        3 => {
            state(fields, "unanswered");
            fields.insert("note".to_owned(), json!("a remark alone"));
        }
        _ => {}
    }
    if choices.happens(0.6) {
        fields.insert("note".to_owned(), json!(choices.one_of(&TEXTS)));
    }
    if choices.happens(0.4) {
        fields.insert("evidence".to_owned(), random_evidence(choices));
    }
    Some(response)
}

fn state(fields: &mut Map<String, Value>, state: &str) {
    for field in ["level", "progress", "requirements", "reason"] {
        fields.remove(field);
    }
    fields.insert("state".to_owned(), json!(state));
}

fn random_evidence(choices: &mut Choices) -> Value {
    let mut pieces = Vec::new();
    for _ in 0..=choices.below(3) {
        let kinds = ["document", "record", "metric", "independent"];
        let verdicts = ["accepted", "partly", "rejected", "unreviewed"];
        let mut piece = json!({
            "title": choices.one_of(&TEXTS).unwrap(),
            "kind": choices.one_of(&kinds).unwrap(),
            "verdict": choices.one_of(&verdicts).unwrap(),
        });
        if choices.happens(0.5) {
            piece["location"] = json!(r"\\server\share\new.pdf");
            piece["date"] = json!(format!("2026-0{}-17", 1 + choices.below(9)));
            piece["sha256"] = json!("0e3f".repeat(16));
        }
        pieces.push(piece);
    }
    json!(pieces)
}

#[test]
fn answers_come_back_as_they_were_for_every_instrument_in_both_languages() {
    for language in Language::ALL {
        let app = app(language);
        for id in INSTRUMENTS {
            for seed in 0..4 {
                let subject = random_answers(&app, id, seed);
                let bytes = app.answer_workbook_of(&subject, "case").unwrap();
                assert_eq!(bytes, app.answer_workbook_of(&subject, "case").unwrap(), "the same bytes twice");
                let back = app
                    .read_answer_workbook(&workbook_file(bytes), None)
                    .unwrap_or_else(|error| panic!("{id} {seed}: {}", said(&error).join("\n")));
                assert_same(&format!("{id} {seed} {language:?}"), &back, &subject);
            }
        }
    }
}

#[test]
fn answers_to_any_questionnaire_come_back_with_weights_targets_and_policy() {
    let app = app(Language::English);
    for seed in 0..60 {
        let (questionnaire, assessment) = random_case(seed, "strict");
        let known = app.questionnaire_from(&[source(&questionnaire)]).unwrap();
        let subject = app.read_assessment(&source(&assessment), Some(&known)).unwrap();
        let bytes = app.answer_workbook_of(&subject, "case").unwrap();
        let back = app
            .read_answer_workbook(&workbook_file(bytes), Some(&known))
            .unwrap_or_else(|error| panic!("{seed}: {}", said(&error).join("\n")));
        assert_same(&format!("random {seed}"), &back, &subject);
    }
}

#[test]
fn another_program_saves_the_workbook_without_changing_the_answers() {
    let folder = tempfile::tempdir().unwrap();
    let mut cases = Vec::new();
    for (language, seed) in Language::ALL.into_iter().zip(20..) {
        let app = app(language);
        for id in INSTRUMENTS {
            let subject = random_answers(&app, id, seed);
            let name = format!("{id}-{}", language.tag());
            put(folder.path(), &format!("{name}.xlsx"), &app.answer_workbook_of(&subject, "case").unwrap());
            cases.push((name, subject));
        }
    }
    let out = recomputed(folder.path());
    let app = app(Language::English);
    for (name, subject) in cases {
        let file = workbook_file(fs::read(out.join(format!("{name}.xlsx"))).unwrap());
        let back = app
            .read_answer_workbook(&file, None)
            .unwrap_or_else(|error| panic!("{name}: {}", said(&error).join("\n")));
        assert_same(&name, &back, &subject);
    }
}

#[test]
fn what_no_cell_can_hold_is_said_and_not_cut() {
    let app = app(Language::English);
    let known = app.questionnaire_of_id("aimm-core").unwrap();
    let mut demo: Value = serde_json::from_str(&app.demo_assessment(&known, 1).unwrap()).unwrap();
    demo["responses"][2]["note"] = json!("😀".repeat(17_000));
    let subject = app.read_assessment(&source(&demo), Some(&known)).unwrap();
    let refused = said(&app.answer_workbook_of(&subject, "case.json").unwrap_err());
    assert!(refused[0].contains("case.json: /responses/2/note"), "{refused:?}");
}

//! Every kind of defect of an assessment, with its place.
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use aimm_core::assessment_file::{assessment_to_file, read_assessment};
use aimm_core::problem::{ProblemCode, SourceFile};
use aimm_core::questionnaire::{Questionnaire, load};
use serde_json::{Value, json};

fn source(value: &Value) -> SourceFile {
    SourceFile { name: "a.json".to_owned(), bytes: value.to_string().into_bytes() }
}

fn case(number: u8) -> (Questionnaire, Value) {
    let path =
        format!("{}/../../tests/fixtures/scoring-vectors/{number:02}.json", env!("CARGO_MANIFEST_DIR"));
    let case: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    (load(&[source(&case["questionnaire"])]).into_result().unwrap(), case["assessment"].clone())
}

#[test]
fn each_defect_is_named_with_its_place() {
    let (questionnaire, sound) = case(16);
    let gate = questionnaire.scoring.gate_areas[0].area.as_str();
    let gate_item = questionnaire.find_area(gate).unwrap().1.items[0].id.to_string();
    let other = questionnaire
        .items()
        .find(|(_, area, _)| questionnaire.gate_of(&area.id).is_none())
        .unwrap()
        .2
        .id
        .to_string();
    let one = |response: Value| json!([response]);
    let rows: Vec<(&str, Value, ProblemCode, &str)> = vec![
        (
            "responses",
            one(json!({"item": "X.9.9", "state": "rated", "level": 1})),
            ProblemCode::UnknownItem,
            "/responses/0/item",
        ),
        (
            "responses",
            one(json!({"item": other, "state": "rated", "level": 9})),
            ProblemCode::OutOfRange,
            "/responses/0/level",
        ),
        (
            "responses",
            one(json!({"item": other, "state": "rated", "level": 900})),
            ProblemCode::OutOfRange,
            "/responses/0/level",
        ),
        (
            "responses",
            one(
                json!({"item": other, "state": "rated", "level": questionnaire.top_level(), "progress": "partly"}),
            ),
            ProblemCode::OutOfRange,
            "/responses/0/progress",
        ),
        (
            "responses",
            one(json!({"item": other, "state": "rated"})),
            ProblemCode::MissingField,
            "/responses/0",
        ),
        (
            "responses",
            one(json!({"item": other, "state": "unknown", "level": 2})),
            ProblemCode::UnknownField,
            "/responses/0/level",
        ),
        (
            "responses",
            one(json!({"item": gate_item, "state": "notApplicable", "reason": "no"})),
            ProblemCode::NotApplicableRefused,
            "/responses/0/state",
        ),
        (
            "responses",
            one(json!({"item": other, "state": "notApplicable"})),
            ProblemCode::MissingField,
            "/responses/0",
        ),
        (
            "responses",
            one(json!({"item": other, "state": "notApplicable", "reason": "  "})),
            ProblemCode::EmptyText,
            "/responses/0/reason",
        ),
        (
            "responses",
            one(json!({"item": other, "state": "rated", "requirements": {"a": "fully"}})),
            ProblemCode::WrongAnswering,
            "/responses/0/requirements",
        ),
        (
            "responses",
            one(
                json!({"item": other, "state": "rated", "level": 1, "evidence": [{"title": "e", "kind": "rumour"}]}),
            ),
            ProblemCode::UnknownValue,
            "/responses/0/evidence/0/kind",
        ),
        (
            "responses",
            one(
                json!({"item": other, "state": "rated", "level": 1, "evidence": [{"title": "e", "kind": "record", "date": "2026-02-30"}]}),
            ),
            ProblemCode::InvalidDate,
            "/responses/0/evidence/0/date",
        ),
        (
            "responses",
            one(json!({"item": other, "state": "rated", "level": 1, "note": "a\u{0}b"})),
            ProblemCode::MarkupInText,
            "/responses/0/note",
        ),
        (
            "responses",
            json!([{"item": other, "state": "unknown"}, {"item": other, "state": "unknown"}]),
            ProblemCode::DuplicateId,
            "/responses/1/item",
        ),
        (
            "questionnaire",
            json!({"id": "aimm-core", "version": "1.0.0"}),
            ProblemCode::OtherQuestionnaire,
            "/questionnaire",
        ),
        (
            "questionnaire",
            json!({"id": questionnaire.id.as_str(), "version": questionnaire.version, "digest": "sha256:00"}),
            ProblemCode::OtherDigest,
            "/questionnaire/digest",
        ),
        ("weights", json!({"NO": 1.0}), ProblemCode::DanglingReference, "/weights/NO"),
        ("target", json!({"level": 9}), ProblemCode::OutOfRange, "/target/level"),
        ("target", json!({"areas": {"NO.1": 2}}), ProblemCode::DanglingReference, "/target/areas/NO.1"),
        ("assessedOn", json!("1 Nov"), ProblemCode::InvalidDate, "/assessedOn"),
        ("format", json!("aimm-scorecard/1"), ProblemCode::WrongFormat, "/format"),
        ("colour", json!("red"), ProblemCode::UnknownField, "/colour"),
    ];
    assert!(
        read_assessment(&source(&sound), &questionnaire).problems.is_empty(),
        "what the rows break is sound"
    );
    for (field, value, code, path) in rows {
        let mut broken = sound.clone();
        broken[field] = value.clone();
        let loaded = read_assessment(&source(&broken), &questionnaire);
        let found: Vec<_> =
            loaded.problems.iter().map(|problem| (problem.code, problem.path.as_str())).collect();
        assert!(
            found.contains(&(code, path)),
            "{field} = {value}: {code:?} at {path} is missing from {found:?}"
        );
        assert!(loaded.value.is_none(), "what has problems is refused whole");
    }
}

#[test]
fn a_level_out_of_range_says_the_range_of_this_questionnaire() {
    let (questionnaire, mut broken) = case(16);
    for level in [9, 900] {
        broken["responses"][0] =
            json!({"item": broken["responses"][0]["item"], "state": "rated", "level": level});
        let problems = read_assessment(&source(&broken), &questionnaire).problems;
        assert_eq!(problems[0].argument("allowed"), Some("0–5"), "{problems:?}");
    }
}

#[test]
fn reading_and_writing_give_the_same_assessment() {
    for number in 1..=24 {
        let (questionnaire, json) = case(number);
        let assessment = read_assessment(&source(&json), &questionnaire).into_result().unwrap();
        let written = serde_json::to_value(assessment_to_file(&assessment)).unwrap();
        let again = read_assessment(&source(&written), &questionnaire).into_result().unwrap();
        assert_eq!(assessment, again, "case {number}");
    }
}

#[test]
fn a_note_without_an_answer_is_kept() {
    let (questionnaire, mut json) = case(16);
    let item = questionnaire.items().next().unwrap().2.id.to_string();
    json["responses"] = json!([{"item": item, "state": "unanswered", "note": "Ask the plant manager."}]);
    let assessment = read_assessment(&source(&json), &questionnaire).into_result().unwrap();
    assert_eq!(assessment.responses[0].note.as_deref(), Some("Ask the plant manager."));
}

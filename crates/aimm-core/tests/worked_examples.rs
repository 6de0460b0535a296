//! The two examples that docs/scoring.md works out by hand.
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use aimm_core::assessment_file::read_assessment;
use aimm_core::problem::SourceFile;
use aimm_core::questionnaire::{Policy, Questionnaire, load};
use aimm_core::scorecard::{BlockerKind, IndexAndLevel, LevelStatus, Scorecard};
use aimm_core::scoring::score;
use serde_json::{Value, json};

fn source(value: &Value) -> SourceFile {
    SourceFile { name: "example".to_owned(), bytes: value.to_string().into_bytes() }
}

fn text(words: &str) -> Value {
    json!({"en": words})
}

fn questionnaire(top: u8, answering: &str, scoring: &Value, domains: &Value) -> Questionnaire {
    let levels: Vec<Value> = (0..=top).map(|level| json!({"level": level, "name": text("level")})).collect();
    let file = json!({"format": "aimm-questionnaire/1", "id": "example", "version": "1", "languages": ["en"], "title": text("Example"),
        "notice": text("An example"), "publisher": "docs", "licence": "CC0-1.0", "subject": "organisation", "answering": answering,
        "levels": levels, "scoring": scoring, "domains": domains});
    load(&[source(&file)]).into_result().unwrap()
}

fn scorecard(questionnaire: &Questionnaire, policy: Policy, responses: &Value) -> Scorecard {
    let file = json!({"format": "aimm-assessment/1", "id": "a", "questionnaire": {"id": "example", "version": "1"}, "policy": policy, "responses": responses});
    score(questionnaire, &read_assessment(&source(&file), questionnaire).into_result().unwrap())
}

fn assert_is(actual: IndexAndLevel, index: f64, level: u8, place: &str) {
    assert!((actual.index.unwrap() - index).abs() <= 1e-9, "{place}: {:?} instead of {index}", actual.index);
    assert_eq!(actual.level, Some(level), "{place}");
}

#[test]
fn example_1_balanced_with_a_gate_and_an_open_item() {
    let item = |id: &str, may_be_left_out: bool| {
        let anchors: serde_json::Map<String, Value> =
            (0..=5).map(|level| (level.to_string(), text(&format!("{id} {level}")))).collect();
        json!({"id": id, "title": text(id), "question": text("How?"), "notApplicable": may_be_left_out, "anchors": anchors})
    };
    let domains = json!([
        {"id": "A", "name": text("A"), "weight": 60, "areas": [
            {"id": "A.1", "name": text("A.1"), "weight": 50, "items": [item("A.1.1", true), item("A.1.2", true)]},
            {"id": "A.2", "name": text("A.2"), "weight": 50, "items": [item("A.2.1", false)]}]},
        {"id": "B", "name": text("B"), "weight": 40, "areas": [
            {"id": "B.1", "name": text("B.1"), "weight": 1, "items": [item("B.1.1", true), item("B.1.2", true)]}]},
    ]);
    let scoring = json!({"gateAreas": [{"area": "A.2", "fromLevel": 2}], "evidenceCaps": [
        {"level": 1, "kinds": []}, {"level": 2, "kinds": ["document"]}, {"level": 2, "kinds": ["record"]},
        {"level": 3, "kinds": ["document", "record"]}, {"level": 4, "kinds": ["metric", "record"]}]});
    let evidence =
        |kinds: &[&str]| kinds.iter().map(|kind| json!({"title": "e", "kind": kind})).collect::<Vec<_>>();
    let responses = json!([
        {"item": "A.1.1", "state": "rated", "level": 3, "progress": "partly", "evidence": evidence(&["document", "record"])},
        {"item": "A.1.2", "state": "rated", "level": 2, "progress": "mostly"},
        {"item": "A.2.1", "state": "rated", "level": 1, "evidence": evidence(&["document"])},
        {"item": "B.1.1", "state": "rated", "level": 3, "evidence": evidence(&["metric", "record"])},
    ]);
    let scorecard =
        scorecard(&questionnaire(5, "anchored", &scoring, &domains), Policy::Balanced, &responses);
    for (area, index, level) in [(0, 3.15, 3), (1, 1.0, 1), (2, 3.0, 3)] {
        assert_is(scorecard.areas[area].score.claimed, index, level, "area");
    }
    assert_is(scorecard.domains[0].score.claimed, 2.075, 2, "domain A");
    assert_is(scorecard.domains[1].score.claimed, 3.0, 3, "domain B");
    let overall = &scorecard.overall;
    assert_is(overall.score.claimed, 2.445, 2, "overall");
    assert_eq!(overall.status, LevelStatus::Rated, "coverage is just enough");
    assert!((overall.score.coverage - 0.8).abs() <= 1e-9);
    assert_is(overall.score.bounds.low, 1.845, 2, "low");
    assert_is(overall.score.bounds.high, 2.845, 2, "high");
    assert_is(overall.score.evidenced.unwrap(), 2.1, 2, "evidenced");
    let blockers: Vec<_> = overall
        .score
        .blockers
        .iter()
        .map(|blocker| (blocker.kind, blocker.node.as_deref(), blocker.actual, blocker.required))
        .collect();
    assert_eq!(blockers.len(), 2);
    assert_eq!((blockers[0].0, blockers[0].1), (BlockerKind::Index, None));
    assert!((blockers[0].2 - 2.445).abs() <= 1e-9 && (blockers[0].3 - 2.8).abs() <= 1e-9);
    assert_eq!(blockers[1], (BlockerKind::GateArea, Some("A.2"), 1.0, 2.0));
}

#[test]
fn example_2_requirements_strict() {
    let requirement = |id: &str| json!({"id": id, "text": text(id)});
    let domains = json!([{"id": "P", "name": text("P"), "weight": 1, "areas": [{"id": "P.1", "name": text("P.1"), "weight": 1, "items": [
        {"id": "P.1.1", "title": text("one"), "question": text("How?"), "requirements": {"1": [requirement("a"), requirement("b")], "2": [requirement("c")], "3": [requirement("d"), requirement("e")]}},
        {"id": "P.1.2", "title": text("two"), "question": text("How?"), "requirements": {"1": [requirement("f")], "3": [requirement("g")]}},
    ]}]}]);
    let questionnaire = questionnaire(3, "requirements", &json!({}), &domains);
    let responses = json!([
        {"item": "P.1.1", "state": "rated", "requirements": {"a": "fully", "b": "mostly", "c": "fully", "d": "partly", "e": "not"}},
        {"item": "P.1.2", "state": "rated", "requirements": {"f": "partly", "g": "fully"}},
    ]);
    for (policy, level) in [(Policy::Strict, 0), (Policy::Balanced, 1), (Policy::Average, 1)] {
        assert_is(
            scorecard(&questionnaire, policy, &responses).overall.score.claimed,
            1.375,
            level,
            &format!("{policy:?}"),
        );
    }
    let strict = scorecard(&questionnaire, Policy::Strict, &responses);
    let blockers: Vec<_> = strict
        .overall
        .score
        .blockers
        .iter()
        .map(|blocker| (blocker.kind, blocker.node.as_deref(), blocker.actual, blocker.required))
        .collect();
    assert_eq!(blockers, [(BlockerKind::Domain, Some("P"), 0.0, 1.0)]);
}

//! Which areas are strengths and weaknesses, worked out by hand.
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use aimm_core::assessment_file::read_assessment;
use aimm_core::finding::{Findings, findings};
use aimm_core::problem::SourceFile;
use aimm_core::questionnaire::load;
use aimm_core::scoring::score;
use serde_json::{Value, json};

fn source(value: &Value) -> SourceFile {
    SourceFile { name: "example".to_owned(), bytes: value.to_string().into_bytes() }
}

/// Four areas of one item and equal domains: A.1 has 30 of 100, A.2 has 20, B.1 has 45, B.2 has 5. Their levels are `levels`.
fn found(levels: [u8; 4], target: &Value) -> Findings {
    let text = |words: &str| json!({"en": words});
    let area = |id: &str, weight: u8| {
        let anchors: serde_json::Map<String, Value> =
            (0..=5).map(|level| (level.to_string(), text(&format!("{id} {level}")))).collect();
        let item =
            json!({"id": format!("{id}.1"), "title": text(id), "question": text("How?"), "anchors": anchors});
        json!({"id": id, "name": text(id), "weight": weight, "items": [item]})
    };
    let domain =
        |id: &str, areas: &[Value]| json!({"id": id, "name": text(id), "weight": 50, "areas": areas});
    let scale: Vec<Value> =
        (0..=5).map(|level| json!({"level": level, "name": text(&format!("level {level}"))})).collect();
    let file = json!({"format": "aimm-questionnaire/1", "id": "example", "version": "1", "languages": ["en"], "title": text("Example"),
        "notice": text("An example"), "publisher": "tests", "licence": "CC0-1.0", "subject": "organisation", "answering": "anchored",
        "levels": scale, "scoring": {}, "domains": [
            domain("A", &[area("A.1", 60), area("A.2", 40)]), domain("B", &[area("B.1", 90), area("B.2", 10)])]});
    let questionnaire = load(&[source(&file)]).into_result().unwrap();
    let items = ["A.1.1", "A.2.1", "B.1.1", "B.2.1"];
    let rated = |(item, level): (&str, u8)| json!({"item": item, "state": "rated", "level": level});
    let responses: Vec<Value> = items.into_iter().zip(levels).map(rated).collect();
    let file = json!({"format": "aimm-assessment/1", "id": "a", "questionnaire": {"id": "example", "version": "1"},
        "policy": "average", "target": target, "responses": responses});
    let assessment = read_assessment(&source(&file), &questionnaire).into_result().unwrap();
    findings(&questionnaire, &assessment, &score(&questionnaire, &assessment))
}

fn assert_are(actual: impl Iterator<Item = (usize, f64)>, expected: &[(usize, f64)]) {
    let actual: Vec<(usize, f64)> = actual.collect();
    assert_eq!(actual.len(), expected.len(), "{actual:?}");
    for ((area, points), wanted) in actual.iter().zip(expected) {
        assert!(*area == wanted.0 && (points - wanted.1).abs() < 1e-9, "{actual:?} instead of {expected:?}");
    }
}

#[test]
fn weight_times_distance_ranks_strengths_and_weaknesses() {
    // Index 0.30 × 1 + 0.20 × 0 + 0.45 × 3 + 0.05 × 4 = 1.85, level 2 under the average policy (2 − 0.2 ≤ 1.85).
    let found = found([1, 0, 3, 4], &json!(null));
    let strengths = found.strengths.iter().map(|strength| (strength.area, strength.points));
    // The highest area, 3, is not the one that lifts most.
    assert_are(strengths, &[(2, 0.45 * 1.15), (3, 0.05 * 2.15)]);
    let weaknesses = found.weaknesses.iter().map(|weakness| (weakness.area, weakness.points));
    // Level 3 is wanted. They tie, and stand in the questionnaire's order.
    assert_are(weaknesses, &[(0, 0.3 * 2.0), (1, 0.2 * 3.0)]);
    assert!(found.weaknesses.iter().all(|weakness| weakness.wanted == 3));
}

#[test]
fn what_lifts_the_whole_is_no_risk_even_below_its_target() {
    let found = found([1, 2, 3, 4], &json!({"areas": {"B.1": 5, "A.1": 2, "A.2": 2, "B.2": 2}}));
    assert_are(
        found.weaknesses.iter().map(|weakness| (weakness.area, weakness.points)),
        &[(2, 0.9), (0, 0.3)],
    );
    assert_are(found.risks().map(|risk| (risk.area, risk.points)), &[(0, 0.3)]);
}

#[test]
fn equal_areas_are_no_strengths_and_level_0_never_is_one() {
    let found = found([0, 0, 0, 0], &json!(null));
    assert!(found.strengths.is_empty());
    assert_eq!(found.weaknesses.len(), 4, "level 1 is wanted of all of them");
}

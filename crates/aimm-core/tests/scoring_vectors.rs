//! The 24 published scoring cases: every number to 1e-9, every level, status and blocker.
#![expect(clippy::unwrap_used, clippy::expect_used, reason = "what fails here fails the test")]

use aimm_core::assessment_file::read_assessment;
use aimm_core::format::scorecard::{BlockerFile, ScorecardFile, scorecard_to_file};
use aimm_core::problem::SourceFile;
use aimm_core::{questionnaire, scoring};
use serde_json::Value;

fn scorecard_of(case: &Value) -> ScorecardFile {
    let source =
        |value: &Value| SourceFile { name: "case".to_owned(), bytes: value.to_string().into_bytes() };
    let questionnaire = questionnaire::load(&[source(&case["questionnaire"])])
        .into_result()
        .expect("the questionnaire loads");
    let assessment = read_assessment(&source(&case["assessment"]), &questionnaire)
        .into_result()
        .expect("the assessment loads");
    scorecard_to_file(&scoring::score(&questionnaire, &assessment), |_| {
        aimm_core::text::LocalisedText::default()
    })
}

fn assert_number(actual: Option<f64>, expected: &Value, place: &str) {
    match (actual, expected.as_f64()) {
        (Some(actual), Some(expected)) => {
            assert!((actual - expected).abs() <= 1e-9, "{place}: {actual} instead of {expected}");
        }
        (actual, expected) => assert_eq!(actual, expected, "{place}"),
    }
}

fn assert_node(index: Option<f64>, level: Option<u8>, expected: &Value, place: &str) {
    assert_number(index, &expected["index"], &format!("{place} index"));
    assert_eq!(level.map(u64::from), expected["level"].as_u64(), "{place} level");
}

fn assert_blockers(actual: &[BlockerFile], expected: &Value, place: &str) {
    let Some(expected) = expected.as_array() else { return };
    assert_eq!(actual.len(), expected.len(), "{place} blockers: {actual:?}");
    for (actual, expected) in actual.iter().zip(expected) {
        assert_eq!(serde_json::to_value(actual.kind).unwrap(), expected["kind"], "{place}");
        assert_eq!(actual.node.as_deref(), expected["node"].as_str(), "{place}");
        assert_number(Some(actual.actual), &expected["actual"], place);
        assert_number(Some(actual.required), &expected["required"], place);
    }
}

#[test]
fn every_published_case_is_met() {
    let folder = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/scoring-vectors");
    for number in 1..=24 {
        let text = std::fs::read_to_string(format!("{folder}/{number:02}.json")).unwrap();
        let case: Value = serde_json::from_str(&text).unwrap();
        let scorecard = scorecard_of(&case);
        let (overall, expected) = (&scorecard.overall, &case["expected"]["overall"]);
        let place = format!("case {number:02}");
        assert_node(overall.index, overall.level, expected, &place);
        assert_eq!(serde_json::to_value(overall.status).unwrap(), expected["status"], "{place}");
        assert_number(Some(overall.coverage), &expected["coverage"], &format!("{place} coverage"));
        assert_node(
            overall.bounds.low.index,
            overall.bounds.low.level,
            &expected["bounds"]["low"],
            &format!("{place} low"),
        );
        assert_node(
            overall.bounds.high.index,
            overall.bounds.high.level,
            &expected["bounds"]["high"],
            &format!("{place} high"),
        );
        assert_eq!(overall.evidenced.is_none(), expected["evidenced"].is_null(), "{place} evidenced");
        if let Some(evidenced) = overall.evidenced {
            assert_node(
                evidenced.index,
                evidenced.level,
                &expected["evidenced"],
                &format!("{place} evidenced"),
            );
        }
        assert_blockers(&overall.blockers, &expected["blockers"], &place);
        for domain in &scorecard.domains {
            assert_node(
                domain.index,
                domain.level,
                &case["expected"]["domains"][&domain.id],
                &format!("{place} {}", domain.id),
            );
        }
        for area in &scorecard.areas {
            let id = &area.node.id;
            assert_node(
                area.node.index,
                area.node.level,
                &case["expected"]["areas"][id],
                &format!("{place} {id}"),
            );
        }
    }
}

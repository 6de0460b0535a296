//! The fictitious organisation: the same for the same seed, plausible for any questionnaire, labelled everywhere.

use std::path::{Path, PathBuf};

use aimm_app::dto::StatusView;
use aimm_app::{App, Language, SourceFile};
use serde_json::{Value, json};

use crate::support::{app, app_in, fixture, put, read_json};

/// The demo of `seed` over a built-in questionnaire or the fixture at a path.
fn demo(app: &App, questionnaire: Option<&str>, seed: u64) -> (String, Value) {
    let known = match questionnaire {
        Some(name) => app.questionnaire_at(&fixture(name)).unwrap(),
        None => app.questionnaire_of_id("aimm-core").unwrap(),
    };
    let text = app.demo_assessment(&known, seed).unwrap();
    let file = SourceFile { name: "demo.json".to_owned(), bytes: text.as_bytes().to_vec() };
    let subject = app.read_assessment(&file, Some(&known)).expect("the demo is a sound assessment");
    (text, subject.file_score().to_value().unwrap())
}

#[test]
fn the_same_seed_gives_the_same_answers_and_another_seed_others() {
    let texts: Vec<String> = [1, 1, 2].map(|seed| demo(&app(Language::English), None, seed).0).to_vec();
    assert_eq!(texts[0], texts[1], "the demo must not depend on anything but its seed and the day");
    assert_ne!(texts[0], texts[2]);
}

#[test]
fn any_questionnaire_gets_answers_that_score() {
    for language in Language::ALL {
        for questionnaire in [None, Some("questionnaires/requirements.json")] {
            for seed in 0..25 {
                let (_, scorecard) = demo(&app(language), questionnaire, seed);
                let overall = &scorecard["overall"];
                assert_ne!(
                    overall["status"], "notRated",
                    "seed {seed} of {questionnaire:?} must come to a level"
                );
                assert!(
                    overall["level"].as_u64().unwrap() < 3,
                    "seed {seed} of {questionnaire:?}: a demo at its target has nothing to show"
                );
            }
        }
    }
}

/// A file with the levels of the fixture, continued up to `top`.
fn scale_to(top: u64, folder: &Path) -> PathBuf {
    let mut file = read_json(&fixture("questionnaires/requirements.json"));
    let levels = (0..=top).map(|level| json!({"level": level, "name": {"en": format!("Level {level}")}}));
    file["levels"] = levels.collect();
    for domain in file["domains"].as_array_mut().unwrap() {
        for item in domain["areas"][0]["items"].as_array_mut().unwrap() {
            let requirement = |level: u64| {
                let id = format!("{}.{level}a", item["id"].as_str().unwrap());
                (
                    level.to_string(),
                    json!([{"id": id, "text": {"en": format!("It is as level {level} says.")}}]),
                )
            };
            let requirements: serde_json::Map<String, Value> = (1..=top).map(requirement).collect();
            item["requirements"] = Value::Object(requirements);
        }
    }
    put(folder, &format!("scale-to-{top}.json"), file.to_string().as_bytes())
}

#[test]
fn the_target_lies_above_the_level_on_every_scale() {
    let folder = tempfile::tempdir().unwrap();
    // On two levels the demo may stand at the top, with nothing above it.
    for top in 2..=10 {
        let questionnaire = scale_to(top, folder.path());
        for seed in 0..10 {
            let (text, scorecard) = demo(&app(Language::English), questionnaire.to_str(), seed);
            let file: Value = serde_json::from_str(&text).unwrap();
            let target = file["target"]["level"].as_u64().unwrap();
            let level = scorecard["overall"]["level"].as_u64().unwrap();
            let place = format!("seed {seed} of levels 0 to {top}: level {level}, target {target}");
            assert!(level < target, "{place}: a demo at its target has nothing to show");
            assert!(target <= top, "{place}: nobody can reach it");
        }
    }
}

#[test]
fn the_demo_shows_every_kind_of_answer_a_person_meets() {
    let (text, scorecard) = demo(&app(Language::English), None, 1);
    let file: Value = serde_json::from_str(&text).unwrap();
    let responses = file["responses"].as_array().unwrap();
    let any = |test: &dyn Fn(&Value) -> bool| responses.iter().any(test);
    assert!(any(&|response| response["state"] == "unknown"));
    assert!(any(&|response| response["note"].is_string() && response["state"] == "rated"));
    assert!(any(&|response| response["progress"] == "partly" || response["progress"] == "mostly"));
    let kinds = ["document", "record"];
    for kind in kinds {
        assert!(
            any(&|response| response["evidence"]
                .as_array()
                .into_iter()
                .flatten()
                .any(|piece| piece["kind"] == kind)),
            "{kind}"
        );
    }
    assert!(scorecard["counts"]["unanswered"].as_u64().unwrap() > 0, "something is left to answer");
    let (evidenced, claimed) = (&scorecard["overall"]["evidenced"]["index"], &scorecard["overall"]["index"]);
    assert!(evidenced.as_f64() < claimed.as_f64(), "the evidence carries less than what is claimed");
    assert!(!scorecard["overall"]["blockers"].as_array().unwrap().is_empty());
    assert_eq!(file["target"]["level"], 3);
}

#[test]
fn every_text_of_the_demo_is_in_the_language_it_was_made_in() {
    let (english, _) = demo(&app(Language::English), None, 1);
    assert!(english.is_ascii() || !english.chars().any(is_han), "an English demo holds no Chinese");
    let (chinese, _) = demo(&app(Language::SimplifiedChinese), None, 1);
    let file: Value = serde_json::from_str(&chinese).unwrap();
    for response in file["responses"].as_array().unwrap() {
        let titles = response["evidence"].as_array().into_iter().flatten().map(|piece| &piece["title"]);
        for text in titles.chain([&response["note"]]).filter_map(Value::as_str) {
            assert!(text.chars().any(is_han), "{text:?} is not Chinese");
        }
    }
}

fn is_han(character: char) -> bool {
    matches!(character, '\u{4e00}'..='\u{9fff}')
}

#[test]
fn the_window_opens_two_years_of_it_and_says_that_it_is_fictitious() {
    for language in Language::ALL {
        let folder = tempfile::tempdir().unwrap();
        let app = app_in(folder.path(), language);
        let view = app.open_demo().unwrap();
        assert!(view.is_demo);
        let states: Vec<_> =
            view.assessments.iter().map(|one| (one.status, one.assessed_on.clone())).collect();
        let expected = [(StatusView::Draft, "2026-11-23"), (StatusView::Final, "2025-11-23")];
        assert_eq!(states, expected.map(|(status, day)| (status, Some(day.to_owned()))), "newest first");
        let (this, last) = (&view.assessments[0], &view.assessments[1]);
        assert!(this.index > last.index, "a year of work shows");
        assert_eq!(last.n_open, 0, "what is final is complete enough to be so");

        let args = serde_json::from_value(serde_json::json!({"assessmentId": this.id})).unwrap();
        let results = app.open_results(args).unwrap();
        assert_eq!(results.previous.unwrap().assessment_id, last.id);
        let exported: Value = serde_json::from_str(&app.assessment_text(&this.id).unwrap()).unwrap();
        let name = exported["organisation"]["name"].as_str().unwrap();
        assert!(
            name.contains("fictitious") || name.contains("虚构"),
            "outside its workspace only its name can say so: {name}"
        );
        assert!(app.verify_workspace().unwrap().is_sound);

        app.close_workspace().unwrap();
        let again = app_in(folder.path(), language).open_demo().unwrap();
        assert_eq!(again.assessments, view.assessments, "the demo is made once and kept");
    }
}

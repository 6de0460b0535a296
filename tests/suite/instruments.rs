//! Every instrument that ships goes through every station: check, answer, score, chart, report, in both languages.

use std::path::{Path, PathBuf};

use serde_json::Value;

use crate::support::{aimm, read_json, root};

const INSTRUMENTS: [&str; 5] =
    ["aimm-core", "ai-risk-capability", "llm-service-capability", "terminal-grading", "embodied-grading"];

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn shown(id: &str) -> Value {
    aimm(&["questionnaire", "show", id, "--json"]).ends_with(0).json()
}

#[test]
fn all_are_built_in_sound_and_pass_the_strict_check() {
    let list = aimm(&["questionnaire", "list", "--json"]).ends_with(0).json();
    let ids: Vec<&str> =
        list["questionnaires"].as_array().unwrap().iter().map(|one| one["id"].as_str().unwrap()).collect();
    assert_eq!(ids, INSTRUMENTS);
    for id in INSTRUMENTS {
        let folder = root().join("questionnaires").join(id);
        aimm(&["questionnaire", "check", text(&folder), "--strict"]).ends_with(0);
        assert!(folder.join("LICENCE.md").is_file(), "{id} says under which licence it is");
    }
}

#[test]
fn they_are_as_different_as_the_field_is() {
    let facts = |id: &str| {
        let view = shown(id);
        let summary = &view["summary"];
        let text = |key: &str| summary[key].as_str().unwrap().to_owned();
        (text("subject"), text("answering"), text("policy"), summary["levels"].as_array().unwrap().len() - 1)
    };
    let expected = [
        ("organisation", "anchored", "balanced", 5),
        ("organisation", "anchored", "balanced", 5),
        ("organisation", "anchored", "balanced", 5),
        ("product", "requirements", "strict", 4),
        ("product", "anchored", "strict", 5),
    ];
    for (id, (subject, answering, policy, top)) in INSTRUMENTS.iter().zip(expected) {
        assert_eq!(facts(id), (subject.to_owned(), answering.to_owned(), policy.to_owned(), top), "{id}");
    }
}

#[test]
fn titles_and_notices_say_that_they_are_unofficial() {
    for id in INSTRUMENTS {
        let view = shown(id);
        for (language, word) in [("en", "unofficial"), ("zh-Hans", "非官方")] {
            let title = view["summary"]["title"][language].as_str().unwrap().to_lowercase();
            let notice = view["summary"]["notice"][language].as_str().unwrap().to_lowercase();
            assert!(title.contains(word) || notice.contains(word), "{id} in {language}: {title} / {notice}");
        }
    }
}

#[test]
fn each_goes_from_answers_to_report() {
    let folder = tempfile::tempdir().unwrap();
    for id in INSTRUMENTS {
        let file = folder.path().join(format!("{id}.json"));
        aimm(&["demo", text(&file), "--questionnaire", id, "--seed", "3"]).ends_with(0);
        let assessment = read_json(&file);
        assert_eq!(assessment["questionnaire"]["id"], id);
        let scorecard = aimm(&["score", text(&file), "--json"]).ends_with(0).json();
        assert!(scorecard["overall"]["index"].is_number(), "{id}: {}", scorecard["overall"]);
        assert_eq!(
            scorecard["domains"].as_array().unwrap().len(),
            shown(id)["domains"].as_array().unwrap().len()
        );
        for kind in ["radar", "bars", "heatmap"] {
            for level in ["domains", "areas"] {
                let picture = folder.path().join(format!("{id}-{kind}-{level}.svg"));
                aimm(&["chart", text(&file), "--kind", kind, "--level", level, "--out", text(&picture)])
                    .ends_with(0);
                assert!(std::fs::read_to_string(&picture).unwrap().contains("<title"), "{id} {kind}");
            }
        }
        for language in ["en", "zh-Hans"] {
            report(folder.path(), &file, id, language);
        }
    }
}

fn report(folder: &Path, file: &Path, id: &str, language: &str) {
    let pdf: PathBuf = folder.join(format!("{id}-{language}.pdf"));
    aimm(&["report", text(file), "--out", text(&pdf), "--lang", language]).ends_with(0);
    let printed = std::process::Command::new("pdftotext").args([text(&pdf), "-"]).output().unwrap();
    let words: String = String::from_utf8(printed.stdout).unwrap().split_whitespace().collect();
    let view = shown(id);
    for domain in view["domains"].as_array().unwrap() {
        let name: String = domain["name"][language].as_str().unwrap().split_whitespace().collect();
        assert!(words.contains(&name), "{id} in {language}: the report does not name {name}");
    }
    if view["summary"]["subject"] == "product" {
        let word = if language == "en" { "organisation'sAImaturity" } else { "组织的AI成熟度" };
        assert!(!words.contains(word), "{id}: a product is no organisation");
    }
}

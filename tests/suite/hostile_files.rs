//! Wrong input: one clear error that names file and place, the right exit code, and nothing half-written.

use std::fs;
use std::path::{Path, PathBuf};

use aimm_app::Language;
use rusqlite::Connection;
use serde_json::{Value, json};

use crate::support::{
    aimm, app, built_in_folder, demo_file, edit_json, fixture, names_in, put, questionnaire_copy,
};

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The position of the response to `item` in the demo.
fn position(value: &Value, item: &str) -> usize {
    let responses = value["responses"].as_array().unwrap();
    responses.iter().position(|response| response["item"] == item).expect("the demo answers it")
}

/// Runs every command that reads `file`; each must end with `code`, say `words`, and write nothing.
fn refused_everywhere(file: &Path, code: i32, words: &[&str]) {
    let folder = tempfile::tempdir().unwrap();
    let workspace = folder.path().join("w.aimm");
    aimm(&["workspace", "create", text(&workspace)]).ends_with(0);
    let before = fs::read(&workspace).unwrap();
    let out = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let commands: [&[&str]; 5] = [
        &["score", text(file)],
        &["score", text(file), "--json"],
        &["chart", text(file), "--kind", "radar", "--out", &out("x.svg")],
        &["report", text(file), "--out", &out("x.pdf")],
        &["workspace", "import", text(&workspace), text(file)],
    ];
    for command in commands {
        let ran = aimm(command).ends_with(code);
        for word in words {
            assert!(ran.stderr.contains(word), "{command:?} does not say {word:?}: {}", ran.stderr);
        }
        assert!(ran.stderr.lines().all(|line| line.starts_with("error: ")), "{}", ran.stderr);
    }
    assert_eq!(names_in(folder.path()), ["w.aimm"], "nothing is written where the input is refused");
    assert_eq!(fs::read(&workspace).unwrap(), before, "a refused import changes nothing");
}

#[test]
fn a_defect_of_an_assessment_is_named_with_its_place() {
    type Edit = fn(&mut Value, usize);
    let rows: [(&str, Edit, &str, &str); 11] = [
        (
            "an unknown item",
            |v, at| v["responses"][at]["item"] = json!("STR.9.9"),
            "/item",
            "no item “STR.9.9”",
        ),
        ("level 9 of 5", |v, at| v["responses"][at]["level"] = json!(9), "/level", "(allowed: 0–5)"),
        (
            "not applicable on a gate item",
            |v, at| {
                v["responses"][at] = json!({"item": "MGT.2.1", "state": "notApplicable", "reason": "none"});
            },
            "/state",
            "“MGT.2.1” cannot be left out",
        ),
        (
            "an item twice",
            |v, at| {
                let twice = v["responses"][at].clone();
                v["responses"].as_array_mut().unwrap().push(twice);
            },
            "/item",
            "stands twice",
        ),
        ("a misspelling", |v, at| v["responses"][at]["leval"] = json!(2), "/leval", "did you mean “level”?"),
        (
            "a missing field",
            |v, at| v["responses"][at] = json!({"item": "MGT.2.1"}),
            "",
            "“state” is missing",
        ),
        ("a wrong type", |v, at| v["responses"][at]["level"] = json!("two"), "/level", "found text"),
        ("no such value", |v, at| v["responses"][at]["state"] = json!("skipped"), "/state", "“skipped”"),
        (
            "a date that is none",
            |v, at| {
                v["responses"][at]["evidence"] =
                    json!([{"title": "T", "kind": "record", "date": "2026-02-30"}]);
            },
            "/evidence/0/date",
            "2026-02-30",
        ),
        (
            "evidence without a title",
            |v, at| v["responses"][at]["evidence"] = json!([{"title": " ", "kind": "record"}]),
            "/evidence/0/title",
            "the text is empty",
        ),
        (
            "a note without end",
            |v, at| v["responses"][at]["note"] = json!("n".repeat(20_001)),
            "/note",
            "20001 characters",
        ),
    ];
    for (name, edit, place, words) in rows {
        let folder = tempfile::tempdir().unwrap();
        let file = demo_file(folder.path());
        let mut at = 0;
        edit_json(&file, |value| {
            at = position(value, "MGT.2.1");
            edit(value, at);
            if name == "an item twice" {
                at = value["responses"].as_array().unwrap().len() - 1;
            }
        });
        let line = format!("error: {}: /responses/{at}{place}: ", text(&file));
        refused_everywhere(&file, 1, &[&line, words]);
    }
}

#[test]
fn all_problems_of_a_file_come_at_once() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    edit_json(&file, |value| {
        for at in 0..5 {
            value["responses"][at] = json!({"item": format!("X.{at}"), "state": "rated", "level": 9});
        }
    });
    let ran = aimm(&["score", text(&file), "--json"]).ends_with(1);
    let problems = ran.json()["problems"].as_array().unwrap().clone();
    assert!(problems.len() >= 5 && ran.stderr.lines().count() == problems.len(), "{problems:#?}");
}

#[test]
fn an_assessment_for_another_questionnaire_says_which() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    edit_json(&file, |value| value["questionnaire"] = json!({"id": "aimm-core", "version": "7.0.0"}));
    refused_everywhere(&file, 1, &["/questionnaire: ", "aimm-core 7.0.0", "--questionnaire PATH"]);
    let clauses = fixture("questionnaires/requirements.json");
    let other =
        aimm(&["score", text(&demo_file(folder.path())), "--questionnaire", text(&clauses)]).ends_with(1);
    assert!(other.stderr.contains("clauses 1.0.0"), "{}", other.stderr);
}

#[test]
fn another_text_of_the_questionnaire_is_not_taken_for_the_same() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    edit_json(&file, |value| value["questionnaire"]["digest"] = json!(format!("sha256:{}", "0".repeat(64))));
    refused_everywhere(&file, 1, &["/questionnaire/digest: ", "sha256:0000"]);
}

#[test]
fn what_is_no_json_is_named_with_line_and_column() {
    let folder = tempfile::tempdir().unwrap();
    let whole = fs::read(demo_file(folder.path())).unwrap();
    let half = &whole[..whole.len() / 2];
    let line = half.iter().filter(|byte| **byte == b'\n').count() + 1;
    let png = fs::read(png(folder.path())).unwrap();
    let rows: [(&str, &[u8], &str); 6] = [
        ("truncated.json", half, &format!("line {line}, column")),
        ("picture.json", &png, "line 1, column 1: not UTF-8 text"),
        ("empty.json", b"", "line 1, column 0"),
        ("latin1.json", b"{\"format\": \"caf\xe9\"}", "line 1, column 16: not UTF-8 text"),
        ("twice.json", b"{\"format\": \"aimm-assessment/1\", \"format\": 1}", "“format” stands twice"),
        ("deep.json", &b"[".repeat(100_000), "line 1, column"),
    ];
    for (name, bytes, words) in rows {
        refused_everywhere(&put(folder.path(), name, bytes), 1, &[&format!("{name}: "), words]);
    }
    let other = put(folder.path(), "other.json", b"{\"format\": \"somebody-else/3\"}");
    refused_everywhere(&other, 1, &["/format: ", "“somebody-else/3”"]);
    let large = put(folder.path(), "large.json", &vec![b' '; 16 * 1024 * 1024 + 1]);
    refused_everywhere(&large, 1, &["large.json: ", "16 MiB"]);
}

/// A picture in `folder`.
fn png(folder: &Path) -> PathBuf {
    let out = folder.join("radar.png");
    aimm(&["chart", text(&demo_file(folder)), "--kind", "radar", "--out", text(&out)]).ends_with(0);
    out
}

#[test]
fn a_file_that_cannot_be_read_is_a_failure_of_the_machine() {
    let folder = tempfile::tempdir().unwrap();
    refused_everywhere(&folder.path().join("nowhere.json"), 3, &["nowhere.json", "no such file or folder"]);
    refused_everywhere(folder.path(), 3, &["it is a folder"]);
}

#[test]
fn a_broken_questionnaire_is_refused_with_every_defect_and_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let copy = questionnaire_copy(folder.path());
    edit_json(&copy.join("strategy.json"), |domain| {
        domain["weight"] = json!(-1);
        let item = &mut domain["areas"][0]["items"][0];
        item["title"].as_object_mut().unwrap().remove("zh-Hans");
        item["question"]["en"] = json!("Is <b>this</b> markup?");
        item["roles"] = json!(["wizard"]);
        item["anchors"]["3"] = item["anchors"]["2"].clone();
    });
    edit_json(&copy.join("questionnaire.json"), |main| {
        main["scoring"]["gateAreas"][0]["area"] = json!("MGT.77");
        main["scorring"] = json!({});
    });
    let rows = [
        ("strategy.json: /weight: ", "a weight must be above 0"),
        ("strategy.json: /areas/0/items/0/title: ", "the text in zh-Hans is missing"),
        ("strategy.json: /areas/0/items/0/question/en: ", "<b>"),
        ("strategy.json: /areas/0/items/0/roles/0: ", "“wizard”"),
        ("strategy.json: /areas/0/items/0/anchors/", "levels 2 and 3 say the same"),
        ("questionnaire.json: /scoring/gateAreas/0/area: ", "“MGT.77”"),
        ("questionnaire.json: /scorring: ", "did you mean “scoring”?"),
    ];
    let file = demo_file(folder.path());
    let out = folder.path().join("x.pdf");
    let commands: [&[&str]; 4] = [
        &["questionnaire", "check", text(&copy)],
        &["questionnaire", "show", text(&copy)],
        &["score", text(&file), "--questionnaire", text(&copy)],
        &["report", text(&file), "--questionnaire", text(&copy), "--out", text(&out)],
    ];
    for command in commands {
        let ran = aimm(command).ends_with(1);
        for (place, words) in rows {
            let said = ran.stderr.lines().any(|line| line.contains(place) && line.contains(words));
            assert!(said, "{command:?} does not say {place:?} {words:?}: {}", ran.stderr);
        }
    }
    assert!(!out.exists(), "nothing is written where the questionnaire is refused");
}

#[test]
fn dependencies_that_lead_far_out_of_the_questionnaire_are_named_one_by_one() {
    let folder = tempfile::tempdir().unwrap();
    let copy = questionnaire_copy(folder.path());
    let edge = |n: usize| json!({"item": format!("a{n}"), "level": 1, "needs": {"item": format!("a{}", n + 1), "level": 255}});
    edit_json(&copy.join("questionnaire.json"), |main| main["dependencies"] = (0..160).map(edge).collect());
    let ran = aimm(&["questionnaire", "check", text(&copy)]).ends_with(1);
    for line in ["/dependencies/0/item: there is no “a0”", "/dependencies/159/needs/level: 255"] {
        assert!(ran.stderr.contains(line), "{line} is not in {}", ran.stderr);
    }
    assert_eq!(ran.stderr.lines().count(), 3 * 160, "two items and a level each, and no chain through them");
}

#[test]
fn a_questionnaire_reads_no_file_but_those_beside_it() {
    let folder = tempfile::tempdir().unwrap();
    let copy = questionnaire_copy(folder.path());
    put(folder.path(), "outside.json", b"{}");
    for name in ["../outside.json", "/etc/passwd", "nowhere.json", ""] {
        edit_json(&copy.join("questionnaire.json"), |main| main["domains"][0] = json!(name));
        let ran = aimm(&["questionnaire", "check", text(&copy)]).ends_with(1);
        assert!(
            ran.stderr.contains(&format!("/domains/0: the file “{name}” cannot be found")),
            "{}",
            ran.stderr
        );
    }
}

#[test]
fn a_workspace_that_is_none_newer_or_damaged_is_left_alone() {
    type Spoil = fn(&Path);
    let rows: [(&str, Spoil, &str); 3] = [
        (
            "newer",
            |path| Connection::open(path).unwrap().pragma_update(None, "user_version", 99).unwrap(),
            "newer version of this program (format 99",
        ),
        ("no workspace", |path| aimm_app::atomic_file::write(path, b"{}").unwrap(), "is not a workspace"),
        (
            "damaged",
            |path| {
                let mut bytes = fs::read(path).unwrap();
                let end = bytes.len();
                bytes[2048..end].fill(0xa5);
                aimm_app::atomic_file::write(path, &bytes).unwrap();
            },
            "damaged",
        ),
    ];
    for (name, spoil, words) in rows {
        let folder = tempfile::tempdir().unwrap();
        let file = demo_file(folder.path());
        let path = folder.path().join("client.aimm");
        aimm(&["workspace", "create", text(&path)]).ends_with(0);
        aimm(&["workspace", "import", text(&path), text(&file)]).ends_with(0);
        spoil(&path);
        let before = fs::read(&path).unwrap();
        for command in ["info", "list", "verify"] {
            let ran = aimm(&["workspace", command, text(&path)]).ends_with(1);
            assert!(ran.stderr.contains(words) && ran.stderr.contains(text(&path)), "{name}: {}", ran.stderr);
        }
        assert_eq!(fs::read(&path).unwrap(), before, "a {name} file must not be changed");
        assert_eq!(names_in(folder.path()), ["client.aimm", "demo.json"], "nor anything left beside it");
    }
}

#[test]
fn control_characters_of_a_file_do_not_reach_the_terminal() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    edit_json(&file, |value| {
        value["title"] = json!("\u{1b}[2J\u{7}harmless\r\nerror: forged");
        value["responses"][0]["item"] = json!("\u{1b}]0;title\u{7}");
    });
    let refused = aimm(&["score", text(&file)]).ends_with(1);
    assert!(!refused.stderr.contains('\u{1b}') && !refused.stderr.contains('\u{7}'), "{:?}", refused.stderr);
    edit_json(&file, |value| {
        value["responses"].as_array_mut().unwrap().remove(0);
    });
    let score = aimm(&["score", text(&file)]).ends_with(0);
    assert!(!score.stdout.contains('\u{1b}') && !score.stdout.contains("\nerror:"), "{:?}", score.stdout);
}

#[test]
fn the_window_hears_the_same_problems_in_its_language() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    edit_json(&file, |value| value["responses"][0]["level"] = json!(9));
    let app = app(Language::SimplifiedChinese);
    app.create_workspace(&folder.path().join("window")).unwrap();
    let error = app.run(|app| app.import_assessment(&file)).unwrap_err();
    assert_eq!(error.code, aimm_app::dto::ErrorCode::FileRefused);
    assert_eq!(error.details.len(), 1, "{error:?}");
    assert!(error.details[0].contains("/responses/0/level: 9 超出范围"), "{error:?}");
    assert!(app.get_workspace().unwrap().unwrap().assessments.is_empty());
    let folder = built_in_folder();
    assert!(app.questionnaire_at(&folder).is_ok());
}

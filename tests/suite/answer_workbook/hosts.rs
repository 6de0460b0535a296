//! The window and the command line with workbooks.

use std::fs;
use std::path::Path;

use aimm_app::Language;
use aimm_app::dto::AssessmentArgs;
use serde_json::{Value, json};

use super::round_trip::random_answers;
use super::{blank, said, value};
use crate::support::cells::{ITEMS, number, text, with_cells};
use crate::support::{Aimm, TODAY, aimm, app_in, demo_file, names_in, put, read_json};

#[test]
fn a_workbook_is_read_into_an_open_assessment_whole_or_not_at_all_and_undone() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_in(folder.path(), Language::English);
    app.make_workspace(&folder.path().join("client.aimm"), None, None).unwrap();
    let subject = random_answers(&app, "aimm-core", 7);
    app.import_subject(&subject).unwrap();
    let id = value(&subject)["id"].as_str().unwrap().to_owned();
    let args = || AssessmentArgs { assessment_id: id.clone() };
    let now = || -> Value { serde_json::from_str(&app.assessment_text(&id).unwrap()).unwrap() };
    let path = folder.path().join("answers.xlsx");
    let saved = app.export_answer_workbook(args(), &path).unwrap();
    let bytes = fs::read(&path).unwrap();
    assert_eq!(saved.n_bytes as usize, bytes.len());

    let before = now();
    let same = app.import_answer_workbook(args(), &path).unwrap();
    assert_eq!((same.n_changed, same.n_read as usize), (0, subject.n_responses()), "nothing was filled in");
    assert_eq!(now(), before);

    let blank = blank(&app, "aimm-core");
    let wrong = [("F3", number("4")), ("F4", number("7"))];
    put(folder.path(), "answers.xlsx", &with_cells(&blank, ITEMS, &wrong));
    let refused = app.import_answer_workbook(args(), &path).unwrap_err();
    assert!(said(&refused)[0].contains("answers.xlsx: Items!F4: 7 is not a level"), "{:?}", said(&refused));
    assert_eq!(now(), before, "all of them or none");

    let right = [("F3", number("4")), ("J3", text("new")), ("H4", text("Unknown"))];
    put(folder.path(), "answers.xlsx", &with_cells(&blank, ITEMS, &right));
    let done = app.import_answer_workbook(args(), &path).unwrap();
    assert_eq!((done.n_read, done.n_changed), (2, 2));
    assert!(done.assessment.can_undo);
    let response = &done.assessment.responses["STR.1.1"];
    assert_eq!((response.level, response.note.as_deref()), (Some(4), Some("new")));
    for _ in 0..2 {
        app.undo(args()).unwrap().expect("each answer is undone");
    }
    assert_eq!(now(), before);

    let other = app.new_answer_workbook(&app.questionnaire_of_id("terminal-grading").unwrap()).unwrap();
    put(folder.path(), "answers.xlsx", &other);
    let refused = app.import_answer_workbook(args(), &path).unwrap_err();
    assert!(said(&refused)[0].contains("terminal-grading 1.0.0"), "{:?}", said(&refused));

    app.finalise_assessment(args()).unwrap();
    let before = now();
    for bytes in [&blank, &with_cells(&blank, ITEMS, &right)] {
        put(folder.path(), "answers.xlsx", bytes);
        let refused = app.import_answer_workbook(args(), &path).unwrap_err().to_api(app.messages());
        assert_eq!(json!(refused.code), "assessmentFinal", "a final assessment never changes");
    }
    assert_eq!(now(), before);
}

#[test]
fn the_command_line_writes_and_reads_workbooks() {
    let folder = tempfile::tempdir().unwrap();
    let path = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    let demo = demo_file(folder.path());
    let (book, out) = (path("answers.xlsx"), path("answers.json"));
    for (subject, language) in
        [("aimm-core", "en"), ("terminal-grading", "zh-Hans"), (demo.to_str().unwrap(), "zh-Hans")]
    {
        let arguments = ["workbook", "new", subject, "--out", &book, "--lang", language, "--date", TODAY];
        assert!(aimm(&arguments).ends_with(0).stdout.contains(&book));
        let bytes = fs::read(&book).unwrap();
        aimm(&arguments).ends_with(0);
        assert_eq!(fs::read(&book).unwrap(), bytes, "the same command writes the same bytes");
        let read = ["workbook", "read", &book, "--out", &out, "--date", TODAY];
        let said = aimm(&[&read[..], &["--json"]].concat()).ends_with(0).json();
        let text = fs::read(&out).unwrap();
        assert_eq!(said["nBytes"], text.len());
        aimm(&read).ends_with(0);
        assert_eq!(fs::read(&out).unwrap(), text, "a new assessment has the same id too");
        aimm(&["score", &out]).ends_with(0);
        let piped = Aimm::new(&["workbook", "read", "-", "--date", TODAY]).stdin(&bytes).run().ends_with(0);
        assert_eq!(
            piped.json()["responses"].as_array().unwrap().len(),
            said["nAnswers"].as_u64().unwrap() as usize
        );
    }
    assert_eq!(read_json(Path::new(&out)), read_json(&demo), "an assessment comes back as it was");

    let spoiled = with_cells(&fs::read(&book).unwrap(), ITEMS, &[("F17", number("7"))]);
    put(folder.path(), "answers.xlsx", &spoiled);
    let before = names_in(folder.path());
    let refused = aimm(&["workbook", "read", &book, "--out", &path("none.json")]).ends_with(1);
    assert_eq!(refused.stderr, format!("error: {book}: Items!F17: 7 is not a level (allowed: 0–5)\n"));
    let refused =
        aimm(&["workbook", "read", &book, "--out", &path("none.json"), "--json"]).ends_with(1).json();
    assert_eq!(refused["problems"][0]["path"], "Items!F17");
    assert_eq!(refused["problems"][0]["code"], "notALevel");
    let chinese = aimm(&["workbook", "read", &book, "--lang", "zh-Hans"]).ends_with(1);
    assert!(chinese.stderr.contains("Items!F17: 7 不是等级"), "{}", chinese.stderr);
    aimm(&["workbook", "read", demo.to_str().unwrap()]).ends_with(1);
    aimm(&["workbook", "read", &book, "--questionnaire", "terminal-grading"]).ends_with(1);
    aimm(&["workbook", "read", &path("missing.xlsx")]).ends_with(3);
    aimm(&["workbook", "new", "nowhere", "--out", &path("none.xlsx")]).ends_with(3);
    aimm(&["workbook", "new", "aimm-core", "--out", &path("none.csv")]).ends_with(2);
    aimm(&["workbook", "new", "aimm-core"]).ends_with(2);
    assert_eq!(names_in(folder.path()), before, "nothing is written where something is wrong");
}

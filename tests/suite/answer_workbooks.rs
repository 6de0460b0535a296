//! Answer workbooks: written, filled in by whichever program, read back; and every way in which they can be wrong.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use aimm_app::dto::AssessmentArgs;
use aimm_app::{App, AppError, Language, SourceFile, Subject};
use aimm_core::random::Choices;
use serde_json::{Map, Value, json};

use crate::support::cells::{ASSESSMENT, EVIDENCE, ITEMS, number, text, with_cells, with_rows, with_sheet};
use crate::support::{
    Aimm, TODAY, aimm, app, app_in, demo_file, names_in, put, random_case, read_json, recomputed, repacked,
};

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

fn source(value: &Value) -> SourceFile {
    SourceFile { name: "case.json".to_owned(), bytes: value.to_string().into_bytes() }
}

fn workbook_file(bytes: Vec<u8>) -> SourceFile {
    SourceFile { name: "answers.xlsx".to_owned(), bytes }
}

fn value(subject: &Subject) -> Value {
    serde_json::from_str(&subject.text().unwrap()).unwrap()
}

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
fn random_answers(app: &App, id: &str, seed: u64) -> Subject {
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

/// `place code` of every problem.
fn problems(app: &App, bytes: Vec<u8>) -> Vec<String> {
    match app.read_answer_workbook(&workbook_file(bytes), None) {
        Ok(_) => Vec::new(),
        Err(error) => {
            let views = error.problem_views(app.messages());
            assert!(views.iter().all(|view| view.file == "answers.xlsx"), "the file is named: {views:?}");
            views.iter().map(|view| format!("{} {}", view.path, view.code)).collect()
        }
    }
}

fn said(error: &AppError) -> Vec<String> {
    error.to_api(app(Language::English).messages()).details
}

fn blank(app: &App, id: &str) -> Vec<u8> {
    app.new_answer_workbook(&app.questionnaire_of_id(id).unwrap()).unwrap()
}

/// The response to `item` in a workbook that must be sound.
fn response(app: &App, bytes: Vec<u8>, item: &str) -> Value {
    let subject = app
        .read_answer_workbook(&workbook_file(bytes), None)
        .unwrap_or_else(|error| panic!("{}", said(&error).join("\n")));
    let value = value(&subject);
    value["responses"].as_array().unwrap().iter().find(|one| one["item"] == item).cloned().unwrap_or_default()
}

#[test]
fn levels_are_understood_however_they_are_typed_and_saved() {
    let app = app(Language::English);
    let blank = blank(&app, "aimm-core");
    let rows = [
        number("3"),
        number("3.0"),
        number("2.9999999999999996"),
        number(" 3 "),
        text("3"),
        text(" 3 "),
        text("\u{3000}３"),
        text("Robust"),
        text("robust "),
        text("稳健级"),
        text("3 Robust"),
        text("3 稳健级"),
        text("第3级"),
        r#"t="str"><v>3</v>"#.to_owned(),
        r#"t="str"><f>"3 "&amp;"Robust"</f><v>3 Robust</v>"#.to_owned(),
        "><f>1+2</f><v>3</v>".to_owned(),
        r#"t="n"><v>3</v>"#.to_owned(),
        r#"t="inlineStr"><is><r><rPr><b/></rPr><t>3 Rob</t></r><r><t>ust</t></r><rPh sb="0" eb="1"><t>no</t></rPh></is>"#.to_owned(),
    ];
    for cell in rows {
        let found = response(&app, with_cells(&blank, ITEMS, &[("F3", cell.clone())]), "STR.1.1");
        assert_eq!(found, json!({"item": "STR.1.1", "state": "rated", "level": 3}), "{cell}");
    }
}

#[test]
fn other_cells_are_understood_in_both_languages() {
    let app = app(Language::English);
    let blank = blank(&app, "aimm-core");
    let rows: [(&[(&str, String)], Value); 9] = [
        (
            &[("F3", number("2")), ("G3", text("大部分"))],
            json!({"state": "rated", "level": 2, "progress": "mostly"}),
        ),
        (
            &[("F3", number("2")), ("G3", number("0.5"))],
            json!({"state": "rated", "level": 2, "progress": "partly"}),
        ),
        (&[("F3", number("2")), ("G3", text("Nothing yet"))], json!({"state": "rated", "level": 2})),
        (&[("H3", text("UNKNOWN"))], json!({"state": "unknown"})),
        (&[("H3", text("不清楚")), ("J3", number("12.5"))], json!({"state": "unknown", "note": "12.5"})),
        (&[("F3", text("Initial")), ("H3", text("已评"))], json!({"state": "rated", "level": 1})),
        (&[("K3", text("高"))], json!({"state": "unanswered", "confidence": "high"})),
        (&[("J3", text("  as typed\n"))], json!({"state": "unanswered", "note": "  as typed\n"})),
        (
            &[("L3", text("AI strategy 2026\n\n• Record: minutes of May\n记录：六月纪要\nRisk: not a kind"))],
            json!({"state": "unanswered", "evidence": [
                {"title": "AI strategy 2026", "kind": "document", "verdict": "unreviewed"},
                {"title": "minutes of May", "kind": "record", "verdict": "unreviewed"},
                {"title": "六月纪要", "kind": "record", "verdict": "unreviewed"},
                {"title": "Risk: not a kind", "kind": "document", "verdict": "unreviewed"},
            ]}),
        ),
    ];
    for (cells, mut wanted) in rows {
        wanted["item"] = json!("STR.1.1");
        assert_eq!(response(&app, with_cells(&blank, ITEMS, cells), "STR.1.1"), wanted);
    }
}

#[test]
fn evidence_and_the_head_are_understood_as_spreadsheets_save_them() {
    let app = app(Language::SimplifiedChinese);
    let blank = blank(&app, "aimm-core");
    let pieces = [
        ("A3", text(" STR.1.1 ")),
        ("B3", text("Minutes")),
        ("C3", text("Record")),
        ("E3", number("46143")),
        ("F3", text("已采纳")),
        ("A4", text("STR.1.1")),
        ("B4", text("Plan")),
        ("E4", text("2026/5/2")),
    ];
    let head = [
        ("C3", text("AI 2026")),
        ("C4", text("Harbour Ltd")),
        ("C6", text("1,200")),
        ("C8", text("2026年5月1日")),
        ("C9", text("Ada")),
        ("C10", text("Executive sponsor, strategy")),
    ];
    let bytes = with_cells(&with_cells(&blank, EVIDENCE, &pieces), ASSESSMENT, &head);
    let bytes = with_cells(&bytes, ITEMS, &[("F3", number("1"))]);
    let subject = app
        .read_answer_workbook(&workbook_file(bytes), None)
        .unwrap_or_else(|error| panic!("{:?}", said(&error)));
    let found = value(&subject);
    assert_eq!(
        found["responses"][0]["evidence"],
        json!([
            {"title": "Minutes", "kind": "record", "date": "2026-05-01", "verdict": "accepted"},
            {"title": "Plan", "kind": "document", "date": "2026-05-02", "verdict": "unreviewed"},
        ])
    );
    assert_eq!(found["title"], "AI 2026");
    assert_eq!(found["organisation"], json!({"name": "Harbour Ltd", "employees": 1200}));
    assert_eq!(found["assessedOn"], "2026-05-01");
    assert_eq!(found["respondent"], json!({"id": "Ada", "name": "Ada", "role": "executive"}));
    assert_eq!(found["questionnaire"]["id"], "aimm-core");
}

#[test]
fn requirements_are_answered_by_words() {
    let app = app(Language::English);
    let blank = blank(&app, "terminal-grading");
    let cells = [
        ("G4", text("met")),
        ("G5", text("Not met")),
        ("G6", number("0.8")),
        ("G7", text("部分满足")),
        ("J3", text("seen")),
    ];
    let found = response(&app, with_cells(&blank, ITEMS, &cells), "PER.1.1");
    assert_eq!(found["state"], "rated");
    assert_eq!(
        found["requirements"],
        json!({"PER.1.1.1a": "fully", "PER.1.1.1b": "not", "PER.1.1.2a": "mostly", "PER.1.1.2b": "partly"})
    );
    assert_eq!(found["note"], "seen");
    let rows: [(&[(&str, String)], &[&str]); 7] = [
        (&[("G4", text("perhaps"))], &["Items!G4 unknownValue"]),
        (&[("G4", text("met")), ("H3", text("Unknown"))], &["Items!H3 contradiction"]),
        (&[("J4", text("a note"))], &["Items!J4 contradiction"]),
        (&[("G3", text("met"))], &["Items!D3 missingField"]),
        (&[("D4", text("PER.9"))], &["Items!D4 danglingReference"]),
        (&[("D4", text("PER.1.1.1b"))], &["Items!D5 duplicateId"]),
        (&[("A4", text("PER.1.2")), ("G4", text("met"))], &["Items!D4 danglingReference"]),
    ];
    for (cells, wanted) in rows {
        assert_eq!(problems(&app, with_cells(&blank, ITEMS, cells)), wanted, "{cells:?}");
    }
}

#[test]
fn rows_may_be_sorted_and_deleted_and_columns_moved() {
    let app = app(Language::English);
    let blank = blank(&app, "aimm-core");
    let row = |cells: &[&str]| {
        cells.iter().map(|cell| if cell.is_empty() { String::new() } else { text(cell) }).collect::<Vec<_>>()
    };
    let rows = [
        row(&["STR.1.2", "", "2"]),
        row(&["Item", "", "Level"]),
        row(&[]),
        row(&["item", "note", "level", "mine", "state"]),
        row(&["MGT.2.2", "a note", "5 Optimizing", "anything", "Rated"]),
        row(&["STR.1.1", "", "", "ignored"]),
        row(&["评估项"]),
    ];
    let subject = app.read_answer_workbook(&workbook_file(with_rows(&blank, ITEMS, &rows)), None).unwrap();
    assert_eq!(
        value(&subject)["responses"],
        json!([
            {"item": "STR.1.2", "state": "rated", "level": 2},
            {"item": "MGT.2.2", "state": "rated", "level": 5, "note": "a note"},
        ]),
        "in the order of the questionnaire"
    );
}

#[test]
fn every_mistake_is_said_with_its_cell() {
    let app = app(Language::English);
    let blank = blank(&app, "aimm-core");
    let long = "n".repeat(20_001);
    let rows: [(&[(&str, String)], &[&str]); 24] = [
        (&[("F17", number("7"))], &["Items!F17 notALevel"]),
        (&[("F3", text("2 Robust"))], &["Items!F3 notALevel"]),
        (&[("F3", number("2.5"))], &["Items!F3 notALevel"]),
        (&[("F3", r#"t="b"><v>1</v>"#.to_owned())], &["Items!F3 notALevel"]),
        (&[("F3", r#"t="e"><v>#REF!</v>"#.to_owned())], &["Items!F3 cellWithoutValue"]),
        (&[("F3", "><f>A1+1</f>".to_owned())], &["Items!F3 cellWithoutValue"]),
        (&[("J3", "><f>A1+1</f><v></v>".to_owned())], &["Items!J3 cellWithoutValue"]),
        (&[("G3", text("Partly"))], &["Items!F3 missingField"]),
        (&[("F3", number("5")), ("G3", text("Partly"))], &["Items!G3 outOfRange"]),
        (&[("G3", text("somewhat"))], &["Items!G3 unknownValue"]),
        (&[("H3", text("maybe"))], &["Items!H3 unknownValue"]),
        (&[("H3", text("Rated"))], &["Items!F3 missingField"]),
        (&[("H3", text("Unknown")), ("F3", number("3"))], &["Items!H3 contradiction"]),
        (&[("H3", text("Not applicable"))], &["Items!I3 missingField"]),
        (&[("I3", text("why"))], &["Items!I3 contradiction"]),
        (&[("F3", number("3")), ("I3", text("why"))], &["Items!I3 contradiction"]),
        (&[("K3", text("certain"))], &["Items!K3 unknownValue"]),
        (&[("J3", text(&long))], &["Items!J3 textTooLong"]),
        (&[("J3", text("a_x0000_b"))], &["Items!J3 markupInText"]),
        (&[("A4", text("STR.1.1"))], &["Items!A4 duplicateId"]),
        (&[("A4", text("STR.9.9"))], &["Items!A4 unknownItem"]),
        (&[("A4", String::new()), ("F4", number("1"))], &["Items!A4 missingField"]),
        (&[("B2", text("note"))], &["Items!J2 duplicateId"]),
        (
            &[("F3", number("9")), ("H3", text("maybe")), ("F5", text("x"))],
            &["Items!H3 unknownValue", "Items!F3 notALevel", "Items!F5 notALevel"],
        ),
    ];
    for (cells, wanted) in rows {
        assert_eq!(problems(&app, with_cells(&blank, ITEMS, cells)), wanted, "{cells:?}");
    }
    let rows: [(&[(&str, String)], &[&str]); 5] = [
        (&[("A3", text("STR.9.9")), ("B3", text("x"))], &["Evidence!A3 unknownItem"]),
        (&[("B3", text("x"))], &["Evidence!A3 missingField"]),
        (&[("A3", text("STR.1.1")), ("D3", text("x"))], &["Evidence!B3 missingField"]),
        (
            &[("A3", text("STR.1.1")), ("B3", text("x")), ("E3", text("1/5/2026"))],
            &["Evidence!E3 invalidDate"],
        ),
        (
            &[("A3", text("STR.1.1")), ("B3", text("x")), ("C3", text("paper")), ("F3", text("good"))],
            &["Evidence!C3 unknownValue", "Evidence!F3 unknownValue"],
        ),
    ];
    for (cells, wanted) in rows {
        assert_eq!(problems(&app, with_cells(&blank, EVIDENCE, cells)), wanted, "{cells:?}");
    }
    let rows: [(&[(&str, String)], &[&str]); 4] = [
        (&[("C6", text("many"))], &["Assessment!C6 outOfRange"]),
        (&[("C8", text("soon"))], &["Assessment!C8 invalidDate"]),
        (&[("C9", text("Ada")), ("C10", text("astronaut"))], &["Assessment!C10 unknownRole"]),
        (&[("C10", text("executive"))], &["Assessment!C9 missingField"]),
    ];
    for (cells, wanted) in rows {
        assert_eq!(problems(&app, with_cells(&blank, ASSESSMENT, cells)), wanted, "{cells:?}");
    }
}

#[test]
fn a_workbook_for_another_questionnaire_is_refused_for_that_alone() {
    let app = app(Language::English);
    let core = with_cells(&blank(&app, "aimm-core"), ITEMS, &[("F3", number("9"))]);
    let other = app.questionnaire_of_id("ai-risk-capability").unwrap();
    let refused = app.read_answer_workbook(&workbook_file(core.clone()), Some(&other)).unwrap_err();
    let lines = said(&refused);
    assert!(
        lines.len() == 1 && lines[0].contains("Assessment!C") && lines[0].contains("aimm-core 1.0.0"),
        "{lines:?}"
    );
    let edited = repacked(&blank(&app, "aimm-core"), |name, part| {
        let digest = &app.questionnaire_of_id("aimm-core").unwrap().view();
        let digest = serde_json::to_value(digest).unwrap()["summary"]["digest"].as_str().unwrap().to_owned();
        let part = if name == "xl/sharedStrings.xml" {
            String::from_utf8(part)
                .unwrap()
                .replace(&digest, &format!("sha256:{}", "0".repeat(64)))
                .into_bytes()
        } else {
            part
        };
        Some(part)
    });
    let found = problems(&app, edited);
    assert!(found.len() == 1 && found[0].ends_with("otherDigest"), "{found:?}");
}

#[test]
fn hostile_files_are_refused_and_nothing_else_happens() {
    let app = app(Language::English);
    let blank = blank(&app, "aimm-core");
    let part = |wanted: &str, content: &[u8]| {
        repacked(&blank, |name, part| Some(if name == wanted { content.to_vec() } else { part }))
    };
    let without = |wanted: &str| repacked(&blank, |name, part| (name != wanted).then_some(part));
    let renamed = |from: &str, to: &str| {
        repacked(&blank, |name, part| {
            let is_book = name == "xl/workbook.xml";
            let part =
                if is_book { String::from_utf8(part).unwrap().replace(from, to).into_bytes() } else { part };
            Some(part)
        })
    };
    let entities =
        br#"<!DOCTYPE sst [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;">]><sst><si><t>&b;</t></si></sst>"#;
    let bomb = vec![b' '; 70 << 20];
    let deep = "<r>".repeat(100_000);
    let rows: Vec<(&str, Vec<u8>, &str)> = vec![
        ("nothing", Vec::new(), " notAWorkbook"),
        ("a document", b"%PDF-1.7".to_vec(), " notAWorkbook"),
        ("an encrypted workbook", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1".repeat(100), " notAWorkbook"),
        ("a truncated workbook", blank[..blank.len() / 2].to_vec(), " notAWorkbook"),
        ("a zip without a workbook", without("_rels/.rels"), " notAWorkbook"),
        ("a workbook without its main part", without("xl/workbook.xml"), " notAWorkbook"),
        ("a workbook without a sheet's part", without(ITEMS), " damagedPart"),
        ("a workbook without the sheet", renamed("\"Items\"", "\"Other\""), " missingSheet"),
        ("a workbook without the head", renamed("\"Assessment\"", "\"Other\""), " missingSheet"),
        ("a bomb", part(ITEMS, &bomb), " tooLarge"),
        ("a file that is too large", vec![0; (16 << 20) + 1], " tooLarge"),
        ("entities", part("xl/sharedStrings.xml", entities), " damagedPart"),
        ("no XML", part(ITEMS, b"\xff\xfe"), " damagedPart"),
        ("deep nesting", part(ITEMS, deep.as_bytes()), " damagedPart"),
        (
            "a string that is not there",
            with_cells(&blank, ITEMS, &[("F3", "t=\"s\"><v>999999</v>".to_owned())]),
            " damagedPart",
        ),
        (
            "a row beyond the sheet",
            with_sheet(&blank, ITEMS, "<sheetData><row r=\"9999999\"/></sheetData>"),
            " damagedPart",
        ),
        ("an empty sheet", with_sheet(&blank, ITEMS, ""), "Items missingKeys"),
        (
            "a sheet without keys",
            with_rows(&blank, ITEMS, &[vec![text("Item"), text("Level")]]),
            "Items missingKeys",
        ),
        ("a head without keys", with_sheet(&blank, ASSESSMENT, "<sheetData/>"), "Assessment missingKeys"),
        (
            "evidence without keys",
            with_rows(&blank, EVIDENCE, &[vec![text("STR.1.1")]]),
            "Evidence missingKeys",
        ),
        (
            "another format",
            with_rows(
                &blank,
                ASSESSMENT,
                &[vec![text("key"), text("value")], vec![text("format"), text("x/9")]],
            ),
            "Assessment!B2 wrongFormat",
        ),
    ];
    for (name, bytes, wanted) in rows {
        assert_eq!(problems(&app, bytes), [wanted], "{name}");
    }
}

#[test]
fn one_large_text_in_many_cells_costs_its_size_once() {
    let app = app(Language::English);
    let blank = blank(&app, "aimm-core");
    let large = format!("<sst><si><t>{}</t></si></sst>", "x".repeat(8 << 20));
    let row = "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>".repeat(50_000);
    let keys = format!("<row><c {}</c><c {}</c></row>", text("item"), text("note"));
    let bytes = with_sheet(&blank, ITEMS, &format!("<sheetData>{keys}{row}</sheetData>"));
    let bytes = repacked(&bytes, |name, part| {
        Some(if name == "xl/sharedStrings.xml" { large.clone().into_bytes() } else { part })
    });
    let found = problems(&app, bytes);
    assert!(found.len() <= 1000 && !found.is_empty(), "{} problems", found.len());
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

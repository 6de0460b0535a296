//! What people type and programs save is understood.

use aimm_app::Language;
use serde_json::{Value, json};

use super::{blank, response, said, value, workbook_file};
use crate::support::cells::{ASSESSMENT, EVIDENCE, ITEMS, number, text, with_cells, with_rows};
use crate::support::{app, repacked};

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
fn a_note_that_is_shown_as_a_day_is_that_day() {
    let app = app(Language::English);
    let mut place = 0;
    let workbook = repacked(&blank(&app, "aimm-core"), |name, part| {
        if name != "xl/styles.xml" {
            return Some(part);
        }
        let styles = String::from_utf8(part).unwrap();
        let (before, rest) = styles.split_once("<cellXfs").unwrap();
        let (formats, after) = rest.split_once("</cellXfs>").unwrap();
        place = formats.matches("<xf ").count();
        Some(format!("{before}<cellXfs{formats}<xf numFmtId=\"14\"/></cellXfs>{after}").into_bytes())
    });
    let day = format!("s=\"{place}\"{}", number("46143"));
    let found = response(&app, with_cells(&workbook, ITEMS, &[("J3", day)]), "STR.1.1");
    assert_eq!(found["note"], json!("2026-05-01"));
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
        row(&["item", "note", "level", "mine", "state", "progress", "reason", "confidence"]),
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

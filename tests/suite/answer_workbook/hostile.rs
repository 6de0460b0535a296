//! Files that are something else, or mean harm.

use aimm_app::Language;

use super::{blank, problems, said, workbook_file};
use crate::support::cells::{ASSESSMENT, EVIDENCE, ITEMS, number, text, with_cells, with_rows, with_sheet};
use crate::support::{app, repacked};

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
        (
            "a key that somebody changed",
            with_cells(&blank, ITEMS, &[("F2", text("lvl"))]),
            "Items!A2 missingKeys",
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

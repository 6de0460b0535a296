//! Forms to fill in by hand, as files: from the command line, from the window, and read by other programs.

use std::fs;
use std::io::{Cursor, Read as _};
use std::path::Path;
use std::process::Command;

use aimm_app::Language;
use aimm_app::dto::{ErrorCode, PaperView, PrintQuestionnaireArgs};
use serde_json::{Value, json};
use zip::ZipArchive;

use crate::support::{TODAY, aimm, app, edit_json, fixture, names_in, questionnaire_copy};

const BUILT_IN: [&str; 5] =
    ["aimm-core", "ai-risk-capability", "llm-service-capability", "terminal-grading", "embodied-grading"];

fn run(program: &str, arguments: &[&str]) -> String {
    let output = Command::new(program).args(arguments).output();
    let output = output.unwrap_or_else(|error| panic!("{program} must be installed for this test: {error}"));
    assert!(output.status.success(), "{program} {arguments:?}: {output:?}");
    String::from_utf8(output.stdout).unwrap()
}

/// Without spaces and line ends, which every program puts elsewhere.
fn squeezed(text: &str) -> String {
    text.split(|letter: char| letter.is_whitespace() || letter == '\u{AD}').collect()
}

fn part(bytes: &[u8], name: &str) -> String {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut text = String::new();
    archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

/// The text of a document, its markup left out.
fn docx_text(bytes: &[u8]) -> String {
    let xml = part(bytes, "word/document.xml");
    let texts = xml.split("<w:t").skip(1).filter_map(|rest| rest.split_once('>')?.1.split_once("</w:t>"));
    let text: String = texts.map(|(text, _)| text).collect();
    text.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// Items with their ids and level texts or requirements, in this language.
fn items(questionnaire: &str, language: &str) -> Vec<(String, Vec<String>)> {
    let view = aimm(&["questionnaire", "show", questionnaire, "--json"]).ends_with(0).json();
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    let said = |text: &Value| text[language].as_str().map(str::to_owned);
    let mut found = Vec::new();
    for domain in list(&view, "domains") {
        for item in list(&domain, "areas").iter().flat_map(|area| list(area, "items")) {
            let mut texts: Vec<String> = list(&item, "anchors").iter().filter_map(said).collect();
            for level in list(&item, "requirements") {
                let of_level = level.as_array().cloned().unwrap_or_else(|| list(&level, "requirements"));
                texts.extend(of_level.iter().filter_map(|requirement| said(&requirement["text"])));
            }
            assert!(texts.len() > 2, "{}: what is chosen from", item["id"]);
            found.push((item["id"].as_str().unwrap().to_owned(), texts));
        }
    }
    found
}

#[test]
fn every_instrument_is_printed_whole_in_both_languages_and_both_forms() {
    let folder = tempfile::tempdir().unwrap();
    for questionnaire in BUILT_IN {
        for language in ["en", "zh-Hans"] {
            let items = items(questionnaire, language);
            let print = |name: &str| {
                let out = folder.path().join(name);
                let path = out.to_str().unwrap().to_owned();
                let arguments = [
                    "questionnaire",
                    "print",
                    questionnaire,
                    "--out",
                    &path,
                    "--lang",
                    language,
                    "--date",
                    TODAY,
                ];
                aimm(&arguments).ends_with(0);
                (path, fs::read(out).unwrap())
            };
            let (path, pdf) = print("form.pdf");
            let pages: Vec<String> =
                run("pdftotext", &["-raw", &path, "-"]).split('\u{C}').map(squeezed).collect();
            check_pages(questionnaire, &items, &pages);
            let info = run("pdfinfo", &[&path]);
            assert!(info.contains("Tagged:          yes"), "{info}");
            for font in run("pdffonts", &[&path]).lines().skip(2) {
                assert!(font.contains("yes yes yes"), "embedded, subset, with Unicode: {font}");
            }
            run("qpdf", &["--check", &path]);

            let (_, docx) = print("form.docx");
            let text = squeezed(&docx_text(&docx));
            for expected in items.iter().flat_map(|(id, texts)| texts.iter().chain([id])) {
                assert!(text.contains(&squeezed(expected)), "{questionnaire} in {language}: “{expected}”");
            }
            assert!(part(&docx, "word/document.xml").contains("<w14:checkbox>"), "boxes can be ticked");
            if questionnaire == "terminal-grading" {
                assert!(print("form.pdf").1 == pdf, "the same command writes the same bytes");
                assert!(print("form.docx").1 == docx, "the same command writes the same bytes");
            }
        }
    }
}

/// Every item with all its texts on one page, or going on on the next where it has requirements, which are longer.
fn check_pages(questionnaire: &str, items: &[(String, Vec<String>)], pages: &[String]) {
    for (id, texts) in items {
        let texts: Vec<String> = texts.iter().map(|text| squeezed(text)).collect();
        let first = pages.iter().position(|page| page.contains(id.as_str()) && page.contains(&texts[0]));
        let first = first.unwrap_or_else(|| panic!("{questionnaire}: {id} is not there"));
        let n_pages = if questionnaire == "terminal-grading" { 2 } else { 1 };
        let page: String = pages[first..(first + n_pages).min(pages.len())].concat();
        for text in texts {
            assert!(page.contains(&text), "{questionnaire}: {id} is torn apart: {text}");
        }
    }
}

#[test]
fn what_cannot_be_printed_is_refused_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let out = |name: &str| folder.path().join(name).to_str().unwrap().to_owned();
    for name in ["form.xlsx", "form", "form.pdf.txt", ".pdf"] {
        let said = aimm(&["questionnaire", "print", "aimm-core", "--out", &out(name)]).ends_with(2);
        assert!(said.stderr.contains(".pdf or .docx"), "{said:?}");
    }
    aimm(&["questionnaire", "print", "aimm-core"]).ends_with(2);
    aimm(&["questionnaire", "print", "aimm-core", "--out", &out("form.pdf"), "--lang", "fr"]).ends_with(2);
    aimm(&["questionnaire", "print", "no-such-thing", "--out", &out("form.pdf")]).ends_with(3);
    aimm(&["questionnaire", "print", "aimm-core", "--out", &out("no/such/folder/form.pdf")]).ends_with(3);
    assert_eq!(names_in(folder.path()), [""; 0], "nothing was written");

    let spoiled = questionnaire_copy(folder.path());
    edit_json(&spoiled.join("strategy.json"), |domain| {
        domain["areas"][0]["items"][0]["anchors"].as_object_mut().unwrap().remove("2");
        domain["weight"] = json!(0);
    });
    let path = spoiled.to_str().unwrap();
    let said = aimm(&["questionnaire", "print", path, "--out", &out("form.pdf"), "--json"]).ends_with(1);
    let problems = said.json()["problems"].as_array().unwrap().len();
    let checked = aimm(&["questionnaire", "check", path, "--json"]).ends_with(1).json();
    assert!(problems >= 2, "all problems at once: {said:?}");
    assert_eq!(said.json(), checked, "they are those that the check finds");
    assert_eq!(names_in(folder.path()), ["questionnaire"], "nothing was written");
}

#[test]
fn a_file_and_a_folder_are_printed_as_well_as_an_id_and_say_so() {
    let folder = tempfile::tempdir().unwrap();
    let clauses = fixture("questionnaires/requirements.json");
    for (name, has_pages) in [("FORM.PDF", true), ("form.DOCX", false)] {
        let out = folder.path().join(name);
        let arguments = [
            "questionnaire",
            "print",
            clauses.to_str().unwrap(),
            "--out",
            out.to_str().unwrap(),
            "--paper",
            "letter",
            "--date",
            TODAY,
        ];
        let said = aimm(&arguments).ends_with(0);
        assert!(said.stdout.contains(name) && said.stdout.contains("pages") == has_pages, "{}", said.stdout);
        let mut json = vec!["--json"];
        json.extend(arguments);
        let said = aimm(&json).ends_with(0).json();
        assert_eq!(said["nBytes"].as_u64().unwrap(), fs::metadata(&out).unwrap().len());
    }
    for (language, words) in [("en", "to fill in by hand"), ("zh-Hans", "纸质问卷")] {
        let help = aimm(&["questionnaire", "print", "--help", "--lang", language]).ends_with(0);
        assert!(help.stdout.contains(words), "{}", help.stdout);
    }
}

#[test]
fn the_window_prints_a_questionnaire_that_it_lists() {
    let folder = tempfile::tempdir().unwrap();
    let app = app(Language::English);
    let listed = app.list_questionnaires().unwrap();
    let args = |digest: &str, language: &str| PrintQuestionnaireArgs {
        digest: digest.to_owned(),
        language: language.to_owned(),
        paper: PaperView::A4,
    };
    let product = listed.iter().find(|summary| summary.id == "terminal-grading").unwrap();
    for (name, begins) in [("form.pdf", "%PDF"), ("form.docx", "PK")] {
        let path = folder.path().join(name);
        let saved = app.print_questionnaire(&args(&product.digest, "zh-Hans"), &path).unwrap();
        let bytes = fs::read(&path).unwrap();
        assert_eq!(saved.n_bytes as usize, bytes.len());
        assert!(bytes.starts_with(begins.as_bytes()), "the ending says what is written");
    }
    let name = app.form_name(&args(&product.digest, "zh-Hans")).unwrap();
    assert!(name.starts_with("terminal-grading 1.0.0 - 终端"), "{name}");

    let refused = |args: PrintQuestionnaireArgs| -> ErrorCode {
        let error = app.print_questionnaire(&args, Path::new("nowhere.pdf")).unwrap_err();
        error.code(app.messages())
    };
    assert_eq!(refused(args("sha256:00", "en")), ErrorCode::NotFound);
    assert_eq!(refused(args(&product.digest, "fr")), ErrorCode::InvalidInput);
}

//! The report as a workbook: computed anew by another program, it gives the engine's own numbers.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use aimm_app::dto::{AudienceView, PaperView, PolicyView, ReportOptionsView, ReportSection};
use aimm_app::{App, Language, Messages, RoadmapWish, SourceFile, Subject};
use calamine::Data;
use serde_json::Value;

use crate::support::{Book, app, fixture, put, random_case, read_json, recomputed, repacked};

const POLICIES: [&str; 3] = ["balanced", "strict", "average"];

fn options(language: Language) -> ReportOptionsView {
    ReportOptionsView {
        language: language.tag().to_owned(),
        paper: PaperView::A4,
        audience: AudienceView::Full,
        without: Vec::new(),
        confidentiality: "Confidential & internal".to_owned(),
        notes: false,
        template: None,
        bilingual: false,
    }
}

fn source(value: &Value) -> SourceFile {
    SourceFile { name: "case.json".to_owned(), bytes: value.to_string().into_bytes() }
}

fn subject(app: &App, questionnaire: &Value, assessment: &Value) -> Subject {
    let known = app.questionnaire_from(&[source(questionnaire)]).expect("a sound questionnaire");
    app.read_assessment(&source(assessment), Some(&known)).expect("a sound assessment")
}

/// Every case with its workbook, by file name.
fn cases(app: &App) -> BTreeMap<String, (Subject, Vec<u8>)> {
    let mut cases = BTreeMap::new();
    let mut add = |name: String, subject: Subject, language, bilingual| {
        let options = ReportOptionsView { bilingual, ..options(language) };
        let bytes = app.report_workbook_of(&subject, &options).unwrap();
        cases.insert(name, (subject, bytes));
    };
    for seed in 0..200_u64 {
        let policy = POLICIES[seed as usize % 3];
        let (questionnaire, assessment) = random_case(seed, policy);
        let language = if seed % 5 == 0 { Language::SimplifiedChinese } else { Language::English };
        add(
            format!("random-{seed:03}-{policy}"),
            subject(app, &questionnaire, &assessment),
            language,
            seed % 7 == 0,
        );
    }
    for number in 1..=24 {
        let vector = read_json(&fixture(&format!("scoring-vectors/{number:02}.json")));
        let subject = subject(app, &vector["questionnaire"], &vector["assessment"]);
        add(format!("vector-{number:02}"), subject, Language::English, number % 6 == 0);
    }
    let known = app.questionnaire_of_id("aimm-core").unwrap();
    let demo: Value = serde_json::from_str(&app.demo_assessment(&known, 1).unwrap()).unwrap();
    for (policy, name) in
        [PolicyView::Balanced, PolicyView::Strict, PolicyView::Average].into_iter().zip(POLICIES)
    {
        let subject = app.read_assessment(&source(&demo), Some(&known)).unwrap().with_policy(policy);
        add(format!("demo-{name}"), subject, Language::SimplifiedChinese, name == "average");
    }
    cases
}

#[test]
fn a_board_sees_what_it_decides_by() {
    let app = app(Language::English);
    let known = app.questionnaire_of_id("aimm-core").unwrap();
    let demo: Value = serde_json::from_str(&app.demo_assessment(&known, 1).unwrap()).unwrap();
    let subject = app.read_assessment(&source(&demo), Some(&known)).unwrap();
    let note = demo["responses"].as_array().unwrap().iter().find_map(|one| one["note"].as_str()).unwrap();
    let hidden = |audience| {
        let options = ReportOptionsView { audience, ..options(Language::English) };
        let mut sheets = Vec::new();
        repacked(&app.report_workbook_of(&subject, &options).unwrap(), |name, part| {
            let has_note = String::from_utf8_lossy(&part).contains(note);
            assert!(!has_note || audience == AudienceView::Full, "{name} says what a board is not told");
            if name == "xl/workbook.xml" {
                let xml = String::from_utf8(part.clone()).unwrap();
                let found = xml.split("<sheet ").filter(|sheet| sheet.contains("state=\"hidden\""));
                sheets = found.map(|sheet| sheet.split('"').nth(1).unwrap().to_owned()).collect();
            }
            Some(part)
        });
        sheets
    };
    assert_eq!(hidden(AudienceView::Board), ["Items", "Evidence", "Data"]);
    assert!(hidden(AudienceView::Full).is_empty());
}

/// The name that stands for the node `id`, among those of the nodes before it.
fn suffix(id: &str, taken: &mut Vec<String>) -> String {
    let plain = id.replace(['.', '-'], "_");
    let mut suffix = plain.clone();
    let mut number = 2;
    while taken.contains(&suffix.to_lowercase()) {
        suffix = format!("{plain}_{number}");
        number += 1;
    }
    taken.push(suffix.to_lowercase());
    suffix
}

/// Index, level and coverage of every node, by defined name.
fn expected(subject: &Subject) -> BTreeMap<String, Option<f64>> {
    let score = subject.file_score().to_value().unwrap();
    let mut expected = BTreeMap::new();
    let overall = &score["overall"];
    for (name, key) in
        [("overall_index", "index"), ("overall_level", "level"), ("overall_coverage", "coverage")]
    {
        expected.insert(name.to_owned(), overall[key].as_f64());
    }
    expected.insert("overall_low".to_owned(), overall["bounds"]["low"]["index"].as_f64());
    expected.insert("overall_high".to_owned(), overall["bounds"]["high"]["index"].as_f64());
    if !overall["evidenced"].is_null() {
        expected.insert("overall_evidenced_index".to_owned(), overall["evidenced"]["index"].as_f64());
        expected.insert("overall_evidenced_level".to_owned(), overall["evidenced"]["level"].as_f64());
    }
    let nodes = ["domains", "areas"].into_iter().flat_map(|key| score[key].as_array().unwrap());
    let mut taken = Vec::new();
    for node in nodes {
        let suffix = suffix(node["id"].as_str().unwrap(), &mut taken);
        for key in ["index", "level", "coverage"] {
            expected.insert(format!("{key}_{suffix}"), node[key].as_f64());
        }
    }
    expected
}

fn same(found: Option<f64>, wanted: Option<f64>) -> bool {
    match (found, wanted) {
        (Some(found), Some(wanted)) => (found - wanted).abs() <= 1e-9,
        (found, wanted) => found == wanted,
    }
}

fn compare(name: &str, book: &Book, expected: &BTreeMap<String, Option<f64>>) {
    for (defined, wanted) in expected {
        let found = book.named(defined);
        assert!(same(found, *wanted), "{name}: {defined} is {found:?}, and the engine says {wanted:?}");
    }
}

/// Every formula gives what it carries: not only the named ones.
fn compare_formulas(name: &str, written: &Book, recomputed: &Book) {
    let mut n_formulas = 0;
    for (place, formula, carried) in written.results() {
        n_formulas += 1;
        let is_same = match (carried, recomputed.at(place)) {
            (Some(Data::Float(carried)), Some(Data::Float(found))) => (carried - found).abs() <= 1e-9,
            (carried, found) => {
                let words = |value: Option<&Data>| value.map(ToString::to_string).unwrap_or_default();
                words(carried) == words(found)
            }
        };
        let found = recomputed.at(place);
        assert!(is_same, "{name}: {place:?} carries {carried:?} and gives {found:?}: {formula}");
    }
    assert!(n_formulas > 20, "{name} computes nothing");
}

/// The workbook with another result on the overall index than its formula gives.
fn with_wrong_result(bytes: &[u8], index: f64) -> Vec<u8> {
    let (right, mut n_changed) = (format!("</f><v>{index}</v>"), 0);
    let wrong = repacked(bytes, |name, part| {
        if name != "xl/worksheets/sheet1.xml" {
            return Some(part);
        }
        let text = String::from_utf8(part).unwrap();
        n_changed = text.matches(&right).count();
        Some(text.replace(&right, "</f><v>0.123</v>").into_bytes())
    });
    assert!(n_changed > 0, "the formula carries {index}");
    wrong
}

#[test]
fn a_workbook_computed_anew_gives_the_numbers_of_the_engine() {
    let app = app(Language::English);
    let cases = cases(&app);
    let folder = tempfile::tempdir().unwrap();
    for (name, (_, bytes)) in &cases {
        put(folder.path(), &format!("{name}.xlsx"), bytes);
    }
    let (subject, bytes) = &cases["demo-balanced"];
    let expected_of_wrong = expected(subject);
    let wrong = with_wrong_result(bytes, expected_of_wrong["overall_index"].unwrap());
    assert!(same(Book::open(&wrong).named("overall_index"), Some(0.123)), "the result is wrong before");
    put(folder.path(), "wrong.xlsx", &wrong);

    let out = recomputed(folder.path());
    for (name, (subject, bytes)) in &cases {
        let expected = expected(subject);
        let (written, found) = (Book::open(bytes), open(&out, name));
        compare(name, &written, &expected);
        compare(name, &found, &expected);
        compare_formulas(name, &written, &found);
    }
    compare("wrong", &open(&out, "wrong"), &expected_of_wrong);
}

fn open(folder: &Path, name: &str) -> Book {
    Book::open(&fs::read(folder.join(format!("{name}.xlsx"))).unwrap())
}

#[test]
fn what_looks_like_a_formula_stays_text() {
    let app = app(Language::English);
    let known = app.questionnaire_of_id("aimm-core").unwrap();
    let mut demo: Value = serde_json::from_str(&app.demo_assessment(&known, 1).unwrap()).unwrap();
    let hostile = ["=1+1", "+cmd|' /C calc'!A0", "-2+3", "@SUM(A1)", "=HYPERLINK(\"http://x\")"];
    let responses = demo["responses"].as_array_mut().unwrap();
    for (response, note) in responses.iter_mut().zip(hostile) {
        response["note"] = note.into();
        response["evidence"] = serde_json::json!([{ "title": note, "kind": "record", "location": note }]);
    }
    let bytes = app.report_workbook_of(&subject_of(&app, &demo), &options(Language::English)).unwrap();
    let book = Book::open(&bytes);
    for note in hostile {
        assert!(book.says(note), "{note} is a text in a cell");
    }
    for (place, formula, _) in book.results() {
        assert!(!formula.contains("HYPERLINK") && !formula.contains("calc"), "{place:?}: {formula}");
    }
}

fn subject_of(app: &App, assessment: &Value) -> Subject {
    app.read_assessment(&source(assessment), None).expect("a sound assessment")
}

#[test]
fn the_roadmap_of_a_workbook_is_that_of_the_command_line() {
    let app = app(Language::English);
    let known = app.questionnaire_of_id("aimm-core").unwrap();
    let demo: Value = serde_json::from_str(&app.demo_assessment(&known, 1).unwrap()).unwrap();
    let subject = subject_of(&app, &demo);
    let level = demo["target"]["level"].as_u64().unwrap() as u8;
    let nodes = demo["target"]["areas"].as_object().into_iter().flatten();
    let nodes = nodes.map(|(id, level)| (id.clone(), level.as_u64().unwrap() as u8)).collect();
    let wish = RoadmapWish { level, nodes, capacity: None };
    let plan = app.roadmap_of(&subject, &wish, &Messages::new(Language::English)).unwrap();
    let steps = plan.waves.iter().flat_map(|wave| &wave.steps);
    let planned: Vec<(String, f64)> = steps.map(|step| (step.item.clone(), f64::from(step.to))).collect();
    assert!(!planned.is_empty());
    for (bilingual, without) in
        [(false, Vec::new()), (true, Vec::new()), (false, vec![ReportSection::Roadmap])]
    {
        let is_left_out = !without.is_empty();
        let options = ReportOptionsView { bilingual, without, ..options(Language::English) };
        let book = Book::open(&app.report_workbook_of(&subject, &options).unwrap());
        let cell = |row: u32, column| book.at(&("Roadmap".to_owned(), row, column));
        let written: Vec<(String, f64)> = (4..)
            .map_while(|row| Some((cell(row, 1)?.to_string(), cell(row, 4)?)))
            .map(|(item, to)| (item, to.to_string().parse().unwrap()))
            .collect();
        assert_eq!(written, if is_left_out { Vec::new() } else { planned.clone() }, "bilingual: {bilingual}");
    }
}

//! Every kind of defect of a questionnaire, and that all of them are said at once.
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use aimm_core::problem::{ProblemCode, SourceFile};
use aimm_core::questionnaire::{domain_file_names, load, single_file};
use serde_json::{Value, json};

/// A small sound questionnaire: the balanced case 16 of the published ones.
fn sound() -> Value {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/fixtures/scoring-vectors/16.json");
    let case: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let mut questionnaire = case["questionnaire"].clone();
    questionnaire["roles"] = json!([{"id": "lead", "name": {"en": "Lead", "zh-Hans": "负责人"}}]);
    questionnaire["schemes"] = json!([{"id": "iso", "title": {"en": "ISO", "zh-Hans": "国际标准"}}]);
    questionnaire
}

fn source(name: &str, value: &Value) -> SourceFile {
    SourceFile { name: name.to_owned(), bytes: value.to_string().into_bytes() }
}

fn problems(value: &Value) -> Vec<(ProblemCode, String)> {
    load(&[source("q.json", value)])
        .problems
        .into_iter()
        .map(|problem| (problem.code, problem.path))
        .collect()
}

fn set(value: &mut Value, pointer: &str, new: Value) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    match value.pointer_mut(parent).unwrap() {
        Value::Array(items) if key == "-" => items.push(new),
        Value::Array(items) => items[key.parse::<usize>().unwrap()] = new,
        other => other[key] = new,
    }
}

fn remove(value: &mut Value, pointer: &str) {
    let (parent, key) = pointer.rsplit_once('/').unwrap();
    value.pointer_mut(parent).unwrap().as_object_mut().unwrap().remove(key);
}

const ITEM: &str = "/domains/0/areas/0/items/0";

#[test]
fn each_defect_is_named_with_its_place_and_alone() {
    assert_eq!(problems(&sound()), [], "the questionnaire that the rows below break is sound");
    let at = |below: &str| format!("{ITEM}{below}");
    let both = |en: &str, zh: &str| json!({"en": en, "zh-Hans": zh});
    let rows: Vec<(String, Value, ProblemCode, String)> = vec![
        (at("/question"), json!({"en": "How?"}), ProblemCode::MissingTranslation, at("/question")),
        (at("/question"), both("How?", " "), ProblemCode::EmptyText, at("/question/zh-Hans")),
        (at("/question"), both(&"x".repeat(201), "如何？"), ProblemCode::TextTooLong, at("/question/en")),
        (
            at("/question"),
            both("Is <b>this</b> done?", "如何？"),
            ProblemCode::MarkupInText,
            at("/question/en"),
        ),
        (
            at("/question"),
            both("Is \u{202E}this\u{202C} done?", "如何？"),
            ProblemCode::MarkupInText,
            at("/question/en"),
        ),
        (at("/weight"), json!(0), ProblemCode::WeightNotPositive, at("/weight")),
        (at("/weight"), json!(-1.5), ProblemCode::WeightNotPositive, at("/weight")),
        (at("/weight"), json!("1"), ProblemCode::WrongType, at("/weight")),
        (at("/id"), json!("a b"), ProblemCode::InvalidId, at("/id")),
        (at("/roles"), json!(["nobody"]), ProblemCode::UnknownRole, at("/roles/0")),
        (at("/wieght"), json!(1), ProblemCode::UnknownField, at("/wieght")),
        (
            at("/actions"),
            json!({"9": {"text": both("Do it.", "去做。"), "effort": "M"}}),
            ProblemCode::OutOfRange,
            at("/actions/9"),
        ),
        (
            at("/actions"),
            json!({"2": {"text": both("Do it.", "去做。"), "effort": "XL"}}),
            ProblemCode::UnknownValue,
            at("/actions/2/effort"),
        ),
        (
            "/domains/0/areas/0/references".to_owned(),
            json!([{"scheme": "nist", "code": "1"}]),
            ProblemCode::UnknownScheme,
            "/domains/0/areas/0/references/0/scheme".to_owned(),
        ),
        (
            "/domains/0/areas/0/references".to_owned(),
            json!([{"scheme": "iso", "code": "1"}, {"scheme": "iso", "code": "2"}, {"scheme": "iso", "code": "1"}]),
            ProblemCode::DuplicateId,
            "/domains/0/areas/0/references/2".to_owned(),
        ),
        ("/version".to_owned(), json!(" "), ProblemCode::EmptyText, "/version".to_owned()),
        ("/version".to_owned(), json!("1.0.0\u{202E}"), ProblemCode::MarkupInText, "/version".to_owned()),
        ("/version".to_owned(), json!("版".repeat(65)), ProblemCode::TextTooLong, "/version".to_owned()),
        (
            "/schemes/0/edition".to_owned(),
            json!("<b>2023</b>"),
            ProblemCode::MarkupInText,
            "/schemes/0/edition".to_owned(),
        ),
        (
            "/lineage".to_owned(),
            json!([{"from": "0.9\u{7}", "items": []}]),
            ProblemCode::MarkupInText,
            "/lineage/0/from".to_owned(),
        ),
        (
            "/lineage".to_owned(),
            json!([{"from": "0.9", "items": [{"from": "A 1", "change": "retired"}]}]),
            ProblemCode::InvalidId,
            "/lineage/0/items/0/from".to_owned(),
        ),
        ("/levels/1/level".to_owned(), json!(2), ProblemCode::LevelHole, "/levels/1/level".to_owned()),
        (
            "/scoring/gateAreas/-".to_owned(),
            json!({"area": "NO.1", "fromLevel": 2}),
            ProblemCode::DanglingReference,
            "/scoring/gateAreas/2/area".to_owned(),
        ),
        (
            "/scoring/policy".to_owned(),
            json!("lenient"),
            ProblemCode::UnknownValue,
            "/scoring/policy".to_owned(),
        ),
        (
            "/scoring/coverageMinimum".to_owned(),
            json!(1.5),
            ProblemCode::OutOfRange,
            "/scoring/coverageMinimum".to_owned(),
        ),
        (
            "/scoring/minimumGroupSize".to_owned(),
            json!(1),
            ProblemCode::OutOfRange,
            "/scoring/minimumGroupSize".to_owned(),
        ),
        (
            "/weightPresets".to_owned(),
            json!([{"id": "p", "name": both("P", "甲"), "domains": {"NO": 1.0}}]),
            ProblemCode::DanglingReference,
            "/weightPresets/0/domains/NO".to_owned(),
        ),
        (
            "/dependencies".to_owned(),
            json!([{"item": "NO.1.1", "level": 2, "needs": {"item": "NO.1.1", "level": 1}}]),
            ProblemCode::DanglingReference,
            "/dependencies/0/item".to_owned(),
        ),
        (
            "/consistencyChecks".to_owned(),
            json!([{"if": {"node": "NO", "atLeast": 4}, "while": {"node": "NO", "atMost": 2}, "message": both("Check.", "请核实。")}]),
            ProblemCode::DanglingReference,
            "/consistencyChecks/0/if/node".to_owned(),
        ),
        ("/languages/-".to_owned(), json!("e_n"), ProblemCode::UnknownValue, "/languages/2".to_owned()),
    ];
    for (pointer, value, code, path) in rows {
        let mut broken = sound();
        set(&mut broken, &pointer, value.clone());
        let found = problems(&broken);
        assert!(
            found.contains(&(code, path.clone())),
            "{pointer} = {value}: {code:?} at {path} is missing from {found:?}"
        );
        // A preset for other domains also lacks the questionnaire's own.
        let is_alone = found.iter().all(|(other, _)| *other == code || pointer == "/weightPresets");
        assert!(is_alone, "{pointer}: only that is wrong: {found:?}");
    }
}

#[test]
fn a_list_that_may_not_be_empty_is_said_once() {
    for list in ["/domains", "/domains/0/areas", "/domains/0/areas/0/items"] {
        let mut single = sound();
        single["domains"] = json!([single["domains"][0]]);
        single["scoring"]["gateAreas"] = json!([]);
        set(&mut single, list, json!([]));
        assert_eq!(problems(&single), [(ProblemCode::OutOfRange, list.to_owned())]);
    }
}

#[test]
fn what_stands_twice_in_a_list_is_said_at_the_second_place() {
    let whole = sound();
    let item = |domain: usize| whole["domains"][domain]["areas"][0]["items"][0]["id"].clone();
    let (one, other) = (item(0), item(1));
    let needs = |level: u8| json!({"item": one, "level": 3, "needs": {"item": other, "level": level}});
    let mut with_reason = needs(2);
    with_reason["reason"] = json!({"en": "Because.", "zh-Hans": "因为。"});
    let check = |at_most: f64| json!({"if": {"node": one, "atLeast": 4}, "while": {"node": other, "atMost": at_most}, "message": {"en": "Check.", "zh-Hans": "请核实。"}});
    let from = |version: &str| json!({"from": version, "items": []});
    let roles = format!("{ITEM}/roles");
    for (list, entries, place) in [
        ("/dependencies", json!([needs(2), needs(3), with_reason]), "/dependencies/2"),
        ("/consistencyChecks", json!([check(2.0), check(1.5), check(2.0)]), "/consistencyChecks/2"),
        (&roles, json!(["lead", "lead"]), &format!("{roles}/1")),
        ("/lineage", json!([from("0.8"), from("0.9"), from("0.8")]), "/lineage/2/from"),
        ("/lineage", json!([from("0.8"), from(whole["version"].as_str().unwrap())]), "/lineage/1/from"),
    ] {
        let mut twice = whole.clone();
        set(&mut twice, list, entries.clone());
        assert_eq!(problems(&twice), [(ProblemCode::DuplicateId, place.to_owned())], "{list}: {entries}");
    }
    let mut misspelt = whole.clone();
    let need = |level: u8| json!({"item": one, "level": 3, "need": {"item": other, "level": level}});
    set(&mut misspelt, "/dependencies", json!([need(2), need(3)]));
    let found = problems(&misspelt);
    assert!(
        found.iter().all(|(code, _)| *code != ProblemCode::DuplicateId),
        "what the two need was not found, which does not make it the same: {found:?}"
    );
}

#[test]
fn what_is_one_line_has_no_line_break_and_no_text_what_nobody_sees() {
    let both = |en: &str| json!({"en": en, "zh-Hans": "甲"});
    let title = |text: &str| (format!("{ITEM}/title"), both(text), format!("{ITEM}/title/en"));
    let question = |text: &str| (format!("{ITEM}/question"), both(text), format!("{ITEM}/question/en"));
    let plain = |pointer: &str, text: &str| (pointer.to_owned(), json!(text), pointer.to_owned());
    let name = |pointer: &str| (pointer.to_owned(), both("two\nlines"), format!("{pointer}/en"));
    let lines = [
        title("two\nlines"),
        name("/title"),
        name("/domains/0/name"),
        name("/domains/0/areas/0/name"),
        name("/levels/1/name"),
        name("/roles/0/name"),
        name("/schemes/0/title"),
        plain("/version", "1.0\n"),
        plain("/publisher", "two\nlines"),
        plain("/licence", "two\nlines"),
        plain("/schemes/0/edition", "two\nlines"),
    ];
    let hidden = ["\u{2028}", "\u{2029}", "\u{200B}", "\u{FEFF}", "\u{AD}", "\u{61C}", "\u{E0041}", "\t"];
    let seen_by_nobody =
        hidden.iter().flat_map(|hidden| [title(&format!("a{hidden}b")), question(&format!("a{hidden}b?"))]);
    for (pointer, value, place) in lines.into_iter().chain(seen_by_nobody) {
        let mut broken = sound();
        set(&mut broken, &pointer, value.clone());
        assert_eq!(problems(&broken), [(ProblemCode::MarkupInText, place)], "{pointer} = {value:?}");
    }
    let mut long = sound();
    set(&mut long, "/notice", both("One line.\n\nAnother line."));
    set(&mut long, "/summary", both("One line.\nAnother line."));
    set(&mut long, &format!("{ITEM}/title"), both("نمی\u{200C}شود and \u{1F469}\u{200D}\u{1F4BB}"));
    assert_eq!(problems(&long), [], "long texts have lines, and some scripts need joiners");
}

#[test]
fn a_version_is_as_long_as_people_count() {
    let mut long = sound();
    set(&mut long, "/version", json!("版".repeat(64)));
    set(&mut long, "/schemes/0/edition", json!("2018–2025"));
    assert_eq!(problems(&long), [], "64 characters are 64, however many bytes");
    set(&mut long, "/version", json!(""));
    let found = load(&[source("q.json", &long)]).problems;
    assert_eq!(found[0].argument("language"), Some(""), "a version is in no language that could be named");
}

#[test]
fn lineage_keeps_what_it_says_and_gives_no_item_two_origins() {
    let mut questionnaire = sound();
    let ids: Vec<Value> =
        (0..2).map(|n| questionnaire["domains"][n]["areas"][0]["items"][0]["id"].clone()).collect();
    let row = |from: Value, to: &Value| json!({"from": from, "to": to, "change": "editorial"});
    let origins = json!([row(json!("OLD"), &ids[0]), row(json!("OLD"), &ids[1])]);
    let again = json!([{"from": "0.8", "items": origins}, {"from": "0.9", "items": origins}]);
    set(&mut questionnaire, "/lineage", again);
    let loaded = load(&[source("q.json", &questionnaire)]).into_result().unwrap();
    let from: Vec<_> =
        loaded.lineage[1].items.iter().map(|item| item.from.as_ref().unwrap().as_str()).collect();
    assert_eq!(from, ["OLD", "OLD"], "an item may be divided, and come from several versions");
    set(&mut questionnaire, "/lineage/1/items/-", row(json!("OTHER"), &ids[0]));
    assert_eq!(
        problems(&questionnaire),
        [(ProblemCode::DuplicateId, "/lineage/1/items/2/to".to_owned())],
        "which of two origins would answers be compared with?"
    );
}

#[test]
fn a_declared_language_that_no_text_has_is_said_once() {
    let mut foreign = sound();
    set(&mut foreign, "/languages", json!(["fr"]));
    let found = load(&[source("q.json", &foreign)]).problems;
    let said: Vec<_> =
        found.iter().map(|found| (found.code, found.path.as_str(), found.argument("found"))).collect();
    assert_eq!(said, [(ProblemCode::LanguageWithoutTexts, "/languages/0", Some("en, zh-Hans"))]);
    set(&mut foreign, "/languages", json!(["en", "fr", "zh-Hans"]));
    set(&mut foreign, &format!("{ITEM}/question"), json!({"en": "How?"}));
    assert_eq!(
        problems(&foreign),
        [
            (ProblemCode::LanguageWithoutTexts, "/languages/1".to_owned()),
            (ProblemCode::MissingTranslation, format!("{ITEM}/question")),
        ],
        "what another language lacks is still said"
    );
    set(&mut foreign, &format!("{ITEM}/question/fr"), json!("Comment ?"));
    let n_missing = problems(&foreign).len();
    assert!(n_missing > 10, "where one text has it, the others are named: {n_missing}");
}

#[test]
fn a_weight_beyond_all_measure_is_named_in_short() {
    let mut broken = sound();
    set(&mut broken, &format!("{ITEM}/weight"), json!(1e308));
    let found = load(&[source("q.json", &broken)]).problems;
    assert_eq!(found.iter().map(|found| found.argument("found")).collect::<Vec<_>>(), [Some("1e308")]);
}

#[test]
fn defects_of_ids_levels_and_gates_are_found() {
    let mut duplicate = sound();
    let first = duplicate.pointer(ITEM).unwrap()["id"].clone();
    set(&mut duplicate, "/domains/0/areas/0/id", first);
    assert!(
        problems(&duplicate).iter().any(|(code, _)| *code == ProblemCode::DuplicateId),
        "an area may not share an item's id"
    );

    let mut hole = sound();
    remove(&mut hole, &format!("{ITEM}/anchors/2"));
    assert_eq!(problems(&hole), [(ProblemCode::LevelHole, format!("{ITEM}/anchors"))]);

    let mut twins = sound();
    let text = twins.pointer(&format!("{ITEM}/anchors/1")).unwrap().clone();
    set(&mut twins, &format!("{ITEM}/anchors/2"), text);
    assert!(problems(&twins).iter().all(|(code, _)| *code == ProblemCode::IdenticalAnchors));
    assert_eq!(problems(&twins).len(), 2, "once a language");

    let mut requirements = sound();
    set(&mut requirements, "/answering", json!("requirements"));
    assert!(problems(&requirements).iter().any(|(code, _)| *code == ProblemCode::WrongAnswering));
}

#[test]
fn all_problems_are_said_at_once_and_none_twice() {
    let mut broken = sound();
    remove(&mut broken, "/publisher");
    set(&mut broken, "/subjekt", json!("x"));
    set(&mut broken, &format!("{ITEM}/weight"), json!([]));
    set(&mut broken, &format!("{ITEM}/question"), json!({"en": "How?"}));
    set(&mut broken, "/scoring/levelMargin", json!(7));
    let found = problems(&broken);
    let expected = [
        (ProblemCode::MissingField, String::new()),
        (ProblemCode::UnknownField, "/subjekt".to_owned()),
        (ProblemCode::WrongType, format!("{ITEM}/weight")),
        (ProblemCode::MissingTranslation, format!("{ITEM}/question")),
        (ProblemCode::OutOfRange, "/scoring/levelMargin".to_owned()),
    ];
    for row in &expected {
        assert!(found.contains(row), "{row:?} is missing from {found:?}");
    }
    assert_eq!(
        found.len(),
        expected.len(),
        "nothing is said twice, and nothing of what was only mended: {found:?}"
    );
}

#[test]
fn every_dependency_cycle_is_refused_at_one_of_its_dependencies() {
    let mut cyclic = sound();
    let item = |domain: usize| cyclic["domains"][domain]["areas"][0]["items"][0]["id"].clone();
    let (one, other) = (item(0), item(1));
    let edge = |item: &Value, level: u8, needed: &Value| json!({"item": item, "level": level, "needs": {"item": needed, "level": level}});
    let edges = [edge(&one, 5, &other), edge(&one, 2, &other), edge(&other, 2, &one), edge(&one, 1, &one)];
    set(&mut cyclic, "/dependencies", json!(edges));
    assert_eq!(
        problems(&cyclic),
        [1, 3].map(|at| (ProblemCode::DependencyCycle, format!("/dependencies/{at}"))),
        "both cycles, and not what only leads to one"
    );
    let chain = load(&[source("q.json", &cyclic)]).problems[0].argument("chain").unwrap().to_owned();
    let [one, other] = [one, other].map(|id| format!("{}@2", id.as_str().unwrap()));
    assert_eq!(chain, format!("{one} → {other} → {one}"));
}

#[test]
fn folder_and_single_file_are_the_same_questionnaire() {
    let single = sound();
    let mut main = single.clone();
    let names: Vec<Value> =
        (0..single["domains"].as_array().unwrap().len()).map(|n| json!(format!("d{n}.json"))).collect();
    main["domains"] = json!(names);
    let mut files = vec![source("folder/questionnaire.json", &main)];
    for (position, domain) in single["domains"].as_array().unwrap().iter().enumerate() {
        files.push(source(&format!("folder/d{position}.json"), domain));
    }
    assert_eq!(domain_file_names(&files[0]).len(), names.len());
    let from_folder = load(&files).into_result().unwrap();
    let from_single = load(&[source("q.json", &single)]).into_result().unwrap();
    assert_eq!(from_folder.digest, from_single.digest, "the digest is of the single-file form");
    assert_eq!(single_file(&files).unwrap(), single_file(&[source("q.json", &single)]).unwrap());

    let missing = load(&files[..1]);
    assert!(
        missing
            .problems
            .iter()
            .any(|problem| problem.code == ProblemCode::MissingFile && problem.path == "/domains/0")
    );
    let mut broken = files.clone();
    broken[1].bytes = br#"{"id": "D0", "#.to_vec();
    let found = load(&broken).problems;
    assert_eq!(
        (found[0].code, found[0].file.as_str()),
        (ProblemCode::Syntax, "folder/d0.json"),
        "a problem names the file where it is"
    );
}

/// The sound questionnaire as a folder, with everything that can refer to a node.
fn folder() -> Vec<SourceFile> {
    let mut main = sound();
    let domains = main["domains"].as_array().unwrap().clone();
    let node = |domain: usize| domains[domain]["areas"][0]["items"][0]["id"].clone();
    let both = |en: &str, zh: &str| json!({"en": en, "zh-Hans": zh});
    let weights: serde_json::Map<String, Value> =
        domains.iter().map(|domain| (domain["id"].as_str().unwrap().to_owned(), json!(1.0))).collect();
    main["weightPresets"] = json!([{"id": "p", "name": both("P", "甲"), "domains": weights}]);
    main["dependencies"] = json!([{"item": node(0), "level": 2, "needs": {"item": node(1), "level": 2}}]);
    main["consistencyChecks"] = json!([{"if": {"node": node(1), "atLeast": 4}, "while": {"node": node(0), "atMost": 2}, "message": both("Check.", "请核实。")}]);
    main["lineage"] =
        json!([{"from": "0", "items": [{"from": "OLD", "to": node(0), "change": "editorial"}]}]);
    main["domains"] = (0..domains.len()).map(|n| json!(format!("d{n}.json"))).collect();
    let mut files = vec![source("questionnaire.json", &main)];
    files.extend(domains.iter().enumerate().map(|(n, domain)| source(&format!("d{n}.json"), domain)));
    files
}

#[test]
fn what_cannot_be_read_is_said_once_and_not_in_all_that_refers_to_it() {
    let said = |files: &[SourceFile]| -> Vec<(ProblemCode, String, String)> {
        load(files).problems.into_iter().map(|found| (found.code, found.file, found.path)).collect()
    };
    let whole = folder();
    assert_eq!(said(&whole), [], "the folder that the rows below break is sound");
    let n_domains = whole.len() - 1;
    let broken = |from: &str, to: &str| {
        let mut files = whole.clone();
        let text = String::from_utf8(files[1].bytes.clone()).unwrap();
        files[1].bytes = text.replacen(from, to, 1).into_bytes();
        files
    };
    let a_comma_too_many = said(&broken("{", "{,"));
    assert_eq!(a_comma_too_many.len(), 1, "{a_comma_too_many:?}");
    assert_eq!(a_comma_too_many[0].0, ProblemCode::Syntax);
    let a_key_twice = said(&broken("{", "{\"weight\": 1, \"weight\": 2,"));
    assert!(
        a_key_twice
            .iter()
            .all(|(code, file, _)| (*code, file.as_str()) == (ProblemCode::DuplicateKey, "d0.json"))
    );
    assert!(
        !a_key_twice.is_empty() && a_key_twice.len() <= 2,
        "weight stands twice or thrice: {a_key_twice:?}"
    );
    let misspelt = said(&broken("\"areas\"", "\"aeras\""));
    assert_eq!(
        misspelt.iter().map(|(code, _, _)| *code).collect::<Vec<_>>(),
        [ProblemCode::MissingField, ProblemCode::UnknownField],
        "areas that were not found are said once"
    );
    let alone = said(&whole[..1]);
    assert!(alone.iter().all(|(code, _, _)| *code == ProblemCode::MissingFile), "{alone:?}");
    assert_eq!(alone.len(), n_domains, "once a file");
}

#[test]
fn the_domains_after_one_that_cannot_be_read_keep_their_place() {
    let mut files = folder();
    files[1].bytes = b"{".to_vec();
    let mut second: Value = serde_json::from_slice(&files[2].bytes).unwrap();
    second["weight"] = json!(0);
    files[2] = source("d1.json", &second);
    let found = load(&files).problems;
    let place = (found[1].code, found[1].file.as_str(), found[1].path.as_str());
    assert_eq!(place, (ProblemCode::WeightNotPositive, "d1.json", "/weight"));
    assert_eq!(found.len(), 2, "{found:?}");
}

#[test]
fn a_level_that_does_not_exist_is_told_which_do() {
    for (pointer, allowed) in [("/anchors/6", "0–5"), ("/anchors/02", "0–5"), ("/actions/6", "1–5")] {
        let mut broken = sound();
        let text = json!({"en": "Somebody does it.", "zh-Hans": "有人做。"});
        let action = json!({"6": {"text": text, "effort": "M"}});
        match pointer {
            "/actions/6" => set(&mut broken, &format!("{ITEM}/actions"), action),
            _ => set(&mut broken, &format!("{ITEM}{pointer}"), text),
        }
        let problems = load(&[source("q.json", &broken)]).problems;
        let found = problems.iter().find(|found| found.path == format!("{ITEM}{pointer}")).unwrap();
        assert_eq!(
            (found.code, found.argument("allowed")),
            (ProblemCode::OutOfRange, Some(allowed)),
            "{pointer}"
        );
    }
}

#[test]
fn nothing_outside_the_folder_is_ever_asked_for() {
    let main =
        json!({"domains": ["../secret.json", "/etc/passwd", "a/b.json", "c:\\x.json", "..", "good.json", 7]});
    assert_eq!(domain_file_names(&source("q.json", &main)), ["good.json"]);
}

#[test]
fn garbage_is_refused_with_a_place() {
    for bytes in [
        &b""[..],
        b"null",
        b"[]",
        b"7",
        b"\"x\"",
        b"\x89PNG\r\n\x1a\n\0\0",
        b"{\"format\": \"aimm-assessment/1\"}",
        b"{\"format\": \"aimm-questionnaire/1\"}",
    ] {
        let loaded = load(&[SourceFile { name: "q.json".to_owned(), bytes: bytes.to_vec() }]);
        assert!(
            loaded.value.is_none() && !loaded.problems.is_empty(),
            "{:?}",
            String::from_utf8_lossy(bytes)
        );
    }
    assert!(load(&[]).value.is_none());
}

//! What `aimm questionnaire` says of questionnaires that are not as they should be, or in other languages.

use serde_json::{Value, json};

use crate::support::{Aimm, Ran, fixture, put, read_json, root};

/// `aimm questionnaire` with these arguments and with `value` on standard input.
fn questionnaire(arguments: &[&str], value: &Value) -> Ran {
    Aimm::new(&[&["questionnaire"], arguments].concat()).stdin(value.to_string().as_bytes()).run()
}

fn small() -> Value {
    read_json(&fixture("questionnaires/requirements.json"))
}

/// A built-in questionnaire, whose English and Chinese are said to be these languages.
fn in_languages(english: &str, chinese: &str) -> Value {
    let mut value = read_json(&root().join("questionnaires/ai-risk-capability/questionnaire.json"));
    value["lintExceptions"] = json!([]);
    let texts = value.to_string();
    let texts =
        texts.replace("\"en\"", &format!("\"{english}\"")).replace("\"zh-Hans\"", &format!("\"{chinese}\""));
    serde_json::from_str(&texts).unwrap()
}

#[test]
fn a_strict_check_that_did_not_run_says_so() {
    let mut broken = small();
    broken["domains"][0]["weight"] = json!(0);
    for (language, expected) in [("en", "the strict check did not run"), ("zh-Hans", "未进行严格检查")]
    {
        let ran = questionnaire(&["check", "-", "--strict", "--lang", language], &broken).ends_with(1);
        let last = ran.stderr.lines().last().unwrap();
        assert!(last.contains(expected) && ran.stderr.lines().count() == 2, "{}", ran.stderr);
    }
    let json = questionnaire(&["check", "-", "--strict", "--json"], &broken).ends_with(1).json();
    assert_eq!(json["problems"][1]["code"], "strictCheckNotRun");
    let plain = questionnaire(&["check", "-"], &broken).ends_with(1);
    assert_eq!(plain.stderr.lines().count(), 1, "nobody asked for the strict check: {}", plain.stderr);
}

#[test]
fn languages_without_words_are_named_where_the_strict_check_passes() {
    let foreign = in_languages("de", "fr");
    for (language, expected) in [("en", "no word lists for de, fr:"), ("zh-Hans", "没有 de, fr 的词表")]
    {
        let ran = questionnaire(&["check", "-", "--strict", "--lang", language], &foreign).ends_with(0);
        assert!(ran.stdout.lines().last().unwrap().contains(expected), "{}", ran.stdout);
    }
    let json = questionnaire(&["check", "-", "--strict", "--json"], &foreign).ends_with(0).json();
    assert_eq!(json["languagesWithoutWords"], json!(["de", "fr"]));
    let lax = questionnaire(&["check", "-"], &foreign).ends_with(0);
    assert!(!lax.stdout.contains("word lists"), "{}", lax.stdout);
    let known = questionnaire(&["check", "ai-risk-capability", "--strict"], &json!(null)).ends_with(0);
    assert!(!known.stdout.contains("word lists"), "{}", known.stdout);
}

#[test]
fn an_outline_is_in_the_variety_that_is_written_alike() {
    let exact = in_languages("en", "zh-Hans");
    let shown = |value: &Value, language: &str| {
        let ran = questionnaire(&["show", "-", "--lang", language], value).ends_with(0);
        ran.stdout.lines().filter(|line| !line.starts_with("sha256:")).collect::<Vec<_>>().join("\n")
    };
    for (english, chinese) in [("en-GB", "zh-CN"), ("en-US", "zh-SG"), ("en", "zh")] {
        let varieties = in_languages(english, chinese);
        for language in ["en", "zh-Hans"] {
            assert_eq!(shown(&varieties, language), shown(&exact, language), "{english}, {chinese}");
        }
    }
    let traditional = shown(&in_languages("en-GB", "zh-TW"), "zh-Hans");
    let english = exact["title"]["en"].as_str().unwrap();
    assert!(traditional.contains(english), "traditional characters do not stand in: {traditional}");
}

#[test]
fn what_is_no_questionnaire_is_told_so() {
    for file in [json!([]), json!(null), json!(5), small()["domains"][0].clone()] {
        for (language, expected) in [("en", "it has no “format”"), ("zh-Hans", "文件中没有“format”")]
        {
            let ran = questionnaire(&["check", "-", "--lang", language], &file).ends_with(1);
            assert!(ran.stderr.contains(expected) && !ran.stderr.contains("“”"), "{}", ran.stderr);
        }
    }
}

#[test]
fn a_questionnaire_without_schemes_says_that_it_has_none() {
    for (language, expected) in [("en", "no other document"), ("zh-Hans", "未引用任何其他文件")] {
        let arguments = ["references", "-", "--scheme", "iso-42001", "--lang", language];
        let ran = questionnaire(&arguments, &small()).ends_with(1);
        assert!(ran.stderr.contains(expected) && ran.stderr.contains("iso-42001"), "{}", ran.stderr);
    }
}

#[test]
fn no_value_of_a_file_steers_or_fills_the_terminal() {
    let steering = "1\u{1b}[31m\u{9b}2J\u{202E}\u{2066}\u{200B}\u{2028}\u{E0041}\r\n2";
    let long = steering.repeat(10_000);
    let value_at = |pointer: &str, value: Value| {
        let mut broken = small();
        *broken.pointer_mut(pointer).unwrap() = value;
        broken
    };
    let mut with_field = small();
    with_field[&long] = json!(1);
    let item = "/domains/0/areas/0/items/0";
    for broken in [
        value_at("/id", json!(long)),
        value_at("/version", json!(long)),
        value_at("/format", json!(long)),
        value_at("/scoring", json!({"policy": long})),
        value_at("/domains", json!([long])),
        value_at("/languages", json!([long])),
        value_at(item, json!({"id": "A", "roles": [long]})),
        with_field,
    ] {
        let ran = questionnaire(&["check", "-"], &broken).ends_with(1);
        for line in ran.stderr.lines() {
            assert!(!line.contains(aimm_app::is_hidden), "{line:?}");
            assert!(line.chars().count() < 1_000, "{} characters", line.chars().count());
        }
        let ran = questionnaire(&["check", "-", "--json"], &broken).ends_with(1);
        assert!(!ran.stdout.replace('\n', "").contains(aimm_app::is_hidden), "{}", ran.stdout);
        assert!(ran.json()["problems"][0]["code"].is_string(), "and it is JSON still");
    }
}

#[test]
fn a_place_is_whole_for_programs() {
    let folder = tempfile::tempdir().unwrap();
    let mut broken = small();
    let name = "\u{202E}x".repeat(1_000);
    broken[&name] = json!(1);
    let file = put(folder.path(), "q.json", broken.to_string().as_bytes());
    let ran = questionnaire(&["check", file.to_str().unwrap(), "--json"], &json!(null)).ends_with(1);
    assert_eq!(ran.json()["problems"][0]["path"], format!("/{name}"));
}

//! The command line with files: every command, as text and as JSON, in both languages.

use std::fs;
use std::io;
use std::path::Path;
use std::process::Stdio;

use aimm_app::{Language, exchange};
use serde_json::{Value, json};

use crate::support::{Aimm, TODAY, aimm, app, built_in_folder, demo_file, fixture, names_in, put, read_json};

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn questionnaires_are_listed_checked_and_shown() {
    let list = aimm(&["questionnaire", "list"]).ends_with(0);
    assert!(list.stdout.contains("aimm-core") && list.stdout.contains("built in"), "{}", list.stdout);
    let json = aimm(&["questionnaire", "list", "--json"]).ends_with(0).json();
    assert_eq!(json["questionnaires"][0]["id"], "aimm-core");
    assert_eq!(json["questionnaires"][0]["nItems"], 72);

    let folder = built_in_folder();
    let check = aimm(&["questionnaire", "check", text(&folder)]).ends_with(0);
    assert!(check.stdout.contains("72 items") && check.stderr.is_empty(), "{check:?}");
    let json = aimm(&["--json", "questionnaire", "check", text(&folder)]).ends_with(0).json();
    assert_eq!(json["problems"], json!([]), "a sound file has no problems");
    assert!(json["digest"].as_str().unwrap().starts_with("sha256:"));

    for named in ["aimm-core", text(&folder), text(&folder.join("questionnaire.json"))] {
        let show = aimm(&["questionnaire", "show", named]).ends_with(0);
        assert!(
            show.stdout.contains("    MGT.2.3  ") && show.stdout.contains("gate area from level 2"),
            "{named}"
        );
        let shown = aimm(&["questionnaire", "show", named, "--json"]).ends_with(0).json();
        assert_eq!(shown["summary"]["digest"], json["digest"], "{named} names the same questionnaire");
    }
    let chinese = aimm(&["questionnaire", "show", "aimm-core", "--lang", "zh-Hans"]).ends_with(0);
    assert!(chinese.stdout.contains("门槛子域，自第 2 级起"), "{}", chinese.stdout);
    let checked = aimm(&["questionnaire", "check", "aimm-core", "--json"]).ends_with(0).json();
    assert_eq!(checked["digest"], json["digest"], "an id is checked as a path is");
}

#[test]
fn a_questionnaire_that_is_not_there_is_answered_with_the_ids_that_are() {
    let folder = tempfile::tempdir().unwrap();
    let inside = |arguments: &[&str]| Aimm::new(arguments).inside(folder.path()).run();
    for arguments in [
        &["check", "no-such-thing"][..],
        &["show", "no-such-thing"],
        &["references", "no-such-thing"],
        &["print", "no-such-thing", "--out", "form.pdf"],
    ] {
        let refused = inside(&[&["questionnaire"], arguments].concat()).ends_with(3);
        for word in ["no-such-thing", "aimm-core", "embodied-grading"] {
            assert!(refused.stderr.contains(word), "{arguments:?}: {}", refused.stderr);
        }
    }
    put(folder.path(), "aimm-core", b"{}");
    let refused = inside(&["questionnaire", "check", "aimm-core"]).ends_with(1);
    assert!(refused.stderr.contains("aimm-core"), "a file of this name is what is checked: {refused:?}");
    inside(&["questionnaire", "show", "aimm-core"]).ends_with(0);
}

#[test]
fn a_questionnaire_in_one_file_may_come_from_standard_input() {
    let bytes = fs::read(fixture("questionnaires/requirements.json")).unwrap();
    let check = Aimm::new(&["questionnaire", "check", "-"]).stdin(&bytes).run().ends_with(0);
    assert!(check.stdout.contains("clauses 1.0.0"), "{}", check.stdout);
}

#[test]
fn a_score_tells_the_level_first_and_is_what_the_program_computes() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let score = aimm(&["score", text(&file)]).ends_with(0);
    for words in
        ["You are at level 2, Managed.", "hold back level 3", "Northwind Machinery (fictitious demo)"]
    {
        assert!(score.stdout.contains(words), "{words:?} is missing from {}", score.stdout);
    }
    assert!(score.stdout.contains("Independent and unofficial"), "the notice stands with every result");
    assert!(!score.stdout.contains('\u{1b}'), "there is no colour where no terminal is");

    let app = app(Language::English);
    let subject = app.read_assessment(&exchange::read_file(&file).unwrap(), None).unwrap();
    let own = aimm(&["score", "--json", text(&file)]).ends_with(0).json();
    assert_eq!(own, subject.file_score().to_value().unwrap());
    assert_eq!(own["format"], "aimm-scorecard/1");

    let bytes = fs::read(&file).unwrap();
    let piped = Aimm::new(&["score", "--json", "-"]).stdin(&bytes).run().ends_with(0);
    assert_eq!(piped.json(), own, "standard input is as good as a file");
}

#[test]
fn a_score_is_told_in_chinese_too_with_its_columns_in_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let score = aimm(&["score", text(&file), "--lang", "zh-Hans"]).ends_with(0);
    assert!(score.stdout.contains("当前为第 2 级（受管理级）。尚有"), "{}", score.stdout);
    let percents: Vec<usize> = score
        .stdout
        .lines()
        .filter(|line| line.ends_with('%') && !line.contains('：'))
        .map(|line| {
            line.chars().map(|character| if character.is_ascii() || character == '–' { 1 } else { 2 }).sum()
        })
        .collect();
    assert!(percents.len() > 10 && percents.iter().all(|width| *width == percents[0]), "{percents:?}");
    for locale in ["zh_CN.UTF-8", "zh_Hans"] {
        let own = Aimm::new(&["score", text(&file)]).env("LC_ALL", locale).run().ends_with(0);
        assert_eq!(own.stdout, score.stdout, "without --lang the locale {locale} decides");
    }
}

#[test]
fn another_policy_and_another_questionnaire_can_be_named() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let level = |policy: &str| {
        let scorecard = aimm(&["score", text(&file), "--policy", policy, "--json"]).ends_with(0).json();
        assert_eq!(scorecard["policy"], policy);
        scorecard["overall"]["level"].as_u64().unwrap()
    };
    assert!(level("strict") <= level("balanced") && level("balanced") <= level("average"));
    let own = aimm(&["score", text(&file), "--json"]).json();
    for named in ["aimm-core", text(&built_in_folder())] {
        let scored = aimm(&["score", text(&file), "--json", "--questionnaire", named]).ends_with(0).json();
        assert_eq!(scored, own, "{named}");
    }
}

#[test]
fn the_demo_is_written_for_any_questionnaire_and_scores() {
    let folder = tempfile::tempdir().unwrap();
    let out = folder.path().join("demo.json");
    let clauses = fixture("questionnaires/requirements.json");
    for (language, questionnaire) in [("en", "aimm-core"), ("zh-Hans", "aimm-core"), ("en", text(&clauses))] {
        let arguments =
            ["demo", text(&out), "--questionnaire", questionnaire, "--lang", language, "--date", TODAY];
        let said = aimm(&arguments).ends_with(0);
        assert!(said.stdout.contains("fictitious") || said.stdout.contains("虚构"), "{}", said.stdout);
        let first = fs::read(&out).unwrap();
        let name = read_json(&out)["organisation"]["name"].as_str().unwrap().to_owned();
        assert!(name.contains("fictitious demo") || name.contains("虚构示例"), "{name}");
        aimm(&["score", text(&out), "--questionnaire", questionnaire]).ends_with(0);
        aimm(&arguments).ends_with(0);
        assert_eq!(fs::read(&out).unwrap(), first, "the same command writes the same bytes");
    }
    let piped = aimm(&["demo", "-", "--date", TODAY]).ends_with(0);
    assert_eq!(piped.json()["format"], "aimm-assessment/1");
}

#[test]
fn charts_are_written_as_svg_and_png_and_repeat() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let out = folder.path().join("chart");
    for kind in ["radar", "bars", "heatmap"] {
        for (level, ending) in [("domains", "svg"), ("areas", "png")] {
            for language in ["en", "zh-Hans"] {
                let path = out.with_extension(ending);
                let arguments = [
                    "chart",
                    text(&file),
                    "--kind",
                    kind,
                    "--level",
                    level,
                    "--out",
                    text(&path),
                    "--lang",
                    language,
                ];
                let saved = aimm(&[&arguments[..], &["--json"]].concat()).ends_with(0).json();
                let bytes = fs::read(&path).unwrap();
                assert_eq!(saved, json!({"path": text(&path), "nBytes": bytes.len()}));
                let magic: &[u8] = if ending == "svg" { b"<svg" } else { b"\x89PNG" };
                assert!(bytes.starts_with(magic), "{kind} as {ending}");
                let said = aimm(&arguments).ends_with(0);
                assert!(said.stdout.contains(text(&path)), "{}", said.stdout);
                assert_eq!(fs::read(&path).unwrap(), bytes, "the same command writes the same bytes");
                fs::remove_file(path).unwrap();
            }
        }
    }
}

#[test]
fn a_report_is_a_pdf_that_repeats_and_leaves_out_what_is_not_wanted() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let out = folder.path().join("report.pdf");
    for language in ["en", "zh-Hans"] {
        let arguments = ["report", text(&file), "--out", text(&out), "--lang", language];
        let dated = [&arguments[..], &["--date", TODAY, "--json"]].concat();
        let whole = aimm(&dated).ends_with(0).json();
        let bytes = fs::read(&out).unwrap();
        assert!(bytes.starts_with(b"%PDF-") && whole["nBytes"] == bytes.len());
        assert_eq!(
            whole["replacedCharacters"],
            json!([]),
            "the bundled fonts have every character of the demo"
        );
        let epoch = aimm_app::seconds_of_date(TODAY).unwrap() + 3600;
        let said = Aimm::new(&arguments).env("SOURCE_DATE_EPOCH", &epoch.to_string()).run().ends_with(0);
        assert!(said.stdout.contains(text(&out)));
        assert_eq!(fs::read(&out).unwrap(), bytes, "SOURCE_DATE_EPOCH fixes the clock as --date does");
        let part = aimm(&[&dated[..], &["--sections", "summary,results", "--paper", "letter"]].concat());
        let part = part.ends_with(0).json();
        assert!(part["pageCount"].as_u64() < whole["pageCount"].as_u64());
    }
}

#[test]
fn wrong_usage_is_said_and_ends_with_2() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let before = names_in(folder.path());
    let rows: [(&[&str], &str); 12] = [
        (&[], "Usage:"),
        (&["frobnicate"], "frobnicate"),
        (&["score"], "Usage"),
        (&["score", "F", "--policy", "lenient"], "lenient"),
        (&["score", "F", "--lang", "de"], "de"),
        (&["score", "F", "--date", "2026-02-30"], "--date: “2026-02-30”"),
        (&["chart", "F", "--kind", "pie", "--out", "X.svg"], "pie"),
        (&["chart", "F", "--kind", "radar", "--out", "X.gif"], "X.gif"),
        (&["report", "F", "--out", "X.odt"], "X.odt: the ending of the report must be .pdf, .docx or .xlsx"),
        (&["report", "F", "--out", "X"], "X: the ending of the report must be .pdf, .docx or .xlsx"),
        (&["report", "F", "--out", "X.pdf", "--sections", "appendix"], "appendix"),
        (&["demo", "X.json", "--seed", "one"], "one"),
    ];
    for (arguments, words) in rows {
        let arguments: Vec<&str> =
            arguments.iter().map(|argument| if *argument == "F" { text(&file) } else { argument }).collect();
        let ran = Aimm::new(&arguments).inside(folder.path()).run().ends_with(2);
        assert!(ran.stderr.contains(words), "{arguments:?}: {words:?} is missing from {}", ran.stderr);
        assert_eq!(names_in(folder.path()), before, "nothing is written by {arguments:?}");
    }
    let epoch = Aimm::new(&["questionnaire", "list"]).env("SOURCE_DATE_EPOCH", "soon").run().ends_with(2);
    assert!(epoch.stderr.contains("SOURCE_DATE_EPOCH: “soon”"), "{}", epoch.stderr);
}

#[test]
fn help_names_every_command_in_both_languages() {
    let english = aimm(&["--help"]).ends_with(0).stdout;
    let chinese = aimm(&["--help", "--lang", "zh-Hans"]).ends_with(0).stdout;
    for command in ["questionnaire", "score", "chart", "report", "workspace", "demo"] {
        assert!(english.contains(command) && chinese.contains(command), "{command}");
    }
    assert!(english.contains("Usage:") && chinese.contains("用法："));
    let nested = aimm(&["workspace", "import", "--help"]).ends_with(0).stdout;
    assert!(nested.contains("Import an assessment"), "{nested}");
    assert!(aimm(&["--version"]).ends_with(0).stdout.starts_with("aimm "));
}

#[test]
fn a_reader_that_has_seen_enough_is_no_failure() {
    let (reader, writer) = io::pipe().unwrap();
    drop(reader);
    let ran = Aimm::new(&["questionnaire", "show", "aimm-core", "--json"]).stdout(writer).run().ends_with(0);
    assert_eq!(ran.stderr, "", "`aimm … | head` says nothing");
}

#[cfg(target_os = "linux")]
#[test]
fn output_that_cannot_be_written_is_a_failure_of_the_machine() {
    let full = fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
    Aimm::new(&["questionnaire", "list"]).stdout(Stdio::from(full)).run().ends_with(3);
}

#[test]
fn problems_are_json_for_programs_and_lines_for_people() {
    let folder = tempfile::tempdir().unwrap();
    let file = crate::support::put(folder.path(), "broken.json", b"{\n  \"format\": \n}");
    let ran = aimm(&["score", text(&file), "--json"]).ends_with(1);
    let problem = &ran.json()["problems"][0];
    assert_eq!(problem["code"], "syntax");
    let fields: Vec<&String> = problem.as_object().unwrap().keys().collect();
    for field in ["path", "code", "message", "hint"] {
        assert!(fields.iter().any(|known| *known == field), "{field} is part of the interface");
    }
    assert!(problem["message"].as_str().unwrap().contains("line 3, column 1"), "{problem}");
    assert!(ran.stderr.starts_with(&format!("error: {}: ", text(&file))), "{}", ran.stderr);
    let chinese = aimm(&["score", text(&file), "--lang", "zh-Hans"]).ends_with(1);
    assert!(
        chinese.stderr.starts_with("error: ") && chinese.stderr.contains("第 3 行第 1 列"),
        "{}",
        chinese.stderr
    );
    let missing = aimm(&["score", "nowhere.json", "--json"]).ends_with(3).json();
    assert_eq!(missing["problems"][0]["code"], Value::from("fileNotAccessible"));
}

#[test]
fn a_roadmap_reaches_its_level_and_is_what_the_scorer_sees() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let json = aimm(&["roadmap", text(&file), "--target-level", "3", "--json"]).ends_with(0).json();
    assert_eq!(json["format"], "aimm-roadmap/1");
    assert_eq!(
        (&json["optimal"], &json["gap"], &json["after"]["level"]),
        (&json!(true), &json!(0.0), &json!(3))
    );
    let waves = json["waves"].as_array().unwrap();
    let steps: Vec<&Value> = waves.iter().flat_map(|wave| wave["steps"].as_array().unwrap()).collect();
    let points: u64 = steps.iter().map(|step| step["points"].as_u64().unwrap()).sum();
    assert_eq!(json["effort"].as_u64(), Some(points), "the whole is what its steps take");

    let mut raised = read_json(&file);
    for response in raised["responses"].as_array_mut().unwrap() {
        let own = steps.iter().filter(|step| step["item"] == response["item"]);
        if let Some(level) = own.filter_map(|step| step["to"].as_u64()).max() {
            response["level"] = json!(level);
            response.as_object_mut().unwrap().remove("progress");
        }
    }
    let done = put(folder.path(), "done.json", raised.to_string().as_bytes());
    let scorecard = aimm(&["score", text(&done), "--json"]).ends_with(0).json();
    assert_eq!(scorecard["overall"]["level"], 3, "the steps, done, give the level");
    assert_eq!(scorecard["overall"]["index"], json["after"]["index"]);

    let english = aimm(&["roadmap", text(&file), "--target-level", "3"]).ends_with(0).stdout;
    let chinese =
        aimm(&["roadmap", text(&file), "--target-level", "3", "--lang", "zh-Hans"]).ends_with(0).stdout;
    for step in &steps {
        let item = step["item"].as_str().unwrap();
        assert!(english.contains(item) && chinese.contains(item), "{item} is told");
    }
    assert!(english.contains("level 3 overall") && english.contains("Wave 1"), "{english}");
    assert!(chinese.contains("总体达到第 3 级") && chinese.contains("第 1 批"), "{chinese}");
}

#[test]
fn a_roadmap_keeps_to_a_capacity_and_reaches_the_areas_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let arguments = ["roadmap", text(&file), "--target-level", "3", "--area", "STR.1=3", "--area", "MGT=3"];
    let json = aimm(&[&arguments[..], &["--capacity", "8", "--json"]].concat()).ends_with(0).json();
    assert_eq!(json["target"]["areas"], json!({"STR.1": 3}), "an area by its id");
    assert_eq!(json["target"]["domains"], json!({"MGT": 3}), "a domain likewise");
    for wave in json["waves"].as_array().unwrap() {
        assert!(wave["effort"].as_u64() <= Some(8), "no wave takes more: {}", wave["effort"]);
    }
    let free = aimm(&[&arguments[..], &["--json"]].concat()).ends_with(0).json();
    assert_eq!(free["effort"], json["effort"], "a capacity changes the order, not the steps");
    assert!(free["waves"].as_array().unwrap().len() < json["waves"].as_array().unwrap().len());
}

#[test]
fn what_a_roadmap_cannot_lead_to_is_said() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let ask = |more: &[&str]| aimm(&[&["roadmap", text(&file)], more].concat());
    let reached = ask(&["--target-level", "1"]).ends_with(0);
    assert!(reached.stdout.contains("already reached"), "{}", reached.stdout);
    assert_eq!(ask(&["--target-level", "1", "--json"]).json()["waves"], json!([]), "an empty plan");
    for (arguments, words) in [
        (&["--target-level", "6"][..], "from 0 to 5"),
        (&["--target-level", "3", "--area", "NO.1=3"], "NO.1"),
        (&["--target-level", "3", "--area", "STR.1=9"], "from 0 to 5"),
        (&["--target-level", "4", "--capacity", "1"], "points of effort"),
    ] {
        let refused = ask(arguments).ends_with(1);
        assert!(refused.stderr.contains(words), "{arguments:?}: {}", refused.stderr);
    }
    for arguments in [&[][..], &["--target-level", "x"], &["--target-level", "3", "--area", "STR.1"]] {
        ask(arguments).ends_with(2);
    }
    let mut open = read_json(&file);
    for response in open["responses"].as_array_mut().unwrap() {
        if response["item"].as_str().unwrap().starts_with("MGT.1.") {
            *response = json!({"item": response["item"], "state": "unknown"});
        }
    }
    let unrated = put(folder.path(), "open.json", open.to_string().as_bytes());
    let refused = aimm(&["roadmap", text(&unrated), "--target-level", "3", "--json"]).ends_with(1);
    assert!(refused.stderr.contains("No steps reach this target"), "{}", refused.stderr);
    assert!(refused.stderr.contains("MGT.1 has no rated item"), "{}", refused.stderr);
    assert_eq!(refused.json()["problems"][0]["code"], "targetOutOfReach");
}

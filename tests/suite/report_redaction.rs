//! Reports for outsiders as the command line writes them: a leak leaves no file, whatever its form.

use std::path::Path;

use serde_json::json;

use crate::support::{aimm, demo_file, edit_json, names_in, put};

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_template_that_names_the_client_fails_a_redacted_report() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    edit_json(&file, |assessment| {
        assessment["organisation"]["name"] = json!("Borealis Turbinenwerke");
    });
    // A document of the client's own, which says who the client is in its title and head.
    let template = folder.path().join("client.docx");
    let client = ["report", text(&file), "--out", text(&template), "--sections", "cover,summary"];
    aimm(&client).ends_with(0);
    let out = folder.path().join("out.docx");
    let report = ["report", text(&file), "--out", text(&out), "--template", text(&template)];
    aimm(&[&report[..], &["--sections", "summary"]].concat()).ends_with(0);
    std::fs::remove_file(&out).unwrap();
    let more = ["--sections", "summary", "--audience", "redacted"];
    let ran = aimm(&[&report[..], &more].concat());
    assert_ne!(ran.code, 0, "the head of the template names the client: {ran:?}");
    assert!(ran.stderr.contains("Borealis Turbinenwerke"), "it says what is to be found: {ran:?}");
    assert!(!names_in(folder.path()).contains(&"out.docx".to_owned()), "no file is left behind");
}

#[test]
fn notes_that_any_report_says_withhold_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    edit_json(&file, |assessment| {
        for (at, note) in ["MGT.2.2", "3 waves", "Page 1 of", "Level 2", "Heading 1"].into_iter().enumerate()
        {
            assessment["responses"][at]["note"] = json!(note);
        }
    });
    for ending in ["pdf", "docx", "xlsx"] {
        let out = folder.path().join(format!("out.{ending}"));
        aimm(&["report", text(&file), "--out", text(&out), "--audience", "redacted"]).ends_with(0);
    }
}

#[test]
fn every_form_is_written_for_outsiders_in_both_languages() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    for ending in ["pdf", "docx", "xlsx"] {
        let out = folder.path().join(format!("out.{ending}"));
        let report = ["report", text(&file), "--out", text(&out), "--audience", "redacted"];
        aimm(&[&report[..], &["--lang", "zh-Hans", "--bilingual", "--sections", "cover,summary"]].concat())
            .ends_with(0);
    }
}

#[test]
fn what_is_no_text_is_refused_before_anything_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let whole = std::fs::read_to_string(&file).unwrap();
    for (name, written) in [("nul", "a\\u0000b"), ("half", "a\\ud800b")] {
        let spoiled = whole.replacen("\"scope\": \"", &format!("\"scope\": \"{written}"), 1);
        let spoiled = if spoiled == whole {
            whole.replacen("\"scope\":\"", &format!("\"scope\":\"{written}"), 1)
        } else {
            spoiled
        };
        assert_ne!(spoiled, whole, "the demo has a scope");
        let path = put(folder.path(), &format!("{name}.json"), spoiled.as_bytes());
        for ending in ["pdf", "docx", "xlsx"] {
            let out = folder.path().join(format!("{name}.{ending}"));
            let ran = aimm(&["report", text(&path), "--out", text(&out)]).ends_with(1);
            assert!(!ran.stderr.is_empty() && !out.exists(), "{name}: {ran:?}");
        }
    }
}

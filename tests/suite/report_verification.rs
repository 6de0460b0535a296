//! `aimm report verify`: whether a report was made from an assessment, and nothing that a file says is believed.

use std::fs;
use std::path::{Path, PathBuf};

use aimm_app::dto::{
    AssessmentArgs, AudienceView, ExportReportArgs, PaperView, ReportForm, ReportOptionsView, ReportSection,
};
use aimm_app::{App, AppError, CheckedPart, Language, Rebuilt, SourceFile, exchange};
use aimm_report::input::Section;
use proptest::prelude::*;
use serde_json::json;

use crate::support::{TODAY, aimm, app, app_in, demo_file, edit_json, put};

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// A report of the demo, and the demo.
fn report(folder: &Path, more: &[&str]) -> (PathBuf, PathBuf) {
    let (file, out) = (demo_file(folder), folder.join("report.pdf"));
    let arguments = ["report", text(&file), "--out", text(&out), "--date", "2026-11-01"];
    aimm(&[&arguments[..], more].concat()).ends_with(0);
    (out, file)
}

/// A copy of `path` in which `from`, which stands there once, is `to`.
fn forged(path: &Path, from: &str, to: &str) -> PathBuf {
    let bytes = fs::read(path).unwrap();
    let at = bytes.windows(from.len()).position(|window| window == from.as_bytes()).expect(from);
    let whole = [&bytes[..at], to.as_bytes(), &bytes[at + from.len()..]].concat();
    put(path.parent().unwrap(), "forged.pdf", &whole)
}

#[test]
fn a_report_is_known_by_its_digests_and_by_making_it_again() {
    let rows: [&[&str]; 7] = [
        &["--lang", "en"],
        &["--lang", "zh-Hans", "--bilingual", "--sections", "cover,summary,method"],
        &["--lang", "zh-Hans", "--paper", "letter"],
        &["--policy", "strict", "--sections", "summary,results", "--confidentiality", "<机密> & \"x\""],
        &["--sections", "cover"],
        &["--audience", "redacted", "--confidentiality", "For Northwind Machinery (fictitious demo)"],
        &["--audience", "board", "--lang", "zh-Hans"],
    ];
    for more in rows {
        let folder = tempfile::tempdir().unwrap();
        let (out, file) = report(folder.path(), more);
        // The day, the language and the options of the report come from the report.
        let verify = ["report", "verify", text(&out), "--assessment", text(&file)];
        let said = aimm(&verify).ends_with(0);
        assert!(said.stdout.contains("byte for byte") && said.stdout.contains("2026-11-01"), "{said:?}");
        let json = aimm(&[&verify[..], &["--json"]].concat()).ends_with(0).json();
        assert_eq!((&json["isMadeFrom"], &json["rebuilt"]), (&json!(true), &json!("same")), "{more:?}");
        assert_eq!(json["problems"], json!([]));
        assert_eq!(json["record"]["format"], "aimm-report-record/1");
        let chinese = aimm(&[&verify[..], &["--lang", "zh-Hans"]].concat()).ends_with(0);
        assert!(chinese.stdout.contains("逐字节相同"), "{}", chinese.stdout);
    }
}

#[test]
fn another_assessment_and_every_change_of_it_is_told() {
    let folder = tempfile::tempdir().unwrap();
    let (out, file) = report(folder.path(), &[]);
    let rows = [
        ("/id", json!("another"), "the report is of the assessment", "assessment"),
        ("/responses/3/note", json!("Seen by the auditor"), "the answers differ", "answers"),
        ("/title", json!("Another"), "the answers differ", "answers"),
    ];
    for (pointer, value, words, part) in rows {
        let other = put(folder.path(), "other.json", &fs::read(&file).unwrap());
        edit_json(&other, |json| match json.pointer_mut(pointer) {
            Some(found) => *found = value,
            None => json["responses"][3]["note"] = value,
        });
        let verify = ["report", "verify", text(&out), "--assessment", text(&other)];
        let ran = aimm(&verify).ends_with(1);
        assert!(ran.stderr.contains(words) && ran.stdout.is_empty(), "{pointer}: {ran:?}");
        let json = aimm(&[&verify[..], &["--json"]].concat()).ends_with(1).json();
        let checks = json["checks"].as_array().unwrap();
        assert!(checks.iter().any(|check| check["of"] == part && check["isSame"] == false), "{json}");
        assert_eq!((&json["rebuilt"], &json["isMadeFrom"]), (&json!("notTried"), &json!(false)));
        assert!(json["problems"][0]["message"].as_str().unwrap().contains(words));
    }
}

#[test]
fn a_file_that_was_changed_is_told_even_where_it_says_the_right_things() {
    let folder = tempfile::tempdir().unwrap();
    let (out, file) = report(folder.path(), &["--sections", "cover,summary"]);
    let assessment = ["--assessment", text(&file)];
    let verify = |path: &Path| aimm(&[&["report", "verify", text(path)][..], &assessment].concat());
    for (from, to) in [
        ("2026-11-01T00:00:00Z</xmp:CreateDate>", "2025-11-01T00:00:00Z</xmp:CreateDate>"),
        ("&quot;a4&quot;", "&quot;letter&quot;"),
        ("&quot;en&quot;", "&quot;zh-Hans&quot;"),
    ] {
        let ran = verify(&forged(&out, from, to)).ends_with(1);
        assert!(ran.stderr.contains("somebody changed it"), "{from}: {ran:?}");
    }
    let appended = [fs::read(&out).unwrap(), b"\n%%EOF\n".to_vec()].concat();
    verify(&put(folder.path(), "longer.pdf", &appended)).ends_with(1);
    let ran = verify(&forged(&out, "&quot;0.1.0&quot;", "&quot;9.9.9&quot;")).ends_with(0);
    assert!(
        ran.stdout.contains("says that it was made from") && ran.stdout.contains("version 9.9.9"),
        "what was not made again is not proven: {}",
        ran.stdout
    );
    let ran = verify(&forged(&out, "&quot;a4&quot;", "&quot;a3&quot;")).ends_with(0);
    assert!(ran.stdout.contains("does not know all of its options"), "{}", ran.stdout);
}

#[test]
fn what_is_no_report_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let (out, file) = report(folder.path(), &["--sections", "cover"]);
    let whole = fs::read(&out).unwrap();
    let rows: [(&str, Vec<u8>, &str); 5] = [
        ("empty.pdf", Vec::new(), "does not say what it was made from"),
        ("text.pdf", b"%PDF-1.7 nothing".to_vec(), "does not say what it was made from"),
        ("half.pdf", whole[..whole.len() / 3].to_vec(), "what it was made from"),
        ("twice.pdf", [whole.clone(), whole.clone()].concat(), "stands in it twice"),
        ("large.pdf", vec![b' '; 16 * 1024 * 1024 + 1], "at most 16 MiB"),
    ];
    for (name, bytes, words) in rows {
        let path = put(folder.path(), name, &bytes);
        let ran = aimm(&["report", "verify", text(&path), "--assessment", text(&file)]).ends_with(1);
        assert!(ran.stderr.contains(words) && ran.stdout.is_empty(), "{name}: {ran:?}");
    }
    let nowhere = ["report", "verify", "nowhere.pdf", "--assessment", text(&file)];
    aimm(&nowhere).ends_with(3);
}

#[test]
fn a_report_of_the_window_is_known_by_the_files_it_exports() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_in(folder.path(), Language::English);
    let workspace = app.open_demo().unwrap();
    let mut summaries = workspace.assessments;
    summaries.sort_by(|one, other| one.assessed_on.cmp(&other.assessed_on));
    let exported: Vec<PathBuf> = summaries
        .iter()
        .map(|summary| {
            let path = folder.path().join(format!("{}.json", summary.id));
            app.export_assessment(AssessmentArgs { assessment_id: summary.id.clone() }, &path).unwrap();
            path
        })
        .collect();
    let options = ReportOptionsView {
        language: "zh-Hans".to_owned(),
        paper: PaperView::A4,
        audience: AudienceView::Full,
        without: vec![ReportSection::Ratings],
        confidentiality: "内部资料".to_owned(),
        notes: false,
        template: None,
        bilingual: true,
    };
    let id = summaries.last().unwrap().id.clone();
    let out = folder.path().join("window.pdf");
    let args =
        ExportReportArgs { assessment_id: id, options, form: ReportForm::Pdf, task_id: "t".to_owned() };
    app.export_report(args, &out, &|_| {}).unwrap();

    let newest = exported.last().unwrap();
    let verify = ["report", "verify", text(&out), "--assessment", text(newest), "--date", TODAY];
    let alone = aimm(&verify).ends_with(0);
    assert!(alone.stdout.contains("give that one with --previous"), "{}", alone.stdout);
    let both = aimm(&[&verify[..], &["--previous", text(&exported[exported.len() - 2])]].concat());
    assert!(both.ends_with(0).stdout.contains("byte for byte"), "the demo's label is no change");
}

#[test]
fn a_record_names_sections_as_the_hosts_do() {
    for section in Section::ALL {
        let name = serde_json::to_value(section).unwrap();
        let known: Result<ReportSection, _> = serde_json::from_value(name);
        assert!(known.is_ok(), "{section:?} has another name in a host");
    }
}

/// A small report and its assessment, made once.
fn small(app: &App) -> (Vec<u8>, aimm_app::Subject) {
    let folder = tempfile::tempdir().unwrap();
    let (out, file) = report(folder.path(), &["--sections", "cover"]);
    let subject = app.read_assessment(&exchange::read_file(&file).unwrap(), None).unwrap();
    (fs::read(out).unwrap(), subject)
}

#[test]
fn no_byte_of_a_file_makes_the_program_fail() {
    let app = app(Language::English);
    let (bytes, subject) = small(&app);
    let verify = |bytes: Vec<u8>| {
        app.verify_report(&SourceFile { name: "x.pdf".to_owned(), bytes }, &subject, None, None)
    };
    let sound = verify(bytes.clone()).unwrap();
    assert!(sound.is_made_from && sound.checks.iter().any(|check| check.of == CheckedPart::Scorecard));
    let start = bytes.windows(13).position(|window| window == b"<aimm:record>").unwrap();
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    // Most changes fall into the record, which is what is read.
    let places = prop_oneof![start..start + 1600, 0..bytes.len()];
    runner
        .run(&(places, any::<u8>(), any::<bool>()), |(at, byte, is_cut)| {
            let mut changed = bytes.clone();
            let at = at.min(changed.len() - 1);
            if is_cut {
                changed.truncate(at);
            } else {
                changed[at] = byte;
            }
            let is_changed = changed != bytes;
            match verify(changed) {
                Ok(found) => prop_assert!(!is_changed || found.rebuilt != Rebuilt::Same),
                Err(error) => prop_assert!(matches!(error, AppError::FileRefused(_)), "{}", error),
            }
            Ok(())
        })
        .unwrap();
}

//! Changes behind the program's back are found, and named.

use aimm_store::{Check, Finding, FindingCode};

use crate::fixture::{AT, SCORECARD, create, folder, full_response, id, open, rated, raw, with_draft};

/// What verifying finds after `sql` was run on a workspace of eight events: 1 the workspace, 2 `org`, 3 `run`, 4–6 answers,
/// 7 finalising, 8 renaming `org`.
fn findings_after(sql: &str) -> Vec<Finding> {
    let (_folder, path) = folder();
    let mut workspace = with_draft(create(&path));
    for level in 1..=3 {
        workspace.save_response(&id("run"), &full_response("A.1", level), AT).unwrap();
    }
    workspace.finalise_assessment(&id("run"), SCORECARD, AT).unwrap();
    workspace.save_organisation(&crate::fixture::organisation("org", "Acme Group"), AT).unwrap();
    workspace.close().unwrap();
    raw(&path).execute_batch(sql).unwrap();
    open(&path).verify().unwrap().findings
}

fn of_check(findings: &[Finding], check: Check) -> Vec<(FindingCode, Option<i64>)> {
    findings
        .iter()
        .filter(|finding| finding.check == check)
        .map(|finding| (finding.code, finding.event))
        .collect()
}

const OPEN_LOG: &str =
    "DROP TRIGGER event_never_changes; DROP TRIGGER event_never_goes; DROP TRIGGER event_only_grows;";

#[test]
fn the_first_broken_event_is_named() {
    for (sql, expected) in [
        ("UPDATE event SET at = '2020-01-01T00:00:00Z' WHERE seq = 5", (FindingCode::EventChanged, 5)),
        ("UPDATE event SET actor = 'somebody else' WHERE seq IN (4, 6)", (FindingCode::EventChanged, 4)),
        (
            "UPDATE event SET payload = replace(payload, '\"level\":2', '\"level\":5') WHERE seq = 5",
            (FindingCode::EventChanged, 5),
        ),
        (
            "UPDATE event SET payload = replace(payload, '{', '{ ') WHERE seq = 6",
            (FindingCode::EventChanged, 6),
        ),
        ("UPDATE event SET payload = 'x' WHERE seq = 6", (FindingCode::EventChanged, 6)),
        ("UPDATE event SET kind = 'responseCleared' WHERE seq = 4", (FindingCode::EventChanged, 4)),
        (
            "UPDATE event SET hash = replace(hash, substr(hash, -4), 'ffff') WHERE seq = 2",
            (FindingCode::EventChanged, 2),
        ),
        (
            "UPDATE event SET prev_hash = (SELECT hash FROM event WHERE seq = 1) WHERE seq = 4",
            (FindingCode::ChainBroken, 4),
        ),
        ("DELETE FROM event WHERE seq = 5", (FindingCode::EventMissing, 6)),
        ("DELETE FROM event WHERE seq = 1", (FindingCode::EventMissing, 2)),
    ] {
        let findings = findings_after(&format!("{OPEN_LOG}{sql}"));
        let chain = of_check(&findings, Check::Chain);
        assert_eq!(chain, [(expected.0, Some(expected.1))], "{sql}: {findings:#?}");
        assert_eq!(of_check(&findings, Check::Schema).len(), 3, "the dropped triggers are told too");
    }
}

#[test]
fn a_log_that_was_cut_off_no_longer_fits_the_tables() {
    let findings = findings_after(&format!("{OPEN_LOG} DELETE FROM event WHERE seq = 8"));
    assert_eq!(of_check(&findings, Check::Chain), [], "what is left is a chain");
    assert_eq!(of_check(&findings, Check::Replay), [(FindingCode::RowDiffers, None)]);
}

#[test]
fn every_table_is_compared_with_the_log() {
    for (table, sql) in [
        ("workspace", "UPDATE workspace SET title = 'x'"),
        ("organisation", "UPDATE organisation SET employees = 1"),
        (
            "questionnaire_copy",
            "DROP TRIGGER questionnaire_copy_never_changes; UPDATE questionnaire_copy SET saved_at = '2020-01-01T00:00:00Z'",
        ),
        ("assessment", "DROP TRIGGER assessment_final_never_changes; UPDATE assessment SET scope = 'x'"),
        ("response", "DROP TRIGGER response_final_never_changes; UPDATE response SET level = 5"),
        ("response", "DROP TRIGGER evidence_final_never_changes; UPDATE evidence SET verdict = 'accepted'"),
        ("response", "DROP TRIGGER evidence_final_never_goes; DELETE FROM evidence WHERE position = 1"),
        ("scorecard", "DROP TRIGGER scorecard_final_never_goes; DELETE FROM scorecard"),
        ("organisation", "INSERT INTO organisation (id, name, is_demo) VALUES ('new', 'x', 0)"),
    ] {
        let findings = findings_after(sql);
        let tables: Vec<_> = findings
            .iter()
            .filter(|finding| finding.code == FindingCode::RowDiffers)
            .map(|finding| finding.arguments["table"].as_str())
            .collect();
        assert_eq!(tables, [table], "{sql}: {findings:#?}");
        assert_eq!(of_check(&findings, Check::Chain), [], "{sql} does not touch the log");
    }
}

#[test]
fn frozen_texts_are_compared_with_their_digests() {
    let findings = findings_after(
        "DROP TRIGGER questionnaire_copy_never_changes; UPDATE questionnaire_copy SET json = replace(json, 'Sample', 'Simple')",
    );
    assert_eq!(of_check(&findings, Check::Digests), [(FindingCode::QuestionnaireChanged, None)]);
    let findings = findings_after(
        "DROP TRIGGER scorecard_never_changes; UPDATE scorecard SET json = replace(json, '2.9', '4.9')",
    );
    assert_eq!(of_check(&findings, Check::Digests), [(FindingCode::ScorecardChanged, None)]);
}

#[test]
fn a_dangling_reference_is_found() {
    let findings = findings_after("PRAGMA foreign_keys = OFF; DELETE FROM organisation");
    assert_eq!(of_check(&findings, Check::References), [(FindingCode::ReferenceBroken, None)]);
}

#[test]
fn a_flipped_byte_in_the_file_is_found() {
    let (_folder, path) = folder();
    let mut workspace = with_draft(create(&path));
    let response = aimm_core::response::Response { note: Some("n".repeat(9_000)), ..rated("A.1", 3) };
    workspace.save_response(&id("run"), &response, AT).unwrap();
    workspace.close().unwrap();
    let mut bytes = std::fs::read(&path).unwrap();
    let place = bytes.windows(100).position(|window| window == "n".repeat(100).as_bytes()).unwrap();
    bytes[place] = b'm';
    #[expect(clippy::disallowed_methods, reason = "the test breaks the file")]
    std::fs::write(&path, bytes).unwrap();
    assert!(!open(&path).verify().unwrap().ok, "SQLite alone does not notice a changed letter; the log does");
}

#[test]
fn a_printed_hash_is_confirmed() {
    let (_folder, path) = folder();
    let mut workspace = with_draft(create(&path));
    let printed = workspace.head_hash().unwrap();
    workspace.save_response(&id("run"), &rated("A.1", 1), AT).unwrap();
    assert_eq!(workspace.event_with_hash(&printed).unwrap().seq, 3);
    assert!(workspace.event_with_hash("sha256:0").is_err());
    assert_ne!(workspace.head_hash().unwrap(), printed);
}

//! Templates of reports: saved, changed, deleted, and found where somebody changed them behind the log.

use aimm_store::{Check, EventKind, FindingCode, StoreError};

use crate::fixture::{AT, LATER, assert_verifies, create, folder, memory, open, raw};

const HOUSE: &str = r#"{"name": "House style", "format": "aimm-report-template/1"}"#;
const OTHER: &str =
    r#"{"name": "House style", "format": "aimm-report-template/1", "header": {"en": "Draft"}}"#;

#[test]
fn a_template_is_saved_changed_and_deleted_with_an_event_each() {
    let mut workspace = memory();
    let first = workspace.save_report_template("t", HOUSE, AT).unwrap();
    let again = workspace.save_report_template("t", HOUSE, LATER).unwrap();
    assert_eq!(again, first, "what is there already is no change");
    let changed = workspace.save_report_template("t", OTHER, LATER).unwrap();
    assert_ne!(changed.digest, first.digest);
    workspace.save_report_template("a", HOUSE, LATER).unwrap();
    let listed: Vec<String> =
        workspace.list_report_templates().unwrap().into_iter().map(|summary| summary.id).collect();
    assert_eq!(listed, ["a", "t"], "by name and then by id");
    let stored = workspace.report_template("t").unwrap();
    assert_eq!(stored.summary, changed);
    assert!(stored.json.starts_with(r#"{"format""#), "the text is canonical: {}", stored.json);
    workspace.delete_report_template("t", LATER).unwrap();
    assert!(matches!(workspace.report_template("t"), Err(StoreError::NotFound { .. })));
    assert!(matches!(workspace.delete_report_template("t", LATER), Err(StoreError::NotFound { .. })));
    let kinds: Vec<EventKind> =
        workspace.events(None, 9).unwrap().into_iter().rev().skip(1).map(|event| event.kind).collect();
    let saved = EventKind::ReportTemplateSaved;
    assert_eq!(kinds, [saved, saved, saved, EventKind::ReportTemplateDeleted]);
    assert_verifies(&workspace, "the log leads to the tables");
}

#[test]
fn what_is_no_template_is_refused_and_leaves_nothing() {
    let mut workspace = memory();
    for json in ["", "[]", "{}", r#"{"name": ""}"#, r#"{"name": 7}"#] {
        let refused = workspace.save_report_template("t", json, AT);
        assert!(matches!(refused, Err(StoreError::InvalidInput { .. })), "{json}: {refused:?}");
    }
    assert_eq!(workspace.list_report_templates().unwrap(), []);
    assert_eq!(workspace.events(None, 9).unwrap().len(), 1, "no event was written");
}

#[test]
fn a_change_behind_the_log_is_found() {
    for (sql, check, code) in [
        (
            "UPDATE report_template SET json = replace(json, 'House', 'Other')",
            Check::Digests,
            FindingCode::ReportTemplateChanged,
        ),
        ("UPDATE report_template SET name = 'Other'", Check::Replay, FindingCode::RowDiffers),
        ("DELETE FROM report_template", Check::Replay, FindingCode::RowDiffers),
    ] {
        let (_folder, path) = folder();
        let mut workspace = create(&path);
        workspace.save_report_template("t", HOUSE, AT).unwrap();
        workspace.close().unwrap();
        raw(&path).execute(sql, []).unwrap();
        let workspace = open(&path);
        let findings = workspace.verify().unwrap().findings;
        assert!(
            findings.iter().any(|finding| finding.check == check && finding.code == code),
            "{sql}: {findings:?}"
        );
        if check == Check::Digests {
            assert!(matches!(workspace.report_template("t"), Err(StoreError::Damaged { .. })), "{sql}");
        }
    }
}

#[test]
fn a_workspace_from_before_there_were_templates_gets_their_table() {
    let (_folder, path) = folder();
    create(&path).close().unwrap();
    raw(&path).execute_batch("DROP TABLE report_template; PRAGMA user_version = 1;").unwrap();
    let mut workspace = open(&path);
    assert_eq!(workspace.info().unwrap().schema_version, 2);
    workspace.save_report_template("t", HOUSE, AT).unwrap();
    assert_verifies(&workspace, "it is as if it had always been there");
    assert!(path.with_file_name("client.aimm.schema-1.backup").exists(), "a copy was made before");
}

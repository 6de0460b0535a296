//! A final assessment never changes: the code refuses, and so does the file.

use aimm_core::assessment::Status;
use aimm_store::{AssessmentDetails, NewAssessment, StoreError, Workspace};

use crate::fixture::{
    AT, LATER, SCORECARD, assert_verifies, assessment, create, folder, full_response, id, item,
    new_assessment, open, organisation, rated, raw, with_draft,
};

fn finalised(path: &std::path::Path) -> Workspace {
    let mut workspace = with_draft(create(path));
    workspace.save_response(&id("run"), &full_response("A.1", 3), AT).unwrap();
    workspace.finalise_assessment(&id("run"), SCORECARD, LATER).unwrap();
    workspace
}

#[test]
fn it_keeps_its_scorecard_and_its_organisation() {
    let (_folder, path) = folder();
    let mut workspace = finalised(&path);
    workspace.save_organisation(&organisation("org", "Renamed"), LATER).unwrap();
    let found = workspace.assessment(&id("run")).unwrap();
    assert_eq!(found.status, Status::Final);
    assert_eq!(found.organisation.name, "Acme", "its organisation is the one of that day");
    let summary = workspace.assessment_summary(&id("run")).unwrap();
    assert_eq!((&*summary.organisation_name, summary.finalised_at.as_deref()), ("Acme", Some(LATER.at)));
    let scorecard = workspace.scorecard(&id("run")).unwrap().unwrap();
    assert_eq!(scorecard.json, r#"{"format":"aimm-scorecard/1","overall":{"index":2.9,"level":2}}"#);
    assert!(scorecard.digest.starts_with("sha256:"));
    assert_verifies(&workspace, "a rename is part of the history");
}

#[test]
fn the_code_refuses_every_change() {
    let (_folder, path) = folder();
    let mut workspace = finalised(&path);
    let head = workspace.head_hash().unwrap();
    let details = AssessmentDetails {
        title: "Other".to_owned(),
        scope: String::new(),
        assessed_on: None,
        ai_roles: Vec::new(),
        policy: None,
        weights: None,
        target: None,
        language: "en".to_owned(),
    };
    let run = id("run");
    let results = [
        ("save", workspace.save_response(&run, &rated("A.1", 4), AT).err()),
        ("add", workspace.save_response(&run, &rated("A.2", 4), AT).err()),
        ("clear", workspace.clear_response(&run, &item("A.1"), AT).err()),
        ("undo", workspace.undo(&run, AT).err()),
        ("redo", workspace.redo(&run, AT).err()),
        ("update", workspace.update_assessment(&run, &details, AT).err()),
        ("finalise", workspace.finalise_assessment(&run, SCORECARD, AT).err()),
    ];
    for (what, error) in results {
        assert!(matches!(error, Some(StoreError::AssessmentFinal { .. })), "{what}: {error:?}");
    }
    assert!(!workspace.can_undo(&run).unwrap(), "there is no way back to offer");
    assert_eq!(workspace.head_hash().unwrap(), head);
}

#[test]
fn the_file_refuses_every_change() {
    let (_folder, path) = folder();
    finalised(&path).close().unwrap();
    let connection = raw(&path);
    for sql in [
        "UPDATE assessment SET title = 'x'",
        "UPDATE assessment SET status = 'draft', finalised_at = NULL, organisation_copy = NULL",
        "UPDATE response SET level = 5",
        "DELETE FROM response",
        "INSERT INTO response (assessment_id, item, state, answered_at) VALUES ('run', 'A.2', 'unknown', '2026-11-01T09:00:00Z')",
        "INSERT OR REPLACE INTO response (assessment_id, item, state, answered_at) VALUES ('run', 'A.1', 'unknown', '2026-11-01T09:00:00Z')",
        "UPDATE evidence SET verdict = 'rejected'",
        "DELETE FROM evidence",
        "INSERT INTO evidence (assessment_id, item, position, title, kind, verdict) VALUES ('run', 'A.1', 9, 't', 'metric', 'accepted')",
        "UPDATE scorecard SET json = '{}'",
        "DELETE FROM scorecard",
        "UPDATE questionnaire_copy SET json = '{}'",
        "DELETE FROM questionnaire_copy",
        "UPDATE event SET actor = 'x'",
        "DELETE FROM event",
        "INSERT OR REPLACE INTO event SELECT seq, at, 'x', kind, payload, prev_hash, hash FROM event WHERE seq = 1",
        "INSERT INTO event SELECT seq + 1000, at, actor, kind, payload, hash, hash FROM event WHERE seq = 1",
    ] {
        assert!(
            connection.execute_batch(&format!("PRAGMA foreign_keys = ON; {sql}")).is_err(),
            "{sql} must be refused"
        );
    }
    drop(connection);
    assert_verifies(&open(&path), "nothing got through");
}

#[test]
fn a_correction_is_a_new_assessment_that_names_the_old_one() {
    let (_folder, path) = folder();
    let mut workspace = finalised(&path);
    let (old, correction) = (id("run"), assessment("correction"));
    let new = NewAssessment { revises: Some(&old), ..new_assessment(&correction, "org") };
    workspace.create_assessment(&new, LATER).unwrap();
    let summary = workspace.assessment_summary(&correction.id).unwrap();
    assert_eq!((summary.revises.as_deref(), summary.status), (Some("run"), Status::Draft));
    workspace.delete_assessment(&old, LATER).unwrap();
    assert_eq!(workspace.assessment_summary(&correction.id).unwrap().revises.as_deref(), Some("run"));
    assert_verifies(&workspace, "a final assessment may be deleted, the history knows it");
}

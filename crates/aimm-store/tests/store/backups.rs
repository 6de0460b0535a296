//! Copies of an open workspace.

use std::fs;

use aimm_store::{Operation, StoreError};

use crate::fixture::{AT, assert_verifies, create, folder, full_response, id, open, rated, raw, with_draft};

#[test]
fn a_backup_is_a_whole_workspace_of_its_own() {
    let (folder, path) = folder();
    let mut workspace = with_draft(create(&path));
    workspace.save_response(&id("run"), &full_response("A.1", 3), AT).unwrap();
    let copy = folder.path().join("backup.aimm");
    workspace.back_up_to(&copy).unwrap();
    workspace.save_response(&id("run"), &rated("A.1", 1), AT).unwrap();

    let copied = open(&copy);
    assert_eq!(copied.assessment(&id("run")).unwrap().responses, [full_response("A.1", 3)]);
    assert_verifies(&copied, "a backup verifies");
    copied.close().unwrap();
    workspace.close().unwrap();
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 2, "no draft of the copy stays");
}

#[test]
fn a_backup_overwrites_nothing() {
    let (folder, path) = folder();
    let workspace = with_draft(create(&path));
    let copy = folder.path().join("backup.aimm");
    workspace.back_up_to(&copy).unwrap();
    let before = fs::read(&copy).unwrap();
    let result = workspace.back_up_to(&copy);
    assert!(
        matches!(result, Err(StoreError::NotAccessible { operation: Operation::BackUp, .. })),
        "{result:?}"
    );
    assert_eq!(fs::read(&copy).unwrap(), before);
}

#[test]
fn what_does_not_verify_is_not_called_a_backup() {
    let (folder, path) = folder();
    let workspace = with_draft(create(&path));
    raw(&path).execute_batch("UPDATE organisation SET name = 'tampered'").unwrap();
    let copy = folder.path().join("backup.aimm");
    let result = workspace.back_up_to(&copy);
    assert!(matches!(result, Err(StoreError::Damaged { .. })), "{result:?}");
    assert!(!copy.exists(), "no file that looks like a backup");
}

//! Two processes on one file.

use aimm_store::StoreError;

use crate::fixture::{AT, assert_verifies, create, folder, id, open, rated, raw, with_draft};

#[test]
fn a_busy_file_is_locked_for_writing_and_open_for_reading() {
    let (_folder, path) = folder();
    let mut workspace = with_draft(create(&path));
    let other = raw(&path);
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let result = workspace.save_response(&id("run"), &rated("A.1", 1), AT);
    assert!(matches!(result, Err(StoreError::Locked)), "{result:?}");
    assert!(workspace.assessment(&id("run")).unwrap().responses.is_empty(), "reading goes on");
    other.execute_batch("ROLLBACK").unwrap();
    workspace.save_response(&id("run"), &rated("A.1", 1), AT).unwrap();
    assert_verifies(&workspace, "trying again is safe");
}

#[test]
fn two_workspaces_on_one_file_write_one_chain() {
    let (_folder, path) = folder();
    let mut one = with_draft(create(&path));
    let mut two = open(&path);
    let seen = two.data_version().unwrap();
    for level in 0..=5 {
        one.save_response(&id("run"), &rated("A.1", level), AT).unwrap();
        two.save_response(&id("run"), &rated("A.2", level), AT).unwrap();
    }
    assert_ne!(two.data_version().unwrap(), seen, "the other's writing shows");
    assert_eq!(one.assessment(&id("run")).unwrap(), two.assessment(&id("run")).unwrap());
    assert_eq!(one.verify().unwrap().n_events, 3 + 12);
    two.undo(&id("run"), AT).unwrap();
    one.finalise_assessment(&id("run"), "{}", AT).unwrap();
    let result = two.save_response(&id("run"), &rated("A.2", 1), AT);
    assert!(
        matches!(result, Err(StoreError::AssessmentFinal { .. })),
        "what one made final, two cannot change"
    );
    two.close().unwrap();
    assert_verifies(&one, "one chain, whoever wrote");
    one.close().unwrap();
    assert_verifies(&open(&path), "the last to close leaves one whole file");
}

#[test]
fn threads_that_write_at_once_wait_for_each_other() {
    let (_folder, path) = folder();
    with_draft(create(&path)).close().unwrap();
    std::thread::scope(|scope| {
        for writer in 0..4 {
            let path = &path;
            scope.spawn(move || {
                let mut workspace = open(path);
                for level in 0..10_u8 {
                    let response = rated(&format!("W.{writer}"), level);
                    workspace.save_response(&id("run"), &response, AT).unwrap();
                }
            });
        }
    });
    let workspace = open(&path);
    assert_eq!(workspace.verify().unwrap().n_events, 3 + 40, "no write is lost");
    assert_verifies(&workspace, "no two events follow the same one");
}

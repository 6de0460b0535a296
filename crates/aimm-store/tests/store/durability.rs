//! All or nothing.

use aimm_store::StoreError;

use crate::fixture::{
    AT, assert_verifies, assessment, create, folder, full_response, id, new_assessment, open, raw, with_draft,
};

/// Makes the last statement of every change fail: the event cannot be written.
const NO_EVENTS: &str =
    "CREATE TRIGGER stop BEFORE INSERT ON event BEGIN SELECT RAISE(ABORT, 'stopped by the test'); END";

#[test]
fn a_change_whose_event_fails_did_not_happen() {
    let (_folder, path) = folder();
    let mut workspace = with_draft(create(&path));
    workspace.save_response(&id("run"), &full_response("A.1", 3), AT).unwrap();
    let before = workspace.assessment(&id("run")).unwrap();
    raw(&path).execute_batch(NO_EVENTS).unwrap();

    let results = [
        workspace.save_response(&id("run"), &full_response("A.1", 5), AT).err(),
        workspace.save_response(&id("run"), &full_response("A.2", 5), AT).err(),
        workspace.clear_response(&id("run"), &crate::fixture::item("A.1"), AT).err(),
        workspace.undo(&id("run"), AT).err(),
        workspace.finalise_assessment(&id("run"), "{}", AT).err(),
        workspace.create_assessment(&new_assessment(&assessment("other"), "org"), AT).err(),
        workspace.delete_organisation("org", AT).err(),
    ];
    for error in results {
        assert!(matches!(error, Some(StoreError::Sqlite(_))), "{error:?}");
    }
    raw(&path).execute_batch("DROP TRIGGER stop").unwrap();
    assert_eq!(workspace.assessment(&id("run")).unwrap(), before);
    assert_eq!(workspace.list_assessments().unwrap().len(), 1);
    workspace.close().unwrap();
    assert_verifies(&open(&path), "no half of a change stays");
}

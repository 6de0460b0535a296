//! Undo and redo.

use crate::fixture::{
    AT, LATER, assert_verifies, assessment, create, folder, full_response, id, item, memory, new_assessment,
    open, rated, with_draft,
};

#[test]
fn undo_goes_back_to_the_start_and_redo_to_the_end_across_restarts() {
    let (_folder, path) = folder();
    let mut workspace = with_draft(create(&path));
    let run = id("run");
    let mut states = vec![workspace.assessment(&run).unwrap()];
    for (text, level) in [("A.1", 1), ("A.2", 2), ("A.1", 3), ("A.3", 0)] {
        workspace.save_response(&run, &full_response(text, level), AT).unwrap();
        states.push(workspace.assessment(&run).unwrap());
    }
    workspace.clear_response(&run, &item("A.2"), AT).unwrap();
    states.push(workspace.assessment(&run).unwrap());

    for expected in states.iter().rev().skip(1) {
        assert!(workspace.can_undo(&run).unwrap());
        workspace.undo(&run, LATER).unwrap();
        workspace.close().unwrap();
        workspace = open(&path);
        assert_eq!(&workspace.assessment(&run).unwrap(), expected, "undo restores note and evidence too");
    }
    assert!(!workspace.can_undo(&run).unwrap());
    assert_eq!(workspace.undo(&run, LATER).unwrap(), None, "nothing is left to undo");
    for expected in states.iter().skip(1) {
        assert!(workspace.can_redo(&run).unwrap());
        workspace.redo(&run, LATER).unwrap();
        workspace.close().unwrap();
        workspace = open(&path);
        assert_eq!(&workspace.assessment(&run).unwrap(), expected);
    }
    assert_eq!(workspace.redo(&run, LATER).unwrap(), None, "nothing is left to redo");
    assert_verifies(&workspace, "undo and redo are events like others");
}

#[test]
fn undo_tells_the_item_it_was_about() {
    let mut workspace = with_draft(memory());
    workspace.save_response(&id("run"), &rated("A.1", 1), AT).unwrap();
    workspace.save_response(&id("run"), &rated("B.2", 1), AT).unwrap();
    assert_eq!(workspace.undo(&id("run"), AT).unwrap(), Some(item("B.2")));
    assert_eq!(workspace.undo(&id("run"), AT).unwrap(), Some(item("A.1")));
    assert_eq!(workspace.redo(&id("run"), AT).unwrap(), Some(item("A.1")));
}

#[test]
fn a_new_change_clears_redo_and_keeps_undo() {
    let mut workspace = with_draft(memory());
    let run = id("run");
    workspace.save_response(&run, &rated("A.1", 1), AT).unwrap();
    workspace.save_response(&run, &rated("A.1", 2), AT).unwrap();
    workspace.undo(&run, AT).unwrap();
    workspace.save_response(&run, &rated("A.1", 5), AT).unwrap();
    assert!(!workspace.can_redo(&run).unwrap(), "the undone change is out of reach");
    workspace.undo(&run, AT).unwrap();
    assert_eq!(workspace.assessment(&run).unwrap().responses, [rated("A.1", 1)]);
    workspace.undo(&run, AT).unwrap();
    assert!(workspace.assessment(&run).unwrap().responses.is_empty());
    assert_verifies(&workspace, "a branch of changes replays");
}

#[test]
fn assessments_have_separate_histories() {
    let mut workspace = with_draft(memory());
    workspace.create_assessment(&new_assessment(&assessment("other"), "org"), AT).unwrap();
    workspace.save_response(&id("run"), &rated("A.1", 1), AT).unwrap();
    workspace.save_response(&id("other"), &rated("A.1", 2), AT).unwrap();
    workspace.undo(&id("run"), AT).unwrap();
    assert_eq!(workspace.assessment(&id("other")).unwrap().responses, [rated("A.1", 2)]);
    assert!(!workspace.can_undo(&id("run")).unwrap());
}

#[test]
fn responses_that_come_together_are_written_together_and_undone_one_by_one() {
    let (_folder, path) = folder();
    let mut workspace = with_draft(create(&path));
    let run = id("run");
    let mut states = vec![workspace.assessment(&run).unwrap()];
    let wanted = [full_response("A.1", 1), full_response("A.2", 2), full_response("A.3", 3)];
    assert_eq!(workspace.save_responses(&run, &wanted, AT).unwrap(), 3);
    assert_eq!(workspace.save_responses(&run, &wanted, AT).unwrap(), 0, "nothing changes twice");
    for response in &wanted {
        assert_eq!(workspace.assessment(&run).unwrap().response(response.item.as_str()), Some(response));
    }
    states.push(workspace.assessment(&run).unwrap());
    for _ in 0..3 {
        assert!(workspace.undo(&run, LATER).unwrap().is_some());
    }
    assert_eq!(workspace.assessment(&run).unwrap(), states[0], "each is undone by itself");
    for _ in 0..3 {
        assert!(workspace.redo(&run, LATER).unwrap().is_some());
    }
    assert_eq!(workspace.assessment(&run).unwrap(), states[1]);
    assert_verifies(&workspace, "several events of one transaction are events like others");

    let head = workspace.head_hash().unwrap();
    workspace.finalise_assessment(&run, "{}", AT).unwrap();
    let refused = workspace.save_responses(&run, &[full_response("A.1", 2)], AT);
    assert!(matches!(refused, Err(aimm_store::StoreError::AssessmentFinal { .. })), "{refused:?}");
    assert_ne!(workspace.head_hash().unwrap(), head, "only finalising wrote anything");
}

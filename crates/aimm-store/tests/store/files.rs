//! Files that are none of ours, or not any more: each gives one clear error and is left alone.

use std::fs;
use std::path::Path;

use aimm_store::{Operation, StoreError, Workspace};

use crate::fixture::{AT, NEW, create, folder, full_response, id, open, raw, with_draft};

#[expect(clippy::disallowed_methods, reason = "the test makes broken files")]
fn put(path: &Path, bytes: &[u8]) {
    fs::write(path, bytes).unwrap();
}

fn noise(length: usize) -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    let mut next = || {
        state ^= state << 13;
        state ^= state >> 7;
        state ^= state << 17;
        (state >> 32) as u8
    };
    (0..length).map(|_| next()).collect()
}

#[test]
fn other_files_are_no_workspace() {
    let (_folder, path) = folder();
    let png = [b"\x89PNG\r\n\x1a\n".as_slice(), &noise(5_000)].concat();
    for (what, bytes) in [
        ("an empty file", Vec::new()),
        ("a text", b"not a database at all".to_vec()),
        ("a long text", b"not a database at all".repeat(4096)),
        ("a picture", png),
        ("zeros", vec![0; 8192]),
    ] {
        put(&path, &bytes);
        let result = Workspace::open(&path, None);
        assert!(matches!(result, Err(StoreError::NotAWorkspace)), "{what}: {result:?}");
        let result = Workspace::open(&path, Some("secret"));
        assert!(matches!(result, Err(StoreError::NotAWorkspace)), "{what} with a passphrase: {result:?}");
        assert_eq!(fs::read(&path).unwrap(), bytes, "{what} must be left alone");
        assert_eq!(
            fs::read_dir(path.parent().unwrap()).unwrap().count(),
            1,
            "{what}: nothing is left beside it"
        );
    }
}

#[test]
fn another_programs_database_is_left_alone() {
    let (_folder, path) = folder();
    raw(&path)
        .execute_batch("CREATE TABLE t (x); PRAGMA application_id = 7; PRAGMA user_version = 1;")
        .unwrap();
    let before = fs::read(&path).unwrap();
    let result = Workspace::open(&path, None);
    assert!(matches!(result, Err(StoreError::NotAWorkspace)), "{result:?}");
    assert_eq!(fs::read(&path).unwrap(), before, "not even its journal mode may change");
}

#[test]
fn a_truncated_workspace_is_damaged() {
    let (_folder, path) = folder();
    let mut workspace = with_draft(create(&path));
    workspace.save_response(&id("run"), &full_response("A.1", 3), AT).unwrap();
    workspace.close().unwrap();
    let whole = fs::read(&path).unwrap();
    for length in [whole.len() - 4096, whole.len() / 2, 8192, 4096, 1000, 100] {
        put(&path, &whole[..length]);
        let result = Workspace::open(&path, None).and_then(|workspace| workspace.verify());
        let noticed = match &result {
            Ok(report) => !report.ok,
            Err(error) => matches!(error, StoreError::Damaged { .. } | StoreError::NotAWorkspace),
        };
        assert!(noticed, "{length} of {} bytes: {result:?}", whole.len());
    }
}

#[test]
fn a_newer_workspace_is_refused_and_left_alone() {
    let (_folder, path) = folder();
    create(&path).close().unwrap();
    raw(&path).execute_batch("PRAGMA user_version = 99").unwrap();
    let before = fs::read(&path).unwrap();
    let result = Workspace::open(&path, None);
    assert!(matches!(result, Err(StoreError::TooNew { found: 99, supported: 2 })), "{result:?}");
    assert_eq!(fs::read(&path).unwrap(), before);
    assert_eq!(fs::read_dir(path.parent().unwrap()).unwrap().count(), 1, "no backup of what is not touched");
}

#[test]
fn nothing_is_overwritten_and_nothing_half_made_stays() {
    let (folder, path) = folder();
    put(&path, b"somebody's file");
    let result = Workspace::create(&path, None, &NEW, AT);
    assert!(
        matches!(&result, Err(StoreError::NotAccessible { operation: Operation::Create, source, .. })
            if source.kind() == std::io::ErrorKind::AlreadyExists),
        "{result:?}"
    );
    assert_eq!(fs::read(&path).unwrap(), b"somebody's file");

    let nowhere = folder.path().join("no/such/folder/client.aimm");
    let result = Workspace::create(&nowhere, None, &NEW, AT);
    assert!(
        matches!(&result, Err(StoreError::NotAccessible { path, .. }) if *path == nowhere),
        "the error names the file: {result:?}"
    );
    let bad_time = aimm_store::Stamp { at: "yesterday", actor: "tester" };
    let fresh = folder.path().join("fresh.aimm");
    assert!(Workspace::create(&fresh, None, &NEW, bad_time).is_err(), "times are RFC 3339");
    assert_eq!(fs::read_dir(folder.path()).unwrap().count(), 1, "only somebody's file is there");
}

#[test]
fn a_missing_file_and_a_folder_are_told_apart() {
    let (folder, path) = folder();
    let result = Workspace::open(&path, None);
    assert!(
        matches!(&result, Err(StoreError::NotAccessible { operation: Operation::Open, source, .. })
            if source.kind() == std::io::ErrorKind::NotFound),
        "{result:?}"
    );
    assert!(!path.exists(), "opening makes no file");
    let result = Workspace::open(folder.path(), None);
    assert!(matches!(result, Err(StoreError::NotAWorkspace)), "{result:?}");
}

#[test]
fn a_closed_workspace_is_one_file() {
    let (_folder, path) = folder();
    let workspace = with_draft(create(&path));
    workspace.close().unwrap();
    let names: Vec<_> =
        fs::read_dir(path.parent().unwrap()).unwrap().map(|entry| entry.unwrap().file_name()).collect();
    assert_eq!(names, ["client.aimm"], "the log was written into the file");
    assert_eq!(open(&path).list_assessments().unwrap().len(), 1);
}

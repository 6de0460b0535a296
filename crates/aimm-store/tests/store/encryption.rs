//! A passphrase: right, wrong, missing, not needed; and nothing readable stays on the disk.

use std::fs;
use std::path::Path;

use aimm_core::response::Response;
use aimm_store::{Noun, PassphraseMistake, StoreError, Workspace};

use crate::fixture::{AT, NEW, assert_verifies, create, folder, full_response, id, open, with_draft};

const PASSPHRASE: &str = "correct horse 电池'; --";
const SECRET: &str = "The-model-ledger-is-kept-nowhere";

fn with_secret(workspace: Workspace) -> Workspace {
    let mut workspace = with_draft(workspace);
    let response = Response { note: Some(SECRET.to_owned()), ..full_response("A.1", 3) };
    workspace.save_response(&id("run"), &response, AT).unwrap();
    workspace
}

/// The files in the folder of `path` that hold any of `texts`.
fn readable(path: &Path, texts: &[&str]) -> Vec<String> {
    let holds = |bytes: &[u8]| {
        texts.iter().any(|text| bytes.windows(text.len()).any(|window| window == text.as_bytes()))
    };
    let entries = fs::read_dir(path.parent().unwrap()).unwrap().map(|entry| entry.unwrap().path());
    entries.filter(|path| holds(&fs::read(path).unwrap())).map(|path| path.display().to_string()).collect()
}

#[test]
fn only_the_right_passphrase_opens() {
    let (_folder, path) = folder();
    with_secret(Workspace::create(&path, Some(PASSPHRASE), &NEW, AT).unwrap()).close().unwrap();
    for (given, mistake) in [
        (None, PassphraseMistake::Missing),
        (Some("wrong"), PassphraseMistake::Wrong),
        (Some("correct horse"), PassphraseMistake::Wrong),
    ] {
        let result = Workspace::open(&path, given);
        assert!(
            matches!(result, Err(StoreError::WrongPassphrase(found)) if found == mistake),
            "{given:?}: {result:?}"
        );
    }
    let workspace = Workspace::open(&path, Some(PASSPHRASE)).unwrap();
    assert!(workspace.info().unwrap().is_encrypted);
    assert_eq!(workspace.assessment(&id("run")).unwrap().responses[0].note.as_deref(), Some(SECRET));
    assert_verifies(&workspace, "an encrypted workspace verifies like any other");
    for (given, mistake) in [(None, PassphraseMistake::Missing), (Some("wrong"), PassphraseMistake::Wrong)] {
        let result = Workspace::open(&path, given);
        assert!(
            matches!(result, Err(StoreError::WrongPassphrase(found)) if found == mistake),
            "the same while it is open: {result:?}"
        );
    }
    assert_verifies(&workspace, "a wrong guess does no harm");
}

#[test]
fn a_plain_workspace_wants_no_passphrase() {
    let (_folder, path) = folder();
    create(&path).close().unwrap();
    let result = Workspace::open(&path, Some(PASSPHRASE));
    assert!(matches!(result, Err(StoreError::WrongPassphrase(PassphraseMistake::NotNeeded))), "{result:?}");
    assert!(!open(&path).info().unwrap().is_encrypted);
}

#[test]
fn an_empty_passphrase_is_refused_before_there_is_a_file() {
    let (_folder, path) = folder();
    let result = Workspace::create(&path, Some(""), &NEW, AT);
    assert!(matches!(result, Err(StoreError::InvalidInput { what: Noun::Passphrase, .. })), "{result:?}");
    assert!(!path.exists());
}

#[test]
fn nothing_readable_is_left_in_any_file() {
    let (_folder, path) = folder();
    let texts = [SECRET, "SQLite format 3", "responseSaved", "Acme", PASSPHRASE];
    let workspace = with_secret(Workspace::create(&path, Some(PASSPHRASE), &NEW, AT).unwrap());
    assert!(path.with_extension("aimm-wal").exists(), "the write-ahead log is looked at too");
    assert_eq!(readable(&path, &texts), Vec::<String>::new(), "while it is open");
    let backup = path.with_file_name("copy.aimm");
    workspace.back_up_to(&backup).unwrap();
    workspace.close().unwrap();
    assert_eq!(readable(&path, &texts), Vec::<String>::new(), "when it is closed, and in its backup");
    assert!(Workspace::open(&backup, None).is_err(), "the backup has the passphrase too");
    assert_verifies(&Workspace::open(&backup, Some(PASSPHRASE)).unwrap(), "the backup opens with it");
}

#[test]
fn the_search_finds_what_is_readable() {
    let (_folder, path) = folder();
    let workspace = with_secret(create(&path));
    assert_eq!(readable(&path, &[SECRET]).len(), 1, "in the write-ahead log of a plain workspace");
    workspace.close().unwrap();
    assert_eq!(readable(&path, &[SECRET]).len(), 1, "in the file of a plain workspace");
}

//! Places that cannot be written: one clear error that names the place, the right exit code, and what was there stays.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use crate::support::{Disk, aimm, demo_file, names_in, put};

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn a_workspace_that_another_program_writes_to_is_left_alone() {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let path = folder.path().join("client.aimm");
    aimm(&["workspace", "create", text(&path)]).ends_with(0);
    let other = Connection::open(&path).unwrap();
    other.execute_batch("BEGIN IMMEDIATE").unwrap();
    let ran = aimm(&["workspace", "import", text(&path), text(&file), "--json"]).ends_with(3);
    assert_eq!(ran.json()["problems"][0]["code"], "workspaceLocked", "{}", ran.stderr);
    other.execute_batch("ROLLBACK").unwrap();
    aimm(&["workspace", "import", text(&path), text(&file)]).ends_with(0);
}

/// Every command that writes, told to write into `place`.
fn writing_commands(file: &Path, workspace: &Path, id: &str, place: &Path) -> Vec<Vec<String>> {
    let out = |name: &str| place.join(name).to_str().unwrap().to_owned();
    let owned = |parts: &[&str]| parts.iter().map(|part| (*part).to_owned()).collect::<Vec<_>>();
    vec![
        owned(&["demo", &out("demo.json")]),
        owned(&["chart", text(file), "--kind", "bars", "--out", &out("bars.png")]),
        owned(&["chart", text(file), "--kind", "heatmap", "--out", &out("map.svg")]),
        owned(&["report", text(file), "--out", &out("report.pdf")]),
        owned(&["workspace", "create", &out("new.aimm")]),
        owned(&["workspace", "export", text(workspace), id, "--out", &out("export.json")]),
    ]
}

/// A folder with the demo as a file and in a workspace; its id.
fn with_workspace() -> (tempfile::TempDir, PathBuf, PathBuf, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = demo_file(folder.path());
    let path = folder.path().join("client.aimm");
    aimm(&["workspace", "create", text(&path)]).ends_with(0);
    let imported = aimm(&["workspace", "import", text(&path), text(&file), "--json"]).ends_with(0).json();
    (folder, file, path, imported["assessment"].as_str().unwrap().to_owned())
}

fn refused_place(place: &Path, words: &[&str]) {
    let (_folder, file, workspace, id) = with_workspace();
    let before = names_in(place);
    for command in writing_commands(&file, &workspace, &id, place) {
        let arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        let ran = aimm(&arguments).ends_with(3);
        assert!(ran.stderr.contains(text(place)), "{command:?} does not name the file: {}", ran.stderr);
        assert!(words.iter().any(|word| ran.stderr.contains(word)), "{command:?}: {}", ran.stderr);
        assert_eq!(names_in(place), before, "{command:?} left something behind");
    }
}

#[test]
fn a_read_only_place_is_named_and_nothing_is_left_in_it() {
    if let Some(disk) = Disk::mount("1m") {
        put(disk.path(), "kept.txt", b"kept");
        disk.make_read_only();
        refused_place(disk.path(), &["read-only", "access is denied"]);
    } else {
        let (_folder, file, workspace, id) = with_workspace();
        for command in writing_commands(&file, &workspace, &id, Path::new("/proc")) {
            let arguments: Vec<&str> = command.iter().map(String::as_str).collect();
            assert!(aimm(&arguments).ends_with(3).stderr.contains("/proc/"));
        }
    }
    let folder = tempfile::tempdir().unwrap();
    let (_folder, file, workspace, id) = with_workspace();
    for command in writing_commands(&file, &workspace, &id, &folder.path().join("nowhere")) {
        let arguments: Vec<&str> = command.iter().map(String::as_str).collect();
        let ran = aimm(&arguments).ends_with(3);
        assert!(ran.stderr.contains("nowhere"), "{}", ran.stderr);
    }
    assert!(names_in(folder.path()).is_empty());
}

#[test]
fn a_full_disk_is_said_and_keeps_what_was_there() {
    let Some(disk) = Disk::mount("64k") else { return };
    let old = b"what was there before";
    let kept = put(disk.path(), "report.pdf", old);
    // A file system of 64 KiB counts whole pages of 4 KiB: leave none.
    let mut filler = 60 * 1024;
    while aimm_app::atomic_file::write(&disk.path().join("filler"), &vec![0; filler]).is_err() {
        filler -= 4096;
    }
    refused_place(disk.path(), &["The disk is full"]);
    assert_eq!(fs::read(kept).unwrap(), old, "a file is replaced whole or not at all");
}

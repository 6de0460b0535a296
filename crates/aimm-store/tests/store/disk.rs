//! Full and read-only disks. A small file system can be mounted by root only; elsewhere a folder's permissions serve.

use std::fs;
use std::path::Path;
use std::process::Command;

use aimm_core::response::Response;
use aimm_store::{NewWorkspace, StoreError, Workspace};
use tempfile::TempDir;

use crate::fixture::{AT, NEW, assert_verifies, create, full_response, id, open, with_draft};

/// A mounted file system of its own; unmounted at the end.
struct Disk(TempDir);

impl Disk {
    /// `None`, where this user may not mount: the test says so and leaves it to the page limit tested in the crate.
    fn mount(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        run("mount", &["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"], folder.path())
            .then(|| Self(folder))
    }

    fn make_read_only(&self) {
        assert!(run("mount", &["-o", "remount,ro"], self.0.path()), "what can be mounted can be remounted");
    }
}

impl Drop for Disk {
    fn drop(&mut self) {
        run("umount", &["-l"], self.0.path());
    }
}

fn run(program: &str, arguments: &[&str], path: &Path) -> bool {
    Command::new(program).args(arguments).arg(path).output().is_ok_and(|output| output.status.success())
}

fn long_answer(number: u32) -> Response {
    Response { note: Some("n".repeat(3_000)), ..full_response(&format!("A.{number}"), 3) }
}

/// Saves answers from the `start`th on until one is refused: which one, and how.
fn fill(workspace: &mut Workspace, start: u32) -> (u32, StoreError) {
    for number in start.. {
        if let Err(error) = workspace.save_response(&id("run"), &long_answer(number), AT) {
            return (number, error);
        }
    }
    unreachable!("no disk is that large")
}

#[test]
fn a_full_disk_loses_nothing_and_the_workspace_opens() {
    let Some(disk) = Disk::mount("2m") else { return };
    let path = disk.0.path().join("client.aimm");
    let mut workspace = with_draft(create(&path));
    let (acknowledged, error) = fill(&mut workspace, 0);
    assert!(matches!(error, StoreError::DiskFull), "{error:?}");
    assert!(acknowledged > 50, "the disk was not full from the start");
    let (acknowledged, error) = fill(&mut workspace, acknowledged);
    assert!(matches!(error, StoreError::DiskFull), "it stays full: {error:?}");
    assert_eq!(workspace.assessment(&id("run")).unwrap().responses.len() as u32, acknowledged);
    assert_verifies(&workspace, "a refused write leaves no half");
    match workspace.close() {
        Ok(()) | Err(StoreError::DiskFull) => {}
        Err(error) => panic!("closing on a full disk: {error:?}"),
    }

    let workspace = open(&path);
    assert_eq!(workspace.assessment(&id("run")).unwrap().responses.len() as u32, acknowledged);
    assert_verifies(&workspace, "nothing acknowledged is lost");
    let result = workspace.back_up_to(&disk.0.path().join("copy.aimm"));
    assert!(matches!(result, Err(StoreError::DiskFull)), "{result:?}");
    assert!(!disk.0.path().join("copy.aimm").exists(), "no half of a copy stays");
    assert!(!disk.0.path().join("copy.aimm.part").exists(), "no half of a copy stays");
}

#[test]
fn a_workspace_is_not_half_made_on_a_full_disk() {
    let Some(disk) = Disk::mount("64k") else { return };
    let path = disk.0.path().join("client.aimm");
    let title = "t".repeat(60_000);
    let result = Workspace::create(&path, None, &NewWorkspace { title: &title, ..NEW }, AT);
    assert!(matches!(result, Err(StoreError::DiskFull)), "{result:?}");
    assert_eq!(fs::read_dir(disk.0.path()).unwrap().count(), 0, "nothing half-made stays");
}

#[test]
fn a_read_only_place_is_named() {
    if let Some(disk) = Disk::mount("4m") {
        let path = disk.0.path().join("client.aimm");
        with_draft(create(&path)).close().unwrap();
        disk.make_read_only();
        expect_not_accessible(&path);
    } else {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("client.aimm");
        with_draft(create(&path)).close().unwrap();
        set_read_only(folder.path(), true);
        expect_not_accessible(&path);
        set_read_only(folder.path(), false);
    }
}

fn expect_not_accessible(path: &Path) {
    let result = Workspace::open(path, None);
    assert!(
        matches!(&result, Err(StoreError::NotAccessible { path: named, .. }) if named == path),
        "{result:?}"
    );
    let new = path.with_file_name("new.aimm");
    let result = Workspace::create(&new, None, &NEW, AT);
    assert!(
        matches!(&result, Err(StoreError::NotAccessible { path: named, .. }) if *named == new),
        "{result:?}"
    );
}

fn set_read_only(folder: &Path, is_read_only: bool) {
    let mut permissions = fs::metadata(folder).unwrap().permissions();
    permissions.set_readonly(is_read_only);
    fs::set_permissions(folder, permissions).unwrap();
}

//! Small and read-only disks. Only root may mount one; elsewhere a place under `/proc` stands for what cannot be written.

use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// A mounted file system of its own; unmounted at the end.
pub(crate) struct Disk(TempDir);

impl Disk {
    /// A disk of `size`, such as `64k`; `None` where this user may not mount one.
    pub(crate) fn mount(size: &str) -> Option<Self> {
        let folder = tempfile::tempdir().unwrap();
        run("mount", &["-t", "tmpfs", "-o", &format!("size={size}"), "tmpfs"], folder.path())
            .then(|| Self(folder))
    }

    pub(crate) fn path(&self) -> &Path {
        self.0.path()
    }

    pub(crate) fn make_read_only(&self) {
        assert!(run("mount", &["-o", "remount,ro"], self.path()), "what can be mounted can be remounted");
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

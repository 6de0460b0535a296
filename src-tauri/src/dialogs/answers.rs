//! Answers from a list, in the place of native dialogs, which no test of the real window can drive.
//!
//! The file `--dialog-answers` names holds one answer a line, in the order of the questions: a path, several with tabs
//! between them, or nothing for a dialog that is cancelled. Every further dialog is cancelled. It is in every build, so that the tested program is the
//! one that is shipped.

use std::collections::VecDeque;
use std::fs;
use std::path::{Path, PathBuf};

/// The answers that are left.
pub(crate) struct Answers(VecDeque<String>);

impl Answers {
    /// Reads them.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub(super) fn read(path: &Path) -> std::io::Result<Self> {
        Ok(Self(fs::read_to_string(path)?.lines().map(|line| line.trim().to_owned()).collect()))
    }

    /// The next one; no path is a dialog that is cancelled.
    pub(super) fn next(&mut self) -> Vec<PathBuf> {
        let line = self.0.pop_front().unwrap_or_default();
        line.split('\t').filter(|path| !path.is_empty()).map(PathBuf::from).collect()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn answers_come_in_their_order_and_end_in_cancelled_dialogs() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("answers.txt");
        aimm_app::atomic_file::write(
            &path,
            "/tmp/客户.aimm\n\n/tmp/report.pdf\n/tmp/a.json\t/tmp/b.json\n".as_bytes(),
        )
        .unwrap();
        let mut answers = Answers::read(&path).unwrap();
        let given: Vec<Vec<PathBuf>> = (0..5).map(|_| answers.next()).collect();
        let expected: [&[&str]; 5] =
            [&["/tmp/客户.aimm"], &[], &["/tmp/report.pdf"], &["/tmp/a.json", "/tmp/b.json"], &[]];
        assert_eq!(given, expected.map(|paths| paths.iter().map(PathBuf::from).collect::<Vec<_>>()));
    }
}

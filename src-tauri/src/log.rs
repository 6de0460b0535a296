//! The log: one file beside the program's data, with codes and places, never with answers, names or passphrases.

use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::panic::{self, Location};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use aimm_app::dto::ErrorCode;
use aimm_app::{Environment, Language};
use parking_lot::Mutex;

/// Size in bytes from which a new file is begun; one older file is kept.
const LIMIT: u64 = 256 * 1024;

/// The log of one run.
pub(crate) struct Log {
    clock: Environment,
    /// Absent where the machine has no place for it.
    path: Option<PathBuf>,
    turn: Mutex<()>,
}

impl Log {
    /// A log in `folder`.
    pub(crate) fn new(folder: Option<&Path>) -> Arc<Self> {
        let path = folder.map(|folder| folder.join("aimm-assessor.log"));
        Arc::new(Self { clock: Environment::system(Language::English, "log"), path, turn: Mutex::default() })
    }

    /// Notes that the program of this version starts or ends.
    pub(crate) fn note(&self, what: &str) {
        self.line(&format!("{what} {}", env!("CARGO_PKG_VERSION")));
    }

    /// Notes an error of a command, and the place in the program where it came up.
    pub(crate) fn error(&self, code: ErrorCode, place: &Location<'_>) {
        self.line(&format!("{code:?} {}:{}", place.file(), place.line()));
    }

    /// Notes every panic by its place; what it says may hold a name.
    pub(crate) fn hear_panics(self: &Arc<Self>) {
        let log = Arc::clone(self);
        panic::set_hook(Box::new(move |panic| {
            let place = panic.location().map(|place| format!("{}:{}", place.file(), place.line()));
            log.line(&format!("Panic {}", place.unwrap_or_default()));
        }));
    }

    /// A log that cannot be written must not keep anybody from their work.
    fn line(&self, text: &str) {
        let Some(path) = &self.path else { return };
        let _turn = self.turn.lock();
        let _ = append(path, &format!("{} {text}\n", self.clock.now()));
    }
}

fn append(path: &Path, line: &str) -> std::io::Result<()> {
    fs::create_dir_all(path.parent().unwrap_or(path))?;
    if fs::metadata(path).is_ok_and(|present| present.len() >= LIMIT) {
        fs::rename(path, path.with_extension("old.log"))?;
    }
    OpenOptions::new().create(true).append(true).open(path)?.write_all(line.as_bytes())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn errors_are_noted_by_code_and_place() {
        let folder = tempfile::tempdir().unwrap();
        let log = Log::new(Some(&folder.path().join("logs")));
        log.note("start");
        log.error(ErrorCode::DiskFull, Location::caller());
        let text = fs::read_to_string(folder.path().join("logs/aimm-assessor.log")).unwrap();
        assert_eq!(text.lines().count(), 2, "{text}");
        assert!(text.contains("DiskFull src-tauri/src/log.rs:"), "{text}");
    }

    #[test]
    fn a_long_log_begins_anew_and_keeps_one_before() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("aimm-assessor.log");
        append(&path, &"x".repeat(LIMIT as usize)).unwrap();
        append(&path, "new\n").unwrap();
        assert_eq!(fs::read_to_string(&path).unwrap(), "new\n");
        assert!(folder.path().join("aimm-assessor.old.log").is_file());
    }
}

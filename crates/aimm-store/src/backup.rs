//! Verified copies through the online backup API, and files that appear whole or not at all.

use std::fs::{self, OpenOptions};
use std::path::Path;

use rusqlite::Connection;
use rusqlite::backup::{Backup, StepResult};

use crate::connection;
use crate::error::{Operation, StoreError};

/// Copies `source` to `path`, where nothing is yet. The copy appears after `SQLite` and `check` found nothing wrong with it.
pub(crate) fn copy(
    source: &Connection,
    path: &Path,
    passphrase: Option<&str>,
    check: impl FnOnce(&Path) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    appear(path, Operation::BackUp, |draft| {
        let mut copy = connection::create(draft, passphrase)?;
        copy_pages(source, &mut copy)?;
        check_integrity(&copy)?;
        connection::close(copy)?;
        check(draft)
    })
}

/// Lets `make` write a file beside `path` that then takes its place. Whatever fails, nothing is left behind.
pub(crate) fn appear(
    path: &Path,
    operation: Operation,
    make: impl FnOnce(&Path) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let failed = |source| StoreError::io(path, operation, source);
    // The empty file reserves the name: nothing that is there already can be overwritten.
    OpenOptions::new().write(true).create_new(true).open(path).map_err(failed)?;
    let draft = connection::beside(path, ".part");
    remove_database(&draft);
    let made = make(&draft)
        .and_then(|()| {
            OpenOptions::new().write(true).open(&draft).and_then(|file| file.sync_all()).map_err(failed)
        })
        .and_then(|()| fs::rename(&draft, path).map_err(failed))
        .and_then(|()| sync_folder(path).map_err(failed));
    if made.is_err() {
        remove_database(&draft);
        remove(path);
    }
    made
}

fn copy_pages(source: &Connection, target: &mut Connection) -> Result<(), StoreError> {
    match Backup::new(source, target)?.step(-1)? {
        StepResult::Done => Ok(()),
        _ => Err(StoreError::Locked),
    }
}

fn check_integrity(connection: &Connection) -> Result<(), StoreError> {
    let finding: String = connection.query_row("PRAGMA integrity_check(1)", [], |row| row.get(0))?;
    if finding == "ok" { Ok(()) } else { Err(StoreError::damaged(finding)) }
}

fn remove_database(path: &Path) {
    for suffix in ["", "-wal", "-shm", "-journal"] {
        remove(&connection::beside(path, suffix));
    }
}

/// What cannot be removed now is in the way later, and is reported then.
fn remove(path: &Path) {
    let _ = fs::remove_file(path);
}

/// Makes the new name of `path` durable.
#[cfg(unix)]
fn sync_folder(path: &Path) -> std::io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::File::open(folder)?.sync_all()
}

/// Windows has no way to sync a folder, and writes names with the files.
#[cfg(not(unix))]
fn sync_folder(_path: &Path) -> std::io::Result<()> {
    Ok(())
}

//! Opening the file: its key, its settings, and whether it is ours at all.

use std::fs;
use std::io::{self, Read};
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, MAIN_DB, OpenFlags};

use crate::error::{Noun, Operation, PassphraseMistake, StoreError};

/// `AIMM` in ASCII, at byte 68 of every workspace. Never changes.
pub(crate) const APPLICATION_ID: i32 = 0x4149_4D4D;

/// How long a write waits for another process before it gives up.
const BUSY_TIMEOUT: Duration = Duration::from_secs(2);

const PAGE: usize = 4096;

/// Opens the workspace at `path` and checks that it is one; its schema may be of any version.
pub(crate) fn open(path: &Path, passphrase: Option<&str>) -> Result<Connection, StoreError> {
    refuse_missing(path)?;
    let connection = open_file(path, passphrase, Operation::Open)?;
    match connection.query_row("SELECT count(*) FROM sqlite_schema", [], |_| Ok(())) {
        Ok(()) => {}
        Err(error) if error.sqlite_error_code() == Some(ErrorCode::NotADatabase) => {
            drop(connection);
            return Err(explain_unreadable(path, passphrase));
        }
        Err(error) => return Err(StoreError::from(error).located(path, Operation::Open)),
    }
    let application: i32 = connection.query_row("PRAGMA application_id", [], |row| row.get(0))?;
    if application != APPLICATION_ID {
        return Err(StoreError::NotAWorkspace);
    }
    refuse_read_only(&connection, path)?;
    configure(&connection).map_err(|error| error.located(path, Operation::Open))?;
    Ok(connection)
}

/// Makes a new, empty database at `path`, where nothing is yet.
pub(crate) fn create(path: &Path, passphrase: Option<&str>) -> Result<Connection, StoreError> {
    let connection = open_file(path, passphrase, Operation::Create)?;
    configure(&connection).map_err(|error| error.located(path, Operation::Create))?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    Ok(connection)
}

/// Makes a new, empty database that lives as long as the connection.
pub(crate) fn create_in_memory() -> Result<Connection, StoreError> {
    let connection = Connection::open_in_memory()?;
    configure(&connection)?;
    connection.pragma_update(None, "application_id", APPLICATION_ID)?;
    Ok(connection)
}

/// Writes everything into the one file and lets go of it. Where another process still has it open, the log stays beside it.
pub(crate) fn close(connection: Connection) -> Result<(), StoreError> {
    let checkpoint = connection.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(()));
    let closed = connection.close().map_err(|(_, error)| error);
    Ok(checkpoint.and(closed)?)
}

/// Refuses a passphrase that would protect nothing.
pub(crate) fn check_passphrase(passphrase: Option<&str>) -> Result<(), StoreError> {
    match passphrase {
        Some("") => Err(StoreError::invalid(Noun::Passphrase, "", "it is empty")),
        Some(text) if text.contains('\0') => {
            Err(StoreError::invalid(Noun::Passphrase, "", "it contains a null character"))
        }
        _ => Ok(()),
    }
}

/// `path` with `suffix` after its name.
pub(crate) fn beside(path: &Path, suffix: &str) -> PathBuf {
    let mut name = path.as_os_str().to_owned();
    name.push(suffix);
    PathBuf::from(name)
}

fn open_file(path: &Path, passphrase: Option<&str>, operation: Operation) -> Result<Connection, StoreError> {
    check_passphrase(passphrase)?;
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if operation == Operation::Create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    let located = |error: rusqlite::Error| StoreError::from(error).located(path, operation);
    let connection = Connection::open_with_flags(path, flags).map_err(located)?;
    connection.busy_timeout(BUSY_TIMEOUT)?;
    if let Some(passphrase) = passphrase {
        // A wrong passphrase is our error to tell: the library would also write to standard error.
        connection.pragma_update(None, "cipher_log_level", "NONE").map_err(located)?;
        connection.pragma_update(None, "key", passphrase).map_err(located)?;
    }
    Ok(connection)
}

fn configure(connection: &Connection) -> Result<(), StoreError> {
    connection.set_prepared_statement_cache_capacity(64);
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_DEFENSIVE, true)?;
    for (pragma, value) in [("foreign_keys", "ON"), ("trusted_schema", "OFF"), ("cell_size_check", "ON")] {
        connection.pragma_update(None, pragma, value)?;
    }
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    Ok(connection.pragma_update(None, "synchronous", "FULL")?)
}

fn refuse_missing(path: &Path) -> Result<(), StoreError> {
    let metadata = fs::metadata(path).map_err(|source| StoreError::io(path, Operation::Open, source))?;
    if metadata.is_file() { Ok(()) } else { Err(StoreError::NotAWorkspace) }
}

/// `SQLite` quietly opens a file for reading where it may not write.
fn refuse_read_only(connection: &Connection, path: &Path) -> Result<(), StoreError> {
    if connection.is_readonly(MAIN_DB)? {
        let source = io::Error::from(io::ErrorKind::PermissionDenied);
        return Err(StoreError::io(path, Operation::Open, source));
    }
    Ok(())
}

/// Why `SQLite` says that `path` is no database.
fn explain_unreadable(path: &Path, passphrase: Option<&str>) -> StoreError {
    if passphrase.is_none() {
        return match looks_encrypted(path) {
            Ok(true) => StoreError::WrongPassphrase(PassphraseMistake::Missing),
            Ok(false) => StoreError::NotAWorkspace,
            Err(error) => error,
        };
    }
    match open(path, None) {
        Ok(_) => StoreError::WrongPassphrase(PassphraseMistake::NotNeeded),
        Err(StoreError::WrongPassphrase(_)) => StoreError::WrongPassphrase(PassphraseMistake::Wrong),
        Err(error) => error,
    }
}

/// Says whether the file is whole pages of what looks like random bytes.
fn looks_encrypted(path: &Path) -> Result<bool, StoreError> {
    // Reading and closing a file drops this process's locks on it, so one that somebody has open is not touched. A shared
    // memory file beside it says that it is a database at least.
    if beside(path, "-shm").exists() {
        return Ok(true);
    }
    let failed = |source| StoreError::io(path, Operation::Open, source);
    let length = fs::metadata(path).map_err(failed)?.len();
    let mut page = Vec::with_capacity(PAGE);
    fs::File::open(path).map_err(failed)?.take(PAGE as u64).read_to_end(&mut page).map_err(failed)?;
    let distinct = (0..=u8::MAX).filter(|byte| page.contains(byte)).count();
    Ok(length > 0 && length % PAGE as u64 == 0 && distinct > 240)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pragma(connection: &Connection, name: &str) -> String {
        let value = connection
            .query_row(&format!("PRAGMA {name}"), [], |row| row.get::<_, rusqlite::types::Value>(0));
        match value.unwrap() {
            rusqlite::types::Value::Integer(number) => number.to_string(),
            rusqlite::types::Value::Text(text) => text,
            other => panic!("{name} is {other:?}"),
        }
    }

    #[test]
    fn every_setting_reads_back() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("client.aimm");
        close(create(&path, None).unwrap()).unwrap();
        let connection = open(&path, None).unwrap();
        for (name, value) in [
            ("foreign_keys", "1"),
            ("journal_mode", "wal"),
            ("synchronous", "2"),
            ("busy_timeout", "2000"),
            ("trusted_schema", "0"),
            ("cell_size_check", "1"),
            ("application_id", "1095322957"),
            ("temp_store", "0"),
        ] {
            assert_eq!(pragma(&connection, name), value, "{name}");
        }
        assert!(pragma(&connection, "cipher_version").starts_with('4'), "this is the build that can encrypt");
        let options: Vec<String> = connection
            .prepare("PRAGMA compile_options")
            .unwrap()
            .query_map([], |row| row.get(0))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        assert!(
            options.iter().any(|option| option == "TEMP_STORE=2"),
            "temporary tables never reach the disk in plain"
        );
    }

    #[test]
    fn a_cascade_fires() {
        let connection = create_in_memory().unwrap();
        connection
            .execute_batch(
                "CREATE TABLE parent (id INTEGER PRIMARY KEY) STRICT;
                 CREATE TABLE child (parent INTEGER REFERENCES parent (id) ON DELETE CASCADE) STRICT;
                 INSERT INTO parent VALUES (1); INSERT INTO child VALUES (1); DELETE FROM parent;",
            )
            .unwrap();
        let left: i64 = connection.query_row("SELECT count(*) FROM child", [], |row| row.get(0)).unwrap();
        assert_eq!(left, 0, "foreign keys are off by default, and must be on here");
        assert!(
            connection.execute("INSERT INTO child VALUES (7)", []).is_err(),
            "nor may a child stand alone"
        );
    }
}

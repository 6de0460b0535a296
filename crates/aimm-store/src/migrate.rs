//! Schema versions: numbered migrations, frozen once released.

use aimm_core::canonical::digest_of_bytes;
use rusqlite::{Connection, TransactionBehavior};

use crate::error::StoreError;

/// One step of the schema.
#[derive(Clone, Copy)]
pub(crate) struct Migration {
    /// What it runs.
    pub(crate) sql: &'static str,
    /// Digest of `sql`: a released file is never edited.
    pub(crate) digest: &'static str,
}

/// All steps; a file's `user_version` is how many of them it has seen.
pub(crate) const MIGRATIONS: &[Migration] = &[Migration {
    sql: include_str!("../migrations/0001_start.sql"),
    digest: "sha256:c0c3b6447f1aede59dfa212afc9ebaa6bd40e24e63ca23964da91e13b2939904",
}];

/// The schema version of `connection`; 0 for an empty file.
pub(crate) fn version(connection: &Connection) -> Result<u32, StoreError> {
    Ok(connection.query_row("PRAGMA user_version", [], |row| row.get(0))?)
}

/// Brings the schema up to the last of `migrations`, in one exclusive transaction. `before` runs first where an existing
/// file is about to change: it makes the backup.
///
/// # Errors
/// `TooNew`, where the file has seen more migrations than there are; nothing is changed then.
pub(crate) fn migrate(
    connection: &mut Connection,
    migrations: &[Migration],
    before: impl FnOnce(&Connection, u32) -> Result<(), StoreError>,
) -> Result<(), StoreError> {
    let found = check_version(connection, migrations)?;
    let Some(pending) = migrations.get(found as usize..).filter(|pending| !pending.is_empty()) else {
        return Ok(());
    };
    if found > 0 {
        before(connection, found)?;
    }
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Exclusive)?;
    if version(&transaction)? != found {
        return Err(StoreError::Locked);
    }
    for migration in pending {
        run(&transaction, migration)?;
    }
    transaction.pragma_update(None, "user_version", migrations.len() as u32)?;
    refuse_broken_references(&transaction)?;
    Ok(transaction.commit()?)
}

fn check_version(connection: &Connection, migrations: &[Migration]) -> Result<u32, StoreError> {
    let found = version(connection)?;
    let supported = migrations.len() as u32;
    if found > supported { Err(StoreError::TooNew { found, supported }) } else { Ok(found) }
}

fn run(connection: &Connection, migration: &Migration) -> Result<(), StoreError> {
    if digest_of_bytes(migration.sql.as_bytes()) != migration.digest {
        return Err(StoreError::damaged("a released migration was edited"));
    }
    Ok(connection.execute_batch(migration.sql)?)
}

fn refuse_broken_references(connection: &Connection) -> Result<(), StoreError> {
    let broken: u32 =
        connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get(0))?;
    if broken == 0 { Ok(()) } else { Err(StoreError::damaged(format!("{broken} dangling references"))) }
}

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
pub(crate) const MIGRATIONS: &[Migration] = &[
    Migration {
        sql: include_str!("../migrations/0001_start.sql"),
        digest: "sha256:c0c3b6447f1aede59dfa212afc9ebaa6bd40e24e63ca23964da91e13b2939904",
    },
    Migration {
        sql: include_str!("../migrations/0002_report_template.sql"),
        digest: "sha256:1686f2c774971dc4278e39cb7691eb9ee9d06daca2a664ff17844fe6562a98bd",
    },
];

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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::connection;

    const SECOND: &str = "ALTER TABLE organisation ADD COLUMN note TEXT;";

    fn leaked(sql: &'static str) -> Migration {
        Migration { sql, digest: digest_of_bytes(sql.as_bytes()).leak() }
    }

    fn at_version_one() -> Connection {
        let mut connection = connection::create_in_memory().unwrap();
        migrate(&mut connection, &MIGRATIONS[..1], |_, _| panic!("a new file needs no backup")).unwrap();
        connection.execute("INSERT INTO organisation VALUES ('org', 'Acme', NULL, NULL, 0)", []).unwrap();
        connection
    }

    #[test]
    fn released_migrations_are_as_they_were() {
        for (position, migration) in MIGRATIONS.iter().enumerate() {
            let digest = digest_of_bytes(migration.sql.as_bytes());
            assert_eq!(
                digest,
                migration.digest,
                "migration {}: write a new one, never edit a released one",
                position + 1
            );
        }
    }

    #[test]
    fn an_upgrade_makes_a_backup_first_and_keeps_what_is_there() {
        let mut connection = at_version_one();
        let migrations = [MIGRATIONS[0], leaked(SECOND)];
        let mut backed_up = None;
        migrate(&mut connection, &migrations, |old, found| {
            assert!(old.prepare("SELECT note FROM organisation").is_err(), "the backup is of the old schema");
            backed_up = Some(found);
            Ok(())
        })
        .unwrap();
        assert_eq!(backed_up, Some(1));
        assert_eq!(version(&connection).unwrap(), 2);
        let name: String = connection
            .query_row("SELECT name FROM organisation WHERE note IS NULL", [], |row| row.get(0))
            .unwrap();
        assert_eq!(name, "Acme");
        migrate(&mut connection, &migrations, |_, _| panic!("nothing is left to do")).unwrap();
    }

    #[test]
    fn an_upgrade_happens_whole_or_not_at_all() {
        for (why, third) in [
            ("SQL that fails", leaked("CREATE TABLE organisation (id TEXT);")),
            ("an edited file", Migration { sql: "SELECT 1;", digest: "sha256:0" }),
            (
                "dangling references",
                leaked(
                    "CREATE TABLE t (p TEXT REFERENCES organisation (id)); PRAGMA defer_foreign_keys = ON; INSERT INTO t VALUES ('x');",
                ),
            ),
        ] {
            let mut connection = at_version_one();
            let migrations = [MIGRATIONS[0], leaked(SECOND), third];
            assert!(migrate(&mut connection, &migrations, |_, _| Ok(())).is_err(), "{why}");
            assert_eq!(version(&connection).unwrap(), 1, "{why}");
            assert!(
                connection.prepare("SELECT note FROM organisation").is_err(),
                "{why}: the second step is undone too"
            );
        }
    }

    #[test]
    fn without_a_backup_there_is_no_upgrade() {
        let mut connection = at_version_one();
        let migrations = [MIGRATIONS[0], leaked(SECOND)];
        let result = migrate(&mut connection, &migrations, |_, _| Err(StoreError::DiskFull));
        assert!(matches!(result, Err(StoreError::DiskFull)));
        assert_eq!(version(&connection).unwrap(), 1);
    }

    #[test]
    fn a_newer_file_is_refused() {
        let mut connection = at_version_one();
        connection.pragma_update(None, "user_version", 2).unwrap();
        let result = migrate(&mut connection, &MIGRATIONS[..1], |_, _| Ok(()));
        assert!(matches!(result, Err(StoreError::TooNew { found: 2, supported: 1 })), "{result:?}");
    }
}

//! The workspace: one `.aimm` file, from making it to closing it.

use std::path::{Path, PathBuf};

use aimm_core::ids::AssessmentId;
use rusqlite::Connection;

use crate::backup;
use crate::change::{Change, WorkspaceRecord};
use crate::connection;
use crate::error::{Operation, StoreError};
use crate::event::{self, Event};
use crate::migrate::{self, MIGRATIONS};
use crate::table;
use crate::table::workspace::WorkspaceRow;
use crate::transaction::{self, Stamp, Writer};

/// What a new workspace is to be.
#[derive(Clone, Copy, Debug)]
pub struct NewWorkspace<'a> {
    /// Its id, a UUID of version 7.
    pub id: &'a str,
    /// What it is called.
    pub title: &'a str,
    /// Whether all in it is fictitious.
    pub is_demo: bool,
}

/// What a workspace is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WorkspaceInfo {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Whether all in it is fictitious.
    pub is_demo: bool,
    /// When it was made, RFC 3339 in UTC.
    pub created_at: String,
    /// The version of its schema, from 1.
    pub schema_version: u32,
    /// Whether it carries a passphrase.
    pub is_encrypted: bool,
}

/// An open workspace. Dropping it is safe; [`Workspace::close`] also says whether everything reached the one file.
pub struct Workspace {
    connection: Connection,
    /// `None` in memory.
    path: Option<PathBuf>,
    /// Kept for backups, which carry the same one.
    passphrase: Option<String>,
}

impl std::fmt::Debug for Workspace {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.debug_struct("Workspace").field("path", &self.path).finish_non_exhaustive()
    }
}

impl Workspace {
    /// Makes a workspace at `path`, with a passphrase if one is given. The file appears whole or not at all.
    ///
    /// # Errors
    /// `NotAccessible` where a file is there already or cannot be made; `InvalidInput` for an empty passphrase; `DiskFull`.
    pub fn create(
        path: &Path,
        passphrase: Option<&str>,
        new: &NewWorkspace<'_>,
        stamp: Stamp<'_>,
    ) -> Result<Self, StoreError> {
        connection::check_passphrase(passphrase)?;
        backup::appear(path, Operation::Create, |draft| {
            let mut connection = connection::create(draft, passphrase)?;
            set_up(&mut connection, new, stamp)?;
            connection::close(connection)
        })?;
        Self::open(path, passphrase)
    }

    /// Opens the workspace at `path` and brings its schema up to date, after a verified backup beside it.
    ///
    /// # Errors
    /// `NotAWorkspace`, `TooNew`, `WrongPassphrase`, `Damaged`, `Locked`, `DiskFull`, `NotAccessible`.
    pub fn open(path: &Path, passphrase: Option<&str>) -> Result<Self, StoreError> {
        let mut connection = connection::open(path, passphrase)?;
        migrate::migrate(&mut connection, MIGRATIONS, |connection, version| {
            let copy = connection::beside(path, &format!(".schema-{version}.backup"));
            backup::copy(connection, &copy, passphrase, |_| Ok(()))
        })
        .map_err(|error| error.located(path, Operation::Open))?;
        let workspace =
            Self { connection, path: Some(path.to_owned()), passphrase: passphrase.map(ToOwned::to_owned) };
        workspace.info()?;
        Ok(workspace)
    }

    /// Makes a workspace that lives in memory only.
    ///
    /// # Errors
    /// `Sqlite`, where `new` or `stamp` does not hold what it should.
    pub fn open_in_memory(new: &NewWorkspace<'_>, stamp: Stamp<'_>) -> Result<Self, StoreError> {
        let mut connection = connection::create_in_memory()?;
        set_up(&mut connection, new, stamp)?;
        Ok(Self { connection, path: None, passphrase: None })
    }

    /// Writes everything into the one file and lets go of it.
    ///
    /// # Errors
    /// `DiskFull`, `Locked` or `Sqlite` where that failed; nothing is lost then, the log beside the file holds the rest.
    pub fn close(self) -> Result<(), StoreError> {
        connection::close(self.connection)
    }

    /// What the workspace is.
    ///
    /// # Errors
    /// `Damaged`, where it does not say.
    pub fn info(&self) -> Result<WorkspaceInfo, StoreError> {
        let row = table::workspace::find(&self.connection)?;
        let row = row.ok_or_else(|| StoreError::damaged("the workspace has no id"))?;
        Ok(WorkspaceInfo {
            id: row.id,
            title: row.title,
            is_demo: row.is_demo,
            created_at: row.created_at,
            schema_version: migrate::version(&self.connection)?,
            is_encrypted: self.passphrase.is_some(),
        })
    }

    /// Where the file is; `None` in memory.
    pub fn path(&self) -> Option<&Path> {
        self.path.as_deref()
    }

    /// The hash of the last event, which stands for the whole history.
    ///
    /// # Errors
    /// As any reading.
    pub fn head_hash(&self) -> Result<String, StoreError> {
        Ok(event::head(&self.connection)?.hash)
    }

    /// A number that changes when another connection has changed the file.
    ///
    /// # Errors
    /// As any reading.
    pub fn data_version(&self) -> Result<i64, StoreError> {
        Ok(self.connection.query_row("PRAGMA data_version", [], |row| row.get(0))?)
    }

    /// The newest `limit` events, the newest first: of one assessment, or of the whole workspace.
    ///
    /// # Errors
    /// As any reading.
    pub fn events(&self, assessment: Option<&AssessmentId>, limit: u32) -> Result<Vec<Event>, StoreError> {
        event::latest(&self.connection, assessment.map(AssessmentId::as_str), limit)
    }

    /// The event whose hash is `hash`: confirms the head hash that a report prints.
    ///
    /// # Errors
    /// `NotFound`, where the history has no such event.
    pub fn event_with_hash(&self, hash: &str) -> Result<Event, StoreError> {
        event::with_hash(&self.connection, hash)
    }

    /// Copies the workspace to `path`, where nothing is yet. The copy has the same passphrase; it appears only after it was
    /// opened and verified.
    ///
    /// # Errors
    /// `NotAccessible` where a file is there already or cannot be written, `Damaged` where the copy does not verify, `DiskFull`.
    pub fn back_up_to(&self, path: &Path) -> Result<(), StoreError> {
        let passphrase = self.passphrase.as_deref();
        let expected = self.head_hash()?;
        backup::copy(&self.connection, path, passphrase, |copy| verify_copy(copy, passphrase, &expected))
    }

    /// For reading.
    pub(crate) fn connection(&self) -> &Connection {
        &self.connection
    }

    /// For writing: see [`transaction::write`].
    pub(crate) fn write<'a, T>(
        &'a mut self,
        stamp: Stamp<'a>,
        work: impl FnOnce(&Writer<'a>) -> Result<(T, Option<Change>), StoreError>,
    ) -> Result<T, StoreError> {
        let result = transaction::write(&mut self.connection, stamp, work);
        match &self.path {
            Some(path) => result.map_err(|error| error.located(path, Operation::Write)),
            None => result,
        }
    }
}

impl Workspace {
    /// For writing several changes at once: see [`transaction::write_each`].
    pub(crate) fn write_each<'a, C>(
        &'a mut self,
        stamp: Stamp<'a>,
        changes: impl IntoIterator<Item = C>,
        work: impl Fn(&Writer<'a>, C) -> Result<Option<Change>, StoreError>,
    ) -> Result<u32, StoreError> {
        let result = transaction::write_each(&mut self.connection, stamp, changes, work);
        match &self.path {
            Some(path) => result.map_err(|error| error.located(path, Operation::Write)),
            None => result,
        }
    }
}

fn set_up(connection: &mut Connection, new: &NewWorkspace<'_>, stamp: Stamp<'_>) -> Result<(), StoreError> {
    migrate::migrate(connection, MIGRATIONS, |_, _| Ok(()))?;
    transaction::write(connection, stamp, |writer| {
        let after =
            WorkspaceRecord { id: new.id.to_owned(), title: new.title.to_owned(), is_demo: new.is_demo };
        let row = WorkspaceRow::new(after.clone(), writer.at);
        table::workspace::insert(writer, &row)?;
        Ok(((), Some(Change::WorkspaceCreated { after })))
    })
}

fn verify_copy(path: &Path, passphrase: Option<&str>, expected: &str) -> Result<(), StoreError> {
    let copy = Workspace::open(path, passphrase)?;
    let report = copy.verify()?;
    // Something may have been written meanwhile: then the copy is newer, and has the event.
    let found = copy.event_with_hash(expected);
    copy.close()?;
    match found {
        Ok(_) if report.ok => Ok(()),
        _ => Err(StoreError::damaged("the copy does not verify")),
    }
}

#[cfg(test)]
mod tests {
    use aimm_core::assessment::Organisation;

    use super::*;
    use crate::organisation::OrganisationRecord;

    /// Stands for a full disk where no small file system can be mounted.
    #[test]
    fn a_file_that_may_not_grow_is_a_full_disk() {
        let stamp = Stamp { at: "2026-11-01T09:00:00Z", actor: "tester" };
        let new = NewWorkspace { id: "w", title: "Client", is_demo: false };
        let mut workspace = Workspace::open_in_memory(&new, stamp).unwrap();
        let pages: i64 = workspace.connection.query_row("PRAGMA page_count", [], |row| row.get(0)).unwrap();
        workspace.connection.pragma_update(None, "max_page_count", pages + 4).unwrap();
        let before = workspace.head_hash().unwrap();
        let organisation = Organisation { name: "n".repeat(20_000), industry: None, employees: None };
        let record = OrganisationRecord { id: "o".to_owned(), organisation, is_demo: false };
        let result = workspace.save_organisation(&record, stamp);
        assert!(matches!(result, Err(StoreError::DiskFull)), "{result:?}");
        assert_eq!(workspace.head_hash().unwrap(), before, "nothing was changed");
        assert!(workspace.verify().unwrap().ok, "and nothing is broken");
    }
}

//! The one row that says what the file is.

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;

use crate::change::WorkspaceRecord;
use crate::error::StoreError;

/// The row.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct WorkspaceRow {
    pub(crate) id: String,
    pub(crate) title: String,
    pub(crate) is_demo: bool,
    pub(crate) created_at: String,
}

impl WorkspaceRow {
    /// The row of a workspace made at `at`.
    pub(crate) fn new(record: WorkspaceRecord, at: &str) -> Self {
        let WorkspaceRecord { id, title, is_demo } = record;
        Self { id, title, is_demo, created_at: at.to_owned() }
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            id: row.get("id")?,
            title: row.get("title")?,
            is_demo: row.get("is_demo")?,
            created_at: row.get("created_at")?,
        })
    }
}

pub(crate) fn insert(connection: &Connection, row: &WorkspaceRow) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO workspace (only_row, id, title, is_demo, created_at) VALUES (1, ?1, ?2, ?3, ?4)",
        params![row.id, row.title, row.is_demo, row.created_at],
    )?;
    Ok(())
}

pub(crate) fn find(connection: &Connection) -> Result<Option<WorkspaceRow>, StoreError> {
    Ok(connection.query_row("SELECT * FROM workspace", [], WorkspaceRow::from_row).optional()?)
}

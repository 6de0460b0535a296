//! Frozen questionnaire copies, kept once a digest.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;

use crate::change::QuestionnaireRecord;
use crate::error::StoreError;

/// A row without its digest and without the text, which the digest stands for.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct QuestionnaireCopyRow {
    pub(crate) id: String,
    pub(crate) version: String,
    pub(crate) saved_at: String,
}

impl QuestionnaireCopyRow {
    /// The row of a copy frozen at `at`.
    pub(crate) fn new(record: &QuestionnaireRecord, at: &str) -> Self {
        Self { id: record.id.clone(), version: record.version.clone(), saved_at: at.to_owned() }
    }

    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self { id: row.get("id")?, version: row.get("version")?, saved_at: row.get("saved_at")? })
    }
}

pub(crate) fn find(
    connection: &Connection,
    digest: &str,
) -> Result<Option<QuestionnaireCopyRow>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT id, version, saved_at FROM questionnaire_copy WHERE digest = ?1")?;
    Ok(statement.query_row([digest], QuestionnaireCopyRow::from_row).optional()?)
}

pub(crate) fn json(connection: &Connection, digest: &str) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT json FROM questionnaire_copy WHERE digest = ?1")?;
    Ok(statement.query_row([digest], |row| row.get(0)).optional()?)
}

pub(crate) fn all(connection: &Connection) -> Result<BTreeMap<String, QuestionnaireCopyRow>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT digest, id, version, saved_at FROM questionnaire_copy")?;
    let rows =
        statement.query_map([], |row| Ok((row.get("digest")?, QuestionnaireCopyRow::from_row(row)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn insert(
    connection: &Connection,
    digest: &str,
    row: &QuestionnaireCopyRow,
    json: &str,
) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO questionnaire_copy (digest, id, version, json, saved_at) VALUES (?1, ?2, ?3, ?4, ?5)",
        params![digest, row.id, row.version, json, row.saved_at],
    )?;
    Ok(())
}

//! Templates of reports.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use crate::error::StoreError;

/// What the log says of a template: its text is not in the log, the digest stands for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct ReportTemplateRecord {
    pub(crate) name: String,
    pub(crate) digest: String,
}

/// A row without its id and without the text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct ReportTemplateRow {
    pub(crate) record: ReportTemplateRecord,
    pub(crate) saved_at: String,
}

impl ReportTemplateRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        let record = ReportTemplateRecord { name: row.get("name")?, digest: row.get("digest")? };
        Ok(Self { record, saved_at: row.get("saved_at")? })
    }
}

pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<ReportTemplateRow>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT name, digest, saved_at FROM report_template WHERE id = ?1")?;
    Ok(statement.query_row([id], ReportTemplateRow::from_row).optional()?)
}

pub(crate) fn json(connection: &Connection, id: &str) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT json FROM report_template WHERE id = ?1")?;
    Ok(statement.query_row([id], |row| row.get(0)).optional()?)
}

pub(crate) fn all(connection: &Connection) -> Result<BTreeMap<String, ReportTemplateRow>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT id, name, digest, saved_at FROM report_template")?;
    let rows = statement.query_map([], |row| Ok((row.get("id")?, ReportTemplateRow::from_row(row)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn upsert(
    connection: &Connection,
    id: &str,
    row: &ReportTemplateRow,
    json: &str,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO report_template (id, name, digest, json, saved_at) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, digest = excluded.digest, json = excluded.json,
             saved_at = excluded.saved_at",
    )?;
    statement.execute(params![id, row.record.name, row.record.digest, json, row.saved_at])?;
    Ok(())
}

pub(crate) fn delete(connection: &Connection, id: &str) -> Result<(), StoreError> {
    connection.execute("DELETE FROM report_template WHERE id = ?1", [id])?;
    Ok(())
}

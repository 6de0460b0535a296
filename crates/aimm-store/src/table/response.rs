//! Responses, each with its evidence.

use std::collections::BTreeMap;

use aimm_core::format::assessment::{EvidenceFile, ResponseFile};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::Serialize;

use super::{Json, Name, evidence, optional_json, optional_name};
use crate::change::is_same;
use crate::error::StoreError;

/// A response and when it came to be as it is.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct ResponseRow {
    pub(crate) file: ResponseFile,
    pub(crate) answered_at: String,
}

fn from_row(row: &Row<'_>, evidence: Vec<EvidenceFile>) -> rusqlite::Result<ResponseRow> {
    let file = ResponseFile {
        item: row.get("item")?,
        state: row.get::<_, Name<_>>("state")?.0,
        level: row.get("level")?,
        progress: optional_name(row, "progress")?,
        requirements: optional_json(row, "requirements")?,
        reason: row.get("reason")?,
        note: row.get("note")?,
        confidence: optional_name(row, "confidence")?,
        evidence,
    };
    Ok(ResponseRow { file, answered_at: row.get("answered_at")? })
}

pub(crate) fn find(
    connection: &Connection,
    assessment: &str,
    item: &str,
) -> Result<Option<ResponseFile>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT * FROM response WHERE assessment_id = ?1 AND item = ?2")?;
    let row = statement.query_row([assessment, item], |row| from_row(row, Vec::new())).optional()?;
    let Some(ResponseRow { mut file, .. }) = row else { return Ok(None) };
    file.evidence = evidence::of_response(connection, assessment, item)?;
    Ok(Some(file))
}

/// The responses of an assessment, by item.
pub(crate) fn of_assessment(
    connection: &Connection,
    assessment: &str,
) -> Result<BTreeMap<String, ResponseRow>, StoreError> {
    let mut evidence = evidence::of_assessment(connection, assessment)?;
    let mut statement = connection.prepare_cached("SELECT * FROM response WHERE assessment_id = ?1")?;
    let rows = statement.query_map([assessment], |row| {
        let item: String = row.get("item")?;
        let row = from_row(row, evidence.remove(&item).unwrap_or_default())?;
        Ok((item, row))
    })?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Puts `after` in the place of `before`; nothing where it is `None`.
pub(crate) fn replace(
    connection: &Connection,
    assessment: &str,
    item: &str,
    before: Option<&ResponseFile>,
    after: Option<&ResponseFile>,
    at: &str,
) -> Result<(), StoreError> {
    let Some(after) = after else {
        // The evidence goes with it.
        return delete(connection, assessment, item);
    };
    upsert(connection, assessment, after, at)?;
    let known = before.map_or(&[][..], |before| &before.evidence);
    if !is_same(known, &after.evidence[..]) {
        evidence::replace(connection, assessment, item, known.len(), &after.evidence)?;
    }
    Ok(())
}

fn delete(connection: &Connection, assessment: &str, item: &str) -> Result<(), StoreError> {
    let mut statement =
        connection.prepare_cached("DELETE FROM response WHERE assessment_id = ?1 AND item = ?2")?;
    statement.execute([assessment, item])?;
    Ok(())
}

fn upsert(
    connection: &Connection,
    assessment: &str,
    file: &ResponseFile,
    at: &str,
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO response
             (assessment_id, item, state, level, progress, requirements, reason, note, confidence, answered_at)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10)
         ON CONFLICT (assessment_id, item) DO UPDATE SET state = excluded.state, level = excluded.level,
             progress = excluded.progress, requirements = excluded.requirements, reason = excluded.reason,
             note = excluded.note, confidence = excluded.confidence, answered_at = excluded.answered_at",
    )?;
    statement.execute(params![
        assessment,
        file.item,
        Name(file.state),
        file.level,
        file.progress.map(Name),
        file.requirements.as_ref().map(Json),
        file.reason,
        file.note,
        file.confidence.map(Name),
        at,
    ])?;
    Ok(())
}

//! What supports the responses.

use std::collections::BTreeMap;

use aimm_core::format::assessment::EvidenceFile;
use rusqlite::{Connection, Row, params};

use super::Name;
use crate::error::StoreError;

fn from_row(row: &Row<'_>) -> rusqlite::Result<EvidenceFile> {
    Ok(EvidenceFile {
        title: row.get("title")?,
        kind: row.get::<_, Name<_>>("kind")?.0,
        location: row.get("location")?,
        date: row.get("date")?,
        verdict: row.get::<_, Name<_>>("verdict")?.0,
        sha256: row.get("sha256")?,
    })
}

/// The evidence of one response, in order.
pub(crate) fn of_response(
    connection: &Connection,
    assessment: &str,
    item: &str,
) -> Result<Vec<EvidenceFile>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT * FROM evidence WHERE assessment_id = ?1 AND item = ?2 ORDER BY position")?;
    let rows = statement.query_map([assessment, item], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The evidence of all responses of an assessment, by item and in order.
pub(crate) fn of_assessment(
    connection: &Connection,
    assessment: &str,
) -> Result<BTreeMap<String, Vec<EvidenceFile>>, StoreError> {
    let mut statement = connection
        .prepare_cached("SELECT * FROM evidence WHERE assessment_id = ?1 ORDER BY item, position")?;
    let rows = statement.query_map([assessment], |row| Ok((row.get("item")?, from_row(row)?)))?;
    let mut by_item = BTreeMap::<String, Vec<EvidenceFile>>::new();
    for row in rows {
        let (item, evidence) = row?;
        by_item.entry(item).or_default().push(evidence);
    }
    Ok(by_item)
}

/// Puts `evidence` in the place of the `n_known` pieces there are.
pub(crate) fn replace(
    connection: &Connection,
    assessment: &str,
    item: &str,
    n_known: usize,
    evidence: &[EvidenceFile],
) -> Result<(), StoreError> {
    if n_known > 0 {
        let mut statement =
            connection.prepare_cached("DELETE FROM evidence WHERE assessment_id = ?1 AND item = ?2")?;
        statement.execute([assessment, item])?;
    }
    if evidence.is_empty() { Ok(()) } else { insert(connection, assessment, item, evidence) }
}

/// Writes `evidence` for a response that has none.
fn insert(
    connection: &Connection,
    assessment: &str,
    item: &str,
    evidence: &[EvidenceFile],
) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO evidence (assessment_id, item, position, title, kind, location, date, verdict, sha256)
         VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9)",
    )?;
    for (position, piece) in (0_i64..).zip(evidence) {
        statement.execute(params![
            assessment,
            item,
            position,
            piece.title,
            Name(piece.kind),
            piece.location,
            piece.date,
            Name(piece.verdict),
            piece.sha256,
        ])?;
    }
    Ok(())
}

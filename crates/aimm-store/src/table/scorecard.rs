//! Scorecards, frozen when their assessment became final.

use aimm_core::canonical::{canonical_json, digest_of_bytes};
use rusqlite::{Connection, OptionalExtension, params};
use serde::Serialize;
use serde_json::Value;

use crate::error::StoreError;

/// A row without its assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub(crate) struct ScorecardRow {
    pub(crate) json: String,
    pub(crate) digest: String,
}

impl ScorecardRow {
    /// The row that holds `value`.
    pub(crate) fn of(value: &Value) -> Self {
        let json = canonical_json(value);
        let digest = digest_of_bytes(json.as_bytes());
        Self { json, digest }
    }
}

pub(crate) fn find(connection: &Connection, assessment: &str) -> Result<Option<ScorecardRow>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT json, digest FROM scorecard WHERE assessment_id = ?1")?;
    let row =
        statement.query_row([assessment], |row| Ok(ScorecardRow { json: row.get(0)?, digest: row.get(1)? }));
    Ok(row.optional()?)
}

pub(crate) fn insert(
    connection: &Connection,
    assessment: &str,
    row: &ScorecardRow,
) -> Result<(), StoreError> {
    connection.execute(
        "INSERT INTO scorecard (assessment_id, json, digest) VALUES (?1, ?2, ?3)",
        params![assessment, row.json, row.digest],
    )?;
    Ok(())
}

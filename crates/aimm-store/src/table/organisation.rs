//! Organisations.

use std::collections::BTreeMap;

use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use crate::error::StoreError;

/// A row without its id.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct OrganisationRow {
    pub(crate) name: String,
    pub(crate) industry: Option<String>,
    pub(crate) employees: Option<u32>,
    pub(crate) is_demo: bool,
}

impl OrganisationRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            name: row.get("name")?,
            industry: row.get("industry")?,
            employees: row.get("employees")?,
            is_demo: row.get("is_demo")?,
        })
    }
}

pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<OrganisationRow>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM organisation WHERE id = ?1")?;
    Ok(statement.query_row([id], OrganisationRow::from_row).optional()?)
}

pub(crate) fn all(connection: &Connection) -> Result<BTreeMap<String, OrganisationRow>, StoreError> {
    let mut statement = connection.prepare_cached("SELECT * FROM organisation")?;
    let rows = statement.query_map([], |row| Ok((row.get("id")?, OrganisationRow::from_row(row)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// The first organisation that is the same in everything but its id.
pub(crate) fn find_same(
    connection: &Connection,
    row: &OrganisationRow,
) -> Result<Option<String>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT id FROM organisation
         WHERE name = ?1 AND industry IS ?2 AND employees IS ?3 AND is_demo = ?4 ORDER BY id LIMIT 1",
    )?;
    let found =
        statement.query_row(params![row.name, row.industry, row.employees, row.is_demo], |row| row.get(0));
    Ok(found.optional()?)
}

pub(crate) fn upsert(connection: &Connection, id: &str, row: &OrganisationRow) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "INSERT INTO organisation (id, name, industry, employees, is_demo) VALUES (?1, ?2, ?3, ?4, ?5)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, industry = excluded.industry,
             employees = excluded.employees, is_demo = excluded.is_demo",
    )?;
    statement.execute(params![id, row.name, row.industry, row.employees, row.is_demo])?;
    Ok(())
}

pub(crate) fn delete(connection: &Connection, id: &str) -> Result<(), StoreError> {
    connection.execute("DELETE FROM organisation WHERE id = ?1", [id])?;
    Ok(())
}

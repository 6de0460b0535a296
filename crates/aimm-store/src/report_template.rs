//! Templates of reports, kept with the workspace whose reports they are for.

use aimm_core::canonical::{canonical_json, digest_of_bytes};
use rusqlite::Connection;
use serde_json::Value;

use crate::change::Change;
use crate::error::{Noun, StoreError};
use crate::table;
use crate::table::report_template::{ReportTemplateRecord, ReportTemplateRow};
use crate::transaction::Stamp;
use crate::workspace::Workspace;

/// Which template it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportTemplateSummary {
    /// Its id, a UUID of version 7.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// `sha256:` and the digest of its canonical form.
    pub digest: String,
    /// When it was saved last, RFC 3339 in UTC.
    pub saved_at: String,
}

/// A template.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StoredReportTemplate {
    /// Which one it is.
    pub summary: ReportTemplateSummary,
    /// Its canonical form.
    pub json: String,
}

impl ReportTemplateRow {
    fn into_summary(self, id: String) -> ReportTemplateSummary {
        let Self { record: ReportTemplateRecord { name, digest }, saved_at } = self;
        ReportTemplateSummary { id, name, digest, saved_at }
    }
}

impl Workspace {
    /// All templates, by name and then by id.
    ///
    /// # Errors
    /// As any reading.
    pub fn list_report_templates(&self) -> Result<Vec<ReportTemplateSummary>, StoreError> {
        let rows = table::report_template::all(self.connection())?;
        let mut summaries: Vec<_> = rows.into_iter().map(|(id, row)| row.into_summary(id)).collect();
        summaries.sort_by(|one, other| one.name.cmp(&other.name));
        Ok(summaries)
    }

    /// The template `id`.
    ///
    /// # Errors
    /// `NotFound`; `Damaged`, where its text is no longer the one that was saved.
    pub fn report_template(&self, id: &str) -> Result<StoredReportTemplate, StoreError> {
        let missing = || StoreError::not_found(Noun::ReportTemplate, id);
        let row = table::report_template::find(self.connection(), id)?.ok_or_else(missing)?;
        let json = table::report_template::json(self.connection(), id)?.ok_or_else(missing)?;
        if digest_of_bytes(json.as_bytes()) != row.record.digest {
            return Err(StoreError::damaged(format!("the report template {id} was changed")));
        }
        Ok(StoredReportTemplate { summary: row.into_summary(id.to_owned()), json })
    }

    /// Adds a template under `id`, given as JSON with a name, or changes the one of this id.
    ///
    /// # Errors
    /// `InvalidInput`, where it is no JSON or has no name; `Locked`, `DiskFull`, `NotAccessible`.
    pub fn save_report_template(
        &mut self,
        id: &str,
        json: &str,
        stamp: Stamp<'_>,
    ) -> Result<ReportTemplateSummary, StoreError> {
        let refused = |reason: String| StoreError::invalid(Noun::ReportTemplate, id, reason);
        let value: Value = serde_json::from_str(json).map_err(|error| refused(error.to_string()))?;
        let name = value.get("name").and_then(Value::as_str).filter(|name| !name.is_empty());
        let name = name.ok_or_else(|| refused("/name is missing".to_owned()))?.to_owned();
        let json = canonical_json(&value);
        let after = ReportTemplateRecord { name, digest: digest_of_bytes(json.as_bytes()) };
        self.write(stamp, |writer| {
            let before = table::report_template::find(writer, id)?;
            if let Some(row) = before.as_ref().filter(|row| row.record == after) {
                return Ok((row.clone().into_summary(id.to_owned()), None));
            }
            let row = ReportTemplateRow { record: after.clone(), saved_at: writer.at.to_owned() };
            table::report_template::upsert(writer, id, &row, &json)?;
            let before = before.map(|row| row.record);
            let change = Change::ReportTemplateSaved { template: id.to_owned(), before, after };
            Ok((row.into_summary(id.to_owned()), Some(change)))
        })
    }

    /// Deletes a template; reports that were made with it stay as they are.
    ///
    /// # Errors
    /// `NotFound`, `Locked`, `DiskFull`, `NotAccessible`.
    pub fn delete_report_template(&mut self, id: &str, stamp: Stamp<'_>) -> Result<(), StoreError> {
        self.write(stamp, |writer| {
            let before = table::report_template::find(writer, id)?;
            let before = before.ok_or_else(|| StoreError::not_found(Noun::ReportTemplate, id))?.record;
            table::report_template::delete(writer, id)?;
            Ok(((), Some(Change::ReportTemplateDeleted { template: id.to_owned(), before })))
        })
    }
}

/// Ids of templates whose text is no longer the one that was saved.
pub(crate) fn changed_templates(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut changed = Vec::new();
    for (id, row) in table::report_template::all(connection)? {
        let json = table::report_template::json(connection, &id)?.unwrap_or_default();
        if digest_of_bytes(json.as_bytes()) != row.record.digest {
            changed.push(id);
        }
    }
    Ok(changed)
}

//! Questionnaires, frozen as they were when an assessment was made with them.

use aimm_core::canonical::{canonical_json, digest_of_bytes};
use rusqlite::Connection;
use serde_json::Value;

use crate::change::{Change, QuestionnaireRecord};
use crate::error::{Noun, StoreError};
use crate::table;
use crate::table::questionnaire_copy::QuestionnaireCopyRow;
use crate::transaction::{Stamp, Writer};
use crate::workspace::Workspace;

/// Which questionnaire a copy is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireCopySummary {
    /// `sha256:` and the digest of the canonical single-file form.
    pub digest: String,
    /// Id of the questionnaire.
    pub id: String,
    /// Its version.
    pub version: String,
    /// When the copy was frozen, RFC 3339 in UTC.
    pub saved_at: String,
}

/// A frozen copy.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireCopy {
    /// Which one it is.
    pub summary: QuestionnaireCopySummary,
    /// The canonical single-file form.
    pub json: String,
}

impl QuestionnaireCopyRow {
    fn into_summary(self, digest: String) -> QuestionnaireCopySummary {
        let Self { id, version, saved_at } = self;
        QuestionnaireCopySummary { digest, id, version, saved_at }
    }
}

impl Workspace {
    /// All copies, by id, version and digest.
    ///
    /// # Errors
    /// As any reading.
    pub fn list_questionnaire_copies(&self) -> Result<Vec<QuestionnaireCopySummary>, StoreError> {
        let rows = table::questionnaire_copy::all(self.connection())?;
        let mut copies: Vec<_> = rows.into_iter().map(|(digest, row)| row.into_summary(digest)).collect();
        copies.sort_by(|one, other| (&one.id, &one.version).cmp(&(&other.id, &other.version)));
        Ok(copies)
    }

    /// The copy of this digest.
    ///
    /// # Errors
    /// `NotFound`; `Damaged`, where the text is no longer the one that was frozen.
    pub fn questionnaire_copy(&self, digest: &str) -> Result<QuestionnaireCopy, StoreError> {
        let missing = || StoreError::not_found(Noun::Questionnaire, digest);
        let row = table::questionnaire_copy::find(self.connection(), digest)?.ok_or_else(missing)?;
        let json = table::questionnaire_copy::json(self.connection(), digest)?.ok_or_else(missing)?;
        if digest_of_bytes(json.as_bytes()) != digest {
            return Err(StoreError::damaged(format!("the questionnaire copy {digest} was changed")));
        }
        Ok(QuestionnaireCopy { summary: row.into_summary(digest.to_owned()), json })
    }

    /// Freezes a questionnaire, given in its single-file form, and returns its digest. One that is there already stays.
    ///
    /// # Errors
    /// `InvalidInput`, where it is no JSON or has no id or version; `Locked`, `DiskFull`, `NotAccessible`.
    pub fn save_questionnaire_copy(&mut self, json: &str, stamp: Stamp<'_>) -> Result<String, StoreError> {
        let copy = CanonicalQuestionnaire::read(json)?;
        self.write(stamp, |writer| {
            let change = copy.insert_if_new(writer)?.map(|after| Change::QuestionnaireCopySaved { after });
            Ok((copy.record.digest, change))
        })
    }
}

/// A questionnaire in its canonical form.
pub(crate) struct CanonicalQuestionnaire {
    pub(crate) record: QuestionnaireRecord,
    json: String,
}

impl CanonicalQuestionnaire {
    pub(crate) fn read(json: &str) -> Result<Self, StoreError> {
        let refused = |reason: String| StoreError::invalid(Noun::Questionnaire, "", reason);
        let value: Value = serde_json::from_str(json).map_err(|error| refused(error.to_string()))?;
        let text = |field: &str| {
            let text = value.get(field).and_then(Value::as_str).filter(|text| !text.is_empty());
            text.map(ToOwned::to_owned).ok_or_else(|| refused(format!("/{field} is missing")))
        };
        let json = canonical_json(&value);
        let digest = digest_of_bytes(json.as_bytes());
        Ok(Self { record: QuestionnaireRecord { digest, id: text("id")?, version: text("version")? }, json })
    }

    /// What was added; `None` where the copy was there already.
    pub(crate) fn insert_if_new(
        &self,
        writer: &Writer<'_>,
    ) -> Result<Option<QuestionnaireRecord>, StoreError> {
        if table::questionnaire_copy::find(writer, &self.record.digest)?.is_some() {
            return Ok(None);
        }
        let row = QuestionnaireCopyRow::new(&self.record, writer.at);
        table::questionnaire_copy::insert(writer, &self.record.digest, &row, &self.json)?;
        Ok(Some(self.record.clone()))
    }
}

/// Digests of copies whose text is no longer the one that was frozen.
pub(crate) fn changed_copies(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut changed = Vec::new();
    for digest in table::questionnaire_copy::all(connection)?.into_keys() {
        let json = table::questionnaire_copy::json(connection, &digest)?.unwrap_or_default();
        if digest_of_bytes(json.as_bytes()) != digest {
            changed.push(digest);
        }
    }
    Ok(changed)
}

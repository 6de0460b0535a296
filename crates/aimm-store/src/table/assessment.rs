//! Assessments without their responses.

use std::collections::BTreeMap;

use aimm_core::assessment::Status;
use aimm_core::format::assessment::{
    ASSESSMENT_FORMAT, AssessmentFile, OrganisationFile, QuestionnaireReferenceFile,
};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};

use super::{Json, Name, optional_json, optional_name};
use crate::error::StoreError;

/// What the log says of an assessment. In a row, and in events about the assessment itself, the file has no responses; it
/// has an organisation only where the assessment is final: the copy that no longer changes.
#[derive(Clone, Debug, Serialize, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(crate) struct AssessmentRecord {
    pub(crate) organisation: String,
    pub(crate) language: String,
    pub(crate) revises: Option<String>,
    pub(crate) file: AssessmentFile,
}

/// Where undo and redo go on: events of this assessment.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub(crate) struct Marks {
    pub(crate) undo: Option<i64>,
    pub(crate) redo: Option<i64>,
}

/// A row.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct AssessmentRow {
    pub(crate) record: AssessmentRecord,
    pub(crate) created_at: String,
    pub(crate) updated_at: String,
    pub(crate) finalised_at: Option<String>,
    pub(crate) marks: Marks,
}

impl AssessmentRow {
    fn from_row(row: &Row<'_>) -> rusqlite::Result<Self> {
        Ok(Self {
            record: AssessmentRecord {
                organisation: row.get("organisation_id")?,
                language: row.get("language")?,
                revises: row.get("revises")?,
                file: file_from_row(row)?,
            },
            created_at: row.get("created_at")?,
            updated_at: row.get("updated_at")?,
            finalised_at: row.get("finalised_at")?,
            marks: Marks { undo: row.get("undo_event")?, redo: row.get("redo_event")? },
        })
    }
}

fn file_from_row(row: &Row<'_>) -> rusqlite::Result<AssessmentFile> {
    Ok(AssessmentFile {
        format: ASSESSMENT_FORMAT.to_owned(),
        id: row.get("id")?,
        questionnaire: QuestionnaireReferenceFile {
            id: row.get("questionnaire_id")?,
            version: row.get("questionnaire_version")?,
            digest: Some(row.get("questionnaire")?),
        },
        title: row.get("title")?,
        status: row.get::<_, Name<Status>>("status")?.0,
        organisation: optional_json(row, "organisation_copy")?,
        scope: row.get("scope")?,
        assessed_on: row.get("assessed_on")?,
        ai_roles: row.get::<_, Json<_>>("ai_roles")?.0,
        respondent: optional_json(row, "respondent")?,
        policy: optional_name(row, "policy")?,
        weights: optional_json(row, "weights")?,
        target: optional_json(row, "target")?,
        responses: Vec::new(),
    })
}

const SELECT: &str = "SELECT assessment.*, q.id AS questionnaire_id, q.version AS questionnaire_version
    FROM assessment JOIN questionnaire_copy AS q ON q.digest = assessment.questionnaire";

pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<AssessmentRow>, StoreError> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} WHERE assessment.id = ?1"))?;
    Ok(statement.query_row([id], AssessmentRow::from_row).optional()?)
}

pub(crate) fn all(connection: &Connection) -> Result<BTreeMap<String, AssessmentRow>, StoreError> {
    let mut statement = connection.prepare_cached(SELECT)?;
    let rows = statement.query_map([], |row| Ok((row.get("id")?, AssessmentRow::from_row(row)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn ids_of_organisation(
    connection: &Connection,
    organisation: &str,
) -> Result<Vec<String>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT id FROM assessment WHERE organisation_id = ?1 ORDER BY id")?;
    let rows = statement.query_map([organisation], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

/// Status and marks of an assessment: all that saving an answer has to know of it.
pub(crate) fn marks(connection: &Connection, id: &str) -> Result<Option<(Status, Marks)>, StoreError> {
    let mut statement =
        connection.prepare_cached("SELECT status, undo_event, redo_event FROM assessment WHERE id = ?1")?;
    let row = statement.query_row([id], |row| {
        Ok((row.get::<_, Name<Status>>(0)?.0, Marks { undo: row.get(1)?, redo: row.get(2)? }))
    });
    Ok(row.optional()?)
}

pub(crate) fn set_marks(connection: &Connection, id: &str, marks: Marks, at: &str) -> Result<(), StoreError> {
    let mut statement = connection.prepare_cached(
        "UPDATE assessment SET undo_event = ?2, redo_event = ?3, updated_at = ?4 WHERE id = ?1",
    )?;
    statement.execute(params![id, marks.undo, marks.redo, at])?;
    Ok(())
}

/// Writes a new assessment: always as a draft, since there is one way to become final.
pub(crate) fn insert(connection: &Connection, record: &AssessmentRecord, at: &str) -> Result<(), StoreError> {
    let file = &record.file;
    connection.execute(
        "INSERT INTO assessment
             (id, organisation_id, questionnaire, title, status, scope, assessed_on, ai_roles, respondent, policy,
              weights, target, language, revises, created_at, updated_at)
         VALUES (?1, ?2, ?3, ?4, 'draft', ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?14)",
        params![
            file.id,
            record.organisation,
            file.questionnaire.digest,
            file.title,
            file.scope,
            file.assessed_on,
            Json(&file.ai_roles),
            file.respondent.as_ref().map(Json),
            file.policy.map(Name),
            file.weights.as_ref().map(Json),
            file.target.as_ref().map(Json),
            record.language,
            record.revises,
            at,
        ],
    )?;
    Ok(())
}

pub(crate) fn update(connection: &Connection, record: &AssessmentRecord, at: &str) -> Result<(), StoreError> {
    let file = &record.file;
    connection.execute(
        "UPDATE assessment SET title = ?2, scope = ?3, assessed_on = ?4, ai_roles = ?5, policy = ?6, weights = ?7,
             target = ?8, language = ?9, updated_at = ?10 WHERE id = ?1",
        params![
            file.id,
            file.title,
            file.scope,
            file.assessed_on,
            Json(&file.ai_roles),
            file.policy.map(Name),
            file.weights.as_ref().map(Json),
            file.target.as_ref().map(Json),
            record.language,
            at,
        ],
    )?;
    Ok(())
}

/// Makes the assessment final; its scorecard is there already.
pub(crate) fn finalise(
    connection: &Connection,
    id: &str,
    organisation: &OrganisationFile,
    at: &str,
) -> Result<(), StoreError> {
    connection.execute(
        "UPDATE assessment SET status = 'final', organisation_copy = ?2, finalised_at = ?3, updated_at = ?3,
             undo_event = NULL, redo_event = NULL WHERE id = ?1",
        params![id, Json(organisation), at],
    )?;
    Ok(())
}

pub(crate) fn delete(connection: &Connection, id: &str) -> Result<(), StoreError> {
    connection.execute("DELETE FROM assessment WHERE id = ?1", [id])?;
    Ok(())
}

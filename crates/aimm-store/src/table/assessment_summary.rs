//! Assessments as a list shows them.

use rusqlite::{Connection, OptionalExtension, Row};

use super::Name;
use crate::assessment::AssessmentSummary;
use crate::error::StoreError;

const SELECT: &str = "SELECT assessment.*, q.id AS questionnaire_id, q.version AS questionnaire_version,
        coalesce(assessment.organisation_copy ->> '$.name', o.name) AS organisation_name, o.is_demo AS is_demo,
        (SELECT count(*) FROM response AS r WHERE r.assessment_id = assessment.id AND r.state <> 'unanswered')
            AS n_answered,
        (SELECT count(*) FROM evidence AS e WHERE e.assessment_id = assessment.id) AS n_evidence
    FROM assessment
    JOIN organisation AS o ON o.id = assessment.organisation_id
    JOIN questionnaire_copy AS q ON q.digest = assessment.questionnaire";

fn from_row(row: &Row<'_>) -> rusqlite::Result<AssessmentSummary> {
    Ok(AssessmentSummary {
        id: row.get("id")?,
        organisation_id: row.get("organisation_id")?,
        organisation_name: row.get("organisation_name")?,
        is_demo: row.get("is_demo")?,
        questionnaire_id: row.get("questionnaire_id")?,
        questionnaire_version: row.get("questionnaire_version")?,
        questionnaire_digest: row.get("questionnaire")?,
        title: row.get("title")?,
        status: row.get::<_, Name<_>>("status")?.0,
        assessed_on: row.get("assessed_on")?,
        language: row.get("language")?,
        revises: row.get("revises")?,
        created_at: row.get("created_at")?,
        updated_at: row.get("updated_at")?,
        finalised_at: row.get("finalised_at")?,
        n_answered: row.get("n_answered")?,
        n_evidence: row.get("n_evidence")?,
    })
}

pub(crate) fn all(connection: &Connection) -> Result<Vec<AssessmentSummary>, StoreError> {
    let order = "ORDER BY assessment.assessed_on, assessment.created_at, assessment.id";
    let mut statement = connection.prepare_cached(&format!("{SELECT} {order}"))?;
    let rows = statement.query_map([], from_row)?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

pub(crate) fn find(connection: &Connection, id: &str) -> Result<Option<AssessmentSummary>, StoreError> {
    let mut statement = connection.prepare_cached(&format!("{SELECT} WHERE assessment.id = ?1"))?;
    Ok(statement.query_row([id], from_row).optional()?)
}

//! Assessments of a workspace: started here or imported, changed, made final, deleted.

use std::collections::BTreeMap;

use aimm_core::assessment::{Assessment, Status, TargetProfile};
use aimm_core::assessment_file::{assessment_from_file, assessment_to_file};
use aimm_core::date::Date;
use aimm_core::format::assessment::AssessmentFile;
use aimm_core::ids::{AssessmentId, DomainId};
use aimm_core::questionnaire::Policy;
use rusqlite::Connection;
use serde_json::Value;

use crate::change::{Change, WholeAssessment, is_same};
use crate::error::{Noun, StoreError};
use crate::table;
use crate::table::assessment::{AssessmentRecord, AssessmentRow};
use crate::table::scorecard::ScorecardRow;
use crate::transaction::{Stamp, Writer};
use crate::workspace::Workspace;

/// What may be changed in a draft besides its responses.
#[derive(Clone, Debug, PartialEq)]
pub struct AssessmentDetails {
    /// What it is called.
    pub title: String,
    /// What is in and out.
    pub scope: String,
    /// The day it speaks of.
    pub assessed_on: Option<Date>,
    /// What the organisation does with AI.
    pub ai_roles: Vec<String>,
    /// Another policy than the questionnaire's.
    pub policy: Option<Policy>,
    /// Other domain weights than the questionnaire's, each finite.
    pub weights: Option<BTreeMap<DomainId, f64>>,
    /// The levels that are wanted.
    pub target: Option<TargetProfile>,
    /// The language it is held in, a BCP 47 tag.
    pub language: String,
}

/// An assessment in a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AssessmentSummary {
    /// Its id.
    pub id: String,
    /// Id of the organisation.
    pub organisation_id: String,
    /// Name of the organisation; of a final assessment, as it was then.
    pub organisation_name: String,
    /// Whether the organisation is fictitious.
    pub is_demo: bool,
    /// Id of the questionnaire.
    pub questionnaire_id: String,
    /// Version of the questionnaire.
    pub questionnaire_version: String,
    /// Digest of the questionnaire, by which its copy is found.
    pub questionnaire_digest: String,
    /// What it is called.
    pub title: String,
    /// Whether it may still change.
    pub status: Status,
    /// The day it speaks of, `YYYY-MM-DD`.
    pub assessed_on: Option<String>,
    /// The language it is held in.
    pub language: String,
    /// The assessment that it corrects.
    pub revises: Option<String>,
    /// When it was added, RFC 3339 in UTC.
    pub created_at: String,
    /// When it last changed, RFC 3339 in UTC.
    pub updated_at: String,
    /// When it became final, RFC 3339 in UTC.
    pub finalised_at: Option<String>,
    /// How many items have an answer: a rating, *unknown* or *not applicable*.
    pub n_answered: u32,
    /// How many pieces of evidence there are.
    pub n_evidence: u32,
}

/// The scorecard of a final assessment.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FrozenScorecard {
    /// Canonical JSON.
    pub json: String,
    /// `sha256:` and the digest of `json`.
    pub digest: String,
}

impl Workspace {
    /// All assessments, by the day they speak of, then by when they were added, then by id.
    ///
    /// # Errors
    /// As any reading.
    pub fn list_assessments(&self) -> Result<Vec<AssessmentSummary>, StoreError> {
        table::assessment_summary::all(self.connection())
    }

    /// One assessment as a list shows it.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn assessment_summary(&self, id: &AssessmentId) -> Result<AssessmentSummary, StoreError> {
        let found = table::assessment_summary::find(self.connection(), id.as_str())?;
        found.ok_or_else(|| StoreError::not_found(Noun::Assessment, id))
    }

    /// The whole assessment, its responses by item.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn assessment(&self, id: &AssessmentId) -> Result<Assessment, StoreError> {
        let snapshot = self.connection().unchecked_transaction()?;
        let mut record = whole(&snapshot, id.as_str())?.record;
        if record.file.organisation.is_none() {
            let organisation = table::organisation::find(&snapshot, &record.organisation)?;
            record.file.organisation = organisation.map(|row| row.to_file());
        }
        assessment_from_file(&record.file).map_err(StoreError::damaged)
    }

    /// The scorecard that was frozen when the assessment became final; `None` for a draft.
    ///
    /// # Errors
    /// As any reading.
    pub fn scorecard(&self, id: &AssessmentId) -> Result<Option<FrozenScorecard>, StoreError> {
        let row = table::scorecard::find(self.connection(), id.as_str())?;
        Ok(row.map(|ScorecardRow { json, digest }| FrozenScorecard { json, digest }))
    }

    /// Changes what may be changed in a draft besides its responses.
    ///
    /// # Errors
    /// `NotFound`, `AssessmentFinal`, `InvalidInput`, `Locked`, `DiskFull`, `NotAccessible`.
    pub fn update_assessment(
        &mut self,
        id: &AssessmentId,
        details: &AssessmentDetails,
        stamp: Stamp<'_>,
    ) -> Result<(), StoreError> {
        self.write(stamp, |writer| {
            let before = draft(writer, id.as_str())?;
            let after = changed(&before, details)?;
            if is_same(&before, &after) {
                return Ok(((), None));
            }
            table::assessment::update(writer, &after, writer.at)?;
            Ok(((), Some(Change::AssessmentChanged { assessment: id.to_string(), before, after })))
        })
    }

    /// Makes a draft final, with its scorecard and the organisation as it is now. It never changes again.
    ///
    /// # Errors
    /// `NotFound`, `AssessmentFinal`, `InvalidInput` where the scorecard is no JSON, `Locked`, `DiskFull`, `NotAccessible`.
    pub fn finalise_assessment(
        &mut self,
        id: &AssessmentId,
        scorecard_json: &str,
        stamp: Stamp<'_>,
    ) -> Result<(), StoreError> {
        let scorecard = read_scorecard(id.as_str(), scorecard_json)?;
        self.write(stamp, |writer| {
            let before = draft(writer, id.as_str())?;
            let organisation = table::organisation::find(writer, &before.organisation)?;
            let organisation = organisation.ok_or_else(|| StoreError::damaged("an assessment of nobody"))?;
            let mut after = before.clone();
            after.file.status = Status::Final;
            after.file.organisation = Some(organisation.to_file());
            finalise(writer, &after, &scorecard)?;
            let assessment = id.to_string();
            Ok(((), Some(Change::AssessmentFinalised { assessment, before, after, scorecard })))
        })
    }

    /// Deletes an assessment, a final one too; the events stay.
    ///
    /// # Errors
    /// `NotFound`, `Locked`, `DiskFull`, `NotAccessible`.
    pub fn delete_assessment(&mut self, id: &AssessmentId, stamp: Stamp<'_>) -> Result<(), StoreError> {
        self.write(stamp, |writer| {
            let before = whole(writer, id.as_str())?;
            table::assessment::delete(writer, id.as_str())?;
            Ok(((), Some(Change::AssessmentDeleted { assessment: id.to_string(), before })))
        })
    }
}

/// The row of `id` without its responses.
pub(crate) fn row(connection: &Connection, id: &str) -> Result<AssessmentRow, StoreError> {
    table::assessment::find(connection, id)?.ok_or_else(|| StoreError::not_found(Noun::Assessment, id))
}

/// The assessment `id` with responses and scorecard.
pub(crate) fn whole(connection: &Connection, id: &str) -> Result<WholeAssessment, StoreError> {
    let mut record = row(connection, id)?.record;
    let responses = table::response::of_assessment(connection, id)?;
    record.file.responses = responses.into_values().map(|row| row.file).collect();
    let scorecard = match table::scorecard::find(connection, id)? {
        Some(row) => Some(serde_json::from_str(&row.json).map_err(StoreError::damaged)?),
        None => None,
    };
    Ok(WholeAssessment { record, scorecard })
}

/// Freezes the assessment that `record` describes as final.
pub(crate) fn finalise(
    writer: &Writer<'_>,
    record: &AssessmentRecord,
    scorecard: &Value,
) -> Result<(), StoreError> {
    let id = &record.file.id;
    let organisation = record.file.organisation.as_ref();
    let organisation = organisation.ok_or_else(|| StoreError::damaged("a final assessment of nobody"))?;
    table::scorecard::insert(writer, id, &ScorecardRow::of(scorecard))?;
    table::assessment::finalise(writer, id, organisation, writer.at)
}

pub(crate) fn read_scorecard(id: &str, json: &str) -> Result<Value, StoreError> {
    serde_json::from_str(json).map_err(|error| StoreError::invalid(Noun::Scorecard, id, error))
}

/// JSON has no number that is infinite or none.
pub(crate) fn refuse_infinite_weights(file: &AssessmentFile) -> Result<(), StoreError> {
    match file.weights.iter().flatten().find(|(_, weight)| !weight.is_finite()) {
        Some((domain, _)) => Err(StoreError::invalid(
            Noun::Assessment,
            &file.id,
            format!("the weight of {domain} is no number"),
        )),
        None => Ok(()),
    }
}

fn draft(connection: &Connection, id: &str) -> Result<AssessmentRecord, StoreError> {
    let record = row(connection, id)?.record;
    match record.file.status {
        Status::Draft => Ok(record),
        Status::Final => Err(StoreError::AssessmentFinal { id: id.to_owned() }),
    }
}

fn changed(before: &AssessmentRecord, details: &AssessmentDetails) -> Result<AssessmentRecord, StoreError> {
    let stored = assessment_from_file(&before.file).map_err(StoreError::damaged)?;
    let AssessmentDetails { title, scope, assessed_on, ai_roles, policy, weights, target, language } =
        details.clone();
    let wanted = Assessment { title, scope, assessed_on, ai_roles, policy, weights, target, ..stored };
    let mut file = assessment_to_file(&wanted);
    file.organisation = None;
    refuse_infinite_weights(&file)?;
    Ok(AssessmentRecord { language, file, ..before.clone() })
}

//! Assessments that are added: new drafts, and those that come from files.

use aimm_core::assessment::{Assessment, Status};
use aimm_core::assessment_file::assessment_to_file;
use aimm_core::format::assessment::{ResponseFile, StateName};
use aimm_core::ids::AssessmentId;
use serde_json::Value;

use crate::assessment::{finalise, read_scorecard, refuse_infinite_weights, whole};
use crate::change::{Change, QuestionnaireRecord, WholeAssessment, is_same};
use crate::error::{Noun, StoreError};
use crate::questionnaire_copy::CanonicalQuestionnaire;
use crate::table;
use crate::table::assessment::AssessmentRecord;
use crate::table::organisation::OrganisationRow;
use crate::transaction::{Stamp, Writer};
use crate::workspace::Workspace;

/// An assessment to be added.
#[derive(Clone, Copy, Debug)]
pub struct NewAssessment<'a> {
    /// The assessment; its id must be new, its questionnaire the one below. Its organisation counts in an import only.
    pub assessment: &'a Assessment,
    /// Id of the organisation it belongs to.
    pub organisation_id: &'a str,
    /// The questionnaire in its single-file form; a copy is frozen.
    pub questionnaire: &'a str,
    /// The language it is held in, a BCP 47 tag.
    pub language: &'a str,
    /// The final assessment that it corrects.
    pub revises: Option<&'a AssessmentId>,
}

/// What an import did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Imported {
    /// The assessment was added.
    Added {
        /// Id of the organisation it went to.
        organisation_id: String,
    },
    /// It was there already, just like this; nothing was changed.
    AlreadyThere,
}

impl Workspace {
    /// Starts a draft for an organisation that is there.
    ///
    /// # Errors
    /// `NotFound` for the organisation; `Conflict`, where there is an assessment of this id; `InvalidInput`, where it is final,
    /// answers an item twice or is for another questionnaire; `Locked`, `DiskFull`, `NotAccessible`.
    pub fn create_assessment(&mut self, new: &NewAssessment<'_>, stamp: Stamp<'_>) -> Result<(), StoreError> {
        let copy = CanonicalQuestionnaire::read(new.questionnaire)?;
        let after = record_of(new, &copy.record)?;
        if after.file.status == Status::Final {
            return Err(StoreError::invalid(Noun::Assessment, &after.file.id, "it is final before it began"));
        }
        self.write(stamp, |writer| {
            refuse_known(writer, &after.file.id)?;
            if table::organisation::find(writer, &after.organisation)?.is_none() {
                return Err(StoreError::not_found(Noun::Organisation, &after.organisation));
            }
            let questionnaire_added = copy.insert_if_new(writer)?;
            insert(writer, &after, None)?;
            let assessment = after.file.id.clone();
            Ok(((), Some(Change::AssessmentCreated { assessment, after, questionnaire_added })))
        })
    }

    /// Adds an assessment that comes from a file. Where there is no organisation `organisation_id`, it goes to one that is
    /// exactly as the file says, or to a new one. A final assessment comes with its scorecard.
    ///
    /// # Errors
    /// `Conflict`, where there is an assessment of this id that differs; `InvalidInput`, where it answers an item twice, is for
    /// another questionnaire, or is final and has no scorecard; `Locked`, `DiskFull`, `NotAccessible`.
    pub fn import_assessment(
        &mut self,
        new: &NewAssessment<'_>,
        scorecard_json: Option<&str>,
        stamp: Stamp<'_>,
    ) -> Result<Imported, StoreError> {
        let copy = CanonicalQuestionnaire::read(new.questionnaire)?;
        let mut record = record_of(new, &copy.record)?;
        let scorecard = scorecard_for(&record, scorecard_json)?;
        self.write(stamp, |writer| {
            if is_there(writer, &record)? {
                return Ok((Imported::AlreadyThere, None));
            }
            let organisation_added = settle_organisation(writer, new, &mut record)?;
            let questionnaire_added = copy.insert_if_new(writer)?;
            insert(writer, &record, scorecard.as_ref())?;
            let organisation_id = record.organisation.clone();
            let assessment = record.file.id.clone();
            let after = WholeAssessment { record, scorecard };
            let change =
                Change::AssessmentImported { assessment, after, questionnaire_added, organisation_added };
            Ok((Imported::Added { organisation_id }, Some(change)))
        })
    }
}

/// Says whether a response says nothing at all, which is the same as none.
pub(crate) fn is_blank(response: &ResponseFile) -> bool {
    response.state == StateName::Unanswered
        && response.note.is_none()
        && response.confidence.is_none()
        && response.evidence.is_empty()
}

fn record_of(
    new: &NewAssessment<'_>,
    questionnaire: &QuestionnaireRecord,
) -> Result<AssessmentRecord, StoreError> {
    let mut file = assessment_to_file(new.assessment);
    let refused = |reason: String| StoreError::invalid(Noun::Assessment, &new.assessment.id, reason);
    let reference = &mut file.questionnaire;
    let digest = reference.digest.get_or_insert_with(|| questionnaire.digest.clone());
    if (&reference.id, &reference.version, &*digest)
        != (&questionnaire.id, &questionnaire.version, &questionnaire.digest)
    {
        return Err(refused("it is for another questionnaire".to_owned()));
    }
    file.responses.retain(|response| !is_blank(response));
    file.responses.sort_by(|one, other| one.item.cmp(&other.item));
    if let Some(pair) = file.responses.windows(2).find(|pair| pair[0].item == pair[1].item) {
        return Err(refused(format!("{} is answered twice", pair[0].item)));
    }
    if file.status == Status::Draft {
        file.organisation = None;
    }
    refuse_infinite_weights(&file)?;
    Ok(AssessmentRecord {
        organisation: new.organisation_id.to_owned(),
        language: new.language.to_owned(),
        revises: new.revises.map(ToString::to_string),
        file,
    })
}

fn scorecard_for(record: &AssessmentRecord, json: Option<&str>) -> Result<Option<Value>, StoreError> {
    let id = &record.file.id;
    match (record.file.status, json) {
        (Status::Final, Some(json)) => Ok(Some(read_scorecard(id, json)?)),
        (Status::Final, None) => {
            Err(StoreError::invalid(Noun::Assessment, id, "it is final and has no scorecard"))
        }
        (Status::Draft, _) => Ok(None),
    }
}

fn refuse_known(writer: &Writer<'_>, id: &str) -> Result<(), StoreError> {
    match table::assessment::marks(writer, id)? {
        Some(_) => Err(StoreError::conflict(Noun::Assessment, id)),
        None => Ok(()),
    }
}

/// Says whether the assessment is there just like this. Where it belongs is the workspace's own matter.
fn is_there(writer: &Writer<'_>, record: &AssessmentRecord) -> Result<bool, StoreError> {
    let id = &record.file.id;
    if table::assessment::marks(writer, id)?.is_none() {
        return Ok(false);
    }
    if is_same(&whole(writer, id)?.record.file, &record.file) {
        Ok(true)
    } else {
        Err(StoreError::conflict(Noun::Assessment, id))
    }
}

/// Finds or adds the organisation that `record` goes to; returns what was added.
fn settle_organisation(
    writer: &Writer<'_>,
    new: &NewAssessment<'_>,
    record: &mut AssessmentRecord,
) -> Result<Option<OrganisationRow>, StoreError> {
    if table::organisation::find(writer, new.organisation_id)?.is_some() {
        return Ok(None);
    }
    let row = OrganisationRow::new(&new.assessment.organisation, false);
    if let Some(same) = table::organisation::find_same(writer, &row)? {
        record.organisation = same;
        return Ok(None);
    }
    table::organisation::upsert(writer, new.organisation_id, &row)?;
    Ok(Some(row))
}

fn insert(
    writer: &Writer<'_>,
    record: &AssessmentRecord,
    scorecard: Option<&Value>,
) -> Result<(), StoreError> {
    table::assessment::insert(writer, record, writer.at)?;
    for response in &record.file.responses {
        table::response::replace(writer, &record.file.id, &response.item, None, Some(response), writer.at)?;
    }
    match scorecard {
        Some(scorecard) => finalise(writer, record, scorecard),
        None => Ok(()),
    }
}

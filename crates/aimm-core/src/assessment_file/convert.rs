//! Between an assessment and its file form.

use crate::assessment::{Assessment, Organisation, QuestionnaireReference, Respondent, TargetProfile};
use crate::date::Date;
use crate::evidence::Evidence;
use crate::format::assessment::{
    ASSESSMENT_FORMAT, AssessmentFile, EvidenceFile, OrganisationFile, QuestionnaireReferenceFile,
    RespondentFile, ResponseFile, StateName, TargetFile,
};
use crate::ids::{AreaId, AssessmentId, DomainId, ItemId, QuestionnaireId};
use crate::response::{Progress, Rating, Response, ResponseState};

/// Why a response file is no response.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ResponseFileError {
    /// The item's id is none.
    #[error("the item has no valid id")]
    InvalidItem,
    /// A field that its state requires is missing.
    #[error("{0} is missing")]
    Missing(&'static str),
    /// A field that its state does not have.
    #[error("{0} does not go with this state")]
    Surplus(&'static str),
    /// A date of its evidence is none.
    #[error("a date is none")]
    InvalidDate,
}

/// Why an assessment file is no assessment.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum AssessmentFileError {
    /// An id is none.
    #[error("an id is none")]
    InvalidId,
    /// A date is none.
    #[error("a date is none")]
    InvalidDate,
    /// A response is none.
    #[error(transparent)]
    Response(#[from] ResponseFileError),
}

/// The assessment that `file` says, without looking at a questionnaire.
///
/// # Errors
/// Where an id, a date or a response cannot be read.
pub fn assessment_from_file(file: &AssessmentFile) -> Result<Assessment, AssessmentFileError> {
    use AssessmentFileError::{InvalidDate, InvalidId};
    Ok(Assessment {
        id: AssessmentId::new(&file.id).ok_or(InvalidId)?,
        questionnaire: QuestionnaireReference {
            id: QuestionnaireId::new(&file.questionnaire.id).ok_or(InvalidId)?,
            version: file.questionnaire.version.clone(),
            digest: file.questionnaire.digest.clone(),
        },
        title: file.title.clone(),
        status: file.status,
        organisation: file.organisation.as_ref().map_or_else(Organisation::default, |organisation| {
            Organisation {
                name: organisation.name.clone(),
                industry: organisation.industry.clone(),
                employees: organisation.employees,
            }
        }),
        scope: file.scope.clone(),
        assessed_on: parse_date(file.assessed_on.as_deref()).map_err(|()| InvalidDate)?,
        ai_roles: file.ai_roles.clone(),
        respondent: file.respondent.as_ref().map(|person| Respondent {
            id: person.id.clone(),
            name: person.name.clone(),
            role: person.role.clone(),
        }),
        policy: file.policy,
        weights: match &file.weights {
            None => None,
            Some(weights) => Some(
                weights
                    .iter()
                    .map(|(domain, weight)| Some((DomainId::new(domain)?, *weight)))
                    .collect::<Option<_>>()
                    .ok_or(InvalidId)?,
            ),
        },
        target: match &file.target {
            None => None,
            Some(target) => Some(TargetProfile {
                level: target.level,
                areas: target
                    .areas
                    .iter()
                    .map(|(area, level)| Some((AreaId::new(area)?, *level)))
                    .collect::<Option<_>>()
                    .ok_or(InvalidId)?,
            }),
        },
        responses: file.responses.iter().map(response_from_file).collect::<Result<_, _>>()?,
    })
}

/// The file form of `assessment`.
pub fn assessment_to_file(assessment: &Assessment) -> AssessmentFile {
    AssessmentFile {
        format: ASSESSMENT_FORMAT.to_owned(),
        id: assessment.id.to_string(),
        questionnaire: QuestionnaireReferenceFile {
            id: assessment.questionnaire.id.to_string(),
            version: assessment.questionnaire.version.clone(),
            digest: assessment.questionnaire.digest.clone(),
        },
        title: assessment.title.clone(),
        status: assessment.status,
        organisation: Some(OrganisationFile {
            name: assessment.organisation.name.clone(),
            industry: assessment.organisation.industry.clone(),
            employees: assessment.organisation.employees,
        }),
        scope: assessment.scope.clone(),
        assessed_on: assessment.assessed_on.map(|date| date.to_string()),
        ai_roles: assessment.ai_roles.clone(),
        respondent: assessment.respondent.as_ref().map(|person| RespondentFile {
            id: person.id.clone(),
            name: person.name.clone(),
            role: person.role.clone(),
        }),
        policy: assessment.policy,
        weights: assessment
            .weights
            .as_ref()
            .map(|weights| weights.iter().map(|(domain, weight)| (domain.to_string(), *weight)).collect()),
        target: assessment.target.as_ref().map(|target| TargetFile {
            level: target.level,
            areas: target.areas.iter().map(|(area, level)| (area.to_string(), *level)).collect(),
        }),
        responses: assessment.responses.iter().map(response_to_file).collect(),
    }
}

/// The response that `file` says, without looking at a questionnaire.
///
/// # Errors
/// Where its id or a date is none, or its fields do not go with its state.
pub fn response_from_file(file: &ResponseFile) -> Result<Response, ResponseFileError> {
    let rated = file.state == StateName::Rated;
    for (name, present, belongs) in [
        ("level", file.level.is_some(), rated),
        ("progress", file.progress.is_some(), rated && file.level.is_some()),
        ("requirements", file.requirements.is_some(), rated && file.level.is_none()),
        ("reason", file.reason.is_some(), file.state == StateName::NotApplicable),
    ] {
        if present && !belongs {
            return Err(ResponseFileError::Surplus(name));
        }
    }
    Ok(Response {
        item: ItemId::new(&file.item).ok_or(ResponseFileError::InvalidItem)?,
        state: state_from_file(file)?,
        note: file.note.clone(),
        confidence: file.confidence,
        evidence: file.evidence.iter().map(evidence_from_file).collect::<Result<_, _>>()?,
    })
}

fn state_from_file(file: &ResponseFile) -> Result<ResponseState, ResponseFileError> {
    Ok(match file.state {
        StateName::Unanswered => ResponseState::Unanswered,
        StateName::Unknown => ResponseState::Unknown,
        StateName::NotApplicable => ResponseState::NotApplicable {
            reason: file.reason.clone().ok_or(ResponseFileError::Missing("reason"))?,
        },
        StateName::Rated => ResponseState::Rated(match (file.level, &file.requirements) {
            (Some(level), _) => Rating::Level { level, progress: file.progress.unwrap_or_default() },
            (None, Some(requirements)) => Rating::Requirements(requirements.clone()),
            (None, None) => return Err(ResponseFileError::Missing("level")),
        }),
    })
}

fn evidence_from_file(file: &EvidenceFile) -> Result<Evidence, ResponseFileError> {
    Ok(Evidence {
        title: file.title.clone(),
        kind: file.kind,
        location: file.location.clone(),
        date: parse_date(file.date.as_deref()).map_err(|()| ResponseFileError::InvalidDate)?,
        verdict: file.verdict,
        sha256: file.sha256.clone(),
    })
}

fn parse_date(text: Option<&str>) -> Result<Option<Date>, ()> {
    text.map(|text| Date::parse(text).ok_or(())).transpose()
}

/// The file form of `response`.
pub fn response_to_file(response: &Response) -> ResponseFile {
    let mut file = ResponseFile {
        item: response.item.to_string(),
        state: StateName::Unanswered,
        level: None,
        progress: None,
        requirements: None,
        reason: None,
        note: response.note.clone(),
        confidence: response.confidence,
        evidence: response.evidence.iter().map(evidence_to_file).collect(),
    };
    match &response.state {
        ResponseState::Unanswered => {}
        ResponseState::Unknown => file.state = StateName::Unknown,
        ResponseState::NotApplicable { reason } => {
            file.state = StateName::NotApplicable;
            file.reason = Some(reason.clone());
        }
        ResponseState::Rated(rating) => {
            file.state = StateName::Rated;
            match rating {
                Rating::Level { level, progress } => {
                    file.level = Some(*level);
                    file.progress = (*progress != Progress::None).then_some(*progress);
                }
                Rating::Requirements(requirements) => file.requirements = Some(requirements.clone()),
            }
        }
    }
    file
}

fn evidence_to_file(evidence: &Evidence) -> EvidenceFile {
    EvidenceFile {
        title: evidence.title.clone(),
        kind: evidence.kind,
        location: evidence.location.clone(),
        date: evidence.date.map(|date| date.to_string()),
        verdict: evidence.verdict,
        sha256: evidence.sha256.clone(),
    }
}

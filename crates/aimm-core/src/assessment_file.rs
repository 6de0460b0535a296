//! Assessment files in and out.

use std::collections::BTreeMap;

use schemars::schema_for;
use serde_json::Value;

use crate::assessment::{Assessment, Organisation, QuestionnaireReference, Respondent, TargetProfile};
use crate::date::Date;
use crate::evidence::Evidence;
use crate::format::assessment::{
    ASSESSMENT_FORMAT, AssessmentFile, EvidenceFile, OrganisationFile, QuestionnaireReferenceFile,
    RespondentFile, ResponseFile, StateName, TargetFile,
};
use crate::format::{check_shape, parse_json};
use crate::ids::{AreaId, AssessmentId, DomainId, ItemId, QuestionnaireId};
use crate::problem::{Loaded, Problem, ProblemCode, SourceFile};
use crate::questionnaire::Questionnaire;
use crate::response::{Progress, Rating, Response, ResponseState};

/// Longest note, reason, scope, title or evidence text in an assessment, in characters.
pub const TEXT_LIMIT: usize = 20_000;

/// Which questionnaire the assessment in `file` is for, as far as that can be read; so that a host can find it.
pub fn questionnaire_of(file: &SourceFile) -> Option<(String, String)> {
    let value = parse_json(file).ok()?;
    let field = |name: &str| value.pointer(&format!("/questionnaire/{name}"))?.as_str().map(str::to_owned);
    Some((field("id")?, field("version")?))
}

/// The assessment in `file`, checked against its `questionnaire`; with all problems where it has any.
pub fn read_assessment(file: &SourceFile, questionnaire: &Questionnaire) -> Loaded<Assessment> {
    let mut value = match parse_json(file) {
        Ok(value) => value,
        Err(problems) => return Loaded::refused(problems),
    };
    let found = value.get("format").and_then(Value::as_str).unwrap_or("");
    if found != ASSESSMENT_FORMAT {
        let problem = Problem::new(&file.name, "/format", ProblemCode::WrongFormat);
        return Loaded::refused(vec![problem.with("expected", ASSESSMENT_FORMAT).with("found", found)]);
    }
    let mut problems = check_shape(&schema_for!(AssessmentFile), &mut value, &file.name, "");
    let top = questionnaire.top_level();
    for problem in problems
        .iter_mut()
        .filter(|problem| problem.code == ProblemCode::OutOfRange && problem.path.ends_with("/level"))
    {
        problem.arguments.retain(|(name, _)| *name != "allowed");
        problem.arguments.push(("allowed", format!("0–{top}")));
    }
    match serde_json::from_value::<AssessmentFile>(value) {
        Err(error) => {
            problems.push(
                Problem::new(&file.name, "", ProblemCode::Syntax)
                    .with("line", 0)
                    .with("column", 0)
                    .with("reason", error),
            );
            Loaded::refused(problems)
        }
        Ok(parsed) => {
            let reading = Reading { file: &file.name, questionnaire, shape: problems.clone(), problems };
            reading.assessment(&parsed)
        }
    }
}

struct Reading<'a> {
    file: &'a str,
    questionnaire: &'a Questionnaire,
    shape: Vec<Problem>,
    problems: Vec<Problem>,
}

impl Reading<'_> {
    fn report(&mut self, problem: Problem) {
        let is_consequence = self.shape.iter().any(|cause| {
            let place = match cause.argument("name") {
                Some(name) if cause.code == ProblemCode::MissingField => format!("{}/{name}", cause.path),
                _ => cause.path.clone(),
            };
            problem.path == place || problem.path.starts_with(&format!("{place}/"))
        });
        if !is_consequence {
            self.problems.push(problem);
        }
    }

    fn problem(&self, path: impl Into<String>, code: ProblemCode) -> Problem {
        Problem::new(self.file, path, code)
    }

    fn assessment(mut self, file: &AssessmentFile) -> Loaded<Assessment> {
        self.reference(&file.questionnaire);
        self.head(file);
        self.weights(file);
        self.target(file);
        let mut seen = BTreeMap::new();
        for (position, response) in file.responses.iter().enumerate() {
            let path = format!("/responses/{position}");
            if seen.insert(&response.item, position).is_some() {
                self.report(
                    self.problem(format!("{path}/item"), ProblemCode::DuplicateId)
                        .with("name", &response.item),
                );
            }
            self.response(response, &path);
        }
        let value = if self.problems.is_empty() { assessment_from_file(file).ok() } else { None };
        Loaded { value, problems: self.problems }
    }

    fn reference(&mut self, reference: &QuestionnaireReferenceFile) {
        let own = self.questionnaire;
        if reference.id != own.id.as_str() || reference.version != own.version {
            let expected = format!("{} {}", own.id, own.version);
            let found = format!("{} {}", reference.id, reference.version);
            self.report(
                self.problem("/questionnaire", ProblemCode::OtherQuestionnaire)
                    .with("expected", expected)
                    .with("found", found),
            );
        } else if let Some(digest) = reference.digest.as_ref().filter(|digest| **digest != own.digest) {
            self.report(
                self.problem("/questionnaire/digest", ProblemCode::OtherDigest)
                    .with("expected", &own.digest)
                    .with("found", digest),
            );
        }
    }

    fn head(&mut self, file: &AssessmentFile) {
        if AssessmentId::new(&file.id).is_none() {
            self.report(self.problem("/id", ProblemCode::InvalidId).with("found", &file.id));
        }
        self.date(file.assessed_on.as_deref(), "/assessedOn");
        self.text(Some(&file.title), "/title");
        self.text(Some(&file.scope), "/scope");
        if let Some(organisation) = &file.organisation {
            self.text(Some(&organisation.name), "/organisation/name");
            self.text(organisation.industry.as_deref(), "/organisation/industry");
        }
        if let Some(respondent) = &file.respondent {
            self.text(respondent.name.as_deref(), "/respondent/name");
            if let Some(role) = respondent
                .role
                .as_ref()
                .filter(|role| !self.questionnaire.roles.iter().any(|known| known.id == **role))
            {
                self.report(self.problem("/respondent/role", ProblemCode::UnknownRole).with("name", role));
            }
        }
    }

    fn weights(&mut self, file: &AssessmentFile) {
        let Some(weights) = &file.weights else { return };
        for (domain, weight) in weights {
            let path = format!("/weights/{}", crate::response::escape_pointer(domain));
            if self.questionnaire.find_domain(domain).is_none() {
                self.report(self.problem(&path, ProblemCode::DanglingReference).with("name", domain));
            }
            if !(*weight > 0.0 && *weight <= 1e9) {
                self.report(self.problem(&path, ProblemCode::WeightNotPositive).with("found", weight));
            }
        }
        for domain in
            self.questionnaire.domains.iter().filter(|domain| !weights.contains_key(domain.id.as_str()))
        {
            self.report(self.problem("/weights", ProblemCode::MissingField).with("name", &domain.id));
        }
    }

    fn target(&mut self, file: &AssessmentFile) {
        let Some(target) = &file.target else { return };
        let top = self.questionnaire.top_level();
        let levels = target.areas.iter().map(|(area, level)| {
            (format!("/target/areas/{}", crate::response::escape_pointer(area)), *level)
        });
        let overall = target.level.map(|level| ("/target/level".to_owned(), level));
        for (path, level) in levels.chain(overall).filter(|(_, level)| *level > top) {
            self.report(
                self.problem(path, ProblemCode::OutOfRange)
                    .with("found", level)
                    .with("allowed", format!("0–{top}")),
            );
        }
        for area in target.areas.keys().filter(|area| self.questionnaire.find_area(area).is_none()) {
            let path = format!("/target/areas/{}", crate::response::escape_pointer(area));
            self.report(self.problem(path, ProblemCode::DanglingReference).with("name", area));
        }
    }

    fn response(&mut self, file: &ResponseFile, path: &str) {
        self.text(file.note.as_deref(), &format!("{path}/note"));
        self.text(file.reason.as_deref(), &format!("{path}/reason"));
        for (position, piece) in file.evidence.iter().enumerate() {
            self.evidence(piece, &format!("{path}/evidence/{position}"));
        }
        match response_from_file(file) {
            Err(ResponseFileError::InvalidItem) => self.report(
                self.problem(format!("{path}/item"), ProblemCode::InvalidId).with("found", &file.item),
            ),
            Err(ResponseFileError::Missing(name)) => {
                self.report(self.problem(path, ProblemCode::MissingField).with("name", name))
            }
            Err(ResponseFileError::Surplus(name)) => {
                self.report(
                    self.problem(format!("{path}/{name}"), ProblemCode::UnknownField)
                        .with("name", name)
                        .with("suggestion", ""),
                );
            }
            // Dates were looked at above, each with its place.
            Err(ResponseFileError::InvalidDate) => {}
            Ok(response) => {
                for defect in response.check(self.questionnaire) {
                    let problem = self
                        .problem(format!("{path}{}", defect.path), defect.code)
                        .with("name", &defect.found);
                    self.report(
                        problem
                            .with("found", &defect.found)
                            .with("allowed", &defect.allowed)
                            .with("expected", &defect.allowed)
                            .with("language", ""),
                    );
                }
            }
        }
    }

    fn evidence(&mut self, piece: &EvidenceFile, path: &str) {
        self.date(piece.date.as_deref(), &format!("{path}/date"));
        self.text(Some(&piece.title), &format!("{path}/title"));
        self.text(piece.location.as_deref(), &format!("{path}/location"));
        if piece.title.trim().is_empty() {
            self.report(self.problem(format!("{path}/title"), ProblemCode::EmptyText).with("language", ""));
        }
    }

    fn date(&mut self, date: Option<&str>, path: &str) {
        if let Some(text) = date.filter(|text| Date::parse(text).is_none()) {
            self.report(self.problem(path, ProblemCode::InvalidDate).with("found", text));
        }
    }

    fn text(&mut self, text: Option<&str>, path: &str) {
        let Some(text) = text else { return };
        let length = text.chars().count();
        if length > TEXT_LIMIT {
            self.report(
                self.problem(path, ProblemCode::TextTooLong)
                    .with("found", length)
                    .with("limit", TEXT_LIMIT)
                    .with("language", ""),
            );
        }
        if text.contains('\0') {
            self.report(
                self.problem(path, ProblemCode::MarkupInText).with("found", "U+0000").with("language", ""),
            );
        }
    }
}

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

//! From bytes to an assessment, or to everything that is wrong with them.

use std::collections::BTreeMap;

use schemars::schema_for;

use super::{ResponseFileError, assessment_from_file, response_from_file};
use crate::assessment::Assessment;
use crate::date::Date;
use crate::format::assessment::{
    ASSESSMENT_FORMAT, AssessmentFile, EvidenceFile, QuestionnaireReferenceFile, ResponseFile,
};
use crate::format::{check_format, check_shape, parse_json};
use crate::ids::AssessmentId;
use crate::number::short;
use crate::problem::{Loaded, Problem, ProblemCode, SourceFile};
use crate::questionnaire::Questionnaire;

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
    if let Err(problem) = check_format(&value, &file.name, ASSESSMENT_FORMAT) {
        return Loaded::refused(vec![problem]);
    }
    let mut problems = check_shape(&schema_for!(AssessmentFile), &mut value, &file.name);
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

/// The assessment that `file` says, checked against its `questionnaire` like one that was read from JSON; problems call
/// it `name`, and name their places as they would stand in its JSON.
pub fn check_assessment_file(
    name: &str,
    file: &AssessmentFile,
    questionnaire: &Questionnaire,
) -> Loaded<Assessment> {
    Reading { file: name, questionnaire, shape: Vec::new(), problems: Vec::new() }.assessment(file)
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
            let path = format!("/weights/{}", crate::pointer::escape_pointer(domain));
            if self.questionnaire.find_domain(domain).is_none() {
                self.report(self.problem(&path, ProblemCode::DanglingReference).with("name", domain));
            }
            if !(*weight > 0.0 && *weight <= 1e9) {
                self.report(
                    self.problem(&path, ProblemCode::WeightNotPositive).with("found", short(*weight)),
                );
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
        let levels = target
            .areas
            .iter()
            .map(|(area, level)| (format!("/target/areas/{}", crate::pointer::escape_pointer(area)), *level));
        let overall = target.level.map(|level| ("/target/level".to_owned(), level));
        for (path, level) in levels.chain(overall).filter(|(_, level)| *level > top) {
            self.report(
                self.problem(path, ProblemCode::OutOfRange)
                    .with("found", level)
                    .with("allowed", format!("0–{top}")),
            );
        }
        for area in target.areas.keys().filter(|area| self.questionnaire.find_area(area).is_none()) {
            let path = format!("/target/areas/{}", crate::pointer::escape_pointer(area));
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
                self.report(self.problem(path, ProblemCode::MissingField).with("name", name));
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

//! Whether a report was made from an assessment: by the digests it carries, and by making it again.

use std::sync::Arc;

use aimm_core::canonical::digest_of_bytes;
use aimm_core::date::Date;
use aimm_core::problem::{Problem, ProblemCode, SourceFile};
use aimm_core::questionnaire::Policy;
use aimm_messages::Language;
use aimm_report::record::{RecordError, ReportRecord, digest_of_answers, digests_of_respondents};
use aimm_report::report_template::ReportTemplate;
use serde::Serialize;
use serde::de::DeserializeOwned;
use serde_json::Value;

use crate::App;
use crate::assessments::scorecard_json;
use crate::demo::unlabelled;
use crate::dto::{AudienceView, PaperView, ReportOptionsView, ReportSection};
use crate::error::{AppError, AppResult};
use crate::exchange::Subject;
use crate::previous::PreviousAssessment;
use crate::reports::{Material, ReportSource};

/// What was found out about a report and an assessment.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReportVerification {
    /// Whether nothing speaks against it.
    pub is_made_from: bool,
    /// What the report says of itself.
    pub record: ReportRecord,
    /// What was compared.
    pub checks: Vec<RecordCheck>,
    /// Whether making it again gave the same bytes.
    pub rebuilt: Rebuilt,
}

/// Something that the report says and the assessment has.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct RecordCheck {
    /// What it is.
    pub of: CheckedPart,
    /// What the report says.
    pub report: String,
    /// What the assessment has.
    pub assessment: String,
    /// Whether they are the same.
    pub is_same: bool,
}

/// What is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum CheckedPart {
    /// Id of the assessment.
    Assessment,
    /// Digest of the questionnaire.
    Questionnaire,
    /// Digest of answers, notes, evidence and everything else in the file.
    Answers,
    /// Digest of all numbers.
    Scorecard,
}

/// How making the report again went.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Rebuilt {
    /// The same bytes.
    Same,
    /// Other bytes: somebody changed the file.
    Different,
    /// Not tried, since the digests already differ.
    NotTried,
    /// Not tried, since another version made it.
    OtherVersion,
    /// Not tried, since the assessment it compares with was not given.
    PreviousMissing,
    /// Not tried, since the respondents whose agreement it shows were not given.
    RespondentsMissing,
    /// Not tried, since the template it was made with was not given.
    TemplateMissing,
    /// Not tried, since the record names options this program does not have.
    UnknownOptions,
}

impl App {
    /// Says whether `report` was made from `subject`; `previous` is the assessment it compares with, `template` the one it
    /// was made with. Respondents whose agreement it shows are those of `subject`.
    ///
    /// # Errors
    /// `FileRefused` where the file carries no record that can be read; `Report` where it cannot be made again.
    pub fn verify_report(
        &self,
        report: &SourceFile,
        subject: &Subject,
        previous: Option<&Subject>,
        template: Option<&Arc<ReportTemplate>>,
    ) -> AppResult<ReportVerification> {
        let record = record_of(report)?;
        let subject = under_record(subject, &record);
        let checks = checks(&record, &subject)?;
        let is_same = checks.iter().all(|check| check.is_same);
        let rebuilt =
            if is_same { rebuild(report, &record, &subject, previous, template)? } else { Rebuilt::NotTried };
        let is_made_from = is_same && rebuilt != Rebuilt::Different;
        Ok(ReportVerification { is_made_from, record, checks, rebuilt })
    }
}

/// Makes the report again and compares the bytes.
fn rebuild(
    report: &SourceFile,
    record: &ReportRecord,
    subject: &Subject,
    previous: Option<&Subject>,
    template: Option<&Arc<ReportTemplate>>,
) -> AppResult<Rebuilt> {
    if record.program_version != env!("CARGO_PKG_VERSION") {
        return Ok(Rebuilt::OtherVersion);
    }
    let Some((options, date)) = options(record) else { return Ok(Rebuilt::UnknownOptions) };
    let previous = match compared_with(record, previous) {
        Compared::Nothing => None,
        Compared::With(previous) => Some(*previous),
        Compared::Missing => return Ok(Rebuilt::PreviousMissing),
    };
    let Some(subject) = with_respondents_of(record, subject) else { return Ok(Rebuilt::RespondentsMissing) };
    // One that was not used is not looked at.
    let template = template.filter(|_| record.options.template.is_some()).cloned();
    if record.options.template.as_ref() != template.as_ref().map(|template| &template.digest) {
        return Ok(Rebuilt::TemplateMissing);
    }
    let material = Material::of_source(ReportSource {
        subject: &subject,
        previous,
        head_hash: record.head_hash.clone(),
        is_demo: record.is_demo,
    })?;
    let material = material.with_template(template);
    let rebuilt = material.report(date, &options)?;
    Ok(if rebuilt.bytes == report.bytes { Rebuilt::Same } else { Rebuilt::Different })
}

fn record_of(report: &SourceFile) -> AppResult<ReportRecord> {
    if report.bytes.len() > aimm_core::format::BYTE_LIMIT {
        let problem = Problem::new(&report.name, "", ProblemCode::TooLarge).with("limit", "16 MiB");
        return Err(AppError::FileRefused(vec![problem]));
    }
    ReportRecord::of_pdf(&report.bytes).map_err(|error| {
        let code = match error {
            RecordError::Missing => ProblemCode::RecordMissing,
            RecordError::Several | RecordError::Unreadable => ProblemCode::RecordUnreadable,
        };
        AppError::FileRefused(vec![Problem::new(&report.name, "", code)])
    })
}

/// `subject` under the policy of the report, and without the label that a fictitious name gets in a file.
fn under_record(subject: &Subject, record: &ReportRecord) -> Subject {
    let mut subject = subject.clone();
    if let Some(policy) = named::<Policy>(&record.policy) {
        subject.assessment.policy = Some(policy);
    }
    if record.is_demo {
        let name = &mut subject.assessment.organisation.name;
        *name = unlabelled(name);
    }
    subject
}

fn checks(record: &ReportRecord, subject: &Subject) -> AppResult<Vec<RecordCheck>> {
    let check = |of, report: &str, assessment: String| RecordCheck {
        of,
        report: report.to_owned(),
        is_same: report == assessment,
        assessment,
    };
    let scorecard = digest_of_bytes(scorecard_json(&subject.score())?.as_bytes());
    Ok(vec![
        check(CheckedPart::Assessment, &record.assessment, subject.assessment.id.to_string()),
        check(
            CheckedPart::Questionnaire,
            &record.questionnaire.digest,
            subject.known.questionnaire.digest.clone(),
        ),
        check(CheckedPart::Answers, &record.answers_digest, digest_of_answers(&subject.assessment)),
        check(CheckedPart::Scorecard, &record.scorecard_digest, scorecard),
    ])
}

/// What a report compares with.
enum Compared {
    /// It compares with nothing.
    Nothing,
    /// The very assessment it compares with.
    With(Box<PreviousAssessment>),
    /// The very assessment it compares with was not given.
    Missing,
}

fn compared_with(record: &ReportRecord, given: Option<&Subject>) -> Compared {
    let Some(wanted) = &record.previous else { return Compared::Nothing };
    let Some(given) = given else { return Compared::Missing };
    let mut assessment = given.assessment.clone();
    if record.is_demo {
        assessment.organisation.name = unlabelled(&assessment.organisation.name);
    }
    if digest_of_answers(&assessment) != wanted.answers_digest {
        return Compared::Missing;
    }
    let given = Subject { assessment, ..given.clone() };
    Compared::With(Box::new(PreviousAssessment::of(&given)))
}

/// `subject` with the very respondents whose agreement the report shows; `None` where others were given, or none.
fn with_respondents_of(record: &ReportRecord, subject: &Subject) -> Option<Subject> {
    let respondents = subject.respondents.clone().filter(|_| !record.respondents.is_empty());
    let given = respondents.as_ref().map(digests_of_respondents).unwrap_or_default();
    (given == record.respondents).then(|| Subject { respondents, ..subject.clone() })
}

/// The options of the report and its day; `None` where this program has no such option.
fn options(record: &ReportRecord) -> Option<(ReportOptionsView, Date)> {
    let options = &record.options;
    let sections: Vec<ReportSection> =
        options.sections.iter().map(|name| named(name)).collect::<Option<_>>()?;
    let language = Language::exactly(&options.language)?;
    let view = ReportOptionsView {
        language: language.tag().to_owned(),
        paper: named::<PaperView>(&options.paper)?,
        audience: named::<AudienceView>(&options.audience)?,
        without: crate::report_sections::sections_without(&sections),
        confidentiality: options.confidentiality.clone(),
        notes: sections.contains(&ReportSection::Notes),
        template: None,
        bilingual: options.is_bilingual,
    };
    Some((view, Date::parse(&options.date)?))
}

/// The value of an enum that JSON calls `name`.
fn named<T: DeserializeOwned>(name: &str) -> Option<T> {
    serde_json::from_value(Value::from(name)).ok()
}

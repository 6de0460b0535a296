//! Assessment files: read with the questionnaire they are for, imported, written.

use std::path::Path;
use std::sync::Arc;

use aimm_core::assessment::{Assessment, Status};
use aimm_core::assessment_file::{assessment_to_file, questionnaire_of, read_assessment};
use aimm_core::consensus::Respondents;
use aimm_core::format::parse_json;
use aimm_core::problem::SourceFile;
use aimm_core::questionnaire::Policy;
use aimm_core::scorecard::Scorecard;
use aimm_core::scoring::score;
use aimm_store::{Imported, NewAssessment};
use serde::Serialize;
use serde_json::Value;

use super::input::read_file;
use crate::App;
use crate::assessments::{assessment_id, scorecard_json};
use crate::atomic_file;
use crate::demo::labelled;
use crate::dto::{AssessmentArgs, AssessmentView, PolicyView, SavedFile};
use crate::error::{AppError, AppResult, in_workspace};
use crate::input_mistake::InputMistake;
use crate::previous::PreviousAssessment;
use crate::questionnaires::KnownQuestionnaire;

/// An assessment together with the questionnaire it is for.
#[derive(Clone, Debug)]
pub struct Subject {
    pub(crate) assessment: Assessment,
    pub(crate) known: Arc<KnownQuestionnaire>,
    /// Those before it, oldest first.
    pub(crate) earlier: Vec<PreviousAssessment>,
    /// Those whose answers it was made of, each with a file of their own.
    pub(crate) respondents: Option<Respondents>,
}

/// What importing an assessment did.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ImportedAssessment {
    /// The assessment.
    pub assessment: String,
    /// What it is called.
    pub title: String,
    /// Whether it was added; else it was there already, just like this.
    pub is_new: bool,
}

impl Subject {
    /// `assessment` with nothing before it and nobody else's answers.
    pub(crate) fn new(assessment: Assessment, known: Arc<KnownQuestionnaire>) -> Self {
        Self { assessment, known, earlier: Vec::new(), respondents: None }
    }

    /// The same under another policy.
    #[must_use]
    pub fn with_policy(mut self, policy: PolicyView) -> Self {
        self.assessment.policy = Some(Policy::from(policy));
        self
    }

    /// The same, to be set against the assessments before it, given in any order.
    ///
    /// # Errors
    /// `Input` where one is over another questionnaire or does not speak of an earlier day.
    pub fn after(mut self, earlier: &[Self]) -> AppResult<Self> {
        let own = (self.assessment.assessed_on, &self.known.questionnaire.digest);
        for other in earlier {
            let title = || other.assessment.title.clone();
            if other.known.questionnaire.digest != *own.1 {
                return Err(InputMistake::EarlierOfAnother(title()).into());
            }
            if other.assessment.assessed_on.is_none()
                || own.0.is_some_and(|day| other.assessment.assessed_on >= Some(day))
            {
                return Err(InputMistake::NotEarlier(title()).into());
            }
        }
        self.earlier = earlier.iter().map(PreviousAssessment::of).collect();
        self.earlier.sort_by_key(|earlier| earlier.assessment.assessed_on);
        Ok(self)
    }

    /// All numbers.
    pub(crate) fn score(&self) -> Scorecard {
        score(&self.known.questionnaire, &self.assessment)
    }
}

impl App {
    /// The assessment in `file`. Its questionnaire is `questionnaire` where one is given, else the one that it names and
    /// the program or the open workspace has.
    ///
    /// # Errors
    /// `FileRefused` with all problems of the file.
    pub fn read_assessment(
        &self,
        file: &SourceFile,
        questionnaire: Option<&Arc<KnownQuestionnaire>>,
    ) -> AppResult<Subject> {
        let known = match questionnaire {
            Some(known) => Arc::clone(known),
            None => self.questionnaire_for(file)?,
        };
        let read = read_assessment(file, &known.questionnaire).into_result();
        let assessment = read.map_err(AppError::FileRefused)?;
        Ok(Subject::new(assessment, known))
    }

    /// The assessments in `files`, all of one questionnaire: `questionnaire` where one is given, else the one that the first
    /// names; `None` where neither is there.
    ///
    /// # Errors
    /// `FileRefused` with all problems of the first file that has any, or that is for another questionnaire.
    pub(crate) fn read_assessments(
        &self,
        files: &[SourceFile],
        questionnaire: Option<&Arc<KnownQuestionnaire>>,
    ) -> AppResult<(Option<Arc<KnownQuestionnaire>>, Vec<Assessment>)> {
        let mut known = questionnaire.map(Arc::clone);
        let mut assessments = Vec::with_capacity(files.len());
        for file in files {
            let subject = self.read_assessment(file, known.as_ref())?;
            known.get_or_insert(subject.known);
            assessments.push(subject.assessment);
        }
        Ok((known, assessments))
    }

    /// The questionnaire that `file` names, else the one that is offered first, with which reading then says what does not fit.
    fn questionnaire_for(&self, file: &SourceFile) -> AppResult<Arc<KnownQuestionnaire>> {
        self.questionnaire_named(questionnaire_of(file))
    }

    /// The questionnaire of this id and version, else the one that is offered first.
    pub(crate) fn questionnaire_named(
        &self,
        named: Option<(String, String)>,
    ) -> AppResult<Arc<KnownQuestionnaire>> {
        let Some((id, version)) = named else { return self.built_in_questionnaire() };
        let is_meant = |known: &Arc<KnownQuestionnaire>| {
            known.questionnaire.id.as_str() == id && known.questionnaire.version == version
        };
        match self.questionnaire_of_id(&id) {
            Ok(known) if is_meant(&known) => Ok(known),
            _ => match self.known_questionnaires()?.into_iter().find(is_meant) {
                Some(known) => Ok(known),
                None => self.built_in_questionnaire(),
            },
        }
    }

    /// Imports the assessment file at `path`.
    ///
    /// # Errors
    /// `FileRefused` with all problems; `Store` with a conflict where another one of its id is there.
    pub fn import_assessment(&self, path: &Path) -> AppResult<AssessmentView> {
        let subject = self.read_assessment(&read_file(path)?, None)?;
        self.import_subject(&subject)?;
        self.with_workspace(|workspace| self.assessment_view(workspace, &subject.assessment.id))
    }

    /// Adds `subject` to the open workspace; one that is there just like this is left alone.
    ///
    /// # Errors
    /// `Store` with a conflict where another one of its id is there.
    pub fn import_subject(&self, subject: &Subject) -> AppResult<ImportedAssessment> {
        let mut assessment = subject.assessment.clone();
        if assessment.organisation.name.trim().is_empty() {
            let subject = subject.known.questionnaire.subject.name();
            assessment.organisation.name =
                self.messages().format("organisation-unnamed", &[("subject", subject.into())]);
        }
        let scorecard = match assessment.status {
            Status::Final => Some(scorecard_json(&subject.score())?),
            Status::Draft => None,
        };
        let new = NewAssessment {
            assessment: &assessment,
            organisation_id: &self.environment.new_id(),
            questionnaire: &subject.known.single_file()?,
            language: self.language().tag(),
            revises: None,
        };
        let imported = self.with_workspace(|workspace| {
            let imported = self.change(workspace, |workspace, stamp| {
                workspace.import_assessment(&new, scorecard.as_deref(), stamp)
            })?;
            self.remember(workspace)?;
            Ok(imported)
        })?;
        Ok(ImportedAssessment {
            assessment: assessment.id.to_string(),
            title: assessment.title,
            is_new: imported != Imported::AlreadyThere,
        })
    }

    /// Writes the assessment to `path`.
    ///
    /// # Errors
    /// `Store` with `NotFound`; `File`.
    pub fn export_assessment(&self, args: AssessmentArgs, path: &Path) -> AppResult<SavedFile> {
        let text = self.assessment_text(&args.assessment_id)?;
        atomic_file::write(path, text.as_bytes())?;
        Ok(self.note_saved(path, text.len()))
    }

    /// The assessment in its file form.
    ///
    /// # Errors
    /// `Store` with `NotFound`.
    pub fn assessment_text(&self, id: &str) -> AppResult<String> {
        let id = assessment_id(id)?;
        let (mut assessment, is_demo) = self.with_workspace(|workspace| {
            let refused = in_workspace(workspace.path());
            let is_demo = workspace.assessment_summary(&id).map_err(&refused)?.is_demo;
            Ok((workspace.assessment(&id).map_err(&refused)?, is_demo))
        })?;
        if is_demo {
            assessment.organisation.name = labelled(&assessment.organisation.name, self.language());
        }
        assessment_json(&assessment)
    }
}

/// Says whether `file` is meant to be an assessment, and not a questionnaire.
pub fn is_assessment(file: &SourceFile) -> bool {
    let value = parse_json(file).unwrap_or_default();
    value.get("format").and_then(Value::as_str).is_some_and(|format| format.starts_with("aimm-assessment/"))
}

/// The file form of `assessment`: two-space indent, a line feed at the end.
pub(crate) fn assessment_json(assessment: &Assessment) -> AppResult<String> {
    Ok(serde_json::to_string_pretty(&assessment_to_file(assessment))? + "\n")
}

/// What writing `n_bytes` to `path` tells a host.
pub(crate) fn saved_file(path: &Path, n_bytes: usize) -> SavedFile {
    SavedFile {
        path: path.to_string_lossy().into_owned(),
        n_bytes: u32::try_from(n_bytes).unwrap_or(u32::MAX),
    }
}

//! Assessments of the open workspace: begun, opened, changed, made final, deleted, imported, exported.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use aimm_core::assessment::{Assessment, QuestionnaireReference, Status, TargetProfile};
use aimm_core::date::Date;
use aimm_core::format::scorecard::scorecard_to_file;
use aimm_core::ids::{AreaId, AssessmentId, DomainId};
use aimm_core::questionnaire::Questionnaire;
use aimm_core::scorecard::Scorecard;
use aimm_core::scoring::score;
use aimm_store::{AssessmentDetails, Imported, NewAssessment, OrganisationRecord, Workspace};
use serde::Serialize;

use crate::App;
use crate::atomic_file;
use crate::demo::labelled;
use crate::dto::{
    AssessmentArgs, AssessmentSummary, AssessmentView, CreateAssessmentArgs, SavedFile, TargetView,
    UpdateAssessmentArgs, WorkspaceView,
};
use crate::error::{AppError, AppResult, InputMistake, in_workspace};
use crate::exchange::{Subject, assessment_json, read_file};
use crate::organisations::{organisation_of, required_text, text_within_limit};
use crate::questionnaires::KnownQuestionnaire;
use crate::view::{localised, questionnaire_view, response_view, scorecard_view};
use crate::warnings::say_warning;

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

impl App {
    /// Begins an assessment.
    ///
    /// # Errors
    /// `Input` for what does not fit; `NotFound` for organisation, questionnaire or preset.
    pub fn create_assessment(&self, args: CreateAssessmentArgs) -> AppResult<AssessmentView> {
        let known = self.questionnaire_of_digest(&args.questionnaire_digest)?;
        let assessment = self.new_assessment(&args, &known.questionnaire)?;
        self.with_workspace(|workspace| {
            let organisation_id = self.organisation_for(workspace, &args)?;
            self.begin(workspace, &assessment, &organisation_id, &known)?;
            self.remember(workspace)?;
            self.assessment_view(workspace, &assessment.id)
        })
    }

    /// Opens an assessment.
    ///
    /// # Errors
    /// `Store` with `NotFound`.
    pub fn open_assessment(&self, args: AssessmentArgs) -> AppResult<AssessmentView> {
        let id = assessment_id(&args.assessment_id)?;
        self.with_workspace(|workspace| self.assessment_view(workspace, &id))
    }

    /// Changes an assessment's head.
    ///
    /// # Errors
    /// `Input` for what does not fit; `Store` where the assessment is final.
    pub fn update_assessment(&self, args: UpdateAssessmentArgs) -> AppResult<AssessmentView> {
        let id = assessment_id(&args.assessment_id)?;
        self.with_workspace(|workspace| {
            let (assessment, known) = self.assessment_of(workspace, &id)?;
            let summary = workspace.assessment_summary(&id).map_err(in_workspace(workspace.path()))?;
            let details = changed_details(args, assessment, summary.language, &known.questionnaire)?;
            self.change(workspace, |workspace, stamp| workspace.update_assessment(&id, &details, stamp))?;
            self.assessment_view(workspace, &id)
        })
    }

    /// Makes an assessment final, with its scorecard.
    ///
    /// # Errors
    /// `Store` where it is final already.
    pub fn finalise_assessment(&self, args: AssessmentArgs) -> AppResult<AssessmentView> {
        let id = assessment_id(&args.assessment_id)?;
        self.with_workspace(|workspace| {
            self.make_final(workspace, &id)?;
            self.assessment_view(workspace, &id)
        })
    }

    /// Deletes an assessment; its events stay.
    ///
    /// # Errors
    /// `Store` with `NotFound`.
    pub fn delete_assessment(&self, args: AssessmentArgs) -> AppResult<WorkspaceView> {
        let id = assessment_id(&args.assessment_id)?;
        self.with_workspace(|workspace| {
            self.change(workspace, |workspace, stamp| workspace.delete_assessment(&id, stamp))?;
            self.workspace_view(workspace)
        })
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
            assessment.organisation.name = self.messages().text("organisation-unnamed");
        }
        let scorecard = match assessment.status {
            Status::Final => Some(scorecard_json(&subject.score())?),
            Status::Draft => None,
        };
        let new = NewAssessment {
            assessment: &assessment,
            organisation_id: &self.environment.new_id(),
            questionnaire: &subject.known.single_file,
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
        Ok(saved_file(path, text.len()))
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

    /// The assessment `id` of the open workspace with its frozen questionnaire.
    ///
    /// # Errors
    /// `Store` with `NotFound`.
    pub fn subject_of(&self, id: &str) -> AppResult<Subject> {
        let id = assessment_id(id)?;
        let (assessment, known) = self.with_workspace(|workspace| self.assessment_of(workspace, &id))?;
        Ok(Subject { assessment, known })
    }

    pub(crate) fn begin(
        &self,
        workspace: &mut Workspace,
        assessment: &Assessment,
        organisation_id: &str,
        known: &KnownQuestionnaire,
    ) -> AppResult<()> {
        let new = NewAssessment {
            assessment,
            organisation_id,
            questionnaire: &known.single_file,
            language: self.language().tag(),
            revises: None,
        };
        self.change(workspace, |workspace, stamp| workspace.create_assessment(&new, stamp))
    }

    pub(crate) fn make_final(&self, workspace: &mut Workspace, id: &AssessmentId) -> AppResult<()> {
        let (assessment, known) = self.assessment_of(workspace, id)?;
        let scorecard = scorecard_json(&score(&known.questionnaire, &assessment))?;
        self.change(workspace, |workspace, stamp| workspace.finalise_assessment(id, &scorecard, stamp))
    }

    /// The assessment and the questionnaire as it was when it began.
    pub(crate) fn assessment_of(
        &self,
        workspace: &Workspace,
        id: &AssessmentId,
    ) -> AppResult<(Assessment, Arc<KnownQuestionnaire>)> {
        let refused = in_workspace(workspace.path());
        let summary = workspace.assessment_summary(id).map_err(&refused)?;
        let known = self.frozen_questionnaire(workspace, &summary.questionnaire_digest)?;
        Ok((workspace.assessment(id).map_err(&refused)?, known))
    }

    /// A row of the workspace's home.
    pub(crate) fn summary(
        &self,
        workspace: &Workspace,
        stored: &aimm_store::AssessmentSummary,
    ) -> AppResult<AssessmentSummary> {
        let (assessment, known) = self.assessment_of(workspace, &assessment_id(&stored.id)?)?;
        let scorecard = score(&known.questionnaire, &assessment);
        Ok(summary_view(stored, &assessment, &known.questionnaire, &scorecard))
    }

    pub(crate) fn assessment_view(
        &self,
        workspace: &Workspace,
        id: &AssessmentId,
    ) -> AppResult<AssessmentView> {
        let refused = in_workspace(workspace.path());
        let stored = workspace.assessment_summary(id).map_err(&refused)?;
        let (assessment, known) = self.assessment_of(workspace, id)?;
        let questionnaire = &known.questionnaire;
        let scorecard = score(questionnaire, &assessment);
        let weight = |domain: &aimm_core::questionnaire::Domain| {
            let own = assessment.weights.as_ref().and_then(|weights| weights.get(&domain.id));
            own.copied().unwrap_or(domain.weight)
        };
        Ok(AssessmentView {
            summary: summary_view(&stored, &assessment, questionnaire, &scorecard),
            organisation_name: stored.organisation_name,
            is_demo: stored.is_demo,
            scope: assessment.scope.clone(),
            policy: assessment.policy_for(questionnaire).into(),
            weights: questionnaire
                .domains
                .iter()
                .map(|domain| (domain.id.to_string(), weight(domain)))
                .collect(),
            target: target_view(assessment.target.as_ref()),
            questionnaire: questionnaire_view(questionnaire, known.origin),
            responses: assessment
                .responses
                .iter()
                .map(|response| (response.item.to_string(), response_view(response)))
                .collect(),
            scorecard: scorecard_view(&scorecard, questionnaire),
            can_undo: workspace.can_undo(id).map_err(&refused)?,
            can_redo: workspace.can_redo(id).map_err(&refused)?,
        })
    }

    fn new_assessment(
        &self,
        args: &CreateAssessmentArgs,
        questionnaire: &Questionnaire,
    ) -> AppResult<Assessment> {
        let target = args.target_level.map(|level| TargetView { level: Some(level), areas: BTreeMap::new() });
        Ok(Assessment {
            id: assessment_id(&self.environment.new_id())?,
            questionnaire: QuestionnaireReference::to(questionnaire),
            title: required_text("title", &args.title)?,
            status: Status::Draft,
            organisation: aimm_core::assessment::Organisation::default(),
            scope: text_within_limit("scope", &args.scope)?,
            assessed_on: Some(match &args.assessed_on {
                Some(text) => date_of(text)?,
                None => self.environment.today()?,
            }),
            ai_roles: Vec::new(),
            respondent: None,
            policy: args.policy.map(Into::into),
            weights: args.weight_preset.as_deref().map(|id| preset_weights(questionnaire, id)).transpose()?,
            target: target.map(|target| target_of(&target, questionnaire)).transpose()?,
            responses: Vec::new(),
        })
    }

    fn organisation_for(&self, workspace: &mut Workspace, args: &CreateAssessmentArgs) -> AppResult<String> {
        if let Some(id) = &args.organisation_id {
            return Ok(id.clone());
        }
        let name = args.organisation_name.as_deref().unwrap_or_default();
        let organisation = organisation_of(name, args.industry.as_deref(), args.employees)?;
        let record = OrganisationRecord { id: self.environment.new_id(), organisation, is_demo: false };
        self.put_organisation(workspace, &record)?;
        Ok(record.id)
    }
}

/// The id `text`; one that can be none is not found either.
pub(crate) fn assessment_id(text: &str) -> AppResult<AssessmentId> {
    AssessmentId::new(text).ok_or_else(|| AppError::NotFound(text.to_owned()))
}

/// The scorecard in its file form, as it is frozen.
pub(crate) fn scorecard_json(scorecard: &Scorecard) -> AppResult<String> {
    Ok(serde_json::to_string(&scorecard_to_file(scorecard, say_warning))?)
}

pub(crate) fn saved_file(path: &Path, n_bytes: usize) -> SavedFile {
    SavedFile {
        path: path.to_string_lossy().into_owned(),
        n_bytes: u32::try_from(n_bytes).unwrap_or(u32::MAX),
    }
}

fn summary_view(
    stored: &aimm_store::AssessmentSummary,
    assessment: &Assessment,
    questionnaire: &Questionnaire,
    scorecard: &Scorecard,
) -> AssessmentSummary {
    let overall = &scorecard.overall;
    let counts = scorecard.counts;
    let level = overall.score.claimed.level;
    AssessmentSummary {
        id: stored.id.clone(),
        organisation_id: stored.organisation_id.clone(),
        title: stored.title.clone(),
        status: stored.status.into(),
        assessed_on: stored.assessed_on.clone(),
        updated_at: stored.updated_at.clone(),
        questionnaire_id: stored.questionnaire_id.clone(),
        questionnaire_version: stored.questionnaire_version.clone(),
        n_items: counts.items,
        n_open: counts.unknown + counts.unanswered,
        n_answered: counts.items - counts.unanswered,
        coverage: overall.score.coverage,
        index: overall.score.claimed.index,
        level,
        level_name: level
            .and_then(|level| questionnaire.levels.get(usize::from(level)))
            .map(|level| localised(&level.name)),
        level_status: overall.status.into(),
        target_level: assessment.target.as_ref().and_then(|target| target.level),
    }
}

fn changed_details(
    args: UpdateAssessmentArgs,
    assessment: Assessment,
    language: String,
    questionnaire: &Questionnaire,
) -> AppResult<AssessmentDetails> {
    Ok(AssessmentDetails {
        title: args.title.map_or(Ok(assessment.title), |title| required_text("title", &title))?,
        scope: args.scope.map_or(Ok(assessment.scope), |scope| text_within_limit("scope", &scope))?,
        assessed_on: args.assessed_on.map(|text| date_of(&text)).transpose()?.or(assessment.assessed_on),
        ai_roles: assessment.ai_roles,
        policy: args.policy.map(Into::into).or(assessment.policy),
        weights: match args.weights {
            Some(weights) => Some(weights_of(&weights, questionnaire)?),
            None => assessment.weights,
        },
        target: match args.target {
            Some(target) => Some(target_of(&target, questionnaire)?),
            None => assessment.target,
        },
        language,
    })
}

fn date_of(text: &str) -> AppResult<Date> {
    Ok(Date::parse(text).ok_or_else(|| InputMistake::Date(text.to_owned()))?)
}

fn preset_weights(questionnaire: &Questionnaire, id: &str) -> AppResult<BTreeMap<DomainId, f64>> {
    let preset = questionnaire.weight_presets.iter().find(|preset| preset.id == id);
    preset.map(|preset| preset.domains.clone()).ok_or_else(|| AppError::NotFound(id.to_owned()))
}

/// One weight above 0 for every domain, and for nothing else.
fn weights_of(
    weights: &BTreeMap<String, f64>,
    questionnaire: &Questionnaire,
) -> AppResult<BTreeMap<DomainId, f64>> {
    /// Greatest weight that files may hold.
    const GREATEST: f64 = 1e9;
    let fits = |weight: &&f64| **weight > 0.0 && **weight <= GREATEST;
    let own: BTreeMap<DomainId, f64> = questionnaire
        .domains
        .iter()
        .filter_map(|domain| Some((domain.id.clone(), *weights.get(domain.id.as_str()).filter(fits)?)))
        .collect();
    if own.len() == questionnaire.domains.len() && own.len() == weights.len() {
        Ok(own)
    } else {
        Err(InputMistake::Weights.into())
    }
}

/// Levels and areas that the questionnaire has.
fn target_of(target: &TargetView, questionnaire: &Questionnaire) -> AppResult<TargetProfile> {
    let top = questionnaire.top_level();
    let mut levels = target.areas.values().chain(target.level.as_ref());
    if levels.any(|level| *level > top) || target.areas.keys().any(|id| questionnaire.find_area(id).is_none())
    {
        return Err(InputMistake::Target.into());
    }
    let areas = target.areas.iter().filter_map(|(id, level)| Some((AreaId::new(id)?, *level))).collect();
    Ok(TargetProfile { level: target.level, areas })
}

fn target_view(target: Option<&TargetProfile>) -> TargetView {
    TargetView {
        level: target.and_then(|target| target.level),
        areas: target
            .into_iter()
            .flat_map(|target| &target.areas)
            .map(|(area, level)| (area.to_string(), *level))
            .collect(),
    }
}

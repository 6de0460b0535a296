//! Assessments of the open workspace: begun, opened, changed, made final, deleted.

use std::sync::Arc;

use aimm_core::assessment::Assessment;
use aimm_core::format::scorecard::scorecard_to_file;
use aimm_core::ids::AssessmentId;
use aimm_core::questionnaire::{Domain, Questionnaire};
use aimm_core::scorecard::Scorecard;
use aimm_core::scoring::score;
use aimm_store::{NewAssessment, OrganisationRecord, Workspace};

use crate::App;
use crate::assessment_head::{changed_details, new_assessment, target_view};
use crate::dto::{
    AssessmentArgs, AssessmentSummary, AssessmentView, CreateAssessmentArgs, UpdateAssessmentArgs,
    WorkspaceView,
};
use crate::error::{AppError, AppResult, in_workspace};
use crate::exchange::Subject;
use crate::organisations::organisation_of;
use crate::questionnaires::KnownQuestionnaire;
use crate::view::{localised, response_view, scorecard_view};
use crate::warnings::say_warning;

impl App {
    /// Begins an assessment.
    ///
    /// # Errors
    /// `Input` for what does not fit; `NotFound` for organisation, questionnaire or preset.
    pub fn create_assessment(&self, args: CreateAssessmentArgs) -> AppResult<AssessmentView> {
        let known = self.questionnaire_of_digest(&args.questionnaire_digest)?;
        let id = assessment_id(&self.environment.new_id())?;
        let today = self.environment.today()?;
        let assessment = new_assessment(id, &args, &known.questionnaire, today)?;
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

    /// The assessment `id` of the open workspace with its frozen questionnaire.
    ///
    /// # Errors
    /// `Store` with `NotFound`.
    pub fn subject_of(&self, id: &str) -> AppResult<Subject> {
        let id = assessment_id(id)?;
        let (assessment, known) = self.with_workspace(|workspace| self.assessment_of(workspace, &id))?;
        Ok(Subject::new(assessment, known))
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
            questionnaire: &known.single_file()?,
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
        let weight = |domain: &Domain| {
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
        questionnaire_digest: questionnaire.digest.clone(),
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

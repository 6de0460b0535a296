//! The assessment before one: of the same organisation, over the same questionnaire.

use aimm_core::assessment::Assessment;
use aimm_core::ids::AssessmentId;
use aimm_core::questionnaire::Policy;
use aimm_core::scorecard::Scorecard;
use aimm_core::scoring::score;
use aimm_report::input::Previous;
use aimm_store::{AssessmentSummary, Workspace};

use crate::error::{AppError, AppResult, in_workspace};
use crate::exchange::Subject;
use crate::questionnaires::KnownQuestionnaire;

/// An earlier assessment with its numbers.
#[derive(Clone, Debug)]
pub(crate) struct PreviousAssessment {
    pub(crate) assessment: Assessment,
    pub(crate) scorecard: Scorecard,
}

impl PreviousAssessment {
    /// The one in a file.
    pub(crate) fn of(subject: &Subject) -> Self {
        Self { assessment: subject.assessment.clone(), scorecard: subject.score() }
    }

    /// The same, to compose from.
    pub(crate) fn as_input(&self) -> Previous<'_> {
        Previous { assessment: &self.assessment, scorecard: &self.scorecard }
    }
}

/// The latest assessment of the same organisation and the very same questionnaire that speaks of an earlier day than
/// `id`; where days are missing, of those that were added before it.
pub(crate) fn previous_of(
    workspace: &Workspace,
    id: &AssessmentId,
    known: &KnownQuestionnaire,
) -> AppResult<Option<PreviousAssessment>> {
    let latest = summaries_before(workspace, id)?.pop();
    latest.map(|latest| scored(workspace, &latest, known)).transpose()
}

/// All assessments of the same organisation and the very same questionnaire that speak of an earlier day than `id`, oldest
/// first, under the policy of `id`; the last added one of several of a day, and none without a day.
pub(crate) fn all_before(
    workspace: &Workspace,
    id: &AssessmentId,
    known: &KnownQuestionnaire,
    policy: Policy,
) -> AppResult<Vec<PreviousAssessment>> {
    let mut before = summaries_before(workspace, id)?;
    before.retain(|summary| summary.assessed_on.is_some());
    before.reverse();
    before.dedup_by(|next, kept| next.assessed_on == kept.assessed_on);
    before.reverse();
    let under_policy = |summary: &AssessmentSummary| {
        let PreviousAssessment { mut assessment, .. } = scored(workspace, summary, known)?;
        assessment.policy = Some(policy);
        Ok(PreviousAssessment { scorecard: score(&known.questionnaire, &assessment), assessment })
    };
    before.iter().map(under_policy).collect()
}

/// What is known of the assessments before `id`, oldest first.
fn summaries_before(workspace: &Workspace, id: &AssessmentId) -> AppResult<Vec<AssessmentSummary>> {
    let refused = in_workspace(workspace.path());
    let own = workspace.assessment_summary(id).map_err(&refused)?;
    let mut others = workspace.list_assessments().map_err(&refused)?;
    others.retain(|other| {
        let is_earlier = match (&other.assessed_on, &own.assessed_on) {
            (Some(earlier), Some(later)) => earlier < later,
            _ => other.created_at < own.created_at,
        };
        other.id != own.id
            && other.organisation_id == own.organisation_id
            && other.questionnaire_digest == own.questionnaire_digest
            && is_earlier
    });
    others.sort_by(|one, other| {
        (&one.assessed_on, &one.created_at, &one.id).cmp(&(&other.assessed_on, &other.created_at, &other.id))
    });
    Ok(others)
}

fn scored(
    workspace: &Workspace,
    summary: &AssessmentSummary,
    known: &KnownQuestionnaire,
) -> AppResult<PreviousAssessment> {
    let refused = in_workspace(workspace.path());
    let not_found = || AppError::NotFound(summary.id.clone());
    let id = AssessmentId::new(&summary.id).ok_or_else(not_found)?;
    let assessment = workspace.assessment(&id).map_err(&refused)?;
    Ok(PreviousAssessment { scorecard: score(&known.questionnaire, &assessment), assessment })
}

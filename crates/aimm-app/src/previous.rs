//! The assessment before one: of the same organisation, over the same questionnaire.

use aimm_core::assessment::Assessment;
use aimm_core::ids::AssessmentId;
use aimm_core::scorecard::Scorecard;
use aimm_core::scoring::score;
use aimm_store::Workspace;

use crate::error::{AppResult, in_workspace};
use crate::questionnaires::KnownQuestionnaire;

/// An earlier assessment with its numbers.
#[derive(Clone, Debug)]
pub(crate) struct PreviousAssessment {
    pub(crate) assessment: Assessment,
    pub(crate) scorecard: Scorecard,
}

/// The latest assessment of the same organisation and the very same questionnaire that speaks of an earlier day than
/// `id`; where days are missing, of those that were added before it.
pub(crate) fn previous_of(
    workspace: &Workspace,
    id: &AssessmentId,
    known: &KnownQuestionnaire,
) -> AppResult<Option<PreviousAssessment>> {
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
    let latest = others.into_iter().max_by(|one, other| {
        (&one.assessed_on, &one.created_at, &one.id).cmp(&(&other.assessed_on, &other.created_at, &other.id))
    });
    let Some(latest) = latest.and_then(|latest| AssessmentId::new(&latest.id)) else { return Ok(None) };
    let assessment = workspace.assessment(&latest).map_err(&refused)?;
    let scorecard = score(&known.questionnaire, &assessment);
    Ok(Some(PreviousAssessment { assessment, scorecard }))
}

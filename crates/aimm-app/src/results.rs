//! Results of an assessment: all numbers, what is strong and what is weak, and what there was before.

use aimm_core::assessment::Assessment;
use aimm_core::evidence::Evidence;
use aimm_core::finding::findings;
use aimm_core::format::scorecard::{ScorecardFile, scorecard_to_file};
use aimm_core::number::TOLERANCE;
use aimm_core::questionnaire::Questionnaire;
use aimm_core::scorecard::{AreaScore, ItemState, Scorecard};
use aimm_core::scoring::score;
use serde_json::Value;

pub use aimm_core::number::{percentage, two_decimals};

use crate::App;
use crate::assessments::assessment_id;
use crate::dto::{
    FindingView, OpenResultsArgs, PreviousNode, PreviousView, QuestionnaireView, ResultsView, ScorecardView,
};
use crate::error::AppResult;
use crate::exchange::Subject;
use crate::previous::{PreviousAssessment, previous_of};
use crate::view::scorecard_view;
use crate::warnings::say_warning;

/// Longest list of strengths or weaknesses.
const FINDING_LIMIT: usize = 5;

/// The score of an assessment that came from a file.
#[derive(Clone, Debug)]
pub struct FileScore {
    /// What the assessment is called.
    pub title: String,
    /// Who is assessed; empty where the file does not say.
    pub organisation: String,
    /// The day it speaks of, `YYYY-MM-DD`.
    pub assessed_on: Option<String>,
    /// The overall level that is wanted.
    pub target_level: Option<u8>,
    /// What it was scored with.
    pub questionnaire: QuestionnaireView,
    /// All numbers.
    pub scorecard: ScorecardView,
    file: ScorecardFile,
}

impl FileScore {
    /// The scorecard as `aimm-scorecard/1`.
    ///
    /// # Errors
    /// Where it has no JSON form.
    pub fn to_json(&self) -> AppResult<String> {
        Ok(serde_json::to_string_pretty(&self.file)?)
    }

    /// The same as a value.
    ///
    /// # Errors
    /// Where it has no JSON form.
    pub fn to_value(&self) -> AppResult<Value> {
        Ok(serde_json::to_value(&self.file)?)
    }
}

impl Subject {
    /// All its numbers, for people and for files.
    pub fn file_score(&self) -> FileScore {
        let scorecard = self.score();
        let assessment = &self.assessment;
        FileScore {
            title: assessment.title.clone(),
            organisation: assessment.organisation.name.clone(),
            assessed_on: assessment.assessed_on.map(|date| date.to_string()),
            target_level: assessment.target.as_ref().and_then(|target| target.level),
            questionnaire: self.known.view(),
            scorecard: scorecard_view(&scorecard, &self.known.questionnaire),
            file: scorecard_to_file(&scorecard, say_warning),
        }
    }
}

impl App {
    /// All results.
    ///
    /// # Errors
    /// `Store` with `NotFound`.
    pub fn open_results(&self, args: OpenResultsArgs) -> AppResult<ResultsView> {
        let id = assessment_id(&args.assessment_id)?;
        let (assessment, known, previous) = self.with_workspace(|workspace| {
            let (assessment, known) = self.assessment_of(workspace, &id)?;
            let previous = previous_of(workspace, &id, &known)?;
            Ok((assessment, known, previous))
        })?;
        let questionnaire = &known.questionnaire;
        let scorecard = score(questionnaire, &assessment);
        let found = findings(questionnaire, &assessment, &scorecard);
        let strengths = found.strengths.iter().map(|strength| strength.area);
        let weaknesses = found.risks().map(|weakness| weakness.area);
        Ok(ResultsView {
            strengths: finding_views(strengths, &assessment, &scorecard),
            weaknesses: finding_views(weaknesses, &assessment, &scorecard),
            previous: previous.as_ref().map(previous_view),
            n_above_evidence: n_above_evidence(&scorecard),
            n_without_evidence: n_without_evidence(questionnaire, &assessment, &scorecard),
            scorecard: scorecard_view(&scorecard, questionnaire),
        })
    }
}

/// Areas by their place in the questionnaire, as many as are listed.
fn finding_views(
    areas: impl Iterator<Item = usize>,
    assessment: &Assessment,
    scorecard: &Scorecard,
) -> Vec<FindingView> {
    let view = |area: &AreaScore| {
        Some(FindingView {
            area: area.id.to_string(),
            index: area.score.claimed.index?,
            level: area.score.claimed.level?,
            target: assessment.target.as_ref().and_then(|target| target.of_area(&area.id)),
        })
    };
    areas.filter_map(|at| scorecard.areas.get(at)).filter_map(view).take(FINDING_LIMIT).collect()
}

fn n_above_evidence(scorecard: &Scorecard) -> u32 {
    let claims_more = |state: ItemState, cap: Option<u8>| match (state, cap) {
        (ItemState::Rated(score), Some(cap)) => score.score > f64::from(cap) + TOLERANCE,
        _ => false,
    };
    scorecard.items.iter().filter(|item| claims_more(item.state, item.cap)).count() as u32
}

fn n_without_evidence(questionnaire: &Questionnaire, assessment: &Assessment, scorecard: &Scorecard) -> u32 {
    let has_none = |item: &str| {
        let response = assessment.response(item);
        !response.is_some_and(|response| response.evidence.iter().any(Evidence::counts))
    };
    let items = questionnaire.items().zip(&scorecard.items);
    let rated = items.filter(|(_, result)| matches!(result.state, ItemState::Rated(_)));
    rated.filter(|((_, _, item), _)| has_none(item.id.as_str())).count() as u32
}

fn previous_view(previous: &PreviousAssessment) -> PreviousView {
    let PreviousAssessment { assessment, scorecard } = previous;
    PreviousView {
        assessment_id: assessment.id.to_string(),
        title: assessment.title.clone(),
        assessed_on: assessment.assessed_on.map(|date| date.to_string()),
        index: scorecard.overall.score.claimed.index,
        level: scorecard.overall.score.claimed.level,
        domains: scorecard
            .domains
            .iter()
            .map(|domain| PreviousNode { id: domain.id.to_string(), index: domain.score.claimed.index })
            .collect(),
    }
}

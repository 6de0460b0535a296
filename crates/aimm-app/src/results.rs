//! Results of an assessment: all numbers, what is strong and what is weak, and what there was before.

use aimm_core::assessment::Assessment;
use aimm_core::evidence::Evidence;
use aimm_core::format::scorecard::{ScorecardFile, scorecard_to_file};
use aimm_core::number::{TOLERANCE, reaches};
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
        let ranking = Ranking { questionnaire, assessment: &assessment, scorecard: &scorecard };
        Ok(ResultsView {
            strengths: ranking.strengths(),
            weaknesses: ranking.weaknesses(),
            previous: previous.as_ref().map(previous_view),
            n_above_evidence: n_above_evidence(&scorecard),
            n_without_evidence: n_without_evidence(questionnaire, &assessment, &scorecard),
            scorecard: scorecard_view(&scorecard, questionnaire),
        })
    }
}

/// Areas against each other and against what is wanted of them.
struct Ranking<'a> {
    questionnaire: &'a Questionnaire,
    assessment: &'a Assessment,
    scorecard: &'a Scorecard,
}

impl Ranking<'_> {
    /// Areas at or above the overall index, the highest first.
    fn strengths(&self) -> Vec<FindingView> {
        let mut found: Vec<_> = self.rated().filter(|(_, index, _)| self.is_above(*index)).collect();
        found.sort_by(|(_, one, _), (_, other, _)| other.total_cmp(one));
        found.into_iter().take(FINDING_LIMIT).filter_map(|(area, _, _)| self.finding(area)).collect()
    }

    /// Areas below the overall index and below what is wanted, by effective weight × gap.
    fn weaknesses(&self) -> Vec<FindingView> {
        let mut found: Vec<_> = self
            .rated()
            .filter(|(_, index, _)| !self.is_above(*index))
            .map(|(area, index, weight)| (area, weight * (f64::from(self.wanted(area)) - index)))
            .filter(|(_, pressure)| *pressure > TOLERANCE)
            .collect();
        found.sort_by(|(_, one), (_, other)| other.total_cmp(one));
        found.into_iter().take(FINDING_LIMIT).filter_map(|(area, _)| self.finding(area)).collect()
    }

    /// Areas with an index and their effective weights, in the questionnaire's order.
    fn rated(&self) -> impl Iterator<Item = (&AreaScore, f64, f64)> {
        let mut items = self.scorecard.items.iter();
        let areas = self.questionnaire.areas().zip(&self.scorecard.areas);
        areas.filter_map(move |((_, area), score)| {
            let weight = items.by_ref().take(area.items.len()).map(|item| item.effective_weight).sum();
            Some((score, score.score.claimed.index?, weight))
        })
    }

    fn is_above(&self, index: f64) -> bool {
        self.scorecard.overall.score.claimed.index.is_some_and(|overall| reaches(index, overall))
    }

    /// The target of an area; without one, the level after the overall one.
    fn wanted(&self, area: &AreaScore) -> u8 {
        let target = self.assessment.target.as_ref().and_then(|target| target.of_area(&area.id));
        let next = self.scorecard.overall.score.claimed.level.map_or(1, |level| level + 1);
        target.unwrap_or(next.min(self.questionnaire.top_level()))
    }

    fn finding(&self, area: &AreaScore) -> Option<FindingView> {
        Some(FindingView {
            area: area.id.to_string(),
            index: area.score.claimed.index?,
            level: area.score.claimed.level?,
            target: self.assessment.target.as_ref().and_then(|target| target.of_area(&area.id)),
        })
    }
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

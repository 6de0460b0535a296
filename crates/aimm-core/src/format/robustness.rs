//! `aimm-robustness/1`: how firm an overall level is, as it stands in a file.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::scored_questionnaire::ScoredQuestionnaireFile;
use crate::questionnaire::Policy;
use crate::robustness::{AnswerRadius, Robustness};
use crate::scorecard::Scorecard;

/// The value of `format`.
pub const ROBUSTNESS_FORMAT: &str = "aimm-robustness/1";

/// How firm an overall level is.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RobustnessFile {
    /// `aimm-robustness/1`.
    pub format: String,
    /// Id of the assessment.
    pub assessment: String,
    /// The questionnaire, with its digest.
    pub questionnaire: ScoredQuestionnaireFile,
    /// The policy in use.
    pub policy: Policy,
    /// The overall level; null where none is given.
    pub level: Option<u8>,
    /// The overall index; null where nothing is rated.
    pub index: Option<f64>,
    /// Relative change, 0 to 1, that all domain weights may make without another level; null without a level.
    pub weight_radius: Option<f64>,
    /// The index while all domain weights change by at most a quarter; null where nothing is rated.
    pub index_range: Option<IndexRangeFile>,
    /// How many items must drop by one level for the level to fall; null without a level.
    pub answer_radius: Option<AnswerRadiusFile>,
    /// One smallest set of such items; empty where it takes more than three.
    pub answer_items: Vec<String>,
}

/// Lowest and highest index.
#[derive(Clone, Copy, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct IndexRangeFile {
    /// The lowest.
    pub low: f64,
    /// The highest.
    pub high: f64,
}

/// A number of items up to 3, else `more than 3`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum AnswerRadiusFile {
    /// 1 to 3.
    Items(u8),
    /// More.
    More(MoreThanThree),
}

/// More than three items, or no number of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
pub enum MoreThanThree {
    /// The only value.
    #[serde(rename = "more than 3")]
    MoreThanThree,
}

/// The file form of `robustness`, which is that of `scorecard`.
pub fn robustness_to_file(robustness: &Robustness, scorecard: &Scorecard) -> RobustnessFile {
    let claimed = scorecard.overall.score.claimed;
    let items = match &robustness.answer_radius {
        Some(AnswerRadius::Items(items)) => items.as_slice(),
        _ => &[],
    };
    RobustnessFile {
        format: ROBUSTNESS_FORMAT.to_owned(),
        assessment: scorecard.assessment.to_string(),
        questionnaire: ScoredQuestionnaireFile::of(&scorecard.questionnaire),
        policy: scorecard.policy,
        level: claimed.level,
        index: claimed.index,
        weight_radius: robustness.weight_radius,
        index_range: robustness.index_range.map(|range| IndexRangeFile { low: range.low, high: range.high }),
        answer_radius: robustness.answer_radius.as_ref().map(|radius| match radius {
            AnswerRadius::Items(items) => AnswerRadiusFile::Items(items.len() as u8),
            AnswerRadius::MoreThanThree => AnswerRadiusFile::More(MoreThanThree::MoreThanThree),
        }),
        answer_items: items.iter().map(ToString::to_string).collect(),
    }
}

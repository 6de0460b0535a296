//! Would other weights, or a few other answers, change the overall level? (scoring rules, section 6)

mod answers;
mod weights;

use crate::assessment::Assessment;
use crate::ids::ItemId;
use crate::questionnaire::Questionnaire;
use crate::scorecard::Scorecard;

/// Relative change of the domain weights at which the range of the index is given.
pub const RANGE_RADIUS: f64 = 0.25;
/// Most items that are looked for.
pub const MOST_ITEMS: usize = 3;

/// How firm the overall level is.
#[derive(Clone, Debug, PartialEq)]
pub struct Robustness {
    /// The largest relative change, 0 to 1, that every domain weight may make at once without another overall level;
    /// `None` where no level is given.
    pub weight_radius: Option<f64>,
    /// Where the overall index lies while every domain weight changes by at most [`RANGE_RADIUS`]; `None` where nothing is
    /// rated.
    pub index_range: Option<IndexRange>,
    /// How few answers hold the level; `None` where no level is given.
    pub answer_radius: Option<AnswerRadius>,
}

/// Lowest and highest index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct IndexRange {
    /// The lowest.
    pub low: f64,
    /// The highest.
    pub high: f64,
}

/// How many items must each drop by one level before the overall level falls.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum AnswerRadius {
    /// As many as these, at most [`MOST_ITEMS`]; no smaller set does it. Several sets of the same size may.
    Items(Vec<ItemId>),
    /// More than [`MOST_ITEMS`], or no number of them.
    MoreThanThree,
}

impl AnswerRadius {
    /// How many items; `None` where they are more than three.
    pub fn n_items(&self) -> Option<usize> {
        match self {
            Self::Items(items) => Some(items.len()),
            Self::MoreThanThree => None,
        }
    }
}

/// How firm the level of `scorecard` is, which is that of `assessment` under `questionnaire`.
pub fn robustness(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scorecard: &Scorecard,
) -> Robustness {
    let domains = weights::Weighing::of(questionnaire, assessment, scorecard);
    let level = scorecard.overall.score.claimed.level;
    Robustness {
        weight_radius: level.map(|level| weights::radius(&domains, questionnaire, scorecard, level)),
        index_range: domains.range(RANGE_RADIUS),
        answer_radius: level.map(|level| answers::radius(questionnaire, assessment, scorecard, level)),
    }
}

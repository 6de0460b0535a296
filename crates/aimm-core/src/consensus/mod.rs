//! What several respondents say of one subject, and how far they agree (scoring rules, section 7).
//!
//! Nothing here decides: an item on which they agree gets a proposal, any other is flagged for discussion.

mod alpha;
mod item;
mod respondents;
mod role;

use crate::assessment::{Assessment, QuestionnaireReference};
use crate::evidence::{Evidence, evidence_cap};
use crate::ids::ItemId;
use crate::questionnaire::Questionnaire;
use crate::random::Choices;
use crate::resampling::{Interval, N_DRAWS, interval};
use crate::scorecard::{ItemState, Scorecard};
use crate::scoring::score;

pub use alpha::Metric;
pub use item::{FEW_RATINGS, Flag, ItemAgreement, LEAST_RATINGS, Statistics};
pub use respondents::{Respondents, RespondentsError};
pub use role::{RoleAgreement, RoleComparison, RoleMedian};

/// From this alpha on, ratings are reliable (Krippendorff, 2004, section 11.4).
pub const RELIABLE_ALPHA: f64 = 0.8;
/// From this alpha on, ratings carry tentative conclusions; below, none (the same).
pub const TENTATIVE_ALPHA: f64 = 2.0 / 3.0;

/// What several respondents say, and how far they agree.
#[derive(Clone, Debug, PartialEq)]
pub struct Consensus {
    /// The questionnaire, with its digest.
    pub questionnaire: QuestionnaireReference,
    /// How many respondents there are, at least two.
    pub n_respondents: usize,
    /// Fewest respondents of a group of which anything is said apart from the others.
    pub minimum_group_size: usize,
    /// Agreement over all items.
    pub overall: OverallAgreement,
    /// The respondents by role: the questionnaire's roles in its order that anybody has, then those without a role.
    pub roles: Vec<RoleAgreement>,
    /// Every item, in the questionnaire's order.
    pub items: Vec<ItemAgreement>,
}

/// Agreement over all items.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct OverallAgreement {
    /// How far apart two ratings are.
    pub metric: Metric,
    /// Krippendorff's alpha over the levels; at most 1, 0 where ratings agree as by chance, below where less;
    /// `None` where no two ratings differ, or no item has two.
    pub alpha: Option<f64>,
    /// Its 95 % interval over items drawn anew; `None` where alpha is, or where most draws have none.
    pub interval: Option<Interval>,
    /// Seed of the interval.
    pub seed: u64,
    /// How often the interval drew.
    pub n_draws: usize,
    /// How many items have at least two ratings.
    pub n_items: usize,
    /// How many ratings these have.
    pub n_ratings: usize,
}

impl Consensus {
    /// The items that are flagged for discussion.
    pub fn flagged(&self) -> impl Iterator<Item = &ItemAgreement> {
        self.items.iter().filter(|item| !item.flags.is_empty())
    }

    /// What is known of `item`.
    pub fn item(&self, item: &str) -> Option<&ItemAgreement> {
        self.items.iter().find(|known| known.item.as_str() == item)
    }
}

/// What `respondents` say of the items of `questionnaire`, which all of their files are for. Evidence is that of all of their
/// files, and of `further`, such as the assessment that was made of them. Their order changes nothing.
pub fn consensus(
    questionnaire: &Questionnaire,
    respondents: &Respondents,
    further: Option<&Assessment>,
    metric: Metric,
    seed: u64,
) -> Consensus {
    let assessments = respondents.assessments();
    let scorecards: Vec<Scorecard> =
        assessments.iter().map(|assessment| score(questionnaire, assessment)).collect();
    let groups = role::groups(questionnaire, assessments);
    let minimum_group_size = usize::from(questionnaire.scoring.minimum_group_size);
    let n_options = questionnaire.levels.len();
    let items: Vec<ItemAgreement> = questionnaire
        .items()
        .enumerate()
        .map(|(at, (_, _, item))| {
            let states: Vec<ItemState> =
                scorecards.iter().map(|scorecard| scorecard.items[at].state).collect();
            let cap = pooled_cap(questionnaire, &item.id, assessments.iter().chain(further));
            let found = item::agreement(&item.id, &states, cap, n_options);
            let medians = role::medians(&groups, &states, found.statistics.as_ref(), minimum_group_size);
            ItemAgreement { roles: medians, ..found }
        })
        .collect();
    Consensus {
        questionnaire: QuestionnaireReference::to(questionnaire),
        n_respondents: assessments.len(),
        minimum_group_size,
        overall: overall(&items, n_options, metric, seed),
        roles: role::agreement(&groups, &items, minimum_group_size),
        items,
    }
}

/// The greatest level that the evidence for `item` in all `assessments` together carries.
fn pooled_cap<'a>(
    questionnaire: &Questionnaire,
    item: &ItemId,
    assessments: impl Iterator<Item = &'a Assessment>,
) -> Option<u8> {
    let caps = &questionnaire.scoring.evidence_caps;
    let responses = assessments.filter_map(|assessment| assessment.response(item.as_str()));
    let evidence: Vec<Evidence> = responses.flat_map(|response| response.evidence.iter().cloned()).collect();
    (!caps.is_empty()).then(|| evidence_cap(caps, &evidence))
}

fn overall(items: &[ItemAgreement], n_options: usize, metric: Metric, seed: u64) -> OverallAgreement {
    let units: Vec<alpha::Unit> =
        items.iter().filter_map(|item| alpha::Unit::of(&item.ratings, n_options)).collect();
    let whole: Vec<&alpha::Unit> = units.iter().collect();
    let alpha = alpha::alpha(&whole, metric);
    let choices = Choices::of(seed, "agreement");
    OverallAgreement {
        metric,
        alpha,
        interval: alpha.and_then(|_| interval(&units, choices, |drawn| alpha::alpha(drawn, metric))),
        seed,
        n_draws: N_DRAWS,
        n_items: units.len(),
        n_ratings: units.iter().map(alpha::Unit::n_ratings).sum(),
    }
}

//! How items behave in the answers of many: for those who want to know whether an instrument measures.
//!
//! Classical test theory over item scores: distribution, item–rest correlation, Cronbach's alpha (Cronbach, 1951) with a
//! percentile interval over resampled assessments (Efron, 1979). Nothing here is a verdict: `docs/instrument.md` says how to
//! read the figures.

mod alpha;
mod statistics;

use std::collections::BTreeMap;

use crate::assessment::Assessment;
use crate::ids::{AreaId, ItemId};
use crate::questionnaire::{Area, Questionnaire};
use crate::resampling::{Interval, N_DRAWS};
use crate::scorecard::ItemState;
use crate::scoring::score;

use statistics::{correlation, mean, standard_deviation};

/// Fewer answers than this say nothing about an item.
pub const LEAST_ANSWERS: usize = 3;
/// From this share at the lowest or highest level on, an item no longer tells assessments apart there (`McHorney` and
/// Tarlov, 1995).
pub const EFFECT_SHARE: f64 = 0.15;

/// The figures of all items and areas.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemAnalysis {
    /// How many assessments went in.
    pub n_assessments: usize,
    /// Seed of the intervals.
    pub seed: u64,
    /// How often each interval drew.
    pub n_draws: usize,
    /// Every item, in the questionnaire's order.
    pub items: Vec<ItemFigures>,
    /// Every area, in the questionnaire's order.
    pub areas: Vec<AreaFigures>,
}

/// How one item was answered.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemFigures {
    /// The item.
    pub item: ItemId,
    /// How many rated it.
    pub n_rated: usize,
    /// How many said that they do not know.
    pub n_unknown: usize,
    /// How many left it out as not applicable.
    pub n_not_applicable: usize,
    /// How many said nothing.
    pub n_unanswered: usize,
    /// How many chose each level; the position is the level.
    pub distribution: Vec<usize>,
    /// Mean score; `None` below [`LEAST_ANSWERS`], as are the figures that follow.
    pub mean: Option<f64>,
    /// Standard deviation of the scores, over n − 1.
    pub standard_deviation: Option<f64>,
    /// Correlation of its score with the mean score of the other items of its area; −1 to 1; `None` where either does not vary.
    pub item_rest: Option<f64>,
    /// Whether at least [`EFFECT_SHARE`] chose level 0.
    pub has_floor: Option<bool>,
    /// Whether at least [`EFFECT_SHARE`] chose the highest level.
    pub has_ceiling: Option<bool>,
}

/// How the items of one area go together.
#[derive(Clone, Debug, PartialEq)]
pub struct AreaFigures {
    /// The area.
    pub area: AreaId,
    /// How many items it has.
    pub n_items: usize,
    /// How many assessments rated all of them.
    pub n_complete: usize,
    /// Cronbach's alpha over these; at most 1; `None` for one item, below [`LEAST_ANSWERS`], or without variance.
    pub alpha: Option<f64>,
    /// Its 95 % interval; `None` where alpha is, or where most draws have no variance.
    pub interval: Option<Interval>,
}

/// The figures of `assessments`, which are all of `questionnaire`. The order of the assessments changes no figure but the
/// intervals, which draw by position.
pub fn analyse(questionnaire: &Questionnaire, assessments: &[Assessment], seed: u64) -> ItemAnalysis {
    let answers = Answers::new(questionnaire, assessments);
    ItemAnalysis {
        n_assessments: assessments.len(),
        seed,
        n_draws: N_DRAWS,
        items: questionnaire.areas().flat_map(|(_, area)| answers.items(area)).collect(),
        areas: questionnaire.areas().map(|(_, area)| answers.area(area, seed)).collect(),
    }
}

/// The states of every item, an entry an assessment.
struct Answers {
    states: BTreeMap<ItemId, Vec<ItemState>>,
    n_assessments: usize,
    n_levels: usize,
}

impl Answers {
    fn new(questionnaire: &Questionnaire, assessments: &[Assessment]) -> Self {
        let mut states: BTreeMap<ItemId, Vec<ItemState>> = BTreeMap::new();
        for assessment in assessments {
            let scorecard = score(questionnaire, assessment);
            for ((_, _, item), result) in questionnaire.items().zip(&scorecard.items) {
                states.entry(item.id.clone()).or_default().push(result.state);
            }
        }
        Self { states, n_assessments: assessments.len(), n_levels: questionnaire.levels.len() }
    }

    fn items(&self, area: &Area) -> Vec<ItemFigures> {
        area.items.iter().map(|item| self.item(&item.id, area)).collect()
    }

    fn states(&self, item: &ItemId) -> &[ItemState] {
        self.states.get(item).map_or(&[], Vec::as_slice)
    }

    /// Scores of `item` by assessment; `None` where it is not rated.
    fn scores(&self, item: &ItemId) -> Vec<Option<f64>> {
        let score = |state: ItemState| match state {
            ItemState::Rated(rated) => Some(rated.score),
            _ => None,
        };
        self.states(item).iter().copied().map(score).collect()
    }

    fn item(&self, item: &ItemId, area: &Area) -> ItemFigures {
        let states = self.states(item);
        let count = |wanted: ItemState| states.iter().filter(|state| **state == wanted).count();
        let mut distribution = vec![0; self.n_levels];
        for state in states {
            if let ItemState::Rated(rated) = state
                && let Some(place) = distribution.get_mut(usize::from(rated.base))
            {
                *place += 1;
            }
        }
        let own: Vec<f64> = self.scores(item).into_iter().flatten().collect();
        let is_enough = own.len() >= LEAST_ANSWERS;
        let has_effect =
            |at: usize| is_enough.then(|| distribution[at] as f64 / own.len() as f64 >= EFFECT_SHARE);
        ItemFigures {
            item: item.clone(),
            n_rated: own.len(),
            n_unknown: count(ItemState::Unknown),
            n_not_applicable: count(ItemState::NotApplicable),
            n_unanswered: count(ItemState::Unanswered),
            mean: is_enough.then(|| mean(&own)),
            standard_deviation: is_enough.then(|| standard_deviation(&own)),
            item_rest: self.item_rest(item, area),
            has_floor: has_effect(0),
            has_ceiling: has_effect(self.n_levels - 1),
            distribution,
        }
    }

    fn item_rest(&self, item: &ItemId, area: &Area) -> Option<f64> {
        let others: Vec<Vec<Option<f64>>> =
            area.items.iter().filter(|other| other.id != *item).map(|other| self.scores(&other.id)).collect();
        let rest = |at: usize| {
            let rated: Vec<f64> = others.iter().filter_map(|scores| scores[at]).collect();
            (!rated.is_empty()).then(|| mean(&rated))
        };
        let own = self.scores(item);
        let pairs: Vec<(f64, f64)> =
            own.iter().enumerate().filter_map(|(at, own)| Some(((*own)?, rest(at)?))).collect();
        if pairs.len() < LEAST_ANSWERS { None } else { correlation(&pairs) }
    }

    fn area(&self, area: &Area, seed: u64) -> AreaFigures {
        let columns: Vec<Vec<Option<f64>>> = area.items.iter().map(|item| self.scores(&item.id)).collect();
        let row = |at: usize| columns.iter().map(|scores| scores[at]).collect::<Option<Vec<f64>>>();
        let complete: Vec<Vec<f64>> = (0..self.n_assessments).filter_map(row).collect();
        let alpha = (complete.len() >= LEAST_ANSWERS).then(|| alpha::alpha(&complete)).flatten();
        AreaFigures {
            area: area.id.clone(),
            n_items: area.items.len(),
            n_complete: complete.len(),
            alpha,
            interval: alpha.and_then(|_| alpha::interval(&complete, seed, area.id.as_str())),
        }
    }
}

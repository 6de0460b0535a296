//! Other domain weights: the index over the box of all of them, and the largest box that keeps the level.

use super::IndexRange;
use crate::assessment::Assessment;
use crate::number::reaches;
use crate::questionnaire::{Policy, Questionnaire};
use crate::scorecard::{BlockerKind, Scorecard};

/// Halvings of the interval 0 to 1: far below the 1e-6 that is asked for.
const HALVINGS: u32 = 40;

/// The rated domains with what they weigh, in the questionnaire's order.
pub(super) struct Weighing {
    domains: Vec<WeightedDomain>,
}

#[derive(Clone, Copy)]
struct WeightedDomain {
    weight: f64,
    index: f64,
}

impl Weighing {
    pub(super) fn of(questionnaire: &Questionnaire, assessment: &Assessment, scorecard: &Scorecard) -> Self {
        let domains = questionnaire.domains.iter().zip(&scorecard.domains);
        let weighted = domains.filter_map(|(domain, score)| {
            let index = score.score.claimed.index?;
            Some(WeightedDomain { weight: assessment.domain_weight(domain), index })
        });
        Self { domains: weighted.collect() }
    }

    /// The lowest and the highest mean while every weight changes by at most `radius` of itself. Both are reached where all
    /// domains up to a cut change one way and all above it the other.
    pub(super) fn range(&self, radius: f64) -> Option<IndexRange> {
        let cuts = self.domains.iter().map(|domain| domain.index);
        let means = cuts.flat_map(|cut| [radius, -radius].map(|change| self.mean(cut, change)));
        means.flatten().fold(None, |range: Option<IndexRange>, mean| {
            Some(range.map_or(IndexRange { low: mean, high: mean }, |range| IndexRange {
                low: range.low.min(mean),
                high: range.high.max(mean),
            }))
        })
    }

    /// The mean with the weights up to `cut` changed by `change` and those above it by the opposite; `None` where they are
    /// all 0.
    fn mean(&self, cut: f64, change: f64) -> Option<f64> {
        let (sum, weights) = self.domains.iter().fold((0.0, 0.0), |(sum, weights), domain| {
            let factor = if domain.index <= cut { 1.0 + change } else { 1.0 - change };
            let weight = domain.weight * factor;
            (sum + weight * domain.index, weights + weight)
        });
        (weights > 0.0).then(|| sum / weights)
    }
}

/// The largest radius, 0 to 1, at which the overall level is still `level` for all weights.
pub(super) fn radius(
    domains: &Weighing,
    questionnaire: &Questionnaire,
    scorecard: &Scorecard,
    level: u8,
) -> f64 {
    let limits = Limits::of(questionnaire, scorecard, level);
    let keeps = |radius: f64| domains.range(radius).is_none_or(|range| limits.keep(range));
    if keeps(1.0) {
        return 1.0;
    }
    let halve = |(kept, lost): (f64, f64), _| {
        let middle = f64::midpoint(kept, lost);
        if keeps(middle) { (middle, lost) } else { (kept, middle) }
    };
    (0..HALVINGS).fold((0.0, 1.0), halve).0
}

/// Between which figures the index leaves the level as it is; conditions that are no matter of the index stay as they are.
struct Limits {
    /// Below it the level falls; `None` where it cannot.
    floor: Option<f64>,
    /// From it on the level rises; `None` where it cannot.
    ceiling: Option<f64>,
}

impl Limits {
    fn of(questionnaire: &Questionnaire, scorecard: &Scorecard, level: u8) -> Self {
        if scorecard.policy == Policy::Strict {
            return Self { floor: None, ceiling: None };
        }
        let needed = |level: u8| f64::from(level) - questionnaire.scoring.level_margin;
        let blockers = &scorecard.overall.score.blockers;
        let only_index_blocks = blockers.iter().all(|blocker| blocker.kind == BlockerKind::Index);
        let may_rise = level < questionnaire.top_level() && only_index_blocks;
        Self { floor: (level > 0).then(|| needed(level)), ceiling: may_rise.then(|| needed(level + 1)) }
    }

    fn keep(&self, range: IndexRange) -> bool {
        self.floor.is_none_or(|floor| reaches(range.low, floor))
            && self.ceiling.is_none_or(|ceiling| !reaches(range.high, ceiling))
    }
}

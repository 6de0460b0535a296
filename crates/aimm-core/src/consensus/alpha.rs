//! Krippendorff's alpha over ratings of which some may be missing (Krippendorff, *Computing Krippendorff's
//! Alpha-Reliability*, 2011).

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How far apart two levels are.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Metric {
    /// As far as the ratings that lie between them.
    #[default]
    Ordinal,
    /// Two different levels are as far apart as any other two.
    Nominal,
    /// As far as the levels themselves.
    Interval,
}

/// The ratings of one item that has at least two.
pub(super) struct Unit {
    /// How often each level was chosen; the position is the level.
    counts: Vec<f64>,
    n_ratings: usize,
}

impl Unit {
    /// The unit of `ratings` on `n_options` levels; `None` where no two ratings can be paired.
    pub(super) fn of(ratings: &[u8], n_options: usize) -> Option<Self> {
        let mut counts = vec![0.0; n_options];
        for rating in ratings {
            *counts.get_mut(usize::from(*rating))? += 1.0;
        }
        (ratings.len() >= 2).then_some(Self { counts, n_ratings: ratings.len() })
    }

    pub(super) fn n_ratings(&self) -> usize {
        self.n_ratings
    }

    /// Adds its pairs to the coincidence matrix: every ordered pair of ratings counts `1/(m − 1)`.
    fn add_to(&self, coincidences: &mut [Vec<f64>]) {
        let others = (self.n_ratings - 1) as f64;
        for (level, row) in coincidences.iter_mut().enumerate() {
            for (other, cell) in row.iter_mut().enumerate() {
                let itself = if level == other { 1.0 } else { 0.0 };
                *cell += self.counts[level] * (self.counts[other] - itself) / others;
            }
        }
    }
}

/// `1 − D_o/D_e` over `units`; `None` where `D_e` is 0: no two ratings differ.
pub(super) fn alpha(units: &[&Unit], metric: Metric) -> Option<f64> {
    let n_options = units.first()?.counts.len();
    let mut coincidences = vec![vec![0.0; n_options]; n_options];
    let mut totals = vec![0.0; n_options];
    for unit in units {
        unit.add_to(&mut coincidences);
        totals.iter_mut().zip(&unit.counts).for_each(|(total, count)| *total += count);
    }
    let n_ratings: f64 = totals.iter().sum();
    let (mut observed, mut expected) = (0.0, 0.0);
    for level in 0..n_options {
        for other in 0..n_options {
            let difference = metric.squared_difference(level, other, &totals);
            observed += coincidences[level][other] * difference;
            expected += totals[level] * totals[other] * difference;
        }
    }
    (expected > 0.0).then(|| 1.0 - (n_ratings - 1.0) * observed / expected)
}

impl Metric {
    /// `δ²` of two levels, of which `totals` says how often each was chosen.
    fn squared_difference(self, level: usize, other: usize, totals: &[f64]) -> f64 {
        let (low, high) = (level.min(other), level.max(other));
        let difference = match self {
            Self::Nominal => f64::from(u8::from(low != high)),
            Self::Interval => (high - low) as f64,
            Self::Ordinal => {
                totals[low..=high].iter().sum::<f64>() - f64::midpoint(totals[low], totals[high])
            }
        };
        // Of one level with itself the ordinal form gives n − (n + n)/2, which is 0.
        difference * difference
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The reliability data of Krippendorff (2011), section C: four observers, twelve units, missing ratings; 0 is none.
    const OBSERVERS: [[u8; 12]; 4] = [
        [1, 2, 3, 3, 2, 1, 4, 1, 2, 0, 0, 0],
        [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, 0, 3],
        [0, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, 0],
        [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, 0],
    ];

    fn published() -> Vec<Unit> {
        let unit = |at: usize| OBSERVERS.iter().map(|row| row[at]).filter(|rating| *rating > 0).collect();
        (0..12).filter_map(|at| Unit::of(&Vec::<u8>::from_iter::<Vec<u8>>(unit(at)), 6)).collect()
    }

    fn alpha_of(units: &[Unit], metric: Metric) -> Option<f64> {
        alpha(&units.iter().collect::<Vec<_>>(), metric)
    }

    #[test]
    fn alpha_is_what_krippendorff_prints() {
        let units = published();
        assert_eq!(units.len(), 11, "the twelfth unit has one rating, which pairs with nothing");
        for (metric, printed) in
            [(Metric::Nominal, 0.743), (Metric::Ordinal, 0.815), (Metric::Interval, 0.849)]
        {
            let found = alpha_of(&units, metric).unwrap_or_default();
            assert!((found - printed).abs() < 0.0005, "{metric:?}: {found} is not {printed}");
        }
    }

    #[test]
    fn alpha_is_what_one_calculates_by_hand() {
        // Two units 0 0 and 1 1: no pair differs. Two units 0 1 and 0 1: all four pairs differ, D_o = 1; two zeros and two
        // ones, D_e = 8/12: alpha = 1 − 1/(2/3) = −0.5.
        let units = |ratings: [[u8; 2]; 2]| {
            ratings.map(|pair| Unit::of(&pair, 2)).into_iter().flatten().collect::<Vec<_>>()
        };
        for metric in [Metric::Nominal, Metric::Ordinal, Metric::Interval] {
            assert_eq!(alpha_of(&units([[0, 0], [1, 1]]), metric), Some(1.0), "{metric:?}");
            let found = alpha_of(&units([[0, 1], [0, 1]]), metric).unwrap_or_default();
            assert!((found + 0.5).abs() < 1e-12, "{metric:?}: {found}");
        }
    }

    #[test]
    fn without_a_difference_there_is_no_alpha() {
        let same: Vec<Unit> = (0..3).filter_map(|_| Unit::of(&[2, 2, 2], 6)).collect();
        assert_eq!(alpha_of(&same, Metric::Ordinal), None);
        assert_eq!(alpha_of(&[], Metric::Ordinal), None);
        assert!(Unit::of(&[3], 6).is_none());
    }
}

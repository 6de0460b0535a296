//! Intervals of figures that have no formula of their own: percentiles over units drawn with replacement (Efron, 1979).

use crate::random::Choices;

/// How many times the units are drawn anew.
pub const N_DRAWS: usize = 2_000;

/// A 95 % interval.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Interval {
    /// The 2.5th percentile.
    pub low: f64,
    /// The 97.5th percentile.
    pub high: f64,
}

/// Percentiles of `figure` over `units` drawn with replacement; `None` where fewer than half of the draws have the figure.
pub(crate) fn interval<T>(
    units: &[T],
    mut choices: Choices,
    figure: impl Fn(&[&T]) -> Option<f64>,
) -> Option<Interval> {
    let mut drawn: Vec<f64> = (0..N_DRAWS)
        .filter_map(|_| {
            let sample: Vec<&T> = (0..units.len()).filter_map(|_| choices.one_of(units)).collect();
            figure(&sample)
        })
        .collect();
    if drawn.len() < N_DRAWS / 2 {
        return None;
    }
    drawn.sort_by(f64::total_cmp);
    let at = |share: f64| drawn[((drawn.len() - 1) as f64 * share).round() as usize];
    Some(Interval { low: at(0.025), high: at(0.975) })
}

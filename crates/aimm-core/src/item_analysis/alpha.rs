//! Cronbach's alpha and its interval.

use super::statistics::{variance, varies};
use crate::random::Choices;
use crate::resampling::{self, Interval};

/// `k/(k−1) · (1 − Σ s²(item) / s²(sum))` over rows of k scores; `None` for one item or where the sums do not vary.
pub(super) fn alpha<R: AsRef<[f64]>>(rows: &[R]) -> Option<f64> {
    let n_items = rows.first()?.as_ref().len();
    let column = |at: usize| rows.iter().map(|row| row.as_ref()[at]).collect::<Vec<f64>>();
    let sums: Vec<f64> = rows.iter().map(|row| row.as_ref().iter().sum()).collect();
    let of_sums = variance(&sums);
    if n_items < 2 || !varies(of_sums) {
        return None;
    }
    let of_items: f64 = (0..n_items).map(|at| variance(&column(at))).sum();
    let k = n_items as f64;
    Some(k / (k - 1.0) * (1.0 - of_items / of_sums))
}

/// Its interval over rows drawn with replacement; `None` where fewer than half of the draws have an alpha.
pub(super) fn interval(rows: &[Vec<f64>], seed: u64, area: &str) -> Option<Interval> {
    resampling::interval(rows, Choices::of(seed, area), |drawn| alpha(drawn))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn alpha_is_what_one_calculates_by_hand() {
        // Columns 1 2 3 4 and 2 1 4 3: item variances 5/3 each, sums 3 3 7 7 with variance 16/3:
        // 2/1 · (1 − (10/3)/(16/3)) = 0.75.
        let rows = [[1.0, 2.0], [2.0, 1.0], [3.0, 4.0], [4.0, 3.0]];
        assert!((alpha(&rows).unwrap_or_default() - 0.75).abs() < 1e-12);
        let same = [[1.0, 1.0], [3.0, 3.0], [5.0, 5.0]];
        assert!(
            (alpha(&same).unwrap_or_default() - 1.0).abs() < 1e-12,
            "items that say the same agree wholly"
        );
        assert_eq!(alpha(&[[2.0, 2.0], [2.0, 2.0]]), None, "without variance there is nothing to share");
        assert_eq!(alpha(&[[2.0], [3.0]]), None, "one item has no others");
    }

    #[test]
    fn the_interval_holds_alpha_and_is_the_same_for_the_same_seed() {
        let rows: Vec<Vec<f64>> = (0..40)
            .map(|at| {
                let level = f64::from(at % 6);
                vec![level, (level + f64::from(at % 2)).min(5.0), level]
            })
            .collect();
        let found = interval(&rows, 7, "A.1");
        let own = alpha(&rows).unwrap_or_default();
        assert!(found.is_some_and(|found| found.low <= own && own <= found.high), "{found:?} around {own}");
        assert_eq!(found, interval(&rows, 7, "A.1"));
        assert_ne!(found, interval(&rows, 8, "A.1"), "another seed draws others");
    }
}

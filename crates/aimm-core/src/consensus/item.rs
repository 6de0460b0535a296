//! What several respondents say of one item.

use super::role::RoleMedian;
use crate::ids::ItemId;
use crate::number::reaches;
use crate::scorecard::ItemState;

/// Fewer ratings than this are shown as they are, without statistics.
pub const LEAST_RATINGS: usize = 3;
/// Statistics of fewer ratings than this carry a note.
pub const FEW_RATINGS: usize = 5;
/// From this range on, an item is to be discussed.
const DISPUTED_RANGE: u8 = 2;
/// Below this `rwg`, an item is to be discussed.
const LEAST_RWG: f64 = 0.5;

/// What several respondents say of one item.
#[derive(Clone, Debug, PartialEq)]
pub struct ItemAgreement {
    /// The item.
    pub item: ItemId,
    /// The levels (bases) that were chosen, from the lowest; whose they are is not said.
    pub ratings: Vec<u8>,
    /// How many said that they do not know.
    pub n_unknown: usize,
    /// How many left it out as not applicable.
    pub n_not_applicable: usize,
    /// How many said nothing.
    pub n_unanswered: usize,
    /// Greatest level that the evidence of all carries; `None` without evidence caps.
    pub cap: Option<u8>,
    /// The figures; `None` below [`LEAST_RATINGS`].
    pub statistics: Option<Statistics>,
    /// Why it is to be discussed, in the order of [`Flag`]; empty where nothing speaks for it.
    pub flags: Vec<Flag>,
    /// The level that is proposed, the lower median; `None` where it is flagged, or nobody rated it.
    pub proposed: Option<u8>,
    /// Medians of the roles of which at least the minimum group size rated it.
    pub roles: Vec<RoleMedian>,
}

/// Figures of the ratings of one item.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Statistics {
    /// The median; of an even number of ratings the lower of the middle two.
    pub median: u8,
    /// Highest less lowest.
    pub range: u8,
    /// Mean distance from the median, in levels.
    pub ad_median: f64,
    /// Agreement within the group against ratings that are spread evenly over the levels (James, Demaree and Wolf, 1984); at
    /// most 1; below 0 less than by chance.
    pub rwg: f64,
    /// Whether they stand on fewer than [`FEW_RATINGS`].
    pub is_of_few: bool,
}

/// Why an item is to be discussed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Flag {
    /// Two ratings lie two levels or more apart.
    Range,
    /// `rwg` is below 0.5.
    Agreement,
    /// The evidence carries less than the median.
    Evidence,
}

/// What `states`, one a respondent, say of `item` on `n_options` levels.
pub(super) fn agreement(
    item: &ItemId,
    states: &[ItemState],
    cap: Option<u8>,
    n_options: usize,
) -> ItemAgreement {
    let count = |wanted: ItemState| states.iter().filter(|state| **state == wanted).count();
    let ratings = sorted_bases(states.iter());
    let figures = figures(&ratings, n_options);
    let flags = figures.map(|figures| flags(&figures, cap)).unwrap_or_default();
    ItemAgreement {
        item: item.clone(),
        n_unknown: count(ItemState::Unknown),
        n_not_applicable: count(ItemState::NotApplicable),
        n_unanswered: count(ItemState::Unanswered),
        cap,
        statistics: figures.filter(|_| ratings.len() >= LEAST_RATINGS),
        proposed: lower_median(&ratings).filter(|_| flags.is_empty()),
        flags,
        ratings,
        roles: Vec::new(),
    }
}

/// The bases of those of `states` that are rated, from the lowest.
pub(super) fn sorted_bases<'a>(states: impl Iterator<Item = &'a ItemState>) -> Vec<u8> {
    let base = |state: &ItemState| match state {
        ItemState::Rated(rated) => Some(rated.base),
        _ => None,
    };
    let mut bases: Vec<u8> = states.filter_map(base).collect();
    bases.sort_unstable();
    bases
}

/// The median of `sorted`; of an even number the lower of the middle two.
pub(super) fn lower_median(sorted: &[u8]) -> Option<u8> {
    sorted.get(sorted.len().checked_sub(1)? / 2).copied()
}

/// The figures of at least two ratings.
fn figures(sorted: &[u8], n_options: usize) -> Option<Statistics> {
    let (low, high) = (*sorted.first()?, *sorted.last()?);
    let median = lower_median(sorted).filter(|_| sorted.len() >= 2)?;
    let n = sorted.len() as f64;
    let sum: u32 = sorted.iter().map(|rating| u32::from(*rating)).sum();
    let mean = f64::from(sum) / n;
    let squares: f64 = sorted.iter().map(|rating| f64::from(*rating) - mean).map(|off| off * off).sum();
    let distances: u32 = sorted.iter().map(|rating| u32::from(rating.abs_diff(median))).sum();
    let options = n_options as f64;
    // The variance of ratings that are spread evenly over the options.
    let by_chance = (options * options - 1.0) / 12.0;
    Some(Statistics {
        median,
        range: high - low,
        ad_median: f64::from(distances) / n,
        rwg: 1.0 - squares / (n - 1.0) / by_chance,
        is_of_few: sorted.len() < FEW_RATINGS,
    })
}

fn flags(figures: &Statistics, cap: Option<u8>) -> Vec<Flag> {
    let found = [
        (Flag::Range, figures.range >= DISPUTED_RANGE),
        (Flag::Agreement, !reaches(figures.rwg, LEAST_RWG)),
        (Flag::Evidence, cap.is_some_and(|cap| cap < figures.median)),
    ];
    found.into_iter().filter(|(_, is_found)| *is_found).map(|(flag, _)| flag).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_figures_are_what_one_calculates_by_hand() {
        for (ratings, median, range, is_of_few, ad_median, rwg) in [
            // Six levels: by chance 35/12. Mean 3, s² = 2/3, lower median 3, distances 1 0 0 1.
            (&[2, 3, 3, 4][..], 3, 2, true, 0.5, 1.0 - 8.0 / 35.0),
            // Mean 3, s² = 30/4: below chance, and shown so. Distances from 5: 5 5 0 0 0.
            (&[0, 0, 5, 5, 5], 5, 5, false, 2.0, 1.0 - 90.0 / 35.0),
            (&[4, 4, 4, 4, 4], 4, 0, false, 0.0, 1.0),
        ] {
            let found = figures(ratings, 6);
            let whole = found.map(|found| (found.median, found.range, found.is_of_few));
            assert_eq!(whole, Some((median, range, is_of_few)), "{ratings:?}");
            let is_near = |found: f64, wanted: f64| (found - wanted).abs() < 1e-12;
            assert!(found.is_some_and(|found| is_near(found.ad_median, ad_median)), "{found:?}");
            assert!(found.is_some_and(|found| is_near(found.rwg, rwg)), "{found:?}");
        }
        assert_eq!(figures(&[3], 6), None, "one rating agrees with nobody");
    }

    #[test]
    fn the_median_of_an_even_number_is_the_lower_one() {
        for (ratings, median) in [
            (&[][..], None),
            (&[4], Some(4)),
            (&[1, 4], Some(1)),
            (&[1, 2, 4], Some(2)),
            (&[0, 1, 3, 5], Some(1)),
        ] {
            assert_eq!(lower_median(ratings), median, "{ratings:?}");
        }
    }

    #[test]
    fn each_reason_to_discuss_is_found_at_its_threshold() {
        for (ratings, cap, n_options, expected) in [
            (&[2, 3, 3][..], None, 6, vec![]),
            (&[2, 3, 4][..], None, 6, vec![Flag::Range]),
            // Two levels: by chance 3/12. 0 0 1: s² = 1/3, rwg = −1/3.
            (&[0, 0, 1][..], None, 2, vec![Flag::Agreement]),
            // Four levels: by chance 15/12. 0 1: s² = 1/2, rwg = 0.6.
            (&[0, 1][..], None, 4, vec![]),
            (&[3, 3, 3][..], Some(3), 6, vec![]),
            (&[3, 3, 3][..], Some(2), 6, vec![Flag::Evidence]),
            (&[0, 4, 5][..], Some(1), 6, vec![Flag::Range, Flag::Agreement, Flag::Evidence]),
        ] {
            let found = figures(ratings, n_options).map(|figures| flags(&figures, cap)).unwrap_or_default();
            assert_eq!(found, expected, "{ratings:?} on {n_options} levels, cap {cap:?}");
        }
    }
}

//! What every chart checks before it draws.

use crate::error::ChartError;
use crate::radar::{Series, SeriesKind};
use crate::theme::SERIES_STYLES;

pub(crate) fn max_level(max: u8) -> Result<(), ChartError> {
    if (1..=10).contains(&max) { Ok(()) } else { Err(ChartError::MaxLevel(max)) }
}

pub(crate) fn length(name: &str, found: usize, expected: usize) -> Result<(), ChartError> {
    if found == expected {
        return Ok(());
    }
    Err(ChartError::Length { name: name.to_owned(), found, expected })
}

/// A value on the scale `0..=max`; rounding errors at its ends are forgiven.
pub(crate) fn value(name: &str, value: f64, max: u8) -> Result<(), ChartError> {
    if value.is_finite() && (-1e-9..=f64::from(max) + 1e-9).contains(&value) {
        return Ok(());
    }
    Err(ChartError::Value { name: name.to_owned(), value, max })
}

pub(crate) fn series(series: &[Series], length_of_each: usize, max: u8) -> Result<(), ChartError> {
    if series.is_empty() {
        return Err(ChartError::Empty);
    }
    if series.len() > SERIES_STYLES {
        return Err(ChartError::TooManySeries(series.len()));
    }
    for one in series {
        length(&one.name, one.values.len(), length_of_each)?;
        for entry in one.values.iter().flatten() {
            value(&one.name, *entry, max)?;
        }
    }
    Ok(())
}

/// The look of each series: that of its kind, or for a kind that is there twice the next free one.
pub(crate) fn slots(series: &[Series]) -> Vec<usize> {
    let mut taken: Vec<usize> = Vec::with_capacity(series.len());
    let own: Vec<Option<usize>> = series
        .iter()
        .map(|one| {
            let slot = slot(one.kind);
            let free = !taken.contains(&slot);
            taken.extend(free.then_some(slot));
            free.then_some(slot)
        })
        .collect();
    let mut spare = (0..SERIES_STYLES).filter(|slot| !taken.contains(slot));
    own.into_iter().map(|slot| slot.or_else(|| spare.next()).unwrap_or(0)).collect()
}

/// The place of a kind among the looks of the theme.
pub(crate) fn slot(kind: SeriesKind) -> usize {
    match kind {
        SeriesKind::Current => 0,
        SeriesKind::Target => 1,
        SeriesKind::Previous => 2,
        SeriesKind::Evidenced => 3,
        SeriesKind::Scenario => 4,
        SeriesKind::Benchmark => 5,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn repeated_kinds_get_looks_of_their_own() {
        let named = |kind| Series { name: String::new(), kind, values: Vec::new() };
        let kinds = [SeriesKind::Previous, SeriesKind::Current, SeriesKind::Previous, SeriesKind::Target];
        let looks = slots(&kinds.map(named));
        assert_eq!(looks, [2, 0, 3, 1], "the second previous takes the first look nobody has");
    }

    #[test]
    fn values_off_the_scale_are_refused() {
        for (number, good) in [
            (0.0, true),
            (5.0, true),
            (5.0 + 1e-12, true),
            (5.1, false),
            (-0.1, false),
            (f64::NAN, false),
            (f64::INFINITY, false),
        ] {
            assert_eq!(value("row", number, 5).is_ok(), good, "{number} on 0–5");
        }
    }
}

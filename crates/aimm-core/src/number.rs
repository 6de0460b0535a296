//! Comparing with a threshold, and rounding for people.

/// What a comparison with a threshold forgives (scoring rules, preamble).
pub const TOLERANCE: f64 = 1e-9;

/// `value >= threshold`, forgiving [`TOLERANCE`].
pub fn reaches(value: f64, threshold: f64) -> bool {
    value >= threshold - TOLERANCE
}

/// `value` with two decimals, half away from zero, as people see every index.
pub fn two_decimals(value: f64) -> String {
    // 2.675 is stored just below its half; the nudge is far below any difference that scoring can make.
    let nudged = value + value.signum() * TOLERANCE;
    let hundredths = (nudged * 100.0).abs().floor_half_up();
    let sign = if value < 0.0 && hundredths > 0 { "-" } else { "" };
    format!("{sign}{}.{:02}", hundredths / 100, hundredths % 100)
}

/// A share of 1 as a percentage with one decimal, without a trailing `.0` (`94.7`, `100`).
pub fn percentage(share: f64) -> String {
    let tenths = (share * 1000.0 + TOLERANCE).abs().floor_half_up();
    if tenths.is_multiple_of(10) {
        format!("{}", tenths / 10)
    } else {
        format!("{}.{}", tenths / 10, tenths % 10)
    }
}

/// `value` as a message names it: what has a long row of digits in powers of ten (`1e308`).
pub(crate) fn short(value: f64) -> String {
    let size = value.abs();
    if size >= 1e15 || size < 1e-6 && size > 0.0 { format!("{value:e}") } else { value.to_string() }
}

trait HalfUp {
    fn floor_half_up(self) -> u64;
}

impl HalfUp for f64 {
    fn floor_half_up(self) -> u64 {
        (self + 0.5).floor() as u64
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_message_names_a_number_without_a_row_of_digits() {
        for (value, text) in [
            (1e308, "1e308"),
            (-2.5e20, "-2.5e20"),
            (1e-300, "1e-300"),
            (0.0, "0"),
            (-1.5, "-1.5"),
            (1e9, "1000000000"),
        ] {
            assert_eq!(short(value), text);
        }
    }

    #[test]
    fn people_see_two_decimals_half_away_from_zero() {
        for (value, text) in [
            (2.4566, "2.46"),
            (2.675, "2.68"),
            (0.005, "0.01"),
            (-0.005, "-0.01"),
            (0.0, "0.00"),
            (-0.001, "0.00"),
            (5.0, "5.00"),
            (1.625, "1.63"),
        ] {
            assert_eq!(two_decimals(value), text, "{value}");
        }
    }

    #[test]
    fn percentages_drop_a_decimal_that_says_nothing() {
        for (share, text) in [(1.0, "100"), (0.9467, "94.7"), (0.0, "0"), (0.666_666, "66.7")] {
            assert_eq!(percentage(share), text, "{share}");
        }
    }
}

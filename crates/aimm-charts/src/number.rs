//! Figures as people see them.

/// Two decimals, half away from zero: the only way an index is written in a picture.
pub(crate) fn two_decimals(value: f64) -> String {
    // 2.675 is stored just below its half; the nudge is far below any difference between two scores.
    let hundredths = ((value + value.signum() * 1e-9) * 100.0).round() / 100.0;
    // Adding zero turns −0.0 into 0.0, which would otherwise print a sign.
    format!("{:.2}", hundredths + 0.0)
}

#[cfg(test)]
mod tests {
    use super::two_decimals;

    #[test]
    fn halves_go_away_from_zero() {
        for (value, text) in [
            (2.125, "2.13"),
            (2.675, "2.68"),
            (1.005, "1.01"),
            (2.4566, "2.46"),
            (3.0, "3.00"),
            (-0.125, "-0.13"),
            (-0.001, "0.00"),
            (0.0, "0.00"),
        ] {
            assert_eq!(two_decimals(value), text, "{value} as people see it");
        }
    }
}

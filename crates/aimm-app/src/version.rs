//! Which of two versions of a questionnaire is the newer one.

use std::cmp::Ordering;

/// A run of digits, or of anything else.
#[derive(PartialEq, Eq, PartialOrd, Ord)]
enum Part<'a> {
    Text(&'a [u8]),
    /// Without leading zeros: of two numbers, the one with more digits is the greater.
    Number {
        n_digits: usize,
        digits: &'a [u8],
    },
}

impl<'a> Part<'a> {
    fn of(run: &'a [u8]) -> Self {
        if !run.iter().all(u8::is_ascii_digit) {
            return Self::Text(run);
        }
        let n_zeros = run.iter().take_while(|digit| **digit == b'0').count();
        let digits = &run[n_zeros..];
        Self::Number { n_digits: digits.len(), digits }
    }
}

/// Compares the numbers in two versions as numbers of any length, and what stands between them as text; of two that begin
/// alike, the longer one is the newer.
pub(crate) fn compare_versions(one: &str, other: &str) -> Ordering {
    parts(one).cmp(parts(other))
}

fn parts(version: &str) -> impl Iterator<Item = Part<'_>> {
    let is_run = |one: &u8, next: &u8| one.is_ascii_digit() == next.is_ascii_digit();
    version.as_bytes().chunk_by(is_run).map(Part::of)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn versions_are_compared_number_by_number() {
        for (older, newer, reason) in [
            ("1.9.0", "1.10.0", "ten is more than nine"),
            ("1.0.0", "1.1.0", "digits of one length"),
            ("1.0", "1.0.1", "the longer one was made later"),
            ("2026-9", "2026-11", "any mark may stand between numbers"),
            ("draft a", "draft b", "what is no number is text"),
            ("9", "99999999999999999999999999", "a number may be longer than any type"),
            ("版本2", "版本10", "the text may be in any writing"),
        ] {
            assert_eq!(compare_versions(older, newer), Ordering::Less, "{older} {newer}: {reason}");
            assert_eq!(compare_versions(newer, older), Ordering::Greater, "{newer} {older}: {reason}");
        }
        assert_eq!(compare_versions("1.01", "1.1"), Ordering::Equal, "zeros before a number say nothing");
    }
}

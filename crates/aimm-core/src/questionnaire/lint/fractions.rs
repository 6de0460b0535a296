//! Fractions in words: "two thirds", "one in ten", 三分之二. In numbers alone, one language would say a two that the other need not.

use std::ops::Range;

use super::numbers::{Counted, Number, ORDINALS, chinese_values, english_value, is_numeral};

/// The fractions of `text`, which is in lower case.
pub(super) fn fractions(text: &str, is_chinese: bool) -> Vec<Number> {
    let found = if is_chinese { of_chinese(text) } else { of_english(text) };
    found
        .into_iter()
        .map(|(place, part, whole)| Number {
            digits: format!("{part}/{whole}"),
            counted: Counted::Anything,
            place,
            is_needed: true,
        })
        .collect()
}

/// Where a fraction stands, how many parts it has, and of how many.
type Fraction = (Range<usize>, u64, u64);

fn of_chinese(text: &str) -> Vec<Fraction> {
    text.match_indices("分之").filter_map(|(at, mark)| chinese_fraction(text, at, at + mark.len())).collect()
}

/// The fraction with its mark from `at` to `end`. 百分之 is a percentage, which is a number.
fn chinese_fraction(text: &str, at: usize, end: usize) -> Option<Fraction> {
    let before = text[..at].trim_end_matches(is_numeral);
    let after = text[end..].trim_start_matches(is_numeral);
    let (whole, part) = (&text[before.len()..at], &text[end..text.len() - after.len()]);
    if whole.ends_with(['百', '千', '万']) {
        return None;
    }
    match (chinese_values(whole).as_slice(), chinese_values(part).as_slice()) {
        ([whole], [part]) => Some((before.len()..text.len() - after.len(), *part, *whole)),
        _ => None,
    }
}

/// What every fraction in English words has one of, so that most texts are not taken apart.
const SIGNS: [&str; 6] = ["third", "quarter", "th of", "ths", "one in", "one out"];

fn of_english(text: &str) -> Vec<Fraction> {
    if !SIGNS.iter().any(|sign| text.contains(sign)) {
        return Vec::new();
    }
    let words = words(text);
    (0..words.len()).filter_map(|at| english_fraction(&words[at..])).collect()
}

/// Words and where they begin.
fn words(text: &str) -> Vec<(usize, &str)> {
    let mut at = 0;
    let pieces = text.split_inclusive(|character: char| !character.is_ascii_alphanumeric());
    pieces
        .filter_map(|piece| {
            let start = at;
            at += piece.len();
            let word = piece.trim_end_matches(|character: char| !character.is_ascii_alphanumeric());
            (!word.is_empty()).then_some((start, word))
        })
        .collect()
}

/// The fraction that `words` begin with.
fn english_fraction(words: &[(usize, &str)]) -> Option<Fraction> {
    let (start, part) = *words.first()?;
    let part = if part == "a" { 1 } else { english_value(part)? };
    let (end, whole) = match &words[1..] {
        [(_, "in"), whole, ..] | [(_, "out"), (_, "of"), whole, ..] if part == 1 => {
            (whole, english_value(whole.1)?)
        }
        [whole, rest @ ..] => {
            let is_of = rest.first().is_some_and(|(_, next)| *next == "of");
            (whole, denominator(whole.1, is_of)?)
        }
        [] => return None,
    };
    Some((start..end.0 + end.1.len(), u64::from(part), u64::from(whole)))
}

/// Of how many parts `word` speaks. "Two quarters" are half a year, unless they are quarters of something.
fn denominator(word: &str, is_of: bool) -> Option<u32> {
    let singular = word.strip_suffix('s').unwrap_or(word);
    if !is_of && (singular == word || singular == "quarter") {
        return None;
    }
    match singular {
        "quarter" => Some(4),
        "tenth" => Some(10),
        _ => ORDINALS.iter().zip(1..).skip(2).find(|(ordinal, _)| **ordinal == singular).map(|(_, n)| n),
    }
}

//! Numbers in English words.

use std::ops::Range;

use super::scaled;

/// Where each number in English words stands, and its value.
pub(super) fn of_english(text: &str) -> Vec<(Range<usize>, u64)> {
    let mut found = Vec::new();
    let mut open: Option<(Range<usize>, u64)> = None;
    let mut at = 0;
    let mut joint = ' ';
    for piece in text.split_inclusive(|character: char| !character.is_ascii_alphabetic()) {
        let word = piece.trim_end_matches(|character: char| !character.is_ascii_alphabetic());
        let (start, end) = (at, at + word.len());
        at += piece.len();
        let from_open =
            |open: &Option<(Range<usize>, u64)>| open.as_ref().map_or(start, |(place, _)| place.start)..end;
        if let Some(scale) = english_scale(word) {
            let value = open.as_ref().map_or(scale, |(_, whole)| scaled(*whole, scale));
            open = Some((from_open(&open), value));
        }
        let whole = open.as_ref().map(|(_, whole)| *whole);
        match (whole, english_value(word).map(u64::from)) {
            (_, None) if word.is_empty() || english_scale(word).is_some() => {}
            (Some(whole), None) if word == "and" && whole >= 100 => {}
            // Twenty-first is no twenty.
            (_, None) if joint == '-' && ORDINALS.contains(&word) => open = None,
            (_, None) => found.extend(open.take()),
            (Some(tens), Some(ones)) if joint == '-' && tens % 10 == 0 && tens % 100 >= 20 && ones < 10 => {
                open = Some((from_open(&open), tens + ones));
            }
            (Some(hundreds), Some(rest)) if hundreds % 100 == 0 && hundreds > 0 && rest < 100 => {
                open = Some((from_open(&open), hundreds + rest));
            }
            (_, Some(value)) => found.extend(open.replace((start..end, value))),
        }
        joint = piece[word.len()..].chars().next().unwrap_or(' ');
        if !matches!(joint, ' ' | '-') {
            found.extend(open.take());
        }
    }
    found.extend(open);
    found
}

/// What a word for a number multiplies the number before it by.
pub(super) fn english_scale(word: &str) -> Option<u64> {
    Some(match word {
        "hundred" => 100,
        "thousand" => 1_000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        _ => return None,
    })
}

/// From the first on.
pub(in super::super) const ORDINALS: [&str; 9] =
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/// What a word for a number up to ninety says.
pub(in super::super) fn english_value(word: &str) -> Option<u32> {
    Some(match word {
        "one" => 1,
        "two" => 2,
        "three" => 3,
        "four" => 4,
        "five" => 5,
        "six" => 6,
        "seven" => 7,
        "eight" => 8,
        "nine" => 9,
        "ten" => 10,
        "eleven" => 11,
        "twelve" => 12,
        "thirteen" => 13,
        "fourteen" => 14,
        "fifteen" => 15,
        "sixteen" => 16,
        "seventeen" => 17,
        "eighteen" => 18,
        "nineteen" => 19,
        "twenty" => 20,
        "thirty" => 30,
        "forty" => 40,
        "fifty" => 50,
        "sixty" => 60,
        "seventy" => 70,
        "eighty" => 80,
        "ninety" => 90,
        _ => return None,
    })
}

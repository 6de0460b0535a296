//! Numbers in Chinese numerals.

use std::ops::Range;

use super::scaled;
use crate::questionnaire::lint::vocabulary::Vocabulary;

/// Where each number in Chinese numerals stands, and its value.
pub(super) fn of_chinese(text: &str, vocabulary: &Vocabulary) -> Vec<(Range<usize>, u64)> {
    let mut found = Vec::new();
    let mut before = ' ';
    let mut rest = text;
    while let Some(start) = rest.find(is_numeral) {
        before = rest[..start].chars().next_back().unwrap_or(before);
        let from = &rest[start..];
        let run = &from[..from.find(|character| !is_numeral(character)).unwrap_or(from.len())];
        let after = &from[run.len()..];
        let is_ordinal = before == '第';
        let is_rough = ['数', '几', '上'].contains(&before)
            && run.starts_with(['十', '百', '千', '万', '亿'])
            || after.starts_with(['几', '余']);
        let is_word = vocabulary.not_numbers.iter().any(|word| from.starts_with(word));
        if !is_ordinal && !is_rough && !is_word {
            let end = text.len() - after.len();
            let place = end - run.len()..end;
            found.extend(chinese_values(run).into_iter().map(|value| (place.clone(), value)));
        }
        before = run.chars().next_back().unwrap_or(before);
        rest = after;
    }
    found
}

/// Whether numbers are written with `character` in Chinese.
pub(in super::super) fn is_numeral(character: char) -> bool {
    "一二两三四五六七八九十百千万亿".contains(character)
}

/// One number (二十四), or several beside one another (两三个). Thousands without a figure belong to units (千瓦, 万元).
pub(in super::super) fn chinese_values(run: &str) -> Vec<u64> {
    let figures: Vec<u64> = run.chars().filter_map(figure).collect();
    if figures.len() == run.chars().count() {
        return figures;
    }
    if figures.is_empty() && run.starts_with(['千', '万', '亿']) {
        return Vec::new();
    }
    vec![chinese_value(run)]
}

fn figure(character: char) -> Option<u64> {
    match character {
        '两' => Some(2),
        _ => "一二三四五六七八九"
            .chars()
            .zip(1..)
            .find(|(known, _)| *known == character)
            .map(|(_, value)| value),
    }
}

/// A unit multiplies what stands before it below its own height: in 两亿三千万, 万 multiplies 三千.
fn chinese_value(run: &str) -> u64 {
    run.chars().fold(0_u64, |whole, character| {
        let unit = match character {
            '十' => 10,
            '百' => 100,
            '千' => 1_000,
            '万' => 10_000,
            '亿' => 100_000_000,
            _ => return (whole / 10 * 10).saturating_add(figure(character).unwrap_or(0)),
        };
        // 十二 has one ten.
        if unit < 10_000 && whole % unit == 0 { whole.saturating_add(unit) } else { scaled(whole, unit) }
    })
}

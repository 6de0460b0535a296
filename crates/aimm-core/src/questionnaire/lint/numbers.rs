//! Numbers of a text, in digits and in words.
//!
//! "One" and 一 are articles as often as numbers, and are left out; so are ordinals (第三方) and what is only roughly a number
//! (数十).

use super::vocabulary::Vocabulary;

/// A number of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// In digits, without separators of thousands.
    pub(super) digits: String,
    /// Whether the other language has to say it. What announces a list ("three figures: …") needs no number where the list is.
    pub(super) is_needed: bool,
}

/// The numbers of `text`, which is in lower case, each as often as it stands there.
pub(super) fn numbers(text: &str, vocabulary: &Vocabulary) -> Vec<Number> {
    let words = if vocabulary.is_chinese { of_chinese(text, vocabulary) } else { of_english(text) };
    let in_words = words
        .into_iter()
        .filter(|(_, value)| *value > 1)
        .map(|(end, value)| Number { digits: value.to_string(), is_needed: !announces_list(&text[end..]) });
    let in_digits = digits(text).into_iter().map(|digits| Number { digits, is_needed: true });
    in_digits.chain(in_words).collect()
}

/// Numbers written in digits; a point inside belongs to the number, thousands separators do not.
fn digits(text: &str) -> Vec<String> {
    if !text.bytes().any(|byte| byte.is_ascii_digit()) {
        return Vec::new();
    }
    let text = text.replace(',', "");
    let is_part = |character: char| character.is_ascii_digit() || character == '.';
    text.split(|character| !is_part(character))
        .map(|number| number.trim_matches('.').to_owned())
        .filter(|number| !number.is_empty())
        .collect()
}

fn announces_list(rest: &str) -> bool {
    let end = rest.find(['.', ':', ';', '?', '!', '。', '：', '；', '？', '！']);
    end.is_some_and(|end| rest[end..].starts_with([':', '：']))
}

/// Where each number in English words ends, and its value.
fn of_english(text: &str) -> Vec<(usize, u64)> {
    let mut found = Vec::new();
    let mut open: Option<(usize, u64)> = None;
    let mut at = 0;
    let mut joint = ' ';
    for piece in text.split_inclusive(|character: char| !character.is_ascii_alphabetic()) {
        let word = piece.trim_end_matches(|character: char| !character.is_ascii_alphabetic());
        let end = at + word.len();
        at += piece.len();
        if let Some(scale) = english_scale(word) {
            open = Some((end, open.map_or(scale, |(_, whole)| scaled(whole, scale))));
        }
        match (open, english_value(word).map(u64::from)) {
            (_, None) if word.is_empty() || english_scale(word).is_some() => {}
            (Some((_, whole)), None) if word == "and" && whole >= 100 => {}
            // Twenty-first is no twenty.
            (_, None) if joint == '-' && ORDINALS.contains(&word) => open = None,
            (_, None) => found.extend(open.take()),
            (Some((_, tens)), Some(ones))
                if joint == '-' && tens % 10 == 0 && tens % 100 >= 20 && ones < 10 =>
            {
                open = Some((end, tens + ones));
            }
            (Some((_, hundreds)), Some(rest)) if hundreds % 100 == 0 && hundreds > 0 && rest < 100 => {
                open = Some((end, hundreds + rest));
            }
            (_, Some(value)) => found.extend(open.replace((end, value))),
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
fn english_scale(word: &str) -> Option<u64> {
    Some(match word {
        "hundred" => 100,
        "thousand" => 1_000,
        "million" => 1_000_000,
        "billion" => 1_000_000_000,
        _ => return None,
    })
}

/// `whole` with what of it is below `scale` multiplied: of two thousand three, hundred multiplies the three.
fn scaled(whole: u64, scale: u64) -> u64 {
    match whole % scale {
        0 => whole.saturating_mul(scale),
        below => (whole - below).saturating_add(below.saturating_mul(scale)),
    }
}

/// From the first on.
pub(super) const ORDINALS: [&str; 9] =
    ["first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];

/// What a word for a number up to ninety says.
pub(super) fn english_value(word: &str) -> Option<u32> {
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

/// Where each number in Chinese numerals ends, and its value.
fn of_chinese(text: &str, vocabulary: &Vocabulary) -> Vec<(usize, u64)> {
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
            found.extend(chinese_values(run).into_iter().map(|value| (end, value)));
        }
        before = run.chars().next_back().unwrap_or(before);
        rest = after;
    }
    found
}

/// Whether numbers are written with `character` in Chinese.
pub(super) fn is_numeral(character: char) -> bool {
    "一二两三四五六七八九十百千万亿".contains(character)
}

/// One number (二十四), or several beside one another (两三个). Thousands without a figure belong to units (千瓦, 万元).
pub(super) fn chinese_values(run: &str) -> Vec<u64> {
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::LanguageTag;

    fn found(language: &str, text: &str) -> String {
        let language = LanguageTag::new(language).unwrap();
        let numbers = numbers(text, Vocabulary::of(&language).unwrap());
        let needed = numbers.into_iter().filter(|number| number.is_needed).map(|number| number.digits);
        needed.collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn english_numbers_are_read_and_articles_and_ordinals_are_not() {
        for (text, expected) in [
            ("above 1,000 users or 2.5 %, in 12 months.", "1000 2.5 12"),
            ("three units for two months, seventeen days", "3 2 17"),
            ("twenty-four hours, a two-page guide, thirty to forty", "24 2 30 40"),
            ("a hundred and fifty cases, two hundred, nine hundred and ninety-nine", "150 200 999"),
            ("three thousand users", "3000"),
            ("two thousand three hundred, three hundred thousand", "2300 300000"),
            ("above a hundred thousand yuan, two million three hundred thousand", "100000 2300000"),
            ("ten thousand thousand thousand records", "10000000000"),
            ("at least one unit, a second person, the twenty-first, once, someone", ""),
            ("three figures get targets: days, shares, costs", ""),
            ("three figures get targets. They are: days", "3"),
        ] {
            assert_eq!(found("en", text), expected, "{text}");
        }
    }

    #[test]
    fn a_number_beyond_all_measure_is_the_greatest() {
        let most = u64::MAX.to_string();
        assert_eq!(found("en", &format!("ten {}records", "thousand ".repeat(30))), most);
        assert_eq!(found("zh-Hans", &format!("十{}条", "万".repeat(30))), most);
    }

    #[test]
    fn chinese_numerals_are_read_and_other_words_with_them_are_not() {
        for (text, expected) in [
            ("五个业务单元运行九个月", "5 9"),
            ("二十四小时、十二项、三百五十条、两三个、百条", "24 12 350 2 3 100"),
            ("一万二千元", "12000"),
            ("超过十万元、三十万、百万、一百二十万", "100000 300000 1000000 1200000"),
            ("两亿三千万、一万亿、数百万、亿元", "230000000 1000000000000"),
            ("统一执行，第三方与第十二条，三方会签，二者其一，两者均可", ""),
            ("百分之二十，第 95 百分位，千瓦时，数十项，十余次，十分", "95 20"),
        ] {
            assert_eq!(found("zh-Hans", text), expected, "{text}");
        }
    }
}

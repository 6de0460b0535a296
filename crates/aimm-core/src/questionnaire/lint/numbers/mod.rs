//! Numbers of a text, in digits and in words.
//!
//! "One" and 一 are articles as often as numbers, and are left out; so are ordinals (第三方) and what is only roughly a number
//! (数十).

mod chinese;
mod english;

use std::ops::Range;

use chinese::of_chinese;
pub(super) use chinese::{chinese_values, is_numeral};
pub(super) use english::{ORDINALS, english_value};
use english::{english_scale, of_english};

use super::fractions::fractions;
use super::vocabulary::Vocabulary;

/// What a number counts, where other words can say both: twelve months are a year, and twelve units are none.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Counted {
    Anything,
    PerCent,
    Hours,
    Days,
    Weeks,
    Months,
    /// The number is that of a month of the calendar.
    Calendar,
    /// The number says the how manieth.
    Rank,
    /// What is held against one another: "two systems may be handled differently".
    Compared,
}

/// A number of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Number {
    /// In digits, without separators of thousands; a fraction as `2/3`.
    pub(super) digits: String,
    pub(super) counted: Counted,
    /// Where it stands, in bytes.
    pub(super) place: Range<usize>,
    /// Whether the other language has to say it. What announces a list ("three figures: …") needs no number where the list is.
    pub(super) is_needed: bool,
}

/// The numbers of `text`, which is in lower case, each as often as it stands there.
pub(super) fn numbers(text: &str, vocabulary: &Vocabulary) -> Vec<Number> {
    let mut rest = text.to_owned();
    let mut found = fractions(text, vocabulary.is_chinese);
    blank(&mut rest, &found);
    let of_digits = in_digits(&rest, vocabulary);
    blank(&mut rest, &of_digits);
    found.extend(of_digits);
    let words = if vocabulary.is_chinese { of_chinese(&rest, vocabulary) } else { of_english(&rest) };
    let in_words = words.into_iter().filter(|(_, value)| *value > 1).map(|(place, value)| Number {
        digits: value.to_string(),
        counted: counted(text, &place, vocabulary),
        is_needed: !announces_list(&text[place.end..]),
        place,
    });
    found.extend(in_words);
    found
}

/// Numbers that were read are not read again.
fn blank(text: &mut String, found: &[Number]) {
    for number in found {
        text.replace_range(number.place.clone(), &" ".repeat(number.place.len()));
    }
}

/// What the number at `place` counts.
fn counted(text: &str, place: &Range<usize>, vocabulary: &Vocabulary) -> Counted {
    let before = text[..place.start].trim_end();
    let openings = [("百分之", Counted::PerCent), ("第", Counted::Rank)];
    let opening = openings.into_iter().find(|(opening, _)| before.ends_with(opening));
    let after = text[place.end..].trim_start_matches([' ', '-']);
    let following = || vocabulary.counted.iter().copied().find(|(unit, _)| after.starts_with(unit));
    let sentence = &after[..after.find(['.', ';', '。', '；']).unwrap_or(after.len())];
    let is_compared = || vocabulary.comparing.iter().any(|word| sentence.contains(word));
    match opening.or_else(following) {
        Some((_, counted)) => counted,
        None if is_compared() => Counted::Compared,
        None => Counted::Anything,
    }
}

/// Numbers written in digits, with what multiplies them: 1.2 万.
fn in_digits(text: &str, vocabulary: &Vocabulary) -> Vec<Number> {
    let mut found = Vec::new();
    let mut at = 0;
    let next =
        |from: usize| text.bytes().skip(from).position(|byte| byte.is_ascii_digit()).map(|to| from + to);
    while let Some(start) = next(at) {
        let end = start + digits_end(&text[start..]);
        let (length, n_zeros) = scale(&text[end..], vocabulary.is_chinese);
        let place = start..end + length;
        found.push(Number {
            digits: moved(&text[start..end].replace(',', ""), n_zeros),
            counted: counted(text, &place, vocabulary),
            is_needed: true,
            place,
        });
        at = end + length;
    }
    found
}

/// Where the number that `text` begins with ends: a point or comma inside belongs to it, a comma only before three digits.
fn digits_end(text: &str) -> usize {
    let n_digits = |rest: &str| rest.bytes().take_while(u8::is_ascii_digit).count();
    let mut end = n_digits(text);
    while let Some(mark @ (b'.' | b',')) = text.as_bytes().get(end) {
        let n = n_digits(&text[end + 1..]);
        if n == 0 || *mark == b',' && n != 3 {
            break;
        }
        end += 1 + n;
    }
    end
}

/// How long the word is that multiplies a number before it, and by how many zeros. 千瓦 is a unit.
fn scale(after: &str, is_chinese: bool) -> (usize, usize) {
    let word = after.trim_start_matches([' ', '-']);
    let n_before = after.len() - word.len();
    if !is_chinese {
        let end = word.find(|character: char| !character.is_ascii_alphabetic()).unwrap_or(word.len());
        let scale = english_scale(&word[..end]);
        return scale.map_or((0, 0), |scale| (n_before + end, scale.ilog10() as usize));
    }
    let mut run = &word[..word.find(|part| zeros(part).is_none()).unwrap_or(word.len())];
    if word[run.len()..].starts_with(UNITS_OF_MEASURE) {
        run = run.strip_suffix(['百', '千']).unwrap_or(run);
    }
    let n_zeros = run.chars().filter_map(zeros).sum();
    if n_zeros == 0 { (0, 0) } else { (n_before + run.len(), n_zeros) }
}

/// What makes units of 百 and 千: 千克, 百帕, 百分点.
const UNITS_OF_MEASURE: [char; 9] = ['克', '米', '瓦', '伏', '帕', '卡', '焦', '赫', '分'];

fn zeros(character: char) -> Option<usize> {
    match character {
        '百' => Some(2),
        '千' => Some(3),
        '万' => Some(4),
        '亿' => Some(8),
        _ => None,
    }
}

/// `digits` with the point moved, in its shortest form.
fn moved(digits: &str, n_zeros: usize) -> String {
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, ""));
    if n_zeros == 0 || fraction.contains('.') {
        return digits.to_owned();
    }
    let fraction = format!("{fraction:0<n_zeros$}");
    let (more, rest) = fraction.split_at(n_zeros);
    let whole = format!("{whole}{more}");
    let rest = rest.trim_end_matches('0');
    let point = if rest.is_empty() { "" } else { "." };
    format!("{}{point}{rest}", whole.trim_start_matches('0'))
}

fn announces_list(rest: &str) -> bool {
    let end = rest.find(['.', ':', ';', '?', '!', '。', '：', '；', '？', '！']);
    end.is_some_and(|end| rest[end..].starts_with([':', '：']))
}

/// `whole` with what of it is below `scale` multiplied: of two thousand three, hundred multiplies the three.
fn scaled(whole: u64, scale: u64) -> u64 {
    match whole % scale {
        0 => whole.saturating_mul(scale),
        below => (whole - below).saturating_add(below.saturating_mul(scale)),
    }
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
        assert_eq!(found("zh-Hans", &format!("3 {}条", "亿".repeat(3))), format!("3{}", "0".repeat(24)));
    }

    #[test]
    fn digits_are_read_with_what_multiplies_them_and_fractions_as_one_number() {
        for (language, text, expected) in [
            ("en", "10,000 or 12,000 users, 10, 20 and 30,400,500", "10000 12000 10 20 30400500"),
            ("en", "1.2 million, 10 thousand, a 10-million fund", "1200000 10000 10000000"),
            (
                "en",
                "two thirds, two-thirds, one quarter of all, a third of it, one in ten",
                "2/3 2/3 1/4 1/3 1/10",
            ),
            ("en", "two quarters, a third party, the third of them, one in the unit", "2"),
            ("zh-Hans", "1 万、1.2 万、10 万元、5 千万元、2.55 亿", "10000 12000 100000 50000000 255000000"),
            ("zh-Hans", "5 千克、3 百分点、2 万千瓦、0.25 万", "5 3 20000 2500"),
            ("zh-Hans", "三分之二、四分之一、十分之一、百分之八十", "2/3 1/4 1/10 80"),
        ] {
            assert_eq!(found(language, text), expected, "{text}");
        }
    }

    #[test]
    fn what_a_number_counts_is_read() {
        for (language, text, expected) in [
            ("en", "12 months", Counted::Months),
            ("en", "a twelve-month plan", Counted::Months),
            ("en", "12 units", Counted::Anything),
            ("en", "100 %", Counted::PerCent),
            ("en", "two leads may rate it differently", Counted::Compared),
            ("en", "two leads rate it. others differ.", Counted::Anything),
            ("zh-Hans", "十二个月", Counted::Months),
            ("zh-Hans", "十二月前", Counted::Calendar),
            ("zh-Hans", "百分之五十", Counted::PerCent),
            ("zh-Hans", "第 3 级", Counted::Rank),
            ("zh-Hans", "三十日", Counted::Days),
        ] {
            let tag = LanguageTag::new(language).unwrap();
            let found = numbers(text, Vocabulary::of(&tag).unwrap());
            let counted: Vec<Counted> = found.iter().map(|number| number.counted).collect();
            assert_eq!(counted, [expected], "{text}");
        }
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

//! How frequently something is done: "twice a year", 每半年.
//!
//! Each language has several ways to say one interval, so intervals are compared by how often they come round. Durations
//! ("within a year", 两个季度) are none.

use std::iter::once;
use std::ops::Range;

use super::numbers::{ORDINALS, chinese_values, english_value, is_numeral};
use super::rate::{DAY, HALF_YEAR, MONTH, QUARTER, Rate, WEEK, YEAR};

/// An interval of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Interval {
    pub(super) rate: Rate,
    /// As people say it, for a message.
    pub(super) words: String,
    /// Where it stands, in bytes.
    pub(super) place: Range<usize>,
    /// Where Chinese says how many times, apart from it: the 两次 of 每年至少评审两次.
    pub(super) times: Range<usize>,
    /// Whether the other language has to say it. "A year" may be a duration, and what a text only recalls of the level below
    /// ("on top of the quarterly figures") may be named otherwise.
    pub(super) is_needed: bool,
}

impl Interval {
    /// Whether what stands at `place` is a part of it.
    pub(super) fn holds(&self, place: &Range<usize>) -> bool {
        [&self.place, &self.times].into_iter().any(|own| own.start <= place.start && place.end <= own.end)
    }
}

/// The intervals of `text`, which is in lower case.
pub(super) fn intervals(text: &str, is_chinese: bool) -> Vec<Interval> {
    let mut found = if is_chinese { of_chinese(text) } else { of_english(text) };
    if !found.is_empty() {
        let recalled = recalled_end(text, is_chinese);
        for interval in &mut found {
            interval.is_needed &= interval.place.end > recalled;
        }
    }
    found
}

/// Where a text stops recalling the level it builds on.
fn recalled_end(text: &str, is_chinese: bool) -> usize {
    let end = if is_chinese {
        text.find("的基础上")
    } else {
        ["on top of", "in addition to", "beyond", "besides"]
            .iter()
            .find(|opening| text.starts_with(**opening))
            .and_then(|_| text.find(','))
    };
    end.unwrap_or(0)
}

/// A word and where it begins.
type Word<'a> = (usize, &'a str);

fn of_english(text: &str) -> Vec<Interval> {
    let mut found = Vec::new();
    let mut clause: Vec<Word<'_>> = Vec::new();
    let mut at = 0;
    for piece in
        text.split_inclusive(|character: char| !character.is_ascii_alphanumeric() && character != '-')
    {
        let word = piece.trim_end_matches(|character: char| !character.is_ascii_alphanumeric());
        if !word.is_empty() {
            english_intervals(text, (at, word), &clause, &mut found);
            clause.push((at, word));
        }
        if !piece.ends_with([' ', '-']) {
            clause.clear();
        }
        at += piece.len();
    }
    found
}

/// "Daily work" is ordinary work.
const ORDINARY: [&str; 5] = ["business", "life", "operations", "use", "work"];

/// What the unit or adverb `word` says after the words of its clause `before` it.
fn english_intervals(text: &str, word: Word<'_>, before: &[Word<'_>], found: &mut Vec<Interval>) {
    let end = word.0 + word.1.len();
    let said = match (adverb(word.1), english_unit(word.1, before)) {
        (Some(_), _) if word.1 == "daily" && is_ordinary(&text[end..]) => Vec::new(),
        (Some(rate), _) => vec![(word.0, rate, true)],
        (None, Some((unit, before))) => said_of(unit, word.0, before),
        (None, None) => Vec::new(),
    };
    found.extend(said.into_iter().map(|(start, rate, is_needed)| {
        let words = text[start..end].to_owned();
        Interval { rate, words, place: start..end, times: end..end, is_needed }
    }));
}

fn is_ordinary(rest: &str) -> bool {
    ORDINARY.iter().any(|noun| rest.trim_start().starts_with(noun))
}

/// What the words `before` the `unit` at `at` make of it: where each interval begins, how often it comes round, and whether the
/// other language has to say it.
fn said_of(unit: Rate, at: usize, before: &[Word<'_>]) -> Vec<(usize, Rate, bool)> {
    if let Some((rate, at, before)) = each(unit, before) {
        let (start, n) = n_times(before).unwrap_or((at, 1));
        return vec![(start, rate.times(n), true)];
    }
    match before {
        [before @ .., (at, "a" | "per")] => {
            if let Some((start, n)) = n_times(before) {
                return vec![(start, unit.times(n), true)];
            }
            // "Two accounts a year".
            let n_cases = before.iter().rev().take(2).filter_map(|(_, word)| english_number(word));
            once(1).chain(n_cases).map(|n| (*at, unit.times(n), false)).collect()
        }
        // A report of "the last quarter" comes quarterly.
        _ if unit == QUARTER => vec![(at, unit, false)],
        _ => Vec::new(),
    }
}

/// "Every", "each second" or "every three" at the end of `words`: how often every such `rate` is, where it begins, and the
/// words before it.
fn each<'a, 'b>(rate: Rate, words: &'b [Word<'a>]) -> Option<(Rate, usize, &'b [Word<'a>])> {
    match words {
        [before @ .., (at, "every" | "each")] | [before @ .., (at, "every" | "each"), (_, "working")] => {
            Some((rate, *at, before))
        }
        [before @ .., (at, "every" | "each"), (_, n)] => Some((rate.every(nth(n)?), *at, before)),
        _ => None,
    }
}

/// Where "once", "twice" or "four times" at the end of `words` begins, and how often it is.
fn n_times(words: &[Word<'_>]) -> Option<(usize, u32)> {
    match words {
        [.., (at, "once")] => Some((*at, 1)),
        [.., (at, "twice")] => Some((*at, 2)),
        [.., (at, n), (_, "times")] => english_number(n).map(|n| (*at, n)),
        _ => None,
    }
}

/// A number above zero.
fn english_number(word: &str) -> Option<u32> {
    let digits = || word.parse().ok().filter(|n| (1..=1_000).contains(n));
    english_value(word).or_else(digits)
}

/// Every third is every three, every other every second.
fn nth(word: &str) -> Option<u32> {
    let ordinal = || ORDINALS.iter().zip(1..).skip(1).find(|(ordinal, _)| **ordinal == word).map(|(_, n)| n);
    if word == "other" { Some(2) } else { english_number(word).or_else(ordinal) }
}

/// "Biannually" is not among them: readers take it for twice a year and for every two.
fn adverb(word: &str) -> Option<Rate> {
    Some(match word {
        "daily" => DAY,
        "weekly" => WEEK,
        "fortnightly" => WEEK.every(2),
        "monthly" => MONTH,
        "quarterly" => QUARTER,
        "half-yearly" | "semi-annual" | "semi-annually" => HALF_YEAR,
        "yearly" | "annual" | "annually" => YEAR,
        _ => return None,
    })
}

/// The unit that ends with `word`, such as "half a year", and the words before it.
fn english_unit<'a, 'b>(word: &str, before: &'b [Word<'a>]) -> Option<(Rate, &'b [Word<'a>])> {
    let rate = english_word_unit(word)?;
    Some(match before {
        [before @ .., (_, "half")] | [before @ .., (_, "half"), (_, "a")] if rate == YEAR => {
            (HALF_YEAR, before)
        }
        _ => (rate, before),
    })
}

fn english_word_unit(word: &str) -> Option<Rate> {
    Some(match word {
        "day" | "days" => DAY,
        "week" | "weeks" => WEEK,
        "fortnight" | "fortnights" => WEEK.every(2),
        "month" | "months" => MONTH,
        "quarter" | "quarters" => QUARTER,
        "half-year" => HALF_YEAR,
        "year" | "years" => YEAR,
        _ => return None,
    })
}

/// Units by what they begin with, the longer ones first.
const CHINESE_UNITS: [(&str, Rate); 12] = [
    ("工作日", DAY),
    ("半年", HALF_YEAR),
    ("年度", YEAR),
    ("季度", QUARTER),
    ("月度", MONTH),
    ("星期", WEEK),
    ("日", DAY),
    ("天", DAY),
    ("周", WEEK),
    ("月", MONTH),
    ("季", QUARTER),
    ("年", YEAR),
];

/// Words that begin with a unit and say none.
const OTHER_WORDS: [&str; 10] =
    ["周期", "年龄", "年限", "年级", "日期", "日常", "日志", "日历", "日程", "季节"];

fn of_chinese(text: &str) -> Vec<Interval> {
    let begins = |character: char| {
        matches!(character, '每' | '逐' | '按' | '季' | '月' | '年' | '半') || is_numeral(character)
    };
    let mut found = Vec::new();
    let mut at = 0;
    while let Some(start) = text[at..].find(begins).map(|offset| at + offset) {
        let interval = chinese_interval(text, start);
        at = match &interval {
            Some(interval) => interval.place.end,
            None => start + text[start..].chars().next().map_or(1, char::len_utf8),
        };
        found.extend(interval);
    }
    found
}

/// The interval that begins at `start`.
fn chinese_interval(text: &str, start: usize) -> Option<Interval> {
    let from = &text[start..];
    let opening = from.chars().next().filter(|first| matches!(first, '每' | '逐' | '按'));
    let (n, rest) = chinese_number(from[opening.map_or(0, char::len_utf8)..].trim_start());
    let rest = rest.trim_start();
    let (unit, rate) = chinese_unit(rest.strip_prefix('个').unwrap_or(rest))?;
    let after = &rest.strip_prefix('个').unwrap_or(rest)[unit.len()..];
    let end = text.len() - after.len();
    let (times, place_of_times) = match if opening == Some('每') { first_times(after) } else { times(after) }
    {
        Some((n, place)) => (Some(n), end + place.start..end + place.end),
        None => (None, end..end),
    };
    let is_needed = match opening {
        Some('按') if n.is_some() || names_report(unit, after) => return None,
        Some(_) => true,
        // 两年一次, 半年一次.
        None if times.is_some() && (n.is_some() || rate == HALF_YEAR) => true,
        // 季度报告, and not 两个季度 or 本季度.
        None if unit.ends_with('度') || after.starts_with('度') && rate == HALF_YEAR => {
            n.is_none() && !text[..start].ends_with(['个', '本', '上', '下', '前', '后', '近'])
        }
        None => return None,
    };
    // Two quarters are a length; only what comes round is divided by it.
    let n = if is_needed { n.unwrap_or(1) } else { 1 };
    let rate_of_all = rate.every(n).times(times.unwrap_or(1));
    let words = match times {
        Some(n) if n > 1 => format!("{}{n}次", &text[start..end]),
        _ => text[start..end].to_owned(),
    };
    Some(Interval { rate: rate_of_all, words, place: start..end, times: place_of_times, is_needed })
}

/// 按年报 goes by the report of a year; 按年报送 and 每年报 say how often something is reported.
fn names_report(unit: &str, after: &str) -> bool {
    matches!(unit, "年" | "周")
        && after.strip_prefix('报').is_some_and(|rest| !rest.starts_with(['送', '告', '请', '批', '备']))
}

fn chinese_unit(text: &str) -> Option<(&'static str, Rate)> {
    let is_other = OTHER_WORDS.iter().any(|word| text.starts_with(word));
    CHINESE_UNITS.into_iter().find(|(unit, _)| text.starts_with(unit) && !is_other)
}

/// The number that `text` begins with, and what follows it.
fn chinese_number(text: &str) -> (Option<u32>, &str) {
    let run_of = |is_part: fn(char) -> bool| &text[..text.find(|part| !is_part(part)).unwrap_or(text.len())];
    let digits = run_of(|part| part.is_ascii_digit());
    let run = if digits.is_empty() { run_of(is_numeral) } else { digits };
    let value = match chinese_values(run).as_slice() {
        _ if !digits.is_empty() => digits.parse().ok(),
        [value] => u32::try_from(*value).ok(),
        _ => None,
    };
    (value.filter(|value| (1..=1_000).contains(value)), &text[run.len()..])
}

/// More times than that count cases (每季度抽查 50 次操作), not rounds.
const MOST_TIMES: u32 = 12;

/// The number of times that `text` begins with, and where it stands.
fn times(text: &str) -> Option<(u32, Range<usize>)> {
    let from = text.trim_start();
    let (n, rest) = chinese_number(from);
    let place = text.len() - from.len()..text.len() - rest.len();
    n.filter(|n| *n <= MOST_TIMES && rest.trim_start().starts_with('次')).map(|n| (n, place))
}

/// The first number of times in the rest of the clause: 每年至少评审两次.
fn first_times(after: &str) -> Option<(u32, Range<usize>)> {
    let end = after.find(['，', '。', '；', '：', '、', '（', '）', ',', ';']).unwrap_or(after.len());
    let clause = &after[..end];
    let is_part = |character: char| is_numeral(character) || character.is_ascii_digit();
    clause
        .char_indices()
        .filter(|(at, first)| {
            is_part(*first) && !clause[..*at].ends_with(|last| is_part(last) || last == '第')
        })
        .find_map(|(at, _)| times(&clause[at..]).map(|(n, place)| (n, at + place.start..at + place.end)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, is_chinese: bool, is_needed: bool) -> Vec<Rate> {
        intervals(text, is_chinese)
            .into_iter()
            .filter(|interval| interval.is_needed == is_needed)
            .map(|interval| interval.rate)
            .collect()
    }

    #[test]
    fn each_way_of_saying_an_interval_is_read_as_the_same() {
        for (english, chinese, expected) in [
            ("checked daily, every day, every working day", "每日、逐日、每天、按日、每个工作日", DAY),
            (
                "reviewed weekly, every week, once a week, every seven days",
                "每周、按周、每星期、逐周、每七天、按周报送",
                WEEK,
            ),
            (
                "fortnightly, every fortnight, every second week, every two weeks, every 14 days",
                "每两周、每 14 天、每两个星期",
                WEEK.every(2),
            ),
            (
                "monthly, at least every month, each month",
                "每月、逐月、按月、月度、每个月、每月至少一次",
                MONTH,
            ),
            (
                "quarterly, at least every quarter, every three months, every third month, four times a year",
                "每季度、按季度、按季度报管理层、季度报告、每季、每三个月、每年至少组织四次、每年 4 次",
                QUARTER,
            ),
            (
                "half-yearly, twice a year, at least every half-year, every six months, two times per year, \
                 every half year, once every half a year, each half year, semi-annually, four times every two years",
                "每半年、半年度、半年一次、每年两次、每年至少评审两次、每 6 个月、一年两次",
                HALF_YEAR,
            ),
            (
                "yearly, annually, once a year, each year, every year, twice every two years, every 365 days",
                "每年、按年、年度、逐年、一年一次、每两年两次、按年报送、每年报管理层",
                YEAR,
            ),
            ("every two years, every other year, every second year", "每两年、两年一次", YEAR.every(2)),
            ("every third year, once every three years", "每三年、三年一次", YEAR.every(3)),
        ] {
            for (text, is_chinese) in [(english, false), (chinese, true)] {
                let found = found(text, is_chinese, true);
                assert_eq!(found.len(), text.split([',', '、']).count(), "{text}: {found:?}");
                assert!(found.iter().all(|found| *found == expected), "{text}: {found:?}");
            }
        }
    }

    #[test]
    fn durations_and_what_merely_may_be_an_interval_are_not_asked_for() {
        for (text, is_chinese) in [
            ("within a year, a year later, in daily work, each other, request times", false),
            ("within half a year, half the year, each first year, biannually", false),
            ("two latest quarters, breaches per month, two accounts a year", false),
            ("两个季度、两年内、按年龄、按周期、每次、本年度、十二个月", true),
            ("按日志、按日历、按日程、按季节、按年报、按周报", true),
            ("在按季度跟踪的基础上", true),
        ] {
            let found = found(text, is_chinese, true);
            assert!(found.is_empty(), "{text}: {found:?}");
        }
        assert_eq!(found("on top of quarterly figures, reviewed yearly", false, true), [YEAR]);
        assert_eq!(found("two accounts a year", false, false), [YEAR, HALF_YEAR], "either may be meant");
        assert_eq!(found("最近两个季度的报告", true, false), [QUARTER]);
    }
}

//! How frequently something is done: "twice a year", 每半年.
//!
//! Each language has several ways to say one interval, so intervals are compared by how often they come round. Durations
//! ("within a year", 两个季度) are none.

use std::ops::Range;

use super::numbers::{chinese_values, english_value, is_numeral};

/// An interval of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Interval {
    /// How often it comes round in a hundred years, so that "every two years" is a whole number, too.
    pub(super) per_century: u32,
    /// As people say it, for a message.
    pub(super) words: String,
    /// Where it stands, in bytes.
    pub(super) place: Range<usize>,
    /// Whether the other language has to say it. "A year" may be a duration, and what a text only recalls of the level below
    /// ("on top of the quarterly figures") may be named otherwise.
    pub(super) is_needed: bool,
}

const DAY: u32 = 36_500;
const WEEK: u32 = 5_200;
const MONTH: u32 = 1_200;
const QUARTER: u32 = 400;
const HALF_YEAR: u32 = 200;
const YEAR: u32 = 100;

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
    // The last three words of the clause, the newest first.
    let mut before: [Word<'_>; 3] = [(0, ""); 3];
    let mut at = 0;
    for piece in
        text.split_inclusive(|character: char| !character.is_ascii_alphanumeric() && character != '-')
    {
        let word = piece.trim_end_matches(|character: char| !character.is_ascii_alphanumeric());
        if !word.is_empty() {
            english_intervals(text, (at, word), before, &mut found);
            before = [(at, word), before[0], before[1]];
        }
        if !piece.ends_with([' ', '-']) {
            before = [(0, ""); 3];
        }
        at += piece.len();
    }
    found
}

/// "Daily work" is ordinary work.
const ORDINARY: [&str; 5] = ["business", "life", "operations", "use", "work"];

/// What the unit or adverb `word` says after the words `before` it.
fn english_intervals(text: &str, word: Word<'_>, before: [Word<'_>; 3], found: &mut Vec<Interval>) {
    let end = word.0 + word.1.len();
    let mut push = |start: usize, per_century: u32, is_needed: bool| {
        let words = text[start..end].to_owned();
        found.push(Interval { per_century, words, place: start..end, is_needed });
    };
    if let Some(per_century) = adverb(word.1) {
        let rest = text[end..].trim_start();
        if word.1 != "daily" || !ORDINARY.iter().any(|noun| rest.starts_with(noun)) {
            push(word.0, per_century, true);
        }
        return;
    }
    let Some(rate) = english_unit(word.1) else { return };
    let [first, second, third] = before;
    let is_each = |word: &str| matches!(word, "every" | "each");
    match (first.1, second.1) {
        (each, _) if is_each(each) => match n_times(second, third) {
            Some((start, n)) => push(start, rate * n, true),
            None => push(first.0, rate, true),
        },
        ("working", each) if is_each(each) => push(second.0, rate, true),
        (n, each) if is_each(each) => {
            if let Some(n) = english_number(n) {
                push(second.0, rate / n, true);
            }
        }
        ("a" | "per", _) => {
            if let Some((start, n)) = n_times(second, third) {
                push(start, rate * n, true);
                return;
            }
            push(first.0, rate, false);
            // "Two accounts a year".
            for n in [second.1, third.1].into_iter().filter_map(english_number) {
                push(first.0, rate * n, false);
            }
        }
        // A report of "the last quarter" comes quarterly.
        _ if rate == QUARTER => push(word.0, rate, false),
        _ => {}
    }
}

/// Where "once", "twice" or "four times" begins, and how often it is.
fn n_times(second: Word<'_>, third: Word<'_>) -> Option<(usize, u32)> {
    match second.1 {
        "once" => Some((second.0, 1)),
        "twice" => Some((second.0, 2)),
        "times" => english_number(third.1).map(|n| (third.0, n)),
        _ => None,
    }
}

/// A number above zero; every other is every second.
fn english_number(word: &str) -> Option<u32> {
    let digits = || word.parse().ok().filter(|n| (1..=1_000).contains(n));
    match word {
        "other" | "second" => Some(2),
        _ => english_value(word).or_else(digits),
    }
}

fn adverb(word: &str) -> Option<u32> {
    Some(match word {
        "daily" => DAY,
        "weekly" => WEEK,
        "fortnightly" => WEEK / 2,
        "monthly" => MONTH,
        "quarterly" => QUARTER,
        "half-yearly" => HALF_YEAR,
        "yearly" | "annual" | "annually" => YEAR,
        _ => return None,
    })
}

fn english_unit(word: &str) -> Option<u32> {
    Some(match word {
        "day" | "days" => DAY,
        "week" | "weeks" => WEEK,
        "month" | "months" => MONTH,
        "quarter" | "quarters" => QUARTER,
        "half-year" => HALF_YEAR,
        "year" | "years" => YEAR,
        _ => return None,
    })
}

/// Units by what they begin with, the longer ones first.
const CHINESE_UNITS: [(&str, u32); 12] = [
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
const OTHER_WORDS: [&str; 6] = ["周期", "年龄", "年限", "年级", "日期", "日常"];

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
    let times = if opening == Some('每') { first_times(after) } else { times(after) };
    let is_needed = match opening {
        Some('按') if n.is_some() => return None,
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
    let per_century = rate / n * times.unwrap_or(1);
    let words = match times {
        Some(n) if n > 1 => format!("{}{n}次", &text[start..end]),
        _ => text[start..end].to_owned(),
    };
    Some(Interval { per_century, words, place: start..end, is_needed })
}

fn chinese_unit(text: &str) -> Option<(&'static str, u32)> {
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
        [value] => Some(*value),
        _ => None,
    };
    (value.filter(|value| (1..=1_000).contains(value)), &text[run.len()..])
}

/// More times than that count cases (每季度抽查 50 次操作), not rounds.
const MOST_TIMES: u32 = 12;

/// The number of times that `text` begins with.
fn times(text: &str) -> Option<u32> {
    let (n, rest) = chinese_number(text.trim_start());
    n.filter(|n| *n <= MOST_TIMES && rest.trim_start().starts_with('次'))
}

/// The first number of times in the rest of the clause: 每年至少评审两次.
fn first_times(after: &str) -> Option<u32> {
    let end = after.find(['，', '。', '；', '：', '、', '（', '）', ',', ';']).unwrap_or(after.len());
    let clause = &after[..end];
    let is_part = |character: char| is_numeral(character) || character.is_ascii_digit();
    clause
        .char_indices()
        .filter(|(at, first)| {
            is_part(*first) && !clause[..*at].ends_with(|last| is_part(last) || last == '第')
        })
        .find_map(|(at, _)| times(&clause[at..]))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(text: &str, is_chinese: bool, is_needed: bool) -> Vec<u32> {
        intervals(text, is_chinese)
            .into_iter()
            .filter(|interval| interval.is_needed == is_needed)
            .map(|interval| interval.per_century)
            .collect()
    }

    #[test]
    fn each_way_of_saying_an_interval_is_read_as_the_same() {
        for (english, chinese, expected) in [
            ("checked daily, every day, every working day", "每日、逐日、每天、按日、每个工作日", DAY),
            ("reviewed weekly, every week, once a week", "每周、按周、每星期、逐周", WEEK),
            (
                "monthly, at least every month, each month",
                "每月、逐月、按月、月度、每个月、每月至少一次",
                MONTH,
            ),
            (
                "quarterly, at least every quarter, every three months, four times a year",
                "每季度、按季度、季度报告、每季、每三个月、每年至少组织四次、每年 4 次",
                QUARTER,
            ),
            (
                "half-yearly, twice a year, at least every half-year, every six months, two times per year",
                "每半年、半年度、半年一次、每年两次、每年至少评审两次、每 6 个月、一年两次",
                HALF_YEAR,
            ),
            (
                "yearly, annually, once a year, each year, every year",
                "每年、按年、年度、逐年、一年一次",
                YEAR,
            ),
            ("every two years, every other year", "每两年、两年一次", YEAR / 2),
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
            ("two latest quarters, breaches per month, two accounts a year", false),
            ("两个季度、两年内、按年龄、按周期、每次、本年度、十二个月", true),
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

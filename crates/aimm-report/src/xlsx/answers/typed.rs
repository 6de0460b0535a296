//! Cells as people fill them in: levels, days, numbers and texts out of whatever a spreadsheet made of them.

use std::rc::Rc;

use aimm_core::date::Date;
use aimm_core::questionnaire::Questionnaire;
use unicode_normalization::UnicodeNormalization as _;

use super::words::folded;

/// What stands in a cell that is not empty.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Value {
    /// A number, and the day it is shown as.
    Number(f64, Option<Date>),
    /// Shared by all cells that say it.
    Text(Rc<str>),
    Boolean(bool),
    /// A formula without a result, or an error such as `#REF!`.
    Nothing(String),
}

/// How near a number has to be to a whole one.
const WHOLE: f64 = 1e-9;
/// Most characters of a cell that a problem repeats.
const SHOWN: usize = 60;

impl Value {
    /// What it says, as a text.
    pub(super) fn text(&self) -> Rc<str> {
        match self {
            Self::Number(_, Some(day)) => day.to_string().into(),
            Self::Number(number, None) => number.to_string().into(),
            Self::Text(text) => Rc::clone(text),
            Self::Boolean(is) => if *is { "TRUE" } else { "FALSE" }.into(),
            Self::Nothing(what) => what.as_str().into(),
        }
    }

    /// What a problem says of it.
    pub(super) fn shown(&self) -> String {
        shortened(&self.text())
    }

    /// Says whether a reader would see nothing.
    pub(super) fn is_blank(&self) -> bool {
        matches!(self, Self::Text(text) if text.trim().is_empty())
    }

    /// The day it says; `is_1904` where the workbook counts days from 1904.
    pub(super) fn date(&self, is_1904: bool) -> Option<Date> {
        match self {
            Self::Number(serial, _) => date_of_serial(*serial, is_1904),
            Self::Text(text) => date_of_text(text),
            Self::Boolean(_) | Self::Nothing(_) => None,
        }
    }

    /// The count it says.
    pub(super) fn count(&self) -> Option<u32> {
        match self {
            Self::Number(number, _) => {
                let whole = number.round();
                let fits = (number - whole).abs() < WHOLE && (0.0..=f64::from(u32::MAX)).contains(&whole);
                fits.then_some(whole as u32)
            }
            Self::Text(text) => folded(text).replace([',', '，', '\'', '_'], "").parse().ok(),
            Self::Boolean(_) | Self::Nothing(_) => None,
        }
    }
}

/// `text` in one line, cut where a problem would become unreadable.
pub(super) fn shortened(text: &str) -> String {
    let line: String = text.trim().chars().take(SHOWN + 1).collect();
    let line = line.replace(char::is_control, " ");
    if line.chars().count() > SHOWN { line.chars().take(SHOWN).chain(['…']).collect() } else { line }
}

/// Days since the one before the first; spreadsheets believe in 29 February 1900.
pub(super) fn date_of_serial(serial: f64, is_1904: bool) -> Option<Date> {
    let day = serial.floor();
    if !(1.0..=2_958_465.0).contains(&day) {
        return None;
    }
    let day = day as i64;
    let since_1970 = match (is_1904, day) {
        (true, _) => day - 24_107,
        (false, ..60) => day - 25_568,
        (false, 60) => return None,
        (false, _) => day - 25_569,
    };
    // Days of the era that begins on 0000-03-01.
    let days = since_1970 + 719_468;
    let era = days / 146_097;
    let day_of_era = days % 146_097;
    let year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36_524 - day_of_era / 146_096) / 365;
    let day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let shifted = (5 * day_of_year + 2) / 153;
    let month = if shifted < 10 { shifted + 3 } else { shifted - 9 };
    let year = year_of_era + era * 400 + i64::from(month <= 2);
    let day = day_of_year - (153 * shifted + 2) / 5 + 1;
    Date::new(u16::try_from(year).ok()?, month as u8, day as u8)
}

/// `2026-05-01`, `2026/5/1`, `2026.5.1`, `2026年5月1日`, each with or without a time after it.
fn date_of_text(text: &str) -> Option<Date> {
    let text: String = text.nfkc().collect();
    let day = text.trim().split(['T', ' ']).next()?.trim_end_matches('日');
    let mut parts = day.split(['-', '/', '.', '年', '月']);
    let year: u16 = parts.next().filter(|year| year.len() == 4)?.parse().ok()?;
    let (month, day) = (parts.next()?.parse().ok()?, parts.next()?.parse().ok()?);
    Date::new(year, month, day).filter(|_| parts.next().is_none())
}

/// The levels of a questionnaire by all their names.
pub(super) struct Levels {
    top: u8,
    names: Vec<(String, u8)>,
}

impl Levels {
    pub(super) fn new(questionnaire: &Questionnaire) -> Self {
        let levels = (0_u8..).zip(&questionnaire.levels);
        let names =
            levels.flat_map(|(level, own)| own.name.iter().map(move |(_, name)| (folded(name), level)));
        Self { top: questionnaire.top_level(), names: names.collect() }
    }

    /// What a problem lists as allowed.
    pub(super) fn allowed(&self) -> String {
        format!("0–{}", self.top)
    }

    /// The level that `value` says: a number, a name in any language of the questionnaire, or both where they agree.
    pub(super) fn find(&self, value: &Value) -> Option<u8> {
        let level = match value {
            Value::Number(number, _) => {
                let whole = number.round();
                ((number - whole).abs() < WHOLE && (0.0..256.0).contains(&whole)).then_some(whole as u8)
            }
            Value::Text(text) => self.of_text(&folded(text)),
            Value::Boolean(_) | Value::Nothing(_) => None,
        };
        level.filter(|level| *level <= self.top)
    }

    fn of_text(&self, text: &str) -> Option<u8> {
        if let Some(level) = self.named(text) {
            return Some(level);
        }
        let rest = ["level", "l", "第", "等级"].iter().find_map(|before| text.strip_prefix(before));
        let (level, rest) = leading_number(rest.unwrap_or(text))?;
        let rest = rest.strip_prefix('级').unwrap_or(rest);
        let name = rest.trim_matches(|sign: char| ":.,;()（）[]–—-·/|、：".contains(sign));
        let agrees = name.is_empty() && rest.len() <= 1
            || self.names.iter().any(|known| *known == (name.to_owned(), level));
        agrees.then_some(level)
    }

    /// The level of this name, where it is not the name of two.
    fn named(&self, text: &str) -> Option<u8> {
        let mut found = self.names.iter().filter(|(name, _)| name == text).map(|(_, level)| *level);
        let level = found.next()?;
        found.all(|other| other == level).then_some(level)
    }
}

/// The number that `text` begins with, `3`, `3.0` or `三`, and what comes after it.
fn leading_number(text: &str) -> Option<(u8, &str)> {
    let first = text.chars().next()?;
    if let Some(number) = "零一二三四五六七八九十".chars().position(|digit| digit == first) {
        return Some((number as u8, &text[first.len_utf8()..]));
    }
    let end = text.find(|sign: char| !sign.is_ascii_digit()).unwrap_or(text.len());
    let (digits, mut rest) = text.split_at(end);
    if let Some(zeroes) = rest.strip_prefix('.')
        && zeroes.starts_with('0')
    {
        rest = zeroes.trim_start_matches('0');
        if rest.starts_with(|sign: char| sign.is_ascii_digit()) {
            return None;
        }
    }
    Some((digits.parse().ok()?, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(text.into())
    }

    fn number(number: f64) -> Value {
        Value::Number(number, None)
    }

    fn levels() -> Levels {
        let names = [
            ("notperformed", 0),
            ("未开展", 0),
            ("initial", 1),
            ("初始级", 1),
            ("managed", 2),
            ("robust", 3),
            ("稳健级", 3),
            ("same", 4),
            ("same", 5),
        ];
        Levels { top: 5, names: names.map(|(name, level)| (name.to_owned(), level)).to_vec() }
    }

    #[test]
    fn levels_are_understood_as_people_type_them() {
        let levels = levels();
        for typed in [
            "3",
            " 3 ",
            "３",
            "3.0",
            "3.",
            "3 Robust",
            "3 – Robust",
            "3: robust",
            "3 (Robust)",
            "ROBUST",
            "稳健级",
            " 稳健级 ",
            "3 稳健级",
            "３　稳健级",
            "Level 3",
            "L3",
            "第3级",
            "第 三 级",
            "3级",
            "Level 3: Robust",
            "3\u{a0}",
        ] {
            assert_eq!(levels.find(&text(typed)), Some(3), "{typed:?}");
        }
        for near in [3.0, 3.000_000_000_000_1] {
            assert_eq!(levels.find(&number(near)), Some(3), "{near}");
        }
        assert_eq!(levels.find(&text("Not performed")), Some(0));
    }

    #[test]
    fn what_is_no_level_is_none() {
        let levels = levels();
        for typed in [
            "7",
            "-3",
            "3.5",
            "3-4",
            "3 Managed",
            "same",
            "four",
            "3 or 4",
            "33",
            "3.05",
            "256",
            "300",
            "3..",
            "级",
            "",
        ] {
            assert_eq!(levels.find(&text(typed)), None, "{typed:?}");
        }
        for value in [number(2.5), number(-1.0), number(6.0), number(f64::NAN)] {
            assert_eq!(levels.find(&value), None, "{value:?}");
        }
        assert_eq!(levels.find(&Value::Boolean(true)), None);
        assert_eq!(levels.find(&Value::Nothing("#REF!".to_owned())), None);
    }

    #[test]
    fn days_are_understood_as_texts_and_as_the_numbers_spreadsheets_make_of_them() {
        let day = Date::new(2026, 5, 1);
        for typed in [
            "2026-05-01",
            "2026-5-1",
            "2026/05/01",
            "2026.5.1",
            "2026年5月1日",
            " ２０２６-05-01 ",
            "2026-05-01T00:00:00",
        ] {
            assert_eq!(text(typed).date(false), day, "{typed}");
        }
        assert_eq!(number(46_143.0).date(false), day);
        assert_eq!(number(46_143.75).date(false), day, "the time of day does not matter");
        assert_eq!(number(46_143.0 - 1462.0).date(true), day);
        assert_eq!(number(1.0).date(false), Date::new(1900, 1, 1));
        assert_eq!(number(61.0).date(false), Date::new(1900, 3, 1));
        for typed in ["1/5/2026", "2026-13-01", "2026-05", "26-05-01", "May 2026", "2026-05-01-02"] {
            assert_eq!(text(typed).date(false), None, "{typed}");
        }
        for serial in [0.0, 60.0, -1.0, 1e9, f64::NAN] {
            assert_eq!(number(serial).date(false), None, "{serial}");
        }
    }

    #[test]
    fn counts_are_whole() {
        for (value, wanted) in [
            (number(1200.0), Some(1200)),
            (text("1,200"), Some(1200)),
            (text("１２００"), Some(1200)),
            (number(1.5), None),
            (number(-1.0), None),
            (text("many"), None),
        ] {
            assert_eq!(value.count(), wanted, "{value:?}");
        }
    }
}

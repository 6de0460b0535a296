//! Calendar dates, without a clock.

use std::fmt;

/// A day of the proleptic Gregorian calendar, 0001-01-01 to 9999-12-31.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The day, or `None` where the calendar has none such.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let exists = (1..=9999).contains(&year)
            && (1..=12).contains(&month)
            && (1..=days_in(year, month)).contains(&day);
        exists.then_some(Self { year, month, day })
    }

    /// The day written `YYYY-MM-DD`.
    pub fn parse(text: &str) -> Option<Self> {
        let shape = text.len() == 10
            && text
                .bytes()
                .enumerate()
                .all(|(at, byte)| if at == 4 || at == 7 { byte == b'-' } else { byte.is_ascii_digit() });
        if !shape {
            return None;
        }
        Self::new(text[..4].parse().ok()?, text[5..7].parse().ok()?, text[8..].parse().ok()?)
    }

    /// The year, 1 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }

    /// Days since 0000-03-01, so that two days can be set apart.
    pub fn day_number(self) -> i32 {
        // Years that begin in March have the odd day at their end.
        let (month, year) = match self.month {
            3.. => (i32::from(self.month) - 3, i32::from(self.year)),
            _ => (i32::from(self.month) + 9, i32::from(self.year) - 1),
        };
        let leap_days = year / 4 - year / 100 + year / 400;
        year * 365 + leap_days + (month * 153 + 2) / 5 + i32::from(self.day) - 1
    }

    /// The same day `months` later; the last day of the month where it is shorter.
    #[must_use]
    pub fn add_months(self, months: u32) -> Self {
        let count = u32::from(self.year) * 12 + u32::from(self.month) - 1 + months;
        let year = (count / 12).min(9999) as u16;
        let month = (count % 12 + 1) as u8;
        Self { year, month, day: self.day.min(days_in(year, month)) }
    }
}

impl fmt::Display for Date {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

fn days_in(year: u16, month: u8) -> u8 {
    match month {
        4 | 6 | 9 | 11 => 30,
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        _ => 31,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_days_of_the_calendar_are_dates() {
        for (text, valid) in [
            ("2026-11-23", true),
            ("2024-02-29", true),
            ("2023-02-29", false),
            ("1900-02-29", false),
            ("2026-13-01", false),
            ("2026-1-1", false),
            ("２０２６-01-01", false),
            ("", false),
        ] {
            assert_eq!(Date::parse(text).is_some(), valid, "{text:?}");
        }
    }

    #[test]
    fn days_are_counted_one_by_one() {
        let number = |year, month, day| Date::new(year, month, day).map(Date::day_number);
        let first = number(1, 1, 1).unwrap();
        let mut expected = first;
        for year in 1..=2101 {
            for month in 1..=12 {
                for day in 1..=days_in(year, month) {
                    assert_eq!(number(year, month, day), Some(expected), "{year}-{month}-{day}");
                    expected += 1;
                }
            }
        }
        assert_eq!(number(1970, 1, 1).unwrap() - first, 719_162, "days from 0001-01-01 to 1970-01-01");
    }

    #[test]
    fn months_are_added_to_the_end_of_shorter_months() {
        let added = |text, months| Date::parse(text).unwrap().add_months(months).to_string();
        assert_eq!(added("2024-08-31", 18), "2026-02-28");
        assert_eq!(added("2026-11-23", 2), "2027-01-23");
    }
}

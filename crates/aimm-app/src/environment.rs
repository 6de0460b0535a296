//! What the hosts pass in: clock, ids, folder, language. Nothing else in the program reads any of them.

use std::path::{Path, PathBuf};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{SystemTime, UNIX_EPOCH};

use aimm_core::date::Date;
use aimm_messages::Language;
use sha2::{Digest as _, Sha256};
use uuid::{Builder, Uuid};

use crate::error::AppError;

const SECONDS_A_DAY: u64 = 86_400;
/// The last second of the year 9999, since 1970-01-01T00:00:00Z: dates have years of four digits.
pub const LAST_SECOND: u64 = 253_402_300_799;

/// Clock, ids, folder and language of one run of the program.
pub struct Environment {
    /// Seconds since 1970-01-01T00:00:00Z.
    clock: Box<dyn Fn() -> u64 + Send + Sync>,
    new_id: Box<dyn Fn() -> String + Send + Sync>,
    config_folder: Option<PathBuf>,
    language: Language,
    actor: String,
}

impl Environment {
    /// Clock and ids of this machine. `actor` is what the event log says who did something: a host's name, never a
    /// person's; not empty.
    pub fn system(language: Language, actor: &str) -> Self {
        Self {
            clock: Box::new(system_seconds),
            new_id: Box::new(|| Uuid::now_v7().to_string()),
            config_folder: None,
            language,
            actor: actor.to_owned(),
        }
    }

    /// A clock that stands still `seconds` after 1970-01-01T00:00:00Z, and ids that are the same in every run.
    pub fn fixed(seconds: u64, language: Language, actor: &str) -> Self {
        let n_made = AtomicU64::new(0);
        Self {
            clock: Box::new(move || seconds),
            new_id: Box::new(move || named_id(seconds, &n_made.fetch_add(1, Ordering::Relaxed).to_string())),
            config_folder: None,
            language,
            actor: actor.to_owned(),
        }
    }

    /// The same, with the folder that settings and the demo live in.
    #[must_use]
    pub fn with_config_folder(self, folder: &Path) -> Self {
        Self { config_folder: Some(folder.to_owned()), ..self }
    }

    /// Now, RFC 3339 in UTC.
    pub fn now(&self) -> String {
        rfc3339((self.clock)())
    }

    /// Today in UTC.
    ///
    /// # Errors
    /// Where the clock shows a day after the year 9999.
    pub fn today(&self) -> Result<Date, AppError> {
        let (year, month, day) = civil((self.clock)() / SECONDS_A_DAY);
        u16::try_from(year).ok().and_then(|year| Date::new(year, month, day)).ok_or(AppError::Clock)
    }

    /// A new id, a `UUIDv7`.
    pub fn new_id(&self) -> String {
        (self.new_id)()
    }

    /// An id that is the same for the same moment and `name`, a `UUIDv7`.
    pub fn named_id(&self, name: &str) -> String {
        named_id((self.clock)(), name)
    }

    /// The folder that settings and the demo live in; absent where nothing is remembered.
    pub fn config_folder(&self) -> Option<&Path> {
        self.config_folder.as_deref()
    }

    /// The language of the machine.
    pub fn language(&self) -> Language {
        self.language
    }

    /// What the event log says who did something.
    pub fn actor(&self) -> &str {
        &self.actor
    }
}

/// Seconds from 1970-01-01T00:00:00Z to the start of the day `text`, written `YYYY-MM-DD`; `None` where it is none, or
/// lies before 1970.
pub fn seconds_of_date(text: &str) -> Option<u64> {
    let date = Date::parse(text).filter(|date| date.year() >= 1970)?;
    let (year, month) = (i64::from(date.year()), i64::from(date.month()));
    // Days of the era that begins on 0000-03-01, so that the leap day is a year's last.
    let (year, month) = if month > 2 { (year, month - 3) } else { (year - 1, month + 9) };
    let day_of_year = (153 * month + 2) / 5 + i64::from(date.day()) - 1;
    let days = year * 365 + year / 4 - year / 100 + year / 400 + day_of_year - 719_468;
    u64::try_from(days).ok().map(|days| days * SECONDS_A_DAY)
}

#[expect(clippy::disallowed_methods, reason = "the one place that reads the clock")]
fn system_seconds() -> u64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map(|since| since.as_secs()).unwrap_or_default()
}

fn rfc3339(seconds: u64) -> String {
    let (year, month, day) = civil(seconds / SECONDS_A_DAY);
    let rest = seconds % SECONDS_A_DAY;
    format!("{year:04}-{month:02}-{day:02}T{:02}:{:02}:{:02}Z", rest / 3600, rest / 60 % 60, rest % 60)
}

/// Year, month and day, `days` after 1970-01-01.
fn civil(days: u64) -> (u64, u8, u8) {
    let shifted = days + 719_468;
    let (era, of_era) = (shifted / 146_097, shifted % 146_097);
    let year_of_era = (of_era - of_era / 1460 + of_era / 36_524 - of_era / 146_096) / 365;
    let day_of_year = of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
    let month = (5 * day_of_year + 2) / 153;
    let day = day_of_year - (153 * month + 2) / 5 + 1;
    let (month, later) = if month < 10 { (month + 3, 0) } else { (month - 9, 1) };
    (era * 400 + year_of_era + later, month as u8, day as u8)
}

/// A `UUIDv7` of `seconds`, its random part made from `name`.
fn named_id(seconds: u64, name: &str) -> String {
    let mut random = [0_u8; 10];
    for (to, from) in random.iter_mut().zip(Sha256::digest(name.as_bytes())) {
        *to = from;
    }
    Builder::from_unix_timestamp_millis(seconds.saturating_mul(1000), &random).into_uuid().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_and_seconds_agree_with_the_calendar() {
        for (seconds, text) in [
            (0, "1970-01-01T00:00:00Z"),
            (951_782_399, "2000-02-28T23:59:59Z"),
            (951_782_400, "2000-02-29T00:00:00Z"),
            (1_794_009_601, "2026-11-07T00:00:01Z"),
            (4_107_542_400, "2100-03-01T00:00:00Z"),
        ] {
            assert_eq!(rfc3339(seconds), text);
            assert_eq!(
                seconds_of_date(&text[..10]),
                Some(seconds - seconds % SECONDS_A_DAY),
                "reading a date is the inverse of writing it"
            );
        }
        assert_eq!(seconds_of_date("1969-12-31"), None, "there is no clock before 1970");
        assert_eq!(seconds_of_date("2026-02-30"), None);
    }

    #[test]
    fn a_fixed_environment_repeats_itself_and_never_an_id() {
        let make = || Environment::fixed(1_794_009_601, Language::English, "test");
        let (one, other) = (make(), make());
        let ids = |environment: &Environment| [environment.new_id(), environment.new_id()];
        let first = ids(&one);
        assert_eq!(first, ids(&other), "the same run makes the same ids");
        assert_ne!(first[0], first[1], "two things never share an id");
        assert_eq!(first[0].as_bytes()[14], b'7', "ids are UUIDs of version 7");
        assert_eq!(one.now(), other.now());
    }
}

//! Percentages and dates as each language writes them.

use crate::Language;

/// A percentage from its digits, such as `94.7`: `94.7 %` in English, `94.7%` in Chinese.
pub fn percentage(digits: &str, language: Language) -> String {
    match language {
        // A no-break space keeps figure and sign on one line.
        Language::English => format!("{digits}\u{a0}%"),
        Language::SimplifiedChinese => format!("{digits}%"),
    }
}

/// A day for running text: `1 November 2026`, `2026 年 11 月 1 日`. Month 1 to 12; anything else is written in figures.
pub fn long_date(year: u16, month: u8, day: u8, language: Language) -> String {
    const MONTHS: [&str; 12] = [
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
    ];
    match (language, usize::from(month).checked_sub(1).and_then(|at| MONTHS.get(at))) {
        (Language::English, Some(name)) => format!("{day}\u{a0}{name} {year}"),
        (Language::SimplifiedChinese, Some(_)) => format!("{year} 年 {month} 月 {day} 日"),
        (_, None) => format!("{year:04}-{month:02}-{day:02}"),
    }
}

/// A whole number with groups of three digits: `1,200`.
pub fn grouped(number: u32) -> String {
    let digits = number.to_string();
    let mut text = String::new();
    for (position, digit) in digits.chars().enumerate() {
        if position > 0 && (digits.len() - position).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn figures_are_written_as_each_language_writes_them() {
        assert_eq!(percentage("94.7", Language::English), "94.7\u{a0}%");
        assert_eq!(percentage("94.7", Language::SimplifiedChinese), "94.7%");
        assert_eq!(long_date(2026, 11, 1, Language::English), "1\u{a0}November 2026");
        assert_eq!(long_date(2026, 11, 1, Language::SimplifiedChinese), "2026 年 11 月 1 日");
        for (number, text) in [(0, "0"), (999, "999"), (1200, "1,200"), (1_234_567, "1,234,567")] {
            assert_eq!(grouped(number), text);
        }
    }
}

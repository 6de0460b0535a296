//! How each language joins names and sentences.

use aimm_messages::Language;

/// `a, b, c` or `a、b、c`.
pub(crate) fn list(parts: &[String], language: Language) -> String {
    parts.join(match language {
        Language::English => ", ",
        Language::SimplifiedChinese => "、",
    })
}

/// Clauses of one sentence, one after the other.
pub(crate) fn clauses(parts: &[String], language: Language) -> String {
    parts.join(match language {
        Language::English => "; ",
        Language::SimplifiedChinese => "；",
    })
}

/// Figures and remarks of one line, one after the other.
pub(crate) fn remarks(parts: &[String], language: Language) -> String {
    parts.join(match language {
        Language::English => ", ",
        Language::SimplifiedChinese => "，",
    })
}

/// Whole sentences, one after the other; empty ones leave no gap.
pub(crate) fn sentences(parts: &[String], language: Language) -> String {
    let parts: Vec<&str> = parts.iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
    parts.join(match language {
        Language::English => " ",
        Language::SimplifiedChinese => "",
    })
}

/// `text` with a full stop of its own script where it ends without a mark.
pub(crate) fn as_sentence(text: &str) -> String {
    let text = text.trim();
    match text.chars().last() {
        None | Some('.' | '!' | '?' | '…' | '。' | '！' | '？') => text.to_owned(),
        Some(_) if is_chinese(text) => format!("{text}。"),
        Some(_) => format!("{text}."),
    }
}

/// Says whether a text is Chinese with Latin names in it, rather than the other way round.
fn is_chinese(text: &str) -> bool {
    let n_han = text.chars().filter(|character| matches!(character, '\u{2e80}'..='\u{9fff}')).count();
    // A Latin word says about as much as two Han characters.
    let n_words =
        text.split(|character: char| !character.is_ascii_alphabetic()).filter(|word| !word.is_empty());
    n_han > n_words.count() * 2
}

/// A name within a sentence: in quotation marks in Chinese, where no space or capital sets it off.
pub(crate) fn named(name: &str, language: Language) -> String {
    match language {
        Language::English => name.to_owned(),
        Language::SimplifiedChinese => format!("“{name}”"),
    }
}

/// `text` without the full stop at its end.
pub(crate) fn as_clause(text: &str) -> &str {
    text.trim().trim_end_matches(['.', '。'])
}

/// The first letter as a capital, where the script has capitals.
pub(crate) fn capitalised(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_uppercase().chain(characters).collect())
}

/// The first letter small, for a name within a sentence, where the script has capitals.
pub(crate) fn lowered(text: &str) -> String {
    let mut characters = text.chars();
    characters.next().map_or_else(String::new, |first| first.to_lowercase().chain(characters).collect())
}

/// `text` on one line, of at most `limit` characters, with an ellipsis where something is left out.
pub(crate) fn shortened(text: &str, limit: usize) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    if line.chars().count() <= limit {
        return line;
    }
    let kept: String = line.chars().take(limit.saturating_sub(1)).collect();
    format!("{}…", kept.trim_end())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn joined_sentences_have_the_gaps_of_their_language() {
        let parts = ["A.".to_owned(), String::new(), "B.".to_owned()];
        assert_eq!(sentences(&parts, Language::English), "A. B.", "an empty sentence leaves no double space");
        assert_eq!(sentences(&parts, Language::SimplifiedChinese), "A.B.");
    }

    #[test]
    fn a_text_becomes_a_sentence_of_its_own_script_once() {
        for (text, expected) in [
            ("Done", "Done."),
            ("Done.", "Done."),
            ("Done (twice)", "Done (twice)."),
            ("完成", "完成。"),
            ("完成。", "完成。"),
            ("完成（两次）", "完成（两次）。"),
            ("指数 2.60，需 2.80", "指数 2.60，需 2.80。"),
            ("Reviewed in the plant of 北风机械", "Reviewed in the plant of 北风机械."),
            ("已接入 CRM", "已接入 CRM。"),
            ("", ""),
        ] {
            assert_eq!(as_sentence(text), expected, "{text:?}");
        }
    }

    #[test]
    fn long_names_are_shortened_with_an_ellipsis() {
        assert_eq!(
            shortened("Northwind\nMachinery", 40),
            "Northwind Machinery",
            "a line feed becomes a space"
        );
        assert_eq!(shortened("北风机械有限公司", 5), "北风机械…", "the limit counts characters, not bytes");
    }
}

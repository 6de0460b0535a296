//! The closed sets of words that cells hold: as they are offered, and as people write them.

use aimm_core::evidence::{EvidenceKind, Verdict};
use aimm_core::format::assessment::StateName;
use aimm_core::response::{Confidence, Progress, Satisfaction};
use aimm_messages::{Language, Messages};
use unicode_normalization::UnicodeNormalization as _;

/// One of a closed set.
pub(super) struct Word<T: 'static> {
    value: T,
    /// As assessment files name it.
    name: &'static str,
    /// Key of the message that is offered.
    key: &'static str,
    /// What else people write, besides the message in every language.
    also: &'static [&'static str],
}

const fn word<T>(value: T, name: &'static str, key: &'static str, also: &'static [&'static str]) -> Word<T> {
    Word { value, name, key, also }
}

pub(super) const STATES: &[Word<StateName>] = &[
    word(StateName::Rated, "rated", "state-rated", &[]),
    word(
        StateName::Unknown,
        "unknown",
        "state-unknown",
        &["?", "cannot say", "don't know", "不知道", "不确定"],
    ),
    word(StateName::NotApplicable, "notApplicable", "state-not-applicable", &["n/a", "na", "n.a."]),
    word(StateName::Unanswered, "unanswered", "state-unanswered", &["-"]),
];

pub(super) const PROGRESS: &[Word<Progress>] = &[
    word(Progress::None, "none", "progress-none", &["no", "not met", "无", "0", "0%", "-"]),
    word(Progress::Partly, "partly", "progress-partly", &["0.5", "50%"]),
    word(Progress::Mostly, "mostly", "progress-mostly", &["0.8", "80%"]),
];

pub(super) const SATISFACTION: &[Word<Satisfaction>] = &[
    word(
        Satisfaction::Fully,
        "fully",
        "satisfaction-fully",
        &["met", "fully met", "yes", "满足", "是", "1", "100%"],
    ),
    word(Satisfaction::Mostly, "mostly", "satisfaction-mostly", &["mostly met", "大部分", "0.8", "80%"]),
    word(Satisfaction::Partly, "partly", "satisfaction-partly", &["partly met", "部分", "0.5", "50%"]),
    word(Satisfaction::Not, "not", "satisfaction-not", &["no", "不满足", "否", "0", "0%"]),
    word(
        Satisfaction::Unknown,
        "unknown",
        "satisfaction-unknown",
        &["?", "cannot say", "don't know", "不知道", "不确定"],
    ),
];

pub(super) const CONFIDENCE: &[Word<Confidence>] = &[
    word(Confidence::Low, "low", "confidence-low", &[]),
    word(Confidence::Medium, "medium", "confidence-medium", &[]),
    word(Confidence::High, "high", "confidence-high", &[]),
];

pub(super) const KINDS: &[Word<EvidenceKind>] = &[
    word(EvidenceKind::Document, "document", "evidence-document", &[]),
    word(EvidenceKind::Record, "record", "evidence-record", &["records"]),
    word(EvidenceKind::Metric, "metric", "evidence-metric", &["metrics"]),
    word(EvidenceKind::Independent, "independent", "evidence-independent", &[]),
];

pub(super) const VERDICTS: &[Word<Verdict>] = &[
    word(Verdict::Accepted, "accepted", "verdict-accepted", &[]),
    word(Verdict::Partly, "partly", "verdict-partly", &[]),
    word(Verdict::Rejected, "rejected", "verdict-rejected", &[]),
    word(Verdict::Unreviewed, "unreviewed", "verdict-unreviewed", &[]),
];

/// The words of a set as they are offered in one language, in the set's order.
pub(super) fn offered<T>(set: &[Word<T>], messages: &Messages) -> Vec<String> {
    set.iter().map(|word| messages.text(word.key)).collect()
}

/// The word for `value` as it is offered.
pub(super) fn label<T: PartialEq>(set: &[Word<T>], value: &T, messages: &Messages) -> String {
    set.iter().find(|word| word.value == *value).map(|word| messages.text(word.key)).unwrap_or_default()
}

/// A set of words, to be recognised in whatever language they are written.
pub(super) struct Vocabulary<T: 'static> {
    known: Vec<(String, T)>,
    /// What a problem lists as allowed.
    pub(super) allowed: String,
}

impl<T: Copy> Vocabulary<T> {
    /// The words of `set`; `allowed` is said in the language of `messages`.
    pub(super) fn new(set: &[Word<T>], messages: &Messages) -> Self {
        let languages = Language::ALL.map(Messages::new);
        let forms = |word: &Word<T>| {
            let labels = languages.iter().map(|messages| messages.text(word.key));
            let others = word.also.iter().copied().chain([word.name]).map(str::to_owned);
            labels.chain(others).map(|form| folded(&form)).collect::<Vec<_>>()
        };
        let known = set.iter().flat_map(|word| forms(word).into_iter().map(|form| (form, word.value)));
        Self { known: known.collect(), allowed: offered(set, messages).join(", ") }
    }

    pub(super) fn find(&self, text: &str) -> Option<T> {
        let wanted = folded(text);
        self.known.iter().find(|(form, _)| *form == wanted).map(|(_, value)| *value)
    }
}

/// `text` as it is compared: full-width letters and digits as usual ones, small letters, no spaces.
pub(super) fn folded(text: &str) -> String {
    let is_spoken = |sign: &char| {
        !sign.is_whitespace() && !sign.is_control() && !matches!(sign, '\u{200B}'..='\u{200F}' | '\u{FEFF}')
    };
    text.nfkc().flat_map(char::to_lowercase).filter(is_spoken).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn words_are_understood_in_both_languages_however_they_are_typed() {
        let messages = Messages::new(Language::English);
        let states = Vocabulary::new(STATES, &messages);
        for (text, wanted) in [
            ("Not applicable", Some(StateName::NotApplicable)),
            (" not  APPLICABLE\u{3000}", Some(StateName::NotApplicable)),
            ("notApplicable", Some(StateName::NotApplicable)),
            ("N/A", Some(StateName::NotApplicable)),
            ("Ｎ／Ａ", Some(StateName::NotApplicable)),
            ("不适用", Some(StateName::NotApplicable)),
            ("不 清 楚", Some(StateName::Unknown)),
            ("perhaps", None),
        ] {
            assert_eq!(states.find(text), wanted, "{text}");
        }
        let satisfaction = Vocabulary::new(SATISFACTION, &messages);
        for (text, wanted) in [
            ("Not met", Satisfaction::Not),
            ("met", Satisfaction::Fully),
            ("完全满足", Satisfaction::Fully),
            ("大部分", Satisfaction::Mostly),
            ("８０％", Satisfaction::Mostly),
        ] {
            assert_eq!(satisfaction.find(text), Some(wanted), "{text}");
        }
    }

    #[test]
    fn no_word_of_a_set_means_two_things() {
        fn unambiguous<T: Copy + PartialEq>(set: &[Word<T>]) {
            let known = Vocabulary::new(set, &Messages::new(Language::English)).known;
            for (form, value) in &known {
                let clash = known.iter().any(|(other, meaning)| other == form && meaning != value);
                assert!(!clash, "{form}");
            }
        }
        unambiguous(STATES);
        unambiguous(PROGRESS);
        unambiguous(SATISFACTION);
        unambiguous(CONFIDENCE);
        unambiguous(KINDS);
        unambiguous(VERDICTS);
    }
}

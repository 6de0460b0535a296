//! Words, characters and numbers of a text.

use std::collections::BTreeMap;

/// How long a text is, as its language counts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Unit {
    /// Words between spaces that hold a letter or a digit.
    Words,
    /// Characters that are not spaces.
    Characters,
}

impl Unit {
    /// Length of `text`.
    pub(super) fn length(self, text: &str) -> usize {
        match self {
            Self::Words => {
                text.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).count()
            }
            Self::Characters => text.chars().filter(|character| !character.is_whitespace()).count(),
        }
    }
}

/// `text` with one space for any white space, and with letters, digits, points and per cents that Chinese sets wide as
/// elsewhere.
pub(super) fn folded(text: &str) -> String {
    let mut folded = String::with_capacity(text.len());
    for word in text.split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        if word.is_ascii() {
            folded.push_str(word);
        } else {
            folded.extend(word.chars().map(narrow));
        }
    }
    folded
}

fn narrow(character: char) -> char {
    match character {
        '％' | '．' | '０'..='９' | 'Ａ'..='Ｚ' | 'ａ'..='ｚ' => {
            char::from_u32(u32::from(character) - 0xfee0).unwrap_or(character)
        }
        _ => character,
    }
}

/// Whether `cue` stands in `text` (both in lower case) where a word begins; Chinese knows no such place.
pub(super) fn has_cue(text: &str, cue: &str) -> bool {
    cue_places(text, cue).next().is_some()
}

/// Where `cue` stands in `text`, as [`has_cue`] looks for it.
pub(super) fn cue_places<'a>(text: &'a str, cue: &'a str) -> impl Iterator<Item = usize> {
    text.match_indices(cue).map(|(at, _)| at).filter(move |at| begins_word(text, *at, cue))
}

/// Whether `word` stands in `text` (both in lower case) as a whole word.
pub(super) fn has_word(text: &str, word: &str) -> bool {
    whole_words(text, word).next().is_some()
}

/// Where `word` stands in `text` (both in lower case) as a whole word.
pub(super) fn whole_words<'a>(text: &'a str, word: &'a str) -> impl Iterator<Item = usize> {
    // Chinese words have no ends.
    let has_end = word.ends_with(|last: char| last.is_ascii_alphanumeric());
    text.match_indices(word).map(|(at, _)| at).filter(move |at| {
        let is_inside =
            |next: Option<char>| next.is_some_and(|next| next.is_ascii_alphanumeric() || next == '-');
        let is_end_free = !has_end || !is_inside(text[at + word.len()..].chars().next());
        begins_word(text, *at, word) && is_end_free
    })
}

/// Words by the characters they begin with, so that one walk through a text looks for all of them.
pub(super) struct WordList {
    by_beginning: BTreeMap<char, Vec<&'static str>>,
}

impl WordList {
    pub(super) fn new(words: &[&'static str]) -> Self {
        let mut by_beginning = BTreeMap::<char, Vec<&'static str>>::new();
        for word in words {
            by_beginning.entry(word.chars().next().unwrap_or_default()).or_default().push(word);
        }
        Self { by_beginning }
    }

    /// Whether one of the words may stand in `text` (in lower case): [`has_word`] says whether it does.
    pub(super) fn may_be_in(&self, text: &str) -> bool {
        self.places(text).next().is_some()
    }

    /// Where one of the words begins in `text` (in lower case), and what follows it.
    pub(super) fn places<'a>(&'a self, text: &'a str) -> impl Iterator<Item = (usize, &'a str)> {
        let mut before = ' ';
        let begins = text.char_indices().filter(move |(_, first)| {
            let is_inside = before.is_ascii_alphanumeric() && first.is_ascii_alphanumeric();
            before = *first;
            !is_inside
        });
        begins.flat_map(move |(at, first)| {
            let words = self.by_beginning.get(&first).into_iter().flatten();
            words.filter_map(move |word| Some((at, text[at..].strip_prefix(word)?)))
        })
    }
}

fn begins_word(text: &str, at: usize, cue: &str) -> bool {
    let is_latin = cue.starts_with(|first: char| first.is_ascii_alphanumeric());
    let before = text[..at].chars().next_back();
    !is_latin || !before.is_some_and(|before| before.is_ascii_alphanumeric() || before == '-')
}

/// What every text here is about: each language leaves it out where it goes without saying.
const SUBJECT: &str = "AI";

/// Words in lower case that are no names, although IT, US and WHO are.
const PRONOUNS: [&str; 3] = ["it", "us", "who"];

/// Whether `name`, in upper case, stands in `text` as a whole word, in whatever case.
pub(super) fn has_name(text: &str, name: &str) -> bool {
    text.split(|character: char| !character.is_ascii_alphabetic())
        .any(|word| without_plural(word).eq_ignore_ascii_case(name) && !PRONOUNS.contains(&word))
}

/// Of SLAs, SLA; OS, CSS and sales stay as they are.
fn without_plural(word: &str) -> &str {
    let singular = word.strip_suffix('s');
    singular
        .filter(|rest| rest.len() > 1 && rest.ends_with(|last: char| last.is_ascii_uppercase()))
        .unwrap_or(word)
}

/// Latin words of a Chinese text; of another its abbreviations, and the words that have a capital inside a sentence and are not
/// `ordinary`: names that both languages share. By themselves in upper case, each as it is written first.
pub(super) fn names(text: &str, is_chinese: bool, ordinary: &[&str]) -> BTreeMap<String, String> {
    let is_name = |word: &str, begins: bool| {
        let n_capitals = word.chars().filter(char::is_ascii_uppercase).count();
        let is_proper =
            || !begins && n_capitals == 1 && word.starts_with(|first: char| first.is_ascii_uppercase());
        word.len() > 1 && (is_chinese || n_capitals > 1 || is_proper() && !ordinary.contains(&word))
    };
    let mut names = BTreeMap::new();
    let mut begins = true;
    for piece in text.split_inclusive(|character: char| !character.is_ascii_alphabetic()) {
        let word = piece.trim_end_matches(|character: char| !character.is_ascii_alphabetic());
        if is_name(word, begins) && !word.eq_ignore_ascii_case(SUBJECT) {
            names.entry(without_plural(word).to_ascii_uppercase()).or_insert_with(|| word.to_owned());
        }
        begins = piece.ends_with(['.', '?', '!', ':', ';', '\n', '“', '‘']) || begins && word.is_empty();
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn length_counts_words_in_english_and_characters_in_chinese() {
        assert_eq!(Unit::Words.length("At least one unit – 12 of 14 – keeps it."), 9, "a dash is no word");
        assert_eq!(Unit::Characters.length("全部 AI 系统。"), 7, "spaces do not count");
    }

    #[test]
    fn white_space_and_wide_characters_are_folded() {
        assert_eq!(folded(" as\n needed,\u{a0}２．５％ of ＫＰＩ\u{3000}"), "as needed, 2.5% of KPI");
        assert_eq!(folded("评审，每年"), "评审，每年", "Chinese marks stay");
    }

    #[test]
    fn words_are_whole_and_cues_begin_words() {
        assert!(has_word("a good plan", "good"));
        assert!(!has_word("goods are sold", "good"), "goods are another word");
        assert!(!has_word("the time-series", "time"), "a hyphen joins");
        let n_articles = whole_words("an area, a person and a unit", "a").count();
        assert_eq!(n_articles, 2, "an article is a word, too");
        assert!(has_cue("it was approved", "approv") && !has_cue("it disapproved", "approv"));
        assert!(has_cue("均由指定角色批准", "指定"), "Chinese has no word ends");
    }

    #[test]
    fn a_list_of_words_never_misses_one() {
        let list = WordList::new(&["good", "well-", "适当", "as needed"]);
        for text in ["good", "is it good?", "a well-run unit", "在适当范围内", "AI适当", "when as needed"]
        {
            assert!(list.may_be_in(text), "{text}");
        }
        for text in ["", "nothing of these", "feelgood", "goo", "适", "as need"] {
            assert!(!list.may_be_in(text), "{text}");
        }
    }

    #[test]
    fn names_are_found() {
        let found =
            |text, is_chinese| names(text, is_chinese, &["March"]).into_keys().collect::<Vec<_>>().join(" ");
        assert_eq!(found("采用 KPI 与 Gpu 的 AI 系统", true), "GPU KPI");
        assert_eq!(
            found("Each KPI and SLAs of Google: Say “Ask Huawei” in March. (Then) stop", false),
            "GOOGLE HUAWEI KPI SLA"
        );
        assert_eq!(
            found("Use SaaS, CSS, an OS and PoCs", false),
            "CSS OS POC SAAS",
            "only a lower-case s is a plural's"
        );
    }

    #[test]
    fn names_are_whole_words() {
        for (text, name, expected) in [
            ("made with three people", "IT", false),
            ("say who does it", "IT", false),
            ("say who does it", "WHO", false),
            ("made with three people", "HR", false),
            ("由 HR 与IT部门填写", "IT", true),
            ("the kpi and two SLAs", "KPI", true),
            ("the kpi and two SLAs", "SLA", true),
            ("a GPT-4 model", "GPT", true),
            ("SaaS", "SAA", false),
        ] {
            assert_eq!(has_name(text, name), expected, "{name} in {text}");
        }
    }
}

//! Texts in two languages, line by line: what both say alike stands once.

use aimm_core::text::LanguageTag;

use crate::document::{Label, Run, Translation, Weight};

/// Widest text of two languages that stands on one line: letters count once, Chinese characters twice.
const WIDEST_LINE: usize = 62;
/// Fewest characters at the end of two lines that are taken for one text, quoted in both.
const SHORTEST_QUOTE: usize = 10;

/// Says whether two texts need no translation: they are the same but for marks between names, or neither has a word.
pub(super) fn is_same(first: &str, second: &str) -> bool {
    first.trim() == second.trim() || !(has_word(first) || has_word(second)) || words(first).eq(words(second))
}

/// Words and numbers, without what separates them in a list.
fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(['，', '、', '；', ',', ';', ' ', '\u{a0}']).filter(|word| !word.is_empty())
}

fn has_word(text: &str) -> bool {
    text.chars().any(char::is_alphabetic)
}

/// A label in both languages.
pub(super) fn label(first: Label, second: Label, language: &LanguageTag) -> Label {
    if is_same(&first.text, &second.text) {
        return first;
    }
    let text = without_id(&first.text, &second.text).to_owned();
    Label { translation: Some(Translation { text, language: language.clone() }), ..first }
}

/// A label in the second language alone.
pub(super) fn only(second: Label, language: &LanguageTag) -> Label {
    let translation = Translation { text: second.text, language: language.clone() };
    Label { text: String::new(), translation: Some(translation) }
}

/// `second` without the id that both begin with.
fn without_id<'s>(first: &str, second: &'s str) -> &'s str {
    let Some((id, rest)) = second.split_once(' ') else { return second };
    // A number alone is part of a sentence.
    let is_id = id.contains(|character: char| character.is_ascii_digit())
        && id.contains(|character: char| character.is_ascii_alphabetic() || character == '.')
        && id.chars().all(|character| character.is_ascii_alphanumeric() || ".-_".contains(character));
    let is_shared = first.strip_prefix(id).is_some_and(|rest| rest.starts_with(' '));
    if is_id && is_shared { rest } else { second }
}

/// How the second language looks among the runs of a text.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Tone {
    /// As the first.
    Same,
    /// In the secondary colour.
    Quiet,
}

/// Runs in both languages. Lines that both have alike stand once; as many lines in both stand pair by pair.
pub(super) fn runs(first: Vec<Run>, second: Vec<Run>, language: &LanguageTag, tone: Tone) -> Vec<Run> {
    if is_same(&text_of(&first), &text_of(&second)) {
        return first;
    }
    let second = in_language(second, language);
    let second = if tone == Tone::Quiet { second.into_iter().map(quieted).collect() } else { second };
    let (first, second) = (lines(first), lines(second));
    let lines = if first.len() == second.len() {
        first.into_iter().zip(second).flat_map(|(first, second)| pair(first, second)).collect()
    } else {
        first.into_iter().chain(second).collect::<Vec<_>>()
    };
    with_line_ends(lines)
}

/// The runs, said to be in `language` where they say nothing else.
pub(super) fn in_language(runs: Vec<Run>, language: &LanguageTag) -> Vec<Run> {
    let mark = |run: Run| Run { language: run.language.or_else(|| Some(language.clone())), ..run };
    runs.into_iter().map(mark).collect()
}

fn quieted(run: Run) -> Run {
    Run { is_quiet: true, weight: Weight::Inherited, ..run }
}

fn text_of(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.as_str()).collect()
}

/// The runs of each line, without line feeds.
fn lines(runs: Vec<Run>) -> Vec<Vec<Run>> {
    let mut lines = vec![Vec::new()];
    for run in runs {
        for (at, part) in run.text.split('\n').enumerate() {
            if at > 0 {
                lines.push(Vec::new());
            }
            if let Some(line) = lines.last_mut().filter(|_| !part.is_empty()) {
                line.push(Run { text: part.to_owned(), ..run.clone() });
            }
        }
    }
    lines
}

/// A line in both languages: one line, or two.
fn pair(first: Vec<Run>, second: Vec<Run>) -> Vec<Vec<Run>> {
    let (own, other) = (text_of(&first), text_of(&second));
    if is_same(&own, &other) {
        return vec![first];
    }
    match (first.as_slice(), second.as_slice()) {
        ([one], [two]) => {
            let text = without_id(&one.text, &two.text).to_owned();
            let apart = || vec![vec![one.clone()], vec![Run { text, ..two.clone() }]];
            quoting(one, two).map_or_else(apart, |line| vec![line])
        }
        _ => vec![first, second],
    }
}

/// Two lines that end in the same text, such as a note, as one: both beginnings, then the text.
fn quoting(first: &Run, second: &Run) -> Option<Vec<Run>> {
    let from_end = first.text.chars().rev().zip(second.text.chars().rev());
    let n_shared: usize =
        from_end.take_while(|(one, other)| one == other).map(|(one, _)| one.len_utf8()).sum();
    let (own, quote) = first.text.split_at(first.text.len() - n_shared);
    let other = &second.text[..second.text.len() - n_shared];
    let is_begun = own.ends_with([':', '：', ' ']) && other.ends_with([':', '：', ' ']);
    if !is_begun || quote.chars().count() < SHORTEST_QUOTE {
        return None;
    }
    let own = own.trim_end().trim_end_matches([':', '：']);
    let begin = Run { text: format!("{own} "), ..first.clone() };
    let quote = Run { text: quote.to_owned(), ..first.clone() };
    Some(vec![begin, Run { text: format!("{} ", other.trim_end()), ..second.clone() }, quote])
}

fn with_line_ends(lines: Vec<Vec<Run>>) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    for (at, line) in lines.into_iter().enumerate() {
        if at > 0 {
            runs.push(Run::new("\n"));
        }
        runs.extend(line);
    }
    runs
}

/// Two short lines as one.
pub(super) fn on_one_line(mut runs: Vec<Run>) -> Vec<Run> {
    let text = text_of(&runs);
    let width: usize = text.chars().map(|character| if character.is_ascii() { 1 } else { 2 }).sum();
    let mut ends = runs.iter_mut().filter(|run| run.text == "\n");
    if let (Some(end), None, true) = (ends.next(), ends.next(), width <= WIDEST_LINE) {
        " / ".clone_into(&mut end.text);
        end.is_quiet = true;
    }
    runs
}

#[cfg(test)]
mod tests {
    use super::*;

    fn joined(first: &str, second: &str) -> String {
        let language = LanguageTag::english();
        text_of(&runs(vec![Run::new(first)], vec![Run::new(second)], &language, Tone::Quiet))
    }

    #[test]
    fn what_both_languages_say_alike_stands_once() {
        for (first, second, expected) in [
            ("指数", "Index", "指数\nIndex"),
            ("2.35", "2.35", "2.35"),
            ("12%", "12 %", "12%"),
            ("MGT.1、RES.2", "MGT.1, RES.2", "MGT.1、RES.2"),
            ("MGT.1 治理", "MGT.1 Governance", "MGT.1 治理\nGovernance"),
            ("一\nSame\n二", "One\nSame\nTwo", "一\nOne\nSame\n二\nTwo"),
            ("一\n二", "One", "一\n二\nOne"),
            ("说明：Seen in two plants.", "Note: Seen in two plants.", "说明 Note: Seen in two plants."),
            ("共 3 项", "3 in all", "共 3 项\n3 in all"),
        ] {
            assert_eq!(joined(first, second), expected, "{first:?} and {second:?}");
        }
    }

    #[test]
    fn the_second_language_is_marked() {
        let english = LanguageTag::english();
        let joined = runs(vec![Run::new("指数")], vec![Run::new("Index")], &english, Tone::Quiet);
        let marked: Vec<&Run> = joined.iter().filter(|run| run.language.is_some()).collect();
        assert_eq!((marked.len(), marked[0].text.as_str()), (1, "Index"));
    }

    #[test]
    fn the_text_of_a_field_is_not_greyed_on_its_colour() {
        let english = LanguageTag::english();
        let joined = runs(vec![Run::new("指数")], vec![Run::new("Index")], &english, Tone::Same);
        assert!(joined.iter().all(|run| !run.is_quiet));
    }
}

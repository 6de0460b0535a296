//! Where a line may end.

use std::collections::BTreeSet;

use icu_locale_core::{LanguageIdentifier, langid};
use icu_segmenter::options::{LineBreakOptions, LineBreakStrictness, WordBreakInvariantOptions};
use icu_segmenter::{LineSegmenter, WordSegmenter};

use super::character::Class;
use super::cluster::{Break, Cluster};

static CHINESE: LanguageIdentifier = langid!("zh");

/// Marks in `clusters`, which cover `text`, where lines may and must end.
pub(crate) fn mark_breaks(text: &str, is_chinese: bool, clusters: &mut [Cluster]) {
    let opportunities: BTreeSet<usize> = opportunities(text, is_chinese).into_iter().collect();
    for at in 0..clusters.len() {
        let next = clusters.get(at + 1).map(|cluster| cluster.class);
        let is_opportunity = opportunities.contains(&clusters[at].range.end)
            && may_part(clusters[at].class, next)
            && !is_inside_number(text, clusters[at].range.end);
        if clusters[at].after == Break::Forbidden && is_opportunity {
            clusters[at].after = Break::Allowed;
        }
    }
}

/// Takes back the places inside Chinese words: titles are cut between words.
pub(crate) fn keep_words(text: &str, clusters: &mut [Cluster]) {
    let segmenter = WordSegmenter::new_dictionary(WordBreakInvariantOptions::default());
    let ends: BTreeSet<usize> = segmenter.segment_str(text).collect();
    for cluster in clusters.iter_mut() {
        if cluster.after == Break::Allowed && !ends.contains(&cluster.range.end) {
            cluster.after = Break::Forbidden;
        }
    }
}

/// Dates and ranges stay whole: no break on either side of what joins two figures.
fn is_inside_number(text: &str, end: usize) -> bool {
    let is_figure = |character: Option<char>| character.is_some_and(|character| character.is_ascii_digit());
    let joins = |character: Option<char>| matches!(character, Some('-' | '–' | '‑' | '～' | '~'));
    let (mut before, mut after) = (text[..end].chars().rev(), text[end..].chars());
    let (last, next) = (before.next(), after.next());
    let is_after = joins(last) && is_figure(before.next()) && is_figure(next);
    is_after || is_figure(last) && joins(next) && is_figure(after.next())
}

/// Says whether a line may end between characters of these classes.
pub(crate) fn may_part(before: Class, after: Option<Class>) -> bool {
    before != Class::Opening && after != Some(Class::Closing)
}

fn opportunities(text: &str, is_chinese: bool) -> Vec<usize> {
    let mut options = LineBreakOptions::default();
    options.strictness = Some(LineBreakStrictness::Strict);
    if !is_chinese {
        return LineSegmenter::new_for_non_complex_scripts(options).segment_str(text).collect();
    }
    options.content_locale = Some(&CHINESE);
    let segmenter = LineSegmenter::new_for_non_complex_scripts(options);
    segmenter.segment_str(&with_directed_quotes(text)).collect()
}

/// The rules forbid a break on either side of “ ”, because they do not know which one opens. The corner quotes that
/// stand in for them are directed and have as many bytes.
fn with_directed_quotes(text: &str) -> String {
    let directed = |character| match character {
        '“' => '「',
        '”' => '」',
        '‘' => '『',
        '’' => '』',
        other => other,
    };
    text.chars().map(directed).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn chinese_quotes_allow_breaks_outside_but_not_inside() {
        let text = "称为“闭环”的流程";
        let parts: Vec<&str> =
            opportunities(text, true).windows(2).map(|pair| &text[pair[0]..pair[1]]).collect();
        assert_eq!(
            parts,
            ["称", "为", "“闭", "环”", "的", "流", "程"],
            "a quote stays with what it encloses"
        );
    }

    #[test]
    fn numbers_and_their_units_stay_together() {
        for text in ["94.7%", "￥1,200", "——", "……", "2026-11-23", "2.33–2.60", "5～8"] {
            for is_chinese in [true, false] {
                let inner: Vec<usize> = opportunities(text, is_chinese)
                    .into_iter()
                    .filter(|at| *at > 0 && *at < text.len() && !is_inside_number(text, *at))
                    .collect();
                assert!(inner.is_empty(), "{text} must not part, but parts at {inner:?}");
            }
        }
    }
}

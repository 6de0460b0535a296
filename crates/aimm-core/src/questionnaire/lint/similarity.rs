//! Texts used twice, whatever their length, and texts that nearly say the same: the share of three-character runs that two
//! texts have in common (Jaccard index).

use std::collections::BTreeMap;

use super::{Lint, anchors, items};
use crate::format::questionnaire::QuestionnaireFile;
use crate::problem::ProblemCode;
use crate::text::{LanguageTag, LocalisedText};

/// From this share on, two texts are taken for copies with a word changed. Texts of neighbouring levels of one item, which
/// have to speak of one behaviour, stay below it.
const THRESHOLD: f64 = 0.6;
/// Hints are a few words long, and two quarterly reports are alike by nature.
const THRESHOLD_OF_HINTS: f64 = 0.8;
/// Shorter texts have too few runs to compare; only the very same one is found.
const LEAST_RUNS: usize = 12;
/// Buckets of the rough set that most pairs are told apart by: about twice the runs of a text are enough.
const BUCKETS: usize = 512;

/// A text with its runs.
struct Runs {
    node: String,
    path: String,
    /// Hashes of the runs, sorted, each once.
    all: Vec<u32>,
    rough: [u64; BUCKETS / 64],
}

impl Lint<'_> {
    /// Compares questions, titles, help, level texts, hints and actions, each kind with its own, in every language.
    pub(super) fn similarity(&mut self, file: &QuestionnaireFile) {
        for Compared { texts, threshold } in kinds(file) {
            let mut known = BTreeMap::<&LanguageTag, BTreeMap<String, String>>::new();
            let mut by_language = BTreeMap::<&LanguageTag, Vec<Runs>>::new();
            for (node, path, text) in &texts {
                for (language, words) in text.iter() {
                    let place = format!("{path}/{language}");
                    let letters = letters(words);
                    let known = known.entry(language).or_default();
                    if let Some(other) = known.get(&letters) {
                        (*node).clone_into(&mut self.node);
                        self.near_duplicate(&place, other, 1.0, language.as_str());
                        continue;
                    }
                    if threshold.is_some() {
                        by_language.entry(language).or_default().extend(Runs::new(node, &place, &letters));
                    }
                    known.insert(letters, place);
                }
            }
            for (language, runs) in &by_language {
                self.pairs(runs, threshold.unwrap_or(1.0), language.as_str());
            }
        }
    }

    fn pairs(&mut self, texts: &[Runs], threshold: f64, language: &str) {
        for (at, text) in texts.iter().enumerate() {
            for earlier in &texts[..at] {
                let share = text.share_with(earlier);
                if share >= threshold {
                    self.node.clone_from(&text.node);
                    self.near_duplicate(&text.path, &earlier.path, share, language);
                }
            }
        }
    }

    fn near_duplicate(&mut self, place: &str, other: &str, share: f64, language: &str) {
        let per_cent = format!("{:.0} %", share * 100.0);
        let arguments = [("other", other), ("found", &per_cent), ("language", language)];
        self.report(place, ProblemCode::NearDuplicate, &arguments);
    }
}

/// What two texts are compared by: neither case nor marks nor spaces.
fn letters(words: &str) -> String {
    words.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect()
}

type Text<'a> = (&'a str, String, &'a LocalisedText);

/// Texts that are compared with one another.
struct Compared<'a> {
    texts: Vec<Text<'a>>,
    /// From which share on; without one, only texts that are the same are found.
    threshold: Option<f64>,
}

fn kinds(file: &QuestionnaireFile) -> [Compared<'_>; 6] {
    let mut kinds = [None, None, None, Some(THRESHOLD), Some(THRESHOLD_OF_HINTS), Some(THRESHOLD)]
        .map(|threshold| Compared { texts: Vec::new(), threshold });
    let [titles, questions, helps, levels, hints, actions] = kinds.each_mut().map(|kind| &mut kind.texts);
    for placed in items(file) {
        let (node, path) = (placed.item.id.as_str(), placed.path);
        let item = placed.item;
        titles.push((node, format!("{path}/title"), &item.title));
        questions.push((node, format!("{path}/question"), &item.question));
        helps.push((node, format!("{path}/help"), &item.help));
        levels.extend(anchors(item).map(|(level, text)| (node, format!("{path}/anchors/{level}"), text)));
        for (level, requirements) in item.requirements.iter().flatten() {
            let place = |at: usize| format!("{path}/requirements/{level}/{at}/text");
            levels.extend(requirements.iter().enumerate().map(|(at, one)| (node, place(at), &one.text)));
        }
        let hint = |at: usize| format!("{path}/evidence/{at}/text");
        hints.extend(item.evidence.iter().enumerate().map(|(at, one)| (node, hint(at), &one.text)));
        let action = |level: &str| format!("{path}/actions/{level}/text");
        actions.extend(item.actions.iter().map(|(level, one)| (node, action(level), &one.text)));
    }
    kinds
}

impl Runs {
    /// The runs of a text that [`letters`] has made ready.
    fn new(node: &str, path: &str, letters: &str) -> Option<Self> {
        let letters: Vec<char> = letters.chars().collect();
        let mut all: Vec<u32> = letters.windows(3).map(hash).collect();
        all.sort_unstable();
        all.dedup();
        let mut rough = [0; BUCKETS / 64];
        for run in &all {
            let bucket = *run as usize % BUCKETS;
            rough[bucket / 64] |= 1 << (bucket % 64);
        }
        (all.len() >= LEAST_RUNS).then(|| Self { node: node.to_owned(), path: path.to_owned(), all, rough })
    }

    fn share_with(&self, other: &Self) -> f64 {
        let n_all = self.all.len() + other.all.len();
        let share = |n_common: usize| n_common as f64 / (n_all - n_common) as f64;
        // The shorter text has no more runs to share.
        if share(self.all.len().min(other.all.len())) < THRESHOLD {
            return 0.0;
        }
        // Buckets that only one of the two has can hold no common run, so this is never less than the share.
        let lonely: u32 = self.rough.iter().zip(&other.rough).map(|(a, b)| (a & !b).count_ones()).sum();
        let most = self.all.len().saturating_sub(lonely as usize).min(other.all.len());
        if share(most) < THRESHOLD { 0.0 } else { share(n_common(&self.all, &other.all)) }
    }
}

/// FNV-1a over the characters.
fn hash(run: &[char]) -> u32 {
    run.iter().fold(0x811c_9dc5, |hash: u32, letter| (hash ^ *letter as u32).wrapping_mul(0x0100_0193))
}

/// How many numbers two sorted lists have in common.
fn n_common(one: &[u32], other: &[u32]) -> usize {
    one.iter().filter(|run| other.binary_search(run).is_ok()).count()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn share(one: &str, other: &str) -> f64 {
        let runs = |words| Runs::new("n", "p", &letters(words)).unwrap();
        runs(one).share_with(&runs(other))
    }

    #[test]
    fn a_changed_word_is_found_and_another_sentence_is_not() {
        let text = "At least one unit keeps a list of its systems, with a named owner, and corrects it when noticed.";
        assert!((share(text, text) - 1.0).abs() < 1e-9, "a text is like itself");
        assert!(share(text, &text.replace("systems", "models")) > THRESHOLD, "one word changed is a copy");
        let other = "Every quarter the board compares spending with its limit and decides what is stopped.";
        assert!(share(text, other) < THRESHOLD, "these two speak of different things");
    }

    #[test]
    fn the_rough_set_never_hides_a_pair() {
        let text = "全部系统执行同一经批准的程序，各系统记录均留存并按计划评审，结论报管理层。";
        let near = text.replace("管理层", "最高管理层");
        assert!(share(text, &near) > THRESHOLD, "the filter may only drop what is below the threshold");
    }
}

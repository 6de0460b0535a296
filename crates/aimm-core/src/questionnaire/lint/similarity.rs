//! Texts used twice, whatever their length, and texts that nearly say the same: the share of three-character runs that two
//! texts have in common (Jaccard index).

use std::collections::BTreeMap;

use super::numbers::numbers;
use super::vocabulary::Vocabulary;
use super::words::folded;
use super::{Lint, PlacedItem, anchors, domains, items};
use crate::format::questionnaire::{ItemFile, QuestionnaireFile};
use crate::problem::ProblemCode;
use crate::text::{LanguageTag, LocalisedText};

/// From this share on, two texts are taken for copies with a word changed. Texts of neighbouring levels of one item, which
/// have to speak of one behaviour, stay below it; so do questions, of which no two of the built-in ones share more than 0.41.
const THRESHOLD: f64 = 0.6;
/// Hints are a few words long, and two quarterly reports are alike by nature.
const THRESHOLD_OF_HINTS: f64 = 0.8;
/// Shorter texts have too few runs to compare; only the very same one is found.
const LEAST_RUNS: usize = 12;
/// Buckets of the rough set that most pairs are told apart by: about twice the runs of a text are enough.
const BUCKETS: usize = 512;

/// A text in one language.
struct Said<'a> {
    of: &'a Text<'a>,
    path: String,
    words: &'a str,
    runs: Runs,
}

/// The runs of a text.
struct Runs {
    /// Their hashes, sorted, each once.
    all: Vec<u32>,
    rough: [u64; BUCKETS / 64],
}

impl Lint<'_> {
    /// Compares names, titles, questions, help, level texts, hints and actions, each kind with its own, in every language.
    pub(super) fn similarity(&mut self, file: &QuestionnaireFile) {
        for Compared { texts, threshold } in kinds(file) {
            let mut known = BTreeMap::<&LanguageTag, BTreeMap<String, String>>::new();
            let mut by_language = BTreeMap::<&LanguageTag, Vec<Said<'_>>>::new();
            for text in &texts {
                for (language, words) in text.words.iter() {
                    let path = format!("{}/{language}", text.path);
                    let letters = letters(words);
                    let known = known.entry(language).or_default();
                    if let Some(other) = known.get(&letters) {
                        text.node.clone_into(&mut self.node);
                        self.near_duplicate(&path, other, 1.0, language.as_str());
                        continue;
                    }
                    if let Some(runs) = threshold.and_then(|_| Runs::new(&letters)) {
                        let said = Said { of: text, path: path.clone(), words, runs };
                        by_language.entry(language).or_default().push(said);
                    }
                    known.insert(letters, path);
                }
            }
            for (language, said) in &by_language {
                self.pairs(said, threshold.unwrap_or(1.0), language);
            }
        }
    }

    fn pairs(&mut self, texts: &[Said<'_>], threshold: f64, language: &LanguageTag) {
        for (at, text) in texts.iter().enumerate() {
            for earlier in &texts[..at] {
                let share = text.runs.share_with(&earlier.runs);
                if share >= threshold && !text.raises(earlier, language) {
                    text.of.node.clone_into(&mut self.node);
                    self.near_duplicate(&text.path, &earlier.path, share, language.as_str());
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

/// A text that is compared.
struct Text<'a> {
    node: &'a str,
    path: String,
    words: &'a LocalisedText,
    /// The level that a requirement belongs to.
    level: Option<&'a str>,
}

impl<'a> Text<'a> {
    fn new(node: &'a str, path: String, words: &'a LocalisedText) -> Self {
        Self { node, path, words, level: None }
    }
}

/// Texts that are compared with one another.
struct Compared<'a> {
    texts: Vec<Text<'a>>,
    /// From which share on; without one, only texts that are the same are found.
    threshold: Option<f64>,
}

fn kinds(file: &QuestionnaireFile) -> [Compared<'_>; 8] {
    let near = Some(THRESHOLD);
    let mut kinds = [None, None, None, None, near, near, Some(THRESHOLD_OF_HINTS), near]
        .map(|threshold| Compared { texts: Vec::new(), threshold });
    let [domain_names, area_names, titles, helps, questions, levels, hints, actions] =
        kinds.each_mut().map(|kind| &mut kind.texts);
    for (at, domain) in domains(file).enumerate() {
        domain_names.push(Text::new(&domain.id, format!("/domains/{at}/name"), &domain.name));
        let path = |position: usize| format!("/domains/{at}/areas/{position}/name");
        let areas = domain.areas.iter().enumerate();
        area_names.extend(areas.map(|(position, area)| Text::new(&area.id, path(position), &area.name)));
    }
    for PlacedItem { item, path } in items(file) {
        let node = item.id.as_str();
        titles.push(Text::new(node, format!("{path}/title"), &item.title));
        questions.push(Text::new(node, format!("{path}/question"), &item.question));
        helps.push(Text::new(node, format!("{path}/help"), &item.help));
        let anchor = |level: u8| format!("{path}/anchors/{level}");
        levels.extend(anchors(item).map(|(level, text)| Text::new(node, anchor(level), text)));
        levels.extend(requirements(item, &path));
        let hint = |at: usize| format!("{path}/evidence/{at}/text");
        hints.extend(item.evidence.iter().enumerate().map(|(at, one)| Text::new(node, hint(at), &one.text)));
        let action = |level: &str| format!("{path}/actions/{level}/text");
        actions.extend(item.actions.iter().map(|(level, one)| Text::new(node, action(level), &one.text)));
    }
    kinds
}

fn requirements<'a>(item: &'a ItemFile, path: &str) -> Vec<Text<'a>> {
    let mut texts = Vec::new();
    for (level, requirements) in item.requirements.iter().flatten() {
        texts.extend(requirements.iter().enumerate().map(|(at, one)| {
            let path = format!("{path}/requirements/{level}/{at}/text");
            Text { level: Some(level), ..Text::new(&item.id, path, &one.text) }
        }));
    }
    texts
}

/// The letters of `words` without numbers.
fn without_numbers(words: &str, language: &LanguageTag) -> String {
    let mut text = folded(words).to_lowercase();
    if let Some(vocabulary) = Vocabulary::of(language) {
        for number in numbers(&text.clone(), vocabulary) {
            text.replace_range(number.place.clone(), &" ".repeat(number.place.len()));
        }
    }
    let words = text.split_whitespace().filter(|word| *word != "one");
    words.flat_map(str::chars).filter(|letter| letter.is_alphabetic() && *letter != '一').collect()
}

impl Said<'_> {
    /// Whether the two are the natural ladder of one item: what is asked of a higher level is the same but for its numbers.
    fn raises(&self, other: &Self, language: &LanguageTag) -> bool {
        self.of.node == other.of.node
            && self.of.level.zip(other.of.level).is_some_and(|(own, other)| own != other)
            && without_numbers(self.words, language) == without_numbers(other.words, language)
    }
}

impl Runs {
    /// The runs of a text that [`letters`] has made ready.
    fn new(letters: &str) -> Option<Self> {
        let letters: Vec<char> = letters.chars().collect();
        let mut all: Vec<u32> = letters.windows(3).map(hash).collect();
        all.sort_unstable();
        all.dedup();
        let mut rough = [0; BUCKETS / 64];
        for run in &all {
            let bucket = *run as usize % BUCKETS;
            rough[bucket / 64] |= 1 << (bucket % 64);
        }
        (all.len() >= LEAST_RUNS).then_some(Self { all, rough })
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
        let runs = |words| Runs::new(&letters(words)).unwrap();
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

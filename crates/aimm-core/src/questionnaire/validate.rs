//! What a questionnaire of the right shape can still have wrong.

use std::collections::{BTreeMap, BTreeSet};

use super::{Answering, dependency_cycle};
use crate::format::questionnaire::{AreaFile, DomainFile, DomainSource, ItemFile, QuestionnaireFile};
use crate::ids::is_valid_id;
use crate::problem::{Problem, ProblemCode};
use crate::response::escape_pointer;
use crate::text::{LanguageTag, LocalisedText};

/// Most levels a questionnaire may have, 0 included.
const MOST_LEVELS: usize = 11;
/// Most items a questionnaire may have.
const MOST_ITEMS: usize = 2_000;

/// Longest texts, in characters.
mod limit {
    pub(super) const QUESTIONNAIRE_TITLE: usize = 120;
    pub(super) const NAME: usize = 80;
    pub(super) const QUESTION: usize = 200;
    pub(super) const HELP: usize = 400;
    pub(super) const ANCHOR: usize = 500;
    pub(super) const EVIDENCE: usize = 160;
    pub(super) const ACTION: usize = 240;
    pub(super) const SUMMARY: usize = 400;
    pub(super) const MESSAGE: usize = 300;
    pub(super) const NOTICE: usize = 1_200;
}

/// In which file each domain stands.
pub(super) struct Places {
    main: String,
    domain_files: BTreeMap<usize, String>,
}

impl Places {
    pub(super) fn new(main: &str) -> Self {
        Self { main: main.to_owned(), domain_files: BTreeMap::new() }
    }

    pub(super) fn set(&mut self, position: usize, file: String) {
        self.domain_files.insert(position, file);
    }

    /// Moves a problem of the single-file form to the file where its place really is.
    pub(super) fn relocate(&self, mut problem: Problem) -> Problem {
        let Some(rest) = problem.path.strip_prefix("/domains/") else { return problem };
        let (position, below) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        if let Some(file) = position.parse().ok().and_then(|position: usize| self.domain_files.get(&position))
        {
            problem.file.clone_from(file);
            problem.path = below.to_owned();
        }
        problem
    }
}

/// Everything wrong with `file`, each problem placed in the file where it stands.
pub(super) fn validate(file: &QuestionnaireFile, places: &Places) -> Vec<Problem> {
    let mut validation = Validation::new(file, &places.main);
    validation.head();
    validation.levels();
    validation.names();
    for (position, source) in file.domains.iter().enumerate() {
        if let DomainSource::Inline(domain) = source {
            validation.domain(domain, &format!("/domains/{position}"));
        }
    }
    validation.scoring();
    validation.presets();
    validation.dependencies();
    validation.consistency_checks();
    validation.lineage();
    validation.problems.into_iter().map(|problem| places.relocate(problem)).collect()
}

struct Validation<'a> {
    file: &'a QuestionnaireFile,
    name: &'a str,
    top: u8,
    domains: BTreeSet<&'a str>,
    areas: BTreeSet<&'a str>,
    items: BTreeSet<&'a str>,
    seen: BTreeSet<String>,
    problems: Vec<Problem>,
}

fn inline_domains(file: &QuestionnaireFile) -> impl Iterator<Item = &DomainFile> {
    file.domains.iter().filter_map(|source| match source {
        DomainSource::Inline(domain) => Some(&**domain),
        DomainSource::File(_) => None,
    })
}

impl<'a> Validation<'a> {
    fn new(file: &'a QuestionnaireFile, name: &'a str) -> Self {
        let areas = || inline_domains(file).flat_map(|domain| &domain.areas);
        Self {
            file,
            name,
            top: file.levels.len().saturating_sub(1).min(MOST_LEVELS - 1) as u8,
            domains: inline_domains(file).map(|domain| domain.id.as_str()).collect(),
            areas: areas().map(|area| area.id.as_str()).collect(),
            items: areas().flat_map(|area| &area.items).map(|item| item.id.as_str()).collect(),
            seen: BTreeSet::new(),
            problems: Vec::new(),
        }
    }

    fn report(&mut self, path: &str, code: ProblemCode, arguments: &[(&'static str, &str)]) {
        let problem = Problem::new(self.name, path, code);
        self.problems
            .push(arguments.iter().fold(problem, |problem, (name, value)| problem.with(name, value)));
    }

    fn head(&mut self) {
        let file = self.file;
        self.id(&file.id, "/id");
        if file.version.trim().is_empty() || file.version.len() > 64 {
            self.report(
                "/version",
                ProblemCode::OutOfRange,
                &[("found", &file.version), ("allowed", "1–64 characters")],
            );
        }
        let mut seen = BTreeSet::new();
        for (position, language) in file.languages.iter().enumerate() {
            let path = format!("/languages/{position}");
            if LanguageTag::new(language).is_none() {
                self.report(&path, ProblemCode::UnknownValue, &[("found", language), ("allowed", "BCP 47")]);
            } else if !seen.insert(language) {
                self.report(&path, ProblemCode::DuplicateId, &[("name", language)]);
            }
        }
        self.count("/languages", file.languages.len(), 1, 20);
        self.text(&file.title, "/title", limit::QUESTIONNAIRE_TITLE);
        self.optional_text(&file.summary, "/summary", limit::SUMMARY);
        self.text(&file.notice, "/notice", limit::NOTICE);
        self.plain(&file.publisher, "/publisher", limit::NAME);
        self.plain(&file.licence, "/licence", limit::NAME);
        self.count("/domains", file.domains.len(), 1, 30);
        self.count("/domains", self.items.len(), 1, MOST_ITEMS);
    }

    fn levels(&mut self) {
        let file = self.file;
        self.count("/levels", file.levels.len(), 2, MOST_LEVELS);
        for (position, level) in file.levels.iter().enumerate() {
            let path = format!("/levels/{position}");
            if usize::from(level.level) != position {
                self.report(
                    &format!("{path}/level"),
                    ProblemCode::LevelHole,
                    &[("level", &position.to_string())],
                );
            }
            self.text(&level.name, &format!("{path}/name"), limit::NAME);
            self.optional_text(&level.summary, &format!("{path}/summary"), limit::SUMMARY);
        }
    }

    fn names(&mut self) {
        let file = self.file;
        let mut roles = BTreeSet::new();
        for (position, role) in file.roles.iter().enumerate() {
            let path = format!("/roles/{position}");
            self.unique(&role.id, &format!("{path}/id"), &mut roles);
            self.text(&role.name, &format!("{path}/name"), limit::NAME);
        }
        let mut schemes = BTreeSet::new();
        for (position, scheme) in file.schemes.iter().enumerate() {
            let path = format!("/schemes/{position}");
            self.unique(&scheme.id, &format!("{path}/id"), &mut schemes);
            self.text(&scheme.title, &format!("{path}/title"), limit::QUESTIONNAIRE_TITLE);
            self.optional_text(&scheme.notice, &format!("{path}/notice"), limit::SUMMARY);
        }
    }

    fn domain(&mut self, domain: &DomainFile, path: &str) {
        self.node(&domain.id, domain.weight, path);
        self.text(&domain.name, &format!("{path}/name"), limit::NAME);
        self.optional_text(&domain.summary, &format!("{path}/summary"), limit::SUMMARY);
        self.optional_text(&domain.weight_rationale, &format!("{path}/weightRationale"), limit::SUMMARY);
        self.count(&format!("{path}/areas"), domain.areas.len(), 1, 50);
        for (position, area) in domain.areas.iter().enumerate() {
            self.area(area, &format!("{path}/areas/{position}"));
        }
    }

    fn area(&mut self, area: &AreaFile, path: &str) {
        self.node(&area.id, area.weight, path);
        self.text(&area.name, &format!("{path}/name"), limit::NAME);
        self.optional_text(&area.summary, &format!("{path}/summary"), limit::SUMMARY);
        for (position, reference) in area.references.iter().enumerate() {
            let place = format!("{path}/references/{position}");
            if !self.file.schemes.iter().any(|scheme| scheme.id == reference.scheme) {
                self.report(
                    &format!("{place}/scheme"),
                    ProblemCode::UnknownScheme,
                    &[("name", &reference.scheme)],
                );
            }
            self.plain(&reference.code, &format!("{place}/code"), limit::NAME);
        }
        self.count(&format!("{path}/items"), area.items.len(), 1, 200);
        let is_gate = self.file.scoring.gate_areas.iter().any(|gate| gate.area == area.id);
        for (position, item) in area.items.iter().enumerate() {
            let place = format!("{path}/items/{position}");
            if is_gate && item.not_applicable {
                self.report(
                    &format!("{place}/notApplicable"),
                    ProblemCode::GateItemNotApplicable,
                    &[("name", &item.id)],
                );
            }
            self.item(item, &place);
        }
    }

    fn item(&mut self, item: &ItemFile, path: &str) {
        self.node(&item.id, item.weight, path);
        self.text(&item.title, &format!("{path}/title"), limit::NAME);
        self.text(&item.question, &format!("{path}/question"), limit::QUESTION);
        self.optional_text(&item.help, &format!("{path}/help"), limit::HELP);
        for (position, role) in item.roles.iter().enumerate() {
            if !self.file.roles.iter().any(|known| known.id == *role) {
                self.report(&format!("{path}/roles/{position}"), ProblemCode::UnknownRole, &[("name", role)]);
            }
        }
        match self.file.answering {
            Answering::Anchored => self.anchors(item, path),
            Answering::Requirements => self.requirements(item, path),
        }
        for (position, hint) in item.evidence.iter().enumerate() {
            self.text(&hint.text, &format!("{path}/evidence/{position}/text"), limit::EVIDENCE);
        }
        for (level, action) in &item.actions {
            let place = format!("{path}/actions/{}", escape_pointer(level));
            self.level_key(level, &place);
            self.text(&action.text, &format!("{place}/text"), limit::ACTION);
        }
        for level in item.effort.keys() {
            self.level_key(level, &format!("{path}/effort/{}", escape_pointer(level)));
        }
    }

    fn anchors(&mut self, item: &ItemFile, path: &str) {
        if item.requirements.is_some() {
            self.report(
                &format!("{path}/requirements"),
                ProblemCode::WrongAnswering,
                &[("expected", "anchors")],
            );
        }
        let Some(anchors) = &item.anchors else {
            return self.report(path, ProblemCode::MissingField, &[("name", "anchors")]);
        };
        let place = format!("{path}/anchors");
        for level in 0..=self.top {
            if !anchors.contains_key(&level.to_string()) {
                self.report(&place, ProblemCode::LevelHole, &[("level", &level.to_string())]);
            }
        }
        for (key, text) in anchors {
            if key != "0" {
                self.level_key(key, &format!("{place}/{}", escape_pointer(key)));
            }
            self.text(text, &format!("{place}/{}", escape_pointer(key)), limit::ANCHOR);
        }
        self.identical_anchors(anchors, &place);
    }

    fn identical_anchors(&mut self, anchors: &BTreeMap<String, LocalisedText>, place: &str) {
        let mut known: BTreeMap<(&LanguageTag, &str), &str> = BTreeMap::new();
        for (level, text) in anchors {
            for (language, words) in text.iter().filter(|(_, words)| !words.trim().is_empty()) {
                if let Some(other) = known.insert((language, words.trim()), level) {
                    let path = format!("{place}/{}/{language}", escape_pointer(level));
                    self.report(&path, ProblemCode::IdenticalAnchors, &[("level", level), ("other", other)]);
                }
            }
        }
    }

    fn requirements(&mut self, item: &ItemFile, path: &str) {
        if item.anchors.is_some() {
            self.report(
                &format!("{path}/anchors"),
                ProblemCode::WrongAnswering,
                &[("expected", "requirements")],
            );
        }
        let levels = item.requirements.iter().flatten();
        if levels.clone().all(|(_, requirements)| requirements.is_empty()) {
            return self.report(path, ProblemCode::MissingField, &[("name", "requirements")]);
        }
        for (key, requirements) in levels {
            let place = format!("{path}/requirements/{}", escape_pointer(key));
            self.level_key(key, &place);
            for (position, requirement) in requirements.iter().enumerate() {
                let place = format!("{place}/{position}");
                self.node_id(&requirement.id, &format!("{place}/id"));
                self.text(&requirement.text, &format!("{place}/text"), limit::ANCHOR);
            }
        }
    }

    fn scoring(&mut self) {
        let scoring = &self.file.scoring;
        self.range(
            "/scoring/levelMargin",
            scoring.level_margin,
            (0.0..1.0).contains(&scoring.level_margin),
            "0 ≤ x < 1",
        );
        self.range(
            "/scoring/coverageMinimum",
            scoring.coverage_minimum,
            (0.0..=1.0).contains(&scoring.coverage_minimum),
            "0–1",
        );
        let mut gates = BTreeSet::new();
        for (position, gate) in scoring.gate_areas.iter().enumerate() {
            let path = format!("/scoring/gateAreas/{position}");
            if !self.areas.contains(gate.area.as_str()) {
                self.report(&format!("{path}/area"), ProblemCode::DanglingReference, &[("name", &gate.area)]);
            } else if !gates.insert(&gate.area) {
                self.report(&format!("{path}/area"), ProblemCode::DuplicateId, &[("name", &gate.area)]);
            }
            self.level(gate.from_level, 1, &format!("{path}/fromLevel"));
        }
        for (position, cap) in scoring.evidence_caps.iter().enumerate() {
            self.level(cap.level, 0, &format!("/scoring/evidenceCaps/{position}/level"));
        }
    }

    fn presets(&mut self) {
        let mut ids = BTreeSet::new();
        for (position, preset) in self.file.weight_presets.iter().enumerate() {
            let path = format!("/weightPresets/{position}");
            self.unique(&preset.id, &format!("{path}/id"), &mut ids);
            self.text(&preset.name, &format!("{path}/name"), limit::NAME);
            for (domain, weight) in &preset.domains {
                let place = format!("{path}/domains/{}", escape_pointer(domain));
                if !self.domains.contains(domain.as_str()) {
                    self.report(&place, ProblemCode::DanglingReference, &[("name", domain)]);
                }
                self.weight(*weight, &place);
            }
            for domain in self.domains.clone() {
                if !preset.domains.contains_key(domain) {
                    self.report(&format!("{path}/domains"), ProblemCode::MissingField, &[("name", domain)]);
                }
            }
        }
    }

    fn dependencies(&mut self) {
        for (position, edge) in self.file.dependencies.iter().enumerate() {
            let path = format!("/dependencies/{position}");
            for (item, level, place) in [
                (&edge.item, edge.level, path.clone()),
                (&edge.needs.item, edge.needs.level, format!("{path}/needs")),
            ] {
                if !self.items.contains(item.as_str()) {
                    self.report(&format!("{place}/item"), ProblemCode::DanglingReference, &[("name", item)]);
                }
                self.level(level, 1, &format!("{place}/level"));
            }
        }
        if let Some(chain) = dependency_cycle::find_cycle(&self.file.dependencies) {
            self.report("/dependencies", ProblemCode::DependencyCycle, &[("chain", &chain)]);
        }
    }

    fn consistency_checks(&mut self) {
        for (position, check) in self.file.consistency_checks.iter().enumerate() {
            let path = format!("/consistencyChecks/{position}");
            let sides = [
                ("if", &check.condition.node, "atLeast", check.condition.at_least),
                ("while", &check.contradiction.node, "atMost", check.contradiction.at_most),
            ];
            for (side, node, name, value) in sides {
                if !self.items.contains(node.as_str()) && !self.areas.contains(node.as_str()) {
                    self.report(
                        &format!("{path}/{side}/node"),
                        ProblemCode::DanglingReference,
                        &[("name", node)],
                    );
                }
                let allowed = 0.0..=f64::from(self.top);
                self.range(
                    &format!("{path}/{side}/{name}"),
                    value,
                    allowed.contains(&value),
                    &format!("0–{}", self.top),
                );
            }
            self.text(&check.message, &format!("{path}/message"), limit::MESSAGE);
        }
    }

    fn lineage(&mut self) {
        for (position, lineage) in self.file.lineage.iter().enumerate() {
            for (row, item) in lineage.items.iter().enumerate() {
                if let Some(to) = item.to.as_ref().filter(|to| !self.items.contains(to.as_str())) {
                    self.report(
                        &format!("/lineage/{position}/items/{row}/to"),
                        ProblemCode::DanglingReference,
                        &[("name", to)],
                    );
                }
            }
        }
    }

    fn node(&mut self, id: &str, weight: f64, path: &str) {
        self.node_id(id, &format!("{path}/id"));
        self.weight(weight, &format!("{path}/weight"));
    }

    fn node_id(&mut self, id: &str, path: &str) {
        self.id(id, path);
        if !self.seen.insert(id.to_owned()) {
            self.report(path, ProblemCode::DuplicateId, &[("name", id)]);
        }
    }

    fn unique(&mut self, id: &'a str, path: &str, seen: &mut BTreeSet<&'a str>) {
        self.id(id, path);
        if !seen.insert(id) {
            self.report(path, ProblemCode::DuplicateId, &[("name", id)]);
        }
    }

    fn id(&mut self, id: &str, path: &str) {
        if !is_valid_id(id) {
            self.report(path, ProblemCode::InvalidId, &[("found", id)]);
        }
    }

    fn weight(&mut self, weight: f64, path: &str) {
        if !(weight > 0.0 && weight <= 1e9) {
            self.report(path, ProblemCode::WeightNotPositive, &[("found", &weight.to_string())]);
        }
    }

    fn range(&mut self, path: &str, found: f64, fits: bool, allowed: &str) {
        if !fits {
            self.report(
                path,
                ProblemCode::OutOfRange,
                &[("found", &found.to_string()), ("allowed", allowed)],
            );
        }
    }

    fn count(&mut self, path: &str, found: usize, least: usize, most: usize) {
        if !(least..=most).contains(&found) {
            self.report(
                path,
                ProblemCode::OutOfRange,
                &[("found", &found.to_string()), ("allowed", &format!("{least}–{most}"))],
            );
        }
    }

    fn level(&mut self, level: u8, least: u8, path: &str) {
        if !(least..=self.top).contains(&level) {
            self.report(
                path,
                ProblemCode::OutOfRange,
                &[("found", &level.to_string()), ("allowed", &format!("{least}–{}", self.top))],
            );
        }
    }

    fn level_key(&mut self, key: &str, path: &str) {
        let is_level = (1..=self.top).any(|level| level.to_string() == key);
        if !is_level {
            self.report(
                path,
                ProblemCode::OutOfRange,
                &[("found", key), ("allowed", &format!("1–{}", self.top))],
            );
        }
    }

    fn optional_text(&mut self, text: &LocalisedText, path: &str, limit: usize) {
        if !text.is_empty() {
            self.text(text, path, limit);
        }
    }

    fn text(&mut self, text: &LocalisedText, path: &str, limit: usize) {
        for language in &self.file.languages {
            let present = LanguageTag::new(language).is_some_and(|tag| text.exact(&tag).is_some());
            if !present {
                self.report(path, ProblemCode::MissingTranslation, &[("language", language)]);
            }
        }
        for (language, words) in text.iter() {
            let place = format!("{path}/{}", escape_pointer(language.as_str()));
            if !self.file.languages.iter().any(|declared| declared == language.as_str()) {
                self.report(&place, ProblemCode::DanglingReference, &[("name", language.as_str())]);
            }
            self.plain(words, &place, limit);
        }
    }

    fn plain(&mut self, words: &str, path: &str, limit: usize) {
        let language = path.rsplit('/').next().unwrap_or_default();
        if words.trim().is_empty() {
            self.report(path, ProblemCode::EmptyText, &[("language", language)]);
        }
        let length = words.chars().count();
        if length > limit {
            self.report(
                path,
                ProblemCode::TextTooLong,
                &[("found", &length.to_string()), ("limit", &limit.to_string()), ("language", language)],
            );
        }
        if let Some(found) = markup(words) {
            self.report(path, ProblemCode::MarkupInText, &[("found", &found), ("language", language)]);
        }
    }
}

/// The first HTML tag or control character in `words`. A `<` before anything but a letter, `/`, `!` or `?` is a sign of
/// comparison and stays.
fn markup(words: &str) -> Option<String> {
    if let Some(control) = words.chars().find(|character| character.is_control() && *character != '\n') {
        return Some(format!("U+{:04X}", control as u32));
    }
    words.match_indices('<').find_map(|(at, _)| {
        let rest = &words[at + 1..];
        let opens =
            rest.starts_with(|first: char| first.is_ascii_alphabetic() || matches!(first, '/' | '!' | '?'));
        let end = rest.find('>')?;
        opens.then(|| words[at..=at + 1 + end].chars().take(40).collect())
    })
}

#[cfg(test)]
mod tests {
    use super::markup;

    #[test]
    fn tags_are_markup_and_comparisons_are_not() {
        for (text, found) in [
            ("a <b>bold</b> word", Some("<b>")),
            ("<script src=x>", Some("<script src=x>")),
            ("</p>", Some("</p>")),
            ("<!-- x -->", Some("<!-- x -->")),
            ("x < y and y > z", None),
            ("error rate <5 % or >7 %", None),
            ("two\nlines", None),
            ("bell\u{7}", Some("U+0007")),
            ("nul\0", Some("U+0000")),
        ] {
            assert_eq!(markup(text).as_deref(), found, "{text:?}");
        }
    }
}

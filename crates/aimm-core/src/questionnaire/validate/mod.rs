//! What a questionnaire of the right shape can still have wrong.

mod content;
mod rules;
mod text;

use std::collections::BTreeSet;

use crate::format::questionnaire::{DomainFile, DomainSource, QuestionnaireFile, SchemeCodeFile};
use crate::ids::is_valid_id;
use crate::number::short;
use crate::problem::{Problem, ProblemCode};
use crate::text::LanguageTag;
use text::limit;

/// Most levels a questionnaire may have, 0 included.
const MOST_LEVELS: usize = 11;
/// Most items a questionnaire may have.
const MOST_ITEMS: usize = 2_000;

/// In which file each domain stands, and where there.
pub(super) struct Places {
    main: String,
    /// File and place of each domain that could be read.
    domains: Vec<(String, String)>,
    /// Whether something could not be read whose ids others may refer to.
    lacks_nodes: bool,
}

impl Places {
    pub(super) fn new(main: &str) -> Self {
        Self { main: main.to_owned(), domains: Vec::new(), lacks_nodes: false }
    }

    /// Name of the file that names the others.
    pub(super) fn main(&self) -> &str {
        &self.main
    }

    /// The next domain is at `path` in `file`.
    pub(super) fn push(&mut self, file: &str, path: String) {
        self.domains.push((file.to_owned(), path));
    }

    /// Domains, areas or items could not be read.
    pub(super) fn lack_nodes(&mut self) {
        self.lacks_nodes = true;
    }

    /// Moves a problem of the single-file form to the file where its place really is.
    pub(super) fn relocate(&self, mut problem: Problem) -> Problem {
        let Some(rest) = problem.path.strip_prefix("/domains/") else { return problem };
        let (position, below) = rest.split_at(rest.find('/').unwrap_or(rest.len()));
        let place = position.parse().ok().and_then(|position: usize| self.domains.get(position));
        if let Some((file, path)) = place {
            problem.path = format!("{path}{below}");
            problem.file.clone_from(file);
        }
        problem
    }
}

/// Everything wrong with `file`, each problem placed in the file where it stands.
pub(super) fn validate(file: &QuestionnaireFile, places: &Places) -> Vec<Problem> {
    let mut validation = Validation::new(file, places);
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
    validation.glossary();
    validation.lint_exceptions();
    validation.languages_without_texts();
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
    /// Where in `problems` a text lacks a language, or has one that is not declared.
    of_languages: Vec<usize>,
    /// The languages that any text has.
    written: BTreeSet<LanguageTag>,
    lacks_nodes: bool,
}

fn inline_domains(file: &QuestionnaireFile) -> impl Iterator<Item = &DomainFile> {
    file.domains.iter().filter_map(|source| match source {
        DomainSource::Inline(domain) => Some(&**domain),
        DomainSource::File(_) => None,
    })
}

impl<'a> Validation<'a> {
    fn new(file: &'a QuestionnaireFile, places: &'a Places) -> Self {
        let areas = || inline_domains(file).flat_map(|domain| &domain.areas);
        Self {
            file,
            name: places.main(),
            lacks_nodes: places.lacks_nodes,
            top: file.levels.len().saturating_sub(1).min(MOST_LEVELS - 1) as u8,
            domains: inline_domains(file).map(|domain| domain.id.as_str()).collect(),
            areas: areas().map(|area| area.id.as_str()).collect(),
            items: areas().flat_map(|area| &area.items).map(|item| item.id.as_str()).collect(),
            seen: BTreeSet::new(),
            problems: Vec::new(),
            of_languages: Vec::new(),
            written: BTreeSet::new(),
        }
    }

    fn report(&mut self, path: &str, code: ProblemCode, arguments: &[(&'static str, &str)]) {
        let problem = Problem::new(self.name, path, code);
        self.problems
            .push(arguments.iter().fold(problem, |problem, (name, value)| problem.with(name, value)));
    }

    /// Nothing has the id `name`, unless something has it that could not be read: that has been said, and is enough.
    fn dangling(&mut self, path: &str, name: &str) {
        if !self.lacks_nodes {
            self.report(path, ProblemCode::DanglingReference, &[("name", name)]);
        }
    }

    fn head(&mut self) {
        let file = self.file;
        self.id(&file.id, "/id");
        self.plain(&file.version, "/version", limit::VERSION);
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
        let least = usize::from(!self.lacks_nodes);
        self.count("/domains", file.domains.len(), least, 30);
        // Where there are no items, the list that is empty is said instead.
        if !self.items.is_empty() {
            self.count("/domains", self.items.len(), least, MOST_ITEMS);
        }
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
            if !scheme.edition.is_empty() {
                self.plain(&scheme.edition, &format!("{path}/edition"), limit::NAME);
            }
            self.optional_text(&scheme.notice, &format!("{path}/notice"), limit::SUMMARY);
            self.codes(&scheme.codes, &format!("{path}/codes"));
        }
    }

    fn codes(&mut self, codes: &[SchemeCodeFile], path: &str) {
        let mut seen = BTreeSet::new();
        for (position, place) in codes.iter().enumerate() {
            let path = format!("{path}/{position}");
            self.plain(&place.code, &format!("{path}/code"), limit::NAME);
            if !seen.insert(&place.code) {
                self.report(&format!("{path}/code"), ProblemCode::DuplicateId, &[("name", &place.code)]);
            }
            self.text(&place.title, &format!("{path}/title"), limit::NAME);
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
            self.report(path, ProblemCode::WeightNotPositive, &[("found", &short(weight))]);
        }
    }

    fn range(&mut self, path: &str, found: f64, fits: bool, allowed: &str) {
        if !fits {
            self.report(path, ProblemCode::OutOfRange, &[("found", &short(found)), ("allowed", allowed)]);
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

    /// Keys are levels from `least` on, written without zeros before them.
    fn level_key(&mut self, key: &str, least: u8, path: &str) {
        let is_level = (least..=self.top).any(|level| level.to_string() == key);
        if !is_level {
            self.report(
                path,
                ProblemCode::OutOfRange,
                &[("found", key), ("allowed", &format!("{least}–{}", self.top))],
            );
        }
    }
}

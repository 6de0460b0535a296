//! What only the strict check says: a questionnaire that is sound, and yet sorts companies less well than it could.
//!
//! Rules and thresholds: `docs/instrument.md`. Words are those of `vocabulary`, a file a language; texts in a language without
//! one are only looked through for those that are alike, and for what was left in English.

mod actions;
mod completeness;
mod doing;
mod exceptions;
mod fractions;
mod intervals;
mod ladder;
mod language;
mod numbers;
mod rate;
mod similarity;
mod texts;
mod translation;
mod vocabulary;
mod words;

use std::panic::resume_unwind;
use std::thread;

use super::validate::Places;
use crate::format::questionnaire::{DomainFile, DomainSource, ItemFile, QuestionnaireFile};
use crate::problem::{Problem, ProblemCode};
use crate::text::{LanguageTag, LocalisedText};
use vocabulary::Vocabulary;

/// Every code of the strict check, with the name that exceptions give it.
pub(super) const CODES: [(ProblemCode, &str); 12] = [
    (ProblemCode::WrongLanguage, "wrongLanguage"),
    (ProblemCode::VagueWord, "vagueWord"),
    (ProblemCode::LengthOutsideRange, "lengthOutsideRange"),
    (ProblemCode::LadderSilent, "ladderSilent"),
    (ProblemCode::NearDuplicate, "nearDuplicate"),
    (ProblemCode::LengthRatio, "lengthRatio"),
    (ProblemCode::FactInOneLanguage, "factInOneLanguage"),
    (ProblemCode::ReasonMissing, "reasonMissing"),
    (ProblemCode::TooFewRoles, "tooFewRoles"),
    (ProblemCode::ActionMissing, "actionMissing"),
    (ProblemCode::EvidenceKindMissing, "evidenceKindMissing"),
    (ProblemCode::ActionOnlyDocument, "actionOnlyDocument"),
];

/// Whether the check has words of `language`: without any it only sees which texts are alike or were left in English.
pub(super) fn has_words_of(language: &LanguageTag) -> bool {
    Vocabulary::of(language).is_some()
}

/// What the strict check finds in `file`, which has nothing else wrong, each finding in the file where its place is.
pub(super) fn lint(file: &QuestionnaireFile, places: &Places) -> Vec<Problem> {
    // Comparing texts with one another and reading actions takes about as long as all the rest.
    let look_aside = || {
        found(file, places, |lint| {
            lint.similarity(file);
            lint.each_action(file);
        })
    };
    let findings = thread::scope(|scope| {
        let aside = thread::Builder::new().spawn_scoped(scope, look_aside);
        let mut findings = found(file, places, |lint| lint.each(file));
        findings.extend(match aside {
            Ok(aside) => aside.join().unwrap_or_else(|panic| resume_unwind(panic)),
            // The system has no thread to give.
            Err(_) => look_aside(),
        });
        findings
    });
    exceptions::without(findings, file, places.main())
        .into_iter()
        .map(|problem| relocated(problem, places))
        .collect()
}

/// The findings of one part of the check.
fn found(file: &QuestionnaireFile, places: &Places, look: impl FnOnce(&mut Lint<'_>)) -> Vec<Finding> {
    let english = file.languages.iter().filter_map(|tag| LanguageTag::new(tag)).find(LanguageTag::is_english);
    let mut lint = Lint { name: places.main(), english, node: String::new(), findings: Vec::new() };
    look(&mut lint);
    lint.findings
}

/// The other text of a pair is named by the place where it stands, too.
fn relocated(mut problem: Problem, places: &Places) -> Problem {
    if let Some(at) = problem.arguments.iter().position(|(name, _)| *name == "other") {
        let other = Problem::new(&problem.file, problem.arguments[at].1.clone(), problem.code);
        let other = places.relocate(other);
        problem.arguments[at].1 = format!("{}{}", other.file, other.path);
    }
    places.relocate(problem)
}

/// A finding and the node it is about.
struct Finding {
    node: String,
    problem: Problem,
}

/// An item and its place.
struct PlacedItem<'a> {
    item: &'a ItemFile,
    path: String,
}

struct Lint<'a> {
    name: &'a str,
    /// The English that other languages are compared with: the first that the questionnaire declares.
    english: Option<LanguageTag>,
    /// Id of what is looked at.
    node: String,
    findings: Vec<Finding>,
}

impl Lint<'_> {
    fn report(&mut self, path: &str, code: ProblemCode, arguments: &[(&'static str, &str)]) {
        let problem = Problem::new(self.name, path, code);
        let problem = arguments.iter().fold(problem, |problem, (name, value)| problem.with(name, value));
        self.findings.push(Finding { node: self.node.clone(), problem });
    }

    /// Every text and rule by itself, but for actions.
    fn each(&mut self, file: &QuestionnaireFile) {
        self.head(file);
        for placed in items(file) {
            self.node.clone_from(&placed.item.id);
            self.item(file, &placed);
        }
        self.missing_actions(file);
        self.rules(file);
        self.reasons(file);
    }

    fn head(&mut self, file: &QuestionnaireFile) {
        self.node.clone_from(&file.id);
        self.language(&file.title, "/title");
        self.language(&file.summary, "/summary");
        self.language(&file.notice, "/notice");
        for (at, level) in file.levels.iter().enumerate() {
            self.language(&level.name, &format!("/levels/{at}/name"));
            self.translation(&level.summary, &format!("/levels/{at}/summary"));
        }
        self.lists(file);
        for (at, domain) in domains(file).enumerate() {
            self.domain(domain, &format!("/domains/{at}"));
        }
        for (position, entry) in file.glossary.iter().enumerate() {
            self.node.clone_from(&entry.id);
            self.language(&entry.term, &format!("/glossary/{position}/term"));
            self.translation(&entry.definition, &format!("/glossary/{position}/definition"));
        }
    }

    /// Names of what the questionnaire lists beside its domains.
    fn lists(&mut self, file: &QuestionnaireFile) {
        for (at, preset) in file.weight_presets.iter().enumerate() {
            self.language(&preset.name, &format!("/weightPresets/{at}/name"));
        }
        for (at, role) in file.roles.iter().enumerate() {
            self.language(&role.name, &format!("/roles/{at}/name"));
        }
        for (at, scheme) in file.schemes.iter().enumerate() {
            self.language(&scheme.title, &format!("/schemes/{at}/title"));
            self.language(&scheme.notice, &format!("/schemes/{at}/notice"));
            for (position, code) in scheme.codes.iter().enumerate() {
                self.language(&code.title, &format!("/schemes/{at}/codes/{position}/title"));
            }
        }
    }

    fn domain(&mut self, domain: &DomainFile, path: &str) {
        self.node.clone_from(&domain.id);
        self.language(&domain.name, &format!("{path}/name"));
        self.translation(&domain.summary, &format!("{path}/summary"));
        self.language(&domain.weight_rationale, &format!("{path}/weightRationale"));
        for (position, area) in domain.areas.iter().enumerate() {
            self.node.clone_from(&area.id);
            self.language(&area.name, &format!("{path}/areas/{position}/name"));
            self.translation(&area.summary, &format!("{path}/areas/{position}/summary"));
        }
    }

    /// What people read of dependencies and consistency checks.
    fn rules(&mut self, file: &QuestionnaireFile) {
        for (at, edge) in file.dependencies.iter().enumerate() {
            self.node.clone_from(&edge.item);
            self.translation(&edge.reason, &format!("/dependencies/{at}/reason"));
        }
        for (at, check) in file.consistency_checks.iter().enumerate() {
            self.node.clone_from(&check.condition.node);
            self.translation(&check.message, &format!("/consistencyChecks/{at}/message"));
            self.translation(&check.reason, &format!("/consistencyChecks/{at}/reason"));
        }
    }

    fn each_action(&mut self, file: &QuestionnaireFile) {
        for PlacedItem { item, path } in items(file) {
            self.node.clone_from(&item.id);
            self.actions(item, &path);
        }
    }

    fn item(&mut self, file: &QuestionnaireFile, placed: &PlacedItem<'_>) {
        let PlacedItem { item, path } = placed;
        self.question(item, path);
        self.roles(file, item, path);
        self.anchors(file, item, path);
        self.requirements(item, path);
        self.evidence(file, item, path);
    }
}

fn domains(file: &QuestionnaireFile) -> impl Iterator<Item = &DomainFile> {
    file.domains.iter().filter_map(|source| match source {
        DomainSource::Inline(domain) => Some(&**domain),
        DomainSource::File(_) => None,
    })
}

fn items(file: &QuestionnaireFile) -> Vec<PlacedItem<'_>> {
    let mut placed = Vec::new();
    for (at, domain) in domains(file).enumerate() {
        for (position, area) in domain.areas.iter().enumerate() {
            let path = |row: usize| format!("/domains/{at}/areas/{position}/items/{row}");
            placed.extend(
                area.items.iter().enumerate().map(|(row, item)| PlacedItem { item, path: path(row) }),
            );
        }
    }
    placed
}

/// The anchors of an item with their levels, in the order of the levels.
fn anchors(item: &ItemFile) -> impl Iterator<Item = (u8, &LocalisedText)> {
    item.anchors.iter().flatten().filter_map(|(level, text)| Some((level.parse().ok()?, text)))
}

//! The questionnaire as the engine uses it: complete, checked, in its own order.

mod build;
mod dependency_cycle;
mod effort;
mod item;
mod lint;
mod load;
mod references;
mod validate;

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::evidence::EvidenceKind;
use crate::ids::{AreaId, DomainId, ItemId, QuestionnaireId};
use crate::text::{LanguageTag, LocalisedText};

pub use effort::Effort;
pub use item::{Action, EvidenceHint, Item, ItemScale, Requirement};
pub use lint::knows_language;
pub use load::{domain_file_names, load, load_strictly, single_file};
pub use references::{ReferenceMatrix, reference_matrix};

/// What a questionnaire assesses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Subject {
    /// An organisation.
    Organisation,
    /// One AI system.
    AiSystem,
    /// One product.
    Product,
}

impl Subject {
    /// Its name in questionnaire files and in the arguments of messages.
    pub fn name(self) -> &'static str {
        match self {
            Self::Organisation => "organisation",
            Self::AiSystem => "aiSystem",
            Self::Product => "product",
        }
    }
}

/// How items are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Answering {
    /// By choosing a level text.
    Anchored,
    /// By rating the requirements of each level.
    Requirements,
}

/// How levels follow from answers (scoring rules, section 3).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Policy {
    /// The index counts, and nothing may lag by more than one level.
    #[default]
    Balanced,
    /// The lowest counts.
    Strict,
    /// The index alone counts.
    Average,
}

impl Policy {
    /// All policies, in the order in which they are shown.
    pub const ALL: [Self; 3] = [Self::Balanced, Self::Strict, Self::Average];
}

/// What became of an item between two versions.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum LineageChange {
    /// The same to the letter.
    Unchanged,
    /// Other words, same meaning.
    Editorial,
    /// Another meaning.
    Substantive,
    /// Not in the earlier version.
    New,
    /// Not in this version.
    Retired,
}

/// One versioned instrument.
#[derive(Clone, Debug)]
pub struct Questionnaire {
    /// Its id.
    pub id: QuestionnaireId,
    /// Its version.
    pub version: String,
    /// SHA-256 of its canonical single-file form, `sha256:…`.
    pub digest: String,
    /// The languages that every text has.
    pub languages: Vec<LanguageTag>,
    /// Its name.
    pub title: LocalisedText,
    /// What it covers.
    pub summary: LocalisedText,
    /// The disclaimer.
    pub notice: LocalisedText,
    /// Who publishes it.
    pub publisher: String,
    /// SPDX name of its licence.
    pub licence: String,
    /// What it assesses.
    pub subject: Subject,
    /// How its items are answered.
    pub answering: Answering,
    /// The levels `0..=L`; the position is the level.
    pub levels: Vec<Level>,
    /// Policy, thresholds, gates and caps.
    pub scoring: ScoringRules,
    /// Named sets of domain weights.
    pub weight_presets: Vec<WeightPreset>,
    /// Whom items are put to.
    pub roles: Vec<Role>,
    /// Documents that references point into.
    pub schemes: Vec<Scheme>,
    /// The domains, at least one.
    pub domains: Vec<Domain>,
    /// Levels of items that need levels of others; without a cycle.
    pub dependencies: Vec<Dependency>,
    /// Combinations of answers that deserve a second look.
    pub consistency_checks: Vec<ConsistencyCheck>,
    /// How items came from earlier versions.
    pub lineage: Vec<Lineage>,
    /// Terms and what they mean here, in the file's order.
    pub glossary: Vec<GlossaryEntry>,
    item_positions: BTreeMap<ItemId, ItemPosition>,
}

#[derive(Clone, Copy, Debug)]
struct ItemPosition {
    domain: usize,
    area: usize,
    item: usize,
}

/// A level and its name.
#[derive(Clone, Debug)]
pub struct Level {
    /// Its name.
    pub name: LocalisedText,
    /// What it means, in a line.
    pub summary: LocalisedText,
}

/// How answers become levels.
#[derive(Clone, Debug)]
pub struct ScoringRules {
    /// The policy unless an assessment names another.
    pub policy: Policy,
    /// How far below a level an index may stay and still reach it; 0 to below 1.
    pub level_margin: f64,
    /// Least coverage for a level to be given; 0 to 1.
    pub coverage_minimum: f64,
    /// Fewest respondents of a group of which anything is said apart from the others; 2 to 100.
    pub minimum_group_size: u8,
    /// Areas that hold the overall level back, in the file's order.
    pub gate_areas: Vec<GateArea>,
    /// Which evidence carries which level; empty where there are no evidenced numbers.
    pub evidence_caps: Vec<EvidenceCap>,
}

/// A gate area.
#[derive(Clone, Debug)]
pub struct GateArea {
    /// The area.
    pub area: AreaId,
    /// The first overall level it holds back.
    pub from_level: u8,
}

/// The kinds of evidence that together carry a level.
#[derive(Clone, Debug)]
pub struct EvidenceCap {
    /// The level carried.
    pub level: u8,
    /// All of these must be present.
    pub kinds: Vec<EvidenceKind>,
}

/// A named set of domain weights.
#[derive(Clone, Debug)]
pub struct WeightPreset {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: LocalisedText,
    /// A weight above 0 for every domain.
    pub domains: BTreeMap<DomainId, f64>,
}

/// A role that items are put to.
#[derive(Clone, Debug)]
pub struct Role {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: LocalisedText,
}

/// A document that references point into.
#[derive(Clone, Debug)]
pub struct Scheme {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: LocalisedText,
    /// Its edition.
    pub edition: String,
    /// What the references do not say.
    pub notice: LocalisedText,
    /// All its places in its own order; empty where the file does not list them.
    pub codes: Vec<SchemeCode>,
}

/// A place of a scheme.
#[derive(Clone, Debug)]
pub struct SchemeCode {
    /// Its number.
    pub code: String,
    /// What it is about.
    pub title: LocalisedText,
}

/// A term and what it means here.
#[derive(Clone, Debug)]
pub struct GlossaryEntry {
    /// Its id.
    pub id: String,
    /// The term as the texts use it.
    pub term: LocalisedText,
    /// What it means.
    pub definition: LocalisedText,
}

/// A domain.
#[derive(Clone, Debug)]
pub struct Domain {
    /// Its id.
    pub id: DomainId,
    /// Its name.
    pub name: LocalisedText,
    /// What it covers.
    pub summary: LocalisedText,
    /// Weight among the domains, above 0.
    pub weight: f64,
    /// Why it weighs that.
    pub weight_rationale: LocalisedText,
    /// Its areas, at least one.
    pub areas: Vec<Area>,
}

/// An area.
#[derive(Clone, Debug)]
pub struct Area {
    /// Its id.
    pub id: AreaId,
    /// Its name.
    pub name: LocalisedText,
    /// What it covers.
    pub summary: LocalisedText,
    /// Weight among the areas of its domain, above 0.
    pub weight: f64,
    /// Related places in other documents.
    pub references: Vec<Reference>,
    /// Its items, at least one.
    pub items: Vec<Item>,
}

/// A related place in another document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reference {
    /// Id of the scheme.
    pub scheme: String,
    /// Number of the place.
    pub code: String,
}

/// A level of an item that needs a level of another.
#[derive(Clone, Debug)]
pub struct Dependency {
    /// The item.
    pub item: ItemId,
    /// From this level on.
    pub level: u8,
    /// The item it needs.
    pub needed_item: ItemId,
    /// At this level at least.
    pub needed_level: u8,
    /// Why; may be empty.
    pub reason: LocalisedText,
}

/// A combination of answers that deserves a second look.
#[derive(Clone, Debug)]
pub struct ConsistencyCheck {
    /// Item or area of the one side.
    pub node: String,
    /// Its least score or index.
    pub at_least: f64,
    /// Item or area of the other side.
    pub other_node: String,
    /// Its greatest score or index.
    pub at_most: f64,
    /// What to check.
    pub message: LocalisedText,
    /// Why the two do not go together; may be empty.
    pub reason: LocalisedText,
}

/// How items came from one earlier version.
#[derive(Clone, Debug)]
pub struct Lineage {
    /// The earlier version.
    pub from_version: String,
    /// Item by item.
    pub items: Vec<LineageItem>,
}

/// How one item came from an earlier version.
#[derive(Clone, Debug)]
pub struct LineageItem {
    /// The earlier item.
    pub from: Option<ItemId>,
    /// The item of this version.
    pub to: Option<ItemId>,
    /// What changed.
    pub change: LineageChange,
}

impl Questionnaire {
    /// The highest level, L.
    pub fn top_level(&self) -> u8 {
        (self.levels.len() - 1) as u8
    }

    /// All items in the questionnaire's order, each with its domain and area.
    pub fn items(&self) -> impl Iterator<Item = (&Domain, &Area, &Item)> {
        self.domains.iter().flat_map(|domain| {
            domain.areas.iter().flat_map(move |area| area.items.iter().map(move |item| (domain, area, item)))
        })
    }

    /// All areas in the questionnaire's order, each with its domain.
    pub fn areas(&self) -> impl Iterator<Item = (&Domain, &Area)> {
        self.domains.iter().flat_map(|domain| domain.areas.iter().map(move |area| (domain, area)))
    }

    /// The item `id`, with its domain and area.
    pub fn find_item(&self, id: &str) -> Option<(&Domain, &Area, &Item)> {
        let position = self.item_positions.get(id)?;
        let domain = self.domains.get(position.domain)?;
        let area = domain.areas.get(position.area)?;
        Some((domain, area, area.items.get(position.item)?))
    }

    /// The area `id`, with its domain.
    pub fn find_area(&self, id: &str) -> Option<(&Domain, &Area)> {
        self.areas().find(|(_, area)| area.id.as_str() == id)
    }

    /// The domain `id`.
    pub fn find_domain(&self, id: &str) -> Option<&Domain> {
        self.domains.iter().find(|domain| domain.id.as_str() == id)
    }

    /// The gate on `area`, if it is one.
    pub fn gate_of(&self, area: &AreaId) -> Option<&GateArea> {
        self.scoring.gate_areas.iter().find(|gate| gate.area == *area)
    }

    /// Name of the domain, area or item `id` in `language`; the id itself where there is none such.
    pub fn name_of<'a>(&'a self, id: &'a str, language: &LanguageTag) -> &'a str {
        self.find_domain(id)
            .map(|domain| &domain.name)
            .or_else(|| self.find_area(id).map(|(_, area)| &area.name))
            .or_else(|| self.find_item(id).map(|(_, _, item)| &item.title))
            .map_or(id, |name| name.get(language))
    }
}

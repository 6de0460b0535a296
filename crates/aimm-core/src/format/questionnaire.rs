//! `aimm-questionnaire/1`: the questionnaire as it stands in its files.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::rules::{ConsistencyCheckFile, DependencyFile, LineageFile};
use crate::evidence::EvidenceKind;
use crate::questionnaire::{Answering, Effort, Policy, Subject};
use crate::text::LocalisedText;

/// The value of `format`.
pub const QUESTIONNAIRE_FORMAT: &str = "aimm-questionnaire/1";

/// A questionnaire: `questionnaire.json`, or the single file.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionnaireFile {
    /// `aimm-questionnaire/1`.
    pub format: String,
    /// Id of the questionnaire; the same over all its versions.
    pub id: String,
    /// Version, such as `1.0.0`.
    pub version: String,
    /// The languages every text must have.
    pub languages: Vec<String>,
    /// Name of the questionnaire.
    pub title: LocalisedText,
    /// What it covers.
    #[serde(default)]
    pub summary: LocalisedText,
    /// The disclaimer, shown and printed everywhere.
    pub notice: LocalisedText,
    /// Who publishes it.
    pub publisher: String,
    /// SPDX name of its licence.
    pub licence: String,
    /// What is assessed.
    pub subject: Subject,
    /// How its items are answered.
    pub answering: Answering,
    /// The levels `0..=L`, without holes.
    pub levels: Vec<LevelFile>,
    /// Policy, thresholds, gates, evidence caps.
    pub scoring: ScoringFile,
    /// Named sets of domain weights.
    #[serde(default)]
    pub weight_presets: Vec<WeightPresetFile>,
    /// Whom items are put to.
    #[serde(default)]
    pub roles: Vec<RoleFile>,
    /// Documents that references point into.
    #[serde(default)]
    pub schemes: Vec<SchemeFile>,
    /// The domains, or the names of their files.
    pub domains: Vec<DomainSource>,
    /// Levels of items that need levels of other items.
    #[serde(default)]
    pub dependencies: Vec<DependencyFile>,
    /// Combinations of answers that deserve a second look.
    #[serde(default)]
    pub consistency_checks: Vec<ConsistencyCheckFile>,
    /// How items came from earlier versions.
    #[serde(default)]
    pub lineage: Vec<LineageFile>,
    /// Terms and what they mean here.
    #[serde(default)]
    pub glossary: Vec<GlossaryEntryFile>,
    /// Findings of the strict check that are meant as they are.
    #[serde(default)]
    pub lint_exceptions: Vec<LintExceptionFile>,
}

/// A domain, or the name of the file that holds it.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(untagged)]
pub enum DomainSource {
    /// The name of a file in the same folder.
    File(String),
    /// The domain itself.
    Inline(Box<DomainFile>),
}

/// A level and its name.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LevelFile {
    /// The number, from 0.
    pub level: u8,
    /// Its name.
    pub name: LocalisedText,
    /// What it means, in a line.
    #[serde(default)]
    pub summary: LocalisedText,
}

/// How answers become levels.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ScoringFile {
    /// The policy in use unless an assessment names another.
    #[serde(default)]
    pub policy: Policy,
    /// How far below a level an index may stay and still reach it.
    #[serde(default = "default_level_margin")]
    pub level_margin: f64,
    /// Least coverage for a level to be given.
    #[serde(default = "default_coverage_minimum")]
    pub coverage_minimum: f64,
    /// Fewest respondents of a group of which anything is said apart from the others.
    #[serde(default = "default_minimum_group_size")]
    pub minimum_group_size: u8,
    /// Areas that hold the overall level back.
    #[serde(default)]
    pub gate_areas: Vec<GateAreaFile>,
    /// Which evidence carries which level.
    #[serde(default)]
    pub evidence_caps: Vec<EvidenceCapFile>,
}

fn default_level_margin() -> f64 {
    0.2
}

fn default_coverage_minimum() -> f64 {
    0.8
}

fn default_minimum_group_size() -> u8 {
    3
}

/// A gate area.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GateAreaFile {
    /// Id of the area.
    pub area: String,
    /// The first overall level it holds back.
    pub from_level: u8,
}

/// The kinds of evidence that together carry a level.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvidenceCapFile {
    /// The level carried.
    pub level: u8,
    /// All of these must be present.
    pub kinds: Vec<EvidenceKind>,
}

/// A named set of domain weights.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct WeightPresetFile {
    /// Id of the preset.
    pub id: String,
    /// Its name.
    pub name: LocalisedText,
    /// Weight by domain id.
    pub domains: BTreeMap<String, f64>,
}

/// A role that items are put to.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RoleFile {
    /// Id of the role.
    pub id: String,
    /// Its name.
    pub name: LocalisedText,
}

/// A document that references point into.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SchemeFile {
    /// Id of the scheme.
    pub id: String,
    /// Its title.
    pub title: LocalisedText,
    /// Edition, such as a year.
    #[serde(default)]
    pub edition: String,
    /// What the references do not say.
    #[serde(default)]
    pub notice: LocalisedText,
    /// All its places; where there are any, references may name no other.
    #[serde(default)]
    pub codes: Vec<SchemeCodeFile>,
}

/// A place of a scheme.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SchemeCodeFile {
    /// Its number, such as `A.2.3`.
    pub code: String,
    /// What it is about, in a few words.
    pub title: LocalisedText,
}

/// A term and what it means here.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct GlossaryEntryFile {
    /// Id of the entry.
    pub id: String,
    /// The term as the texts use it.
    pub term: LocalisedText,
    /// What it means.
    pub definition: LocalisedText,
}

/// A finding of the strict check that is meant as it is.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LintExceptionFile {
    /// Code of the finding.
    pub code: String,
    /// Id of the item, area, domain or glossary entry it is about.
    pub node: String,
    /// What the finding is about, such as the word; all findings of the code at the node where it is left out.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub found: Option<String>,
    /// Why it is meant as it is.
    pub reason: String,
}

/// A domain.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DomainFile {
    /// Id of the domain.
    pub id: String,
    /// Its name.
    pub name: LocalisedText,
    /// What it covers.
    #[serde(default)]
    pub summary: LocalisedText,
    /// Weight among the domains, above 0.
    pub weight: f64,
    /// Why it weighs that.
    #[serde(default)]
    pub weight_rationale: LocalisedText,
    /// Its areas.
    pub areas: Vec<AreaFile>,
}

/// An area.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AreaFile {
    /// Id of the area.
    pub id: String,
    /// Its name.
    pub name: LocalisedText,
    /// What it covers.
    #[serde(default)]
    pub summary: LocalisedText,
    /// Weight among the areas of its domain, above 0.
    pub weight: f64,
    /// Related places in other documents.
    #[serde(default)]
    pub references: Vec<ReferenceFile>,
    /// Its items.
    pub items: Vec<ItemFile>,
}

/// A related place in another document.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReferenceFile {
    /// Id of the scheme.
    pub scheme: String,
    /// Number of the place, such as `A.2.3`.
    pub code: String,
}

/// An item.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ItemFile {
    /// Id of the item.
    pub id: String,
    /// Short title.
    pub title: LocalisedText,
    /// The question.
    pub question: LocalisedText,
    /// What counts, what does not, whom to ask.
    #[serde(default)]
    pub help: LocalisedText,
    /// Weight among the items of its area, above 0.
    #[serde(default = "default_item_weight")]
    pub weight: f64,
    /// Roles it is put to.
    #[serde(default)]
    pub roles: Vec<String>,
    /// Whether it may be left out as not applicable; false on items of a gate area.
    #[serde(default = "default_not_applicable")]
    pub not_applicable: bool,
    /// Level texts by level; with `answering` = `anchored`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub anchors: Option<BTreeMap<String, LocalisedText>>,
    /// Requirements by level; with `answering` = `requirements`.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub requirements: Option<BTreeMap<String, Vec<RequirementFile>>>,
    /// What somebody can show.
    #[serde(default)]
    pub evidence: Vec<EvidenceHintFile>,
    /// How to get to a level, by level.
    #[serde(default)]
    pub actions: BTreeMap<String, ActionFile>,
    /// Effort of the step to a level, by level; where an action carries it, the action's counts.
    #[serde(default)]
    pub effort: BTreeMap<String, Effort>,
}

fn default_item_weight() -> f64 {
    1.0
}

fn default_not_applicable() -> bool {
    true
}

/// A requirement of a level.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RequirementFile {
    /// Id of the requirement.
    pub id: String,
    /// Its text.
    pub text: LocalisedText,
}

/// What somebody can show for an item.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct EvidenceHintFile {
    /// Its kind.
    pub kind: EvidenceKind,
    /// What it is.
    pub text: LocalisedText,
}

/// How to get to a level.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ActionFile {
    /// What to do.
    pub text: LocalisedText,
    /// How much work it is.
    pub effort: Effort,
}

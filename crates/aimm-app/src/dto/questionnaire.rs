//! Questionnaires, short and whole.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{EvidenceKindView, Localised, PaperView, PolicyView};

/// Where a questionnaire comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum QuestionnaireOrigin {
    /// It ships with the program.
    BuiltIn,
    /// Somebody imported it into the workspace.
    Imported,
}

/// What a questionnaire assesses.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum SubjectView {
    /// An organisation.
    Organisation,
    /// One AI system.
    AiSystem,
    /// One product.
    Product,
}

/// How items are answered.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AnsweringView {
    /// By choosing a level text.
    Anchored,
    /// By rating requirements.
    Requirements,
}

/// A questionnaire to choose.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireSummary {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Its digest: names exactly this text.
    pub digest: String,
    /// Where it comes from.
    pub origin: QuestionnaireOrigin,
    /// Its name.
    pub title: Localised,
    /// What it covers.
    pub summary: Localised,
    /// The disclaimer.
    pub notice: Localised,
    /// Who publishes it.
    pub publisher: String,
    /// SPDX name of its licence.
    pub licence: String,
    /// The languages it is written in.
    pub languages: Vec<String>,
    /// What it assesses.
    pub subject: SubjectView,
    /// How its items are answered.
    pub answering: AnsweringView,
    /// The levels; the position is the level.
    pub levels: Vec<LevelView>,
    /// The policy unless an assessment names another.
    pub policy: PolicyView,
    /// Named sets of domain weights.
    pub weight_presets: Vec<WeightPresetView>,
    /// How many domains, areas, items.
    pub n_domains: u32,
    /// How many areas.
    pub n_areas: u32,
    /// How many items.
    pub n_items: u32,
}

/// A level's name.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct LevelView {
    /// Its name.
    pub name: Localised,
    /// What it means, in a line.
    pub summary: Localised,
}

/// A named set of domain weights.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WeightPresetView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localised,
    /// Weight by domain id.
    pub domains: BTreeMap<String, f64>,
}

/// A questionnaire, whole.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireView {
    /// What one sees of it when choosing.
    pub summary: QuestionnaireSummary,
    /// How far below a level an index may stay and still reach it.
    pub level_margin: f64,
    /// Least coverage for a level to be given.
    pub coverage_minimum: f64,
    /// Evidence that together carries a level; empty where evidence does not count.
    pub evidence_caps: Vec<EvidenceCapView>,
    /// Documents that references point into.
    pub schemes: Vec<SchemeView>,
    /// Roles that items are put to.
    pub roles: Vec<RoleView>,
    /// The domains.
    pub domains: Vec<DomainView>,
    /// Terms and what they mean here.
    pub glossary: Vec<GlossaryEntryView>,
}

/// Evidence that together carries a level.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceCapView {
    /// The level carried.
    pub level: u8,
    /// All of these must be present.
    pub kinds: Vec<EvidenceKindView>,
}

/// A document that references point into.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SchemeView {
    /// Its id.
    pub id: String,
    /// Its title.
    pub title: Localised,
    /// Its edition.
    pub edition: String,
    /// What the references do not say.
    pub notice: Localised,
    /// Its places, where the questionnaire lists them.
    pub codes: Vec<SchemeCodeView>,
}

/// A place of a scheme.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SchemeCodeView {
    /// Its number.
    pub code: String,
    /// What it is about.
    pub title: Localised,
}

/// A term and what it means here.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct GlossaryEntryView {
    /// The term.
    pub term: Localised,
    /// What it means.
    pub definition: Localised,
}

/// A role that items are put to.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RoleView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localised,
}

/// A domain.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct DomainView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localised,
    /// What it covers.
    pub summary: Localised,
    /// Weight among the domains.
    pub weight: f64,
    /// Why it weighs that.
    pub weight_rationale: Localised,
    /// Its areas.
    pub areas: Vec<QuestionnaireAreaView>,
}

/// An area.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireAreaView {
    /// Its id.
    pub id: String,
    /// Its name.
    pub name: Localised,
    /// What it covers.
    pub summary: Localised,
    /// Weight among the areas of its domain.
    pub weight: f64,
    /// The first overall level it holds back; absent where it is no gate.
    pub gate_from_level: Option<u8>,
    /// Related places in other documents.
    pub references: Vec<ReferenceView>,
    /// Its items.
    pub items: Vec<QuestionnaireItemView>,
}

/// Related places in one document.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReferenceView {
    /// Id of the scheme.
    pub scheme: String,
    /// Numbers of the places.
    pub codes: Vec<String>,
}

/// An item.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct QuestionnaireItemView {
    /// Its id.
    pub id: String,
    /// Short title.
    pub title: Localised,
    /// The question.
    pub question: Localised,
    /// What counts, what does not, whom to ask.
    pub help: Localised,
    /// Ids of the roles it is put to.
    pub roles: Vec<String>,
    /// Whether it may be left out.
    pub may_be_not_applicable: bool,
    /// Level texts; the position is the level; empty with requirements.
    pub anchors: Vec<Localised>,
    /// Requirements; the position is the level; empty with anchors.
    pub requirements: Vec<Vec<RequirementView>>,
    /// What somebody can show.
    pub evidence: Vec<EvidenceHintView>,
    /// How to get to a level, by level.
    pub actions: BTreeMap<String, ActionView>,
}

/// A requirement.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RequirementView {
    /// Its id.
    pub id: String,
    /// Its text.
    pub text: Localised,
}

/// What somebody can show.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct EvidenceHintView {
    /// Its kind.
    pub kind: EvidenceKindView,
    /// What it is.
    pub text: Localised,
}

/// How much work a step is: S, M or L.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
pub enum EffortView {
    /// About 10 person-days.
    S,
    /// About 30.
    M,
    /// About 80.
    L,
}

/// How to get to a level.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ActionView {
    /// What to do.
    pub text: Localised,
    /// How much work it is.
    pub effort: EffortView,
}

/// Which questionnaire.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct QuestionnaireArgs {
    /// Its digest.
    pub digest: String,
}

/// A questionnaire to print.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PrintQuestionnaireArgs {
    /// Its digest.
    pub digest: String,
    /// Language tag: `en` or `zh-Hans`.
    pub language: String,
    /// Size of the page.
    pub paper: PaperView,
}

/// One defect of a file, in the program's language.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ProblemView {
    /// The file.
    pub file: String,
    /// JSON Pointer into it.
    pub path: String,
    /// The kind of defect.
    pub code: String,
    /// What is wrong.
    pub message: String,
    /// What to do about it; may be empty.
    pub hint: String,
}

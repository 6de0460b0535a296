//! `aimm-roadmap/1`: the steps to a target as they stand in a file.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::scorecard::IndexAndLevelFile;
use super::scored_questionnaire::ScoredQuestionnaireFile;
use crate::ids::ItemId;
use crate::questionnaire::{Effort, Policy, Questionnaire};
use crate::roadmap::{Proof, Roadmap, Step, Wave};
use crate::scorecard::Scorecard;
use crate::text::LocalisedText;

/// The value of `format`.
pub const ROADMAP_FORMAT: &str = "aimm-roadmap/1";

/// The steps to a target, wave by wave.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RoadmapFile {
    /// `aimm-roadmap/1`.
    pub format: String,
    /// Id of the assessment.
    pub assessment: String,
    /// The questionnaire, with its digest.
    pub questionnaire: ScoredQuestionnaireFile,
    /// The policy in use.
    pub policy: Policy,
    /// What the roadmap leads to.
    pub target: RoadmapTargetFile,
    /// Most points of effort of one wave; null without a limit.
    pub capacity: Option<u32>,
    /// Index and level now.
    pub before: IndexAndLevelFile,
    /// Index and level once all is done.
    pub after: IndexAndLevelFile,
    /// Points of effort of all steps: S 1, M 3, L 8.
    pub effort: u32,
    /// Whether it is proven that no steps reach the target with less effort.
    pub optimal: bool,
    /// Points below which it is proven that nothing reaches the target; `effort` where `optimal`.
    pub effort_at_least: u32,
    /// `(effort - effortAtLeast) / effort`, 0 to 1; 0 where `optimal`.
    pub gap: f64,
    /// Items nobody has answered, which cannot rise.
    pub unanswered: u32,
    /// Items marked as unknown, which cannot rise.
    pub unknown: u32,
    /// The waves in order; empty where the target is already reached.
    pub waves: Vec<WaveFile>,
}

/// Least levels; only what was asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct RoadmapTargetFile {
    /// The overall level; null where none was asked for.
    pub level: Option<u8>,
    /// Levels of domains, by id.
    pub domains: BTreeMap<String, u8>,
    /// Levels of areas, by id.
    pub areas: BTreeMap<String, u8>,
}

/// Steps that can be taken together.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct WaveFile {
    /// Points of effort of its steps.
    pub effort: u32,
    /// Index and level once it is done.
    pub after: IndexAndLevelFile,
    /// The steps, the most urgent first.
    pub steps: Vec<StepFile>,
}

/// One level more of one item.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct StepFile {
    /// Id of the item.
    pub item: String,
    /// Its level before.
    pub from: u8,
    /// Its level after.
    pub to: u8,
    /// What to do; null where the questionnaire names no action.
    pub action: Option<LocalisedText>,
    /// S, M or L.
    pub effort: Effort,
    /// The same in points.
    pub points: u32,
    /// Whether it lies in a gate area that is too low for the target.
    pub opens_gate: bool,
    /// Steps of the roadmap that must be done before it or with it.
    pub needs: Vec<ItemLevelFile>,
    /// Steps of the roadmap that wait for it.
    pub unblocks: Vec<ItemLevelFile>,
}

/// A level of an item.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub struct ItemLevelFile {
    /// Id of the item.
    pub item: String,
    /// The level.
    pub level: u8,
}

/// The file form of `roadmap`, planned from `scorecard` with at most `capacity` points a wave.
pub fn roadmap_to_file(
    roadmap: &Roadmap,
    questionnaire: &Questionnaire,
    scorecard: &Scorecard,
    capacity: Option<u32>,
) -> RoadmapFile {
    let at_least = match roadmap.proof {
        Proof::Optimal => roadmap.effort,
        Proof::AtLeast(points) => points,
    };
    let target = &roadmap.target;
    RoadmapFile {
        format: ROADMAP_FORMAT.to_owned(),
        assessment: scorecard.assessment.to_string(),
        questionnaire: ScoredQuestionnaireFile::of(&scorecard.questionnaire),
        policy: scorecard.policy,
        target: RoadmapTargetFile {
            level: target.level,
            domains: target.domains.iter().map(|(id, level)| (id.to_string(), *level)).collect(),
            areas: target.areas.iter().map(|(id, level)| (id.to_string(), *level)).collect(),
        },
        capacity,
        before: roadmap.before.into(),
        after: roadmap.after().into(),
        effort: roadmap.effort,
        optimal: roadmap.proof == Proof::Optimal,
        effort_at_least: at_least,
        gap: roadmap.gap(),
        unanswered: roadmap.n_unanswered,
        unknown: roadmap.n_unknown,
        waves: roadmap.waves.iter().map(|wave| wave_to_file(wave, questionnaire)).collect(),
    }
}

fn wave_to_file(wave: &Wave, questionnaire: &Questionnaire) -> WaveFile {
    WaveFile {
        effort: wave.effort,
        after: wave.after.into(),
        steps: wave.steps.iter().map(|step| step_to_file(step, questionnaire)).collect(),
    }
}

fn step_to_file(step: &Step, questionnaire: &Questionnaire) -> StepFile {
    let item = questionnaire.find_item(step.item.as_str()).map(|(_, _, item)| item);
    let action = item.and_then(|item| item.actions.get(&step.level)).map(|action| action.text.clone());
    let named = |(item, level): &(ItemId, u8)| ItemLevelFile { item: item.to_string(), level: *level };
    StepFile {
        item: step.item.to_string(),
        from: step.level - 1,
        to: step.level,
        action,
        effort: step.effort,
        points: step.effort.points(),
        opens_gate: step.opens_gate,
        needs: step.needs.iter().map(named).collect(),
        unblocks: step.unblocks.iter().map(named).collect(),
    }
}

//! The least effort to a target: for reports towards what the assessment wants, for files towards what is asked for.

use std::collections::{BTreeMap, BTreeSet};
use std::time::Duration;

use aimm_core::assessment::Assessment;
use aimm_core::format::roadmap::{RoadmapFile, roadmap_to_file};
use aimm_core::ids::{AreaId, DomainId, ItemId};
use aimm_core::questionnaire::Questionnaire;
use aimm_core::roadmap::{Roadmap, RoadmapError, RoadmapRequest, RoadmapTarget, SearchLimits, Step, plan};
use aimm_core::scorecard::Scorecard;
use aimm_messages::Messages;
use aimm_report::compose::{roadmap_sentences, unmet_conditions};
use aimm_report::input::{PlannedRoadmap, ReportInput, ReportOptions, Section, TargetOrigin};
use serde_json::Value;

use crate::App;
use crate::dto::{EffortView, ErrorCode};
use crate::error::{AppResult, Parts};
use crate::exchange::Subject;
use crate::reports::Material;

/// How long the search may take where somebody waits for it.
const TIME_LIMIT: Duration = Duration::from_secs(10);
/// Nodes of the search for a report, which must be the same on every machine and may not ask the clock.
const REPORT_NODES: u64 = 2000;

/// What a roadmap is asked to lead to.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoadmapWish {
    /// The overall level.
    pub level: u8,
    /// Least levels of areas and domains, by id.
    pub nodes: Vec<(String, u8)>,
    /// Most points of effort of one wave.
    pub capacity: Option<u32>,
}

/// The roadmap of an assessment in a file.
#[derive(Clone, Debug)]
pub struct FileRoadmap {
    /// Where it leads, what it takes, how far it is proven, what stays open.
    pub sentences: Vec<String>,
    /// The waves in order; empty where the target is already reached.
    pub waves: Vec<RoadmapWave>,
    file: RoadmapFile,
}

/// Steps that can be taken together.
#[derive(Clone, Debug)]
pub struct RoadmapWave {
    /// Points of effort.
    pub effort: u32,
    /// Overall index once it is done.
    pub index: Option<f64>,
    /// Overall level once it is done.
    pub level: Option<u8>,
    /// The steps, the most urgent first.
    pub steps: Vec<RoadmapStep>,
}

/// One level more of one item, in the language that was asked for.
#[derive(Clone, Debug)]
pub struct RoadmapStep {
    /// Id of the item.
    pub item: String,
    /// Its title.
    pub title: String,
    /// Its level before.
    pub from: u8,
    /// Its level after.
    pub to: u8,
    /// What to do; empty where the questionnaire names no action.
    pub action: String,
    /// S, M or L.
    pub effort: EffortView,
    /// Whether it lies in a gate area that is too low for the target.
    pub opens_gate: bool,
    /// Items and levels that wait for it.
    pub unblocks: Vec<(String, u8)>,
}

impl FileRoadmap {
    /// All of it, as `aimm-roadmap/1`.
    ///
    /// # Errors
    /// Where it has no JSON form.
    pub fn to_value(&self) -> AppResult<Value> {
        Ok(serde_json::to_value(&self.file)?)
    }
}

impl App {
    /// The least effort from `subject` to what `wish` asks for, in the language of `messages`.
    ///
    /// # Errors
    /// `Roadmap` where the target does not exist or cannot be reached; `Clock`.
    pub fn roadmap_of(
        &self,
        subject: &Subject,
        wish: &RoadmapWish,
        messages: &Messages,
    ) -> AppResult<FileRoadmap> {
        let material = Material::of_subject(subject)?;
        let questionnaire = &subject.known.questionnaire;
        let target = target_of(questionnaire, wish)?;
        let limits = SearchLimits { time: Some(TIME_LIMIT), nodes: None };
        let request = RoadmapRequest { target: target.clone(), capacity: wish.capacity, limits };
        let found = plan(questionnaire, &subject.assessment, &material.scorecard, &request)?;
        let planned = PlannedRoadmap { origin: TargetOrigin::Request, target, found: Ok(found.clone()) };
        let input = material.input(self.environment.today()?, without_roadmap());
        let input = ReportInput { roadmap: Some(&planned), ..input };
        Ok(FileRoadmap {
            sentences: roadmap_sentences(&input, messages),
            waves: waves(&found, questionnaire, messages),
            file: roadmap_to_file(&found, questionnaire, &material.scorecard, wish.capacity),
        })
    }
}

/// Options for what is composed without the roadmap of a report, so that none is planned for it.
pub(crate) fn without_roadmap() -> ReportOptions {
    ReportOptions { without: BTreeSet::from([Section::Roadmap]), ..ReportOptions::default() }
}

/// The roadmap that a report shows: to the target of the assessment, else to the next level; `None` where there is neither.
pub(crate) fn planned(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scorecard: &Scorecard,
) -> Option<PlannedRoadmap> {
    let own = assessment.target.as_ref().map(RoadmapTarget::from);
    let own = own.filter(|target| target.level.is_some() || !target.areas.is_empty());
    let (origin, target) = match own {
        Some(target) => (TargetOrigin::Assessment, target),
        None => (TargetOrigin::NextLevel, next_level(questionnaire, scorecard)?),
    };
    let limits = SearchLimits { time: None, nodes: Some(REPORT_NODES) };
    let request = RoadmapRequest { target: target.clone(), capacity: None, limits };
    let found = plan(questionnaire, assessment, scorecard, &request);
    Some(PlannedRoadmap { origin, target, found })
}

fn next_level(questionnaire: &Questionnaire, scorecard: &Scorecard) -> Option<RoadmapTarget> {
    let level = scorecard.overall.score.claimed.level?;
    let is_below_top = level < questionnaire.top_level();
    is_below_top.then(|| RoadmapTarget { level: Some(level + 1), ..RoadmapTarget::default() })
}

fn target_of(questionnaire: &Questionnaire, wish: &RoadmapWish) -> Result<RoadmapTarget, RoadmapError> {
    let mut domains: BTreeMap<DomainId, u8> = BTreeMap::new();
    let mut areas: BTreeMap<AreaId, u8> = BTreeMap::new();
    for (id, level) in &wish.nodes {
        if let Some(domain) = questionnaire.find_domain(id) {
            domains.insert(domain.id.clone(), *level);
        } else {
            let unknown = || RoadmapError::UnknownNode(id.clone());
            let (_, area) = questionnaire.find_area(id).ok_or_else(unknown)?;
            areas.insert(area.id.clone(), *level);
        }
    }
    Ok(RoadmapTarget { level: Some(wish.level), domains, areas })
}

fn waves(found: &Roadmap, questionnaire: &Questionnaire, messages: &Messages) -> Vec<RoadmapWave> {
    let wave = |wave: &aimm_core::roadmap::Wave| RoadmapWave {
        effort: wave.effort,
        index: wave.after.index,
        level: wave.after.level,
        steps: wave.steps.iter().filter_map(|step| step_view(step, questionnaire, messages)).collect(),
    };
    found.waves.iter().map(wave).collect()
}

fn step_view(step: &Step, questionnaire: &Questionnaire, messages: &Messages) -> Option<RoadmapStep> {
    let language = crate::language::tag(messages.language());
    let (_, _, item) = questionnaire.find_item(step.item.as_str())?;
    let action = item.actions.get(&step.level).map(|action| action.text.get(&language).to_owned());
    let named = |(item, level): &(ItemId, u8)| (item.to_string(), *level);
    Some(RoadmapStep {
        item: step.item.to_string(),
        title: item.title.get(&language).to_owned(),
        from: step.level - 1,
        to: step.level,
        action: action.unwrap_or_default(),
        effort: step.effort.into(),
        opens_gate: step.opens_gate,
        unblocks: step.unblocks.iter().map(named).collect(),
    })
}

/// What a refused roadmap tells a host.
pub(crate) fn roadmap_parts<'a>(error: &'a RoadmapError, messages: &Messages) -> Parts<'a> {
    match error {
        RoadmapError::LevelOutOfRange { level, top } => (
            ErrorCode::InvalidInput,
            "error-roadmap-level",
            vec![("level", (*level).into()), ("top", (*top).into())],
        ),
        RoadmapError::UnknownNode(id) => {
            (ErrorCode::InvalidInput, "error-roadmap-node", vec![("id", id.into())])
        }
        RoadmapError::OutOfReach(unmet) => {
            let conditions = unmet_conditions(unmet, messages, &str::to_owned);
            (ErrorCode::TargetOutOfReach, "roadmap-out-of-reach", vec![("conditions", conditions.into())])
        }
        RoadmapError::StepAboveCapacity { item, level, effort, capacity } => (
            ErrorCode::InvalidInput,
            "error-roadmap-capacity",
            vec![
                ("item", item.as_str().into()),
                ("level", (*level).into()),
                ("effort", (*effort).into()),
                ("capacity", (*capacity).into()),
            ],
        ),
        RoadmapError::Unsound => {
            (ErrorCode::Internal, "error-internal", vec![("reason", error.to_string().into())])
        }
    }
}

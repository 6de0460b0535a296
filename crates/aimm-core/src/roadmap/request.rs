//! What is asked for, and why it may be refused.

use std::collections::BTreeMap;
use std::time::Duration;

use crate::assessment::TargetProfile;
use crate::ids::{AreaId, DomainId, ItemId};
use crate::questionnaire::Questionnaire;

/// The levels that are wanted; at least one for the request to mean anything.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoadmapTarget {
    /// The overall level, 0 to L.
    pub level: Option<u8>,
    /// Least levels of single domains.
    pub domains: BTreeMap<DomainId, u8>,
    /// Least levels of single areas.
    pub areas: BTreeMap<AreaId, u8>,
}

impl From<&TargetProfile> for RoadmapTarget {
    fn from(target: &TargetProfile) -> Self {
        Self { level: target.level, domains: BTreeMap::new(), areas: target.areas.clone() }
    }
}

/// Where the search for less effort ends, whichever comes first.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct SearchLimits {
    /// Time; `None`: no limit. Only this one depends on the machine.
    pub time: Option<Duration>,
    /// Nodes of the search; `None`: no limit.
    pub nodes: Option<u64>,
}

/// A target and what it may take.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct RoadmapRequest {
    /// What is wanted.
    pub target: RoadmapTarget,
    /// Most effort of one wave, in points; `None`: no limit.
    pub capacity: Option<u32>,
    /// Where the search ends.
    pub limits: SearchLimits,
}

/// Why there is no roadmap.
#[derive(Clone, Debug, PartialEq, thiserror::Error)]
pub enum RoadmapError {
    /// A level that the questionnaire does not have.
    #[error("level {level} is above the top level {top}")]
    LevelOutOfRange {
        /// The level.
        level: u8,
        /// The questionnaire's top level.
        top: u8,
    },
    /// A domain or area that the questionnaire does not have.
    #[error("there is no area or domain {0}")]
    UnknownNode(String),
    /// Even with every item as high as it can go, these conditions are not met.
    #[error("the target is out of reach: {0:?}")]
    OutOfReach(Vec<Unmet>),
    /// A step of the plan is larger than a wave may be.
    #[error("the step of {item} to level {level} takes {effort}, a wave at most {capacity}")]
    StepAboveCapacity {
        /// The item.
        item: ItemId,
        /// The level the step leads to.
        level: u8,
        /// Its effort, in points.
        effort: u32,
        /// The capacity, in points.
        capacity: u32,
    },
    /// What was found does not reach the target when it is scored: a defect of this program.
    #[error("the plan that was found does not reach its target")]
    Unsound,
}

/// A condition that no steps can meet.
#[derive(Clone, Debug, PartialEq)]
pub struct Unmet {
    /// Which condition.
    pub kind: UnmetKind,
    /// Domain, area or item; `None` for the whole.
    pub node: Option<String>,
    /// The most that can be had.
    pub most: Option<f64>,
    /// What is required; `None` where anything at all would do.
    pub required: Option<f64>,
}

/// Which condition of a target cannot be met.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum UnmetKind {
    /// Coverage is too small for an overall level: shares of 1.
    Coverage,
    /// Nothing is rated in the node.
    NotRated,
    /// The index of a node.
    Index,
    /// The base level of an item.
    Item,
}

impl RoadmapRequest {
    /// Refuses levels, areas and domains that `questionnaire` does not have.
    pub(super) fn check(&self, questionnaire: &Questionnaire) -> Result<(), RoadmapError> {
        let target = &self.target;
        let unknown_domain =
            target.domains.keys().find(|id| questionnaire.find_domain(id.as_str()).is_none());
        let unknown_area = target.areas.keys().find(|id| questionnaire.find_area(id.as_str()).is_none());
        if let Some(id) = unknown_domain.map(ToString::to_string).or(unknown_area.map(ToString::to_string)) {
            return Err(RoadmapError::UnknownNode(id));
        }
        let top = questionnaire.top_level();
        let levels = target.level.iter().chain(target.domains.values()).chain(target.areas.values());
        match levels.copied().find(|level| *level > top) {
            Some(level) => Err(RoadmapError::LevelOutOfRange { level, top }),
            None => Ok(()),
        }
    }
}

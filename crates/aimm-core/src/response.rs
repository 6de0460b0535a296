//! What an assessment says of one item.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::evidence::Evidence;
use crate::ids::ItemId;
use crate::pointer::escape_pointer;
use crate::problem::ProblemCode;
use crate::questionnaire::{Item, ItemScale, Questionnaire};

/// How far the next level text is met.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Progress {
    /// Not at all: adds 0.
    #[default]
    None,
    /// Partly: adds 0.5.
    Partly,
    /// Mostly: adds 0.8.
    Mostly,
}

impl Progress {
    /// What it adds to the base level.
    pub fn value(self) -> f64 {
        match self {
            Self::None => 0.0,
            Self::Partly => 0.5,
            Self::Mostly => 0.8,
        }
    }
}

/// How far a requirement is met.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Satisfaction {
    /// 1.
    Fully,
    /// 0.8.
    Mostly,
    /// 0.5.
    Partly,
    /// 0.
    Not,
    /// Somebody looked and cannot say.
    Unknown,
}

impl Satisfaction {
    /// Its share of 1; `None` where unknown.
    pub fn value(self) -> Option<f64> {
        match self {
            Self::Fully => Some(1.0),
            Self::Mostly => Some(0.8),
            Self::Partly => Some(0.5),
            Self::Not => Some(0.0),
            Self::Unknown => None,
        }
    }
}

/// How sure the respondent is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Confidence {
    /// A guess.
    Low,
    /// Believed.
    Medium,
    /// Known.
    High,
}

/// What somebody rated.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rating {
    /// The highest level text that is wholly true, and how far the next one is met.
    Level {
        /// The level, `0..=L`.
        level: u8,
        /// How far the next text is met; none at the top level.
        progress: Progress,
    },
    /// Requirements by id.
    Requirements(BTreeMap<String, Satisfaction>),
}

/// The state of an item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ResponseState {
    /// Nobody has said anything; the response only holds a note or evidence.
    Unanswered,
    /// Somebody looked and cannot say.
    Unknown,
    /// Left out, for a reason that is not empty.
    NotApplicable {
        /// The reason.
        reason: String,
    },
    /// Rated.
    Rated(Rating),
}

/// What an assessment says of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// The item.
    pub item: ItemId,
    /// Its state.
    pub state: ResponseState,
    /// A note.
    pub note: Option<String>,
    /// How sure the respondent is.
    pub confidence: Option<Confidence>,
    /// What supports it.
    pub evidence: Vec<Evidence>,
}

/// Why a response does not fit its questionnaire.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error("{code:?} at {path}: {found}")]
pub struct ResponseDefect {
    /// The kind of defect.
    pub code: ProblemCode,
    /// JSON Pointer below the response.
    pub path: String,
    /// What was found.
    pub found: String,
    /// What would be allowed; may be empty.
    pub allowed: String,
}

impl ResponseDefect {
    fn new(code: ProblemCode, path: &str, found: impl ToString, allowed: impl ToString) -> Self {
        Self { code, path: path.to_owned(), found: found.to_string(), allowed: allowed.to_string() }
    }
}

impl Response {
    /// A response to `item` in `state`, without note or evidence.
    pub fn new(item: ItemId, state: ResponseState) -> Self {
        Self { item, state, note: None, confidence: None, evidence: Vec::new() }
    }

    /// Everything about it that does not fit `questionnaire`.
    pub fn check(&self, questionnaire: &Questionnaire) -> Vec<ResponseDefect> {
        let Some((_, area, item)) = questionnaire.find_item(self.item.as_str()) else {
            return vec![ResponseDefect::new(ProblemCode::UnknownItem, "/item", &self.item, "")];
        };
        match &self.state {
            ResponseState::Unanswered | ResponseState::Unknown => Vec::new(),
            ResponseState::NotApplicable { reason } => {
                let refused = !item.may_be_not_applicable || questionnaire.gate_of(&area.id).is_some();
                check_not_applicable(&item.id, reason, refused)
            }
            ResponseState::Rated(rating) => check_rating(rating, item, questionnaire.top_level()),
        }
    }
}

fn check_not_applicable(item: &ItemId, reason: &str, refused: bool) -> Vec<ResponseDefect> {
    let mut defects = Vec::new();
    if refused {
        defects.push(ResponseDefect::new(ProblemCode::NotApplicableRefused, "/state", item, ""));
    }
    if reason.trim().is_empty() {
        defects.push(ResponseDefect::new(ProblemCode::EmptyText, "/reason", "", ""));
    }
    defects
}

fn check_rating(rating: &Rating, item: &Item, top: u8) -> Vec<ResponseDefect> {
    match (rating, &item.scale) {
        (Rating::Level { level, progress }, ItemScale::Anchors(_)) => check_level(*level, *progress, top),
        (Rating::Requirements(ratings), ItemScale::Requirements(levels)) => ratings
            .keys()
            .filter(|id| !levels.iter().flatten().any(|requirement| requirement.id == **id))
            .map(|id| {
                ResponseDefect::new(
                    ProblemCode::DanglingReference,
                    &format!("/requirements/{}", escape_pointer(id)),
                    id,
                    "",
                )
            })
            .collect(),
        (Rating::Level { .. }, ItemScale::Requirements(_)) => {
            vec![ResponseDefect::new(ProblemCode::WrongAnswering, "/level", "level", "requirements")]
        }
        (Rating::Requirements(_), ItemScale::Anchors(_)) => {
            vec![ResponseDefect::new(ProblemCode::WrongAnswering, "/requirements", "requirements", "level")]
        }
    }
}

fn check_level(level: u8, progress: Progress, top: u8) -> Vec<ResponseDefect> {
    if level > top {
        vec![ResponseDefect::new(ProblemCode::OutOfRange, "/level", level, format!("0–{top}"))]
    } else if level == top && progress != Progress::None {
        vec![ResponseDefect::new(ProblemCode::OutOfRange, "/progress", "progress", "none")]
    } else {
        Vec::new()
    }
}

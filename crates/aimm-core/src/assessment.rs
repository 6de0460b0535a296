//! One dated run over a questionnaire.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::ids::{AreaId, AssessmentId, DomainId, QuestionnaireId};
use crate::questionnaire::{Domain, Policy, Questionnaire};
use crate::response::Response;

/// Whether an assessment may still change.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Status {
    /// It may.
    #[default]
    Draft,
    /// It never changes again.
    Final,
}

/// Who is assessed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Organisation {
    /// Its name.
    pub name: String,
    /// Its line of business.
    pub industry: Option<String>,
    /// How many people work there.
    pub employees: Option<u32>,
}

/// Whose file it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Respondent {
    /// Id, the same in all files of one person.
    pub id: String,
    /// Name.
    pub name: Option<String>,
    /// Id of a role of the questionnaire.
    pub role: Option<String>,
}

/// Which questionnaire an assessment is for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct QuestionnaireReference {
    /// Its id.
    pub id: QuestionnaireId,
    /// Its version.
    pub version: String,
    /// Its digest, where known.
    pub digest: Option<String>,
}

impl QuestionnaireReference {
    /// The reference to `questionnaire`, with its digest.
    pub fn to(questionnaire: &Questionnaire) -> Self {
        Self {
            id: questionnaire.id.clone(),
            version: questionnaire.version.clone(),
            digest: Some(questionnaire.digest.clone()),
        }
    }
}

/// The levels that are wanted.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct TargetProfile {
    /// The overall level.
    pub level: Option<u8>,
    /// Levels of single areas.
    pub areas: BTreeMap<AreaId, u8>,
}

impl TargetProfile {
    /// The level wanted of `area`: its own, else the overall one.
    pub fn of_area(&self, area: &AreaId) -> Option<u8> {
        self.areas.get(area).copied().or(self.level)
    }
}

/// One dated run over a questionnaire.
#[derive(Clone, Debug, PartialEq)]
pub struct Assessment {
    /// Its id.
    pub id: AssessmentId,
    /// Which questionnaire it is for.
    pub questionnaire: QuestionnaireReference,
    /// What it is called.
    pub title: String,
    /// Whether it may still change.
    pub status: Status,
    /// Who is assessed.
    pub organisation: Organisation,
    /// What is in and out.
    pub scope: String,
    /// The day it speaks of.
    pub assessed_on: Option<Date>,
    /// What the organisation does with AI, such as `user`, `developer`.
    pub ai_roles: Vec<String>,
    /// Whose file it is, in a respondent's file.
    pub respondent: Option<Respondent>,
    /// Another policy than the questionnaire's.
    pub policy: Option<Policy>,
    /// Other domain weights than the questionnaire's: one above 0 for every domain.
    pub weights: Option<BTreeMap<DomainId, f64>>,
    /// The levels that are wanted.
    pub target: Option<TargetProfile>,
    /// One response an item at most; items without one are unanswered.
    pub responses: Vec<Response>,
}

impl Assessment {
    /// The response to `item`.
    pub fn response(&self, item: &str) -> Option<&Response> {
        self.responses.iter().find(|response| response.item.as_str() == item)
    }

    /// What `domain` weighs among the domains: the assessment's own weight, else the questionnaire's.
    pub fn domain_weight(&self, domain: &Domain) -> f64 {
        self.weights.as_ref().and_then(|weights| weights.get(&domain.id)).copied().unwrap_or(domain.weight)
    }

    /// The policy in use.
    pub fn policy_for(&self, questionnaire: &Questionnaire) -> Policy {
        self.policy.unwrap_or(questionnaire.scoring.policy)
    }
}

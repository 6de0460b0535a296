//! Questionnaire, answers and numbers of one node side by side.

use std::collections::BTreeMap;

use aimm_core::questionnaire::{Area, Domain, Item};
use aimm_core::response::Response;
use aimm_core::scorecard::{AreaScore, DomainScore, ItemResult, ItemState};

use crate::input::ReportInput;

/// A domain with its numbers and areas.
#[derive(Clone)]
pub(crate) struct ScoredDomain<'a> {
    pub(crate) domain: &'a Domain,
    pub(crate) score: &'a DomainScore,
    pub(crate) areas: Vec<ScoredArea<'a>>,
}

/// An area with its numbers and items.
#[derive(Clone)]
pub(crate) struct ScoredArea<'a> {
    pub(crate) area: &'a Area,
    pub(crate) score: &'a AreaScore,
    pub(crate) items: Vec<ScoredItem<'a>>,
}

/// An item with its numbers and response.
#[derive(Clone)]
pub(crate) struct ScoredItem<'a> {
    pub(crate) item: &'a Item,
    pub(crate) result: &'a ItemResult,
    pub(crate) response: Option<&'a Response>,
}

impl ScoredArea<'_> {
    /// Share of the whole, 0 to 1.
    pub(crate) fn weight(&self) -> f64 {
        self.items.iter().map(|item| item.result.effective_weight).sum()
    }

    pub(crate) fn n_open(&self) -> u32 {
        self.items.iter().filter(|item| item.is_open()).count() as u32
    }

    pub(crate) fn level(&self) -> Option<u8> {
        self.score.score.claimed.level
    }

    pub(crate) fn index(&self) -> Option<f64> {
        self.score.score.claimed.index
    }
}

impl ScoredItem<'_> {
    /// Base level, where rated.
    pub(crate) fn base(&self) -> Option<u8> {
        self.score().map(|(base, _)| base)
    }

    /// Base level and score, where rated.
    pub(crate) fn score(&self) -> Option<(u8, f64)> {
        match &self.result.state {
            ItemState::Rated(score) => Some((score.base, score.score)),
            _ => None,
        }
    }

    pub(crate) fn is_open(&self) -> bool {
        matches!(self.result.state, ItemState::Unanswered | ItemState::Unknown)
    }

    /// Whether any evidence counts.
    pub(crate) fn has_evidence(&self) -> bool {
        self.response
            .is_some_and(|response| response.evidence.iter().any(aimm_core::evidence::Evidence::counts))
    }
}

/// All domains of the input, in the questionnaire's order.
pub(crate) fn scored_domains<'a>(input: &ReportInput<'a>) -> Vec<ScoredDomain<'a>> {
    let responses: BTreeMap<&str, &Response> =
        input.assessment.responses.iter().map(|response| (response.item.as_str(), response)).collect();
    let mut areas = input.scorecard.areas.iter();
    let mut items = input.scorecard.items.iter();
    let mut scored_area = |area: &'a Area, score: &'a AreaScore| {
        let items = area.items.iter().zip(items.by_ref());
        let items = items.map(|(item, result)| ScoredItem {
            item,
            result,
            response: responses.get(item.id.as_str()).copied(),
        });
        ScoredArea { area, score, items: items.collect() }
    };
    let domains = input.questionnaire.domains.iter().zip(&input.scorecard.domains);
    domains
        .map(|(domain, score)| {
            let own = domain.areas.iter().zip(areas.by_ref());
            ScoredDomain { domain, score, areas: own.map(|(area, score)| scored_area(area, score)).collect() }
        })
        .collect()
}

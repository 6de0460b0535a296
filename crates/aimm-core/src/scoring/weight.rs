//! Effective weights, and the coverage they give (scoring rules, section 4).

use super::Scoring;
use crate::questionnaire::Questionnaire;
use crate::scorecard::{AreaState, ItemState};

/// Share of the whole of every item and area, in the questionnaire's order.
pub(super) struct EffectiveWeights {
    pub(super) items: Vec<f64>,
    pub(super) areas: Vec<f64>,
}

/// Rated share of the applicable effective weight; 1 where nothing is applicable.
pub(super) struct Coverage {
    pub(super) overall: f64,
    pub(super) domains: Vec<f64>,
    pub(super) areas: Vec<f64>,
}

impl EffectiveWeights {
    pub(super) fn of(scoring: &Scoring<'_>) -> Self {
        let questionnaire = scoring.questionnaire;
        let area_weights: Vec<f64> = questionnaire
            .areas()
            .zip(&scoring.area_states)
            .map(|((_, area), state)| if *state == AreaState::Rated { area.weight } else { 0.0 })
            .collect();
        let within_domain = per_domain(questionnaire, &area_weights, |own| own.iter().sum::<f64>());
        let whole: f64 = scoring
            .domain_weights
            .iter()
            .zip(&within_domain)
            .filter(|(_, sum)| **sum > 0.0)
            .map(|(weight, _)| weight)
            .sum();
        let domain_of_area = questionnaire
            .domains
            .iter()
            .enumerate()
            .flat_map(|(position, domain)| domain.areas.iter().map(move |_| position));
        let areas: Vec<f64> = domain_of_area
            .zip(&area_weights)
            .map(|(domain, weight)| {
                if *weight > 0.0 {
                    scoring.domain_weights[domain] / whole * weight / within_domain[domain]
                } else {
                    0.0
                }
            })
            .collect();
        let items = Self::items(scoring, &areas);
        Self { items, areas }
    }

    fn items(scoring: &Scoring<'_>, areas: &[f64]) -> Vec<f64> {
        let mut states = scoring.states.iter();
        let mut items = Vec::with_capacity(scoring.states.len());
        for ((_, area), of_area) in scoring.questionnaire.areas().zip(areas) {
            let own: Vec<f64> = area
                .items
                .iter()
                .zip(states.by_ref())
                .map(|(item, (state, _))| if *state == ItemState::NotApplicable { 0.0 } else { item.weight })
                .collect();
            let sum: f64 = own.iter().sum();
            items.extend(own.iter().map(|weight| if sum > 0.0 { of_area * weight / sum } else { 0.0 }));
        }
        items
    }

    pub(super) fn coverage(&self, scoring: &Scoring<'_>) -> Coverage {
        let questionnaire = scoring.questionnaire;
        let rated: Vec<f64> = self
            .items
            .iter()
            .zip(&scoring.states)
            .map(|(weight, (state, _))| if matches!(state, ItemState::Rated(_)) { *weight } else { 0.0 })
            .collect();
        let rated_areas = per_area(questionnaire, &rated);
        let rated_domains = per_domain(questionnaire, &rated_areas, |own| own.iter().sum());
        let weight_domains = per_domain(questionnaire, &self.areas, |own| own.iter().sum());
        Coverage {
            overall: share(rated_domains.iter().sum(), weight_domains.iter().sum()),
            domains: rated_domains
                .iter()
                .zip(&weight_domains)
                .map(|(part, whole)| share(*part, *whole))
                .collect(),
            areas: rated_areas.iter().zip(&self.areas).map(|(part, whole)| share(*part, *whole)).collect(),
        }
    }
}

fn share(part: f64, whole: f64) -> f64 {
    // Sums in another order can end a hair above the whole.
    if whole > 0.0 { (part / whole).min(1.0) } else { 1.0 }
}

fn per_area(questionnaire: &Questionnaire, items: &[f64]) -> Vec<f64> {
    let mut rest = items.iter();
    questionnaire.areas().map(|(_, area)| rest.by_ref().take(area.items.len()).sum()).collect()
}

fn per_domain(questionnaire: &Questionnaire, areas: &[f64], sum: impl Fn(&[f64]) -> f64) -> Vec<f64> {
    let mut rest = areas;
    let mut next = |n_areas: usize| {
        let (own, others) = rest.split_at(n_areas);
        rest = others;
        sum(own)
    };
    questionnaire.domains.iter().map(|domain| next(domain.areas.len())).collect()
}

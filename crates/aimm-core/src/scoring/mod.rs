//! From a questionnaire and an assessment to all numbers (scoring rules, sections 1 to 5 and 10).

mod aggregate;
mod blocker;
mod gap;
mod item;
mod quality;
mod weight;

use std::collections::BTreeMap;

use crate::assessment::{Assessment, QuestionnaireReference};
use crate::number::reaches;
use crate::questionnaire::{Policy, Questionnaire};
use crate::response::Response;
use crate::scorecard::{
    AreaScore, AreaState, Bounds, Counts, DomainScore, IndexAndLevel, ItemResult, ItemScore, ItemState,
    LevelStatus, NodeScore, OverallScore, Scorecard,
};
use aggregate::{Aggregate, aggregate};
use weight::{Coverage, EffectiveWeights};

/// Share of not applicable items above which an area is not rated.
const AREA_NOT_APPLICABLE_LIMIT: (usize, usize) = (1, 3);
/// Share of not applicable items above which the overall level is only indicative.
const OVERALL_NOT_APPLICABLE_LIMIT: (usize, usize) = (15, 100);

/// All numbers of `assessment`, which must have been checked against `questionnaire`; responses to items that the
/// questionnaire does not have count for nothing.
pub fn score(questionnaire: &Questionnaire, assessment: &Assessment) -> Scorecard {
    let scoring = Scoring::new(questionnaire, assessment);
    scoring.scorecard(assessment)
}

/// What one item brings to an aggregate: base and score.
type Rated = Option<(u8, f64)>;

/// Everything that the passes over one assessment share.
struct Scoring<'a> {
    questionnaire: &'a Questionnaire,
    policy: Policy,
    domain_weights: Vec<f64>,
    /// Item states in the questionnaire's order, with their caps.
    states: Vec<(ItemState, Option<u8>)>,
    /// Area states in the questionnaire's order.
    area_states: Vec<AreaState>,
}

impl<'a> Scoring<'a> {
    fn new(questionnaire: &'a Questionnaire, assessment: &'a Assessment) -> Self {
        let responses: BTreeMap<&str, &Response> =
            assessment.responses.iter().map(|response| (response.item.as_str(), response)).collect();
        let states: Vec<_> = questionnaire
            .items()
            .map(|(_, _, item)| item::resolve(questionnaire, item, responses.get(item.id.as_str()).copied()))
            .collect();
        Self {
            questionnaire,
            policy: assessment.policy_for(questionnaire),
            domain_weights: questionnaire
                .domains
                .iter()
                .map(|domain| assessment.domain_weight(domain))
                .collect(),
            area_states: area_states(questionnaire, &states),
            states,
        }
    }

    fn pass(&self, rate: impl Fn(&ItemState, Option<u8>) -> Rated) -> Aggregate {
        let rated: Vec<Rated> = self.states.iter().map(|(state, cap)| rate(state, *cap)).collect();
        aggregate(self, &rated)
    }

    fn claimed(state: &ItemState) -> Rated {
        match state {
            ItemState::Rated(ItemScore { base, score }) => Some((*base, *score)),
            _ => None,
        }
    }

    /// Every open item at `level`.
    fn assuming(state: &ItemState, level: u8) -> Rated {
        match state {
            ItemState::Unanswered | ItemState::Unknown => Some((level, f64::from(level))),
            _ => Self::claimed(state),
        }
    }

    fn scorecard(&self, assessment: &Assessment) -> Scorecard {
        let questionnaire = self.questionnaire;
        let claimed = self.pass(|state, _| Self::claimed(state));
        let low = self.pass(|state, _| Self::assuming(state, 0));
        let high = self.pass(|state, _| Self::assuming(state, questionnaire.top_level()));
        let has_caps = !questionnaire.scoring.evidence_caps.is_empty();
        let evidenced = has_caps.then(|| {
            self.pass(|state, cap| {
                Self::claimed(state)
                    .map(|(base, score)| (base.min(cap.unwrap_or(0)), score.min(f64::from(cap.unwrap_or(0)))))
            })
        });
        let weights = EffectiveWeights::of(self);
        let coverage = weights.coverage(self);
        let nodes = Nodes {
            claimed: &claimed,
            low: &low,
            high: &high,
            evidenced: evidenced.as_ref(),
            coverage: &coverage,
        };
        let counts = self.counts();
        let overall = self.overall(&nodes, counts);
        let areas = self.areas(&nodes);
        Scorecard {
            assessment: assessment.id.clone(),
            questionnaire: QuestionnaireReference::to(questionnaire),
            policy: self.policy,
            domains: self.domains(&nodes),
            gaps: gap::gaps(questionnaire, assessment.target.as_ref(), &areas, &weights),
            warnings: quality::warnings(self, &claimed),
            overall,
            areas,
            items: self
                .states
                .iter()
                .zip(&weights.items)
                .map(|((state, cap), weight)| ItemResult {
                    state: *state,
                    cap: *cap,
                    effective_weight: *weight,
                })
                .collect(),
            counts,
        }
    }

    fn counts(&self) -> Counts {
        let count = |wanted: fn(&ItemState) -> bool| {
            self.states.iter().filter(|(state, _)| wanted(state)).count() as u32
        };
        Counts {
            items: self.states.len() as u32,
            rated: count(|state| matches!(state, ItemState::Rated(_))),
            unknown: count(|state| *state == ItemState::Unknown),
            not_applicable: count(|state| *state == ItemState::NotApplicable),
            unanswered: count(|state| *state == ItemState::Unanswered),
        }
    }

    fn overall(&self, nodes: &Nodes<'_>, counts: Counts) -> OverallScore {
        let status = self.status(nodes, counts);
        let mut score = nodes.node(
            nodes.coverage.overall,
            |aggregate| aggregate.overall,
            blocker::of_overall(self, nodes.claimed),
        );
        if status == LevelStatus::NotRated {
            score.claimed.level = None;
            score.blockers.clear();
            if let Some(evidenced) = &mut score.evidenced {
                evidenced.level = None;
            }
        }
        let levels = self.questionnaire.domains.iter().zip(&nodes.claimed.domains);
        let weakest = levels
            .filter_map(|(domain, node)| Some((domain.id.clone(), node.level?)))
            .min_by_key(|(_, level)| *level);
        OverallScore { score, status, weakest }
    }

    fn status(&self, nodes: &Nodes<'_>, counts: Counts) -> LevelStatus {
        let gate_unrated =
            self.questionnaire.areas().zip(&nodes.claimed.areas).any(|((_, area), node)| {
                node.index.is_none() && self.questionnaire.gate_of(&area.id).is_some()
            });
        let nothing_rated = nodes.claimed.overall.index.is_none();
        if nothing_rated
            || gate_unrated
            || !reaches(nodes.coverage.overall, self.questionnaire.scoring.coverage_minimum)
        {
            LevelStatus::NotRated
        } else if exceeds(counts.not_applicable as usize, counts.items as usize, OVERALL_NOT_APPLICABLE_LIMIT)
        {
            LevelStatus::Indicative
        } else {
            LevelStatus::Rated
        }
    }

    fn domains(&self, nodes: &Nodes<'_>) -> Vec<DomainScore> {
        let score = |position: usize| {
            let blockers = blocker::of_domain(self, nodes.claimed, position);
            nodes.node(nodes.coverage.domains[position], |aggregate| aggregate.domains[position], blockers)
        };
        self.questionnaire
            .domains
            .iter()
            .enumerate()
            .map(|(position, domain)| DomainScore { id: domain.id.clone(), score: score(position) })
            .collect()
    }

    fn areas(&self, nodes: &Nodes<'_>) -> Vec<AreaScore> {
        let score = |position: usize| {
            let blockers = blocker::of_area(self, nodes.claimed, position);
            nodes.node(nodes.coverage.areas[position], |aggregate| aggregate.areas[position], blockers)
        };
        self.questionnaire
            .areas()
            .enumerate()
            .map(|(position, (_, area))| AreaScore {
                id: area.id.clone(),
                score: score(position),
                state: self.area_states[position],
            })
            .collect()
    }
}

/// The passes over one assessment, to read any node from.
struct Nodes<'a> {
    claimed: &'a Aggregate,
    low: &'a Aggregate,
    high: &'a Aggregate,
    evidenced: Option<&'a Aggregate>,
    coverage: &'a Coverage,
}

impl Nodes<'_> {
    fn node(
        &self,
        coverage: f64,
        read: impl Fn(&Aggregate) -> IndexAndLevel,
        blockers: Vec<crate::scorecard::Blocker>,
    ) -> NodeScore {
        NodeScore {
            claimed: read(self.claimed),
            coverage,
            bounds: Bounds { low: read(self.low), high: read(self.high) },
            evidenced: self.evidenced.map(&read),
            blockers,
        }
    }
}

/// `part / whole > limit`, in whole numbers so that exactly a third is never taken for more.
fn exceeds(part: usize, whole: usize, limit: (usize, usize)) -> bool {
    part * limit.1 > whole * limit.0
}

fn area_states(questionnaire: &Questionnaire, states: &[(ItemState, Option<u8>)]) -> Vec<AreaState> {
    let mut rest = states;
    let mut state_of = |n_items: usize| {
        let (own, others) = rest.split_at(n_items);
        rest = others;
        let n_left_out = own.iter().filter(|(state, _)| *state == ItemState::NotApplicable).count();
        if n_left_out == n_items {
            AreaState::NotApplicable
        } else if exceeds(n_left_out, n_items, AREA_NOT_APPLICABLE_LIMIT) {
            AreaState::NotRated
        } else {
            AreaState::Rated
        }
    };
    questionnaire.areas().map(|(_, area)| state_of(area.items.len())).collect()
}

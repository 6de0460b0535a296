//! What must hold of any roadmap (scoring rules, sections 8 and 11), over generated questionnaires, answers and dependencies.
#![expect(clippy::expect_used, clippy::unwrap_used, reason = "what fails here fails the test")]

#[expect(dead_code, reason = "other tests have no dependencies and other sizes")]
mod generated;

use std::collections::BTreeMap;

use aimm_core::assessment::Assessment;
use aimm_core::ids::ItemId;
use aimm_core::questionnaire::{Dependency, Effort, Questionnaire};
use aimm_core::response::{Progress, Rating, ResponseState};
use aimm_core::roadmap::{
    Proof, Roadmap, RoadmapError, RoadmapRequest, RoadmapTarget, SearchLimits, Step, plan,
};
use aimm_core::scorecard::{ItemState, Scorecard};
use aimm_core::scoring::score;
use aimm_core::text::LocalisedText;
use proptest::prelude::*;

use generated::{Plan, TOP, load, policies};

/// What is said of one item, its efforts, and which earlier item it needs, from which level on and at which.
type Ask = (u8, u8, [u8; 5], Option<(usize, u8, u8)>);

#[derive(Debug)]
struct Case {
    questionnaire: Questionnaire,
    assessment: Assessment,
    request: RoadmapRequest,
}

impl Case {
    fn scorecard(&self) -> Scorecard {
        score(&self.questionnaire, &self.assessment)
    }

    fn plan(&self) -> Result<Roadmap, RoadmapError> {
        plan(&self.questionnaire, &self.assessment, &self.scorecard(), &self.request)
    }

    fn effort_to(&self, item: &str, level: u8) -> u32 {
        let (_, _, item) = self.questionnaire.items().find(|(_, _, own)| own.id.as_str() == item).unwrap();
        item.effort_to(level).points()
    }
}

/// Trees of areas, small ones for trying everything.
fn cases(n_domains: usize, n_areas: usize, n_items: usize) -> impl Strategy<Value = Case> {
    let weight = || (1u32..=12).prop_map(f64::from);
    let ask = || {
        let answer = prop_oneof![20 => 0..=TOP, 1 => Just(10u8), 1 => Just(11u8)];
        let need = prop::option::of((0usize..64, 1u8..=TOP, 0u8..=TOP));
        (answer, 0u8..=2, prop::array::uniform5(0u8..=2), need)
    };
    let area = (weight(), prop::collection::vec((weight(), ask()), 1..=n_items));
    let domains = prop::collection::vec((weight(), prop::collection::vec(area, 1..=n_areas)), 1..=n_domains);
    (
        domains,
        policies(),
        any::<bool>(),
        1..=TOP,
        prop::option::of((any::<bool>(), 0..=TOP)),
        prop::option::of(8u32..=20),
    )
        .prop_map(|(domains, policy, has_gate, level, extra, capacity)| {
            let plan: Plan = domains
                .iter()
                .map(|(weight, areas)| {
                    let area = |(weight, items): &(f64, Vec<(f64, Ask)>)| {
                        (
                            *weight,
                            items.iter().map(|(weight, ask)| (*weight, Some((ask.0, ask.1)), 0)).collect(),
                        )
                    };
                    (*weight, areas.iter().map(area).collect())
                })
                .collect();
            let asks: Vec<Ask> = domains
                .iter()
                .flat_map(|(_, areas)| areas.iter().flat_map(|(_, items)| items.iter().map(|(_, ask)| *ask)))
                .collect();
            let (questionnaire, assessment) = load(&plan, 1.0, policy, has_gate);
            let questionnaire = with_work(questionnaire, &asks);
            let mut target = RoadmapTarget { level: Some(level), ..RoadmapTarget::default() };
            if let Some((alone, least)) = extra {
                target.areas = BTreeMap::from([(questionnaire.areas().last().unwrap().1.id.clone(), least)]);
                target.domains = BTreeMap::from([(questionnaire.domains[0].id.clone(), least)]);
                target.level = target.level.filter(|_| !alone);
            }
            Case {
                questionnaire,
                assessment,
                request: RoadmapRequest { target, capacity, limits: SearchLimits::default() },
            }
        })
}

/// Efforts and dependencies as asked for; each item needs only earlier ones, so that there is no cycle.
fn with_work(mut questionnaire: Questionnaire, asks: &[Ask]) -> Questionnaire {
    // A third of the items not applicable, or few rated, is nothing that roadmaps are about.
    questionnaire.scoring.coverage_minimum = 0.0;
    let ids: Vec<ItemId> = questionnaire.items().map(|(_, _, item)| item.id.clone()).collect();
    let items = questionnaire
        .domains
        .iter_mut()
        .flat_map(|domain| &mut domain.areas)
        .flat_map(|area| &mut area.items);
    for (item, (_, _, efforts, _)) in items.zip(asks) {
        for (level, effort) in (1u8..).zip(efforts) {
            item.effort.insert(level, [Effort::S, Effort::M, Effort::L][usize::from(*effort)]);
        }
    }
    for (at, (_, _, _, need)) in asks.iter().enumerate().skip(1) {
        let Some((needed, level, needed_level)) = need else { continue };
        questionnaire.dependencies.push(Dependency {
            item: ids[at].clone(),
            level: *level,
            needed_item: ids[needed % at].clone(),
            needed_level: *needed_level,
            reason: LocalisedText::default(),
        });
    }
    questionnaire
}

/// Base of every rated item.
fn bases(scorecard: &Scorecard, questionnaire: &Questionnaire) -> BTreeMap<String, u8> {
    let rated =
        questionnaire.items().zip(&scorecard.items).filter_map(|((_, _, item), result)| match result.state {
            ItemState::Rated(score) => Some((item.id.to_string(), score.base)),
            _ => None,
        });
    rated.collect()
}

fn raised(case: &Case, to: &BTreeMap<String, u8>) -> Assessment {
    let own = bases(&case.scorecard(), &case.questionnaire);
    let mut assessment = case.assessment.clone();
    for response in &mut assessment.responses {
        let level = to.get(response.item.as_str()).copied();
        if let Some(level) =
            level.filter(|level| Some(level) > own.get(response.item.as_str()).as_ref().copied())
        {
            response.state = ResponseState::Rated(Rating::Level { level, progress: Progress::None });
        }
    }
    assessment
}

fn reaches(case: &Case, to: &BTreeMap<String, u8>) -> bool {
    let scorecard = score(&case.questionnaire, &raised(case, to));
    let target = &case.request.target;
    target.level.is_none_or(|level| scorecard.overall.score.claimed.level >= Some(level))
        && target.areas.iter().all(|(id, level)| {
            let area = scorecard.areas.iter().find(|area| area.id == *id).unwrap();
            *level == 0 || area.score.claimed.level >= Some(*level)
        })
        && target.domains.iter().all(|(id, level)| {
            let domain = scorecard.domains.iter().find(|domain| domain.id == *id).unwrap();
            *level == 0 || domain.score.claimed.level >= Some(*level)
        })
}

/// Whether every step from `own` up to `to` has what it needs.
fn needs_hold(case: &Case, own: &BTreeMap<String, u8>, to: &BTreeMap<String, u8>) -> bool {
    let scorecard = case.scorecard();
    let left_out = |id: &ItemId| {
        let mut items = case.questionnaire.items().zip(&scorecard.items);
        items.any(|((_, _, item), result)| item.id == *id && result.state == ItemState::NotApplicable)
    };
    case.questionnaire.dependencies.iter().all(|edge| {
        let is_taken = own
            .get(edge.item.as_str())
            .zip(to.get(edge.item.as_str()))
            .is_some_and(|(from, to)| *from < edge.level && edge.level <= *to);
        let is_there =
            edge.needed_level == 0 || to.get(edge.needed_item.as_str()) >= Some(&edge.needed_level);
        !is_taken || is_there || left_out(&edge.needed_item)
    })
}

fn final_bases(case: &Case, steps: impl Iterator<Item = Step>) -> BTreeMap<String, u8> {
    let mut reached = bases(&case.scorecard(), &case.questionnaire);
    for step in steps {
        let own = reached.get_mut(step.item.as_str()).unwrap();
        *own = (*own).max(step.level);
    }
    reached
}

/// The least effort by trying every combination of levels; `None` where none reaches the target.
fn by_trying(case: &Case) -> Option<u32> {
    let own = bases(&case.scorecard(), &case.questionnaire);
    let items: Vec<(&String, &u8)> = own.iter().collect();
    let mut least: Option<u32> = None;
    let mut to = own.clone();
    loop {
        let effort: u32 = items
            .iter()
            .map(|(item, base)| {
                (**base + 1..=to[*item]).map(|level| case.effort_to(item, level)).sum::<u32>()
            })
            .sum();
        if least.is_none_or(|least| effort < least) && needs_hold(case, &own, &to) && reaches(case, &to) {
            least = Some(effort);
        }
        let Some(moved) = items.iter().position(|(item, _)| to[*item] < TOP) else { return least };
        *to.get_mut(items[moved].0).unwrap() += 1;
        for (item, base) in &items[..moved] {
            to.insert((*item).clone(), **base);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 200, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_plan_reaches_its_target_and_holds_what_it_promises(case in cases(4, 3, 4)) {
        let Ok(found) = case.plan() else { return Ok(()) };
        let own = bases(&case.scorecard(), &case.questionnaire);
        let to = final_bases(&case, found.steps().cloned());
        prop_assert!(reaches(&case, &to), "the scorer does not see {:?} reached", case.request.target);
        prop_assert!(needs_hold(&case, &own, &to), "a step lacks what it needs");
        prop_assert_eq!(found.proof, Proof::Optimal, "small programs are solved to the end");
        let effort: u32 = found.steps().map(|step| case.effort_to(step.item.as_str(), step.level)).sum();
        prop_assert_eq!(found.effort, effort);
        let mut reached = own;
        for wave in &found.waves {
            prop_assert!(!wave.steps.is_empty());
            prop_assert!(case.request.capacity.is_none_or(|capacity| wave.effort <= capacity), "{} is more than the capacity", wave.effort);
            let before = reached.clone();
            for step in &wave.steps {
                prop_assert_eq!(before[step.item.as_str()] + 1, step.level, "an item rises by one level a wave");
                reached.insert(step.item.to_string(), step.level);
                let holds = step.needs.iter().all(|(item, level)| reached[item.as_str()] >= *level);
                prop_assert!(holds, "{:?} comes before what it needs", step);
            }
            prop_assert!(needs_hold(&case, &before, &reached), "what a step needs is there by the end of its wave");
            let scored = score(&case.questionnaire, &raised(&case, &reached)).overall.score.claimed;
            prop_assert_eq!(wave.after, scored);
        }
    }

    #[test]
    fn no_step_can_be_left_out(case in cases(4, 3, 4)) {
        let Ok(found) = case.plan() else { return Ok(()) };
        for left_out in found.steps() {
            // With it go the higher levels of its item; a step that needs one of them then lacks it.
            let kept = found.steps().filter(|step| step.item != left_out.item || step.level < left_out.level).cloned();
            let to = final_bases(&case, kept);
            let own = bases(&case.scorecard(), &case.questionnaire);
            prop_assert!(!reaches(&case, &to) || !needs_hold(&case, &own, &to), "{:?} is of no use", left_out);
        }
    }

    #[test]
    fn the_order_of_the_file_and_the_day_change_nothing(case in cases(4, 3, 4)) {
        let found = case.plan();
        prop_assert_eq!(&found, &case.plan(), "the same once more");
        let mut questionnaire = case.questionnaire.clone();
        let mut assessment = case.assessment.clone();
        for area in questionnaire.domains.iter_mut().flat_map(|domain| &mut domain.areas) {
            area.items.reverse();
        }
        questionnaire.domains.iter_mut().for_each(|domain| domain.areas.reverse());
        questionnaire.domains.reverse();
        questionnaire.dependencies.reverse();
        assessment.responses.reverse();
        let turned = Case { questionnaire, assessment, request: case.request.clone() };
        let steps = |found: &Result<Roadmap, RoadmapError>| found.as_ref().ok().map(|found| {
            found.waves.iter().map(|wave| wave.steps.clone()).collect::<Vec<_>>()
        });
        prop_assert_eq!(steps(&found), steps(&turned.plan()));
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 300, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn nothing_takes_less_effort(case in cases(2, 2, 2)) {
        let own = bases(&case.scorecard(), &case.questionnaire);
        let n_combinations: u64 = own.values().map(|base| u64::from(TOP - base) + 1).product();
        prop_assume!(n_combinations <= 5000);
        let case = Case { request: RoadmapRequest { capacity: None, ..case.request.clone() }, ..case };
        match case.plan() {
            Ok(found) => prop_assert_eq!(Some(found.effort), by_trying(&case)),
            Err(RoadmapError::OutOfReach(unmet)) => {
                prop_assert!(!unmet.is_empty(), "it is said what is out of reach");
                prop_assert_eq!(by_trying(&case), None, "something reaches it, although {:?}", unmet);
            }
            Err(error) => prop_assert!(false, "{error}"),
        }
    }
}

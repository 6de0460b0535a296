//! What must hold of how firm a level is (scoring rules, sections 6 and 11), over generated questionnaires and answers.
#![expect(clippy::expect_used, clippy::unwrap_used, reason = "what fails here fails the test")]

mod generated;

use aimm_core::assessment::Assessment;
use aimm_core::questionnaire::{Policy, Questionnaire};
use aimm_core::response::{Rating, ResponseState};
use aimm_core::robustness::{AnswerRadius, RANGE_RADIUS, Robustness, robustness};
use aimm_core::scoring::score;
use proptest::prelude::*;

use generated::{load, plans, policies};

fn level(questionnaire: &Questionnaire, assessment: &Assessment) -> Option<u8> {
    // Weights move the coverage too; section 6 speaks of the index condition alone.
    let mut questionnaire = questionnaire.clone();
    questionnaire.scoring.coverage_minimum = 0.0;
    score(&questionnaire, assessment).overall.score.claimed.level
}

fn index(questionnaire: &Questionnaire, assessment: &Assessment) -> f64 {
    score(questionnaire, assessment).overall.score.claimed.index.unwrap()
}

fn of(questionnaire: &Questionnaire, assessment: &Assessment) -> Robustness {
    robustness(questionnaire, assessment, &score(questionnaire, assessment))
}

/// The assessment with every domain weight changed by its share of `radius`, -1 to 1.
fn reweighted(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    radius: f64,
    shares: &[f64],
) -> Assessment {
    let weights = questionnaire.domains.iter().zip(shares).map(|(domain, share)| {
        // A weight of 0 is no weight; it comes as close as makes no difference.
        (domain.id.clone(), (assessment.domain_weight(domain) * (1.0 + radius * share)).max(1e-12))
    });
    Assessment { weights: Some(weights.collect()), ..assessment.clone() }
}

/// The corners of the box that a cut gives: domains up to each index one way, the others the opposite.
fn corners(questionnaire: &Questionnaire, assessment: &Assessment) -> Vec<Vec<f64>> {
    let scorecard = score(questionnaire, assessment);
    let indices: Vec<f64> =
        scorecard.domains.iter().map(|domain| domain.score.claimed.index.unwrap_or(0.0)).collect();
    let cut =
        |at: f64, sign: f64| indices.iter().map(|index| if *index <= at { sign } else { -sign }).collect();
    indices.iter().flat_map(|at| [cut(*at, 1.0), cut(*at, -1.0)]).collect()
}

/// The assessment with the rated items at `positions` one level lower; `None` where one is at level 0.
fn dropped(assessment: &Assessment, positions: &[usize]) -> Option<Assessment> {
    let mut assessment = assessment.clone();
    for position in positions {
        let ResponseState::Rated(Rating::Level { level, .. }) = &mut assessment.responses[*position].state
        else {
            return None;
        };
        *level = level.checked_sub(1)?;
    }
    Some(assessment)
}

/// The least number of items by trying every set of up to three.
fn by_trying(questionnaire: &Questionnaire, assessment: &Assessment) -> Option<usize> {
    let before = level(questionnaire, assessment);
    let n = assessment.responses.len();
    let falls = |positions: &[usize]| {
        dropped(assessment, positions).is_some_and(|lower| level(questionnaire, &lower) < before)
    };
    let pairs = || (0..n).flat_map(|a| (a + 1..n).map(move |b| [a, b]));
    let triples = || pairs().flat_map(|[a, b]| (b + 1..n).map(move |c| [a, b, c]));
    if (0..n).any(|a| falls(&[a])) {
        Some(1)
    } else if pairs().any(|pair| falls(&pair)) {
        Some(2)
    } else if triples().any(|triple| falls(&triple)) {
        Some(3)
    } else {
        None
    }
}

fn n_rated(assessment: &Assessment) -> usize {
    let is_rated = |state: &ResponseState| matches!(state, ResponseState::Rated(_));
    assessment.responses.iter().filter(|response| is_rated(&response.state)).count()
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 150, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_weights_within_the_radius_change_the_level(plan in plans(), policy in policies(), gate in any::<bool>(), shares in prop::collection::vec(-1.0..=1.0f64, 5)) {
        let (questionnaire, assessment) = load(&plan, 1.0, policy, gate);
        let Some(radius) = of(&questionnaire, &assessment).weight_radius else { return Ok(()) };
        let own = level(&questionnaire, &assessment);
        for shares in corners(&questionnaire, &assessment).iter().chain([&shares]) {
            let other = reweighted(&questionnaire, &assessment, radius * (1.0 - 1e-6), shares);
            prop_assert_eq!(level(&questionnaire, &other), own, "within {} the level stays, at {:?} too", radius, shares);
        }
    }

    #[test]
    fn some_weights_just_beyond_the_radius_change_the_level(plan in plans(), policy in policies(), gate in any::<bool>()) {
        let (questionnaire, assessment) = load(&plan, 1.0, policy, gate);
        let Some(radius) = of(&questionnaire, &assessment).weight_radius.filter(|radius| *radius < 1.0) else { return Ok(()) };
        let own = level(&questionnaire, &assessment);
        let beyond = (radius + 1e-5).min(1.0);
        let changes = corners(&questionnaire, &assessment).iter().any(|shares| {
            level(&questionnaire, &reweighted(&questionnaire, &assessment, beyond, shares)) != own
        });
        prop_assert!(changes, "the radius {radius} is the largest: a little more and some weights change the level");
    }

    #[test]
    fn the_range_holds_the_index_of_all_weights_near_and_is_reached(plan in plans(), policy in policies(), shares in prop::collection::vec(-1.0..=1.0f64, 5)) {
        let (questionnaire, assessment) = load(&plan, 1.0, policy, false);
        let Some(range) = of(&questionnaire, &assessment).index_range else { return Ok(()) };
        let at = |shares: &[f64]| index(&questionnaire, &reweighted(&questionnaire, &assessment, RANGE_RADIUS, shares));
        let other = at(&shares);
        prop_assert!(range.low - 1e-9 <= other && other <= range.high + 1e-9, "{other} lies outside {range:?}");
        let extremes: Vec<f64> = corners(&questionnaire, &assessment).iter().map(|shares| at(shares)).collect();
        let (low, high) = extremes.iter().fold((f64::MAX, f64::MIN), |(low, high), index| (low.min(*index), high.max(*index)));
        prop_assert!((low - range.low).abs() <= 1e-9 && (high - range.high).abs() <= 1e-9, "{low}–{high} is not {range:?}");
    }

    #[test]
    fn under_the_strict_policy_weights_change_no_level(plan in plans(), gate in any::<bool>()) {
        let (questionnaire, assessment) = load(&plan, 1.0, Policy::Strict, gate);
        let found = of(&questionnaire, &assessment).weight_radius;
        prop_assert!(found.is_none_or(|radius| radius >= 1.0), "the lowest decides, whatever it weighs: {found:?}");
    }

    #[test]
    fn what_has_no_level_has_no_radius(plan in plans(), policy in policies(), gate in any::<bool>()) {
        let (questionnaire, assessment) = load(&plan, 1.0, policy, gate);
        let scorecard = score(&questionnaire, &assessment);
        let found = robustness(&questionnaire, &assessment, &scorecard);
        let claimed = scorecard.overall.score.claimed;
        prop_assert_eq!(found.weight_radius.is_some(), claimed.level.is_some());
        prop_assert_eq!(found.answer_radius.is_some(), claimed.level.is_some());
        prop_assert_eq!(found.index_range.is_some(), claimed.index.is_some());
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 80, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn as_few_answers_as_said_and_no_fewer_lower_the_level(plan in plans(), policy in policies(), gate in any::<bool>()) {
        let (questionnaire, assessment) = load(&plan, 1.0, policy, gate);
        // Trying every set of three of many items takes too long.
        prop_assume!(n_rated(&assessment) <= 22);
        let Some(found) = of(&questionnaire, &assessment).answer_radius else { return Ok(()) };
        prop_assert_eq!(found.n_items(), by_trying(&questionnaire, &assessment), "found {:?}", &found);
        if let AnswerRadius::Items(items) = &found {
            let position = |item: &str| assessment.responses.iter().position(|response| response.item.as_str() == item);
            let positions: Vec<usize> = items.iter().map(|item| position(item.as_str()).unwrap()).collect();
            let lower = dropped(&assessment, &positions).expect("only items above level 0 are named");
            prop_assert!(level(&questionnaire, &lower) < level(&questionnaire, &assessment), "{items:?} lower the level");
        }
    }
}

#[test]
fn an_assessment_at_level_0_cannot_fall() {
    let plan = vec![(1.0, vec![(1.0, vec![(1.0, Some((0, 1)), 0), (1.0, Some((0, 0)), 0)])])];
    for policy in [Policy::Balanced, Policy::Strict, Policy::Average] {
        let (questionnaire, assessment) = load(&plan, 1.0, policy, false);
        let found = of(&questionnaire, &assessment);
        assert_eq!(found.answer_radius, Some(AnswerRadius::MoreThanThree), "nothing lies below level 0");
    }
}

#[test]
fn a_level_that_hangs_by_a_thread_is_said_to() {
    // Two domains of one item each, of weights 1 and 1: index 2.8 needs both.
    let plan = vec![
        (1.0, vec![(1.0, vec![(1.0, Some((3, 0)), 0)])]),
        (1.0, vec![(1.0, vec![(1.0, Some((2, 2)), 0)])]),
    ];
    let (questionnaire, assessment) = load(&plan, 1.0, Policy::Average, false);
    let found = of(&questionnaire, &assessment);
    assert_eq!(
        found.answer_radius.unwrap().n_items(),
        Some(1),
        "either answer one level lower lowers the index by 0.5"
    );
    // Mean (3 + 2.8) / 2 = 2.9 needs 2.8: only with all of the weight on the lower domain is it reached.
    assert!(
        (found.weight_radius.unwrap() - 1.0).abs() < 1e-6,
        "no weights take the mean below the lower of both"
    );
    let range = found.index_range.unwrap();
    assert!((range.low - 2.875).abs() < 1e-9, "(3 × 0.75 + 2.8 × 1.25) / 2");
    assert!((range.high - 2.925).abs() < 1e-9, "(3 × 1.25 + 2.8 × 0.75) / 2");
}

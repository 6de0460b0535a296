//! What must hold of any scoring (scoring rules, section 11), over generated questionnaires and answers.
#![expect(clippy::expect_used, reason = "what fails here fails the test")]

mod generated;

use aimm_core::questionnaire::Policy;
use aimm_core::response::{Progress, Rating, ResponseState};
use aimm_core::scorecard::{IndexAndLevel, Scorecard};
use aimm_core::scoring::score;
use proptest::prelude::*;

use generated::{TOP, load, plans, policies};

/// Index and level of the whole, the domains and the areas.
fn nodes(scorecard: &Scorecard) -> Vec<IndexAndLevel> {
    let domains = scorecard.domains.iter().map(|domain| domain.score.claimed);
    let areas = scorecard.areas.iter().map(|area| area.score.claimed);
    std::iter::once(scorecard.overall.score.claimed).chain(domains).chain(areas).collect()
}

fn close(a: Option<f64>, b: Option<f64>) -> bool {
    a.is_some() == b.is_some() && (a.unwrap_or(0.0) - b.unwrap_or(0.0)).abs() <= 1e-9
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn raising_one_answer_never_lowers_an_index_or_level(plan in plans(), policy in policies(), gate in any::<bool>(), pick in any::<prop::sample::Index>()) {
        let (questionnaire, mut assessment) = load(&plan, 1.0, policy, gate);
        let before = score(&questionnaire, &assessment);
        let rated: Vec<usize> = (0..assessment.responses.len()).filter(|&n| matches!(assessment.responses[n].state, ResponseState::Rated(Rating::Level { level, .. }) if level < TOP)).collect();
        prop_assume!(!rated.is_empty());
        let chosen = &mut assessment.responses[rated[pick.index(rated.len())]];
        if let ResponseState::Rated(Rating::Level { level, progress }) = &mut chosen.state {
            *level += 1;
            if *level == TOP { *progress = Progress::None; }
        }
        let after = score(&questionnaire, &assessment);
        for (low, high) in nodes(&before).iter().zip(nodes(&after)) {
            prop_assert!(high.index >= low.index.map(|index| index - 1e-12), "an index fell from {low:?} to {high:?}");
            prop_assert!(high.level >= low.level, "a level fell from {low:?} to {high:?}");
        }
    }

    #[test]
    fn scaling_all_weights_changes_nothing(plan in plans(), policy in policies(), gate in any::<bool>(), scale in 1u32..1000) {
        let (questionnaire, assessment) = load(&plan, 1.0, policy, gate);
        let (scaled, _) = load(&plan, f64::from(scale) / 8.0, policy, gate);
        let (a, b) = (score(&questionnaire, &assessment), score(&scaled, &assessment));
        prop_assert_eq!(a.overall.status, b.overall.status);
        for (a, b) in nodes(&a).iter().zip(nodes(&b)) {
            prop_assert!(close(a.index, b.index) && a.level == b.level, "{:?} became {:?}", a, b);
        }
    }

    #[test]
    fn the_order_of_responses_and_evidence_changes_nothing(plan in plans(), policy in policies(), gate in any::<bool>()) {
        let (questionnaire, assessment) = load(&plan, 1.0, policy, gate);
        let mut turned = assessment.clone();
        turned.responses.reverse();
        for response in &mut turned.responses { response.evidence.reverse(); }
        prop_assert_eq!(score(&questionnaire, &assessment), score(&questionnaire, &turned), "not the same to the bit");
    }

    #[test]
    fn bounds_hold_the_index_and_meet_at_full_coverage(plan in plans(), policy in policies(), gate in any::<bool>()) {
        let (questionnaire, assessment) = load(&plan, 1.0, policy, gate);
        let scorecard = score(&questionnaire, &assessment);
        let scores = scorecard.domains.iter().map(|domain| &domain.score).chain(scorecard.areas.iter().map(|area| &area.score)).chain([&scorecard.overall.score]);
        for node in scores {
            let (Some(low), Some(index), Some(high)) = (node.bounds.low.index, node.claimed.index, node.bounds.high.index) else { continue };
            prop_assert!(low <= index + 1e-9 && index <= high + 1e-9, "{low} ≤ {index} ≤ {high} does not hold");
            if node.coverage >= 1.0 - 1e-12 {
                prop_assert!((high - low).abs() <= 1e-9, "full coverage leaves no room between {low} and {high}");
            }
        }
    }

    #[test]
    fn strict_is_at_most_balanced_is_at_most_average(plan in plans(), gate in any::<bool>()) {
        let level = |policy| {
            let (questionnaire, assessment) = load(&plan, 1.0, policy, gate);
            score(&questionnaire, &assessment).overall.score.claimed.level
        };
        let (strict, balanced, average) = (level(Policy::Strict), level(Policy::Balanced), level(Policy::Average));
        prop_assert!(strict <= balanced && balanced <= average, "{strict:?} ≤ {balanced:?} ≤ {average:?} does not hold");
    }

    #[test]
    fn evidence_never_raises_a_claim(plan in plans(), policy in policies(), gate in any::<bool>()) {
        let (questionnaire, assessment) = load(&plan, 1.0, policy, gate);
        let scorecard = score(&questionnaire, &assessment);
        for score in scorecard.areas.iter().map(|area| &area.score).chain([&scorecard.overall.score]) {
            let evidenced = score.evidenced.expect("this questionnaire has evidence caps");
            prop_assert!(evidenced.index <= score.claimed.index.map(|index| index + 1e-12) && evidenced.level <= score.claimed.level);
        }
    }

    #[test]
    fn a_level_has_no_blockers_only_at_the_top(plan in plans(), policy in policies(), gate in any::<bool>()) {
        let (questionnaire, assessment) = load(&plan, 1.0, policy, gate);
        let scorecard = score(&questionnaire, &assessment);
        for score in scorecard.domains.iter().map(|domain| &domain.score).chain(scorecard.areas.iter().map(|area| &area.score)).chain([&scorecard.overall.score]) {
            if let Some(level) = score.claimed.level {
                prop_assert_eq!(score.blockers.is_empty(), level == TOP, "level {} with blockers {:?}", level, &score.blockers);
            }
        }
    }
}

//! What must hold of any scoring (scoring rules, section 11), over generated questionnaires and answers.
#![expect(clippy::expect_used, reason = "what fails here fails the test")]

use aimm_core::assessment::Assessment;
use aimm_core::assessment_file::read_assessment;
use aimm_core::problem::SourceFile;
use aimm_core::questionnaire::{self, Policy, Questionnaire};
use aimm_core::response::{Progress, Rating, ResponseState};
use aimm_core::scorecard::{IndexAndLevel, Scorecard};
use aimm_core::scoring::score;
use proptest::prelude::*;
use serde_json::{Value, json};

/// One item: weight, and what is said of it (`None`: nothing; 0..=5 with progress; 10 unknown; 11 not applicable).
type ItemPlan = (f64, Option<(u8, u8)>, u8);
/// Domains of areas of items, each with a weight.
type Plan = Vec<(f64, Vec<(f64, Vec<ItemPlan>)>)>;

const TOP: u8 = 5;

fn plans() -> impl Strategy<Value = Plan> {
    let weight = || (1u32..=40).prop_map(|quarter| f64::from(quarter) / 4.0);
    let answer = prop_oneof![1 => Just(None), 9 => (prop_oneof![8 => 0..=TOP, 1 => Just(10u8), 1 => Just(11u8)], 0u8..=2).prop_map(Some)];
    let item = (weight(), answer, 0u8..16);
    let area = (weight(), prop::collection::vec(item, 1..=4));
    prop::collection::vec((weight(), prop::collection::vec(area, 1..=4)), 1..=5)
}

fn questionnaire_json(plan: &Plan, scale: f64, policy: Policy, has_gate: bool) -> Value {
    let text = |words: String| json!({"en": words});
    let item = |id: String, (weight, _, _): &ItemPlan, is_gate: bool| {
        let anchors: Value = (0..=TOP)
            .map(|level| (level.to_string(), text(format!("{id} does {level}"))))
            .collect::<serde_json::Map<_, _>>()
            .into();
        json!({"id": id, "title": text(id.clone()), "question": text(format!("How is {id}?")), "weight": weight * scale, "notApplicable": !is_gate, "anchors": anchors})
    };
    let area = |domain: usize, at: usize, (weight, items): &(f64, Vec<ItemPlan>)| {
        let id = format!("D{domain}.{at}");
        let is_gate = has_gate && domain == 0 && at == 0;
        let items: Vec<_> =
            items.iter().enumerate().map(|(n, plan)| item(format!("{id}.{n}"), plan, is_gate)).collect();
        json!({"id": id, "name": text(id.clone()), "weight": weight * scale, "items": items})
    };
    let domains: Vec<_> = plan
        .iter()
        .enumerate()
        .map(|(domain, (weight, areas))| {
            let areas: Vec<_> = areas.iter().enumerate().map(|(at, plan)| area(domain, at, plan)).collect();
            json!({"id": format!("D{domain}"), "name": text(format!("D{domain}")), "weight": weight * scale, "areas": areas})
        })
        .collect();
    let levels: Vec<_> =
        (0..=TOP).map(|level| json!({"level": level, "name": text(format!("L{level}"))})).collect();
    let gates = if has_gate { json!([{"area": "D0.0", "fromLevel": 2}]) } else { json!([]) };
    json!({
        "format": "aimm-questionnaire/1", "id": "generated", "version": "1", "languages": ["en"], "title": text("T".to_owned()),
        "notice": text("N".to_owned()), "publisher": "P", "licence": "CC0-1.0", "subject": "organisation", "answering": "anchored",
        "levels": levels, "domains": domains,
        "scoring": {"policy": policy, "gateAreas": gates, "evidenceCaps": [
            {"level": 1, "kinds": []}, {"level": 2, "kinds": ["document"]}, {"level": 3, "kinds": ["document", "record"]},
            {"level": 4, "kinds": ["metric", "record"]}, {"level": 5, "kinds": ["metric", "record", "independent"]}]},
    })
}

fn assessment_json(plan: &Plan, has_gate: bool) -> Value {
    let kinds = ["document", "record", "metric", "independent"];
    let mut responses = Vec::new();
    for (domain, (_, areas)) in plan.iter().enumerate() {
        for (area, (_, items)) in areas.iter().enumerate() {
            for (n, (_, answer, evidence)) in items.iter().enumerate() {
                let Some((level, progress)) = answer else { continue };
                let pieces: Vec<_> = (0..4)
                    .filter(|bit| evidence & (1 << bit) != 0)
                    .map(|bit| json!({"title": "e", "kind": kinds[bit]}))
                    .collect();
                let is_gate = has_gate && domain == 0 && area == 0;
                let mut response = match level {
                    11 if !is_gate => json!({"state": "notApplicable", "reason": "outside"}),
                    10 | 11 => json!({"state": "unknown"}),
                    5 => json!({"state": "rated", "level": 5}),
                    level => {
                        json!({"state": "rated", "level": level, "progress": (["none", "partly", "mostly"][usize::from(*progress)])})
                    }
                };
                response["item"] = json!(format!("D{domain}.{area}.{n}"));
                response["evidence"] = json!(pieces);
                responses.push(response);
            }
        }
    }
    json!({"format": "aimm-assessment/1", "id": "a", "questionnaire": {"id": "generated", "version": "1"}, "responses": responses})
}

fn load(plan: &Plan, scale: f64, policy: Policy, has_gate: bool) -> (Questionnaire, Assessment) {
    let source =
        |value: &Value| SourceFile { name: "generated".to_owned(), bytes: value.to_string().into_bytes() };
    let questionnaire = questionnaire::load(&[source(&questionnaire_json(plan, scale, policy, has_gate))])
        .into_result()
        .expect("a valid questionnaire");
    let assessment = read_assessment(&source(&assessment_json(plan, has_gate)), &questionnaire)
        .into_result()
        .expect("a valid assessment");
    (questionnaire, assessment)
}

/// Index and level of the whole, the domains and the areas.
fn nodes(scorecard: &Scorecard) -> Vec<IndexAndLevel> {
    let domains = scorecard.domains.iter().map(|domain| domain.score.claimed);
    let areas = scorecard.areas.iter().map(|area| area.score.claimed);
    std::iter::once(scorecard.overall.score.claimed).chain(domains).chain(areas).collect()
}

fn close(a: Option<f64>, b: Option<f64>) -> bool {
    a.is_some() == b.is_some() && (a.unwrap_or(0.0) - b.unwrap_or(0.0)).abs() <= 1e-9
}

fn policies() -> impl Strategy<Value = Policy> {
    prop_oneof![Just(Policy::Balanced), Just(Policy::Strict), Just(Policy::Average)]
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

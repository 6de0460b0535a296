//! Generated questionnaires with answers, for properties that hold of any.

use aimm_core::assessment::Assessment;
use aimm_core::assessment_file::read_assessment;
use aimm_core::problem::SourceFile;
use aimm_core::questionnaire::{self, Policy, Questionnaire};
use proptest::prelude::*;
use serde_json::{Value, json};

/// One item: weight, and what is said of it (`None`: nothing; 0..=5 with progress; 10 unknown; 11 not applicable).
pub(crate) type ItemPlan = (f64, Option<(u8, u8)>, u8);
/// Domains of areas of items, each with a weight.
pub(crate) type Plan = Vec<(f64, Vec<(f64, Vec<ItemPlan>)>)>;

pub(crate) const TOP: u8 = 5;

pub(crate) fn plans() -> impl Strategy<Value = Plan> {
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

pub(crate) fn load(plan: &Plan, scale: f64, policy: Policy, has_gate: bool) -> (Questionnaire, Assessment) {
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

pub(crate) fn policies() -> impl Strategy<Value = Policy> {
    prop_oneof![Just(Policy::Balanced), Just(Policy::Strict), Just(Policy::Average)]
}

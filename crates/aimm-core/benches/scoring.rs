//! Scoring a questionnaire of 72 items, and loading it.
#![expect(clippy::unwrap_used, reason = "what fails here fails the benchmark")]

use aimm_core::assessment_file::read_assessment;
use aimm_core::problem::SourceFile;
use aimm_core::questionnaire::load;
use aimm_core::scoring::score;
use criterion::{Criterion, criterion_group, criterion_main};
use serde_json::{Value, json};

fn source(value: &Value) -> SourceFile {
    SourceFile { name: "bench".to_owned(), bytes: value.to_string().into_bytes() }
}

/// Five domains, 23 areas and 72 items, as the built-in questionnaire will have.
fn questionnaire() -> Value {
    let text = |words: &str| json!({"en": words, "zh-Hans": format!("甲{words}")});
    let mut n_items = 0;
    let domains: Vec<Value> = [4, 5, 5, 5, 4].iter().enumerate().map(|(domain, n_areas)| {
        let areas: Vec<Value> = (0..*n_areas).map(|area| {
            let count = if n_items < 12 { 4 } else { 3 };
            n_items += count;
            let items: Vec<Value> = (0..count).map(|item| {
                let id = format!("D{domain}.{area}.{item}");
                let anchors: serde_json::Map<String, Value> = (0..=5).map(|level| (level.to_string(), text(&format!("{id} at {level}")))).collect();
                json!({"id": id, "title": text(&id), "question": text("How?"), "anchors": anchors})
            }).collect();
            json!({"id": format!("D{domain}.{area}"), "name": text("area"), "weight": 20, "items": items})
        }).collect();
        json!({"id": format!("D{domain}"), "name": text("domain"), "weight": 20, "areas": areas})
    }).collect();
    let levels: Vec<Value> = (0..=5).map(|level| json!({"level": level, "name": text("level")})).collect();
    json!({"format": "aimm-questionnaire/1", "id": "bench", "version": "1", "languages": ["en", "zh-Hans"], "title": text("t"), "notice": text("n"),
        "publisher": "p", "licence": "CC0-1.0", "subject": "organisation", "answering": "anchored", "levels": levels, "domains": domains,
        "scoring": {"evidenceCaps": [{"level": 1, "kinds": []}, {"level": 3, "kinds": ["document", "record"]}]}})
}

fn scoring(criterion: &mut Criterion) {
    let json = questionnaire();
    let files = [source(&json)];
    let questionnaire = load(&files).into_result().unwrap();
    let responses: Vec<Value> = questionnaire.items().enumerate().map(|(position, (_, _, item))| {
        json!({"item": item.id.as_str(), "state": "rated", "level": position % 5, "progress": "partly", "evidence": [{"title": "e", "kind": "document"}, {"title": "e", "kind": "record"}]})
    }).collect();
    let file = json!({"format": "aimm-assessment/1", "id": "a", "questionnaire": {"id": "bench", "version": "1"}, "responses": responses});
    let assessment = read_assessment(&source(&file), &questionnaire).into_result().unwrap();
    assert_eq!(assessment.responses.len(), 72, "the budget is for 72 items");
    criterion.bench_function("score 72 items", |bencher| bencher.iter(|| score(&questionnaire, &assessment)));
    criterion.bench_function("load 72 items", |bencher| bencher.iter(|| load(&files)));
}

criterion_group!(benches, scoring);
criterion_main!(benches);

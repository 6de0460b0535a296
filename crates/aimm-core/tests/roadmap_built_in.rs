//! Roadmaps over the built-in questionnaire: what people ask for, in the time they wait.
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::path::Path;
use std::time::{Duration, Instant};

use aimm_core::assessment::Assessment;
use aimm_core::assessment_file::read_assessment;
use aimm_core::problem::SourceFile;
use aimm_core::questionnaire::{Policy, Questionnaire, domain_file_names, load};
use aimm_core::roadmap::{Proof, RoadmapRequest, RoadmapTarget, SearchLimits, plan};
use aimm_core::scoring::score;
use serde_json::json;

fn built_in(name: &str) -> Questionnaire {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../questionnaires")).join(name);
    let read =
        |name: &str| SourceFile { name: name.to_owned(), bytes: std::fs::read(folder.join(name)).unwrap() };
    let main = read("questionnaire.json");
    let names = domain_file_names(&main);
    let files: Vec<SourceFile> = [main].into_iter().chain(names.iter().map(|name| read(name))).collect();
    load(&files).into_result().unwrap()
}

/// Every item rated, the level by its position.
fn rated(questionnaire: &Questionnaire, level: impl Fn(usize) -> u8) -> Assessment {
    let responses: Vec<_> = questionnaire
        .items()
        .enumerate()
        .map(|(at, (_, _, item))| json!({"item": item.id.as_str(), "state": "rated", "level": level(at)}))
        .collect();
    let file = json!({"format": "aimm-assessment/1", "id": "a", "responses": responses,
        "questionnaire": {"id": questionnaire.id.as_str(), "version": questionnaire.version}});
    let source = SourceFile { name: "a".to_owned(), bytes: file.to_string().into_bytes() };
    read_assessment(&source, questionnaire).into_result().unwrap()
}

/// How long somebody waits at most.
const TIME_LIMIT: Duration = Duration::from_secs(10);

/// The level of the item at a position.
type LevelAt = fn(usize) -> u8;

#[test]
fn every_target_of_the_built_in_questionnaire_is_solved_and_proven_in_time() {
    let questionnaire = built_in("aimm-core");
    let started: [(&str, LevelAt); 6] = [
        ("all at 2", |_| 2),
        ("all at 1", |_| 1),
        ("all at 0", |_| 0),
        ("mixed", |at| (at * 7 % 4) as u8),
        ("uneven", |at| (at * 5 % 6) as u8),
        ("high", |at| 2 + (at * 11 % 3) as u8),
    ];
    for (name, level) in started {
        for policy in Policy::ALL {
            let mut assessment = rated(&questionnaire, level);
            assessment.policy = Some(policy);
            let scorecard = score(&questionnaire, &assessment);
            for target in 1..=5 {
                let request = RoadmapRequest {
                    target: RoadmapTarget { level: Some(target), ..RoadmapTarget::default() },
                    limits: SearchLimits { time: Some(TIME_LIMIT), nodes: None },
                    capacity: None,
                };
                let clock = Instant::now();
                let found = plan(&questionnaire, &assessment, &scorecard, &request).unwrap();
                let took = clock.elapsed();
                assert_eq!(found.proof, Proof::Optimal, "{name}, {policy:?}, to {target}");
                assert!(took < TIME_LIMIT, "{name}, {policy:?}, to {target} took {took:?}");
            }
        }
    }
}

//! Questionnaires and answers of the tests, and what a report is made of them.

use std::collections::BTreeSet;
use std::path::PathBuf;

use aimm_core::assessment::{Assessment, Respondent};
use aimm_core::assessment_file::read_assessment;
use aimm_core::consensus::{Consensus, Metric, Respondents, consensus};
use aimm_core::date::Date;
use aimm_core::ids::ItemId;
use aimm_core::problem::SourceFile;
use aimm_core::questionnaire::Questionnaire;
use aimm_core::response::{Progress, Rating, Response, ResponseState};
use aimm_core::roadmap::{RoadmapRequest, RoadmapTarget, plan};
use aimm_core::scorecard::Scorecard;
use aimm_core::{questionnaire, scoring};
use aimm_messages::{Language, Messages};
use aimm_report::compose::compose;
use aimm_report::document::{PageSize, ReportDocument};
use aimm_report::input::{
    Agreement, Audience, PlannedRoadmap, Previous, ReportInput, ReportOptions, TargetOrigin,
};
use serde_json::{Value, json};

/// A questionnaire and the answers to it, as files that a test may still change.
#[derive(Clone)]
pub(crate) struct Case {
    pub(crate) questionnaire: Value,
    pub(crate) assessment: Value,
    pub(crate) is_demo: bool,
}

/// The same, read and scored.
pub(crate) struct Scored {
    pub(crate) questionnaire: Questionnaire,
    pub(crate) assessment: Assessment,
    pub(crate) scorecard: Scorecard,
    /// Those who were asked, and how far they agree.
    pub(crate) asked: Option<(Respondents, Consensus)>,
    is_demo: bool,
    roadmap: Option<PlannedRoadmap>,
}

/// What a host plans: to the assessment's own target, else to the next level.
fn planned(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scorecard: &Scorecard,
) -> Option<PlannedRoadmap> {
    let next = || {
        let level = scorecard.overall.score.claimed.level?;
        let is_below = level < questionnaire.top_level();
        is_below.then(|| RoadmapTarget { level: Some(level + 1), ..RoadmapTarget::default() })
    };
    let own = assessment.target.as_ref().map(RoadmapTarget::from);
    let origin = if own.is_some() { TargetOrigin::Assessment } else { TargetOrigin::NextLevel };
    let target = own.or_else(next)?;
    let request = RoadmapRequest { target: target.clone(), ..RoadmapRequest::default() };
    Some(PlannedRoadmap { origin, target, found: plan(questionnaire, assessment, scorecard, &request) })
}

pub(crate) fn crate_path(path: &str) -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR")).join(path)
}

fn strings(list: &Value) -> Vec<String> {
    list.as_array().unwrap().iter().map(|value| value.as_str().unwrap().to_owned()).collect()
}

/// Ids of all items of a questionnaire in one file.
pub(crate) fn item_ids(questionnaire: &Value) -> Vec<String> {
    let list = |value: &Value, key: &str| value[key].as_array().cloned().unwrap_or_default();
    list(questionnaire, "domains")
        .iter()
        .flat_map(|domain| list(domain, "areas"))
        .flat_map(|area| list(&area, "items"))
        .map(|item| item["id"].as_str().unwrap().to_owned())
        .collect()
}

impl Case {
    /// The case whose files begin with `name`.
    pub(crate) fn named(name: &str) -> Self {
        let read = |file: String| {
            let text = std::fs::read_to_string(crate_path("tests/fixtures").join(file)).unwrap();
            serde_json::from_str(&text).unwrap()
        };
        Self {
            questionnaire: read(format!("{name}.json")),
            assessment: read(format!("{name}-answers.json")),
            is_demo: true,
        }
    }

    /// The questionnaire that ships, rated in the order of `levels` over and over; every fifth answer has a note, evidence
    /// of two kinds and progress.
    pub(crate) fn built_in(levels: &[u8]) -> Self {
        let folder = crate_path("../../questionnaires/aimm-core");
        let read = |name: &str| -> Value {
            serde_json::from_str(&std::fs::read_to_string(folder.join(name)).unwrap()).unwrap()
        };
        let mut questionnaire = read("questionnaire.json");
        let domains: Vec<Value> = strings(&questionnaire["domains"]).iter().map(|name| read(name)).collect();
        questionnaire["domains"] = Value::Array(domains);
        let responses = item_ids(&questionnaire).into_iter().zip(levels.iter().cycle()).enumerate().map(
            |(at, (item, level))| {
                let mut response = json!({"item": item, "state": "rated", "level": level});
                if at.is_multiple_of(5) && *level < 5 {
                    response["progress"] = json!("partly");
                    response["note"] = json!("Seen in two of three plants; the third follows in spring");
                    response["evidence"] = json!([
                        {"title": "Rule of 2025", "kind": "document", "date": "2025-02-01", "verdict": "accepted"},
                        {"title": "运行记录", "kind": "record", "date": "2026-06-30"}
                    ]);
                }
                response
            },
        );
        let assessment = json!({
            "format": "aimm-assessment/1",
            "id": "0193a000-0000-7000-8000-000000000003",
            "questionnaire": {"id": questionnaire["id"], "version": questionnaire["version"]},
            "title": "Enterprise AI maturity self-assessment 2026",
            "organisation": {"name": "北风机械 Northwind Machinery", "industry": "Machinery", "employees": 1200},
            "scope": "Whole company, three plants and service",
            "assessedOn": "2026-11-01",
            "target": {"level": 4},
            "responses": responses.collect::<Vec<_>>(),
        });
        Self { questionnaire, assessment, is_demo: true }
    }

    /// The largest report that is usual: every item of the questionnaire that ships has a note, and 300 pieces of evidence
    /// lie among them.
    pub(crate) fn full_size() -> Self {
        const PIECES: usize = 300;
        let note = "Seen in two of three plants; the owner is named, the record is kept, the third plant follows in spring \
                    once the interface has been replaced. 第三家工厂尚未接入。";
        Self::built_in(&[2, 3, 1, 4]).with(|_, assessment| {
            let responses = assessment["responses"].as_array_mut().unwrap();
            let n_items = responses.len();
            for (at, response) in responses.iter_mut().enumerate() {
                let pieces = (at * PIECES / n_items..(at + 1) * PIECES / n_items).map(|piece| {
                    let kind = ["document", "record", "metric", "independent"][piece % 4];
                    let location = format!("/srv/quality/evidence/{piece:03}.pdf");
                    json!({"title": format!("Record {piece:03} 记录"), "kind": kind, "date": "2026-05-04", "location": location})
                });
                response["evidence"] = pieces.collect();
                response["note"] = json!(note);
            }
        })
    }

    /// The same with `change` made to its files.
    pub(crate) fn with(mut self, change: impl FnOnce(&mut Value, &mut Value)) -> Self {
        change(&mut self.questionnaire, &mut self.assessment);
        self
    }

    pub(crate) fn score(&self) -> Scored {
        let source =
            |value: &Value| SourceFile { name: "case".to_owned(), bytes: value.to_string().into_bytes() };
        let questionnaire = questionnaire::load(&[source(&self.questionnaire)]).into_result().unwrap();
        let assessment = read_assessment(&source(&self.assessment), &questionnaire).into_result().unwrap();
        let scorecard = scoring::score(&questionnaire, &assessment);
        let roadmap = planned(&questionnaire, &assessment, &scorecard);
        Scored { questionnaire, assessment, scorecard, asked: None, is_demo: self.is_demo, roadmap }
    }

    pub(crate) fn report(&self, language: Language) -> ReportDocument {
        self.score().report(language, None)
    }
}

impl Scored {
    /// The same with a respondent for each of `roles`, an empty one standing for none, who gives the level that `level` says
    /// for their position and that of the item, or leaves it.
    pub(crate) fn asked(self, roles: &[&str], level: impl Fn(usize, usize) -> Option<u8>) -> Self {
        let items: Vec<ItemId> = self.questionnaire.items().map(|(_, _, item)| item.id.clone()).collect();
        let rated = |person: usize, at: usize| {
            let rating = Rating::Level { level: level(person, at)?, progress: Progress::None };
            Some(Response::new(items[at].clone(), ResponseState::Rated(rating)))
        };
        let files = roles.iter().enumerate().map(|(person, role)| Assessment {
            respondent: Some(Respondent {
                id: format!("respondent-{person}"),
                name: Some(format!("Wilhelmina Osterkamp {person}")),
                role: (!role.is_empty()).then(|| (*role).to_owned()),
            }),
            responses: (0..items.len()).filter_map(|at| rated(person, at)).collect(),
            ..self.assessment.clone()
        });
        let respondents = Respondents::new(files.collect()).unwrap();
        let found = consensus(&self.questionnaire, &respondents, Some(&self.assessment), Metric::Ordinal, 1);
        Self { asked: Some((respondents, found)), ..self }
    }

    pub(crate) fn input<'a>(&'a self, previous: Option<&'a Scored>) -> ReportInput<'a> {
        ReportInput {
            questionnaire: &self.questionnaire,
            assessment: &self.assessment,
            scorecard: &self.scorecard,
            agreement: self
                .asked
                .as_ref()
                .map(|(respondents, consensus)| Agreement { respondents, consensus }),
            previous: previous
                .map(|scored| Previous { assessment: &scored.assessment, scorecard: &scored.scorecard }),
            roadmap: self.roadmap.as_ref(),
            head_hash: Some("5f2c"),
            scorecard_digest: "sha256:00ff",
            is_demo: self.is_demo,
            date: Date::parse("2026-11-23").unwrap(),
            program_version: "0.1.0",
            options: ReportOptions {
                page_size: PageSize::A4,
                audience: Audience::Full,
                without: BTreeSet::new(),
                confidentiality: String::new(),
                has_notes: false,
                template: None,
                is_bilingual: false,
            },
        }
    }

    pub(crate) fn report(&self, language: Language, previous: Option<&Scored>) -> ReportDocument {
        compose(&self.input(previous), &Messages::new(language))
    }
}

//! The section on the roadmap: every step of the plan once, and a sentence where there is none.

use aimm_messages::{Language, Messages};
use aimm_report::compose::compose;
use aimm_report::document::{Block, Table};
use aimm_report::input::{Audience, Section};
use serde_json::json;

use crate::case::Case;
use crate::outline::{flat, outline};

/// The report with nothing but its roadmap.
fn only_roadmap(case: &Case, language: Language) -> (String, Vec<Table>) {
    let scored = case.score();
    let mut input = scored.input(None);
    input.options.without = Section::ALL.into_iter().filter(|section| *section != Section::Roadmap).collect();
    let document = compose(&input, &Messages::new(language));
    let tables = flat(&document.blocks).into_iter().filter_map(|block| match block {
        Block::Table(table) => Some(table.clone()),
        _ => None,
    });
    (outline(&document), tables.collect())
}

#[test]
fn every_step_of_the_plan_stands_once_in_the_wave_it_belongs_to() {
    let case = Case::built_in(&[2, 3, 1, 4]);
    let scored = case.score();
    let found = scored.input(None).roadmap.unwrap().found.clone().unwrap();
    assert!(found.waves.len() > 1, "there is something to order");
    for language in [Language::English, Language::SimplifiedChinese] {
        let (_, tables) = only_roadmap(&case, language);
        assert_eq!(tables.len(), found.waves.len() + 1, "the waves at a glance, then a table each");
        for (wave, table) in found.waves.iter().zip(&tables[1..]) {
            let shown: Vec<&str> = table.rows.iter().map(|row| row.cells[0].runs[0].text.as_str()).collect();
            let planned: Vec<&str> = wave.steps.iter().map(|step| step.item.as_str()).collect();
            assert_eq!(shown, planned);
        }
    }
}

#[test]
fn it_says_where_it_leads_and_that_nothing_takes_less() {
    let case = Case::built_in(&[2, 3, 1, 4]);
    let (english, _) = only_roadmap(&case, Language::English);
    assert!(english.contains("the target that the assessment sets: level 4 overall"), "{english}");
    assert!(english.contains("No other choice of steps reaches the target with less effort"));
    let untargeted = case.with(|_, assessment| {
        assessment.as_object_mut().unwrap().remove("target");
    });
    let (chinese, _) = only_roadmap(&untargeted, Language::SimplifiedChinese);
    assert!(chinese.contains("评估未设目标，本路线图以高一级为准"), "{chinese}");
    assert!(chinese.contains("不存在工作量更少而能达到该目标的步骤组合"));
}

#[test]
fn where_there_is_no_plan_it_says_why() {
    let at = |level: u8| {
        Case::built_in(&[level]).with(|_, assessment| {
            assessment.as_object_mut().unwrap().remove("target");
            for response in assessment["responses"].as_array_mut().unwrap() {
                response["level"] = json!(level);
                response.as_object_mut().unwrap().remove("progress");
            }
        })
    };
    let none = at(2).with(|_, assessment| assessment["responses"] = json!([]));
    let unknown = at(2).with(|_, assessment| {
        assessment["target"] = json!({"level": 3});
        for response in assessment["responses"].as_array_mut().unwrap() {
            if response["item"].as_str().unwrap().starts_with("MGT.1.") {
                *response = json!({"item": response["item"], "state": "unknown"});
            }
        }
    });
    let reached = at(3).with(|_, assessment| assessment["target"] = json!({"level": 2}));
    for (case, words) in [
        (at(5), "The highest level is reached, so there is nothing to plan."),
        (none, "No overall level is given yet."),
        (unknown, "No steps reach this target: MGT.1 "),
        (reached, "It is already reached: no step is needed."),
    ] {
        let (text, tables) = only_roadmap(&case, Language::English);
        assert!(text.contains(words) && tables.is_empty(), "{words:?} is not in {text}");
    }
}

#[test]
fn a_board_sees_it_and_items_without_a_rating_are_spoken_of() {
    let case = Case::built_in(&[2, 3, 1, 4]).with(|_, assessment| {
        let responses = assessment["responses"].as_array_mut().unwrap();
        let at = responses.iter().position(|response| response["item"] == "STR.4.3").unwrap();
        responses[at] = json!({"item": "STR.4.3", "state": "unknown"});
    });
    let scored = case.score();
    let mut input = scored.input(None);
    input.options.audience = Audience::Board;
    let text = outline(&compose(&input, &Messages::new(Language::English)));
    assert!(text.contains("# Roadmap") && text.contains("One item is unanswered or unknown."), "{text}");
}

//! What every level text says of reach, rule, record and consequence.

use std::collections::BTreeSet;

use aimm_core::problem::ProblemCode;
use aimm_core::questionnaire::load_strictly;
use serde_json::json;

use crate::support::{ITEM, built_in, findings, replaced, source};

#[test]
fn an_anchor_that_is_silent_on_a_rung_is_found() {
    let mut value = built_in();
    let text = "The board of the firm talks about AI with much interest, and its members find that the subject deserves their \
                care; they like to hear of it from those who know, and they say so in front of their guests.";
    *value.pointer_mut(&format!("{ITEM}/anchors/4/en")).unwrap() = json!(text);
    let silent: Vec<_> =
        findings(&value).into_iter().filter(|(code, _, _)| *code == ProblemCode::LadderSilent).collect();
    assert!(silent.len() >= 3, "neither figure nor series nor decision: {silent:?}");
    assert!(silent.iter().all(|(_, path, _)| path == &format!("{ITEM}/anchors/4/en")), "{silent:?}");
}

#[test]
fn neighbouring_levels_changed_about_are_found_in_nearly_every_item() {
    let original = built_in();
    for (low, high) in [(2, 3), (3, 4), (4, 5)] {
        let mut value = original.clone();
        let mut n_items = 0;
        for domain in value["domains"].as_array_mut().unwrap() {
            for area in domain["areas"].as_array_mut().unwrap() {
                for item in area["items"].as_array_mut().unwrap() {
                    let anchors = &mut item["anchors"];
                    let of_low = anchors[low.to_string()].take();
                    anchors[low.to_string()] = anchors[high.to_string()].take();
                    anchors[high.to_string()] = of_low;
                    n_items += 1;
                }
            }
        }
        let found = findings(&value);
        for language in ["en", "zh-Hans"] {
            let items: BTreeSet<&str> = found
                .iter()
                .filter(|(code, path, _)| *code == ProblemCode::LadderSilent && path.ends_with(language))
                .map(|(_, path, _)| path.split("/anchors").next().unwrap())
                .collect();
            assert!(
                items.len() * 10 >= n_items * 9,
                "levels {low} and {high} in {language}: {} of {n_items}",
                items.len()
            );
        }
    }
}

#[test]
fn words_that_sound_like_a_level_are_no_level() {
    let about = "Management thinks a lot about where the organisation stands, talks with each other about the value of things \
                 when someone feels like it in a year, and before lunch they review what was said over coffee and tea and cake.";
    let further = "Management shares its own views with users and other people every week, changes them when the data of its \
                   friends look different, tests new tea against the old one, and passes what was given at lunch on to the \
                   next guests.";
    let local = "At least one unit in the organisation follows one approved rule each day, records any results in the same \
                 register, and reviews all of them with its people at least once a year.";
    for (level, text, expected) in [
        (4, about, "rule record consequence"),
        (5, further, "reach rule foundation"),
        (3, local, "lowerReach"),
    ] {
        let mut value = built_in();
        *value.pointer_mut(&format!("{ITEM}/anchors/{level}/en")).unwrap() = json!(text);
        let problems = load_strictly(&source(&value)).problems;
        let silent: Vec<_> = problems
            .iter()
            .filter(|found| found.code == ProblemCode::LadderSilent)
            .map(|found| found.argument("expected").unwrap())
            .collect();
        assert!(expected.split(' ').all(|rung| silent.contains(&rung)), "level {level}: {silent:?}");
    }
    let found = findings(&replaced(&format!("{ITEM}/anchors/3/zh-Hans"), "全组织", "至少一个业务单元"));
    assert!(found.iter().any(|(code, _, _)| *code == ProblemCode::LadderSilent), "{found:?}");
}

#[test]
fn the_reach_of_one_unit_is_found_above_level_2_and_a_trial_in_one_is_not() {
    for (language, words, is_found) in [
        ("en", "It holds in a single department", true),
        ("en", "It holds in one business unit for its staff", true),
        ("en", "One unit holds to it", true),
        ("en", "It is for one team", true),
        ("en", "It holds in a single  unit", true),
        ("en", "Changes are tried in one unit first", false),
        ("en", "One team holds the list for the whole organisation", false),
        ("en", "One of the unit heads signs", false),
        ("zh-Hans", "在一个业务单元执行", true),
        ("zh-Hans", "仅单个部门执行", true),
        ("zh-Hans", "先在一个业务单元试行", false),
        ("zh-Hans", "每一个部门执行", false),
    ] {
        let mut value = built_in();
        let place = format!("{ITEM}/anchors/3/{language}");
        let text = value.pointer(&place).unwrap().as_str().unwrap();
        let end = if language == "en" { ". " } else { "；" };
        let text = format!("{words}{end}{text}");
        *value.pointer_mut(&place).unwrap() = json!(text);
        let found = findings(&value);
        let is_silent = found.iter().any(|(code, _, _)| *code == ProblemCode::LadderSilent);
        assert_eq!(is_silent, is_found, "{words}: {found:?}");
    }
}

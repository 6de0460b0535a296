//! Reports of unusual assessments: no gap in a sentence, no missing text, no claim that must not be made.

use std::collections::BTreeSet;

use aimm_messages::{Language, Messages};
use aimm_report::compose::compose;
use aimm_report::document::Block;
use aimm_report::input::{Audience, Section};
use serde_json::{Value, json};

use crate::case::{Case, item_ids};
use crate::outline::{flat, outline};

/// What no report may ever say.
const BANNED: [&str; 12] = [
    "AIMM certified",
    "AIMM level",
    "AIMM compliant",
    "equivalent to AIMM",
    "符合 AIMM",
    "AIMM 三级",
    "AIMM 二级",
    "AIMM 四级",
    "通过 AIMM",
    "AIMM 认证",
    "AIMM Level",
    "certified to",
];

/// What only a mistake brings into a text.
const DEBRIS: [&str; 15] = [
    "{", "}", "null", "NaN", "inf ", "None", "report-", "section-", "term-", " .", " ,", "..", "。。", "()",
    "（）",
];

fn respond_to_all(questionnaire: &Value, assessment: &mut Value, response: &Value) {
    let responses = item_ids(questionnaire).into_iter().map(|id| {
        let mut response = response.clone();
        response["item"] = json!(id);
        response
    });
    assessment["responses"] = responses.collect();
}

fn drop_gates(questionnaire: &mut Value) {
    questionnaire["scoring"]["gateAreas"] = json!([]);
    let domains = questionnaire["domains"].as_array_mut().unwrap();
    for item in domains
        .iter_mut()
        .flat_map(|domain| domain["areas"].as_array_mut().unwrap())
        .flat_map(|area| area["items"].as_array_mut().unwrap())
    {
        item.as_object_mut().unwrap().remove("notApplicable");
    }
}

fn rated(level: u8) -> Value {
    json!({"state": "rated", "level": level})
}

pub(crate) fn cases() -> Vec<(&'static str, Case)> {
    let base = || Case::named("organisation");
    let policy = |name: &'static str| base().with(|_, assessment| assessment["policy"] = json!(name));
    let all = |response: Value| base().with(|q, a| respond_to_all(q, a, &response));
    vec![
        ("demo", base()),
        ("requirements", Case::named("product")),
        ("strict", policy("strict")),
        ("average", policy("average")),
        ("nothing rated", base().with(|_, a| a["responses"] = json!([]))),
        ("everything unknown", all(json!({"state": "unknown"}))),
        (
            "everything not applicable",
            base().with(|q, a| {
                drop_gates(q);
                respond_to_all(q, a, &json!({"state": "notApplicable", "reason": "Nothing of it exists"}));
            }),
        ),
        ("level 0", all(rated(0))),
        ("highest level", all(rated(3))),
        (
            "level 1 without target",
            base().with(|q, a| {
                respond_to_all(q, a, &rated(1));
                a.as_object_mut().unwrap().remove("target");
            }),
        ),
        (
            "indicative",
            base().with(|q, a| {
                drop_gates(q);
                respond_to_all(q, a, &rated(2));
                for at in [2, 3, 4] {
                    let item = a["responses"][at]["item"].clone();
                    a["responses"][at] =
                        json!({"item": item, "state": "notApplicable", "reason": "Bought as a service."});
                }
            }),
        ),
        (
            "gate area without a rating",
            base().with(|_, a| {
                a["responses"]
                    .as_array_mut()
                    .unwrap()
                    .retain(|response| !response["item"].as_str().unwrap().starts_with("OPS.1."));
            }),
        ),
        (
            "without evidence caps",
            base().with(|q, _| {
                q["scoring"].as_object_mut().unwrap().remove("evidenceCaps");
            }),
        ),
        (
            "one domain",
            base().with(|q, a| {
                q["domains"].as_array_mut().unwrap().truncate(1);
                q["scoring"]["gateAreas"] = json!([]);
                q["weightPresets"] = json!([]);
                q["consistencyChecks"] = json!([]);
                a.as_object_mut().unwrap().remove("target");
                a["responses"].as_array_mut().unwrap().truncate(2);
            }),
        ),
        (
            "nameless",
            base().with(|_, a| {
                for field in ["title", "organisation", "scope", "assessedOn", "aiRoles", "target"] {
                    a.as_object_mut().unwrap().remove(field);
                }
            }),
        ),
        ("other weights", base().with(|_, a| a["weights"] = json!({"PLAN": 10, "DATA": 20, "OPS": 70}))),
        ("preset weights", base().with(|_, a| a["weights"] = json!({"PLAN": 5, "DATA": 5, "OPS": 5}))),
        ("AI system", base().with(|q, _| q["subject"] = json!("aiSystem"))),
        ("areas as targets", base().with(|_, a| a["target"] = json!({"areas": {"DATA.1": 3}}))),
        ("built in, few blockers", Case::built_in(&[3, 3, 2, 3])),
        ("built in, many blockers", Case::built_in(&[4, 4, 4, 4, 4, 4, 1])),
        ("built in, strict", Case::built_in(&[2, 3]).with(|_, a| a["policy"] = json!("strict"))),
        (
            "long names",
            base().with(|_, a| {
                a["title"] = json!("Assessment ".repeat(40));
                a["organisation"]["name"] = json!("北方机械制造有限公司".repeat(20));
                a["scope"] = json!("Everything. ".repeat(300));
            }),
        ),
    ]
}

#[test]
fn no_report_has_gaps_debris_or_banned_claims() {
    for (name, case) in cases() {
        for language in Language::ALL {
            let report = case.report(language);
            let text = outline(&report).replace("{page}", "1").replace("{pages}", "9");
            // Titles of table heads without text stand between bars; everything else is a sentence or a name.
            for found in DEBRIS.iter().chain(&BANNED) {
                let lines: Vec<&str> = text.lines().filter(|line| line.contains(found)).collect();
                assert!(lines.is_empty(), "{name} in {}: “{found}” in {lines:#?}", language.tag());
            }
            check_blocks(&report.blocks, name);
        }
    }
}

fn check_blocks(blocks: &[Block], name: &str) {
    let mut ids = BTreeSet::new();
    for block in flat(blocks) {
        match block {
            Block::Heading(heading) => {
                assert!(!heading.text.as_str().trim().is_empty(), "{name}: every heading has a text");
                assert!(ids.insert(heading.id.clone()), "{name}: heading id {} is used once", heading.id);
            }
            Block::Paragraph(paragraph) => {
                let text: String = paragraph.runs.iter().map(|run| run.text.as_str()).collect();
                assert!(!text.trim().is_empty(), "{name}: no paragraph is empty");
            }
            Block::Table(table) => {
                assert!(!table.rows.is_empty(), "{name}: no table is without rows");
                assert!(!table.columns.is_empty(), "{name}: no table is without columns");
            }
            Block::Entries(entries) => assert!(!entries.entries.is_empty(), "{name}: no list is empty"),
            Block::List(list) => assert!(!list.items.is_empty(), "{name}: no list is empty"),
            Block::Facts(facts) => {
                for fact in &facts.facts {
                    let value: String = fact.value.iter().map(|run| run.text.as_str()).collect();
                    assert!(!value.trim().is_empty(), "{name}: the fact {} has a value", fact.label);
                }
            }
            _ => {}
        }
    }
}

#[test]
fn chinese_reports_use_chinese_punctuation() {
    let is_han = |character: char| ('\u{4e00}'..='\u{9fff}').contains(&character);
    for (name, case) in cases() {
        let text = outline(&case.report(Language::SimplifiedChinese));
        let characters: Vec<char> = text.chars().collect();
        for window in characters.windows(2) {
            let is_half_width = is_han(window[0]) && matches!(window[1], ',' | ';' | ':' | '!' | '?' | '(');
            assert!(!is_half_width, "{name}: “{}{}” in Chinese text is half-width", window[0], window[1]);
            let touches = (is_han(window[0]) && window[1].is_ascii_alphanumeric())
                || (window[0].is_ascii_alphanumeric() && is_han(window[1]));
            assert!(!touches, "{name}: “{}{}” needs a space between Han and Latin", window[0], window[1]);
        }
        let of_report = text.lines().filter(|line| !line.starts_with("  ") || line.starts_with("  |"));
        for line in of_report {
            let characters: Vec<char> = line.chars().collect();
            let gap =
                characters.windows(3).find(|three| is_han(three[0]) && three[1] == ' ' && is_han(three[2]));
            assert!(gap.is_none(), "{name}: a space stands between Han characters in “{line}”");
        }
    }
}

#[test]
fn sections_that_are_left_out_are_not_there() {
    let scored = Case::named("organisation").score().asked(&["", ""], |_, _| Some(2));
    for section in Section::ALL {
        let mut input = scored.input(Some(&scored));
        input.options.has_notes = true;
        input.options.without = Section::ALL.into_iter().filter(|other| *other != section).collect();
        let messages = aimm_messages::Messages::new(Language::English);
        let report = aimm_report::compose::compose(&input, &messages);
        let ids: Vec<&str> = flat(&report.blocks)
            .into_iter()
            .filter_map(|block| match block {
                Block::Heading(heading) if heading.level == 1 => Some(heading.id.as_str()),
                _ => None,
            })
            .collect();
        assert_eq!(ids, section.heading_id().into_iter().collect::<Vec<_>>(), "only {section:?} is wanted");
    }
}

#[test]
fn the_demo_is_labelled_wherever_its_name_stands() {
    let real = Case { is_demo: false, ..Case::named("organisation") };
    for (language, label) in [(Language::English, "fictitious"), (Language::SimplifiedChinese, "虚构")] {
        let demo = Case::named("organisation").report(language);
        assert!(demo.running_head.right.contains(label), "every page of the demo says so");
        assert!(demo.author.contains(label), "the metadata of the demo says so");
        let Some(Block::Cover(cover)) = demo.blocks.first() else { panic!("the cover comes first") };
        assert!(
            cover.mark.as_ref().is_some_and(|mark| mark.as_str().contains(label)),
            "the cover of the demo says so"
        );
        assert!(!outline(&real.report(language)).contains(label), "a real report says nothing of a demo");
    }
}

#[test]
fn who_is_behind_a_product_or_an_ai_system_is_no_assessed_organisation() {
    for (subject, english, chinese) in
        [("product", "Provider", "提供方"), ("aiSystem", "Provider or operator", "提供方或运营方")]
    {
        let case = Case::named("product").with(|questionnaire, assessment| {
            questionnaire["subject"] = json!(subject);
            assessment["organisation"] = json!({"name": "Weidengrund"});
        });
        let scored = case.score();
        for (language, label, word) in
            [(Language::English, english, "rganisation"), (Language::SimplifiedChinese, chinese, "组织")]
        {
            for audience in [Audience::Full, Audience::Redacted] {
                let mut input = scored.input(None);
                input.options.audience = audience;
                // That nothing of the demo is real is said of all three.
                input.is_demo = false;
                let text = outline(&compose(&input, &Messages::new(language)));
                assert!(text.contains(label), "{subject}, {audience:?}: {label}");
                let mut found = text.lines().filter(|line| line.contains(word));
                assert_eq!(found.next(), None, "{subject}, {audience:?}: nobody assessed an organisation");
            }
        }
    }
}

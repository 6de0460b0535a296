//! The built-in questionnaire: it loads, and its items are complete.
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::collections::BTreeSet;
use std::path::Path;

use aimm_core::evidence::{EvidenceKind, evidence_cap};
use aimm_core::problem::SourceFile;
use aimm_core::questionnaire::{
    ItemScale, Questionnaire, domain_file_names, load, load_strictly, reference_matrix,
};
use aimm_core::text::LanguageTag;

fn built_in() -> Questionnaire {
    load(&files()).into_result().unwrap()
}

fn files() -> Vec<SourceFile> {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../questionnaires/aimm-core"));
    let read =
        |name: &str| SourceFile { name: name.to_owned(), bytes: std::fs::read(folder.join(name)).unwrap() };
    let main = read("questionnaire.json");
    let mut files = vec![main.clone()];
    files.extend(domain_file_names(&main).iter().map(|name| read(name)));
    files
}

#[test]
fn it_has_all_domains_and_all_gate_areas() {
    let questionnaire = built_in();
    let domains: Vec<&str> = questionnaire.domains.iter().map(|domain| domain.id.as_str()).collect();
    assert_eq!(domains, ["STR", "RES", "APP", "MGT", "EFF"]);
    let gates: BTreeSet<&str> =
        questionnaire.scoring.gate_areas.iter().map(|gate| gate.area.as_str()).collect();
    assert_eq!(gates, BTreeSet::from(["APP.4", "EFF.1", "MGT.1", "MGT.2", "RES.1"]));
    assert_eq!(questionnaire.areas().count(), 23);
    assert_eq!(questionnaire.items().count(), 72);
    assert_eq!(questionnaire.version, "1.0.0");
}

#[test]
fn weights_add_up_to_a_hundred() {
    let questionnaire = built_in();
    let total = |weights: Vec<f64>| weights.iter().sum::<f64>();
    let hundred = |sum: f64, of: &str| assert!((sum - 100.0).abs() < 1e-9, "{of}: {sum}");
    hundred(total(questionnaire.domains.iter().map(|domain| domain.weight).collect()), "domains");
    for domain in &questionnaire.domains {
        hundred(total(domain.areas.iter().map(|area| area.weight).collect()), domain.id.as_str());
    }
    for preset in &questionnaire.weight_presets {
        hundred(total(preset.domains.values().copied().collect()), &preset.id);
    }
}

#[test]
fn the_strict_check_finds_nothing() {
    let findings: Vec<String> = load_strictly(&files())
        .problems
        .iter()
        .map(|problem| format!("{}{} {:?} {:?}", problem.file, problem.path, problem.code, problem.arguments))
        .collect();
    assert!(findings.is_empty(), "{}", findings.join("\n"));
}

#[test]
fn every_control_and_every_subcategory_has_an_area() {
    let questionnaire = built_in();
    for (scheme, is_wanted, n_wanted) in [
        ("iso-42001", (|code: &str| code.starts_with("A.")) as fn(&str) -> bool, 38),
        ("nist-ai-rmf", |_: &str| true, 72),
    ] {
        let known = questionnaire.schemes.iter().find(|known| known.id == scheme).unwrap();
        let matrix = reference_matrix(&questionnaire, known);
        let wanted: Vec<_> = matrix.codes.iter().filter(|(code, _)| is_wanted(code)).collect();
        assert_eq!(wanted.len(), n_wanted, "{scheme} has that many places");
        let without: Vec<_> = wanted.iter().filter(|(_, areas)| areas.is_empty()).collect();
        assert!(without.is_empty(), "{scheme}: no area speaks of {without:?}");
    }
    let act = questionnaire.schemes.iter().find(|known| known.id == "eu-ai-act").unwrap();
    assert_eq!(
        reference_matrix(&questionnaire, act).uncovered().count(),
        0,
        "every listed article has an area"
    );
}

#[test]
fn dependencies_and_checks_say_why_in_both_languages() {
    let questionnaire = built_in();
    assert!(questionnaire.dependencies.len() >= 37 && questionnaire.consistency_checks.len() >= 6);
    let reasons = questionnaire.dependencies.iter().map(|dependency| &dependency.reason);
    for reason in reasons.chain(questionnaire.consistency_checks.iter().map(|check| &check.reason)) {
        for language in &questionnaire.languages {
            assert!(
                reason.exact(language).is_some_and(|words| !words.is_empty()),
                "{reason:?} in {language}"
            );
        }
    }
}

/// Every item at a level that `item` needs, directly or through others, at `level` or below.
fn needed(questionnaire: &Questionnaire, item: &str, level: u8) -> BTreeSet<(String, u8)> {
    let mut found = BTreeSet::new();
    let mut open = vec![(item.to_owned(), level)];
    while let Some((item, level)) = open.pop() {
        for dependency in &questionnaire.dependencies {
            if dependency.item.as_str() != item || dependency.level > level {
                continue;
            }
            let need = (dependency.needed_item.as_str().to_owned(), dependency.needed_level);
            if found.insert(need.clone()) {
                open.push(need);
            }
        }
    }
    found
}

/// A level text that speaks of tiers or of the inventory needs somebody who has made them.
#[test]
fn what_level_texts_presuppose_they_depend_on() {
    let questionnaire = built_in();
    for (_, _, item) in questionnaire.items() {
        let ItemScale::Anchors(anchors) = &item.scale else { continue };
        for (word, source) in [("tier", "MGT.2.1"), ("inventory", "APP.4.1")] {
            for level in 3..=5_u8 {
                let text = anchors[usize::from(level)].get(&LanguageTag::english());
                let words: Vec<&str> = text.split(|letter: char| !letter.is_alphabetic()).collect();
                if item.id.as_str() == source || !words.iter().any(|said| said.trim_end_matches('s') == word)
                {
                    continue;
                }
                let needed = needed(&questionnaire, item.id.as_str(), level);
                assert!(
                    needed.iter().any(|(id, at)| id == source && *at >= 3),
                    "{} at {level} speaks of a {word} and does not need {source} at 3",
                    item.id
                );
            }
        }
    }
}

/// Section 7 of the rules for writing: nothing else may be left out.
#[test]
fn only_what_can_be_absent_may_be_left_out() {
    let questionnaire = built_in();
    let found: Vec<&str> = questionnaire
        .items()
        .filter(|(_, _, item)| item.may_be_not_applicable)
        .map(|(_, _, item)| item.id.as_str())
        .collect();
    let expected = [
        "RES.2.1", "RES.2.2", "RES.2.3", "RES.3.2", "RES.3.3", "RES.5.1", "RES.5.2", "APP.2.1", "APP.2.2",
        "APP.2.3", "EFF.3.1", "EFF.3.2",
    ];
    assert_eq!(found, expected);
}

#[test]
fn the_summary_says_the_true_numbers() {
    let questionnaire = built_in();
    let summary = questionnaire.summary.get(&LanguageTag::simplified_chinese());
    let counts =
        format!("{} 个子域、{} 个评估项", questionnaire.areas().count(), questionnaire.items().count());
    assert!(summary.contains(&counts), "{counts} is not in {summary}");
}

#[test]
fn every_item_can_reach_every_level_with_evidence_and_actions() {
    let questionnaire = built_in();
    let all_kinds: BTreeSet<EvidenceKind> = EvidenceKind::ALL.into();
    for (_, _, item) in questionnaire.items() {
        let kinds: BTreeSet<EvidenceKind> = item.evidence.iter().map(|hint| hint.kind).collect();
        assert_eq!(kinds, all_kinds, "{}: without every kind, level 5 could never be evidenced", item.id);
        assert!((5..=8).contains(&item.evidence.len()), "{}: five to eight hints", item.id);
        assert_eq!(item.actions.keys().copied().collect::<Vec<_>>(), [2, 3, 4, 5], "{}", item.id);
        assert!(item.roles.len() >= 2, "{} is offered to at least two roles", item.id);
        assert!(
            !item.help.is_empty() && matches!(&item.scale, ItemScale::Anchors(anchors) if anchors.len() == 6),
            "{}",
            item.id
        );
    }
    assert_eq!(
        evidence_cap(&questionnaire.scoring.evidence_caps, &[]),
        1,
        "without evidence a claim counts as level 1"
    );
}

#[test]
fn no_text_stands_twice() {
    let questionnaire = built_in();
    let mut seen = BTreeSet::new();
    for (_, _, item) in questionnaire.items() {
        let ItemScale::Anchors(anchors) = &item.scale else { continue };
        let actions = item.actions.values().map(|action| &action.text);
        for text in anchors.iter().chain(actions).chain([&item.question, &item.help, &item.title]) {
            for (language, words) in text.iter() {
                assert!(seen.insert(words.to_owned()), "{} ({language}) repeats: {words}", item.id);
            }
        }
    }
}

//! The built-in questionnaire: it loads, and its items are complete.
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::collections::BTreeSet;
use std::path::Path;

use aimm_core::evidence::{EvidenceKind, evidence_cap};
use aimm_core::problem::SourceFile;
use aimm_core::questionnaire::{ItemScale, Questionnaire, domain_file_names, load};

fn built_in() -> Questionnaire {
    let folder = Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../questionnaires/aimm-core"));
    let read =
        |name: &str| SourceFile { name: name.to_owned(), bytes: std::fs::read(folder.join(name)).unwrap() };
    let main = read("questionnaire.json");
    let mut files = vec![main.clone()];
    files.extend(domain_file_names(&main).iter().map(|name| read(name)));
    load(&files).into_result().unwrap()
}

#[test]
fn it_has_all_domains_and_all_gate_areas() {
    let questionnaire = built_in();
    let domains: Vec<&str> = questionnaire.domains.iter().map(|domain| domain.id.as_str()).collect();
    assert_eq!(domains, ["STR", "RES", "APP", "MGT", "EFF"]);
    let gates: BTreeSet<&str> =
        questionnaire.scoring.gate_areas.iter().map(|gate| gate.area.as_str()).collect();
    assert_eq!(gates, BTreeSet::from(["APP.4", "EFF.1", "MGT.1", "MGT.2", "RES.1"]));
    assert_eq!(questionnaire.items().count(), 21);
    assert_eq!(questionnaire.version, "0.2.0");
}

#[test]
fn the_summary_says_the_true_numbers() {
    let questionnaire = built_in();
    let summary = questionnaire.summary.get(&aimm_core::text::LanguageTag::simplified_chinese());
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

//! The strict check: each defect planted into the built-in questionnaire is found where it is, and alone.
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

mod facts;
mod ladder;
mod language;
mod similarity;
mod support;

use aimm_core::problem::{ProblemCode, SourceFile};
use aimm_core::questionnaire::{load, load_strictly};
use serde_json::{Value, json};

use crate::support::{ITEM, built_in, findings, folder, found_in_action, replaced, source};

#[test]
fn each_defect_is_found_with_its_place_and_alone() {
    let rows = [
        ("/anchors/3/en", "One direction approved", "One good direction approved", ProblemCode::VagueWord),
        (
            "/anchors/3/zh-Hans",
            "统一执行经最高管理层批准的",
            "统一执行完善的经最高管理层批准的",
            ProblemCode::VagueWord,
        ),
        (
            "/question/en",
            "How does",
            "How, when, where, why, by whom and for whom does",
            ProblemCode::LengthOutsideRange,
        ),
        ("/anchors/5/zh-Hans", "在按季度", "在 KPI 按季度", ProblemCode::FactInOneLanguage),
        (
            "/evidence/4/text/en",
            "Two latest quarterly",
            "27 latest quarterly",
            ProblemCode::FactInOneLanguage,
        ),
    ];
    for (place, from, to, code) in rows {
        let pointer = format!("{ITEM}{place}");
        let found = findings(&replaced(&pointer, from, to));
        assert!(
            !found.is_empty() && found.iter().all(|(code_found, _, _)| *code_found == code),
            "{place}: {found:?}"
        );
    }
}

#[test]
fn what_keeps_the_strict_check_from_running_does_not_pass_for_all_there_is() {
    let vague =
        replaced(&format!("{ITEM}/anchors/3/en"), "One direction approved", "One good direction approved");
    let mut broken = vague.clone();
    *broken.pointer_mut(&format!("{ITEM}/weight")).unwrap() = json!(0);
    let told = |files: &[SourceFile]| -> Vec<(ProblemCode, String)> {
        load_strictly(files).problems.into_iter().map(|found| (found.code, found.path)).collect()
    };
    let not_run = (ProblemCode::StrictCheckNotRun, String::new());
    let weight = (ProblemCode::WeightNotPositive, format!("{ITEM}/weight"));
    assert_eq!(told(&source(&broken)), [weight, not_run.clone()]);
    assert_eq!(told(&source(&json!([]))).last(), Some(&not_run), "also where nothing could be read");
    assert!(!told(&source(&vague)).contains(&not_run), "it ran, and found something");
    assert_eq!(load(&source(&broken)).problems.len(), 1, "nobody asked for it");
}

#[test]
fn the_other_instruments_pass() {
    for name in ["ai-risk-capability", "embodied-grading", "llm-service-capability", "terminal-grading"] {
        let bytes = std::fs::read(folder(name).join("questionnaire.json")).unwrap();
        let found = load_strictly(&[SourceFile { name: name.to_owned(), bytes }]).problems;
        assert!(found.is_empty(), "{name}: {found:?}");
    }
}

#[test]
fn evidence_without_a_kind_and_an_action_that_only_writes_are_found() {
    let mut value = built_in();
    let evidence = value.pointer_mut(&format!("{ITEM}/evidence")).unwrap().as_array_mut().unwrap();
    evidence.retain(|hint| hint["kind"] != "independent");
    *value.pointer_mut(&format!("{ITEM}/actions/3/text")).unwrap() = json!({"en": "Write one AI policy for the organisation within two months.", "zh-Hans": "两个月内编写一份全组织的 AI 方针文件。"});
    let codes: Vec<ProblemCode> = findings(&value).into_iter().map(|(code, _, _)| code).collect();
    assert_eq!(
        codes,
        [ProblemCode::EvidenceKindMissing, ProblemCode::ActionOnlyDocument, ProblemCode::ActionOnlyDocument],
        "the action is found in both languages"
    );
}

#[test]
fn a_missing_reason_a_single_role_and_a_missing_action_are_found_where_they_are() {
    let mut value = built_in();
    value["dependencies"][1].as_object_mut().unwrap().remove("reason");
    value["consistencyChecks"][0].as_object_mut().unwrap().remove("reason");
    let item = value.pointer_mut(ITEM).unwrap();
    let role = item["roles"][0].clone();
    item["roles"] = json!([role]);
    item["actions"].as_object_mut().unwrap().remove("4");
    let found: Vec<_> = findings(&value).into_iter().map(|(code, path, _)| (code, path)).collect();
    assert_eq!(
        found,
        [
            (ProblemCode::TooFewRoles, format!("{ITEM}/roles")),
            (ProblemCode::ActionMissing, format!("{ITEM}/actions")),
            (ProblemCode::ReasonMissing, "/dependencies/1/reason".to_owned()),
            (ProblemCode::ReasonMissing, "/consistencyChecks/0/reason".to_owned()),
        ]
    );
    let mut bare = built_in();
    bare["roles"] = json!([]);
    for domain in bare["domains"].as_array_mut().unwrap() {
        for area in domain["areas"].as_array_mut().unwrap() {
            for item in area["items"].as_array_mut().unwrap() {
                item["roles"] = json!([]);
                item["actions"] = json!({});
            }
        }
    }
    assert_eq!(findings(&bare), [], "an instrument may do without roles and without actions");
}

#[test]
fn an_action_that_only_writes_is_found_whatever_its_words_begin_with() {
    let act = "请外部人员检查台账并据此改正系统记录中的差错。";
    for (en, zh, n) in [
        ("Prepare a template and a handbook, and have both approved.", act, 1),
        ("Publish an action plan document on activities of the organisation.", act, 1),
        ("Let outsiders check the inventory and correct the errors they find in it.", act, 0),
        (
            "Let outsiders check the inventory and correct the errors they find in it.",
            "编写应用手册并形成终稿文件存放于内网。",
            1,
        ),
        (
            "Create a document that describes how to use and test the AI systems.",
            "制定一份说明如何使用和测试 AI 系统的文件。",
            2,
        ),
        (
            "Have a policy written that explains what teams run, test and measure.",
            "请人编写方针，说明各团队如何运行、测试和测量。",
            2,
        ),
    ] {
        let found = found_in_action(en, zh);
        assert_eq!(found, vec![(ProblemCode::ActionOnlyDocument, String::new()); n], "{en} {zh}");
    }
}

#[test]
fn derived_forms_and_longer_words_are_vague_too() {
    let anchor = |language: &str, from: &str, to: &str| {
        let found = findings(&replaced(&format!("{ITEM}/anchors/3/{language}"), from, to));
        found.into_iter().map(|(code, _, found)| (code, found)).collect::<Vec<_>>()
    };
    for word in ["comprehensively", "robustly", "best-practice", "reasonably", "frequently", "consistently"] {
        let found = anchor("en", "One direction approved", &format!("One direction {word} approved"));
        assert_eq!(found, [(ProblemCode::VagueWord, word.to_owned())], "{word}");
    }
    assert_eq!(
        anchor("en", "and the minutes are kept", "and it says how frequently"),
        [],
        "it asks for a number"
    );
    for (word, expected) in [
        ("不定期", Some("不定期")),
        ("定期", Some("定期")),
        ("定 期", Some("定期")),
        ("全体系统性", Some("系统性")),
        ("有效期内", None),
        ("按自主要求", None),
        ("按互相关系", None),
        ("在不断电条件下", None),
        ("在规定期限内", None),
        ("按统一流程", None),
        ("检查系统性能后", None),
        ("按监视情况", None),
        ("首先进行评审并", None),
        ("补充分析后", None),
        ("记录人员以及时间", None),
        ("在没有时限时", None),
    ] {
        let found = anchor("zh-Hans", "统一执行", &format!("{word}统一执行"));
        let words: Vec<&str> = found.iter().map(|(_, found)| found.as_str()).collect();
        assert_eq!(words, expected.into_iter().collect::<Vec<_>>(), "{word}");
    }
}

#[test]
fn vague_words_are_found_whatever_stands_between_them_and_terms_that_hold_one_are_not() {
    for (words, expected) in [
        ("reviewed as  needed", Some("as needed")),
        ("of best\u{a0}practice", Some("best practice")),
        ("opened with an api\u{a0}key", None),
        ("opened with an encryption key", None),
        ("measured by key performance indicators", None),
        ("for the well-being of staff", None),
        ("made of basic oxygen steel", None),
        ("of well-run units", Some("well-")),
        ("named as key", Some("key")),
    ] {
        let place = format!("{ITEM}/anchors/3/en");
        let found =
            findings(&replaced(&place, "One direction approved", &format!("One direction {words} approved")));
        let words: Vec<_> = found.iter().map(|(code, _, found)| (*code, found.as_str())).collect();
        let expected: Vec<_> = expected.iter().map(|word| (ProblemCode::VagueWord, *word)).collect();
        assert_eq!(words, expected, "{found:?}");
    }
}

#[test]
fn an_exception_covers_what_it_names_and_nothing_else() {
    let with = |exceptions: Value| {
        let mut value = replaced(
            &format!("{ITEM}/anchors/3/en"),
            "One direction approved",
            "One good direction approved",
        );
        value["lintExceptions"] = exceptions;
        value
    };
    let exception = |node: &str, found: &str| json!([{"code": "vagueWord", "node": node, "found": found, "reason": "a term"}]);
    assert_eq!(findings(&with(exception("STR.1.1", "good"))), [], "it is covered");
    let other = findings(&with(exception("STR.1.1", "robust")));
    let codes: Vec<ProblemCode> = other.into_iter().map(|(code, _, _)| code).collect();
    assert_eq!(
        codes,
        [ProblemCode::VagueWord, ProblemCode::UnusedException],
        "another word is another finding"
    );
    let unknown = load(&source(&with(json!([{"code": "x", "node": "STR.1.1", "reason": "r"}])))).problems;
    assert_eq!(
        unknown.iter().map(|found| found.path.as_str()).collect::<Vec<_>>(),
        ["/lintExceptions/0/code"]
    );
}

//! The strict check: each defect planted into the built-in questionnaire is found where it is, and alone.
#![expect(clippy::unwrap_used, reason = "what fails here fails the test")]

use std::collections::BTreeSet;
use std::path::{Path, PathBuf};

use aimm_core::problem::{ProblemCode, SourceFile};
use aimm_core::questionnaire::{load, load_strictly, single_file};
use serde_json::{Value, json};

/// The first item: STR.1.1.
const ITEM: &str = "/domains/0/areas/0/items/0";

fn folder(name: &str) -> PathBuf {
    Path::new(concat!(env!("CARGO_MANIFEST_DIR"), "/../../questionnaires")).join(name)
}

fn built_in() -> Value {
    let folder = folder("aimm-core");
    let names = ["questionnaire", "strategy", "resources", "application", "management", "effectiveness"];
    let files = names.map(|name| SourceFile {
        name: format!("{name}.json"),
        bytes: std::fs::read(folder.join(format!("{name}.json"))).unwrap(),
    });
    serde_json::from_str(&single_file(&files).unwrap()).unwrap()
}

fn source(value: &Value) -> [SourceFile; 1] {
    [SourceFile { name: "q.json".to_owned(), bytes: serde_json::to_vec(value).unwrap() }]
}

fn findings(value: &Value) -> Vec<(ProblemCode, String, String)> {
    let files = source(value);
    let refused = load(&files).problems;
    assert!(refused.is_empty(), "the strict check is for what loads: {refused:?}");
    load_strictly(&files)
        .problems
        .into_iter()
        .map(|found| (found.code, found.path.clone(), found.argument("found").unwrap_or_default().to_owned()))
        .collect()
}

fn replaced(pointer: &str, from: &str, to: &str) -> Value {
    let mut value = built_in();
    let place = value.pointer_mut(pointer).unwrap();
    let text = place.as_str().unwrap();
    assert!(text.contains(from), "{text} has no {from}");
    *place = json!(text.replacen(from, to, 1));
    value
}

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
fn a_language_without_words_is_named() {
    let languages = |value: &Value| -> Vec<String> {
        let loaded = load(&source(value)).into_result().unwrap();
        loaded.languages_without_words().map(ToString::to_string).collect()
    };
    assert!(languages(&built_in()).is_empty(), "English and Chinese have theirs");
    for (tag, is_named) in
        [("de", true), ("enm", true), ("zh-Hant", true), ("zh-TW", true), ("zh-CN", false), ("zh-SG", false)]
    {
        let foreign = built_in().to_string().replace("\"zh-Hans\"", &format!("\"{tag}\""));
        let named = languages(&serde_json::from_str(&foreign).unwrap());
        assert_eq!(named == [tag], is_named, "{tag}: {named:?}");
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
fn the_other_instruments_pass() {
    for name in ["ai-risk-capability", "embodied-grading", "llm-service-capability", "terminal-grading"] {
        let bytes = std::fs::read(folder(name).join("questionnaire.json")).unwrap();
        let found = load_strictly(&[SourceFile { name: name.to_owned(), bytes }]).problems;
        assert!(found.is_empty(), "{name}: {found:?}");
    }
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
fn an_interval_that_one_language_lacks_is_found() {
    for (place, from, to, expected) in [
        ("3/zh-Hans", "每年至少评审一次", "每月至少评审一次", "once a year 每月"),
        ("4/zh-Hans", "至少每季度", "至少每年", "every quarter 每年"),
        ("4/en", "at least every quarter", "at least every month", "every month 每季度"),
        ("4/en", "at least every quarter", "four times a year", ""),
        ("4/zh-Hans", "至少每季度", "按季度", ""),
        ("4/zh-Hans", "至少每季度", "每年至少四次", ""),
    ] {
        let found = findings(&replaced(&format!("{ITEM}/anchors/{place}"), from, to));
        assert!(found.iter().all(|(code, _, _)| *code == ProblemCode::FactInOneLanguage), "{to}: {found:?}");
        let mut facts: Vec<&str> = found.iter().map(|(_, _, found)| found.as_str()).collect();
        facts.sort_unstable();
        assert_eq!(facts.join(" "), expected, "{to}");
    }
}

#[test]
fn what_people_read_of_levels_and_rules_says_the_same_in_both_languages() {
    for (place, language, other, to) in [
        (
            "/levels/2/summary",
            "en",
            "zh-Hans",
            "At least 27 units work by their own written rules with named owners.",
        ),
        (
            "/dependencies/0/reason",
            "zh-Hans",
            "en",
            "只有统一台账收录全部 27 个系统（含外购与内嵌 AI），才能逐一标注风险等级。",
        ),
        (
            "/consistencyChecks/4/message",
            "zh-Hans",
            "en",
            "风险与影响评估评分不低于 3，而 AI 系统台账不高于 1，请核实 27 个系统。",
        ),
        (
            "/consistencyChecks/4/reason",
            "zh-Hans",
            "en",
            "没有业务单元能出示 27 个系统的清单时，全部系统均已定级和评估的说法无从核实。",
        ),
    ] {
        let mut value = built_in();
        *value.pointer_mut(&format!("{place}/{language}")).unwrap() = json!(to);
        let expected = (ProblemCode::FactInOneLanguage, format!("{place}/{other}"), "27".to_owned());
        assert_eq!(findings(&value), [expected], "the other language lacks the number");
    }
}

#[test]
fn texts_in_a_language_that_the_check_does_not_know_are_only_looked_through_for_likeness() {
    let mut value = built_in();
    value["languages"] = json!(["en", "zh-Hans", "fr"]);
    add_third_language(&mut value);
    assert_eq!(findings(&value), [], "neither words nor lengths nor numbers of it are known");
    let place = "/domains/2/areas/1/items/1/question/fr";
    let question = value.pointer(&format!("{ITEM}/question/fr")).unwrap().clone();
    *value.pointer_mut(place).unwrap() = question;
    let expected = (ProblemCode::NearDuplicate, place.to_owned(), "100 %".to_owned());
    assert_eq!(findings(&value), [expected]);
}

/// Gives every text below `value` a third language, of which the strict check has no words: English from its end.
fn add_third_language(value: &mut Value) {
    match value {
        Value::Object(fields) => {
            if let Some(english) = fields.get("en").and_then(Value::as_str) {
                let reversed: String = english.chars().rev().collect();
                fields.insert("fr".to_owned(), json!(reversed));
            }
            fields.values_mut().for_each(add_third_language);
        }
        Value::Array(values) => values.iter_mut().for_each(add_third_language),
        _ => {}
    }
}

#[test]
fn a_copied_anchor_is_found_beside_its_original() {
    let mut value = built_in();
    let copy = value.pointer(&format!("{ITEM}/anchors/2")).unwrap().clone();
    let copy = json!({
        "en": copy["en"].as_str().unwrap().replace("aims", "goals"),
        "zh-Hans": copy["zh-Hans"].as_str().unwrap().replace("目标", "指标"),
    });
    *value.pointer_mut("/domains/1/areas/1/items/0/anchors/2").unwrap() = copy;
    let found = findings(&value);
    let near: Vec<_> = found.iter().filter(|(code, _, _)| *code == ProblemCode::NearDuplicate).collect();
    assert_eq!(near.len(), 2, "once a language: {found:?}");
    assert!(near.iter().all(|(_, path, _)| path.starts_with("/domains/1/areas/1/items/0/anchors/2/")));
}

#[test]
fn a_text_used_twice_is_found_however_short_it_is() {
    let short = json!({"en": "Signed minutes", "zh-Hans": "签字纪要"});
    for place in ["title", "question", "help", "anchors/0", "evidence/0/text", "actions/2/text"] {
        let mut value = built_in();
        let text = match place {
            "evidence/0/text" => {
                *value.pointer_mut(&format!("{ITEM}/{place}")).unwrap() = short.clone();
                short.clone()
            }
            _ => value.pointer(&format!("{ITEM}/{place}")).unwrap().clone(),
        };
        let copy = format!("/domains/2/areas/1/items/1/{place}");
        *value.pointer_mut(&copy).unwrap() = text;
        let found = load_strictly(&source(&value)).problems;
        let places: Vec<_> = found
            .iter()
            .map(|found| (found.code, found.path.clone(), found.argument("other").unwrap().to_owned()))
            .collect();
        let expected = ["en", "zh-Hans"].map(|language| {
            let other = format!("q.json{ITEM}/{place}/{language}");
            (ProblemCode::NearDuplicate, format!("{copy}/{language}"), other)
        });
        assert_eq!(places, expected, "once a language, beside the first: {place}");
        assert!(found.iter().all(|found| found.argument("found") == Some("100 %")), "{place}: {found:?}");
    }
}

#[test]
fn a_translation_that_lost_half_is_found() {
    let mut value = built_in();
    *value.pointer_mut(&format!("{ITEM}/anchors/3/zh-Hans")).unwrap() =
        json!("全组织执行同一经批准的发展方向，各业务单元书面承接，每年评审并留存记录。");
    assert!(findings(&value).iter().any(|(code, _, _)| *code == ProblemCode::LengthRatio));
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

/// The codes and what was found where the third action of the first item has these texts.
fn found_in_action(en: &str, zh: &str) -> Vec<(ProblemCode, String)> {
    let mut value = built_in();
    *value.pointer_mut(&format!("{ITEM}/actions/3/text")).unwrap() = json!({"en": en, "zh-Hans": zh});
    findings(&value).into_iter().map(|(code, _, found)| (code, found)).collect()
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
fn a_fact_that_one_language_lacks_is_found_in_words_and_in_digits() {
    for (en, zh, expected) in [
        (
            "Test the rule in three units for two months and correct it.",
            "在五个业务单元测试规则九个月，并予以修正。",
            "2 3 5 9",
        ),
        (
            "Test the rule in one unit for seventeen days and correct it.",
            "在一个业务单元测试规则若干天，并予以修正。",
            "17",
        ),
        (
            "Test the rule in one unit for some days and correct it.",
            "在一个业务单元测试规则十七天，并予以修正。",
            "17",
        ),
        (
            "Test the rule with a person from one unit and correct it.",
            "请业务单元的 1 名人员测试规则，并予以修正。",
            "",
        ),
        (
            "Test the rule in three units for three months and correct it.",
            "在业务单元测试规则三个月，并予以修正。",
            "3",
        ),
        (
            "Test the rule with a third party twice within 12 months and correct it.",
            "十二个月内会同第三方两次测试规则，并予以修正。",
            "",
        ),
        (
            "Test the rule with Google and Huawei for two months and correct it.",
            "会同两家合作方测试规则两个月，并予以修正。",
            "2 Google Huawei",
        ),
        (
            "Test the rule in cases above 100,000 yuan and correct it.",
            "在超过十万元的案例中测试规则，并予以修正。",
            "",
        ),
        (
            "Test the rule every half year by the log and correct it.",
            "每半年按日志测试规则，并予以修正。",
            "",
        ),
        (
            "Test the rule with people from one unit and correct it.",
            "会同 HR 与 IT 测试规则，并予以修正。",
            "HR IT",
        ),
        (
            "Test the SLAs of the SaaS with one unit and correct them.",
            "会同业务单元测试 SaaS 的 SLA，并予以修正。",
            "",
        ),
        (
            "Test the rule with all three parties in March and let both correct it.",
            "三方测试规则，并由二者予以修正。",
            "",
        ),
    ] {
        let found = found_in_action(en, zh);
        assert!(found.iter().all(|(code, _)| *code == ProblemCode::FactInOneLanguage), "{en}: {found:?}");
        let mut facts: Vec<&str> = found.iter().map(|(_, found)| found.as_str()).collect();
        facts.sort_unstable();
        assert_eq!(facts.join(" "), expected, "{en}");
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

/// The built-in questionnaire with its languages under other tags.
fn retagged(english: &str, chinese: &str) -> Value {
    let text = built_in().to_string();
    let text = text.replace("\"en\"", &format!("\"{english}\""));
    serde_json::from_str(&text.replace("\"zh-Hans\"", &format!("\"{chinese}\""))).unwrap()
}

#[test]
fn a_text_that_is_not_in_its_language_is_found_once_and_alone() {
    for (place, language, to, expected) in [
        (format!("{ITEM}/title"), "zh-Hans", "AI policy and rules of use", "AI policy and"),
        (format!("{ITEM}/title"), "en", "方针", "方针"),
        (format!("{ITEM}/help"), "en", "Ask the board. 另可询问用户，并查阅 AI 清单。", "另可询问用户"),
        (format!("{ITEM}/evidence/0/text"), "zh-Hans", "Approved AI policy", "Approved AI policy"),
        (format!("{ITEM}/question"), "zh-Hans", "How is it decided where AI leads the firm?", "How is it"),
        (
            "/domains/0/summary".to_owned(),
            "zh-Hans",
            "Where AI leads the firm, and who answers for it.",
            "Where AI leads",
        ),
        ("/notice".to_owned(), "zh-Hans", "No certification scheme of anybody.", "No certification scheme"),
        ("/glossary/0/definition".to_owned(), "zh-Hans", "A thing that runs by itself.", "A thing that"),
        ("/dependencies/0/reason".to_owned(), "zh-Hans", "Tiers need a list.", "Tiers need a"),
        ("/consistencyChecks/0/message".to_owned(), "zh-Hans", "Look at both again.", "Look at both"),
    ] {
        let mut value = built_in();
        let place = format!("{place}/{language}");
        *value.pointer_mut(&place).unwrap() = json!(to);
        let found = findings(&value);
        let wrong: Vec<_> =
            found.iter().filter(|(code, _, _)| *code == ProblemCode::WrongLanguage).cloned().collect();
        assert_eq!(wrong, [(ProblemCode::WrongLanguage, place, expected.to_owned())], "{to}: {found:?}");
        assert!(
            found.iter().all(|(code, _, _)| *code != ProblemCode::FactInOneLanguage),
            "what is in the wrong language is not compared: {found:?}"
        );
    }
}

#[test]
fn the_same_words_in_both_languages_are_found_and_the_same_name_is_not() {
    for (place, words, n) in [
        ("/title", "AI policy", 1),
        ("/schemes/0/title", "ISO/IEC 42001", 0),
        ("/schemes/0/title", "NIST AI RMF", 0),
        ("/roles/0/name", "Data owner", 1),
        ("/roles/0/name", "CISO", 0),
    ] {
        let mut value = built_in();
        *value.pointer_mut(place).unwrap() = json!({"en": words, "zh-Hans": words});
        let expected = vec![(ProblemCode::WrongLanguage, format!("{place}/zh-Hans"), words.to_owned()); n];
        assert_eq!(findings(&value), expected, "{words}");
    }
}

#[test]
fn varieties_of_a_language_are_that_language() {
    for (english, chinese) in [("en-GB", "zh-CN"), ("en-US", "zh"), ("en", "zh-Hans-CN")] {
        let mut value = retagged(english, chinese);
        assert_eq!(findings(&value), [], "{english} and {chinese} pass as en and zh-Hans do");
        let place = format!("{ITEM}/anchors/3/{english}");
        let text = value.pointer(&place).unwrap().as_str().unwrap();
        let text = text.replacen("One direction", "One good direction of 27", 1);
        *value.pointer_mut(&place).unwrap() = json!(text);
        let other = format!("{ITEM}/anchors/3/{chinese}");
        let expected = [
            (ProblemCode::VagueWord, place, "good".to_owned()),
            (ProblemCode::FactInOneLanguage, other, "27".to_owned()),
        ];
        assert_eq!(findings(&value), expected, "{english} and {chinese}");
    }
}

#[test]
fn a_second_english_is_compared_with_the_first() {
    let mut value = built_in();
    value["languages"] = json!(["en", "en-US", "zh-Hans"]);
    copy_language(&mut value, "en", "en-US");
    assert_eq!(findings(&value), [], "two varieties may say the same");
    let place = format!("{ITEM}/anchors/3");
    let text = value.pointer(&format!("{place}/en-US")).unwrap().as_str().unwrap();
    *value.pointer_mut(&format!("{place}/en-US")).unwrap() = json!(text.replace("One", "27"));
    let expected = (ProblemCode::FactInOneLanguage, format!("{place}/en"), "27".to_owned());
    assert_eq!(findings(&value), [expected]);
}

/// Gives every text below `value` what it says in one language in another, too.
fn copy_language(value: &mut Value, from: &str, to: &str) {
    match value {
        Value::Object(fields) => {
            if let Some(words) = fields.get(from).cloned() {
                fields.insert(to.to_owned(), words);
            }
            fields.values_mut().for_each(|value| copy_language(value, from, to));
        }
        Value::Array(values) => values.iter_mut().for_each(|value| copy_language(value, from, to)),
        _ => {}
    }
}

#[test]
fn a_text_left_in_english_is_found_in_a_language_that_the_check_does_not_know() {
    let mut value = built_in();
    value["languages"] = json!(["en", "zh-Hans", "fr"]);
    add_third_language(&mut value);
    let place = format!("{ITEM}/help");
    let english = value.pointer(&format!("{place}/en")).unwrap().clone();
    *value.pointer_mut(&format!("{place}/fr")).unwrap() = english;
    let places: Vec<_> = findings(&value).into_iter().map(|(code, path, _)| (code, path)).collect();
    assert_eq!(places, [(ProblemCode::WrongLanguage, format!("{place}/fr"))]);
}

/// What of facts is found where the third level text of the first item begins so in both languages.
fn facts_found(english: &str, chinese: &str) -> String {
    let mut value =
        replaced(&format!("{ITEM}/anchors/3/en"), "One direction", &format!("{english}, one direction"));
    let place = format!("{ITEM}/anchors/3/zh-Hans");
    let text = value.pointer(&place).unwrap().as_str().unwrap();
    let text = text.replacen("全组织", &format!("{chinese}，全组织"), 1);
    *value.pointer_mut(&place).unwrap() = json!(text);
    let found = findings(&value);
    let facts = found.iter().filter(|(code, _, _)| *code == ProblemCode::FactInOneLanguage);
    facts.map(|(_, _, found)| found.as_str()).collect::<Vec<_>>().join(" ")
}

#[test]
fn a_number_is_said_otherwise_only_by_the_same_statement() {
    for (english, chinese, expected) in [
        ("In three units every quarter", "业务单元每季度", "3"),
        ("In four units every quarter", "业务单元每季度", "4"),
        ("By each of 100 persons", "由每名人员", "100"),
        ("By 12 persons a year", "由人员每年", "12"),
        ("By 30 persons every month", "由人员每月", "30"),
        ("At least 50 % every half-year", "每半年至少部分", "50"),
        ("By six persons every half-year", "由人员每半年", "6"),
        ("In two units twice a year", "业务单元每半年", "2"),
        ("Every three months in three units", "每三个月在业务单元", "3"),
        ("Every three months in units", "每三个月在三个业务单元", "3"),
        ("Every quarter within three months", "每季度", "3"),
        ("By two persons", "由不同人员", "2"),
        ("In all units", "在 100 个业务单元", "100"),
        ("Half the year", "在 50% 的业务单元", "50"),
        ("Every year in units", "每年在 12 个业务单元", "12"),
        ("For the yearly figures", "按 12 项年度数据", "12"),
        ("Within 12 months", "一年内", ""),
        ("Within twelve months", "一年内", ""),
        ("Within a year", "十二个月内", ""),
        ("Within three months", "一个季度内", ""),
        ("Within a quarter", "三个月内", ""),
        ("Within six months", "半年内", ""),
        ("Within 30 days", "一个月内", ""),
        ("Within a month", "30 日内", ""),
        ("Within 24 hours", "一天内", ""),
        ("In 100 % of units", "在全部业务单元", ""),
        ("In all units", "在 100% 的业务单元", ""),
        ("In half of all units", "在 50% 的业务单元", ""),
        ("In at least 50 % of units", "在半数以上业务单元", ""),
        ("Every three months in three units", "每季度在三个业务单元", ""),
        ("Twice a year in two units", "每半年在两个业务单元", ""),
        ("By a dozen persons", "由 12 名人员", ""),
        ("Two leads judge it differently", "不同责任人判断不一致", ""),
    ] {
        assert_eq!(facts_found(english, chinese), expected, "{english}: {chinese}");
    }
}

#[test]
fn a_number_translated_as_people_write_it_is_the_same() {
    for (english, chinese) in [
        ("For 10,000 users", "面向 1 万名用户"),
        ("For 12,000 users", "面向 1.2 万名用户"),
        ("Above 100,000 yuan", "超过 10 万元"),
        ("Above 1.5 million yuan", "超过 150 万元"),
        ("For ten thousand users", "面向 1 万名用户"),
        ("In two thirds of all units", "在三分之二的业务单元"),
        ("In two-thirds of all units", "在三分之二的业务单元"),
        ("In one quarter of all units", "在四分之一的业务单元"),
        ("In a third of all units", "在三分之一的业务单元"),
        ("In one in ten units", "在十分之一的业务单元"),
        ("In one in ten units", "在每十个业务单元中的一个"),
        ("In one half of all units", "在二分之一的业务单元"),
        ("For 250 users of the KPI", "面向 ２５０ 名 KPI 用户"),
        ("By December", "十二月前"),
        ("By 1 November 2026", "2026 年 11 月 1 日前"),
        ("Every fortnight", "每两周"),
        ("Within a fortnight", "两周内"),
        ("In 20 percent of units", "在百分之二十的业务单元"),
    ] {
        assert_eq!(facts_found(english, chinese), "", "{english}: {chinese}");
    }
    for (english, chinese, expected) in [
        ("For 10,000 users", "面向 10 万名用户", "10000 100000"),
        ("In two thirds of all units", "在四分之三的业务单元", "2/3 3/4"),
        ("By November", "十二月前", "12"),
    ] {
        assert_eq!(facts_found(english, chinese), expected, "{english}: {chinese}");
    }
}

#[test]
fn a_name_is_reported_as_it_is_written() {
    for (english, chinese, expected) in [
        ("On AWS with Teams", "在平台上", "AWS Teams"),
        ("With SLAs", "按协议", "SLAs"),
        ("On a platform", "在 OpenShift 平台上", "OpenShift"),
        ("On openshift", "在 OpenShift 平台上", ""),
        ("With TEAMS and SLAs", "用 Teams 和 SLA", ""),
    ] {
        assert_eq!(facts_found(english, chinese), expected, "{english}: {chinese}");
    }
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

#[test]
fn questions_that_differ_by_a_word_and_names_used_twice_are_found() {
    let mut value = built_in();
    let copy = "/domains/2/areas/1/items/1/question";
    let question = value.pointer(&format!("{ITEM}/question/en")).unwrap().as_str().unwrap();
    let near = question.replacen("How does", "How will", 1);
    assert_ne!(near, question);
    *value.pointer_mut(&format!("{copy}/en")).unwrap() = json!(near);
    *value.pointer_mut("/domains/3/areas/1/name").unwrap() =
        value.pointer("/domains/3/areas/0/name").unwrap().clone();
    *value.pointer_mut("/domains/4/name").unwrap() = value.pointer("/domains/0/name").unwrap().clone();
    let found = findings(&value);
    assert!(found.iter().all(|(code, _, _)| *code == ProblemCode::NearDuplicate), "{found:?}");
    let places: Vec<&str> = found.iter().map(|(_, path, _)| path.as_str()).collect();
    let expected = [
        "/domains/4/name/en",
        "/domains/4/name/zh-Hans",
        "/domains/3/areas/1/name/en",
        "/domains/3/areas/1/name/zh-Hans",
        &format!("{copy}/en"),
    ];
    assert_eq!(places, expected);
}

#[test]
fn a_requirement_that_raises_only_numbers_is_no_duplicate_at_another_level_of_its_item() {
    let text = |en: &str, zh: &str| {
        json!({"en": format!("The lamp answers a spoken command from four metres in {en} of 20 runs."),
               "zh-Hans": format!("灯具距四米处接收口头指令，20 次测试至少 {zh} 次正确执行。")})
    };
    let bytes = std::fs::read(folder("terminal-grading").join("questionnaire.json")).unwrap();
    let original: Value = serde_json::from_slice(&bytes).unwrap();
    for (place, words, expected) in [
        ("/domains/0/areas/0/items/0/requirements/2/0/text", ("19", "19"), 0),
        ("/domains/0/areas/0/items/0/requirements/2/0/text", ("nineteen", "十九"), 0),
        ("/domains/0/areas/0/items/0/requirements/2/0/text", ("18", "18"), 2),
        ("/domains/0/areas/0/items/0/requirements/1/1/text", ("19", "19"), 2),
        ("/domains/0/areas/0/items/1/requirements/2/0/text", ("19", "19"), 2),
    ] {
        let mut value = original.clone();
        *value.pointer_mut("/domains/0/areas/0/items/0/requirements/1/0/text").unwrap() = text("18", "18");
        *value.pointer_mut(place).unwrap() = text(words.0, words.1);
        let found = findings(&value);
        let near = found.iter().filter(|(code, _, _)| *code == ProblemCode::NearDuplicate).count();
        assert_eq!(near, expected, "{place} {words:?}: {found:?}");
    }
}

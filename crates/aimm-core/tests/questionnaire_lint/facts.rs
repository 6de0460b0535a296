//! Numbers, intervals, names and lengths of one language against another.

use aimm_core::problem::ProblemCode;
use serde_json::json;

use crate::support::{ITEM, built_in, findings, found_in_action, replaced};

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
fn a_translation_that_lost_half_is_found() {
    let mut value = built_in();
    *value.pointer_mut(&format!("{ITEM}/anchors/3/zh-Hans")).unwrap() =
        json!("全组织执行同一经批准的发展方向，各业务单元书面承接，每年评审并留存记录。");
    assert!(findings(&value).iter().any(|(code, _, _)| *code == ProblemCode::LengthRatio));
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

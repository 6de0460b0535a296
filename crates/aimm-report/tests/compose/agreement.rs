//! The section on several respondents: what it says, and what it must not.

use aimm_messages::{Language, Messages};
use aimm_report::compose::compose;
use aimm_report::document::ReportDocument;
use aimm_report::input::{Audience, Section};
use serde_json::json;

use crate::case::{Case, Scored};
use crate::golden::check;
use crate::outline::outline;

/// The organisation with three roles; the last item to discuss has no rating in its assessment.
fn scored() -> Scored {
    let case = Case::named("organisation").with(|questionnaire, _| {
        questionnaire["roles"] = json!([
            {"id": "executive", "name": {"en": "Executive", "zh-Hans": "高层"}},
            {"id": "engineer", "name": {"en": "Engineer", "zh-Hans": "工程师"}},
            {"id": "lawyer", "name": {"en": "Lawyer", "zh-Hans": "法务"}}
        ]);
    });
    case.score()
}

const ROLES: [&str; 8] =
    ["executive", "executive", "executive", "engineer", "engineer", "engineer", "lawyer", ""];

/// Executives see the first item higher than engineers do; the seventh is open and disputed; nobody but the first two rates the
/// last.
fn level(person: usize, at: usize) -> Option<u8> {
    match (at, person) {
        (0, 0..3) => Some(3),
        (0, _) => Some(1),
        (6, _) => Some((person % 4) as u8),
        (10, 2..) => None,
        _ => Some(if at < 5 { 1 } else { 2 }),
    }
}

/// The section alone.
fn section(scored: &Scored, language: Language, audience: Audience) -> ReportDocument {
    let mut input = scored.input(None);
    input.options.audience = audience;
    input.options.without = Section::ALL.into_iter().filter(|other| *other != Section::Agreement).collect();
    compose(&input, &Messages::new(language))
}

#[test]
fn the_section_says_what_its_golden_outline_says() {
    let scored = scored().asked(&ROLES, level);
    for language in Language::ALL {
        let report = section(&scored, language, Audience::Full);
        check(&format!("agreement-{}", language.tag()), &outline(&report));
    }
}

#[test]
fn without_respondents_there_is_no_section() {
    for language in Language::ALL {
        let report = section(&scored(), language, Audience::Full);
        let heading = Messages::new(language).text("section-agreement");
        assert!(!outline(&report).contains(&heading), "no heading without something below it");
    }
}

#[test]
fn nobody_is_named_and_a_small_group_is_not_described() {
    let scored = scored().asked(&ROLES, level);
    for audience in [Audience::Full, Audience::Redacted] {
        let text = outline(&section(&scored, Language::English, audience));
        assert!(!text.contains("Osterkamp") && !text.contains("respondent-"), "{audience:?}: {text}");
        let described = text.lines().filter(|line| line.contains("Lawyer") && line.contains('|'));
        assert_eq!(described.count(), 0, "one lawyer has no row: {text}");
        assert!(text.contains("Lawyer, no role stated"), "small groups are said to be left out: {text}");
    }
}

#[test]
fn outsiders_see_no_single_answers() {
    let full = outline(&section(&scored().asked(&ROLES, level), Language::English, Audience::Full));
    let redacted = outline(&section(&scored().asked(&ROLES, level), Language::English, Audience::Redacted));
    assert!(full.contains("number of ratings at each level") && full.contains("medians by role"), "{full}");
    assert!(
        !redacted.contains("number of ratings at each level") && !redacted.contains("medians by role"),
        "{redacted}"
    );
    let two = scored().asked(&["executive", "executive"], |person, at| Some((person + at % 2) as u8));
    let redacted = outline(&section(&two, Language::English, Audience::Redacted));
    assert!(redacted.contains("it is withheld") && !redacted.contains("PLAN.1.1"), "{redacted}");
    let full = outline(&section(&two, Language::English, Audience::Full));
    assert!(full.contains("With two respondents"), "{full}");
}

#[test]
fn respondents_who_agree_leave_nothing_to_discuss() {
    let agreed = scored().asked(&["", "", "", ""], |_, at| Some(u8::from(at.is_multiple_of(2))));
    let text = outline(&section(&agreed, Language::English, Audience::Full));
    assert!(text.contains("No item is to be discussed"), "{text}");
    assert!(text.contains("On no item") && text.contains("No respondent states a role"), "{text}");
    assert!(text.contains("three or four ratings"), "{text}");
    let same = scored().asked(&["", "", ""], |_, _| Some(1));
    let text = outline(&section(&same, Language::English, Audience::Full));
    assert!(text.contains("All ratings that can be compared are the same level"), "{text}");
}

#[test]
fn a_scale_of_many_levels_lists_its_ratings() {
    let case = Case::named("organisation").with(|questionnaire, _| {
        let names = (4..10).map(|level| json!({"level": level, "name": {"en": format!("L{level}"), "zh-Hans": format!("第 {level} 级")}}));
        questionnaire["levels"].as_array_mut().unwrap().extend(names);
        for domain in questionnaire["domains"].as_array_mut().unwrap() {
            for area in domain["areas"].as_array_mut().unwrap() {
                for item in area["items"].as_array_mut().unwrap() {
                    for level in 4..10 {
                        item["anchors"][level.to_string()] =
                            json!({"en": format!("Level {level} holds"), "zh-Hans": format!("达到第 {level} 级")});
                    }
                }
            }
        }
    });
    let asked = case.score().asked(&["", "", ""], |person, _| Some([2, 5, 9][person]));
    let text = outline(&section(&asked, Language::English, Audience::Full));
    assert!(text.contains("2 · 5 · 9"), "{text}");
}

//! What must hold of several respondents, whoever they are (scoring rules, sections 7 and 11).
#![expect(clippy::expect_used, reason = "what fails here fails the test")]

mod generated;

use aimm_core::assessment::{Assessment, Respondent};
use aimm_core::consensus::{Consensus, Flag, Metric, Respondents, RespondentsError, consensus};
use aimm_core::ids::AssessmentId;
use aimm_core::questionnaire::{Policy, Questionnaire, Role};
use aimm_core::response::{Progress, Rating, Response, ResponseState};
use aimm_core::text::LocalisedText;
use generated::{Plan, TOP, load, plans, policies};
use proptest::prelude::*;

/// What one respondent says item by item: role, and a level, or 10 unknown, 11 not applicable, 12 nothing.
type Answers = (u8, Vec<u8>);

const ROLES: [&str; 3] = ["executive", "engineer", "lawyer"];

fn answers() -> impl Strategy<Value = Vec<Answers>> {
    let answer = prop_oneof![12 => 0..=TOP, 1 => 10u8..=12];
    prop::collection::vec((0u8..4, prop::collection::vec(answer, 80)), 2..=9)
}

fn case(plan: &Plan, answers: &[Answers]) -> (Questionnaire, Vec<Assessment>) {
    let (mut questionnaire, base) = load(plan, 1.0, Policy::Balanced, false);
    let role = |id: &&str| Role { id: (*id).to_owned(), name: LocalisedText::default() };
    questionnaire.roles = ROLES.iter().map(role).collect();
    let respondents = answers.iter().enumerate().map(|(at, (role, levels))| {
        let person = Respondent {
            id: format!("p{at}"),
            name: None,
            role: ROLES.get(usize::from(*role)).map(|role| (*role).to_owned()),
        };
        let responses = questionnaire.items().zip(levels).filter_map(|((_, _, item), level)| {
            let state = match level {
                12 => return None,
                11 => ResponseState::NotApplicable { reason: "outside".to_owned() },
                10 => ResponseState::Unknown,
                level => ResponseState::Rated(Rating::Level { level: *level, progress: Progress::None }),
            };
            let evidence = base.response(item.id.as_str()).map(|response| response.evidence.clone());
            Some(Response {
                evidence: evidence.filter(|_| at == 0).unwrap_or_default(),
                ..Response::new(item.id.clone(), state)
            })
        });
        Assessment { respondent: Some(person), responses: responses.collect(), ..base.clone() }
    });
    let respondents = respondents.collect();
    (questionnaire, respondents)
}

fn found(questionnaire: &Questionnaire, assessments: Vec<Assessment>, metric: Metric) -> Consensus {
    let respondents = Respondents::new(assessments).expect("several respondents");
    consensus(questionnaire, &respondents, None, metric, 1)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_order_of_the_respondents_and_their_policies_change_nothing(
        plan in plans(), answers in answers(), turn in 0usize..9, policy in policies()
    ) {
        let (questionnaire, assessments) = case(&plan, &answers);
        let mut turned = assessments.clone();
        turned.rotate_left(turn % assessments.len());
        turned.swap(0, assessments.len() - 1);
        turned[0].policy = Some(policy);
        for metric in [Metric::Ordinal, Metric::Nominal, Metric::Interval] {
            let of = |assessments: &[Assessment]| found(&questionnaire, assessments.to_vec(), metric);
            prop_assert_eq!(of(&assessments), of(&turned));
        }
    }

    #[test]
    fn respondents_who_say_the_same_agree(plan in plans(), mut answers in answers()) {
        let first = answers[0].1.clone();
        for (_, levels) in &mut answers {
            levels.clone_from(&first);
        }
        let (questionnaire, assessments) = case(&plan, &answers);
        let found = found(&questionnaire, assessments, Metric::Ordinal);
        for item in &found.items {
            prop_assert!(item.flags.iter().all(|flag| *flag == Flag::Evidence), "{:?}", item);
            let cap = item.cap.unwrap_or_default();
            let is_carried = item.ratings.first().is_none_or(|level| cap >= *level);
            prop_assert_eq!(item.flags.is_empty(), is_carried);
            prop_assert_eq!(item.proposed, item.ratings.first().copied().filter(|_| is_carried));
            prop_assert!(item.statistics.is_none_or(|figures| (figures.rwg, figures.ad_median) == (1.0, 0.0)));
        }
        prop_assert!(found.overall.alpha.is_none_or(|alpha| (alpha - 1.0).abs() < 1e-9));
    }

    #[test]
    fn every_answer_is_counted_once_and_figures_stay_in_range(plan in plans(), answers in answers()) {
        let (questionnaire, assessments) = case(&plan, &answers);
        let found = found(&questionnaire, assessments, Metric::Ordinal);
        for item in &found.items {
            let counted = item.ratings.len() + item.n_unknown + item.n_not_applicable + item.n_unanswered;
            prop_assert_eq!(counted, found.n_respondents);
            prop_assert!(item.ratings.is_sorted());
            prop_assert_eq!(item.statistics.is_some(), item.ratings.len() >= 3);
            prop_assert!(item.statistics.is_none_or(|figures| figures.rwg <= 1.0 && figures.ad_median <= f64::from(TOP)));
            prop_assert!(item.proposed.is_none_or(|level| item.ratings.contains(&level)), "somebody chose it");
        }
        prop_assert!(found.overall.alpha.is_none_or(|alpha| (-1.0..=1.0).contains(&alpha)));
        prop_assert!(found.overall.interval.is_none_or(|interval| interval.low <= interval.high));
    }

    #[test]
    fn nothing_is_said_of_a_small_group(plan in plans(), answers in answers(), minimum in 2u8..=4) {
        let (mut questionnaire, assessments) = case(&plan, &answers);
        questionnaire.scoring.minimum_group_size = minimum;
        let found = found(&questionnaire, assessments, Metric::Ordinal);
        let members: usize = found.roles.iter().map(|role| role.n_respondents).sum();
        prop_assert_eq!(members, found.n_respondents, "everybody is in one group");
        for role in &found.roles {
            prop_assert_eq!(role.comparison.is_none(), role.n_respondents < usize::from(minimum));
        }
        for median in found.items.iter().flat_map(|item| &item.roles) {
            let group = found.roles.iter().find(|role| role.role == median.role);
            prop_assert!(group.is_some_and(|group| group.comparison.is_some()), "{:?} is too small", median.role);
            prop_assert!(median.n_ratings >= usize::from(minimum));
        }
    }
}

/// One area of one item each for the levels that every one of `respondents` gives.
fn respondents(respondents: &[(u8, &[u8])]) -> (Questionnaire, Vec<Assessment>) {
    let n_items = respondents[0].1.len();
    let plan: Plan = vec![(1.0, (0..n_items).map(|_| (1.0, vec![(1.0, Some((0, 0)), 0)])).collect())];
    let answers: Vec<Answers> = respondents.iter().map(|(role, levels)| (*role, levels.to_vec())).collect();
    let (mut questionnaire, assessments) = case(&plan, &answers);
    questionnaire.scoring.evidence_caps.clear();
    (questionnaire, assessments)
}

#[test]
fn roles_are_compared_with_everybody() {
    // Three executives say 4 and 3, three engineers 2 and 3, a lawyer and somebody without a role 3 and 3.
    let (executive, engineer, other): (&[u8], &[u8], &[u8]) = (&[4, 3], &[2, 3], &[3, 3]);
    let (questionnaire, assessments) = respondents(&[
        (0, executive),
        (0, executive),
        (0, executive),
        (1, engineer),
        (1, engineer),
        (1, engineer),
        (2, other),
        (3, other),
    ]);
    let found = found(&questionnaire, assessments, Metric::Ordinal);
    let said: Vec<_> = found
        .roles
        .iter()
        .map(|role| {
            (
                role.role.as_deref(),
                role.n_respondents,
                role.comparison.map(|found| (found.n_above, found.n_below, found.mean_difference)),
            )
        })
        .collect();
    assert_eq!(
        said,
        [
            (Some("executive"), 3, Some((1, 0, Some(0.5)))),
            (Some("engineer"), 3, Some((0, 1, Some(-0.5)))),
            (Some("lawyer"), 1, None),
            (None, 1, None),
        ]
    );
    assert_eq!(found.items[0].flags, [Flag::Range]);
    assert_eq!((found.items[0].proposed, found.items[1].proposed), (None, Some(3)));
    assert_eq!((found.overall.n_items, found.overall.n_ratings), (2, 16));
}

#[test]
fn two_ratings_are_shown_without_statistics_and_one_stands_for_itself() {
    let (questionnaire, assessments) = respondents(&[(0, &[2, 1, 12, 11]), (0, &[3, 4, 5, 11])]);
    let found = found(&questionnaire, assessments, Metric::Ordinal);
    let said: Vec<_> = found.items.iter().map(|item| (item.ratings.as_slice(), item.proposed)).collect();
    assert_eq!(said, [(&[2, 3][..], Some(2)), (&[1, 4], None), (&[5], Some(5)), (&[], None)]);
    assert!(found.items.iter().all(|item| item.statistics.is_none()));
    assert_eq!((found.items[3].n_not_applicable, found.items[2].n_unanswered), (2, 1));
}

#[test]
fn evidence_of_all_files_counts_together() {
    let (mut questionnaire, mut assessments) = respondents(&[(0, &[3]), (0, &[3]), (0, &[3])]);
    let plan: Plan = vec![(1.0, vec![(1.0, vec![(1.0, Some((3, 0)), 0b0011)])])];
    let (carried, with_evidence) = load(&plan, 1.0, Policy::Balanced, false);
    questionnaire.scoring.evidence_caps = carried.scoring.evidence_caps;
    let [document, record] = with_evidence.responses[0].evidence.as_slice() else { panic!("two pieces") };
    assessments[0].responses[0].evidence = vec![document.clone()];
    let all = Respondents::new(assessments.clone()).expect("several respondents");
    let without = consensus(&questionnaire, &all, None, Metric::Ordinal, 1);
    assert_eq!((without.items[0].cap, without.items[0].flags.as_slice()), (Some(2), &[Flag::Evidence][..]));
    let mut further = assessments[1].clone();
    further.responses[0].evidence = vec![record.clone()];
    let with = consensus(&questionnaire, &all, Some(&further), Metric::Ordinal, 1);
    assert_eq!((with.items[0].cap, with.items[0].proposed), (Some(3), Some(3)));
}

#[test]
fn the_interval_holds_alpha_and_follows_its_seed() {
    let levels: Vec<Vec<u8>> = (0..5)
        .map(|person| (0..40).map(|item| ((item % 5) + u8::from((item + person) % 3 == 0)).min(5)).collect())
        .collect();
    let (questionnaire, assessments) =
        respondents(&levels.iter().map(|levels| (3, levels.as_slice())).collect::<Vec<_>>());
    let all = Respondents::new(assessments).expect("several respondents");
    let of_seed = |seed| consensus(&questionnaire, &all, None, Metric::Ordinal, seed).overall;
    let (one, other) = (of_seed(1), of_seed(2));
    let alpha = one.alpha.unwrap_or_default();
    assert!(one.interval.is_some_and(|interval| interval.low < alpha && alpha < interval.high), "{one:?}");
    assert_eq!((one.alpha, one.n_draws), (other.alpha, 2_000));
    assert_ne!(one.interval, other.interval, "another seed draws others");
}

#[test]
fn a_respondent_stands_once_and_not_alone() {
    let (_, assessments) = respondents(&[(0, &[2]), (0, &[3]), (0, &[4])]);
    let mut twice = assessments.clone();
    twice[2].respondent = twice[0].respondent.clone();
    assert_eq!(Respondents::new(twice), Err(RespondentsError::Twice { first: 0, second: 2 }));
    assert_eq!(Respondents::new(assessments[..1].to_vec()), Err(RespondentsError::TooFew));
    let mut unnamed = assessments;
    for assessment in &mut unnamed {
        assessment.respondent = None;
    }
    assert_eq!(Respondents::new(unnamed.clone()), Err(RespondentsError::Twice { first: 0, second: 1 }));
    for (at, assessment) in unnamed.iter_mut().enumerate() {
        assessment.id = AssessmentId::new(&format!("a{at}")).expect("an id");
    }
    assert!(
        Respondents::new(unnamed).is_ok(),
        "files that do not say whose they are count by their assessment"
    );
}

//! What is saved comes back, whole and as it was.

use std::collections::BTreeMap;

use aimm_core::assessment::{Status, TargetProfile};
use aimm_core::date::Date;
use aimm_core::ids::{AreaId, DomainId};
use aimm_core::questionnaire::Policy;
use aimm_core::response::{Rating, Response, ResponseState, Satisfaction};
use aimm_store::{AssessmentDetails, EventKind, Noun, StoreError};

use crate::fixture::{
    AT, LATER, QUESTIONNAIRE, SCORECARD, assert_verifies, assessment, create, folder, full_response, id,
    item, memory, new_assessment, open, organisation, rated, with_draft,
};

fn details() -> AssessmentDetails {
    AssessmentDetails {
        title: "Second title".to_owned(),
        scope: "Head office".to_owned(),
        assessed_on: Date::new(2026, 11, 1),
        ai_roles: vec!["user".to_owned(), "developer".to_owned()],
        policy: Some(Policy::Strict),
        weights: Some(BTreeMap::from([(DomainId::new("STR").unwrap(), 15.5)])),
        target: Some(TargetProfile {
            level: Some(3),
            areas: BTreeMap::from([(AreaId::new("STR.1").unwrap(), 4)]),
        }),
        language: "zh-Hans".to_owned(),
    }
}

#[test]
fn an_assessment_comes_back_after_closing_and_opening() {
    let (_folder, path) = folder();
    let mut workspace = with_draft(create(&path));
    let responses = [
        full_response("A.1", 3),
        Response::new(item("A.2"), ResponseState::Unknown),
        Response::new(item("A.3"), ResponseState::NotApplicable { reason: "No such system".to_owned() }),
        Response::new(
            item("A.4"),
            ResponseState::Rated(Rating::Requirements(BTreeMap::from([
                ("A.4.1a".to_owned(), Satisfaction::Fully),
                ("A.4.2a".to_owned(), Satisfaction::Unknown),
            ]))),
        ),
        Response {
            note: Some("Ask again".to_owned()),
            ..Response::new(item("A.5"), ResponseState::Unanswered)
        },
    ];
    for response in &responses {
        assert!(workspace.save_response(&id("run"), response, LATER).unwrap(), "a new answer is a change");
    }
    workspace.update_assessment(&id("run"), &details(), LATER).unwrap();
    let before = workspace.assessment(&id("run")).unwrap();
    workspace.close().unwrap();

    let workspace = open(&path);
    let found = workspace.assessment(&id("run")).unwrap();
    assert_eq!(found, before, "closing must not change anything");
    assert_eq!(found.responses, responses, "every state, note and piece of evidence comes back as it was");
    assert_eq!(found.organisation, organisation("org", "Acme").organisation);
    assert_eq!(found.policy, Some(Policy::Strict));
    assert_eq!(found.weights, details().weights);
    assert_eq!(found.target, details().target);
    assert_eq!(found.assessed_on, details().assessed_on);
    assert_verifies(&workspace, "nobody tampered with it");
}

#[test]
fn a_list_tells_counts_and_times() {
    let mut workspace = with_draft(memory());
    workspace.save_response(&id("run"), &full_response("A.1", 3), LATER).unwrap();
    let noted =
        Response { note: Some("later".to_owned()), ..Response::new(item("A.2"), ResponseState::Unanswered) };
    workspace.save_response(&id("run"), &noted, LATER).unwrap();
    let [summary] = &workspace.list_assessments().unwrap()[..] else { panic!("there is one assessment") };
    assert_eq!((summary.n_answered, summary.n_evidence), (1, 2), "a note alone is no answer");
    assert_eq!((&*summary.created_at, &*summary.updated_at), (AT.at, LATER.at));
    assert_eq!((&*summary.organisation_name, &*summary.language), ("Acme", "en"));
    assert_eq!(&workspace.assessment_summary(&id("run")).unwrap(), summary);
}

#[test]
fn saving_the_same_again_writes_nothing() {
    let mut workspace = with_draft(memory());
    workspace.save_response(&id("run"), &full_response("A.1", 3), AT).unwrap();
    let head = workspace.head_hash().unwrap();
    assert!(!workspace.save_response(&id("run"), &full_response("A.1", 3), LATER).unwrap());
    assert!(
        !workspace.clear_response(&id("run"), &item("A.9"), LATER).unwrap(),
        "there was nothing to clear"
    );
    workspace.save_organisation(&organisation("org", "Acme"), LATER).unwrap();
    assert_eq!(workspace.head_hash().unwrap(), head, "without a change there is no event");
}

#[test]
fn a_response_that_says_nothing_clears_the_item() {
    let mut workspace = with_draft(memory());
    workspace.save_response(&id("run"), &full_response("A.1", 3), AT).unwrap();
    workspace
        .save_response(&id("run"), &Response::new(item("A.1"), ResponseState::Unanswered), LATER)
        .unwrap();
    assert!(workspace.assessment(&id("run")).unwrap().responses.is_empty());
    assert_eq!(workspace.events(None, 1).unwrap()[0].kind, EventKind::ResponseCleared);
}

#[test]
fn every_mutation_writes_one_event() {
    let mut workspace = memory();
    let mut expected = 1;
    let mut one_more = |workspace: &aimm_store::Workspace, what: &str| {
        expected += 1;
        assert_eq!(workspace.verify().unwrap().n_events, expected, "{what} writes exactly one event");
    };
    workspace.save_organisation(&organisation("org", "Acme"), AT).unwrap();
    one_more(&workspace, "saving an organisation");
    workspace.create_assessment(&new_assessment(&assessment("run"), "org"), AT).unwrap();
    one_more(&workspace, "creating an assessment with a new questionnaire");
    workspace.save_response(&id("run"), &full_response("A.1", 3), AT).unwrap();
    one_more(&workspace, "saving a response with two pieces of evidence");
    workspace.update_assessment(&id("run"), &details(), AT).unwrap();
    one_more(&workspace, "changing an assessment");
    workspace.undo(&id("run"), AT).unwrap();
    one_more(&workspace, "undo");
    workspace.finalise_assessment(&id("run"), SCORECARD, AT).unwrap();
    one_more(&workspace, "finalising");
    workspace.delete_organisation("org", AT).unwrap();
    one_more(&workspace, "deleting an organisation with its assessment");
}

#[test]
fn events_are_told_by_assessment_newest_first() {
    let mut workspace = with_draft(memory());
    workspace.create_assessment(&new_assessment(&assessment("other"), "org"), AT).unwrap();
    workspace.save_response(&id("run"), &rated("A.1", 1), LATER).unwrap();
    workspace.save_response(&id("other"), &rated("A.1", 2), LATER).unwrap();
    let events = workspace.events(Some(&id("run")), 10).unwrap();
    let kinds: Vec<_> = events.iter().map(|event| event.kind).collect();
    assert_eq!(kinds, [EventKind::ResponseSaved, EventKind::AssessmentCreated]);
    assert_eq!((&*events[0].at, &*events[0].actor), (LATER.at, LATER.actor));
    assert_eq!(workspace.events(None, 2).unwrap().len(), 2, "the limit holds");
    assert_eq!(workspace.event_with_hash(&events[0].hash).unwrap(), events[0]);
}

#[test]
fn deleting_an_organisation_takes_its_assessments_and_leaves_the_events() {
    let mut workspace = with_draft(memory());
    workspace.save_response(&id("run"), &full_response("A.1", 3), AT).unwrap();
    let before = workspace.verify().unwrap().n_events;
    workspace.delete_organisation("org", LATER).unwrap();
    assert!(workspace.list_assessments().unwrap().is_empty(), "the cascade fires");
    assert!(matches!(
        workspace.assessment(&id("run")),
        Err(StoreError::NotFound { what: Noun::Assessment, .. })
    ));
    assert_eq!(workspace.verify().unwrap().n_events, before + 1, "the history stays");
    assert_verifies(&workspace, "deletion is part of the history");
    workspace.save_organisation(&organisation("org", "Acme"), LATER).unwrap();
    workspace.create_assessment(&new_assessment(&assessment("run"), "org"), LATER).unwrap();
    assert!(!workspace.can_undo(&id("run")).unwrap(), "a new assessment has no past");
    assert_verifies(&workspace, "an id may be used again");
}

#[test]
fn a_questionnaire_is_frozen_once_and_in_canonical_form() {
    let mut workspace = with_draft(memory());
    let [copy] = &workspace.list_questionnaire_copies().unwrap()[..] else { panic!("there is one copy") };
    let found = workspace.questionnaire_copy(&copy.digest).unwrap();
    assert_eq!(found.json, r#"{"id":"sample","title":{"en":"Sample","zh-Hans":"样例"},"version":"1.0.0"}"#);
    assert_eq!(workspace.assessment(&id("run")).unwrap().questionnaire.digest.as_ref(), Some(&copy.digest));
    assert_eq!(workspace.save_questionnaire_copy(QUESTIONNAIRE, LATER).unwrap(), copy.digest);
    assert_eq!(
        workspace.save_questionnaire_copy(&found.json, LATER).unwrap(),
        copy.digest,
        "layout does not count"
    );
    assert_eq!(workspace.list_questionnaire_copies().unwrap().len(), 1);
}

#[test]
fn what_cannot_be_stored_is_refused_whole() {
    let mut workspace = with_draft(memory());
    let head = workspace.head_hash().unwrap();
    let twice = aimm_core::assessment::Assessment {
        responses: vec![rated("A.1", 1), rated("A.1", 2)],
        ..assessment("twice")
    };
    let mut foreign = assessment("foreign");
    foreign.questionnaire.version = "2.0.0".to_owned();
    let finished = aimm_core::assessment::Assessment { status: Status::Final, ..assessment("finished") };
    for refused in [&twice, &foreign, &finished] {
        let result = workspace.create_assessment(&new_assessment(refused, "org"), AT);
        assert!(matches!(result, Err(StoreError::InvalidInput { what: Noun::Assessment, .. })), "{result:?}");
    }
    let broken = aimm_store::NewAssessment { questionnaire: "{", ..new_assessment(&twice, "org") };
    let result = workspace.create_assessment(&broken, AT);
    assert!(matches!(result, Err(StoreError::InvalidInput { what: Noun::Questionnaire, .. })), "{result:?}");
    let mut odd = details();
    odd.weights = Some(BTreeMap::from([(DomainId::new("STR").unwrap(), f64::NAN)]));
    let result = workspace.update_assessment(&id("run"), &odd, AT);
    assert!(matches!(result, Err(StoreError::InvalidInput { what: Noun::Assessment, .. })), "{result:?}");
    let result = workspace.create_assessment(&new_assessment(&assessment("new"), "nobody"), AT);
    assert!(matches!(result, Err(StoreError::NotFound { what: Noun::Organisation, .. })), "{result:?}");
    let result = workspace.create_assessment(&new_assessment(&assessment("run"), "org"), AT);
    assert!(matches!(result, Err(StoreError::Conflict { what: Noun::Assessment, .. })), "{result:?}");
    let result = workspace.save_response(&id("nothing"), &rated("A.1", 1), AT);
    assert!(matches!(result, Err(StoreError::NotFound { what: Noun::Assessment, .. })), "{result:?}");
    assert_eq!(workspace.head_hash().unwrap(), head, "what is refused leaves no trace");
    assert_verifies(&workspace, "what is refused leaves no trace");
}

//! Imports add, or tell the conflict; importing twice is the same as once.

use aimm_core::assessment::{Assessment, Organisation, Respondent, Status};
use aimm_core::questionnaire::Policy;
use aimm_store::{Imported, Noun, StoreError};

use crate::fixture::{
    AT, LATER, SCORECARD, assert_verifies, assessment, full_response, id, memory, new_assessment,
    organisation, rated,
};

fn from_file(text: &str) -> Assessment {
    Assessment {
        organisation: Organisation { name: "Acme".to_owned(), industry: None, employees: Some(40) },
        respondent: Some(Respondent { id: "p1".to_owned(), name: Some("Li".to_owned()), role: None }),
        policy: Some(Policy::Average),
        responses: vec![rated("B.1", 2), full_response("A.1", 3)],
        ..assessment(text)
    }
}

#[test]
fn importing_twice_is_the_same_as_once() {
    let mut workspace = memory();
    let file = from_file("run");
    let imported = workspace.import_assessment(&new_assessment(&file, "org-1"), None, AT).unwrap();
    assert_eq!(imported, Imported::Added { organisation_id: "org-1".to_owned() });
    let head = workspace.head_hash().unwrap();
    let again = workspace.import_assessment(&new_assessment(&file, "org-2"), None, LATER).unwrap();
    assert_eq!(again, Imported::AlreadyThere, "even where the caller made another id for the organisation");
    assert_eq!(workspace.head_hash().unwrap(), head);
    let found = workspace.assessment(&id("run")).unwrap();
    assert_eq!(found.responses, [full_response("A.1", 3), rated("B.1", 2)], "responses come by item");
    assert_eq!((found.respondent, found.policy), (file.respondent, file.policy));
    assert_eq!(found.organisation, file.organisation);
    assert_verifies(&workspace, "an import replays");
}

#[test]
fn other_content_under_the_same_id_is_a_conflict_and_changes_nothing() {
    let mut workspace = memory();
    workspace.import_assessment(&new_assessment(&from_file("run"), "org"), None, AT).unwrap();
    let head = workspace.head_hash().unwrap();
    let mut other = from_file("run");
    other.responses[0] = rated("B.1", 4);
    let result = workspace.import_assessment(&new_assessment(&other, "org"), None, AT);
    assert!(matches!(result, Err(StoreError::Conflict { what: Noun::Assessment, .. })), "{result:?}");
    assert_eq!(workspace.head_hash().unwrap(), head);
}

#[test]
fn an_equal_organisation_is_used_again_and_another_is_not() {
    let mut workspace = memory();
    workspace.save_organisation(&organisation("known", "Acme"), AT).unwrap();
    let equal = Assessment { organisation: organisation("", "Acme").organisation, ..from_file("one") };
    let imported = workspace.import_assessment(&new_assessment(&equal, "new-1"), None, AT).unwrap();
    assert_eq!(imported, Imported::Added { organisation_id: "known".to_owned() });
    let imported =
        workspace.import_assessment(&new_assessment(&from_file("two"), "new-2"), None, AT).unwrap();
    assert_eq!(
        imported,
        Imported::Added { organisation_id: "new-2".to_owned() },
        "other figures, other organisation"
    );
    let imported =
        workspace.import_assessment(&new_assessment(&from_file("three"), "known"), None, AT).unwrap();
    assert_eq!(
        imported,
        Imported::Added { organisation_id: "known".to_owned() },
        "the caller may say where it goes"
    );
    assert_verifies(&workspace, "organisations added by imports replay");
}

#[test]
fn a_final_one_stays_final_and_needs_its_scorecard() {
    let mut workspace = memory();
    let file = Assessment { status: Status::Final, ..from_file("run") };
    let result = workspace.import_assessment(&new_assessment(&file, "org"), None, AT);
    assert!(matches!(result, Err(StoreError::InvalidInput { what: Noun::Assessment, .. })), "{result:?}");
    for expected in [Imported::Added { organisation_id: "org".to_owned() }, Imported::AlreadyThere] {
        assert_eq!(
            workspace.import_assessment(&new_assessment(&file, "org"), Some(SCORECARD), AT).unwrap(),
            expected
        );
    }
    let found = workspace.assessment(&id("run")).unwrap();
    assert_eq!((found.status, &*found.organisation.name), (Status::Final, "Acme"));
    assert!(workspace.scorecard(&id("run")).unwrap().is_some());
    assert_verifies(&workspace, "a final import replays");
}

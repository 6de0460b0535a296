//! Whatever is done, the tables are what the log leads to, and undo is what it should be.

use std::collections::BTreeMap;

use aimm_core::assessment::{Assessment, Status};
use aimm_core::response::{Response, ResponseState};
use aimm_store::{AssessmentDetails, StoreError, Workspace};
use proptest::prelude::*;

use crate::fixture::{
    AT, SCORECARD, assessment, full_response, id, item, memory, new_assessment, organisation, rated,
};

#[derive(Clone, Debug)]
enum Operation {
    SaveOrganisation { organisation: u8, name: u8 },
    DeleteOrganisation { organisation: u8 },
    Create { run: u8, organisation: u8 },
    Import { run: u8, organisation: u8, is_final: bool },
    Update { run: u8, title: u8 },
    Save { run: u8, item: u8, variant: u8 },
    Clear { run: u8, item: u8 },
    Undo { run: u8 },
    Redo { run: u8 },
    Finalise { run: u8 },
    Delete { run: u8 },
}

fn operation() -> impl Strategy<Value = Operation> {
    let (run, organisation, item) = (0..2_u8, 0..2_u8, 0..3_u8);
    prop_oneof![
        2 => (organisation.clone(), 0..2_u8).prop_map(|(organisation, name)| Operation::SaveOrganisation { organisation, name }),
        1 => organisation.clone().prop_map(|organisation| Operation::DeleteOrganisation { organisation }),
        4 => (run.clone(), organisation.clone()).prop_map(|(run, organisation)| Operation::Create { run, organisation }),
        2 => (run.clone(), organisation, any::<bool>())
            .prop_map(|(run, organisation, is_final)| Operation::Import { run, organisation, is_final }),
        2 => (run.clone(), 0..3_u8).prop_map(|(run, title)| Operation::Update { run, title }),
        16 => (run.clone(), item.clone(), 0..6_u8).prop_map(|(run, item, variant)| Operation::Save { run, item, variant }),
        4 => (run.clone(), item).prop_map(|(run, item)| Operation::Clear { run, item }),
        8 => run.clone().prop_map(|run| Operation::Undo { run }),
        6 => run.clone().prop_map(|run| Operation::Redo { run }),
        1 => run.clone().prop_map(|run| Operation::Finalise { run }),
        1 => run.prop_map(|run| Operation::Delete { run }),
    ]
}

fn response(number: u8, variant: u8) -> Response {
    let name = format!("A.{number}");
    match variant {
        0 => full_response(&name, 2),
        1 => Response::new(item(&name), ResponseState::Unknown),
        2 => Response::new(item(&name), ResponseState::NotApplicable { reason: "none here".to_owned() }),
        3 => Response { evidence: Vec::new(), ..full_response(&name, 4) },
        4 => Response {
            note: Some("only a note".to_owned()),
            ..Response::new(item(&name), ResponseState::Unanswered)
        },
        _ => rated(&name, 5),
    }
}

fn imported(run: u8, is_final: bool) -> Assessment {
    Assessment {
        organisation: organisation("", "From a file").organisation,
        status: if is_final { Status::Final } else { Status::Draft },
        responses: vec![full_response("A.0", 1), rated("A.1", 0)],
        ..assessment(&run_name(run))
    }
}

fn details(title: u8) -> AssessmentDetails {
    AssessmentDetails {
        title: format!("Title {title}"),
        scope: String::new(),
        assessed_on: None,
        ai_roles: Vec::new(),
        policy: None,
        weights: None,
        target: None,
        language: "en".to_owned(),
    }
}

fn run_name(run: u8) -> String {
    format!("run-{run}")
}

fn organisation_name(organisation: u8) -> String {
    format!("org-{organisation}")
}

fn apply(workspace: &mut Workspace, operation: &Operation) -> Result<(), StoreError> {
    match *operation {
        Operation::SaveOrganisation { organisation: number, name } => workspace
            .save_organisation(&organisation(&organisation_name(number), &format!("Name {name}")), AT),
        Operation::DeleteOrganisation { organisation } => {
            workspace.delete_organisation(&organisation_name(organisation), AT)
        }
        Operation::Create { run, organisation } => workspace.create_assessment(
            &new_assessment(&assessment(&run_name(run)), &organisation_name(organisation)),
            AT,
        ),
        Operation::Import { run, organisation, is_final } => workspace
            .import_assessment(
                &new_assessment(&imported(run, is_final), &organisation_name(organisation)),
                Some(SCORECARD),
                AT,
            )
            .map(|_| ()),
        Operation::Update { run, title } => {
            workspace.update_assessment(&id(&run_name(run)), &details(title), AT)
        }
        Operation::Save { run, item, variant } => {
            workspace.save_response(&id(&run_name(run)), &response(item, variant), AT).map(|_| ())
        }
        Operation::Clear { run, item: number } => {
            workspace.clear_response(&id(&run_name(run)), &item(&format!("A.{number}")), AT).map(|_| ())
        }
        Operation::Undo { run } => workspace.undo(&id(&run_name(run)), AT).map(|_| ()),
        Operation::Redo { run } => workspace.redo(&id(&run_name(run)), AT).map(|_| ()),
        Operation::Finalise { run } => workspace.finalise_assessment(&id(&run_name(run)), SCORECARD, AT),
        Operation::Delete { run } => workspace.delete_assessment(&id(&run_name(run)), AT),
    }
}

fn is_expected(error: &StoreError) -> bool {
    matches!(
        error,
        StoreError::NotFound { .. } | StoreError::AssessmentFinal { .. } | StoreError::Conflict { .. }
    )
}

/// The responses of one assessment with their past and future: what undo and redo mean.
#[derive(Default)]
struct Model {
    now: BTreeMap<String, Response>,
    past: Vec<BTreeMap<String, Response>>,
    future: Vec<BTreeMap<String, Response>>,
}

impl Model {
    fn change(&mut self, next: BTreeMap<String, Response>) {
        if next != self.now {
            self.past.push(std::mem::replace(&mut self.now, next));
            self.future.clear();
        }
    }

    fn undo(&mut self) {
        if let Some(earlier) = self.past.pop() {
            self.future.push(std::mem::replace(&mut self.now, earlier));
        }
    }

    fn redo(&mut self) {
        if let Some(later) = self.future.pop() {
            self.past.push(std::mem::replace(&mut self.now, later));
        }
    }

    fn apply(&mut self, operation: &Operation) {
        match *operation {
            Operation::Save { item, variant, .. } => {
                let mut next = self.now.clone();
                next.insert(format!("A.{item}"), response(item, variant));
                self.change(next);
            }
            Operation::Clear { item, .. } => {
                let mut next = self.now.clone();
                next.remove(&format!("A.{item}"));
                self.change(next);
            }
            Operation::Undo { .. } => self.undo(),
            Operation::Redo { .. } => self.redo(),
            _ => {}
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn the_tables_are_what_the_log_leads_to(operations in prop::collection::vec(operation(), 1..60)) {
        let mut workspace = memory();
        for operation in &operations {
            if let Err(error) = apply(&mut workspace, operation) {
                prop_assert!(is_expected(&error), "{operation:?}: {error}");
            }
        }
        let report = workspace.verify().unwrap();
        prop_assert!(report.ok, "{:#?}", report.findings);
    }

    #[test]
    fn undo_and_redo_are_those_of_the_model(operations in prop::collection::vec(operation(), 1..60)) {
        let mut workspace = memory();
        workspace.save_organisation(&organisation("org-0", "Name 0"), AT).unwrap();
        workspace.create_assessment(&new_assessment(&assessment("run-0"), "org-0"), AT).unwrap();
        let mut model = Model::default();
        for operation in &operations {
            let about_answers = matches!(
                operation,
                Operation::Save { run: 0, .. } | Operation::Clear { run: 0, .. }
                    | Operation::Undo { run: 0 } | Operation::Redo { run: 0 }
            );
            if about_answers {
                apply(&mut workspace, operation).unwrap();
                model.apply(operation);
                let found = workspace.assessment(&id("run-0")).unwrap().responses;
                prop_assert_eq!(found, model.now.values().cloned().collect::<Vec<_>>());
                prop_assert_eq!(workspace.can_undo(&id("run-0")).unwrap(), !model.past.is_empty());
                prop_assert_eq!(workspace.can_redo(&id("run-0")).unwrap(), !model.future.is_empty());
            }
        }
    }
}

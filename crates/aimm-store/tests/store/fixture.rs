//! Values that the tests store.

use std::path::{Path, PathBuf};

use aimm_core::assessment::{Assessment, Organisation, QuestionnaireReference, Status};
use aimm_core::evidence::{Evidence, EvidenceKind, Verdict};
use aimm_core::ids::{AssessmentId, ItemId, QuestionnaireId};
use aimm_core::response::{Confidence, Progress, Rating, Response, ResponseState};
use aimm_store::{NewAssessment, NewWorkspace, OrganisationRecord, Stamp, Workspace};
use tempfile::TempDir;

pub(crate) const AT: Stamp<'static> = Stamp { at: "2026-11-01T09:00:00Z", actor: "tester" };
pub(crate) const LATER: Stamp<'static> = Stamp { at: "2026-11-02T10:30:00Z", actor: "second tester" };
pub(crate) const NEW: NewWorkspace<'static> =
    NewWorkspace { id: "01930000-0000-7000-8000-000000000001", title: "Client A", is_demo: false };

/// All that the store looks at in a questionnaire; the keys are not in canonical order.
pub(crate) const QUESTIONNAIRE: &str =
    r#"{"version": "1.0.0", "id": "sample", "title": {"zh-Hans": "样例", "en": "Sample"}}"#;
pub(crate) const SCORECARD: &str =
    r#"{"format": "aimm-scorecard/1", "overall": {"index": 2.90, "level": 2}}"#;

/// A folder and a path in it, where nothing is yet.
pub(crate) fn folder() -> (TempDir, PathBuf) {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("client.aimm");
    (folder, path)
}

pub(crate) fn memory() -> Workspace {
    Workspace::open_in_memory(&NEW, AT).unwrap()
}

pub(crate) fn create(path: &Path) -> Workspace {
    Workspace::create(path, None, &NEW, AT).unwrap()
}

pub(crate) fn open(path: &Path) -> Workspace {
    Workspace::open(path, None).unwrap()
}

pub(crate) fn id(text: &str) -> AssessmentId {
    AssessmentId::new(text).unwrap()
}

pub(crate) fn item(text: &str) -> ItemId {
    ItemId::new(text).unwrap()
}

pub(crate) fn organisation(id: &str, name: &str) -> OrganisationRecord {
    let organisation =
        Organisation { name: name.to_owned(), industry: Some("Retail".to_owned()), employees: Some(1200) };
    OrganisationRecord { id: id.to_owned(), organisation, is_demo: false }
}

pub(crate) fn assessment(text: &str) -> Assessment {
    Assessment {
        id: id(text),
        questionnaire: QuestionnaireReference {
            id: QuestionnaireId::new("sample").unwrap(),
            version: "1.0.0".to_owned(),
            digest: None,
        },
        title: "First run".to_owned(),
        status: Status::Draft,
        organisation: Organisation::default(),
        scope: "All of it".to_owned(),
        assessed_on: None,
        ai_roles: vec!["user".to_owned()],
        respondent: None,
        policy: None,
        weights: None,
        target: None,
        responses: Vec::new(),
    }
}

pub(crate) fn new_assessment<'a>(assessment: &'a Assessment, organisation_id: &'a str) -> NewAssessment<'a> {
    NewAssessment { assessment, organisation_id, questionnaire: QUESTIONNAIRE, language: "en", revises: None }
}

pub(crate) fn rated(text: &str, level: u8) -> Response {
    Response::new(item(text), ResponseState::Rated(Rating::Level { level, progress: Progress::Partly }))
}

/// A response with a value in every field.
pub(crate) fn full_response(text: &str, level: u8) -> Response {
    Response {
        note: Some("Seen on site: “ledger”, 台账\n\u{1}".to_owned()),
        confidence: Some(Confidence::High),
        evidence: vec![
            evidence("AI policy", EvidenceKind::Document, Verdict::Accepted),
            evidence("模型清单", EvidenceKind::Record, Verdict::Unreviewed),
        ],
        ..rated(text, level)
    }
}

pub(crate) fn evidence(title: &str, kind: EvidenceKind, verdict: Verdict) -> Evidence {
    Evidence {
        title: title.to_owned(),
        kind,
        location: Some("shelf 3".to_owned()),
        date: aimm_core::date::Date::new(2026, 5, 1),
        verdict,
        sha256: None,
    }
}

/// Adds organisation `org` and a draft `run`.
pub(crate) fn with_draft(mut workspace: Workspace) -> Workspace {
    workspace.save_organisation(&organisation("org", "Acme"), AT).unwrap();
    workspace.create_assessment(&new_assessment(&assessment("run"), "org"), AT).unwrap();
    workspace
}

pub(crate) fn assert_verifies(workspace: &Workspace, why: &str) {
    let report = workspace.verify().unwrap();
    assert!(report.ok, "{why}: {:#?}", report.findings);
}

/// A connection of our own, behind the back of the workspace.
pub(crate) fn raw(path: &Path) -> rusqlite::Connection {
    rusqlite::Connection::open(path).unwrap()
}

//! What the log costs: saving a response against a bare durable upsert of the same rows, in the same run.

#![expect(clippy::unwrap_used, reason = "a measurement that fails has nothing to tell")]

use std::path::Path;
use std::time::{Duration, Instant};

use aimm_core::assessment::{Assessment, Organisation, QuestionnaireReference, Status};
use aimm_core::evidence::{Evidence, EvidenceKind, Verdict};
use aimm_core::ids::{AssessmentId, ItemId, QuestionnaireId};
use aimm_core::response::{Progress, Rating, Response, ResponseState};
use aimm_store::{NewAssessment, NewWorkspace, OrganisationRecord, Stamp, Workspace};
use criterion::{Criterion, criterion_group, criterion_main};
use rusqlite::{Connection, TransactionBehavior, params};

const AT: Stamp<'static> = Stamp { at: "2026-11-01T09:00:00Z", actor: "bench" };
const NOTE: &str = "The list is kept by the data office and checked every quarter.";
const ITEMS: u32 = 72;
const PAIRS: u32 = 1_000;

const NEW: NewWorkspace<'static> = NewWorkspace { id: "w", title: "Bench", is_demo: false };

fn workspace(path: &Path) -> Workspace {
    with_draft(Workspace::create(path, None, &NEW, AT).unwrap())
}

fn with_draft(mut workspace: Workspace) -> Workspace {
    let organisation = Organisation { name: "Acme".to_owned(), industry: None, employees: None };
    let record =
        OrganisationRecord { id: "o".to_owned(), organisation: organisation.clone(), is_demo: false };
    workspace.save_organisation(&record, AT).unwrap();
    let assessment = Assessment {
        id: AssessmentId::new("run").unwrap(),
        questionnaire: QuestionnaireReference {
            id: QuestionnaireId::new("sample").unwrap(),
            version: "1.0.0".to_owned(),
            digest: None,
        },
        title: "Run".to_owned(),
        status: Status::Draft,
        organisation,
        scope: String::new(),
        assessed_on: None,
        ai_roles: Vec::new(),
        respondent: None,
        policy: None,
        weights: None,
        target: None,
        responses: Vec::new(),
    };
    let questionnaire = r#"{"id": "sample", "version": "1.0.0"}"#;
    let new = NewAssessment {
        assessment: &assessment,
        organisation_id: "o",
        questionnaire,
        language: "en",
        revises: None,
    };
    workspace.create_assessment(&new, AT).unwrap();
    workspace
}

/// The `number`th answer: every one changes the level of its item and keeps note and evidence, as most changes do.
fn response(number: u32) -> Response {
    let state =
        ResponseState::Rated(Rating::Level { level: (number / ITEMS % 6) as u8, progress: Progress::Partly });
    Response {
        note: Some(NOTE.to_owned()),
        evidence: vec![Evidence {
            title: "Data register".to_owned(),
            kind: EvidenceKind::Document,
            location: Some("shelf 3".to_owned()),
            date: None,
            verdict: Verdict::Accepted,
            sha256: None,
        }],
        ..Response::new(ItemId::new(&format!("A.{}", number % ITEMS)).unwrap(), state)
    }
}

/// The same tables with the same settings, and nobody who watches over them.
struct Bare(Connection);

impl Bare {
    fn create(path: &Path) -> Self {
        workspace(path).close().unwrap();
        let connection = Connection::open(path).unwrap();
        connection
            .execute_batch(
                "PRAGMA foreign_keys = ON; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;
                 PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON;",
            )
            .unwrap();
        Self(connection)
    }

    /// Upserts the response and its evidence, durably.
    fn save(&mut self, number: u32) {
        let response = response(number);
        let (item, level) = (response.item.as_str(), number / ITEMS % 6);
        let transaction = self.0.transaction_with_behavior(TransactionBehavior::Immediate).unwrap();
        transaction
            .prepare_cached(
                "INSERT INTO response (assessment_id, item, state, level, progress, note, answered_at)
                 VALUES ('run', ?1, 'rated', ?2, 'partly', ?3, ?4)
                 ON CONFLICT (assessment_id, item) DO UPDATE SET state = excluded.state, level = excluded.level,
                     progress = excluded.progress, note = excluded.note, answered_at = excluded.answered_at",
            )
            .unwrap()
            .execute(params![item, level, response.note, AT.at])
            .unwrap();
        for (position, evidence) in (0_i64..).zip(&response.evidence) {
            transaction
                .prepare_cached(
                    "INSERT INTO evidence (assessment_id, item, position, title, kind, location, verdict)
                     VALUES ('run', ?1, ?2, ?3, 'document', ?4, 'accepted')
                     ON CONFLICT (assessment_id, item, position) DO UPDATE SET title = excluded.title,
                         kind = excluded.kind, location = excluded.location, verdict = excluded.verdict",
                )
                .unwrap()
                .execute(params![item, position, evidence.title, evidence.location])
                .unwrap();
        }
        transaction.commit().unwrap();
    }
}

fn median(mut times: Vec<Duration>) -> Duration {
    times.sort();
    times[times.len() / 2]
}

/// Both in turn, so that whatever else the machine does meets both.
fn ratio(store: &mut Workspace, bare: &mut Bare) {
    let id = AssessmentId::new("run").unwrap();
    let (mut stored, mut plain) = (Vec::new(), Vec::new());
    for number in 0..PAIRS {
        let start = Instant::now();
        bare.save(number);
        plain.push(start.elapsed());
        let start = Instant::now();
        store.save_response(&id, &response(number), AT).unwrap();
        stored.push(start.elapsed());
    }
    let (stored, plain) = (median(stored), median(plain));
    #[expect(clippy::print_stdout, reason = "the ratio is what this bench is for")]
    {
        println!(
            "save_response {stored:?}, bare durable upsert {plain:?}, ratio {:.2} (at most 1.5)",
            stored.as_secs_f64() / plain.as_secs_f64()
        );
    }
}

fn benches(criterion: &mut Criterion) {
    let folder = tempfile::tempdir_in(env!("CARGO_TARGET_TMPDIR")).unwrap();
    let mut store = workspace(&folder.path().join("store.aimm"));
    let mut bare = Bare::create(&folder.path().join("bare.aimm"));
    ratio(&mut store, &mut bare);
    let id = AssessmentId::new("run").unwrap();
    let mut number = PAIRS;
    criterion.bench_function("save_response", |bencher| {
        bencher.iter(|| {
            number += 1;
            store.save_response(&id, &response(number), AT).unwrap()
        });
    });
    let mut memory = with_draft(Workspace::open_in_memory(&NEW, AT).unwrap());
    criterion.bench_function("save_response_without_a_disk", |bencher| {
        bencher.iter(|| {
            number += 1;
            memory.save_response(&id, &response(number), AT).unwrap()
        });
    });
    criterion.bench_function("bare_durable_upsert", |bencher| {
        bencher.iter(|| {
            number += 1;
            bare.save(number);
        });
    });
}

criterion_group!(save, benches);
criterion_main!(save);

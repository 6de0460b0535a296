//! Whether the workspace is what its history says.

use std::collections::BTreeMap;

use aimm_core::canonical::digest_of_bytes;
use rusqlite::Connection;
use serde_json::Value;

use crate::connection;
use crate::error::StoreError;
use crate::event::{self, RawEvent};
use crate::migrate::{self, MIGRATIONS};
use crate::questionnaire_copy::changed_copies;
use crate::replay::{Misfit, Replay};
use crate::report_template::changed_templates;
use crate::state::State;
use crate::workspace::Workspace;

/// What was checked.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Check {
    /// The hash chain of the log.
    Chain,
    /// `SQLite`'s own check of the file, and of each page's signature where it is encrypted.
    Integrity,
    /// Rows that refer to rows that are not there.
    References,
    /// Tables, triggers and indexes.
    Schema,
    /// The tables against the state that the log leads to.
    Replay,
    /// Frozen questionnaire copies, scorecards and report templates against their digests.
    Digests,
}

/// What is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FindingCode {
    /// The event is not what its hash says.
    EventChanged,
    /// An event before this one is missing, or this one was put in.
    EventMissing,
    /// The event does not name the hash of the one before it.
    ChainBroken,
    /// This program cannot read the event.
    EventUnreadable,
    /// The event says something else was there before it than the history does.
    EventMisfit,
    /// `SQLite` found this: `detail`.
    FileDamaged,
    /// A row of `table` refers to a row that is not there.
    ReferenceBroken,
    /// The table, trigger or index `name` is missing, added or changed.
    SchemaChanged,
    /// The row `key` of `table` is not what the history says.
    RowDiffers,
    /// The questionnaire copy `digest` has another text.
    QuestionnaireChanged,
    /// The scorecard of `assessment` has another text.
    ScorecardChanged,
    /// The report template `template` has another text.
    ReportTemplateChanged,
}

/// Something that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// The check that found it.
    pub check: Check,
    /// What is wrong.
    pub code: FindingCode,
    /// The event it is about.
    pub event: Option<i64>,
    /// The names and texts that [`FindingCode`] speaks of.
    pub arguments: BTreeMap<&'static str, String>,
}

impl Finding {
    fn new(check: Check, code: FindingCode) -> Self {
        Self { check, code, event: None, arguments: BTreeMap::new() }
    }

    fn at(mut self, event: i64) -> Self {
        self.event = Some(event);
        self
    }

    fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.insert(name, value.to_string());
        self
    }
}

/// What verifying found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct VerifyReport {
    /// Whether nothing is wrong.
    pub ok: bool,
    /// What is wrong. Of the chain, only the first broken event is named: what follows it cannot be trusted.
    pub findings: Vec<Finding>,
    /// How many events the log has.
    pub n_events: u32,
    /// The hash of the last event.
    pub head_hash: String,
}

impl Workspace {
    /// Checks the chain of the log, the file, references, schema, tables against the log, and frozen copies.
    ///
    /// # Errors
    /// Where reading itself fails; a damaged file is a finding.
    pub fn verify(&self) -> Result<VerifyReport, StoreError> {
        let snapshot = self.connection().unchecked_transaction()?;
        let mut findings = Vec::new();
        let is_encrypted = self.info().is_ok_and(|info| info.is_encrypted);
        collect(&mut findings, check_integrity(&snapshot, is_encrypted))?;
        collect(&mut findings, check_schema(&snapshot))?;
        collect(&mut findings, check_references(&snapshot))?;
        let mut walk = Walk::default();
        collect(&mut findings, walk.events(&snapshot))?;
        collect(&mut findings, check_tables(&snapshot, &walk))?;
        collect(&mut findings, check_digests(&snapshot))?;
        Ok(VerifyReport {
            ok: findings.is_empty(),
            findings,
            n_events: walk.n_events,
            head_hash: walk.head_hash,
        })
    }
}

/// Adds what a check found; that it could not read the file is a finding too.
fn collect(findings: &mut Vec<Finding>, found: Result<Vec<Finding>, StoreError>) -> Result<(), StoreError> {
    match found {
        Ok(found) => findings.extend(found),
        Err(StoreError::Damaged { detail }) => {
            findings.push(Finding::new(Check::Integrity, FindingCode::FileDamaged).with("detail", detail));
        }
        Err(error) => return Err(error),
    }
    Ok(())
}

/// Goes through the log once: chain and replay.
#[derive(Default)]
struct Walk {
    n_events: u32,
    last_seq: i64,
    head_hash: String,
    is_broken: bool,
    misfit: Option<(i64, Misfit)>,
    replay: Replay,
}

impl Walk {
    fn events(&mut self, connection: &Connection) -> Result<Vec<Finding>, StoreError> {
        let mut findings = Vec::new();
        event::for_each(connection, |event| {
            let payload = event.payload_value();
            findings.extend(self.check_link(&event, payload.is_some()));
            self.replay(&event, payload);
            self.n_events += 1;
            self.last_seq = event.seq;
            self.head_hash = event.hash;
        })?;
        if let Some((seq, misfit)) = self.misfit.filter(|_| !self.is_broken) {
            let code = match misfit {
                Misfit::Unreadable => FindingCode::EventUnreadable,
                Misfit::Before => FindingCode::EventMisfit,
            };
            findings.push(Finding::new(Check::Replay, code).at(seq));
        }
        Ok(findings)
    }

    fn check_link(&mut self, event: &RawEvent, is_readable: bool) -> Option<Finding> {
        if self.is_broken {
            return None;
        }
        let code = if event.seq != self.last_seq + 1 {
            FindingCode::EventMissing
        } else if event.prev_hash != self.head_hash {
            FindingCode::ChainBroken
        } else if !is_readable || event.computed_hash() != event.hash {
            FindingCode::EventChanged
        } else {
            return None;
        };
        self.is_broken = true;
        Some(Finding::new(Check::Chain, code).at(event.seq))
    }

    fn replay(&mut self, event: &RawEvent, payload: Option<Value>) {
        if self.misfit.is_none() {
            self.misfit = self.replay.apply(event, payload).err().map(|misfit| (event.seq, misfit));
        }
    }
}

/// Says nothing where the log itself could not be replayed: that was told already.
fn check_tables(connection: &Connection, walk: &Walk) -> Result<Vec<Finding>, StoreError> {
    if walk.misfit.is_some() {
        return Ok(Vec::new());
    }
    let differences = walk.replay.state.differences(&State::read(connection)?)?;
    let finding = Finding::new(Check::Replay, FindingCode::RowDiffers);
    Ok(differences
        .into_iter()
        .map(|row| finding.clone().with("table", row.table).with("key", row.key))
        .collect())
}

fn check_integrity(connection: &Connection, is_encrypted: bool) -> Result<Vec<Finding>, StoreError> {
    let mut lines = texts(connection, "PRAGMA integrity_check(20)")?;
    lines.retain(|line| line != "ok");
    if is_encrypted {
        lines.extend(texts(connection, "PRAGMA cipher_integrity_check")?);
    }
    let finding = Finding::new(Check::Integrity, FindingCode::FileDamaged);
    Ok(lines.into_iter().map(|line| finding.clone().with("detail", line)).collect())
}

fn check_references(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let tables = texts(connection, "SELECT DISTINCT \"table\" FROM pragma_foreign_key_check ORDER BY 1")?;
    let finding = Finding::new(Check::References, FindingCode::ReferenceBroken);
    Ok(tables.into_iter().map(|table| finding.clone().with("table", table)).collect())
}

fn check_schema(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let mut fresh = connection::create_in_memory()?;
    migrate::migrate(&mut fresh, MIGRATIONS, |_, _| Ok(()))?;
    let (wanted, found) = (schema(&fresh)?, schema(connection)?);
    let missing = wanted.iter().filter(|(name, sql)| found.get(*name) != Some(*sql));
    let added = found.iter().filter(|(name, _)| !wanted.contains_key(*name));
    let finding = Finding::new(Check::Schema, FindingCode::SchemaChanged);
    Ok(missing.chain(added).map(|(name, _)| finding.clone().with("name", name)).collect())
}

fn check_digests(connection: &Connection) -> Result<Vec<Finding>, StoreError> {
    let copies = changed_copies(connection)?
        .into_iter()
        .map(|digest| Finding::new(Check::Digests, FindingCode::QuestionnaireChanged).with("digest", digest));
    let scorecards = changed_scorecards(connection)?.into_iter().map(|assessment| {
        Finding::new(Check::Digests, FindingCode::ScorecardChanged).with("assessment", assessment)
    });
    let templates = changed_templates(connection)?.into_iter().map(|template| {
        Finding::new(Check::Digests, FindingCode::ReportTemplateChanged).with("template", template)
    });
    Ok(copies.chain(scorecards).chain(templates).collect())
}

fn changed_scorecards(connection: &Connection) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare("SELECT assessment_id, json, digest FROM scorecard ORDER BY 1")?;
    let mut changed = Vec::new();
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (assessment, json, digest): (String, String, String) = (row.get(0)?, row.get(1)?, row.get(2)?);
        if digest_of_bytes(json.as_bytes()) != digest {
            changed.push(assessment);
        }
    }
    Ok(changed)
}

/// Name and text of everything in the schema, `SQLite`'s own tables and indexes apart.
fn schema(connection: &Connection) -> Result<BTreeMap<String, String>, StoreError> {
    let mut statement = connection.prepare(
        "SELECT name, sql FROM sqlite_schema WHERE name NOT LIKE 'sqlite^_%' ESCAPE '^' AND sql IS NOT NULL",
    )?;
    let rows = statement.query_map([], |row| Ok((row.get(0)?, row.get(1)?)))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

fn texts(connection: &Connection, sql: &str) -> Result<Vec<String>, StoreError> {
    let mut statement = connection.prepare(sql)?;
    let rows = statement.query_map([], |row| row.get(0))?;
    Ok(rows.collect::<rusqlite::Result<_>>()?)
}

//! The append-only log: who changed what when, each entry chained to the one before.

use aimm_core::canonical::{canonical_json, digest_of_bytes};
use rusqlite::{Connection, OptionalExtension, Row, params};
use serde::{Deserialize, Serialize};
use serde_json::Value;

use crate::error::{Noun, StoreError};
use crate::table::Name;

/// What an event records.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum EventKind {
    /// The workspace was made.
    WorkspaceCreated,
    /// An organisation was added or changed.
    OrganisationSaved,
    /// An organisation was deleted, and its assessments with it.
    OrganisationDeleted,
    /// A questionnaire copy was frozen.
    QuestionnaireCopySaved,
    /// An assessment was started here.
    AssessmentCreated,
    /// An assessment came in from a file.
    AssessmentImported,
    /// Title, scope, date, roles, policy, weights, target or language were changed.
    AssessmentChanged,
    /// An assessment became final.
    AssessmentFinalised,
    /// An assessment was deleted.
    AssessmentDeleted,
    /// A response was given or changed.
    ResponseSaved,
    /// A response was taken away.
    ResponseCleared,
    /// A change of a response was undone.
    ResponseUndone,
    /// An undone change of a response was done again.
    ResponseRedone,
    /// A template of reports was added or changed.
    ReportTemplateSaved,
    /// A template of reports was deleted.
    ReportTemplateDeleted,
}

/// One entry of the log.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// 1, 2, 3, … without holes.
    pub seq: i64,
    /// When, RFC 3339 in UTC.
    pub at: String,
    /// Who.
    pub actor: String,
    /// What.
    pub kind: EventKind,
    /// Canonical JSON: ids, and what there was before and after.
    pub payload: String,
    /// The hash of the event before; empty for the first.
    pub prev_hash: String,
    /// `sha256:` and the SHA-256 of `prev_hash` followed by the canonical JSON of `seq`, `at`, `actor`, `kind`, `payload`.
    pub hash: String,
}

/// The last event.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Head {
    pub(crate) seq: i64,
    pub(crate) hash: String,
}

/// A row as it stands, whoever wrote it.
pub(crate) struct RawEvent {
    pub(crate) seq: i64,
    pub(crate) at: String,
    pub(crate) actor: String,
    pub(crate) kind: String,
    pub(crate) payload: String,
    pub(crate) prev_hash: String,
    pub(crate) hash: String,
}

impl RawEvent {
    /// The hash that the event ought to have, if its payload is canonical.
    pub(crate) fn computed_hash(&self) -> String {
        hash(&self.prev_hash, self.seq, &self.at, &self.actor, &self.kind, &self.payload)
    }

    /// `None` where its payload is no JSON, or none in the canonical form.
    pub(crate) fn payload_value(&self) -> Option<Value> {
        let value = serde_json::from_str(&self.payload).ok()?;
        (canonical_json(&value) == self.payload).then_some(value)
    }
}

fn from_row(row: &Row<'_>) -> rusqlite::Result<Event> {
    Ok(Event {
        seq: row.get("seq")?,
        at: row.get("at")?,
        actor: row.get("actor")?,
        kind: row.get::<_, Name<_>>("kind")?.0,
        payload: row.get("payload")?,
        prev_hash: row.get("prev_hash")?,
        hash: row.get("hash")?,
    })
}

fn raw_from_row(row: &Row<'_>) -> rusqlite::Result<RawEvent> {
    Ok(RawEvent {
        seq: row.get("seq")?,
        at: row.get("at")?,
        actor: row.get("actor")?,
        kind: row.get("kind")?,
        payload: row.get("payload")?,
        prev_hash: row.get("prev_hash")?,
        hash: row.get("hash")?,
    })
}

/// The hash of an event after one whose hash is `prev_hash`. What is hashed after that is the canonical JSON of the event's
/// five other fields, put together here so that the payload is written only once.
fn hash(prev_hash: &str, seq: i64, at: &str, actor: &str, kind: &str, payload: &str) -> String {
    let [actor, at, kind] = [actor, at, kind].map(|text| canonical_json(&Value::from(text)));
    let content = format!(
        "{prev_hash}{{\"actor\":{actor},\"at\":{at},\"kind\":{kind},\"payload\":{payload},\"seq\":{seq}}}"
    );
    digest_of_bytes(content.as_bytes())
}

/// The last event; an empty log has number 0 and an empty hash.
pub(crate) fn head(connection: &Connection) -> Result<Head, StoreError> {
    let mut statement = connection.prepare_cached("SELECT seq, hash FROM event ORDER BY seq DESC LIMIT 1")?;
    let head = statement.query_row([], |row| Ok(Head { seq: row.get(0)?, hash: row.get(1)? })).optional()?;
    Ok(head.unwrap_or(Head { seq: 0, hash: String::new() }))
}

/// Writes the event that follows `head`.
pub(crate) fn append(
    connection: &Connection,
    head: &Head,
    at: &str,
    actor: &str,
    kind: &str,
    payload: &str,
) -> Result<(), StoreError> {
    let seq = head.seq + 1;
    let hash = hash(&head.hash, seq, at, actor, kind, payload);
    let mut statement = connection.prepare_cached(
        "INSERT INTO event (seq, at, actor, kind, payload, prev_hash, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)",
    )?;
    statement.execute(params![seq, at, actor, kind, payload, head.hash, hash])?;
    Ok(())
}

/// The payload of event `seq`.
pub(crate) fn payload(connection: &Connection, seq: i64) -> Result<String, StoreError> {
    let mut statement = connection.prepare_cached("SELECT payload FROM event WHERE seq = ?1")?;
    let payload = statement.query_row([seq], |row| row.get(0)).optional()?;
    payload.ok_or_else(|| StoreError::damaged(format!("event {seq} is missing")))
}

/// The newest `limit` events, the newest first: of one assessment, or of the whole workspace.
pub(crate) fn latest(
    connection: &Connection,
    assessment: Option<&str>,
    limit: u32,
) -> Result<Vec<Event>, StoreError> {
    let mut statement = connection.prepare_cached(
        "SELECT * FROM event WHERE ?1 IS NULL OR payload ->> '$.assessment' = ?1 ORDER BY seq DESC LIMIT ?2",
    )?;
    let events = statement.query_map(params![assessment, limit], from_row)?;
    Ok(events.collect::<rusqlite::Result<_>>()?)
}

/// The event whose hash is `hash`.
pub(crate) fn with_hash(connection: &Connection, hash: &str) -> Result<Event, StoreError> {
    let found = connection.query_row("SELECT * FROM event WHERE hash = ?1", [hash], from_row).optional()?;
    found.ok_or_else(|| StoreError::not_found(Noun::Event, hash))
}

/// Calls `visit` with every event, in the order of the log.
pub(crate) fn for_each(connection: &Connection, mut visit: impl FnMut(RawEvent)) -> Result<(), StoreError> {
    let mut statement = connection.prepare("SELECT * FROM event ORDER BY seq")?;
    for event in statement.query_map([], raw_from_row)? {
        visit(event?);
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_hash_is_of_the_canonical_json_of_the_event() {
        let payload = serde_json::json!({"z": 1, "a": "\u{1}”台账\""});
        let (at, actor, kind) = ("2026-11-01T09:00:00Z", "a \"quoted\" 人\n", "responseSaved");
        let event =
            serde_json::json!({"seq": 12, "at": at, "actor": actor, "kind": kind, "payload": payload});
        let expected = digest_of_bytes(["before", &canonical_json(&event)].concat().as_bytes());
        assert_eq!(hash("before", 12, at, actor, kind, &canonical_json(&payload)), expected);
    }
}

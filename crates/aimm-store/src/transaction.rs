//! The only way to write: one immediate transaction that ends in one event, or in one for each of several changes.

use std::ops::Deref;

use rusqlite::{Connection, Transaction, TransactionBehavior};

use crate::change::Change;
use crate::error::StoreError;
use crate::event::{self, Head};

/// When something is done, and by whom.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp<'a> {
    /// RFC 3339 in UTC, such as `2026-11-01T09:30:00Z`.
    pub at: &'a str,
    /// Who; not empty.
    pub actor: &'a str,
}

/// A transaction in progress.
pub(crate) struct Writer<'a> {
    transaction: Transaction<'a>,
    head: Head,
    /// When.
    pub(crate) at: &'a str,
}

impl Writer<'_> {
    /// The number that this transaction's event will have.
    pub(crate) fn seq(&self) -> i64 {
        self.head.seq + 1
    }
}

impl Deref for Writer<'_> {
    type Target = Connection;

    fn deref(&self) -> &Connection {
        &self.transaction
    }
}

/// Runs `work` and writes the event it returns, both or neither. Without an event nothing has changed, and nothing is
/// written. When this returns, the change has reached the disk.
pub(crate) fn write<'a, T>(
    connection: &'a mut Connection,
    stamp: Stamp<'a>,
    work: impl FnOnce(&Writer<'a>) -> Result<(T, Option<Change>), StoreError>,
) -> Result<T, StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let head = event::head(&transaction)?;
    let writer = Writer { transaction, head, at: stamp.at };
    let (result, change) = work(&writer)?;
    if let Some(change) = change {
        let (kind, payload) = change.to_parts()?;
        event::append(&writer, &writer.head, stamp.at, stamp.actor, &kind, &payload)?;
        writer.transaction.commit()?;
    }
    Ok(result)
}

/// Runs `work` for each of `changes` in one transaction, each with the event it returns: all of them or none. How many
/// events there were.
pub(crate) fn write_each<'a, C>(
    connection: &'a mut Connection,
    stamp: Stamp<'a>,
    changes: impl IntoIterator<Item = C>,
    work: impl Fn(&Writer<'a>, C) -> Result<Option<Change>, StoreError>,
) -> Result<u32, StoreError> {
    let transaction = connection.transaction_with_behavior(TransactionBehavior::Immediate)?;
    let head = event::head(&transaction)?;
    let mut writer = Writer { transaction, head, at: stamp.at };
    let mut n_events = 0;
    for change in changes {
        if let Some(change) = work(&writer, change)? {
            let (kind, payload) = change.to_parts()?;
            event::append(&writer, &writer.head, stamp.at, stamp.actor, &kind, &payload)?;
            writer.head = event::head(&writer)?;
            n_events += 1;
        }
    }
    writer.transaction.commit()?;
    Ok(n_events)
}

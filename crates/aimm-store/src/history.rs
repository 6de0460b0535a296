//! Undo and redo of response changes, without limit and across restarts: each is one more event.

use aimm_core::ids::{AssessmentId, ItemId};

use crate::change::{Change, ResponseChange};
use crate::error::{Noun, StoreError};
use crate::event;
use crate::response::{apply, draft_marks};
use crate::table;
use crate::table::assessment::Marks;
use crate::transaction::{Stamp, Writer};
use crate::workspace::Workspace;

impl Workspace {
    /// Takes the last change of a response back; the item it was about, or `None` where there is nothing to undo.
    ///
    /// # Errors
    /// `NotFound`, `AssessmentFinal`, `Locked`, `DiskFull`, `NotAccessible`.
    pub fn undo(
        &mut self,
        assessment: &AssessmentId,
        stamp: Stamp<'_>,
    ) -> Result<Option<ItemId>, StoreError> {
        self.write(stamp, |writer| {
            let marks = draft_marks(writer, assessment.as_str())?;
            let Some(seq) = marks.undo else { return Ok((None, None)) };
            let undone = response_change(writer, seq)?;
            let after = Marks { undo: undone.beneath, redo: Some(writer.seq()) };
            revert(writer, seq, undone, marks.redo, after, Change::ResponseUndone)
        })
    }

    /// Does the last undone change again; the item it was about, or `None` where there is nothing to redo.
    ///
    /// # Errors
    /// `NotFound`, `AssessmentFinal`, `Locked`, `DiskFull`, `NotAccessible`.
    pub fn redo(
        &mut self,
        assessment: &AssessmentId,
        stamp: Stamp<'_>,
    ) -> Result<Option<ItemId>, StoreError> {
        self.write(stamp, |writer| {
            let marks = draft_marks(writer, assessment.as_str())?;
            let Some(seq) = marks.redo else { return Ok((None, None)) };
            let undo = response_change(writer, seq)?;
            let after = Marks { undo: Some(writer.seq()), redo: undo.beneath };
            revert(writer, seq, undo, marks.undo, after, Change::ResponseRedone)
        })
    }

    /// Says whether there is a change to undo.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn can_undo(&self, assessment: &AssessmentId) -> Result<bool, StoreError> {
        Ok(self.marks(assessment)?.undo.is_some())
    }

    /// Says whether there is an undone change to do again.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn can_redo(&self, assessment: &AssessmentId) -> Result<bool, StoreError> {
        Ok(self.marks(assessment)?.redo.is_some())
    }

    fn marks(&self, assessment: &AssessmentId) -> Result<Marks, StoreError> {
        let found = table::assessment::marks(self.connection(), assessment.as_str())?;
        found.map(|(_, marks)| marks).ok_or_else(|| StoreError::not_found(Noun::Assessment, assessment))
    }
}

/// Writes the inverse of `change`, which is event `seq`.
fn revert(
    writer: &Writer<'_>,
    seq: i64,
    change: ResponseChange,
    beneath: Option<i64>,
    marks: Marks,
    kind: fn(ResponseChange) -> Change,
) -> Result<(Option<ItemId>, Option<Change>), StoreError> {
    let ResponseChange { assessment, item, before, after, .. } = change;
    let inverse =
        ResponseChange { assessment, item, before: after, after: before, reverts: Some(seq), beneath };
    apply(writer, &inverse, marks)?;
    Ok((ItemId::new(&inverse.item), Some(kind(inverse))))
}

fn response_change(writer: &Writer<'_>, seq: i64) -> Result<ResponseChange, StoreError> {
    let payload = event::payload(writer, seq)?;
    serde_json::from_str(&payload)
        .map_err(|_| StoreError::damaged(format!("event {seq} is no change of a response")))
}

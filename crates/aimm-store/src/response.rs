//! Responses of a draft: given, changed, taken away.

use aimm_core::assessment::Status;
use aimm_core::assessment_file::response_to_file;
use aimm_core::format::assessment::ResponseFile;
use aimm_core::ids::{AssessmentId, ItemId};
use aimm_core::response::Response;

use crate::change::{Change, ResponseChange, is_same};
use crate::error::{Noun, StoreError};
use crate::import::is_blank;
use crate::table;
use crate::table::assessment::Marks;
use crate::transaction::{Stamp, Writer};
use crate::workspace::Workspace;

impl Workspace {
    /// Puts `response`, with its evidence, in the place of what there was; whether that changed anything. A response that
    /// says nothing at all clears the item.
    ///
    /// # Errors
    /// `NotFound`, `AssessmentFinal`, `Locked`, `DiskFull`, `NotAccessible`.
    pub fn save_response(
        &mut self,
        assessment: &AssessmentId,
        response: &Response,
        stamp: Stamp<'_>,
    ) -> Result<bool, StoreError> {
        let after = Some(response_to_file(response)).filter(|response| !is_blank(response));
        self.write(stamp, |writer| put(writer, assessment, &response.item, after))
    }

    /// Puts all `responses` in the place of what there was, or none of them; how many changed anything. Each is an event of
    /// its own and is undone by itself, the last first.
    ///
    /// # Errors
    /// `NotFound`, `AssessmentFinal`, `Locked`, `DiskFull`, `NotAccessible`.
    pub fn save_responses(
        &mut self,
        assessment: &AssessmentId,
        responses: &[Response],
        stamp: Stamp<'_>,
    ) -> Result<u32, StoreError> {
        self.write_each(stamp, responses, |writer, response| {
            let after = Some(response_to_file(response)).filter(|response| !is_blank(response));
            Ok(put(writer, assessment, &response.item, after)?.1)
        })
    }

    /// Takes the response to `item` away, with its evidence; whether there was one.
    ///
    /// # Errors
    /// `NotFound` for the assessment, `AssessmentFinal`, `Locked`, `DiskFull`, `NotAccessible`.
    pub fn clear_response(
        &mut self,
        assessment: &AssessmentId,
        item: &ItemId,
        stamp: Stamp<'_>,
    ) -> Result<bool, StoreError> {
        self.write(stamp, |writer| put(writer, assessment, item, None))
    }
}

fn put(
    writer: &Writer<'_>,
    assessment: &AssessmentId,
    item: &ItemId,
    after: Option<ResponseFile>,
) -> Result<(bool, Option<Change>), StoreError> {
    let marks = draft_marks(writer, assessment.as_str())?;
    let before = table::response::find(writer, assessment.as_str(), item.as_str())?;
    if is_same(&before, &after) {
        return Ok((false, None));
    }
    let change = ResponseChange {
        assessment: assessment.to_string(),
        item: item.to_string(),
        before,
        after,
        reverts: None,
        beneath: marks.undo,
    };
    apply(writer, &change, Marks { undo: Some(writer.seq()), redo: None })?;
    let change =
        if change.after.is_some() { Change::ResponseSaved(change) } else { Change::ResponseCleared(change) };
    Ok((true, Some(change)))
}

/// Writes what `change` says, and where undo and redo go on.
pub(crate) fn apply(writer: &Writer<'_>, change: &ResponseChange, marks: Marks) -> Result<(), StoreError> {
    let ResponseChange { assessment, item, before, after, .. } = change;
    table::response::replace(writer, assessment, item, before.as_ref(), after.as_ref(), writer.at)?;
    table::assessment::set_marks(writer, assessment, marks, writer.at)
}

/// Where undo and redo of a draft go on.
pub(crate) fn draft_marks(writer: &Writer<'_>, assessment: &str) -> Result<Marks, StoreError> {
    match table::assessment::marks(writer, assessment)? {
        Some((Status::Draft, marks)) => Ok(marks),
        Some((Status::Final, _)) => Err(StoreError::AssessmentFinal { id: assessment.to_owned() }),
        None => Err(StoreError::not_found(Noun::Assessment, assessment)),
    }
}

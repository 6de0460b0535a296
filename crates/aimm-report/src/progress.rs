//! How far a long task is, and whether it should go on.

use std::ops::ControlFlow;

use crate::error::ReportError;

/// Hears how much is done, from 0 to 1; answers whether to go on.
pub type Progress<'a> = dyn FnMut(f32) -> ControlFlow<()> + 'a;

/// Tells how much is done.
pub(crate) fn report(progress: &mut Progress<'_>, fraction: f32) -> Result<(), ReportError> {
    match progress(fraction) {
        ControlFlow::Continue(()) => Ok(()),
        ControlFlow::Break(()) => Err(ReportError::Cancelled),
    }
}

//! `aimm chart`.

use aimm_app::{App, Picture};
use serde_json::json;

use super::{subject_after, written};
use crate::args::ChartArguments;
use crate::failure::Failure;
use crate::layout::Style;
use crate::output::Outcome;

pub(super) fn run(app: &App, arguments: &ChartArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    let subject = subject_after(app, &arguments.assessment, &arguments.previous)?;
    let (kind, level) = (arguments.kind.into(), arguments.level.into());
    let picture = Picture { kind, level, scale: arguments.scale };
    let saved = app.write_chart(&subject, picture, &arguments.out)?;
    Ok(Outcome::done(written(&saved.path, saved.n_bytes, style), json!(saved)))
}

//! `aimm chart`.

use aimm_app::{App, Picture};
use serde_json::json;

use super::{subject, written};
use crate::args::ChartArguments;
use crate::failure::Failure;
use crate::layout::Style;
use crate::output::Outcome;

pub(super) fn run(app: &App, arguments: &ChartArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    let subject = subject(app, &arguments.assessment)?;
    let picture = Picture { kind: arguments.kind.into(), level: arguments.level.into() };
    let saved = app.write_chart(&subject, picture, &arguments.out)?;
    Ok(Outcome::done(written(&saved.path, saved.n_bytes, style), json!(saved)))
}

//! `aimm demo`.

use std::path::Path;

use aimm_app::{App, atomic_file};
use serde_json::json;

use super::{STANDARD, questionnaire, written};
use crate::args::DemoArguments;
use crate::failure::Failure;
use crate::layout::Style;
use crate::output::Outcome;

/// Id of the questionnaire that ships with the program.
const BUILT_IN: &str = "aimm-core";

pub(super) fn run(app: &App, arguments: &DemoArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    let known = questionnaire(app, arguments.questionnaire.as_deref().unwrap_or(BUILT_IN))?;
    let text = app.demo_assessment(&known, arguments.seed)?;
    if arguments.out == Path::new(STANDARD) {
        return Ok(Outcome { json: serde_json::from_str(&text)?, text, refusals: Vec::new() });
    }
    atomic_file::write(&arguments.out, text.as_bytes())?;
    let path = arguments.out.to_string_lossy();
    let n_bytes = u32::try_from(text.len()).unwrap_or(u32::MAX);
    let said = written(&path, n_bytes, style) + &style.messages.text("demo-is-fictitious") + "\n";
    Ok(Outcome::done(said, json!({ "path": path, "nBytes": n_bytes })))
}

//! One file a command.

mod chart;
mod consensus;
mod demo;
mod document_file;
mod item_analysis;
mod questionnaire;
mod questionnaire_form;
mod references;
mod report;
mod report_verify;
mod roadmap;
mod robustness;
mod score;
mod score_text;
mod workbook;
mod workspace;

use std::io::stdin;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use aimm_app::atomic_file::FileError;
use aimm_app::dto::Localised;
use aimm_app::{App, KnownQuestionnaire, SourceFile, Subject, exchange, text_in};

use crate::args::{AssessmentArguments, Verb};
use crate::failure::Failure;
use crate::layout::Style;
use crate::output::Outcome;

/// What stands for standard input or output.
const STANDARD: &str = "-";

/// Does what was typed.
pub(crate) fn run(app: &App, verb: Verb, style: Style<'_>) -> Result<Outcome, Failure> {
    match verb {
        Verb::Questionnaire(verb) => questionnaire::run(app, verb, style),
        Verb::Score(arguments) => score::run(app, &arguments, style),
        Verb::Robustness(arguments) => robustness::run(app, &arguments, style),
        Verb::Roadmap(arguments) => roadmap::run(app, &arguments, style),
        Verb::Chart(arguments) => chart::run(app, &arguments, style),
        Verb::Report(arguments) => report::run(app, &arguments, style),
        Verb::Consensus(arguments) => consensus::run(app, &arguments, style),
        Verb::Workspace(verb) => workspace::run(app, verb, style),
        Verb::Workbook(verb) => workbook::run(app, verb, style),
        Verb::Demo(arguments) => demo::run(app, &arguments, style),
    }
}

/// The bytes of a file, or of standard input.
fn read(path: &Path) -> Result<SourceFile, Failure> {
    if path != Path::new(STANDARD) {
        return Ok(exchange::read_file(path)?);
    }
    let name = exchange::STANDARD_INPUT;
    exchange::read_stream(name, stdin().lock())
        .map_err(|cause| FileError::reading(Path::new(name), cause).into())
}

/// The questionnaire that `named` names: standard input, one that is there by its id, else the one at this path.
fn questionnaire(app: &App, named: &str) -> Result<Arc<KnownQuestionnaire>, Failure> {
    if named == STANDARD {
        return Ok(app.questionnaire_from(&[read(Path::new(named))?])?);
    }
    Ok(app.questionnaire_called(named)?)
}

/// The assessment of a command, with its questionnaire and policy.
fn subject(app: &App, arguments: &AssessmentArguments) -> Result<Subject, Failure> {
    let known = arguments.questionnaire.as_deref().map(|named| questionnaire(app, named)).transpose()?;
    let subject = app.read_assessment(&read(&arguments.file)?, known.as_ref())?;
    Ok(match arguments.policy {
        Some(policy) => subject.with_policy(policy.into()),
        None => subject,
    })
}

/// What [`subject`] reads, to be set against the `previous` assessments under the same policy.
fn subject_after(
    app: &App,
    arguments: &AssessmentArguments,
    previous: &[PathBuf],
) -> Result<Subject, Failure> {
    let before =
        |path: &PathBuf| subject(app, &AssessmentArguments { file: path.clone(), ..arguments.clone() });
    let earlier = previous.iter().map(before).collect::<Result<Vec<_>, _>>()?;
    Ok(subject(app, arguments)?.after(&earlier)?)
}

/// `subject` with the respondents of the files at `paths`, where there are any.
fn with_respondents(app: &App, subject: Subject, paths: &[PathBuf]) -> Result<Subject, Failure> {
    if paths.is_empty() {
        return Ok(subject);
    }
    let files = paths.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
    Ok(app.with_respondents(subject, &files)?)
}

/// A text of a questionnaire in the user's language, or in the one that is nearest.
fn text<'a>(localised: &'a Localised, style: Style<'_>) -> &'a str {
    text_in(localised, style.messages.language())
}

/// A line that says which file was written.
fn written(path: &str, n_bytes: u32, style: Style<'_>) -> String {
    let size = aimm_app::number::grouped(n_bytes);
    style.messages.format("written", &[("path", path.into()), ("size", size.into())]) + "\n"
}

//! `aimm workbook new | read`.

use std::path::Path;

use aimm_app::{App, atomic_file, exchange};
use serde_json::json;

use super::{STANDARD, questionnaire, read, written};
use crate::args::WorkbookVerb;
use crate::failure::Failure;
use crate::layout::Style;
use crate::output::Outcome;

/// What a workbook's name ends in.
const ENDING: &str = "xlsx";

pub(super) fn run(app: &App, verb: WorkbookVerb, style: Style<'_>) -> Result<Outcome, Failure> {
    match verb {
        WorkbookVerb::New { subject, out, questionnaire } => {
            new(app, &subject, &out, questionnaire.as_deref(), style)
        }
        WorkbookVerb::Read { workbook, out, questionnaire } => {
            answers(app, &workbook, &out, questionnaire.as_deref(), style)
        }
    }
}

fn new(
    app: &App,
    subject: &Path,
    out: &Path,
    named: Option<&str>,
    style: Style<'_>,
) -> Result<Outcome, Failure> {
    if out.extension().is_none_or(|ending| !ending.eq_ignore_ascii_case(ENDING)) {
        let path = out.to_string_lossy().into_owned();
        return Err(Failure::Usage(style.messages.format("usage-workbook-ending", &[("path", path.into())])));
    }
    let bytes = workbook(app, subject, named)?;
    atomic_file::write(out, &bytes)?;
    let path = out.to_string_lossy();
    let n_bytes = u32::try_from(bytes.len()).unwrap_or(u32::MAX);
    Ok(Outcome::done(written(&path, n_bytes, style), json!({ "path": path, "nBytes": n_bytes })))
}

/// A workbook for a questionnaire, or with the answers of an assessment: whichever `subject` is.
fn workbook(app: &App, subject: &Path, named: Option<&str>) -> Result<Vec<u8>, Failure> {
    if subject != Path::new(STANDARD) && !subject.is_file() {
        return Ok(app.new_answer_workbook(&*questionnaire(app, &subject.to_string_lossy())?)?);
    }
    let file = read(subject)?;
    if exchange::is_assessment(&file) {
        let known = named.map(|named| questionnaire(app, named)).transpose()?;
        let subject = app.read_assessment(&file, known.as_ref())?;
        return Ok(app.answer_workbook_of(&subject, &file.name)?);
    }
    let known = if subject == Path::new(STANDARD) {
        app.questionnaire_from(&[file])?
    } else {
        app.questionnaire_at(subject)?
    };
    Ok(app.new_answer_workbook(&known)?)
}

fn answers(
    app: &App,
    workbook: &Path,
    out: &Path,
    named: Option<&str>,
    style: Style<'_>,
) -> Result<Outcome, Failure> {
    let known = named.map(|named| questionnaire(app, named)).transpose()?;
    let subject = app.read_answer_workbook(&read(workbook)?, known.as_ref())?;
    let text = subject.text()?;
    if out == Path::new(STANDARD) {
        return Ok(Outcome::done(text.clone(), serde_json::from_str(&text)?));
    }
    atomic_file::write(out, text.as_bytes())?;
    let path = out.to_string_lossy();
    let (n_bytes, n_answers) = (
        u32::try_from(text.len()).unwrap_or(u32::MAX),
        u32::try_from(subject.n_responses()).unwrap_or(u32::MAX),
    );
    let said = style.messages.format("n-answers", &[("count", n_answers.into())]);
    let json = json!({ "path": path, "nBytes": n_bytes, "nAnswers": n_answers });
    Ok(Outcome::done(format!("{}{said}\n", written(&path, n_bytes, style)), json))
}

//! `aimm report verify`.

use std::path::{Path, PathBuf};

use aimm_app::{App, CheckedPart, Language, Rebuilt, ReportVerification};
use serde_json::{Value, json};

use super::{questionnaire, read, with_respondents};
use crate::failure::Failure;
use crate::layout::{Columns, Flush, Style};
use crate::output::Outcome;

/// What was given to `aimm report verify`.
pub(super) struct Given<'a> {
    pub(super) report: &'a Path,
    pub(super) assessment: &'a Path,
    pub(super) questionnaire: Option<&'a str>,
    pub(super) previous: Option<&'a Path>,
    pub(super) respondents: &'a [PathBuf],
    pub(super) template: Option<&'a Path>,
}

pub(super) fn run(app: &App, given: &Given<'_>, style: Style<'_>) -> Result<Outcome, Failure> {
    let report = read(given.report)?;
    let known = given.questionnaire.map(|named| questionnaire(app, named)).transpose()?;
    let subject = app.read_assessment(&read(given.assessment)?, known.as_ref())?;
    let subject = with_respondents(app, subject, given.respondents)?;
    let previous = match given.previous {
        Some(path) => Some(app.read_assessment(&read(path)?, known.as_ref())?),
        None => None,
    };
    let template = match given.template {
        Some(path) => Some(app.read_report_template(&read(path)?)?),
        None => None,
    };
    let found = app.verify_report(&report, &subject, previous.as_ref(), template.as_ref())?;
    let refusals: Vec<String> = refusals(&found, style)
        .into_iter()
        .map(|refusal| format!("{}: {refusal}", given.report.to_string_lossy()))
        .collect();
    let mut json = json!(found);
    let problems: Vec<Value> = refusals.iter().map(|line| json!({ "path": "", "message": line })).collect();
    json["problems"] = json!(problems);
    let text = if found.is_made_from { text_of(given, &found, style) } else { String::new() };
    Ok(Outcome { text, json, refusals })
}

/// What speaks against the report; a line each.
fn refusals(found: &ReportVerification, style: Style<'_>) -> Vec<String> {
    let different = found.checks.iter().filter(|check| !check.is_same);
    let mut lines: Vec<String> = different
        .map(|check| {
            let key = match check.of {
                CheckedPart::Assessment => "verify-other-assessment",
                CheckedPart::Questionnaire => "verify-other-questionnaire",
                CheckedPart::Answers => "verify-other-answers",
                CheckedPart::Scorecard => "verify-other-scorecard",
            };
            let named = [("report", (&check.report).into()), ("assessment", (&check.assessment).into())];
            style.messages.format(key, &named)
        })
        .collect();
    if found.rebuilt == Rebuilt::Different {
        lines.push(style.messages.text("verify-rebuilt-different"));
    }
    lines
}

fn text_of(given: &Given<'_>, found: &ReportVerification, style: Style<'_>) -> String {
    let named = [
        ("report", given.report.to_string_lossy().into_owned().into()),
        ("assessment", given.assessment.to_string_lossy().into_owned().into()),
    ];
    let version = [("version", (&found.record.program_version).into())];
    let rebuilt = match found.rebuilt {
        Rebuilt::Same => "verify-rebuilt-same",
        Rebuilt::OtherVersion => "verify-rebuilt-other-version",
        Rebuilt::PreviousMissing => "verify-rebuilt-previous-missing",
        Rebuilt::RespondentsMissing => "verify-rebuilt-respondents-missing",
        Rebuilt::TemplateMissing => "verify-rebuilt-template-missing",
        Rebuilt::UnknownOptions => "verify-rebuilt-unknown-options",
        // A report that is not made from the assessment gives refusals in the place of this text.
        Rebuilt::Different | Rebuilt::NotTried => "verify-rebuilt-different",
    };
    // Whoever changes a file can change what it says of itself: only the bytes prove it.
    let key = if found.rebuilt == Rebuilt::Same { "verify-made-from" } else { "verify-says-made-from" };
    let sentence = style.messages.format(key, &named);
    let rebuilt = style.messages.format(rebuilt, &version);
    format!("{sentence}\n{rebuilt}\n\n{}", facts(found, style))
}

fn facts(found: &ReportVerification, style: Style<'_>) -> String {
    let record = &found.record;
    let options = &record.options;
    let mut columns = Columns::new([Flush::Left, Flush::Left]);
    let rows = [
        ("verify-label-assessment", record.assessment.clone()),
        (
            "verify-label-questionnaire",
            format!("{} {}", record.questionnaire.id, record.questionnaire.version),
        ),
        ("verify-label-questionnaire-digest", record.questionnaire.digest.clone()),
        ("verify-label-answers-digest", record.answers_digest.clone()),
        ("verify-label-scorecard-digest", record.scorecard_digest.clone()),
        ("verify-label-policy", record.policy.clone()),
        ("label-head", record.head_hash.clone().unwrap_or_default()),
        ("verify-label-date", options.date.clone()),
        ("verify-label-language", languages(&options.language, options.is_bilingual)),
        ("verify-label-paper", options.paper.clone()),
        ("verify-label-sections", options.sections.join(" ")),
        ("verify-label-confidentiality", options.confidentiality.clone()),
        ("verify-label-template", options.template.clone().unwrap_or_default()),
        ("verify-label-version", record.program_version.clone()),
    ];
    for (key, value) in rows.into_iter().filter(|(_, value)| !value.is_empty()) {
        columns.row([style.messages.text(key), value]);
    }
    columns.text("", style)
}

/// The language of a report, and the other where it has both.
fn languages(first: &str, is_bilingual: bool) -> String {
    let other = Language::exactly(first).filter(|_| is_bilingual).map(|language| language.other().tag());
    other.map_or_else(|| first.to_owned(), |other| format!("{first} {other}"))
}

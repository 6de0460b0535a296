//! The sheet `Assessment`: what the answers are about, how to answer, and what must come back unchanged.

use aimm_core::assessment_file::assessment_to_file;
use aimm_core::format::assessment::AssessmentFile;
use aimm_core::questionnaire::Answering;
use rust_xlsxwriter::XlsxError;
use serde::Serialize;

use super::Writing;
use super::lists::List;
use crate::compose::organisation_key;
use crate::xlsx::answers::columns::HEAD_KEYS;
use crate::xlsx::answers::{ASSESSMENT, FIRST_ROW, FORMAT, KEY_ROW};
use crate::xlsx::sheet::{Sheet, Written};

/// Columns of labels and of what stands beside them.
const LABEL: u16 = 1;
const VALUE: u16 = 2;

pub(super) fn sheet(writing: &Writing<'_>) -> Result<Sheet, XlsxError> {
    let mut sheet = Sheet::new(ASSESSMENT)?;
    let questionnaire = writing.input.questionnaire;
    sheet.text((0, LABEL), writing.local(&questionnaire.title), &writing.look.title)?;
    for (column, key) in (0_u16..).zip(HEAD_KEYS) {
        sheet.text((KEY_ROW, column), key, &writing.look.plain)?;
    }
    sheet.inner.set_row_hidden(KEY_ROW)?.set_column_hidden(0)?.set_row_height(0, 24)?;
    sheet.widths(LABEL, &[24.0, 90.0])?;
    let file = writing.input.assessment.map(assessment_to_file);
    let mut row = said(writing, &mut sheet, file.as_ref())?;
    row = guide(writing, &mut sheet, row + 1)?;
    kept(writing, &mut sheet, row + 1, file.as_ref())?;
    Ok(sheet)
}

/// What people say of the assessment; the row after it.
fn said(writing: &Writing<'_>, sheet: &mut Sheet, file: Option<&AssessmentFile>) -> Result<u32, XlsxError> {
    let organisation = file.and_then(|file| file.organisation.as_ref());
    let respondent = file.and_then(|file| file.respondent.as_ref());
    let role = respondent.and_then(|person| person.role.as_deref()).unwrap_or_default();
    let known = writing.input.questionnaire.roles.iter().find(|known| known.id == role);
    let role = known.map_or(role, |known| writing.local(&known.name));
    let subject = writing.input.questionnaire.subject;
    let employees = organisation.and_then(|own| own.employees).map(|count| count.to_string());
    let rows: [(&str, &str, Option<&str>); 8] = [
        ("title", "answers-title", file.map(|file| file.title.as_str())),
        ("organisation.name", organisation_key(subject), organisation.map(|own| own.name.as_str())),
        ("organisation.industry", "answers-industry", organisation.and_then(|own| own.industry.as_deref())),
        ("organisation.employees", "answers-employees", employees.as_deref()),
        ("scope", "term-scope", file.map(|file| file.scope.as_str())),
        ("assessedOn", "term-assessed-on", file.and_then(|file| file.assessed_on.as_deref())),
        ("respondent.name", "answers-respondent", respondent.and_then(|person| person.name.as_deref())),
        ("respondent.role", "answers-role", Some(role)),
    ];
    let mut row = FIRST_ROW;
    for (key, label, value) in rows {
        sheet.text((row, 0), key, &writing.look.plain)?;
        sheet.text((row, LABEL), &writing.text(label), &writing.look.row)?;
        sheet.lines((row, VALUE), value.unwrap_or_default(), &writing.typed())?;
        if key == "respondent.role"
            && let Some(choice) = writing.lists.choice(List::Roles)
        {
            sheet.inner.add_data_validation(row, VALUE, row, VALUE, &choice)?;
        }
        row += 1;
    }
    Ok(row)
}

/// How to answer, and the notice of the questionnaire; the row after it.
fn guide(writing: &Writing<'_>, sheet: &mut Sheet, mut row: u32) -> Result<u32, XlsxError> {
    let first = match writing.input.questionnaire.answering {
        Answering::Anchored => "answers-guide-levels",
        Answering::Requirements => "answers-guide-requirements",
    };
    let lines = [first, "answers-guide-state", "answers-guide-evidence", "answers-guide-rows"];
    sheet.text((row, LABEL), &writing.text("answers-guide"), &writing.look.heading)?;
    for key in lines {
        sheet.lines((row, VALUE), &writing.text(key), &writing.look.plain.clone().set_text_wrap())?;
        row += 1;
    }
    let notice = writing.local(&writing.input.questionnaire.notice);
    sheet.lines((row, VALUE), notice, &writing.look.quiet.clone().set_text_wrap())?;
    Ok(row + 1)
}

/// What comes back as it is: which questionnaire it is, and what of an assessment has no cell of its own.
fn kept(writing: &Writing<'_>, sheet: &mut Sheet, row: u32, file: Option<&AssessmentFile>) -> Written {
    let questionnaire = writing.input.questionnaire;
    sheet.text((row, LABEL), &writing.text("term-questionnaire"), &writing.look.heading)?;
    let mut rows = vec![
        ("questionnaire", questionnaire.id.to_string()),
        ("version", questionnaire.version.clone()),
        ("digest", questionnaire.digest.clone()),
        ("format", FORMAT.to_owned()),
        ("language", writing.messages.language().tag().to_owned()),
    ];
    if let Some(file) = file {
        rows.push(("id", file.id.clone()));
        rows.push(("status", json(&file.status)));
        rows.push(("aiRoles", json(&file.ai_roles)));
        rows.extend(file.respondent.as_ref().map(|person| ("respondent.id", person.id.clone())));
        rows.extend(file.policy.as_ref().map(|policy| ("policy", json(policy))));
        rows.extend(file.weights.as_ref().map(|weights| ("weights", json(weights))));
        rows.extend(file.target.as_ref().map(|target| ("target", json(target))));
    }
    for (row, (key, value)) in (row + 1..).zip(rows) {
        sheet.text((row, 0), key, &writing.look.plain)?;
        sheet.text((row, LABEL), &label(writing, key), &writing.look.quiet)?;
        sheet.text((row, VALUE), &value, &writing.look.quiet)?;
        if !matches!(key, "questionnaire" | "version" | "digest") {
            sheet.inner.set_row_hidden(row)?;
        }
    }
    Ok(())
}

/// What stands beside a value that is kept.
fn label(writing: &Writing<'_>, key: &str) -> String {
    match key {
        "questionnaire" => writing.text("answers-id"),
        "version" => writing.text("workbook-version"),
        "digest" => writing.text("workbook-digest"),
        _ => key.to_owned(),
    }
}

/// JSON of values that always have one.
fn json(value: &impl Serialize) -> String {
    serde_json::to_string(value).unwrap_or_default()
}

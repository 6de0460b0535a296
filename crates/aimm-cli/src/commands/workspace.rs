//! `aimm workspace create | info | list | import | export | verify`.

use std::path::Path;

use aimm_app::dto::{AssessmentSummary, StatusView, WorkspaceView};
use aimm_app::{App, AppError, WorkspaceDetails, atomic_file, number, percentage, two_decimals};
use serde_json::{Value, json};

use super::{STANDARD, questionnaire, read, text, written};
use crate::args::WorkspaceVerb;
use crate::failure::Failure;
use crate::layout::{Columns, Flush, Style};
use crate::output::Outcome;
use crate::passphrase;

pub(super) fn run(app: &App, verb: WorkspaceVerb, style: Style<'_>) -> Result<Outcome, Failure> {
    let outcome = match verb {
        WorkspaceVerb::Create { workspace, title, encrypt } => {
            let passphrase = encrypt.then(|| passphrase::new(style.messages)).transpose()?;
            app.make_workspace(&workspace, title.as_deref(), passphrase.as_deref())?;
            info(app, style)
        }
        WorkspaceVerb::Info { workspace } => {
            passphrase::open(app, &workspace, style.messages)?;
            info(app, style)
        }
        WorkspaceVerb::List { workspace } => {
            passphrase::open(app, &workspace, style.messages)?;
            list(app, style)
        }
        WorkspaceVerb::Import { workspace, file, questionnaire } => {
            passphrase::open(app, &workspace, style.messages)?;
            import(app, &file, questionnaire.as_deref(), style)
        }
        WorkspaceVerb::Export { workspace, assessment, out } => {
            passphrase::open(app, &workspace, style.messages)?;
            export(app, &assessment, &out, style)
        }
        WorkspaceVerb::Verify { workspace, hash } => {
            passphrase::open(app, &workspace, style.messages)?;
            verify(app, &workspace, hash.as_deref(), style)
        }
    };
    let closed = app.close_workspace();
    let outcome = outcome?;
    closed?;
    Ok(outcome)
}

fn info(app: &App, style: Style<'_>) -> Result<Outcome, Failure> {
    let details = app.workspace_details()?;
    Ok(Outcome::done(details_text(&details, style), json!(details)))
}

fn details_text(details: &WorkspaceDetails, style: Style<'_>) -> String {
    let said = |is: bool| style.messages.text(if is { "yes" } else { "no" });
    let mut columns = Columns::new([Flush::Left, Flush::Left]);
    let rows = [
        ("label-title", details.title.clone()),
        ("label-file", details.path.clone()),
        ("label-id", details.id.clone()),
        ("label-created", details.created_at.clone()),
        ("label-format", details.schema_version.to_string()),
        ("label-encrypted", said(details.is_encrypted)),
        ("label-demo", said(details.is_demo)),
        ("label-organisations", details.n_organisations.to_string()),
        ("label-assessments", assessments_text(details, style)),
        ("label-head", details.head_hash.clone()),
    ];
    for (key, value) in rows {
        columns.row([style.messages.text(key), value]);
    }
    columns.text("", style)
}

fn assessments_text(details: &WorkspaceDetails, style: Style<'_>) -> String {
    let numbers = [("count", details.n_assessments.into()), ("drafts", details.n_drafts.into())];
    style.messages.format("n-assessments", &numbers)
}

fn list(app: &App, style: Style<'_>) -> Result<Outcome, Failure> {
    let view = app.get_workspace()?.ok_or(AppError::NoWorkspace)?;
    let text = if view.assessments.is_empty() {
        style.messages.text("no-assessments") + "\n"
    } else {
        list_text(&view, style)
    };
    Ok(Outcome::done(text, json!({ "organisations": view.organisations, "assessments": view.assessments })))
}

fn list_text(view: &WorkspaceView, style: Style<'_>) -> String {
    use Flush::{Left, Right};
    let mut columns = Columns::new([Left, Left, Left, Left, Right, Right, Left]);
    let head = [
        "column-date",
        "column-organisation",
        "column-title",
        "term-status",
        "term-index",
        "term-coverage",
        "column-id",
    ];
    columns.head(head.map(|key| style.messages.text(key)));
    for summary in &view.assessments {
        columns.row(row(summary, view, style));
    }
    columns.text("", style)
}

fn row(summary: &AssessmentSummary, view: &WorkspaceView, style: Style<'_>) -> [String; 7] {
    let organisation = view.organisations.iter().find(|known| known.id == summary.organisation_id);
    let status = match summary.status {
        StatusView::Draft => "status-draft",
        StatusView::Final => "status-final",
    };
    let level = match (summary.level, &summary.level_name) {
        (Some(level), Some(name)) => format!("{level} {}", text(name, style)),
        _ => style.messages.text("level-status-not-rated"),
    };
    [
        summary.assessed_on.clone().unwrap_or_default(),
        organisation.map(|organisation| organisation.name.clone()).unwrap_or_default(),
        summary.title.clone(),
        format!("{} · {level}", style.messages.text(status)),
        summary.index.map(two_decimals).unwrap_or_default(),
        number::percentage(&percentage(summary.coverage), style.messages.language()),
        summary.id.clone(),
    ]
}

fn import(app: &App, file: &Path, named: Option<&str>, style: Style<'_>) -> Result<Outcome, Failure> {
    let known = named.map(|named| questionnaire(app, named)).transpose()?;
    let subject = app.read_assessment(&read(file)?, known.as_ref())?;
    let imported = app.import_subject(&subject)?;
    let key = if imported.is_new { "imported" } else { "already-there" };
    let named = [("title", (&imported.title).into()), ("id", (&imported.assessment).into())];
    Ok(Outcome::done(style.messages.format(key, &named) + "\n", json!(imported)))
}

fn export(app: &App, assessment: &str, out: &Path, style: Style<'_>) -> Result<Outcome, Failure> {
    let text = app.assessment_text(assessment)?;
    if out == Path::new(STANDARD) {
        return Ok(Outcome::done(text.clone(), serde_json::from_str(&text)?));
    }
    atomic_file::write(out, text.as_bytes())?;
    let path = out.to_string_lossy();
    let n_bytes = u32::try_from(text.len()).unwrap_or(u32::MAX);
    Ok(Outcome::done(written(&path, n_bytes, style), json!({ "path": path, "nBytes": n_bytes })))
}

fn verify(app: &App, path: &Path, hash: Option<&str>, style: Style<'_>) -> Result<Outcome, Failure> {
    let report = app.verify_workspace()?;
    let confirmed = hash.map(|hash| app.confirm_hash(hash)).transpose()?;
    let file = path.to_string_lossy();
    let mut refusals: Vec<String> = report.findings.iter().map(|found| format!("{file}: {found}")).collect();
    let mut lines = Vec::new();
    if report.is_sound {
        lines.push(style.messages.format("workspace-sound", &[("count", report.n_events.into())]));
        lines.push(style.quiet(&report.head_hash));
    }
    let mut json = json!(report);
    if let (Some(hash), Some(confirmed)) = (hash, &confirmed) {
        json["confirmedHash"] = json!({ "hash": hash, "at": confirmed });
        match confirmed {
            Some(at) => lines.push(style.messages.format("hash-confirmed", &[("at", at.into())])),
            None => refusals
                .push(format!("{file}: {}", style.messages.format("hash-unknown", &[("hash", hash.into())]))),
        }
    }
    let text = lines.into_iter().map(|line| line + "\n").collect();
    let problems: Vec<Value> = refusals.iter().map(|line| json!({ "path": "", "message": line })).collect();
    json["problems"] = json!(problems);
    Ok(Outcome { text, json, refusals })
}

//! `aimm questionnaire list | check | show`; its other verbs have files of their own.

use std::path::Path;

use aimm_app::dto::{QuestionnaireOrigin, QuestionnaireSummary, QuestionnaireView};
use aimm_app::{App, two_decimals};
use serde_json::json;

use super::{STANDARD, item_analysis, questionnaire_form, read, references, text};
use crate::args::QuestionnaireVerb;
use crate::failure::Failure;
use crate::layout::{Columns, Flush, Style};
use crate::output::{Outcome, printable};
use crate::passphrase;

pub(super) fn run(app: &App, verb: QuestionnaireVerb, style: Style<'_>) -> Result<Outcome, Failure> {
    match verb {
        QuestionnaireVerb::List { workspace } => {
            if let Some(workspace) = workspace {
                passphrase::open(app, &workspace, style.messages)?;
            }
            list(app, style)
        }
        QuestionnaireVerb::Check { questionnaire, strict } => check(app, &questionnaire, strict, style),
        QuestionnaireVerb::Show { questionnaire } => show(app, &questionnaire, style),
        QuestionnaireVerb::Print(arguments) => questionnaire_form::run(app, &arguments, style),
        QuestionnaireVerb::References { questionnaire, scheme } => {
            references::run(app, &questionnaire, scheme.as_deref(), style)
        }
        QuestionnaireVerb::Analyse { files, questionnaire, seed } => {
            item_analysis::run(app, &files, questionnaire.as_deref(), seed, style)
        }
    }
}

fn list(app: &App, style: Style<'_>) -> Result<Outcome, Failure> {
    let questionnaires = app.list_questionnaires()?;
    let mut columns = Columns::new([Flush::Left, Flush::Left, Flush::Right, Flush::Left, Flush::Left]);
    let head = ["column-id", "column-version", "column-items", "column-origin", "column-title"];
    columns.head(head.map(|key| style.messages.text(key)));
    for summary in &questionnaires {
        columns.row([
            summary.id.clone(),
            summary.version.clone(),
            summary.n_items.to_string(),
            style.messages.text(origin_key(summary.origin)),
            text(&summary.title, style).to_owned(),
        ]);
    }
    Ok(Outcome::done(columns.text("", style), json!({ "questionnaires": questionnaires })))
}

fn check(app: &App, named: &str, is_strict: bool, style: Style<'_>) -> Result<Outcome, Failure> {
    let files = if named == STANDARD { vec![read(Path::new(named))?] } else { app.files_to_check(named)? };
    let known = app.check_questionnaire(&files, is_strict)?;
    let summary = known.view().summary;
    let line = style.messages.format(
        "questionnaire-sound",
        &[
            ("id", (&summary.id).into()),
            ("version", (&summary.version).into()),
            ("areas", summary.n_areas.into()),
            ("items", summary.n_items.into()),
        ],
    );
    let digest = style.quiet(&summary.digest);
    let none: [&str; 0] = [];
    let mut json = json!({
        "id": summary.id,
        "version": summary.version,
        "digest": summary.digest,
        "problems": none,
    });
    let mut text = format!("{}\n{digest}\n", printable(&line));
    if is_strict {
        let languages = known.languages_without_words();
        text += &without_words(&languages, style);
        json["languagesWithoutWords"] = json!(languages);
    }
    Ok(Outcome::done(text, json))
}

/// A line that says of which languages the strict check could say little, where there are any.
fn without_words(languages: &[String], style: Style<'_>) -> String {
    if languages.is_empty() {
        return String::new();
    }
    let arguments = [("languages", languages.join(", ").into())];
    printable(&style.messages.format("questionnaire-without-words", &arguments)) + "\n"
}

fn show(app: &App, questionnaire: &str, style: Style<'_>) -> Result<Outcome, Failure> {
    let view = super::questionnaire(app, questionnaire)?.view();
    Ok(Outcome::done(outline(&view, style), json!(view)))
}

fn outline(view: &QuestionnaireView, style: Style<'_>) -> String {
    let mut lines = head(&view.summary, style);
    lines.push(String::new());
    for (level, name) in view.summary.levels.iter().enumerate() {
        lines.push(format!(
            "{level}  {}",
            style.strong(text(&name.name, style)) + ": " + text(&name.summary, style)
        ));
    }
    for domain in &view.domains {
        lines.push(String::new());
        let weight = style.messages.format("weight", &[("weight", two_decimals(domain.weight).into())]);
        let name = style.strong(&format!("{}  {}", domain.id, text(&domain.name, style)));
        lines.push(format!("{name}  {}", style.quiet(&weight)));
        for area in &domain.areas {
            let gate = area.gate_from_level.map(|level| {
                style.quiet(&style.messages.format("gate-from-level", &[("level", level.into())]))
            });
            let gate = gate.map(|gate| format!("  {gate}")).unwrap_or_default();
            lines.push(format!("  {}  {}{gate}", area.id, text(&area.name, style)));
            lines.extend(
                area.items.iter().map(|item| format!("    {}  {}", item.id, text(&item.title, style))),
            );
        }
    }
    lines.join("\n") + "\n"
}

fn head(summary: &QuestionnaireSummary, style: Style<'_>) -> Vec<String> {
    vec![
        style.strong(text(&summary.title, style)),
        style.quiet(&format!(
            "{} {} · {} · {}",
            summary.id, summary.version, summary.publisher, summary.licence
        )),
        style.quiet(&summary.digest),
        String::new(),
        text(&summary.summary, style).to_owned(),
        text(&summary.notice, style).to_owned(),
    ]
}

fn origin_key(origin: QuestionnaireOrigin) -> &'static str {
    match origin {
        QuestionnaireOrigin::BuiltIn => "origin-built-in",
        QuestionnaireOrigin::Imported => "origin-imported",
    }
}

//! `aimm questionnaire references`.

use aimm_app::App;
use aimm_app::dto::ReferenceMatrixView;
use serde_json::json;

use super::text;
use crate::failure::Failure;
use crate::layout::{Columns, Flush, Style};
use crate::output::Outcome;

pub(super) fn run(
    app: &App,
    questionnaire: &str,
    scheme: Option<&str>,
    style: Style<'_>,
) -> Result<Outcome, Failure> {
    let matrices = super::questionnaire(app, questionnaire)?.references(scheme)?;
    let parts: Vec<String> = matrices.iter().map(|matrix| matrix_text(matrix, style)).collect();
    let text = if parts.is_empty() { style.messages.text("no-references") + "\n" } else { parts.join("\n") };
    Ok(Outcome::done(text, json!({ "schemes": matrices })))
}

fn matrix_text(matrix: &ReferenceMatrixView, style: Style<'_>) -> String {
    let scheme = &matrix.scheme;
    let edition = if scheme.edition.is_empty() { String::new() } else { format!(" ({})", scheme.edition) };
    let head = style.strong(&format!("{}  {}{edition}", scheme.id, text(&scheme.title, style)));
    let notice = style.quiet(text(&scheme.notice, style));
    let indicative = style.messages.text("references-indicative");
    format!(
        "{head}\n{indicative}\n{notice}\n\n{}\n{}\n{}",
        places(matrix, style),
        areas(matrix, style),
        uncovered(matrix, style)
    )
}

fn places(matrix: &ReferenceMatrixView, style: Style<'_>) -> String {
    let mut columns = Columns::new([Flush::Left, Flush::Left, Flush::Left]);
    columns.head(["column-place", "column-topic", "column-areas"].map(|key| style.messages.text(key)));
    for place in &matrix.codes {
        let areas = if place.areas.is_empty() { "–".to_owned() } else { place.areas.join(" ") };
        columns.row([place.code.clone(), text(&place.title, style).to_owned(), areas]);
    }
    columns.text("", style)
}

fn areas(matrix: &ReferenceMatrixView, style: Style<'_>) -> String {
    let mut columns = Columns::new([Flush::Left, Flush::Left, Flush::Left]);
    columns.head(["column-area", "column-name", "column-places"].map(|key| style.messages.text(key)));
    for area in &matrix.areas {
        columns.row([area.area.clone(), text(&area.name, style).to_owned(), area.codes.join(", ")]);
    }
    columns.text("", style)
}

fn uncovered(matrix: &ReferenceMatrixView, style: Style<'_>) -> String {
    let say = |key, name, ids: &[String]| style.messages.format(key, &[(name, ids.join(", ").into())]) + "\n";
    let places = match matrix.uncovered.as_slice() {
        [] => style.messages.text("references-all-covered") + "\n",
        places => say("references-uncovered", "codes", places),
    };
    let areas = match matrix.unreferring.as_slice() {
        [] => String::new(),
        areas => say("references-unreferring", "areas", areas),
    };
    places + &areas
}

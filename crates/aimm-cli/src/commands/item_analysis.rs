//! `aimm questionnaire analyse`.

use std::path::PathBuf;

use aimm_app::dto::{AreaFiguresView, ItemAnalysisView, ItemFiguresView};
use aimm_app::{App, two_decimals};
use serde_json::json;

use super::{read, text};
use crate::failure::Failure;
use crate::layout::{Columns, Flush, Style};
use crate::output::Outcome;

/// What stands where a figure cannot be given.
const NONE: &str = "–";

pub(super) fn run(
    app: &App,
    files: &[PathBuf],
    questionnaire: Option<&str>,
    seed: u32,
    style: Style<'_>,
) -> Result<Outcome, Failure> {
    let known = questionnaire.map(|named| super::questionnaire(app, named)).transpose()?;
    let files = files.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?;
    let analysis = app.analyse_items(&files, known.as_ref(), seed)?;
    Ok(Outcome::done(text_of(&analysis, style), json!(analysis)))
}

fn text_of(analysis: &ItemAnalysisView, style: Style<'_>) -> String {
    let head = style.messages.format(
        "analysis-head",
        &[
            ("count", analysis.n_assessments.into()),
            ("draws", analysis.n_draws.into()),
            ("seed", analysis.seed.into()),
        ],
    );
    format!("{head}\n\n{}\n{}", items(&analysis.items, style), areas(&analysis.areas, style))
}

fn items(items: &[ItemFiguresView], style: Style<'_>) -> String {
    let heads = [
        "column-item",
        "column-rated",
        "column-unanswered",
        "column-unknown",
        "column-not-applicable",
        "column-distribution",
    ];
    let figures = ["column-mean", "column-deviation", "column-item-rest", "column-effects", "column-title"];
    let mut columns = Columns::new([
        Flush::Left,
        Flush::Right,
        Flush::Right,
        Flush::Right,
        Flush::Right,
        Flush::Left,
        Flush::Right,
        Flush::Right,
        Flush::Right,
        Flush::Left,
        Flush::Left,
    ]);
    columns.head(heads.into_iter().chain(figures).map(|key| style.messages.text(key)));
    for item in items {
        let distribution: Vec<String> = item.distribution.iter().map(ToString::to_string).collect();
        columns.row([
            item.item.clone(),
            item.n_rated.to_string(),
            item.n_unanswered.to_string(),
            item.n_unknown.to_string(),
            item.n_not_applicable.to_string(),
            distribution.join(" "),
            figure(item.mean),
            figure(item.standard_deviation),
            figure(item.item_rest),
            effects(item, style),
            text(&item.title, style).to_owned(),
        ]);
    }
    columns.text("", style)
}

fn effects(item: &ItemFiguresView, style: Style<'_>) -> String {
    let named = [(item.has_floor, "effect-floor"), (item.has_ceiling, "effect-ceiling")];
    let found: Vec<String> = named
        .into_iter()
        .filter(|(has, _)| *has == Some(true))
        .map(|(_, key)| style.messages.text(key))
        .collect();
    if found.is_empty() { NONE.to_owned() } else { found.join(" ") }
}

fn areas(areas: &[AreaFiguresView], style: Style<'_>) -> String {
    let mut columns =
        Columns::new([Flush::Left, Flush::Right, Flush::Right, Flush::Right, Flush::Left, Flush::Left]);
    let heads =
        ["column-area", "column-items", "column-complete", "column-alpha", "column-interval", "column-name"];
    columns.head(heads.map(|key| style.messages.text(key)));
    for area in areas {
        let interval = match (area.alpha_low, area.alpha_high) {
            (Some(low), Some(high)) => format!("{} … {}", two_decimals(low), two_decimals(high)),
            _ => NONE.to_owned(),
        };
        columns.row([
            area.area.clone(),
            area.n_items.to_string(),
            area.n_complete.to_string(),
            figure(area.alpha),
            interval,
            text(&area.name, style).to_owned(),
        ]);
    }
    columns.text("", style)
}

fn figure(value: Option<f64>) -> String {
    value.map_or_else(|| NONE.to_owned(), two_decimals)
}

//! Where the weights come from, and how much each part counts.

use aimm_core::questionnaire::WeightPreset;
use aimm_core::scorecard::AreaState;

use super::context::Context;
use super::scored::{ScoredArea, ScoredDomain};
use crate::document::{Cell, Row, Run, Table};

/// Relative difference up to which two weights are the same.
const SAME: f64 = 1e-9;

/// Where the domain weights come from.
pub(crate) enum Origin<'a> {
    /// The questionnaire's own.
    Default,
    /// A named set of the questionnaire.
    Preset(&'a WeightPreset),
    /// Set for this assessment.
    Changed,
}

/// Where the domain weights of the assessment come from.
pub(crate) fn origin<'a>(context: &Context<'a>) -> Origin<'a> {
    let questionnaire = context.input.questionnaire;
    let used = shares(&used_weights(context));
    let own: Vec<f64> = questionnaire.domains.iter().map(|domain| domain.weight).collect();
    if same(&used, &shares(&own)) {
        return Origin::Default;
    }
    let preset = questionnaire.weight_presets.iter().find(|preset| {
        let weights: Vec<f64> = questionnaire
            .domains
            .iter()
            .filter_map(|domain| preset.domains.get(&domain.id).copied())
            .collect();
        same(&used, &shares(&weights))
    });
    preset.map_or(Origin::Changed, Origin::Preset)
}

/// The origin in a few words.
pub(crate) fn weights_name(context: &Context<'_>) -> String {
    match origin(context) {
        Origin::Default => context.text("report-weights-default"),
        Origin::Preset(preset) => {
            context.say("report-weights-preset", &[("preset", context.local(&preset.name).into())])
        }
        Origin::Changed => context.text("report-weights-changed"),
    }
}

/// The origin in a sentence.
pub(crate) fn origin_sentence(context: &Context<'_>) -> String {
    match origin(context) {
        Origin::Default => context.text("report-method-weights-default"),
        Origin::Preset(preset) => {
            context.say("report-method-weights-preset", &[("preset", context.local(&preset.name).into())])
        }
        Origin::Changed => context.text("report-method-weights-changed"),
    }
}

/// Weights of domains and areas, with the share of the whole that each has.
pub(crate) fn weights_table(context: &Context<'_>) -> Table {
    let shows_own = !matches!(origin(context), Origin::Default);
    let mut columns = vec![context.column("report-column-name", 1.0), context.figures("term-weight")];
    if shows_own {
        columns.push(context.figures("report-column-default-weight"));
    }
    columns.push(context.figures("report-column-whole"));
    let used = shares(&used_weights(context));
    let own: Vec<f64> = context.domains.iter().map(|domain| domain.domain.weight).collect();
    let mut rows = Vec::new();
    for ((domain, used), own) in context.domains.iter().zip(used).zip(shares(&own)) {
        rows.push(domain_row(context, domain, used, shows_own.then_some(own)));
        rows.extend(area_rows(context, domain, shows_own));
    }
    let caption = Some(vec![Run::new(context.text("report-weights-caption"))]);
    Table { caption, columns, rows, has_row_heads: true }
}

fn domain_row(context: &Context<'_>, domain: &ScoredDomain<'_>, used: f64, own: Option<f64>) -> Row {
    let name = context.id_and_name(domain.domain.id.as_str());
    let whole: f64 = domain.areas.iter().map(ScoredArea::weight).sum();
    let mut cells = vec![Cell::new(name), Cell::new(context.percent(used))];
    cells.extend(own.map(|own| Cell::new(context.percent(own))));
    cells.push(Cell::new(context.percent(whole)));
    Row::group(cells)
}

fn area_rows(context: &Context<'_>, domain: &ScoredDomain<'_>, shows_own: bool) -> Vec<Row> {
    let weights: Vec<f64> = domain.areas.iter().map(|area| area.area.weight).collect();
    let row = |(area, weight): (&ScoredArea<'_>, f64)| {
        let name = context.id_and_name(area.area.id.as_str());
        let mut cells = vec![Cell::new(name), Cell::new(context.percent(weight))];
        if shows_own {
            cells.push(Cell::default());
        }
        cells.push(Cell::new(match area.score.state {
            AreaState::Rated => context.percent(area.weight()),
            AreaState::NotRated => context.lowered("area-state-not-rated"),
            AreaState::NotApplicable => context.lowered("area-state-not-applicable"),
        }));
        Row::new(cells)
    };
    domain.areas.iter().zip(shares(&weights)).map(row).collect()
}

fn used_weights(context: &Context<'_>) -> Vec<f64> {
    let changed = context.input.assessment.weights.as_ref();
    let weight = |domain: &ScoredDomain<'_>| {
        changed.and_then(|weights| weights.get(&domain.domain.id)).copied().unwrap_or(domain.domain.weight)
    };
    context.domains.iter().map(weight).collect()
}

fn shares(weights: &[f64]) -> Vec<f64> {
    let sum: f64 = weights.iter().sum();
    weights.iter().map(|weight| if sum > 0.0 { weight / sum } else { 0.0 }).collect()
}

fn same(some: &[f64], others: &[f64]) -> bool {
    some.len() == others.len() && some.iter().zip(others).all(|(one, other)| (one - other).abs() <= SAME)
}

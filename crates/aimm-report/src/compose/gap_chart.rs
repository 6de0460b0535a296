//! How far domains or areas are from what is wanted of them, as a chart.

use aimm_charts::{Chart, GapRow, Gaps, Words};
use aimm_core::scorecard::AreaState;

use super::charts::{language, words};
use super::context::Context;
use super::findings::{reference_level, wanted_level};
use super::gaps::has_target;
use super::scored::ScoredArea;

/// A node below, at or above what is wanted of it.
struct Distance {
    row: GapRow,
    weight: f64,
}

/// The domains by weight × levels missing, with the whole as last row; `None` where nothing is rated.
pub(crate) fn domain_gaps(context: &Context<'_>) -> Option<Chart> {
    let target = context.input.assessment.target.as_ref().and_then(|target| target.level);
    let wanted = target.or_else(|| (!has_target(context)).then(|| reference_level(context)));
    let whole: f64 = context.areas().map(ScoredArea::weight).sum();
    let distances = context.domains.iter().map(|domain| {
        let now = domain.score.score.claimed;
        let weight = domain.areas.iter().map(ScoredArea::weight).sum();
        let name = context.local(&domain.domain.name);
        distance(context, (None, name), (now.index, now.level), wanted, weight)
    });
    let mut rows = ranked(distances.collect());
    let now = context.input.scorecard.overall.score.claimed;
    let name = context.text("term-overall");
    let total = distance(context, (None, &name), (now.index, now.level), wanted, whole);
    rows.push(GapRow { total: true, ..total.row });
    chart(context, "term-domain", rows)
}

/// The areas by weight × levels missing; `None` where nothing is rated.
pub(crate) fn area_gaps(context: &Context<'_>) -> Option<Chart> {
    let applicable = context.areas().filter(|area| area.score.state != AreaState::NotApplicable);
    let distances = applicable.map(|area| {
        let target = context.input.assessment.target.as_ref();
        let wanted = match target.and_then(|target| target.of_area(&area.area.id)) {
            None if !has_target(context) => Some(wanted_level(context, area)),
            wanted => wanted,
        };
        let named = (Some(area.area.id.as_str()), context.local(&area.area.name));
        distance(context, named, (area.index(), area.level()), wanted, area.weight())
    });
    let rows = ranked(distances.collect());
    chart(context, "term-area", rows)
}

fn distance(
    context: &Context<'_>,
    (id, name): (Option<&str>, &str),
    (index, level): (Option<f64>, Option<u8>),
    wanted: Option<u8>,
    weight: f64,
) -> Distance {
    let missing = wanted.zip(level).map(|(wanted, level)| wanted.saturating_sub(level));
    let shown = |levels: Option<u8>| levels.map(|levels| levels.to_string()).unwrap_or_default();
    Distance {
        row: GapRow {
            label: name.to_owned(),
            id: id.map(str::to_owned),
            value: index,
            level,
            target: wanted.map(f64::from),
            total: false,
            cells: vec![shown(missing), context.percent(weight)],
        },
        weight: weight * f64::from(missing.unwrap_or_default()),
    }
}

/// The heaviest first; ties in the questionnaire's order.
fn ranked(mut distances: Vec<Distance>) -> Vec<GapRow> {
    distances.sort_by(|one, other| other.weight.total_cmp(&one.weight));
    distances.into_iter().map(|distance| distance.row).collect()
}

fn chart(context: &Context<'_>, name: &str, rows: Vec<GapRow>) -> Option<Chart> {
    let wanted = if has_target(context) { "term-target" } else { "report-column-wanted" };
    let columns = ["report-column-missing-levels", "report-column-whole"].map(|key| context.text(key));
    let is_rated = rows.iter().any(|row| row.value.is_some());
    is_rated.then(|| {
        Chart::Gaps(Gaps {
            title: context.text("report-chart-gaps"),
            show_title: false,
            max_level: context.top(),
            columns: columns.to_vec(),
            rows,
            language: language(context),
            words: Words { target: context.text(wanted), ..words(context, name) },
        })
    })
}

//! The picture of the domains: a radar, or columns where there are too few axes for one.

use aimm_charts::Colour;
use rust_xlsxwriter::{
    Chart, ChartFormat, ChartLegendPosition, ChartLine, ChartLineDashType, ChartMarker, ChartMarkerType,
    ChartSolidFill, ChartType,
};

use super::domains::DomainColumns;
use super::{Report, SUMMARY};
use crate::xlsx::look::colour;

/// Fewest and most axes of a radar.
const AXES: std::ops::RangeInclusive<usize> = 3..=30;
/// Characters that the description of a picture has at most.
const LONGEST: usize = 255;
/// Stands for the values that have no room there.
const CUT: &str = ", …";
const WIDTH: u32 = 540;
const HEIGHT: u32 = 440;

/// The picture; nothing where nothing is rated.
pub(super) fn domains(report: &Report<'_>, columns: &DomainColumns, rows: (u32, u32)) -> Option<Chart> {
    let context = &report.context;
    if !context.is_rated() {
        return None;
    }
    let is_radar = AXES.contains(&context.domains.len());
    let mut chart = Chart::new(if is_radar { ChartType::RadarWithMarkers } else { ChartType::Column });
    let has_target = context.input.assessment.target.as_ref().is_some_and(|target| target.level.is_some());
    let series = [
        (0, Some(columns.index), context.text("term-current")),
        (1, has_target.then_some(columns.target), context.text("term-target")),
        (2, columns.evidenced.map(|(_, index)| index), context.text("term-evidenced")),
    ];
    for (slot, column, name) in
        series.into_iter().filter_map(|(slot, column, name)| Some((slot, column?, name)))
    {
        let style = report.look.theme.series(slot);
        let mut line = ChartLine::new();
        line.set_color(colour(style.colour)).set_width(2.0).set_dash_type(dash(slot));
        let series = chart.add_series();
        series
            .set_name(name.as_str())
            .set_categories((SUMMARY, rows.0, columns.name, rows.1, columns.name))
            .set_values((SUMMARY, rows.0, column, rows.1, column));
        if is_radar {
            series.set_format(&mut line).set_marker(&marker(slot, style.colour));
        }
    }
    let top = f64::from(context.top());
    chart.y_axis().set_min(0.0).set_max(top).set_major_unit(1.0).set_num_format("0");
    chart.title().set_name(&context.text("report-chart-domains"));
    chart.legend().set_position(ChartLegendPosition::Bottom);
    chart.set_width(WIDTH).set_height(HEIGHT).set_alt_text(alternative(report));
    Some(chart)
}

fn dash(slot: usize) -> ChartLineDashType {
    match slot {
        0 => ChartLineDashType::Solid,
        1 => ChartLineDashType::Dash,
        _ => ChartLineDashType::RoundDot,
    }
}

fn marker(slot: usize, ink: Colour) -> ChartMarker {
    let kind = match slot {
        0 => ChartMarkerType::Circle,
        1 => ChartMarkerType::Diamond,
        _ => ChartMarkerType::Square,
    };
    let ink = colour(ink);
    let mut format = ChartFormat::new();
    format.set_line(ChartLine::new().set_color(ink)).set_solid_fill(ChartSolidFill::new().set_color(ink));
    ChartMarker::new().set_type(kind).set_size(7).set_format(&mut format).clone()
}

/// What the picture says, for readers who do not see it.
fn alternative(report: &Report<'_>) -> String {
    let context = &report.context;
    let values = context.domains.iter().map(|domain| {
        let index = context.index_or_not_rated(domain.score.score.claimed.index);
        format!("{} {index}", context.local(&domain.domain.name))
    });
    shortened(format!("{}: ", context.text("report-chart-domains")), values)
}

/// `values` after `start`, as many as a workbook takes for a description.
fn shortened(start: String, values: impl Iterator<Item = String>) -> String {
    let mut text = start;
    let mut between = "";
    for value in values {
        if text.chars().count() + between.len() + value.chars().count() + CUT.chars().count() > LONGEST {
            text.push_str(CUT);
            break;
        }
        text.push_str(between);
        text.push_str(&value);
        between = ", ";
    }
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_long_description_is_cut_between_two_values() {
        let values = |count: usize| (0..count).map(|at| format!("Domain number {at} 2.50"));
        assert_eq!(
            shortened("Index: ".to_owned(), values(2)),
            "Index: Domain number 0 2.50, Domain number 1 2.50"
        );
        let long = shortened("Index: ".to_owned(), values(30));
        assert!(long.ends_with(CUT) && long.chars().count() <= LONGEST, "{long}");
        assert!(long.contains("Domain number 8 2.50"), "{long}");
    }
}

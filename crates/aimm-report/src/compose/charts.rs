//! The charts of the report, from the numbers of the scorecard.

use aimm_charts::{
    Axis, BarRow, Bars, CellState, Chart, HeatCell, HeatMap, HeatRow, Language, Radar, Series, SeriesKind,
    Words,
};
use aimm_core::assessment::Assessment;
use aimm_core::scorecard::{AreaState, IndexAndLevel, NodeScore, Scorecard};

use super::context::Context;
use super::scored::{ScoredArea, ScoredDomain};
use super::typography::shortened;
use crate::input::Previous;

/// Fewest and most axes of a radar.
const AXES: std::ops::RangeInclusive<usize> = 3..=30;
/// Longest name of an earlier assessment in a legend.
const LONGEST_SERIES_NAME: usize = 24;

/// One axis or row: a node with everything that is drawn of it.
struct Node {
    id: Option<String>,
    name: String,
    now: IndexAndLevel,
    bounds: Option<(f64, f64)>,
    evidenced: Option<f64>,
    target: Option<u8>,
    previous: Option<f64>,
}

impl Node {
    fn new(context: &Context<'_>, name: &str, score: &NodeScore, previous: Option<&NodeScore>) -> Self {
        let bounds = score.bounds.low.index.zip(score.bounds.high.index);
        Self {
            id: None,
            name: name.to_owned(),
            now: score.claimed,
            // Bounds around nothing rated are the whole scale and say nothing.
            bounds: bounds.filter(|_| score.claimed.index.is_some() && context.n_open() > 0),
            evidenced: score.evidenced.and_then(|evidenced| evidenced.index),
            target: None,
            previous: previous.and_then(|score| score.claimed.index),
        }
    }

    fn of_domain(context: &Context<'_>, domain: &ScoredDomain<'_>) -> Self {
        let previous = earlier(context)
            .and_then(|scorecard| scorecard.domains.iter().find(|earlier| earlier.id == domain.domain.id));
        let name = context.local(&domain.domain.name);
        let target = context.input.assessment.target.as_ref().and_then(|target| target.level);
        let score = previous.map(|domain| &domain.score);
        Self { target, ..Self::new(context, name, &domain.score.score, score) }
    }

    fn of_area(context: &Context<'_>, area: &ScoredArea<'_>) -> Self {
        let previous = earlier(context)
            .and_then(|scorecard| scorecard.areas.iter().find(|earlier| earlier.id == area.area.id));
        let name = context.local(&area.area.name);
        let target = context.input.assessment.target.as_ref();
        Self {
            id: Some(area.area.id.to_string()),
            target: target.and_then(|target| target.of_area(&area.area.id)),
            ..Self::new(context, name, &area.score.score, previous.map(|area| &area.score))
        }
    }
}

/// The scorecard of the assessment before this one.
fn earlier<'a>(context: &Context<'a>) -> Option<&'a Scorecard> {
    context.input.previous.map(|previous| previous.scorecard)
}

/// Name of the earlier assessment: its year, else its title, else "previous".
pub(crate) fn previous_name(context: &Context<'_>) -> String {
    name_of_earlier(context, context.input.previous.map(|previous| previous.assessment))
}

/// Names of earlier assessments; those that would be called the same are told apart by their days.
fn names_of_earlier(context: &Context<'_>, earlier: &[Previous<'_>]) -> Vec<String> {
    let names: Vec<String> =
        earlier.iter().map(|earlier| name_of_earlier(context, Some(earlier.assessment))).collect();
    let own = |(at, name): (usize, &String)| {
        let is_shared = names.iter().filter(|other| *other == name).count() > 1;
        let day = earlier[at].assessment.assessed_on.filter(|_| is_shared);
        day.map_or_else(|| name.clone(), |day| context.date(day))
    };
    names.iter().enumerate().map(own).collect()
}

fn name_of_earlier(context: &Context<'_>, previous: Option<&Assessment>) -> String {
    let year = |of: Option<aimm_core::date::Date>| of.map(aimm_core::date::Date::year);
    let years = (
        previous.and_then(|assessment| year(assessment.assessed_on)),
        year(context.input.assessment.assessed_on),
    );
    match (years, previous.map(|assessment| assessment.title.trim())) {
        ((Some(then), Some(now)), _) if then != now => then.to_string(),
        (_, Some(title)) if !title.is_empty() => shortened(title, LONGEST_SERIES_NAME),
        _ => context.text("report-column-previous"),
    }
}

/// The words of a chart whose rows or axes are called `name`.
pub(crate) fn words(context: &Context<'_>, name: &str) -> Words {
    let text = |key: &str| context.text(key);
    Words {
        name: text(name),
        index: text("term-index"),
        level: text("term-level"),
        current: text("term-current"),
        bounds: text("term-bounds"),
        exact: text("bounds-exact"),
        evidenced: text("term-evidenced"),
        target: text("term-target"),
        previous: previous_name(context),
        date: text("report-column-date"),
        not_rated: context.lowered("area-state-not-rated"),
        not_applicable: context.lowered("area-state-not-applicable"),
        gate: context.lowered("term-gate-area"),
        blocks: text("report-blocks"),
    }
}

/// The language of the texts in a chart.
pub(crate) fn language(context: &Context<'_>) -> Language {
    if context.language.is_chinese() { Language::Chinese } else { Language::English }
}

/// Radar of the domains; `None` where there are too few or too many axes, or nothing is rated.
pub(crate) fn domain_radar(context: &Context<'_>, earlier: &[Previous<'_>]) -> Option<Chart> {
    let nodes: Vec<Node> = context.domains.iter().map(|domain| Node::of_domain(context, domain)).collect();
    let values = |scorecard: &Scorecard| {
        let index = |domain: &ScoredDomain<'_>| {
            let found = scorecard.domains.iter().find(|earlier| earlier.id == domain.domain.id);
            found.and_then(|earlier| earlier.score.claimed.index)
        };
        context.domains.iter().map(index).collect()
    };
    let names = Names { title: "report-chart-domains", axes: "term-domain" };
    radar(context, names, &nodes, &earlier_series(context, earlier, values))
}

/// Radar of the areas, under the same conditions.
pub(crate) fn area_radar(context: &Context<'_>, earlier: &[Previous<'_>]) -> Option<Chart> {
    let nodes: Vec<Node> = context.areas().map(|area| Node::of_area(context, area)).collect();
    let values = |scorecard: &Scorecard| {
        let index = |area: &ScoredArea<'_>| {
            let found = scorecard.areas.iter().find(|earlier| earlier.id == area.area.id);
            found.and_then(|earlier| earlier.score.claimed.index)
        };
        context.areas().map(index).collect()
    };
    let names = Names { title: "report-chart-areas", axes: "term-area" };
    radar(context, names, &nodes, &earlier_series(context, earlier, values))
}

/// Keys of the texts of a radar.
struct Names {
    title: &'static str,
    axes: &'static str,
}

/// One series an earlier assessment, the latest first.
fn earlier_series(
    context: &Context<'_>,
    earlier: &[Previous<'_>],
    values: impl Fn(&Scorecard) -> Vec<Option<f64>>,
) -> Vec<Series> {
    let names = names_of_earlier(context, earlier);
    let series = earlier.iter().zip(names).rev();
    series
        .map(|(earlier, name)| Series { name, kind: SeriesKind::Previous, values: values(earlier.scorecard) })
        .collect()
}

fn radar(context: &Context<'_>, names: Names, nodes: &[Node], earlier: &[Series]) -> Option<Chart> {
    let n_rated = nodes.iter().filter(|node| node.now.index.is_some()).count();
    if !AXES.contains(&nodes.len()) || n_rated < *AXES.start() {
        return None;
    }
    let words = words(context, names.axes);
    let of = |kind, name: &str, values| Series { name: name.to_owned(), kind, values };
    let mut series = vec![
        of(SeriesKind::Current, &words.current, nodes.iter().map(|node| node.now.index).collect()),
        of(SeriesKind::Target, &words.target, nodes.iter().map(|node| node.target.map(f64::from)).collect()),
    ];
    series.extend_from_slice(earlier);
    let evidenced = nodes.iter().map(|node| node.evidenced).collect();
    series.push(of(SeriesKind::Evidenced, &words.evidenced, evidenced));
    series.retain(|series| series.values.iter().any(Option::is_some));
    Some(Chart::Radar(Radar {
        title: context.text(names.title),
        show_title: false,
        axes: nodes.iter().map(|node| Axis { label: node.name.clone(), short: node.id.clone() }).collect(),
        max_level: context.top(),
        series,
        language: language(context),
        words,
    }))
}

/// Bars of the domains with the whole as last row.
pub(crate) fn domain_bars(context: &Context<'_>) -> Chart {
    let mut rows: Vec<BarRow> =
        context.domains.iter().map(|domain| bar(Node::of_domain(context, domain), false)).collect();
    let score = &context.input.scorecard.overall.score;
    let previous = earlier(context).map(|scorecard| &scorecard.overall.score);
    rows.push(bar(Node::new(context, &context.text("term-overall"), score, previous), true));
    bars(context, "report-chart-domains", "term-domain", rows)
}

/// Bars of the areas of these domains.
pub(crate) fn area_bars(context: &Context<'_>, domains: &[ScoredDomain<'_>]) -> Chart {
    let areas = domains.iter().flat_map(|domain| &domain.areas);
    let rows = areas.map(|area| bar(Node::of_area(context, area), false)).collect();
    bars(context, "report-chart-areas", "term-area", rows)
}

fn bar(node: Node, is_total: bool) -> BarRow {
    BarRow {
        label: node.name,
        id: node.id,
        note: None,
        value: node.now.index,
        level: node.now.level,
        bounds: node.bounds,
        evidenced: node.evidenced,
        target: node.target.map(f64::from),
        previous: node.previous,
        total: is_total,
        cells: Vec::new(),
    }
}

fn bars(context: &Context<'_>, title: &str, name: &str, rows: Vec<BarRow>) -> Chart {
    Chart::Bars(Bars {
        title: context.text(title),
        show_title: false,
        max_level: context.top(),
        columns: Vec::new(),
        rows,
        language: language(context),
        words: words(context, name),
    })
}

/// Tiles of all areas of these domains.
pub(crate) fn heatmap(context: &Context<'_>, domains: &[ScoredDomain<'_>]) -> Chart {
    let levels = 0..=context.top();
    Chart::HeatMap(HeatMap {
        title: context.text("report-chart-heatmap"),
        show_title: false,
        max_level: context.top(),
        level_names: levels.map(|level| context.level_name(level).to_owned()).collect(),
        rows: domains.iter().map(|domain| heat_row(context, domain)).collect(),
        language: language(context),
        words: words(context, "term-area"),
    })
}

/// Says whether any area of the whole is marked as blocking.
pub(crate) fn any_area_blocks(context: &Context<'_>) -> bool {
    context.areas().any(|area| blocks(context, area))
}

fn heat_row(context: &Context<'_>, domain: &ScoredDomain<'_>) -> HeatRow {
    let claimed = domain.score.score.claimed;
    let note = claimed.index.zip(claimed.level).map(|(index, level)| {
        context.say("report-domain-note", &[("index", context.index(index).into()), ("level", level.into())])
    });
    HeatRow {
        name: context.local(&domain.domain.name).to_owned(),
        note: note.or_else(|| Some(context.lowered("area-state-not-rated"))),
        cells: domain.areas.iter().map(|area| heat_cell(context, area)).collect(),
    }
}

fn heat_cell(context: &Context<'_>, area: &ScoredArea<'_>) -> HeatCell {
    let open = area.n_open();
    let state = match area.score.state {
        AreaState::NotApplicable => CellState::NotApplicable,
        AreaState::Rated if area.index().is_some() => CellState::Rated,
        AreaState::Rated | AreaState::NotRated => CellState::NotRated,
    };
    HeatCell {
        id: area.area.id.to_string(),
        name: context.local(&area.area.name).to_owned(),
        index: area.index(),
        level: area.level(),
        gate: context.input.questionnaire.gate_of(&area.area.id).is_some(),
        blocks: blocks(context, area),
        note: (open > 0).then(|| context.say("report-n-open", &[("n", open.into())])),
        state,
    }
}

fn blocks(context: &Context<'_>, area: &ScoredArea<'_>) -> bool {
    let blockers = &context.input.scorecard.overall.score.blockers;
    blockers.iter().any(|blocker| blocker.node.as_deref() == Some(area.area.id.as_str()))
}

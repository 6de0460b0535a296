//! Comparison with the assessment before: what rose, what fell, by domain, area and item.

use std::collections::BTreeMap;

use aimm_core::number::TOLERANCE;
use aimm_core::scorecard::{IndexAndLevel, ItemResult, ItemState};

use super::changes::{self, Change};
use super::context::{Context, policy_key};
use super::evidence::signed;
use super::figure::figure;
use super::method::tile_column;
use super::results::level_cell;
use super::trend::{has_domain_lines, trend};
use super::typography::lowered;
use super::{captioned, paragraph, part_heading, section_heading, styled};
use crate::document::{
    Block, Cell, Column, Columns, Entries, Entry, EntryMark, ParagraphStyle, Row, RowKind, Run, Table,
};
use crate::input::{Previous, Section};

/// Most areas in each of the two lists.
const MOST_LISTED: usize = 5;

/// Then and now; nothing where there is no earlier assessment.
pub(crate) fn comparison(context: &Context<'_>) -> Vec<Block> {
    let Some(previous) = context.input.previous else { return Vec::new() };
    let changes = changes::of_areas(context, previous.scorecard);
    let mut blocks = vec![
        section_heading(context, Section::Comparison, "section-comparison"),
        styled(ParagraphStyle::Lead, lead(context, previous)),
        paragraph(context.sentences(&[compared_with(context, previous), caveats(context, previous)])),
    ];
    if let Some(chart) = trend(context, &[previous]) {
        let key = if has_domain_lines(context) {
            "report-comparison-trend-domains"
        } else {
            "report-comparison-trend-caption"
        };
        let caption = context.say(key, &[("title", context.text("report-chart-trend").into())]);
        blocks.push(figure(context, chart, caption));
    }
    blocks.push(part_heading(context, "report-comparison-domains"));
    blocks.push(captioned(context.text("report-comparison-domains-caption"), domains(context, previous)));
    blocks.push(part_heading(context, "report-comparison-by-area"));
    blocks.push(paragraph(counts(context, &changes)));
    blocks.push(Block::Columns(rose_and_fell(context, &changes)));
    blocks.push(captioned(context.text("report-comparison-areas-caption"), areas(context, &changes)));
    blocks.extend(items(context, previous));
    blocks
}

/// The overall index and level then and now.
fn lead(context: &Context<'_>, previous: Previous<'_>) -> String {
    let now = context.input.scorecard.overall.score.claimed;
    let before = previous.scorecard.overall.score.claimed;
    context.sentences(&[index_change(context, before, now), level_change(context, previous, before, now)])
}

fn index_change(context: &Context<'_>, before: IndexAndLevel, now: IndexAndLevel) -> String {
    let Some((before, now)) = before.index.zip(now.index) else { return String::new() };
    let key = match now - before {
        _ if context.index(now) == context.index(before) => "report-comparison-same",
        rise if rise > 0.0 => "report-comparison-up",
        _ => "report-comparison-down",
    };
    context.say(key, &[("before", context.index(before).into()), ("now", context.index(now).into())])
}

fn level_change(
    context: &Context<'_>,
    previous: Previous<'_>,
    before: IndexAndLevel,
    now: IndexAndLevel,
) -> String {
    if previous.scorecard.policy != context.policy() {
        return String::new();
    }
    let level = |level: Option<u8>| level.unwrap_or_default().into();
    let key = match (before.level, now.level) {
        (None, None) => return String::new(),
        (None, Some(_)) => "report-comparison-level-new",
        (Some(_), None) => "report-comparison-level-lost",
        (Some(before), Some(now)) if before < now => "report-comparison-level-up",
        (Some(before), Some(now)) if before > now => "report-comparison-level-down",
        (Some(_), Some(_)) => "report-comparison-level-same",
    };
    context.say(key, &[("before", level(before.level)), ("now", level(now.level))])
}

fn compared_with(context: &Context<'_>, previous: Previous<'_>) -> String {
    let title = previous.assessment.title.trim();
    let date = previous.assessment.assessed_on.map(|on| context.date(on));
    let key = match (title.is_empty(), &date) {
        (false, Some(_)) => "report-comparison-with",
        (false, None) => "report-comparison-with-undated",
        (true, Some(_)) => "report-comparison-with-untitled",
        (true, None) => "report-comparison-with-nameless",
    };
    context.say(key, &[("title", title.into()), ("date", date.unwrap_or_default().into())])
}

/// What besides the answers differs between then and now.
fn caveats(context: &Context<'_>, previous: Previous<'_>) -> String {
    let policy = previous.scorecard.policy;
    let other_policy = (policy != context.policy()).then(|| {
        let name = lowered(&context.text(policy_key(policy)));
        context.say("report-comparison-policy", &[("policy", name.into())])
    });
    let other_weights =
        changes::weights_differ(context, previous).then(|| context.text("report-comparison-weights"));
    context.sentences(&[other_policy.unwrap_or_default(), other_weights.unwrap_or_default()])
}

fn columns(context: &Context<'_>, name: &str) -> Vec<Column> {
    let tile = |key: &str| Column { head: context.text(key).into(), ..tile_column(context) };
    vec![
        context.column(name, 1.0),
        context.figures("report-column-before"),
        context.figures("report-column-now"),
        context.figures("report-column-change"),
        tile("report-column-level-before"),
        tile("report-column-level-now"),
    ]
}

fn row(context: &Context<'_>, name: String, before: IndexAndLevel, now: IndexAndLevel, kind: RowKind) -> Row {
    let change = now.index.zip(before.index).map(|(now, before)| signed(now - before));
    let cells = vec![
        Cell::new(name),
        Cell::new(context.index_or_not_rated(before.index)),
        Cell::new(context.index_or_not_rated(now.index)),
        Cell::new(change.unwrap_or_default()),
        level_cell(before.level),
        level_cell(now.level),
    ];
    Row { kind, cells, ..Row::default() }
}

fn domains(context: &Context<'_>, previous: Previous<'_>) -> Table {
    let before = |id: &aimm_core::ids::DomainId| {
        let domain = previous.scorecard.domains.iter().find(|domain| domain.id == *id);
        domain.map(|domain| domain.score.claimed).unwrap_or_default()
    };
    let of_domain = |domain: &super::scored::ScoredDomain<'_>| {
        let name = context.local(&domain.domain.name).to_owned();
        row(context, name, before(&domain.domain.id), domain.score.score.claimed, RowKind::Data)
    };
    let mut rows: Vec<Row> = context.domains.iter().map(of_domain).collect();
    let overall = |scorecard: &aimm_core::scorecard::Scorecard| scorecard.overall.score.claimed;
    let (then, now) = (overall(previous.scorecard), overall(context.input.scorecard));
    rows.push(row(context, context.text("term-overall"), then, now, RowKind::Group));
    Table { caption: None, columns: columns(context, "term-domain"), rows, has_row_heads: true }
}

fn counts(context: &Context<'_>, changes: &[Change<'_, '_>]) -> String {
    let both: Vec<f64> = changes.iter().filter_map(Change::difference).collect();
    let count =
        |is_counted: fn(f64) -> bool| both.iter().filter(|change| is_counted(**change)).count() as u32;
    let (up, down) = (count(|change| change > TOLERANCE), count(|change| change < -TOLERANCE));
    let n = both.len() as u32;
    let arguments =
        [("n", n.into()), ("up", up.into()), ("down", down.into()), ("same", (n - up - down).into())];
    match n {
        0 => context.text("report-comparison-no-areas"),
        1 => context.say("report-comparison-area", &arguments[1..3]),
        _ => context.say("report-comparison-areas", &arguments),
    }
}

/// The areas that changed most, upwards and downwards.
fn rose_and_fell(context: &Context<'_>, changes: &[Change<'_, '_>]) -> Columns {
    let mut changed: Vec<(&Change<'_, '_>, f64)> =
        changes.iter().filter_map(|change| Some((change, change.difference()?))).collect();
    changed.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    let rose = changed.iter().filter(|(_, change)| *change > TOLERANCE);
    let fell = changed.iter().rev().filter(|(_, change)| *change < -TOLERANCE);
    let entry = |(change, difference): &(&Change<'_, '_>, f64)| Entry {
        mark: change.area.level().map_or(EntryMark::NoLevel, EntryMark::Level),
        text: vec![Run::strong(context.local(&change.area.area.name))],
        detail: None,
        value: Some(signed(*difference).into()),
    };
    let list = |title: &str, none: &str, entries: Vec<Entry>| Entries {
        title: Some(context.text(title).into()),
        entries: if entries.is_empty() {
            vec![Entry { text: vec![Run::quiet(context.text(none))], ..Entry::default() }]
        } else {
            entries
        },
    };
    let (rose, fell) =
        (rose.take(MOST_LISTED).map(entry).collect(), fell.take(MOST_LISTED).map(entry).collect());
    Columns {
        left: list("report-comparison-rose", "report-comparison-none-rose", rose),
        right: list("report-comparison-fell", "report-comparison-none-fell", fell),
    }
}

fn areas(context: &Context<'_>, changes: &[Change<'_, '_>]) -> Table {
    let of_area = |change: &Change<'_, '_>| {
        let name = context.id_and_name(change.area.area.id.as_str());
        row(context, name, change.before, change.area.score.score.claimed, RowKind::Data)
    };
    let rows = changes.iter().map(of_area).collect();
    Table { caption: None, columns: columns(context, "term-area"), rows, has_row_heads: true }
}

/// The items whose rating is another one now.
fn items(context: &Context<'_>, previous: Previous<'_>) -> Vec<Block> {
    let before: BTreeMap<&str, &ItemResult> = context
        .input
        .questionnaire
        .items()
        .map(|(_, _, item)| item.id.as_str())
        .zip(&previous.scorecard.items)
        .collect();
    let changed = changes::of_items(context, &before);
    let mut blocks = vec![part_heading(context, "report-comparison-items")];
    if changed.is_empty() {
        blocks.push(paragraph(context.text("report-items-unchanged")));
        return blocks;
    }
    blocks.push(paragraph(changes::items_sentence(context, &changed)));
    let rows = changed.iter().map(|change| {
        Row::new([
            Cell::new(context.id_and_name(change.item.item.id.as_str())),
            item_cell(context, change.before),
            item_cell(context, change.item.result.state),
        ])
    });
    let table = Table {
        caption: None,
        columns: vec![
            context.column("term-item", 2.4),
            context.column("report-column-before", 1.0),
            context.column("report-column-now", 1.0),
        ],
        rows: rows.collect(),
        has_row_heads: true,
    };
    blocks.push(captioned(context.text("report-comparison-items-caption"), table));
    blocks
}

/// Tile and score of a rated item; else its state in words.
fn item_cell(context: &Context<'_>, state: ItemState) -> Cell {
    let key = match state {
        ItemState::Rated(score) => {
            return Cell { runs: vec![Run::new(context.index(score.score))], ..Cell::tile(score.base) };
        }
        ItemState::Unanswered => "state-unanswered",
        ItemState::Unknown => "state-unknown",
        ItemState::NotApplicable => "state-not-applicable",
    };
    Cell::runs([Run::quiet(context.lowered(key))])
}

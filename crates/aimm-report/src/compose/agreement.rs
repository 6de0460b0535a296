//! Agreement between respondents: how far, on what not, and between whom. Nobody is named; a group too small to hide its
//! members is not shown.

use aimm_core::consensus::{Consensus, ItemAgreement};

use super::agreement_roles::by_role;
use super::agreement_sentences::{agreement_reasons, alpha, caution, compared, meaning, to_discuss};
use super::context::Context;
use super::method::tile_column;
use super::results::level_cell;
use super::scored::ScoredItem;
use super::typography::capitalised;
use super::{captioned, paragraph, part_heading, section_heading, styled};
use crate::document::{Alignment, Block, Cell, Column, ColumnWidth, ParagraphStyle, Row, Run, Table};
use crate::input::{Audience, Section};

/// Most levels that have a column each; ratings on more are listed.
const MOST_COLUMNS: u8 = 6;
/// Most unresolved items that are named below the table.
const MOST_NAMED: usize = 10;

/// An item to discuss, with what the assessment says of it.
struct Disputed<'c, 'a> {
    found: &'c ItemAgreement,
    item: &'c ScoredItem<'a>,
}

/// How far the respondents agree; nothing where there are none.
pub(crate) fn agreement(context: &Context<'_>) -> Vec<Block> {
    let Some(agreement) = context.input.agreement else { return Vec::new() };
    let consensus = agreement.consensus;
    let lead = [
        alpha(&consensus.overall, context.messages),
        meaning(&consensus.overall, context.messages).unwrap_or_default(),
    ];
    let basis = [
        compared(consensus, context.messages),
        to_discuss(consensus, context.messages),
        caution(consensus, context.messages).unwrap_or_default(),
    ];
    let mut blocks = vec![
        section_heading(context, Section::Agreement, "section-agreement"),
        styled(ParagraphStyle::Lead, context.sentences(&lead)),
        paragraph(context.sentences(&basis)),
    ];
    blocks.extend(discuss(context, consensus));
    blocks.extend(by_role(context, consensus));
    blocks
}

/// Says whether single answers may be told: to outsiders only where there are enough people to hide one.
fn may_tell_items(context: &Context<'_>, consensus: &Consensus) -> bool {
    context.input.options.audience != Audience::Redacted
        || consensus.n_respondents >= consensus.minimum_group_size
}

fn discuss(context: &Context<'_>, consensus: &Consensus) -> Vec<Block> {
    let mut blocks = vec![part_heading(context, "report-agreement-discuss")];
    let rule = context.text("report-agreement-text");
    if !may_tell_items(context, consensus) {
        let minimum = [("minimum", (consensus.minimum_group_size as u32).into())];
        let withheld = context.say("report-agreement-withheld", &minimum);
        blocks.push(paragraph(context.sentences(&[rule, withheld])));
        return blocks;
    }
    let disputed: Vec<Disputed<'_, '_>> = context
        .items()
        .filter_map(|item| Some(Disputed { found: consensus.item(item.item.id.as_str())?, item }))
        .filter(|disputed| !disputed.found.flags.is_empty())
        .collect();
    if disputed.is_empty() {
        blocks.push(paragraph(context.sentences(&[rule, context.text("report-agreement-discuss-none")])));
        return blocks;
    }
    blocks.push(paragraph(context.sentences(&[rule, context.text("report-agreement-decided-text")])));
    blocks.push(table(context, &disputed));
    blocks.push(part_heading(context, "report-agreement-unresolved"));
    blocks.push(paragraph(unresolved(context, &disputed)));
    blocks
}

/// The items to discuss. Outsiders see medians and ranges, and not how many gave which answer.
fn table(context: &Context<'_>, disputed: &[Disputed<'_, '_>]) -> Block {
    let is_redacted = context.input.options.audience == Audience::Redacted;
    let has_columns = !is_redacted && context.top() < MOST_COLUMNS;
    let ratings = |item: &ItemAgreement| match (is_redacted, has_columns) {
        (true, _) => vec![range(item)],
        (false, true) => counts(item, context.top()),
        (false, false) => vec![listed(item)],
    };
    let row = |disputed: &Disputed<'_, '_>| {
        let item = disputed.found;
        let median = item.statistics.map_or_else(|| "–".to_owned(), |figures| figures.median.to_string());
        let cells = [name(context, disputed.item)].into_iter().chain(ratings(item)).chain([
            Cell::new(median),
            why(context, item),
            decided(context, disputed.item),
        ]);
        Row::new(cells.collect::<Vec<_>>())
    };
    let rating_columns = match (is_redacted, has_columns) {
        (true, _) => vec![context.figures("report-agreement-column-range")],
        (false, true) => (0..=context.top()).map(|level| count_column(&level.to_string())).collect(),
        (false, false) => vec![context.column("report-agreement-column-ratings", 1.2)],
    };
    let columns = [context.column("term-item", 2.6)].into_iter().chain(rating_columns).chain([
        context.figures("report-agreement-column-median"),
        context.column("report-agreement-column-why", 1.5),
        Column { head: context.text("report-agreement-column-decided").into(), ..tile_column(context) },
    ]);
    let table = Table {
        caption: None,
        columns: columns.collect(),
        rows: disputed.iter().map(row).collect(),
        has_row_heads: true,
    };
    let key = if has_columns {
        "report-agreement-discuss-caption"
    } else {
        "report-agreement-discuss-redacted-caption"
    };
    captioned(context.text(key), table)
}

fn count_column(head: &str) -> Column {
    Column { head: head.into(), width: ColumnWidth::Points(15.0), alignment: Alignment::Centre }
}

/// How many chose each level; nothing at a level that nobody chose, so that the eye sees the spread.
fn counts(item: &ItemAgreement, top: u8) -> Vec<Cell> {
    let count = |level: u8| item.ratings.iter().filter(|rating| **rating == level).count();
    let cell = |count: usize| if count == 0 { Cell::default() } else { Cell::new(count.to_string()) };
    (0..=top).map(count).map(cell).collect()
}

fn listed(item: &ItemAgreement) -> Cell {
    let ratings: Vec<String> = item.ratings.iter().map(ToString::to_string).collect();
    Cell::new(ratings.join(" · "))
}

fn range(item: &ItemAgreement) -> Cell {
    Cell::new(item.statistics.map_or_else(|| "–".to_owned(), |figures| figures.range.to_string()))
}

pub(super) fn name(context: &Context<'_>, item: &ScoredItem<'_>) -> Cell {
    let id = Run::strong(item.item.id.as_str());
    Cell::runs([id, Run::new(" "), context.run(&item.item.title)])
}

fn why(context: &Context<'_>, item: &ItemAgreement) -> Cell {
    Cell::new(capitalised(&agreement_reasons(&item.flags, context.messages)))
}

/// The level of the assessment, which is what was decided.
fn decided(context: &Context<'_>, item: &ScoredItem<'_>) -> Cell {
    match item.base() {
        Some(level) => level_cell(Some(level)),
        None => Cell::runs([Run::quiet(context.text("report-agreement-open"))]),
    }
}

/// Which of the items to discuss have no rating, and how the others were settled.
fn unresolved(context: &Context<'_>, disputed: &[Disputed<'_, '_>]) -> String {
    let open: Vec<String> = disputed
        .iter()
        .filter(|disputed| disputed.item.base().is_none())
        .map(|disputed| disputed.item.item.id.to_string())
        .collect();
    let others = disputed.iter().filter(|disputed| {
        let median = disputed.found.statistics.map(|figures| figures.median);
        disputed.item.base().zip(median).is_some_and(|(level, median)| level != median)
    });
    let n_others = [("n", (others.count() as u32).into())];
    let first = match open.len() {
        0 => context.text("report-agreement-unresolved-none"),
        n if n > MOST_NAMED => context.say("report-agreement-unresolved-many", &[("n", (n as u32).into())]),
        n => {
            let named = [("n", (n as u32).into()), ("items", context.list(&open).into())];
            context.say("report-agreement-unresolved-text", &named)
        }
    };
    let is_settled = open.len() < disputed.len();
    let settled =
        if is_settled { context.say("report-agreement-other-than-median", &n_others) } else { String::new() };
    context.sentences(&[first, settled])
}

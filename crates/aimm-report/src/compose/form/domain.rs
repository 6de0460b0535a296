//! A domain of a form: its heading, and its areas and items on pages that they fill.

use aimm_core::questionnaire::{Area, Domain, Item};

use super::item;
use super::room::{LEAST, Room};
use super::words::Words;
use crate::document::{
    Alignment, Blank, Block, Cell, Column, ColumnWidth, Heading, Paragraph, ParagraphStyle, Row, Run, Table,
    Weight,
};

/// Width of a column with a box.
const BOX: f32 = 40.0;

/// The domain, which begins a page, and what follows it.
pub(crate) fn domain(words: &Words<'_>, domain: &Domain) -> Vec<Block> {
    let room = Room::new(words);
    let are_heads_free = domain.areas.iter().all(|area| joins(words, &room, area_head(words, area), area));
    let has_overview = !are_heads_free || !shares_page(words, &room, domain);
    let mut head = domain_head(words, domain);
    let mut blocks = vec![Block::PageBreak];
    if has_overview {
        // Items need whole pages: that of the domain shows what there is to answer.
        head.push(overview(words, domain));
        head.extend(room.rest(&head, |n_lines| Blank::lines(words.text("form-remarks"), n_lines)));
        blocks.append(&mut head);
        blocks.push(Block::PageBreak);
    }
    for area in &domain.areas {
        // The overview has told what the area is about.
        head.extend(if has_overview { vec![area_title(words, area)] } else { area_head(words, area) });
        for item in &area.items {
            let above = std::mem::take(&mut head);
            let filled = room.filled(&above, |lines| item::item(words, item, lines));
            blocks.push(item::continued(words, item, filled));
        }
    }
    blocks
}

/// Says whether the headings of the domain stand on the page of its first item.
fn shares_page(words: &Words<'_>, room: &Room<'_>, domain: &Domain) -> bool {
    domain.areas.first().is_none_or(|area| {
        let head = [domain_head(words, domain), area_head(words, area)].concat();
        joins(words, room, head, area)
    })
}

/// Says whether `head` costs the first item of `area` nothing: there is room for both, or the item needs a second page
/// anyway.
fn joins(words: &Words<'_>, room: &Room<'_>, head: Vec<Block>, area: &Area) -> bool {
    area.items.first().is_none_or(|first| {
        let item = item::item(words, first, LEAST);
        !room.holds(&item) || room.holds(&[head, item].concat())
    })
}

fn domain_head(words: &Words<'_>, domain: &Domain) -> Vec<Block> {
    let title = format!("{} {}", domain.id, words.local(&domain.name));
    let mut blocks = vec![Block::Heading(Heading::new(1, domain.id.as_str(), title))];
    if !words.local(&domain.summary).is_empty() {
        let runs = vec![words.run(&domain.summary)];
        blocks.push(Block::Paragraph(Paragraph { runs, style: ParagraphStyle::Lead }));
    }
    blocks
}

fn area_title(words: &Words<'_>, area: &Area) -> Block {
    let title = format!("{} {}", area.id, words.local(&area.name));
    Block::Heading(Heading::new(2, area.id.as_str(), title))
}

fn area_head(words: &Words<'_>, area: &Area) -> Vec<Block> {
    let mut blocks = vec![area_title(words, area)];
    if !words.local(&area.summary).is_empty() {
        blocks.push(Block::Paragraph(Paragraph::body(vec![words.run(&area.summary)])));
    }
    blocks
}

/// All items of a domain, area by area.
fn overview(words: &Words<'_>, domain: &Domain) -> Block {
    let mut rows = Vec::new();
    for area in &domain.areas {
        let mut title = vec![Run::new(format!("{} {}", area.id, words.local(&area.name)))];
        if !words.local(&area.summary).is_empty() {
            title.extend([
                Run::new("\u{2002}"),
                Run { is_quiet: true, weight: Weight::Plain, ..words.run(&area.summary) },
            ]);
        }
        rows.push(Row::group([Cell::runs(title)]));
        rows.extend(item_rows(words, area));
    }
    items_table(words, rows)
}

/// The items of an area with boxes to tick off what is done.
fn item_rows(words: &Words<'_>, area: &Area) -> Vec<Row> {
    let row = |item: &Item| {
        let title = vec![Run::new(format!("{} ", item.id)), words.run(&item.title)];
        Row::new([Cell::runs(title), Cell::runs([Run::tick_box()])])
    };
    area.items.iter().map(row).collect()
}

fn items_table(words: &Words<'_>, rows: Vec<Row>) -> Block {
    let done = Column {
        head: words.text("form-column-done").into(),
        width: ColumnWidth::Points(BOX),
        alignment: Alignment::Centre,
    };
    let columns = vec![Column::text(words.text("term-item"), 1.0), done];
    Block::Table(Table { caption: None, columns, rows, has_row_heads: true })
}

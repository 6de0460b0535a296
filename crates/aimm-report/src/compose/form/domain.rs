//! A domain of a form: its heading, and its areas and items on pages that they fill.

use aimm_core::questionnaire::{Area, Domain};

use super::item;
use super::room::Room;
use super::words::Words;
use crate::document::{
    Alignment, Blank, Block, Cell, Column, ColumnWidth, Heading, Paragraph, ParagraphStyle, Row, Run, Table,
};

/// Width of a column with a box.
const BOX: f32 = 40.0;

/// The domain on a page of its own, and what follows it.
pub(crate) fn domain(words: &Words<'_>, domain: &Domain) -> Vec<Block> {
    let room = Room::new(words);
    let mut blocks = vec![Block::PageBreak];
    let mut head = domain_head(words, domain);
    if !shares_page(words, &room, domain) {
        // The first item needs a page: that of the domain shows what there is to answer.
        head.push(Block::Table(overview(words, domain)));
        head.extend(room.rest(&head, |n_lines| Blank::lines(words.text("form-remarks"), n_lines)));
        blocks.append(&mut head);
        blocks.push(Block::PageBreak);
    }
    for area in &domain.areas {
        head.extend(area_head(words, area));
        for item in &area.items {
            let above = std::mem::take(&mut head);
            blocks.extend(room.filled(above, |lines| item::item(words, item, lines)));
        }
    }
    blocks
}

/// Says whether the headings of the domain leave room for its first item.
fn shares_page(words: &Words<'_>, room: &Room<'_>, domain: &Domain) -> bool {
    let first = domain.areas.iter().find_map(|area| Some((area, area.items.first()?)));
    first.is_none_or(|(area, first)| {
        let head = [domain_head(words, domain), area_head(words, area)].concat();
        room.holds(&[head, item::item(words, first, room.least())].concat())
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

fn area_head(words: &Words<'_>, area: &Area) -> Vec<Block> {
    let title = format!("{} {}", area.id, words.local(&area.name));
    let mut blocks = vec![Block::Heading(Heading::new(2, area.id.as_str(), title))];
    if !words.local(&area.summary).is_empty() {
        blocks.push(Block::Paragraph(Paragraph::body(vec![words.run(&area.summary)])));
    }
    blocks
}

/// All items of a domain with boxes to tick off what is done.
fn overview(words: &Words<'_>, domain: &Domain) -> Table {
    let mut rows = Vec::new();
    for area in &domain.areas {
        rows.push(Row::group([Cell::new(format!("{} {}", area.id, words.local(&area.name)))]));
        for item in &area.items {
            let title = vec![Run::new(format!("{} ", item.id)), words.run(&item.title)];
            rows.push(Row::new([Cell::runs(title), Cell::runs([Run::tick_box()])]));
        }
    }
    let done = Column {
        head: words.text("form-column-done").into(),
        width: ColumnWidth::Points(BOX),
        alignment: Alignment::Centre,
    };
    let columns = vec![Column::text(words.text("term-item"), 1.0), done];
    Table { caption: None, columns, rows, has_row_heads: true }
}

//! Every item without a rating, with the reason there is and whom to ask.

use aimm_core::response::ResponseState;
use aimm_core::scorecard::ItemState;

use super::context::Context;
use super::purpose::role_name;
use super::scored::ScoredItem;
use super::typography::as_sentence;
use super::{paragraph, part_heading, section_heading, whole};
use crate::document::{Block, Cell, Row, Run, Table};
use crate::input::Section;

/// Not applicable, unknown, unanswered: a table each, where there are such items.
pub(crate) fn unrated(context: &Context<'_>) -> Vec<Block> {
    let of_state = |state: ItemState| {
        context.items().filter(move |item| item.result.state == state).collect::<Vec<&ScoredItem<'_>>>()
    };
    let left_out = of_state(ItemState::NotApplicable);
    let open = [
        ("report-unrated-unknown", of_state(ItemState::Unknown)),
        ("report-unrated-unanswered", of_state(ItemState::Unanswered)),
    ];
    let has_any = !left_out.is_empty() || open.iter().any(|(_, items)| !items.is_empty());
    let text = context.text(if has_any { "report-unrated-text" } else { "report-unrated-none" });
    let mut blocks = vec![section_heading(context, Section::Unrated, "section-unrated"), paragraph(text)];
    if !left_out.is_empty() {
        blocks.push(part_heading(context, "report-unrated-not-applicable"));
        blocks.push(whole(left_out_table(context, &left_out)));
    }
    for (key, items) in open.iter().filter(|(_, items)| !items.is_empty()) {
        blocks.push(part_heading(context, key));
        blocks.push(whole(open_table(context, items)));
    }
    blocks
}

fn left_out_table(context: &Context<'_>, items: &[&ScoredItem<'_>]) -> Table {
    let row = |item: &&ScoredItem<'_>| {
        let reason = match item.response.map(|response| &response.state) {
            Some(ResponseState::NotApplicable { reason }) => as_sentence(reason),
            _ => String::new(),
        };
        Row::new([name(context, item), Cell::new(reason)])
    };
    Table {
        caption: None,
        columns: vec![context.column("term-item", 1.0), context.column("report-column-reason", 1.4)],
        rows: items.iter().map(row).collect(),
        has_row_heads: true,
    }
}

fn open_table(context: &Context<'_>, items: &[&ScoredItem<'_>]) -> Table {
    let has_roles = items.iter().any(|item| !item.item.roles.is_empty());
    let has_notes = items.iter().any(|item| note(item).is_some());
    let mut columns = vec![context.column("term-item", 1.0)];
    if has_roles {
        columns.push(context.column("report-column-ask", 1.0));
    }
    if has_notes {
        columns.push(context.column("term-note", 1.0));
    }
    let row = |item: &&ScoredItem<'_>| {
        let mut cells = vec![name(context, item)];
        if has_roles {
            cells.push(Cell::new(roles(context, item)));
        }
        if has_notes {
            cells.push(Cell::new(as_sentence(note(item).unwrap_or_default())));
        }
        Row::new(cells)
    };
    Table { caption: None, columns, rows: items.iter().map(row).collect(), has_row_heads: true }
}

fn name(context: &Context<'_>, item: &ScoredItem<'_>) -> Cell {
    let id = Run::strong(item.item.id.as_str());
    Cell::runs([id, Run::new(" "), context.run(&item.item.title)])
}

/// The roles that the item is put to.
pub(crate) fn roles(context: &Context<'_>, item: &ScoredItem<'_>) -> String {
    let names: Vec<String> = item.item.roles.iter().map(|id| role_name(context, id)).collect();
    context.clauses(&names)
}

fn note<'a>(item: &ScoredItem<'a>) -> Option<&'a str> {
    item.response?.note.as_deref().map(str::trim).filter(|note| !note.is_empty())
}

//! What the questionnaire means by its terms.

use super::context::Context;
use super::{paragraph, section_heading};
use crate::document::{Block, Cell, Row, Run, Table};
use crate::input::Section;

/// Terms in the questionnaire's order; nothing where it has none.
pub(crate) fn glossary(context: &Context<'_>) -> Vec<Block> {
    let entries = &context.input.questionnaire.glossary;
    if entries.is_empty() {
        return Vec::new();
    }
    let row = |entry: &aimm_core::questionnaire::GlossaryEntry| {
        let term = Run { is_strong: true, ..context.run(&entry.term) };
        Row::new([Cell::runs([term]), Cell::runs([context.run(&entry.definition)])])
    };
    let table = Table {
        caption: None,
        columns: vec![
            context.column("report-column-term", 1.0),
            context.column("report-column-meaning", 2.6),
        ],
        rows: entries.iter().map(row).collect(),
        has_row_heads: true,
    };
    vec![
        section_heading(context, Section::Glossary, "section-glossary"),
        paragraph(context.text("report-glossary-text")),
        Block::Table(table),
    ]
}

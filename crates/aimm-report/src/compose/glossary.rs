//! What the report and the questionnaire mean by their terms.

use aimm_core::questionnaire::GlossaryEntry;

use super::context::Context;
use super::{part_heading, section_heading};
use crate::document::{Block, Cell, Row, Run, Table, Weight};
use crate::input::Section;

/// Terms of every report: the name, and what it means.
const OF_REPORT: [(&str, &str); 10] = [
    ("term-index", "glossary-index"),
    ("term-level", "glossary-level"),
    ("term-policy", "glossary-policy"),
    ("term-gate-area", "glossary-gate-area"),
    ("glossary-open-item", "glossary-open-item-meaning"),
    ("term-coverage", "glossary-coverage"),
    ("term-bounds", "glossary-bounds"),
    ("term-evidenced", "glossary-evidenced"),
    ("report-column-whole", "glossary-whole"),
    ("report-column-points", "glossary-points"),
];
/// Terms of a report on several respondents.
const OF_AGREEMENT: [(&str, &str); 2] =
    [("glossary-alpha", "glossary-alpha-meaning"), ("glossary-rwg", "glossary-rwg-meaning")];

/// The report's terms, then those of the questionnaire in its order.
pub(crate) fn glossary(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![
        section_heading(context, Section::Glossary, "section-glossary"),
        part_heading(context, "report-glossary-report"),
        table(context, report_terms(context)),
    ];
    let entries = &context.input.questionnaire.glossary;
    if !entries.is_empty() {
        blocks.push(part_heading(context, "report-glossary-questionnaire"));
        blocks.push(table(context, entries.iter().map(|entry| of_questionnaire(context, entry)).collect()));
    }
    blocks
}

fn report_terms(context: &Context<'_>) -> Vec<Row> {
    let of_agreement = OF_AGREEMENT.iter().filter(|_| context.input.agreement.is_some());
    let row = |(term, meaning): &(&str, &str)| {
        Row::new([Cell::runs([Run::strong(context.text(term))]), Cell::new(context.text(meaning))])
    };
    OF_REPORT.iter().chain(of_agreement).map(row).collect()
}

fn of_questionnaire(context: &Context<'_>, entry: &GlossaryEntry) -> Row {
    let term = Run { weight: Weight::Strong, ..context.run(&entry.term) };
    Row::new([Cell::runs([term]), Cell::runs([context.run(&entry.definition)])])
}

fn table(context: &Context<'_>, rows: Vec<Row>) -> Block {
    let columns =
        vec![context.column("report-column-term", 1.0), context.column("report-column-meaning", 2.6)];
    Block::Table(Table { caption: None, columns, rows, has_row_heads: true })
}

//! How a form is filled in: how to choose, what levels are, what counts as evidence, what terms mean.

use aimm_core::evidence::EvidenceKind;
use aimm_core::questionnaire::Answering;

use super::words::Words;
use crate::compose::method::kind_help_key;
use crate::compose::{captioned, paragraph};
use crate::document::{Block, Cell, Column, Heading, List, Paragraph, Row, Run, Table, Weight};

/// Instructions on a page of their own.
pub(crate) fn guide(words: &Words<'_>) -> Vec<Block> {
    let questionnaire = words.questionnaire;
    let mut blocks = vec![Block::PageBreak, heading(words, "form-guide")];
    if !words.local(&questionnaire.summary).is_empty() {
        let runs = vec![words.run(&questionnaire.summary)];
        blocks.push(Block::Paragraph(Paragraph::body(runs)));
    }
    let items = steps(words).into_iter().map(|step| vec![Run::new(step)]).collect();
    blocks.push(Block::List(List { is_ordered: true, items }));
    blocks.extend([
        captioned(words.text("form-levels"), levels(words)),
        captioned(words.text("form-evidence"), kinds(words)),
    ]);
    blocks
}

fn steps(words: &Words<'_>) -> Vec<String> {
    let questionnaire = words.questionnaire;
    let mut steps = vec![words.of_subject("form-step-subject")];
    match questionnaire.answering {
        Answering::Anchored => {
            steps.extend(["form-step-level", "form-step-next-level"].map(|key| words.text(key)));
            steps.push(words.text("form-step-unknown"));
        }
        Answering::Requirements => {
            steps.extend(
                ["form-step-requirement", "form-step-unknown-requirement"].map(|key| words.text(key)),
            );
        }
    }
    let may_be_left_out = questionnaire.items().filter(|(_, _, item)| item.may_be_not_applicable).count();
    if may_be_left_out > 0 {
        steps.push(words.text("form-step-not-applicable"));
    }
    steps.extend(["form-step-evidence", "form-step-note"].map(|key| words.text(key)));
    steps
}

fn levels(words: &Words<'_>) -> Table {
    let row = |(level, known): (usize, &aimm_core::questionnaire::Level)| {
        let name = Run { weight: Weight::Strong, ..words.run(&known.name) };
        let gap = if words.is_chinese() { "\u{A0}" } else { "\u{2002}" };
        let head = Cell::runs([Run::strong(format!("{level}{gap}")), name]);
        Row::new([head, Cell::runs([words.run(&known.summary)])])
    };
    table(
        words,
        ["term-level", "report-column-meaning"],
        words.questionnaire.levels.iter().enumerate().map(row),
    )
}

fn kinds(words: &Words<'_>) -> Table {
    let rows = EvidenceKind::ALL.into_iter().map(|kind| {
        let name = words.text(&format!("evidence-{}", kind.name()));
        let meaning = words.text(&kind_help_key(words.questionnaire.subject, kind));
        Row::new([Cell::runs([Run::strong(name)]), Cell::new(meaning)])
    });
    table(words, ["form-column-kind", "form-column-counts"], rows)
}

/// What the questionnaire means by its terms; nothing where it has no such list.
pub(crate) fn glossary(words: &Words<'_>) -> Vec<Block> {
    let entries = &words.questionnaire.glossary;
    if entries.is_empty() {
        return Vec::new();
    }
    let rows = entries.iter().map(|entry| {
        let term = Run { weight: Weight::Strong, ..words.run(&entry.term) };
        Row::new([Cell::runs([term]), Cell::runs([words.run(&entry.definition)])])
    });
    vec![
        Block::PageBreak,
        heading(words, "section-glossary"),
        paragraph(words.text("form-glossary-text")),
        Block::Table(table(words, ["report-column-term", "report-column-meaning"], rows)),
    ]
}

/// Names and what they mean.
fn table(words: &Words<'_>, heads: [&str; 2], rows: impl Iterator<Item = Row>) -> Table {
    let [name, meaning] = heads.map(|key| words.text(key));
    Table {
        caption: None,
        columns: vec![Column::text(name, 1.0), Column::text(meaning, 2.6)],
        rows: rows.collect(),
        has_row_heads: true,
    }
}

fn heading(words: &Words<'_>, key: &str) -> Block {
    Block::Heading(Heading::new(1, key, words.text(key)))
}

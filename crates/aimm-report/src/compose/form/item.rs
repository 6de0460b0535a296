//! One item of a form: question, help, levels or requirements with boxes to tick, and places to write on.

use std::collections::BTreeMap;

use aimm_core::evidence::EvidenceKind;
use aimm_core::questionnaire::{Item, ItemScale, Requirement};
use aimm_core::text::LocalisedText;

use super::room::Lines;
use super::words::Words;
use crate::document::{
    Alignment, Blank, Blanks, Block, Cell, Column, ColumnWidth, Continued, Heading, Label, Paragraph,
    ParagraphStyle, Row, RowKind, Run, Table,
};

/// Width of the column with box and number of a level.
const LEVEL: f32 = 26.0;
/// Width of a column with boxes under a word.
const ANSWER: f32 = 28.0;
/// What a requirement can be, and that nobody can say.
const ANSWERS: [&str; 5] = [
    "form-answer-fully",
    "form-answer-mostly",
    "form-answer-partly",
    "form-answer-not",
    "form-answer-unknown",
];
const PROGRESS: [&str; 3] = ["progress-none", "progress-partly", "progress-mostly"];
const CONFIDENCE: [&str; 3] = ["confidence-low", "confidence-medium", "confidence-high"];

/// The item with so many lines to write on.
pub(crate) fn item(words: &Words<'_>, item: &Item, lines: Lines) -> Vec<Block> {
    let title = format!("{} {}", item.id, words.local(&item.title));
    let question = vec![words.run(&item.question)];
    let mut blocks = vec![
        Block::Heading(Heading::new(3, item.id.as_str(), title)),
        Block::Paragraph(Paragraph { runs: question, style: ParagraphStyle::Lead }),
    ];
    blocks.extend(help(words, item));
    let mut table = match &item.scale {
        ItemScale::Anchors(anchors) => levels(words, anchors),
        ItemScale::Requirements(levels) => requirements(words, item, levels),
    };
    keep_ends(&mut table.rows);
    blocks.push(Block::Table(table));
    blocks.push(Block::Blanks(Blanks { blanks: blanks(words, item, lines) }));
    blocks
}

/// The `blocks` of an item, which pages that they run on to name.
pub(crate) fn continued(words: &Words<'_>, item: &Item, blocks: Vec<Block>) -> Block {
    let subject = item.id.to_string();
    let head = words.say("form-continued", &[("item", subject.as_str().into())]);
    Block::Continued(Continued { subject, head, blocks })
}

/// What helps to answer, and whom to ask; nothing where the questionnaire says neither.
fn help(words: &Words<'_>, item: &Item) -> Option<Block> {
    let mut runs = Vec::new();
    if !words.local(&item.help).is_empty() {
        runs.push(words.run(&item.help));
    }
    let known = words.questionnaire.roles.iter().filter(|role| item.roles.contains(&role.id));
    let roles: Vec<String> = known.map(|role| words.local(&role.name).to_owned()).collect();
    if !roles.is_empty() {
        let gap = if runs.is_empty() || words.is_chinese() { "" } else { " " };
        let roles = words.say("form-roles", &[("roles", words.clauses(&roles).into())]);
        runs.push(Run::new(format!("{gap}{roles}")));
    }
    (!runs.is_empty()).then_some(Block::Paragraph(Paragraph { runs, style: ParagraphStyle::Small }))
}

/// One row a level: its box, its number, its text.
fn levels(words: &Words<'_>, anchors: &[LocalisedText]) -> Table {
    let row = |(level, anchor): (usize, &LocalisedText)| {
        let head = [Run::tick_box(), Run::strong(format!("\u{A0}{level}"))];
        Row::new([Cell::runs(head), Cell::runs([words.run(anchor)])])
    };
    let level =
        Column { head: Label::default(), width: ColumnWidth::Points(LEVEL), alignment: Alignment::Start };
    Table {
        caption: None,
        columns: vec![level, Column::text("", 1.0)],
        rows: anchors.iter().enumerate().map(row).collect(),
        has_row_heads: true,
    }
}

/// One row a requirement under the name of its level, with a box for each answer.
fn requirements(words: &Words<'_>, item: &Item, levels: &[Vec<Requirement>]) -> Table {
    let mut columns = vec![Column::text(words.text("form-column-requirement"), 1.0)];
    columns.extend(ANSWERS.map(|key| Column {
        head: words.text(key).into(),
        width: ColumnWidth::Points(ANSWER),
        alignment: Alignment::Centre,
    }));
    let mut rows = Vec::new();
    for (level, of_level) in levels.iter().enumerate().filter(|(_, of_level)| !of_level.is_empty()) {
        let name = words.questionnaire.levels.get(level).map_or("", |level| words.local(&level.name));
        let title =
            words.say("answer-requirements", &[("level", (level as u8).into()), ("name", name.into())]);
        rows.push(Row::group([Cell::new(title)]));
        rows.extend(of_level.iter().map(|requirement| {
            let text = [
                Run::quiet(format!("{}\u{2002}", short_id(item, requirement))),
                words.run(&requirement.text),
            ];
            let boxes = ANSWERS.map(|_| Cell::runs([Run::tick_box()]));
            Row::new([vec![Cell::runs(text)], boxes.to_vec()].concat())
        }));
    }
    Table { caption: None, columns, rows, has_row_heads: true }
}

/// Keeps the first two rows together, which what stands above them stays with, and the last one with what is written.
fn keep_ends(rows: &mut [Row]) {
    let first = rows.iter().position(|row| row.kind == RowKind::Data);
    for at in first.into_iter().chain(rows.len().checked_sub(1)) {
        rows[at].is_kept = true;
    }
}

/// Id of a requirement without that of its item, which stands above.
fn short_id<'a>(item: &Item, requirement: &'a Requirement) -> &'a str {
    let own = requirement.id.strip_prefix(item.id.as_str()).and_then(|rest| rest.strip_prefix('.'));
    own.filter(|own| !own.is_empty()).unwrap_or(&requirement.id)
}

fn blanks(words: &Words<'_>, item: &Item, lines: Lines) -> Vec<Blank> {
    let choices = |label: &str, keys: &[&str]| {
        Blank::choices(words.text(label), keys.iter().map(|key| words.text(key)).collect())
    };
    let mut blanks = Vec::new();
    let is_anchored = matches!(item.scale, ItemScale::Anchors(_));
    if is_anchored {
        blanks.push(choices("form-next-level", &PROGRESS));
    }
    let mut open = Vec::new();
    open.extend(is_anchored.then_some("answer-unknown"));
    open.extend(item.may_be_not_applicable.then_some("form-not-applicable"));
    if !open.is_empty() {
        let n_lines = u8::from(item.may_be_not_applicable);
        blanks.push(Blank { n_lines, ..choices("form-no-answer", &open) });
    }
    blanks.push(choices("term-confidence", &CONFIDENCE));
    blanks.push(Blank {
        hints: hints(words, item),
        ..Blank::lines(words.text("term-evidence"), lines.evidence)
    });
    blanks.push(Blank::lines(words.text("term-note"), lines.note));
    blanks
}

/// Typical evidence, one line a kind.
fn hints(words: &Words<'_>, item: &Item) -> Vec<Vec<Run>> {
    let mut by_kind: BTreeMap<EvidenceKind, Vec<String>> = BTreeMap::new();
    for hint in &item.evidence {
        by_kind.entry(hint.kind).or_default().push(words.local(&hint.text).to_owned());
    }
    let line = |(kind, texts): (EvidenceKind, Vec<String>)| {
        let kind = words.text(&format!("evidence-{}", kind.name()));
        let arguments = [("kind", kind.into()), ("texts", words.clauses(&texts).into())];
        vec![Run::new(words.say("form-hint", &arguments))]
    };
    by_kind.into_iter().map(line).collect()
}

//! Blocks of two documents that say the same in two languages, as blocks that say it in both.

use std::mem::discriminant;

use aimm_core::text::LanguageTag;

use super::line::{Tone, in_language, label, on_one_line, only, runs};
use crate::document::{
    Block, Callout, Cell, CellLevel, Column, Columns, Cover, Entries, Entry, Fact, Facts, Figure, Heading,
    Label, LevelLadder, List, Paragraph, Row, Run, Table, Toc,
};

/// Id of the heading that `block` begins with.
pub(super) fn heading_id(block: &Block) -> Option<&str> {
    match block {
        Block::Heading(heading) => Some(&heading.id),
        Block::KeepTogether(blocks) | Block::KeepWithNext(blocks) => blocks.first().and_then(heading_id),
        _ => None,
    }
}

/// Says whether two lists of blocks have the same structure.
pub(super) fn is_alike(first: &[Block], second: &[Block]) -> bool {
    first.len() == second.len() && first.iter().zip(second).all(|(one, other)| is_pair(one, other))
}

fn is_pair(first: &Block, second: &Block) -> bool {
    match (first, second) {
        (Block::KeepTogether(first), Block::KeepTogether(second))
        | (Block::KeepWithNext(first), Block::KeepWithNext(second)) => is_alike(first, second),
        (Block::Table(first), Block::Table(second)) => {
            first.columns.len() == second.columns.len() && first.rows.len() == second.rows.len()
        }
        (Block::List(first), Block::List(second)) => first.items.len() == second.items.len(),
        (Block::Facts(first), Block::Facts(second)) => first.facts.len() == second.facts.len(),
        (Block::Entries(first), Block::Entries(second)) => is_same_length(first, second),
        (Block::Columns(first), Block::Columns(second)) => {
            is_same_length(&first.left, &second.left) && is_same_length(&first.right, &second.right)
        }
        (Block::Heading(first), Block::Heading(second)) => first.id == second.id,
        (first, second) => discriminant(first) == discriminant(second),
    }
}

fn is_same_length(first: &Entries, second: &Entries) -> bool {
    first.entries.len() == second.entries.len()
}

/// The blocks in both languages; those of the second after those of the first where their structure differs.
pub(super) fn join_blocks(first: Vec<Block>, second: Vec<Block>, language: &LanguageTag) -> Vec<Block> {
    let joiner = Joiner { language };
    if is_alike(&first, &second) {
        return first.into_iter().zip(second).flat_map(|(one, other)| joiner.pair(one, other)).collect();
    }
    let (mut first, mut second) = (first, second);
    let mut blocks = Vec::new();
    // The heading is shared: its id may stand once.
    if first.first().zip(second.first()).is_some_and(|(one, other)| is_pair(one, other)) {
        blocks.extend(joiner.pair(first.remove(0), second.remove(0)));
    }
    blocks.extend(first);
    blocks.extend(second.into_iter().map(|block| joiner.only(block)));
    blocks
}

/// Joins with a second language.
struct Joiner<'l> {
    language: &'l LanguageTag,
}

impl Joiner<'_> {
    fn pair(&self, first: Block, second: Block) -> Vec<Block> {
        let block = match (first, second) {
            (Block::Paragraph(first), Block::Paragraph(second)) => return self.paragraphs(first, second),
            (Block::KeepTogether(first), Block::KeepTogether(second)) => {
                Block::KeepTogether(join_blocks(first, second, self.language))
            }
            (Block::KeepWithNext(first), Block::KeepWithNext(second)) => {
                Block::KeepWithNext(join_blocks(first, second, self.language))
            }
            (Block::Cover(first), Block::Cover(second)) => Block::Cover(self.cover(first, second)),
            (Block::Toc(first), Block::Toc(second)) => {
                Block::Toc(Toc { title: self.label(first.title, second.title), ..first })
            }
            (Block::Heading(first), Block::Heading(second)) => Block::Heading(self.heading(first, second)),
            (Block::List(first), Block::List(second)) => Block::List(self.list(first, second)),
            (Block::Table(first), Block::Table(second)) => Block::Table(self.table(first, second)),
            (Block::Figure(first), Block::Figure(second)) => {
                let caption = self.runs(first.caption, second.caption);
                Block::Figure(Figure { caption, ..first })
            }
            (Block::Entries(first), Block::Entries(second)) => Block::Entries(self.entries(first, second)),
            (Block::Columns(first), Block::Columns(second)) => Block::Columns(Columns {
                left: self.entries(first.left, second.left),
                right: self.entries(first.right, second.right),
            }),
            (Block::Facts(first), Block::Facts(second)) => {
                Block::Facts(Facts { facts: self.facts(first.facts, second.facts) })
            }
            (Block::Callout(first), Block::Callout(second)) => Block::Callout(Callout {
                title: self.optional(first.title, second.title),
                runs: runs(first.runs, second.runs, self.language, Tone::Same),
                ..first
            }),
            // A ruler shows figures; a page break says nothing.
            (first, _) => first,
        };
        vec![block]
    }

    /// A paragraph, and one in the second language where it says something else.
    fn paragraphs(&self, first: Paragraph, second: Paragraph) -> Vec<Block> {
        let style = second.style;
        let text = |runs: &[Run]| runs.iter().map(|run| run.text.as_str()).collect::<String>();
        if super::line::is_same(&text(&first.runs), &text(&second.runs)) {
            return vec![Block::Paragraph(first)];
        }
        let second = Paragraph { runs: in_language(second.runs, self.language), style };
        vec![Block::KeepWithNext(vec![Block::Paragraph(first)]), Block::Paragraph(second)]
    }

    fn runs(&self, first: Vec<Run>, second: Vec<Run>) -> Vec<Run> {
        runs(first, second, self.language, Tone::Quiet)
    }

    fn label(&self, first: Label, second: Label) -> Label {
        label(first, second, self.language)
    }

    fn optional(&self, first: Option<Label>, second: Option<Label>) -> Option<Label> {
        match (first, second) {
            (Some(first), Some(second)) => Some(self.label(first, second)),
            (first, None) => first,
            (None, Some(second)) => Some(only(second, self.language)),
        }
    }

    fn cover(&self, first: Cover, second: Cover) -> Cover {
        let ladder = first.ladder.zip(second.ladder).map(|(first, second)| LevelLadder {
            statement: self.runs(first.statement, second.statement),
            ..first
        });
        Cover {
            organisation: self.label(first.organisation, second.organisation),
            mark: self.optional(first.mark, second.mark),
            title: self.label(first.title, second.title),
            subtitle: self.optional(first.subtitle, second.subtitle),
            ladder,
            text: self.runs(first.text, second.text),
            facts: self.short_facts(first.facts, second.facts),
            notice: self.runs(first.notice, second.notice),
            ..first
        }
    }

    fn heading(&self, first: Heading, second: Heading) -> Heading {
        Heading {
            text: self.label(first.text, second.text),
            eyebrow: self.optional(first.eyebrow, second.eyebrow),
            outline: self.optional(first.outline, second.outline),
            ..first
        }
    }

    fn list(&self, first: List, second: List) -> List {
        let items = first.items.into_iter().zip(second.items);
        List { items: items.map(|(one, other)| self.runs(one, other)).collect(), ..first }
    }

    fn table(&self, first: Table, second: Table) -> Table {
        let caption = match (first.caption, second.caption) {
            (Some(first), Some(second)) => Some(self.runs(first, second)),
            (first, second) => first.or_else(|| Some(in_language(second?, self.language))),
        };
        let columns = first.columns.into_iter().zip(second.columns);
        let rows = first.rows.into_iter().zip(second.rows);
        Table {
            caption,
            columns: columns
                .map(|(one, other)| Column { head: self.label(one.head, other.head), ..one })
                .collect(),
            rows: rows.map(|(one, other)| self.row(one, other)).collect(),
            has_row_heads: first.has_row_heads,
        }
    }

    fn row(&self, first: Row, second: Row) -> Row {
        let mut second = second.cells.into_iter();
        let cells = first.cells.into_iter().map(|cell| self.cell(cell, second.next().unwrap_or_default()));
        Row { cells: cells.collect(), ..first }
    }

    fn cell(&self, first: Cell, second: Cell) -> Cell {
        let tone = if matches!(first.level, Some(CellLevel::Field(_))) { Tone::Same } else { Tone::Quiet };
        Cell { runs: runs(first.runs, second.runs, self.language, tone), ..first }
    }

    fn entries(&self, first: Entries, second: Entries) -> Entries {
        let entries = first.entries.into_iter().zip(second.entries);
        Entries {
            title: self.optional(first.title, second.title),
            entries: entries.map(|(one, other)| self.entry(one, other)).collect(),
        }
    }

    fn entry(&self, first: Entry, second: Entry) -> Entry {
        Entry {
            text: self.runs(first.text, second.text),
            detail: self.optional(first.detail, second.detail),
            value: self.optional(first.value, second.value),
            ..first
        }
    }

    fn facts(&self, first: Vec<Fact>, second: Vec<Fact>) -> Vec<Fact> {
        let mut second = second.into_iter();
        let join = |one: Fact| match second.next() {
            Some(other) => {
                Fact { label: self.label(one.label, other.label), value: self.runs(one.value, other.value) }
            }
            None => one,
        };
        first.into_iter().map(join).collect()
    }

    /// Facts whose values stand on one line where both languages have room on it.
    fn short_facts(&self, first: Vec<Fact>, second: Vec<Fact>) -> Vec<Fact> {
        let joined = self.facts(first, second).into_iter();
        joined.map(|fact| Fact { value: on_one_line(fact.value), ..fact }).collect()
    }

    /// A block in the second language alone.
    fn only(&self, block: Block) -> Block {
        let alone = |label: Label| only(label, self.language);
        let marked = |runs: Vec<Run>| in_language(runs, self.language);
        match block {
            Block::Paragraph(paragraph) => {
                Block::Paragraph(Paragraph { runs: marked(paragraph.runs), ..paragraph })
            }
            Block::KeepTogether(blocks) => Block::KeepTogether(self.all(blocks)),
            Block::KeepWithNext(blocks) => Block::KeepWithNext(self.all(blocks)),
            Block::List(list) => {
                let items = list.items.into_iter().map(marked).collect();
                Block::List(List { items, ..list })
            }
            Block::Table(table) => Block::Table(Table {
                caption: table.caption.map(marked),
                columns: table
                    .columns
                    .into_iter()
                    .map(|column| Column { head: alone(column.head), ..column })
                    .collect(),
                rows: table.rows.into_iter().map(|row| self.only_row(row)).collect(),
                ..table
            }),
            Block::Figure(figure) => Block::Figure(Figure { caption: marked(figure.caption), ..figure }),
            Block::Entries(entries) => Block::Entries(self.only_entries(entries)),
            Block::Columns(columns) => Block::Columns(Columns {
                left: self.only_entries(columns.left),
                right: self.only_entries(columns.right),
            }),
            Block::Facts(facts) => {
                let only = |fact: Fact| Fact { label: alone(fact.label), value: marked(fact.value) };
                Block::Facts(Facts { facts: facts.facts.into_iter().map(only).collect() })
            }
            Block::Callout(callout) => Block::Callout(Callout {
                title: callout.title.map(alone),
                runs: marked(callout.runs),
                ..callout
            }),
            Block::Heading(heading) => Block::Heading(Heading {
                text: alone(heading.text),
                eyebrow: heading.eyebrow.map(alone),
                outline: heading.outline.map(alone),
                ..heading
            }),
            // Blanks and what is continued stand in forms alone, which have one language.
            Block::Cover(_)
            | Block::Toc(_)
            | Block::LevelRuler(_)
            | Block::Blanks(_)
            | Block::Continued(_)
            | Block::WritingLines
            | Block::PageBreak
            | Block::SectionBreak => block,
        }
    }

    fn all(&self, blocks: Vec<Block>) -> Vec<Block> {
        blocks.into_iter().map(|block| self.only(block)).collect()
    }

    fn only_row(&self, row: Row) -> Row {
        let mark = |cell: Cell| Cell { runs: in_language(cell.runs, self.language), ..cell };
        Row { cells: row.cells.into_iter().map(mark).collect(), ..row }
    }

    fn only_entries(&self, entries: Entries) -> Entries {
        let alone = |label: Label| only(label, self.language);
        let mark = |entry: Entry| Entry {
            text: in_language(entry.text, self.language),
            detail: entry.detail.map(alone),
            value: entry.value.map(alone),
            ..entry
        };
        Entries { title: entries.title.map(alone), entries: entries.entries.into_iter().map(mark).collect() }
    }
}

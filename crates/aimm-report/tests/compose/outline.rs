//! A document as readable text: what the golden files hold.

use std::fmt::Write as _;

use aimm_charts::describe;
use aimm_report::document::{
    Blank, Block, Cell, CellLevel, Cover, Entries, Entry, EntryMark, Fact, Label, ReportDocument, Run, Table,
};

/// Every block on lines of its own, in reading order.
pub(crate) fn outline(document: &ReportDocument) -> String {
    let mut text = format!(
        "title: {}\nsubject: {}\nauthor: {}\nhead: {} | {}\nfoot: {} | {}\n",
        document.title,
        document.subject,
        document.author,
        document.running_head.left,
        document.running_head.right,
        document.footer.text,
        document.footer.page_number
    );
    document.blocks.iter().for_each(|block| write_block(block, &mut text));
    text
}

/// All blocks in reading order, those kept together one by one.
pub(crate) fn flat(blocks: &[Block]) -> Vec<&Block> {
    blocks
        .iter()
        .flat_map(|block| match block {
            Block::KeepTogether(inner) | Block::KeepWithNext(inner) => flat(inner),
            Block::Continued(continued) => flat(&continued.blocks),
            other => vec![other],
        })
        .collect()
}

fn write_block(block: &Block, out: &mut String) {
    match block {
        Block::Cover(cover) => write_cover(cover, out),
        Block::Toc(toc) => line(out, &format!("contents: {} (depth {})", toc.title, toc.depth)),
        Block::Heading(heading) => {
            let eyebrow = heading.eyebrow.as_ref().map(|text| format!("[{text}] ")).unwrap_or_default();
            let signs = "#".repeat(usize::from(heading.level));
            line(out, &format!("\n{signs} {eyebrow}{}", heading.text.to_string().replace('\n', " / ")));
        }
        Block::Paragraph(paragraph) => line(out, &runs(&paragraph.runs)),
        Block::List(list) => list.items.iter().for_each(|item| line(out, &format!("- {}", runs(item)))),
        Block::Table(table) => write_table(table, out),
        Block::Figure(figure) => {
            line(out, &format!("figure: {}", runs(&figure.caption)));
            assert_eq!(
                figure.alternative,
                describe(&figure.chart),
                "the alternative says what the picture shows"
            );
            line(out, &format!("  {}", figure.alternative));
        }
        Block::LevelRuler(ruler) => {
            let marks: Vec<&str> = ruler.thresholds.iter().map(|mark| mark.label.as_str()).collect();
            line(out, &format!("ruler: {} ({})", ruler.alternative, marks.join(" ")));
        }
        Block::Entries(entries) => write_entries(entries, out),
        Block::Columns(columns) => {
            write_entries(&columns.left, out);
            write_entries(&columns.right, out);
        }
        Block::Facts(facts) => write_facts(&facts.facts, out),
        Block::Blanks(blanks) => write_blanks(&blanks.blanks, out),
        Block::Callout(callout) => {
            let title = label(callout.title.as_ref());
            line(out, &format!("! {title} | {}", runs(&callout.runs)));
        }
        Block::WritingLines => line(out, "____"),
        Block::PageBreak | Block::SectionBreak => line(out, "\n----"),
        Block::KeepTogether(blocks) | Block::KeepWithNext(blocks) => {
            for block in blocks {
                write_block(block, out);
            }
        }
        Block::Continued(continued) => continued.blocks.iter().for_each(|block| write_block(block, out)),
    }
}

fn line(out: &mut String, text: &str) {
    let _ = writeln!(out, "{text}");
}

fn label(label: Option<&Label>) -> String {
    label.map(ToString::to_string).unwrap_or_default()
}

fn runs(runs: &[Run]) -> String {
    runs.iter().map(|run| run.text.replace('\n', " / ")).collect()
}

fn write_cover(cover: &Cover, out: &mut String) {
    line(out, &format!("\ncover: {} [{}]", cover.organisation, label(cover.mark.as_ref())));
    line(out, &format!("  {} / {}", cover.title, label(cover.subtitle.as_ref())));
    if let Some(ladder) = &cover.ladder {
        line(out, &format!("  {} {}", ladder.alternative, runs(&ladder.statement)));
    }
    write_blanks(&cover.blanks, out);
    write_facts(&cover.facts, out);
    line(out, &format!("  {}", runs(&cover.notice)));
}

fn write_facts(facts: &[Fact], out: &mut String) {
    for fact in facts {
        line(out, &format!("  {} = {}", fact.label, runs(&fact.value)));
    }
}

fn write_blanks(blanks: &[Blank], out: &mut String) {
    for blank in blanks {
        let choices = blank.choices.iter().fold(String::new(), |said, choice| said + " □ " + choice);
        line(out, &format!("  {} :{choices}{}", blank.label, " ___".repeat(usize::from(blank.n_lines))));
        blank.hints.iter().for_each(|hint| line(out, &format!("      {}", runs(hint))));
    }
}

fn write_entries(entries: &Entries, out: &mut String) {
    line(out, &format!("entries: {}", label(entries.title.as_ref())));
    entries.entries.iter().for_each(|entry| write_entry(entry, out));
}

fn write_entry(entry: &Entry, out: &mut String) {
    let mark = match entry.mark {
        EntryMark::Level(level) => format!("({level}) "),
        EntryMark::None => String::new(),
        other => format!("({other:?}) "),
    };
    let value = entry.value.as_ref().map(|value| format!(" => {value}")).unwrap_or_default();
    line(out, &format!("  {mark}{}{value}", runs(&entry.text)));
    entry.detail.iter().for_each(|detail| line(out, &format!("      {detail}")));
}

fn write_table(table: &Table, out: &mut String) {
    let caption = table.caption.as_deref().map(runs).unwrap_or_default();
    line(out, &format!("table: {caption}"));
    let heads: Vec<String> = table.columns.iter().map(|column| column.head.to_string()).collect();
    line(out, &format!("  | {} |", heads.join(" | ")));
    for row in &table.rows {
        assert!(row.cells.len() <= table.columns.len(), "a row has no more cells than the table has columns");
        let cells: Vec<String> = row.cells.iter().map(cell).collect();
        line(out, &format!("  | {} |", cells.join(" | ")));
    }
}

fn cell(cell: &Cell) -> String {
    let text = runs(&cell.runs);
    match cell.level {
        Some(CellLevel::Tile(level) | CellLevel::Field(level)) => format!("({level}){text}"),
        None => text,
    }
}

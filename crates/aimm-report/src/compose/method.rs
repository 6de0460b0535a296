//! How it was done: with what, by which rules, and where that ends.

use aimm_core::evidence::EvidenceKind;
use aimm_core::questionnaire::{Answering, Subject};

use super::context::Context;
use super::method_scoring::{open_items, policy};
use super::typography::as_sentence;
use super::weights::{origin_sentence, weights_table};
use super::{captioned, paragraph, part_heading, section_heading};
use crate::document::{Alignment, Block, Cell, Column, ColumnWidth, List, Row, Run, Table};
use crate::input::Section;

/// Scale, answers, evidence, policy, weights, open items, limits.
pub(crate) fn method(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![section_heading(context, Section::Method, "section-method")];
    blocks.extend(scale(context));
    blocks.extend(answering(context));
    blocks.extend(evidence(context));
    blocks.extend(policy(context));
    blocks.push(heading(context, "report-method-weights"));
    blocks.push(paragraph(
        context.sentences(&[origin_sentence(context), context.text("report-method-weights-items")]),
    ));
    blocks.push(Block::Table(weights_table(context)));
    blocks.extend(open_items(context));
    blocks.push(heading(context, "report-method-limits"));
    blocks.push(limits(context));
    blocks
}

/// Title of a part of this section.
pub(crate) fn heading(context: &Context<'_>, key: &'static str) -> Block {
    part_heading(context, key)
}

fn scale(context: &Context<'_>) -> [Block; 4] {
    let questionnaire = context.input.questionnaire;
    let subject = context.text(match questionnaire.subject {
        Subject::Organisation => "report-method-subject-organisation",
        Subject::AiSystem => "report-method-subject-aiSystem",
        Subject::Product => "report-method-subject-product",
    });
    let named = [
        ("title", context.local(&questionnaire.title).into()),
        ("id", questionnaire.id.as_str().into()),
        ("version", questionnaire.version.as_str().into()),
        ("publisher", questionnaire.publisher.as_str().into()),
        ("licence", questionnaire.licence.as_str().into()),
        ("subject", subject.into()),
    ];
    let count = |key: &str, n: usize| context.say(key, &[("n", (n as u32).into())]);
    let size = [
        ("domains", count("report-n-domains", questionnaire.domains.len()).into()),
        ("areas", count("report-n-areas", questionnaire.areas().count()).into()),
        ("items", count("report-n-items", questionnaire.items().count()).into()),
    ];
    let sentences =
        [context.say("report-method-questionnaire", &named), context.say("report-method-size", &size)];
    [
        heading(context, "report-method-scale"),
        paragraph(context.sentences(&sentences)),
        paragraph(context.run(&questionnaire.summary)),
        captioned(context.say("report-scale-caption", &[("top", context.top().into())]), levels(context)),
    ]
}

fn levels(context: &Context<'_>) -> Table {
    let row = |(level, text): (u8, &aimm_core::questionnaire::Level)| {
        let name = Cell::runs([Run::strong(context.local(&text.name))]);
        Row::new([Cell::tile(level), name, Cell::runs([context.run(&text.summary)])])
    };
    Table {
        caption: None,
        columns: vec![
            tile_column(context),
            context.column("report-column-name", 1.0),
            context.column("report-column-meaning", 2.6),
        ],
        rows: (0..).zip(&context.input.questionnaire.levels).map(row).collect(),
        has_row_heads: false,
    }
}

/// A column of level tiles.
pub(crate) fn tile_column(context: &Context<'_>) -> Column {
    Column { head: context.text("term-level").into(), width: ColumnWidth::Fit, alignment: Alignment::Start }
}

fn answering(context: &Context<'_>) -> [Block; 3] {
    let key = match context.input.questionnaire.answering {
        Answering::Anchored => "report-method-anchored",
        Answering::Requirements => "report-method-requirements",
    };
    [
        heading(context, "report-method-answers"),
        paragraph(context.say(key, &[("top", context.top().into())])),
        paragraph(context.text("report-method-states")),
    ]
}

fn evidence(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![heading(context, "report-method-evidence")];
    if !context.has_caps() {
        blocks.push(paragraph(context.text("report-method-no-caps")));
        return blocks;
    }
    let date = context.date(context.input.evidence_date());
    let rules = context.say("report-method-evidence-rules", &[("date", date.into())]);
    blocks.push(paragraph(context.sentences(&[context.text("report-method-evidence-text"), rules])));
    blocks.push(captioned(context.text("report-caps-caption"), caps(context)));
    blocks.push(captioned(context.text("report-kinds-caption"), kinds(context)));
    blocks
}

fn caps(context: &Context<'_>) -> Table {
    let mut caps: Vec<_> = context.input.questionnaire.scoring.evidence_caps.iter().collect();
    caps.sort_by_key(|cap| cap.level);
    let row = |cap: &&aimm_core::questionnaire::EvidenceCap| {
        let kinds: Vec<String> = cap.kinds.iter().map(|kind| context.text(kind_key(*kind))).collect();
        let kinds = if kinds.is_empty() { context.text("report-no-evidence") } else { kinds.join(" + ") };
        Row::new([Cell::tile(cap.level), Cell::new(kinds)])
    };
    Table {
        caption: None,
        columns: vec![
            Column { head: context.text("report-column-carries").into(), ..tile_column(context) },
            context.column("term-evidence", 1.0),
        ],
        rows: caps.iter().map(row).collect(),
        has_row_heads: false,
    }
}

/// Key of the name of a kind of evidence.
pub(crate) fn kind_key(kind: EvidenceKind) -> &'static str {
    match kind {
        EvidenceKind::Document => "evidence-document",
        EvidenceKind::Record => "evidence-record",
        EvidenceKind::Metric => "evidence-metric",
        EvidenceKind::Independent => "evidence-independent",
    }
}

/// Key of what counts as evidence of a kind: of a product, tests do.
pub(crate) fn kind_help_key(subject: Subject, kind: EvidenceKind) -> String {
    let key = format!("{}-help", kind_key(kind));
    if subject == Subject::Organisation { key } else { format!("{key}-product") }
}

fn kinds(context: &Context<'_>) -> Table {
    let row = |kind: EvidenceKind| {
        let help = context.text(&kind_help_key(context.input.questionnaire.subject, kind));
        let help = as_sentence(&help);
        Row::new([Cell::runs([Run::strong(context.text(kind_key(kind)))]), Cell::new(help)])
    };
    Table {
        caption: None,
        columns: vec![
            context.column("report-column-kind", 1.0),
            context.column("report-column-meaning", 3.0),
        ],
        rows: EvidenceKind::ALL.into_iter().map(row).collect(),
        has_row_heads: true,
    }
}

fn limits(context: &Context<'_>) -> Block {
    let mut limits: Vec<String> =
        ["report-limit-self", "report-limit-snapshot", "report-limit-weights", "report-limit-compare"]
            .into_iter()
            .map(|key| context.text(key))
            .collect();
    let n = context.n_open();
    if n > 0 {
        limits.push(context.say("report-limit-open", &[("n", n.into())]));
    }
    Block::List(List {
        is_ordered: false,
        items: limits.into_iter().map(|limit| vec![Run::new(limit)]).collect(),
    })
}

//! From numbers and answers to a document: every text and figure of the report is made here, one section a file.

mod agreement;
mod agreement_roles;
mod agreement_sentences;
mod bilingual;
mod blockers;
mod branding;
mod changes;
mod charts;
mod comparison;
mod conditions;
mod context;
mod cover;
mod decisions;
mod density;
mod domain_findings;
mod evidence;
mod figure;
mod finding;
mod findings;
mod form;
mod gap_chart;
mod gaps;
mod glossary;
mod level_logic;
mod method;
mod method_scoring;
mod notice;
mod purpose;
mod ratings;
mod record;
mod redact;
mod references;
mod register;
mod results;
mod roadmap;
mod robustness;
mod scored;
mod single_chart;
mod steps;
mod summary;
mod trend;
mod typography;
mod unrated;
mod weights;

use aimm_messages::Messages;

use crate::document::{Block, Heading, ReportDocument, Run, Table, Toc};
use crate::input::{Audience, ReportInput, Section};
pub(crate) use context::{Context, language_tag, organisation_key};
pub(crate) use cover::page_marks;
pub(crate) use redact::{Redacted, about_nobody, without_remarks};
pub(crate) use roadmap::{action, introduction as roadmap_introduction, steps_named};
pub(crate) use scored::{ScoredArea, ScoredDomain, ScoredItem};
pub(crate) use unrated::roles as item_roles;

pub use agreement_sentences::{agreement_reasons, agreement_sentences};
pub use form::{FormInput, compose_form};
pub use roadmap::{roadmap_sentences, unmet_conditions};
pub use robustness::robustness_sentences;
pub use single_chart::{SingleChart, single_chart};

/// Blocks of a section that has nothing but a sentence to say, which takes no page of its own.
const TITLE_AND_SENTENCE: usize = 2;
/// Deepest headings in the contents.
const CONTENTS_DEPTH: u8 = 2;

/// The report of `input` in the language of `messages`, followed in a bilingual one by the other language, text by text.
/// Pure: the same input gives the same document.
pub fn compose(input: &ReportInput<'_>, messages: &Messages) -> ReportDocument {
    let document = compose_once(input, messages);
    if !input.options.is_bilingual {
        return document;
    }
    let other = messages.language().other();
    bilingual::joined(document, compose_once(input, &Messages::new(other)))
}

fn compose_once(input: &ReportInput<'_>, messages: &Messages) -> ReportDocument {
    match input.options.audience {
        Audience::Redacted => {
            let document = compose_input(&Redacted::of(input, messages).input(input), messages);
            let record = document.record.map(|record| record::with_answers_of(record, input));
            ReportDocument { record, ..document }
        }
        Audience::Full | Audience::Board => compose_input(input, messages),
    }
}

fn compose_input(input: &ReportInput<'_>, messages: &Messages) -> ReportDocument {
    let context = Context::new(input, messages);
    let included = Section::ALL.into_iter().filter(|section| input.options.includes(*section));
    let mut blocks: Vec<Block> = included.flat_map(|section| section_blocks(&context, section)).collect();
    if !input.options.includes(Section::Notice) {
        blocks.extend(notice::short(&context));
    }
    document_of(&context, blocks)
}

fn document_of(context: &Context<'_>, blocks: Vec<Block>) -> ReportDocument {
    let questionnaire = context.input.questionnaire;
    let named = [
        ("questionnaire", questionnaire.id.as_str().into()),
        ("version", questionnaire.version.as_str().into()),
    ];
    ReportDocument {
        language: context.language.clone(),
        title: context.title().to_owned(),
        subject: context.say("report-subject", &named),
        author: context.organisation(),
        date: context.input.date,
        running_head: cover::running_head(context),
        footer: cover::footer(context),
        page_size: context.input.options.page_size,
        colours: context.input.options.template.as_ref().and_then(|template| template.colours),
        highest_level: context.top(),
        record: Some(record::record(context)),
        blocks,
    }
}

fn section_blocks(context: &Context<'_>, section: Section) -> Vec<Block> {
    match section {
        Section::Cover => vec![cover::cover(context)],
        Section::Contents => {
            vec![Block::Toc(Toc { title: context.text("section-contents").into(), depth: CONTENTS_DEPTH })]
        }
        Section::Summary => on_new_page(summary::summary(context)),
        Section::Purpose => on_new_page(purpose::purpose(context)),
        Section::Method => as_section(method::method(context)),
        Section::Results => as_section(results::results(context)),
        Section::LevelLogic => as_section(level_logic::level_logic(context)),
        Section::Findings => as_section_if_long(domain_findings::domain_findings(context)),
        Section::Agreement => as_section_if_long(agreement::agreement(context)),
        Section::Gaps => as_section_if_long(gaps::gaps(context)),
        Section::Robustness => as_section(robustness::robustness(context)),
        Section::Roadmap => as_section_if_long(roadmap::roadmap(context)),
        Section::References => as_section_if_long(references::references(context)),
        Section::Comparison => as_section_if_long(comparison::comparison(context)),
        Section::Ratings => as_section(ratings::ratings(context)),
        Section::Evidence => as_section_if_long(register::register(context)),
        Section::Unrated => as_section_if_long(unrated::unrated(context)),
        Section::Participants => purpose::participants_annex(context),
        Section::Glossary => as_section_if_long(glossary::glossary(context)),
        Section::Notes => on_new_page(branding::notes(context)),
        // Short, and last: it follows on the page where the section before ends.
        Section::Notice => notice::notice(context),
    }
}

/// On a page of its own or in the free half of one, unless there is but a sentence to say.
fn as_section_if_long(blocks: Vec<Block>) -> Vec<Block> {
    if blocks.len() > TITLE_AND_SENTENCE { as_section(blocks) } else { blocks }
}

fn as_section(mut blocks: Vec<Block>) -> Vec<Block> {
    blocks.insert(0, Block::SectionBreak);
    blocks
}

fn on_new_page(mut blocks: Vec<Block>) -> Vec<Block> {
    blocks.insert(0, Block::PageBreak);
    blocks
}

/// Title of a section, with the id that links and previews use.
fn section_heading(context: &Context<'_>, section: Section, key: &str) -> Block {
    Block::Heading(Heading::new(1, section.heading_id().unwrap_or_default(), context.text(key)))
}

/// Title within a section; its id is the key of its text.
fn part_heading(context: &Context<'_>, key: &'static str) -> Block {
    Block::Heading(Heading::new(2, key, context.text(key)))
}

fn paragraph(text: impl Into<Run>) -> Block {
    Block::Paragraph(crate::document::Paragraph::body(vec![text.into()]))
}

fn styled(style: crate::document::ParagraphStyle, text: impl Into<Run>) -> Block {
    Block::Paragraph(crate::document::Paragraph { runs: vec![text.into()], style })
}

/// Rows up to which a table shares a page.
const SHORT_TABLE: usize = 14;

/// A table that shares a page where it is short.
fn whole(table: Table) -> Block {
    if table.rows.len() <= SHORT_TABLE {
        Block::KeepTogether(vec![Block::Table(table)])
    } else {
        Block::Table(table)
    }
}

fn captioned(caption: String, table: Table) -> Block {
    whole(Table { caption: Some(vec![Run::new(caption)]), ..table })
}

//! What the report is not, and where its figures come from.

use aimm_core::questionnaire::Subject;

use super::context::Context;
use super::cover::labelled;
use super::{paragraph, part_heading, section_heading, styled};
use crate::document::{Block, Callout, CalloutKind, Facts, List, ParagraphStyle, Run};
use crate::input::{Audience, Section};

/// The questionnaire's notice, what the report is not, provenance.
pub(crate) fn notice(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![section_heading(context, Section::Notice, "section-notice")];
    blocks.extend(demo(context));
    if context.input.options.audience == Audience::Redacted {
        blocks.push(paragraph(context.of_subject("report-redacted-notice")));
    }
    blocks.push(paragraph(context.run(&context.input.questionnaire.notice)));
    blocks.push(part_heading(context, "report-notice-not"));
    blocks.push(not(context));
    blocks.push(part_heading(context, "report-provenance"));
    blocks.push(paragraph(context.text("report-provenance-text")));
    blocks.push(provenance(context));
    blocks
}

fn demo(context: &Context<'_>) -> Option<Block> {
    context.input.is_demo.then(|| {
        Block::Callout(Callout {
            kind: CalloutKind::Note,
            title: Some(context.text("report-notice-demo-title").into()),
            runs: vec![Run::new(context.text("report-notice-demo"))],
        })
    })
}

fn not(context: &Context<'_>) -> Block {
    let ranking = match context.input.questionnaire.subject {
        Subject::Organisation => "report-notice-not-ranking",
        Subject::AiSystem | Subject::Product => "report-notice-not-ranking-product",
    };
    let keys =
        ["report-notice-not-certificate", "report-notice-not-official", "report-notice-not-advice", ranking];
    Block::List(List {
        is_ordered: false,
        items: keys.into_iter().map(|key| vec![Run::new(context.text(key))]).collect(),
    })
}

fn provenance(context: &Context<'_>) -> Block {
    let input = context.input;
    let questionnaire = input.questionnaire;
    let named = [
        ("id", questionnaire.id.as_str().into()),
        ("version", questionnaire.version.as_str().into()),
        ("title", context.local(&questionnaire.title).into()),
    ];
    let licence = [
        ("licence", questionnaire.licence.as_str().into()),
        ("publisher", questionnaire.publisher.as_str().into()),
    ];
    let program = [("version", input.program_version.into())];
    let facts = [
        ("term-questionnaire", context.say("report-questionnaire", &named)),
        ("report-provenance-questionnaire-digest", questionnaire.digest.clone()),
        ("report-provenance-licence", context.say("report-provenance-licence-text", &licence)),
        ("term-policy", context.policy_name()),
        ("report-provenance-assessment", input.assessment.id.to_string()),
        ("report-provenance-scorecard-digest", input.scorecard_digest.to_owned()),
        ("report-provenance-head-hash", input.head_hash.unwrap_or_default().to_owned()),
        ("report-provenance-program", context.say("report-provenance-program-version", &program)),
        ("report-fact-date", context.date(input.date)),
    ];
    Block::Facts(Facts { facts: labelled(context, facts) })
}

/// The least that stands in a report without this section: the questionnaire's notice, unless the cover has it, and the
/// digests in small print.
pub(crate) fn short(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![digests(context)];
    if !context.input.options.includes(Section::Cover) {
        blocks.insert(0, styled(ParagraphStyle::Small, context.run(&context.input.questionnaire.notice)));
    }
    blocks
}

fn digests(context: &Context<'_>) -> Block {
    let digests = [
        ("questionnaire", context.input.questionnaire.digest.as_str().into()),
        ("scorecard", context.input.scorecard_digest.into()),
    ];
    styled(ParagraphStyle::Fine, context.say("report-digests", &digests))
}

//! What a template adds to the report: logo, texts, colours, and the page for notes.

use aimm_core::text::LocalisedText;

use super::context::Context;
use super::section_heading;
use crate::document::{Block, Picture, Run};
use crate::input::{Audience, Section};
use crate::report_template::ReportTemplate;

/// A ruled page to write on.
pub(crate) fn notes(context: &Context<'_>) -> Vec<Block> {
    vec![section_heading(context, Section::Notes, "section-notes"), Block::WritingLines]
}

/// The logo. A redacted report goes without: what a picture says cannot be searched for names.
pub(crate) fn logo(context: &Context<'_>) -> Option<Picture> {
    let logo = template(context)?.logo.as_ref()?;
    let alternative = context.local(&logo.alternative).to_owned();
    let is_redacted = context.input.options.audience == Audience::Redacted;
    (!is_redacted).then(|| Picture { bitmap: logo.picture.clone(), alternative })
}

/// The template's text of the title page.
pub(crate) fn cover_text(context: &Context<'_>) -> Vec<Run> {
    template(context)
        .and_then(|template| template.file.cover.as_ref())
        .map(|text| context.run(text))
        .into_iter()
        .collect()
}

/// The mark that the reader chose, else that of the template.
pub(crate) fn confidentiality(context: &Context<'_>) -> String {
    match context.input.options.confidentiality.trim() {
        "" => line(context, |template| template.file.confidentiality.as_ref()),
        chosen => chosen.to_owned(),
    }
}

/// The template's line above the running head.
pub(crate) fn header(context: &Context<'_>) -> String {
    line(context, |template| template.file.header.as_ref())
}

/// The template's text below the foot.
pub(crate) fn footer(context: &Context<'_>) -> String {
    line(context, |template| template.file.footer.as_ref())
}

fn line(context: &Context<'_>, of: impl Fn(&ReportTemplate) -> Option<&LocalisedText>) -> String {
    let text = template(context).and_then(of).map(|text| context.local(text)).unwrap_or_default();
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

fn template<'a>(context: &'a Context<'_>) -> Option<&'a ReportTemplate> {
    context.input.options.template.as_deref()
}

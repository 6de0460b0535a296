//! The paper form of a questionnaire: read, and filled in by hand.

mod cover;
mod domain;
mod guide;
mod item;
mod room;
mod words;

use aimm_core::date::Date;
use aimm_core::questionnaire::Questionnaire;
use aimm_messages::Messages;

use crate::document::{Block, PageSize, ReportDocument, Toc};
use words::Words;

/// Deepest headings in the contents: areas.
const CONTENTS_DEPTH: u8 = 2;

/// Everything a paper form is composed of; the language is that of the messages it is composed with.
#[derive(Clone, Copy, Debug)]
pub struct FormInput<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// Day the form is made.
    pub date: Date,
    /// Paper.
    pub page_size: PageSize,
    /// Whether pages stay as they are laid out, as those of a PDF do; other programs set the same text a little longer.
    pub has_fixed_pages: bool,
}

/// The paper form of `input` in the language of `messages`. Pure: the same input gives the same document.
pub fn compose_form(input: &FormInput<'_>, messages: &Messages) -> ReportDocument {
    let words = Words::new(input, messages);
    let mut blocks = vec![
        cover::cover(&words),
        Block::Toc(Toc { title: words.text("section-contents").into(), depth: CONTENTS_DEPTH }),
    ];
    blocks.extend(guide::guide(&words));
    blocks.extend(guide::glossary(&words));
    for domain in &input.questionnaire.domains {
        blocks.extend(domain::domain(&words, domain));
    }
    cover::document(&words, blocks)
}

//! Two reports of the same answers, one a language, as one: block by block, the first language above the second.
//!
//! Composition follows the answers and not the language, so both have the same blocks. Where a picture has more room in
//! one language than in the other they may differ between two headings; there the second language follows the first as a
//! whole.

mod block;
mod line;

use aimm_core::text::LanguageTag;

use crate::document::{Block, Footer, ReportDocument, RunningHead};
use block::{heading_id, is_alike, join_blocks};

/// What stands between two languages in the margins of a page.
const MARGIN_JOINT: &str = " / ";
/// The number of a page, in no language.
const PAGE_NUMBER: &str = "{page} / {pages}";

/// `first` with every text that `second` says otherwise below it. The file's own data stay those of `first`.
pub(crate) fn joined(first: ReportDocument, second: ReportDocument) -> ReportDocument {
    let language = second.language.clone();
    ReportDocument {
        running_head: RunningHead {
            left: both(first.running_head.left, &second.running_head.left, MARGIN_JOINT),
            right: both(first.running_head.right, &second.running_head.right, MARGIN_JOINT),
            above: both(first.running_head.above, &second.running_head.above, MARGIN_JOINT),
        },
        footer: Footer {
            text: both(first.footer.text, &second.footer.text, "\n"),
            page_number: PAGE_NUMBER.to_owned(),
            below: both(first.footer.below, &second.footer.below, MARGIN_JOINT),
        },
        title: both(first.title, &second.title, MARGIN_JOINT),
        author: both(first.author, &second.author, MARGIN_JOINT),
        blocks: chapters(first.blocks, second.blocks, &language),
        ..first
    }
}

fn both(first: String, second: &str, joint: &str) -> String {
    if line::is_same(&first, second) { first } else { format!("{first}{joint}{second}") }
}

/// Joins what stands between the same headings.
fn chapters(first: Vec<Block>, second: Vec<Block>, language: &LanguageTag) -> Vec<Block> {
    if is_alike(&first, &second) {
        return join_blocks(first, second, language);
    }
    let mut second = by_heading(second).into_iter().peekable();
    let mut blocks = Vec::new();
    for chapter in by_heading(first) {
        let is_own = second.peek().is_some_and(|other| heading_of(other) == heading_of(&chapter));
        let other = second.next_if(|_| is_own).unwrap_or_default();
        blocks.extend(join_blocks(chapter, other, language));
    }
    blocks.extend(second.flat_map(|left| join_blocks(Vec::new(), left, language)));
    blocks
}

/// The blocks, cut before every heading.
fn by_heading(blocks: Vec<Block>) -> Vec<Vec<Block>> {
    let mut chapters: Vec<Vec<Block>> = vec![Vec::new()];
    for block in blocks {
        match chapters.last_mut().filter(|_| heading_id(&block).is_none()) {
            Some(chapter) => chapter.push(block),
            None => chapters.push(vec![block]),
        }
    }
    chapters
}

fn heading_of(chapter: &[Block]) -> Option<&str> {
    chapter.first().and_then(heading_id)
}

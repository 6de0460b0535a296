//! Parts of a document that are laid out side by side, and what they give together.

use super::FlowState;
use super::block::BlockLayout;
use super::strip::{Start, Strip};
use super::tags::TagTree;
use crate::document::Block;
use crate::error::ReportError;

/// Blocks that need to know nothing of those before them but what they have to start.
pub(crate) struct Part<'a> {
    blocks: &'a [Block],
    due: Start,
}

/// A part as strips, and what was noted on the way.
pub(crate) struct LaidOut {
    strips: Vec<Strip>,
    layout: BlockLayout,
}

/// The parts of a document: a new one begins where a break stands before the heading of a section.
pub(crate) fn parts(blocks: &[Block]) -> Vec<Part<'_>> {
    let mut parts = Vec::new();
    let (mut start, mut due) = (0, Start::default());
    for at in 1..blocks.len() {
        let is_break = matches!(blocks[at], Block::PageBreak | Block::SectionBreak);
        if is_break && blocks.get(at + 1).is_some_and(|block| opens_with_heading(block, 1)) {
            parts.push(Part { blocks: &blocks[start..at], due });
            (start, due) = (at, due_after(&blocks[at - 1]));
        }
    }
    parts.push(Part { blocks: &blocks[start..], due });
    parts
}

/// Says whether the block begins with a heading of level `most` or above.
fn opens_with_heading(block: &Block, most: u8) -> bool {
    match block {
        Block::Heading(heading) => heading.level <= most,
        Block::KeepTogether(blocks) | Block::KeepWithNext(blocks) => {
            blocks.first().is_some_and(|first| opens_with_heading(first, most))
        }
        Block::Continued(continued) => {
            continued.blocks.first().is_some_and(|first| opens_with_heading(first, most))
        }
        _ => false,
    }
}

/// What the block after this one starts.
pub(crate) fn due_after(block: &Block) -> Start {
    if matches!(block, Block::Cover(_) | Block::Toc(_)) { Start::Page } else { Start::Following }
}

impl Part<'_> {
    /// Lays the part out with a state in which nothing has been laid out.
    pub(crate) fn lay_out(self, mut layout: BlockLayout) -> Result<LaidOut, ReportError> {
        let mut state = FlowState { due: self.due, ..FlowState::default() };
        let mut strips = Vec::new();
        for (at, block) in self.blocks.iter().enumerate() {
            state.ends_part = self.blocks.get(at + 1).is_none_or(|next| opens_with_heading(next, 3));
            strips.extend(state.block(&mut layout, block)?);
        }
        Ok(LaidOut { strips, layout })
    }
}

impl LaidOut {
    /// Adds what was noted to the state of the whole document; returns the strips.
    pub(crate) fn join(self, whole: &mut BlockLayout) -> Vec<Strip> {
        let Self { mut strips, layout } = self;
        let shift = whole.tags.append(layout.tags);
        for strip in &mut strips {
            strip.renumber_tags(&|tag| if tag == TagTree::ROOT { tag } else { tag + shift });
        }
        whole.typesetter.note_replaced(layout.typesetter.into_replaced());
        strips
    }
}

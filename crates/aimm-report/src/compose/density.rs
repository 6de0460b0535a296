//! How much a page of decisions says, so that it stays one page.

use std::ops::ControlFlow;

use super::context::Context;
use super::document_of;
use crate::document::Block;
use crate::layout::layout_pages;

/// How much is said.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Density {
    /// Why each blocker is one.
    pub(crate) has_reasons: bool,
    /// The item behind each strength and risk.
    pub(crate) has_items: bool,
    /// What to do for each step.
    pub(crate) has_actions: bool,
    /// Most steps that are asked for.
    pub(crate) n_steps: usize,
    /// Most blockers that are shown.
    pub(crate) n_blockers: usize,
}

/// What is left out first, from everything to the least.
const LADDER: [Density; 6] = [
    Density { has_reasons: true, has_items: true, has_actions: true, n_steps: 3, n_blockers: 6 },
    Density { has_reasons: true, has_items: false, has_actions: true, n_steps: 3, n_blockers: 6 },
    Density { has_reasons: false, has_items: false, has_actions: true, n_steps: 3, n_blockers: 6 },
    Density { has_reasons: true, has_items: false, has_actions: false, n_steps: 3, n_blockers: 6 },
    Density { has_reasons: false, has_items: false, has_actions: false, n_steps: 3, n_blockers: 4 },
    Density { has_reasons: false, has_items: false, has_actions: false, n_steps: 2, n_blockers: 3 },
];

/// What bilingual reports say, whose two languages must say the same.
const BILINGUAL: Density = LADDER[1];

/// The fullest version of `blocks_of` that has room on one page; else the shortest.
pub(crate) fn on_one_page(context: &Context<'_>, blocks_of: impl Fn(Density) -> Vec<Block>) -> Vec<Block> {
    if context.input.options.is_bilingual {
        // Twice as long in any case: both languages say the same, on two pages.
        return blocks_of(BILINGUAL);
    }
    let [others @ .., shortest] = &LADDER;
    let versions = others.iter().map(|density| blocks_of(*density));
    let mut fitting = versions.filter(|blocks| has_room(context, blocks));
    fitting.next().unwrap_or_else(|| blocks_of(*shortest))
}

fn has_room(context: &Context<'_>, blocks: &[Block]) -> bool {
    let document = document_of(context, blocks.to_vec());
    layout_pages(&document, &mut |_| ControlFlow::Continue(())).is_ok_and(|layout| layout.n_pages() <= 1)
}

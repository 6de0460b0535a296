//! How much there is to write on: as many lines as the page of an item has room for.

use super::cover::document;
use super::words::Words;
use crate::document::{Blank, Blanks, Block};
use crate::layout::blank::LINE;
use crate::layout::height_of;
use crate::layout::style::{Geometry, OBJECT_SPACE};

/// Lines to write on beside an item.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Lines {
    pub(crate) evidence: u8,
    pub(crate) note: u8,
}

/// Fewest lines: there is always room for two pieces of evidence, and for more than a few words.
pub(crate) const LEAST: Lines = Lines { evidence: 2, note: 2 };
/// Most lines beyond these, for an item that shares its page with no other.
const MOST_MORE: u8 = 7;
/// Part of a page that stays free where other programs set the same text, a little longer.
const SLACK: f32 = 0.06;
/// The same of a page with a list of items, whose many short rows grow most.
const LIST_SLACK: f32 = 0.18;

/// Lines for remarks on a domain, at least and at most.
const FEWEST_REMARKS: u8 = 3;
const MOST_REMARKS: f32 = 10.0;

/// The room on a page.
pub(crate) struct Room<'a> {
    words: &'a Words<'a>,
    height: f32,
}

impl<'a> Room<'a> {
    pub(crate) fn new(words: &'a Words<'a>) -> Self {
        let height = Geometry::new(words.input.page_size).content_height();
        Self { words, height }
    }

    /// What of the height may be filled with lines.
    fn usable(&self, slack: f32) -> f32 {
        if self.words.input.has_fixed_pages { self.height } else { self.height * (1.0 - slack) }
    }

    /// Says whether one page holds `blocks`.
    pub(crate) fn holds(&self, blocks: &[Block]) -> bool {
        self.height_of(blocks).is_some_and(|height| height <= self.height)
    }

    /// What `item_of` makes of the lines there is room for, below `above`: on one page where one can hold it.
    pub(crate) fn filled(&self, above: &[Block], item_of: impl Fn(Lines) -> Vec<Block>) -> Vec<Block> {
        let whole = |item: Vec<Block>| [above, &item].concat();
        let least = whole(item_of(LEAST));
        match self.height_of(&least) {
            Some(height) if height <= self.height => {
                let lines = more(n_more(self.height, self.usable(SLACK), height));
                vec![Block::KeepTogether(whole(item_of(lines)))]
            }
            _ => over_pages(least),
        }
    }

    /// A place below `above` with as many lines as the page has room for; nothing where that are few.
    pub(crate) fn rest(&self, above: &[Block], place_of: impl Fn(u8) -> Blank) -> Option<Block> {
        let left = self.usable(LIST_SLACK) - self.height_of(above)? - OBJECT_SPACE;
        let n_lines = (left / LINE).floor().clamp(0.0, MOST_REMARKS) as u8;
        let blanks = vec![place_of(n_lines)];
        (n_lines >= FEWEST_REMARKS).then(|| Block::KeepTogether(vec![Block::Blanks(Blanks { blanks })]))
    }

    fn height_of(&self, blocks: &[Block]) -> Option<f32> {
        height_of(&document(self.words, blocks.to_vec())).ok()
    }
}

/// An item that no page holds: its question stays with the beginning of its table, and what is written stays together.
fn over_pages(mut item: Vec<Block>) -> Vec<Block> {
    let table = item.iter().position(|block| matches!(block, Block::Table(_))).unwrap_or_default();
    let mut rest = item.split_off(table);
    let blanks = rest.split_off(rest.len().min(1));
    let mut blocks = vec![Block::KeepWithNext(item)];
    blocks.extend(rest);
    blocks.push(Block::KeepTogether(blanks));
    blocks
}

/// Lines beyond the least for an item of `height` on a page of `room`, of which `usable` may be filled.
fn n_more(room: f32, usable: f32, height: f32) -> u8 {
    let most = if height <= room / 2.0 { 0 } else { MOST_MORE };
    let left = ((usable - height) / LINE).floor().clamp(0.0, f32::from(most));
    // From 0 to 7.
    left as u8
}

/// Evidence is longer than notes.
fn more(n: u8) -> Lines {
    Lines { evidence: LEAST.evidence + n.div_ceil(2), note: LEAST.note + n / 2 }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_page_is_filled_and_never_overfull() {
        for (height, expected, reason) in [
            (100.0, 0, "several share a page"),
            (500.0, 6, "what is left becomes lines, but for the slack"),
            (640.0, 0, "there is no room left"),
            (400.0, MOST_MORE, "nobody needs a page of lines"),
        ] {
            assert_eq!(n_more(660.0, 620.0, height), expected, "{reason}");
        }
        for n in 0..=MOST_MORE {
            let lines = more(n);
            assert_eq!(lines.evidence + lines.note, LEAST.evidence + LEAST.note + n, "no line is lost");
        }
    }
}

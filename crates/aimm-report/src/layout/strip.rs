//! Strips: slices of content across the page that are never cut.

use std::sync::Arc;

use super::page::{Item, Path};
use super::tags::{Rect, TagId};

/// A slice of content across the page; its top left corner is the origin of what is in it.
#[derive(Clone, Debug, Default)]
pub(crate) struct Strip {
    pub(crate) height: f32,
    /// Space above it, left out at the top of a page.
    pub(crate) space: f32,
    pub(crate) items: Vec<Item>,
    pub(crate) links: Vec<StripLink>,
    /// Numbers of headings that links lead to.
    pub(crate) anchors: Vec<usize>,
    /// Page numbers to be filled in once pages are made.
    pub(crate) page_numbers: Vec<PageNumber>,
    /// Pictures whose place is noted.
    pub(crate) figures: Vec<(TagId, Rect)>,
    /// Stays on the page of the next strip.
    pub(crate) is_kept_with_next: bool,
    pub(crate) start: Start,
    /// The page has neither running head nor foot.
    pub(crate) is_bare: bool,
    /// Repeated above the strip where it starts a page.
    pub(crate) repeated: Option<Arc<RepeatedHead>>,
    /// The same with less height, for the rest of a page that lacks a little room.
    pub(crate) smaller: Option<Box<Strip>>,
}

/// Whether a strip starts a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) enum Start {
    /// It follows on what is before it.
    #[default]
    Following,
    /// It does, unless half of the page before is free.
    Section,
    /// It does.
    Page,
}

/// What is repeated at the top of a page as decoration: the head of a table, the name of what goes on.
#[derive(Clone, Debug, Default)]
pub(crate) struct RepeatedHead {
    pub(crate) height: f32,
    pub(crate) items: Vec<Item>,
}

impl RepeatedHead {
    /// The same with what there is to see of `strip` below it, without meaning.
    pub(crate) fn above(&self, strip: &Strip) -> Self {
        let mut items = self.items.clone();
        for item in &strip.items {
            let mut item = Item { tag: None, shape: item.shape.clone() };
            item.shift(0.0, self.height);
            items.push(item);
        }
        Self { height: self.height + strip.height, items }
    }
}

/// A place that can be clicked, before pages are known.
#[derive(Clone, Debug)]
pub(crate) struct StripLink {
    pub(crate) rect: Rect,
    pub(crate) target: StripTarget,
    pub(crate) tag: TagId,
    pub(crate) contents: String,
}

/// Where a click leads, before pages are known.
#[derive(Clone, Debug)]
pub(crate) enum StripTarget {
    Address(String),
    /// Number of a heading.
    Heading(usize),
}

/// The page of a heading, to be written with its right edge at `right`.
#[derive(Clone, Debug)]
pub(crate) struct PageNumber {
    pub(crate) heading: usize,
    pub(crate) right: f32,
    pub(crate) baseline: f32,
    pub(crate) tag: TagId,
    pub(crate) is_strong: bool,
}

impl Strip {
    /// An empty strip.
    pub(crate) fn new(height: f32, space: f32) -> Self {
        Self { height, space, ..Self::default() }
    }

    /// Adds decoration.
    pub(crate) fn decorate(&mut self, path: Path) {
        self.items.push(Item::decoration(path));
    }

    /// Puts the content of `other` into this strip, its origin at `(x, y)`.
    pub(crate) fn absorb(&mut self, other: Self, x: f32, y: f32) {
        for mut item in other.items {
            item.shift(x, y);
            self.items.push(item);
        }
        for mut link in other.links {
            link.rect = moved(link.rect, x, y);
            self.links.push(link);
        }
        for (tag, rect) in other.figures {
            self.figures.push((tag, moved(rect, x, y)));
        }
        for number in other.page_numbers {
            let (right, baseline) = (number.right + x, number.baseline + y);
            self.page_numbers.push(PageNumber { right, baseline, ..number });
        }
        self.anchors.extend(other.anchors);
    }

    /// Gives the nodes that the content belongs to other numbers.
    pub(crate) fn renumber_tags(&mut self, new: &dyn Fn(TagId) -> TagId) {
        let items = self.items.iter_mut().filter_map(|item| item.tag.as_mut());
        let links = self.links.iter_mut().map(|link| &mut link.tag);
        let numbers = self.page_numbers.iter_mut().map(|number| &mut number.tag);
        let figures = self.figures.iter_mut().map(|(tag, _)| tag);
        for tag in items.chain(links).chain(numbers).chain(figures) {
            *tag = new(*tag);
        }
        if let Some(smaller) = &mut self.smaller {
            smaller.renumber_tags(new);
        }
    }

    /// Takes its smaller form, where it has one.
    pub(crate) fn shrink(&mut self) {
        if let Some(smaller) = self.smaller.take() {
            let Self { items, figures, height, .. } = *smaller;
            (self.items, self.figures, self.height) = (items, figures, height);
        }
    }

    /// By how much its smaller form is lower.
    pub(crate) fn slack(&self) -> f32 {
        self.smaller.as_ref().map_or(0.0, |smaller| self.height - smaller.height)
    }
}

/// The rectangle moved by these distances.
pub(crate) fn moved(rect: Rect, dx: f32, dy: f32) -> Rect {
    Rect { x: rect.x + dx, y: rect.y + dy, ..rect }
}

/// Keeps all strips on one page, where one page can hold them.
pub(crate) fn keep_together(strips: &mut [Strip]) {
    if let Some((_, others)) = strips.split_last_mut() {
        for strip in others {
            strip.is_kept_with_next = true;
        }
    }
}

/// Keeps strips together at both ends, until `least` points stand on either side of the first and the last break.
pub(crate) fn keep_ends(strips: &mut [Strip], least: f32) {
    let mut above = 0.0;
    for strip in strips.split_last_mut().map(|(_, others)| others).unwrap_or_default() {
        above += strip.space + strip.height;
        strip.is_kept_with_next |= above < least;
    }
    let mut below = 0.0;
    for strip in strips.iter_mut().rev() {
        strip.is_kept_with_next |= below > 0.0 && below < least;
        below += strip.space + strip.height;
    }
}

/// Height of strips one below the other, without the space above the first.
pub(crate) fn total_height(strips: &[Strip]) -> f32 {
    let spaces: f32 = strips.iter().skip(1).map(|strip| strip.space).sum();
    spaces + strips.iter().map(|strip| strip.height).sum::<f32>()
}

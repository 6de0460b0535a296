//! Strips onto pages: breaks, repeated heads, places of headings.

use super::page::Page;
use super::strip::{PageNumber, Start, Strip, StripLink, moved, total_height};
use super::style::{Geometry, SIDE, TOP};
use super::tags::TagTree;

/// Pages before links and page numbers are resolved.
pub(crate) struct Paginated {
    pub(crate) pages: Vec<Page>,
    /// Pages without running head and foot.
    pub(crate) is_bare: Vec<bool>,
    /// Page and upper edge of every heading.
    pub(crate) headings: Vec<Option<(usize, f32)>>,
    pub(crate) links: Vec<(usize, StripLink)>,
    pub(crate) page_numbers: Vec<(usize, PageNumber)>,
}

/// Puts strips on pages, one below the other.
pub(crate) struct Paginator<'a> {
    geometry: Geometry,
    tags: &'a mut TagTree,
    result: Paginated,
    /// Where the next strip goes.
    y: f32,
    is_page_empty: bool,
}

impl<'a> Paginator<'a> {
    pub(crate) fn new(geometry: Geometry, n_headings: usize, tags: &'a mut TagTree) -> Self {
        let result = Paginated {
            pages: Vec::new(),
            is_bare: Vec::new(),
            headings: vec![None; n_headings],
            links: Vec::new(),
            page_numbers: Vec::new(),
        };
        Self { geometry, tags, result, y: TOP, is_page_empty: false }
    }

    pub(crate) fn paginate(mut self, strips: Vec<Strip>) -> Paginated {
        let mut group: Vec<Strip> = Vec::new();
        for strip in strips {
            let is_end = !strip.is_kept_with_next;
            if strip.start > Start::Following {
                self.place_group(std::mem::take(&mut group));
            }
            group.push(strip);
            if is_end {
                self.place_group(std::mem::take(&mut group));
            }
        }
        self.place_group(group);
        self.result
    }

    /// Places strips that belong on one page; one by one where no page can hold them.
    fn place_group(&mut self, mut group: Vec<Strip>) {
        let Some(first) = group.first() else { return };
        let is_page_start = match first.start {
            Start::Following => self.result.pages.is_empty(),
            Start::Section => self.result.pages.is_empty() || self.is_half_full(),
            Start::Page => true,
        };
        if is_page_start {
            self.start_page();
        }
        let height = total_height(&group);
        let head = first.repeated.as_ref().map_or(0.0, |head| head.height);
        let excess = self.y + self.space_above(first) + height - self.geometry.content_bottom() - 0.01;
        if excess > 0.0 && !self.is_page_empty && height + head <= self.geometry.content_height() {
            if group.iter().map(Strip::slack).sum::<f32>() >= excess {
                group.iter_mut().for_each(Strip::shrink);
            } else {
                self.start_page();
            }
        }
        for strip in group {
            self.place(strip);
        }
    }

    fn is_half_full(&self) -> bool {
        self.y > TOP + self.geometry.content_height() / 2.0
    }

    fn place(&mut self, strip: Strip) {
        let bottom = self.y + self.space_above(&strip) + strip.height;
        if bottom > self.geometry.content_bottom() + 0.01 && !self.is_page_empty {
            self.start_page();
        }
        if self.is_page_empty {
            self.repeat_head(&strip);
        }
        let y = self.y + self.space_above(&strip);
        let page = self.result.pages.len() - 1;
        self.y = y + strip.height;
        self.is_page_empty = false;
        self.result.is_bare[page] |= strip.is_bare;
        self.put(strip, page, y);
    }

    fn put(&mut self, strip: Strip, page: usize, y: f32) {
        for mut item in strip.items {
            item.shift(SIDE, y);
            self.result.pages[page].items.push(item);
        }
        for (tag, rect) in strip.figures {
            self.tags.place(tag, page, moved(rect, SIDE, y));
        }
        for heading in strip.anchors {
            self.result.headings[heading] = Some((page, y));
        }
        for link in strip.links {
            let rect = moved(link.rect, SIDE, y);
            self.result.links.push((page, StripLink { rect, ..link }));
        }
        for number in strip.page_numbers {
            let (right, baseline) = (number.right + SIDE, number.baseline + y);
            self.result.page_numbers.push((page, PageNumber { right, baseline, ..number }));
        }
    }

    fn repeat_head(&mut self, strip: &Strip) {
        let Some(head) = &strip.repeated else { return };
        if let Some(page) = self.result.pages.last_mut() {
            for mut item in head.items.iter().cloned() {
                item.shift(SIDE, self.y);
                page.items.push(item);
            }
            self.y += head.height;
        }
    }

    fn space_above(&self, strip: &Strip) -> f32 {
        if self.is_page_empty { 0.0 } else { strip.space }
    }

    fn start_page(&mut self) {
        let (width, height) = (self.geometry.width, self.geometry.height);
        self.result.pages.push(Page { width, height, items: Vec::new(), links: Vec::new() });
        self.result.is_bare.push(false);
        self.y = TOP;
        self.is_page_empty = true;
    }
}

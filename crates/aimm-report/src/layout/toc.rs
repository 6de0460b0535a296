//! The table of contents. Its page numbers are written once the pages are made.

use super::block::{BlockLayout, Look};
use super::page::Path;
use super::strip::{PageNumber, Start, Strip, StripLink, StripTarget, total_height};
use super::style::{HAIRLINE, Styles, TextStyle};
use super::tags::{Rect, Role, TagId, TagTree};
use crate::document::{Label, ParagraphStyle, Toc};
use crate::error::ReportError;

/// Room for the page number.
const NUMBER_WIDTH: f32 = 40.0;
const INDENT: f32 = 15.0;
/// How far the rule above a chapter is from the line before.
const RULE_BELOW: f32 = 2.5;
/// Least share of their height that lines keep when they move together.
const TIGHTEST: f32 = 0.8;
/// Room that pages of contents may leave free at their end.
const LEFT_FREE: f32 = 30.0;
/// Lines of contents that share a page at least.
const FEWEST_LINES: usize = 4;

impl BlockLayout {
    pub(crate) fn contents(&mut self, toc: &Toc) -> Result<Vec<Strip>, ReportError> {
        self.section = self.tags.add(TagTree::ROOT, Role::Section);
        let title_tag = self.tags.add(self.section, Role::Heading(1));
        let style = self.styles.heading(1);
        let look = Look::new(style, self.theme.text, self.geometry.content_width());
        let mut title = self.text_block(&toc.title.line(), &look, Some(title_tag))?;
        self.heading_mark(&mut title, 1);
        title.start = Start::Page;
        title.is_kept_with_next = true;
        title.height += Styles::heading_spaces(1).1;
        let list = self.tags.add(self.section, Role::Contents);
        let mut lines = Vec::new();
        for number in 0..self.headings.len() {
            let heading = self.headings[number].clone();
            let level = heading.level.max(1);
            if let Some(text) = heading.outline.filter(|_| level <= toc.depth.max(1)) {
                lines.push(self.contents_line(number, level, &text, list)?);
            }
        }
        tighten(&mut lines, title.height, self.geometry.content_height());
        let mut strips = vec![title];
        strips.extend(lines);
        Ok(strips)
    }

    fn contents_line(
        &mut self,
        heading: usize,
        level: u8,
        text: &Label,
        list: TagId,
    ) -> Result<Strip, ReportError> {
        let item = self.tags.add(list, Role::ContentsItem);
        let reference = self.tags.add(item, Role::Reference);
        let tag = self.tags.add(reference, Role::Link);
        let width = self.geometry.content_width();
        let is_main = level == 1;
        let style = contents_style(self.styles, is_main);
        let x = INDENT * f32::from(level - 1);
        let look = Look::new(style, self.theme.text, width - x - NUMBER_WIDTH);
        let line = self.text_block(&text.line(), &look, Some(tag))?;
        let padding = if is_main { (9.5, 2.5) } else { (1.0, 1.0) };
        let height = line.height + padding.0 + padding.1;
        let mut strip = Strip::new(height, 0.0);
        if is_main {
            strip.decorate(Path::rule(0.0, RULE_BELOW, width, HAIRLINE, self.theme.border));
        }
        let baseline = padding.0 + line.height - style.leading + style.baseline();
        strip.absorb(line, x, padding.0);
        strip.links.push(StripLink {
            rect: Rect { x: 0.0, y: 0.0, width, height },
            target: StripTarget::Heading(heading),
            tag,
            contents: text.to_string(),
        });
        strip.page_numbers.push(PageNumber { heading, right: width, baseline, tag, is_strong: is_main });
        strip.is_kept_with_next = is_main;
        Ok(strip)
    }
}

/// Moves lines together that are a little too high for a page, or for some. Where that does not help, the last ones
/// keep each other company on the next. `title` is the height above the first line.
fn tighten(lines: &mut [Strip], title: f32, page: f32) {
    let height = total_height(lines);
    let n_pages = ((height + title) / page).floor();
    // Chapters keep their first line, which may leave a little room free on all pages but the last.
    let room = page * n_pages - title - (n_pages - 1.0) * LEFT_FREE;
    if n_pages >= 1.0 && height > room && height * TIGHTEST <= room {
        let factor = room / height;
        for line in lines {
            line.height *= factor;
        }
    } else if let Some((_, others)) = lines.split_last_mut() {
        let first = others.len().saturating_sub(FEWEST_LINES - 1);
        for line in &mut others[first..] {
            line.is_kept_with_next = true;
        }
    }
}

/// Text of a line of the contents.
pub(crate) fn contents_style(styles: Styles, is_main: bool) -> TextStyle {
    TextStyle { is_strong: is_main, ..styles.paragraph(ParagraphStyle::Body) }
}

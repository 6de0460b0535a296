//! What is known only when all pages are: page numbers, targets of links, running head and foot.

use super::block::{BlockLayout, Look};
use super::page::{LinkArea, Page, Path, Target};
use super::paginate::Paginated;
use super::strip::{PageNumber, Strip, StripLink, StripTarget};
use super::style::{FOOT_BASELINE, HAIRLINE, HEAD_BASELINE, SIDE};
use super::toc::contents_style;
use super::{Layout, OutlineEntry};
use crate::document::{Alignment, ReportDocument, Run};
use crate::error::ReportError;

/// Room for the page number at the foot.
const NUMBER_WIDTH: f32 = 110.0;
/// Distance of the line above the running head from it, and of the lines below the foot.
const OWN_LINE: f32 = 12.5;
/// Distance of the lines below the foot.
const FOOT_LEADING: f32 = 11.0;
/// Lines of the foot's text at most.
const MOST_FOOT_LINES: usize = 2;

/// Resolves what pages were needed for.
pub(crate) fn finish(
    mut layout: BlockLayout,
    document: &ReportDocument,
    paginated: Paginated,
) -> Result<Layout, ReportError> {
    let Paginated { mut pages, is_bare, headings, links, page_numbers } = paginated;
    for (page, number) in page_numbers {
        let strip = layout.contents_number(&number, headings[number.heading])?;
        put(&mut pages[page], strip, 0.0, 0.0);
    }
    for (page, link) in links {
        if let Some(area) = resolved(link, &headings) {
            pages[page].links.push(area);
        }
    }
    let n_pages = pages.len();
    let margins = layout.margins(document)?;
    for (at, page) in pages.iter_mut().enumerate().filter(|(at, _)| !is_bare[*at]) {
        page.items.extend(margins.items.iter().cloned());
        let number = layout.page_number(document, at + 1, n_pages)?;
        put(page, number, SIDE, 0.0);
    }
    let outline = outline(&layout, &headings);
    Ok(Layout { pages, tags: layout.tags, outline, replaced: layout.typesetter.into_replaced() })
}

fn resolved(link: StripLink, headings: &[Option<(usize, f32)>]) -> Option<LinkArea> {
    let StripLink { rect, target, tag, contents } = link;
    let target = match target {
        StripTarget::Address(address) => Target::Address(address),
        StripTarget::Heading(number) => {
            let (page, y) = headings[number]?;
            Target::Place { page, y }
        }
    };
    Some(LinkArea { rect, target, tag, contents })
}

fn outline(layout: &BlockLayout, headings: &[Option<(usize, f32)>]) -> Vec<OutlineEntry> {
    let entry = |(heading, place): (&super::block::HeadingEntry, &Option<(usize, f32)>)| {
        let (page, y) = (*place)?;
        Some(OutlineEntry {
            id: heading.id.clone(),
            title: heading.outline.as_ref()?.to_string(),
            level: heading.level,
            page,
            y,
        })
    };
    layout.headings.iter().zip(headings).filter_map(entry).collect()
}

fn put(page: &mut Page, strip: Strip, x: f32, y: f32) {
    for mut item in strip.items {
        item.shift(x, y);
        page.items.push(item);
    }
}

impl BlockLayout {
    fn contents_number(
        &mut self,
        number: &PageNumber,
        place: Option<(usize, f32)>,
    ) -> Result<Strip, ReportError> {
        let text = place.map_or_else(String::new, |(page, _)| (page + 1).to_string());
        let style = contents_style(self.styles, number.is_strong);
        let look = Look::new(style, self.theme.text, number.right - SIDE).aligned(Alignment::End).tabular();
        let text = self.plain(&text, &look, Some(number.tag))?;
        let mut strip = Strip::default();
        strip.absorb(text, SIDE, number.baseline - style.baseline());
        Ok(strip)
    }

    /// What is the same on every page: running head, and text of the foot below its rule.
    fn margins(&mut self, document: &ReportDocument) -> Result<Strip, ReportError> {
        let width = self.geometry.content_width();
        let style = self.styles.margin();
        let look = Look::new(style, self.theme.text_3, width * 0.62);
        let left = self.single_line(&document.running_head.left, &look, None)?;
        let look = Look::new(style, self.theme.text_3, width * 0.35).aligned(Alignment::End);
        let right = self.single_line(&document.running_head.right, &look, None)?;
        let look = Look::new(style, self.theme.text_3, width - NUMBER_WIDTH - 12.0);
        let mut lines = self.text(&[Run::new(document.footer.text.as_str())], &look, None)?;
        lines.truncate(MOST_FOOT_LINES);

        let mut strip = Strip::default();
        let head_y = HEAD_BASELINE - style.baseline();
        strip.absorb(left, SIDE, head_y);
        strip.absorb(right, SIDE + width * 0.65, head_y);
        let look = Look::new(style, self.theme.text_3, width);
        let above = self.single_line(&document.running_head.above, &look, None)?;
        strip.absorb(above, SIDE, head_y - OWN_LINE);
        for (at, line) in self.foot_lines(&document.footer.below, &look)?.into_iter().enumerate() {
            let y = self.foot_top() + OWN_LINE + at as f32 * FOOT_LEADING;
            strip.absorb(line, SIDE, y);
        }
        let rows_above = lines.len().saturating_sub(1) as f32;
        let rule = self.colours.map_or(self.theme.border, |colours| colours.secondary);
        let top = self.foot_top() - rows_above * style.leading;
        strip.decorate(Path::rule(SIDE, top - 5.0, width, HAIRLINE, rule));
        for (at, line) in lines.into_iter().enumerate() {
            strip.absorb(line, SIDE, top + at as f32 * style.leading);
        }
        Ok(strip)
    }

    /// A text on two lines at most; the second one is shortened where that is not enough.
    fn foot_lines(&mut self, text: &str, look: &Look) -> Result<Vec<Strip>, ReportError> {
        let runs = [Run::new(text)];
        let lines = self.typesetter.lines(&runs, &look.setting());
        let first: String =
            lines.iter().take(1).flat_map(|line| &line.fragments).map(|part| part.text.as_str()).collect();
        if lines.len() <= 1 {
            return self.text(&runs, look, None);
        }
        let rest = text.strip_prefix(first.trim_end()).unwrap_or(text).trim_start();
        Ok(vec![self.single_line(first.trim_end(), look, None)?, self.single_line(rest, look, None)?])
    }

    /// The number of a page, on the last line of the foot.
    fn page_number(
        &mut self,
        document: &ReportDocument,
        number: usize,
        n_pages: usize,
    ) -> Result<Strip, ReportError> {
        let text = document.footer.page_number.replace("{page}", &number.to_string());
        let text = text.replace("{pages}", &n_pages.to_string());
        let look = Look::new(self.styles.margin(), self.theme.text_3, NUMBER_WIDTH);
        let text = self.single_line(&text, &look.aligned(Alignment::End).tabular(), None)?;
        let mut strip = Strip::default();
        strip.absorb(text, self.geometry.content_width() - NUMBER_WIDTH, self.foot_top());
        Ok(strip)
    }

    /// Upper edge of the last line of the foot.
    fn foot_top(&self) -> f32 {
        self.geometry.height - FOOT_BASELINE - self.styles.margin().baseline()
    }
}

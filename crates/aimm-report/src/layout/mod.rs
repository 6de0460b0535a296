//! Blocks to pages of positioned text, shapes and links; knows no output format.

pub(crate) mod blank;
pub(crate) mod block;
pub(crate) mod branding;
mod chart_backend;
mod cover;
mod entries;
mod figure;
mod finish;
mod icon;
pub(crate) mod page;
mod paginate;
mod part;
mod row;
mod ruler;
mod running_text;
pub(crate) mod strip;
pub(crate) mod style;
mod table;
pub(crate) mod table_columns;
pub(crate) mod tags;
mod toc;

use std::collections::BTreeSet;
use std::sync::Arc;

use block::{BlockLayout, HeadingEntry};
use page::Page;
use paginate::Paginator;
use part::{due_after, parts};
use strip::{Start, Strip, keep_ends, keep_together, total_height};
use style::Styles;
use tags::TagTree;

use crate::document::{Block, Continued, ReportDocument};
use crate::error::ReportError;
use crate::parallel;
use crate::progress::{Progress, report};

/// Height of capitals, in em.
const CAPITALS: f32 = 0.73;

/// A document on pages.
#[derive(Clone, Debug, PartialEq)]
pub struct Layout {
    pub(crate) pages: Vec<Page>,
    pub(crate) tags: TagTree,
    /// Headings that stand in bookmarks, in reading order.
    pub(crate) outline: Vec<OutlineEntry>,
    pub(crate) replaced: BTreeSet<char>,
}

/// A heading of the document and where it stands.
#[derive(Clone, Debug, PartialEq)]
pub struct OutlineEntry {
    /// Id of the heading.
    pub id: String,
    /// Title in contents and bookmarks.
    pub title: String,
    /// 1 to 3.
    pub level: u8,
    /// Page, counted from 0.
    pub page: usize,
    /// Upper edge in points from the top of the page.
    pub y: f32,
}

/// A piece of text on a page, in points from the page's upper left corner.
#[derive(Clone, Debug, PartialEq)]
pub struct PlacedText {
    /// What it says.
    pub text: String,
    /// Left edge.
    pub x: f32,
    /// Upper edge of its capitals.
    pub y: f32,
    /// Width.
    pub width: f32,
    /// Height from the top of capitals to the baseline.
    pub height: f32,
}

impl Layout {
    /// Number of pages.
    pub fn n_pages(&self) -> usize {
        self.pages.len()
    }

    /// Headings in contents and bookmarks, in reading order.
    pub fn outline(&self) -> &[OutlineEntry] {
        &self.outline
    }

    /// Every piece of text on a page, counted from 0, with the room it takes, from top left; none where there is no such page.
    pub fn texts(&self, page: usize) -> Vec<PlacedText> {
        let items = self.pages.get(page).map(|page| page.items.as_slice()).unwrap_or_default();
        items.iter().filter_map(placed_text).collect()
    }

    /// Characters that no bundled font has, in the order of their code points; a box stands for each.
    pub fn replaced_characters(&self) -> Vec<char> {
        self.replaced.iter().copied().collect()
    }
}

fn placed_text(item: &page::Item) -> Option<PlacedText> {
    let page::Shape::Text(text) = &item.shape else { return None };
    let (visible, height) = (text.source.trim_end(), text.size * CAPITALS);
    let trailing: f32 = text
        .glyphs
        .iter()
        .filter(|glyph| glyph.range.start >= visible.len())
        .map(|glyph| glyph.advance)
        .sum();
    let width = text.width - trailing * text.size;
    let placed = PlacedText { text: visible.to_owned(), x: text.x, y: text.y - height, width, height };
    (!visible.trim().is_empty()).then_some(placed)
}

/// Lays out a document. `progress` hears fractions between 0 and 1.
///
/// # Errors
///
/// [`ReportError::Cancelled`] when `progress` says so, and whatever in the document cannot be laid out.
pub fn layout_pages(document: &ReportDocument, progress: &mut Progress<'_>) -> Result<Layout, ReportError> {
    let mut layout = BlockLayout::new(document, heading_entries(&document.blocks)?)?;
    report(progress, 0.0)?;
    let laid_out = parallel::map(parts(&document.blocks), |part| part.lay_out(layout.clone()));
    report(progress, 0.9)?;
    let mut strips: Vec<Strip> = Vec::new();
    for part in laid_out {
        strips.extend(part?.join(&mut layout));
    }
    let n_headings = layout.headings.len();
    let paginated = Paginator::new(layout.geometry, n_headings, &mut layout.tags).paginate(strips);
    let result = finish::finish(layout, document, paginated)?;
    report(progress, 1.0)?;
    Ok(result)
}

/// Height of the content of a document on one endless page, in points.
///
/// # Errors
///
/// Whatever in the document cannot be laid out.
pub(crate) fn height_of(document: &ReportDocument) -> Result<f32, ReportError> {
    let mut layout = BlockLayout::new(document, heading_entries(&document.blocks)?)?;
    let mut strips: Vec<Strip> = Vec::new();
    for part in parts(&document.blocks) {
        strips.extend(part.lay_out(layout.clone())?.join(&mut layout));
    }
    Ok(total_height(&strips))
}

/// Part of a page from which a table is divided all the same: kept whole, it would leave as much of a page empty.
const TALL_TABLE: f32 = 0.3;
/// What stands at least on either side where such a table is divided, in points.
const TABLE_END: f32 = 90.0;

/// Lines below a heading that are text of its own.
const LONGEST_INTRODUCTION: usize = 3;

/// What a block has to know about the one before.
#[derive(Default)]
struct FlowState {
    /// Space below the heading just before.
    space_after_heading: Option<f32>,
    /// What the next block starts.
    due: Start,
    /// Lines of text that may still follow the last heading and yet only introduce what comes next.
    introduction: usize,
    /// Whether a heading, or nothing, follows on the block: there is nothing to introduce.
    ends_part: bool,
}

impl FlowState {
    fn block(&mut self, layout: &mut BlockLayout, block: &Block) -> Result<Vec<Strip>, ReportError> {
        if let Block::PageBreak = block {
            self.due = Start::Page;
            return Ok(Vec::new());
        }
        if let Block::SectionBreak = block {
            self.due = self.due.max(Start::Section);
            return Ok(Vec::new());
        }
        let mut strips = self.strips(layout, block)?;
        if let Some(first) = strips.first_mut() {
            first.start = first.start.max(self.due);
            self.due = due_after(block);
        }
        Ok(strips)
    }

    fn strips(&mut self, layout: &mut BlockLayout, block: &Block) -> Result<Vec<Strip>, ReportError> {
        let mut strips = match block {
            Block::Cover(cover) => layout.cover(cover),
            Block::Toc(toc) => layout.contents(toc),
            Block::Heading(heading) => layout.heading(heading),
            Block::Paragraph(paragraph) => layout.paragraph(paragraph),
            Block::List(list) => layout.list(list),
            Block::Table(table) => layout.table(table),
            Block::Figure(figure) => layout.figure(figure),
            Block::LevelRuler(ruler) => layout.level_ruler(ruler),
            Block::Entries(entries) => layout.entries(entries),
            Block::Columns(columns) => layout.columns(columns),
            Block::Facts(facts) => layout.facts(facts),
            Block::Blanks(blanks) => layout.blanks(blanks),
            Block::Callout(callout) => layout.callout(callout),
            Block::WritingLines => Ok(layout.writing_lines()),
            Block::PageBreak | Block::SectionBreak => Ok(Vec::new()),
            Block::KeepTogether(blocks) => return self.together(layout, blocks),
            Block::KeepWithNext(blocks) => {
                let mut strips = self.together(layout, blocks)?;
                if let Some(last) = strips.last_mut() {
                    last.is_kept_with_next = true;
                }
                return Ok(strips);
            }
            Block::Continued(continued) => return self.continued(layout, continued),
        }?;
        let before = self.space_after_heading.take();
        if let (Some(space), Some(first)) = (before, strips.first_mut()) {
            first.space = space;
        }
        if let Block::Heading(heading) = block {
            self.space_after_heading = Some(Styles::heading_spaces(heading.level).1);
        }
        self.keep_introduction(block, &mut strips);
        Ok(strips)
    }

    /// A few lines below a heading stay with what they introduce.
    fn keep_introduction(&mut self, block: &Block, strips: &mut [Strip]) {
        self.introduction = match block {
            Block::Heading(_) => LONGEST_INTRODUCTION,
            Block::Paragraph(_) => self.introduction.saturating_sub(strips.len()),
            _ => 0,
        };
        let is_introduction =
            matches!(block, Block::Paragraph(_)) && self.introduction > 0 && !self.ends_part;
        if let Some(last) = strips.last_mut().filter(|_| is_introduction) {
            last.is_kept_with_next = true;
        }
    }

    /// Blocks one below the other; on every page but their first a head says whose they are.
    fn continued(
        &mut self,
        layout: &mut BlockLayout,
        continued: &Continued,
    ) -> Result<Vec<Strip>, ReportError> {
        let head = Arc::new(layout.continued_head(&continued.head)?);
        layout.continued = Some(Arc::clone(&head));
        let strips = self.blocks(layout, &continued.blocks);
        layout.continued = None;
        let mut strips = strips?;
        for strip in strips.iter_mut().skip(1) {
            strip.repeated.get_or_insert_with(|| Arc::clone(&head));
        }
        Ok(strips)
    }

    fn blocks(&mut self, layout: &mut BlockLayout, blocks: &[Block]) -> Result<Vec<Strip>, ReportError> {
        let mut strips = Vec::new();
        for block in blocks {
            strips.extend(self.block(layout, block)?);
        }
        Ok(strips)
    }

    fn together(&mut self, layout: &mut BlockLayout, blocks: &[Block]) -> Result<Vec<Strip>, ReportError> {
        let mut strips = self.blocks(layout, blocks)?;
        let is_table = matches!(blocks, [Block::Table(_)]);
        if is_table && total_height(&strips) > layout.geometry.content_height() * TALL_TABLE {
            keep_ends(&mut strips, TABLE_END);
        } else {
            keep_together(&mut strips);
        }
        Ok(strips)
    }
}

/// All headings in reading order, each with an id of its own.
pub(crate) fn heading_entries(blocks: &[Block]) -> Result<Vec<HeadingEntry>, ReportError> {
    let mut entries: Vec<HeadingEntry> = Vec::new();
    for block in blocks {
        match block {
            Block::Heading(heading) => entries.push(HeadingEntry {
                id: heading.id.clone(),
                level: heading.level.clamp(1, 3),
                outline: heading.outline.clone(),
            }),
            Block::KeepTogether(blocks) | Block::KeepWithNext(blocks) => {
                entries.extend(heading_entries(blocks)?);
            }
            Block::Continued(continued) => entries.extend(heading_entries(&continued.blocks)?),
            _ => {}
        }
    }
    let mut ids = BTreeSet::new();
    match entries.iter().find(|entry| !ids.insert(entry.id.as_str())) {
        Some(repeated) => Err(ReportError::RepeatedHeading(repeated.id.clone())),
        None => Ok(entries),
    }
}

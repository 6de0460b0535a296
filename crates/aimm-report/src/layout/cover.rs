//! The title page.

use super::block::{BlockLayout, Look, stack};
use super::branding::LOGO_SPACE;
use super::page::{Item, Path};
use super::running_text::set_space;
use super::strip::{Start, Strip, total_height};
use super::style::{OBJECT_SPACE, RADIUS, Styles, TOP};
use super::tags::{Rect, Role, TagId, TagTree};
use crate::document::{Cover, Label, LevelLadder, ParagraphStyle, Run, Translation};
use crate::error::ReportError;
use crate::text::paragraph::Shape;

/// Where the first line stands, measured from the edge of the paper.
const COVER_TOP: f32 = 58.0;
/// Distance of the last line from the lower edge of the paper.
const COVER_BOTTOM: f32 = 56.0;
/// Most space between the first line and the title.
const TITLE_SPACE: f32 = 126.0;
/// Least space there.
const TIGHTEST_SPACE: f32 = 24.0;
/// Least space above the facts.
const FOOT_SPACE: f32 = 24.0;
/// Factor by which a title that there is no room for is tried smaller; the least size for the sake of the facts, and of all.
const TITLE_STEP: f32 = 0.85;
const SMALL_TITLE: f32 = 0.5;
const SMALLEST_TITLE: f32 = 0.32;
const MARK_PADDING: (f32, f32) = (9.0, 4.0);
const MARK_GAP: f32 = 18.0;
const FACTS_SPACE: f32 = 15.0;
const NOTICE_SPACE: f32 = 22.0;
/// Space below the text above the facts.
const TEXT_SPACE: f32 = 20.0;

impl BlockLayout {
    /// The page as one strip; what does not fit on it follows on the next page.
    pub(crate) fn cover(&mut self, cover: &Cover) -> Result<Vec<Strip>, ReportError> {
        let section = self.tags.add(TagTree::ROOT, Role::Section);
        let outer = std::mem::replace(&mut self.section, section);
        let room = self.geometry.height - COVER_TOP - COVER_BOTTOM;
        let Some((head, title)) = self.cover_names(cover, room)? else {
            let strips = self.long_cover(cover)?;
            self.section = outer;
            return Ok(strips);
        };
        let foot = self.cover_foot(cover)?;
        self.section = outer;

        let foot_height = total_height(&foot);
        let spare = room - head.height - title.height - foot_height - TIGHTEST_SPACE;
        let mut page = Strip::new(self.geometry.content_height(), 0.0);
        page.start = Start::Page;
        page.is_bare = true;
        let title_y = COVER_TOP - TOP
            + head.height
            + ((spare + TIGHTEST_SPACE) * 0.55).clamp(TIGHTEST_SPACE, TITLE_SPACE);
        self.cover_bands(&mut page);
        page.absorb(head, 0.0, COVER_TOP - TOP);
        page.absorb(title, 0.0, title_y);
        if spare < FOOT_SPACE {
            let mut strips = vec![page];
            strips.extend(foot);
            return Ok(strips);
        }
        let foot_y = self.geometry.height - COVER_BOTTOM - TOP - foot_height;
        page.absorb(stack(foot), 0.0, foot_y);
        Ok(vec![page])
    }

    /// Organisation and title, the title smaller where that leaves room for the facts, or is needed to fit at all; `None`
    /// where nothing helps.
    fn cover_names(&mut self, cover: &Cover, room: f32) -> Result<Option<(Strip, Strip)>, ReportError> {
        let tags = self.tags.clone();
        let foot = self.cover_foot(cover)?;
        for (room, smallest) in
            [(room - total_height(&foot) - FOOT_SPACE, SMALL_TITLE), (room, SMALLEST_TITLE)]
        {
            let mut scale = 1.0;
            while scale >= smallest {
                self.tags.clone_from(&tags);
                let logo = self.logo(cover);
                let head = below_logo(logo, self.cover_head(cover)?);
                let title = self.cover_title(cover, scale)?;
                if head.height + title.height + TIGHTEST_SPACE <= room {
                    return Ok(Some((head, title)));
                }
                scale *= TITLE_STEP;
            }
        }
        self.tags = tags;
        Ok(None)
    }

    /// Names that no page has room for, line by line over as many pages as they need.
    fn long_cover(&mut self, cover: &Cover) -> Result<Vec<Strip>, ReportError> {
        let width = self.geometry.content_width();
        let mut strips = Vec::new();
        if let Some(mark) = &cover.mark {
            strips.push(self.cover_mark(mark, width / 3.0)?);
        }
        let texts = [Some(&cover.organisation), Some(&cover.title), cover.subtitle.as_ref()];
        for label in texts.into_iter().flatten() {
            let tag = self.tags.add(self.section, Role::Paragraph);
            let look = Look::new(self.styles.fact().strong(), self.theme.text, width);
            let mut lines = self.text(&label.lines(), &look, Some(tag))?;
            set_space(&mut lines, OBJECT_SPACE);
            strips.extend(lines);
        }
        if let Some(ladder) = &cover.ladder {
            strips.extend(self.cover_ladder(ladder, width)?);
        }
        strips.extend(self.cover_foot(cover)?);
        if let Some(first) = strips.first_mut() {
            first.start = Start::Page;
        }
        Ok(strips)
    }

    fn cover_head(&mut self, cover: &Cover) -> Result<Strip, ReportError> {
        let width = self.geometry.content_width();
        let tag = self.tags.add(self.section, Role::Paragraph);
        let mark_width = match &cover.mark {
            Some(mark) => {
                let look = Look::new(self.styles.cover_mark(), self.theme.text, width / 3.0);
                self.typesetter.width(&mark.lines(), &look.setting()).min(width / 3.0)
                    + 2.0 * MARK_PADDING.0
                    + MARK_GAP
            }
            None => 0.0,
        };
        let look = Look::new(self.styles.cover_organisation(), self.theme.text, width - mark_width);
        let mut strip = self.text_block(&cover.organisation.lines(), &look, Some(tag))?;
        if let Some(mark) = &cover.mark {
            let framed = self.cover_mark(mark, mark_width - MARK_GAP)?;
            let line = self.styles.cover_organisation().leading;
            let y = (line - framed.height) / 2.0;
            strip.height = strip.height.max(y + framed.height);
            strip.absorb(framed, width - mark_width + MARK_GAP, y);
        }
        Ok(strip)
    }

    fn cover_mark(&mut self, mark: &Label, width: f32) -> Result<Strip, ReportError> {
        let tag = self.tags.add(self.section, Role::Paragraph);
        let look = Look::new(self.styles.cover_mark(), self.theme.text, width - 2.0 * MARK_PADDING.0 + 0.5);
        let text = self.text_block(&mark.lines(), &look, Some(tag))?;
        let mut strip = Strip::new(text.height + 2.0 * MARK_PADDING.1, 0.0);
        let rect = Rect { x: 0.5, y: 0.5, width: width - 1.0, height: strip.height - 1.0 };
        strip.decorate(Path::frame(rect, RADIUS, 1.0, self.theme.text));
        strip.absorb(text, MARK_PADDING.0, MARK_PADDING.1);
        Ok(strip)
    }

    fn cover_title(&mut self, cover: &Cover, scale: f32) -> Result<Strip, ReportError> {
        let width = self.geometry.content_width();
        let tag = self.tags.add(self.section, Role::Paragraph);
        let look =
            Look::new(self.styles.cover_title().scaled(scale), self.theme.text, width).shaped(Shape::Even);
        let mut parts = vec![self.plain(cover.title.as_str(), &look, Some(tag))?];
        if let Some(translation) = &cover.title.translation {
            parts.push(self.cover_translation(translation, tag, scale)?);
        }
        if let Some(subtitle) = &cover.subtitle {
            let tag = self.tags.add(self.section, Role::Paragraph);
            let look = Look::new(self.styles.cover_subtitle(), self.theme.text_2, width).shaped(Shape::Even);
            let mut strip = self.text_block(&subtitle.lines(), &look, Some(tag))?;
            strip.space = 12.0;
            parts.push(strip);
        }
        if let Some(ladder) = &cover.ladder {
            parts.extend(self.cover_ladder(ladder, width)?);
        }
        if !cover.blanks.is_empty() {
            let mut blanks = stack(self.blank_list(&cover.blanks)?);
            blanks.space = 26.0;
            parts.push(blanks);
        }
        Ok(stack(parts))
    }

    /// The title in the other language, smaller and below.
    fn cover_translation(
        &mut self,
        translation: &Translation,
        tag: TagId,
        scale: f32,
    ) -> Result<Strip, ReportError> {
        let styles = Styles::new(translation.language.is_chinese());
        let style = styles.translated_cover_title().scaled(scale.sqrt());
        let width = self.geometry.content_width();
        let look = Look::new(style, self.theme.text_2, width).shaped(Shape::Even);
        let run = Run::new(translation.text.as_str()).in_language(translation.language.clone());
        let mut strip = self.text_block(&[run], &look, Some(tag))?;
        strip.space = 6.0;
        Ok(strip)
    }

    fn cover_ladder(&mut self, ladder: &LevelLadder, width: f32) -> Result<Vec<Strip>, ReportError> {
        let figure = self.tags.add_figure(self.section, &ladder.alternative);
        let mut tiles = self.ladder(ladder.current, figure, width)?;
        tiles.space = 36.0;
        let tag = self.tags.add(self.section, Role::Paragraph);
        let look = Look::new(self.styles.fact(), self.theme.text, width);
        let mut statement = self.text_block(&ladder.statement, &look, Some(tag))?;
        statement.space = 8.0;
        Ok(vec![tiles, statement])
    }

    fn cover_foot(&mut self, cover: &Cover) -> Result<Vec<Strip>, ReportError> {
        let mut strips = self.cover_text(cover)?;
        strips.extend(self.cover_facts(cover)?);
        if cover.notice.is_empty() {
            return Ok(strips);
        }
        let tag = self.tags.add(self.section, Role::Paragraph);
        let style = self.styles.paragraph(ParagraphStyle::Fine);
        let look = Look::new(style, self.theme.text_2, self.geometry.content_width()).shaped(Shape::Running);
        let mut lines = self.text(&cover.notice, &look, Some(tag))?;
        set_space(&mut lines, NOTICE_SPACE);
        strips.extend(lines);
        Ok(strips)
    }

    fn cover_text(&mut self, cover: &Cover) -> Result<Vec<Strip>, ReportError> {
        if cover.text.is_empty() {
            return Ok(Vec::new());
        }
        let tag = self.tags.add(self.section, Role::Paragraph);
        let style = self.styles.paragraph(ParagraphStyle::Body);
        let look = Look::new(style, self.theme.text, self.geometry.measure()).shaped(Shape::Running);
        self.text(&cover.text, &look, Some(tag))
    }

    fn cover_facts(&mut self, cover: &Cover) -> Result<Vec<Strip>, ReportError> {
        if cover.facts.is_empty() {
            return Ok(Vec::new());
        }
        let width = self.geometry.content_width();
        let space = if cover.text.is_empty() { 0.0 } else { TEXT_SPACE };
        let mut rule = Strip::new(FACTS_SPACE, space);
        rule.items.push(Item::decoration(Path::rule(0.0, 0.5, width, 1.1, self.rule_colour())));
        let list: TagId = self.tags.add(self.section, Role::List);
        let mut strips = vec![rule];
        for fact in &cover.facts {
            strips.extend(self.fact(fact, list, width)?);
        }
        Ok(strips)
    }
}

/// Whose report it is, below the logo where there is one.
fn below_logo(logo: Option<Strip>, head: Strip) -> Strip {
    let Some(logo) = logo else { return head };
    stack(vec![logo, Strip { space: LOGO_SPACE, ..head }])
}

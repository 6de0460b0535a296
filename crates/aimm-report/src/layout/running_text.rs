//! Headings, paragraphs, lists, facts and callouts.

use aimm_charts::Colour;

use super::block::{BlockLayout, Look, indent, protect_ends, stack};
use super::page::Path;
use super::row::{RowCell, row};
use super::strip::{RepeatedHead, Strip, keep_ends, total_height};
use super::style::{BLOCK_SPACE, OBJECT_SPACE, Styles};
use super::tags::{Rect, Role, TagId, TagTree};
use crate::document::{Callout, CalloutKind, Fact, Facts, Heading, List, Paragraph, ParagraphStyle, Run};
use crate::error::ReportError;
use crate::text::paragraph::{Shape, common_language};

/// Where the text of a list begins.
const LIST_INDENT: f32 = 16.0;
/// Space above a point of a list.
const ITEM_SPACE: f32 = 3.0;
/// Width of the labels of facts.
const FACT_LABEL: f32 = 118.0;
const FACT_GAP: f32 = 14.0;
const FACT_SPACE: f32 = 5.0;
/// What stands at least on either side where facts are divided, in points.
const FACTS_END: f32 = 48.0;
/// Lines of a fact up to which it stays on one page.
const LONGEST_WHOLE_FACT: f32 = 6.5;
const CALLOUT_PADDING: (f32, f32) = (13.0, 9.0);
const CALLOUT_BAR: f32 = 2.5;

impl BlockLayout {
    pub(crate) fn heading(&mut self, heading: &Heading) -> Result<Vec<Strip>, ReportError> {
        if heading.level <= 1 {
            self.section = self.tags.add(TagTree::ROOT, Role::Section);
        }
        let width = self.geometry.content_width();
        let mut parts = Vec::new();
        if let Some(eyebrow) = &heading.eyebrow {
            let tag = self.tags.add(self.section, Role::Paragraph);
            let colour = self.colours.map_or(self.theme.text_3, |colours| colours.primary);
            let look = Look::new(self.styles.eyebrow(), colour, width);
            parts.push(self.text_block(&eyebrow.line(), &look, Some(tag))?);
        }
        let tag = self.tags.add(self.section, Role::Heading(heading.level.clamp(1, 3)));
        let style = self.styles.heading(heading.level);
        let look = Look::new(style, self.theme.text, width).shaped(Shape::Even);
        parts.extend(self.text(&[Run::new(heading.text.as_str())], &look, Some(tag))?);
        parts.extend(self.heading_translation(heading, tag)?);
        if total_height(&parts) < self.geometry.content_height() / 2.0 {
            let mut whole = stack(parts);
            self.heading_mark(&mut whole, heading.level);
            parts = vec![whole];
        }
        set_space(&mut parts, Styles::heading_spaces(heading.level).0);
        protect_ends(&mut parts);
        if let Some(last) = parts.last_mut() {
            last.is_kept_with_next = true;
        }
        if let Some(first) = parts.first_mut() {
            first.anchors.push(self.heading_number(&heading.id)?);
        }
        Ok(parts)
    }

    /// That something goes on, at the top of a page.
    pub(crate) fn continued_head(&mut self, text: &str) -> Result<RepeatedHead, ReportError> {
        let look = Look::new(self.styles.heading(3), self.theme.text, self.geometry.content_width());
        let mut line = self.plain(text, &look, None)?;
        line.height += Styles::heading_spaces(3).1;
        Ok(RepeatedHead::default().above(&line))
    }

    /// The title in the other language, smaller and below.
    fn heading_translation(&mut self, heading: &Heading, tag: TagId) -> Result<Vec<Strip>, ReportError> {
        let Some(translation) = &heading.text.translation else { return Ok(Vec::new()) };
        let style = Styles::new(translation.language.is_chinese()).translated_heading(heading.level);
        let width = self.geometry.content_width();
        let look = Look::new(style, self.theme.text_2, width).shaped(Shape::Even);
        let run = Run::new(translation.text.as_str()).in_language(translation.language.clone());
        let mut lines = self.text(&[run], &look, Some(tag))?;
        set_space(&mut lines, 2.0);
        Ok(lines)
    }

    pub(crate) fn paragraph(&mut self, paragraph: &Paragraph) -> Result<Vec<Strip>, ReportError> {
        let tag = self.tags.add(self.section, Role::Paragraph);
        let colour = match paragraph.style {
            ParagraphStyle::Lead | ParagraphStyle::Body => self.theme.text,
            ParagraphStyle::Small | ParagraphStyle::Fine => self.theme.text_2,
        };
        let style = self.styles_of(&paragraph.runs).paragraph(paragraph.style);
        let look = Look::new(style, colour, self.geometry.measure()).shaped(Shape::Running);
        let mut lines = self.text(&paragraph.runs, &look, Some(tag))?;
        protect_ends(&mut lines);
        set_space(&mut lines, BLOCK_SPACE);
        Ok(lines)
    }

    /// The typography of the language that all of `runs` are in.
    fn styles_of(&self, runs: &[Run]) -> Styles {
        common_language(runs).map_or(self.styles, |language| Styles::new(language.is_chinese()))
    }

    pub(crate) fn list(&mut self, list: &List) -> Result<Vec<Strip>, ReportError> {
        let tag = self.tags.add(self.section, Role::List);
        let mut strips = Vec::new();
        for (at, item) in list.items.iter().enumerate() {
            let label = if list.is_ordered { format!("{}.", at + 1) } else { "•".to_owned() };
            let mut lines = self.list_item(tag, &label, item)?;
            set_space(&mut lines, if at == 0 { BLOCK_SPACE } else { ITEM_SPACE });
            strips.extend(lines);
        }
        Ok(strips)
    }

    fn list_item(&mut self, list: usize, label: &str, runs: &[Run]) -> Result<Vec<Strip>, ReportError> {
        let item = self.tags.add(list, Role::ListItem);
        let label_tag = self.tags.add(item, Role::Label);
        let body = self.tags.add(item, Role::ListBody);
        let style = self.styles.paragraph(ParagraphStyle::Body);
        let look = Look::new(style, self.theme.text, self.geometry.measure() - LIST_INDENT);
        let label_look = Look::new(style, self.theme.text_2, LIST_INDENT).tabular();
        let label = self.plain(label, &label_look, Some(label_tag))?;
        let mut lines = self.text(runs, &look.shaped(Shape::Running), Some(body))?;
        protect_ends(&mut lines);
        indent(&mut lines, LIST_INDENT);
        if let Some(first) = lines.first_mut() {
            put_first(first, label);
        }
        Ok(lines)
    }

    pub(crate) fn facts(&mut self, facts: &Facts) -> Result<Vec<Strip>, ReportError> {
        let tag = self.tags.add(self.section, Role::List);
        let width = self.geometry.content_width();
        let mut strips = Vec::new();
        for fact in &facts.facts {
            strips.extend(self.fact(fact, tag, width)?);
        }
        keep_ends(&mut strips, FACTS_END);
        set_space(&mut strips, OBJECT_SPACE);
        Ok(strips)
    }

    /// Label and value side by side, as an item of the list `list`.
    pub(crate) fn fact(&mut self, fact: &Fact, list: usize, width: f32) -> Result<Vec<Strip>, ReportError> {
        let item = self.tags.add(list, Role::ListItem);
        let label_tag = self.tags.add(item, Role::Label);
        let body = self.tags.add(item, Role::ListBody);
        let style = self.styles.fact();
        let label_look = Look::new(style, self.theme.text_3, FACT_LABEL);
        let value_look = Look::new(style, self.theme.text, width - FACT_LABEL - FACT_GAP);
        let label = self.text(&fact.label.line(), &label_look, Some(label_tag))?;
        let value = self.text(&fact.value, &value_look, Some(body))?;
        let cells = vec![RowCell::new(0.0, label), RowCell::new(FACT_LABEL + FACT_GAP, value)];
        let mut strips = row(cells, 0.0, style.leading * LONGEST_WHOLE_FACT);
        set_space(&mut strips, FACT_SPACE);
        Ok(strips)
    }

    pub(crate) fn callout(&mut self, callout: &Callout) -> Result<Vec<Strip>, ReportError> {
        let tag = self.tags.add(self.section, Role::Division);
        let (bar, background) = self.callout_colours(callout.kind);
        let style = self.styles.paragraph(ParagraphStyle::Body);
        let width = self.geometry.measure() - 2.0 * CALLOUT_PADDING.0;
        let mut lines = Vec::new();
        if let Some(title) = &callout.title {
            let title_tag = self.tags.add(tag, Role::Paragraph);
            let colour = if callout.kind == CalloutKind::Note { self.theme.text } else { bar };
            let look = Look::new(style.strong(), colour, width);
            lines.extend(self.text(&title.lines(), &look, Some(title_tag))?);
        }
        let text_tag = self.tags.add(tag, Role::Paragraph);
        let look = Look::new(style, self.theme.text, width).shaped(Shape::Running);
        lines.extend(self.text(&callout.runs, &look, Some(text_tag))?);
        if total_height(&lines) < self.geometry.content_height() / 2.0 {
            lines = vec![stack(lines)];
        }
        Ok(self.boxed(lines, bar, background))
    }

    fn callout_colours(&self, kind: CalloutKind) -> (Colour, Colour) {
        let theme = &self.theme;
        match kind {
            CalloutKind::Note => (theme.text_2, theme.sunken),
            CalloutKind::Success => (theme.success, theme.success_soft),
            CalloutKind::Warning => (theme.warn, theme.warn_soft),
            CalloutKind::Blocker => (theme.danger, theme.danger_soft),
        }
    }

    /// Lines on a tint with a bar at the left; each line brings its slice of both.
    fn boxed(&self, lines: Vec<Strip>, bar: Colour, background: Colour) -> Vec<Strip> {
        let width = self.geometry.measure();
        let (padding, last) = (CALLOUT_PADDING, lines.len().saturating_sub(1));
        let slice = |(at, line): (usize, Strip)| {
            let top = if at == 0 { padding.1 } else { 0.0 };
            let bottom = if at == last { padding.1 } else { 0.0 };
            let height = top + line.height + bottom;
            let mut strip = Strip::new(height, if at == 0 { OBJECT_SPACE } else { 0.0 });
            strip.decorate(Path::rect(Rect { x: 0.0, y: 0.0, width, height }, background));
            strip.decorate(Path::rect(Rect { x: 0.0, y: 0.0, width: CALLOUT_BAR, height }, bar));
            strip.absorb(line, padding.0, top);
            strip
        };
        let mut strips: Vec<Strip> = lines.into_iter().enumerate().map(slice).collect();
        protect_ends(&mut strips);
        strips
    }
}

/// Puts `first` before everything else that is in `strip`.
fn put_first(strip: &mut Strip, first: Strip) {
    let mut items = first.items;
    items.append(&mut strip.items);
    strip.items = items;
}

/// Sets the space above a block.
pub(crate) fn set_space(strips: &mut [Strip], space: f32) {
    if let Some(first) = strips.first_mut() {
        first.space = space;
    }
}

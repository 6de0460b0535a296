//! The state of laying out one document, and text as strips.

use std::sync::Arc;

use aimm_charts::{Appearance, Colour, LevelColour, Theme};

use super::page::{Item, Shape, Text};
use super::strip::{RepeatedHead, Strip, StripLink, StripTarget};
use super::style::{Geometry, Styles, TextStyle};
use super::tags::{Rect, Role, TagId, TagTree};
use crate::document::{Alignment, Label, Link, ReportDocument, Run};
use crate::error::ReportError;
use crate::report_template::BrandColours;
use crate::text::paragraph::{self, Fragment, Line, Setting, Typesetter};

/// More characters than a line of the smallest letters holds.
const LONGEST_LINE: usize = 400;

/// The state of laying out one document.
#[derive(Clone)]
pub(crate) struct BlockLayout {
    pub(crate) typesetter: Typesetter,
    pub(crate) theme: Theme,
    /// Colours in the place of the theme's own.
    pub(crate) colours: Option<BrandColours>,
    pub(crate) styles: Styles,
    pub(crate) geometry: Geometry,
    /// End of the scale of levels.
    pub(crate) highest_level: u8,
    pub(crate) tags: TagTree,
    /// Node that blocks are added to.
    pub(crate) section: TagId,
    pub(crate) headings: Vec<HeadingEntry>,
    /// What stands above whatever of the blocks at hand begins a page.
    pub(crate) continued: Option<Arc<RepeatedHead>>,
}

/// A heading that links, contents and bookmarks can lead to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct HeadingEntry {
    pub(crate) id: String,
    pub(crate) level: u8,
    pub(crate) outline: Option<Label>,
}

/// How a text block looks.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Look {
    pub(crate) style: TextStyle,
    pub(crate) colour: Colour,
    pub(crate) width: f32,
    pub(crate) alignment: Alignment,
    pub(crate) shape: paragraph::Shape,
    pub(crate) is_tabular: bool,
}

impl Look {
    /// Left-aligned text as full as possible.
    pub(crate) fn new(style: TextStyle, colour: Colour, width: f32) -> Self {
        let shape = paragraph::Shape::Ragged;
        Self { style, colour, width, alignment: Alignment::Start, shape, is_tabular: false }
    }

    pub(crate) fn shaped(self, shape: paragraph::Shape) -> Self {
        Self { shape, ..self }
    }

    pub(crate) fn aligned(self, alignment: Alignment) -> Self {
        Self { alignment, ..self }
    }

    pub(crate) fn tabular(self) -> Self {
        Self { is_tabular: true, ..self }
    }

    pub(crate) fn setting(&self) -> Setting {
        Setting {
            size: self.style.size,
            width: self.width,
            alignment: self.alignment,
            is_strong: self.style.is_strong,
            is_tabular: self.is_tabular,
            tracking: self.style.tracking,
            shape: self.shape,
        }
    }
}

impl BlockLayout {
    /// The state before the first block; headings are listed beforehand, so that links can lead forward.
    pub(crate) fn new(document: &ReportDocument, headings: Vec<HeadingEntry>) -> Result<Self, ReportError> {
        let tags = TagTree::new(document.language.as_str());
        let mut theme = Theme::bundled(Appearance::Print)?;
        if let Some(colours) = document.colours {
            theme.accent = colours.primary;
        }
        Ok(Self {
            typesetter: Typesetter::new(&document.language)?,
            theme,
            colours: document.colours,
            styles: Styles::new(document.language.is_chinese()),
            geometry: Geometry::new(document.page_size),
            highest_level: document.highest_level.max(1),
            section: TagTree::ROOT,
            tags,
            headings,
            continued: None,
        })
    }

    /// Colour of the rules that open something.
    pub(crate) fn rule_colour(&self) -> Colour {
        self.colours.map_or(self.theme.text, |colours| colours.primary)
    }

    /// Fill of a level and the colour of text on it.
    pub(crate) fn level_colours(&self, level: u8) -> LevelColour {
        self.theme.level(level, self.highest_level)
    }

    /// Number of the heading of this id.
    pub(crate) fn heading_number(&self, id: &str) -> Result<usize, ReportError> {
        let number = self.headings.iter().position(|heading| heading.id == id);
        number.ok_or_else(|| ReportError::UnknownHeading(id.to_owned()))
    }

    /// One strip a line. Links and other languages become children of `tag`; without a tag the text is decoration.
    pub(crate) fn text(
        &mut self,
        runs: &[Run],
        look: &Look,
        tag: Option<TagId>,
    ) -> Result<Vec<Strip>, ReportError> {
        let lines = self.typesetter.lines(runs, &look.setting());
        let tags: Vec<Option<TagId>> =
            runs.iter().map(|run| tag.map(|parent| self.run_tag(run, parent))).collect();
        lines.into_iter().map(|line| self.line_strip(line, runs, &tags, look)).collect()
    }

    /// The same as one strip.
    pub(crate) fn text_block(
        &mut self,
        runs: &[Run],
        look: &Look,
        tag: Option<TagId>,
    ) -> Result<Strip, ReportError> {
        Ok(stack(self.text(runs, look, tag)?))
    }

    /// A plain text as one strip.
    pub(crate) fn plain(
        &mut self,
        text: &str,
        look: &Look,
        tag: Option<TagId>,
    ) -> Result<Strip, ReportError> {
        self.text_block(&[Run::new(text)], look, tag)
    }

    /// A single line of text; what does not fit is cut and marked with an ellipsis.
    pub(crate) fn single_line(
        &mut self,
        text: &str,
        look: &Look,
        tag: Option<TagId>,
    ) -> Result<Strip, ReportError> {
        let characters: Vec<char> = text.replace('\n', " ").chars().collect();
        let (mut fitting, mut too_long) = (0, characters.len().min(LONGEST_LINE) + 1);
        while fitting + 1 < too_long {
            let middle = usize::midpoint(fitting, too_long);
            let width = self.typesetter.width(&[shortened(&characters, middle)], &look.setting());
            if width <= look.width { fitting = middle } else { too_long = middle }
        }
        self.text_block(&[shortened(&characters, fitting)], look, tag)
    }

    fn run_tag(&mut self, run: &Run, parent: TagId) -> TagId {
        let language = run.language.as_ref().map(aimm_core::text::LanguageTag::as_str);
        if run.link.is_some() {
            return self.tags.add_in_language(parent, Role::Link, language);
        }
        match language {
            Some(language) => self.tags.add_in_language(parent, Role::Span, Some(language)),
            None => parent,
        }
    }

    fn line_strip(
        &self,
        line: Line,
        runs: &[Run],
        tags: &[Option<TagId>],
        look: &Look,
    ) -> Result<Strip, ReportError> {
        let mut strip = Strip::new(look.style.leading, 0.0);
        for fragment in line.fragments {
            let (run, tag) = (&runs[fragment.run], tags[fragment.run]);
            if let (Some(link), Some(tag)) = (&run.link, tag) {
                self.add_link(&mut strip, link, tag, &fragment)?;
            }
            let colour = self.run_colour(run, look.colour);
            strip.items.push(text_item(fragment, look.style.baseline(), colour, tag));
        }
        Ok(strip)
    }

    fn run_colour(&self, run: &Run, colour: Colour) -> Colour {
        if run.link.is_some() {
            self.theme.accent
        } else if run.is_quiet {
            self.theme.text_2
        } else {
            colour
        }
    }

    fn add_link(
        &self,
        strip: &mut Strip,
        link: &Link,
        tag: TagId,
        fragment: &Fragment,
    ) -> Result<(), ReportError> {
        let rect = Rect { x: fragment.x, y: 0.0, width: fragment.width, height: strip.height };
        if let Some(last) = strip.links.last_mut().filter(|last| last.tag == tag) {
            last.rect.width = rect.x + rect.width - last.rect.x;
            last.contents.push_str(&fragment.text);
            return Ok(());
        }
        let target = match link {
            Link::Heading(id) => StripTarget::Heading(self.heading_number(id)?),
            Link::Address(address) => StripTarget::Address(address.clone()),
        };
        strip.links.push(StripLink { rect, target, tag, contents: fragment.text.clone() });
        Ok(())
    }
}

/// The first `n_kept` characters, with an ellipsis where that is not all.
fn shortened(characters: &[char], n_kept: usize) -> Run {
    let mut text: String = characters.iter().take(n_kept).collect();
    if n_kept < characters.len() {
        text.push('…');
    }
    Run::new(text)
}

fn text_item(fragment: Fragment, baseline: f32, colour: Colour, tag: Option<TagId>) -> Item {
    let text = Text {
        x: fragment.x,
        y: baseline,
        size: fragment.size,
        face: fragment.face,
        colour,
        width: fragment.width,
        glyphs: fragment.glyphs,
        source: fragment.text,
        is_spaced: fragment.is_spaced,
        is_tabular: fragment.is_tabular,
    };
    Item { tag, shape: Shape::Text(text) }
}

/// Strips one below the other, as one; the space above the first stays outside.
pub(crate) fn stack(strips: Vec<Strip>) -> Strip {
    let mut whole = Strip::new(0.0, strips.first().map_or(0.0, |first| first.space));
    for (at, strip) in strips.into_iter().enumerate() {
        let y = whole.height + if at == 0 { 0.0 } else { strip.space };
        whole.height = y + strip.height;
        whole.absorb(strip, 0.0, y);
    }
    whole
}

/// Keeps the first two and the last two lines of a text together.
pub(crate) fn protect_ends(lines: &mut [Strip]) {
    let n_lines = lines.len();
    if n_lines >= 2 {
        lines[0].is_kept_with_next = true;
        lines[n_lines - 2].is_kept_with_next = true;
    }
}

/// Moves all strips to the right.
pub(crate) fn indent(strips: &mut [Strip], dx: f32) {
    for strip in strips {
        let (height, space, is_kept) = (strip.height, strip.space, strip.is_kept_with_next);
        let mut moved = Strip { height, space, is_kept_with_next: is_kept, ..Strip::default() };
        moved.absorb(std::mem::take(strip), dx, 0.0);
        *strip = moved;
    }
}

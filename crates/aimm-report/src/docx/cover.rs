//! The title page.

use super::definition::half_points;
use super::grid::{CellShape, Heads, RowShape};
use super::style::Style;
use super::text::Ink;
use super::writer::{Shape, Writer};
use crate::document::{Alignment, Cover, LevelLadder, Run};

/// Height of the tiles, in twips.
const TILES: u32 = 560;
/// Part of the width that the mark takes at most.
const MARK_SHARE: u32 = 3;
/// Space between the title and the facts, in twips.
const FACTS_SPACE: u32 = 1600;
/// Space around places to write on, in twips.
const BLANKS_SPACE: u32 = 480;
/// Part of that space that a logo and a text take.
const LOGO_ROOM: u32 = 700;
const TEXT_ROOM: u32 = 600;
/// Space between the text of the page and the facts.
const TEXT_SPACE: u32 = 300;

impl Writer<'_> {
    /// Whose report it is, its title, the levels, the facts and the notice.
    pub(crate) fn cover(&mut self, cover: &Cover) {
        self.logo(cover.logo.as_ref());
        self.cover_head(cover);
        self.plain(Style::Title, Shape::default(), cover.title.as_str());
        if let Some(translation) = &cover.title.translation {
            let run = Run::new(translation.text.as_str()).in_language(translation.language.clone());
            self.paragraph_of(Style::Subtitle, Shape::default(), &[run]);
        }
        if let Some(subtitle) = &cover.subtitle {
            self.label(Style::Subtitle, Shape::default(), subtitle);
        }
        if let Some(ladder) = &cover.ladder {
            self.ladder(ladder);
        }
        if !cover.blanks.is_empty() {
            self.begin_paragraph(Style::Gap, Shape { before: Some(BLANKS_SPACE), ..Shape::default() });
            self.end_paragraph();
            self.blanks(&cover.blanks);
        }
        // What stands above takes from the space between.
        let taken = cover.logo.as_ref().map_or(0, |_| LOGO_ROOM);
        if !cover.text.is_empty() {
            let space = FACTS_SPACE - TEXT_ROOM - taken;
            self.paragraph_of(Style::Normal, Shape { before: Some(space), ..Shape::default() }, &cover.text);
        }
        if !cover.facts.is_empty() {
            let space = match (cover.blanks.is_empty(), cover.text.is_empty()) {
                (_, false) => TEXT_SPACE,
                (false, true) => BLANKS_SPACE,
                (true, true) => FACTS_SPACE - taken,
            };
            self.begin_paragraph(Style::Gap, Shape { before: Some(space), ..Shape::default() });
            self.end_paragraph();
            self.facts(&cover.facts);
        }
        if !cover.notice.is_empty() {
            self.paragraph_of(Style::Fine, Shape { before: Some(440), ..Shape::default() }, &cover.notice);
        }
        self.is_page_due = true;
    }

    fn cover_head(&mut self, cover: &Cover) {
        let Some(mark) = &cover.mark else {
            self.label(Style::Organisation, Shape::default(), &cover.organisation);
            return;
        };
        let width = self.frame.text_width();
        let style = self.layout.styles.cover_mark();
        let setting = crate::layout::block::Look::new(style, self.theme.text, f32::MAX).setting();
        let wanted = self.layout.typesetter.width(&mark.lines(), &setting) * 20.0;
        let mark_width = (wanted.ceil() as u32 + 480).min(width / MARK_SHARE);
        let widths = [width - mark_width, mark_width];
        self.begin_table(Style::PlainTable, &widths, Heads::default(), "");
        self.begin_row(RowShape::default());
        self.begin_cell(widths[0], CellShape::default());
        self.label(Style::Organisation, Shape::default(), &cover.organisation);
        self.end_cell();
        self.begin_cell(widths[1], CellShape::default());
        // The frame of the mark stands outside of its text.
        self.label(
            Style::Mark,
            Shape { indent: Some((120, 120)), ..Shape::aligned(Alignment::Centre) },
            mark,
        );
        self.end_cell();
        self.end_row();
        self.end_table();
    }

    /// All levels as a row of tiles, the reached one in large figures.
    fn ladder(&mut self, ladder: &LevelLadder) {
        let n_levels = u32::from(self.document.highest_level.max(1)) + 1;
        let width = self.frame.text_width() / n_levels;
        let widths = vec![width; n_levels as usize];
        self.begin_paragraph(Style::Gap, Shape { before: Some(600), ..Shape::kept() });
        self.end_paragraph();
        self.begin_table(Style::PlainTable, &widths, Heads::default(), &ladder.alternative);
        self.begin_row(RowShape { height: Some(TILES), ..RowShape::default() });
        for level in 0..=self.document.highest_level.max(1) {
            let is_current = ladder.current == Some(level);
            let colours = self.layout.level_colours(level);
            let (fill, edge) = (Some(colours.fill), Some(self.theme.surface));
            self.begin_cell(width, CellShape { fill, edge, is_centred: true, ..CellShape::default() });
            self.begin_paragraph(Style::TableText, Shape::aligned(Alignment::Centre));
            let size = half_points(if is_current { 20.0 } else { 10.0 });
            let ink =
                Ink { is_strong: is_current, colour: Some(colours.on), size: Some(size), ..Ink::default() };
            self.text(&level.to_string(), ink);
            self.end_paragraph();
            self.end_cell();
        }
        self.end_row();
        self.end_table();
        self.paragraph_of(Style::Fact, Shape { before: Some(160), ..Shape::default() }, &ladder.statement);
    }
}

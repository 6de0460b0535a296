//! Runs of a document into lines of positioned glyphs.

use std::collections::BTreeSet;
use std::ops::Range;

use aimm_charts::fonts::Face;
use aimm_core::text::LanguageTag;

use super::clean;
use super::cluster::{Cluster, Span, clusters};
use super::faces::{FaceStyle, Faces};
use super::fill::{Filled, fill, fill_evenly, fill_without_stub, leading_blank};
use super::line_break::{keep_words, mark_breaks};
use super::shape::Glyph;
use super::spacing::{mark_spaces, may_stretch};
use crate::document::{Alignment, Run};
use crate::error::ReportError;

/// Most that justification may add to one gap, in em; lines that need more stay ragged.
const MOST_STRETCH: f32 = 0.33;

/// Size of a box to tick, that of the text around it being 1.
const BOX_SCALE: f32 = 1.5;

/// Sets paragraphs and keeps note of characters that no font has.
#[derive(Clone)]
pub(crate) struct Typesetter {
    faces: &'static Faces,
    is_chinese: bool,
    replaced: BTreeSet<char>,
}

/// How a paragraph is set.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Setting {
    /// Em, in points.
    pub(crate) size: f32,
    /// Greatest width of a line, in points.
    pub(crate) width: f32,
    pub(crate) alignment: Alignment,
    /// Everything in the strong weight.
    pub(crate) is_strong: bool,
    /// Figures of one width.
    pub(crate) is_tabular: bool,
    /// Space added between all letters, in em.
    pub(crate) tracking: f32,
    pub(crate) shape: Shape,
}

/// How lines are filled.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Shape {
    /// As full as possible.
    Ragged,
    /// About equally long: for titles.
    Even,
    /// Both margins straight in Chinese, ragged elsewhere.
    Running,
}

/// A line of glyphs, measured from its own left margin and baseline.
#[derive(Clone, Debug)]
pub(crate) struct Line {
    pub(crate) fragments: Vec<Fragment>,
    /// Visible width in points.
    pub(crate) width: f32,
}

/// Glyphs of one face and one run.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Fragment {
    /// Left edge, in points.
    pub(crate) x: f32,
    /// Width in points, with trailing spaces.
    pub(crate) width: f32,
    pub(crate) face: Face,
    pub(crate) size: f32,
    /// Number of the run.
    pub(crate) run: usize,
    /// Advances in em, spacing included; ranges count in `text`.
    pub(crate) glyphs: Vec<Glyph>,
    pub(crate) text: String,
    /// Says whether spacing differs from the font's own.
    pub(crate) is_spaced: bool,
    /// Says whether figures have one width.
    pub(crate) is_tabular: bool,
}

impl Typesetter {
    /// A typesetter for a document in `language`.
    pub(crate) fn new(language: &LanguageTag) -> Result<Self, ReportError> {
        Ok(Self { faces: Faces::bundled()?, is_chinese: language.is_chinese(), replaced: BTreeSet::new() })
    }

    /// Notes characters that were replaced in a part of the document.
    pub(crate) fn note_replaced(&mut self, replaced: BTreeSet<char>) {
        self.replaced.extend(replaced);
    }

    /// Characters that were replaced because no font has them.
    pub(crate) fn into_replaced(self) -> BTreeSet<char> {
        self.replaced
    }

    /// The lines of `runs`; none where there is no text.
    pub(crate) fn lines(&mut self, runs: &[Run], setting: &Setting) -> Vec<Line> {
        let mut text = String::new();
        let spans: Vec<Span> = runs.iter().map(|run| self.span(run, setting, &mut text)).collect();
        let mut clusters = clusters(self.faces, &text, &spans, setting.is_tabular);
        mark_spaces(&mut clusters);
        for cluster in &mut clusters {
            cluster.space += setting.tracking;
        }
        let is_chinese = common_language(runs).map_or(self.is_chinese, LanguageTag::is_chinese);
        mark_breaks(&text, is_chinese || spans.iter().any(|span| span.style.is_chinese), &mut clusters);
        let width = setting.width / setting.size;
        let lines = match setting.shape {
            Shape::Even => fill_title(&text, &mut clusters, width),
            Shape::Running if is_chinese => fill_without_stub(&clusters, width),
            Shape::Running | Shape::Ragged => fill(&clusters, width),
        };
        let setter = LineSetter { text: &text, clusters: &clusters, setting };
        lines.iter().map(|line| setter.line(line, is_chinese)).collect()
    }

    /// Width of `text` on one line, in points.
    pub(crate) fn width(&mut self, runs: &[Run], setting: &Setting) -> f32 {
        let endless =
            Setting { width: f32::MAX, shape: Shape::Ragged, alignment: Alignment::Start, ..*setting };
        self.lines(runs, &endless).iter().map(|line| line.width).fold(0.0, f32::max)
    }

    fn span(&mut self, run: &Run, setting: &Setting, text: &mut String) -> Span {
        let start = text.len();
        clean::append(&run.text, self.faces, text, &mut self.replaced);
        let is_chinese = run.language.as_ref().map_or(self.is_chinese, LanguageTag::is_chinese);
        let style = FaceStyle { is_chinese, is_strong: run.weight.is_strong(setting.is_strong) };
        let scale = if run.is_box { BOX_SCALE } else { 1.0 };
        Span { range: start..text.len(), style, scale }
    }
}

/// The language that all of `runs` are in, where they name one.
pub(crate) fn common_language(runs: &[Run]) -> Option<&LanguageTag> {
    let language = runs.first()?.language.as_ref()?;
    runs.iter().all(|run| run.language.as_ref() == Some(language)).then_some(language)
}

/// Even lines cut between words, where that costs no further line.
fn fill_title(text: &str, clusters: &mut [Cluster], width: f32) -> Vec<Filled> {
    let anywhere = fill_evenly(clusters, width);
    if anywhere.len() < 2 {
        return anywhere;
    }
    keep_words(text, clusters);
    let between_words = fill_evenly(clusters, width);
    if between_words.len() > anywhere.len() { anywhere } else { between_words }
}

struct LineSetter<'a> {
    text: &'a str,
    clusters: &'a [Cluster],
    setting: &'a Setting,
}

impl LineSetter<'_> {
    fn line(&self, filled: &Filled, is_chinese: bool) -> Line {
        let wanted = self.setting.width / self.setting.size;
        let is_justified = self.setting.shape == Shape::Running && is_chinese && !filled.is_last;
        let stretch = if is_justified { self.stretch(filled, wanted - filled.width) } else { 0.0 };
        let width = if stretch > 0.0 { wanted } else { filled.width };
        let start = match self.setting.alignment {
            Alignment::Start => 0.0,
            Alignment::Centre => (wanted - width) / 2.0,
            Alignment::End => wanted - width,
        };
        let fragments = self.fragments(filled, start, stretch);
        Line { fragments, width: width * self.setting.size }
    }

    /// What each gap gets so that the line grows by `slack` em; nothing where that would tear it apart.
    fn stretch(&self, filled: &Filled, slack: f32) -> f32 {
        let gaps = self.visible(filled).windows(2).filter(|pair| may_stretch(&pair[0], &pair[1])).count();
        let each = slack / gaps.max(1) as f32;
        if gaps == 0 || slack <= 0.0 || each > MOST_STRETCH { 0.0 } else { each }
    }

    fn visible(&self, filled: &Filled) -> &[Cluster] {
        let line = &self.clusters[filled.clusters.clone()];
        let spaces =
            line.iter().rev().take_while(|cluster| cluster.glyphs.is_empty() || cluster.first == ' ');
        &line[..line.len() - spaces.count()]
    }

    fn fragments(&self, filled: &Filled, start: f32, stretch: f32) -> Vec<Fragment> {
        let line = &self.clusters[filled.clusters.clone()];
        let n_visible = self.visible(filled).len();
        let mut x = start - line.first().map_or(0.0, leading_blank);
        let mut fragments: Vec<Fragment> = Vec::new();
        for (at, cluster) in line.iter().enumerate().filter(|(_, cluster)| !cluster.glyphs.is_empty()) {
            let stretched = at + 1 < n_visible && may_stretch(cluster, &line[at + 1]);
            let space = cluster.space + if stretched { stretch } else { 0.0 };
            if !fragments.last().is_some_and(|last| last.face == cluster.face && last.run == cluster.span) {
                fragments.push(self.fragment(x, cluster));
            }
            if let Some(fragment) = fragments.last_mut() {
                self.extend(fragment, cluster, space);
            }
            x += cluster.advance + space;
        }
        fragments
    }

    fn fragment(&self, x: f32, cluster: &Cluster) -> Fragment {
        Fragment {
            x: x * self.setting.size,
            width: 0.0,
            face: cluster.face,
            size: self.setting.size * cluster.scale,
            run: cluster.span,
            glyphs: Vec::new(),
            text: String::new(),
            is_spaced: false,
            is_tabular: self.setting.is_tabular,
        }
    }

    fn extend(&self, fragment: &mut Fragment, cluster: &Cluster, space: f32) {
        let offset = fragment.text.len();
        let relative = |range: &Range<usize>| {
            range.start - cluster.range.start + offset..range.end - cluster.range.start + offset
        };
        for glyph in &cluster.glyphs {
            fragment.glyphs.push(Glyph { range: relative(&glyph.range), ..glyph.clone() });
        }
        if let Some(last) = fragment.glyphs.last_mut() {
            last.advance += space / cluster.scale;
        }
        fragment.text.push_str(&self.text[cluster.range.clone()]);
        fragment.is_spaced |= space.abs() > 1e-6;
        fragment.width += (cluster.advance + space) * self.setting.size;
    }
}

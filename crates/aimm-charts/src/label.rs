//! Names in several lines: whole, never cut, broken where each script allows it.

use crate::metrics::{Lettering, character_width, drawable, is_han, width};

/// One line of a wrapped text.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Line {
    pub(crate) text: String,
    pub(crate) width: f64,
}

/// A text measured once and wrapped at any width.
#[derive(Debug, Clone)]
pub(crate) struct Paragraph {
    segments: Vec<Segment>,
    pub(crate) lettering: Lettering,
}

/// What stays together on a line.
#[derive(Debug, Clone)]
struct Segment {
    text: String,
    width: f64,
    /// Width of the spaces after it, which vanish at a line end.
    space: f64,
}

impl Paragraph {
    pub(crate) fn new(text: &str, lettering: Lettering) -> Self {
        let characters: Vec<char> = text.chars().filter_map(drawable).collect();
        let mut segments = Vec::new();
        let mut start = 0;
        for end in 1..=characters.len() {
            if end == characters.len() || may_break(&characters, end) {
                segments.extend(Segment::new(&characters[start..end], lettering));
                start = end;
            }
        }
        Self { segments, lettering }
    }

    /// Width of the longest piece that should not be broken.
    pub(crate) fn widest_segment(&self) -> f64 {
        self.segments.iter().map(|s| s.width).fold(0.0, f64::max)
    }

    /// Width on a single line.
    pub(crate) fn natural_width(&self) -> f64 {
        let all: f64 = self.segments.iter().map(|s| s.width + s.space).sum();
        all - self.segments.last().map_or(0.0, |s| s.space)
    }

    /// Height of `lines` lines.
    pub(crate) fn height(&self, lines: usize) -> f64 {
        self.lettering.line_height() * lines as f64
    }

    /// Number of lines at a width, counted without building them.
    pub(crate) fn line_count(&self, width: f64) -> usize {
        if self.widest_segment() > width {
            return self.wrap(width).len();
        }
        let (mut lines, mut used, mut space) = (usize::from(!self.segments.is_empty()), 0.0, 0.0);
        for segment in &self.segments {
            if used > 0.0 && used + space + segment.width > width + SLACK {
                lines += 1;
                used = segment.width;
            } else {
                used += space + segment.width;
            }
            space = segment.space;
        }
        lines
    }

    /// Fills lines greedily; a piece wider than a line is broken between characters.
    pub(crate) fn wrap(&self, width: f64) -> Vec<Line> {
        let mut lines: Vec<Line> = Vec::new();
        let mut space = 0.0;
        for piece in self.pieces(width) {
            match lines.last_mut() {
                Some(line) if line.width + space + piece.width <= width + SLACK => {
                    if space > 0.0 {
                        line.text.push(' ');
                    }
                    line.text.push_str(&piece.text);
                    line.width += space + piece.width;
                }
                _ => lines.push(Line { text: piece.text.clone(), width: piece.width }),
            }
            space = piece.space;
        }
        lines
    }

    /// As few lines as `wrap`, of lengths as even as possible.
    pub(crate) fn balanced(&self, width: f64) -> Vec<Line> {
        self.balanced_in(width, self.line_count(width))
    }

    /// At most `count` lines where so many are enough, of lengths as even as possible.
    pub(crate) fn balanced_in(&self, width: f64, count: usize) -> Vec<Line> {
        let widest = self.widest_segment();
        if count < 2 || widest > width || self.line_count(width) > count {
            return self.wrap(width);
        }
        let (mut low, mut high) = (widest.max(width / 8.0), width);
        while high - low > 1.0 {
            let middle = f64::midpoint(low, high);
            if self.line_count(middle) > count {
                low = middle;
            } else {
                high = middle;
            }
        }
        self.wrap(high)
    }

    fn pieces(&self, width: f64) -> Vec<Segment> {
        let mut pieces = Vec::with_capacity(self.segments.len());
        for segment in &self.segments {
            if segment.width <= width {
                pieces.push(segment.clone());
            } else {
                pieces.extend(segment.broken(width, self.lettering));
            }
        }
        pieces
    }
}

/// Rounding must not push a word off a line it was measured for.
const SLACK: f64 = 1e-6;

impl Segment {
    fn new(characters: &[char], lettering: Lettering) -> Option<Self> {
        let text: String = characters.iter().collect();
        let word = text.trim_end_matches(' ');
        let spaces = text.len() - word.len();
        let word = word.trim_start_matches(' ');
        (!word.is_empty()).then(|| Self {
            text: word.to_owned(),
            width: width(word, lettering),
            space: if spaces > 0 { character_width(' ', lettering) } else { 0.0 },
        })
    }

    fn broken(&self, width: f64, lettering: Lettering) -> Vec<Self> {
        let characters: Vec<char> = self.text.chars().collect();
        let mut pieces: Vec<Self> = Vec::new();
        let (mut start, mut used) = (0, 0.0);
        for (index, character) in characters.iter().enumerate() {
            let advance = character_width(*character, lettering);
            if index > start && used + advance > width {
                let end = (start + 1..=index)
                    .rev()
                    .find(|end| keeps_punctuation(characters[end - 1], characters[*end]))
                    .unwrap_or(index);
                pieces.extend(Self::new(&characters[start..end], lettering));
                used = characters[end..index].iter().map(|c| character_width(*c, lettering)).sum();
                start = end;
            }
            used += advance;
        }
        pieces.extend(Self::new(&characters[start..], lettering));
        if let Some(last) = pieces.last_mut() {
            last.space = self.space;
        }
        pieces
    }
}

fn may_break(characters: &[char], at: usize) -> bool {
    let (before, after) = (characters[at - 1], characters[at]);
    if after == ' ' {
        return false;
    }
    if before == ' ' {
        return true;
    }
    if !keeps_punctuation(before, after) {
        return false;
    }
    if is_han(before) || is_han(after) {
        return true;
    }
    matches!(before, '-' | '–' | '/')
        && at >= 2
        && characters[at - 2].is_alphabetic()
        && after.is_alphabetic()
}

/// Whether a line may end with `before` and the next begin with `after`.
fn keeps_punctuation(before: char, after: char) -> bool {
    !must_not_end(before) && !must_not_begin(after)
}

fn must_not_begin(character: char) -> bool {
    "，。、；：？！）」』】》〉〕］｝％‰…—～·”’,.;:?!)]}%".contains(character)
}

fn must_not_end(character: char) -> bool {
    "（「『【《〈〔［｛“‘([{￥¥$£#".contains(character)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::metrics::Language;

    fn set(text: &str, language: Language) -> Paragraph {
        Paragraph::new(text, Lettering { size: 12.0, strong: false, language })
    }

    fn texts(lines: &[Line]) -> Vec<&str> {
        lines.iter().map(|line| line.text.as_str()).collect()
    }

    #[test]
    fn breaks_stand_where_the_script_allows_them() {
        let rows = [
            (
                "human–AI end-to-end 2026-11 a/b",
                Language::English,
                vec!["human–", "AI ", "end-", "to-", "end ", "2026-11 ", "a/", "b"],
            ),
            ("风险（含AI）评估", Language::Chinese, vec!["风", "险", "（含", "AI）", "评", "估"]),
            ("“质量”，与……《标准》", Language::Chinese, vec!["“质", "量”，", "与……", "《标", "准》"]),
        ];
        for (text, language, expected) in rows {
            let found: Vec<String> = set(text, language)
                .segments
                .iter()
                .map(|s| if s.space > 0.0 { format!("{} ", s.text) } else { s.text.clone() })
                .collect();
            assert_eq!(found, expected, "pieces of {text}");
        }
    }

    #[test]
    fn lines_fit_and_nothing_is_lost() {
        let long = "Vision and strategic alignment of extraordinarilylongcompoundwordsthatfitnowhere indeed";
        for width in [30.0, 60.0, 100.0, 400.0] {
            let paragraph = set(long, Language::English);
            let lines = paragraph.wrap(width);
            assert!(lines.iter().all(|line| line.width <= width + 0.5), "no line is wider than {width}");
            let kept: String = texts(&lines).concat().replace(' ', "");
            assert_eq!(kept, long.replace(' ', ""), "every letter is on some line");
            assert_eq!(paragraph.line_count(width), lines.len(), "counting agrees with wrapping");
        }
    }

    #[test]
    fn balancing_keeps_the_number_of_lines() {
        let paragraph = set("Process embedding and human–AI collaboration", Language::English);
        let (greedy, even) = (paragraph.wrap(180.0), paragraph.balanced(180.0));
        assert_eq!(greedy.len(), even.len());
        let widest = |lines: &[Line]| lines.iter().map(|l| l.width).fold(0.0, f64::max);
        assert!(widest(&even) <= widest(&greedy), "even lines are not wider than greedy ones");
    }

    #[test]
    fn controls_never_steer_a_line() {
        let lines = set("a\u{0}b\u{202E}c\nd\te", Language::English).wrap(500.0);
        assert_eq!(texts(&lines), ["a□bc d e"]);
        assert!(set("", Language::English).wrap(10.0).is_empty());
        assert!(set(" \n ", Language::English).wrap(10.0).is_empty());
    }
}

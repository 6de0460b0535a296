//! Clusters into lines of a width.

use std::ops::Range;

use super::character::Class;
use super::cluster::{Break, Cluster};
use super::line_break::may_part;
use super::spacing::{BLANK_HALF, has_blank_end, has_blank_start};

/// How far an emergency break looks back for a place that offends no rule.
const LOOK_BACK: usize = 6;

/// One line of clusters.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Filled {
    pub(crate) clusters: Range<usize>,
    /// Visible width in em: without spaces and empty halves of marks at the ends.
    pub(crate) width: f32,
    /// The paragraph or a forced line ends here.
    pub(crate) is_last: bool,
}

/// Greedy lines of at most `width` em.
pub(crate) fn fill(clusters: &[Cluster], width: f32) -> Vec<Filled> {
    let mut lines = Vec::new();
    let mut start = 0;
    while start < clusters.len() {
        let end = line_end(clusters, start, width);
        let is_last = end == clusters.len() || clusters[end - 1].after == Break::Forced;
        lines.push(Filled { clusters: start..end, width: visible_width(clusters, start..end), is_last });
        start = end;
    }
    lines
}

/// Lines of at most `width` em that are about equally long and not more than the greedy ones.
pub(crate) fn fill_evenly(clusters: &[Cluster], width: f32) -> Vec<Filled> {
    let greedy = fill(clusters, width);
    let (mut low, mut high) = (width * 0.4, width);
    if greedy.len() < 2 {
        return greedy;
    }
    for _ in 0..8 {
        let middle = f32::midpoint(low, high);
        if fill(clusters, middle).len() > greedy.len() { low = middle } else { high = middle }
    }
    fill(clusters, high)
}

/// Lines of at most `width` em, the last of which is not a lonely character where a little tightening avoids it.
pub(crate) fn fill_without_stub(clusters: &[Cluster], width: f32) -> Vec<Filled> {
    let greedy = fill(clusters, width);
    let is_stub = greedy.len() > 1 && greedy.last().is_some_and(|line| line.width < 2.2);
    if !is_stub {
        return greedy;
    }
    let tighter = fill(clusters, width - 1.5);
    if tighter.len() == greedy.len() { tighter } else { greedy }
}

fn line_end(clusters: &[Cluster], start: usize, width: f32) -> usize {
    let mut last_allowed = None;
    let mut advance = -leading_blank(&clusters[start]);
    for at in start..clusters.len() {
        let cluster = &clusters[at];
        let visible = advance + cluster.advance - trailing_blank(cluster);
        if visible > width + 1e-4 && at > start {
            return last_allowed.unwrap_or_else(|| emergency_end(clusters, start, at));
        }
        if cluster.after == Break::Forced {
            return at + 1;
        }
        if cluster.after == Break::Allowed {
            last_allowed = Some(at + 1);
        }
        advance += cluster.advance + cluster.space;
    }
    clusters.len()
}

/// A place to cut a word that is longer than the line, `end` being the first cluster that does not fit.
fn emergency_end(clusters: &[Cluster], start: usize, end: usize) -> usize {
    let least = (start + 1).max(end.saturating_sub(LOOK_BACK));
    let is_clean = |at: &usize| may_part(clusters[*at - 1].class, Some(clusters[*at].class));
    (least..=end).rev().find(is_clean).unwrap_or(end)
}

/// Width of a line of these clusters, in em, without what is invisible at its ends.
pub(crate) fn visible_width(clusters: &[Cluster], range: Range<usize>) -> f32 {
    let mut end = range.end;
    while end > range.start && clusters[end - 1].class == Class::Space {
        end -= 1;
    }
    if end == range.start {
        return 0.0;
    }
    let line = &clusters[range.start..end];
    let total: f32 = line.iter().map(|cluster| cluster.advance + cluster.space).sum();
    let last = &line[line.len() - 1];
    total - last.space - trailing_blank(last) - leading_blank(&line[0])
}

/// The empty half at the start of a line that begins with an opening mark, in em.
pub(crate) fn leading_blank(cluster: &Cluster) -> f32 {
    if has_blank_start(cluster) { BLANK_HALF } else { 0.0 }
}

fn trailing_blank(cluster: &Cluster) -> f32 {
    match cluster.class {
        Class::Space => cluster.advance,
        _ if has_blank_end(cluster) => BLANK_HALF,
        _ => 0.0,
    }
}

//! Texts side by side: one strip, or one for each line where a page cannot hold them.

use super::block::protect_ends;
use super::strip::{Strip, total_height};

/// Lines of one column of a row.
pub(crate) struct RowCell {
    pub(crate) x: f32,
    pub(crate) lines: Vec<Strip>,
    /// Stands in the middle of the row's height.
    pub(crate) is_centred: bool,
}

impl RowCell {
    /// Lines from the top of the row.
    pub(crate) fn new(x: f32, lines: Vec<Strip>) -> Self {
        Self { x, lines, is_centred: false }
    }
}

/// Joins cells to a row with `padding` above and below. A row higher than `limit` is cut between its lines.
pub(crate) fn row(cells: Vec<RowCell>, padding: f32, limit: f32) -> Vec<Strip> {
    let height = cells.iter().map(|cell| total_height(&cell.lines)).fold(0.0, f32::max);
    let mut strips = if height + 2.0 * padding <= limit { whole(cells, height) } else { by_line(cells) };
    if let Some(first) = strips.first_mut() {
        *first = below(std::mem::take(first), padding);
    }
    if let Some(last) = strips.last_mut() {
        last.height += padding;
    }
    protect_ends(&mut strips);
    strips
}

fn whole(cells: Vec<RowCell>, height: f32) -> Vec<Strip> {
    let mut strip = Strip::new(height, 0.0);
    for cell in cells {
        let mut y = if cell.is_centred { (height - total_height(&cell.lines)) / 2.0 } else { 0.0 };
        for line in cell.lines {
            let line_height = line.height;
            strip.absorb(line, cell.x, y);
            y += line_height;
        }
    }
    vec![strip]
}

fn by_line(cells: Vec<RowCell>) -> Vec<Strip> {
    let mut strips: Vec<Strip> = Vec::new();
    for cell in cells {
        for (at, line) in cell.lines.into_iter().enumerate() {
            if at == strips.len() {
                strips.push(Strip::default());
            }
            strips[at].height = strips[at].height.max(line.height);
            strips[at].absorb(line, cell.x, 0.0);
        }
    }
    strips
}

/// The strip with `padding` above its content.
fn below(strip: Strip, padding: f32) -> Strip {
    let mut outer = Strip::new(padding + strip.height, strip.space);
    outer.absorb(strip, 0.0, padding);
    outer
}

//! Where everything of a radar stands: whole names around a plot as large as they allow.

use crate::block::{Block, NamedText};
use crate::geometry::{Frame, Point, clearance, depth, direction, on_axis, spread, within};

/// Up to so many axes the names are strong and have the value in a line of its own.
const FEW: usize = 8;
const LEAST_RADIUS: f64 = 40.0;
const POLE_GAP: f64 = 9.0;
const LEAST_COLUMN: f64 = 48.0;

/// A name at its place.
#[derive(Debug, Clone)]
pub(crate) struct PlacedLabel {
    pub(crate) frame: Frame,
    pub(crate) block: Block,
    pub(crate) side: Side,
    /// From the end of the axis to the name, where the name had to move away.
    pub(crate) leader: Option<[Point; 2]>,
}

/// On which side of the plot a name stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Side {
    Pole,
    Left,
    Right,
}

/// Centre, radius and names.
#[derive(Debug, Clone)]
pub(crate) struct Arrangement {
    pub(crate) centre: Point,
    pub(crate) radius: f64,
    pub(crate) labels: Vec<PlacedLabel>,
}

/// One try: this radius with names of at most so many lines.
struct Attempt<'a> {
    texts: &'a [NamedText],
    plot: Frame,
    radius: f64,
    lines: usize,
    gap: f64,
}

/// Finds the largest plot whose names take few lines; more lines are allowed only where the plot would get small.
pub(crate) fn arrange(texts: &[NamedText], plot: Frame) -> Option<Arrangement> {
    let largest = plot.width.min(plot.height) / 2.0;
    let wanted = (plot.width.min(plot.height) * 0.29).min(170.0);
    let mut best: Option<Arrangement> = None;
    for lines in [2, 3, 4, 6, usize::MAX] {
        let found = largest_radius(texts, plot, largest, lines);
        if let Some(found) = found {
            let good = found.radius >= wanted;
            if best.as_ref().is_none_or(|best| found.radius > best.radius) {
                best = Some(found);
            }
            if good {
                break;
            }
        }
    }
    best
}

fn largest_radius(texts: &[NamedText], plot: Frame, largest: f64, lines: usize) -> Option<Arrangement> {
    let gap = if texts.len() <= FEW { 10.0 } else { 13.0 };
    let mut radius = largest;
    while radius >= LEAST_RADIUS {
        let attempt = Attempt { texts, plot, radius, lines, gap };
        if let Some(arrangement) = attempt.place() {
            return Some(arrangement);
        }
        radius -= 3.0;
    }
    None
}

impl Attempt<'_> {
    fn count(&self) -> usize {
        self.texts.len()
    }

    /// Whether a name stands under the plot, centred on the end of its axis.
    fn is_bottom_pole(&self, index: usize) -> bool {
        let count = self.count();
        if count.is_multiple_of(2) {
            return index == count / 2;
        }
        count < FEW && (index == count / 2 || index == count / 2 + 1)
    }

    fn place(&self) -> Option<Arrangement> {
        let poles = self.pole_blocks()?;
        let top = poles.first().map_or(0.0, |(_, block)| block.height);
        let bottom = poles[1..].iter().map(|(_, block)| block.height + POLE_GAP).fold(0.0, f64::max);
        let highest = self.plot.top + top + POLE_GAP + self.radius;
        let lowest = self.plot.bottom() - bottom - self.radius * depth(self.count());
        if highest > lowest {
            return None;
        }
        let centre = Point::new(self.plot.centre().x, f64::midpoint(highest, lowest));
        let mut labels: Vec<Option<PlacedLabel>> = vec![None; self.count()];
        for (index, block) in poles {
            labels[index] = Some(self.pole(index, block, centre));
        }
        for side in [Side::Right, Side::Left] {
            self.column(side, centre, &mut labels)?;
        }
        let labels: Vec<PlacedLabel> = labels.into_iter().flatten().collect();
        let whole =
            labels.len() == self.count() && labels.iter().all(|label| self.plot.contains(label.frame, 0.01));
        whole.then_some(Arrangement { centre, radius: self.radius, labels })
    }

    /// Names above and below the plot, the top one first.
    fn pole_blocks(&self) -> Option<Vec<(usize, Block)>> {
        let half = self.plot.width / 2.0 - 6.0;
        let whole = (self.plot.width * 0.7).min(320.0);
        (0..self.count())
            .filter(|index| *index == 0 || self.is_bottom_pole(*index))
            .map(|index| {
                let pair = index != 0 && !self.count().is_multiple_of(2);
                let room = if pair { half } else { whole };
                Some((index, self.block(index, room, false)?))
            })
            .collect()
    }

    fn block(&self, index: usize, room: f64, own_line: bool) -> Option<Block> {
        let text = &self.texts[index];
        let strict = self.lines != usize::MAX;
        if strict && (text.widest() > room || text.line_count(room, own_line) > self.lines) {
            return None;
        }
        Some(text.block(room, own_line))
    }

    fn pole(&self, index: usize, block: Block, centre: Point) -> PlacedLabel {
        let end = on_axis(centre, self.radius, index, self.count());
        let half = block.width / 2.0;
        let middle = if (end.x - centre.x).abs() < 1.0 {
            centre.x
        } else if end.x > centre.x {
            within(end.x, centre.x + 6.0 + half, self.plot.right() - half)
        } else {
            within(end.x, self.plot.left + half, centre.x - 6.0 - half)
        };
        let top = if index == 0 {
            end.y - POLE_GAP - block.height
        } else {
            centre.y + self.radius * depth(self.count()) + POLE_GAP
        };
        PlacedLabel {
            frame: Frame::new(middle - half, top, block.width, block.height),
            block,
            side: Side::Pole,
            leader: None,
        }
    }

    /// Indices of the names on one side, from the top down.
    fn members(&self, side: Side) -> Vec<usize> {
        let count = self.count();
        let half = count.div_ceil(2);
        let on_side: Vec<usize> = match side {
            Side::Right => (1..half).collect(),
            _ => (count / 2 + 1..count).rev().collect(),
        };
        on_side.into_iter().filter(|index| !self.is_bottom_pole(*index)).collect()
    }

    fn column(&self, side: Side, centre: Point, labels: &mut [Option<PlacedLabel>]) -> Option<()> {
        let members = self.members(side);
        if members.is_empty() {
            return Some(());
        }
        let room = self.plot.width / 2.0 - self.radius - self.gap;
        if room < LEAST_COLUMN {
            return None;
        }
        let own_line = self.count() <= FEW;
        let blocks: Option<Vec<Block>> =
            members.iter().map(|index| self.block(*index, room, own_line)).collect();
        let blocks = blocks?;
        let middles = self.middles(&members, &blocks, centre, labels)?;
        let poles: Vec<Frame> = labels
            .iter()
            .flatten()
            .filter(|label| label.side == Side::Pole)
            .map(|label| label.frame)
            .collect();
        for ((index, block), middle) in members.into_iter().zip(blocks).zip(middles) {
            labels[index] = Some(self.beside(index, block, middle, side, centre, &poles));
        }
        Some(())
    }

    /// Heights of the names of one side, moved apart.
    fn middles(
        &self,
        members: &[usize],
        blocks: &[Block],
        centre: Point,
        labels: &[Option<PlacedLabel>],
    ) -> Option<Vec<f64>> {
        let wanted: Vec<f64> = members
            .iter()
            .zip(blocks)
            .map(|(index, block)| {
                let towards = direction(*index, self.count()).y;
                centre.y + towards * (self.radius + self.gap + block.height / 2.0)
            })
            .collect();
        let heights: Vec<f64> = blocks.iter().map(|block| block.height).collect();
        let between = if self.count() <= FEW { 8.0 } else { 5.0 };
        let floor = labels
            .iter()
            .enumerate()
            .filter(|(index, _)| *index != 0 && !self.count().is_multiple_of(2))
            .filter_map(|(_, label)| label.as_ref().filter(|label| label.side == Side::Pole))
            .map(|label| label.frame.top - between)
            .fold(self.plot.bottom(), f64::min);
        let middles = spread(&wanted, &heights, between, self.plot.top, floor)?;
        let limit = if self.lines == usize::MAX { f64::INFINITY } else { (self.radius * 0.45).max(24.0) };
        let near = |(middle, wanted): (&f64, &f64)| (middle - wanted).abs() <= limit;
        middles.iter().zip(&wanted).all(near).then_some(middles)
    }

    /// A name at its height, as near to the plot as the ring and the names at the poles allow.
    fn beside(
        &self,
        index: usize,
        block: Block,
        middle: f64,
        side: Side,
        centre: Point,
        poles: &[Frame],
    ) -> PlacedLabel {
        let top = middle - block.height / 2.0;
        let bottom = top + block.height;
        let end = on_axis(centre, self.radius, index, self.count());
        let outside = clearance(self.radius + self.gap, top - centre.y, bottom - centre.y);
        let mut away = outside.max((end.x - centre.x).abs()).max(6.0);
        for pole in poles {
            if pole.top - 2.0 < bottom && top < pole.bottom() + 2.0 {
                away = away.max(pole.width / 2.0 + 12.0);
            }
        }
        let left = match side {
            Side::Left => centre.x - away - block.width,
            _ => centre.x + away,
        };
        let frame = Frame::new(left, top, block.width, block.height);
        PlacedLabel { leader: leader(end, frame, side, self.gap), frame, block, side }
    }
}

/// A line from the end of an axis to its name, if the name is not right beside it.
fn leader(end: Point, frame: Frame, side: Side, gap: f64) -> Option<[Point; 2]> {
    let edge = match side {
        Side::Left => frame.right() + 3.0,
        _ => frame.left - 3.0,
    };
    let inner = (frame.height / 2.0).min(7.0);
    let height = within(end.y, frame.top + inner, frame.bottom() - inner);
    let target = Point::new(edge, height);
    (end.distance(target) > gap + 6.0).then_some([end, target])
}

//! The names to the left and right of a radar.

use crate::block::Block;
use crate::geometry::{Frame, Point, clearance, direction, on_axis, spread, within};
use crate::radar_layout::{Attempt, FEW, PlacedLabel, Side};

/// Names beside the plot are never narrower than this.
const LEAST_COLUMN: f64 = 48.0;
/// How far the nearer edge of an outermost name reaches past that of the name at the pole.
const PAST_POLE: f64 = 9.0;

impl Attempt<'_> {
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

    /// Places the names of one side; `None` if they have no room there.
    pub(crate) fn column(&self, side: Side, centre: Point, labels: &mut [Option<PlacedLabel>]) -> Option<()> {
        let members = self.members(side);
        if members.is_empty() {
            return Some(());
        }
        let room = self.plot.width / 2.0 - self.radius - self.gap;
        if room < LEAST_COLUMN {
            return None;
        }
        let poles: Vec<Frame> = labels
            .iter()
            .flatten()
            .filter(|label| label.side == Side::Pole)
            .map(|label| label.frame)
            .collect();
        let place = |rooms: &[f64]| self.beside_all(side, &members, rooms, centre, &poles);
        let narrow = place(&vec![room; members.len()])?;
        // Above and below the plot there is more room than beside it: names there may get wider.
        let rooms: Vec<f64> = narrow
            .iter()
            .map(|label| match side {
                Side::Left => label.frame.right() - self.plot.left,
                _ => self.plot.right() - label.frame.left,
            })
            .map(|free| free.min(room * 2.0))
            .collect();
        let wide = place(&rooms).filter(|labels| {
            let inside = |label: &PlacedLabel| self.plot.contains(label.frame, 0.01);
            labels.iter().all(inside)
        });
        for (index, label) in members.into_iter().zip(wide.unwrap_or(narrow)) {
            labels[index] = Some(label);
        }
        Some(())
    }

    /// Names of one side, each with its own room.
    fn beside_all(
        &self,
        side: Side,
        members: &[usize],
        rooms: &[f64],
        centre: Point,
        poles: &[Frame],
    ) -> Option<Vec<PlacedLabel>> {
        let own_line = self.count() <= FEW;
        let blocks: Option<Vec<Block>> =
            members.iter().zip(rooms).map(|(index, room)| self.block(*index, *room, own_line)).collect();
        let blocks = blocks?;
        let middles = self.middles(members, &blocks, centre, poles)?;
        let mut placed: Vec<Option<PlacedLabel>> = vec![None; members.len()];
        let mut leaders = Vec::new();
        for place in self.outwards(members) {
            let column = Column { side, centre, poles, leaders: &leaders };
            let label = self.beside(members[place], blocks[place].clone(), middles[place], &column);
            leaders.extend(label.leader);
            placed[place] = Some(label);
        }
        Some(placed.into_iter().flatten().collect())
    }

    /// Places in a column, from the names at its ends towards those in its middle.
    fn outwards(&self, members: &[usize]) -> Vec<usize> {
        let upper = members.iter().filter(|index| direction(**index, self.count()).y < 0.0).count();
        (0..upper).chain((upper..members.len()).rev()).collect()
    }

    /// Heights of the names of one side, moved apart.
    fn middles(
        &self,
        members: &[usize],
        blocks: &[Block],
        centre: Point,
        poles: &[Frame],
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
        let (low, high) = self.limits(&heights, poles, between);
        let middles = spread(&wanted, &heights, between, low, high)?;
        let limit = if self.lines == usize::MAX { f64::INFINITY } else { (self.radius * 0.45).max(24.0) };
        let near = |(middle, wanted): (&f64, &f64)| (middle - wanted).abs() <= limit;
        middles.iter().zip(&wanted).all(near).then_some(middles)
    }

    /// Between which heights a column stands. It may reach above the name at the top only so far that the line to
    /// its first name passes below that one, and likewise at the bottom.
    fn limits(&self, heights: &[f64], poles: &[Frame], between: f64) -> (f64, f64) {
        let (first, last) = (heights.first().copied(), heights.last().copied());
        let top =
            poles.first().map_or(self.plot.top, |pole| pole.bottom() + PAST_POLE - first.unwrap_or_default());
        let bottom = match poles {
            [_, pole] => pole.top - PAST_POLE + last.unwrap_or_default(),
            // A pair of names below the plot leaves the columns no place beside it.
            [_, pair @ ..] => pair.iter().map(|pole| pole.top - between).fold(f64::MAX, f64::min),
            [] => f64::MAX,
        };
        (top.max(self.plot.top), bottom.min(self.plot.bottom()))
    }

    /// A name at its height, as near to the plot as the ring, the names at the poles and the lines to other names allow.
    fn beside(&self, index: usize, block: Block, middle: f64, column: &Column<'_>) -> PlacedLabel {
        let centre = column.centre;
        let top = middle - block.height / 2.0;
        let bottom = top + block.height;
        let end = on_axis(centre, self.radius, index, self.count());
        let outside = clearance(self.radius + self.gap, top - centre.y, bottom - centre.y);
        let mut away = outside.max((end.x - centre.x).abs()).max(6.0);
        for pole in column.poles {
            if pole.top - 2.0 < bottom && top < pole.bottom() + 2.0 {
                away = away.max(pole.width / 2.0 + 15.0);
            }
        }
        for leader in column.leaders {
            away = away.max(reach(*leader, centre.x, top - 2.0, bottom + 2.0) + 4.0);
        }
        let left = match column.side {
            Side::Left => centre.x - away - block.width,
            _ => centre.x + away,
        };
        let frame = Frame::new(left, top, block.width, block.height);
        PlacedLabel { leader: leader(end, frame, column.side, self.gap), frame, block, side: column.side }
    }
}

/// What the names of a column have to keep clear of.
struct Column<'a> {
    side: Side,
    centre: Point,
    poles: &'a [Frame],
    leaders: &'a [[Point; 2]],
}

/// How far from the vertical through `middle` a line gets between two heights; 0 if it does not pass there.
fn reach([from, to]: [Point; 2], middle: f64, top: f64, bottom: f64) -> f64 {
    let (upper, lower) = if from.y <= to.y { (from, to) } else { (to, from) };
    if lower.y < top || upper.y > bottom {
        return 0.0;
    }
    let height = (lower.y - upper.y).max(1e-9);
    [top, bottom]
        .into_iter()
        .map(|y| upper.towards(lower, within((y - upper.y) / height, 0.0, 1.0)).x)
        .map(|x| (x - middle).abs())
        .fold(0.0, f64::max)
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

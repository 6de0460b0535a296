//! Where everything of a radar stands: whole names around a plot as large as they allow.

use crate::block::{Block, NamedText};
use crate::geometry::{Frame, Point, depth, on_axis, within};

/// Up to so many axes the names are strong and have the value in a line of its own.
pub(crate) const FEW: usize = 8;
const LEAST_RADIUS: f64 = 40.0;
const LONG_STEP: f64 = 12.0;
const SHORT_STEP: f64 = 2.0;
const POLE_GAP: f64 = 9.0;
/// Room under the plot for the lowest names of the columns, where no name stands centred there.
const UNDER_PLOT: f64 = 14.0;

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

impl Arrangement {
    /// Top and bottom of plot and names together.
    pub(crate) fn extent(&self) -> (f64, f64) {
        let ring = (self.centre.y - self.radius, self.centre.y + self.radius);
        self.labels
            .iter()
            .fold(ring, |(top, bottom), label| (top.min(label.frame.top), bottom.max(label.frame.bottom())))
    }
}

/// One try: this radius with names of at most so many lines.
pub(crate) struct Attempt<'a> {
    pub(crate) texts: &'a [NamedText],
    pub(crate) plot: Frame,
    pub(crate) radius: f64,
    pub(crate) lines: usize,
    pub(crate) breaks_words: bool,
    pub(crate) gap: f64,
}

/// Finds the largest plot whose names take few lines; more lines are allowed only where the plot would get small.
pub(crate) fn arrange(texts: &[NamedText], plot: Frame) -> Option<Arrangement> {
    let largest = plot.width.min(plot.height) / 2.0;
    let wanted = (plot.width.min(plot.height) * 0.29).min(170.0);
    let mut best: Option<Arrangement> = None;
    for lines in [1, 2, 3, 4, 6, usize::MAX] {
        let found = largest_radius(texts, plot, largest, lines, false);
        let radius = best.as_ref().map_or(0.0, |best| best.radius);
        // More lines must earn a plot that is clearly larger.
        if found.as_ref().is_some_and(|found| found.radius > radius * 1.12) {
            best = found;
        }
        if best.as_ref().is_some_and(|best| best.radius >= wanted) {
            break;
        }
    }
    // Words are broken only where nothing else fits.
    best.or_else(|| largest_radius(texts, plot, largest, usize::MAX, true))
}

fn largest_radius(
    texts: &[NamedText],
    plot: Frame,
    largest: f64,
    lines: usize,
    breaks_words: bool,
) -> Option<Arrangement> {
    let gap = if texts.len() <= FEW { 10.0 } else { 13.0 };
    let place = |radius: f64| Attempt { texts, plot, radius, lines, breaks_words, gap }.place();
    // First in long steps down to a radius that works, then back up in short ones.
    let mut radius = largest;
    let mut found = place(radius);
    while found.is_none() && radius > LEAST_RADIUS {
        radius = (radius - LONG_STEP).max(LEAST_RADIUS);
        found = place(radius);
    }
    let mut best = found?;
    while best.radius + SHORT_STEP <= largest {
        let Some(better) = place(best.radius + SHORT_STEP) else {
            break;
        };
        best = better;
    }
    Some(best)
}

impl Attempt<'_> {
    pub(crate) fn count(&self) -> usize {
        self.texts.len()
    }

    /// Whether a name stands under the plot, centred on the end of its axis.
    pub(crate) fn is_bottom_pole(&self, index: usize) -> bool {
        let count = self.count();
        if count.is_multiple_of(2) {
            return index == count / 2;
        }
        count < FEW && (index == count / 2 || index == count / 2 + 1)
    }

    fn place(&self) -> Option<Arrangement> {
        let poles = self.pole_blocks()?;
        let top = poles.first().map_or(0.0, |(_, block)| block.height);
        let under = poles[1..].iter().map(|(_, block)| block.height + POLE_GAP);
        let bottom = under.reduce(f64::max).unwrap_or(UNDER_PLOT);
        let highest = self.plot.top + top + POLE_GAP + self.radius;
        let lowest = self.plot.bottom() - bottom - self.radius * depth(self.count());
        if highest > lowest {
            return None;
        }
        let centre = Point::new(self.plot.centre().x, f64::midpoint(highest, lowest));
        // Where many names need the whole height, those at the poles move out to make room for the rest.
        let spare = (lowest - highest) / 2.0;
        [0.0, spare].into_iter().find_map(|lift| self.place_around(centre, &poles, lift))
    }

    fn place_around(&self, centre: Point, poles: &[(usize, Block)], lift: f64) -> Option<Arrangement> {
        let mut labels: Vec<Option<PlacedLabel>> = vec![None; self.count()];
        for (index, block) in poles {
            labels[*index] = Some(self.pole(*index, block.clone(), centre, lift));
        }
        for side in [Side::Right, Side::Left] {
            self.column(side, centre, &mut labels)?;
        }
        let labels: Vec<PlacedLabel> = labels.into_iter().flatten().collect();
        let whole =
            labels.len() == self.count() && labels.iter().all(|label| self.plot.contains(label.frame, 0.01));
        let labels = without_misleading_lines(labels);
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

    pub(crate) fn block(&self, index: usize, room: f64, own_line: bool) -> Option<Block> {
        let text = &self.texts[index];
        let breaks = text.widest() > room && !self.breaks_words;
        if breaks || text.line_count(room, own_line) > self.lines {
            return None;
        }
        Some(text.block(room, own_line))
    }

    fn pole(&self, index: usize, block: Block, centre: Point, lift: f64) -> PlacedLabel {
        let end = on_axis(centre, self.radius, index, self.count());
        let half = block.width / 2.0;
        let middle = if (end.x - centre.x).abs() < 1.0 {
            centre.x
        } else if end.x > centre.x {
            within(end.x, centre.x + 6.0 + half, self.plot.right() - half)
        } else {
            within(end.x, self.plot.left + half, centre.x - 6.0 - half)
        };
        // A pair below the plot stays there: the columns end above it.
        let alone = index == 0 || self.count().is_multiple_of(2);
        let away = POLE_GAP + if alone { lift } else { 0.0 };
        let (top, near) = if index == 0 {
            (end.y - away - block.height, end.y - away + 3.0)
        } else {
            let top = centre.y + self.radius * depth(self.count()) + away;
            (top, top - 3.0)
        };
        let leader = (away > POLE_GAP + 8.0).then(|| [end, Point::new(end.x, near)]);
        PlacedLabel {
            frame: Frame::new(middle - half, top, block.width, block.height),
            block,
            side: Side::Pole,
            leader,
        }
    }
}

/// Drops lines that would run through another name: the order of the names still tells which is whose.
fn without_misleading_lines(mut labels: Vec<PlacedLabel>) -> Vec<PlacedLabel> {
    let frames: Vec<Frame> = labels.iter().map(|label| label.frame).collect();
    for (index, label) in labels.iter_mut().enumerate() {
        let free = |leader: &[Point; 2]| {
            let mut others = frames.iter().enumerate().filter(|(other, _)| *other != index);
            others.all(|(_, frame)| !frame.meets(*leader))
        };
        label.leader = label.leader.filter(free);
    }
    labels
}

//! What can be had for an effort: the greatest index for every effort that is worth spending.

use super::ladder::{Ladder, Rung};
use crate::number::reaches;

/// Most combinations of levels of one area that are looked at with its own needs; above, its items count one by one.
const MOST_COMBINATIONS: usize = 4096;

/// An effort in points, the greatest index it gives, and where it comes from.
#[derive(Clone, Copy, Debug)]
pub(super) struct Point {
    pub(super) effort: u32,
    pub(super) index: f64,
    /// Positions in the two frontiers that were joined.
    pub(super) from: (usize, usize),
}

/// Points of rising effort and rising index; none where nothing is enough.
#[derive(Clone, Debug)]
pub(super) struct Frontier(pub(super) Vec<Point>);

impl Frontier {
    /// Nothing, for nothing.
    pub(super) fn empty() -> Self {
        Self(vec![Point { effort: 0, index: 0.0, from: (0, 0) }])
    }

    /// How many points, from the first on, do not reach `required`.
    pub(super) fn n_short_of(&self, required: Option<f64>) -> usize {
        let Some(required) = required else { return 0 };
        self.0.iter().take_while(|point| !reaches(point.index, required)).count()
    }

    /// This and `share` of `other`, for at most `most` points of effort.
    pub(super) fn joined(&self, other: &Self, share: f64, most: u32) -> Self {
        let last = |frontier: &Self| frontier.0.last().map_or(0, |point| point.effort);
        let length = last(self).saturating_add(last(other)).min(most) as usize + 1;
        let mut best: Vec<Option<Point>> = vec![None; length];
        for (first, left) in self.0.iter().enumerate() {
            for (second, right) in other.0.iter().enumerate() {
                let effort = left.effort + right.effort;
                let index = left.index + share * right.index;
                let Some(own) = best.get_mut(effort as usize) else { break };
                if own.is_none_or(|own| own.index < index) {
                    *own = Some(Point { effort, index, from: (first, second) });
                }
            }
        }
        Self(rising(best))
    }
}

fn rising(best: Vec<Option<Point>>) -> Vec<Point> {
    let mut most = f64::MIN;
    let is_more = |point: &Point| {
        let is_more = point.index > most;
        most = most.max(point.index);
        is_more
    };
    best.into_iter().flatten().filter(is_more).collect()
}

/// The items of one area with their frontier.
pub(super) struct AreaFrontier {
    pub(super) frontier: Frontier,
    /// Levels of the area's items at each point.
    pub(super) bases: Vec<Vec<(usize, u8)>>,
}

impl AreaFrontier {
    /// The points that reach `required`.
    pub(super) fn at_least(mut self, required: Option<f64>) -> Self {
        let n_short = self.frontier.n_short_of(required);
        self.frontier.0.drain(..n_short);
        self.bases.drain(..n_short);
        self
    }
}

/// What the items at the positions `items`, which make up one area, can be raised to between `forced` and `ceilings`.
pub(super) fn of_area(ladder: &Ladder, items: &[usize], forced: &[u8], ceilings: &[u8]) -> AreaFrontier {
    let counts = items.iter().map(|at| usize::from(ceilings[*at] - forced[*at]) + 1);
    let n_combinations = counts.fold(1, usize::saturating_mul);
    if n_combinations <= MOST_COMBINATIONS {
        return of_combinations(ladder, items, forced, ceilings);
    }
    let start = AreaFrontier { frontier: Frontier::empty(), bases: vec![Vec::new()] };
    items.iter().fold(start, |all, at| {
        let one = of_combinations(ladder, &[*at], forced, ceilings);
        let frontier = all.frontier.joined(&one.frontier, 1.0, u32::MAX);
        let bases =
            frontier.0.iter().map(|point| [&all.bases[point.from.0][..], &one.bases[point.from.1]].concat());
        AreaFrontier { bases: bases.collect(), frontier }
    })
}

fn of_combinations(ladder: &Ladder, items: &[usize], forced: &[u8], ceilings: &[u8]) -> AreaFrontier {
    let mut all: Vec<Vec<(usize, u8)>> = Vec::new();
    let mut best: Vec<Option<Point>> = Vec::new();
    let mut bases: Vec<(usize, u8)> = items.iter().map(|at| (*at, forced[*at])).collect();
    loop {
        if needs_hold(ladder, &bases) {
            let effort: u32 =
                bases.iter().map(|(at, base)| ladder.items[*at].effort_between(forced[*at], *base)).sum();
            let index = bases
                .iter()
                .map(|(at, base)| ladder.items[*at].share * ladder.items[*at].score_at(*base))
                .sum();
            if best.len() <= effort as usize {
                best.resize(effort as usize + 1, None);
            }
            if best[effort as usize].is_none_or(|own| own.index < index) {
                best[effort as usize] = Some(Point { effort, index, from: (all.len(), 0) });
                all.push(bases.clone());
            }
        }
        // The next combination, as a counter counts.
        let Some(moved) = bases.iter().position(|(at, base)| *base < ceilings[*at]) else { break };
        bases[moved].1 += 1;
        for (at, base) in &mut bases[..moved] {
            *base = forced[*at];
        }
    }
    let points = rising(best);
    let bases = points.iter().map(|point| all[point.from.0].clone()).collect();
    AreaFrontier { frontier: Frontier(points), bases }
}

/// Whether the steps of these items have what they need of each other.
fn needs_hold(ladder: &Ladder, bases: &[(usize, u8)]) -> bool {
    let has = |rung: Rung| {
        bases.iter().find(|(at, _)| *at == rung.item).is_none_or(|(_, base)| *base >= rung.level)
    };
    bases.iter().all(|(at, base)| ladder.items[*at].needed_up_to(*base).all(has))
}

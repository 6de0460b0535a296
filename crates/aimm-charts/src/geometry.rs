//! Points, frames, directions and the placing of labels: pure, in points, y growing downwards.

use core::f64::consts::TAU;

/// A place on the canvas in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Point {
    /// From the left edge.
    pub x: f64,
    /// From the top edge.
    pub y: f64,
}

impl Point {
    /// A place from its distances to the left and top edges.
    pub const fn new(x: f64, y: f64) -> Self {
        Self { x, y }
    }

    /// Straight distance to another place.
    pub fn distance(self, other: Self) -> f64 {
        libm::hypot(self.x - other.x, self.y - other.y)
    }

    /// The place `share` of the way (0–1) to another one.
    #[must_use]
    pub fn towards(self, other: Self, share: f64) -> Self {
        Self::new(self.x + (other.x - self.x) * share, self.y + (other.y - self.y) * share)
    }
}

/// An upright rectangle in points.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Frame {
    /// Left edge.
    pub left: f64,
    /// Top edge.
    pub top: f64,
    /// Width, not negative.
    pub width: f64,
    /// Height, not negative.
    pub height: f64,
}

impl Frame {
    /// A rectangle from its upper left corner and its size.
    pub const fn new(left: f64, top: f64, width: f64, height: f64) -> Self {
        Self { left, top, width, height }
    }

    /// Right edge.
    pub fn right(self) -> f64 {
        self.left + self.width
    }

    /// Bottom edge.
    pub fn bottom(self) -> f64 {
        self.top + self.height
    }

    /// The middle.
    pub fn centre(self) -> Point {
        Point::new(self.left + self.width / 2.0, self.top + self.height / 2.0)
    }

    /// The rectangle with `by` points more on every side (fewer if negative).
    #[must_use]
    pub fn grown(self, by: f64) -> Self {
        Self::new(
            self.left - by,
            self.top - by,
            (self.width + 2.0 * by).max(0.0),
            (self.height + 2.0 * by).max(0.0),
        )
    }

    /// Whether the two share any area; touching edges do not count.
    pub fn overlaps(self, other: Self) -> bool {
        self.left < other.right()
            && other.left < self.right()
            && self.top < other.bottom()
            && other.top < self.bottom()
    }

    /// Whether a straight line passes through the inside.
    pub fn meets(self, [from, to]: [Point; 2]) -> bool {
        let (mut first, mut last) = (0.0_f64, 1.0_f64);
        let axes = [
            (from.x, to.x - from.x, self.left, self.right()),
            (from.y, to.y - from.y, self.top, self.bottom()),
        ];
        for (start, step, low, high) in axes {
            if step.abs() < 1e-12 {
                if start <= low || start >= high {
                    return false;
                }
                continue;
            }
            let (a, b) = ((low - start) / step, (high - start) / step);
            first = first.max(a.min(b));
            last = last.min(a.max(b));
        }
        first < last
    }

    /// Whether `other` lies inside, with `slack` points of tolerance.
    pub fn contains(self, other: Self, slack: f64) -> bool {
        other.left >= self.left - slack
            && other.top >= self.top - slack
            && other.right() <= self.right() + slack
            && other.bottom() <= self.bottom() + slack
    }
}

/// Unit vector of axis `index` of `count`: the first points up, the others follow clockwise.
pub fn direction(index: usize, count: usize) -> Point {
    let angle = TAU * index as f64 / count.max(1) as f64;
    Point::new(libm::sin(angle), -libm::cos(angle))
}

/// The place on an axis at `radius` from `centre`.
pub fn on_axis(centre: Point, radius: f64, index: usize, count: usize) -> Point {
    let towards = direction(index, count);
    Point::new(centre.x + towards.x * radius, centre.y + towards.y * radius)
}

/// Corners of a ring, the first repeated at the end.
pub fn ring(centre: Point, radius: f64, count: usize) -> Vec<Point> {
    (0..=count).map(|index| on_axis(centre, radius, index % count.max(1), count)).collect()
}

/// `value` moved into `low..=high`; `low` where the two have crossed.
pub(crate) fn within(value: f64, low: f64, high: f64) -> f64 {
    value.min(high).max(low)
}

/// How far a ring of radius 1 reaches below its centre.
pub fn depth(count: usize) -> f64 {
    (0..count).map(|index| direction(index, count).y).fold(0.0, f64::max)
}

/// Moves intervals apart. `wanted` are centres in rising order with their `lengths`; the result
/// are centres in the same order, at least `gap` apart, inside `low..=high`, and as near to the wanted ones
/// (least squares) as that allows. `None` if they do not fit.
pub fn spread(wanted: &[f64], lengths: &[f64], gap: f64, low: f64, high: f64) -> Option<Vec<f64>> {
    let count = wanted.len().min(lengths.len());
    let mut offsets = Vec::with_capacity(count);
    let mut used = 0.0;
    for length in &lengths[..count] {
        offsets.push(used + length / 2.0);
        used += length + gap;
    }
    let room = high - low - (used - gap).max(0.0);
    if count > 0 && room < -1e-9 {
        return None;
    }
    let free: Vec<f64> = (0..count).map(|i| wanted[i] - offsets[i]).collect();
    let places = rising(&free);
    Some((0..count).map(|i| within(places[i], low, low + room.max(0.0)) + offsets[i]).collect())
}

/// The non-decreasing sequence nearest to `values` (pool adjacent violators).
fn rising(values: &[f64]) -> Vec<f64> {
    let mut pools: Vec<(f64, usize)> = Vec::with_capacity(values.len());
    for value in values {
        let mut pool = (*value, 1);
        while let Some(&(mean, size)) = pools.last() {
            if mean <= pool.0 {
                break;
            }
            pools.pop();
            let total = mean * size as f64 + pool.0 * pool.1 as f64;
            pool = (total / (size + pool.1) as f64, size + pool.1);
        }
        pools.push(pool);
    }
    pools.into_iter().flat_map(|(mean, size)| core::iter::repeat_n(mean, size)).collect()
}

/// Least horizontal distance from the centre of a disc of `radius` at which a box between
/// `top` and `bottom` (measured from that centre) stays outside the disc.
pub fn clearance(radius: f64, top: f64, bottom: f64) -> f64 {
    let nearest = if top <= 0.0 && bottom >= 0.0 { 0.0 } else { top.abs().min(bottom.abs()) };
    let square = radius * radius - nearest * nearest;
    libm::sqrt(square.max(0.0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn axes_start_at_the_top_and_run_clockwise() {
        let centre = Point::new(100.0, 100.0);
        for (index, x, y) in [(0, 100.0, 50.0), (1, 150.0, 100.0), (2, 100.0, 150.0), (3, 50.0, 100.0)] {
            let place = on_axis(centre, 50.0, index, 4);
            assert!(place.distance(Point::new(x, y)) < 1e-9, "axis {index} of 4 ends at {place:?}");
        }
    }

    #[test]
    fn rings_close() {
        let corners = ring(Point::new(0.0, 0.0), 10.0, 5);
        assert_eq!(corners.len(), 6);
        assert_eq!(corners.first(), corners.last(), "a ring ends where it begins");
        assert!((depth(5) - 0.809_016_994).abs() < 1e-9, "a pentagon on its side reaches cos 36°");
        assert!((depth(4) - 1.0).abs() < 1e-12);
    }

    #[test]
    fn spread_moves_only_what_collides() {
        for (wanted, lengths, expected) in [
            (&[10.0, 50.0][..], &[10.0, 10.0][..], Some(vec![10.0, 50.0])),
            (&[48.0, 52.0], &[10.0, 10.0], Some(vec![44.0, 56.0])),
            (&[0.0, 99.0], &[10.0, 10.0], Some(vec![5.0, 95.0])),
            (&[50.0, 50.0, 50.0], &[10.0, 20.0, 10.0], Some(vec![33.0, 50.0, 67.0])),
            (&[50.0, 50.0], &[60.0, 60.0], None),
        ] {
            assert_eq!(spread(wanted, lengths, 2.0, 0.0, 100.0), expected, "{wanted:?} {lengths:?}");
        }
        assert_eq!(spread(&[], &[], 2.0, 0.0, 0.0), Some(Vec::new()));
    }

    #[test]
    fn clearance_follows_the_disc() {
        assert!((clearance(10.0, -3.0, 3.0) - 10.0).abs() < 1e-12, "beside the centre the whole radius");
        assert!((clearance(10.0, 6.0, 9.0) - 8.0).abs() < 1e-12, "6, 8, 10");
        assert!((clearance(10.0, -9.0, -6.0) - 8.0).abs() < 1e-12, "the same above");
        assert!(clearance(10.0, 11.0, 20.0).abs() < 1e-12, "below the disc there is no bound");
    }

    #[test]
    fn lines_meet_what_they_pass_through() {
        let frame = Frame::new(10.0, 10.0, 10.0, 10.0);
        for (from, to, met) in [
            ((0.0, 15.0), (30.0, 15.0), true),
            ((0.0, 15.0), (5.0, 15.0), false),
            ((15.0, 0.0), (15.0, 12.0), true),
            ((0.0, 10.0), (30.0, 10.0), false),
            ((0.0, 0.0), (9.0, 30.0), false),
            ((8.0, 8.0), (30.0, 30.0), true),
        ] {
            let ends = [from, to].map(|(x, y)| Point::new(x, y));
            assert_eq!(frame.meets(ends), met, "{from:?} to {to:?}");
        }
    }

    #[test]
    fn frames_that_touch_do_not_overlap() {
        let frame = Frame::new(0.0, 0.0, 10.0, 10.0);
        assert!(!frame.overlaps(Frame::new(10.0, 0.0, 5.0, 5.0)));
        assert!(frame.overlaps(Frame::new(9.0, 9.0, 5.0, 5.0)));
        assert!(frame.contains(Frame::new(0.0, 0.0, 10.0, 10.0), 0.0));
        assert!(!frame.contains(Frame::new(0.0, 0.0, 10.1, 10.0), 0.05));
    }
}

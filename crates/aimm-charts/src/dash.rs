//! Dashes as plain lines, so that every backend draws the same.

use crate::geometry::Point;

/// Cuts a line into its dashes. `pattern` alternates lengths of dashes and gaps in points; an empty one
/// gives the whole line.
pub(crate) fn dashes(line: &[Point], pattern: &[f64]) -> Vec<Vec<Point>> {
    if pattern.is_empty() {
        return vec![line.to_vec()];
    }
    let mut dashes = Vec::new();
    let mut dash: Vec<Point> = Vec::new();
    let (mut part, mut left) = (0, pattern[0]);
    for ends in line.windows(2) {
        let length = ends[0].distance(ends[1]);
        let mut done = 0.0;
        while length - done > 1e-9 {
            let drawing = part % 2 == 0;
            if drawing && dash.is_empty() {
                dash.push(ends[0].towards(ends[1], done / length));
            }
            let step = left.min(length - done);
            done += step;
            left -= step;
            if drawing {
                dash.push(ends[0].towards(ends[1], (done / length).min(1.0)));
            }
            if left <= 1e-9 {
                dashes.extend(take(&mut dash));
                part = (part + 1) % pattern.len();
                left = pattern[part];
            }
        }
    }
    dashes.extend(take(&mut dash));
    dashes
}

fn take(dash: &mut Vec<Point>) -> Option<Vec<Point>> {
    (dash.len() > 1).then(|| core::mem::take(dash))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn total(dashes: &[Vec<Point>]) -> f64 {
        dashes.iter().flat_map(|dash| dash.windows(2)).map(|ends| ends[0].distance(ends[1])).sum()
    }

    #[test]
    fn dashes_follow_the_pattern_round_corners() {
        let line = [Point::new(0.0, 0.0), Point::new(10.0, 0.0), Point::new(10.0, 10.0)];
        let cut = dashes(&line, &[6.0, 2.0]);
        assert_eq!(cut.len(), 3, "20 points hold two whole dashes and a part of a third");
        assert_eq!(cut[1][1], Point::new(10.0, 0.0), "the second dash turns at the corner");
        assert!((total(&cut) - 16.0).abs() < 1e-9, "6 + 6 + 4 points are drawn");
    }

    #[test]
    fn no_pattern_is_a_solid_line() {
        let line = [Point::new(0.0, 0.0), Point::new(3.0, 4.0)];
        assert_eq!(dashes(&line, &[]), vec![line.to_vec()]);
    }
}

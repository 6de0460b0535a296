//! Small signs drawn with strokes, on a square of 24 units.

use aimm_charts::Colour;

use super::page::{Path, Step, Stroke, circle_steps, steps_through};

/// A sign.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Icon {
    Gauge,
    Gate,
    Coverage,
    Tick,
    Warning,
}

const UNITS: f32 = 24.0;
const STROKE: f32 = 1.75;

/// The strokes of a sign on a square of `side` points.
pub(crate) fn icon(icon: Icon, side: f32, colour: Colour) -> Vec<Path> {
    let scale = side / UNITS;
    let strokes = strokes(icon);
    strokes.into_iter().map(|(steps, is_closed)| stroke(&steps, is_closed, scale, colour)).collect()
}

fn strokes(icon: Icon) -> Vec<(Vec<Step>, bool)> {
    let line = |points: &[(f32, f32)]| (steps_through(points), false);
    match icon {
        Icon::Gauge => vec![(gauge(), false), line(&[(12.0, 14.0), (16.0, 9.0)])],
        Icon::Gate => vec![
            line(&[(4.0, 20.0), (4.0, 6.0)]),
            line(&[(20.0, 20.0), (20.0, 6.0)]),
            line(&[(4.0, 9.0), (20.0, 9.0)]),
            line(&[(4.0, 15.0), (20.0, 15.0)]),
            line(&[(9.3, 9.0), (9.3, 15.0)]),
            line(&[(14.7, 9.0), (14.7, 15.0)]),
        ],
        Icon::Coverage => {
            vec![(circle_steps((12.0, 12.0), 8.0), true), line(&[(12.0, 4.0), (12.0, 12.0), (19.0, 16.0)])]
        }
        Icon::Tick => vec![line(&[(5.0, 12.5), (9.5, 17.0), (19.0, 7.0)])],
        Icon::Warning => vec![
            (steps_through(&[(12.0, 4.0), (21.0, 19.5), (3.0, 19.5)]), true),
            line(&[(12.0, 10.0), (12.0, 14.5)]),
            line(&[(12.0, 16.8), (12.0, 17.2)]),
        ],
    }
}

/// Seven tenths of a circle, open at the bottom.
fn gauge() -> Vec<Step> {
    vec![
        Step::Move((4.0, 18.0)),
        Step::Curve((3.35, 16.75), (3.0, 15.3), (3.0, 13.9)),
        Step::Curve((3.0, 8.93), (7.03, 4.9), (12.0, 4.9)),
        Step::Curve((16.97, 4.9), (21.0, 8.93), (21.0, 13.9)),
        Step::Curve((21.0, 15.3), (20.65, 16.75), (20.0, 18.0)),
    ]
}

fn stroke(steps: &[Step], is_closed: bool, scale: f32, colour: Colour) -> Path {
    let scaled = |(x, y): (f32, f32)| (x * scale, y * scale);
    let steps = steps
        .iter()
        .map(|step| match *step {
            Step::Move(to) => Step::Move(scaled(to)),
            Step::Line(to) => Step::Line(scaled(to)),
            Step::Curve(first, second, to) => Step::Curve(scaled(first), scaled(second), scaled(to)),
        })
        .collect();
    let stroke = Some(Stroke { ink: colour.into(), width: STROKE * scale });
    Path { steps, is_closed, fill: None, stroke }
}

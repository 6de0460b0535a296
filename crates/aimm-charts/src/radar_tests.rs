//! Names around a radar, whatever their number and length.

use proptest::prelude::*;

use crate::chart::Size;
use crate::geometry::{Frame, Point};
use crate::metrics::Language;
use crate::radar::{Axis, Radar, Series, SeriesKind};
use crate::radar_plan::{RadarPlan, height, plan};
use crate::theme::{Appearance, Theme};
use crate::words::Words;

fn words() -> Words {
    let word = || "not rated".to_owned();
    Words {
        name: word(),
        index: word(),
        level: word(),
        current: word(),
        bounds: word(),
        exact: word(),
        evidenced: word(),
        target: word(),
        previous: word(),
        date: word(),
        not_rated: word(),
        not_applicable: word(),
        gate: word(),
        blocks: word(),
    }
}

fn name(language: Language, length: usize) -> String {
    let text = match language {
        Language::English => {
            "Transparent governance and measurable operation of models, human–AI work included "
        }
        Language::Chinese => "对“人工智能”系统（含合资企业）实施负责任、透明且可度量的治理，",
    };
    text.chars().cycle().take(length).collect()
}

fn radar(language: Language, lengths: &[usize], missing: usize) -> Radar {
    let axis = |length: &usize| Axis { label: name(language, *length), short: None };
    let values = (0..lengths.len()).map(|index| (index != missing).then_some((index % 6) as f64)).collect();
    Radar {
        title: String::new(),
        show_title: false,
        axes: lengths.iter().map(axis).collect(),
        max_level: 5,
        series: vec![Series { name: String::new(), kind: SeriesKind::Current, values }],
        language,
        words: words(),
    }
}

fn check(plan: &RadarPlan, size: Size, axes: usize) -> Result<(), TestCaseError> {
    let labels = &plan.arrangement.labels;
    let canvas = Frame::new(0.0, 0.0, size.width, size.height);
    prop_assert_eq!(labels.len(), axes, "every axis has its name");
    for (index, label) in labels.iter().enumerate() {
        prop_assert!(
            canvas.contains(label.frame, 0.0),
            "name {} leaves the picture: {:?}",
            index,
            label.frame
        );
        for (other, neighbour) in labels.iter().enumerate().skip(index + 1) {
            let apart = !label.frame.overlaps(neighbour.frame);
            prop_assert!(
                apart,
                "names {} and {} overlap: {:?}, {:?}",
                index,
                other,
                label.frame,
                neighbour.frame
            );
        }
        let middle = label.frame.centre();
        let (dx, dy) = (middle.x - plan.arrangement.centre.x, middle.y - plan.arrangement.centre.y);
        let nearest = Point::new(
            (dx.abs() - label.frame.width / 2.0).max(0.0),
            (dy.abs() - label.frame.height / 2.0).max(0.0),
        );
        let ring = plan.arrangement.radius * if axes < 8 { 0.4 } else { 0.99 };
        prop_assert!(nearest.distance(Point::new(0.0, 0.0)) >= ring, "name {} stands on the plot", index);
        for (other, neighbour) in labels.iter().enumerate().filter(|(other, _)| *other != index) {
            let crossed = neighbour.leader.is_some_and(|leader| label.frame.meets(leader));
            prop_assert!(!crossed, "the line to name {} runs through name {}", other, index);
        }
    }
    Ok(())
}

fn language() -> impl Strategy<Value = Language> {
    prop_oneof![Just(Language::English), Just(Language::Chinese)]
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn names_neither_overlap_nor_leave_the_picture(
        language in language(),
        shares in prop::collection::vec(0.0_f64..1.0, 3..=30),
        width in 420.0_f64..900.0,
        missing in 0_usize..40,
    ) {
        let longest = match language {
            Language::English => 116.0,
            Language::Chinese => 56.0,
        };
        let lengths: Vec<usize> = shares.iter().map(|share| 4 + (share * share * longest) as usize).collect();
        let radar = radar(language, &lengths, missing);
        let theme = Theme::bundled(Appearance::Light).expect("the bundled tokens are whole");
        let size = Size { width, height: height(&radar, width, &theme) };
        let plan = plan(&radar, size, &theme).expect("a size made for the chart fits it");
        prop_assert!(plan.arrangement.radius >= 40.0, "the plot stays readable");
        check(&plan, size, lengths.len())?;
    }
}

#[test]
fn words_are_broken_only_where_nothing_else_fits() {
    let theme = Theme::bundled(Appearance::Light).expect("the bundled tokens are whole");
    let mut chart = radar(Language::English, &[5; 5], 9);
    chart.axes[1].label = "Effectiveness".to_owned();
    let size = Size { width: 420.0, height: height(&chart, 420.0, &theme) };
    let plan = plan(&chart, size, &theme).expect("a size made for the chart fits it");
    let lines = &plan.arrangement.labels[1].block.lines;
    assert_eq!(lines[0].0[0].text, "Effectiveness", "a smaller plot is better than a broken word");
}

#[test]
fn a_picture_too_small_for_its_names_says_so() {
    let theme = Theme::bundled(Appearance::Light).expect("the bundled tokens are whole");
    let chart = radar(Language::English, &[100; 30], 0);
    assert!(plan(&chart, Size { width: 200.0, height: 150.0 }, &theme).is_err());
}

//! How long pictures take.

#![expect(clippy::expect_used, reason = "a benchmark that cannot start has to stop")]

use std::hint::black_box;

use aimm_charts::{Appearance, Axis, Chart, Language, Radar, Series, SeriesKind, Theme, Words, png, svg};
use criterion::{Criterion, criterion_group, criterion_main};

fn words() -> Words {
    let word = |text: &str| text.to_owned();
    Words {
        name: word("Area"),
        index: word("Index"),
        level: word("Level"),
        current: word("Current"),
        bounds: word("Bounds"),
        exact: word("exact"),
        evidenced: word("Evidenced"),
        target: word("Target"),
        previous: word("Previous"),
        date: word("Date"),
        not_rated: word("not rated"),
        not_applicable: word("not applicable"),
        gate: word("gate area"),
        blocks: word("blocks the next level"),
    }
}

fn radar(count: usize, name: &str, language: Language) -> Chart {
    let series = |kind, shift: usize| Series {
        name: format!("Series {shift}"),
        kind,
        values: (0..count).map(|index| Some(((index * 7 + shift) % 20) as f64 / 4.0)).collect(),
    };
    let axis = |_| Axis { label: name.to_owned(), short: None };
    Chart::Radar(Radar {
        title: name.to_owned(),
        show_title: false,
        axes: (0..count).map(axis).collect(),
        max_level: 5,
        series: vec![series(SeriesKind::Current, 3), series(SeriesKind::Target, 5)],
        language,
        words: words(),
    })
}

fn charts(criterion: &mut Criterion) {
    let theme = Theme::bundled(Appearance::Light).expect("the bundled tokens are whole");
    let mut picture = |name: &str, chart: &Chart, width: f64| {
        let size = chart.size_for_width(width, &theme).expect("the chart is right");
        criterion.bench_function(&format!("size of {name}"), |bench| {
            bench.iter(|| black_box(chart).size_for_width(width, &theme));
        });
        criterion.bench_function(&format!("svg of {name}"), |bench| {
            bench.iter(|| svg(black_box(chart), &theme, size));
        });
        svg(chart, &theme, size).expect("a size made for the chart fits it")
    };
    let small = picture("radar 5", &radar(5, "Effectiveness", Language::English), 420.0);
    let english = radar(23, "Operation, monitoring and retirement", Language::English);
    let large = picture("radar 23", &english, 700.0);
    picture("radar 23 zh", &radar(23, "人工智能政策与治理", Language::Chinese), 700.0);
    for (name, picture) in [("5", &small), ("23", &large)] {
        criterion.bench_function(&format!("png of radar {name} at 2x"), |bench| {
            bench.iter(|| png(black_box(picture), 2.0));
        });
    }
}

criterion_group!(benches, charts);
criterion_main!(benches);

//! SVG and PNG: golden pictures, the same bytes twice, hostile names, wrong figures.

use std::path::Path;

use crate::charts::{
    area_bars, area_radar, bar_row, bars, domain_bars, domain_radar, gaps, heat_map, mixed_heat_map,
    radar_of, six_series, trend,
};
use crate::names::LANGUAGES;
use aimm_charts::{
    Appearance, Axis, Chart, ChartError, Language, Size, Theme, data_table, describe, png, svg,
};

fn theme(appearance: Appearance) -> Theme {
    Theme::bundled(appearance).expect("the bundled tokens are whole")
}

fn draw(chart: &Chart, width: f64, appearance: Appearance) -> String {
    let theme = theme(appearance);
    let size = chart.size_for_width(width, &theme).expect("the chart is right");
    svg(chart, &theme, size).expect("a size made for the chart fits it")
}

fn pictures() -> Vec<(String, String)> {
    let mut pictures = Vec::new();
    for language in LANGUAGES {
        let tag = if language == Language::English { "en" } else { "zh" };
        let charts = [
            ("radar-3", radar_of(language, 3, 20, false), 420.0, Appearance::Light),
            ("radar-5", domain_radar(language), 420.0, Appearance::Light),
            ("radar-23", area_radar(language), 700.0, Appearance::Print),
            ("radar-30", radar_of(language, 30, 40, true), 700.0, Appearance::Dark),
            ("bars-5", domain_bars(language), 760.0, Appearance::Light),
            ("bars-23", area_bars(language), 760.0, Appearance::Print),
            ("heat-map", heat_map(language), 1100.0, Appearance::Light),
            ("heat-map-mixed", mixed_heat_map(language, 60), 900.0, Appearance::Dark),
            ("trend", trend(language), 640.0, Appearance::Light),
            ("gaps", gaps(language, None), 760.0, Appearance::Print),
            ("radar-six", six_series(language), 520.0, Appearance::Print),
        ];
        for (name, chart, width, appearance) in charts {
            pictures.push((format!("{name}-{tag}.svg"), draw(&chart, width, appearance)));
        }
    }
    pictures
}

/// Replaces a golden file.
#[expect(clippy::disallowed_methods, reason = "a golden file is written by hand, under version control")]
fn write(file: &Path, text: &str) {
    std::fs::write(file, text).expect("the golden folder can be written");
}

#[test]
fn pictures_are_as_they_were_looked_at() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/golden");
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    for (name, picture) in pictures() {
        let file = folder.join(&name);
        if update {
            write(&file, &picture);
        }
        let golden = std::fs::read_to_string(&file).unwrap_or_default();
        assert!(golden == picture, "{name} has changed: look at it, then run with UPDATE_GOLDEN=1");
    }
}

#[test]
fn the_same_chart_gives_the_same_bytes() {
    assert_eq!(pictures(), pictures(), "nothing depends on hash order, clock or process history");
    for language in LANGUAGES {
        let picture = draw(&domain_radar(language), 420.0, Appearance::Print);
        let (first, second) = (png(&picture, 1.0), png(&picture, 1.0));
        assert_eq!(first.expect("an SVG of ours"), second.expect("an SVG of ours"));
    }
}

#[test]
fn a_png_has_the_asked_size_and_real_glyphs() {
    let picture = draw(&domain_radar(Language::Chinese), 420.0, Appearance::Light);
    let bytes = png(&picture, 2.0).expect("an SVG of ours");
    let bitmap = resvg::tiny_skia::Pixmap::decode_png(&bytes).expect("a PNG");
    assert_eq!(bitmap.width(), 840, "two pixels a point");
    let without = png(&strip_texts(&picture), 2.0).expect("still an SVG");
    let blank = resvg::tiny_skia::Pixmap::decode_png(&without).expect("a PNG");
    let differing = bitmap.pixels().iter().zip(blank.pixels()).filter(|(a, b)| a != b).count();
    assert!(differing > 2_000, "letters cover pixels: only {differing} differ");
    for scale in [0.0, 0.9, 4.1, f32::NAN] {
        assert!(matches!(png(&picture, scale), Err(ChartError::Scale(_))), "{scale} is no scale");
    }
    assert!(matches!(png("<svg", 1.0), Err(ChartError::Svg(_))));
}

fn strip_texts(picture: &str) -> String {
    picture.lines().filter(|line| !line.starts_with("<text")).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_hostile_name_stays_text() {
    let hostile = "</text><script>alert(1)</script><b>&amp;]]>\u{0}\u{1b}\u{202e}\"'&#0;";
    for language in LANGUAGES {
        let Chart::Radar(mut radar) = domain_radar(language) else {
            unreachable!("a radar is a radar");
        };
        radar.title = hostile.to_owned();
        radar.show_title = true;
        radar.axes[1] = Axis { label: hostile.to_owned(), short: Some(hostile.to_owned()) };
        radar.series[0].name = hostile.to_owned();
        let picture = draw(&Chart::Radar(radar), 640.0, Appearance::Light);
        assert!(!picture.contains("<script") && !picture.contains("<b>"), "no markup of a name is markup");
        assert!(!picture.contains(['\u{0}', '\u{1b}', '\u{202e}']), "no control reaches the picture");
        png(&picture, 1.0).expect("the SVG is still well-formed");
    }
}

#[test]
fn screen_readers_get_title_and_figures() {
    for language in LANGUAGES {
        let chart = domain_radar(language);
        let picture = draw(&chart, 420.0, Appearance::Light);
        for part in
            ["role=\"img\"", "viewBox=\"0 0 420 ", "<title>", "<desc>", "Inter, 'Noto Sans SC', sans-serif"]
        {
            assert!(picture.contains(part), "the picture has {part}");
        }
        assert!(describe(&chart).contains("2.85"), "the description has the figures");
    }
    let chart = mixed_heat_map(Language::Chinese, 20);
    let text = describe(&chart);
    assert!(text.contains("未评") && text.contains("不适用"), "states are told in words");
}

#[test]
fn tables_are_rectangular_and_missing_values_are_words() {
    for language in LANGUAGES {
        for chart in [
            area_radar(language),
            area_bars(language),
            gaps(language, None),
            mixed_heat_map(language, 30),
            trend(language),
        ] {
            let table = data_table(&chart);
            assert!(table.rows.iter().all(|row| row.len() == table.head.len()), "{:?}", table.head);
        }
    }
    let table = data_table(&area_radar(Language::English));
    assert_eq!(table.rows[11][3], "not rated", "a gap is never 0");
    assert_eq!(table.rows[0][1], "3.17");
    let table = data_table(&gaps(Language::English, None));
    assert_eq!(table.rows[0], ["STR.1 Vision and strategic alignment", "3.17", "3", "4", "0.83"]);
    assert_eq!(table.rows[7], ["RES.4 Talent and AI literacy", "not rated", "", "1.83", ""]);
}

#[test]
fn a_missing_value_is_a_gap_and_not_zero() {
    let Chart::Radar(mut radar) = domain_radar(Language::English) else {
        unreachable!("a radar is a radar");
    };
    radar.series.truncate(1);
    let marks = |radar: &aimm_charts::Radar| {
        draw(&Chart::Radar(radar.clone()), 420.0, Appearance::Light).matches("<circle").count()
    };
    assert_eq!(marks(&radar), 5);
    radar.series[0].values[2] = None;
    assert_eq!(marks(&radar), 4, "no mark where nothing was rated");
    radar.series[0].values = vec![None; 5];
    assert_eq!(marks(&radar), 0);
    radar.series[0].values = vec![Some(0.0); 5];
    assert_eq!(marks(&radar), 5, "zero is a value");
}

#[test]
fn wrong_charts_are_refused_by_name() {
    let language = Language::English;
    let theme = theme(Appearance::Light);
    let radar = |change: fn(&mut aimm_charts::Radar)| {
        let Chart::Radar(mut radar) = domain_radar(language) else {
            unreachable!("a radar is a radar");
        };
        change(&mut radar);
        let size = Size { width: 640.0, height: 480.0 };
        svg(&Chart::Radar(radar), &theme, size).expect_err("the chart is wrong")
    };
    assert!(matches!(radar(|r| r.axes.truncate(2)), ChartError::TooFewAxes(2)));
    assert!(matches!(radar(|r| r.axes.clear()), ChartError::TooFewAxes(0)));
    assert!(matches!(radar(|r| r.axes = vec![r.axes[0].clone(); 31]), ChartError::TooManyAxes(31)));
    assert!(matches!(radar(|r| r.series.clear()), ChartError::Empty));
    assert!(matches!(radar(|r| r.series = vec![r.series[0].clone(); 7]), ChartError::TooManySeries(7)));
    assert!(matches!(radar(|r| r.max_level = 0), ChartError::MaxLevel(0)));
    assert!(matches!(radar(|r| r.max_level = 11), ChartError::MaxLevel(11)));
    assert!(matches!(
        radar(|r| r.series[1].values.truncate(4)),
        ChartError::Length { found: 4, expected: 5, .. }
    ));
    assert!(matches!(radar(|r| r.series[0].values[0] = Some(5.5)), ChartError::Value { max: 5, .. }));
    assert!(matches!(radar(|r| r.series[0].values[0] = Some(f64::NAN)), ChartError::Value { .. }));
    let small = Size { width: 90.0, height: 60.0 };
    let charts = [
        domain_radar(language),
        domain_bars(language),
        gaps(language, None),
        heat_map(language),
        trend(language),
    ];
    for chart in charts {
        let error = svg(&chart, &theme, small).expect_err("nothing fits into a stamp");
        assert!(matches!(error, ChartError::TooSmall { .. }), "{error}");
    }
    let mut row = bar_row("Strategy".to_owned(), Some(2.0));
    row.cells.clear();
    let short = Chart::Bars(bars(language, vec![row]));
    assert!(matches!(
        short.size_for_width(600.0, &theme),
        Err(ChartError::Length { found: 0, expected: 2, .. })
    ));
    let Chart::Trend(mut backwards) = trend(language) else {
        unreachable!("a trend is a trend");
    };
    backwards.dates.reverse();
    for series in &mut backwards.series {
        series.values.reverse();
    }
    let error = Chart::Trend(backwards).size_for_width(600.0, &theme).expect_err("time runs forwards");
    assert!(matches!(error, ChartError::Order(_)));
}

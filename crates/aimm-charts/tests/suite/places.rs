//! Every text of every picture at its place: inside, and on no other text.

use std::cell::RefCell;
use std::convert::Infallible;
use std::rc::Rc;

use crate::charts::{
    area_bars, area_radar, domain_bars, domain_radar, gaps, heat_map, long_bars, mixed_heat_map, radar_of,
    six_series, trend,
};
use crate::names::LANGUAGES;
use aimm_charts::geometry::Frame;
use aimm_charts::metrics::{Lettering, width};
use aimm_charts::{
    Appearance, Chart, LINE_HEIGHT_PER_EM, Language, Size, TOP_TO_BASELINE, Theme, UNITS_PER_POINT, draw,
    fonts,
};
use plotters::drawing::IntoDrawingArea;
use plotters_backend::text_anchor::{HPos, VPos};
use plotters_backend::{
    BackendColor, BackendCoord, BackendStyle, BackendTextStyle, DrawingBackend, DrawingErrorKind, FontStyle,
    FontTransform,
};

type Drawn = Result<(), DrawingErrorKind<Infallible>>;

/// What was drawn, in points.
#[derive(Default)]
struct Record {
    texts: Vec<(String, Frame)>,
    points: Vec<(f64, f64)>,
}

/// A painter that only notes what it is asked to draw.
struct Recorder {
    size: (u32, u32),
    record: Rc<RefCell<Record>>,
}

fn points(units: f64) -> f64 {
    units / f64::from(UNITS_PER_POINT)
}

impl Recorder {
    fn note(&self, (x, y): BackendCoord, reach: f64) {
        let (x, y) = (points(f64::from(x)), points(f64::from(y)));
        let mut record = self.record.borrow_mut();
        record.points.extend([(x - reach, y - reach), (x + reach, y + reach)]);
    }
}

impl DrawingBackend for Recorder {
    type ErrorType = Infallible;

    fn get_size(&self) -> (u32, u32) {
        self.size
    }

    fn ensure_prepared(&mut self) -> Drawn {
        Ok(())
    }

    fn present(&mut self) -> Drawn {
        Ok(())
    }

    fn draw_pixel(&mut self, at: BackendCoord, _: BackendColor) -> Drawn {
        self.note(at, 0.0);
        Ok(())
    }

    fn draw_path<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        style: &S,
    ) -> Drawn {
        let reach = points(f64::from(style.stroke_width())) / 2.0;
        path.into_iter().for_each(|at| self.note(at, reach));
        Ok(())
    }

    fn fill_polygon<S: BackendStyle, I: IntoIterator<Item = BackendCoord>>(
        &mut self,
        path: I,
        _: &S,
    ) -> Drawn {
        path.into_iter().for_each(|at| self.note(at, 0.0));
        Ok(())
    }

    fn draw_circle<S: BackendStyle>(&mut self, at: BackendCoord, radius: u32, _: &S, _: bool) -> Drawn {
        self.note(at, points(f64::from(radius)));
        Ok(())
    }

    fn draw_text<S: BackendTextStyle>(&mut self, text: &str, style: &S, at: BackendCoord) -> Drawn {
        assert!(matches!(style.anchor().h_pos, HPos::Left), "painters rely on the left anchor");
        assert!(matches!(style.anchor().v_pos, VPos::Top), "painters rely on the top anchor");
        assert!(matches!(style.transform(), FontTransform::None), "text is never turned");
        let family = style.family();
        let han = family.as_str() == fonts::HAN_FAMILY;
        assert!(han || family.as_str() == fonts::LATIN_FAMILY, "only bundled families are used");
        assert!(!text.starts_with(' '), "painters drop a space at the start of {text:?}");
        let em = points(style.size() / LINE_HEIGHT_PER_EM);
        let lettering = Lettering {
            size: em,
            strong: matches!(style.style(), FontStyle::Bold),
            language: if han { Language::Chinese } else { Language::English },
        };
        let baseline = points(f64::from(at.1)) + TOP_TO_BASELINE * em;
        // From the top of capitals to the baseline: what must never touch. Descenders are checked against the edge.
        let frame =
            Frame::new(points(f64::from(at.0)), baseline - 0.75 * em, width(text, lettering), 0.85 * em);
        self.record.borrow_mut().texts.push((text.to_owned(), frame));
        Ok(())
    }
}

fn record(chart: &Chart, size: Size) -> Record {
    let theme = Theme::bundled(Appearance::Light).expect("the bundled tokens are whole");
    let record = Rc::new(RefCell::new(Record::default()));
    let units = |points: f64| (points * f64::from(UNITS_PER_POINT)) as u32;
    let recorder = Recorder { size: (units(size.width), units(size.height)), record: Rc::clone(&record) };
    draw(&recorder.into_drawing_area(), chart, &theme).expect("a size made for the chart fits it");
    record.take()
}

fn check(name: &str, chart: &Chart, width: f64) {
    let theme = Theme::bundled(Appearance::Light).expect("the bundled tokens are whole");
    let size = chart.size_for_width(width, &theme).expect(name);
    let record = record(chart, size);
    let canvas = Frame::new(0.0, 0.0, size.width, size.height);
    assert!(!record.texts.is_empty(), "{name} has texts");
    for (text, frame) in &record.texts {
        let whole = Frame { height: frame.height * 1.15, ..*frame };
        assert!(canvas.contains(whole, 0.1), "{text:?} leaves {name}: {frame:?} of {size:?}");
    }
    for (x, y) in &record.points {
        assert!(
            (-0.1..=size.width + 0.1).contains(x) && (-0.1..=size.height + 0.1).contains(y),
            "a shape leaves {name} at {x}, {y} of {size:?}"
        );
    }
    for (index, (text, frame)) in record.texts.iter().enumerate() {
        for (other, neighbour) in &record.texts[index + 1..] {
            // Runs of one line follow each other exactly; units are whole numbers.
            let slim = frame.grown(-0.15);
            assert!(
                !slim.overlaps(neighbour.grown(-0.15)),
                "{text:?} lies on {other:?} in {name}: {frame:?} {neighbour:?}"
            );
        }
    }
}

#[test]
fn the_demo_is_clean_in_both_languages() {
    for language in LANGUAGES {
        check("radar of domains", &domain_radar(language), 420.0);
        check("radar of areas", &area_radar(language), 700.0);
        check("narrow radar of areas", &area_radar(language), 440.0);
        check("bars of domains", &domain_bars(language), 760.0);
        check("bars of areas", &area_bars(language), 760.0);
        check("heat map", &heat_map(language), 1100.0);
        check("narrow heat map", &heat_map(language), 640.0);
        check("trend", &trend(language), 640.0);
        check("gaps", &gaps(language, None), 760.0);
        check("radar of six series", &six_series(language), 480.0);
    }
}

#[test]
fn any_number_of_axes_and_long_names_are_clean() {
    for language in LANGUAGES {
        let longest = if language == Language::English { 120 } else { 60 };
        for count in 3..=30 {
            check(&format!("radar of {count}"), &radar_of(language, count, 24, false), 660.0);
            check(
                &format!("long radar of {count}"),
                &radar_of(language, count, longest, count % 2 == 0),
                720.0,
            );
        }
        check("long gaps", &gaps(language, Some(longest)), 700.0);
        check("long bars", &long_bars(language, longest), 700.0);
        check("long heat map", &mixed_heat_map(language, longest), 900.0);
    }
}

#[test]
fn ids_of_any_length_are_clean() {
    for longest in [9, 13, 26, 40] {
        let Chart::HeatMap(mut map) = mixed_heat_map(Language::English, 20) else {
            unreachable!("a heat map is a heat map");
        };
        for cell in map.rows.iter_mut().flat_map(|row| &mut row.cells) {
            cell.id = format!("{}.{}", cell.id, "QUALITY_".repeat(5))[..longest].to_owned();
        }
        for width in [490.0, 900.0] {
            check(&format!("ids of {longest} characters"), &Chart::HeatMap(map.clone()), width);
        }
    }
}

#[test]
fn scales_from_one_to_ten_are_clean() {
    for max in 1..=10 {
        for language in LANGUAGES {
            let Chart::Radar(mut radar) = domain_radar(language) else {
                unreachable!("a radar is a radar");
            };
            radar.max_level = max;
            for series in &mut radar.series {
                series.values = vec![Some(f64::from(max) / 2.0); 5];
            }
            check(&format!("radar up to {max}"), &Chart::Radar(radar), 480.0);
            let Chart::Bars(mut bars) = domain_bars(language) else {
                unreachable!("bars are bars");
            };
            bars.max_level = max;
            for row in &mut bars.rows {
                (row.value, row.target, row.bounds) = (Some(f64::from(max)), Some(0.5), None);
                (row.previous, row.evidenced, row.level) = (Some(0.0), None, Some(max));
            }
            check(&format!("bars up to {max}"), &Chart::Bars(bars), 760.0);
        }
    }
}

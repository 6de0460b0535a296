//! Charts to draw in tests: the demo's figures in both languages, with its names and longer ones.

use aimm_charts::{
    Axis, BarRow, Bars, CellState, Chart, GapRow, Gaps, HeatCell, HeatMap, HeatRow, Language, Radar, Series,
    SeriesKind, Trend, TrendDate,
};

use crate::names::{AREAS, DOMAINS, level_names, long_name, pick, words};

pub(crate) fn series(kind: SeriesKind, name: &str, values: Vec<Option<f64>>) -> Series {
    Series { name: name.to_owned(), kind, values }
}

pub(crate) fn radar(language: Language, axes: Vec<Axis>, series: Vec<Series>) -> Radar {
    Radar {
        title: pick(language, ("Index by domain, target level 3", "各能力域指数，目标第 3 级")),
        show_title: false,
        axes,
        max_level: 5,
        series,
        language,
        words: words(language),
    }
}

pub(crate) fn domain_radar(language: Language) -> Chart {
    let axes = DOMAINS.iter().map(|pair| Axis { label: pick(language, *pair), short: None }).collect();
    let some = |values: [f64; 5]| values.map(Some).to_vec();
    let words = words(language);
    Chart::Radar(radar(
        language,
        axes,
        vec![
            series(SeriesKind::Current, &words.current, some([2.85, 2.37, 2.62, 2.25, 2.25])),
            series(SeriesKind::Target, &words.target, some([3.0; 5])),
            series(SeriesKind::Previous, &words.previous, some([2.4, 2.05, 2.14, 1.86, 1.95])),
        ],
    ))
}

pub(crate) fn area_radar(language: Language) -> Chart {
    let axes = AREAS
        .iter()
        .map(|(id, en, zh, _)| Axis { label: pick(language, (en, zh)), short: Some((*id).to_owned()) })
        .collect();
    let words = words(language);
    let current: Vec<Option<f64>> = AREAS.iter().map(|area| Some(area.3)).collect();
    let evidenced = AREAS
        .iter()
        .enumerate()
        .map(|(index, area)| (index != 11).then_some((area.3 - 0.3 - (index % 4) as f64 * 0.15).max(0.0)))
        .collect();
    Chart::Radar(radar(
        language,
        axes,
        vec![
            series(SeriesKind::Current, &words.current, current),
            series(SeriesKind::Target, &words.target, vec![Some(3.0); 23]),
            series(SeriesKind::Evidenced, &words.evidenced, evidenced),
        ],
    ))
}

/// A radar of `count` axes with all six series, names up to `longest` characters and a gap in each series.
pub(crate) fn radar_of(language: Language, count: usize, longest: usize, short: bool) -> Chart {
    let axes = (0..count)
        .map(|index| Axis {
            label: long_name(language, 4 + (index * 37 + longest) % longest.max(5), index),
            short: short.then(|| format!("A.{}", index + 1)),
        })
        .collect();
    let words = words(language);
    let values = |shift: usize| -> Vec<Option<f64>> {
        (0..count)
            .map(|index| (index != shift + 1).then_some(((index * 7 + shift * 5) % 20) as f64 / 4.0))
            .collect()
    };
    let kinds = [
        (SeriesKind::Current, words.current.as_str()),
        (SeriesKind::Target, words.target.as_str()),
        (SeriesKind::Previous, words.previous.as_str()),
        (SeriesKind::Evidenced, words.evidenced.as_str()),
        (SeriesKind::Scenario, "Scenario A"),
        (SeriesKind::Benchmark, "Benchmark"),
    ];
    let all =
        kinds.iter().enumerate().map(|(index, (kind, name))| series(*kind, name, values(index))).collect();
    Chart::Radar(radar(language, axes, all))
}

fn percent(language: Language, value: &str) -> String {
    match language {
        Language::English => format!("{value} %"),
        Language::Chinese => format!("{value}%"),
    }
}

pub(crate) fn domain_bars(language: Language) -> Chart {
    let figures = [
        ("15", 2.85, 3, (2.85, 2.85), 2.43, 2.40, "+0.45", "100"),
        ("20", 2.37, 2, (2.26, 2.51), 1.99, 2.05, "+0.32", "95.0"),
        ("25", 2.62, 2, (2.44, 2.77), 2.16, 2.14, "+0.48", "93.3"),
        ("20", 2.25, 2, (2.25, 2.25), 1.99, 1.86, "+0.39", "100"),
        ("20", 2.25, 2, (1.97, 2.63), 1.60, 1.95, "+0.30", "86.7"),
    ];
    let mut rows: Vec<BarRow> = DOMAINS
        .iter()
        .zip(figures)
        .map(|(pair, (weight, value, level, bounds, evidenced, previous, change, coverage))| BarRow {
            label: pick(language, *pair),
            id: None,
            note: Some(percent(language, weight)),
            value: Some(value),
            level: Some(level),
            bounds: Some(bounds),
            evidenced: Some(evidenced),
            target: Some(3.0),
            previous: Some(previous),
            total: false,
            cells: vec![change.to_owned(), percent(language, coverage)],
        })
        .collect();
    rows.push(BarRow {
        label: pick(language, ("Overall", "总体")),
        id: None,
        note: None,
        value: Some(2.4566),
        level: Some(2),
        bounds: Some((2.3316, 2.5983)),
        evidenced: Some(2.0219),
        target: Some(3.0),
        previous: Some(2.07),
        total: true,
        cells: vec!["+0.39".to_owned(), percent(language, "94.7")],
    });
    Chart::Bars(bars(language, rows))
}

pub(crate) fn bars(language: Language, rows: Vec<BarRow>) -> Bars {
    Bars {
        title: pick(language, ("Index by domain", "各能力域指数")),
        show_title: false,
        max_level: 5,
        columns: vec![pick(language, ("vs 2025", "较 2025")), pick(language, ("Coverage", "覆盖率"))],
        rows,
        language,
        words: words(language),
    }
}

pub(crate) fn bar_row(label: String, value: Option<f64>) -> BarRow {
    BarRow {
        label,
        id: None,
        note: None,
        value,
        level: value.map(|value| value as u8),
        bounds: None,
        evidenced: None,
        target: Some(3.0),
        previous: None,
        total: false,
        cells: vec![String::new(); 2],
    }
}

pub(crate) fn area_bars(language: Language) -> Chart {
    let rows = AREAS
        .iter()
        .enumerate()
        .map(|(index, (id, en, zh, value))| BarRow {
            id: Some((*id).to_owned()),
            evidenced: (index != 4).then_some(value - 0.4),
            bounds: Some((value - (index % 3) as f64 * 0.1, value + (index % 3) as f64 * 0.15)),
            previous: Some(value - 0.35),
            ..bar_row(pick(language, (en, zh)), (index != 11).then_some(*value))
        })
        .collect();
    Chart::Bars(bars(language, rows))
}

/// Bars with names of `longest` characters.
pub(crate) fn long_bars(language: Language, longest: usize) -> Chart {
    let rows = (0..6)
        .map(|index| BarRow {
            note: Some(percent(language, "16.7")),
            ..bar_row(long_name(language, longest, index), (index != 2).then_some(index as f64 / 1.3))
        })
        .collect();
    Chart::Bars(bars(language, rows))
}

pub(crate) fn heat_map(language: Language) -> Chart {
    let gates = ["RES.1", "APP.4", "MGT.1", "MGT.2", "EFF.1"];
    let notes = ["2.85 · level 3", "2.37 · level 2", "2.62 · level 2", "2.25 · level 2", "2.25 · level 2"];
    let notes_zh = ["2.85 · 3 级", "2.37 · 2 级", "2.62 · 2 级", "2.25 · 2 级", "2.25 · 2 级"];
    let rows = DOMAINS
        .iter()
        .zip(["STR", "RES", "APP", "MGT", "EFF"])
        .enumerate()
        .map(|(domain, (pair, prefix))| HeatRow {
            name: pick(language, *pair),
            note: Some(pick(language, (notes[domain], notes_zh[domain]))),
            cells: AREAS
                .iter()
                .filter(|area| area.0.starts_with(prefix))
                .map(|(id, en, zh, index)| HeatCell {
                    id: (*id).to_owned(),
                    name: pick(language, (en, zh)),
                    index: Some(*index),
                    level: Some(1 + u8::from(*index >= 1.8) + u8::from(*index >= 2.8)),
                    gate: gates.contains(id),
                    blocks: *id == "MGT.2",
                    note: match *id {
                        "MGT.2" => Some(pick(language, ("blocks level 3", "阻碍第 3 级"))),
                        "RES.5" | "APP.5" | "EFF.3" | "EFF.4" => Some(pick(language, ("1 open", "1 项待答"))),
                        _ => None,
                    },
                    state: CellState::Rated,
                })
                .collect(),
        })
        .collect();
    Chart::HeatMap(HeatMap {
        title: pick(language, ("All 23 areas", "全部 23 个子域")),
        show_title: false,
        max_level: 5,
        level_names: level_names(language),
        rows,
        language,
        words: words(language),
    })
}

/// The heat map with one tile of every state and names of `longest` characters.
pub(crate) fn mixed_heat_map(language: Language, longest: usize) -> Chart {
    let Chart::HeatMap(mut map) = heat_map(language) else {
        unreachable!("a heat map is a heat map");
    };
    for (level, cell) in (0_u8..6).zip(map.rows.iter_mut().flat_map(|row| &mut row.cells)) {
        cell.level = Some(level);
    }
    let cells = &mut map.rows[2].cells;
    cells[0].state = CellState::NotRated;
    cells[1].state = CellState::NotApplicable;
    cells[2].level = None;
    cells[3].name = long_name(language, longest, 1);
    cells[3].note = Some(long_name(language, longest / 2, 2));
    map.rows[1].name = long_name(language, longest, 3);
    Chart::HeatMap(map)
}

pub(crate) fn trend(language: Language) -> Chart {
    let words = words(language);
    let dates = [
        (0, "2023-11-01", "2023 年 11 月 1 日"),
        (366, "2024-11-01", "2024 年 11 月 1 日"),
        (731, "2025-11-01", "2025 年 11 月 1 日"),
        (915, "2026-05-04", "2026 年 5 月 4 日"),
        (1096, "2026-11-01 (draft)", "2026 年 11 月 1 日（草稿）"),
    ];
    let dates =
        dates.iter().map(|(day, en, zh)| TrendDate { label: pick(language, (en, zh)), day: *day }).collect();
    Chart::Trend(Trend {
        title: pick(language, ("Index over time", "指数变化趋势")),
        show_title: false,
        max_level: 5,
        dates,
        series: vec![
            series(
                SeriesKind::Current,
                &words.current,
                vec![Some(1.42), Some(1.8), Some(2.07), Some(2.3), Some(2.46)],
            ),
            series(
                SeriesKind::Target,
                &words.target,
                vec![Some(2.0), Some(2.0), Some(3.0), Some(3.0), Some(3.0)],
            ),
            series(
                SeriesKind::Evidenced,
                &words.evidenced,
                vec![Some(0.9), None, Some(1.6), Some(1.9), Some(2.42)],
            ),
        ],
        language,
        words,
    })
}

/// Distances of all areas to their targets: far, near, at, beyond, and two that have none or no value.
pub(crate) fn gaps(language: Language, longest: Option<usize>) -> Chart {
    let row = |(turn, (id, en, zh, index)): (usize, &(&str, &str, &str, f64))| {
        let target = [Some(4.0), Some(3.0), Some(*index), Some(2.0), None][turn % 5];
        let value = (turn != 7).then_some(*index);
        let missing = value.zip(target).map(|(value, target)| (target - value).max(0.0));
        GapRow {
            label: longest.map_or_else(|| pick(language, (en, zh)), |long| long_name(language, long, turn)),
            id: Some((*id).to_owned()),
            value,
            level: value.map(|value| value as u8),
            target,
            total: false,
            cells: vec![missing.map(|missing| format!("{missing:.2}")).unwrap_or_default()],
        }
    };
    Chart::Gaps(Gaps {
        title: pick(language, ("Distance to the target", "与目标的差距")),
        show_title: false,
        max_level: 5,
        columns: vec![pick(language, ("Missing", "差距"))],
        rows: AREAS.iter().enumerate().map(row).collect(),
        language,
        words: words(language),
    })
}

/// A radar or trend of all six looks.
pub(crate) fn six_series(language: Language) -> Chart {
    let axes = DOMAINS.iter().map(|pair| Axis { label: pick(language, *pair), short: None }).collect();
    let kinds = [
        (SeriesKind::Current, 3.4),
        (SeriesKind::Target, 4.2),
        (SeriesKind::Previous, 2.8),
        (SeriesKind::Evidenced, 2.2),
        (SeriesKind::Scenario, 1.6),
        (SeriesKind::Benchmark, 1.0),
    ];
    let all = kinds.iter().enumerate().map(|(turn, (kind, height))| {
        let values = (0..5).map(|axis| Some(height + 0.3 * f64::from((axis * 7 + turn as i32 * 3) % 4 - 2)));
        series(*kind, &format!("{kind:?}"), values.collect())
    });
    Chart::Radar(radar(language, axes, all.collect()))
}

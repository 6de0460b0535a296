//! Charts of the sample documents.

use aimm_charts::{
    Axis, BarRow, Bars, CellState, Chart, HeatCell, HeatMap, HeatRow, Language, Radar, Series, SeriesKind,
    Words,
};

use super::Texts;

pub(crate) fn radar(texts: &Texts) -> Chart {
    let values = |values: &[f64]| values.iter().copied().map(Some).collect();
    Chart::Radar(Radar {
        title: texts.pick("Index by domain", "各能力域指数").to_owned(),
        show_title: false,
        axes: texts.domains().iter().map(|name| Axis { label: (*name).to_owned(), short: None }).collect(),
        max_level: 5,
        series: vec![
            Series {
                name: texts.pick("Current", "当前").to_owned(),
                kind: SeriesKind::Current,
                values: values(&[3.17, 2.4, 2.55, 1.9, 2.05]),
            },
            Series {
                name: texts.pick("Target", "目标").to_owned(),
                kind: SeriesKind::Target,
                values: values(&[4.0, 3.0, 3.0, 3.0, 3.0]),
            },
        ],
        language: texts.chart_language(),
        words: words(texts),
    })
}

pub(crate) fn bars(texts: &Texts) -> Chart {
    let row = |(at, name): (usize, &&str)| BarRow {
        label: (*name).to_owned(),
        id: None,
        note: None,
        value: Some(3.1 - 0.3 * at as f64),
        level: Some(if at < 2 { 3 } else { 2 }),
        bounds: Some((2.9 - 0.3 * at as f64, 3.4 - 0.3 * at as f64)),
        evidenced: Some(2.5 - 0.3 * at as f64),
        target: Some(3.5),
        previous: Some(2.2),
        total: false,
        cells: Vec::new(),
    };
    Chart::Bars(Bars {
        title: texts.pick("Domains", "能力域").to_owned(),
        show_title: false,
        max_level: 5,
        columns: Vec::new(),
        rows: texts.domains().iter().enumerate().map(row).collect(),
        language: texts.chart_language(),
        words: words(texts),
    })
}

pub(crate) fn heat_map(texts: &Texts) -> Chart {
    let cell = |at: usize, area: usize| HeatCell {
        id: format!("A.{at}.{area}"),
        name: texts.areas()[(at * 2 + area) % texts.areas().len()].to_owned(),
        index: Some(1.2 + ((at * 3 + area * 5) % 7) as f64 * 0.4),
        level: Some(1 + ((at * 3 + area * 5) % 7 / 3) as u8),
        gate: at == 3 && area == 1,
        blocks: at == 3 && area == 1,
        note: None,
        state: CellState::Rated,
    };
    let row = |(at, name): (usize, &&str)| HeatRow {
        name: (*name).to_owned(),
        note: None,
        cells: (0..4).map(|area| cell(at, area)).collect(),
    };
    Chart::HeatMap(HeatMap {
        title: texts.pick("All areas", "全部子域").to_owned(),
        show_title: false,
        max_level: 5,
        level_names: texts.levels().map(str::to_owned).to_vec(),
        rows: texts.domains().iter().enumerate().map(row).collect(),
        language: texts.chart_language(),
        words: words(texts),
    })
}

fn words(texts: &Texts) -> Words {
    let word = |english: &str, chinese: &str| texts.pick(english, chinese).to_owned();
    Words {
        name: word("Domain", "能力域"),
        index: word("Index", "指数"),
        current: word("Current", "当前"),
        level: word("Level", "等级"),
        bounds: word("Bounds", "区间"),
        exact: word("exact", "确定"),
        evidenced: word("Evidenced", "有证据"),
        target: word("Target", "目标"),
        previous: word("Previous", "上次"),
        date: word("Date", "日期"),
        not_rated: word("not rated", "未评"),
        not_applicable: word("not applicable", "不适用"),
        gate: word("gate area", "门槛子域"),
        blocks: word("blocks the next level", "阻碍下一级"),
    }
}

impl Texts {
    fn chart_language(&self) -> Language {
        if self.is_chinese { Language::Chinese } else { Language::English }
    }
}

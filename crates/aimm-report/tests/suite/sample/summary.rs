//! The decision summary of the sample.

use aimm_report::document::{Block, Columns, Entries, Entry, EntryMark, Heading, LevelRuler, RulerMark, Run};

use super::Texts;
use super::tables::decisions;

pub(super) fn summary(texts: &Texts) -> Vec<Block> {
    let sentence = texts.pick(
        "Level 2, Managed. Two conditions hold back level 3.",
        "当前为第 2 级（受管理级），尚有两项条件阻碍第 3 级。",
    );
    let section = texts.pick("Decision summary", "决策摘要");
    vec![
        Block::PageBreak,
        Block::Heading(Heading::sentence(1, "summary", section, sentence)),
        Block::LevelRuler(ruler(texts)),
        Block::Entries(blockers(texts)),
        Block::Columns(Columns {
            left: entries(
                texts,
                "Three strengths",
                "三项优势",
                &[(0, 3, "3.17"), (1, 3, "2.93"), (2, 3, "2.90")],
            ),
            right: entries(
                texts,
                "Three risks",
                "三项风险",
                &[(3, 1, "1.63"), (4, 2, "1.83"), (5, 2, "1.83")],
            ),
        }),
        Block::Heading(
            Heading::new(3, "decisions", texts.pick("Decisions requested", "提请决策事项")).unlisted(),
        ),
        Block::Table(decisions(texts)),
    ]
}

fn ruler(texts: &Texts) -> LevelRuler {
    let mark = |value: f64| RulerMark { value, label: format!("{value:.1}") };
    LevelRuler {
        level: Some(2),
        thresholds: [0.8, 1.8, 2.8, 3.8, 4.8].map(mark).to_vec(),
        index: Some(RulerMark { value: 2.4566, label: "2.46".to_owned() }),
        bounds: Some((2.33, 2.60)),
        alternative: texts
            .pick(
                "Index 2.46, between 2.33 and 2.60; level 3 starts at 2.80",
                "指数 2.46，介于 2.33 与 2.60 之间；第 3 级自 2.80 起",
            )
            .to_owned(),
    }
}

fn blockers(texts: &Texts) -> Entries {
    let entry = |mark, english, chinese, value: &str| Entry {
        mark,
        text: vec![Run::new(texts.pick(english, chinese))],
        detail: None,
        value: Some(value.into()),
    };
    Entries {
        title: Some(texts.pick("What blocks level 3", "阻碍第 3 级的条件").into()),
        entries: vec![
            entry(EntryMark::Index, "Index 2.46; needed 2.80", "指数 2.46，需达到 2.80", "−0.34"),
            entry(
                EntryMark::Gate,
                "Gate area Risk and impact assessment at level 1; needed 2",
                "门槛子域“风险与影响评估”为第 1 级，需达到第 2 级",
                "1 → 2",
            ),
            entry(EntryMark::Coverage, "Coverage 94.7 %; needed 80 %", "覆盖率 94.7%，需达到 80%", "94.7"),
            entry(EntryMark::Met, "Every domain is rated", "所有能力域均已评定", ""),
            entry(EntryMark::Warning, "Twelve answers have no evidence", "12 项答案没有证据", "12"),
        ],
    }
}

fn entries(texts: &Texts, english: &str, chinese: &str, rows: &[(usize, u8, &str)]) -> Entries {
    let detail = texts.pick("Goals traced to business targets", "AI 目标与业务目标可追溯");
    let entry = |(area, level, value): &(usize, u8, &str)| Entry {
        mark: EntryMark::Level(*level),
        text: vec![Run::strong(texts.areas()[*area])],
        detail: Some(detail.into()),
        value: Some((*value).into()),
    };
    Entries { title: Some(texts.pick(english, chinese).into()), entries: rows.iter().map(entry).collect() }
}

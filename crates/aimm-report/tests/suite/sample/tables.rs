//! Tables of the sample.

use aimm_report::document::{Alignment, Cell, Column, ColumnWidth, Row, Run, Table};

use super::Texts;

pub(super) fn decisions(texts: &Texts) -> Table {
    let row = |english, chinese, owner, owner_chinese, date: &str| {
        Row::new([
            Cell::new(texts.pick(english, chinese)),
            Cell::new(texts.pick(owner, owner_chinese)),
            Cell::new(date),
        ])
    };
    Table {
        caption: None,
        columns: vec![
            Column::text(texts.pick("Decision", "事项"), 3.2),
            Column { width: ColumnWidth::Fit, ..Column::text(texts.pick("Owner", "责任人"), 0.0) },
            Column::figures(texts.pick("By", "期限")),
        ],
        rows: vec![
            row(
                "Bring MGT.2.3 and MGT.2.4 to level 2 (effort S each, about 20 person-days)",
                "将 MGT.2.3 与 MGT.2.4 提升至第 2 级（工作量均为 S，约 20 人日）",
                "Chief risk officer",
                "首席风险官",
                "2027-01-31",
            ),
            row(
                "Collect evidence for the 12 answers that have none",
                "为 12 项无证据的答案补充证据",
                "Internal audit",
                "内部审计",
                "2027-02-28",
            ),
        ],
        has_row_heads: false,
    }
}

pub(super) fn heat_table(texts: &Texts) -> Table {
    let field = |at: usize| Cell::field((at % 6) as u8, format!("{:.2}", at as f64 * 0.37 % 5.0));
    let row = |(at, area): (usize, &&str)| {
        let mut cells = vec![Cell::new(*area)];
        cells.extend((0..5).map(|role| field(at * 2 + role)));
        Row::new(cells)
    };
    let mut columns = vec![Column::text(texts.pick("Area", "子域"), 3.0)];
    for (english, chinese) in
        [("Board", "董事会"), ("IT", "信息部"), ("Risk", "风险"), ("Plant", "工厂"), ("Sales", "销售")]
    {
        columns
            .push(Column { alignment: Alignment::Centre, ..Column::text(texts.pick(english, chinese), 1.0) });
    }
    Table {
        caption: Some(vec![Run::new(texts.pick("Table 1. Index by role", "表 1　各角色的指数"))]),
        columns,
        rows: texts.areas().iter().enumerate().map(row).collect(),
        has_row_heads: true,
    }
}

/// A table of every item, longer than a page.
pub(crate) fn ratings(texts: &Texts, n_rows: usize) -> Table {
    let mut rows = Vec::new();
    for at in 0..n_rows {
        if at % 10 == 0 {
            rows.push(Row::group([Cell::new(texts.domains()[at / 10 % 5])]));
        }
        let reason = texts.pick(
            "Goals exist in writing and are reviewed every quarter by the sponsor.",
            "目标有书面记录，由发起人按季度审查，并与年度预算相衔接。",
        );
        rows.push(Row::new([
            Cell::new(format!("MGT.2.{}", at + 1)),
            Cell::new(texts.areas()[at % 6]),
            Cell::tile((at % 6) as u8),
            Cell::runs([
                Run::new(reason),
                Run::quiet(texts.pick(" Evidence: policy 2026-03.", "证据：2026-03 制度。")),
            ]),
            Cell::new(format!("{:.2}", at as f64 * 0.17)),
        ]));
    }
    Table {
        caption: Some(vec![Run::new(texts.pick("Table 2. Ratings", "表 2　评定结果"))]),
        columns: vec![
            Column { width: ColumnWidth::Fit, ..Column::text(texts.pick("Item", "条目"), 0.0) },
            Column::text(texts.pick("Area", "子域"), 2.0),
            Column { width: ColumnWidth::Fit, ..Column::text(texts.pick("Level", "等级"), 0.0) },
            Column::text(texts.pick("Reason", "理由"), 3.0),
            Column::figures(texts.pick("Index", "指数")),
        ],
        rows,
        has_row_heads: true,
    }
}

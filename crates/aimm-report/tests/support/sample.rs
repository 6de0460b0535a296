//! One document with every kind of block, in English and in Chinese.

use aimm_core::date::Date;
use aimm_core::text::LanguageTag;
use aimm_report::document::{
    Alignment, Block, Callout, CalloutKind, Cell, Column, ColumnWidth, Columns, Cover, Entries, Entry,
    EntryMark, Fact, Facts, Figure, Footer, Heading, LevelLadder, LevelRuler, Link, List, PageSize,
    Paragraph, ParagraphStyle, ReportDocument, Row, RulerMark, Run, RunningHead, Table, Toc,
};

use super::charts;

/// Picks the texts of one language.
pub struct Texts {
    pub is_chinese: bool,
}

impl Texts {
    pub fn pick<'a>(&self, english: &'a str, chinese: &'a str) -> &'a str {
        if self.is_chinese { chinese } else { english }
    }

    pub fn domains(&self) -> [&'static str; 5] {
        if self.is_chinese {
            ["战略与治理", "资源与基础", "应用与价值", "风险与合规", "运营成效"]
        } else {
            ["Strategy", "Resources", "Application", "Management", "Effectiveness"]
        }
    }

    pub fn areas(&self) -> [&'static str; 6] {
        if self.is_chinese {
            [
                "愿景与战略协同",
                "领导力与高层推动",
                "算力与平台",
                "风险与影响评估",
                "人才与 AI 素养",
                "价值度量与效益兑现",
            ]
        } else {
            [
                "Vision and strategic alignment",
                "Leadership and sponsorship",
                "Compute and platform",
                "Risk and impact assessment",
                "Talent and AI literacy",
                "Value measurement and benefits realisation",
            ]
        }
    }

    pub fn levels(&self) -> [&'static str; 6] {
        if self.is_chinese {
            ["未开展", "初始级", "受管理级", "稳健级", "量化管理级", "优化级"]
        } else {
            ["Not performed", "Initial", "Managed", "Robust", "Quantitatively managed", "Optimising"]
        }
    }

    pub fn long_text(&self) -> &'static str {
        self.pick(
            "The index is a weighted mean of the five domains. A level is reached only when the index passes its \
             threshold and every gate area stands at least one level below it; a single weak gate area therefore holds \
             back the whole organisation. Answers without evidence count, but their share is shown beside the result, \
             and the claimed index never replaces the evidenced one in this report.",
            "指数是五个能力域得分的加权平均值。只有当指数达到相应阈值，且每个门槛子域的等级均不低于目标等级的前一级时，才认定达到该等级；\
             因此，任何一个薄弱的门槛子域（例如“风险与影响评估”）都会限制整体等级。没有证据的答案仍计入得分，但报告会同时列出其占比；\
             “自报指数”不会取代“有证据指数”——这一点在 2026 年版《评估方法》第 3.2 节中有明确说明……",
        )
    }
}

pub fn sample(is_chinese: bool) -> ReportDocument {
    let texts = Texts { is_chinese };
    let mut blocks = vec![cover(&texts), Block::Toc(toc(&texts))];
    blocks.extend(summary(&texts));
    blocks.extend(method(&texts));
    blocks.extend(results(&texts));
    blocks.extend(annex(&texts));
    document(is_chinese, blocks)
}

/// A document of these blocks.
pub fn document(is_chinese: bool, blocks: Vec<Block>) -> ReportDocument {
    let texts = Texts { is_chinese };
    let organisation = texts.pick("Northwind Machinery", "北风机械");
    ReportDocument {
        language: if is_chinese { LanguageTag::simplified_chinese() } else { LanguageTag::english() },
        title: texts.pick("Enterprise AI maturity self-assessment 2026", "2026 年企业人工智能成熟度自评估报告").to_owned(),
        subject: texts.pick("AI maturity self-assessment", "人工智能成熟度自评估").to_owned(),
        author: organisation.to_owned(),
        date: Date::new(2026, 11, 1).unwrap(),
        running_head: RunningHead {
            left: format!("{organisation}{}", texts.pick(" · AI maturity self-assessment 2026", " · 2026 年人工智能成熟度自评估")),
            right: texts.pick("Confidential · draft", "机密 · 草稿").to_owned(),
        },
        footer: Footer {
            text: texts
                .pick(
                    "Level 2 (Managed) of aimm-core 1.0.0, policy balanced, self-assessment. Not a certification.",
                    "aimm-core 1.0.0 第 2 级（受管理级），均衡规则，自评估结果，不是认证。",
                )
                .to_owned(),
            page_number: texts.pick("{page} of {pages}", "第 {page} 页，共 {pages} 页").to_owned(),
        },
        page_size: PageSize::A4,
        blocks,
    }
}

fn cover(texts: &Texts) -> Block {
    let fact = |english, chinese, english_value, chinese_value| {
        Fact::new(texts.pick(english, chinese), texts.pick(english_value, chinese_value))
    };
    Block::Cover(Cover {
        organisation: texts.pick("Northwind Machinery", "北风机械").to_owned(),
        mark: Some(texts.pick("Confidential", "机密").to_owned()),
        title: texts
            .pick("Enterprise AI maturity self-assessment 2026", "2026 年企业人工智能成熟度自评估报告")
            .to_owned(),
        subtitle: Some(
            texts.pick("Whole company, three plants and service", "全公司：三家工厂及服务部门").to_owned(),
        ),
        ladder: Some(LevelLadder {
            highest: 5,
            current: Some(2),
            statement: vec![
                Run::strong(texts.pick("Level 2, Managed", "第 2 级，受管理级")),
                Run::new(texts.pick(" · index 2.46 of 5", " · 指数 2.46（满分 5）")),
            ],
            alternative: texts.pick("Level 2 of 0 to 5", "0 至 5 级中的第 2 级").to_owned(),
        }),
        facts: vec![
            fact("Organisation", "被评组织", "Northwind Machinery (fictitious demo)", "北风机械（虚构示例）"),
            fact("Assessed on", "评估日期", "1 November 2026", "2026 年 11 月 1 日"),
            fact(
                "Questionnaire",
                "问卷",
                "aimm-core 1.0.0, AIMM-aligned, unofficial",
                "aimm-core 1.0.0（参照 AIMM 编制，非官方）",
            ),
            fact("Policy, weights", "规则与权重", "balanced, default weights", "均衡规则，默认权重"),
            fact("Status", "状态", "Draft, 4 answers open", "草稿，4 项待答"),
        ],
        notice: vec![Run::new(texts.pick(
            "Independent and unofficial. This questionnaire is original work. It is not affiliated with, authorised by \
             or endorsed by any standards body. A result is a self-assessment. It is not a certification, not a \
             statement of conformity and not legal advice. References to other documents are indicative.",
            "本问卷为独立编制的非官方材料，内容为原创，与任何标准化机构均无隶属关系，未获其授权或认可。评估结果属于自评估结果，不是认证，\
             不表示符合性，也不构成法律意见。对其他文件的引用仅供参考。",
        ))],
    })
}

fn toc(texts: &Texts) -> Toc {
    Toc { title: texts.pick("Contents", "目录").to_owned(), depth: 2 }
}

fn summary(texts: &Texts) -> Vec<Block> {
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
        highest: 5,
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
        value: Some(value.to_owned()),
    };
    Entries {
        title: Some(texts.pick("What blocks level 3", "阻碍第 3 级的条件").to_owned()),
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
        detail: Some(detail.to_owned()),
        value: Some((*value).to_owned()),
    };
    Entries {
        title: Some(texts.pick(english, chinese).to_owned()),
        entries: rows.iter().map(entry).collect(),
    }
}

fn decisions(texts: &Texts) -> Table {
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

fn method(texts: &Texts) -> Vec<Block> {
    let body = |text: &str| Block::Paragraph(Paragraph::body(vec![Run::new(text)]));
    let styled = |style, text: &str| Block::Paragraph(Paragraph { runs: vec![Run::new(text)], style });
    let item = |english, chinese| vec![Run::new(texts.pick(english, chinese))];
    vec![
        Block::PageBreak,
        Block::Heading(Heading::new(1, "method", texts.pick("Method", "方法"))),
        styled(
            ParagraphStyle::Lead,
            texts.pick("A level is a conclusion, not an average.", "等级是结论，不是平均数。"),
        ),
        Block::Heading(Heading::new(2, "policy", texts.pick("Index, gates and level", "指数、门槛与等级"))),
        body(texts.long_text()),
        body(texts.long_text()),
        Block::List(List {
            is_ordered: false,
            items: vec![
                item("Every answer names one of six anchors.", "每项答案对应六个锚定描述之一。"),
                vec![Run::new(texts.long_text())],
                item("Unknown answers widen the bounds.", "“不清楚”的答案会扩大上下限。"),
            ],
        }),
        Block::Heading(Heading::new(2, "terms", texts.pick("Terms and sources", "术语与来源"))),
        Block::Paragraph(Paragraph::body(vec![
            Run::new(texts.pick("The Chinese term for capability area is ", "能力子域的英文为 ")),
            Run::new(texts.pick("能力子域", "capability area")).in_language(if texts.is_chinese {
                LanguageTag::english()
            } else {
                LanguageTag::simplified_chinese()
            }),
            Run::new(texts.pick("; see ", "；参见")),
            Run::new(texts.pick("Results", "结果")).linked(Link::Heading("results".to_owned())),
            Run::new(texts.pick(" and ", "与")),
            Run::new("https://example.org/aimm")
                .linked(Link::Address("https://example.org/aimm?q=指数".to_owned())),
            Run::new(texts.pick(".", "。")),
        ])),
        Block::List(List {
            is_ordered: true,
            items: vec![item("Claimed", "自报"), item("Evidenced", "有证据"), item("Target", "目标")],
        }),
        callout(texts, CalloutKind::Note, "Bounds", "上下限"),
        callout(texts, CalloutKind::Success, "Coverage is sufficient", "覆盖率充分"),
        callout(texts, CalloutKind::Warning, "Indicative only", "仅供参考"),
        callout(texts, CalloutKind::Blocker, "A gate holds back level 3", "门槛阻碍第 3 级"),
        Block::Facts(Facts {
            facts: vec![
                Fact::new(
                    texts.pick("Weights", "权重"),
                    texts.pick("default of the questionnaire", "问卷默认值"),
                ),
                Fact::new(
                    texts.pick("Scorecard digest", "评分卡摘要"),
                    "sha256:9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
                ),
            ],
        }),
        styled(ParagraphStyle::Small, texts.long_text()),
        styled(ParagraphStyle::Fine, texts.long_text()),
    ]
}

fn callout(texts: &Texts, kind: CalloutKind, english: &str, chinese: &str) -> Block {
    let text = texts.pick(
        "The worst and the best case of the open answers lie between 2.33 and 2.60.",
        "待答项的最坏与最好情形介于 2.33 与 2.60 之间。",
    );
    Block::Callout(Callout {
        kind,
        title: Some(texts.pick(english, chinese).to_owned()),
        runs: vec![Run::new(text)],
    })
}

fn results(texts: &Texts) -> Vec<Block> {
    let figure = |chart, english, chinese| {
        Block::Figure(Figure {
            chart,
            caption: vec![Run::new(texts.pick(english, chinese))],
            alternative: texts.pick(english, chinese).to_owned(),
            height: None,
        })
    };
    vec![
        Block::PageBreak,
        Block::Heading(Heading::sentence(
            1,
            "results",
            texts.pick("Results", "结果"),
            texts.pick("Strategy leads, risk management lags", "战略领先，风险管理滞后"),
        )),
        figure(
            charts::radar(texts),
            "Figure 1. Index of each domain, current and target. The centre is level 0.",
            "图 1　各能力域的当前指数与目标指数。圆心为 0 级。",
        ),
        Block::Heading(Heading::new(2, "domains", texts.pick("By domain", "分能力域"))),
        figure(charts::bars(texts), "Figure 2. Index and bounds.", "图 2　指数与上下限。"),
        Block::Heading(Heading::new(2, "areas", texts.pick("All areas", "全部子域"))),
        figure(charts::heat_map(texts), "Figure 3. All areas.", "图 3　全部子域。"),
        Block::KeepTogether(vec![
            Block::Heading(Heading::new(2, "heat", texts.pick("Roles and areas", "角色与子域"))),
            Block::Table(heat_table(texts)),
        ]),
    ]
}

fn heat_table(texts: &Texts) -> Table {
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

fn annex(texts: &Texts) -> Vec<Block> {
    vec![
        Block::PageBreak,
        Block::Heading(Heading::new(1, "annex", texts.pick("Annex: all ratings", "附录：全部评定"))),
        Block::Table(ratings(texts, 30)),
    ]
}

/// A table of every item, longer than a page.
pub fn ratings(texts: &Texts, n_rows: usize) -> Table {
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

/// The sample with its chapters repeated to about thirty pages.
pub fn long_sample(is_chinese: bool) -> ReportDocument {
    let texts = Texts { is_chinese };
    let mut blocks = vec![cover(&texts), Block::Toc(toc(&texts))];
    blocks.extend(summary(&texts));
    blocks.extend(results(&texts));
    for chapter in 0..9 {
        let title = format!("{} {}", texts.pick("Findings", "发现"), chapter + 1);
        blocks.push(Block::PageBreak);
        blocks.push(Block::Heading(Heading::new(1, format!("findings-{chapter}"), title)));
        for _ in 0..6 {
            blocks.push(Block::Paragraph(Paragraph::body(vec![Run::new(texts.long_text())])));
        }
        blocks.push(Block::Table(ratings(&texts, 40)));
    }
    document(is_chinese, blocks)
}

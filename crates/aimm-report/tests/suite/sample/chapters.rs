//! Method, results and annex of the sample.

use aimm_core::text::LanguageTag;
use aimm_report::document::{
    Block, Callout, CalloutKind, Fact, Facts, Figure, Heading, Link, List, Paragraph, ParagraphStyle, Run,
};

use super::tables::{heat_table, ratings};
use super::{Texts, charts};

pub(super) fn method(texts: &Texts) -> Vec<Block> {
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
        title: Some(texts.pick(english, chinese).into()),
        runs: vec![Run::new(text)],
    })
}

pub(super) fn results(texts: &Texts) -> Vec<Block> {
    let figure = |chart, english, chinese| {
        Block::Figure(Figure {
            chart: Box::new(chart),
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

pub(super) fn annex(texts: &Texts) -> Vec<Block> {
    vec![
        Block::PageBreak,
        Block::Heading(Heading::new(1, "annex", texts.pick("Annex: all ratings", "附录：全部评定"))),
        Block::Table(ratings(texts, 30)),
    ]
}

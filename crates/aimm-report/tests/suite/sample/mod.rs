//! One document with every kind of block, in English and in Chinese.

mod chapters;
mod charts;
mod summary;
mod tables;

use aimm_core::date::Date;
use aimm_core::text::LanguageTag;
use aimm_report::document::{
    Block, Cover, Fact, Footer, Heading, LevelLadder, PageSize, Paragraph, ReportDocument, Run, RunningHead,
    Toc,
};

use chapters::{annex, method, results};
use summary::summary;
pub(crate) use tables::ratings;

/// Picks the texts of one language.
pub(crate) struct Texts {
    pub(crate) is_chinese: bool,
}

impl Texts {
    pub(crate) fn pick<'a>(&self, english: &'a str, chinese: &'a str) -> &'a str {
        if self.is_chinese { chinese } else { english }
    }

    pub(crate) fn domains(&self) -> [&'static str; 5] {
        if self.is_chinese {
            ["战略与治理", "资源与基础", "应用与价值", "风险与合规", "运营成效"]
        } else {
            ["Strategy", "Resources", "Application", "Management", "Effectiveness"]
        }
    }

    pub(crate) fn areas(&self) -> [&'static str; 6] {
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

    pub(crate) fn levels(&self) -> [&'static str; 6] {
        if self.is_chinese {
            ["未开展", "初始级", "受管理级", "稳健级", "量化管理级", "优化级"]
        } else {
            ["Not performed", "Initial", "Managed", "Robust", "Quantitatively managed", "Optimising"]
        }
    }

    pub(crate) fn long_text(&self) -> &'static str {
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

pub(crate) fn sample(is_chinese: bool) -> ReportDocument {
    let texts = Texts { is_chinese };
    let mut blocks = vec![cover(&texts), Block::Toc(toc(&texts))];
    blocks.extend(summary(&texts));
    blocks.extend(method(&texts));
    blocks.extend(results(&texts));
    blocks.extend(annex(&texts));
    document(is_chinese, blocks)
}

/// A document of these blocks.
pub(crate) fn document(is_chinese: bool, blocks: Vec<Block>) -> ReportDocument {
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
            above: String::new(),
        },
        footer: Footer {
            text: texts
                .pick(
                    "Level 2 (Managed) of aimm-core 1.0.0, policy balanced, self-assessment. Not a certification.",
                    "aimm-core 1.0.0 第 2 级（受管理级），均衡规则，自评估结果，不是认证。",
                )
                .to_owned(),
            page_number: texts.pick("{page} of {pages}", "第 {page} 页，共 {pages} 页").to_owned(),
            below: String::new(),
        },
        page_size: PageSize::A4,
        colours: None,
        highest_level: 5,
        record: None,
        blocks,
    }
}

fn cover(texts: &Texts) -> Block {
    let fact = |english, chinese, english_value, chinese_value| {
        Fact::new(texts.pick(english, chinese), texts.pick(english_value, chinese_value))
    };
    Block::Cover(Cover {
        logo: None,
        text: Vec::new(),
        organisation: texts.pick("Northwind Machinery", "北风机械").into(),
        mark: Some(texts.pick("Confidential", "机密").into()),
        title: texts
            .pick("Enterprise AI maturity self-assessment 2026", "2026 年企业人工智能成熟度自评估报告")
            .into(),
        subtitle: Some(
            texts.pick("Whole company, three plants and service", "全公司：三家工厂及服务部门").into(),
        ),
        ladder: Some(LevelLadder {
            current: Some(2),
            statement: vec![
                Run::strong(texts.pick("Level 2, Managed", "第 2 级，受管理级")),
                Run::new(texts.pick(" · index 2.46 of 5", " · 指数 2.46（满分 5）")),
            ],
            alternative: texts.pick("Level 2 of 0 to 5", "0 至 5 级中的第 2 级").to_owned(),
        }),
        blanks: Vec::new(),
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
    Toc { title: texts.pick("Contents", "目录").into(), depth: 2 }
}

/// The sample with its chapters repeated to about thirty pages.
pub(crate) fn long_sample(is_chinese: bool) -> ReportDocument {
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

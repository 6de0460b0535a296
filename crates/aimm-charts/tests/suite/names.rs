//! Names in both languages: those of the demo, and names of every length.

use aimm_charts::{Language, Words};

pub(crate) const LANGUAGES: [Language; 2] = [Language::English, Language::Chinese];

pub(crate) fn words(language: Language) -> Words {
    let text = |en: &str, zh: &str| {
        match language {
            Language::English => en,
            Language::Chinese => zh,
        }
        .to_owned()
    };
    Words {
        name: text("Domain", "能力域"),
        index: text("Index", "指数"),
        level: text("Level", "等级"),
        current: text("Current", "当前"),
        bounds: text("Bounds", "上下限"),
        exact: text("exact", "确定"),
        evidenced: text("Evidenced", "有证据支持"),
        target: text("Target", "目标"),
        previous: text("2025", "2025"),
        date: text("Date", "日期"),
        not_rated: text("not rated", "未评"),
        not_applicable: text("not applicable", "不适用"),
        gate: text("gate area", "门槛子域"),
        blocks: text("blocks the next level", "阻碍下一等级"),
    }
}

pub(crate) fn pick(language: Language, pair: (&str, &str)) -> String {
    match language {
        Language::English => pair.0,
        Language::Chinese => pair.1,
    }
    .to_owned()
}

pub(crate) const DOMAINS: [(&str, &str); 5] = [
    ("Strategy", "战略"),
    ("Resources", "资源"),
    ("Application", "应用"),
    ("Management", "管理"),
    ("Effectiveness", "成效"),
];

pub(crate) const AREAS: [(&str, &str, &str, f64); 23] = [
    ("STR.1", "Vision and strategic alignment", "愿景与战略对齐", 3.17),
    ("STR.2", "Leadership and sponsorship", "领导力与高层支持", 2.93),
    ("STR.3", "Portfolio, investment and roadmap", "组合、投资与路线图", 2.50),
    ("STR.4", "Organisation and operating model", "组织与运营模式", 2.83),
    ("RES.1", "Data foundation", "数据基础", 2.38),
    ("RES.2", "Compute and platform", "算力与平台", 2.90),
    ("RES.3", "Models and engineering tools", "模型与工程工具", 2.50),
    ("RES.4", "Talent and AI literacy", "人才与人工智能素养", 1.83),
    ("RES.5", "Suppliers and ecosystem", "供应商与生态", 2.25),
    ("APP.1", "Use-case discovery and qualification", "用例发掘与筛选", 2.83),
    ("APP.2", "Design and development engineering", "设计与开发工程", 2.83),
    ("APP.3", "Evaluation and release", "评测与发布", 2.17),
    ("APP.4", "Operation, monitoring and retirement", "运行、监测与退役", 2.58),
    ("APP.5", "Process embedding and human–AI collaboration", "流程嵌入与人机协作", 2.75),
    ("MGT.1", "AI policy and governance", "人工智能政策与治理", 2.83),
    ("MGT.2", "Risk and impact assessment", "风险与影响评估", 1.63),
    ("MGT.3", "Security and privacy of AI", "人工智能安全与隐私", 2.83),
    ("MGT.4", "Compliance, ethics and transparency", "合规、伦理与透明", 2.17),
    ("MGT.5", "Incidents, assurance and improvement", "事件、审核与改进", 1.83),
    ("EFF.1", "Value measurement and benefits realisation", "价值度量与收益实现", 1.83),
    ("EFF.2", "Operational efficiency and quality", "运营效率与质量", 2.83),
    ("EFF.3", "Customer, innovation and growth", "客户、创新与增长", 2.00),
    ("EFF.4", "Workforce, society and sustainability", "员工、社会与可持续", 2.25),
];

pub(crate) fn level_names(language: Language) -> Vec<String> {
    [
        ("Not performed", "未开展"),
        ("Initial", "初始级"),
        ("Managed", "受管理级"),
        ("Robust", "稳健级"),
        ("Quantitatively Managed", "量化管理级"),
        ("Optimizing", "优化级"),
    ]
    .iter()
    .map(|pair| pick(language, *pair))
    .collect()
}

/// A name of `length` characters.
pub(crate) fn long_name(language: Language, length: usize, turn: usize) -> String {
    let (en, zh) = (
        "Responsible, transparent and measurable governance of artificial intelligence across every plant, supplier and service region of the group ",
        "在集团所有工厂、供应商与服务区域范围内（含合资企业）对“人工智能”系统的风险、影响、合规与成效实施负责任、透明且可度量的全生命周期治理和持续改进机制建设，",
    );
    let text = match language {
        Language::English => en,
        Language::Chinese => zh,
    };
    let name: String = text.chars().cycle().skip(turn * 7).take(length).collect();
    name.trim().to_owned()
}

//! The steps between the domains and the level of the whole: hidden cells of the sheet `Summary`.

use aimm_core::scorecard::{IndexAndLevel, LevelStatus};

use super::domains::DomainColumns;
use super::summary::RESULT_ROW;
use super::sums::{allowed_by_gate, evidenced};
use super::words::policy_number;
use super::{Report, SUMMARY};
use crate::xlsx::reference::At;
use crate::xlsx::sheet::{Cached, Sheet, Written};

/// Steps of the whole.
pub(super) struct Steps {
    pub(super) lowest: Option<u8>,
    pub(super) gates: u8,
    lowest_evidenced: Option<u8>,
    gates_evidenced: u8,
}

impl Steps {
    pub(super) fn of(report: &Report<'_>) -> Self {
        let context = &report.context;
        let domains = || context.input.scorecard.domains.iter().map(|domain| &domain.score);
        let gates = |level: fn(&aimm_core::scorecard::NodeScore) -> IndexAndLevel| {
            let allowed = context.areas().filter_map(|area| {
                let gate = context.input.questionnaire.gate_of(&area.area.id).map(|gate| gate.from_level);
                allowed_by_gate(gate, level(&area.score.score).level)
            });
            allowed.min().unwrap_or(context.top())
        };
        Self {
            lowest: domains().filter_map(|score| score.claimed.level).min(),
            gates: gates(|score| score.claimed),
            lowest_evidenced: domains().filter_map(|score| evidenced(score.evidenced).level).min(),
            gates_evidenced: gates(|score| evidenced(score.evidenced)),
        }
    }
}

/// Steps of the whole, among those of the domains.
pub(super) fn hidden_steps(report: &mut Report<'_>, sheet: &mut Sheet, columns: &DomainColumns) -> Written {
    let steps = Steps::of(report);
    let status = report.context.input.scorecard.overall.status;
    let lowest = |levels: &str| {
        format!("=IF(COUNT({levels})=0,\"\",SUMPRODUCT(--(COUNTIFS({levels},\"<\"&rule_steps)=0)))")
    };
    let gates = |allowed: &str| format!("=IF(COUNT({allowed})=0,rule_top,MIN({allowed}))");
    let status_formula = "=IF(OR(NOT(ISNUMBER(overall_index)),\
         COUNTIFS(areas_gate,\">0\")>COUNTIFS(areas_gate,\">0\",areas_index,\">=0\"),\
         overall_coverage<rule_coverage_minimum-0.000000001),0,\
         IF(100*overall_left_out>15*overall_items,1,2))";
    let mut rows: Vec<(&str, &str, String, Cached)> = vec![
        (
            "overall_status_number",
            "workbook-state-number",
            status_formula.to_owned(),
            status_number(status).into(),
        ),
        ("overall_lowest", "workbook-lowest-domain", lowest("domains_level"), steps.lowest.into()),
        ("overall_gates", "workbook-gates-allow", gates("areas_gate_allows"), steps.gates.into()),
    ];
    if report.has_caps() {
        let lowest = lowest("domains_evidenced_level");
        let gates = gates("areas_evidenced_gate_allows");
        rows.push((
            "overall_evidenced_lowest",
            "workbook-lowest-domain-evidenced",
            lowest,
            steps.lowest_evidenced.into(),
        ));
        rows.push((
            "overall_evidenced_gates",
            "workbook-gates-allow-evidenced",
            gates,
            steps.gates_evidenced.into(),
        ));
    }
    for (row, (name, label, formula, cached)) in (RESULT_ROW..).zip(rows) {
        let at: At = (row, columns.number + 1);
        report.names.cell(name, SUMMARY, at);
        sheet.text((row, columns.number), &report.context.text(label), &report.look.row)?;
        sheet.formula(at, &formula, cached, &report.look.step)?;
    }
    let policy = policy_number(report.context.policy());
    let at: At = (RESULT_ROW + 5, columns.number + 1);
    report.names.cell("rule_policy", SUMMARY, at);
    sheet.text((at.0, columns.number), &report.context.text("term-policy"), &report.look.row)?;
    sheet.formula(at, "=MATCH(rule_policy_name,list_policies,0)", policy, &report.look.step)
}

fn status_number(status: LevelStatus) -> u32 {
    match status {
        LevelStatus::NotRated => 0,
        LevelStatus::Indicative => 1,
        LevelStatus::Rated => 2,
    }
}

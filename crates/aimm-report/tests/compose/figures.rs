//! Figures of the report against the scorecard.

use aimm_core::number::two_decimals;
use aimm_core::scorecard::NodeScore;
use aimm_messages::Language;
use aimm_report::document::{Block, Cell, CellLevel, ReportDocument, Table};
use serde_json::json;

use crate::case::Case;
use crate::outline::{flat, outline};

fn table<'a>(report: &'a ReportDocument, caption: &str) -> &'a Table {
    let mut tables = flat(&report.blocks).into_iter().filter_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    let is_it = |table: &&Table| {
        table.caption.as_ref().is_some_and(|runs| runs.iter().any(|run| run.text == caption))
    };
    tables.find(is_it).unwrap_or_else(|| panic!("there is a table “{caption}”"))
}

fn text(cell: &Cell) -> String {
    cell.runs.iter().map(|run| run.text.as_str()).collect()
}

fn check_row(cells: &[Cell], score: &NodeScore) {
    let figure = |index: Option<f64>| index.map_or_else(|| "not rated".to_owned(), two_decimals);
    assert_eq!(text(&cells[1]), figure(score.claimed.index), "the index is the scorecard's, rounded");
    assert_eq!(cells[2].level, score.claimed.level.map(CellLevel::Tile), "the tile is the scorecard's level");
    let (low, high) = (figure(score.bounds.low.index), figure(score.bounds.high.index));
    let bounds = if low == high { "exact".to_owned() } else { format!("{low}–{high}") };
    assert_eq!(text(&cells[3]), bounds, "the bounds are the scorecard's");
    assert_eq!(
        text(&cells[4]),
        figure(score.evidenced.and_then(|evidenced| evidenced.index)),
        "the evidenced index is the scorecard's"
    );
}

#[test]
fn the_domain_table_shows_the_scorecard() {
    let case = Case::named("organisation");
    let scored = case.score();
    let report = case.report(Language::English);
    let rows = &table(&report, "Figures by domain").rows;
    let scores = scored.scorecard.domains.iter().map(|domain| &domain.score);
    let scores: Vec<&NodeScore> = scores.chain([&scored.scorecard.overall.score]).collect();
    assert_eq!(rows.len(), scores.len(), "a row for each domain and one for the whole");
    rows.iter().zip(scores).for_each(|(row, score)| check_row(&row.cells, score));
}

#[test]
fn every_blocker_of_the_scorecard_is_an_unmet_condition_and_no_other_is() {
    for name in ["organisation", "product"] {
        let case = Case::named(name);
        let blockers = case.score().scorecard.overall.score.blockers.len();
        let text = outline(&case.report(Language::English));
        let next = text.lines().skip_while(|line| !line.starts_with("## Level") || !line.ends_with("next"));
        let unmet = next
            .take_while(|line| !line.contains("Domain by domain"))
            .filter(|line| line.contains("| not met |"))
            .count();
        assert_eq!(unmet, blockers, "{name}: as many unmet conditions as blockers");
    }
}

#[test]
fn gaps_keep_the_order_of_the_scorecard() {
    let case = Case::named("organisation");
    let gaps = case.score().scorecard.gaps;
    let report = case.report(Language::English);
    let rows = &table(&report, "Areas by weight of their gap").rows;
    let shown: Vec<String> =
        rows.iter().filter_map(|row| text(&row.cells[0]).split(' ').next().map(str::to_owned)).collect();
    let expected: Vec<String> = gaps.iter().map(|gap| gap.node.to_string()).collect();
    assert_eq!(shown, expected, "the ranking is the scorecard's");
    assert!(!expected.is_empty(), "the fixture has gaps to show");
}

#[test]
fn the_change_since_the_assessment_before_is_told_in_both_directions() {
    let now = Case::named("organisation");
    let before = now.clone().with(|_, assessment| {
        assessment["assessedOn"] = json!("2025-11-01");
        assessment["responses"][0] = json!({"item": "PLAN.1.1", "state": "rated", "level": 0});
    });
    let (now, before) = (now.score(), before.score());
    let index = |scored: &crate::case::Scored| scored.scorecard.overall.score.claimed.index.unwrap();
    let change = two_decimals(index(&now) - index(&before));
    let up = outline(&now.report(Language::English, Some(&before)));
    assert!(up.contains(&format!("Up {change} since 2025")), "the rise is the difference of the indices");
    let down = outline(&before.report(Language::English, Some(&now)));
    assert!(down.contains(&format!("Down {change} since 2026")), "the fall is the same difference");
}

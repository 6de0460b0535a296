//! Defined names: how formulas, people and programs find the cells.

use std::collections::{BTreeMap, BTreeSet};

use aimm_core::questionnaire::Questionnaire;

use crate::xlsx::reference::{At, fixed_cell, fixed_column};

/// Defined names and their places.
pub(super) struct Names {
    /// The part of each node's names after `index_` and `level_`, by id.
    nodes: BTreeMap<String, String>,
    places: Vec<(String, String)>,
}

impl Names {
    pub(super) fn new(questionnaire: &Questionnaire) -> Self {
        let domains = questionnaire.domains.iter().map(|domain| domain.id.as_str());
        let areas = questionnaire.areas().map(|(_, area)| area.id.as_str());
        Self { nodes: suffixes(domains.chain(areas)), places: Vec::new() }
    }

    /// Gives a cell a name.
    pub(super) fn cell(&mut self, name: impl Into<String>, sheet: &str, at: At) {
        self.places.push((name.into(), fixed_cell(sheet, at)));
    }

    /// Gives a part of a column a name.
    pub(super) fn column(&mut self, name: &str, sheet: &str, column: u16, rows: (u32, u32)) {
        self.places.push((name.to_owned(), fixed_column(sheet, column, rows)));
    }

    /// Gives index, level and coverage of a node their names.
    pub(super) fn node(&mut self, id: &str, sheet: &str, row: u32, [index, level, coverage]: [u16; 3]) {
        let suffix = self.of_node(id).to_owned();
        for (what, column) in [("index", index), ("level", level), ("coverage", coverage)] {
            self.cell(format!("{what}_{suffix}"), sheet, (row, column));
        }
    }

    /// What stands after `index_` and `level_` in the names of the node `id`.
    pub(super) fn of_node<'a>(&'a self, id: &'a str) -> &'a str {
        self.nodes.get(id).map_or(id, String::as_str)
    }

    /// All names with their places.
    pub(super) fn all(&self) -> impl Iterator<Item = (&str, &str)> {
        self.places.iter().map(|(name, place)| (name.as_str(), place.as_str()))
    }
}

/// `MGT.2` as `MGT_2`. Names have neither dots nor hyphens of ours and know no capitals: ids that would share one are
/// told apart by a number in the order of the questionnaire.
fn suffixes<'a>(ids: impl Iterator<Item = &'a str>) -> BTreeMap<String, String> {
    let mut taken = BTreeSet::new();
    let mut suffixes = BTreeMap::new();
    for id in ids {
        let plain = id.replace(['.', '-'], "_");
        let mut suffix = plain.clone();
        let mut number = 2;
        while !taken.insert(suffix.to_ascii_lowercase()) {
            suffix = format!("{plain}_{number}");
            number += 1;
        }
        suffixes.insert(id.to_owned(), suffix);
    }
    suffixes
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_node_has_a_name_of_its_own() {
        let found = suffixes(["MGT", "MGT.2", "MGT-2", "mgt_2", "MGT.2_2"].into_iter());
        let expected = [
            ("MGT", "MGT"),
            ("MGT.2", "MGT_2"),
            ("MGT-2", "MGT_2_2"),
            ("mgt_2", "mgt_2_3"),
            ("MGT.2_2", "MGT_2_2_2"),
        ];
        for (id, suffix) in expected {
            assert_eq!(found[id], suffix, "{id}");
        }
    }
}

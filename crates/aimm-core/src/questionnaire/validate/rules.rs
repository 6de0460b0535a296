//! Scoring, weight presets, dependencies, consistency checks, lineage.

use std::collections::BTreeSet;

use super::Validation;
use super::text::limit;
use crate::number::short;
use crate::pointer::escape_pointer;
use crate::problem::ProblemCode;
use crate::questionnaire::dependency_cycle::{Cycle, find_cycles};
use crate::questionnaire::lint;

impl Validation<'_> {
    pub(super) fn scoring(&mut self) {
        let scoring = &self.file.scoring;
        self.range(
            "/scoring/levelMargin",
            scoring.level_margin,
            (0.0..1.0).contains(&scoring.level_margin),
            "0 ≤ x < 1",
        );
        self.range(
            "/scoring/coverageMinimum",
            scoring.coverage_minimum,
            (0.0..=1.0).contains(&scoring.coverage_minimum),
            "0–1",
        );
        self.count("/scoring/minimumGroupSize", usize::from(scoring.minimum_group_size), 2, 100);
        let mut gates = BTreeSet::new();
        for (position, gate) in scoring.gate_areas.iter().enumerate() {
            let path = format!("/scoring/gateAreas/{position}");
            if !self.areas.contains(gate.area.as_str()) {
                self.dangling(&format!("{path}/area"), &gate.area);
            } else if !gates.insert(&gate.area) {
                self.report(&format!("{path}/area"), ProblemCode::DuplicateId, &[("name", &gate.area)]);
            }
            self.level(gate.from_level, 1, &format!("{path}/fromLevel"));
        }
        for (position, cap) in scoring.evidence_caps.iter().enumerate() {
            self.level(cap.level, 0, &format!("/scoring/evidenceCaps/{position}/level"));
        }
    }

    pub(super) fn presets(&mut self) {
        let mut ids = BTreeSet::new();
        for (position, preset) in self.file.weight_presets.iter().enumerate() {
            let path = format!("/weightPresets/{position}");
            self.unique(&preset.id, &format!("{path}/id"), &mut ids);
            self.text(&preset.name, &format!("{path}/name"), limit::NAME);
            for (domain, weight) in &preset.domains {
                let place = format!("{path}/domains/{}", escape_pointer(domain));
                if !self.domains.contains(domain.as_str()) {
                    self.dangling(&place, domain);
                }
                self.weight(*weight, &place);
            }
            for domain in self.domains.clone() {
                if !preset.domains.contains_key(domain) {
                    self.report(&format!("{path}/domains"), ProblemCode::MissingField, &[("name", domain)]);
                }
            }
        }
    }

    pub(super) fn dependencies(&mut self) {
        let mut seen = BTreeSet::new();
        for (position, edge) in self.file.dependencies.iter().enumerate() {
            let path = format!("/dependencies/{position}");
            let name = format!("{}@{} → {}@{}", edge.item, edge.level, edge.needs.item, edge.needs.level);
            self.once(name, &path, &mut seen);
            for (item, level, place) in [
                (&edge.item, edge.level, path.clone()),
                (&edge.needs.item, edge.needs.level, format!("{path}/needs")),
            ] {
                if !self.items.contains(item.as_str()) {
                    self.dangling(&format!("{place}/item"), item);
                }
                self.level(level, 1, &format!("{place}/level"));
            }
        }
        for (position, edge) in self.file.dependencies.iter().enumerate() {
            self.optional_text(&edge.reason, &format!("/dependencies/{position}/reason"), limit::MESSAGE);
        }
        let exists = |item: &str, level: u8| self.items.contains(item) && (1..=self.top).contains(&level);
        for Cycle { position, chain } in find_cycles(&self.file.dependencies, exists) {
            let path = format!("/dependencies/{position}");
            self.report(&path, ProblemCode::DependencyCycle, &[("chain", &chain)]);
        }
    }

    /// What stands in the list at `path` under `name`, a second time: it would count twice.
    fn once(&mut self, name: String, path: &str, seen: &mut BTreeSet<String>) {
        if seen.contains(&name) {
            self.report(path, ProblemCode::DuplicateId, &[("name", &name)]);
        }
        seen.insert(name);
    }

    pub(super) fn consistency_checks(&mut self) {
        let mut seen = BTreeSet::new();
        for (position, check) in self.file.consistency_checks.iter().enumerate() {
            let path = format!("/consistencyChecks/{position}");
            let (one, other) = (&check.condition, &check.contradiction);
            let (least, most) = (short(one.at_least), short(other.at_most));
            let name = format!("{} ≥ {least}, {} ≤ {most}", one.node, other.node);
            self.once(name, &path, &mut seen);
            let sides = [
                ("if", &check.condition.node, "atLeast", check.condition.at_least),
                ("while", &check.contradiction.node, "atMost", check.contradiction.at_most),
            ];
            for (side, node, name, value) in sides {
                if !self.items.contains(node.as_str()) && !self.areas.contains(node.as_str()) {
                    self.dangling(&format!("{path}/{side}/node"), node);
                }
                let allowed = 0.0..=f64::from(self.top);
                self.range(
                    &format!("{path}/{side}/{name}"),
                    value,
                    allowed.contains(&value),
                    &format!("0–{}", self.top),
                );
            }
            self.text(&check.message, &format!("{path}/message"), limit::MESSAGE);
            self.optional_text(&check.reason, &format!("{path}/reason"), limit::MESSAGE);
        }
    }

    pub(super) fn glossary(&mut self) {
        let mut ids = BTreeSet::new();
        let file = self.file;
        for (position, entry) in file.glossary.iter().enumerate() {
            let path = format!("/glossary/{position}");
            self.unique(&entry.id, &format!("{path}/id"), &mut ids);
            self.text(&entry.term, &format!("{path}/term"), limit::NAME);
            self.text(&entry.definition, &format!("{path}/definition"), limit::SUMMARY);
        }
    }

    pub(super) fn lint_exceptions(&mut self) {
        let file = self.file;
        for (position, exception) in file.lint_exceptions.iter().enumerate() {
            let path = format!("/lintExceptions/{position}");
            if !lint::CODES.iter().any(|(_, name)| *name == exception.code) {
                let allowed = lint::CODES.map(|(_, name)| name).join(", ");
                self.report(
                    &format!("{path}/code"),
                    ProblemCode::UnknownValue,
                    &[("found", &exception.code), ("allowed", &allowed)],
                );
            }
            self.plain(&exception.reason, &format!("{path}/reason"), limit::MESSAGE);
        }
    }

    pub(super) fn lineage(&mut self) {
        let file = self.file;
        // No version comes from itself.
        let mut versions = BTreeSet::from([&file.version]);
        for (position, lineage) in file.lineage.iter().enumerate() {
            let path = format!("/lineage/{position}");
            self.plain(&lineage.from, &format!("{path}/from"), limit::VERSION);
            if !versions.insert(&lineage.from) {
                self.report(&format!("{path}/from"), ProblemCode::DuplicateId, &[("name", &lineage.from)]);
            }
            let mut known = BTreeSet::new();
            for (row, item) in lineage.items.iter().enumerate() {
                let path = format!("{path}/items/{row}");
                if let Some(from) = &item.from {
                    self.id(from, &format!("{path}/from"));
                }
                let Some(to) = &item.to else { continue };
                if !self.items.contains(to.as_str()) {
                    self.dangling(&format!("{path}/to"), to);
                } else if !known.insert(to) {
                    self.report(&format!("{path}/to"), ProblemCode::DuplicateId, &[("name", to)]);
                }
            }
        }
    }
}

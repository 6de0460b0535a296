//! Domains, areas and items.

use std::collections::{BTreeMap, BTreeSet};

use super::Validation;
use super::text::limit;
use crate::format::questionnaire::{AreaFile, DomainFile, ItemFile, ReferenceFile};
use crate::pointer::escape_pointer;
use crate::problem::ProblemCode;
use crate::questionnaire::Answering;
use crate::text::{LanguageTag, LocalisedText};

impl Validation<'_> {
    pub(super) fn domain(&mut self, domain: &DomainFile, path: &str) {
        self.node(&domain.id, domain.weight, path);
        self.text(&domain.name, &format!("{path}/name"), limit::NAME);
        self.optional_text(&domain.summary, &format!("{path}/summary"), limit::SUMMARY);
        self.optional_text(&domain.weight_rationale, &format!("{path}/weightRationale"), limit::SUMMARY);
        self.count(&format!("{path}/areas"), domain.areas.len(), 1, 50);
        for (position, area) in domain.areas.iter().enumerate() {
            self.area(area, &format!("{path}/areas/{position}"));
        }
    }

    pub(super) fn area(&mut self, area: &AreaFile, path: &str) {
        self.node(&area.id, area.weight, path);
        self.text(&area.name, &format!("{path}/name"), limit::NAME);
        self.optional_text(&area.summary, &format!("{path}/summary"), limit::SUMMARY);
        self.references(&area.references, &format!("{path}/references"));
        self.count(&format!("{path}/items"), area.items.len(), 1, 200);
        let is_gate = self.file.scoring.gate_areas.iter().any(|gate| gate.area == area.id);
        for (position, item) in area.items.iter().enumerate() {
            let place = format!("{path}/items/{position}");
            if is_gate && item.not_applicable {
                self.report(
                    &format!("{place}/notApplicable"),
                    ProblemCode::GateItemNotApplicable,
                    &[("name", &item.id)],
                );
            }
            self.item(item, &place);
        }
    }

    fn references(&mut self, references: &[ReferenceFile], path: &str) {
        let mut seen = BTreeSet::new();
        for (position, reference) in references.iter().enumerate() {
            let place = format!("{path}/{position}");
            self.reference(reference, &place);
            let ReferenceFile { scheme, code } = reference;
            if !seen.insert((scheme, code)) {
                self.report(&place, ProblemCode::DuplicateId, &[("name", &format!("{scheme} {code}"))]);
            }
        }
    }

    fn reference(&mut self, reference: &ReferenceFile, path: &str) {
        match self.file.schemes.iter().find(|scheme| scheme.id == reference.scheme) {
            None => self.report(
                &format!("{path}/scheme"),
                ProblemCode::UnknownScheme,
                &[("name", &reference.scheme)],
            ),
            // A scheme that lists its places has no others.
            Some(scheme)
                if !scheme.codes.is_empty()
                    && scheme.codes.iter().all(|known| known.code != reference.code) =>
            {
                self.report(
                    &format!("{path}/code"),
                    ProblemCode::DanglingReference,
                    &[("name", &reference.code)],
                );
            }
            Some(_) => {}
        }
        self.plain(&reference.code, &format!("{path}/code"), limit::NAME);
    }

    pub(super) fn item(&mut self, item: &ItemFile, path: &str) {
        self.node(&item.id, item.weight, path);
        self.text(&item.title, &format!("{path}/title"), limit::NAME);
        self.text(&item.question, &format!("{path}/question"), limit::QUESTION);
        self.optional_text(&item.help, &format!("{path}/help"), limit::HELP);
        self.roles(&item.roles, &format!("{path}/roles"));
        match self.file.answering {
            Answering::Anchored => self.anchors(item, path),
            Answering::Requirements => self.requirements(item, path),
        }
        for (position, hint) in item.evidence.iter().enumerate() {
            self.text(&hint.text, &format!("{path}/evidence/{position}/text"), limit::EVIDENCE);
        }
        for (level, action) in &item.actions {
            let place = format!("{path}/actions/{}", escape_pointer(level));
            self.level_key(level, 1, &place);
            self.text(&action.text, &format!("{place}/text"), limit::ACTION);
        }
        for level in item.effort.keys() {
            self.level_key(level, 1, &format!("{path}/effort/{}", escape_pointer(level)));
        }
    }

    fn roles(&mut self, roles: &[String], path: &str) {
        let mut seen = BTreeSet::new();
        for (position, role) in roles.iter().enumerate() {
            let place = format!("{path}/{position}");
            if !self.file.roles.iter().any(|known| known.id == *role) {
                self.report(&place, ProblemCode::UnknownRole, &[("name", role)]);
            } else if !seen.insert(role) {
                self.report(&place, ProblemCode::DuplicateId, &[("name", role)]);
            }
        }
    }

    pub(super) fn anchors(&mut self, item: &ItemFile, path: &str) {
        if item.requirements.is_some() {
            self.report(
                &format!("{path}/requirements"),
                ProblemCode::WrongAnswering,
                &[("expected", "anchors")],
            );
        }
        let Some(anchors) = &item.anchors else {
            return self.report(path, ProblemCode::MissingField, &[("name", "anchors")]);
        };
        let place = format!("{path}/anchors");
        for level in 0..=self.top {
            if !anchors.contains_key(&level.to_string()) {
                self.report(&place, ProblemCode::LevelHole, &[("level", &level.to_string())]);
            }
        }
        for (key, text) in anchors {
            self.level_key(key, 0, &format!("{place}/{}", escape_pointer(key)));
            self.text(text, &format!("{place}/{}", escape_pointer(key)), limit::ANCHOR);
        }
        self.identical_anchors(anchors, &place);
    }

    pub(super) fn identical_anchors(&mut self, anchors: &BTreeMap<String, LocalisedText>, place: &str) {
        let mut known: BTreeMap<(&LanguageTag, &str), &str> = BTreeMap::new();
        for (level, text) in anchors {
            for (language, words) in text.iter().filter(|(_, words)| !words.trim().is_empty()) {
                if let Some(other) = known.insert((language, words.trim()), level) {
                    let path = format!("{place}/{}/{language}", escape_pointer(level));
                    self.report(&path, ProblemCode::IdenticalAnchors, &[("level", level), ("other", other)]);
                }
            }
        }
    }

    pub(super) fn requirements(&mut self, item: &ItemFile, path: &str) {
        if item.anchors.is_some() {
            self.report(
                &format!("{path}/anchors"),
                ProblemCode::WrongAnswering,
                &[("expected", "requirements")],
            );
        }
        let levels = item.requirements.iter().flatten();
        if levels.clone().all(|(_, requirements)| requirements.is_empty()) {
            return self.report(path, ProblemCode::MissingField, &[("name", "requirements")]);
        }
        for (key, requirements) in levels {
            let place = format!("{path}/requirements/{}", escape_pointer(key));
            self.level_key(key, 1, &place);
            for (position, requirement) in requirements.iter().enumerate() {
                let place = format!("{place}/{position}");
                self.node_id(&requirement.id, &format!("{place}/id"));
                self.text(&requirement.text, &format!("{place}/text"), limit::ANCHOR);
            }
        }
    }
}

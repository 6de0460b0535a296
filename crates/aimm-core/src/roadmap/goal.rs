//! From a target to the conditions that must all hold: least indices of nodes and least bases of items (scoring rules,
//! section 3). A condition of a level contains those of the levels below it, so that only the target's own are looked at.

use std::collections::BTreeMap;

use super::ladder::{Ladder, Node, Rung};
use super::request::{RoadmapError, RoadmapRequest, Unmet, UnmetKind};
use crate::number::reaches;
use crate::questionnaire::Policy;
use crate::scorecard::{LevelStatus, Scorecard};

/// What must hold.
pub(super) struct Goal {
    /// Least index of nodes.
    pub(super) indices: BTreeMap<Node, f64>,
    /// Least base of each item, by position.
    pub(super) bases: Vec<u8>,
    /// Whether each area is a gate whose level the target raises, by position.
    pub(super) closed_gates: Vec<bool>,
}

impl Goal {
    pub(super) fn of(
        ladder: &Ladder,
        scorecard: &Scorecard,
        request: &RoadmapRequest,
    ) -> Result<Self, RoadmapError> {
        let target = &request.target;
        let mut unrated = Vec::new();
        let mut goal = Self {
            indices: BTreeMap::new(),
            bases: vec![0; ladder.items.len()],
            closed_gates: vec![false; ladder.areas.len()],
        };
        if let Some(level) = target.level.filter(|level| *level > 0) {
            unrated.extend(without_level(ladder, scorecard));
            goal.add_overall(ladder, level);
            goal.find_closed_gates(ladder, scorecard, level);
        }
        for (id, level) in target.domains.iter().filter(|(_, level)| **level > 0) {
            match ladder.domains.iter().position(|domain| domain.id == *id) {
                Some(at) => goal.add_domain(ladder, at, *level),
                None => unrated.push(nothing_rated(id.as_str())),
            }
        }
        for (id, level) in target.areas.iter().filter(|(_, level)| **level > 0) {
            match ladder.areas.iter().position(|area| area.id == *id) {
                Some(at) => goal.add_area(ladder, at, *level),
                None => unrated.push(nothing_rated(id.as_str())),
            }
        }
        if unrated.is_empty() { Ok(goal) } else { Err(RoadmapError::OutOfReach(unrated)) }
    }

    /// Whether everything that the item at `at` has part in holds with the items at `bases`.
    pub(super) fn holds_around(&self, ladder: &Ladder, at: usize, bases: &[u8]) -> bool {
        let area = ladder.items.get(at).and_then(|item| item.area);
        let domain = area.and_then(|area| ladder.areas.get(area)).map(|area| area.domain);
        let nodes = [area.map(Node::Area), domain.map(Node::Domain), Some(Node::Overall)];
        let mut required =
            nodes.into_iter().flatten().filter_map(|node| Some((node, *self.indices.get(&node)?)));
        bases.get(at) >= self.bases.get(at)
            && required.all(|(node, required)| reaches(ladder.index(node, bases), required))
    }

    fn add_overall(&mut self, ladder: &Ladder, level: u8) {
        self.add_index(ladder, Node::Overall, level);
        for at in 0..ladder.domains.len() {
            self.add_domain(ladder, at, of_parts(ladder.policy, level));
        }
        for (at, area) in ladder.areas.iter().enumerate() {
            if ladder.policy == Policy::Balanced && area.gate.is_some_and(|from_level| from_level <= level) {
                self.add_area(ladder, at, of_parts(ladder.policy, level));
            }
        }
    }

    fn add_domain(&mut self, ladder: &Ladder, at: usize, level: u8) {
        self.add_index(ladder, Node::Domain(at), level);
        for (area, _) in ladder.areas.iter().enumerate().filter(|(_, area)| area.domain == at) {
            self.add_area(ladder, area, of_parts(ladder.policy, level));
        }
    }

    fn add_area(&mut self, ladder: &Ladder, at: usize, level: u8) {
        self.add_index(ladder, Node::Area(at), level);
        let least = of_parts(ladder.policy, level);
        for (item, own) in ladder.items.iter().zip(&mut self.bases) {
            if item.area == Some(at) {
                *own = (*own).max(least);
            }
        }
    }

    fn add_index(&mut self, ladder: &Ladder, node: Node, level: u8) {
        if level > 0 && ladder.policy != Policy::Strict {
            let required = f64::from(level) - ladder.margin;
            let own = self.indices.entry(node).or_insert(required);
            *own = own.max(required);
        }
    }

    fn find_closed_gates(&mut self, ladder: &Ladder, scorecard: &Scorecard, level: u8) {
        let least = of_parts(ladder.policy, level);
        for (area, is_closed) in ladder.areas.iter().zip(&mut self.closed_gates) {
            let score = scorecard.areas.iter().find(|score| score.id == area.id);
            let own = score.and_then(|score| score.score.claimed.level);
            let holds_back =
                ladder.policy == Policy::Balanced && area.gate.is_some_and(|from_level| from_level <= level);
            *is_closed = holds_back && own.is_some_and(|own| own < least);
        }
    }

    /// `bases` raised until everything that their steps need is there as well.
    pub(super) fn with_needs(ladder: &Ladder, mut bases: Vec<u8>) -> Vec<u8> {
        let mut waiting: Vec<usize> = (0..bases.len()).collect();
        while let Some(at) = waiting.pop() {
            let Some((item, base)) = ladder.items.get(at).zip(bases.get(at).copied()) else { continue };
            for Rung { item: needed, level } in item.needed_up_to(base) {
                if let Some(own) = bases.get_mut(needed).filter(|own| **own < level) {
                    *own = level;
                    waiting.push(needed);
                }
            }
        }
        bases
    }
}

/// The level that parts need for `level` of the whole.
fn of_parts(policy: Policy, level: u8) -> u8 {
    match policy {
        Policy::Balanced => level.saturating_sub(1),
        Policy::Strict => level,
        Policy::Average => 0,
    }
}

/// Why no overall level is given, whatever the items rise to.
fn without_level(ladder: &Ladder, scorecard: &Scorecard) -> Vec<Unmet> {
    if scorecard.overall.status != LevelStatus::NotRated {
        return Vec::new();
    }
    let coverage = scorecard.overall.score.coverage;
    let mut found = Vec::new();
    if !reaches(coverage, ladder.coverage_minimum) {
        let required = Some(ladder.coverage_minimum);
        found.push(Unmet { kind: UnmetKind::Coverage, node: None, most: Some(coverage), required });
    }
    found.extend(ladder.unrated_gates.iter().map(|id| nothing_rated(id.as_str())));
    if found.is_empty() {
        found.push(Unmet { kind: UnmetKind::NotRated, node: None, most: None, required: None });
    }
    found
}

fn nothing_rated(node: &str) -> Unmet {
    Unmet { kind: UnmetKind::NotRated, node: Some(node.to_owned()), most: None, required: None }
}

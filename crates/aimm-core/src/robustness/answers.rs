//! Fewer answers: the least number of items that must each drop by one level before the overall level falls.
//!
//! A level falls where one of its conditions fails: that of its index, or that of one part. A part fails by one of its own
//! conditions, down to single items. Every item moves an index by a fixed amount, so that the fewest for one condition are
//! those that move it most, and the fewest of all are the fewest of any condition: exact, without trying sets of items.

use super::{AnswerRadius, MOST_ITEMS};
use crate::assessment::Assessment;
use crate::number::reaches;
use crate::questionnaire::{Item, Policy, Questionnaire};
use crate::scorecard::{IndexAndLevel, ItemResult, ItemState, Scorecard};

/// Items by their position in the questionnaire.
type Positions = Vec<usize>;

/// An item that can drop by one level.
#[derive(Clone, Copy)]
struct Drop {
    position: usize,
    base: u8,
    /// By how much the index of the node falls when the item drops.
    effect: f64,
}

/// A node with the items that move it.
struct Node {
    index: f64,
    drops: Vec<Drop>,
    /// Whether a gate on the overall level, and from which level on.
    gate: Option<u8>,
    parts: Vec<Node>,
}

pub(super) fn radius(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scorecard: &Scorecard,
    level: u8,
) -> AnswerRadius {
    let search = Search { policy: scorecard.policy, margin: questionnaire.scoring.level_margin };
    let whole = whole(questionnaire, assessment, scorecard);
    let fewest = whole.and_then(|whole| search.of_overall(&whole, level));
    let items: Vec<&Item> = questionnaire.items().map(|(_, _, item)| item).collect();
    fewest.map_or(AnswerRadius::MoreThanThree, |mut positions| {
        positions.sort_unstable();
        AnswerRadius::Items(positions.iter().map(|at| items[*at].id.clone()).collect())
    })
}

struct Search {
    policy: Policy,
    margin: f64,
}

impl Search {
    fn of_overall(&self, whole: &Node, level: u8) -> Option<Positions> {
        let required = self.required(level)?;
        let gates = whole.parts.iter().flat_map(|domain| &domain.parts).filter(|area| {
            self.policy == Policy::Balanced && area.gate.is_some_and(|from_level| from_level <= level)
        });
        let below = whole.parts.iter().map(|domain| self.of_domain(domain, required));
        let below = below.chain(gates.map(|area| self.of_area(area, required)));
        fewest(std::iter::once(self.of_index(whole, level)).chain(below))
    }

    fn of_domain(&self, domain: &Node, level: u8) -> Option<Positions> {
        let required = self.required(level)?;
        let below = domain.parts.iter().map(|area| self.of_area(area, required));
        fewest(std::iter::once(self.of_index(domain, level)).chain(below))
    }

    fn of_area(&self, area: &Node, level: u8) -> Option<Positions> {
        let required = self.required(level)?;
        // An item that is just high enough; one of level 0 cannot drop and is not among them.
        let is_enough = |drop: &&Drop| self.policy != Policy::Average && drop.base == required;
        let single = area.drops.iter().find(is_enough).map(|drop| vec![drop.position]);
        fewest([self.of_index(area, level), single].into_iter())
    }

    /// The level that parts need for `level`; `None` where `level` needs nothing.
    fn required(&self, level: u8) -> Option<u8> {
        match self.policy {
            _ if level == 0 => None,
            Policy::Balanced => Some(level - 1),
            Policy::Strict => Some(level),
            // Parts are not looked at: what needs level 0 cannot fail.
            Policy::Average => Some(0),
        }
    }

    /// The items that move the index most, as many as take it below what `level` needs.
    fn of_index(&self, node: &Node, level: u8) -> Option<Positions> {
        if self.policy == Policy::Strict {
            return None;
        }
        let needed = f64::from(level) - self.margin;
        let mut drops: Vec<&Drop> = node.drops.iter().collect();
        drops.sort_by(|one, other| other.effect.total_cmp(&one.effect));
        drops.truncate(MOST_ITEMS);
        let mut index = node.index;
        let last = drops.iter().position(|drop| {
            index -= drop.effect;
            !reaches(index, needed)
        })?;
        Some(drops[..=last].iter().map(|drop| drop.position).collect())
    }
}

/// The first of the shortest.
fn fewest(found: impl Iterator<Item = Option<Positions>>) -> Option<Positions> {
    found.flatten().min_by_key(Vec::len)
}

fn whole(questionnaire: &Questionnaire, assessment: &Assessment, scorecard: &Scorecard) -> Option<Node> {
    let mut areas = questionnaire.areas().zip(&scorecard.areas);
    let mut results = scorecard.items.iter().enumerate();
    let mut domains = Vec::new();
    for (domain, score) in questionnaire.domains.iter().zip(&scorecard.domains) {
        let mut parts = Vec::new();
        for ((_, area), score) in areas.by_ref().take(domain.areas.len()) {
            let own: Vec<_> = area.items.iter().zip(results.by_ref()).collect();
            let gate = questionnaire.gate_of(&area.id).map(|gate| gate.from_level);
            let drops = drops(&own);
            parts.extend(node(score.score.claimed, gate, drops).map(|node| (area.weight, node)));
        }
        let weight = assessment.domain_weight(domain);
        domains.extend(joined(score.score.claimed, parts).map(|node| (weight, node)));
    }
    joined(scorecard.overall.score.claimed, domains)
}

fn node(claimed: IndexAndLevel, gate: Option<u8>, drops: Vec<Drop>) -> Option<Node> {
    claimed.index.map(|index| Node { index, drops, gate, parts: Vec::new() })
}

/// The rated items of an area that are not at level 0, each with its share of the area's index.
fn drops(items: &[(&Item, (usize, &ItemResult))]) -> Vec<Drop> {
    let rated = || {
        items.iter().filter_map(|(item, (position, result))| match result.state {
            ItemState::Rated(score) => Some((*position, score.base, item.weight)),
            _ => None,
        })
    };
    let weights: f64 = rated().map(|(_, _, weight)| weight).sum();
    rated()
        .filter(|(_, base, _)| *base > 0)
        .map(|(position, base, weight)| Drop { position, base, effect: weight / weights })
        .collect()
}

/// A node over `parts`, each with its weight.
fn joined(claimed: IndexAndLevel, parts: Vec<(f64, Node)>) -> Option<Node> {
    let weights: f64 = parts.iter().map(|(weight, _)| *weight).sum();
    let of_part = |(weight, part): &(f64, Node)| {
        let share = weight / weights;
        part.drops.iter().map(move |drop| Drop { effect: drop.effect * share, ..*drop }).collect::<Vec<_>>()
    };
    let drops = parts.iter().flat_map(of_part).collect();
    let node = node(claimed, None, drops)?;
    Some(Node { parts: parts.into_iter().map(|(_, part)| part).collect(), ..node })
}

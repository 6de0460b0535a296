//! How high each item can go at all, and whether that is enough.

use super::goal::Goal;
use super::ladder::{Bases, Ladder, Need, Node, Rung};
use super::request::{RoadmapError, Unmet, UnmetKind};
use crate::number::reaches;

/// The highest base of each item: the top, or the last level before a step that needs something that cannot be had.
pub(super) fn ceilings(ladder: &Ladder) -> Bases {
    lowered(ladder, ladder.items.iter().map(|item| item.base.max(ladder.top)).collect())
}

/// `ceilings` without the levels whose steps need something above them.
pub(super) fn lowered(ladder: &Ladder, mut ceilings: Bases) -> Bases {
    loop {
        let lower: Bases = ladder
            .items
            .iter()
            .zip(&ceilings)
            .map(|(item, own)| {
                let blocked =
                    |level: u8| item.needs_of(level).iter().any(|need| !can_be_had(*need, &ceilings));
                (item.base + 1..=*own).take_while(|level| !blocked(*level)).last().unwrap_or(item.base)
            })
            .collect();
        if lower == ceilings {
            return ceilings;
        }
        ceilings = lower;
    }
}

fn can_be_had(need: Need, ceilings: &[u8]) -> bool {
    match need {
        Need::Rung(Rung { item, level }) => ceilings.get(item).is_some_and(|ceiling| *ceiling >= level),
        Need::Unrated => false,
    }
}

/// Refuses a goal that the items cannot reach at their `ceilings`, with every condition that fails there.
pub(super) fn check(ladder: &Ladder, goal: &Goal, ceilings: &[u8]) -> Result<(), RoadmapError> {
    let indices = goal.indices.iter().filter_map(|(node, required)| {
        let most = ladder.index(*node, ceilings);
        let node = match node {
            Node::Overall => None,
            Node::Domain(at) => Some(ladder.domains.get(*at)?.id.to_string()),
            Node::Area(at) => Some(ladder.areas.get(*at)?.id.to_string()),
        };
        let is_met = reaches(most, *required);
        (!is_met).then_some(Unmet {
            kind: UnmetKind::Index,
            node,
            most: Some(most),
            required: Some(*required),
        })
    });
    let items = ladder.items.iter().zip(&goal.bases).zip(ceilings);
    let items = items.filter(|((_, least), ceiling)| ceiling < least).map(|((item, least), ceiling)| Unmet {
        kind: UnmetKind::Item,
        node: Some(item.id.to_string()),
        most: Some(f64::from(*ceiling)),
        required: Some(f64::from(*least)),
    });
    let unmet: Vec<Unmet> = indices.chain(items).collect();
    if unmet.is_empty() { Ok(()) } else { Err(RoadmapError::OutOfReach(unmet)) }
}

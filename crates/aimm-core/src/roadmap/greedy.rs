//! A good plan at once: everything as high as it goes, then step by step down again, the costliest for its gain first. It gives
//! the search something to beat.

use super::goal::Goal;
use super::ladder::{Bases, Ladder, Node, Rung};

/// Bases between `forced` and `ceilings` that reach `goal`; no single step of them can be left out.
pub(super) fn descend(ladder: &Ladder, goal: &Goal, forced: &[u8], ceilings: &[u8]) -> Bases {
    let mut bases = ceilings.to_vec();
    let mut steps: Vec<(f64, Rung)> = Vec::new();
    for (at, item) in ladder.items.iter().enumerate() {
        let weight: f64 = goal.indices.keys().map(|node| relative_share(ladder, *node, at)).sum();
        let levels = forced.get(at).copied().unwrap_or(item.base) + 1..=bases[at];
        steps.extend(levels.map(|level| {
            let gain = weight * item.gain(level);
            (f64::from(item.effort(level).points()) / (gain + 1e-9), Rung { item: at, level })
        }));
    }
    steps.sort_by(|(one, first), (other, second)| other.total_cmp(one).then(second.cmp(first)));
    // A step can only go once those above it have gone: go over the list until nothing goes any more.
    loop {
        let before = bases.clone();
        for (_, rung) in &steps {
            lower(ladder, goal, &mut bases, *rung);
        }
        if bases == before {
            return bases;
        }
    }
}

fn relative_share(ladder: &Ladder, node: Node, at: usize) -> f64 {
    ladder.items.get(at).map_or(0.0, |item| ladder.share(node, item))
}

/// Takes the step `rung` back where it is the item's last, nothing waits for it, and the goal still holds.
pub(super) fn lower(ladder: &Ladder, goal: &Goal, bases: &mut Bases, rung: Rung) {
    let is_last = bases.get(rung.item) == Some(&rung.level);
    if !is_last || is_needed(ladder, bases, rung) {
        return;
    }
    bases[rung.item] -= 1;
    if !goal.holds_around(ladder, rung.item, bases) {
        bases[rung.item] += 1;
    }
}

/// Whether a step up to `bases` needs `rung`, or a higher level of the same item.
fn is_needed(ladder: &Ladder, bases: &[u8], rung: Rung) -> bool {
    let mut needed = ladder.items.iter().zip(bases).flat_map(|(item, base)| item.needed_up_to(*base));
    needed.any(|needed| needed.item == rung.item && needed.level >= rung.level)
}

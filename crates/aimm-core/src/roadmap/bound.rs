//! Needs across areas on top of the tree: where the best of the tree takes a step without what it needs, either what it needs is
//! done, or the step is not. Whichever is cheaper so far is looked at first; few needs ever come up.

use std::collections::BTreeMap;

use super::goal::Goal;
use super::ladder::{Bases, Ladder, Rung};
use super::tree::{TooMuch, Tree};
use super::{reach, simulate};

/// A bound on the effort, and the best plan that came up on the way.
pub(super) struct Bound {
    /// No plan takes less, in points above what is forced.
    pub(super) at_least: u32,
    /// A plan.
    pub(super) plan: Bases,
}

/// Levels between which a plan is looked for, and the best of the tree between them.
struct Range {
    forced: Bases,
    ceilings: Bases,
    best: Bases,
}

/// Most cases that are looked at.
const MOST_RANGES: u64 = 2000;

/// A bound on the effort of reaching `goal` between `forced` and `ceilings`: the least effort itself, and `plan` has it, unless
/// that takes too long. `known` is a plan to begin with.
pub(super) fn bound(ladder: &Ladder, goal: &Goal, forced: Bases, ceilings: Bases, known: Bases) -> Bound {
    let start = ladder.effort(&forced);
    let tree = Tree::of(ladder, goal);
    let mut search = Search { ladder, goal, tree, start, plan: known, open: BTreeMap::new(), n_ranges: 0 };
    if search.open(forced, ceilings).is_err() {
        return Bound { at_least: 0, plan: search.plan };
    }
    while search.n_ranges < MOST_RANGES {
        let Some(((effort, number), range)) = search.open.pop_first() else { break };
        let Some(missing) = first_missing(ladder, &range.best) else {
            return Bound { at_least: effort - start, plan: range.best };
        };
        if search.branch(&range, missing).is_err() {
            search.open.insert((effort, number), range);
            break;
        }
    }
    let plan_effort = ladder.effort(&search.plan);
    let lowest = search.open.keys().next().map_or(plan_effort, |(effort, _)| (*effort).min(plan_effort));
    Bound { at_least: lowest - start, plan: search.plan }
}

struct Search<'a> {
    ladder: &'a Ladder,
    goal: &'a Goal,
    tree: Tree<'a>,
    start: u32,
    plan: Bases,
    /// By the effort of their best, then in the order in which they came up.
    open: BTreeMap<(u32, u64), Range>,
    n_ranges: u64,
}

impl Search<'_> {
    fn branch(&mut self, range: &Range, missing: Rung) -> Result<(), TooMuch> {
        let mut forced = range.forced.clone();
        forced[missing.item] = missing.level;
        self.open(Goal::with_needs(self.ladder, forced), range.ceilings.clone())?;
        let mut ceilings = range.ceilings.clone();
        ceilings[missing.item] = missing.level - 1;
        self.open(range.forced.clone(), reach::lowered(self.ladder, ceilings))
    }

    fn open(&mut self, forced: Bases, ceilings: Bases) -> Result<(), TooMuch> {
        if forced.iter().zip(&ceilings).any(|(least, most)| least > most) {
            return Ok(());
        }
        self.n_ranges += 1;
        let most = self.ladder.effort(&self.plan) - self.start;
        let Some(best) = self.tree.least(&forced, &ceilings, most)? else { return Ok(()) };
        let plan = simulate::pruned(self.ladder, self.goal, Goal::with_needs(self.ladder, best.clone()));
        if self.ladder.effort(&plan) < self.ladder.effort(&self.plan) {
            self.plan = plan;
        }
        let effort = self.ladder.effort(&best);
        self.open.insert((effort, self.n_ranges), Range { forced, ceilings, best });
        Ok(())
    }
}

/// The first level that a step up to `bases` needs and does not have.
fn first_missing(ladder: &Ladder, bases: &[u8]) -> Option<Rung> {
    let needed = ladder.items.iter().zip(bases).flat_map(|(item, base)| item.needed_up_to(*base));
    needed.filter(|rung| bases[rung.item] < rung.level).min()
}

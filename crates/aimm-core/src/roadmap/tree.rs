//! The least effort there would be if no area had to wait for another: then the conditions are a tree, an area's index, its
//! domain's, the whole's, and for every effort the greatest index of each follows from its parts. Exact for that question, and
//! so a bound for the plan, which a relaxation of the program to fractions does not know.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::rc::Rc;

use super::frontier::{AreaFrontier, Frontier, of_area};
use super::goal::Goal;
use super::ladder::{Bases, Ladder, Node};
use crate::number::reaches;

/// Most pairs of points that are looked at in all: a few seconds. Counting them, other than a clock, gives every machine the
/// same plan.
const MOST_PAIRS: u64 = 400_000_000;

/// A node of the tree with its items, and the frontiers that were worked out for it before.
pub(super) struct Tree<'a> {
    ladder: &'a Ladder,
    goal: &'a Goal,
    domains: Vec<Branch>,
    /// Pairs of points that may still be looked at.
    pairs_left: Cell<u64>,
}

/// The tree is too large for its limit, or has been looked at too often.
pub(super) struct TooMuch;

struct Branch {
    at: usize,
    /// Areas of the domain with their items.
    areas: Vec<(usize, Vec<usize>)>,
    /// By the least and the highest levels of the domain's items.
    known: RefCell<BTreeMap<Vec<u8>, Rc<DomainFrontier>>>,
}

struct DomainFrontier {
    areas: Vec<AreaFrontier>,
    /// The sums after each area.
    sums: Vec<Frontier>,
    /// The last of them, without its first points, which are not enough for the domain.
    total: Frontier,
    n_short: usize,
}

impl DomainFrontier {
    /// Sets the levels of the domain's items at the point `at` of the total.
    fn spend(&self, at: usize, bases: &mut Bases) {
        let mut at = at + self.n_short;
        for (sum, area) in self.sums.iter().zip(&self.areas).rev() {
            let (rest, own) = sum.0[at].from;
            for (item, base) in &area.bases[own] {
                bases[*item] = *base;
            }
            at = rest;
        }
    }
}

impl<'a> Tree<'a> {
    pub(super) fn of(ladder: &'a Ladder, goal: &'a Goal) -> Self {
        let items =
            |area: usize| (0..ladder.items.len()).filter(|at| ladder.items[*at].area == Some(area)).collect();
        let areas = |domain: usize| {
            let own = ladder.areas.iter().enumerate().filter(|(_, area)| area.domain == domain);
            own.map(|(area, _)| (area, items(area))).collect()
        };
        let branch = |at: usize| Branch { at, areas: areas(at), known: RefCell::default() };
        Self {
            ladder,
            goal,
            domains: (0..ladder.domains.len()).map(branch).collect(),
            pairs_left: Cell::new(MOST_PAIRS),
        }
    }

    /// Bases of least effort between `forced` and `ceilings` that reach the goal within `most` points above `forced`, needs
    /// across areas left aside; `None` where there are none.
    pub(super) fn least(&self, forced: &[u8], ceilings: &[u8], most: u32) -> Result<Option<Bases>, TooMuch> {
        let domains = self.domains.iter().map(|branch| self.of_domain(branch, forced, ceilings));
        let domains = domains.collect::<Result<Vec<_>, TooMuch>>()?;
        let mut sums: Vec<Frontier> = Vec::new();
        let mut sum = Frontier::empty();
        for (branch, frontier) in self.domains.iter().zip(&domains) {
            sum = self.joined(&sum, &frontier.total, self.ladder.domains[branch.at].share, most)?;
            sums.push(sum.clone());
        }
        let required = self.goal.indices.get(&Node::Overall).copied().unwrap_or(f64::MIN);
        let found = sum.0.iter().position(|point| reaches(point.index, required));
        Ok(found.map(|found| spent(&sums, &domains, found, forced)))
    }

    fn of_domain(
        &self,
        branch: &Branch,
        forced: &[u8],
        ceilings: &[u8],
    ) -> Result<Rc<DomainFrontier>, TooMuch> {
        let items = branch.areas.iter().flat_map(|(_, items)| items);
        let key: Vec<u8> = items.flat_map(|at| [forced[*at], ceilings[*at]]).collect();
        if let Some(known) = branch.known.borrow().get(&key) {
            return Ok(Rc::clone(known));
        }
        let mut areas = Vec::new();
        let mut sums = Vec::new();
        let mut total = Frontier::empty();
        for (area, items) in &branch.areas {
            let required = self.goal.indices.get(&Node::Area(*area)).copied();
            let own = of_area(self.ladder, items, forced, ceilings).at_least(required);
            total = self.joined(&total, &own.frontier, self.ladder.areas[*area].share, u32::MAX)?;
            areas.push(own);
            sums.push(total.clone());
        }
        let required = self.goal.indices.get(&Node::Domain(branch.at)).copied();
        let n_short = total.n_short_of(required);
        total.0.drain(..n_short);
        let found = Rc::new(DomainFrontier { areas, sums, total, n_short });
        branch.known.borrow_mut().insert(key, Rc::clone(&found));
        Ok(found)
    }

    fn joined(&self, one: &Frontier, other: &Frontier, share: f64, most: u32) -> Result<Frontier, TooMuch> {
        let pairs = one.0.len() as u64 * other.0.len() as u64;
        self.pairs_left.set(self.pairs_left.get().checked_sub(pairs).ok_or(TooMuch)?);
        Ok(one.joined(other, share, most))
    }
}

/// `forced` with what is spent at the point `at` of the last of `sums`, which add up `domains`.
fn spent(sums: &[Frontier], domains: &[Rc<DomainFrontier>], mut at: usize, forced: &[u8]) -> Bases {
    let mut bases = forced.to_vec();
    for (sum, domain) in sums.iter().zip(domains).rev() {
        let (rest, own) = sum.0[at].from;
        domain.spend(own, &mut bases);
        at = rest;
    }
    bases
}

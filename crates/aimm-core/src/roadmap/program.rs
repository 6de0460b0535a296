//! The program in 0 and 1: one variable a step, its effort in the objective, a row for every index and every need.
//!
//! Efforts are whole numbers, so that a bound that is less than one point below a plan proves it: the search is told to look
//! only for plans that are better by a whole point. A row that its relaxation to fractions lacks, that all steps together take
//! no less than the conditions need as a tree, mostly leaves the solver nothing to search.

use std::collections::BTreeMap;

use microlp::{ComparisonOp, LinearExpr, OptimizationDirection, Problem, SolveOptions, Variable};

use super::bound::{Bound, bound};
use super::goal::Goal;
use super::greedy;
use super::ladder::{Bases, Ladder, Node, Rung};
use super::request::{RoadmapError, SearchLimits};
use crate::number::TOLERANCE;

/// How much less than a whole point counts as one, so that rounding in the solver decides nothing.
const ROUNDING: f64 = 1e-4;

/// A plan and what is proven of it.
pub(super) struct Found {
    pub(super) bases: Bases,
    /// No plan takes less, in points.
    pub(super) at_least: u32,
}

/// The bases of least effort that reach `goal` and stay within `ceilings`, which must reach it.
pub(super) fn solve(
    ladder: &Ladder,
    goal: &Goal,
    ceilings: &[u8],
    limits: SearchLimits,
) -> Result<Found, RoadmapError> {
    let least = ladder.bases().iter().zip(&goal.bases).map(|(own, least)| *own.max(least)).collect();
    let forced = Goal::with_needs(ladder, least);
    let known = greedy::descend(ladder, goal, &forced, ceilings);
    let fixed = ladder.effort(&forced);
    if ladder.effort(&known) == fixed {
        return Ok(Found { bases: known, at_least: fixed });
    }
    let Bound { at_least, plan: known } = bound(ladder, goal, forced.clone(), ceilings.to_vec(), known);
    let program = Program::of(ladder, goal, Levels { forced: &forced, ceilings, known: &known }, at_least);
    let found = program.search(&forced, &known, limits)?;
    Ok(Found { at_least: found.at_least.max(at_least) + fixed, ..found })
}

/// Levels of the items: the least and the highest that a plan may have, and those of a plan.
#[derive(Clone, Copy)]
struct Levels<'a> {
    forced: &'a [u8],
    ceilings: &'a [u8],
    known: &'a [u8],
}

struct Program {
    problem: Problem,
    variables: BTreeMap<Rung, Variable>,
    /// The effort that counts 1 in the objective: that of the plan already known, above what is forced.
    scale: f64,
}

impl Program {
    fn of(ladder: &Ladder, goal: &Goal, levels: Levels<'_>, at_least: u32) -> Self {
        let known_effort = ladder.effort(levels.known) - ladder.effort(levels.forced);
        let mut program = Self {
            problem: Problem::new(OptimizationDirection::Minimize),
            variables: BTreeMap::new(),
            scale: f64::from(known_effort),
        };
        for (at, item) in ladder.items.iter().enumerate() {
            for level in levels.forced[at] + 1..=levels.ceilings[at] {
                let effort = f64::from(item.effort(level).points()) / program.scale;
                let variable = program.problem.add_binary_var(effort);
                program.variables.insert(Rung { item: at, level }, variable);
            }
        }
        program.add_bound(ladder, at_least);
        program.add_order(ladder);
        for (node, required) in &goal.indices {
            program.add_index(ladder, *node, *required - ladder.index(*node, levels.forced));
        }
        program
    }

    /// All steps together take at least `at_least` points.
    fn add_bound(&mut self, ladder: &Ladder, at_least: u32) {
        let mut row = LinearExpr::empty();
        for (rung, variable) in &self.variables {
            row.add(*variable, f64::from(ladder.items[rung.item].effort(rung.level).points()));
        }
        self.problem.add_constraint(row, ComparisonOp::Ge, f64::from(at_least));
    }

    /// A step needs the one below it and what else it needs.
    fn add_order(&mut self, ladder: &Ladder) {
        for (rung, variable) in &self.variables {
            let below = Rung { level: rung.level - 1, ..*rung };
            let needs = ladder.items[rung.item].needs_of(rung.level).iter().filter_map(|need| need.rung());
            for needed in needs.chain([below]).filter_map(|needed| self.variables.get(&needed)) {
                self.problem.add_constraint([(*needed, 1.0), (*variable, -1.0)], ComparisonOp::Ge, 0.0);
            }
        }
    }

    /// The steps must add at least `missing` to the index of `node`.
    fn add_index(&mut self, ladder: &Ladder, node: Node, missing: f64) {
        if missing <= TOLERANCE {
            return;
        }
        let mut row = LinearExpr::empty();
        for (rung, variable) in &self.variables {
            let item = &ladder.items[rung.item];
            let gain = ladder.share(node, item) * item.gain(rung.level);
            if gain > 0.0 {
                row.add(*variable, gain / missing);
            }
        }
        self.problem.add_constraint(row, ComparisonOp::Ge, 1.0);
    }

    fn search(&self, forced: &[u8], known: &[u8], limits: SearchLimits) -> Result<Found, RoadmapError> {
        let outcome =
            self.problem.solve_with(self.options(known, limits)).map_err(|_| RoadmapError::Unsound)?;
        let is_optimal = outcome.is_optimal();
        let bound = outcome.stats().best_bound.map_or(0.0, |bound| (bound * self.scale - ROUNDING).ceil());
        // Stopped before it had found the plan that it was given: that one stands.
        let Ok(solution) = outcome.into_solution() else {
            return Ok(Found { bases: known.to_vec(), at_least: 0 });
        };
        let mut bases = forced.to_vec();
        for (rung, variable) in &self.variables {
            if solution.var_value_raw(*variable) > 0.5 {
                bases[rung.item] = bases[rung.item].max(rung.level);
            }
        }
        let effort = (solution.objective() * self.scale).round();
        let at_least = if is_optimal { effort } else { bound.clamp(0.0, effort) };
        Ok(Found { bases, at_least: at_least as u32 })
    }

    fn options(&self, known: &[u8], limits: SearchLimits) -> SolveOptions {
        let value = |rung: &Rung| if known[rung.item] >= rung.level { 1.0 } else { 0.0 };
        let mut options = SolveOptions::default();
        options.time_limit = limits.time;
        options.node_limit = limits.nodes;
        options.tolerances.feasibility = TOLERANCE;
        // The objective of the known plan is 1, so that this is what a plan must be better by.
        options.tolerances.prune_epsilon = (1.0 - ROUNDING) / self.scale;
        options.warm_start =
            Some(self.variables.iter().map(|(rung, variable)| (*variable, value(rung))).collect());
        options
    }
}

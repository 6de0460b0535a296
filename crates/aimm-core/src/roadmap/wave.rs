//! The steps in waves: an item rises by one level a wave, what a step needs is done before it or with it, and no wave takes more
//! than the capacity.

use std::collections::{BTreeMap, BTreeSet};

use super::Step;
use super::goal::Goal;
use super::ladder::{Ladder, Node, Rung};
use super::request::RoadmapError;

/// A step with what decides when it comes.
pub(super) struct PlannedStep {
    rung: Rung,
    step: Step,
    /// Steps of the plan that it needs, its item's own last one not among them.
    needs: Vec<Rung>,
    /// How many steps of the plan wait for it, at one remove or more.
    n_waiting: usize,
    /// What it adds to the overall index for a point of effort.
    gain: f64,
}

/// All steps up to `bases`, in the order in which they should come.
pub(super) fn steps(ladder: &Ladder, goal: &Goal, bases: &[u8]) -> Vec<PlannedStep> {
    let rungs: Vec<Rung> = ladder
        .items
        .iter()
        .zip(bases)
        .enumerate()
        .flat_map(|(item, (own, base))| (own.base + 1..=*base).map(move |level| Rung { item, level }))
        .collect();
    let needs: BTreeMap<Rung, Vec<Rung>> =
        rungs.iter().map(|rung| (*rung, needs_of(ladder, &rungs, *rung))).collect();
    let mut steps: Vec<PlannedStep> = rungs.iter().map(|rung| planned(ladder, goal, &needs, *rung)).collect();
    steps.sort_by(|one, other| {
        let urgency = |step: &PlannedStep| (step.step.opens_gate, step.n_waiting);
        urgency(other)
            .cmp(&urgency(one))
            .then(other.gain.total_cmp(&one.gain))
            .then(one.rung.cmp(&other.rung))
    });
    steps
}

/// The waves of `steps`, each in the order in which its steps can be taken.
pub(super) fn waves(
    ladder: &Ladder,
    steps: Vec<PlannedStep>,
    capacity: Option<u32>,
) -> Result<Vec<Vec<Step>>, RoadmapError> {
    if let Some((step, capacity)) = capacity.and_then(|capacity| {
        steps.iter().find(|step| step.step.effort.points() > capacity).map(|step| (&step.step, capacity))
    }) {
        let effort = step.effort.points();
        return Err(RoadmapError::StepAboveCapacity {
            item: step.item.clone(),
            level: step.level,
            effort,
            capacity,
        });
    }
    let mut done: BTreeSet<Rung> = BTreeSet::new();
    let mut waiting = steps;
    let mut waves = Vec::new();
    while !waiting.is_empty() {
        let wave = next_wave(ladder, &mut waiting, &done, capacity);
        if wave.is_empty() {
            // Dependencies are free of cycles, so that something can always be taken.
            return Err(RoadmapError::Unsound);
        }
        done.extend(wave.iter().map(|step| step.rung));
        waves.push(wave.into_iter().map(|step| step.step).collect());
    }
    Ok(waves)
}

/// What fits into one wave after `done`, the most urgent first, taken out of `waiting`; after each step it is looked at again
/// what it has made possible.
fn next_wave(
    ladder: &Ladder,
    waiting: &mut Vec<PlannedStep>,
    done: &BTreeSet<Rung>,
    capacity: Option<u32>,
) -> Vec<PlannedStep> {
    let mut wave: Vec<PlannedStep> = Vec::new();
    let mut left = capacity.unwrap_or(u32::MAX);
    loop {
        let is_next = |step: &PlannedStep| {
            let below = Rung { level: step.rung.level - 1, ..step.rung };
            let is_first = ladder.items[step.rung.item].base == below.level;
            let is_done = |need: &Rung| done.contains(need) || wave.iter().any(|taken| taken.rung == *need);
            (is_first || done.contains(&below))
                && step.needs.iter().all(is_done)
                && step.step.effort.points() <= left
        };
        let Some(next) = waiting.iter().position(is_next) else { return wave };
        let next = waiting.remove(next);
        left -= next.step.effort.points();
        wave.push(next);
    }
}

fn needs_of(ladder: &Ladder, rungs: &[Rung], rung: Rung) -> Vec<Rung> {
    let item = &ladder.items[rung.item];
    let needed = item.needs_of(rung.level).iter().filter_map(|need| need.rung());
    needed.filter(|needed| rungs.contains(needed)).collect()
}

fn planned(ladder: &Ladder, goal: &Goal, needs: &BTreeMap<Rung, Vec<Rung>>, rung: Rung) -> PlannedStep {
    let item = &ladder.items[rung.item];
    let named = |rung: &Rung| (ladder.items[rung.item].id.clone(), rung.level);
    let own = needs.get(&rung).cloned().unwrap_or_default();
    let waiting =
        needs.iter().filter(|(_, needed)| needed.contains(&rung)).map(|(waiting, _)| named(waiting));
    let effort = item.effort(rung.level);
    PlannedStep {
        rung,
        step: Step {
            item: item.id.clone(),
            level: rung.level,
            effort,
            opens_gate: item.area.is_some_and(|at| goal.closed_gates[at]),
            needs: own.iter().map(named).collect(),
            unblocks: waiting.collect(),
        },
        needs: own,
        n_waiting: waiting_for(needs, rung).len(),
        gain: ladder.share(Node::Overall, item) * item.gain(rung.level) / f64::from(effort.points()),
    }
}

/// All steps that wait for `rung`, at one remove or more; the next level of an item waits for its last one.
fn waiting_for(needs: &BTreeMap<Rung, Vec<Rung>>, rung: Rung) -> BTreeSet<Rung> {
    let mut found = BTreeSet::new();
    let mut open = vec![rung];
    while let Some(rung) = open.pop() {
        let next = Rung { level: rung.level + 1, ..rung };
        let waits = |(other, needed): (&Rung, &Vec<Rung>)| {
            (needed.contains(&rung) || *other == next).then_some(*other)
        };
        open.extend(needs.iter().filter_map(waits).filter(|other| found.insert(*other)));
    }
    found
}

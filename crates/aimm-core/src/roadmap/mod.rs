//! The least effort to a target, and the waves in which it can be spent (scoring rules, section 8).
//!
//! Once the target is fixed, all its conditions hold together: least bases of single items, and least indices of nodes, which
//! are linear in the steps taken. Forced steps are fixed first; what is left is a program in 0 and 1.

mod bound;
mod frontier;
mod goal;
mod greedy;
mod ladder;
mod program;
mod reach;
mod request;
mod simulate;
mod tree;
mod wave;

use crate::assessment::Assessment;
use crate::ids::ItemId;
use crate::questionnaire::{Effort, Questionnaire};
use crate::scorecard::{IndexAndLevel, Scorecard};
use goal::Goal;
use ladder::Ladder;

pub use request::{RoadmapError, RoadmapRequest, RoadmapTarget, SearchLimits, Unmet, UnmetKind};

/// The steps to a target, wave by wave.
#[derive(Clone, Debug, PartialEq)]
pub struct Roadmap {
    /// What it leads to.
    pub target: RoadmapTarget,
    /// Where it starts.
    pub before: IndexAndLevel,
    /// The waves in order; empty where the target is already reached.
    pub waves: Vec<Wave>,
    /// Effort of all steps, in points: S 1, M 3, L 8.
    pub effort: u32,
    /// How far it is proven that nothing takes less effort.
    pub proof: Proof,
    /// Items nobody has answered: they are not rated and cannot rise.
    pub n_unanswered: u32,
    /// Items marked as unknown: likewise.
    pub n_unknown: u32,
}

/// How far it is proven that no other steps reach the target with less effort.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Proof {
    /// It is proven.
    Optimal,
    /// The search was stopped: it is only proven that no less than this effort does.
    AtLeast(u32),
}

/// Steps that can be taken together.
#[derive(Clone, Debug, PartialEq)]
pub struct Wave {
    /// Its steps in an order in which they can be taken, the most urgent first: gates, then what most others wait for, then what
    /// adds most to the overall index for its effort.
    pub steps: Vec<Step>,
    /// Effort of its steps, in points.
    pub effort: u32,
    /// Overall index and level once it is done; the level is `None` where the assessment gives none.
    pub after: IndexAndLevel,
}

/// One level more of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The item.
    pub item: ItemId,
    /// The level it leads to; it starts one below.
    pub level: u8,
    /// Its effort.
    pub effort: Effort,
    /// Whether it lies in a gate area that is too low for the target.
    pub opens_gate: bool,
    /// Steps of the plan that must be done before it or with it.
    pub needs: Vec<(ItemId, u8)>,
    /// Steps of the plan that wait for it.
    pub unblocks: Vec<(ItemId, u8)>,
}

impl Roadmap {
    /// Overall index and level once all is done.
    pub fn after(&self) -> IndexAndLevel {
        self.waves.last().map_or(self.before, |wave| wave.after)
    }

    /// By how much of its effort it may be above the least, 0 to 1; 0 where nothing takes less.
    pub fn gap(&self) -> f64 {
        match self.proof {
            Proof::AtLeast(least) if self.effort > 0 => {
                f64::from(self.effort - least) / f64::from(self.effort)
            }
            _ => 0.0,
        }
    }

    /// All steps in order.
    pub fn steps(&self) -> impl Iterator<Item = &Step> {
        self.waves.iter().flat_map(|wave| &wave.steps)
    }
}

/// The steps from `assessment`, whose numbers are `scorecard`, to what `request` asks for.
///
/// Among plans of equal effort the same one is chosen every time, whatever the order of the items in the file: the program is
/// set up in the order of the items' ids. Only a search that runs into its time limit may end elsewhere on another machine.
///
/// # Errors
/// [`RoadmapError`]: a target that does not exist or cannot be reached, or a step larger than the capacity.
pub fn plan(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scorecard: &Scorecard,
    request: &RoadmapRequest,
) -> Result<Roadmap, RoadmapError> {
    request.check(questionnaire)?;
    let ladder = Ladder::of(questionnaire, assessment, scorecard);
    let goal = Goal::of(&ladder, scorecard, request)?;
    let ceilings = reach::ceilings(&ladder);
    reach::check(&ladder, &goal, &ceilings)?;
    let found = program::solve(&ladder, &goal, &ceilings, request.limits)?;
    let bases = simulate::pruned(&ladder, &goal, found.bases);
    if !simulate::reaches(questionnaire, &simulate::raised(&ladder, assessment, &bases), &request.target) {
        return Err(RoadmapError::Unsound);
    }
    let steps = wave::steps(&ladder, &goal, &bases);
    let waves = wave::waves(&ladder, steps, request.capacity)?;
    let effort = waves.iter().flatten().map(|step: &Step| step.effort.points()).sum();
    let waves = simulate::waves(questionnaire, assessment, waves);
    let counts = scorecard.counts;
    Ok(Roadmap {
        target: request.target.clone(),
        before: scorecard.overall.score.claimed,
        waves,
        effort,
        proof: if effort <= found.at_least { Proof::Optimal } else { Proof::AtLeast(found.at_least) },
        n_unanswered: counts.unanswered,
        n_unknown: counts.unknown,
    })
}

//! What the scorer makes of a plan, and what of it is not needed.

use super::goal::Goal;
use super::greedy;
use super::ladder::{Bases, Ladder, Rung};
use super::request::RoadmapTarget;
use super::{Step, Wave};
use crate::assessment::Assessment;
use crate::questionnaire::Questionnaire;
use crate::response::{Progress, Rating, ResponseState};
use crate::scoring::score;

/// `bases` without the steps that the goal does not need: none where they are of least effort.
pub(super) fn pruned(ladder: &Ladder, goal: &Goal, mut bases: Bases) -> Bases {
    loop {
        let before = bases.clone();
        for (item, own) in ladder.items.iter().enumerate() {
            let level = bases[item];
            if level > own.base {
                greedy::lower(ladder, goal, &mut bases, Rung { item, level });
            }
        }
        if bases == before {
            return bases;
        }
    }
}

/// `assessment` with its rated items raised to `bases`.
pub(super) fn raised(ladder: &Ladder, assessment: &Assessment, bases: &[u8]) -> Assessment {
    let mut raised = assessment.clone();
    for (item, base) in ladder.items.iter().zip(bases).filter(|(item, base)| **base > item.base) {
        raise(&mut raised, item.id.as_str(), *base);
    }
    raised
}

fn raise(assessment: &mut Assessment, item: &str, level: u8) {
    let own = assessment.responses.iter_mut().find(|response| response.item.as_str() == item);
    if let Some(response) = own {
        response.state = ResponseState::Rated(Rating::Level { level, progress: Progress::None });
    }
}

/// Whether `assessment` reaches `target` in the scorer's own eyes.
pub(super) fn reaches(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    target: &RoadmapTarget,
) -> bool {
    let scorecard = score(questionnaire, assessment);
    let overall =
        target.level.is_none_or(|level| level == 0 || scorecard.overall.score.claimed.level >= Some(level));
    let mut domains =
        scorecard.domains.iter().filter_map(|domain| Some((target.domains.get(&domain.id)?, &domain.score)));
    let mut areas =
        scorecard.areas.iter().filter_map(|area| Some((target.areas.get(&area.id)?, &area.score)));
    let is_there = |(level, score): (&u8, &crate::scorecard::NodeScore)| {
        *level == 0 || score.claimed.level >= Some(*level)
    };
    overall && domains.all(is_there) && areas.all(is_there)
}

/// The waves with index and level after each.
pub(super) fn waves(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    waves: Vec<Vec<Step>>,
) -> Vec<Wave> {
    let mut reached = assessment.clone();
    let mut done = Vec::new();
    for steps in waves {
        for step in &steps {
            raise(&mut reached, step.item.as_str(), step.level);
        }
        let effort = steps.iter().map(|step| step.effort.points()).sum();
        let after = score(questionnaire, &reached).overall.score.claimed;
        done.push(Wave { steps, effort, after });
    }
    done
}

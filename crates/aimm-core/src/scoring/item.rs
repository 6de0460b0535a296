//! What a response makes of one item (scoring rules, section 1).

use std::collections::BTreeMap;

use crate::evidence::evidence_cap;
use crate::number::reaches;
use crate::questionnaire::{Item, ItemScale, Questionnaire, Requirement};
use crate::response::{Rating, Response, ResponseState, Satisfaction};
use crate::scorecard::{ItemScore, ItemState};

/// Least share of a level's requirements for the level to be met.
const LEVEL_MET: f64 = 0.8;

/// The state of `item` and the cap of its evidence; the cap is `None` where the questionnaire has no caps.
pub(super) fn resolve(
    questionnaire: &Questionnaire,
    item: &Item,
    response: Option<&Response>,
) -> (ItemState, Option<u8>) {
    let caps = &questionnaire.scoring.evidence_caps;
    let evidence = response.map_or(&[][..], |response| &response.evidence);
    let cap = (!caps.is_empty()).then(|| evidence_cap(caps, evidence));
    let state = match response.map(|response| &response.state) {
        None | Some(ResponseState::Unanswered) => ItemState::Unanswered,
        Some(ResponseState::Unknown) => ItemState::Unknown,
        Some(ResponseState::NotApplicable { .. }) => ItemState::NotApplicable,
        Some(ResponseState::Rated(rating)) => rate(rating, item, questionnaire.top_level()),
    };
    (state, cap)
}

fn rate(rating: &Rating, item: &Item, top: u8) -> ItemState {
    match (rating, &item.scale) {
        (Rating::Level { level, progress }, _) => {
            let added = if *level < top { progress.value() } else { 0.0 };
            ItemState::Rated(ItemScore { base: *level, score: f64::from(*level) + added })
        }
        (Rating::Requirements(ratings), ItemScale::Requirements(levels)) => {
            rate_requirements(ratings, levels, top)
        }
        (Rating::Requirements(_), ItemScale::Anchors(_)) => ItemState::Unanswered,
    }
}

fn rate_requirements(
    ratings: &BTreeMap<String, Satisfaction>,
    levels: &[Vec<Requirement>],
    top: u8,
) -> ItemState {
    if ratings.values().any(|rating| *rating == Satisfaction::Unknown) {
        return ItemState::Unknown;
    }
    let no_requirements = Vec::new();
    for level in 1..=top {
        let requirements = levels.get(usize::from(level)).unwrap_or(&no_requirements);
        let Some(share) = share(ratings, requirements) else { return ItemState::Unanswered };
        if !reaches(share, LEVEL_MET) {
            return ItemState::Rated(ItemScore { base: level - 1, score: f64::from(level - 1) + share });
        }
    }
    ItemState::Rated(ItemScore { base: top, score: f64::from(top) })
}

/// Mean satisfaction, 1 where there are no requirements; `None` where one has no rating.
fn share(ratings: &BTreeMap<String, Satisfaction>, requirements: &[Requirement]) -> Option<f64> {
    if requirements.is_empty() {
        return Some(1.0);
    }
    let values = requirements.iter().map(|requirement| ratings.get(&requirement.id)?.value());
    let sum = values.sum::<Option<f64>>()?;
    Some(sum / requirements.len() as f64)
}

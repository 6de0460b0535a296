//! Answers that deserve a second look: warnings, never changes (scoring rules, section 10).

use super::Scoring;
use super::aggregate::Aggregate;
use crate::number::{TOLERANCE, reaches};
use crate::scorecard::{ItemScore, ItemState, Warning, WarningCode};

/// Fewest rated items for one value on all of them to mean anything.
const FEWEST_FOR_UNIFORM: usize = 2;

pub(super) fn warnings(scoring: &Scoring<'_>, claimed: &Aggregate) -> Vec<Warning> {
    let mut warnings = inconsistent(scoring, claimed);
    warnings.extend(uniform(scoring));
    warnings.extend(spread(scoring));
    warnings.extend(weak_evidence(scoring));
    warnings.extend(claims_above_evidence(scoring));
    warnings
}

fn rated<'a>(scoring: &'a Scoring<'_>) -> impl Iterator<Item = (&'a str, ItemScore, Option<u8>)> {
    scoring.questionnaire.items().zip(&scoring.states).filter_map(
        |((_, _, item), (state, cap))| match state {
            ItemState::Rated(score) => Some((item.id.as_str(), *score, *cap)),
            _ => None,
        },
    )
}

fn warning(code: WarningCode, nodes: Vec<&str>) -> Warning {
    Warning { code, nodes: nodes.into_iter().map(str::to_owned).collect(), message: None }
}

fn inconsistent(scoring: &Scoring<'_>, claimed: &Aggregate) -> Vec<Warning> {
    let value = |node: &str| {
        let of_item = || rated(scoring).find(|(id, _, _)| *id == node).map(|(_, score, _)| score.score);
        let position = scoring.questionnaire.areas().position(|(_, area)| area.id.as_str() == node);
        position.map_or_else(of_item, |position| claimed.areas[position].index)
    };
    let strikes = |check: &&crate::questionnaire::ConsistencyCheck| {
        value(&check.node).is_some_and(|high| reaches(high, check.at_least))
            && value(&check.other_node).is_some_and(|low| low <= check.at_most + TOLERANCE)
    };
    let checks = scoring.questionnaire.consistency_checks.iter().filter(strikes);
    checks
        .map(|check| Warning {
            code: WarningCode::Inconsistent,
            nodes: vec![check.node.clone(), check.other_node.clone()],
            message: Some(check.message.clone()),
        })
        .collect()
}

fn uniform(scoring: &Scoring<'_>) -> Option<Warning> {
    let scores: Vec<f64> = rated(scoring).map(|(_, score, _)| score.score).collect();
    let first = *scores.first()?;
    let is_uniform =
        scores.len() >= FEWEST_FOR_UNIFORM && scores.iter().all(|score| (score - first).abs() <= TOLERANCE);
    is_uniform.then(|| warning(WarningCode::Uniform, Vec::new()))
}

fn spread(scoring: &Scoring<'_>) -> Vec<Warning> {
    let mut states = scoring.states.iter();
    let mut wide = Vec::new();
    for (_, area) in scoring.questionnaire.areas() {
        let scores: Vec<f64> = states
            .by_ref()
            .take(area.items.len())
            .filter_map(|(state, _)| match state {
                ItemState::Rated(score) => Some(score.score),
                _ => None,
            })
            .collect();
        let highest = scores.iter().copied().fold(f64::NEG_INFINITY, f64::max);
        let lowest = scores.iter().copied().fold(f64::INFINITY, f64::min);
        if reaches(highest - lowest, 3.0) {
            wide.push(warning(WarningCode::Spread, vec![area.id.as_str()]));
        }
    }
    wide
}

fn weak_evidence(scoring: &Scoring<'_>) -> Option<Warning> {
    let weak: Vec<&str> = rated(scoring)
        .filter(|(_, score, cap)| score.base >= 4 && cap.is_some_and(|cap| cap <= 2))
        .map(|(id, _, _)| id)
        .collect();
    (!weak.is_empty()).then(|| warning(WarningCode::WeakEvidence, weak))
}

fn claims_above_evidence(scoring: &Scoring<'_>) -> Option<Warning> {
    let above: Vec<&str> = rated(scoring)
        .filter(|(_, score, cap)| cap.is_some_and(|cap| reaches(score.score - f64::from(cap), 2.0)))
        .map(|(id, _, _)| id)
        .collect();
    let n_rated = rated(scoring).count();
    (above.len() * 2 > n_rated).then(|| warning(WarningCode::ClaimsAboveEvidence, above))
}

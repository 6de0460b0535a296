//! Areas below their target, the heaviest first.

use super::weight::EffectiveWeights;
use crate::assessment::TargetProfile;
use crate::questionnaire::Questionnaire;
use crate::scorecard::{AreaScore, Gap};

/// Gaps by effective weight × levels missing, then in the questionnaire's order.
pub(super) fn gaps(
    questionnaire: &Questionnaire,
    target: Option<&TargetProfile>,
    areas: &[AreaScore],
    weights: &EffectiveWeights,
) -> Vec<Gap> {
    let Some(target) = target else { return Vec::new() };
    let mut ranked: Vec<(f64, Gap)> = questionnaire
        .areas()
        .zip(areas)
        .zip(&weights.areas)
        .filter_map(|(((_, area), score), weight)| {
            let current = score.score.claimed.level?;
            let wanted = target.of_area(&area.id)?;
            let missing = wanted.checked_sub(current).filter(|missing| *missing > 0)?;
            Some((weight * f64::from(missing), Gap { node: area.id.clone(), current, target: wanted }))
        })
        .collect();
    ranked.sort_by(|(a, _), (b, _)| b.total_cmp(a));
    ranked.into_iter().map(|(_, gap)| gap).collect()
}

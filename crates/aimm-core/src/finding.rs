//! Findings: which areas lift the overall index, and which are below what is wanted of them.

use std::cmp::Ordering;

use crate::assessment::Assessment;
use crate::ids::AreaId;
use crate::number::TOLERANCE;
use crate::questionnaire::Questionnaire;
use crate::scorecard::Scorecard;

/// The areas that say most of an assessment, the heaviest first; ties in the questionnaire's order.
#[derive(Clone, Debug, PartialEq)]
pub struct Findings {
    /// Areas above level 0 and above the overall index.
    pub strengths: Vec<Strength>,
    /// Areas below the level wanted of them.
    pub weaknesses: Vec<Weakness>,
}

/// An area above the overall index.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Strength {
    /// Place of the area in the questionnaire, from 0.
    pub area: usize,
    /// Effective weight × distance from the overall index, in points of the overall index.
    pub points: f64,
}

/// An area below the level wanted of it.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Weakness {
    /// Place of the area in the questionnaire, from 0.
    pub area: usize,
    /// Its level.
    pub level: u8,
    /// The level wanted of it.
    pub wanted: u8,
    /// Effective weight × distance to the level wanted: by how much the overall index would rise with the area.
    pub points: f64,
}

impl Findings {
    /// The weaknesses that are not strengths as well: an area may lift the whole and yet miss its own target.
    pub fn risks(&self) -> impl Iterator<Item = &Weakness> {
        let is_strength =
            |weakness: &Weakness| self.strengths.iter().any(|strength| strength.area == weakness.area);
        self.weaknesses.iter().filter(move |weakness| !is_strength(weakness))
    }
}

/// The level an area is measured against where it has no target: the one after the overall level, else level 1.
pub fn reference_level(questionnaire: &Questionnaire, scorecard: &Scorecard) -> u8 {
    let next = scorecard.overall.score.claimed.level.map_or(1, |level| level + 1);
    next.min(questionnaire.top_level())
}

/// The level wanted of an area: its target, else the [`reference_level`].
pub fn wanted_level(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    scorecard: &Scorecard,
    area: &AreaId,
) -> u8 {
    let target = assessment.target.as_ref().and_then(|target| target.of_area(area));
    target.unwrap_or_else(|| reference_level(questionnaire, scorecard))
}

/// Strengths and weaknesses of an assessment with its scorecard.
pub fn findings(questionnaire: &Questionnaire, assessment: &Assessment, scorecard: &Scorecard) -> Findings {
    let overall = scorecard.overall.score.claimed.index.unwrap_or_default();
    let mut found = Findings { strengths: Vec::new(), weaknesses: Vec::new() };
    let mut items = scorecard.items.iter();
    for (at, ((_, area), score)) in questionnaire.areas().zip(&scorecard.areas).enumerate() {
        let weight: f64 = items.by_ref().take(area.items.len()).map(|item| item.effective_weight).sum();
        let claimed = score.score.claimed;
        let Some((level, index)) = claimed.level.zip(claimed.index) else { continue };
        let lift = weight * (index - overall);
        if level > 0 && lift > TOLERANCE {
            found.strengths.push(Strength { area: at, points: lift });
        }
        let wanted = wanted_level(questionnaire, assessment, scorecard, &area.id);
        if level < wanted {
            let points = weight * (f64::from(wanted) - index);
            found.weaknesses.push(Weakness { area: at, level, wanted, points });
        }
    }
    found.strengths.sort_by(|one, other| heavier(one.points, other.points));
    found.weaknesses.sort_by(|one, other| heavier(one.points, other.points));
    found
}

/// The heavier first; what only differs by rounding ties.
fn heavier(one: f64, other: f64) -> Ordering {
    let step = |points: f64| (points / TOLERANCE).round();
    step(other).total_cmp(&step(one))
}

//! Strengths and risks: which areas to name first.

use aimm_core::number::reaches;

use super::context::Context;
use super::finding::Finding;
use super::scored::{ScoredArea, ScoredDomain, ScoredItem};

/// Most strengths or risks that are named.
const MOST: usize = 3;

/// An area below the level wanted of it.
pub(crate) struct Risk<'c, 'a> {
    pub(crate) area: &'c ScoredArea<'a>,
    pub(crate) level: u8,
    pub(crate) wanted: u8,
}

/// The level an area is measured against where it has no target: the one after the overall level, else level 1.
pub(crate) fn reference_level(context: &Context<'_>) -> u8 {
    context.level().map_or(1, |level| level + 1).min(context.top())
}

/// The level wanted of `area`: its target, else the reference level.
pub(crate) fn wanted_level(context: &Context<'_>, area: &ScoredArea<'_>) -> u8 {
    let target = context.input.assessment.target.as_ref();
    target.and_then(|target| target.of_area(&area.area.id)).unwrap_or_else(|| reference_level(context))
}

/// All areas whose level is below the one wanted of them, by effective weight × distance of the index; ties in the
/// questionnaire's order.
pub(crate) fn risks<'c, 'a>(context: &'c Context<'a>) -> Vec<Risk<'c, 'a>> {
    let mut risks: Vec<Risk<'c, 'a>> = context
        .areas()
        .filter_map(|area| {
            let level = area.level()?;
            let wanted = wanted_level(context, area);
            (level < wanted).then_some(Risk { area, level, wanted })
        })
        .collect();
    risks.sort_by(|a, b| b.points().total_cmp(&a.points()));
    risks
}

impl Risk<'_, '_> {
    /// By how much the overall index would rise if the area rose to the level wanted: effective weight × distance.
    pub(crate) fn points(&self) -> f64 {
        self.area.weight() * (f64::from(self.wanted) - self.area.index().unwrap_or_default())
    }
}

/// The areas above the overall index, by effective weight × distance from it, with that figure; ties in the
/// questionnaire's order.
pub(crate) fn lifting<'c, 'a>(context: &'c Context<'a>) -> Vec<(&'c ScoredArea<'a>, f64)> {
    let overall = context.input.scorecard.overall.score.claimed.index.unwrap_or_default();
    let points = |area: &'c ScoredArea<'a>| Some((area, area.weight() * (area.index()? - overall)));
    let mut lifting: Vec<_> = context
        .areas()
        .filter(|area| area.level().is_some_and(|level| level > 0))
        .filter_map(points)
        .filter(|(_, points)| *points > aimm_core::number::TOLERANCE)
        .collect();
    lifting.sort_by(|(_, one), (_, other)| other.total_cmp(one));
    lifting
}

/// The rated areas of `domain`: those below what is wanted of them by effective weight × distance, then the others by
/// their index.
pub(crate) fn of_domain<'c, 'a>(context: &Context<'a>, domain: &'c ScoredDomain<'a>) -> Vec<Finding<'c, 'a>> {
    let of_area = |area: &'c ScoredArea<'a>| {
        let (level, index) = area.level().zip(area.index())?;
        Some(Finding { area, level, index, wanted: wanted_level(context, area) })
    };
    let mut found: Vec<Finding<'c, 'a>> = domain.areas.iter().filter_map(of_area).collect();
    found.sort_by(|one, other| {
        let order = other.is_gap().cmp(&one.is_gap());
        order.then_with(|| other.rank().total_cmp(&one.rank()))
    });
    found
}

/// The heaviest risks among the areas below the overall index, as many as are named on one page.
pub(crate) fn first_risks<'c, 'a>(context: &'c Context<'a>) -> Vec<Risk<'c, 'a>> {
    let mut first = risks(context);
    first.retain(|risk| !is_above(context, risk.area));
    first.truncate(MOST);
    first
}

fn is_above(context: &Context<'_>, area: &ScoredArea<'_>) -> bool {
    let overall = context.input.scorecard.overall.score.claimed.index;
    area.index().zip(overall).is_some_and(|(index, overall)| reaches(index, overall))
}

/// The areas above level 0 and not below the overall index, the highest index first; ties in the questionnaire's order.
pub(crate) fn strengths<'c, 'a>(context: &'c Context<'a>) -> Vec<&'c ScoredArea<'a>> {
    let mut strengths: Vec<&ScoredArea<'a>> = context
        .areas()
        .filter(|area| area.level().is_some_and(|level| level > 0))
        .filter(|area| is_above(context, area))
        .collect();
    strengths.sort_by(|a, b| b.index().unwrap_or_default().total_cmp(&a.index().unwrap_or_default()));
    strengths.truncate(MOST);
    strengths
}

/// The rated item with the highest score; the first of several.
pub(crate) fn highest_item<'c, 'a>(area: &'c ScoredArea<'a>) -> Option<&'c ScoredItem<'a>> {
    rated(area).min_by(|(_, a), (_, b)| b.total_cmp(a)).map(|(item, _)| item)
}

/// The rated item with the lowest score; the first of several.
pub(crate) fn lowest_item<'c, 'a>(area: &'c ScoredArea<'a>) -> Option<&'c ScoredItem<'a>> {
    rated(area).min_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(item, _)| item)
}

fn rated<'c, 'a>(area: &'c ScoredArea<'a>) -> impl Iterator<Item = (&'c ScoredItem<'a>, f64)> {
    area.items.iter().filter_map(|item| item.score().map(|(_, score)| (item, score)))
}

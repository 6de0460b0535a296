//! Strengths and risks: which areas to name first.

use aimm_core::finding;

use super::context::Context;
use super::finding::Finding;
use super::scored::{ScoredArea, ScoredDomain, ScoredItem};

/// Most strengths or risks that are named on the page of decisions.
const MOST: usize = 3;

/// An area below the level wanted of it.
pub(crate) struct Risk<'c, 'a> {
    pub(crate) area: &'c ScoredArea<'a>,
    pub(crate) level: u8,
    pub(crate) wanted: u8,
    /// By how much the overall index would rise if the area rose to the level wanted.
    pub(crate) points: f64,
}

/// The level an area is measured against where it has no target.
pub(crate) fn reference_level(context: &Context<'_>) -> u8 {
    finding::reference_level(context.input.questionnaire, context.input.scorecard)
}

/// The level wanted of `area`: its target, else the reference level.
pub(crate) fn wanted_level(context: &Context<'_>, area: &ScoredArea<'_>) -> u8 {
    let input = context.input;
    finding::wanted_level(input.questionnaire, input.assessment, input.scorecard, &area.area.id)
}

/// All areas whose level is below the one wanted of them, the heaviest first.
pub(crate) fn risks<'c, 'a>(context: &'c Context<'a>) -> Vec<Risk<'c, 'a>> {
    found(context).weaknesses.iter().filter_map(|weakness| risk(context, weakness)).collect()
}

/// The heaviest risks among the areas that are no strengths, as many as are named on the page of decisions.
pub(crate) fn first_risks<'c, 'a>(context: &'c Context<'a>) -> Vec<Risk<'c, 'a>> {
    found(context).risks().take(MOST).filter_map(|weakness| risk(context, weakness)).collect()
}

/// The areas that lift the overall index, the heaviest first, with the points that they add to it.
pub(crate) fn strengths<'c, 'a>(context: &'c Context<'a>) -> Vec<(&'c ScoredArea<'a>, f64)> {
    let area = |strength: &finding::Strength| Some((context.areas().nth(strength.area)?, strength.points));
    found(context).strengths.iter().filter_map(area).collect()
}

/// As many of them as are named on the page of decisions.
pub(crate) fn first_strengths<'c, 'a>(context: &'c Context<'a>) -> Vec<&'c ScoredArea<'a>> {
    strengths(context).into_iter().take(MOST).map(|(area, _)| area).collect()
}

fn found(context: &Context<'_>) -> finding::Findings {
    finding::findings(context.input.questionnaire, context.input.assessment, context.input.scorecard)
}

fn risk<'c, 'a>(context: &'c Context<'a>, weakness: &finding::Weakness) -> Option<Risk<'c, 'a>> {
    let finding::Weakness { area, level, wanted, points } = *weakness;
    Some(Risk { area: context.areas().nth(area)?, level, wanted, points })
}

/// The rated areas of `domain`: those below what is wanted of them by effective weight × distance, then the others by
/// their index.
pub(crate) fn of_domain<'c, 'a>(context: &Context<'a>, domain: &'c ScoredDomain<'a>) -> Vec<Finding<'c, 'a>> {
    let risks = risks(context);
    let of_area = |area: &'c ScoredArea<'a>| {
        let (level, index) = area.level().zip(area.index())?;
        let points = risks.iter().find(|risk| risk.area.area.id == area.area.id).map(|risk| risk.points);
        Some(Finding { area, level, index, wanted: wanted_level(context, area), points })
    };
    let mut found: Vec<Finding<'c, 'a>> = domain.areas.iter().filter_map(of_area).collect();
    found.sort_by(|one, other| {
        let order = other.is_gap().cmp(&one.is_gap());
        order.then_with(|| other.rank().total_cmp(&one.rank()))
    });
    found
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

//! Strengths and risks: which areas to name first.

use std::cmp::Ordering;

use super::context::Context;
use super::scored::{ScoredArea, ScoredItem};

/// Most strengths or risks that are named.
const MOST: usize = 3;

/// An area below the level wanted of it.
pub(crate) struct Risk<'c, 'a> {
    pub(crate) area: &'c ScoredArea<'a>,
    pub(crate) level: u8,
    pub(crate) wanted: u8,
}

/// The level an area is measured against where it has no target: the one after the overall level, else the highest.
pub(crate) fn reference_level(context: &Context<'_>) -> u8 {
    context.level().map_or(context.top(), |level| (level + 1).min(context.top()))
}

/// The level wanted of `area`: its target, else the reference level.
fn wanted_level(context: &Context<'_>, area: &ScoredArea<'_>) -> u8 {
    let target = context.input.assessment.target.as_ref();
    target.and_then(|target| target.of_area(&area.area.id)).unwrap_or_else(|| reference_level(context))
}

/// All areas below the level wanted of them: the heaviest first, by effective weight × levels missing, then the lower
/// index, then the questionnaire's order.
pub(crate) fn risks<'c, 'a>(context: &'c Context<'a>) -> Vec<Risk<'c, 'a>> {
    let mut risks: Vec<Risk<'c, 'a>> = context
        .areas()
        .filter_map(|area| {
            let level = area.level()?;
            let wanted = wanted_level(context, area);
            (level < wanted).then_some(Risk { area, level, wanted })
        })
        .collect();
    risks.sort_by(|a, b| b.weight().total_cmp(&a.weight()).then_with(|| by_index(a.area, b.area)));
    risks
}

impl Risk<'_, '_> {
    fn weight(&self) -> f64 {
        self.area.weight() * f64::from(self.wanted - self.level)
    }
}

/// The heaviest risks, as many as are named on one page.
pub(crate) fn first_risks<'c, 'a>(context: &'c Context<'a>) -> Vec<Risk<'c, 'a>> {
    let mut first = risks(context);
    first.truncate(MOST);
    first
}

/// The strongest areas that are no risk, above level 0 and not below the overall index: the highest index first, then
/// the heavier one.
pub(crate) fn strengths<'c, 'a>(context: &'c Context<'a>) -> Vec<&'c ScoredArea<'a>> {
    let overall = context.input.scorecard.overall.score.claimed.index.unwrap_or_default();
    let named: Vec<&str> = first_risks(context).iter().map(|risk| risk.area.area.id.as_str()).collect();
    let mut strengths: Vec<&ScoredArea<'a>> = context
        .areas()
        .filter(|area| area.level().is_some_and(|level| level > 0))
        .filter(|area| area.index().is_some_and(|index| index >= overall))
        .filter(|area| !named.contains(&area.area.id.as_str()))
        .collect();
    strengths.sort_by(|a, b| by_index(b, a).then_with(|| b.weight().total_cmp(&a.weight())));
    strengths.truncate(MOST);
    strengths
}

fn by_index(a: &ScoredArea<'_>, b: &ScoredArea<'_>) -> Ordering {
    a.index().unwrap_or_default().total_cmp(&b.index().unwrap_or_default())
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

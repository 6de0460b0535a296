//! Steps: one item up one level, with the text that leads there and its effort.

use aimm_core::questionnaire::{Effort, Item, ItemScale};
use aimm_core::response::{Rating, Response, ResponseState, Satisfaction};
use aimm_core::scorecard::BlockerKind;

use super::context::Context;
use super::findings;
use super::scored::{ScoredArea, ScoredItem};
use super::typography::as_clause;
use crate::document::Run;

/// One item up one level.
pub(crate) struct Step<'c, 'a> {
    pub(crate) item: &'c ScoredItem<'a>,
    pub(crate) from: u8,
}

impl Step<'_, '_> {
    pub(crate) fn to(&self) -> u8 {
        self.from + 1
    }

    /// What to do: the questionnaire's action; else what is still to be met.
    pub(crate) fn text(&self, context: &Context<'_>) -> Run {
        text_of(context, self.item.item, self.item.response, self.to())
    }

    pub(crate) fn effort(&self, context: &Context<'_>) -> String {
        effort(context, self.item.item.effort_to(self.to()))
    }
}

pub(crate) fn effort(context: &Context<'_>, effort: Effort) -> String {
    context.text(match effort {
        Effort::S => "effort-s",
        Effort::M => "effort-m",
        Effort::L => "effort-l",
    })
}

/// The text that leads `item` to `level`.
pub(crate) fn text_of(context: &Context<'_>, item: &Item, response: Option<&Response>, level: u8) -> Run {
    if let Some(action) = item.actions.get(&level) {
        return context.run(&action.text);
    }
    let found = match &item.scale {
        ItemScale::Anchors(anchors) => anchors
            .get(usize::from(level))
            .map(|anchor| ("report-step-anchor", context.local(anchor).to_owned())),
        ItemScale::Requirements(_) => {
            let unmet = unmet_requirements(context, item, response, level);
            (!unmet.is_empty()).then(|| ("report-step-requirements", context.clauses(&unmet)))
        }
    };
    Run::new(match found {
        Some((key, text)) => context.say(key, &[("text", text.into())]),
        None => context.say("report-step-plain", &[("level", level.into())]),
    })
}

/// The requirements of `level` that are not fully met.
pub(crate) fn unmet_requirements(
    context: &Context<'_>,
    item: &Item,
    response: Option<&Response>,
    level: u8,
) -> Vec<String> {
    let ItemScale::Requirements(levels) = &item.scale else { return Vec::new() };
    let rating = |id: &str| match response.map(|response| &response.state) {
        Some(ResponseState::Rated(Rating::Requirements(ratings))) => ratings.get(id).copied(),
        _ => None,
    };
    let requirements = levels.get(usize::from(level)).into_iter().flatten();
    requirements
        .filter(|requirement| rating(&requirement.id) != Some(Satisfaction::Fully))
        .map(|requirement| as_clause(context.local(&requirement.text)).to_owned())
        .collect()
}

/// The steps that help the whole to its next level most: what its blockers name first, at most `most`.
pub(crate) fn unblocking<'c, 'a>(context: &'c Context<'a>, most: usize) -> Vec<Step<'c, 'a>> {
    let mut steps: Vec<Step<'c, 'a>> = Vec::new();
    let blockers = &context.input.scorecard.overall.score.blockers;
    let named = blockers.iter().filter(|blocker| blocker.kind != BlockerKind::Index);
    for id in named.filter_map(|blocker| blocker.node.as_deref()) {
        steps.extend(areas_behind(context, id).into_iter().flat_map(steps_of_area));
    }
    if blockers.iter().any(|blocker| blocker.kind == BlockerKind::Index) {
        let risks = findings::risks(context);
        steps.extend(risks.iter().flat_map(|risk| steps_of_area(risk.area)));
    }
    let mut known: Vec<&str> = Vec::new();
    steps.retain(|step| {
        let id = step.item.item.id.as_str();
        let is_new = !known.contains(&id);
        known.push(id);
        is_new
    });
    steps.truncate(most);
    steps
}

/// The areas that hold `id` back: itself, or those that hold the domain back, or the domain's lowest.
fn areas_behind<'c, 'a>(context: &'c Context<'a>, id: &str) -> Vec<&'c ScoredArea<'a>> {
    if let Some(area) = context.find_area(id) {
        return vec![area];
    }
    let Some(domain) = context.find_domain(id) else { return Vec::new() };
    let named = domain.score.score.blockers.iter().filter_map(|blocker| blocker.node.as_deref());
    let behind: Vec<_> = named.filter_map(|area| context.find_area(area)).collect();
    if !behind.is_empty() {
        return behind;
    }
    let rated = domain.areas.iter().filter_map(|area| Some((area, area.index()?)));
    rated.min_by(|(_, a), (_, b)| a.total_cmp(b)).map(|(area, _)| area).into_iter().collect()
}

/// One step for each item that holds `area` back; where only its index does, for its lowest items, as many as lift the index
/// far enough.
pub(crate) fn steps_of_area<'c, 'a>(area: &'c ScoredArea<'a>) -> Vec<Step<'c, 'a>> {
    let blockers = &area.score.score.blockers;
    let too_low: Vec<&str> = blockers.iter().filter_map(|blocker| blocker.node.as_deref()).collect();
    let step = |item: &'c ScoredItem<'a>| Some(Step { item, from: item.base()? });
    if !too_low.is_empty() {
        let named = area.items.iter().filter(|item| too_low.contains(&item.item.id.as_str()));
        return named.filter_map(step).collect();
    }
    // An area without blockers has its highest level.
    match blockers.first() {
        Some(blocker) => lifting(area, blocker.required).into_iter().filter_map(step).collect(),
        None => Vec::new(),
    }
}

/// The lowest items of `area` that, each raised by a level, lift its index to `required`; all that can rise where that is
/// still too little.
fn lifting<'c, 'a>(area: &'c ScoredArea<'a>, required: f64) -> Vec<&'c ScoredItem<'a>> {
    /// What sums may be off by.
    const TOLERANCE: f64 = 1e-9;
    let weight = |item: &ScoredItem<'_>| item.result.effective_weight;
    let has_more = |item: &&ScoredItem<'_>| {
        let n_levels = match &item.item.scale {
            ItemScale::Anchors(anchors) => anchors.len(),
            ItemScale::Requirements(levels) => levels.len(),
        };
        item.base().is_some_and(|base| usize::from(base) + 1 < n_levels)
    };
    let mut rated: Vec<_> = area.items.iter().filter_map(|item| Some((item, item.score()?))).collect();
    rated.sort_by(|(_, (_, one)), (_, (_, other))| one.total_cmp(other));
    let total: f64 = rated.iter().map(|(item, _)| weight(item)).sum();
    let mut sum: f64 = rated.iter().map(|(item, (_, score))| weight(item) * score).sum();
    let mut lifted = Vec::new();
    for (item, (base, score)) in rated.into_iter().filter(|(item, _)| has_more(item)) {
        if sum >= required * total - TOLERANCE {
            break;
        }
        sum += weight(item) * (f64::from(base) + 1.0 - score);
        lifted.push(item);
    }
    lifted
}

//! All numbers of an assessment.

use aimm_core::questionnaire::Questionnaire;
use aimm_core::scorecard::{
    AreaScore, AreaState, Blocker, IndexAndLevel, ItemResult, ItemState, NodeScore, Scorecard, Warning,
};

use super::localised;
use crate::dto::{
    AreaStateView, AreaView, BlockerView, CountsView, GapView, IndexAndLevelView, ItemView, NodeView,
    ResponseStateView, ScorecardView, WarningView, WeakestView,
};
use crate::warnings::say_warning;

/// The numbers of `scorecard`, which `questionnaire` was scored with.
pub(crate) fn scorecard_view(scorecard: &Scorecard, questionnaire: &Questionnaire) -> ScorecardView {
    let overall = &scorecard.overall;
    let counts = scorecard.counts;
    ScorecardView {
        policy: scorecard.policy.into(),
        overall: node_view("", &overall.score),
        status: overall.status.into(),
        weakest: overall
            .weakest
            .as_ref()
            .map(|(domain, level)| WeakestView { domain: domain.to_string(), level: *level }),
        domains: scorecard
            .domains
            .iter()
            .map(|domain| node_view(domain.id.as_str(), &domain.score))
            .collect(),
        areas: area_views(scorecard, questionnaire),
        items: scorecard
            .items
            .iter()
            .zip(questionnaire.items())
            .map(|(result, (_, _, item))| item_view(item.id.as_str(), *result))
            .collect(),
        counts: CountsView {
            items: counts.items,
            rated: counts.rated,
            unknown: counts.unknown,
            not_applicable: counts.not_applicable,
            unanswered: counts.unanswered,
        },
        gaps: scorecard
            .gaps
            .iter()
            .map(|gap| GapView { node: gap.node.to_string(), current: gap.current, target: gap.target })
            .collect(),
        warnings: scorecard.warnings.iter().map(warning_view).collect(),
    }
}

fn area_views(scorecard: &Scorecard, questionnaire: &Questionnaire) -> Vec<AreaView> {
    let mut results = scorecard.items.iter();
    questionnaire
        .areas()
        .zip(&scorecard.areas)
        .map(|((_, area), score)| {
            let own = results.by_ref().take(area.items.len());
            let n_open = own.filter(|result| is_open(result.state)).count();
            AreaView {
                node: node_view(score.id.as_str(), &score.score),
                state: area_state(score),
                n_open: n_open as u32,
            }
        })
        .collect()
}

fn is_open(state: ItemState) -> bool {
    matches!(state, ItemState::Unanswered | ItemState::Unknown)
}

fn area_state(area: &AreaScore) -> AreaStateView {
    match area.state {
        AreaState::NotApplicable => AreaStateView::NotApplicable,
        AreaState::Rated if area.score.claimed.index.is_some() => AreaStateView::Rated,
        AreaState::Rated | AreaState::NotRated => AreaStateView::NotRated,
    }
}

fn node_view(id: &str, score: &NodeScore) -> NodeView {
    NodeView {
        id: id.to_owned(),
        index: score.claimed.index,
        level: score.claimed.level,
        coverage: score.coverage,
        low: node_numbers(score.bounds.low),
        high: node_numbers(score.bounds.high),
        evidenced: score.evidenced.map(node_numbers),
        blockers: score.blockers.iter().map(blocker_view).collect(),
    }
}

/// Index and level of a node.
pub(crate) fn node_numbers(numbers: IndexAndLevel) -> IndexAndLevelView {
    IndexAndLevelView { index: numbers.index, level: numbers.level }
}

fn blocker_view(blocker: &Blocker) -> BlockerView {
    BlockerView {
        kind: blocker.kind.into(),
        node: blocker.node.clone(),
        actual: blocker.actual,
        required: blocker.required,
    }
}

fn item_view(id: &str, result: ItemResult) -> ItemView {
    let (state, rated) = match result.state {
        ItemState::Unanswered => (ResponseStateView::Unanswered, None),
        ItemState::Unknown => (ResponseStateView::Unknown, None),
        ItemState::NotApplicable => (ResponseStateView::NotApplicable, None),
        ItemState::Rated(score) => (ResponseStateView::Rated, Some(score)),
    };
    ItemView {
        id: id.to_owned(),
        state,
        base: rated.map(|score| score.base),
        score: rated.map(|score| score.score),
        cap: result.cap,
        effective_weight: result.effective_weight,
    }
}

fn warning_view(warning: &Warning) -> WarningView {
    let message = warning.message.clone().unwrap_or_else(|| say_warning(warning));
    WarningView { code: warning.code.into(), nodes: warning.nodes.clone(), message: localised(&message) }
}

//! Figures of items and areas.

use aimm_core::item_analysis::{AreaFigures, ItemAnalysis, ItemFigures};
use aimm_core::questionnaire::Questionnaire;

use super::localised;
use crate::dto::{AreaFiguresView, ItemAnalysisView, ItemFiguresView};

/// `analysis` with the names of `questionnaire`.
pub(crate) fn item_analysis_view(questionnaire: &Questionnaire, analysis: &ItemAnalysis) -> ItemAnalysisView {
    ItemAnalysisView {
        n_assessments: analysis.n_assessments as u32,
        seed: analysis.seed as u32,
        n_draws: analysis.n_draws as u32,
        items: analysis.items.iter().map(|figures| item_view(questionnaire, figures)).collect(),
        areas: analysis.areas.iter().map(|figures| area_view(questionnaire, figures)).collect(),
    }
}

fn item_view(questionnaire: &Questionnaire, figures: &ItemFigures) -> ItemFiguresView {
    let item = questionnaire.find_item(figures.item.as_str());
    ItemFiguresView {
        item: figures.item.to_string(),
        title: item.map(|(_, _, item)| localised(&item.title)).unwrap_or_default(),
        n_rated: figures.n_rated as u32,
        n_unknown: figures.n_unknown as u32,
        n_not_applicable: figures.n_not_applicable as u32,
        n_unanswered: figures.n_unanswered as u32,
        distribution: figures.distribution.iter().map(|count| *count as u32).collect(),
        mean: figures.mean,
        standard_deviation: figures.standard_deviation,
        item_rest: figures.item_rest,
        has_floor: figures.has_floor,
        has_ceiling: figures.has_ceiling,
    }
}

fn area_view(questionnaire: &Questionnaire, figures: &AreaFigures) -> AreaFiguresView {
    let area = questionnaire.find_area(figures.area.as_str());
    AreaFiguresView {
        area: figures.area.to_string(),
        name: area.map(|(_, area)| localised(&area.name)).unwrap_or_default(),
        n_items: figures.n_items as u32,
        n_complete: figures.n_complete as u32,
        alpha: figures.alpha,
        alpha_low: figures.interval.map(|interval| interval.low),
        alpha_high: figures.interval.map(|interval| interval.high),
    }
}

//! How items behave in the answers of many.

use serde::Serialize;

use super::Localised;

/// How items behave in the answers of many.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemAnalysisView {
    /// How many assessments went in.
    pub n_assessments: u32,
    /// Seed of the intervals.
    pub seed: u32,
    /// How often each interval drew.
    pub n_draws: u32,
    /// Every item.
    pub items: Vec<ItemFiguresView>,
    /// Every area.
    pub areas: Vec<AreaFiguresView>,
}

/// How one item was answered.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ItemFiguresView {
    /// Its id.
    pub item: String,
    /// Its title.
    pub title: Localised,
    /// How many rated it.
    pub n_rated: u32,
    /// How many do not know.
    pub n_unknown: u32,
    /// How many left it out.
    pub n_not_applicable: u32,
    /// How many said nothing.
    pub n_unanswered: u32,
    /// How many chose each level; the position is the level.
    pub distribution: Vec<u32>,
    /// Mean score; absent where too few rated it, as are the figures that follow.
    pub mean: Option<f64>,
    /// Standard deviation over n − 1.
    pub standard_deviation: Option<f64>,
    /// Correlation with the mean of the other items of its area.
    pub item_rest: Option<f64>,
    /// Whether too many chose the lowest level to tell them apart.
    pub has_floor: Option<bool>,
    /// Whether too many chose the highest level to tell them apart.
    pub has_ceiling: Option<bool>,
}

/// How the items of one area go together.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AreaFiguresView {
    /// Its id.
    pub area: String,
    /// Its name.
    pub name: Localised,
    /// How many items it has.
    pub n_items: u32,
    /// How many assessments rated all of them.
    pub n_complete: u32,
    /// Cronbach's alpha.
    pub alpha: Option<f64>,
    /// Lower end of its 95 % interval.
    pub alpha_low: Option<f64>,
    /// Upper end of its 95 % interval.
    pub alpha_high: Option<f64>,
}

//! Results and charts.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::ScorecardView;

/// Which colours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ChartTheme {
    /// On a light ground.
    Light,
    /// On a dark ground.
    Dark,
    /// For paper.
    Print,
}

/// Which chart.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ChartKind {
    /// Axes from one centre.
    Radar,
    /// A bar a row, with bounds.
    Bars,
    /// A tile an area.
    Heatmap,
    /// Lines over the days of the assessments.
    Trend,
    /// What is missing to the target, a row each.
    Gap,
}

/// What its axes or rows are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ChartLevel {
    /// Domains.
    Domains,
    /// Areas.
    Areas,
}

/// Results to open.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct OpenResultsArgs {
    /// The assessment.
    pub assessment_id: String,
}

/// Results of an assessment.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ResultsView {
    /// All numbers.
    pub scorecard: ScorecardView,
    /// Areas above the overall index, ranked by effective weight × distance from it; at most five.
    pub strengths: Vec<FindingView>,
    /// Areas below the level wanted of them that are no strengths, ranked by effective weight × gap; at most five.
    pub weaknesses: Vec<FindingView>,
    /// The assessment of the same organisation and questionnaire before this one.
    pub previous: Option<PreviousView>,
    /// How many rated items claim more than their evidence carries.
    pub n_above_evidence: u32,
    /// How many rated items have no evidence.
    pub n_without_evidence: u32,
}

/// A strength or a weakness.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct FindingView {
    /// The area.
    pub area: String,
    /// Its index.
    pub index: f64,
    /// Its level.
    pub level: u8,
    /// The level wanted of it.
    pub target: Option<u8>,
}

/// An earlier assessment to compare with.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviousView {
    /// Its id.
    pub assessment_id: String,
    /// What it is called.
    pub title: String,
    /// The day it speaks of.
    pub assessed_on: Option<String>,
    /// Its overall index.
    pub index: Option<f64>,
    /// Its overall level.
    pub level: Option<u8>,
    /// Domain ids and indices.
    pub domains: Vec<PreviousNode>,
}

/// A node of an earlier assessment.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct PreviousNode {
    /// The domain or area.
    pub id: String,
    /// Its index.
    pub index: Option<f64>,
}

/// A chart to draw.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ChartArgs {
    /// The assessment.
    pub assessment_id: String,
    /// Which chart.
    pub kind: ChartKind,
    /// What its axes or rows are.
    pub level: ChartLevel,
    /// Language tag of its words.
    pub language: String,
    /// Which colours.
    pub theme: ChartTheme,
    /// Pixels a point of a PNG, 1 to 4; 2 where it is left out.
    #[serde(default)]
    #[ts(optional)]
    pub scale: Option<u8>,
}

/// A drawn chart.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChartView {
    /// The picture as SVG.
    pub svg: String,
    /// The same in words.
    pub description: String,
    /// Head of the data table.
    pub head: Vec<String>,
    /// Rows of the data table.
    pub rows: Vec<Vec<String>>,
}

/// A file that was written, by the path that was told.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SavedFileArgs {
    /// Its path.
    pub path: String,
}

/// A file that was written.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SavedFile {
    /// Its path.
    pub path: String,
    /// Its size in bytes.
    pub n_bytes: u32,
}

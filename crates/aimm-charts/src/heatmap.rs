//! Heat map: a tile for every area, in rows of domains, coloured by level.

use crate::metrics::Language;
use crate::words::Words;

/// Whether a tile has figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum CellState {
    /// It has an index.
    Rated,
    /// Nothing in it was rated.
    NotRated,
    /// It does not apply to this organisation.
    NotApplicable,
}

/// One tile.
#[derive(Debug, Clone, PartialEq)]
pub struct HeatCell {
    /// Id, such as `MGT.2`.
    pub id: String,
    /// Whole name; wrapped, never cut.
    pub name: String,
    /// Index on the scale `0..=max_level`.
    pub index: Option<f64>,
    /// Level; decides the colour and stands in the tile.
    pub level: Option<u8>,
    /// Whether the area is a gate.
    pub gate: bool,
    /// Whether the area blocks the next level: the tile gets a red edge.
    pub blocks: bool,
    /// Short remark beside the id, such as "blocks level 3" or "1 open".
    pub note: Option<String>,
    /// Whether there are figures.
    pub state: CellState,
}

/// One domain.
#[derive(Debug, Clone, PartialEq)]
pub struct HeatRow {
    /// Whole name; wrapped, never cut.
    pub name: String,
    /// Quiet text under the name, such as "2.85 · level 3".
    pub note: Option<String>,
    /// Its areas.
    pub cells: Vec<HeatCell>,
}

/// Tiles in rows, with a legend of the levels.
#[derive(Debug, Clone, PartialEq)]
pub struct HeatMap {
    /// What the picture shows, for the text alternative and, if wanted, above the tiles.
    pub title: String,
    /// Whether the title is drawn.
    pub show_title: bool,
    /// Highest level, 1–10.
    pub max_level: u8,
    /// Names of the levels from 0 on, `max_level + 1` of them.
    pub level_names: Vec<String>,
    /// Domains, from the top.
    pub rows: Vec<HeatRow>,
    /// Language of every text in the chart.
    pub language: Language,
    /// Localised words.
    pub words: Words,
}

//! Heat map: a tile for every area, in rows of domains, coloured by level.

use plotters::coord::Shift;
use plotters::drawing::DrawingArea;
use plotters_backend::DrawingBackend;

use crate::canvas::{Align, Canvas, Pen, middle_to_baseline, rounded_outline, top_to_baseline};
use crate::check;
use crate::colour::Colour;
use crate::error::ChartError;
use crate::geometry::Point;
use crate::heatmap_layout::{
    Letters, PADDING, SIGN, TOP_LINE, TilePlan, id_start, index_text, plan, top_line_start,
};
use crate::marker::draw_gate;
use crate::metrics::Language;
use crate::theme::Theme;
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

/// Draws a heat map, from the top of the area.
///
/// # Errors
/// What is wrong with the figures or too small about the area.
pub fn draw_heatmap<DB: DrawingBackend>(
    area: &DrawingArea<DB, Shift>,
    chart: &HeatMap,
    theme: &Theme,
) -> Result<(), ChartError> {
    check(chart)?;
    let canvas = Canvas::new(area);
    let plan = plan(chart, canvas.size(), theme)?;
    plan.heading.draw(&canvas, theme)?;
    for (frame, name) in &plan.names {
        let corner = Point::new(frame.left, frame.top);
        name.draw(&canvas, corner, frame.width, Align::Left, theme)?;
    }
    let letters = Letters::new(chart, theme);
    for tile in &plan.tiles {
        let cell = &chart.rows[tile.cell.0].cells[tile.cell.1];
        let ground = Ground::new(cell, chart, theme);
        draw_ground(&canvas, cell, tile, &ground, theme)?;
        draw_top_line(&canvas, cell, tile, ground.text, letters)?;
        draw_name(&canvas, tile, ground.text, letters)?;
    }
    plan.legend.draw(&canvas, plan.legend_corner, theme)
}

pub(crate) fn check(chart: &HeatMap) -> Result<(), ChartError> {
    check::max_level(chart.max_level)?;
    let names = usize::from(chart.max_level) + 1;
    check::length(&chart.title, chart.level_names.len(), names)?;
    if chart.rows.iter().all(|row| row.cells.is_empty()) {
        return Err(ChartError::Empty);
    }
    for cell in chart.rows.iter().flat_map(|row| &row.cells) {
        let level = cell.level.map(f64::from);
        for value in [cell.index, level].into_iter().flatten() {
            check::value(&cell.id, value, chart.max_level)?;
        }
    }
    Ok(())
}

/// Colours of a tile.
struct Ground {
    fill: Colour,
    text: Colour,
    /// Whether the edge is dashed, because there is no level.
    dashed: bool,
}

impl Ground {
    fn new(cell: &HeatCell, chart: &HeatMap, theme: &Theme) -> Self {
        match (cell.state, cell.level) {
            (CellState::Rated, Some(level)) => {
                let colours = theme.level(level, chart.max_level);
                Self { fill: colours.fill, text: colours.on, dashed: false }
            }
            (CellState::Rated | CellState::NotRated, _) => {
                Self { fill: theme.surface, text: theme.text_2, dashed: true }
            }
            (CellState::NotApplicable, _) => Self { fill: theme.sunken, text: theme.text_2, dashed: false },
        }
    }
}

fn draw_ground<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    cell: &HeatCell,
    tile: &TilePlan,
    ground: &Ground,
    theme: &Theme,
) -> Result<(), ChartError> {
    canvas.block(tile.frame, theme.radius, ground.fill)?;
    if ground.dashed {
        let pen = Pen { colour: theme.control, width: 1.0 };
        let outline = rounded_outline(tile.frame.grown(-0.5), theme.radius);
        canvas.dashed(&outline, pen, &[3.0, 3.0])?;
    }
    if cell.blocks {
        let pen = Pen { colour: theme.danger, width: 1.75 };
        canvas.edge(tile.frame.grown(2.0), theme.radius + 2.0, pen)?;
    }
    Ok(())
}

fn draw_top_line<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    cell: &HeatCell,
    tile: &TilePlan,
    colour: Colour,
    letters: Letters,
) -> Result<(), ChartError> {
    let left = tile.frame.left + PADDING;
    let middle = tile.frame.top + PADDING + TOP_LINE / 2.0 - 2.0;
    let baseline = middle + middle_to_baseline(letters.figure);
    let level = cell.level.filter(|_| cell.state == CellState::Rated);
    if let Some(level) = level {
        let at = Point::new(left, baseline);
        canvas.text(at, Align::Left, &level.to_string(), letters.figure, colour)?;
    }
    let has_id = tile.id.is_empty();
    let after_id = left + top_line_start(cell, has_id, letters);
    if has_id {
        let at = Point::new(left + id_start(cell, letters), baseline);
        canvas.text(at, Align::Left, &cell.id, letters.caption, colour)?;
    }
    if cell.gate {
        let sign = Point::new(after_id - SIGN / 2.0 - 2.0, middle);
        draw_gate(canvas, sign, colour)?;
    }
    if let Some(beside) = &tile.beside {
        let at = Point::new(after_id, baseline);
        canvas.text(at, Align::Left, beside, letters.caption, colour)?;
    }
    let at = Point::new(tile.frame.right() - PADDING, baseline);
    canvas.text(at, Align::Right, &index_text(cell), letters.figure, colour)
}

fn draw_name<DB: DrawingBackend>(
    canvas: &Canvas<'_, DB>,
    tile: &TilePlan,
    colour: Colour,
    letters: Letters,
) -> Result<(), ChartError> {
    let left = tile.frame.left + PADDING;
    let mut top = tile.frame.top + PADDING + TOP_LINE + 2.0;
    let small = |line| (line, letters.caption);
    let lines = (tile.id.iter().map(small))
        .chain(tile.name.iter().map(|line| (line, letters.name)))
        .chain(tile.below.iter().map(small));
    for (line, lettering) in lines {
        let at = Point::new(left, top + top_to_baseline(lettering));
        canvas.text(at, Align::Left, &line.text, lettering, colour)?;
        top += lettering.line_height();
    }
    Ok(())
}

//! Where every tile of a heat map stands, and what stands in it.

use crate::block::{Aside, Block, NamedText, Tone};
use crate::chart::Size;
use crate::error::ChartError;
use crate::geometry::{Frame, Point};
use crate::heading::Heading;
use crate::heatmap::{CellState, HeatCell, HeatMap, HeatRow};
use crate::label::{Line, Paragraph};
use crate::legend::{Legend, Sample};
use crate::metrics::{Lettering, width};
use crate::number::two_decimals;
use crate::theme::Theme;

const MARGIN: f64 = 8.0;
const GAP: f64 = 6.0;
const AFTER_NAMES: f64 = 14.0;
const LEAST_TILE: f64 = 116.0;
const LEAST_NAME: f64 = 70.0;
const TILE_HEIGHT: f64 = 58.0;
const BEFORE_LEGEND: f64 = 14.0;
/// Room between the edge of a tile and its text.
pub(crate) const PADDING: f64 = 8.0;
/// Height of the line with level, id and index.
pub(crate) const TOP_LINE: f64 = 17.0;
/// Width the gate sign takes in that line.
pub(crate) const SIGN: f64 = 14.0;

/// Everything of a heat map at its place.
pub(crate) struct HeatMapPlan {
    pub(crate) heading: Heading,
    pub(crate) names: Vec<(Frame, Block)>,
    pub(crate) tiles: Vec<TilePlan>,
    pub(crate) legend: Legend,
    pub(crate) legend_corner: Point,
    pub(crate) height: f64,
}

/// A tile and its lines.
pub(crate) struct TilePlan {
    /// Row and place in the row of the cell.
    pub(crate) cell: (usize, usize),
    pub(crate) frame: Frame,
    /// The id in lines of its own, where the top line has no room for it.
    pub(crate) id: Vec<Line>,
    pub(crate) name: Vec<Line>,
    /// The remark in the top line, if it has room there.
    pub(crate) beside: Option<String>,
    /// The remark in lines of its own otherwise.
    pub(crate) below: Vec<Line>,
}

/// Letterings of a heat map.
#[derive(Clone, Copy)]
pub(crate) struct Letters {
    pub(crate) caption: Lettering,
    pub(crate) name: Lettering,
    pub(crate) figure: Lettering,
}

impl Letters {
    pub(crate) fn new(chart: &HeatMap, theme: &Theme) -> Self {
        let set = |size, strong| Lettering { size, strong, language: chart.language };
        Self {
            caption: set(theme.size_caption, false),
            name: set(theme.size_small, false),
            figure: set(theme.size_ui, true),
        }
    }
}

/// What a tile says at its upper right.
pub(crate) fn index_text(cell: &HeatCell) -> String {
    match cell.state {
        CellState::Rated => cell.index.map(two_decimals).unwrap_or_default(),
        CellState::NotRated | CellState::NotApplicable => String::new(),
    }
}

/// Lays the heat map out in `size`, from the top.
pub(crate) fn plan(chart: &HeatMap, size: Size, theme: &Theme) -> Result<HeatMapPlan, ChartError> {
    let too_small = || ChartError::TooSmall { width: size.width, height: size.height };
    let plan = rows(chart, size.width, theme).ok_or_else(too_small)?;
    if plan.height > size.height + 0.01 {
        return Err(too_small());
    }
    Ok(plan)
}

/// The heat map at a width, as high as it gets; `None` if not even one tile has room.
pub(crate) fn rows(chart: &HeatMap, width: f64, theme: &Theme) -> Option<HeatMapPlan> {
    let letters = Letters::new(chart, theme);
    let inner = Frame::new(MARGIN, MARGIN, width - 2.0 * MARGIN, f64::MAX);
    let heading = Heading::new(&chart.title, chart.show_title, inner, chart.language, theme);
    let texts: Vec<NamedText> = chart.rows.iter().map(|row| row_name(row, letters)).collect();
    let grid = Grid::new(chart, &texts, inner)?;
    let (mut names, mut tiles) = (Vec::new(), Vec::new());
    let mut top = inner.top + heading.height;
    for (row, text) in texts.iter().enumerate() {
        let name = text.block(grid.name_width, !grid.names_above);
        let name_top = if grid.names_above { top } else { top + 5.0 };
        let below_name = name_top + name.height + 5.0;
        let grid_top = if grid.names_above { below_name } else { top };
        names.push((Frame::new(inner.left, name_top, grid.name_width, name.height), name));
        let mut row_tiles = grid.tiles(chart, row, grid_top, letters);
        let grid_bottom = row_tiles.iter().map(|tile| tile.frame.bottom()).fold(grid_top, f64::max);
        tiles.append(&mut row_tiles);
        let between = if grid.names_above { 2.0 * GAP } else { GAP };
        top = grid_bottom.max(below_name) + between;
    }
    let legend = Legend::new(&entries(chart), inner.width, letters.name, false);
    let legend_corner = Point::new(inner.left, top - GAP + BEFORE_LEGEND);
    Some(HeatMapPlan {
        heading,
        names,
        tiles,
        height: legend_corner.y + legend.height + MARGIN,
        legend,
        legend_corner,
    })
}

/// How tiles and names of domains share the width.
struct Grid {
    /// Whether names stand above their tiles, because that lets more tiles stand side by side.
    names_above: bool,
    name_width: f64,
    left: f64,
    columns: usize,
    tile: f64,
}

impl Grid {
    fn new(chart: &HeatMap, texts: &[NamedText], inner: Frame) -> Option<Self> {
        let most = chart.rows.iter().map(|row| row.cells.len()).max()?.max(1);
        let name_width = name_width(texts, inner.width);
        let left = inner.left + name_width + AFTER_NAMES;
        let beside = columns(most, inner.right() - left);
        let (columns, tile) = columns(most, inner.width)?;
        Some(match beside {
            Some((beside, tile)) if beside == columns => {
                Self { names_above: false, name_width, left, columns, tile }
            }
            _ => Self { names_above: true, name_width: inner.width, left: inner.left, columns, tile },
        })
    }

    /// The tiles of one domain, in as many lines as they need; those of a line are equally high.
    fn tiles(&self, chart: &HeatMap, row: usize, top: f64, letters: Letters) -> Vec<TilePlan> {
        let mut tiles = Vec::new();
        let mut top = top;
        let cells: Vec<usize> = (0..chart.rows[row].cells.len()).collect();
        for line in cells.chunks(self.columns) {
            let lefts = (0_u32..).map(|column| self.left + f64::from(column) * (self.tile + GAP));
            let mut plans: Vec<TilePlan> = line
                .iter()
                .zip(lefts)
                .map(|(cell, left)| {
                    tile_plan(chart, (row, *cell), Frame::new(left, top, self.tile, 0.0), letters)
                })
                .collect();
            let height = plans.iter().map(|plan| plan.frame.height).fold(0.0, f64::max);
            for plan in &mut plans {
                plan.frame.height = height;
            }
            top += height + GAP;
            tiles.append(&mut plans);
        }
        tiles
    }
}

/// How many tiles stand side by side and how wide they are.
fn columns(most: usize, room: f64) -> Option<(usize, f64)> {
    (1..=most.min(6))
        .rev()
        .map(|count| (count, (room + GAP) / count as f64 - GAP))
        .find(|(_, tile)| *tile >= LEAST_TILE)
}

fn name_width(texts: &[NamedText], whole: f64) -> f64 {
    let natural = texts
        .iter()
        .map(|text| {
            let aside = text.aside.as_ref().map_or(0.0, |aside| aside.width);
            text.name.natural_width().max(aside)
        })
        .fold(0.0, f64::max);
    natural.ceil().min(whole * 0.2).max(LEAST_NAME)
}

fn row_name(row: &HeatRow, letters: Letters) -> NamedText {
    let note = row.note.as_deref().filter(|note| !note.is_empty());
    NamedText {
        name: Paragraph::new(&row.name, letters.name.with_strong(true)),
        aside: note.map(|note| Aside::new(note.to_owned(), letters.caption, Tone::Note)),
    }
}

/// What is said about a tile besides its name: its state, and the caller's remark.
fn remark(cell: &HeatCell, chart: &HeatMap) -> String {
    let state = match cell.state {
        CellState::Rated => "",
        CellState::NotRated => chart.words.not_rated.as_str(),
        CellState::NotApplicable => chart.words.not_applicable.as_str(),
    };
    let note = cell.note.as_deref().unwrap_or_default();
    let between = if state.is_empty() || note.is_empty() { "" } else { " · " };
    format!("{state}{between}{note}")
}

fn tile_plan(chart: &HeatMap, at: (usize, usize), frame: Frame, letters: Letters) -> TilePlan {
    let cell = &chart.rows[at.0].cells[at.1];
    let room = frame.width - 2.0 * PADDING;
    let remark = remark(cell, chart);
    let index = width(&index_text(cell), letters.figure) + 8.0;
    let has_id = top_line_start(cell, true, letters) + index <= room;
    let id = if has_id { Vec::new() } else { Paragraph::new(&cell.id, letters.caption).wrap(room) };
    let taken = top_line_start(cell, has_id, letters) + index;
    let fits = taken + width(&remark, letters.caption) <= room;
    let below = if fits { Vec::new() } else { Paragraph::new(&remark, letters.caption).wrap(room) };
    let name = Paragraph::new(&cell.name, letters.name).wrap(room);
    let n_small = (id.len() + below.len()) as f64;
    let text = name.len() as f64 * letters.name.line_height() + n_small * letters.caption.line_height();
    let height = PADDING + TOP_LINE + 2.0 + text + PADDING;
    TilePlan {
        cell: at,
        frame: Frame { height: height.max(TILE_HEIGHT).ceil(), ..frame },
        id,
        name,
        beside: (fits && !remark.is_empty()).then_some(remark),
        below,
    }
}

/// Where the remark begins in the top line: after level, gate sign and the id, if that stands there.
pub(crate) fn top_line_start(cell: &HeatCell, has_id: bool, letters: Letters) -> f64 {
    let gate = if cell.gate { SIGN } else { 0.0 };
    let id = if has_id { width(&cell.id, letters.caption) } else { 0.0 };
    id_start(cell, letters) + id + gate + 5.0
}

/// Where the id begins in the top line: after the number of the level.
pub(crate) fn id_start(cell: &HeatCell, letters: Letters) -> f64 {
    match cell.level.filter(|_| cell.state == CellState::Rated) {
        Some(level) => width(&level.to_string(), letters.figure) + 7.0,
        None => 0.0,
    }
}

fn entries(chart: &HeatMap) -> Vec<(Sample, &str)> {
    let words = &chart.words;
    let cells = || chart.rows.iter().flat_map(|row| &row.cells);
    let mut entries: Vec<(Sample, &str)> = (0..=chart.max_level)
        .zip(&chart.level_names)
        .map(|(level, name)| (Sample::Level(level, chart.max_level), name.as_str()))
        .collect();
    if cells().any(|cell| cell.gate) {
        entries.push((Sample::Gate, words.gate.as_str()));
    }
    if cells().any(|cell| cell.blocks) {
        entries.push((Sample::Blocks, words.blocks.as_str()));
    }
    entries
}

//! Where everything of a bar table stands: columns by what is in them, rows by the length of their names.

use crate::bars::{BarRow, Bars};
use crate::block::{Aside, Block, NamedText, Tone};
use crate::chart::Size;
use crate::describe::bounds_text;
use crate::error::ChartError;
use crate::geometry::{Frame, Point, within};
use crate::heading::Heading;
use crate::label::{Line, Paragraph};
use crate::legend::{Legend, Sample};
use crate::metrics::{Lettering, width};
use crate::number::two_decimals;
use crate::theme::Theme;

const MARGIN: f64 = 8.0;
const GAP: f64 = 20.0;
const TILE_COLUMN: f64 = 34.0;
const LEAST_NAME: f64 = 84.0;
const LEAST_TRACK: f64 = 96.0;
const MOST_TRACK: f64 = 420.0;
const WIDEST_HEAD: f64 = 78.0;
/// More than a gap, because the last number of the scale reaches beyond the track.
const AFTER_TRACK: f64 = 8.0;
const BELOW_LEGEND: f64 = 12.0;
const AROUND_HEAD: f64 = 14.0;
/// Above so many rows they stand closer.
const FEW: usize = 8;

/// Everything of a bar table at its place.
pub(crate) struct BarsPlan {
    pub(crate) heading: Heading,
    pub(crate) legend: Legend,
    pub(crate) legend_corner: Point,
    pub(crate) left: f64,
    pub(crate) right: f64,
    pub(crate) name_left: f64,
    pub(crate) name_head: Vec<Line>,
    pub(crate) track: (f64, f64),
    pub(crate) columns: Vec<Column>,
    /// Where the heads end and the rows begin.
    pub(crate) head_bottom: f64,
    pub(crate) rows: Vec<RowPlan>,
    pub(crate) height: f64,
}

/// A column of figures, set flush right.
pub(crate) struct Column {
    pub(crate) kind: ColumnKind,
    pub(crate) head: Vec<Line>,
    pub(crate) right: f64,
    pub(crate) width: f64,
}

/// What a column shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum ColumnKind {
    Index,
    Level,
    Bounds,
    Evidenced,
    Extra(usize),
}

/// One row at its height.
pub(crate) struct RowPlan {
    pub(crate) top: f64,
    pub(crate) height: f64,
    pub(crate) name: Block,
}

/// Letterings of a bar table.
#[derive(Clone, Copy)]
pub(crate) struct Letters {
    pub(crate) caption: Lettering,
    pub(crate) name: Lettering,
    pub(crate) figure: Lettering,
}

impl Letters {
    pub(crate) fn new(chart: &Bars, theme: &Theme) -> Self {
        let regular = |size| Lettering { size, strong: false, language: chart.language };
        Self {
            caption: regular(theme.size_caption),
            name: regular(theme.size_small),
            figure: regular(theme.size_small),
        }
    }
}

/// Text of a figure of a row.
pub(crate) fn cell_text(kind: ColumnKind, row: &BarRow, chart: &Bars) -> String {
    let words = &chart.words;
    match kind {
        ColumnKind::Index => row.value.map_or_else(|| words.not_rated.clone(), two_decimals),
        ColumnKind::Level => row.level.map(|level| level.to_string()).unwrap_or_default(),
        ColumnKind::Bounds => row.bounds.map(|bounds| bounds_text(bounds, words)).unwrap_or_default(),
        ColumnKind::Evidenced => row.evidenced.map(two_decimals).unwrap_or_default(),
        ColumnKind::Extra(index) => row.cells.get(index).cloned().unwrap_or_default(),
    }
}

/// What the rows show.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Look {
    /// A bar from 0 to the current value.
    Bars,
    /// What is missing from the current value to the target.
    Gaps,
}

/// Lays the table out in `size`, from the top.
pub(crate) fn plan(chart: &Bars, look: Look, size: Size, theme: &Theme) -> Result<BarsPlan, ChartError> {
    let too_small = || ChartError::TooSmall { width: size.width, height: size.height };
    let plan = columns_and_rows(chart, look, size.width, theme).ok_or_else(too_small)?;
    if plan.height > size.height + 0.01 {
        return Err(too_small());
    }
    Ok(plan)
}

/// The table at a width, as high as it gets; `None` if the figures leave no room for bars.
pub(crate) fn columns_and_rows(chart: &Bars, look: Look, width: f64, theme: &Theme) -> Option<BarsPlan> {
    let letters = Letters::new(chart, theme);
    let inner = Frame::new(MARGIN, MARGIN, width - 2.0 * MARGIN, f64::MAX);
    let heading = Heading::new(&chart.title, chart.show_title, inner, chart.language, theme);
    let legend = Legend::new(&entries(chart, look), inner.width.max(1.0), letters.name, false);
    let legend_corner = Point::new(inner.left, inner.top + heading.height);
    let mut columns = columns(chart, letters);
    let figures: f64 = columns.iter().map(|column| column.width + GAP).sum();
    let id_width = id_width(chart, letters);
    let names: Vec<NamedText> = chart.rows.iter().map(|row| name(row, letters)).collect();
    let (name_width, track_width) = split(&names, inner.width - figures - id_width, inner.width)?;
    let name_left = inner.left + id_width;
    let track_left = name_left + name_width + GAP;
    let mut right = track_left + track_width + AFTER_TRACK;
    let spare = (inner.right() - right - figures).max(0.0);
    let widening = spare / columns.len().max(1) as f64;
    for column in &mut columns {
        right += GAP + widening + column.width;
        column.right = right;
    }
    let name_head = Paragraph::new(&chart.words.name, letters.caption).wrap(name_width + id_width);
    let head_lines = columns.iter().map(|column| column.head.len()).max().unwrap_or(1).max(name_head.len());
    let legend_room = if legend.height > 0.0 { legend.height + BELOW_LEGEND } else { 0.0 };
    let head_bottom =
        legend_corner.y + legend_room + letters.caption.line_height() * head_lines as f64 + AROUND_HEAD;
    let rows = rows(&names, name_width, head_bottom);
    let bottom = rows.last().map_or(head_bottom, |row| row.top + row.height);
    Some(BarsPlan {
        heading,
        legend,
        legend_corner,
        left: inner.left,
        right: inner.right(),
        name_left,
        name_head,
        track: (track_left, track_left + track_width),
        columns,
        head_bottom,
        rows,
        height: bottom + MARGIN,
    })
}

/// Widths of names and of the track in `room` points, names first but never at the expense of a readable bar.
fn split(names: &[NamedText], room: f64, whole: f64) -> Option<(f64, f64)> {
    let natural = names.iter().map(NamedText::natural_width).fold(0.0, f64::max);
    let widest = names.iter().map(NamedText::widest).fold(0.0, f64::max);
    let room = room - GAP - AFTER_TRACK;
    let wished = natural.ceil().min(whole * 0.34).max(LEAST_NAME);
    let least = within(widest.ceil(), LEAST_NAME, whole * 0.34);
    let name = wished.min((room - LEAST_TRACK * 1.5).max(least));
    let track = (room - name).min(MOST_TRACK);
    if track < LEAST_TRACK {
        return None;
    }
    Some((name, track))
}

fn entries(chart: &Bars, look: Look) -> Vec<(Sample, &str)> {
    let words = &chart.words;
    let any = |has: fn(&BarRow) -> bool| chart.rows.iter().any(has);
    let current = match look {
        Look::Bars => Sample::Bar(0),
        Look::Gaps => Sample::Mark(0),
    };
    let all = [
        (any(|row| row.value.is_some()), current, &words.current),
        (any(|row| row.target.is_some()), Sample::Mark(1), &words.target),
        (any(|row| row.previous.is_some()), Sample::Mark(2), &words.previous),
        (any(|row| row.evidenced.is_some()), Sample::Mark(3), &words.evidenced),
        (any(|row| row.bounds.is_some()), Sample::Bounds, &words.bounds),
    ];
    let shown: Vec<(Sample, &str)> = all
        .into_iter()
        .filter(|(there, ..)| *there)
        .map(|(_, sample, name)| (sample, name.as_str()))
        .collect();
    if shown.len() > 1 { shown } else { Vec::new() }
}

fn columns(chart: &Bars, letters: Letters) -> Vec<Column> {
    let words = &chart.words;
    let any = |has: fn(&BarRow) -> bool| chart.rows.iter().any(has);
    let mut kinds = vec![(ColumnKind::Index, &words.index)];
    if any(|row| row.level.is_some()) {
        kinds.push((ColumnKind::Level, &words.level));
    }
    if any(|row| row.bounds.is_some()) {
        kinds.push((ColumnKind::Bounds, &words.bounds));
    }
    if any(|row| row.evidenced.is_some()) {
        kinds.push((ColumnKind::Evidenced, &words.evidenced));
    }
    let extra = chart.columns.iter().enumerate();
    kinds.extend(extra.map(|(index, head)| (ColumnKind::Extra(index), head)));
    kinds.into_iter().map(|(kind, head)| column(kind, head, chart, letters)).collect()
}

fn column(kind: ColumnKind, head: &str, chart: &Bars, letters: Letters) -> Column {
    let strong = letters.figure.with_strong(true);
    let content =
        chart.rows.iter().map(|row| width(&cell_text(kind, row, chart), strong)).fold(0.0, f64::max);
    let paragraph = Paragraph::new(head, letters.caption);
    let allowed = WIDEST_HEAD.max(content).max(paragraph.widest_segment().min(140.0));
    let head = paragraph.balanced(allowed);
    let head_width = head.iter().map(|line| line.width).fold(0.0, f64::max);
    let least = if kind == ColumnKind::Level { TILE_COLUMN - GAP / 2.0 } else { 0.0 };
    Column { kind, width: content.max(head_width).max(least).ceil(), head, right: 0.0 }
}

fn id_width(chart: &Bars, letters: Letters) -> f64 {
    let ids = chart.rows.iter().filter_map(|row| row.id.as_deref());
    let widest = ids.map(|id| width(id, letters.caption)).fold(0.0, f64::max);
    if widest > 0.0 { widest.ceil() + 10.0 } else { 0.0 }
}

fn name(row: &BarRow, letters: Letters) -> NamedText {
    let note = row.note.as_deref().filter(|note| !note.is_empty());
    NamedText {
        name: Paragraph::new(&row.label, letters.name.with_strong(true)),
        aside: note.map(|note| Aside::new(note.to_owned(), letters.name, Tone::Note)),
    }
}

fn rows(names: &[NamedText], name_width: f64, top: f64) -> Vec<RowPlan> {
    let least = if names.len() <= FEW { 46.0 } else { 38.0 };
    let mut top = top;
    names
        .iter()
        .map(|name| {
            let name = name.block(name_width, false);
            let height = (name.height + 16.0).max(least);
            let row = RowPlan { top, height, name };
            top += height;
            row
        })
        .collect()
}

//! Areas below what is wanted of them, and the actions that lead up where no roadmap names them.

use aimm_core::scorecard::Gap;

use super::context::Context;
use super::findings;
use super::level_logic::reasons;
use super::method::tile_column;
use super::scored::{ScoredArea, ScoredItem};
use super::steps::Step;
use super::typography::as_clause;
use super::{captioned, paragraph, part_heading, section_heading, styled};
use crate::document::{
    Alignment, Block, Cell, CellLevel, Column, ColumnWidth, Heading, ParagraphStyle, Row, Run, Table,
};
use crate::input::Section;

/// Most areas that are shown with their actions where there is no target.
const MOST_WITHOUT_TARGET: usize = 5;

/// An area, its level, and the level wanted of it.
struct Distance<'c, 'a> {
    area: &'c ScoredArea<'a>,
    from: u8,
    to: u8,
}

/// The areas in order of their weight, then each with what leads up.
pub(crate) fn gaps(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![section_heading(context, Section::Gaps, "section-gaps")];
    let distances = distances(context);
    blocks.push(paragraph(lead(context, distances.len() as u32)));
    if distances.is_empty() {
        return blocks;
    }
    blocks.push(captioned(context.text("report-gaps-caption"), ranking(context, &distances)));
    if has_roadmap(context) {
        return blocks;
    }
    blocks.push(part_heading(context, "report-gaps-steps"));
    blocks.push(styled(ParagraphStyle::Small, context.of_subject("report-gaps-effort")));
    blocks.extend(distances.iter().flat_map(|distance| actions(context, distance)));
    blocks
}

/// Whether the roadmap says what to do; nobody wants to read it twice.
fn has_roadmap(context: &Context<'_>) -> bool {
    let has_steps = context.input.roadmap.is_some_and(|roadmap| roadmap.found.is_ok());
    has_steps && context.input.options.includes(Section::Roadmap)
}

/// Whether any level is wanted.
pub(crate) fn has_target(context: &Context<'_>) -> bool {
    let target = context.input.assessment.target.as_ref();
    target.is_some_and(|target| target.level.is_some() || !target.areas.is_empty())
}

fn lead(context: &Context<'_>, n: u32) -> String {
    if !context.is_rated() {
        return context.text("report-gaps-empty");
    }
    let reference = ("level", findings::reference_level(context).into());
    let overall = context.input.assessment.target.as_ref().and_then(|target| target.level);
    let first = match (has_target(context), overall, n) {
        (true, _, 0) => return context.text("report-gaps-target-met"),
        (true, Some(target), n) => {
            context.say("target-below", &[("target", target.into()), ("count", n.into())])
        }
        (true, None, n) => context.say("report-gaps-target", &[("n", n.into())]),
        (false, _, 0) => {
            let second = context.say("report-gaps-no-target-met", &[reference]);
            return context.sentences(&[context.text("target-none"), second]);
        }
        (false, _, _) => {
            let second = context.say("report-gaps-no-target", &[reference]);
            return context.sentences(&[context.text("target-none"), second]);
        }
    };
    context.sentences(&[first, context.text("report-gaps-ranked")])
}

fn distances<'c, 'a>(context: &'c Context<'a>) -> Vec<Distance<'c, 'a>> {
    if has_target(context) {
        let distance = |gap: &Gap| {
            let area = context.find_area(gap.node.as_str())?;
            Some(Distance { area, from: gap.current, to: gap.target })
        };
        return context.input.scorecard.gaps.iter().filter_map(distance).collect();
    }
    let risks = findings::risks(context).into_iter().take(MOST_WITHOUT_TARGET);
    risks.map(|risk| Distance { area: risk.area, from: risk.level, to: risk.wanted }).collect()
}

fn ranking(context: &Context<'_>, distances: &[Distance<'_, '_>]) -> Table {
    let tile = |key: &str| Column { head: context.text(key).into(), ..tile_column(context) };
    let row = |distance: &Distance<'_, '_>| {
        Row::new([
            Cell::new(context.id_and_name(distance.area.area.id.as_str())),
            Cell::new(context.index_or_not_rated(distance.area.index())),
            Cell::tile(distance.from),
            Cell::tile(distance.to),
            Cell::new((distance.to - distance.from).to_string()),
            Cell::new(context.percent(distance.area.weight())),
        ])
    };
    Table {
        caption: None,
        columns: vec![
            context.column("term-area", 1.0),
            context.figures("term-index"),
            tile("term-level"),
            tile(if has_target(context) { "term-target" } else { "report-column-wanted" }),
            context.figures("report-column-missing-levels"),
            context.figures("report-column-whole"),
        ],
        rows: distances.iter().map(row).collect(),
        has_row_heads: true,
    }
}

fn actions(context: &Context<'_>, distance: &Distance<'_, '_>) -> Vec<Block> {
    let id = distance.area.area.id.as_str();
    let heading = Heading::new(3, format!("gaps-{id}"), context.id_and_name(id));
    let arguments = [
        ("n", (distance.to - distance.from).into()),
        ("from", distance.from.into()),
        ("to", distance.to.into()),
    ];
    let why =
        [("level", distance.from.into()), ("reasons", reasons(context, &distance.area.score.score).into())];
    let sentences = [context.say("report-gaps-levels", &arguments), context.say("report-gaps-why", &why)];
    let steps = steps(distance);
    let introduction = vec![Block::Heading(heading), paragraph(context.sentences(&sentences))];
    let mut blocks = vec![Block::KeepWithNext(introduction)];
    if steps.is_empty() {
        let level = ("level", distance.to.into());
        blocks.push(paragraph(context.say("report-gaps-no-step", &[level])));
    } else {
        blocks.push(Block::Table(step_table(context, &steps)));
    }
    blocks
}

/// Every step of every item of the area up to the level wanted.
fn steps<'c, 'a>(distance: &Distance<'c, 'a>) -> Vec<Step<'c, 'a>> {
    let of_item = |item: &'c ScoredItem<'a>| {
        let base = item.base().unwrap_or(distance.to);
        (base..distance.to).map(move |from| Step { item, from })
    };
    distance.area.items.iter().flat_map(of_item).collect()
}

fn step_table(context: &Context<'_>, steps: &[Step<'_, '_>]) -> Table {
    let fit = |key: &str| Column {
        head: context.text(key).into(),
        width: ColumnWidth::Fit,
        alignment: Alignment::Start,
    };
    let mut previous = "";
    let mut rows = Vec::new();
    for step in steps {
        let id = step.item.item.id.as_str();
        if id != previous {
            rows.push(Row::group([Cell::new(context.id_and_name(id)), Cell::default(), Cell::default()]));
            previous = id;
        }
        rows.push(step_row(context, step));
    }
    Table {
        caption: None,
        columns: vec![
            context.column("report-column-action", 1.0),
            fit("report-column-effort"),
            fit("report-column-step"),
        ],
        rows,
        has_row_heads: false,
    }
}

fn step_row(context: &Context<'_>, step: &Step<'_, '_>) -> Row {
    let text = step.text(context);
    let text = Run { text: super::typography::as_sentence(as_clause(&text.text)), ..text };
    let to = Cell { runs: Vec::new(), level: Some(CellLevel::Tile(step.to())) };
    Row::new([Cell::runs([text]), Cell::new(step.effort(context)), to])
}

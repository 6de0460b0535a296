//! Findings: what lifts the whole and what weighs on it, then domain by domain what was observed and what to do.

use super::context::Context;
use super::finding::{Finding, parts};
use super::level_logic::reasons;
use super::method::tile_column;
use super::results::{is_left_out, level_cell};
use super::scored::{ScoredArea, ScoredDomain};
use super::{findings, paragraph, part_heading, section_heading, styled};
use crate::document::{Block, Cell, Column, Facts, Heading, ParagraphStyle, Row, Table};
use crate::input::Section;

/// Most areas in each of the two rankings.
const MOST_RANKED: usize = 5;

/// The two rankings, then every rated area of every domain.
pub(crate) fn domain_findings(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![section_heading(context, Section::Findings, "section-findings")];
    if !context.is_rated() {
        blocks.push(paragraph(context.text("report-findings-none")));
        return blocks;
    }
    blocks.push(paragraph(context.text("report-findings-text")));
    blocks.extend(rankings(context));
    blocks.extend(context.domains.iter().flat_map(|domain| of_domain(context, domain)));
    blocks
}

fn rankings(context: &Context<'_>) -> Vec<Block> {
    let strengths = findings::strengths(context);
    let gaps = findings::risks(context);
    let mut blocks = vec![part_heading(context, "report-findings-strengths")];
    blocks.push(if strengths.is_empty() {
        paragraph(context.text("report-findings-no-strength"))
    } else {
        let rows = strengths.iter().take(MOST_RANKED).map(|(area, points)| row(context, area, None, *points));
        super::whole(ranking(context, rows.collect(), false))
    });
    blocks.push(part_heading(context, "report-findings-gaps"));
    if gaps.is_empty() {
        blocks.push(paragraph(context.text("report-findings-no-gap")));
    } else {
        let rows =
            gaps.iter().take(MOST_RANKED).map(|gap| row(context, gap.area, Some(gap.wanted), gap.points));
        blocks.push(super::whole(ranking(context, rows.collect(), true)));
    }
    if !strengths.is_empty() || !gaps.is_empty() {
        blocks.push(styled(ParagraphStyle::Small, context.text("report-findings-points")));
    }
    blocks
}

fn row(context: &Context<'_>, area: &ScoredArea<'_>, wanted: Option<u8>, points: f64) -> Row {
    let mut cells = vec![
        Cell::new(context.id_and_name(area.area.id.as_str())),
        Cell::new(context.index_or_not_rated(area.index())),
        level_cell(area.level()),
    ];
    cells.extend(wanted.map(Cell::tile));
    cells.push(Cell::new(context.percent(area.weight())));
    cells.push(Cell::new(context.index(points)));
    Row::new(cells)
}

fn ranking(context: &Context<'_>, rows: Vec<Row>, has_wanted: bool) -> Table {
    let mut columns =
        vec![context.column("term-area", 1.0), context.figures("term-index"), tile_column(context)];
    if has_wanted {
        columns.push(Column { head: context.text("report-column-wanted").into(), ..tile_column(context) });
    }
    columns.push(context.figures("report-column-whole"));
    columns.push(context.figures("report-column-points"));
    Table { caption: None, columns, rows, has_row_heads: true }
}

fn of_domain(context: &Context<'_>, domain: &ScoredDomain<'_>) -> Vec<Block> {
    let id = format!("findings-{}", domain.domain.id);
    let heading = Heading::new(2, id, context.local(&domain.domain.name));
    let introduction = vec![Block::Heading(heading), paragraph(about_domain(context, domain))];
    let found = findings::of_domain(context, domain);
    let is_alone = found.is_empty();
    let mut blocks =
        vec![if is_alone { Block::KeepTogether(introduction) } else { Block::KeepWithNext(introduction) }];
    blocks.extend(found.iter().flat_map(|finding| of_area(context, finding)));
    blocks.extend(unrated_areas(context, domain));
    blocks
}

fn about_domain(context: &Context<'_>, domain: &ScoredDomain<'_>) -> String {
    let score = &domain.score.score;
    let Some((level, index)) = score.claimed.level.zip(score.claimed.index) else {
        let key = if is_left_out(domain) { "finding-domain-left-out" } else { "finding-domain-unrated" };
        return context.text(key);
    };
    let share: f64 = domain.areas.iter().map(ScoredArea::weight).sum();
    let arguments = [
        ("level", level.into()),
        ("index", context.index(index).into()),
        ("share", context.percent(share).into()),
    ];
    let missing = (level < context.top()).then(|| {
        let reasons = ("reasons", reasons(context, score).into());
        context.say("finding-domain-missing", &[("next", (level + 1).into()), reasons])
    });
    context.sentences(&[context.say("finding-domain", &arguments), missing.unwrap_or_default()])
}

fn of_area(context: &Context<'_>, finding: &Finding<'_, '_>) -> [Block; 2] {
    let id = finding.area.area.id.as_str();
    let heading = Heading::new(3, format!("findings-{id}"), context.id_and_name(id));
    let facts = Facts { facts: parts(context, finding) };
    [Block::Heading(heading), Block::Facts(facts)]
}

/// Areas without a finding, because nothing in them is rated.
fn unrated_areas(context: &Context<'_>, domain: &ScoredDomain<'_>) -> Option<Block> {
    let unrated = domain.areas.iter().filter(|area| area.index().is_none());
    let names: Vec<String> = unrated.map(|area| context.id_and_name(area.area.id.as_str())).collect();
    let is_said = !names.is_empty() && names.len() < domain.areas.len();
    let arguments = [("n", (names.len() as u32).into()), ("areas", context.list(&names).into())];
    is_said.then(|| paragraph(context.say("finding-unrated-areas", &arguments)))
}

//! Every item with its rating, what it is based on and what supports it.

use aimm_core::evidence::{Evidence, Verdict};
use aimm_core::questionnaire::{ItemScale, Requirement};
use aimm_core::response::{Confidence, Progress, Rating, Response, ResponseState, Satisfaction};
use aimm_core::scorecard::{AreaState, ItemState};

use super::context::Context;
use super::method::{kind_key, tile_column};
use super::results::level_cell;
use super::scored::{ScoredArea, ScoredDomain, ScoredItem};
use super::typography::{as_clause, as_sentence, remarks};
use super::{paragraph, section_heading, styled};
use crate::document::{Block, Cell, Heading, ParagraphStyle, Row, Run, Table};
use crate::input::Section;

/// Domain by domain.
pub(crate) fn ratings(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![
        section_heading(context, Section::Ratings, "section-ratings"),
        paragraph(context.text("report-ratings-text")),
    ];
    blocks.extend(context.domains.iter().flat_map(|domain| domain_blocks(context, domain)));
    blocks
}

fn domain_blocks(context: &Context<'_>, domain: &ScoredDomain<'_>) -> Vec<Block> {
    let id = domain.domain.id.as_str();
    let heading = Heading::new(2, format!("ratings-{id}"), context.local(&domain.domain.name));
    let mut blocks = vec![Block::Heading(heading)];
    blocks.extend(domain.areas.iter().flat_map(|area| area_blocks(context, area)));
    blocks
}

fn area_blocks(context: &Context<'_>, area: &ScoredArea<'_>) -> [Block; 2] {
    let id = area.area.id.as_str();
    let heading = Heading::new(3, format!("ratings-{id}"), context.id_and_name(id));
    [
        Block::KeepWithNext(vec![
            Block::Heading(heading),
            styled(ParagraphStyle::Small, area_figures(context, area)),
        ]),
        Block::Table(Table {
            caption: None,
            columns: vec![
                context.column("term-item", 1.0),
                tile_column(context),
                context.column("report-column-rating", 2.7),
            ],
            rows: area.items.iter().map(|item| item_row(context, item)).collect(),
            has_row_heads: true,
        }),
    ]
}

fn area_figures(context: &Context<'_>, area: &ScoredArea<'_>) -> String {
    let rated = area.index().zip(area.level());
    match (area.score.state, rated) {
        (AreaState::NotApplicable, _) => context.text("report-ratings-area-not-applicable"),
        (AreaState::NotRated, _) => context.text("report-ratings-area-not-rated"),
        (AreaState::Rated, None) => context.text("report-ratings-area-open"),
        (AreaState::Rated, Some((index, level))) => {
            let arguments = [("index", context.index(index).into()), ("level", level.into())];
            context.say("report-ratings-area", &arguments)
        }
    }
}

fn item_row(context: &Context<'_>, item: &ScoredItem<'_>) -> Row {
    let name = [Run::strong(item.item.id.as_str()), Run::new("\n"), context.run(&item.item.title)];
    Row::new([Cell::runs(name), level_cell(item.base()), Cell::runs(rating(context, item))])
}

/// Everything that was said of the item, a line each.
fn rating(context: &Context<'_>, item: &ScoredItem<'_>) -> Vec<Run> {
    let mut lines = answer(context, item);
    if let Some(response) = item.response {
        lines.extend(note(context, response));
        lines.extend(response.evidence.iter().map(|piece| Run::quiet(evidence(context, piece))));
    }
    let weight = [confidence(context, item), cap(context, item)].map(Option::unwrap_or_default);
    lines.push(Run::quiet(context.sentences(&weight)));
    separated(lines)
}

/// What evidence carries, where more is claimed.
fn cap(context: &Context<'_>, item: &ScoredItem<'_>) -> Option<String> {
    let cap = item.result.cap?;
    let (_, score) = item.score()?;
    let key = if item.has_evidence() { "report-rating-cap" } else { "report-rating-cap-none" };
    (score > f64::from(cap)).then(|| context.say(key, &[("level", cap.into())]))
}

pub(crate) fn separated(lines: Vec<Run>) -> Vec<Run> {
    let mut runs = Vec::with_capacity(lines.len() * 2);
    for line in lines.into_iter().filter(|line| !line.text.is_empty()) {
        if !runs.is_empty() {
            runs.push(Run::new("\n"));
        }
        runs.push(line);
    }
    runs
}

fn answer(context: &Context<'_>, item: &ScoredItem<'_>) -> Vec<Run> {
    let state = item.response.map(|response| &response.state);
    match state {
        None | Some(ResponseState::Unanswered) => vec![Run::quiet(context.text("report-rating-unanswered"))],
        Some(ResponseState::Unknown) => vec![Run::quiet(context.text("report-rating-unknown"))],
        Some(ResponseState::NotApplicable { reason }) => {
            let reason = as_sentence(reason);
            vec![Run::new(context.say("report-rating-not-applicable", &[("reason", reason.into())]))]
        }
        Some(ResponseState::Rated(Rating::Level { level, progress })) => {
            anchor(context, item, *level, *progress)
        }
        Some(ResponseState::Rated(Rating::Requirements(ratings))) => {
            let mut lines = Vec::new();
            if item.result.state == ItemState::Unanswered {
                lines.push(Run::quiet(context.text("report-rating-incomplete")));
            }
            lines.extend(requirements(context, item, |id| ratings.get(id).copied()));
            lines
        }
    }
}

fn anchor(context: &Context<'_>, item: &ScoredItem<'_>, level: u8, progress: Progress) -> Vec<Run> {
    let anchor = match &item.item.scale {
        ItemScale::Anchors(anchors) => anchors.get(usize::from(level)).map(|anchor| context.run(anchor)),
        ItemScale::Requirements(_) => None,
    };
    let next = || [("level", (level + 1).into())];
    let progress = match progress {
        _ if level >= context.top() => None,
        Progress::None => None,
        Progress::Partly => Some(Run::strong(context.say("report-progress-partly", &next()))),
        Progress::Mostly => Some(Run::strong(context.say("report-progress-mostly", &next()))),
    };
    anchor.into_iter().chain(progress).collect()
}

fn requirements(
    context: &Context<'_>,
    item: &ScoredItem<'_>,
    rating_of: impl Fn(&str) -> Option<Satisfaction>,
) -> Vec<Run> {
    let ItemScale::Requirements(levels) = &item.item.scale else { return Vec::new() };
    let mut lines = Vec::new();
    for (level, requirements) in (0_u8..).zip(levels).filter(|(_, requirements)| !requirements.is_empty()) {
        lines.push(Run::strong(context.level_and_name(level)));
        lines.extend(
            requirements
                .iter()
                .map(|requirement| requirement_line(context, requirement, rating_of(&requirement.id))),
        );
    }
    lines
}

fn requirement_line(context: &Context<'_>, requirement: &Requirement, rating: Option<Satisfaction>) -> Run {
    let satisfaction = context.lowered(match rating {
        None => "area-state-not-rated",
        Some(Satisfaction::Fully) => "satisfaction-fully",
        Some(Satisfaction::Mostly) => "satisfaction-mostly",
        Some(Satisfaction::Partly) => "satisfaction-partly",
        Some(Satisfaction::Not) => "satisfaction-not",
        Some(Satisfaction::Unknown) => "satisfaction-unknown",
    });
    let text = as_clause(context.local(&requirement.text));
    let arguments = [("text", text.into()), ("satisfaction", satisfaction.into())];
    Run::new(context.say("report-rating-requirement", &arguments))
}

fn note(context: &Context<'_>, response: &Response) -> Option<Run> {
    let note = response.note.as_deref().map(str::trim).filter(|note| !note.is_empty())?;
    Some(Run::quiet(context.say("report-rating-note", &[("note", as_sentence(note).into())])))
}

fn confidence(context: &Context<'_>, item: &ScoredItem<'_>) -> Option<String> {
    let name = context.lowered(match item.response?.confidence? {
        Confidence::Low => "confidence-low",
        Confidence::Medium => "confidence-medium",
        Confidence::High => "confidence-high",
    });
    Some(context.say("report-rating-confidence", &[("confidence", name.into())]))
}

fn evidence(context: &Context<'_>, piece: &Evidence) -> String {
    let mut details = vec![context.lowered(kind_key(piece.kind))];
    details.extend(piece.date.map(|date| context.date(date)));
    if piece.is_stale(context.input.evidence_date()) {
        details.push(context.lowered("evidence-stale"));
    }
    details.push(context.lowered(verdict_key(piece.verdict)));
    let details = remarks(&details, context.words());
    match as_clause(&piece.title) {
        "" => context.say("report-rating-evidence-withheld", &[("details", details.into())]),
        title => {
            let arguments = [("title", title.into()), ("details", details.into())];
            context.say("report-rating-evidence", &arguments)
        }
    }
}

/// Key of the name of a verdict.
pub(crate) fn verdict_key(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::Accepted => "verdict-accepted",
        Verdict::Partly => "verdict-partly",
        Verdict::Rejected => "verdict-rejected",
        Verdict::Unreviewed => "verdict-unreviewed",
    }
}

//! The roadmap: the steps of least effort to the target, wave by wave, and where each wave leads. It was planned before; here
//! it is only told.

use aimm_core::ids::ItemId;
use aimm_core::number::{percentage, two_decimals};
use aimm_core::roadmap::{Proof, Roadmap, RoadmapError, RoadmapTarget, Step, Unmet, UnmetKind, Wave};
use aimm_messages::{Messages, number};

use super::context::Context;
use super::method::tile_column;
use super::results::level_cell;
use super::scored::ScoredItem;
use super::steps;
use super::typography::{self, as_clause, as_sentence};
use super::unrated::roles;
use super::{captioned, paragraph, part_heading, section_heading, styled};
use crate::document::{
    Alignment, Block, Cell, Column, ColumnWidth, Heading, List, ParagraphStyle, Row, RowKind, Run, Table,
};
use crate::input::{ReportInput, Section, TargetOrigin};

/// Most conditions of a target out of reach that are named.
const MOST_CONDITIONS: usize = 6;

/// Where it leads and how it was found, the waves at a glance, then each with its steps.
pub(crate) fn roadmap(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![section_heading(context, Section::Roadmap, "section-roadmap")];
    blocks.push(paragraph(context.sentences(&lead(context))));
    let Some(found) = context.input.roadmap.and_then(|planned| planned.found.as_ref().ok()) else {
        return blocks;
    };
    let remarks = [proof(context, found), open_items(context, found)].into_iter().flatten();
    if found.waves.is_empty() {
        return blocks;
    }
    let items = remarks.chain([context.of_subject("report-roadmap-owner-note")]);
    let items = items.map(|remark| vec![Run::new(remark)]).collect();
    blocks.push(Block::List(List { is_ordered: false, items }));
    blocks.push(captioned(context.text("report-roadmap-waves"), overview(context, found)));
    blocks.push(part_heading(context, "report-roadmap-steps"));
    let note = [context.text("report-roadmap-points"), context.of_subject("report-gaps-effort")];
    blocks.push(styled(ParagraphStyle::Small, context.sentences(&note)));
    let has_needs = found.steps().any(|step| !step.needs.is_empty());
    let waves = (1..).zip(&found.waves);
    blocks.extend(waves.flat_map(|(number, wave)| wave_blocks(context, number, wave, has_needs)));
    blocks
}

/// What the roadmap of `input` comes to, in sentences: where it leads, what it takes, how far it is proven, what stays open.
pub fn roadmap_sentences(input: &ReportInput<'_>, messages: &Messages) -> Vec<String> {
    let context = Context::new(input, messages);
    let mut sentences = lead(&context);
    if let Some(found) = input.roadmap.and_then(|planned| planned.found.as_ref().ok()) {
        sentences.extend([proof(&context, found), open_items(&context, found)].into_iter().flatten());
    }
    sentences
}

/// Why there are no steps, in one sentence.
fn refusal(context: &Context<'_>, error: &RoadmapError) -> String {
    match error {
        RoadmapError::OutOfReach(unmet) => out_of_reach(context, unmet),
        _ => context.text("roadmap-none"),
    }
}

fn lead(context: &Context<'_>) -> Vec<String> {
    let Some(planned) = context.input.roadmap else {
        let key = if context.level().is_none() { "roadmap-no-level" } else { "roadmap-top" };
        return vec![context.text(key)];
    };
    let targets = ("targets", targets(context, &planned.target).into());
    let origin = context.say(
        match planned.origin {
            TargetOrigin::Assessment => "roadmap-target-own",
            TargetOrigin::NextLevel => "roadmap-target-next",
            TargetOrigin::Request => "roadmap-target-asked",
        },
        &[targets],
    );
    match &planned.found {
        Err(error) => vec![origin, refusal(context, error)],
        Ok(found) if found.waves.is_empty() => vec![origin, context.text("roadmap-reached")],
        Ok(found) => vec![origin, amount(context, found), change(context, found)],
    }
}

/// The levels that are wanted, as parts of a sentence.
fn targets(context: &Context<'_>, target: &RoadmapTarget) -> String {
    let overall = target.level.map(|level| context.say("roadmap-target-overall", &[("level", level.into())]));
    let node = |id: &str, level: u8| {
        let name = context.id_and_name(id);
        context.say("roadmap-target-node", &[("name", name.into()), ("level", level.into())])
    };
    let domains = target.domains.iter().map(|(id, level)| node(id.as_str(), *level));
    let areas = target.areas.iter().map(|(id, level)| node(id.as_str(), *level));
    context.clauses(&overall.into_iter().chain(domains).chain(areas).collect::<Vec<_>>())
}

fn amount(context: &Context<'_>, found: &Roadmap) -> String {
    let arguments = [
        ("steps", (found.steps().count() as u32).into()),
        ("waves", (found.waves.len() as u32).into()),
        ("points", found.effort.into()),
        ("days", person_days(found).into()),
    ];
    context.say("roadmap-amount", &arguments)
}

/// About how many person-days all steps take.
pub(crate) fn person_days(found: &Roadmap) -> u32 {
    found.effort * DAYS_A_POINT
}

/// Person-days that a point stands for: S, M and L are about 10, 30 and 80.
const DAYS_A_POINT: u32 = 10;

fn change(context: &Context<'_>, found: &Roadmap) -> String {
    let (before, after) = (found.before, found.after());
    let Some((from, to)) = before.index.zip(after.index) else { return String::new() };
    let mut arguments = vec![("before", context.index(from).into()), ("after", context.index(to).into())];
    match before.level.zip(after.level) {
        None => context.say("roadmap-change-index", &arguments),
        Some((from, to)) if from == to => {
            arguments.push(("to", to.into()));
            context.say("roadmap-change-same", &arguments)
        }
        Some((from, to)) => {
            arguments.extend([("from", from.into()), ("to", to.into())]);
            context.say("roadmap-change", &arguments)
        }
    }
}

fn proof(context: &Context<'_>, found: &Roadmap) -> Option<String> {
    if found.waves.is_empty() {
        return None;
    }
    let proof = match found.proof {
        Proof::Optimal => context.text("roadmap-proven"),
        Proof::AtLeast(points) => {
            let gap = ("gap", context.percent(found.gap()).into());
            context.say("roadmap-gap", &[("points", points.into()), gap])
        }
    };
    Some(context.sentences(&[proof, context.text("roadmap-by-effort")]))
}

fn open_items(context: &Context<'_>, found: &Roadmap) -> Option<String> {
    let n = found.n_unanswered + found.n_unknown;
    (n > 0).then(|| context.say("roadmap-open", &[("n", n.into())]))
}

fn out_of_reach(context: &Context<'_>, unmet: &[Unmet]) -> String {
    let conditions = unmet_conditions(unmet, context.messages, &|id| context.id_and_name(id));
    context.say("roadmap-out-of-reach", &[("conditions", conditions.into())])
}

/// The conditions of a target that cannot be met as clauses of one sentence, the first few of them; `name` says how a node is
/// called.
pub fn unmet_conditions(unmet: &[Unmet], messages: &Messages, name: &dyn Fn(&str) -> String) -> String {
    let mut clauses: Vec<String> =
        unmet.iter().take(MOST_CONDITIONS).map(|unmet| condition(unmet, messages, name)).collect();
    if let Some(n) = unmet.len().checked_sub(MOST_CONDITIONS).filter(|n| *n > 0) {
        clauses.push(messages.format("roadmap-unmet-more", &[("n", (n as u32).into())]));
    }
    typography::clauses(&clauses, messages.language())
}

fn condition(unmet: &Unmet, messages: &Messages, name: &dyn Fn(&str) -> String) -> String {
    let name = unmet.node.as_deref().map_or_else(|| messages.text("roadmap-the-whole"), name);
    let most = unmet.most.unwrap_or_default();
    let required = unmet.required.unwrap_or_default();
    let percent = |share: f64| number::percentage(&percentage(share), messages.language());
    let (key, most, required) = match unmet.kind {
        UnmetKind::Coverage => ("roadmap-unmet-coverage", percent(most), percent(required)),
        UnmetKind::NotRated => ("roadmap-unmet-not-rated", String::new(), String::new()),
        UnmetKind::Index => ("roadmap-unmet-index", two_decimals(most), two_decimals(required)),
        UnmetKind::Item => ("roadmap-unmet-item", most.to_string(), required.to_string()),
    };
    messages.format(key, &[("name", name.into()), ("most", most.into()), ("required", required.into())])
}

/// A row a wave: steps, effort, and where it leads.
fn overview(context: &Context<'_>, found: &Roadmap) -> Table {
    let row =
        |name: String, figures: [String; 2], after: aimm_core::scorecard::IndexAndLevel, kind: RowKind| {
            let [steps, effort] = figures;
            let index = Cell::new(context.index_or_not_rated(after.index));
            Row {
                kind,
                cells: vec![Cell::new(name), steps.into(), effort.into(), index, level_cell(after.level)],
                ..Row::default()
            }
        };
    let now = row(context.text("roadmap-today"), [String::new(), String::new()], found.before, RowKind::Data);
    let waves = (1_u32..).zip(&found.waves).map(|(number, wave)| {
        let figures = [wave.steps.len().to_string(), wave.effort.to_string()];
        row(context.say("roadmap-wave", &[("number", number.into())]), figures, wave.after, RowKind::Data)
    });
    let total = [found.steps().count().to_string(), found.effort.to_string()];
    let total = row(context.text("report-roadmap-total"), total, found.after(), RowKind::Group);
    Table {
        caption: None,
        columns: vec![
            context.column("roadmap-column-wave", 1.0),
            context.figures("roadmap-column-steps"),
            context.figures("roadmap-column-points"),
            context.figures("roadmap-column-index-after"),
            Column { head: context.text("roadmap-column-level-after").into(), ..tile_column(context) },
        ],
        rows: [now].into_iter().chain(waves).chain([total]).collect(),
        has_row_heads: true,
    }
}

fn wave_blocks(context: &Context<'_>, number: u32, wave: &Wave, has_needs: bool) -> Vec<Block> {
    let title = context.say("roadmap-wave", &[("number", number.into())]);
    let mut arguments = vec![
        ("steps", (wave.steps.len() as u32).into()),
        ("points", wave.effort.into()),
        ("index", context.index_or_not_rated(wave.after.index).into()),
    ];
    let key = match wave.after.level {
        None => "roadmap-wave-done-index",
        Some(level) => {
            arguments.push(("level", level.into()));
            "roadmap-wave-done"
        }
    };
    let heading = Heading::new(3, format!("roadmap-wave-{number}"), title);
    let introduction = vec![Block::Heading(heading), paragraph(context.say(key, &arguments))];
    vec![Block::KeepWithNext(introduction), Block::Table(step_table(context, wave, has_needs))]
}

/// A row a step; the column of needs only where the plan has any.
fn step_table(context: &Context<'_>, wave: &Wave, has_needs: bool) -> Table {
    let fit = |key: &str| Column {
        head: context.text(key).into(),
        width: ColumnWidth::Fit,
        alignment: Alignment::Start,
    };
    let row = |step: &Step| {
        let item = context.items().find(|item| item.item.id == step.item);
        item.map(|item| step_row(context, step, item, has_needs))
    };
    let needs = has_needs.then(|| context.column("roadmap-column-needs", 0.75));
    let columns = [
        context.column("term-item", 1.2),
        fit("report-column-step"),
        context.column("report-column-action", 2.3),
        fit("report-column-effort"),
    ];
    let owner = context.column("roadmap-column-owner", 1.25);
    Table {
        caption: None,
        columns: columns.into_iter().chain(needs).chain([owner]).collect(),
        rows: wave.steps.iter().filter_map(row).collect(),
        has_row_heads: true,
    }
}

fn step_row(context: &Context<'_>, step: &Step, item: &ScoredItem<'_>, has_needs: bool) -> Row {
    let text = steps::text_of(context, item.item, item.response, step.level);
    let text = Run { text: as_sentence(as_clause(&text.text)), ..text };
    let mut name = vec![Run::strong(item.item.id.as_str()), Run::new(" "), context.run(&item.item.title)];
    if step.opens_gate {
        name.push(Run::quiet(format!("\n{}", context.text("roadmap-gate"))));
    }
    let mut cells = vec![
        Cell::runs(name),
        Cell::tile(step.level),
        Cell::runs([text]),
        Cell::new(context.text(effort_key(step))),
    ];
    if has_needs {
        cells.push(Cell::new(steps_named(context, &step.needs)));
    }
    cells.push(Cell::runs([Run::quiet(roles(context, item))]));
    Row::new(cells)
}

/// What to do, as plain text.
pub(crate) fn action(context: &Context<'_>, step: &Step, item: &ScoredItem<'_>) -> String {
    steps::text_of(context, item.item, item.response, step.level).text
}

/// Key of the letter that stands for the effort of a step.
fn effort_key(step: &Step) -> &'static str {
    match step.effort {
        aimm_core::questionnaire::Effort::S => "roadmap-effort-s",
        aimm_core::questionnaire::Effort::M => "roadmap-effort-m",
        aimm_core::questionnaire::Effort::L => "roadmap-effort-l",
    }
}

/// Steps by item and level, each on one line.
pub(crate) fn steps_named(context: &Context<'_>, steps: &[(ItemId, u8)]) -> String {
    let named = |(item, level): &(ItemId, u8)| {
        context.say("roadmap-step-named", &[("item", item.as_str().into()), ("level", (*level).into())])
    };
    context.list(&steps.iter().map(named).collect::<Vec<_>>())
}

/// Where it leads, what it takes, how far it is proven and what stays open, as running text; or why there is none. In a bilingual
/// report once in each language: sentences within sentences would mix them.
pub(crate) fn introduction(context: &Context<'_>) -> String {
    let own = context.words();
    let other = context.input.options.is_bilingual.then(|| own.other());
    let texts = [own].into_iter().chain(other).map(|language| {
        let messages = Messages::new(language);
        typography::sentences(&roadmap_sentences(context.input, &messages), language)
    });
    texts.collect::<Vec<_>>().join(" ")
}

//! What the report is for, what was assessed and what was not, and who took part.

use aimm_core::questionnaire::{Role, Subject};
use aimm_core::scorecard::ItemState;

use super::context::Context;
use super::cover::labelled;
use super::scored::ScoredItem;
use super::summary::answers;
use super::typography::as_clause;
use super::{captioned, paragraph, part_heading, section_heading};
use crate::document::{Block, Cell, Fact, Facts, Row, Run, Table};
use crate::input::Section;

/// Most items left out that are named one by one.
const MOST_NAMED: usize = 12;

/// Purpose, subject, scope, exclusions, roles in AI, participants.
pub(crate) fn purpose(context: &Context<'_>) -> Vec<Block> {
    let text = [context.of_subject("report-purpose"), context.text("report-purpose-basis")];
    let mut blocks = vec![
        section_heading(context, Section::Purpose, "section-purpose"),
        paragraph(context.sentences(&text)),
        part_heading(context, "report-method-subject"),
        Block::Facts(Facts { facts: facts(context) }),
        part_heading(context, "report-purpose-scope"),
    ];
    blocks.extend(scope(context));
    blocks.push(part_heading(context, "report-purpose-left-out"));
    blocks.push(paragraph(left_out(context)));
    if context.input.questionnaire.subject == Subject::Organisation {
        blocks.push(part_heading(context, "report-purpose-ai-roles"));
        blocks.push(ai_roles(context));
    }
    blocks.push(part_heading(context, "report-purpose-participants"));
    blocks.extend(participants(context));
    blocks
}

fn facts(context: &Context<'_>) -> Vec<Fact> {
    let assessment = context.input.assessment;
    let organisation = &assessment.organisation;
    // How many people work for its maker says nothing of a product.
    let is_of_organisation = context.input.questionnaire.subject == Subject::Organisation;
    let employees = organisation.employees.filter(|_| is_of_organisation);
    let facts = [
        ("term-assessment", assessment.title.trim().to_owned()),
        (context.organisation_label(), context.organisation()),
        ("report-fact-industry", organisation.industry.clone().unwrap_or_default().trim().to_owned()),
        ("report-fact-employees", employees.map(aimm_messages::number::grouped).unwrap_or_default()),
        ("term-assessed-on", assessment.assessed_on.map(|on| context.date(on)).unwrap_or_default()),
        ("term-target", target(context)),
        ("report-fact-answers", as_clause(&answers(context)).to_owned()),
    ];
    labelled(context, facts)
}

fn target(context: &Context<'_>) -> String {
    let Some(target) = &context.input.assessment.target else { return String::new() };
    let overall = target.level.map(|level| context.level_and_name(level));
    let areas = target.areas.iter().map(|(area, level)| {
        let name = context.id_and_name(area.as_str());
        context.say("report-at-level", &[("name", name.into()), ("level", level.to_string().into())])
    });
    context.clauses(&overall.into_iter().chain(areas).collect::<Vec<_>>())
}

/// The scope as it was written, a paragraph for each of its own.
fn scope(context: &Context<'_>) -> Vec<Block> {
    let lines = context.input.assessment.scope.lines().map(str::trim).filter(|line| !line.is_empty());
    let paragraphs: Vec<Block> = lines.map(paragraph).collect();
    if paragraphs.is_empty() { vec![paragraph(context.text("report-purpose-no-scope"))] } else { paragraphs }
}

fn left_out(context: &Context<'_>) -> String {
    let items: Vec<String> = context
        .items()
        .filter(|item| item.result.state == ItemState::NotApplicable)
        .map(|item| item.item.id.to_string())
        .collect();
    let n = ("n", (items.len() as u32).into());
    let first = match items.len() {
        0 => return context.text("report-left-out-none"),
        1..=MOST_NAMED => context.say("report-left-out", &[n, ("items", context.list(&items).into())]),
        _ => {
            let all = context.input.scorecard.counts.items;
            context.say("report-left-out-many", &[n, ("items", all.into())])
        }
    };
    context.sentences(&[first, areas_left_out(context), where_reasons_are(context)])
}

fn areas_left_out(context: &Context<'_>) -> String {
    let is_out =
        |score: &aimm_core::scorecard::AreaScore| score.state != aimm_core::scorecard::AreaState::Rated;
    let areas = context.areas().filter(|area| is_out(area.score));
    let areas: Vec<String> = areas.map(|area| context.id_and_name(area.area.id.as_str())).collect();
    // Where nothing is applicable there is no other to share a weight.
    if areas.is_empty() || areas.len() == context.areas().count() {
        return String::new();
    }
    let arguments = [("n", (areas.len() as u32).into()), ("areas", context.list(&areas).into())];
    context.say("report-left-out-areas", &arguments)
}

fn where_reasons_are(context: &Context<'_>) -> String {
    if !context.input.options.includes(Section::Unrated) {
        return String::new();
    }
    context.say("report-left-out-reasons", &[("section", context.text("section-unrated").into())])
}

fn ai_roles(context: &Context<'_>) -> Block {
    let roles = context.input.assessment.ai_roles.iter().map(|role| role.trim());
    let facts: Vec<Fact> = roles.filter(|role| !role.is_empty()).map(|role| ai_role(context, role)).collect();
    if facts.is_empty() {
        return paragraph(context.text("report-ai-roles-none"));
    }
    if facts.iter().all(|fact| fact.value.is_empty()) {
        let names: Vec<String> = facts.into_iter().map(|fact| fact.label.text).collect();
        return paragraph(context.list(&names));
    }
    Block::Facts(Facts { facts })
}

fn ai_role(context: &Context<'_>, role: &str) -> Fact {
    let keys = match role {
        "user" => ("report-ai-role-user", "report-ai-role-user-text"),
        "developer" => ("report-ai-role-developer", "report-ai-role-developer-text"),
        "provider" => ("report-ai-role-provider", "report-ai-role-provider-text"),
        other => return Fact { label: other.into(), value: Vec::new() },
    };
    Fact::new(super::typography::capitalised(&context.text(keys.0)), context.text(keys.1))
}

fn participants(context: &Context<'_>) -> Vec<Block> {
    let mut blocks = vec![paragraph(context.sentences(&[who_answered(context), respondents(context)]))];
    let rows: Vec<Row> =
        context.input.questionnaire.roles.iter().filter_map(|role| role_row(context, role)).collect();
    if rows.is_empty() {
        return blocks;
    }
    blocks.push(paragraph(context.text("report-roles-text")));
    blocks.push(captioned(context.text("report-roles-caption"), role_table(context, rows)));
    blocks
}

fn who_answered(context: &Context<'_>) -> String {
    let respondent = context.input.assessment.respondent.as_ref();
    let name = respondent.and_then(|respondent| respondent.name.as_deref()).map(str::trim);
    let role = respondent.and_then(|respondent| respondent.role.as_deref());
    let role = role.map(|id| role_name(context, id));
    match (name.filter(|name| !name.is_empty()), role.as_deref().filter(|role| !role.is_empty())) {
        (Some(name), Some(role)) => {
            context.say("report-answered-by", &[("name", name.into()), ("role", role.into())])
        }
        (Some(name), None) => context.say("report-answered-by-name", &[("name", name.into())]),
        (None, Some(role)) => context.say("report-answered-by-role", &[("role", role.into())]),
        (None, None) => context.text("report-answered-jointly"),
    }
}

/// Where the report says how far the respondents agree; empty where there are none.
fn respondents(context: &Context<'_>) -> String {
    let Some(agreement) =
        context.input.agreement.filter(|_| context.input.options.includes(Section::Agreement))
    else {
        return String::new();
    };
    let n = agreement.consensus.n_respondents as u32;
    let section = context.text("section-agreement");
    context.say("report-agreement-see", &[("n", n.into()), ("section", section.into())])
}

/// Name of the role `id`; the id itself where the questionnaire does not know it.
pub(crate) fn role_name(context: &Context<'_>, id: &str) -> String {
    let role = context.input.questionnaire.roles.iter().find(|role| role.id == id);
    role.map_or_else(|| id.trim().to_owned(), |role| context.local(&role.name).to_owned())
}

/// A role with its items; `None` where no item is put to it.
fn role_row(context: &Context<'_>, role: &Role) -> Option<Row> {
    let own: Vec<&ScoredItem<'_>> =
        context.items().filter(|item| item.item.roles.contains(&role.id)).collect();
    let n_open = own.iter().filter(|item| item.is_open()).count();
    let n_rated = own.iter().filter(|item| item.base().is_some()).count();
    let n_left_out = own.iter().filter(|item| item.result.state == ItemState::NotApplicable).count();
    let cells = vec![
        Cell::runs([context.run(&role.name)]),
        Cell::new(own.len().to_string()),
        Cell::new(n_rated.to_string()),
        Cell::new(n_open.to_string()),
        Cell::new(n_left_out.to_string()),
    ];
    (!own.is_empty()).then(|| Row::new(cells))
}

fn role_table(context: &Context<'_>, rows: Vec<Row>) -> Table {
    let figures =
        ["report-column-put-to", "report-column-rated", "report-column-open", "report-column-left-out"];
    let figures = figures.into_iter().map(|key| context.figures(key));
    let columns = std::iter::once(context.column("report-column-role", 1.0)).chain(figures).collect();
    Table { caption: None, columns, rows, has_row_heads: true }
}

/// The people whose answers the assessment holds, by role; nothing where it does not say.
pub(crate) fn participants_annex(context: &Context<'_>) -> Vec<Block> {
    let Some(respondent) = &context.input.assessment.respondent else { return Vec::new() };
    let name = respondent.name.as_deref().map(str::trim).filter(|name| !name.is_empty());
    let name = name.map_or_else(|| Run::quiet(context.text("report-participant-unnamed")), Run::new);
    let role = respondent.role.as_deref().map(|id| role_name(context, id)).unwrap_or_default();
    let mut columns = vec![context.column("report-column-person", 1.0)];
    let mut cells = vec![Cell::runs([name])];
    if !role.is_empty() {
        columns.insert(0, context.column("report-column-role", 1.0));
        cells.insert(0, Cell::new(role));
    }
    let table = Table { caption: None, columns, rows: vec![Row::new(cells)], has_row_heads: true };
    vec![
        section_heading(context, Section::Participants, "section-participants"),
        paragraph(context.text("report-participants-text")),
        super::whole(table),
    ]
}

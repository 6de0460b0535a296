//! Places of other documents on the same topics, both ways: indicative, never conformity.

use aimm_core::questionnaire::{ReferenceMatrix, Scheme, reference_matrix};

use super::context::Context;
use super::{paragraph, section_heading, styled};
use crate::document::{
    Alignment, Block, Callout, CalloutKind, Cell, Column, ColumnWidth, Heading, ParagraphStyle, Row, Run,
    Table,
};
use crate::input::Section;

/// Scheme by scheme; nothing where no area refers to any.
pub(crate) fn references(context: &Context<'_>) -> Vec<Block> {
    let questionnaire = context.input.questionnaire;
    let schemes =
        questionnaire.schemes.iter().map(|scheme| (scheme, reference_matrix(questionnaire, scheme)));
    let schemes: Vec<_> = schemes.filter(|(_, matrix)| matrix.referring().next().is_some()).collect();
    if schemes.is_empty() {
        return Vec::new();
    }
    let warning = Callout {
        kind: CalloutKind::Note,
        title: None,
        runs: vec![Run::new(context.text("report-references-text"))],
    };
    let mut blocks =
        vec![section_heading(context, Section::References, "section-references"), Block::Callout(warning)];
    blocks.extend(schemes.iter().flat_map(|(scheme, matrix)| of_scheme(context, scheme, matrix)));
    blocks
}

fn of_scheme(context: &Context<'_>, scheme: &Scheme, matrix: &ReferenceMatrix) -> Vec<Block> {
    let named = [("title", context.local(&scheme.title).into()), ("edition", scheme.edition.as_str().into())];
    let title = match scheme.edition.trim() {
        "" => context.local(&scheme.title).to_owned(),
        _ => context.say("report-scheme", &named),
    };
    let id = format!("references-{}", scheme.id);
    let mut introduction = vec![Block::Heading(Heading::new(2, id, title))];
    if !context.local(&scheme.notice).trim().is_empty() {
        introduction.push(styled(ParagraphStyle::Small, context.run(&scheme.notice)));
    }
    let mut blocks = vec![Block::KeepWithNext(introduction)];
    blocks.push(titled(context, "report-places-caption", places(context, scheme, matrix)));
    blocks.extend(uncovered(context, matrix));
    blocks.push(titled(context, "report-areas-caption", areas(context, matrix)));
    blocks.extend(unreferring(context, matrix));
    blocks
}

fn titled(context: &Context<'_>, key: &str, table: Table) -> Block {
    Block::Table(Table { caption: Some(vec![Run::new(context.text(key))]), ..table })
}

fn fitting(context: &Context<'_>, key: &str) -> Column {
    Column { head: context.text(key).into(), width: ColumnWidth::Fit, alignment: Alignment::Start }
}

/// Every place that an area is about, with its topic.
fn places(context: &Context<'_>, scheme: &Scheme, matrix: &ReferenceMatrix) -> Table {
    let topic = |code: &str| scheme.codes.iter().find(|place| place.code == code).map(|place| &place.title);
    let covered = matrix.codes.iter().filter(|(_, areas)| !areas.is_empty());
    let has_topics = covered.clone().any(|(code, _)| topic(code).is_some());
    let mut columns = vec![fitting(context, "report-column-place")];
    if has_topics {
        columns.push(context.column("report-column-topic", 1.3));
    }
    columns.push(context.column("report-column-related-areas", 1.0));
    let row = |(code, areas): &(String, Vec<aimm_core::ids::AreaId>)| {
        // Their names stand in the table that follows.
        let ids: Vec<String> = areas.iter().map(|area| unbroken(area.as_str())).collect();
        let mut cells = vec![Cell::new(unbroken(code))];
        if has_topics {
            cells.push(topic(code).map_or_else(Cell::default, |topic| Cell::runs([context.run(topic)])));
        }
        cells.push(Cell::new(context.list(&ids)));
        Row::new(cells)
    };
    Table { caption: None, columns, rows: covered.map(row).collect(), has_row_heads: true }
}

fn areas(context: &Context<'_>, matrix: &ReferenceMatrix) -> Table {
    let row = |(area, codes): &(aimm_core::ids::AreaId, Vec<String>)| {
        let codes: Vec<String> = codes.iter().map(|code| unbroken(code)).collect();
        Row::new([Cell::new(context.id_and_name(area.as_str())), Cell::new(context.list(&codes))])
    };
    Table {
        caption: None,
        columns: vec![context.column("term-area", 1.0), context.column("report-column-related-places", 1.6)],
        rows: matrix.referring().map(row).collect(),
        has_row_heads: true,
    }
}

fn uncovered(context: &Context<'_>, matrix: &ReferenceMatrix) -> Option<Block> {
    let places: Vec<String> = matrix.uncovered().map(unbroken).collect();
    let arguments = [("n", (places.len() as u32).into()), ("places", context.list(&places).into())];
    (!places.is_empty()).then(|| paragraph(context.say("report-places-uncovered", &arguments)))
}

fn unreferring(context: &Context<'_>, matrix: &ReferenceMatrix) -> Option<Block> {
    let areas: Vec<String> = matrix.unreferring().map(|area| unbroken(area.as_str())).collect();
    let arguments = [("n", (areas.len() as u32).into()), ("areas", context.list(&areas).into())];
    (!areas.is_empty()).then(|| paragraph(context.say("report-areas-unreferring", &arguments)))
}

/// A number of a place on one line.
fn unbroken(code: &str) -> String {
    code.replace(' ', "\u{a0}")
}

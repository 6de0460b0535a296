//! Agreement by role: each group that is large enough against all respondents, and where groups differ most.

use std::cmp::Reverse;

use aimm_core::consensus::{Consensus, ItemAgreement, RoleAgreement, RoleComparison};

use super::agreement::name;
use super::context::Context;
use super::evidence::signed;
use super::purpose::role_name;
use super::{captioned, paragraph, part_heading};
use crate::document::{Block, Cell, Row, Table};
use crate::input::Audience;

/// Most items on which roles differ that are shown.
const MOST_APART: usize = 8;

/// The roles that may be shown against all, those that may not in a sentence.
pub(super) fn by_role(context: &Context<'_>, consensus: &Consensus) -> Vec<Block> {
    let mut blocks = vec![part_heading(context, "report-agreement-roles")];
    let minimum = ("minimum", (consensus.minimum_group_size as u32).into());
    if let [only] = consensus.roles.as_slice() {
        blocks.push(paragraph(one_role(context, only)));
        return blocks;
    }
    let shown: Vec<(&RoleAgreement, RoleComparison)> =
        consensus.roles.iter().filter_map(|role| Some((role, role.comparison?))).collect();
    if shown.is_empty() {
        blocks.push(paragraph(context.say("report-agreement-no-roles", &[minimum])));
        return blocks;
    }
    blocks.push(paragraph(context.text("report-agreement-roles-text")));
    blocks.push(captioned(context.text("report-agreement-roles-caption"), comparisons(context, &shown)));
    let suppressed: Vec<String> = consensus
        .roles
        .iter()
        .filter(|role| role.comparison.is_none())
        .map(|role| match role.role.as_deref() {
            Some(role) => role_name(context, role),
            None => context.lowered("report-agreement-no-role"),
        })
        .collect();
    if !suppressed.is_empty() {
        let roles = ("roles", context.list(&suppressed).into());
        blocks.push(paragraph(context.say("report-agreement-suppressed", &[minimum, roles])));
    }
    blocks.extend(apart(context, consensus));
    blocks
}

fn one_role(context: &Context<'_>, only: &RoleAgreement) -> String {
    match &only.role {
        Some(role) => context.say("report-agreement-one-role", &[("role", role_name(context, role).into())]),
        None => context.text("report-agreement-one-role-unstated"),
    }
}

fn name_of(context: &Context<'_>, role: Option<&str>) -> String {
    role.map_or_else(|| context.text("report-agreement-no-role"), |role| role_name(context, role))
}

fn comparisons(context: &Context<'_>, shown: &[(&RoleAgreement, RoleComparison)]) -> Table {
    let row = |(role, found): &(&RoleAgreement, RoleComparison)| {
        Row::new([
            Cell::new(name_of(context, role.role.as_deref())),
            Cell::new(role.n_respondents.to_string()),
            Cell::new(found.n_items.to_string()),
            Cell::new(found.n_above.to_string()),
            Cell::new(found.n_below.to_string()),
            Cell::new(found.mean_difference.map_or_else(|| "–".to_owned(), signed)),
        ])
    };
    let figures = [
        "report-agreement-column-respondents",
        "report-agreement-column-compared",
        "report-agreement-column-above",
        "report-agreement-column-below",
        "report-agreement-column-difference",
    ];
    let figures = figures.into_iter().map(|key| context.figures(key));
    let columns = std::iter::once(context.column("report-column-role", 1.0)).chain(figures).collect();
    Table { caption: None, columns, rows: shown.iter().map(row).collect(), has_row_heads: true }
}

/// The items on which the medians of the roles differ most. Outsiders do not see them: together with what insiders know
/// they tell more than either.
fn apart(context: &Context<'_>, consensus: &Consensus) -> Option<Block> {
    if context.input.options.audience == Audience::Redacted {
        return None;
    }
    let spread = |item: &ItemAgreement| {
        let medians = || item.roles.iter().map(|role| role.median);
        medians().max().zip(medians().min()).map_or(0, |(high, low)| high - low)
    };
    let mut items: Vec<&ItemAgreement> = consensus.items.iter().filter(|item| spread(item) > 0).collect();
    // A stable sort: items of one spread stay in the questionnaire's order.
    items.sort_by_key(|item| Reverse(spread(item)));
    let counts = [("shown", (MOST_APART as u32).into()), ("all", (items.len() as u32).into())];
    let caption = match items.len() {
        0..=MOST_APART => context.text("report-agreement-apart-caption"),
        _ => context.say("report-agreement-apart-first-caption", &counts),
    };
    items.truncate(MOST_APART);
    let rows: Vec<Row> = items.into_iter().filter_map(|item| apart_row(context, item)).collect();
    let columns =
        vec![context.column("term-item", 1.4), context.column("report-agreement-column-medians", 1.0)];
    let table = Table { caption: None, columns, rows, has_row_heads: true };
    (!table.rows.is_empty()).then(|| captioned(caption, table))
}

fn apart_row(context: &Context<'_>, found: &ItemAgreement) -> Option<Row> {
    let item = context.items().find(|item| item.item.id == found.item)?;
    let medians = found.roles.iter().map(|role| {
        let role_name = name_of(context, role.role.as_deref());
        context.say("report-agreement-median", &[("role", role_name.into()), ("level", role.median.into())])
    });
    Some(Row::new([name(context, item), Cell::new(medians.collect::<Vec<_>>().join("\n"))]))
}

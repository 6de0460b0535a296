//! Agreement by role, without what a group too small to hide its members would give away.

use super::item::{ItemAgreement, Statistics, lower_median, sorted_bases};
use crate::assessment::Assessment;
use crate::questionnaire::Questionnaire;
use crate::scorecard::ItemState;

/// The respondents of one role.
#[derive(Clone, Debug, PartialEq)]
pub struct RoleAgreement {
    /// Id of the role; `None` for respondents of no role of the questionnaire.
    pub role: Option<String>,
    /// How many there are.
    pub n_respondents: usize,
    /// How they rate against all; `None` where the group is smaller than the minimum group size.
    pub comparison: Option<RoleComparison>,
}

/// How the respondents of one role rate against all respondents, over the items that enough of them rated.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct RoleComparison {
    /// How many items that is.
    pub n_items: usize,
    /// On how many their median is above that of all.
    pub n_above: usize,
    /// On how many it is below.
    pub n_below: usize,
    /// Mean of their median less that of all, in levels; `None` where there is no such item.
    pub mean_difference: Option<f64>,
}

/// What the respondents of one role say of one item.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RoleMedian {
    /// Id of the role; `None` for respondents of no role of the questionnaire.
    pub role: Option<String>,
    /// How many of them rated it.
    pub n_ratings: usize,
    /// Their lower median.
    pub median: u8,
    /// Their median less that of all respondents, in levels.
    pub difference: i16,
}

/// Who has which role: positions of respondents.
pub(super) struct Group {
    role: Option<String>,
    members: Vec<usize>,
}

/// The respondents by role, in the questionnaire's order, those without a role last; groups without members left out.
pub(super) fn groups(questionnaire: &Questionnaire, assessments: &[Assessment]) -> Vec<Group> {
    let role_of = |assessment: &Assessment| {
        let role = assessment.respondent.as_ref()?.role.clone()?;
        questionnaire.roles.iter().any(|known| known.id == role).then_some(role)
    };
    let roles: Vec<Option<String>> = assessments.iter().map(role_of).collect();
    let wanted = questionnaire.roles.iter().map(|role| Some(role.id.clone())).chain([None]);
    let group = |role: Option<String>| {
        let members = (0..roles.len()).filter(|at| roles[*at] == role).collect();
        Group { role, members }
    };
    wanted.map(group).filter(|group| !group.members.is_empty()).collect()
}

/// Medians of the groups of which at least `minimum` members rated an item that has statistics.
pub(super) fn medians(
    groups: &[Group],
    states: &[ItemState],
    statistics: Option<&Statistics>,
    minimum: usize,
) -> Vec<RoleMedian> {
    let Some(statistics) = statistics else { return Vec::new() };
    let of_group = |group: &Group| {
        let ratings = sorted_bases(group.members.iter().map(|member| &states[*member]));
        let median = lower_median(&ratings).filter(|_| ratings.len() >= minimum)?;
        Some(RoleMedian {
            role: group.role.clone(),
            n_ratings: ratings.len(),
            median,
            difference: i16::from(median) - i16::from(statistics.median),
        })
    };
    groups.iter().filter_map(of_group).collect()
}

/// How each group rates against all over `items`, which hold the medians of the groups.
pub(super) fn agreement(groups: &[Group], items: &[ItemAgreement], minimum: usize) -> Vec<RoleAgreement> {
    let of_group = |group: &Group| RoleAgreement {
        role: group.role.clone(),
        n_respondents: group.members.len(),
        comparison: (group.members.len() >= minimum).then(|| comparison(group, items)),
    };
    groups.iter().map(of_group).collect()
}

fn comparison(group: &Group, items: &[ItemAgreement]) -> RoleComparison {
    let differences: Vec<i16> = items
        .iter()
        .flat_map(|item| &item.roles)
        .filter(|median| median.role == group.role)
        .map(|median| median.difference)
        .collect();
    let n_items = differences.len();
    let sum: i32 = differences.iter().map(|difference| i32::from(*difference)).sum();
    RoleComparison {
        n_items,
        n_above: differences.iter().filter(|difference| **difference > 0).count(),
        n_below: differences.iter().filter(|difference| **difference < 0).count(),
        mean_difference: (n_items > 0).then(|| f64::from(sum) / n_items as f64),
    }
}

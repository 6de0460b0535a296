//! What the format lets be left out, and a questionnaire that sorts well has: reasons, a second role, an action for every step.

use super::Lint;
use super::items;
use crate::format::questionnaire::{ItemFile, QuestionnaireFile};
use crate::problem::ProblemCode;

/// One person's view is no second look.
const LEAST_ROLES: usize = 2;
/// The first level that takes planning: to level 1, somebody only has to begin.
const FIRST_STEP: usize = 2;

impl Lint<'_> {
    /// Dependencies and consistency checks say why.
    pub(super) fn reasons(&mut self, file: &QuestionnaireFile) {
        let of_dependencies = file.dependencies.iter().map(|edge| ("dependencies", &edge.item, &edge.reason));
        let of_checks = file
            .consistency_checks
            .iter()
            .map(|check| ("consistencyChecks", &check.condition.node, &check.reason));
        for rules in [of_dependencies.enumerate().collect::<Vec<_>>(), of_checks.enumerate().collect()] {
            for (at, (list, node, reason)) in rules {
                if reason.is_empty() {
                    self.node.clone_from(node);
                    self.report(
                        &format!("/{list}/{at}/reason"),
                        ProblemCode::ReasonMissing,
                        &[("name", node)],
                    );
                }
            }
        }
    }

    /// An instrument that declares no roles puts its items to everybody.
    pub(super) fn roles(&mut self, file: &QuestionnaireFile, item: &ItemFile, path: &str) {
        if !file.roles.is_empty() && item.roles.len() < LEAST_ROLES {
            self.report(&format!("{path}/roles"), ProblemCode::TooFewRoles, &[]);
        }
    }

    /// An instrument that gives actions gives one for every step; a pure scale of grades may give none.
    pub(super) fn missing_actions(&mut self, file: &QuestionnaireFile) {
        let items = items(file);
        if items.iter().all(|placed| placed.item.actions.is_empty()) {
            return;
        }
        for placed in items {
            for level in (FIRST_STEP..file.levels.len()).map(|level| level.to_string()) {
                if !placed.item.actions.contains_key(&level) {
                    self.node.clone_from(&placed.item.id);
                    let path = format!("{}/actions", placed.path);
                    self.report(&path, ProblemCode::ActionMissing, &[("level", &level)]);
                }
            }
        }
    }
}

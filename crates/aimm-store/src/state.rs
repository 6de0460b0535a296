//! The state that the tables hold, as a value that replay can build too.

use std::collections::BTreeMap;

use aimm_core::canonical::canonical_json_of;
use rusqlite::Connection;
use serde::Serialize;

use crate::error::StoreError;
use crate::table;
use crate::table::assessment::AssessmentRow;
use crate::table::organisation::OrganisationRow;
use crate::table::questionnaire_copy::QuestionnaireCopyRow;
use crate::table::report_template::ReportTemplateRow;
use crate::table::response::ResponseRow;
use crate::table::scorecard::ScorecardRow;
use crate::table::workspace::WorkspaceRow;

/// Everything but the log. The text of questionnaire copies and report templates is not in it:
/// their digests stand for it.
#[derive(Clone, Debug, Default)]
pub(crate) struct State {
    pub(crate) workspace: Option<WorkspaceRow>,
    pub(crate) organisations: BTreeMap<String, OrganisationRow>,
    pub(crate) questionnaires: BTreeMap<String, QuestionnaireCopyRow>,
    pub(crate) assessments: BTreeMap<String, AssessmentState>,
    pub(crate) report_templates: BTreeMap<String, ReportTemplateRow>,
}

/// One assessment with all that hangs on it.
#[derive(Clone, Debug)]
pub(crate) struct AssessmentState {
    pub(crate) row: AssessmentRow,
    pub(crate) responses: BTreeMap<String, ResponseRow>,
    pub(crate) scorecard: Option<ScorecardRow>,
}

/// A row that differs: its table and its key.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct RowName {
    pub(crate) table: &'static str,
    pub(crate) key: String,
}

impl State {
    /// What the tables hold.
    pub(crate) fn read(connection: &Connection) -> Result<Self, StoreError> {
        let mut assessments = BTreeMap::new();
        for (id, row) in table::assessment::all(connection)? {
            let responses = table::response::of_assessment(connection, &id)?;
            let scorecard = table::scorecard::find(connection, &id)?;
            assessments.insert(id, AssessmentState { row, responses, scorecard });
        }
        Ok(Self {
            workspace: table::workspace::find(connection)?,
            organisations: table::organisation::all(connection)?,
            questionnaires: table::questionnaire_copy::all(connection)?,
            assessments,
            report_templates: table::report_template::all(connection)?,
        })
    }

    /// The rows that are not the same in both.
    pub(crate) fn differences(&self, other: &Self) -> Result<Vec<RowName>, StoreError> {
        let (here, there) = (self.rows()?, other.rows()?);
        let missing_there = here.iter().filter(|(name, row)| there.get(*name) != Some(*row));
        let missing_here = there.iter().filter(|(name, _)| !here.contains_key(*name));
        let mut names: Vec<_> = missing_there.chain(missing_here).map(|(name, _)| name.clone()).collect();
        names.sort();
        Ok(names)
    }

    fn rows(&self) -> Result<BTreeMap<RowName, String>, StoreError> {
        let mut rows = Rows::default();
        if let Some(row) = &self.workspace {
            rows.add("workspace", &row.id, row)?;
        }
        for (id, row) in &self.organisations {
            rows.add("organisation", id, row)?;
        }
        for (digest, row) in &self.questionnaires {
            rows.add("questionnaire_copy", digest, row)?;
        }
        for (id, state) in &self.assessments {
            rows.add("assessment", id, &state.row)?;
            for (item, response) in &state.responses {
                rows.add("response", &format!("{id} {item}"), response)?;
            }
            if let Some(scorecard) = &state.scorecard {
                rows.add("scorecard", id, scorecard)?;
            }
        }
        for (id, row) in &self.report_templates {
            rows.add("report_template", id, row)?;
        }
        Ok(rows.0)
    }
}

#[derive(Default)]
struct Rows(BTreeMap<RowName, String>);

impl Rows {
    fn add(&mut self, table: &'static str, key: &str, row: &impl Serialize) -> Result<(), StoreError> {
        let text = canonical_json_of(row).map_err(StoreError::damaged)?;
        self.0.insert(RowName { table, key: key.to_owned() }, text);
        Ok(())
    }
}

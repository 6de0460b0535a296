//! The state that the log leads to, without looking at any other table.

use std::collections::BTreeMap;

use aimm_core::assessment::Status;
use aimm_core::format::assessment::AssessmentFile;
use serde::Serialize;
use serde_json::Value;

use crate::change::{Change, QuestionnaireRecord, ResponseChange, WholeAssessment, is_same};
use crate::event::RawEvent;
use crate::state::{AssessmentState, State};
use crate::table::assessment::{AssessmentRow, Marks};
use crate::table::questionnaire_copy::QuestionnaireCopyRow;
use crate::table::report_template::ReportTemplateRow;
use crate::table::response::ResponseRow;
use crate::table::scorecard::ScorecardRow;
use crate::table::workspace::WorkspaceRow;

/// An event that cannot have happened after the ones before it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Misfit {
    /// Kind or payload are none that this program knows.
    Unreadable,
    /// What it says was there before was not there.
    Before,
}

/// What the log has said so far.
#[derive(Default)]
pub(crate) struct Replay {
    pub(crate) state: State,
    /// What undo and redo events need of the events they go back to, by number.
    links: BTreeMap<i64, Option<i64>>,
}

impl Replay {
    /// Takes the next event in, with its payload where that can be read.
    pub(crate) fn apply(&mut self, event: &RawEvent, payload: Option<Value>) -> Result<(), Misfit> {
        let payload = payload.ok_or(Misfit::Unreadable)?;
        let change = Change::from_parts(&event.kind, payload).ok_or(Misfit::Unreadable)?;
        self.apply_change(event.seq, &event.at, change)
    }

    fn apply_change(&mut self, seq: i64, at: &str, change: Change) -> Result<(), Misfit> {
        match change {
            Change::WorkspaceCreated { after } => {
                expect(self.state.workspace.is_none())?;
                self.state.workspace = Some(WorkspaceRow::new(after, at));
            }
            Change::OrganisationSaved { organisation, before, after } => {
                let known = self.state.organisations.insert(organisation, after);
                expect(known == before)?;
            }
            Change::OrganisationDeleted { organisation, before, assessments } => {
                expect(self.state.organisations.remove(&organisation) == Some(before))?;
                for assessment in &assessments {
                    expect(assessment.record.organisation == organisation)?;
                    self.remove_assessment(assessment)?;
                }
                expect(
                    self.state
                        .assessments
                        .values()
                        .all(|state| state.row.record.organisation != organisation),
                )?;
            }
            Change::QuestionnaireCopySaved { after } => self.add_questionnaire(Some(after), at)?,
            Change::AssessmentCreated { assessment, after, questionnaire_added } => {
                self.add_questionnaire(questionnaire_added, at)?;
                self.add_assessment(&assessment, WholeAssessment { record: after, scorecard: None }, at)?;
            }
            Change::AssessmentImported { assessment, after, questionnaire_added, organisation_added } => {
                self.add_questionnaire(questionnaire_added, at)?;
                if let Some(row) = organisation_added {
                    let known = self.state.organisations.insert(after.record.organisation.clone(), row);
                    expect(known.is_none())?;
                }
                self.add_assessment(&assessment, after, at)?;
            }
            Change::AssessmentChanged { assessment, before, after } => {
                let state = self.draft(&assessment)?;
                expect_same(&state.row.record, &before)?;
                expect(after.file.status == Status::Draft)?;
                state.row.record = after;
                at.clone_into(&mut state.row.updated_at);
            }
            Change::AssessmentFinalised { assessment, before, after, scorecard } => {
                let state = self.draft(&assessment)?;
                expect_same(&state.row.record, &before)?;
                state.row.record = after;
                state.scorecard = Some(ScorecardRow::of(&scorecard));
                at.clone_into(&mut state.row.updated_at);
                state.row.finalised_at = Some(at.to_owned());
                state.row.marks = Marks::default();
            }
            Change::AssessmentDeleted { before, .. } => self.remove_assessment(&before)?,
            Change::ResponseSaved(change) | Change::ResponseCleared(change) => {
                let undo = self.marks(&change)?.undo;
                expect(change.beneath == undo)?;
                self.change_response(seq, at, change, Marks { undo: Some(seq), redo: None })?;
            }
            Change::ResponseUndone(change) => {
                let marks = self.marks(&change)?;
                expect(change.reverts == marks.undo && change.beneath == marks.redo)?;
                let undo = self.link(marks.undo)?;
                self.change_response(seq, at, change, Marks { undo, redo: Some(seq) })?;
            }
            Change::ResponseRedone(change) => {
                let marks = self.marks(&change)?;
                expect(change.reverts == marks.redo && change.beneath == marks.undo)?;
                let redo = self.link(marks.redo)?;
                self.change_response(seq, at, change, Marks { undo: Some(seq), redo })?;
            }
            Change::ReportTemplateSaved { template, before, after } => {
                let row = ReportTemplateRow { record: after, saved_at: at.to_owned() };
                let known = self.state.report_templates.insert(template, row).map(|row| row.record);
                expect(known == before)?;
            }
            Change::ReportTemplateDeleted { template, before } => {
                let known = self.state.report_templates.remove(&template).map(|row| row.record);
                expect(known == Some(before))?;
            }
        }
        Ok(())
    }

    fn add_questionnaire(&mut self, added: Option<QuestionnaireRecord>, at: &str) -> Result<(), Misfit> {
        let Some(record) = added else { return Ok(()) };
        let row = QuestionnaireCopyRow::new(&record, at);
        expect(self.state.questionnaires.insert(record.digest, row).is_none())
    }

    fn add_assessment(&mut self, id: &str, added: WholeAssessment, at: &str) -> Result<(), Misfit> {
        let WholeAssessment { mut record, scorecard } = added;
        expect(record.file.id == id && self.state.organisations.contains_key(&record.organisation))?;
        let responses = take_responses(&mut record.file, at);
        let finalised_at = (record.file.status == Status::Final).then(|| at.to_owned());
        let (created_at, updated_at) = (at.to_owned(), at.to_owned());
        let row = AssessmentRow { record, created_at, updated_at, finalised_at, marks: Marks::default() };
        let state = AssessmentState { row, responses, scorecard: scorecard.as_ref().map(ScorecardRow::of) };
        expect(self.state.assessments.insert(id.to_owned(), state).is_none())
    }

    fn remove_assessment(&mut self, before: &WholeAssessment) -> Result<(), Misfit> {
        let known = self.state.assessments.remove(&before.record.file.id).ok_or(Misfit::Before)?;
        let mut record = known.row.record;
        record.file.responses = known.responses.into_values().map(|row| row.file).collect();
        expect_same(&record, &before.record)?;
        expect(known.scorecard == before.scorecard.as_ref().map(ScorecardRow::of))
    }

    fn draft(&mut self, id: &str) -> Result<&mut AssessmentState, Misfit> {
        let state = self.state.assessments.get_mut(id).ok_or(Misfit::Before)?;
        expect(state.row.record.file.status == Status::Draft)?;
        Ok(state)
    }

    fn marks(&mut self, change: &ResponseChange) -> Result<Marks, Misfit> {
        Ok(self.draft(&change.assessment)?.row.marks)
    }

    fn link(&self, seq: Option<i64>) -> Result<Option<i64>, Misfit> {
        seq.and_then(|seq| self.links.get(&seq).copied()).ok_or(Misfit::Before)
    }

    fn change_response(
        &mut self,
        seq: i64,
        at: &str,
        change: ResponseChange,
        marks: Marks,
    ) -> Result<(), Misfit> {
        self.links.insert(seq, change.beneath);
        let state = self.draft(&change.assessment)?;
        let known = state.responses.remove(&change.item).map(|row| row.file);
        expect_same(&known, &change.before)?;
        if let Some(file) = change.after {
            state.responses.insert(change.item, ResponseRow { file, answered_at: at.to_owned() });
        }
        state.row.marks = marks;
        at.clone_into(&mut state.row.updated_at);
        Ok(())
    }
}

fn take_responses(file: &mut AssessmentFile, at: &str) -> BTreeMap<String, ResponseRow> {
    let responses = std::mem::take(&mut file.responses).into_iter();
    responses.map(|file| (file.item.clone(), ResponseRow { file, answered_at: at.to_owned() })).collect()
}

fn expect(fits: bool) -> Result<(), Misfit> {
    if fits { Ok(()) } else { Err(Misfit::Before) }
}

fn expect_same<T: Serialize>(known: &T, before: &T) -> Result<(), Misfit> {
    expect(is_same(known, before))
}

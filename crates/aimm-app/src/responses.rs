//! Responses of a draft: saved, taken back, undone, redone; each durable before it is said to be.

use aimm_core::assessment::Assessment;
use aimm_core::assessment_file::{ResponseFileError, TEXT_LIMIT, response_from_file};
use aimm_core::ids::{AssessmentId, ItemId};
use aimm_core::questionnaire::Questionnaire;
use aimm_core::response::Response;
use aimm_core::scorecard::{IndexAndLevel, Scorecard};
use aimm_core::scoring::score;
use aimm_store::{Stamp, StoreError, Workspace};

use crate::App;
use crate::assessments::assessment_id;
use crate::dto::{
    AssessmentArgs, ClearResponseArgs, Effect, NodeChange, ResponseSaved, ResponseView, SaveResponseArgs,
};
use crate::error::{AppError, AppResult, in_workspace};
use crate::input_mistake::InputMistake;
use crate::view::{node_numbers, response_file, response_view, scorecard_view};

impl App {
    /// Saves a response; it is on disk when this returns.
    ///
    /// # Errors
    /// `Input` for what does not fit its item; `Store` where the assessment is final or the disk is full.
    pub fn save_response(&self, args: SaveResponseArgs) -> AppResult<ResponseSaved> {
        let id = assessment_id(&args.assessment_id)?;
        self.with_workspace(|workspace| {
            let (assessment, known) = self.assessment_of(workspace, &id)?;
            let response = checked_response(&args.item_id, args.response, &known.questionnaire)?;
            self.change(workspace, |workspace, stamp| workspace.save_response(&id, &response, stamp))?;
            let mut after = assessment.clone();
            after.responses.retain(|other| other.item != response.item);
            after.responses.push(response);
            self.saved(workspace, &args.item_id, &known.questionnaire, &assessment, &after)
        })
    }

    /// Takes a response back.
    ///
    /// # Errors
    /// `Store` where the assessment is final or the disk is full.
    pub fn clear_response(&self, args: ClearResponseArgs) -> AppResult<ResponseSaved> {
        let id = assessment_id(&args.assessment_id)?;
        let item = ItemId::new(&args.item_id).ok_or_else(|| AppError::NotFound(args.item_id.clone()))?;
        self.with_workspace(|workspace| {
            let (assessment, known) = self.assessment_of(workspace, &id)?;
            self.change(workspace, |workspace, stamp| workspace.clear_response(&id, &item, stamp))?;
            let mut after = assessment.clone();
            after.responses.retain(|other| other.item != item);
            self.saved(workspace, &args.item_id, &known.questionnaire, &assessment, &after)
        })
    }

    /// Undoes the last change of a response; `None` where there is none.
    ///
    /// # Errors
    /// `Store` where the assessment is final or the disk is full.
    pub fn undo(&self, args: AssessmentArgs) -> AppResult<Option<ResponseSaved>> {
        self.go(&args, Workspace::undo)
    }

    /// Redoes the change undone last; `None` where there is none.
    ///
    /// # Errors
    /// `Store` where the assessment is final or the disk is full.
    pub fn redo(&self, args: AssessmentArgs) -> AppResult<Option<ResponseSaved>> {
        self.go(&args, Workspace::redo)
    }

    fn go(
        &self,
        args: &AssessmentArgs,
        step: fn(&mut Workspace, &AssessmentId, Stamp<'_>) -> Result<Option<ItemId>, StoreError>,
    ) -> AppResult<Option<ResponseSaved>> {
        let id = assessment_id(&args.assessment_id)?;
        self.with_workspace(|workspace| {
            let (before, known) = self.assessment_of(workspace, &id)?;
            let item = self.change(workspace, |workspace, stamp| step(workspace, &id, stamp))?;
            let Some(item) = item else { return Ok(None) };
            let after = workspace.assessment(&id).map_err(in_workspace(workspace.path()))?;
            self.saved(workspace, item.as_str(), &known.questionnaire, &before, &after).map(Some)
        })
    }

    /// The new state of `item`, and what the change did.
    fn saved(
        &self,
        workspace: &Workspace,
        item: &str,
        questionnaire: &Questionnaire,
        before: &Assessment,
        after: &Assessment,
    ) -> AppResult<ResponseSaved> {
        let refused = in_workspace(workspace.path());
        let (earlier, scorecard) = (score(questionnaire, before), score(questionnaire, after));
        Ok(ResponseSaved {
            assessment_id: after.id.to_string(),
            item_id: item.to_owned(),
            response: after.response(item).map(response_view).filter(says_something),
            effect: effect(questionnaire, item, &earlier, &scorecard),
            scorecard: scorecard_view(&scorecard, questionnaire),
            can_undo: workspace.can_undo(&after.id).map_err(&refused)?,
            can_redo: workspace.can_redo(&after.id).map_err(&refused)?,
            saved_at: self.environment.now(),
        })
    }
}

/// A response that says nothing at all is none.
fn says_something(view: &ResponseView) -> bool {
    use crate::dto::ResponseStateView;
    view.state != ResponseStateView::Unanswered
        || view.note.is_some()
        || view.confidence.is_some()
        || !view.evidence.is_empty()
}

/// The response that `view` says, valid for `item`.
fn checked_response(item: &str, view: ResponseView, questionnaire: &Questionnaire) -> AppResult<Response> {
    check_texts(&view)?;
    let refused = |place: String| AppError::from(InputMistake::Response(item.to_owned(), place));
    let response = response_from_file(&response_file(item, view)).map_err(|error| {
        refused(match error {
            ResponseFileError::InvalidItem => "/item".to_owned(),
            ResponseFileError::InvalidDate => "/evidence".to_owned(),
            ResponseFileError::Missing(name) | ResponseFileError::Surplus(name) => format!("/{name}"),
        })
    })?;
    match response.check(questionnaire).into_iter().next() {
        Some(defect) => Err(refused(defect.path)),
        None => Ok(response),
    }
}

fn check_texts(view: &ResponseView) -> AppResult<()> {
    let evidence = view.evidence.iter().flat_map(|piece| {
        [
            ("evidence-title", Some(piece.title.as_str())),
            ("evidence-location", piece.location.as_deref()),
            ("evidence-location", piece.sha256.as_deref()),
        ]
    });
    let own = [("note", view.note.as_deref()), ("reason", view.reason.as_deref())];
    for (field, text) in own.into_iter().chain(evidence) {
        if text.is_some_and(|text| text.chars().count() > TEXT_LIMIT) {
            return Err(InputMistake::TooLong(field, TEXT_LIMIT).into());
        }
    }
    if view.evidence.iter().any(|piece| piece.title.trim().is_empty()) {
        return Err(InputMistake::Empty("evidence-title").into());
    }
    Ok(())
}

fn effect(questionnaire: &Questionnaire, item: &str, before: &Scorecard, after: &Scorecard) -> Effect {
    let area = questionnaire.find_item(item).map(|(_, area, _)| area.id.to_string()).unwrap_or_default();
    let of_area = |scorecard: &Scorecard| {
        let found = scorecard.areas.iter().find(|score| score.id.as_str() == area);
        found.map(|score| score.score.claimed).unwrap_or_default()
    };
    let of_whole = |scorecard: &Scorecard| scorecard.overall.score.claimed;
    let change = |id: &str, before: IndexAndLevel, after: IndexAndLevel| NodeChange {
        id: id.to_owned(),
        before: node_numbers(before),
        after: node_numbers(after),
        next_level_needs: after
            .level
            .filter(|level| *level < questionnaire.top_level())
            .map(|level| f64::from(level + 1) - questionnaire.scoring.level_margin),
    };
    Effect {
        area: change(&area, of_area(before), of_area(after)),
        overall: change("", of_whole(before), of_whole(after)),
    }
}

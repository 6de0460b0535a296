//! The assessment that several respondents' answers propose: what they agree on, and notes where they do not.

use aimm_core::assessment::{Assessment, Status};
use aimm_core::consensus::ItemAgreement;
use aimm_core::evidence::Evidence;
use aimm_core::ids::AssessmentId;
use aimm_core::questionnaire::Answering;
use aimm_core::response::{Progress, Rating, Response, ResponseState};
use aimm_messages::{Language, Messages};

use crate::App;
use crate::consensus::FileConsensus;
use crate::error::{AppError, AppResult, InputMistake};
use crate::exchange::assessment_json;

impl App {
    /// The assessment that `found` proposes, in its file form: items without a flag have the proposed level, the others are
    /// open, with the ratings in their note. Organisation, scope and target are those of the first respondent's file.
    ///
    /// # Errors
    /// `Input` where the items are answered by requirements, of which a level says nothing; `Clock`.
    pub fn consensus_assessment(&self, found: &FileConsensus, messages: &Messages) -> AppResult<String> {
        if found.known.questionnaire.answering == Answering::Requirements {
            return Err(InputMistake::ProposalOfRequirements.into());
        }
        let files = found.respondents.assessments();
        let Some(first) = files.first() else { return Err(InputMistake::FewRespondents.into()) };
        let id = self.environment.new_id();
        let assessment = Assessment {
            id: AssessmentId::new(&id).ok_or(AppError::NotFound(id))?,
            title: messages.format("consensus-title", &[("n", (files.len() as u32).into())]),
            status: Status::Draft,
            assessed_on: files.iter().filter_map(|file| file.assessed_on).max(),
            respondent: None,
            responses: found
                .consensus
                .items
                .iter()
                .filter_map(|item| {
                    response(
                        item,
                        evidence(item, files),
                        &found.reasons(item.item.as_str(), messages),
                        messages,
                    )
                })
                .collect(),
            ..first.clone()
        };
        assessment_json(&assessment)
    }
}

/// What is proposed for `item`; `None` where there is neither an answer nor evidence.
fn response(
    item: &ItemAgreement,
    evidence: Vec<Evidence>,
    reasons: &[String],
    messages: &Messages,
) -> Option<Response> {
    let proposed = |level| ResponseState::Rated(Rating::Level { level, progress: Progress::None });
    let state = item.proposed.map_or(ResponseState::Unanswered, proposed);
    let note = note(item, reasons, messages);
    let is_empty = state == ResponseState::Unanswered && note.is_none() && evidence.is_empty();
    (!is_empty).then(|| Response { note, evidence, ..Response::new(item.item.clone(), state) })
}

/// The evidence of all `files` for `item`, each piece once.
fn evidence(item: &ItemAgreement, files: &[Assessment]) -> Vec<Evidence> {
    let mut found: Vec<Evidence> = Vec::new();
    for response in files.iter().filter_map(|file| file.response(item.item.as_str())) {
        for piece in &response.evidence {
            if !found.contains(piece) {
                found.push(piece.clone());
            }
        }
    }
    found
}

/// The single answers, where they are not all ratings that agree.
fn note(item: &ItemAgreement, reasons: &[String], messages: &Messages) -> Option<String> {
    let list = |parts: &[String]| {
        let comma = if messages.language() == Language::SimplifiedChinese { "、" } else { ", " };
        parts.join(comma)
    };
    let count = |key, n: usize| (n > 0).then(|| messages.format(key, &[("n", (n as u32).into())]));
    let ratings: Vec<String> = item.ratings.iter().map(ToString::to_string).collect();
    let is_flagged = !reasons.is_empty();
    let parts = [
        is_flagged.then(|| messages.format("consensus-note-ratings", &[("ratings", list(&ratings).into())])),
        is_flagged.then(|| messages.format("consensus-note-reasons", &[("reasons", list(reasons).into())])),
        count("consensus-note-unknown", item.n_unknown),
        count("consensus-note-not-applicable", item.n_not_applicable),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("\n"))
}

//! The assessment that several respondents' answers propose: what they agree on, and notes where they do not.

use aimm_core::assessment::{Assessment, Status};
use aimm_core::consensus::ItemAgreement;
use aimm_core::evidence::Evidence;
use aimm_core::questionnaire::Answering;
use aimm_core::response::{Progress, Rating, Response, ResponseState};
use aimm_messages::Messages;

use crate::App;
use crate::assessments::assessment_id;
use crate::consensus::FileConsensus;
use crate::error::AppResult;
use crate::exchange::assessment_json;
use crate::input_mistake::InputMistake;

impl App {
    /// The assessment that `found` proposes, in its file form: items without a flag have the proposed level, the others are
    /// open, with the ratings in their note. Organisation, scope and target are those of the first respondent's file.
    ///
    /// # Errors
    /// `Input` where the items are answered by requirements, of which a level says nothing.
    pub fn consensus_assessment(&self, found: &FileConsensus, messages: &Messages) -> AppResult<String> {
        if found.known.questionnaire.answering == Answering::Requirements {
            return Err(InputMistake::ProposalOfRequirements.into());
        }
        let files = found.respondents.assessments();
        let Some(first) = files.first() else { return Err(InputMistake::FewRespondents.into()) };
        let proposed = |item: &ItemAgreement| {
            let reasons = found.reasons(item.item.as_str(), messages);
            response(item, evidence(item, files), &reasons, messages)
        };
        let assessment = Assessment {
            id: assessment_id(&self.environment.new_id())?,
            title: messages.format("consensus-title", &[("n", (files.len() as u32).into())]),
            status: Status::Draft,
            assessed_on: files.iter().filter_map(|file| file.assessed_on).max(),
            respondent: None,
            responses: found.consensus.items.iter().filter_map(proposed).collect(),
            ..first.clone()
        };
        assessment_json(&assessment)
    }
}

/// What is proposed for `item`; `None` where there is neither an answer nor evidence.
fn response(
    item: &ItemAgreement,
    evidence: Vec<Evidence>,
    reasons: &str,
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
fn note(item: &ItemAgreement, reasons: &str, messages: &Messages) -> Option<String> {
    let count = |key, n: usize| (n > 0).then(|| messages.format(key, &[("n", (n as u32).into())]));
    let flagged =
        |key, name, said: &str| (!reasons.is_empty()).then(|| messages.format(key, &[(name, said.into())]));
    let ratings: Vec<String> = item.ratings.iter().map(ToString::to_string).collect();
    let parts = [
        flagged("consensus-note-ratings", "ratings", &ratings.join(" ")),
        flagged("consensus-note-reasons", "reasons", reasons),
        count("consensus-note-unknown", item.n_unknown),
        count("consensus-note-not-applicable", item.n_not_applicable),
    ];
    let parts: Vec<String> = parts.into_iter().flatten().collect();
    (!parts.is_empty()).then(|| parts.join("\n"))
}

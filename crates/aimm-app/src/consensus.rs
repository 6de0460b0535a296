//! What several respondents say: in sentences for people, and as a file.

use std::sync::Arc;

use aimm_core::consensus::{Consensus, Metric, Respondents, RespondentsError, consensus};
use aimm_core::format::consensus::{ConsensusFile, consensus_to_file};
use aimm_core::problem::{Problem, ProblemCode, SourceFile};
use aimm_core::questionnaire::Questionnaire;
use aimm_messages::Messages;
use aimm_report::compose::{agreement_reasons, agreement_sentences};
use serde_json::Value;

use crate::App;
use crate::dto::Localised;
use crate::error::{AppError, AppResult};
use crate::input_mistake::InputMistake;
use crate::questionnaires::KnownQuestionnaire;
use crate::view::localised;

/// What the respondents in several files say.
#[derive(Clone, Debug)]
pub struct FileConsensus {
    pub(crate) known: Arc<KnownQuestionnaire>,
    pub(crate) respondents: Respondents,
    pub(crate) consensus: Consensus,
}

impl FileConsensus {
    /// All figures.
    pub fn file(&self) -> ConsensusFile {
        consensus_to_file(&self.consensus)
    }

    /// All figures, as `aimm-consensus/1`.
    ///
    /// # Errors
    /// Where they have no JSON form.
    pub fn to_value(&self) -> AppResult<Value> {
        Ok(serde_json::to_value(self.file())?)
    }

    /// What the figures mean, in the language of `messages`.
    pub fn sentences(&self, messages: &Messages) -> Vec<String> {
        agreement_sentences(&self.consensus, messages)
    }

    /// Title of an item, by language.
    pub fn item_title(&self, item: &str) -> Localised {
        let item = self.questionnaire().find_item(item);
        item.map(|(_, _, item)| localised(&item.title)).unwrap_or_default()
    }

    /// Name of a role, by language; `None` where the questionnaire has none such.
    pub fn role_name(&self, role: &str) -> Option<Localised> {
        let role = self.questionnaire().roles.iter().find(|known| known.id == role);
        role.map(|role| localised(&role.name))
    }

    /// Why an item is to be discussed, in the language of `messages`; empty where nothing speaks for it.
    pub fn reasons(&self, item: &str, messages: &Messages) -> String {
        let flags = self.consensus.item(item).map_or(&[][..], |item| &item.flags);
        agreement_reasons(flags, messages)
    }

    fn questionnaire(&self) -> &Questionnaire {
        &self.known.questionnaire
    }
}

impl App {
    /// What the respondents in `files` say and how far they agree. Their questionnaire is `questionnaire` where one is given,
    /// else the one that the first file names.
    ///
    /// # Errors
    /// `FileRefused` with all problems of the first file that has any, is for another questionnaire, or is a second one of a
    /// respondent; `Input` where there are fewer than two.
    pub fn consensus_of(
        &self,
        files: &[SourceFile],
        questionnaire: Option<&Arc<KnownQuestionnaire>>,
        metric: Metric,
        seed: u32,
    ) -> AppResult<FileConsensus> {
        let (known, respondents) = self.read_respondents(files, questionnaire)?;
        let found = consensus(&known.questionnaire, &respondents, None, metric, u64::from(seed));
        Ok(FileConsensus { known, respondents, consensus: found })
    }

    /// The respondents in `files`, and their questionnaire.
    pub(crate) fn read_respondents(
        &self,
        files: &[SourceFile],
        questionnaire: Option<&Arc<KnownQuestionnaire>>,
    ) -> AppResult<(Arc<KnownQuestionnaire>, Respondents)> {
        let (known, assessments) = self.read_assessments(files, questionnaire)?;
        let few = || AppError::from(InputMistake::FewRespondents);
        let whose: Vec<String> = assessments
            .iter()
            .map(|assessment| match &assessment.respondent {
                Some(respondent) => respondent.id.clone(),
                None => assessment.id.to_string(),
            })
            .collect();
        let respondents = Respondents::new(assessments).map_err(|error| match error {
            RespondentsError::TooFew => few(),
            RespondentsError::Twice { first, second } => {
                let problem =
                    Problem::new(&files[second].name, "/respondent/id", ProblemCode::RespondentTwice);
                let problem = problem.with("name", &whose[second]).with("other", &files[first].name);
                AppError::FileRefused(vec![problem])
            }
        })?;
        Ok((known.ok_or_else(few)?, respondents))
    }
}

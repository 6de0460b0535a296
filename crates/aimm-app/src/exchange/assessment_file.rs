//! Assessment files: read with the questionnaire they are for, and written.

use std::sync::Arc;

use aimm_core::assessment::Assessment;
use aimm_core::assessment_file::{assessment_to_file, questionnaire_of, read_assessment};
use aimm_core::problem::SourceFile;
use aimm_core::questionnaire::Policy;
use aimm_core::scorecard::Scorecard;
use aimm_core::scoring::score;

use crate::App;
use crate::dto::PolicyView;
use crate::error::{AppError, AppResult};
use crate::questionnaires::KnownQuestionnaire;

/// An assessment together with the questionnaire it is for.
#[derive(Clone, Debug)]
pub struct Subject {
    pub(crate) assessment: Assessment,
    pub(crate) known: Arc<KnownQuestionnaire>,
}

impl Subject {
    /// The same under another policy.
    #[must_use]
    pub fn with_policy(mut self, policy: PolicyView) -> Self {
        self.assessment.policy = Some(Policy::from(policy));
        self
    }

    /// All numbers.
    pub(crate) fn score(&self) -> Scorecard {
        score(&self.known.questionnaire, &self.assessment)
    }
}

impl App {
    /// The assessment in `file`. Its questionnaire is `questionnaire` where one is given, else the one that it names and
    /// the program or the open workspace has.
    ///
    /// # Errors
    /// `FileRefused` with all problems of the file.
    pub fn read_assessment(
        &self,
        file: &SourceFile,
        questionnaire: Option<&Arc<KnownQuestionnaire>>,
    ) -> AppResult<Subject> {
        let known = match questionnaire {
            Some(known) => Arc::clone(known),
            None => self.questionnaire_for(file)?,
        };
        let read = read_assessment(file, &known.questionnaire).into_result();
        let assessment = read.map_err(AppError::FileRefused)?;
        Ok(Subject { assessment, known })
    }

    /// The questionnaire that `file` names, else the built-in one, with which reading then says what does not fit.
    fn questionnaire_for(&self, file: &SourceFile) -> AppResult<Arc<KnownQuestionnaire>> {
        let built_in = self.built_in_questionnaire()?;
        let Some((id, version)) = questionnaire_of(file) else { return Ok(built_in) };
        let named = self
            .known_questionnaires()?
            .into_iter()
            .find(|known| known.questionnaire.id.as_str() == id && known.questionnaire.version == version);
        Ok(named.unwrap_or(built_in))
    }
}

/// The file form of `assessment`: two-space indent, a line feed at the end.
pub(crate) fn assessment_json(assessment: &Assessment) -> AppResult<String> {
    Ok(serde_json::to_string_pretty(&assessment_to_file(assessment))? + "\n")
}

//! How far those agree whose answers an assessment was made of, for its report.

use aimm_core::assessment::Assessment;
use aimm_core::consensus::{Consensus, Metric, Respondents, consensus};
use aimm_core::problem::SourceFile;
use aimm_core::questionnaire::Questionnaire;

use crate::App;
use crate::error::AppResult;
use crate::exchange::Subject;

/// Seed of the interval in every report, so that the same answers give the same report.
const SEED: u64 = 1;

/// How far `respondents` agree; the evidence of `assessment`, which was made of their answers, counts as theirs.
pub(crate) fn agreement(
    questionnaire: &Questionnaire,
    assessment: &Assessment,
    respondents: &Respondents,
) -> Consensus {
    consensus(questionnaire, respondents, Some(assessment), Metric::default(), SEED)
}

impl App {
    /// `subject` with the respondents in `files`, of whose answers it was made.
    ///
    /// # Errors
    /// `FileRefused` with all problems of the first file that has any, is for another questionnaire, or is a second one of a
    /// respondent; `Input` where there are fewer than two.
    pub fn with_respondents(&self, subject: Subject, files: &[SourceFile]) -> AppResult<Subject> {
        let (_, respondents) = self.read_respondents(files, Some(&subject.known))?;
        Ok(Subject { respondents: Some(respondents), ..subject })
    }
}

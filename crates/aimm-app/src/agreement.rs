//! How far those agree whose answers an assessment was made of, for its report.

use aimm_core::consensus::{Consensus, Metric, Respondents, consensus};
use aimm_core::problem::SourceFile;
use aimm_report::input::Agreement;

use crate::App;
use crate::error::AppResult;
use crate::exchange::Subject;

/// Seed of the interval in every report, so that the same answers give the same report.
const SEED: u64 = 1;

/// Respondents and how far they agree.
#[derive(Clone, Debug)]
pub(crate) struct AgreementFound {
    respondents: Respondents,
    consensus: Consensus,
}

impl AgreementFound {
    /// How far `respondents` agree; the evidence of `subject`, which was made of their answers, counts as theirs.
    pub(crate) fn of(subject: &Subject, respondents: &Respondents) -> Self {
        let questionnaire = &subject.known.questionnaire;
        let further = Some(&subject.assessment);
        Self {
            consensus: consensus(questionnaire, respondents, further, Metric::default(), SEED),
            respondents: respondents.clone(),
        }
    }

    /// The same, to compose from.
    pub(crate) fn as_input(&self) -> Agreement<'_> {
        Agreement { respondents: &self.respondents, consensus: &self.consensus }
    }
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

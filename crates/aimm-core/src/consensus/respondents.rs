//! Files of several respondents.

use crate::assessment::Assessment;

/// The files of at least two respondents, of whom none stands twice.
#[derive(Clone, Debug, PartialEq)]
pub struct Respondents(Vec<Assessment>);

/// Why files are not those of several respondents.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum RespondentsError {
    /// There are fewer than two.
    #[error("there are fewer than two respondents")]
    TooFew,
    /// Two are of one respondent: their positions.
    #[error("the files {first} and {second} are of one respondent")]
    Twice {
        /// The one that came first.
        first: usize,
        /// The one that came later.
        second: usize,
    },
}

impl Respondents {
    /// The respondents of `assessments`. A file that does not say whose it is stands for a respondent of its own, told by
    /// the id of the assessment.
    ///
    /// # Errors
    /// Where there are fewer than two, or one stands twice.
    pub fn new(assessments: Vec<Assessment>) -> Result<Self, RespondentsError> {
        for (second, assessment) in assessments.iter().enumerate() {
            let before = &assessments[..second];
            if let Some(first) = before.iter().position(|earlier| whose(earlier) == whose(assessment)) {
                return Err(RespondentsError::Twice { first, second });
            }
        }
        if assessments.len() < 2 { Err(RespondentsError::TooFew) } else { Ok(Self(assessments)) }
    }

    /// Their files, in the order given.
    pub fn assessments(&self) -> &[Assessment] {
        &self.0
    }
}

/// Id of the respondent, and of the assessment where no respondent is named.
fn whose(assessment: &Assessment) -> (Option<&str>, Option<&str>) {
    match &assessment.respondent {
        Some(respondent) => (Some(&respondent.id), None),
        None => (None, Some(assessment.id.as_str())),
    }
}

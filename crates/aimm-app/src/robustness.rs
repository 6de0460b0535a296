//! How firm an overall level is: in sentences for people, and as a file.

use aimm_core::format::robustness::{RobustnessFile, robustness_to_file};
use aimm_core::robustness::robustness;
use aimm_messages::Messages;
use aimm_report::compose::robustness_sentences;
use serde_json::Value;

use crate::App;
use crate::error::AppResult;
use crate::exchange::Subject;
use crate::reports::Material;
use crate::roadmaps::without_roadmap;

/// How firm the level of an assessment in a file is.
#[derive(Clone, Debug)]
pub struct FileRobustness {
    /// What other weights do, then what other answers do.
    pub sentences: Vec<String>,
    file: RobustnessFile,
}

impl FileRobustness {
    /// All figures, as `aimm-robustness/1`.
    ///
    /// # Errors
    /// Where they have no JSON form.
    pub fn to_value(&self) -> AppResult<Value> {
        Ok(serde_json::to_value(&self.file)?)
    }
}

impl App {
    /// How firm the level of `subject` is, in the language of `messages`.
    ///
    /// # Errors
    /// `Clock`.
    pub fn robustness_of(&self, subject: &Subject, messages: &Messages) -> AppResult<FileRobustness> {
        let material = Material::of_subject(subject)?;
        let input = material.input(self.environment.today()?, without_roadmap());
        let found = robustness(input.questionnaire, input.assessment, input.scorecard);
        Ok(FileRobustness {
            sentences: robustness_sentences(&input, messages),
            file: robustness_to_file(&found, input.scorecard),
        })
    }
}

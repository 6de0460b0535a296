//! How the items of a questionnaire behave in the answers of many.

use std::sync::Arc;

use aimm_core::assessment::Assessment;
use aimm_core::item_analysis::analyse;
use aimm_core::problem::{Problem, ProblemCode, SourceFile};

use crate::dto::ItemAnalysisView;
use crate::error::{AppError, AppResult};
use crate::{App, KnownQuestionnaire, view};

impl App {
    /// Figures over `files`, which are all assessments of one questionnaire: `questionnaire` where one is given, else the
    /// one that the first names.
    ///
    /// # Errors
    /// `FileRefused` with all problems of the first file that has any, where a file is for another questionnaire, or where one
    /// says the same as another.
    pub fn analyse_items(
        &self,
        files: &[SourceFile],
        questionnaire: Option<&Arc<KnownQuestionnaire>>,
        seed: u32,
    ) -> AppResult<ItemAnalysisView> {
        let (known, assessments) = self.read_assessments(files, questionnaire)?;
        let Some(known) = known else {
            return Err(AppError::FileRefused(vec![
                Problem::new("", "", ProblemCode::MissingFile).with("name", "assessment"),
            ]));
        };
        if let Some(problem) = repeated(files, &assessments) {
            return Err(AppError::FileRefused(vec![problem]));
        }
        let analysis = analyse(&known.questionnaire, &assessments, u64::from(seed));
        Ok(view::item_analysis_view(&known.questionnaire, &analysis))
    }
}

/// The first file that says the same as one before it: it would count twice.
fn repeated(files: &[SourceFile], assessments: &[Assessment]) -> Option<Problem> {
    let again = |later: usize| {
        let earlier = assessments[..later].iter().position(|earlier| *earlier == assessments[later])?;
        Some((earlier, later))
    };
    let (earlier, later) = (0..assessments.len()).find_map(again)?;
    let problem = Problem::new(&files[later].name, "", ProblemCode::AssessmentTwice);
    Some(problem.with("other", &files[earlier].name))
}

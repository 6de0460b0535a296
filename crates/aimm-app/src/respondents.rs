//! Files of the respondents whose answers an assessment was made of. The settings keep where they are, with the workspace;
//! a report reads them as they are then.

use std::path::{Path, PathBuf};
use std::sync::Arc;

use aimm_core::consensus::Respondents;

use crate::App;
use crate::assessments::assessment_id;
use crate::dto::{AssessmentArgs, ChosenFileView};
use crate::error::AppResult;
use crate::exchange::read_file;
use crate::questionnaires::KnownQuestionnaire;
use crate::workspaces::settled;

impl App {
    /// The files chosen for an assessment of the open workspace; none where nobody chose any.
    ///
    /// # Errors
    /// `NoWorkspace`.
    pub fn get_respondents(&self, args: AssessmentArgs) -> AppResult<Vec<ChosenFileView>> {
        Ok(self
            .respondent_files(&args.assessment_id)?
            .iter()
            .map(|path| ChosenFileView::from(path.as_path()))
            .collect())
    }

    /// Takes the files at `paths` for an assessment of the open workspace, once all of them have been read and can be used.
    ///
    /// # Errors
    /// `NoWorkspace`; `Store` with `NotFound`; `File`; as [`App::with_respondents`].
    pub fn choose_respondents(
        &self,
        args: AssessmentArgs,
        paths: &[PathBuf],
    ) -> AppResult<Vec<ChosenFileView>> {
        let id = assessment_id(&args.assessment_id)?;
        let known = self.with_workspace(|workspace| Ok(self.assessment_of(workspace, &id)?.1))?;
        let paths: Vec<PathBuf> = paths.iter().map(|path| settled(path)).collect();
        self.respondents_in(&paths, &known)?;
        let workspace = self.workspace_path()?;
        self.settings.lock().set_respondents(&workspace, &args.assessment_id, &paths)?;
        Ok(paths.iter().map(|path| ChosenFileView::from(path.as_path())).collect())
    }

    /// Reports of an assessment say nothing of respondents again.
    ///
    /// # Errors
    /// `NoWorkspace`; `File` where the settings cannot be written.
    pub fn forget_respondents(&self, args: AssessmentArgs) -> AppResult<()> {
        let workspace = self.workspace_path()?;
        self.settings.lock().set_respondents(&workspace, &args.assessment_id, &[])
    }

    /// The respondents chosen for an assessment, read; `None` where nobody chose any.
    pub(crate) fn chosen_respondents(
        &self,
        assessment: &str,
        known: &Arc<KnownQuestionnaire>,
    ) -> AppResult<Option<Respondents>> {
        let paths = self.respondent_files(assessment)?;
        (!paths.is_empty()).then(|| self.respondents_in(&paths, known)).transpose()
    }

    fn respondents_in(&self, paths: &[PathBuf], known: &Arc<KnownQuestionnaire>) -> AppResult<Respondents> {
        let files = paths.iter().map(|path| read_file(path)).collect::<Result<Vec<_>, _>>()?;
        Ok(self.read_respondents(&files, Some(known))?.1)
    }

    fn respondent_files(&self, assessment: &str) -> AppResult<Vec<PathBuf>> {
        let workspace = self.workspace_path()?;
        Ok(self.settings.lock().respondents(&workspace, assessment).to_vec())
    }
}

impl From<&Path> for ChosenFileView {
    fn from(path: &Path) -> Self {
        Self {
            path: path.to_string_lossy().into_owned(),
            name: path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
        }
    }
}

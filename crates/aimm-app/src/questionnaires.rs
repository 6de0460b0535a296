//! Questionnaires: the built-in one, those of the open workspace, and files to check.

use std::collections::BTreeMap;
use std::path::Path;
use std::sync::Arc;

use aimm_core::problem::{Problem, SourceFile};
use aimm_core::questionnaire::{Questionnaire, load, single_file};
use parking_lot::Mutex;

use crate::App;
use crate::dto::{QuestionnaireArgs, QuestionnaireOrigin, QuestionnaireSummary, QuestionnaireView};
use crate::error::{AppError, AppResult, in_workspace};
use crate::exchange::read_folder_or_file;
use crate::view;

macro_rules! built_in {
    ($($name:literal),*) => {
        [$(($name, include_str!(concat!("../../../questionnaires/aimm-core/", $name)))),*]
    };
}

/// The files of the built-in questionnaire; the first names the others.
const AIMM_CORE: [(&str, &str); 6] = built_in!(
    "questionnaire.json",
    "strategy.json",
    "resources.json",
    "application.json",
    "management.json",
    "effectiveness.json"
);

/// A questionnaire that was loaded, with the text it is frozen as.
#[derive(Debug)]
pub struct KnownQuestionnaire {
    pub(crate) questionnaire: Questionnaire,
    /// The canonical single-file form.
    pub(crate) single_file: String,
    pub(crate) origin: QuestionnaireOrigin,
}

/// Questionnaires by digest: each is loaded once in the life of the program.
#[derive(Default)]
pub(crate) struct Library {
    loaded: Mutex<BTreeMap<String, Arc<KnownQuestionnaire>>>,
    built_in: Mutex<Option<Arc<KnownQuestionnaire>>>,
}

impl KnownQuestionnaire {
    fn load(files: &[SourceFile], origin: QuestionnaireOrigin) -> Result<Arc<Self>, Vec<Problem>> {
        let questionnaire = load(files).into_result()?;
        Ok(Arc::new(Self { questionnaire, single_file: single_file(files)?, origin }))
    }

    /// Everything in it.
    pub fn view(&self) -> QuestionnaireView {
        view::questionnaire_view(&self.questionnaire, self.origin)
    }
}

impl App {
    /// Questionnaires to choose from: the built-in one first, then those of the open workspace by id and version.
    pub fn list_questionnaires(&self) -> AppResult<Vec<QuestionnaireSummary>> {
        let known = self.known_questionnaires()?;
        Ok(known
            .iter()
            .map(|known| view::questionnaire_summary(&known.questionnaire, known.origin))
            .collect())
    }

    /// One questionnaire, whole.
    pub fn get_questionnaire(&self, args: QuestionnaireArgs) -> AppResult<QuestionnaireView> {
        Ok(self.questionnaire_of_digest(&args.digest)?.view())
    }

    /// The questionnaire at `path`: a folder, or a file.
    ///
    /// # Errors
    /// `QuestionnaireRefused` with all its problems; `File`.
    pub fn questionnaire_at(&self, path: &Path) -> AppResult<Arc<KnownQuestionnaire>> {
        self.questionnaire_from(&read_folder_or_file(path)?)
    }

    /// The questionnaire that `files` hold, the first of which names the others.
    ///
    /// # Errors
    /// `QuestionnaireRefused` with all its problems.
    pub fn questionnaire_from(&self, files: &[SourceFile]) -> AppResult<Arc<KnownQuestionnaire>> {
        KnownQuestionnaire::load(files, QuestionnaireOrigin::Imported).map_err(AppError::QuestionnaireRefused)
    }

    /// The questionnaire of this id, the newest version where there are several.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn questionnaire_of_id(&self, id: &str) -> AppResult<Arc<KnownQuestionnaire>> {
        let known = self.known_questionnaires()?;
        let found = known.into_iter().rfind(|known| known.questionnaire.id.as_str() == id);
        found.ok_or_else(|| AppError::NotFound(id.to_owned()))
    }

    pub(crate) fn built_in_questionnaire(&self) -> AppResult<Arc<KnownQuestionnaire>> {
        let mut built_in = self.library.built_in.lock();
        if let Some(known) = built_in.as_ref() {
            return Ok(Arc::clone(known));
        }
        let files = AIMM_CORE.map(|(name, text)| SourceFile {
            name: format!("aimm-core/{name}"),
            bytes: text.as_bytes().to_vec(),
        });
        let known = KnownQuestionnaire::load(&files, QuestionnaireOrigin::BuiltIn)
            .map_err(AppError::QuestionnaireRefused)?;
        *built_in = Some(Arc::clone(&known));
        Ok(known)
    }

    /// The built-in one, then those of the open workspace with other texts.
    pub(crate) fn known_questionnaires(&self) -> AppResult<Vec<Arc<KnownQuestionnaire>>> {
        let built_in = self.built_in_questionnaire()?;
        let own_digest = built_in.questionnaire.digest.clone();
        let mut known = vec![built_in];
        if let Some(open) = self.open.lock().as_ref() {
            let copies = open.list_questionnaire_copies().map_err(in_workspace(open.path()))?;
            for copy in copies.iter().filter(|copy| copy.digest != own_digest) {
                known.push(self.frozen_questionnaire(open, &copy.digest)?);
            }
        }
        Ok(known)
    }

    pub(crate) fn questionnaire_of_digest(&self, digest: &str) -> AppResult<Arc<KnownQuestionnaire>> {
        let known = self.known_questionnaires()?;
        let found = known.into_iter().find(|known| known.questionnaire.digest == digest);
        found.ok_or_else(|| AppError::NotFound(digest.to_owned()))
    }

    /// The copy of this digest that `workspace` holds.
    pub(crate) fn frozen_questionnaire(
        &self,
        workspace: &aimm_store::Workspace,
        digest: &str,
    ) -> AppResult<Arc<KnownQuestionnaire>> {
        if let Some(known) = self.library.loaded.lock().get(digest) {
            return Ok(Arc::clone(known));
        }
        let built_in = self.built_in_questionnaire()?;
        let known = if built_in.questionnaire.digest == digest {
            built_in
        } else {
            let copy = workspace.questionnaire_copy(digest).map_err(in_workspace(workspace.path()))?;
            let file = SourceFile {
                name: format!("{} {}", copy.summary.id, copy.summary.version),
                bytes: copy.json.into_bytes(),
            };
            KnownQuestionnaire::load(&[file], QuestionnaireOrigin::Imported)
                .map_err(AppError::QuestionnaireRefused)?
        };
        self.library.loaded.lock().insert(digest.to_owned(), Arc::clone(&known));
        Ok(known)
    }
}

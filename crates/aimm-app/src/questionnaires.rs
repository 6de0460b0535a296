//! Questionnaires: the built-in ones, those of the open workspace, and files to check.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;
use std::sync::Arc;

use aimm_core::problem::{Loaded, SourceFile};
use aimm_core::questionnaire::{Questionnaire, load, load_strictly, single_file};
use parking_lot::Mutex;

use crate::App;
use crate::dto::{
    QuestionnaireArgs, QuestionnaireOrigin, QuestionnaireSummary, QuestionnaireView, ReferenceMatrixView,
};
use crate::error::{AppError, AppResult, in_workspace};
use crate::exchange::read_folder_or_file;
use crate::input_mistake::InputMistake;
use crate::version::compare_versions;
use crate::view;

/// A questionnaire that ships with the program.
struct BuiltIn {
    id: &'static str,
    /// Names and texts of its files; the first names the others.
    files: &'static [(&'static str, &'static str)],
}

macro_rules! built_in {
    ($id:literal: $($name:literal),*) => {
        BuiltIn {
            id: $id,
            files: &[$((
                concat!($id, "/", $name),
                include_str!(concat!("../../../questionnaires/", $id, "/", $name)),
            )),*],
        }
    };
}

/// All of them; the first is the one that is offered first.
const BUILT_IN: [BuiltIn; 5] = [
    built_in!("aimm-core":
        "questionnaire.json",
        "strategy.json",
        "resources.json",
        "application.json",
        "management.json",
        "effectiveness.json"
    ),
    built_in!("ai-risk-capability": "questionnaire.json"),
    built_in!("llm-service-capability": "questionnaire.json"),
    built_in!("terminal-grading": "questionnaire.json"),
    built_in!("embodied-grading": "questionnaire.json"),
];

/// A questionnaire that was loaded, with the files it came from.
#[derive(Debug)]
pub struct KnownQuestionnaire {
    pub(crate) questionnaire: Questionnaire,
    files: Vec<SourceFile>,
    pub(crate) origin: QuestionnaireOrigin,
}

/// Questionnaires by digest: each is loaded once in the life of the program.
#[derive(Default)]
pub(crate) struct Library {
    loaded: Mutex<BTreeMap<String, Arc<KnownQuestionnaire>>>,
    built_in: Mutex<BTreeMap<&'static str, Arc<KnownQuestionnaire>>>,
}

impl KnownQuestionnaire {
    fn load(files: Vec<SourceFile>, origin: QuestionnaireOrigin) -> AppResult<Arc<Self>> {
        Self::of(load(&files), files, origin)
    }

    fn of(
        loaded: Loaded<Questionnaire>,
        files: Vec<SourceFile>,
        origin: QuestionnaireOrigin,
    ) -> AppResult<Arc<Self>> {
        let questionnaire = loaded.into_result().map_err(AppError::QuestionnaireRefused)?;
        Ok(Arc::new(Self { questionnaire, files, origin }))
    }

    /// The canonical single-file form, as which it is frozen.
    pub(crate) fn single_file(&self) -> AppResult<String> {
        single_file(&self.files).map_err(AppError::QuestionnaireRefused)
    }

    /// Everything in it.
    pub fn view(&self) -> QuestionnaireView {
        view::questionnaire_view(&self.questionnaire, self.origin)
    }

    /// Its languages that the strict check has no words of: it only compares their texts with one another.
    pub fn languages_without_words(&self) -> Vec<String> {
        self.questionnaire.languages_without_words().map(ToString::to_string).collect()
    }

    /// What it refers to: all schemes, or the one of this id.
    ///
    /// # Errors
    /// `Input` where it declares no such scheme.
    pub fn references(&self, scheme: Option<&str>) -> AppResult<Vec<ReferenceMatrixView>> {
        let schemes = self.questionnaire.schemes.iter();
        let wanted: Vec<_> = schemes.filter(|known| scheme.is_none_or(|id| known.id == id)).collect();
        match scheme {
            Some(id) if wanted.is_empty() => {
                let known: Vec<&str> =
                    self.questionnaire.schemes.iter().map(|known| known.id.as_str()).collect();
                Err(InputMistake::Scheme { found: id.to_owned(), known: known.join(", ") }.into())
            }
            _ => Ok(wanted
                .into_iter()
                .map(|scheme| view::reference_matrix_view(&self.questionnaire, scheme))
                .collect()),
        }
    }
}

/// Says whether there is certainly nothing at the path `named`.
fn is_missing(named: &str) -> bool {
    Path::new(named).try_exists().is_ok_and(|is_there| !is_there)
}

impl App {
    /// Questionnaires to choose from: the built-in ones first, then those of the open workspace by id and version.
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

    /// The questionnaire that `named` names: one that is there by its id, else the one at this path.
    ///
    /// # Errors
    /// `UnknownQuestionnaire` where there is neither; `QuestionnaireRefused` with all its problems; `File`.
    pub fn questionnaire_called(&self, named: &str) -> AppResult<Arc<KnownQuestionnaire>> {
        match self.questionnaire_of_id(named) {
            Err(AppError::NotFound(_)) if is_missing(named) => Err(self.unknown(named)?),
            Err(AppError::NotFound(_)) => self.questionnaire_at(Path::new(named)),
            found => found,
        }
    }

    /// The files of the questionnaire that `named` names: those at this path, since they are what somebody works on, else
    /// those of the one of this id.
    ///
    /// # Errors
    /// `UnknownQuestionnaire` where there is neither; `File`.
    pub fn files_to_check(&self, named: &str) -> AppResult<Vec<SourceFile>> {
        if !is_missing(named) {
            return read_folder_or_file(Path::new(named));
        }
        Ok(self.questionnaire_called(named)?.files.clone())
    }

    /// Says that nothing is called `named`, and which ids there are.
    fn unknown(&self, named: &str) -> AppResult<AppError> {
        let known = self.known_questionnaires()?;
        let ids: BTreeSet<&str> = known.iter().map(|known| known.questionnaire.id.as_str()).collect();
        let known = ids.into_iter().collect::<Vec<_>>().join(", ");
        Ok(AppError::UnknownQuestionnaire { found: named.to_owned(), known })
    }

    /// The questionnaire that `files` hold, the first of which names the others.
    ///
    /// # Errors
    /// `QuestionnaireRefused` with all its problems.
    pub fn questionnaire_from(&self, files: &[SourceFile]) -> AppResult<Arc<KnownQuestionnaire>> {
        KnownQuestionnaire::load(files.to_vec(), QuestionnaireOrigin::Imported)
    }

    /// The questionnaire that `files` hold; with `is_strict` also refused for what only sorts companies less well than it
    /// could.
    ///
    /// # Errors
    /// `QuestionnaireRefused` with all problems.
    pub fn check_questionnaire(
        &self,
        files: &[SourceFile],
        is_strict: bool,
    ) -> AppResult<Arc<KnownQuestionnaire>> {
        let loaded = if is_strict { load_strictly(files) } else { load(files) };
        KnownQuestionnaire::of(loaded, files.to_vec(), QuestionnaireOrigin::Imported)
    }

    /// The questionnaire of this id, the newest version where there are several.
    ///
    /// # Errors
    /// `NotFound`.
    pub fn questionnaire_of_id(&self, id: &str) -> AppResult<Arc<KnownQuestionnaire>> {
        // Without a workspace there is nothing but what ships: one of these needs none of the others.
        if let Some(one) = BUILT_IN.iter().find(|one| one.id == id && self.open.lock().is_none()) {
            return self.built_in(one);
        }
        let known = self.known_questionnaires()?;
        let newest = known
            .into_iter()
            .filter(|known| known.questionnaire.id.as_str() == id)
            .max_by(|one, other| compare_versions(&one.questionnaire.version, &other.questionnaire.version));
        newest.ok_or_else(|| AppError::NotFound(id.to_owned()))
    }

    /// The questionnaire that is offered first.
    pub(crate) fn built_in_questionnaire(&self) -> AppResult<Arc<KnownQuestionnaire>> {
        self.built_in(&BUILT_IN[0])
    }

    fn built_in(&self, wanted: &BuiltIn) -> AppResult<Arc<KnownQuestionnaire>> {
        let mut built_in = self.library.built_in.lock();
        if let Some(known) = built_in.get(wanted.id) {
            return Ok(Arc::clone(known));
        }
        let file = |(name, text): &(&str, &str)| SourceFile {
            name: (*name).to_owned(),
            bytes: text.as_bytes().to_vec(),
        };
        let files = wanted.files.iter().map(file).collect();
        let known = KnownQuestionnaire::load(files, QuestionnaireOrigin::BuiltIn)?;
        built_in.insert(wanted.id, Arc::clone(&known));
        Ok(known)
    }

    /// The built-in ones, then those of the open workspace with other texts.
    pub(crate) fn known_questionnaires(&self) -> AppResult<Vec<Arc<KnownQuestionnaire>>> {
        let mut known = BUILT_IN.iter().map(|one| self.built_in(one)).collect::<AppResult<Vec<_>>>()?;
        if let Some(open) = self.open.lock().as_ref() {
            let copies = open.list_questionnaire_copies().map_err(in_workspace(open.path()))?;
            for copy in &copies {
                if known.iter().all(|known| known.questionnaire.digest != copy.digest) {
                    known.push(self.frozen_questionnaire(open, &copy.digest)?);
                }
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
        let copy = workspace.questionnaire_copy(digest).map_err(in_workspace(workspace.path()))?;
        let same_id = BUILT_IN.iter().find(|one| one.id == copy.summary.id.as_str());
        let built_in = same_id.map(|one| self.built_in(one)).transpose()?;
        let known = if let Some(built_in) = built_in.filter(|known| known.questionnaire.digest == digest) {
            built_in
        } else {
            let file = SourceFile {
                name: format!("{} {}", copy.summary.id, copy.summary.version),
                bytes: copy.json.into_bytes(),
            };
            KnownQuestionnaire::load(vec![file], QuestionnaireOrigin::Imported)?
        };
        self.library.loaded.lock().insert(digest.to_owned(), Arc::clone(&known));
        Ok(known)
    }
}

#[cfg(test)]
mod tests {
    use aimm_messages::Language;
    use aimm_store::{NewWorkspace, Stamp, Workspace};
    use serde_json::{Value, json};

    use super::*;
    use crate::Environment;

    /// The program with a workspace that holds a copy of the built-in questionnaire `id` in each of `versions`.
    fn app_with_copies(id: &str, versions: [&str; 2]) -> App {
        let app = App::new(Environment::fixed(0, Language::English, "test"), false);
        let built_in = app.questionnaire_of_id(id).unwrap().single_file().unwrap();
        let mut copy: Value = serde_json::from_str(&built_in).unwrap();
        let stamp = Stamp { at: "2026-11-23T08:00:00Z", actor: "test" };
        let new = NewWorkspace { id: "w", title: "Copies", is_demo: false };
        let mut workspace = Workspace::open_in_memory(&new, stamp).unwrap();
        for version in versions {
            copy["version"] = json!(version);
            workspace.save_questionnaire_copy(&copy.to_string(), stamp).unwrap();
        }
        *app.open.lock() = Some(workspace);
        app
    }

    #[test]
    fn an_id_names_the_newest_of_several_versions() {
        let shipped = App::new(Environment::fixed(0, Language::English, "test"), false);
        let shipped = shipped.questionnaire_of_id("aimm-core").unwrap();
        let shipped = shipped.questionnaire.version.as_str();
        for (versions, newest, reason) in [
            (["0.9.0", "0.10.0"], shipped, "older copies do not hide what ships"),
            (["100.9.0", "100.10.0"], "100.10.0", "ten is more than nine"),
            (["100.10.0", "100.9.0"], "100.10.0", "whichever was frozen last"),
        ] {
            let known = app_with_copies("aimm-core", versions).questionnaire_of_id("aimm-core").unwrap();
            assert_eq!(known.questionnaire.version, newest, "{versions:?}: {reason}");
        }
    }
}

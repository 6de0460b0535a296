//! What the program remembers: one JSON file, of which only differences from the defaults are kept.

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use aimm_messages::Language;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use crate::App;
use crate::atomic_file::{self, FileError};
use crate::dto::{
    AudienceView, PaperView, RecentWorkspace, ReportForm, ReportOptionsView, SettingsView, ThemeChoice,
    UpdateSettingsArgs,
};
use crate::error::AppResult;
use crate::input_mistake::InputMistake;
use crate::language::language_of;

/// Name of the file in the folder of the program's settings.
const FILE_NAME: &str = "settings.json";
/// Longest mark on the pages of a report, in characters.
const CONFIDENTIALITY_LIMIT: usize = 60;

/// What is remembered, each with its default in `assets/settings.defaults.jsonc`.
#[derive(Clone, Debug, Default, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
struct Settings {
    language: Option<String>,
    theme: Option<ThemeChoice>,
    notice_understood: bool,
    hide_names: bool,
    report: Option<ReportOptionsView>,
    report_form: Option<ReportForm>,
    recent_workspaces: Vec<RecentEntry>,
}

/// A workspace that was open before.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub(crate) struct RecentEntry {
    pub(crate) path: PathBuf,
    pub(crate) is_demo: bool,
    pub(crate) n_organisations: u32,
    pub(crate) n_assessments: u32,
    pub(crate) n_drafts: u32,
    pub(crate) opened_at: String,
    /// The document that its reports take their look from: kept with the workspace it was chosen in, since the next one may
    /// be another client's.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub(crate) docx_template: Option<PathBuf>,
    /// Files of the respondents whose answers an assessment was made of, by its id.
    #[serde(default, skip_serializing_if = "BTreeMap::is_empty")]
    pub(crate) respondents: BTreeMap<String, Vec<PathBuf>>,
}

impl Settings {
    /// What `text` says; what it does not say, or says wrongly, is as by default.
    fn read(text: &str) -> Self {
        let fields: Map<String, Value> = serde_json::from_str(text).unwrap_or_default();
        Self {
            language: field(&fields, "language"),
            theme: field(&fields, "theme"),
            notice_understood: field(&fields, "noticeUnderstood").unwrap_or_default(),
            hide_names: field(&fields, "hideNames").unwrap_or_default(),
            report: field(&fields, "report"),
            report_form: field(&fields, "reportForm"),
            recent_workspaces: field(&fields, "recentWorkspaces").unwrap_or_default(),
        }
    }

    /// Only what differs from the defaults.
    fn differences(&self) -> Result<Value, serde_json::Error> {
        let defaults = serde_json::to_value(Self::default())?;
        let mut own = serde_json::to_value(self)?;
        if let Some(fields) = own.as_object_mut() {
            fields.retain(|name, value| defaults.get(name) != Some(value));
        }
        Ok(own)
    }
}

fn field<T: DeserializeOwned>(fields: &Map<String, Value>, name: &str) -> Option<T> {
    fields.get(name).and_then(|value| serde_json::from_value(value.clone()).ok())
}

/// Settings and where they are kept.
#[derive(Debug)]
pub(crate) struct SettingsFile {
    settings: Settings,
    /// Absent where nothing is remembered.
    path: Option<PathBuf>,
}

impl SettingsFile {
    /// The settings in `folder`; the defaults where there are none that can be read.
    pub(crate) fn load(folder: Option<&Path>) -> Self {
        let path = folder.map(|folder| folder.join(FILE_NAME));
        let text = path.as_ref().and_then(|path| fs::read_to_string(path).ok()).unwrap_or_default();
        Self { settings: Settings::read(&text), path }
    }

    /// The language somebody chose.
    pub(crate) fn language(&self) -> Option<Language> {
        self.settings.language.as_deref().and_then(Language::exactly)
    }

    /// Workspaces that were open before, the latest first.
    pub(crate) fn recent(&self) -> &[RecentEntry] {
        &self.settings.recent_workspaces
    }

    /// Puts `entry` first; it keeps the template and the respondents it had.
    pub(crate) fn remember(&mut self, mut entry: RecentEntry) -> AppResult<()> {
        /// Longest list of recent workspaces.
        const RECENT_LIMIT: usize = 20;
        if let Some(before) = self.recent().iter().find(|recent| recent.path == entry.path) {
            entry.docx_template.clone_from(&before.docx_template);
            entry.respondents.clone_from(&before.respondents);
        }
        self.change(|settings| {
            settings.recent_workspaces.retain(|recent| recent.path != entry.path);
            settings.recent_workspaces.insert(0, entry);
            settings.recent_workspaces.truncate(RECENT_LIMIT);
        })
    }

    /// Takes `path` off the list.
    pub(crate) fn forget(&mut self, path: &Path) -> AppResult<()> {
        self.change(|settings| settings.recent_workspaces.retain(|recent| recent.path != path))
    }

    /// The document that reports of the workspace at `path` take their look from.
    pub(crate) fn docx_template(&self, path: &Path) -> Option<&Path> {
        self.recent().iter().find(|recent| recent.path == path)?.docx_template.as_deref()
    }

    /// Keeps it, or forgets it.
    pub(crate) fn set_docx_template(&mut self, path: &Path, template: Option<PathBuf>) -> AppResult<()> {
        self.change_entry(path, |entry| entry.docx_template.clone_from(&template))
    }

    /// Files of the respondents that were chosen for an assessment in the workspace at `path`.
    pub(crate) fn respondents(&self, path: &Path, assessment: &str) -> &[PathBuf] {
        let entry = self.recent().iter().find(|recent| recent.path == path);
        entry.and_then(|entry| entry.respondents.get(assessment)).map_or(&[], Vec::as_slice)
    }

    /// Keeps them; none forgets them.
    pub(crate) fn set_respondents(
        &mut self,
        path: &Path,
        assessment: &str,
        files: &[PathBuf],
    ) -> AppResult<()> {
        self.change_entry(path, |entry| {
            entry.respondents.remove(assessment);
            if !files.is_empty() {
                entry.respondents.insert(assessment.to_owned(), files.to_vec());
            }
        })
    }

    /// Changes what is remembered of the workspace at `path`.
    fn change_entry(&mut self, path: &Path, work: impl Fn(&mut RecentEntry)) -> AppResult<()> {
        self.change(|settings| {
            settings.recent_workspaces.iter_mut().filter(|recent| recent.path == path).for_each(work);
        })
    }

    /// Changes the settings where they can be written.
    fn change(&mut self, work: impl FnOnce(&mut Settings)) -> AppResult<()> {
        let mut changed = self.settings.clone();
        work(&mut changed);
        if changed == self.settings {
            return Ok(());
        }
        if let Some(path) = &self.path {
            let text = serde_json::to_string_pretty(&changed.differences()?)? + "\n";
            if let Some(folder) = path.parent() {
                fs::create_dir_all(folder).map_err(|cause| FileError::writing(folder, cause))?;
            }
            atomic_file::write(path, text.as_bytes())?;
        }
        self.settings = changed;
        Ok(())
    }

    fn view(&self, machine: Language) -> SettingsView {
        let language = self.language().unwrap_or(machine).tag().to_owned();
        let settings = &self.settings;
        SettingsView {
            theme: settings.theme.unwrap_or(ThemeChoice::System),
            notice_understood: settings.notice_understood,
            hide_names: settings.hide_names,
            report: settings.report.clone().unwrap_or_else(|| default_report(&language)),
            report_form: settings.report_form.unwrap_or_default(),
            language,
        }
    }
}

/// A report in `language`, whole, on A4.
fn default_report(language: &str) -> ReportOptionsView {
    ReportOptionsView {
        language: language.to_owned(),
        paper: PaperView::A4,
        audience: AudienceView::Full,
        without: Vec::new(),
        confidentiality: String::new(),
        notes: false,
        template: None,
        bilingual: false,
    }
}

/// Says whether `options` can be used.
pub(crate) fn check_report_options(options: &ReportOptionsView) -> AppResult<Language> {
    if options.confidentiality.chars().count() > CONFIDENTIALITY_LIMIT {
        return Err(InputMistake::TooLong("confidentiality", CONFIDENTIALITY_LIMIT).into());
    }
    language_of(&options.language)
}

impl App {
    /// What the program remembers.
    pub fn get_settings(&self) -> AppResult<SettingsView> {
        let view = self.settings.lock().view(self.environment.language());
        Ok(self.without_strange_template(view))
    }

    /// Changes what the program remembers.
    ///
    /// # Errors
    /// `Input` for a language the program does not speak; `File` where the settings cannot be written.
    pub fn update_settings(&self, args: UpdateSettingsArgs) -> AppResult<SettingsView> {
        let UpdateSettingsArgs { language, theme, notice_understood, hide_names, report, report_form } = args;
        language.as_deref().map(language_of).transpose()?;
        report.as_ref().map(check_report_options).transpose()?;
        let mut file = self.settings.lock();
        file.change(|settings| {
            settings.language = language.or(settings.language.take());
            settings.theme = theme.or(settings.theme);
            settings.notice_understood = notice_understood.unwrap_or(settings.notice_understood);
            settings.hide_names = hide_names.unwrap_or(settings.hide_names);
            settings.report = report.or(settings.report.take());
            settings.report_form = report_form.or(settings.report_form);
        })?;
        let view = file.view(self.environment.language());
        drop(file);
        Ok(self.without_strange_template(view))
    }

    /// A template that was chosen in another workspace is none in this one.
    fn without_strange_template(&self, mut view: SettingsView) -> SettingsView {
        view.report.template = view.report.template.and_then(|id| self.known_template(id));
        view
    }
}

impl From<&RecentEntry> for RecentWorkspace {
    fn from(entry: &RecentEntry) -> Self {
        use crate::dto::RecentState;
        let state = if entry.path.is_file() { RecentState::Available } else { RecentState::Missing };
        Self {
            path: entry.path.to_string_lossy().into_owned(),
            name: entry.path.file_name().unwrap_or_default().to_string_lossy().into_owned(),
            state,
            is_demo: entry.is_demo,
            n_organisations: entry.n_organisations,
            n_assessments: entry.n_assessments,
            n_drafts: entry.n_drafts,
            opened_at: entry.opened_at.clone(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// JSON with whole-line comments.
    fn without_comments(text: &str) -> String {
        text.lines().filter(|line| !line.trim_start().starts_with("//")).collect()
    }

    #[test]
    fn every_default_is_explained_as_it_is() {
        let explained: Value =
            serde_json::from_str(&without_comments(include_str!("../../../assets/settings.defaults.jsonc")))
                .unwrap();
        assert_eq!(explained, serde_json::to_value(Settings::default()).unwrap());
    }

    #[test]
    fn only_differences_are_kept_and_nothing_unknown() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("config").join(FILE_NAME);
        fs::create_dir(folder.path().join("config")).unwrap();
        atomic_file::write(&path, br#"{"theme": "dark", "hideNames": 7, "colour": "mauve"}"#).unwrap();
        let mut file = SettingsFile::load(path.parent());
        assert_eq!(file.settings.theme, Some(ThemeChoice::Dark));
        assert!(!file.settings.hide_names, "what is said wrongly is as by default");
        file.change(|settings| settings.notice_understood = true).unwrap();
        let kept: Value = serde_json::from_str(&fs::read_to_string(&path).unwrap()).unwrap();
        assert_eq!(kept, serde_json::json!({"theme": "dark", "noticeUnderstood": true}));
    }

    #[test]
    fn settings_that_cannot_be_written_stay_as_they_were() {
        let folder = tempfile::tempdir().unwrap();
        let file_in_the_way = folder.path().join("config");
        atomic_file::write(&file_in_the_way, b"").unwrap();
        let mut file = SettingsFile::load(Some(&file_in_the_way));
        assert!(file.change(|settings| settings.hide_names = true).is_err());
        assert!(!file.settings.hide_names, "what was not kept must not be shown as if it were");
    }
}

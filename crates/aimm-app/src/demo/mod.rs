//! The fictitious organisation: realistic answers to any questionnaire, the same for the same seed.

mod answers;
mod texts;

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use aimm_core::assessment::{Assessment, Organisation, QuestionnaireReference, Status, TargetProfile};
use aimm_core::date::Date;
use aimm_core::questionnaire::Subject;
use aimm_core::scoring::score;
use aimm_messages::Language;
use aimm_store::{NewAssessment, NewWorkspace, OrganisationRecord, Stamp, Workspace};

use crate::App;
use crate::assessments::{assessment_id, scorecard_json};
use crate::atomic_file::FileError;
use crate::dto::WorkspaceView;
use crate::error::{AppError, AppResult, in_workspace};
use crate::exchange::assessment_json;
use crate::language::{messages, tag};
use crate::questionnaires::KnownQuestionnaire;
use answers::{Year, answers};
use texts::DemoTexts;

/// The seed of the demo that ships.
const SEED: u64 = 1;
/// The wanted level on a scale up to [`TARGET_SCALE`], or the highest where that is lower; as far along on longer ones.
const TARGET_LEVEL: u8 = 3;
const TARGET_SCALE: u8 = 5;

impl App {
    /// Opens the demo, made anew where it is missing.
    ///
    /// # Errors
    /// `Store` or `File` where it cannot be made.
    pub fn open_demo(&self) -> AppResult<WorkspaceView> {
        let texts = DemoTexts::of(self.language(), Subject::Organisation)?;
        let workspace = match self.environment.config_folder() {
            None => {
                let mut workspace = self.demo_in_memory(&texts)?;
                self.fill_demo(&mut workspace, &texts)?;
                workspace
            }
            Some(folder) => {
                let path = folder.join(format!("{}.aimm", texts.file_name));
                if !path.exists() {
                    self.make_demo(&path, &texts)?;
                }
                Workspace::open(&path, None).map_err(in_workspace(Some(&path)))?
            }
        };
        self.replace_open(workspace)?;
        self.opened_workspace()
    }

    /// A fictitious assessment over `known`, in its file form and in the program's language.
    ///
    /// # Errors
    /// `Clock`.
    pub fn demo_assessment(&self, known: &Arc<KnownQuestionnaire>, seed: u64) -> AppResult<String> {
        let texts = DemoTexts::of(self.language(), known.questionnaire.subject)?;
        let mut assessment = self.demo(known, &texts, seed, Year::Current)?;
        assessment.organisation.name = labelled(&assessment.organisation.name, self.language());
        assessment_json(&assessment)
    }

    /// The demo at `path`: whole, or not there at all.
    fn make_demo(&self, path: &Path, texts: &DemoTexts) -> AppResult<()> {
        let draft = draft_of(path);
        let refused = |cause| FileError::writing(path, cause);
        if let Some(folder) = path.parent() {
            fs::create_dir_all(folder).map_err(refused)?;
        }
        if draft.exists() {
            fs::remove_file(&draft).map_err(refused)?;
        }
        let mut workspace = self.new_workspace(&draft, None, &texts.workspace(&self.environment.new_id()))?;
        self.fill_demo(&mut workspace, texts)?;
        workspace.close().map_err(in_workspace(Some(path)))?;
        Ok(fs::rename(&draft, path).map_err(refused)?)
    }

    fn demo_in_memory(&self, texts: &DemoTexts) -> AppResult<Workspace> {
        let now = self.environment.now();
        let stamp = Stamp { at: &now, actor: self.environment.actor() };
        let id = self.environment.new_id();
        let new = texts.workspace(&id);
        Workspace::open_in_memory(&new, stamp).map_err(in_workspace(None))
    }

    /// Last year's assessment, final, and this year's, a draft.
    fn fill_demo(&self, workspace: &mut Workspace, texts: &DemoTexts) -> AppResult<()> {
        let known = self.built_in_questionnaire()?;
        let record = OrganisationRecord {
            id: self.environment.new_id(),
            organisation: texts.organisation(),
            is_demo: true,
        };
        self.put_organisation(workspace, &record)?;
        for year in [Year::Previous, Year::Current] {
            let mut assessment = self.demo(&known, texts, SEED, year)?;
            if year == Year::Previous {
                assessment.status = Status::Final;
            }
            self.add_demo(workspace, &assessment, &record.id, &known)?;
        }
        Ok(())
    }

    fn add_demo(
        &self,
        workspace: &mut Workspace,
        assessment: &Assessment,
        organisation_id: &str,
        known: &KnownQuestionnaire,
    ) -> AppResult<()> {
        if assessment.status == Status::Draft {
            return self.begin(workspace, assessment, organisation_id, known);
        }
        let scorecard = scorecard_json(&score(&known.questionnaire, assessment))?;
        let new = NewAssessment {
            assessment,
            organisation_id,
            questionnaire: &known.single_file()?,
            language: self.language().tag(),
            revises: None,
        };
        self.change(workspace, |workspace, stamp| {
            workspace.import_assessment(&new, Some(&scorecard), stamp)
        })?;
        Ok(())
    }

    fn demo(
        &self,
        known: &KnownQuestionnaire,
        texts: &DemoTexts,
        seed: u64,
        year: Year,
    ) -> AppResult<Assessment> {
        let questionnaire = &known.questionnaire;
        let today = self.environment.today()?;
        let day = match year {
            Year::Current => today,
            Year::Previous => a_year_before(today).ok_or(AppError::Clock)?,
        };
        let name = format!("{seed} {year:?} {} {}", questionnaire.digest, self.language().tag());
        let mut assessment = Assessment {
            id: assessment_id(&self.environment.named_id(&name))?,
            questionnaire: QuestionnaireReference::to(questionnaire),
            title: texts.title(day.year()),
            status: Status::Draft,
            organisation: texts.organisation(),
            scope: texts.scope.clone(),
            assessed_on: Some(day),
            ai_roles: match questionnaire.subject {
                Subject::Organisation => vec!["user".to_owned(), "developer".to_owned()],
                Subject::AiSystem | Subject::Product => Vec::new(),
            },
            respondent: None,
            policy: None,
            weights: None,
            target: None,
            responses: answers(questionnaire, texts, &tag(self.language()), seed, year, day),
        };
        let reached = score(questionnaire, &assessment).overall.score.claimed.level;
        let level = Some(target_level(questionnaire.top_level(), reached));
        assessment.target = Some(TargetProfile { level, ..TargetProfile::default() });
        Ok(assessment)
    }
}

/// The wanted level on a scale up to `top`: above the one that is `reached`, unless that is the highest.
fn target_level(top: u8, reached: Option<u8>) -> u8 {
    let along = (TARGET_LEVEL * top.max(TARGET_SCALE)).div_ceil(TARGET_SCALE);
    along.max(reached.map_or(0, |level| level + 1)).min(top)
}

/// The name of an organisation of the demo, wherever nothing else says that it is fictitious.
pub(crate) fn labelled(name: &str, language: Language) -> String {
    messages(language).format("report-demo-organisation", &[("organisation", name.into())])
}

/// The name that [`labelled`] was given, in whichever language it was labelled.
pub(crate) fn unlabelled(name: &str) -> String {
    let label = |language: Language| labelled("\n", language);
    let labels = Language::ALL.into_iter().map(label);
    let mut plain = labels.filter_map(|label| {
        let (before, after) = label.split_once('\n')?;
        name.strip_prefix(before)?.strip_suffix(after).map(str::to_owned)
    });
    plain.next().unwrap_or_else(|| name.to_owned())
}

impl DemoTexts {
    fn workspace<'a>(&'a self, id: &'a str) -> NewWorkspace<'a> {
        NewWorkspace { id, title: &self.organisation, is_demo: true }
    }

    fn organisation(&self) -> Organisation {
        Organisation {
            name: self.organisation.clone(),
            industry: Some(self.industry.clone()),
            employees: Some(self.employees),
        }
    }
}

fn draft_of(path: &Path) -> PathBuf {
    path.with_extension("draft.aimm")
}

fn a_year_before(day: Date) -> Option<Date> {
    // 29 February has no year before.
    Date::new(day.year() - 1, day.month(), day.day().min(28))
}

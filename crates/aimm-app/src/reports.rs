//! The report: composed, laid out once for its preview, written as PDF.

use std::collections::BTreeSet;
use std::ops::ControlFlow;
use std::path::Path;
use std::sync::{Arc, OnceLock};

use aimm_core::assessment::Assessment;
use aimm_core::canonical::digest_of_bytes;
use aimm_core::consensus::{Consensus, Respondents};
use aimm_core::date::Date;
use aimm_core::scorecard::Scorecard;
use aimm_core::scoring::score;
use aimm_messages::Language;
use aimm_report::compose::compose;
use aimm_report::document::{PageSize, ReportDocument};
use aimm_report::input::{Agreement, Audience, PlannedRoadmap, ReportInput, ReportOptions, Section};
use aimm_report::record::digests_of_respondents;
use aimm_report::report_template::ReportTemplate;
use aimm_report::{Layout, Progress, Rendered, layout_pages, preview_page, render_report};
use parking_lot::Mutex;

use crate::App;
use crate::agreement::agreement;
use crate::assessments::{assessment_id, scorecard_json};
use crate::atomic_file;
use crate::dto::{
    AssessmentArgs, AudienceView, ExportReportArgs, PaperView, PreviewReportArgs, ReportForm,
    ReportOptionsView, ReportPreview, ReportSaved,
};
use crate::error::{AppError, AppResult, in_workspace};
use crate::exchange::Subject;
use crate::language::messages;
use crate::previous::{PreviousAssessment, previous_of};
use crate::questionnaires::KnownQuestionnaire;
use crate::report_sections::{offered, section_of, sections};
use crate::roadmaps::planned;
use crate::settings::check_report_options;

/// A report as bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReportBytes {
    /// The whole file.
    pub bytes: Vec<u8>,
    /// How many pages it has.
    pub page_count: u32,
    /// Characters no bundled font has, shown as boxes.
    pub replaced_characters: Vec<String>,
}

/// Everything a report or a chart is made of, taken out of the workspace so that its lock can be let go.
pub(crate) struct Material {
    pub(crate) known: Arc<KnownQuestionnaire>,
    assessment: Assessment,
    pub(crate) scorecard: Scorecard,
    scorecard_digest: String,
    previous: Option<PreviousAssessment>,
    respondents: Option<Respondents>,
    /// Found when a report first needs it.
    agreement: OnceLock<Option<Consensus>>,
    head_hash: Option<String>,
    is_demo: bool,
    template: Option<Arc<ReportTemplate>>,
    /// Planned when a report first needs it.
    roadmap: OnceLock<Option<PlannedRoadmap>>,
}

/// An assessment in a file, with what a workspace would know of it besides.
pub(crate) struct ReportSource<'a> {
    pub(crate) subject: &'a Subject,
    pub(crate) previous: Option<PreviousAssessment>,
    pub(crate) head_hash: Option<String>,
    pub(crate) is_demo: bool,
}

/// The pages that were looked at last, so that turning them needs no new layout.
#[derive(Default)]
pub(crate) struct LayoutCache {
    last: Mutex<Option<(LayoutKey, Arc<Layout>)>>,
}

/// What a layout is of: the same key gives the same pages.
#[derive(Clone, PartialEq)]
struct LayoutKey {
    assessment: String,
    head_hash: Option<String>,
    options: ReportOptionsView,
    /// Digests of the respondents' answers.
    respondents: Vec<String>,
    date: Date,
}

impl Material {
    /// What an assessment in a file has.
    pub(crate) fn of_subject(subject: &Subject) -> AppResult<Self> {
        let previous = subject.earlier.last().cloned();
        Self::of_source(ReportSource { subject, previous, head_hash: None, is_demo: false })
    }

    /// The same in the look of `template`.
    pub(crate) fn with_template(self, template: Option<Arc<ReportTemplate>>) -> Self {
        Self { template, ..self }
    }

    /// What an assessment in a file has, together with what is known of it besides.
    pub(crate) fn of_source(source: ReportSource<'_>) -> AppResult<Self> {
        let ReportSource { subject, previous, head_hash, is_demo } = source;
        let scorecard = subject.score();
        Ok(Self {
            known: Arc::clone(&subject.known),
            assessment: subject.assessment.clone(),
            scorecard_digest: digest_of_bytes(scorecard_json(&scorecard)?.as_bytes()),
            scorecard,
            previous,
            respondents: subject.respondents.clone(),
            agreement: OnceLock::new(),
            head_hash,
            is_demo,
            template: None,
            roadmap: OnceLock::new(),
        })
    }

    /// The same, to compose from.
    pub(crate) fn input(&self, date: Date, options: ReportOptions) -> ReportInput<'_> {
        let options = ReportOptions { template: self.template.clone(), ..options };
        ReportInput {
            questionnaire: &self.known.questionnaire,
            assessment: &self.assessment,
            scorecard: &self.scorecard,
            previous: self.previous.as_ref().map(PreviousAssessment::as_input),
            agreement: self.agreement(),
            roadmap: options.includes(Section::Roadmap).then(|| self.roadmap()).flatten(),
            head_hash: self.head_hash.as_deref(),
            scorecard_digest: &self.scorecard_digest,
            is_demo: self.is_demo,
            date,
            program_version: env!("CARGO_PKG_VERSION"),
            options,
        }
    }

    fn roadmap(&self) -> Option<&PlannedRoadmap> {
        let plan = || planned(&self.known.questionnaire, &self.assessment, &self.scorecard);
        self.roadmap.get_or_init(plan).as_ref()
    }

    fn agreement(&self) -> Option<Agreement<'_>> {
        let respondents = self.respondents.as_ref()?;
        let find = || Some(agreement(&self.known.questionnaire, &self.assessment, respondents));
        let consensus = self.agreement.get_or_init(find).as_ref()?;
        Some(Agreement { respondents, consensus })
    }

    pub(crate) fn document(
        &self,
        date: Date,
        options: &ReportOptionsView,
        language: Language,
    ) -> ReportDocument {
        compose(&self.input(date, report_options(options)), messages(language))
    }

    /// The report as PDF, made on `date`.
    pub(crate) fn report(&self, date: Date, options: &ReportOptionsView) -> AppResult<ReportBytes> {
        self.pages(date, options, &mut |_| ControlFlow::Continue(()))
    }

    /// The same; `progress` hears how far it is and may stop it.
    fn pages(
        &self,
        date: Date,
        options: &ReportOptionsView,
        progress: &mut Progress<'_>,
    ) -> AppResult<ReportBytes> {
        let language = check_report_options(options)?;
        let input = self.input(date, report_options(options));
        Ok(report_bytes(render_report(&input, messages(language), progress)?))
    }
}

impl App {
    /// Pages of the report.
    ///
    /// # Errors
    /// `Input` for the options; `Store` with `NotFound`; `Report`.
    pub fn preview_report(&self, args: PreviewReportArgs) -> AppResult<ReportPreview> {
        let layout = self.layout(&args.assessment_id, &args.options)?;
        let has_respondents =
            !self.get_respondents(AssessmentArgs { assessment_id: args.assessment_id })?.is_empty();
        let first = args.first_page.max(1) as usize - 1;
        let pages = (first..layout.n_pages()).take(args.n_pages as usize);
        let (width, height) = page_size(args.options.paper).points();
        Ok(ReportPreview {
            page_count: layout.n_pages() as u32,
            pages: pages.filter_map(|page| preview_page(&layout, page)).collect(),
            page_width: f64::from(width),
            page_height: f64::from(height),
            offered: offered(&args.options, has_respondents),
            sections: sections(&layout, &args.options),
        })
    }

    /// Writes the report to `path` in the form that is asked for; `progress` hears how far it is, 0 to 1.
    ///
    /// # Errors
    /// `Input` for the options; `Store` with `NotFound`; `Template`; `Cancelled`; `Report`, also where a redacted report is
    /// not; `File`.
    pub fn export_report(
        &self,
        args: ExportReportArgs,
        path: &Path,
        progress: &(dyn Fn(f64) + Sync),
    ) -> AppResult<ReportSaved> {
        let task = self.tasks.start(&args.task_id, progress);
        let material = self.in_look(self.report_material(&args.assessment_id)?, &args.options)?;
        let report = self.written(&material, &args, &mut |fraction| {
            task.report(f64::from(fraction));
            if task.is_cancelled() { ControlFlow::Break(()) } else { ControlFlow::Continue(()) }
        })?;
        if task.is_cancelled() {
            return Err(AppError::Cancelled);
        }
        atomic_file::write(path, &report.bytes)?;
        let saved = self.note_saved(path, report.bytes.len());
        Ok(ReportSaved {
            path: saved.path,
            page_count: (args.form == ReportForm::Pdf).then_some(report.page_count),
            n_bytes: saved.n_bytes,
            replaced_characters: report.replaced_characters,
        })
    }

    /// The report in the form that `args` ask for. Only pages of our own are counted, and only there characters replaced.
    fn written(
        &self,
        material: &Material,
        args: &ExportReportArgs,
        progress: &mut Progress<'_>,
    ) -> AppResult<ReportBytes> {
        let today = self.environment.today()?;
        let uncounted = |bytes| ReportBytes { bytes, page_count: 0, replaced_characters: Vec::new() };
        match args.form {
            ReportForm::Pdf => material.pages(today, &args.options, progress),
            ReportForm::Docx => {
                let template = self.docx_template()?;
                material.docx(today, &args.options, template.as_ref(), progress).map(uncounted)
            }
            ReportForm::Xlsx => self.workbook(material, &args.options).map(uncounted),
        }
    }

    /// The report of `subject` as PDF, in the look of `template`.
    ///
    /// # Errors
    /// `Input` for the options; `Report`.
    pub fn report_of(
        &self,
        subject: &Subject,
        options: &ReportOptionsView,
        template: Option<&Arc<ReportTemplate>>,
    ) -> AppResult<ReportBytes> {
        Material::of_subject(subject)?
            .with_template(template.cloned())
            .report(self.environment.today()?, options)
    }

    /// `material` in the look that `options` ask for.
    fn in_look(&self, material: Material, options: &ReportOptionsView) -> AppResult<Material> {
        let template = options.template.as_deref().map(|id| self.stored_template(id)).transpose()?;
        Ok(material.with_template(template))
    }

    /// Everything a report of the assessment `id` is made of, in the program's own look.
    pub(crate) fn material(&self, id: &str) -> AppResult<Material> {
        let id = assessment_id(id)?;
        let (assessment, known, previous, head_hash, is_demo) = self.with_workspace(|workspace| {
            let refused = in_workspace(workspace.path());
            let (assessment, known) = self.assessment_of(workspace, &id)?;
            let previous = previous_of(workspace, &id, &known)?;
            let head_hash = workspace.head_hash().map_err(&refused)?;
            let is_demo = workspace.assessment_summary(&id).map_err(&refused)?.is_demo;
            Ok((assessment, known, previous, head_hash, is_demo))
        })?;
        let scorecard = score(&known.questionnaire, &assessment);
        Ok(Material {
            scorecard_digest: digest_of_bytes(scorecard_json(&scorecard)?.as_bytes()),
            scorecard,
            known,
            assessment,
            previous,
            respondents: None,
            agreement: OnceLock::new(),
            head_hash: Some(head_hash),
            is_demo,
            template: None,
            roadmap: OnceLock::new(),
        })
    }

    /// The same, with the respondents that were chosen for it.
    fn report_material(&self, id: &str) -> AppResult<Material> {
        let material = self.material(id)?;
        let respondents = self.chosen_respondents(id, &material.known)?;
        Ok(Material { respondents, ..material })
    }

    fn layout(&self, id: &str, options: &ReportOptionsView) -> AppResult<Arc<Layout>> {
        let language = check_report_options(options)?;
        let material = self.report_material(id)?;
        let date = self.environment.today()?;
        let key = LayoutKey {
            assessment: id.to_owned(),
            head_hash: material.head_hash.clone(),
            options: options.clone(),
            respondents: material.respondents.as_ref().map(digests_of_respondents).unwrap_or_default(),
            date,
        };
        if let Some((_, layout)) = self.layouts.last.lock().as_ref().filter(|(last, _)| *last == key) {
            return Ok(Arc::clone(layout));
        }
        let material = self.in_look(material, options)?;
        let document = material.document(date, options, language);
        let layout = Arc::new(layout_pages(&document, &mut |_| ControlFlow::Continue(()))?);
        *self.layouts.last.lock() = Some((key, Arc::clone(&layout)));
        Ok(layout)
    }
}

pub(crate) fn report_bytes(rendered: Rendered) -> ReportBytes {
    ReportBytes {
        bytes: rendered.bytes,
        page_count: rendered.n_pages as u32,
        replaced_characters: rendered.replaced_characters.iter().map(|&character| named(character)).collect(),
    }
}

/// A character as it can be shown; one that cannot by its code.
fn named(character: char) -> String {
    if character.is_control() { format!("U+{:04X}", u32::from(character)) } else { character.to_string() }
}

pub(crate) fn report_options(options: &ReportOptionsView) -> ReportOptions {
    ReportOptions {
        page_size: page_size(options.paper),
        audience: audience(options.audience),
        without: options.without.iter().map(|section| section_of(*section)).collect::<BTreeSet<_>>(),
        confidentiality: options.confidentiality.trim().to_owned(),
        has_notes: options.notes,
        template: None,
        is_bilingual: options.bilingual,
    }
}

pub(crate) fn audience(audience: AudienceView) -> Audience {
    match audience {
        AudienceView::Full => Audience::Full,
        AudienceView::Board => Audience::Board,
        AudienceView::Redacted => Audience::Redacted,
    }
}

pub(crate) fn page_size(paper: PaperView) -> PageSize {
    match paper {
        PaperView::A4 => PageSize::A4,
        PaperView::Letter => PageSize::Letter,
    }
}

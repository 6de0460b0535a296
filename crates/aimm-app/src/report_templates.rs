//! Templates of reports: kept in the open workspace, read from files and written to them.

use std::path::Path;
use std::sync::Arc;

use aimm_core::format::report_template::{
    LogoKind, REPORT_TEMPLATE_FORMAT, ReportTemplateFile, TemplateColoursFile, TemplateLogoFile,
};
use aimm_core::problem::SourceFile;
use aimm_core::text::{LanguageTag, LocalisedText};
use aimm_messages::Language;
use aimm_report::report_template::{
    ReportTemplate, logo_from_bytes, read_report_template, template_from_file,
};
use aimm_store::StoredReportTemplate;

use crate::App;
use crate::atomic_file;
use crate::dto::{
    Localised, LogoKindView, ReportTemplateArgs, ReportTemplateSummary, ReportTemplateView,
    SaveReportTemplateArgs, SavedFile, TemplateColoursView, TemplateContentView, TemplateLogoView,
};
use crate::error::{AppError, AppResult, in_workspace};
use crate::exchange::{read_file, saved_file};
use crate::input_mistake::InputMistake;
use crate::language::messages;
use crate::view::localised;

impl App {
    /// The template in `file`.
    ///
    /// # Errors
    /// `FileRefused` with all problems of the file.
    pub fn read_report_template(&self, file: &SourceFile) -> AppResult<Arc<ReportTemplate>> {
        read_report_template(file).into_result().map(Arc::new).map_err(AppError::FileRefused)
    }

    /// Templates of the open workspace, by name.
    ///
    /// # Errors
    /// `NoWorkspace`; `Store`.
    pub fn list_report_templates(&self) -> AppResult<Vec<ReportTemplateSummary>> {
        let listed = self.with_workspace(|workspace| {
            workspace.list_report_templates().map_err(in_workspace(workspace.path()))
        })?;
        Ok(listed.into_iter().map(summary_view).collect())
    }

    /// A template, whole.
    ///
    /// # Errors
    /// `Store` with `NotFound`.
    pub fn get_report_template(&self, args: ReportTemplateArgs) -> AppResult<ReportTemplateView> {
        let template = self.stored_template(&args.template_id)?;
        Ok(ReportTemplateView { id: args.template_id, template: content_view(&template.file) })
    }

    /// Makes or changes a template.
    ///
    /// # Errors
    /// `FileRefused` with all problems; `Store` with `NotFound` for an id that is not there.
    pub fn save_report_template(&self, args: SaveReportTemplateArgs) -> AppResult<ReportTemplateSummary> {
        let name = args.template.name.trim().to_owned();
        if name.is_empty() {
            return Err(InputMistake::Empty("name").into());
        }
        let file = file_of(TemplateContentView { name: name.clone(), ..args.template });
        let template = template_from_file(file, &name).into_result().map_err(AppError::FileRefused)?;
        if let Some(id) = &args.id {
            self.template_of_id(id)?;
        }
        let id = args.id.unwrap_or_else(|| self.environment.new_id());
        self.put_template(&id, &template)
    }

    /// Deletes a template; reports that were made with it stay as they are.
    ///
    /// # Errors
    /// `Store` with `NotFound`.
    pub fn delete_report_template(&self, args: ReportTemplateArgs) -> AppResult<Vec<ReportTemplateSummary>> {
        self.with_workspace(|workspace| {
            self.change(workspace, |workspace, stamp| {
                workspace.delete_report_template(&args.template_id, stamp)
            })
        })?;
        self.list_report_templates()
    }

    /// Adds the template in the file at `path`; one that is there just like this is left alone.
    ///
    /// # Errors
    /// `File`; `FileRefused` with all problems.
    pub fn import_report_template(&self, path: &Path) -> AppResult<ReportTemplateSummary> {
        let template = self.read_report_template(&read_file(path)?)?;
        let known = self.with_workspace(|workspace| {
            workspace.list_report_templates().map_err(in_workspace(workspace.path()))
        })?;
        match known.into_iter().find(|known| known.digest == template.digest) {
            Some(known) => Ok(summary_view(known)),
            None => self.put_template(&self.environment.new_id(), &template),
        }
    }

    /// Writes a template to `path`.
    ///
    /// # Errors
    /// `Store` with `NotFound`; `File`.
    pub fn export_report_template(&self, args: ReportTemplateArgs, path: &Path) -> AppResult<SavedFile> {
        let template = self.stored_template(&args.template_id)?;
        let text = serde_json::to_string_pretty(&template.file)? + "\n";
        atomic_file::write(path, text.as_bytes())?;
        Ok(saved_file(path, text.len()))
    }

    /// The picture at `path` as a logo, with words for it that somebody will want to change.
    ///
    /// # Errors
    /// `File`; `FileRefused` where it can be no logo.
    pub fn import_template_logo(&self, path: &Path) -> AppResult<TemplateLogoView> {
        let file = read_file(path)?;
        let words = Language::ALL.into_iter().filter_map(|language| {
            Some((LanguageTag::new(language.tag())?, messages(language).text("report-template-logo")))
        });
        let logo = logo_from_bytes(&file.bytes, &file.name, LocalisedText::new(words))
            .map_err(|problem| AppError::FileRefused(vec![problem]))?;
        Ok(logo_view(&logo))
    }

    /// The template `id` of the open workspace, ready to be used.
    pub(crate) fn stored_template(&self, id: &str) -> AppResult<Arc<ReportTemplate>> {
        let StoredReportTemplate { summary, json } = self.template_of_id(id)?;
        self.read_report_template(&SourceFile { name: summary.name, bytes: json.into_bytes() })
    }

    /// `id`, where the open workspace has a template of it.
    pub(crate) fn known_template(&self, id: String) -> Option<String> {
        self.template_of_id(&id).is_ok().then_some(id)
    }

    fn template_of_id(&self, id: &str) -> AppResult<StoredReportTemplate> {
        self.with_workspace(|workspace| workspace.report_template(id).map_err(in_workspace(workspace.path())))
    }

    fn put_template(&self, id: &str, template: &ReportTemplate) -> AppResult<ReportTemplateSummary> {
        let json = serde_json::to_string(&template.file)?;
        let saved = self.with_workspace(|workspace| {
            self.change(workspace, |workspace, stamp| workspace.save_report_template(id, &json, stamp))
        })?;
        Ok(summary_view(saved))
    }
}

fn summary_view(summary: aimm_store::ReportTemplateSummary) -> ReportTemplateSummary {
    let aimm_store::ReportTemplateSummary { id, name, saved_at, .. } = summary;
    ReportTemplateSummary { id, name, saved_at }
}

fn content_view(file: &ReportTemplateFile) -> TemplateContentView {
    let text = |text: &Option<LocalisedText>| text.as_ref().map(localised).unwrap_or_default();
    let colours = file.colours.clone();
    TemplateContentView {
        name: file.name.clone(),
        colours: colours
            .map(|TemplateColoursFile { primary, secondary }| TemplateColoursView { primary, secondary }),
        logo: file.logo.as_ref().map(logo_view),
        cover: text(&file.cover),
        confidentiality: text(&file.confidentiality),
        header: text(&file.header),
        footer: text(&file.footer),
    }
}

fn logo_view(logo: &TemplateLogoFile) -> TemplateLogoView {
    let kind = match logo.kind {
        LogoKind::Png => LogoKindView::Png,
        LogoKind::Svg => LogoKindView::Svg,
    };
    TemplateLogoView { kind, data: logo.data.clone(), alternative: localised(&logo.alternative) }
}

fn file_of(view: TemplateContentView) -> ReportTemplateFile {
    let colours = view.colours;
    ReportTemplateFile {
        format: REPORT_TEMPLATE_FORMAT.to_owned(),
        name: view.name,
        colours: colours
            .map(|TemplateColoursView { primary, secondary }| TemplateColoursFile { primary, secondary }),
        logo: view.logo.map(|logo| TemplateLogoFile {
            kind: match logo.kind {
                LogoKindView::Png => LogoKind::Png,
                LogoKindView::Svg => LogoKind::Svg,
            },
            data: logo.data,
            alternative: text_of(logo.alternative).unwrap_or_default(),
        }),
        cover: text_of(view.cover),
        confidentiality: text_of(view.confidentiality),
        header: text_of(view.header),
        footer: text_of(view.footer),
    }
}

/// The languages that say something; `None` where none does.
fn text_of(texts: Localised) -> Option<LocalisedText> {
    let stated = texts.into_iter().filter(|(_, words)| !words.trim().is_empty());
    let texts: Vec<_> =
        stated.filter_map(|(tag, words)| Some((LanguageTag::new(&tag)?, words.trim().to_owned()))).collect();
    (!texts.is_empty()).then(|| LocalisedText::new(texts))
}

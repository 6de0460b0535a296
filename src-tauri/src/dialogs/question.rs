//! What the program asks for a file for.

use std::path::PathBuf;

use aimm_app::Messages;
use aimm_app::dto::{ChartArgs, ReportForm};

use super::Dialog;

/// What the file is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Question {
    NewWorkspace,
    OpenWorkspace,
    ImportAssessment,
    ExportAssessment,
    ExportWorkbook,
    ImportWorkbook,
    PrintQuestionnaire,
    ImportTemplate,
    ExportTemplate,
    TemplateLogo,
    ExportSvg,
    ExportPng,
    ExportReport(ReportForm),
    DocxTemplate,
    EvidenceFile,
    Respondents,
}

/// A kind of file: the key of the word for it, and its endings.
type Kind = (&'static str, &'static [&'static str]);

impl Question {
    /// A picture in pixels has a scale.
    pub(crate) fn of_chart(args: &ChartArgs) -> Self {
        if args.scale.is_some() { Self::ExportPng } else { Self::ExportSvg }
    }

    /// Whether the file is written, and so need not be there.
    pub(super) fn is_new(self) -> bool {
        matches!(
            self,
            Self::NewWorkspace
                | Self::ExportAssessment
                | Self::ExportWorkbook
                | Self::PrintQuestionnaire
                | Self::ExportTemplate
                | Self::ExportSvg
                | Self::ExportPng
                | Self::ExportReport(_)
        )
    }

    /// Whether several files answer it.
    pub(super) fn takes_several(self) -> bool {
        self == Self::Respondents
    }

    /// Kinds of file that fit, the usual one first; none means any file.
    pub(super) fn kinds(self) -> &'static [Kind] {
        match self {
            Self::NewWorkspace | Self::OpenWorkspace => &[("dialog-kind-workspace", &["aimm"])],
            Self::ImportAssessment | Self::ExportAssessment | Self::Respondents => {
                &[("dialog-kind-assessment", &["json"])]
            }
            Self::ExportWorkbook | Self::ImportWorkbook | Self::ExportReport(ReportForm::Xlsx) => {
                &[("dialog-kind-workbook", &["xlsx"])]
            }
            Self::PrintQuestionnaire => &[("dialog-kind-pdf", &["pdf"]), ("dialog-kind-docx", &["docx"])],
            Self::ImportTemplate | Self::ExportTemplate => &[("dialog-kind-template", &["json"])],
            Self::TemplateLogo => &[("dialog-kind-logo", &["svg", "png"])],
            Self::ExportSvg => &[("dialog-kind-svg", &["svg"])],
            Self::ExportPng => &[("dialog-kind-png", &["png"])],
            Self::ExportReport(ReportForm::Pdf) => &[("dialog-kind-pdf", &["pdf"])],
            Self::ExportReport(ReportForm::Docx) => &[("dialog-kind-docx", &["docx"])],
            Self::DocxTemplate => &[("dialog-kind-docx-template", &["docx", "dotx"])],
            Self::EvidenceFile => &[],
        }
    }

    /// Keys of title and of the button that accepts.
    fn keys(self) -> (&'static str, &'static str) {
        match self {
            Self::NewWorkspace => ("dialog-new-workspace", "dialog-create"),
            Self::OpenWorkspace => ("dialog-open-workspace", "dialog-open"),
            Self::ImportAssessment => ("dialog-import-assessment", "dialog-open"),
            Self::ExportAssessment => ("dialog-export-assessment", "dialog-save"),
            Self::ExportWorkbook => ("dialog-export-workbook", "dialog-save"),
            Self::ImportWorkbook => ("dialog-import-workbook", "dialog-open"),
            Self::PrintQuestionnaire => ("dialog-print-questionnaire", "dialog-save"),
            Self::ImportTemplate => ("dialog-import-template", "dialog-open"),
            Self::ExportTemplate => ("dialog-export-template", "dialog-save"),
            Self::TemplateLogo => ("dialog-template-logo", "dialog-choose"),
            Self::ExportSvg | Self::ExportPng => ("dialog-export-chart", "dialog-save"),
            Self::DocxTemplate => ("dialog-docx-template", "dialog-choose"),
            Self::ExportReport(_) => ("dialog-export-report", "dialog-save"),
            Self::EvidenceFile => ("dialog-evidence-file", "dialog-choose"),
            Self::Respondents => ("dialog-respondents", "dialog-choose"),
        }
    }

    /// The dialog that asks it, beginning in `folder` and offering `name`.
    pub(super) fn dialog(self, folder: PathBuf, name: &str, messages: &Messages) -> Dialog {
        let (title, accept) = self.keys();
        Dialog {
            question: self,
            title: messages.text(title),
            accept: messages.text(accept),
            cancel: messages.text("dialog-cancel"),
            kinds: self.kinds().iter().map(|(key, endings)| (messages.text(key), *endings)).collect(),
            folder,
            name: name.to_owned(),
        }
    }
}

#[cfg(test)]
mod tests {
    use aimm_app::Language;

    use super::*;

    const ALL: [Question; 18] = [
        Question::NewWorkspace,
        Question::OpenWorkspace,
        Question::ImportAssessment,
        Question::ExportAssessment,
        Question::ExportWorkbook,
        Question::ImportWorkbook,
        Question::PrintQuestionnaire,
        Question::ImportTemplate,
        Question::ExportTemplate,
        Question::TemplateLogo,
        Question::ExportSvg,
        Question::ExportPng,
        Question::ExportReport(ReportForm::Pdf),
        Question::ExportReport(ReportForm::Docx),
        Question::ExportReport(ReportForm::Xlsx),
        Question::DocxTemplate,
        Question::EvidenceFile,
        Question::Respondents,
    ];

    #[test]
    fn every_label_is_there_in_both_languages() {
        for language in Language::ALL {
            let messages = Messages::new(language);
            for question in ALL {
                let (title, accept) = question.keys();
                let kinds = question.kinds().iter().map(|(key, _)| *key);
                for key in [title, accept, "dialog-cancel", "dialog-close"].into_iter().chain(kinds) {
                    assert!(messages.find(key, &[]).is_some(), "{key} is missing in {language:?}");
                }
            }
        }
    }
}

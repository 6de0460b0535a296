//! What the program asks for a file for.

use std::path::PathBuf;

use aimm_app::Messages;

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
    ExportChart,
    ExportReport,
    PrintQuestionnaire,
    ImportTemplate,
    ExportTemplate,
    TemplateLogo,
    EvidenceFile,
}

/// A kind of file: the key of the word for it, and its endings.
type Kind = (&'static str, &'static [&'static str]);

impl Question {
    /// Whether the file is written, and so need not be there.
    pub(super) fn is_new(self) -> bool {
        matches!(
            self,
            Self::NewWorkspace
                | Self::ExportAssessment
                | Self::ExportWorkbook
                | Self::ExportChart
                | Self::ExportReport
                | Self::PrintQuestionnaire
                | Self::ExportTemplate
        )
    }

    /// Kinds of file that fit, the usual one first; none means any file.
    pub(super) fn kinds(self) -> &'static [Kind] {
        match self {
            Self::NewWorkspace | Self::OpenWorkspace => &[("dialog-kind-workspace", &["aimm"])],
            Self::ImportAssessment | Self::ExportAssessment => &[("dialog-kind-assessment", &["json"])],
            Self::ExportWorkbook | Self::ImportWorkbook => &[("dialog-kind-workbook", &["xlsx"])],
            Self::ExportChart => &[("dialog-kind-svg", &["svg"]), ("dialog-kind-png", &["png"])],
            Self::ExportReport => &[("dialog-kind-pdf", &["pdf"])],
            Self::PrintQuestionnaire => &[("dialog-kind-pdf", &["pdf"]), ("dialog-kind-docx", &["docx"])],
            Self::ImportTemplate | Self::ExportTemplate => &[("dialog-kind-template", &["json"])],
            Self::TemplateLogo => &[("dialog-kind-logo", &["svg", "png"])],
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
            Self::ExportChart => ("dialog-export-chart", "dialog-save"),
            Self::ExportReport => ("dialog-export-report", "dialog-save"),
            Self::PrintQuestionnaire => ("dialog-print-questionnaire", "dialog-save"),
            Self::ImportTemplate => ("dialog-import-template", "dialog-open"),
            Self::ExportTemplate => ("dialog-export-template", "dialog-save"),
            Self::TemplateLogo => ("dialog-template-logo", "dialog-choose"),
            Self::EvidenceFile => ("dialog-evidence-file", "dialog-choose"),
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

    const ALL: [Question; 10] = [
        Question::NewWorkspace,
        Question::OpenWorkspace,
        Question::ImportAssessment,
        Question::ExportAssessment,
        Question::ExportWorkbook,
        Question::ImportWorkbook,
        Question::ExportChart,
        Question::ExportReport,
        Question::PrintQuestionnaire,
        Question::ImportTemplate,
        Question::ExportTemplate,
        Question::TemplateLogo,
        Question::EvidenceFile,
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

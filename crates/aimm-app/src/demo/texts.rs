//! The words of the demo, from `assets/demo`.

use aimm_core::evidence::EvidenceKind;
use aimm_core::questionnaire::Subject;
use aimm_messages::Language;
use serde::Deserialize;

use crate::error::AppResult;

/// Everything the demo says in one language.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub(super) struct DemoTexts {
    /// Name of its workspace, without the ending.
    pub(super) file_name: String,
    /// Name of the organisation, without the label.
    pub(super) organisation: String,
    /// Its line of business.
    pub(super) industry: String,
    /// How many people work there.
    pub(super) employees: u32,
    /// Title of an assessment, with `{year}`.
    title: String,
    /// What is in and out.
    pub(super) scope: String,
    /// Why an item does not apply.
    pub(super) not_applicable: String,
    /// Notes on what nobody could say.
    pub(super) unknown_notes: Vec<String>,
    /// Notes on answers in the lower part of the scale.
    pub(super) low_notes: Vec<String>,
    /// Notes on answers in its middle.
    pub(super) middle_notes: Vec<String>,
    /// Notes on answers in its upper part.
    pub(super) high_notes: Vec<String>,
    /// Titles of evidence where the questionnaire has no hint of the kind.
    evidence: EvidenceTitles,
    /// Where evidence lies, with `{number}`.
    location: String,
}

/// Titles of evidence by kind.
#[derive(Debug, Deserialize)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
struct EvidenceTitles {
    document: String,
    record: String,
    metric: String,
    independent: String,
}

impl DemoTexts {
    /// The words in `language` about an assessed `subject`: the organisation, or a product of its own.
    ///
    /// # Errors
    /// Where the file that ships with the program is none.
    pub(super) fn of(language: Language, subject: Subject) -> AppResult<Self> {
        let is_organisation = subject == Subject::Organisation;
        Ok(serde_json::from_str(match (language, is_organisation) {
            (Language::English, true) => include_str!("../../../../assets/demo/en.json"),
            (Language::English, false) => include_str!("../../../../assets/demo/product-en.json"),
            (Language::SimplifiedChinese, true) => include_str!("../../../../assets/demo/zh-Hans.json"),
            (Language::SimplifiedChinese, false) => {
                include_str!("../../../../assets/demo/product-zh-Hans.json")
            }
        })?)
    }

    /// The title of the assessment of `year`.
    pub(super) fn title(&self, year: u16) -> String {
        self.title.replace("{year}", &year.to_string())
    }

    /// The title of evidence of `kind`.
    pub(super) fn evidence(&self, kind: EvidenceKind) -> &str {
        match kind {
            EvidenceKind::Document => &self.evidence.document,
            EvidenceKind::Record => &self.evidence.record,
            EvidenceKind::Metric => &self.evidence.metric,
            EvidenceKind::Independent => &self.evidence.independent,
        }
    }

    /// Where the piece of evidence `number` lies.
    pub(super) fn location(&self, number: usize) -> String {
        self.location.replace("{number}", &number.to_string())
    }
}

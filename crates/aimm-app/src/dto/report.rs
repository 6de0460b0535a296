//! The report: options, preview, export.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// A section that can be switched off.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ReportSection {
    /// Cover.
    Cover,
    /// Contents.
    Contents,
    /// One page to decide by.
    Summary,
    /// What was assessed, what was not, who took part.
    Purpose,
    /// How it was done.
    Method,
    /// Level, index, radar, bars, heat map.
    Results,
    /// Every condition, met or not.
    LevelLogic,
    /// Domain by domain: what was observed, what follows, what to do.
    Findings,
    /// How far several respondents agree.
    Agreement,
    /// Target and gaps.
    Gaps,
    /// Coverage, other weights, other answers, warnings.
    Robustness,
    /// The steps of least effort to the target.
    Roadmap,
    /// Places of other documents on the same topics.
    References,
    /// What rose and what fell since the assessment before.
    Comparison,
    /// Every rating.
    Ratings,
    /// Every piece of evidence.
    Evidence,
    /// Every item without a rating.
    Unrated,
    /// Who answered.
    Participants,
    /// What terms mean.
    Glossary,
    /// Ruled pages to write on; in a report only where its options say so.
    Notes,
    /// What it is not.
    Notice,
}

/// Size of the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum PaperView {
    /// 210 × 297 mm.
    A4,
    /// 8.5 × 11 in.
    Letter,
}

/// Whom a report is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum AudienceView {
    /// Those who may see everything.
    #[default]
    Full,
    /// A board: cover, decision summary, results.
    Board,
    /// Outsiders: without people, notes, names of evidence, and the name of the organisation.
    Redacted,
}

/// What file a report is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum ReportForm {
    /// Pages, as they are printed.
    #[default]
    Pdf,
    /// A document to edit.
    Docx,
    /// A workbook that computes.
    Xlsx,
}

impl ReportForm {
    /// The ending of such a file, without its dot.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Docx => "docx",
            Self::Xlsx => "xlsx",
        }
    }
}

/// What the report is to be.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportOptionsView {
    /// Language tag: `en` or `zh-Hans`.
    pub language: String,
    /// Size of the page.
    pub paper: PaperView,
    /// Whom it is for; settings that were kept before there was a choice do not say.
    #[serde(default)]
    pub audience: AudienceView,
    /// Sections that are left out.
    pub without: Vec<ReportSection>,
    /// A mark on every page, such as "Confidential"; empty takes that of the template, where there is one.
    pub confidentiality: String,
    /// Whether there is a page for notes.
    #[serde(default)]
    pub notes: bool,
    /// Id of a template of the open workspace.
    #[serde(default)]
    pub template: Option<String>,
    /// Every text in the other language too, below the first; settings that were kept before there was a choice do not say.
    #[serde(default)]
    pub bilingual: bool,
}

/// Pages to look at.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct PreviewReportArgs {
    /// The assessment.
    pub assessment_id: String,
    /// What the report is to be.
    pub options: ReportOptionsView,
    /// First page wanted, from 1.
    pub first_page: u32,
    /// How many pages are wanted.
    pub n_pages: u32,
}

/// Pages of the report as it would be exported.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportPreview {
    /// How many pages it has.
    pub page_count: u32,
    /// The wanted pages as SVG, from the first wanted on.
    pub pages: Vec<String>,
    /// Width of a page in points.
    pub page_width: f64,
    /// Height of a page in points.
    pub page_height: f64,
    /// Sections that a report for this audience may have, in their order; notes, which have a switch of their own, apart.
    pub offered: Vec<ReportSection>,
    /// First page of each section that is in it.
    pub sections: Vec<SectionPages>,
}

/// Where a section is.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct SectionPages {
    /// The section.
    pub section: ReportSection,
    /// How many pages it has.
    pub n_pages: u32,
    /// Its first page, from 1.
    pub first_page: u32,
}

/// A report to write.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ExportReportArgs {
    /// The assessment.
    pub assessment_id: String,
    /// What the report is to be.
    pub options: ReportOptionsView,
    /// What file it is to be.
    pub form: ReportForm,
    /// Name of this export, to cancel it by.
    pub task_id: String,
}

/// A report that was written.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportSaved {
    /// Its path.
    pub path: String,
    /// How many pages it has; absent where the program that opens it decides.
    pub page_count: Option<u32>,
    /// Its size in bytes.
    pub n_bytes: u32,
    /// Characters no bundled font has, shown as boxes.
    pub replaced_characters: Vec<String>,
}

/// A file of the person's that a report takes something from: the client's document, a respondent's answers.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ChosenFileView {
    /// Its path.
    pub path: String,
    /// Its name.
    pub name: String,
}

/// A task to cancel.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct CancelTaskArgs {
    /// Its name.
    pub task_id: String,
}

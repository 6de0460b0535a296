//! Templates of reports: logo, colours and texts of whoever hands a report over.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::Localised;

/// A template to choose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportTemplateSummary {
    /// Its id in the workspace.
    pub id: String,
    /// What it is called.
    pub name: String,
    /// When it was saved last, RFC 3339 in UTC.
    pub saved_at: String,
}

/// A template, whole.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct ReportTemplateView {
    /// Its id in the workspace.
    pub id: String,
    /// What it says.
    pub template: TemplateContentView,
}

/// What a template says. Empty texts are as if they were not there.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TemplateContentView {
    /// What it is called, not empty.
    pub name: String,
    /// Colours in the place of the program's own.
    pub colours: Option<TemplateColoursView>,
    /// The picture at the top of the title page.
    pub logo: Option<TemplateLogoView>,
    /// Text of the title page.
    pub cover: Localised,
    /// The mark on every page where the report names none of its own.
    pub confidentiality: Localised,
    /// A line at the very top of the pages.
    pub header: Localised,
    /// Up to two lines at the very foot of the pages.
    pub footer: Localised,
}

/// Two colours, each `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TemplateColoursView {
    /// A contrast to white of at least 4.5.
    pub primary: String,
    /// A contrast to white of at least 3.
    pub secondary: String,
}

/// A picture with the words for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TemplateLogoView {
    /// What the bytes are.
    pub kind: LogoKindView,
    /// The bytes in base64.
    pub data: String,
    /// What it shows, for readers who do not see it.
    pub alternative: Localised,
}

/// What a logo is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum LogoKindView {
    /// Pixels.
    Png,
    /// Lines and areas.
    Svg,
}

/// A template by its id.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportTemplateArgs {
    /// The template.
    pub template_id: String,
}

/// A template to save.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveReportTemplateArgs {
    /// The template to change; a new one where absent.
    pub id: Option<String>,
    /// What it is to say.
    pub template: TemplateContentView,
}

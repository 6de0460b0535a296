//! `aimm-report-template/1`: how reports of a workspace look and what stands on them besides what was assessed.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::text::LocalisedText;

/// The value of `format`.
pub const REPORT_TEMPLATE_FORMAT: &str = "aimm-report-template/1";

/// A template of reports. A text may have one language or both; where one is missing, the other stands in.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ReportTemplateFile {
    /// `aimm-report-template/1`.
    pub format: String,
    /// What the template is called in lists; no report shows it.
    pub name: String,
    /// Colours in the place of the program's own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub colours: Option<TemplateColoursFile>,
    /// The picture at the top of the title page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub logo: Option<TemplateLogoFile>,
    /// Text of the title page, such as who made the report and for whom. A line feed begins a new line.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub cover: Option<LocalisedText>,
    /// The mark on every page where the report names none of its own.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub confidentiality: Option<LocalisedText>,
    /// A line at the very top of every page but the title page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub header: Option<LocalisedText>,
    /// Up to two lines at the very foot of every page but the title page.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub footer: Option<LocalisedText>,
}

/// Two colours, each `#rrggbb`.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TemplateColoursFile {
    /// Of rules, headings' marks, small titles and links: a contrast to white paper of at least 4.5.
    pub primary: String,
    /// Of marks of lower headings, the rule at the foot and the second band of the title page: at least 3.
    pub secondary: String,
}

/// A picture with the words for it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct TemplateLogoFile {
    /// What the bytes are.
    pub kind: LogoKind,
    /// The bytes in base64.
    pub data: String,
    /// What it shows, for readers who do not see it.
    pub alternative: LocalisedText,
}

/// What a logo is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum LogoKind {
    /// Pixels.
    Png,
    /// Lines and areas.
    Svg,
}

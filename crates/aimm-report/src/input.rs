//! Everything a report is composed of, besides the messages of its language.

use std::collections::BTreeSet;

use aimm_core::assessment::Assessment;
use aimm_core::date::Date;
use aimm_core::questionnaire::Questionnaire;
use aimm_core::scorecard::Scorecard;
use serde::Serialize;

use crate::document::PageSize;

/// A section of the report, in the order in which sections appear.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Section {
    /// Title page.
    Cover,
    /// Table of contents.
    Contents,
    /// One page to decide by.
    Summary,
    /// How it was done.
    Method,
    /// Index and levels of everything.
    Results,
    /// Every condition, met or not.
    LevelLogic,
    /// Targets, gaps and what leads up.
    Gaps,
    /// Every rating with its reason.
    Ratings,
    /// What the report is not, and where it comes from.
    Notice,
}

impl Section {
    /// All sections in order.
    pub const ALL: [Self; 9] = [
        Self::Cover,
        Self::Contents,
        Self::Summary,
        Self::Method,
        Self::Results,
        Self::LevelLogic,
        Self::Gaps,
        Self::Ratings,
        Self::Notice,
    ];

    /// Id of the heading the section begins with; `None` for cover and contents, which have none.
    pub fn heading_id(self) -> Option<&'static str> {
        match self {
            Self::Cover | Self::Contents => None,
            Self::Summary => Some("summary"),
            Self::Method => Some("method"),
            Self::Results => Some("results"),
            Self::LevelLogic => Some("level-logic"),
            Self::Gaps => Some("gaps"),
            Self::Ratings => Some("ratings"),
            Self::Notice => Some("notice"),
        }
    }
}

/// What the reader of the report chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportOptions {
    /// Paper.
    pub page_size: PageSize,
    /// Sections that are left out.
    pub without: BTreeSet<Section>,
    /// A mark on every page, such as "Confidential"; may be empty.
    pub confidentiality: String,
}

/// The assessment before this one, over the same questionnaire.
#[derive(Clone, Copy, Debug)]
pub struct Previous<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// Its numbers.
    pub scorecard: &'a Scorecard,
}

/// Everything a report is composed of; the language is that of the messages it is composed with.
#[derive(Clone, Debug)]
pub struct ReportInput<'a> {
    /// The questionnaire.
    pub questionnaire: &'a Questionnaire,
    /// The assessment.
    pub assessment: &'a Assessment,
    /// Its numbers, under the same questionnaire.
    pub scorecard: &'a Scorecard,
    /// The assessment before this one.
    pub previous: Option<Previous<'a>>,
    /// Newest hash of the workspace's log, where the assessment lies in a workspace.
    pub head_hash: Option<&'a str>,
    /// Digest of the scorecard, `sha256:…`.
    pub scorecard_digest: &'a str,
    /// Whether the assessment is the fictitious demo.
    pub is_demo: bool,
    /// Day the report is made.
    pub date: Date,
    /// Version of the program that makes it.
    pub program_version: &'a str,
    /// What the reader chose.
    pub options: ReportOptions,
}

impl ReportInput<'_> {
    /// The day evidence is looked at: the assessment's own, else that of the report.
    pub fn evidence_date(&self) -> Date {
        self.assessment.assessed_on.unwrap_or(self.date)
    }
}

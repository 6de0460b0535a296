//! Everything a report is composed of, besides the messages of its language.

use std::collections::BTreeSet;
use std::sync::Arc;

use aimm_core::assessment::Assessment;
use aimm_core::consensus::{Consensus, Respondents};
use aimm_core::date::Date;
use aimm_core::questionnaire::Questionnaire;
use aimm_core::roadmap::{Roadmap, RoadmapError, RoadmapTarget};
use aimm_core::scorecard::Scorecard;
use serde::Serialize;

use crate::document::PageSize;
use crate::report_template::ReportTemplate;

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
    /// What was assessed, what was not, who took part.
    Purpose,
    /// How it was done.
    Method,
    /// Index and levels of everything.
    Results,
    /// Every condition, met or not.
    LevelLogic,
    /// Domain by domain: what was observed, what follows, what to do.
    Findings,
    /// How far several respondents agree; only where there are some.
    Agreement,
    /// Targets, gaps and what leads up.
    Gaps,
    /// Coverage, other weights, other answers, warnings.
    Robustness,
    /// The steps of least effort to the target, wave by wave.
    Roadmap,
    /// Places of other documents on the same topics; only where the questionnaire names some.
    References,
    /// What rose and what fell; only where there is an earlier assessment.
    Comparison,
    /// Every rating with its reason.
    Ratings,
    /// Every piece of evidence.
    Evidence,
    /// Every item without a rating.
    Unrated,
    /// Who answered; only where the assessment says so.
    Participants,
    /// What the questionnaire means by its terms; only where it has such a list.
    Glossary,
    /// Ruled pages to write on; only where asked for.
    Notes,
    /// What the report is not, and where it comes from.
    Notice,
}

impl Section {
    /// All sections in order.
    pub const ALL: [Self; 21] = [
        Self::Cover,
        Self::Contents,
        Self::Summary,
        Self::Purpose,
        Self::Method,
        Self::Results,
        Self::LevelLogic,
        Self::Findings,
        Self::Agreement,
        Self::Gaps,
        Self::Robustness,
        Self::Roadmap,
        Self::References,
        Self::Comparison,
        Self::Ratings,
        Self::Evidence,
        Self::Unrated,
        Self::Participants,
        Self::Glossary,
        Self::Notes,
        Self::Notice,
    ];

    /// Id of the heading the section begins with; `None` for cover and contents, which have none.
    pub fn heading_id(self) -> Option<&'static str> {
        match self {
            Self::Cover | Self::Contents => None,
            Self::Summary => Some("summary"),
            Self::Purpose => Some("purpose"),
            Self::Method => Some("method"),
            Self::Results => Some("results"),
            Self::LevelLogic => Some("level-logic"),
            Self::Findings => Some("findings"),
            Self::Agreement => Some("agreement"),
            Self::Gaps => Some("gaps"),
            Self::Robustness => Some("robustness"),
            Self::Roadmap => Some("roadmap"),
            Self::References => Some("references"),
            Self::Comparison => Some("comparison"),
            Self::Ratings => Some("ratings"),
            Self::Evidence => Some("evidence"),
            Self::Unrated => Some("unrated"),
            Self::Participants => Some("participants"),
            Self::Glossary => Some("glossary"),
            Self::Notes => Some("notes"),
            Self::Notice => Some("notice"),
        }
    }
}

/// Whom a report is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "camelCase")]
pub enum Audience {
    /// Those who may see everything.
    #[default]
    Full,
    /// A board: cover, decision summary, results, roadmap.
    Board,
    /// Outsiders: without people, notes, names and places of evidence, and the name of the organisation.
    Redacted,
}

impl Audience {
    /// Says whether reports for this audience have `section`.
    pub fn keeps(self, section: Section) -> bool {
        match self {
            Self::Full | Self::Redacted => true,
            Self::Board => {
                matches!(
                    section,
                    Section::Cover | Section::Summary | Section::Results | Section::Roadmap | Section::Notes
                )
            }
        }
    }
}

/// What the reader of the report chose.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct ReportOptions {
    /// Paper.
    pub page_size: PageSize,
    /// Whom it is for.
    pub audience: Audience,
    /// Sections that are left out.
    pub without: BTreeSet<Section>,
    /// A mark on every page, such as "Confidential"; may be empty.
    pub confidentiality: String,
    /// Whether there is a page for notes.
    pub has_notes: bool,
    /// Logo, colours and texts of whoever hands the report over.
    pub template: Option<Arc<ReportTemplate>>,
    /// Every text in the other language too, below the first.
    pub is_bilingual: bool,
}

impl ReportOptions {
    /// Says whether the report has `section`, as far as there is anything to say in it.
    pub fn includes(&self, section: Section) -> bool {
        let is_wanted = section != Section::Notes || self.has_notes;
        is_wanted && self.audience.keeps(section) && !self.without.contains(&section)
    }
}

/// The assessment before this one, over the same questionnaire.
#[derive(Clone, Copy, Debug)]
pub struct Previous<'a> {
    /// The assessment.
    pub assessment: &'a Assessment,
    /// Its numbers.
    pub scorecard: &'a Scorecard,
}

/// What several respondents said, each in a file of their own.
#[derive(Clone, Copy, Debug)]
pub struct Agreement<'a> {
    /// Their files; only digests of them, and nothing that tells whose they are, come into the report.
    pub respondents: &'a Respondents,
    /// How far they agree.
    pub consensus: &'a Consensus,
}

/// A roadmap, or why there is none.
#[derive(Clone, Debug, PartialEq)]
pub struct PlannedRoadmap {
    /// Where the target comes from.
    pub origin: TargetOrigin,
    /// The target.
    pub target: RoadmapTarget,
    /// What was found.
    pub found: Result<Roadmap, RoadmapError>,
}

/// Where the target of a roadmap comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TargetOrigin {
    /// The assessment sets it.
    Assessment,
    /// The assessment sets none: the next level up.
    NextLevel,
    /// Somebody asked for it.
    Request,
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
    /// Those whose answers it was made of.
    pub agreement: Option<Agreement<'a>>,
    /// The steps to the target, or why there are none; `None` where there is no target above: at the highest level, or without
    /// a level.
    pub roadmap: Option<&'a PlannedRoadmap>,
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

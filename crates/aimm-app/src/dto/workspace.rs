//! Workspaces: one file each.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

use super::{AssessmentSummary, OrganisationView};

/// An open workspace with everything its home shows.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct WorkspaceView {
    /// The file's name, such as `northwind-group.aimm`.
    pub name: String,
    /// The file's path.
    pub path: String,
    /// Whether everything in it is the fictitious demo.
    pub is_demo: bool,
    /// Its organisations, by name.
    pub organisations: Vec<OrganisationView>,
    /// Its assessments, newest first within an organisation.
    pub assessments: Vec<AssessmentSummary>,
}

/// Whether a recent workspace can be opened.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, TS)]
#[serde(rename_all = "camelCase")]
pub enum RecentState {
    /// It is there.
    Available,
    /// The file is not at its last place.
    Missing,
}

/// A workspace that was open before.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct RecentWorkspace {
    /// Its path.
    pub path: String,
    /// The file's name.
    pub name: String,
    /// Whether it can be opened.
    pub state: RecentState,
    /// Whether it is the fictitious demo.
    pub is_demo: bool,
    /// How many organisations it held when it was last open.
    pub n_organisations: u32,
    /// How many assessments it held.
    pub n_assessments: u32,
    /// How many of those were drafts.
    pub n_drafts: u32,
    /// When it was last open, RFC 3339.
    pub opened_at: String,
}

/// A recent workspace to open or to forget.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct RecentWorkspaceArgs {
    /// A path of the list of recent workspaces; no other is taken.
    pub path: String,
}

/// What checking a workspace found.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct VerificationView {
    /// Whether nothing is wrong.
    pub is_sound: bool,
    /// How many events the log holds.
    pub n_events: u32,
    /// Hash of the last event.
    pub head_hash: String,
    /// What is wrong, in the program's language.
    pub findings: Vec<String>,
}

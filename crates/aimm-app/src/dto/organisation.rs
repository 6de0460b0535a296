//! Who is assessed.

use serde::{Deserialize, Serialize};
use ts_rs::TS;

/// An organisation of a workspace.
#[derive(Clone, Debug, PartialEq, Serialize, TS)]
#[serde(rename_all = "camelCase")]
pub struct OrganisationView {
    /// Its id in the workspace.
    pub id: String,
    /// Its name.
    pub name: String,
    /// Its line of business.
    pub industry: Option<String>,
    /// How many people work there.
    pub employees: Option<u32>,
}

/// An organisation to save.
#[derive(Clone, Debug, Deserialize, TS)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct SaveOrganisationArgs {
    /// The organisation to change; a new one where absent.
    pub id: Option<String>,
    /// Its name, not empty.
    pub name: String,
    /// Its line of business.
    pub industry: Option<String>,
    /// How many people work there.
    pub employees: Option<u32>,
}

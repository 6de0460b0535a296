//! `aimm-questionnaire/1`: what holds between items, and between versions.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::questionnaire::LineageChange;
use crate::text::LocalisedText;

/// A level of an item that needs a level of another.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct DependencyFile {
    /// The item.
    pub item: String,
    /// From this level on.
    pub level: u8,
    /// What it needs.
    pub needs: NeedFile,
    /// Why.
    #[serde(default)]
    pub reason: LocalisedText,
}

/// What a dependency needs.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct NeedFile {
    /// The needed item.
    pub item: String,
    /// At this level at least.
    pub level: u8,
}

/// A combination of answers that deserves a second look.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct ConsistencyCheckFile {
    /// The one side.
    #[serde(rename = "if")]
    pub condition: AtLeastFile,
    /// The other side.
    #[serde(rename = "while")]
    pub contradiction: AtMostFile,
    /// What to check.
    pub message: LocalisedText,
    /// Why the two do not go together.
    #[serde(default)]
    pub reason: LocalisedText,
}

/// An item or area that is at least so high.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AtLeastFile {
    /// Id of the item or area.
    pub node: String,
    /// The least score or index.
    pub at_least: f64,
}

/// An item or area that is at most so high.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct AtMostFile {
    /// Id of the item or area.
    pub node: String,
    /// The greatest score or index.
    pub at_most: f64,
}

/// How items came from one earlier version.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LineageFile {
    /// The earlier version.
    pub from: String,
    /// Item by item.
    pub items: Vec<LineageItemFile>,
}

/// How one item came from an earlier version.
#[derive(Clone, Debug, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase", deny_unknown_fields)]
pub struct LineageItemFile {
    /// The earlier item; absent where the item is new.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub from: Option<String>,
    /// The item of this version; absent where the earlier one was retired.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// What changed.
    pub change: LineageChange,
}

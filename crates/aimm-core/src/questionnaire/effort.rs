//! How much work a step is.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// How much work a step is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
pub enum Effort {
    /// About 10 person-days.
    S,
    /// About 30 person-days.
    #[default]
    M,
    /// About 80 person-days.
    L,
}

impl Effort {
    /// What it counts in a roadmap: 1, 3 or 8 (scoring rules, section 8).
    pub fn points(self) -> u32 {
        match self {
            Self::S => 1,
            Self::M => 3,
            Self::L => 8,
        }
    }
}

//! The localised words that pictures and their text alternatives need.

/// Words in the language of a chart. This crate holds no catalogue, so the caller brings them.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Words {
    /// Head of the column of names: "Domain", "Area".
    pub name: String,
    /// Head of the column of current values: "Index".
    pub index: String,
    /// Head of the column of levels: "Level".
    pub level: String,
    /// The state now, in legends: "Current".
    pub current: String,
    /// Worst and best case: "Bounds".
    pub bounds: String,
    /// Said instead of bounds that coincide: "exact".
    pub exact: String,
    /// The value that evidence carries: "Evidenced".
    pub evidenced: String,
    /// The wanted value: "Target".
    pub target: String,
    /// The value of the assessment before: "Previous", or its year.
    pub previous: String,
    /// Head of the column of dates: "Date".
    pub date: String,
    /// Said where there is no value: "not rated".
    pub not_rated: String,
    /// Said where a value makes no sense: "not applicable".
    pub not_applicable: String,
    /// What the gate sign stands for: "gate area".
    pub gate: String,
    /// What a red edge stands for: "blocks the next level".
    pub blocks: String,
}

//! An item, and what it is answered with.

use std::collections::BTreeMap;

use super::Effort;
use crate::evidence::EvidenceKind;
use crate::ids::ItemId;
use crate::text::LocalisedText;

/// An item.
#[derive(Clone, Debug)]
pub struct Item {
    /// Its id.
    pub id: ItemId,
    /// Short title.
    pub title: LocalisedText,
    /// The question.
    pub question: LocalisedText,
    /// What counts, what does not, whom to ask; may be empty.
    pub help: LocalisedText,
    /// Weight among the items of its area, above 0.
    pub weight: f64,
    /// Ids of the roles it is put to.
    pub roles: Vec<String>,
    /// Whether it may be left out as not applicable.
    pub may_be_not_applicable: bool,
    /// What is chosen from or rated.
    pub scale: ItemScale,
    /// What somebody can show.
    pub evidence: Vec<EvidenceHint>,
    /// How to get to a level, by level.
    pub actions: BTreeMap<u8, Action>,
    /// Effort of the step to a level, by level, where the file names it.
    pub effort: BTreeMap<u8, Effort>,
}

impl Item {
    /// Effort of the step to `level`: the action's, else the item's own map, else M.
    pub fn effort_to(&self, level: u8) -> Effort {
        let named =
            self.actions.get(&level).map(|action| action.effort).or_else(|| self.effort.get(&level).copied());
        named.unwrap_or_default()
    }
}

/// What an item is answered with.
#[derive(Clone, Debug)]
pub enum ItemScale {
    /// Level texts; the position is the level.
    Anchors(Vec<LocalisedText>),
    /// Requirements; the position is the level, level 0 has none.
    Requirements(Vec<Vec<Requirement>>),
}

/// A requirement of a level.
#[derive(Clone, Debug)]
pub struct Requirement {
    /// Its id.
    pub id: String,
    /// Its text.
    pub text: LocalisedText,
}

/// What somebody can show for an item.
#[derive(Clone, Debug)]
pub struct EvidenceHint {
    /// Its kind.
    pub kind: EvidenceKind,
    /// What it is.
    pub text: LocalisedText,
}

/// How to get to a level.
#[derive(Clone, Debug)]
pub struct Action {
    /// What to do.
    pub text: LocalisedText,
    /// How much work it is.
    pub effort: Effort,
}

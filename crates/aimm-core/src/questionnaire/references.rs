//! Which area speaks of which place of a scheme, both ways. A reference says that two texts are about the same topic, and
//! nothing of conformity.

use super::{Questionnaire, Scheme};
use crate::ids::AreaId;

/// A scheme's places and the areas that refer to them.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ReferenceMatrix {
    /// Id of the scheme.
    pub scheme: String,
    /// Every place: those the scheme lists, in its order, else those referred to, in the order of the questionnaire.
    pub codes: Vec<(String, Vec<AreaId>)>,
    /// Every area, with the numbers of the places it refers to; there may be none.
    pub areas: Vec<(AreaId, Vec<String>)>,
}

impl ReferenceMatrix {
    /// Places no area refers to.
    pub fn uncovered(&self) -> impl Iterator<Item = &str> {
        self.codes.iter().filter(|(_, areas)| areas.is_empty()).map(|(code, _)| code.as_str())
    }

    /// Areas that refer to a place, with their places.
    pub fn referring(&self) -> impl Iterator<Item = &(AreaId, Vec<String>)> {
        self.areas.iter().filter(|(_, codes)| !codes.is_empty())
    }

    /// Areas that refer to no place.
    pub fn unreferring(&self) -> impl Iterator<Item = &AreaId> {
        self.areas.iter().filter(|(_, codes)| codes.is_empty()).map(|(area, _)| area)
    }
}

/// What `questionnaire` refers to in `scheme`.
pub fn reference_matrix(questionnaire: &Questionnaire, scheme: &Scheme) -> ReferenceMatrix {
    let areas: Vec<(AreaId, Vec<String>)> = questionnaire
        .areas()
        .map(|(_, area)| {
            let own = area.references.iter().filter(|reference| reference.scheme == scheme.id);
            (area.id.clone(), own.map(|reference| reference.code.clone()).collect::<Vec<_>>())
        })
        .collect();
    let mut codes: Vec<(String, Vec<AreaId>)> =
        scheme.codes.iter().map(|place| (place.code.clone(), Vec::new())).collect();
    for (area, own) in &areas {
        for code in own {
            match codes.iter_mut().find(|(known, _)| known == code) {
                Some((_, referring)) => referring.push(area.clone()),
                None => codes.push((code.clone(), vec![area.clone()])),
            }
        }
    }
    ReferenceMatrix { scheme: scheme.id.clone(), codes, areas }
}

//! Related places in other documents, both ways.

use serde::Serialize;

use super::{Localised, SchemeView};

/// What a questionnaire refers to in one scheme, both ways.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct ReferenceMatrixView {
    /// The scheme.
    pub scheme: SchemeView,
    /// Every place, with the areas that refer to it.
    pub codes: Vec<CodeAreasView>,
    /// Every area that refers to the scheme, with its places.
    pub areas: Vec<AreaCodesView>,
    /// Places that no area refers to.
    pub uncovered: Vec<String>,
    /// Ids of the areas that refer to no place.
    pub unreferring: Vec<String>,
}

/// A place and the areas that refer to it.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct CodeAreasView {
    /// Its number.
    pub code: String,
    /// What it is about; empty where the questionnaire does not say.
    pub title: Localised,
    /// Ids of the areas.
    pub areas: Vec<String>,
}

/// An area and the places it refers to.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(rename_all = "camelCase")]
pub struct AreaCodesView {
    /// Id of the area.
    pub area: String,
    /// Its name.
    pub name: Localised,
    /// Numbers of the places.
    pub codes: Vec<String>,
}

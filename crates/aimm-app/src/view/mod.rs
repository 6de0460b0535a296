//! From the engine's values to what crosses to the hosts.

mod item_analysis;
mod names;
mod questionnaire;
mod response;
mod scorecard;

pub(crate) use item_analysis::item_analysis_view;
pub(crate) use questionnaire::{questionnaire_summary, questionnaire_view, reference_matrix_view};
pub(crate) use response::{response_file, response_view};
pub(crate) use scorecard::{node_numbers, scorecard_view};

use aimm_core::text::LocalisedText;

use crate::dto::Localised;

/// A text by language tag.
pub(crate) fn localised(text: &LocalisedText) -> Localised {
    text.iter().map(|(tag, text)| (tag.to_string(), text.to_owned())).collect()
}

//! Arguments that do not fit, and how that is said.

use aimm_messages::{Argument, Messages};

use crate::dto::ErrorCode;
use crate::error::Parts;

/// An argument that does not fit.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum InputMistake {
    /// A text that must say something is empty: the field.
    #[error("{0} is empty")]
    Empty(&'static str),
    /// A text is longer than what is kept: the field and the limit in characters.
    #[error("{0} is longer than {1} characters")]
    TooLong(&'static str, usize),
    /// A date that is none.
    #[error("{0} is no date")]
    Date(String),
    /// A language the program does not speak.
    #[error("{0} is no language of the program")]
    Language(String),
    /// A scheme that the questionnaire does not declare, and those that it does.
    #[error("there is no scheme {found}, only {known}")]
    Scheme {
        /// What was asked for.
        found: String,
        /// Ids of its schemes.
        known: String,
    },
    /// Weights that are not one number above 0 for every domain.
    #[error("the weights do not fit")]
    Weights,
    /// A target above the highest level, or for an area that is not there.
    #[error("the target does not fit")]
    Target,
    /// A response that does not fit its item: the item, the JSON Pointer into the response.
    #[error("the response to {0} does not fit at {1}")]
    Response(String, String),
    /// A file name whose ending is not one of these.
    #[error("{path} does not end in {endings}")]
    Ending {
        /// The file.
        path: String,
        /// The endings that are.
        endings: &'static str,
    },
    /// An assessment to compare with that is over another questionnaire: its title.
    #[error("{0} is over another questionnaire")]
    EarlierOfAnother(String),
    /// An assessment to compare with that does not speak of an earlier day: its title.
    #[error("{0} does not speak of an earlier day")]
    NotEarlier(String),
    /// Agreement with nobody to agree with.
    #[error("there are fewer than two respondents' files")]
    FewRespondents,
    /// A proposal of levels where requirements are rated.
    #[error("the questionnaire is answered by requirements")]
    ProposalOfRequirements,
    /// A trend with nothing before it.
    #[error("there is no earlier assessment")]
    NothingEarlier,
    /// A chart with nothing rated.
    #[error("nothing is rated")]
    NothingRated,
}

impl InputMistake {
    /// Code, message key and what the message names.
    pub(crate) fn parts<'a>(&'a self, messages: &Messages) -> Parts<'a> {
        let (key, arguments): (_, Vec<(_, Argument<'a>)>) = match self {
            Self::Empty(field) => ("error-input-empty", vec![("field", field_name(field, messages).into())]),
            Self::TooLong(field, limit) => (
                "error-input-too-long",
                vec![("field", field_name(field, messages).into()), ("limit", (*limit as u32).into())],
            ),
            Self::Date(found) => ("error-input-date", vec![("found", found.into())]),
            Self::Language(found) => ("error-input-language", vec![("found", found.into())]),
            Self::Scheme { found, known } if known.is_empty() => {
                ("error-input-scheme-none", vec![("found", found.into())])
            }
            Self::Scheme { found, known } => {
                ("error-input-scheme", vec![("found", found.into()), ("known", known.into())])
            }
            Self::Weights => ("error-input-weights", Vec::new()),
            Self::Target => ("error-input-target", Vec::new()),
            Self::Response(item, place) => {
                ("error-input-response", vec![("item", item.into()), ("place", place.into())])
            }
            Self::EarlierOfAnother(title) => {
                ("error-input-earlier-of-another", vec![("title", title.into())])
            }
            Self::NotEarlier(title) => ("error-input-not-earlier", vec![("title", title.into())]),
            Self::FewRespondents => ("error-input-few-respondents", Vec::new()),
            Self::ProposalOfRequirements => ("error-input-proposal-of-requirements", Vec::new()),
            Self::NothingEarlier => ("error-input-nothing-earlier", Vec::new()),
            Self::NothingRated => ("error-input-nothing-rated", Vec::new()),
            Self::Ending { path, endings } => {
                ("error-input-ending", vec![("path", path.into()), ("endings", (*endings).into())])
            }
        };
        (ErrorCode::InvalidInput, key, arguments)
    }
}

fn field_name(field: &str, messages: &Messages) -> String {
    messages.text(&format!("field-{field}"))
}

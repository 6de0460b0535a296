//! Checked names of the things a questionnaire and a workspace hold.

use std::borrow::Borrow;
use std::fmt;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

/// Longest id that is accepted, in bytes.
pub const ID_LIMIT: usize = 64;

/// Says whether `text` may serve as an id: 1 to 64 of `A–Z a–z 0–9 . _ -`.
pub fn is_valid_id(text: &str) -> bool {
    (1..=ID_LIMIT).contains(&text.len())
        && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'_' | b'-'))
}

macro_rules! id_type {
    ($(#[$meta:meta])* $name:ident) => {
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
        #[serde(transparent)]
        pub struct $name(String);

        impl $name {
            /// The id `text`, or `None` where it is not 1 to 64 of `A–Z a–z 0–9 . _ -`.
            pub fn new(text: &str) -> Option<Self> {
                is_valid_id(text).then(|| Self(text.to_owned()))
            }

            /// The id as text.
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
                formatter.write_str(&self.0)
            }
        }

        impl Borrow<str> for $name {
            fn borrow(&self) -> &str {
                &self.0
            }
        }
    };
}

id_type!(
    /// A questionnaire, such as `aimm-core`.
    QuestionnaireId
);
id_type!(
    /// A domain of a questionnaire, such as `MGT`.
    DomainId
);
id_type!(
    /// An area of a domain, such as `MGT.2`.
    AreaId
);
id_type!(
    /// An item of an area, such as `MGT.2.3`.
    ItemId
);
id_type!(
    /// An assessment: a `UUIDv7` where this program made it.
    AssessmentId
);

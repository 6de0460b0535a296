//! The engine's own warnings, in every language of the program.

use aimm_core::scorecard::{Warning, WarningCode};
use aimm_core::text::LocalisedText;
use aimm_messages::Language;

use crate::language::{messages, tag};

/// What `warning` says to check.
pub(crate) fn say_warning(warning: &Warning) -> LocalisedText {
    let key = match warning.code {
        WarningCode::Inconsistent => "warning-inconsistent",
        WarningCode::Uniform => "warning-uniform",
        WarningCode::Spread => "warning-spread",
        WarningCode::WeakEvidence => "warning-weak-evidence",
        WarningCode::ClaimsAboveEvidence => "warning-claims-above-evidence",
    };
    LocalisedText::new(Language::ALL.map(|language| (tag(language), messages(language).text(key))))
}

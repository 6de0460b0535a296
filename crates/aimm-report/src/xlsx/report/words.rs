//! The closed sets of words that cells hold, in the language of the workbook.

use aimm_core::evidence::{EvidenceKind, Verdict};
use aimm_core::questionnaire::Policy;
use aimm_core::response::{Confidence, Progress, Satisfaction};
use aimm_core::scorecard::ItemState;

use crate::compose::Context;

/// Defined name, and key of the message, of each word of a list.
type List = &'static [(&'static str, &'static str)];

/// Lists by defined name, each with its words.
pub(super) const LISTS: [(&str, List); 6] = [
    (
        "list_states",
        &[
            ("word_rated", "state-rated"),
            ("word_unknown", "state-unknown"),
            ("word_not_applicable", "state-not-applicable"),
            ("word_unanswered", "state-unanswered"),
        ],
    ),
    (
        "list_progress",
        &[
            ("word_next_none", "progress-none"),
            ("word_next_partly", "progress-partly"),
            ("word_next_mostly", "progress-mostly"),
        ],
    ),
    (
        "list_satisfaction",
        &[
            ("word_fully", "satisfaction-fully"),
            ("word_mostly", "satisfaction-mostly"),
            ("word_partly", "satisfaction-partly"),
            ("word_not", "satisfaction-not"),
            ("word_cannot_say", "satisfaction-unknown"),
        ],
    ),
    (
        "list_policies",
        &[
            ("word_balanced", "policy-balanced"),
            ("word_strict", "policy-strict"),
            ("word_average", "policy-average"),
        ],
    ),
    (
        "list_kinds",
        &[
            ("word_document", "evidence-document"),
            ("word_record", "evidence-record"),
            ("word_metric", "evidence-metric"),
            ("word_independent", "evidence-independent"),
        ],
    ),
    (
        "list_verdicts",
        &[
            ("word_accepted", "verdict-accepted"),
            ("word_partly_accepted", "verdict-partly"),
            ("word_rejected", "verdict-rejected"),
            ("word_unreviewed", "verdict-unreviewed"),
        ],
    ),
];

/// Words of the closed sets.
pub(super) struct Words {
    states: [String; 4],
    progress: [String; 3],
    satisfaction: [String; 5],
    policies: [String; 3],
    kinds: [String; 4],
    verdicts: [String; 4],
    confidence: [String; 3],
}

impl Words {
    pub(super) fn new(context: &Context<'_>) -> Self {
        let text = |key: &str| context.text(key);
        Self {
            states: ["state-rated", "state-unknown", "state-not-applicable", "state-unanswered"].map(text),
            progress: ["progress-none", "progress-partly", "progress-mostly"].map(text),
            satisfaction: [
                "satisfaction-fully",
                "satisfaction-mostly",
                "satisfaction-partly",
                "satisfaction-not",
                "satisfaction-unknown",
            ]
            .map(text),
            policies: ["policy-balanced", "policy-strict", "policy-average"].map(text),
            kinds: ["evidence-document", "evidence-record", "evidence-metric", "evidence-independent"]
                .map(text),
            verdicts: ["verdict-accepted", "verdict-partly", "verdict-rejected", "verdict-unreviewed"]
                .map(text),
            confidence: ["confidence-low", "confidence-medium", "confidence-high"].map(text),
        }
    }

    pub(super) fn state(&self, state: ItemState) -> &str {
        &self.states[match state {
            ItemState::Rated(_) => 0,
            ItemState::Unknown => 1,
            ItemState::NotApplicable => 2,
            ItemState::Unanswered => 3,
        }]
    }

    pub(super) fn rated(&self) -> &str {
        &self.states[0]
    }

    pub(super) fn progress(&self, progress: Progress) -> &str {
        &self.progress[match progress {
            Progress::None => 0,
            Progress::Partly => 1,
            Progress::Mostly => 2,
        }]
    }

    pub(super) fn satisfaction(&self, satisfaction: Satisfaction) -> &str {
        &self.satisfaction[match satisfaction {
            Satisfaction::Fully => 0,
            Satisfaction::Mostly => 1,
            Satisfaction::Partly => 2,
            Satisfaction::Not => 3,
            Satisfaction::Unknown => 4,
        }]
    }

    pub(super) fn policy(&self, policy: Policy) -> &str {
        &self.policies[policy_number(policy) as usize - 1]
    }

    pub(super) fn kind(&self, kind: EvidenceKind) -> &str {
        &self.kinds[match kind {
            EvidenceKind::Document => 0,
            EvidenceKind::Record => 1,
            EvidenceKind::Metric => 2,
            EvidenceKind::Independent => 3,
        }]
    }

    pub(super) fn verdict(&self, verdict: Verdict) -> &str {
        &self.verdicts[match verdict {
            Verdict::Accepted => 0,
            Verdict::Partly => 1,
            Verdict::Rejected => 2,
            Verdict::Unreviewed => 3,
        }]
    }

    pub(super) fn confidence(&self, confidence: Confidence) -> &str {
        &self.confidence[match confidence {
            Confidence::Low => 0,
            Confidence::Medium => 1,
            Confidence::High => 2,
        }]
    }
}

/// Place of a policy in its list, from 1.
pub(super) fn policy_number(policy: Policy) -> u32 {
    match policy {
        Policy::Balanced => 1,
        Policy::Strict => 2,
        Policy::Average => 3,
    }
}

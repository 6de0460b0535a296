//! The engine's closed sets and those of the hosts, value by value.

use aimm_core::assessment::Status;
use aimm_core::evidence::{EvidenceKind, Verdict};
use aimm_core::format::assessment::StateName;
use aimm_core::questionnaire::{Answering, Effort, Policy, Subject};
use aimm_core::response::{Confidence, Progress, Satisfaction};
use aimm_core::scorecard::{BlockerKind, LevelStatus, WarningCode};

use crate::dto::{
    AnsweringView, BlockerKindView, ConfidenceView, EffortView, EvidenceKindView, LevelStatusView,
    PolicyView, ProgressView, ResponseStateView, SatisfactionView, StatusView, SubjectView, VerdictView,
    WarningCodeView,
};

macro_rules! same_names {
    ($($from:ident => $to:ident { $($name:ident),* })*) => {$(
        impl From<$from> for $to {
            fn from(value: $from) -> Self {
                match value {
                    $($from::$name => Self::$name,)*
                }
            }
        }
    )*};
}

same_names! {
    Subject => SubjectView { Organisation, AiSystem, Product }
    Answering => AnsweringView { Anchored, Requirements }
    Effort => EffortView { S, M, L }
    EvidenceKind => EvidenceKindView { Document, Record, Metric, Independent }
    EvidenceKindView => EvidenceKind { Document, Record, Metric, Independent }
    Verdict => VerdictView { Accepted, Partly, Rejected, Unreviewed }
    VerdictView => Verdict { Accepted, Partly, Rejected, Unreviewed }
    Progress => ProgressView { None, Partly, Mostly }
    ProgressView => Progress { None, Partly, Mostly }
    Satisfaction => SatisfactionView { Fully, Mostly, Partly, Not, Unknown }
    SatisfactionView => Satisfaction { Fully, Mostly, Partly, Not, Unknown }
    Confidence => ConfidenceView { Low, Medium, High }
    ConfidenceView => Confidence { Low, Medium, High }
    StateName => ResponseStateView { Unanswered, Unknown, NotApplicable, Rated }
    ResponseStateView => StateName { Unanswered, Unknown, NotApplicable, Rated }
    LevelStatus => LevelStatusView { Rated, Indicative, NotRated }
    BlockerKind => BlockerKindView { Index, Domain, GateArea, Area, Item }
    WarningCode => WarningCodeView { Inconsistent, Uniform, Spread, WeakEvidence, ClaimsAboveEvidence }
    Status => StatusView { Draft, Final }
    Policy => PolicyView { Balanced, Strict, Average }
    PolicyView => Policy { Balanced, Strict, Average }
}

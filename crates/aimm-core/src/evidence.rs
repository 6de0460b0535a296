//! What supports a response: kinds, verdicts, staleness, and the cap on what a claim may count.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use crate::date::Date;
use crate::questionnaire::EvidenceCap;

/// Evidence older than this counts, and is marked stale.
pub const STALE_AFTER_MONTHS: u32 = 18;

/// What a piece of evidence is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum EvidenceKind {
    /// A policy, plan or standard.
    Document,
    /// At least two operating records of the last 12 months.
    Record,
    /// Measured data over at least two periods.
    Metric,
    /// An internal audit, customer audit or third party's review.
    Independent,
}

impl EvidenceKind {
    /// All kinds, in the order in which they are shown.
    pub const ALL: [Self; 4] = [Self::Document, Self::Record, Self::Metric, Self::Independent];

    /// The name that files give it.
    pub fn name(self) -> &'static str {
        match self {
            Self::Document => "document",
            Self::Record => "record",
            Self::Metric => "metric",
            Self::Independent => "independent",
        }
    }
}

/// What a reviewer said of a piece of evidence.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "camelCase")]
pub enum Verdict {
    /// It shows what it is said to show.
    Accepted,
    /// It shows it in part; counts.
    Partly,
    /// It does not; does not count.
    Rejected,
    /// Nobody has looked; counts.
    #[default]
    Unreviewed,
}

/// One piece of evidence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Evidence {
    /// What it is called.
    pub title: String,
    /// Its kind.
    pub kind: EvidenceKind,
    /// Where it lies: a path, an address, a shelf.
    pub location: Option<String>,
    /// When it was made.
    pub date: Option<Date>,
    /// What a reviewer said of it.
    pub verdict: Verdict,
    /// SHA-256 of the file, in hexadecimal.
    pub sha256: Option<String>,
}

impl Evidence {
    /// Says whether it counts.
    pub fn counts(&self) -> bool {
        self.verdict != Verdict::Rejected
    }

    /// Says whether it is older than 18 months on `today`; undated evidence is not.
    pub fn is_stale(&self, today: Date) -> bool {
        self.date.is_some_and(|date| date.add_months(STALE_AFTER_MONTHS) < today)
    }
}

/// The greatest level that `evidence` carries under `caps`; 0 where no cap is met, such as when even the empty set of
/// kinds has none.
pub fn evidence_cap(caps: &[EvidenceCap], evidence: &[Evidence]) -> u8 {
    let has = |kind: EvidenceKind| evidence.iter().any(|piece| piece.kind == kind && piece.counts());
    caps.iter().filter(|cap| cap.kinds.iter().all(|&kind| has(kind))).map(|cap| cap.level).max().unwrap_or(0)
}

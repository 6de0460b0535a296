//! How far several respondents agree, in sentences: for the report and for the command line.

use aimm_core::consensus::{
    Consensus, FEW_RATINGS, Flag, LEAST_RATINGS, Metric, OverallAgreement, RELIABLE_ALPHA, TENTATIVE_ALPHA,
};
use aimm_core::number::{reaches, two_decimals};
use aimm_messages::Messages;

/// What `consensus` says as a whole: who was compared, how far they agree and what that means, what is to be discussed, and
/// how much the figures carry; in the language of `messages`.
pub fn agreement_sentences(consensus: &Consensus, messages: &Messages) -> Vec<String> {
    let parts = [
        Some(compared(consensus, messages)),
        Some(alpha(&consensus.overall, messages)),
        meaning(&consensus.overall, messages),
        Some(to_discuss(consensus, messages)),
        caution(consensus, messages),
    ];
    parts.into_iter().flatten().filter(|sentence| !sentence.is_empty()).collect()
}

/// Who was compared on how much.
pub(super) fn compared(consensus: &Consensus, messages: &Messages) -> String {
    let n_items = consensus.overall.n_items as u32;
    let arguments = [("n", (consensus.n_respondents as u32).into()), ("items", n_items.into())];
    messages.format("agreement-compared", &arguments)
}

/// Alpha and its interval; empty where no item has two ratings.
pub(super) fn alpha(overall: &OverallAgreement, messages: &Messages) -> String {
    if overall.n_items == 0 {
        return String::new();
    }
    let Some(alpha) = overall.alpha else { return messages.text("agreement-alpha-none") };
    let metric = match overall.metric {
        Metric::Ordinal => "agreement-metric-ordinal",
        Metric::Nominal => "agreement-metric-nominal",
        Metric::Interval => "agreement-metric-interval",
    };
    let named = [("metric", messages.text(metric).into()), ("alpha", two_decimals(alpha).into())];
    match overall.interval {
        None => messages.format("agreement-alpha-alone", &named),
        Some(interval) => {
            let [metric, alpha] = named;
            let (low, high) = (two_decimals(interval.low), two_decimals(interval.high));
            messages.format("agreement-alpha", &[metric, alpha, ("low", low.into()), ("high", high.into())])
        }
    }
}

/// What alpha means, and whether its interval leaves that open; `None` without alpha.
pub(super) fn meaning(overall: &OverallAgreement, messages: &Messages) -> Option<String> {
    let key = |alpha: f64| match alpha {
        _ if reaches(alpha, RELIABLE_ALPHA) => "agreement-reliable",
        _ if reaches(alpha, TENTATIVE_ALPHA) => "agreement-tentative",
        _ => "agreement-unreliable",
    };
    let own = key(overall.alpha?);
    let is_open = overall.interval.is_some_and(|interval| key(interval.low) != own);
    let reserve = if is_open { messages.text("agreement-interval-lower") } else { String::new() };
    Some(super::typography::sentences(&[messages.text(own), reserve], messages.language()))
}

/// How many items are to be discussed, and how many of them for their evidence alone.
pub(super) fn to_discuss(consensus: &Consensus, messages: &Messages) -> String {
    let n_proposed = consensus.items.iter().filter(|item| item.proposed.is_some()).count();
    let arguments =
        [("n", (consensus.flagged().count() as u32).into()), ("proposed", (n_proposed as u32).into())];
    let n_evidence_alone = consensus.flagged().filter(|item| item.flags == [Flag::Evidence]).count() as u32;
    let evidence_alone = match n_evidence_alone {
        0 => String::new(),
        n => messages.format("agreement-evidence-alone", &[("n", n.into())]),
    };
    let counts = messages.format("agreement-to-discuss", &arguments);
    super::typography::sentences(&[counts, evidence_alone], messages.language())
}

/// What few respondents mean for the figures of items; `None` where there are enough.
pub(super) fn caution(consensus: &Consensus, messages: &Messages) -> Option<String> {
    match consensus.n_respondents {
        n if n < LEAST_RATINGS => Some(messages.text("agreement-caution-none")),
        n if n < FEW_RATINGS => Some(messages.text("agreement-caution-few")),
        _ => None,
    }
}

/// Why an item is to be discussed, in a few words of the language of `messages`; empty where nothing speaks for it.
pub fn agreement_reasons(flags: &[Flag], messages: &Messages) -> String {
    let key = |flag: &Flag| match flag {
        Flag::Range => "agreement-flag-range",
        Flag::Agreement => "agreement-flag-agreement",
        Flag::Evidence => "agreement-flag-evidence",
    };
    let reasons: Vec<String> = flags.iter().map(|flag| messages.text(key(flag))).collect();
    super::typography::clauses(&reasons, messages.language())
}

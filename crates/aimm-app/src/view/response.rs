//! Responses, in and out.

use aimm_core::assessment_file::response_to_file;
use aimm_core::format::assessment::{EvidenceFile, ResponseFile};
use aimm_core::response::Response;

use crate::dto::{EvidenceView, ResponseView};

/// What `response` says.
pub(crate) fn response_view(response: &Response) -> ResponseView {
    let file = response_to_file(response);
    ResponseView {
        state: file.state.into(),
        level: file.level,
        progress: file.progress.map(Into::into),
        requirements: file
            .requirements
            .map(|ratings| ratings.into_iter().map(|(id, rating)| (id, rating.into())).collect()),
        reason: file.reason,
        note: file.note,
        confidence: file.confidence.map(Into::into),
        evidence: file.evidence.into_iter().map(evidence_view).collect(),
    }
}

fn evidence_view(file: EvidenceFile) -> EvidenceView {
    let EvidenceFile { title, kind, location, date, verdict, sha256 } = file;
    EvidenceView { title, kind: kind.into(), location, date, verdict: verdict.into(), sha256 }
}

/// What `view` says of `item`, in the form that the rules of files check. Blank texts are none, and progress stands with
/// a level only.
pub(crate) fn response_file(item: &str, view: ResponseView) -> ResponseFile {
    ResponseFile {
        item: item.to_owned(),
        state: view.state.into(),
        level: view.level,
        progress: view.progress.filter(|_| view.level.is_some()).map(Into::into),
        requirements: view
            .requirements
            .map(|ratings| ratings.into_iter().map(|(id, rating)| (id, rating.into())).collect()),
        reason: said(view.reason),
        note: said(view.note),
        confidence: view.confidence.map(Into::into),
        evidence: view.evidence.into_iter().map(evidence_file).collect(),
    }
}

fn evidence_file(view: EvidenceView) -> EvidenceFile {
    let EvidenceView { title, kind, location, date, verdict, sha256 } = view;
    EvidenceFile {
        title,
        kind: kind.into(),
        location: said(location),
        date: said(date),
        verdict: verdict.into(),
        sha256: said(sha256),
    }
}

fn said(text: Option<String>) -> Option<String> {
    text.filter(|text| !text.trim().is_empty())
}

//! Whether the open workspace is what its history says, in words.

use aimm_messages::{Argument, Messages};
use aimm_store::{Finding, FindingCode, StoreError};

use crate::App;
use crate::dto::VerificationView;
use crate::error::{AppResult, in_workspace};

impl App {
    /// Checks the open workspace.
    ///
    /// # Errors
    /// `NoWorkspace`; `Store` where reading fails.
    pub fn verify_workspace(&self) -> AppResult<VerificationView> {
        let report =
            self.with_workspace(|workspace| workspace.verify().map_err(in_workspace(workspace.path())))?;
        let messages = self.messages();
        Ok(VerificationView {
            is_sound: report.ok,
            n_events: report.n_events,
            head_hash: report.head_hash,
            findings: report.findings.iter().map(|finding| say(finding, messages)).collect(),
        })
    }

    /// When the event whose hash is `hash` was written, RFC 3339; `None` where the history has none such.
    ///
    /// # Errors
    /// `NoWorkspace`; `Store` where reading fails.
    pub fn confirm_hash(&self, hash: &str) -> AppResult<Option<String>> {
        self.with_workspace(|workspace| match workspace.event_with_hash(hash) {
            Ok(event) => Ok(Some(event.at)),
            Err(StoreError::NotFound { .. }) => Ok(None),
            Err(error) => Err(in_workspace(workspace.path())(error)),
        })
    }
}

fn say(finding: &Finding, messages: &Messages) -> String {
    let key = match finding.code {
        FindingCode::EventChanged => "finding-event-changed",
        FindingCode::EventMissing => "finding-event-missing",
        FindingCode::ChainBroken => "finding-chain-broken",
        FindingCode::EventUnreadable => "finding-event-unreadable",
        FindingCode::EventMisfit => "finding-event-misfit",
        FindingCode::FileDamaged => "finding-file-damaged",
        FindingCode::ReferenceBroken => "finding-reference-broken",
        FindingCode::SchemaChanged => "finding-schema-changed",
        FindingCode::RowDiffers => "finding-row-differs",
        FindingCode::QuestionnaireChanged => "finding-questionnaire-changed",
        FindingCode::ScorecardChanged => "finding-scorecard-changed",
        FindingCode::ReportTemplateChanged => "finding-report-template-changed",
    };
    let event = finding.event.map(|event| ("event", Argument::from(event.to_string())));
    let named = finding.arguments.iter().map(|(name, value)| (*name, Argument::from(value)));
    messages.format(key, &event.into_iter().chain(named).collect::<Vec<_>>())
}

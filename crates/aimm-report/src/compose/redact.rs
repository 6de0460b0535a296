//! The input of a redacted report: the same figures without people, notes, and names and places of evidence.

use std::sync::Arc;

use aimm_core::assessment::{Assessment, Respondent};
use aimm_core::questionnaire::Subject;
use aimm_core::response::{Response, ResponseState};
use aimm_core::text::LocalisedText;
use aimm_messages::Messages;

use crate::error::ReportError;
use crate::input::{Previous, ReportInput, ReportOptions};
use crate::redaction::Withheld;
use crate::report_template::ReportTemplate;

/// The parts of an input that are other ones in a redacted report.
pub(crate) struct Redacted {
    assessment: Assessment,
    previous: Option<Assessment>,
    confidentiality: String,
    template: Option<Arc<ReportTemplate>>,
}

impl Redacted {
    /// What becomes of `input`; texts that stay lose the names and other things that are withheld elsewhere.
    pub(crate) fn of(input: &ReportInput<'_>, messages: &Messages) -> Self {
        Self::by(
            &Redaction {
                withheld: Some(Withheld::of(input)),
                subject: input.questionnaire.subject,
                messages,
            },
            input,
        )
    }

    fn by(redaction: &Redaction<'_>, input: &ReportInput<'_>) -> Self {
        Self {
            assessment: redaction.assessment(input.assessment),
            previous: input.previous.map(|previous| redaction.assessment(previous.assessment)),
            confidentiality: redaction.text(&input.options.confidentiality),
            template: input
                .options
                .template
                .as_deref()
                .map(|template| Arc::new(redaction.template(template))),
        }
    }

    /// `input` with these parts.
    pub(crate) fn input<'r>(&'r self, input: &ReportInput<'r>) -> ReportInput<'r> {
        let previous = input.previous.zip(self.previous.as_ref());
        ReportInput {
            assessment: &self.assessment,
            previous: previous
                .map(|(previous, assessment)| Previous { assessment, scorecard: previous.scorecard }),
            options: ReportOptions {
                confidentiality: self.confidentiality.clone(),
                template: self.template.clone(),
                ..input.options.clone()
            },
            ..input.clone()
        }
    }
}

/// What `read` makes of the report for outsiders about nobody: with the ratings of `input`, and without anything that
/// somebody wrote.
///
/// # Errors
///
/// Those of `read`.
pub(crate) fn about_nobody(
    input: &ReportInput<'_>,
    messages: &Messages,
    read: impl FnOnce(&ReportInput<'_>) -> Result<String, ReportError>,
) -> Result<String, ReportError> {
    let redacted =
        Redacted::by(&Redaction { withheld: None, subject: input.questionnaire.subject, messages }, input);
    read(&ReportInput {
        agreement: None,
        head_hash: None,
        scorecard_digest: "",
        program_version: "",
        ..redacted.input(input)
    })
}

/// The same answers without notes, and without names and places of evidence.
pub(crate) fn without_remarks(assessment: &Assessment) -> Assessment {
    let mut bare = assessment.clone();
    bare.responses.iter_mut().for_each(drop_remarks);
    bare
}

fn drop_remarks(response: &mut Response) {
    response.note = None;
    for piece in &mut response.evidence {
        piece.title.clear();
        piece.location = None;
        piece.sha256 = None;
    }
}

struct Redaction<'m> {
    /// What texts lose that stay; where there is none, no text stays.
    withheld: Option<Withheld>,
    subject: Subject,
    messages: &'m Messages,
}

impl Redaction<'_> {
    fn assessment(&self, assessment: &Assessment) -> Assessment {
        let mut redacted = assessment.clone();
        let organisation = &mut redacted.organisation;
        if !organisation.name.trim().is_empty() {
            organisation.name = self.of_subject("report-redacted-organisation");
        }
        organisation.industry = organisation.industry.as_deref().map(|industry| self.text(industry));
        redacted.title = self.text(&assessment.title);
        redacted.scope = self.text(&assessment.scope);
        redacted.ai_roles = assessment.ai_roles.iter().map(|role| self.text(role)).collect();
        redacted.respondent = assessment.respondent.as_ref().map(|respondent| Respondent {
            id: String::new(),
            name: None,
            role: respondent.role.clone(),
        });
        redacted.responses.iter_mut().for_each(|response| self.response(response));
        redacted
    }

    /// The same template, whose digest stays that of what was given.
    fn template(&self, template: &ReportTemplate) -> ReportTemplate {
        let mut redacted = template.clone();
        let file = &mut redacted.file;
        let texts = [&mut file.cover, &mut file.confidentiality, &mut file.header, &mut file.footer];
        for text in texts.into_iter().flatten() {
            let scrubbed = text.iter().map(|(tag, words)| (tag.clone(), self.text(words)));
            *text = LocalisedText::new(scrubbed.collect::<Vec<_>>());
        }
        redacted.logo = None;
        redacted
    }

    fn response(&self, response: &mut Response) {
        drop_remarks(response);
        if let ResponseState::NotApplicable { reason } = &mut response.state {
            *reason = self.text(reason);
        }
    }

    fn of_subject(&self, key: &str) -> String {
        self.messages.format(key, &[("subject", self.subject.name().into())])
    }

    fn text(&self, text: &str) -> String {
        let name = self.of_subject("report-redacted-name");
        let scrub =
            |withheld: &Withheld| withheld.scrub(text, &name, &self.messages.text("report-redacted-other"));
        self.withheld.as_ref().map(scrub).unwrap_or_default()
    }
}

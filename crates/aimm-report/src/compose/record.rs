//! What the report was made from and how, for programs.

use super::context::Context;
use crate::input::{Previous, ReportInput, Section};
use crate::record::{
    OptionsRecord, PreviousRecord, QuestionnaireRecord, RECORD_FORMAT, ReportRecord, digest_of_answers,
    digests_of_respondents, name_of,
};

/// The record of the report.
pub(crate) fn record(context: &Context<'_>) -> ReportRecord {
    let input = context.input;
    let questionnaire = input.questionnaire;
    ReportRecord {
        format: RECORD_FORMAT.to_owned(),
        program_version: input.program_version.to_owned(),
        assessment: input.assessment.id.to_string(),
        answers_digest: digest_of_answers(input.assessment),
        questionnaire: QuestionnaireRecord {
            id: questionnaire.id.to_string(),
            version: questionnaire.version.clone(),
            digest: questionnaire.digest.clone(),
        },
        policy: name_of(context.policy()),
        scorecard_digest: input.scorecard_digest.to_owned(),
        head_hash: input.head_hash.map(str::to_owned),
        is_demo: input.is_demo,
        previous: input.previous.map(previous_record),
        respondents: input
            .agreement
            .map(|agreement| digests_of_respondents(agreement.respondents))
            .unwrap_or_default(),
        options: options(context),
    }
}

/// `record` with the digests of the answers of `input`: those of what was withheld would fit no file.
pub(crate) fn with_answers_of(record: ReportRecord, input: &ReportInput<'_>) -> ReportRecord {
    ReportRecord {
        answers_digest: digest_of_answers(input.assessment),
        previous: input.previous.map(previous_record),
        ..record
    }
}

fn previous_record(previous: Previous<'_>) -> PreviousRecord {
    PreviousRecord {
        assessment: previous.assessment.id.to_string(),
        answers_digest: digest_of_answers(previous.assessment),
    }
}

fn options(context: &Context<'_>) -> OptionsRecord {
    let options = &context.input.options;
    let is_wanted = |section: &Section| *section != Section::Notes || options.has_notes;
    let included =
        Section::ALL.into_iter().filter(|section| is_wanted(section) && !options.without.contains(section));
    OptionsRecord {
        language: context.words().tag().to_owned(),
        paper: name_of(options.page_size),
        audience: name_of(options.audience),
        date: context.input.date.to_string(),
        sections: included.map(name_of).collect(),
        confidentiality: options.confidentiality.clone(),
        template: options.template.as_ref().map(|template| template.digest.clone()),
        is_bilingual: options.is_bilingual,
    }
}

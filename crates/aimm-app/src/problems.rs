//! Problems of files, in words.

use aimm_core::problem::{Problem, ProblemCode};
use aimm_messages::{Argument, Messages};

use crate::dto::ProblemView;

/// The names that a message may speak of; a problem names those that its code has.
const ARGUMENTS: [&str; 13] = [
    "line",
    "column",
    "reason",
    "limit",
    "name",
    "expected",
    "found",
    "suggestion",
    "allowed",
    "language",
    "level",
    "other",
    "chain",
];

/// Most characters of a value that a message names.
const MOST_CHARACTERS: usize = 300;

/// `problem` in the language of `messages`.
pub(crate) fn problem_view(problem: &Problem, messages: &Messages) -> ProblemView {
    let key = key(problem.code);
    let arguments = arguments(problem, messages);
    let variant = |name: &str| messages.find(&format!("{key}.{name}"), &arguments);
    // What has no language of its own, such as a note, is said without naming one.
    let plain = problem.argument("language").is_some_and(str::is_empty).then(|| variant("plain")).flatten();
    // What is not there at all is not named as empty quotation marks.
    let absent = problem.argument("found").is_some_and(str::is_empty).then(|| variant("absent")).flatten();
    let suggestion = problem.argument("suggestion").filter(|text| !text.is_empty());
    let suggested = suggestion.and_then(|_| variant("suggestion"));
    ProblemView {
        file: problem.file.clone(),
        path: problem.path.clone(),
        code: code_name(problem.code),
        message: plain.or(absent).unwrap_or_else(|| messages.format(key, &arguments)),
        hint: suggested.or_else(|| variant("hint")).unwrap_or_default(),
    }
}

/// One line for people: file, place, what is wrong, what to do.
pub fn line(problem: &ProblemView) -> String {
    let place =
        if problem.path.is_empty() { String::new() } else { format!("{}: ", shortened(&problem.path)) };
    let hint = if problem.hint.is_empty() { String::new() } else { format!(" ({})", problem.hint) };
    format!("{}: {place}{}{hint}", problem.file, problem.message)
}

/// `text` as a message names it: what a file holds may be as long as the file.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(MOST_CHARACTERS) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}

fn arguments(problem: &Problem, messages: &Messages) -> Vec<(&'static str, Argument<'static>)> {
    let is_type = problem.code == ProblemCode::WrongType;
    ARGUMENTS
        .into_iter()
        .filter_map(|name| {
            let value = problem.argument(name)?;
            let text = if is_type { type_names(value, messages) } else { shortened(value) };
            Some((name, text.into()))
        })
        .collect()
}

/// JSON's names of types, `string | integer`, in words.
fn type_names(names: &str, messages: &Messages) -> String {
    let known =
        |name: &str| messages.find(&format!("json-type-{name}"), &[]).unwrap_or_else(|| name.to_owned());
    names.split(" | ").map(known).collect::<Vec<_>>().join(" / ")
}

/// The code as files and programs read it.
fn code_name(code: ProblemCode) -> String {
    serde_json::to_value(code).ok().and_then(|value| value.as_str().map(str::to_owned)).unwrap_or_default()
}

fn key(code: ProblemCode) -> &'static str {
    match code {
        ProblemCode::Syntax => "problem-syntax",
        ProblemCode::TooLarge => "problem-too-large",
        ProblemCode::DuplicateKey => "problem-duplicate-key",
        ProblemCode::WrongFormat => "problem-wrong-format",
        ProblemCode::WrongType => "problem-wrong-type",
        ProblemCode::MissingField => "problem-missing-field",
        ProblemCode::UnknownField => "problem-unknown-field",
        ProblemCode::UnknownValue => "problem-unknown-value",
        ProblemCode::OutOfRange => "problem-out-of-range",
        ProblemCode::InvalidId => "problem-invalid-id",
        ProblemCode::InvalidDate => "problem-invalid-date",
        ProblemCode::DuplicateId => "problem-duplicate-id",
        ProblemCode::MissingTranslation => "problem-missing-translation",
        ProblemCode::LanguageWithoutTexts => "problem-language-without-texts",
        ProblemCode::EmptyText => "problem-empty-text",
        ProblemCode::TextTooLong => "problem-text-too-long",
        ProblemCode::MarkupInText => "problem-markup-in-text",
        ProblemCode::DanglingReference => "problem-dangling-reference",
        ProblemCode::UnknownScheme => "problem-unknown-scheme",
        ProblemCode::UnknownRole => "problem-unknown-role",
        ProblemCode::WeightNotPositive => "problem-weight-not-positive",
        ProblemCode::LevelHole => "problem-level-hole",
        ProblemCode::IdenticalAnchors => "problem-identical-anchors",
        ProblemCode::DependencyCycle => "problem-dependency-cycle",
        ProblemCode::MissingFile => "problem-missing-file",
        ProblemCode::WrongAnswering => "problem-wrong-answering",
        ProblemCode::GateItemNotApplicable => "problem-gate-item-not-applicable",
        ProblemCode::UnknownItem => "problem-unknown-item",
        ProblemCode::NotApplicableRefused => "problem-not-applicable-refused",
        ProblemCode::OtherQuestionnaire => "problem-other-questionnaire",
        ProblemCode::OtherDigest => "problem-other-digest",
        ProblemCode::NotAWorkbook => "problem-not-a-workbook",
        ProblemCode::DamagedPart => "problem-damaged-part",
        ProblemCode::MissingSheet => "problem-missing-sheet",
        ProblemCode::MissingKeys => "problem-missing-keys",
        ProblemCode::CellWithoutValue => "problem-cell-without-value",
        ProblemCode::NotALevel => "problem-not-a-level",
        ProblemCode::Contradiction => "problem-contradiction",
        ProblemCode::WrongLanguage => "problem-wrong-language",
        ProblemCode::VagueWord => "problem-vague-word",
        ProblemCode::LengthOutsideRange => "problem-length-outside-range",
        ProblemCode::LadderSilent => "problem-ladder-silent",
        ProblemCode::NearDuplicate => "problem-near-duplicate",
        ProblemCode::LengthRatio => "problem-length-ratio",
        ProblemCode::FactInOneLanguage => "problem-fact-in-one-language",
        ProblemCode::ReasonMissing => "problem-reason-missing",
        ProblemCode::TooFewRoles => "problem-too-few-roles",
        ProblemCode::ActionMissing => "problem-action-missing",
        ProblemCode::EvidenceKindMissing => "problem-evidence-kind-missing",
        ProblemCode::ActionOnlyDocument => "problem-action-only-document",
        ProblemCode::UnusedException => "problem-unused-exception",
        ProblemCode::StrictCheckNotRun => "problem-strict-check-not-run",
        ProblemCode::InvalidColour => "problem-invalid-colour",
        ProblemCode::ContrastTooLow => "problem-contrast-too-low",
        ProblemCode::PictureUnreadable => "problem-picture-unreadable",
        ProblemCode::PictureNotAllowed => "problem-picture-not-allowed",
        ProblemCode::RespondentTwice => "problem-respondent-twice",
        ProblemCode::AssessmentTwice => "problem-assessment-twice",
        ProblemCode::RecordMissing => "problem-record-missing",
        ProblemCode::RecordUnreadable => "problem-record-unreadable",
    }
}

//! Findings that the questionnaire's authors have looked at and stand by.

use super::{CODES, Finding};
use crate::format::questionnaire::{LintExceptionFile, QuestionnaireFile};
use crate::problem::{Problem, ProblemCode};

/// `findings` without those that an exception covers, and every exception that covers none.
pub(super) fn without(findings: Vec<Finding>, file: &QuestionnaireFile, name: &str) -> Vec<Problem> {
    let exceptions = &file.lint_exceptions;
    let is_unused =
        |exception: &LintExceptionFile| !findings.iter().any(|finding| covers(exception, finding));
    let unused: Vec<Problem> = exceptions
        .iter()
        .enumerate()
        .filter(|(_, exception)| is_unused(exception))
        .map(|(at, exception)| {
            Problem::new(name, format!("/lintExceptions/{at}"), ProblemCode::UnusedException)
                .with("name", format!("{} {}", exception.code, exception.node))
        })
        .collect();
    let kept = findings
        .into_iter()
        .filter(|finding| !exceptions.iter().any(|exception| covers(exception, finding)))
        .map(|finding| finding.problem);
    kept.chain(unused).collect()
}

fn covers(exception: &LintExceptionFile, finding: &Finding) -> bool {
    let code = CODES.iter().find(|(code, _)| *code == finding.problem.code).map_or("", |(_, name)| *name);
    let is_found =
        exception.found.as_deref().is_none_or(|found| finding.problem.argument("found") == Some(found));
    exception.code == code && exception.node == finding.node && is_found
}

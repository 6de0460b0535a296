//! The title page, and what stands at head and foot of the others.

use aimm_core::assessment::Status;

use super::branding;
use super::context::Context;
use super::typography::shortened;
use super::weights::weights_name;
use crate::document::{Block, Cover, Fact, Footer, Label, LevelLadder, Run, RunningHead};
use crate::input::Audience;

/// Longest scope that stands below the title; a longer one stands among the facts.
const LONGEST_SUBTITLE: usize = 100;
/// Longest scope among the facts.
const LONGEST_SCOPE: usize = 300;
/// Longest name of organisation and assessment in the running head.
const LONGEST_HEAD: usize = 64;

/// The title page.
pub(crate) fn cover(context: &Context<'_>) -> Block {
    let input = context.input;
    Block::Cover(Cover {
        logo: branding::logo(context),
        organisation: input.assessment.organisation.name.trim().into(),
        mark: marks(
            context,
            &[branding::confidentiality(context), audience_mark(context), demo_mark(context)],
        )
        .map(Label::from),
        title: context.title().into(),
        subtitle: subtitle(context).map(Label::from),
        ladder: Some(ladder(context)),
        blanks: Vec::new(),
        text: branding::cover_text(context),
        facts: facts(context),
        notice: vec![context.run(&input.questionnaire.notice)],
    })
}

/// The scope, where it is short.
fn subtitle(context: &Context<'_>) -> Option<String> {
    let scope = context.input.assessment.scope.trim();
    let is_short = !scope.is_empty() && scope.chars().count() <= LONGEST_SUBTITLE;
    is_short.then(|| scope.to_owned())
}

fn ladder(context: &Context<'_>) -> LevelLadder {
    let top = ("top", context.top().into());
    let alternative = match context.level() {
        Some(level) => context.say("report-ladder", &[top, ("level", level.into())]),
        None => context.say("report-ladder-none", &[top]),
    };
    LevelLadder { current: context.level(), statement: statement(context), alternative }
}

fn statement(context: &Context<'_>) -> Vec<Run> {
    let index = context.input.scorecard.overall.score.claimed.index;
    let index = index.map(|index| {
        let index = context.index(index);
        context.say("report-cover-index", &[("index", index.into()), ("top", context.top().into())])
    });
    let mut runs = match context.level() {
        Some(level) => {
            let key = if context.is_indicative() {
                "report-cover-source-indicative"
            } else {
                "report-cover-source"
            };
            let gap = if context.language.is_chinese() { "，" } else { " " };
            let source = format!("{gap}{}", context.say_with_source(key, &[]));
            vec![Run::strong(context.level_and_name(level)), Run::quiet(source)]
        }
        None => vec![Run::strong(context.text("report-cover-none"))],
    };
    runs.extend(index.map(|index| Run::new(format!("\n{index}"))));
    runs
}

fn facts(context: &Context<'_>) -> Vec<Fact> {
    let input = context.input;
    let questionnaire = input.questionnaire;
    let named = [
        ("id", questionnaire.id.as_str().into()),
        ("version", questionnaire.version.as_str().into()),
        ("title", context.local(&questionnaire.title).into()),
    ];
    let policy = [("policy", context.policy_name().into()), ("weights", weights_name(context).into())];
    let long_scope = match subtitle(context) {
        Some(_) => String::new(),
        None => shortened(&input.assessment.scope, LONGEST_SCOPE),
    };
    let facts = [
        (context.organisation_label(), context.organisation()),
        ("term-scope", long_scope),
        ("term-assessed-on", input.assessment.assessed_on.map(|on| context.date(on)).unwrap_or_default()),
        ("term-questionnaire", context.say("report-questionnaire", &named)),
        ("report-fact-policy", context.say("report-policy-and-weights", &policy)),
        ("term-status", status(context)),
        ("report-fact-date", context.date(input.date)),
    ];
    labelled(context, facts)
}

/// Facts with a value; those without are left out.
pub(crate) fn labelled<const N: usize>(context: &Context<'_>, facts: [(&str, String); N]) -> Vec<Fact> {
    let stated = facts.into_iter().filter(|(_, value)| !value.is_empty());
    stated.map(|(key, value)| Fact::new(context.text(key), value)).collect()
}

fn status(context: &Context<'_>) -> String {
    match (context.input.assessment.status, context.n_open()) {
        (Status::Final, _) => context.text("status-final"),
        (Status::Draft, 0) => context.text("status-draft"),
        (Status::Draft, n) => context.say("report-draft-open", &[("n", n.into())]),
    }
}

/// Says of a redacted report that it is one.
fn audience_mark(context: &Context<'_>) -> String {
    match context.input.options.audience {
        Audience::Redacted => context.text("report-redacted-mark"),
        Audience::Full | Audience::Board => String::new(),
    }
}

fn demo_mark(context: &Context<'_>) -> String {
    if context.input.is_demo { context.text("demo-label") } else { String::new() }
}

/// What stands on every page: confidentiality, and that a report is a redacted one.
pub(crate) fn page_marks(context: &Context<'_>) -> String {
    let mark = branding::confidentiality(context);
    marks(context, &[mark, audience_mark(context)]).unwrap_or_default()
}

/// The marks that are not empty, one after the other.
fn marks(context: &Context<'_>, marks: &[String]) -> Option<String> {
    marks.iter().filter(|mark| !mark.is_empty()).cloned().reduce(|first, second| {
        context.say("report-marks", &[("first", first.into()), ("second", second.into())])
    })
}

/// The line at the top of the pages.
pub(crate) fn running_head(context: &Context<'_>) -> RunningHead {
    let title = shortened(context.title(), LONGEST_HEAD);
    let left = match context.input.assessment.organisation.name.trim() {
        "" => title,
        name => {
            let name = shortened(name, LONGEST_HEAD);
            context.say("report-running-head", &[("organisation", name.into()), ("title", title.into())])
        }
    };
    let status = context.lowered(match context.input.assessment.status {
        Status::Draft => "status-draft",
        Status::Final => "status-final",
    });
    let mark = shortened(&branding::confidentiality(context), LONGEST_HEAD);
    let right =
        marks(context, &[mark, status, audience_mark(context), demo_mark(context)]).unwrap_or_default();
    RunningHead { left, right, above: branding::header(context) }
}

/// The line at the foot of the pages: no level without its source.
pub(crate) fn footer(context: &Context<'_>) -> Footer {
    let text = match context.level() {
        Some(level) => {
            let key = if context.is_indicative() { "report-footer-indicative" } else { "report-footer" };
            context.say_with_source(key, &[("level", context.level_and_name(level).into())])
        }
        None => context.say_with_source("report-footer-none", &[]),
    };
    let page_number =
        context.say("report-footer-page", &[("page", "{page}".into()), ("pages", "{pages}".into())]);
    Footer { text, page_number, below: branding::footer(context) }
}

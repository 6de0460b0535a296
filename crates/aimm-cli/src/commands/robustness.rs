//! `aimm robustness`.

use aimm_app::App;

use super::{score_text, subject};
use crate::args::ScoreArguments;
use crate::failure::Failure;
use crate::layout::Style;
use crate::output::Outcome;

pub(super) fn run(app: &App, arguments: &ScoreArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    let subject = subject(app, &arguments.assessment)?;
    let robustness = app.robustness_of(&subject, style.messages)?;
    let head = score_text::heading_of(&subject.file_score(), style);
    let text = format!("{head}\n{}\n", robustness.sentences.join("\n"));
    Ok(Outcome::done(text, robustness.to_value()?))
}

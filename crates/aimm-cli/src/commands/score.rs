//! `aimm score`.

use aimm_app::App;

use super::{score_text, subject};
use crate::args::ScoreArguments;
use crate::failure::Failure;
use crate::layout::Style;
use crate::output::Outcome;

pub(super) fn run(app: &App, arguments: &ScoreArguments, style: Style<'_>) -> Result<Outcome, Failure> {
    let score = subject(app, &arguments.assessment)?.file_score();
    Ok(Outcome::done(score_text::text_of(&score, style), score.to_value()?))
}

//! Reach, rule, record and consequence: what every level text of an organisation says.

use super::Lint;
use super::vocabulary::Vocabulary;
use super::words::has_cue;
use crate::format::questionnaire::QuestionnaireFile;
use crate::problem::ProblemCode;
use crate::questionnaire::Subject;
use crate::text::LocalisedText;

/// The highest level of the scale that the ladder describes.
const TOP: usize = 5;

/// What a level text speaks of, in the order of [`Vocabulary::ladder`].
const RUNGS: [&str; 4] = ["reach", "rule", "record", "consequence"];

impl Lint<'_> {
    /// Level 1 says who; from level 2 on, a text says all four. Products and other scales climb other ladders.
    pub(super) fn ladder(&mut self, file: &QuestionnaireFile, level: u8, text: &LocalisedText, path: &str) {
        if level == 0 || file.subject != Subject::Organisation || file.levels.len() != TOP + 1 {
            return;
        }
        for (language, words) in text.iter() {
            let Some(vocabulary) = Vocabulary::of(language) else { continue };
            let lower = words.to_lowercase();
            let cues = &vocabulary.ladder[usize::from(level) - 1];
            for (rung, cues) in RUNGS.iter().zip(cues) {
                if !cues.is_empty() && !cues.iter().any(|cue| has_cue(&lower, cue)) {
                    self.report(
                        &format!("{path}/{language}"),
                        ProblemCode::LadderSilent,
                        &[("level", &level.to_string()), ("expected", rung), ("language", language.as_str())],
                    );
                }
            }
        }
    }
}

//! Reach, rule, record and consequence: what every level text of an organisation says.

use super::Lint;
use super::intervals::intervals;
use super::vocabulary::Vocabulary;
use super::words::{cue_places, folded, has_cue};
use crate::format::questionnaire::QuestionnaireFile;
use crate::problem::ProblemCode;
use crate::questionnaire::Subject;
use crate::text::LocalisedText;

/// The highest level of the scale that the ladder describes.
const TOP: usize = 5;
/// Levels from here on reach the whole organisation.
const WHOLE: u8 = 3;

/// What a level text speaks of, in the order of [`Vocabulary::ladder`]. At level 4 the rule is a target or limit, the record a
/// series, the consequence a decision; at level 5 they are recalibration, independent check and what others get of it.
const RUNGS: [&str; 5] = [REACH, "rule", "record", "consequence", "foundation"];
const REACH: &str = "reach";

impl Lint<'_> {
    /// Level 1 says who; from level 2 on, a text says all. Products and other scales climb other ladders.
    pub(super) fn ladder(&mut self, file: &QuestionnaireFile, level: u8, text: &LocalisedText, path: &str) {
        if level == 0 || file.subject != Subject::Organisation || file.levels.len() != TOP + 1 {
            return;
        }
        for (language, words) in text.iter() {
            let Some(vocabulary) = Vocabulary::of(language) else { continue };
            for expected in silent(level, &folded(words).to_ascii_lowercase(), vocabulary) {
                self.report(
                    &format!("{path}/{language}"),
                    ProblemCode::LadderSilent,
                    &[("level", &level.to_string()), ("expected", expected), ("language", language.as_str())],
                );
            }
        }
    }
}

/// What `text`, in lower case, lacks at `level`.
fn silent(level: u8, text: &str, vocabulary: &Vocabulary) -> Vec<&'static str> {
    let rungs = RUNGS.into_iter().zip(vocabulary.ladder[usize::from(level) - 1]);
    let mut lacking: Vec<_> = rungs
        .filter(|(rung, cues)| {
            let is_said = if *rung == REACH {
                reaches(text, cues, vocabulary)
            } else {
                cues.iter().any(|cue| has_cue(text, cue))
            };
            !cues.is_empty() && !is_said
        })
        .map(|(rung, _)| rung)
        .collect();
    if level >= WHOLE && text.split(['.', ';', '。', '；']).any(|sentence| is_narrow(sentence, vocabulary))
    {
        lacking.push("lowerReach");
    }
    lacking
}

/// Whether `sentence` claims the reach of level 2.
fn is_narrow(sentence: &str, vocabulary: &Vocabulary) -> bool {
    vocabulary.narrow.iter().any(|cue| has_cue(sentence, cue))
        && !vocabulary.excusing.iter().any(|cue| has_cue(sentence, cue))
}

/// "Every quarter" says when, and not how far.
fn reaches(text: &str, cues: &[&str], vocabulary: &Vocabulary) -> bool {
    let mut places = cues.iter().flat_map(|cue| cue_places(text, cue)).peekable();
    if places.peek().is_none() {
        return false;
    }
    let intervals = intervals(text, vocabulary.is_chinese);
    places.any(|at| !intervals.iter().any(|interval| interval.place.contains(&at)))
}

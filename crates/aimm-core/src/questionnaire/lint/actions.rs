//! Evidence hints and actions.

use super::Lint;
use super::doing::does_something;
use super::texts::Kind;
use super::vocabulary::Vocabulary;
use super::words::folded;
use crate::evidence::EvidenceKind;
use crate::format::questionnaire::{ItemFile, QuestionnaireFile};
use crate::problem::ProblemCode;

/// Levels from here on need measured data and somebody independent.
const HIGH: u8 = 4;

impl Lint<'_> {
    /// Every kind that the caps of the high levels ask for is among the hints.
    pub(super) fn evidence(&mut self, file: &QuestionnaireFile, item: &ItemFile, path: &str) {
        for (at, hint) in item.evidence.iter().enumerate() {
            self.text(&hint.text, &format!("{path}/evidence/{at}/text"), Kind::Evidence);
        }
        let top = file.levels.len().saturating_sub(1) as u8;
        let high = file.scoring.evidence_caps.iter().filter(|cap| cap.level >= HIGH.min(top));
        let mut needed: Vec<EvidenceKind> = high.flat_map(|cap| &cap.kinds).copied().collect();
        needed.sort_unstable();
        needed.dedup();
        for kind in needed.into_iter().filter(|kind| item.evidence.iter().all(|hint| hint.kind != *kind)) {
            let path = format!("{path}/evidence");
            self.report(&path, ProblemCode::EvidenceKindMissing, &[("name", kind.name())]);
        }
    }

    pub(super) fn actions(&mut self, item: &ItemFile, path: &str) {
        for (level, action) in &item.actions {
            let place = format!("{path}/actions/{level}/text");
            self.text(&action.text, &place, Kind::Action);
            for (language, words) in action.text.iter() {
                let Some(vocabulary) = Vocabulary::of(language) else { continue };
                if !does_something(&folded(words).to_ascii_lowercase(), vocabulary) {
                    self.report(
                        &format!("{place}/{language}"),
                        ProblemCode::ActionOnlyDocument,
                        &[("level", level), ("language", language.as_str())],
                    );
                }
            }
        }
    }
}

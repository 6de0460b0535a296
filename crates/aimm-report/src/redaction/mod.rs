//! What a redacted report must not say, and the proof that a file does not say it.
//!
//! The proof is a search: [`Withheld::check`] takes any text, such as [`pdf_text`] reads back from the bytes of a PDF, and
//! refuses it where it finds a name, a sentence of a note, or the title or place of a piece of evidence. Spaces, line ends
//! and punctuation do not count, so that a text is found across lines and pages.
//!
//! What the program's or the questionnaire's own texts say anyway is not looked for: it would be found and give nothing
//! away. Nor are figures without a letter, and single letters. For the same reason a text that was found is no leak where
//! the same report says it about nobody: without names, notes, evidence and whatever else somebody wrote.

mod parts_text;
mod pdf_text;
mod public;
mod secrets;
mod squeezed;

use std::collections::BTreeSet;
use std::fmt;

use crate::error::ReportError;
use crate::input::ReportInput;
use public::PublicText;
use secrets::secrets;
use squeezed::{Needles, Squeezed};

pub use parts_text::parts_text;
pub use pdf_text::pdf_text;

/// What kind of thing is withheld.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum WithheldKind {
    /// The organisation, by name.
    Organisation,
    /// A person.
    Person,
    /// What was noted on an answer.
    Note,
    /// The title of a piece of evidence.
    EvidenceTitle,
    /// Where a piece of evidence lies.
    Location,
}

/// Something withheld that was found.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Leak {
    /// What kind of thing it is.
    pub kind: WithheldKind,
    /// Its text, or the part of it that was found.
    pub text: String,
}

impl fmt::Display for WithheldKind {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(match self {
            Self::Organisation => "the name of the organisation",
            Self::Person => "the name of a person",
            Self::Note => "a note",
            Self::EvidenceTitle => "the title of a piece of evidence",
            Self::Location => "the place of a piece of evidence",
        })
    }
}

/// Everything a redacted report of one assessment withholds.
#[derive(Clone, Debug)]
pub struct Withheld {
    secrets: Vec<Leak>,
    needles: Needles,
}

impl Withheld {
    /// What the redacted report of `input` withholds.
    pub fn of(input: &ReportInput<'_>) -> Self {
        let public = PublicText::of(input.questionnaire);
        let secrets = public.without_known(secrets(input));
        let needles = Needles::new(secrets.iter().map(|secret| secret.text.as_str()));
        Self { secrets, needles }
    }

    /// Says whether `text` gives nothing away: the text of a file, or of a part of it. `about_nobody` gives the text of the
    /// same file without anything that somebody wrote; it is only asked where something is found.
    ///
    /// # Errors
    ///
    /// [`ReportError::NotRedacted`] with everything that was found; whatever `about_nobody` fails with.
    pub fn check(
        &self,
        text: &str,
        about_nobody: impl FnOnce() -> Result<String, ReportError>,
    ) -> Result<(), ReportError> {
        let found = self.found(text);
        if found.is_empty() {
            return Ok(());
        }
        let harmless = self.found(&about_nobody()?);
        let leaks: BTreeSet<&Leak> = found.difference(&harmless).map(|at| &self.secrets[*at]).collect();
        if leaks.is_empty() {
            Ok(())
        } else {
            Err(ReportError::NotRedacted(leaks.into_iter().cloned().collect()))
        }
    }

    /// Which of the secrets stand in the text.
    fn found(&self, text: &str) -> BTreeSet<usize> {
        self.needles.find(&Squeezed::new(text)).into_iter().map(|hit| hit.needle).collect()
    }

    /// `text` with `name` in place of the organisation's name, and `other` in place of anything else that is withheld.
    pub(crate) fn scrub(&self, text: &str, name: &str, other: &str) -> String {
        let squeezed = Squeezed::new(text);
        let mut hits = self.needles.find(&squeezed);
        hits.sort_by_key(|hit| (hit.letters.start, std::cmp::Reverse(hit.letters.end)));
        let mut scrubbed = String::with_capacity(text.len());
        let mut from = 0;
        for hit in hits {
            let bytes = squeezed.bytes(&hit.letters);
            if bytes.start < from {
                // Part of what was replaced already, or overlapping it.
                from = from.max(bytes.end);
                continue;
            }
            let is_name = self.secrets[hit.needle].kind == WithheldKind::Organisation;
            scrubbed.push_str(&squeezed.text()[from..bytes.start]);
            scrubbed.push_str(if is_name { name } else { other });
            from = bytes.end;
        }
        scrubbed.push_str(&squeezed.text()[from..]);
        scrubbed
    }
}

//! What the program and the questionnaire say by themselves: finding it in a report gives nothing away.

use std::collections::BTreeSet;

use aimm_core::questionnaire::{Area, Domain, Item, ItemScale, Questionnaire};
use aimm_core::text::LocalisedText;
use aimm_messages::catalogue::{ENGLISH, SIMPLIFIED_CHINESE};

use super::squeezed::{Needles, Squeezed};
use super::{Leak, WithheldKind};

/// Texts that are there without any answer.
pub(super) struct PublicText {
    program: Squeezed,
    questionnaire: Squeezed,
}

impl PublicText {
    pub(super) fn of(questionnaire: &Questionnaire) -> Self {
        let program: Vec<&str> = ENGLISH.iter().chain(SIMPLIFIED_CHINESE).map(|(_, text)| *text).collect();
        Self {
            program: Squeezed::new(&program.join("\n")),
            questionnaire: Squeezed::new(&texts(questionnaire).join("\n")),
        }
    }

    /// `secrets` without those that are known. A name in the questionnaire's texts is known only where it is an ordinary
    /// word, since a questionnaire may be the organisation's own.
    pub(super) fn without_known(&self, secrets: Vec<Leak>) -> Vec<Leak> {
        let needles = Needles::new(secrets.iter().map(|secret| secret.text.as_str()));
        let in_text = |text: &Squeezed| -> BTreeSet<usize> {
            needles.find(text).into_iter().map(|hit| hit.needle).collect()
        };
        let (by_program, by_questionnaire) = (in_text(&self.program), in_text(&self.questionnaire));
        let is_known = |at: usize, secret: &Leak| match secret.kind {
            WithheldKind::Organisation | WithheldKind::Person => {
                by_program.contains(&at)
                    || (by_questionnaire.contains(&at) && self.is_ordinary_word(&secret.text))
            }
            _ => by_program.contains(&at) || by_questionnaire.contains(&at),
        };
        let kept = secrets.into_iter().enumerate().filter(|(at, secret)| !is_known(*at, secret));
        kept.map(|(_, secret)| secret).collect()
    }

    /// Says whether the questionnaire writes the word without a capital, as no name is written.
    fn is_ordinary_word(&self, word: &str) -> bool {
        let lower = word.to_lowercase();
        let is_word =
            |text: &str| text.split(|character: char| !character.is_alphanumeric()).any(|own| own == lower);
        word.chars().all(char::is_alphanumeric) && word.is_ascii() && is_word(self.questionnaire.text())
    }
}

fn texts(questionnaire: &Questionnaire) -> Vec<&str> {
    let mut all: Vec<&str> = vec![&questionnaire.publisher, &questionnaire.licence];
    all.extend(head(questionnaire).into_iter().flat_map(in_every_language));
    all.extend(questionnaire.domains.iter().map(|domain| domain.id.as_str()));
    all.extend(questionnaire.areas().map(|(_, area)| area.id.as_str()));
    all.extend(questionnaire.items().map(|(_, _, item)| item.id.as_str()));
    all.extend(questionnaire.domains.iter().flat_map(of_domain).flat_map(in_every_language));
    all
}

fn in_every_language(text: &LocalisedText) -> impl Iterator<Item = &str> {
    text.iter().map(|(_, text)| text)
}

fn head(questionnaire: &Questionnaire) -> Vec<&LocalisedText> {
    let mut all = vec![&questionnaire.title, &questionnaire.summary, &questionnaire.notice];
    all.extend(questionnaire.levels.iter().flat_map(|level| [&level.name, &level.summary]));
    all.extend(questionnaire.roles.iter().map(|role| &role.name));
    all.extend(questionnaire.weight_presets.iter().map(|preset| &preset.name));
    all.extend(questionnaire.dependencies.iter().map(|dependency| &dependency.reason));
    all.extend(questionnaire.consistency_checks.iter().flat_map(|check| [&check.message, &check.reason]));
    all.extend(questionnaire.glossary.iter().flat_map(|entry| [&entry.term, &entry.definition]));
    for scheme in &questionnaire.schemes {
        all.extend([&scheme.title, &scheme.notice]);
        all.extend(scheme.codes.iter().map(|code| &code.title));
    }
    all
}

fn of_domain(domain: &Domain) -> Vec<&LocalisedText> {
    let own = vec![&domain.name, &domain.summary, &domain.weight_rationale];
    own.into_iter().chain(domain.areas.iter().flat_map(of_area)).collect()
}

fn of_area(area: &Area) -> Vec<&LocalisedText> {
    [&area.name, &area.summary].into_iter().chain(area.items.iter().flat_map(of_item)).collect()
}

fn of_item(item: &Item) -> Vec<&LocalisedText> {
    let mut all = vec![&item.title, &item.question, &item.help];
    match &item.scale {
        ItemScale::Anchors(anchors) => all.extend(anchors),
        ItemScale::Requirements(levels) => {
            all.extend(levels.iter().flatten().map(|requirement| &requirement.text));
        }
    }
    all.extend(item.evidence.iter().map(|hint| &hint.text));
    all.extend(item.actions.values().map(|action| &action.text));
    all
}

//! The questionnaire of a bilingual workbook: each of its texts in both languages, in one cell.

use aimm_core::questionnaire::{ItemScale, Questionnaire};
use aimm_core::text::{LanguageTag, LocalisedText};

/// Characters up to which both languages stand on one line.
const LONGEST_LINE: usize = 40;

/// `questionnaire` with `second` after `first` in the texts that workbooks show.
pub(super) fn in_both(
    questionnaire: &Questionnaire,
    first: &LanguageTag,
    second: &LanguageTag,
) -> Questionnaire {
    let join = |text: &mut LocalisedText| {
        let (own, other) = (text.get(first), text.get(second));
        let joint = if own.chars().count() > LONGEST_LINE { "\n" } else { " " };
        let joined = if own == other { own.to_owned() } else { format!("{own}{joint}{other}") };
        *text = LocalisedText::new([(first.clone(), joined)]);
    };
    let mut both = questionnaire.clone();
    join(&mut both.title);
    join(&mut both.notice);
    for level in &mut both.levels {
        join(&mut level.name);
        join(&mut level.summary);
    }
    for role in &mut both.roles {
        join(&mut role.name);
    }
    for domain in &mut both.domains {
        join(&mut domain.name);
        for area in &mut domain.areas {
            join(&mut area.name);
            for item in &mut area.items {
                join(&mut item.title);
                join(&mut item.question);
                item.actions.values_mut().for_each(|action| join(&mut action.text));
                match &mut item.scale {
                    ItemScale::Anchors(anchors) => anchors.iter_mut().for_each(&join),
                    ItemScale::Requirements(levels) => {
                        levels.iter_mut().flatten().for_each(|requirement| join(&mut requirement.text));
                    }
                }
            }
        }
    }
    both
}

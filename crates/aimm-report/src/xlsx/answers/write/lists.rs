//! The hidden sheet of everything that can be chosen from a list.

use aimm_core::questionnaire::Questionnaire;
use aimm_core::text::LanguageTag;
use aimm_messages::Messages;
use rust_xlsxwriter::{DataValidation, Formula, XlsxError};

use crate::xlsx::answers::LISTS;
use crate::xlsx::answers::words::{CONFIDENCE, KINDS, PROGRESS, SATISFACTION, STATES, VERDICTS, offered};
use crate::xlsx::look::Look;
use crate::xlsx::reference::fixed_column;
use crate::xlsx::sheet::Sheet;

/// What is chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum List {
    Levels,
    Progress,
    States,
    Confidence,
    Satisfaction,
    Kinds,
    Verdicts,
    Roles,
    Items,
}

/// Lists in the order of their columns.
pub(super) struct Lists(Vec<(List, Vec<String>)>);

impl Lists {
    pub(super) fn new(questionnaire: &Questionnaire, language: &LanguageTag, messages: &Messages) -> Self {
        let levels = (0_u8..).zip(&questionnaire.levels);
        Self(vec![
            (List::Levels, levels.map(|(level, own)| named(level, own.name.get(language))).collect()),
            (List::Progress, offered(PROGRESS, messages)),
            (List::States, offered(STATES, messages)),
            (List::Confidence, offered(CONFIDENCE, messages)),
            (List::Satisfaction, offered(SATISFACTION, messages)),
            (List::Kinds, offered(KINDS, messages)),
            (List::Verdicts, offered(VERDICTS, messages)),
            (
                List::Roles,
                questionnaire.roles.iter().map(|role| role.name.get(language).to_owned()).collect(),
            ),
            (List::Items, questionnaire.items().map(|(_, _, item)| item.id.to_string()).collect()),
        ])
    }

    /// A level as it is offered.
    pub(super) fn level(&self, level: u8) -> &str {
        let levels = self.0.iter().find(|(list, _)| *list == List::Levels);
        levels.and_then(|(_, levels)| levels.get(usize::from(level))).map_or("", String::as_str)
    }

    /// Offers a list without insisting on it: a number is as good as a name, and mistakes are said when it is read.
    pub(super) fn choice(&self, wanted: List) -> Option<DataValidation> {
        let (column, (_, words)) = (0_u16..).zip(&self.0).find(|(_, (list, _))| *list == wanted)?;
        let last = (words.len() as u32).checked_sub(1)?;
        let range = Formula::new(fixed_column(LISTS, column, (0, last)));
        Some(DataValidation::new().allow_list_formula(range).show_error_message(false))
    }

    pub(super) fn sheet(&self, look: &Look) -> Result<Sheet, XlsxError> {
        let mut sheet = Sheet::new(LISTS)?;
        for (column, (_, words)) in (0_u16..).zip(&self.0) {
            for (row, word) in (0_u32..).zip(words) {
                sheet.text((row, column), word, &look.plain)?;
            }
        }
        sheet.inner.set_hidden(true).protect();
        Ok(sheet)
    }
}

/// A level and its name: `3 Robust`.
fn named(level: u8, name: &str) -> String {
    format!("{level} {name}")
}

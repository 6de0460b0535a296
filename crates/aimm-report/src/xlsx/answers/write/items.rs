//! The sheet `Items`: a row an item, and where items have requirements a row for each of them.

use aimm_core::format::assessment::StateName;
use aimm_core::questionnaire::{Area, Item, ItemScale, Requirement};
use aimm_core::response::{Progress, Rating, Response, ResponseState};
use rust_xlsxwriter::{Format, XlsxError};

use super::Writing;
use super::lists::List;
use crate::xlsx::answers::columns::{Column, item_columns, position};
use crate::xlsx::answers::words::{CONFIDENCE, PROGRESS, SATISFACTION, STATES, label};
use crate::xlsx::answers::{FIRST_ROW, ITEMS};
use crate::xlsx::sheet::{Sheet, Written};

/// What an item's cells say, as text; what is not there is empty.
#[derive(Default)]
struct Answer<'a> {
    level: &'a str,
    progress: String,
    state: String,
    reason: &'a str,
    note: &'a str,
    confidence: String,
}

/// The sheet being written.
struct ItemSheet<'a> {
    writing: &'a Writing<'a>,
    columns: &'static [Column],
    sheet: Sheet,
    row: u32,
}

pub(super) fn sheet(writing: &Writing<'_>) -> Result<Sheet, XlsxError> {
    let questionnaire = writing.input.questionnaire;
    let columns = item_columns(questionnaire.answering);
    let mut items = ItemSheet { writing, columns, sheet: Sheet::new(ITEMS)?, row: FIRST_ROW };
    writing.heads(&mut items.sheet, columns)?;
    for (_, area, item) in questionnaire.items() {
        items.item(area, item)?;
    }
    items.choices()?;
    Ok(items.sheet)
}

impl<'a> ItemSheet<'a> {
    fn item(&mut self, area: &Area, item: &Item) -> Written {
        let writing = self.writing;
        let response = writing.input.assessment.and_then(|assessment| assessment.response(item.id.as_str()));
        self.cell("item", item.id.as_str(), &writing.look.row)?;
        self.lines("area", &format!("{} {}", area.id, writing.local(&area.name)), &writing.look.text)?;
        self.lines("title", writing.local(&item.title), &writing.look.text.clone().set_bold())?;
        self.lines("question", &self.question(item), &writing.look.text)?;
        if let ItemScale::Anchors(anchors) = &item.scale {
            let level = |(level, text)| format!("{}: {}", writing.lists.level(level), writing.local(text));
            let levels: Vec<String> = (0_u8..).zip(anchors).map(level).collect();
            self.lines("levels", &levels.join("\n"), &writing.look.text)?;
        } else {
            for key in ["requirement", "step", "satisfaction"] {
                self.cell(key, "", &writing.look.row)?;
            }
        }
        self.answer(&self.says(response))?;
        self.row += 1;
        if let ItemScale::Requirements(levels) = &item.scale {
            for (level, own) in (0_u8..).zip(levels) {
                for requirement in own {
                    self.requirement(item, level, requirement, response)?;
                }
            }
        }
        Ok(())
    }

    /// The question, and what helps to answer it.
    fn question(&self, item: &Item) -> String {
        let (question, help) = (self.writing.local(&item.question), self.writing.local(&item.help));
        if help.is_empty() { question.to_owned() } else { format!("{question}\n{help}") }
    }

    /// What cells say of a response. That an item is rated is said by its level.
    fn says(&self, response: Option<&'a Response>) -> Answer<'a> {
        let Some(response) = response else { return Answer::default() };
        let (writing, messages) = (self.writing, self.writing.messages);
        let state = |name| label(STATES, &name, messages);
        let mut answer = Answer {
            note: response.note.as_deref().unwrap_or_default(),
            confidence: response.confidence.map(|own| label(CONFIDENCE, &own, messages)).unwrap_or_default(),
            ..Answer::default()
        };
        match &response.state {
            ResponseState::Unknown => answer.state = state(StateName::Unknown),
            ResponseState::NotApplicable { reason } => {
                answer.state = state(StateName::NotApplicable);
                answer.reason = reason;
            }
            ResponseState::Rated(Rating::Level { level, progress }) => {
                answer.level = writing.lists.level(*level);
                if *progress != Progress::None {
                    answer.progress = label(PROGRESS, progress, messages);
                }
            }
            ResponseState::Rated(Rating::Requirements(ratings)) if ratings.is_empty() => {
                answer.state = state(StateName::Rated);
            }
            ResponseState::Unanswered | ResponseState::Rated(Rating::Requirements(_)) => {}
        }
        answer
    }

    fn answer(&mut self, answer: &Answer<'_>) -> Written {
        let (typed, chosen) = (self.writing.typed(), self.writing.chosen());
        if self.columns.iter().any(|column| column.key == "level") {
            self.cell("level", answer.level, &chosen)?;
            self.cell("progress", &answer.progress, &chosen)?;
        }
        self.cell("state", &answer.state, &chosen)?;
        self.lines("reason", answer.reason, &typed)?;
        self.lines("note", answer.note, &typed)?;
        self.cell("confidence", &answer.confidence, &chosen)?;
        self.cell("evidence", "", &typed)
    }

    fn requirement(
        &mut self,
        item: &Item,
        level: u8,
        requirement: &Requirement,
        response: Option<&Response>,
    ) -> Written {
        let writing = self.writing;
        let rating = match response.map(|response| &response.state) {
            Some(ResponseState::Rated(Rating::Requirements(ratings))) => ratings.get(&requirement.id),
            _ => None,
        };
        let rating = rating.map(|rating| label(SATISFACTION, rating, writing.messages)).unwrap_or_default();
        for key in ["area", "title", "state", "reason", "note", "confidence", "evidence"] {
            self.cell(key, "", &writing.look.row)?;
        }
        self.cell("item", item.id.as_str(), &writing.look.row)?;
        self.cell("requirement", &requirement.id, &writing.look.row)?;
        self.cell("step", writing.lists.level(level), &writing.look.row)?;
        self.lines("question", writing.local(&requirement.text), &writing.look.text)?;
        self.cell("satisfaction", &rating, &writing.chosen())?;
        self.row += 1;
        Ok(())
    }

    /// What can be chosen in each column.
    fn choices(&mut self) -> Written {
        let lists = [
            ("level", List::Levels),
            ("progress", List::Progress),
            ("satisfaction", List::Satisfaction),
            ("state", List::States),
            ("confidence", List::Confidence),
        ];
        for (key, list) in lists.into_iter().filter(|(key, _)| self.columns.iter().any(|own| own.key == *key))
        {
            if let Some(choice) = self.writing.lists.choice(list) {
                let column = position(self.columns, key);
                self.sheet.inner.add_data_validation(FIRST_ROW, column, self.row - 1, column, &choice)?;
            }
        }
        Ok(())
    }

    fn cell(&mut self, key: &str, text: &str, format: &Format) -> Written {
        self.sheet.text((self.row, position(self.columns, key)), text, format)
    }

    fn lines(&mut self, key: &str, text: &str, format: &Format) -> Written {
        self.sheet.lines((self.row, position(self.columns, key)), text, format)
    }
}

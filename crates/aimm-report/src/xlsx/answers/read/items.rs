//! What the sheet `Items` says of each item.

use std::collections::BTreeMap;

use aimm_core::format::assessment::{ResponseFile, StateName};
use aimm_core::problem::ProblemCode;
use aimm_core::questionnaire::{Item, ItemScale};
use aimm_core::response::{Confidence, Progress, Satisfaction};
use aimm_messages::{Language, Messages};

use super::{Placed, Reading};
use crate::xlsx::answers::table::Table;
use crate::xlsx::answers::typed::{Levels, shortened};
use crate::xlsx::answers::words::{CONFIDENCE, PROGRESS, SATISFACTION, STATES, Vocabulary, folded, label};

/// What is filled in beside an item.
const ANSWER_KEYS: [&str; 8] =
    ["level", "progress", "satisfaction", "state", "reason", "note", "confidence", "evidence"];

/// The words that cells of the sheet may hold.
struct Known {
    levels: Levels,
    states: Vocabulary<StateName>,
    progress: Vocabulary<Progress>,
    satisfaction: Vocabulary<Satisfaction>,
    confidence: Vocabulary<Confidence>,
    /// The head of the column of items, which somebody may have sorted among them.
    heads: Vec<String>,
}

/// A cell: empty, wrong (which has been said), or what it says and how.
enum Cell<T> {
    Empty,
    Wrong,
    Says(T, String),
}

/// What the rows of one item's requirements say.
#[derive(Default)]
struct Rated {
    ratings: BTreeMap<String, Satisfaction>,
    rows: BTreeMap<String, u32>,
    is_wrong: bool,
}

impl<T> Cell<T> {
    fn is_wrong(&self) -> bool {
        matches!(self, Self::Wrong)
    }

    fn said(self) -> Option<(T, String)> {
        match self {
            Self::Says(value, text) => Some((value, text)),
            Self::Empty | Self::Wrong => None,
        }
    }
}

impl<'a> Reading<'a> {
    /// Responses by item, without the evidence.
    pub(super) fn items(&mut self, table: &Table<'_>) -> BTreeMap<String, Placed> {
        self.says_repeated_keys(table);
        let known = Known {
            levels: Levels::new(self.questionnaire),
            states: Vocabulary::new(STATES, &self.messages),
            progress: Vocabulary::new(PROGRESS, &self.messages),
            satisfaction: Vocabulary::new(SATISFACTION, &self.messages),
            confidence: Vocabulary::new(CONFIDENCE, &self.messages),
            heads: Language::ALL.map(|language| folded(&Messages::new(language).text("term-item"))).to_vec(),
        };
        let mut rows: BTreeMap<&str, (u32, &Item)> = BTreeMap::new();
        let mut rated: BTreeMap<&str, Rated> = BTreeMap::new();
        for row in table.rows() {
            let Some(item) = self.item_of(table, row, &known) else { continue };
            let id = item.id.as_str();
            if table.cell(row, "requirement").is_some() {
                self.requirement(table, row, item, &known, rated.entry(id).or_default());
                rows.entry(id).or_insert((row, item));
            } else if rows.get(id).is_some_and(|(row, _)| table.cell(*row, "requirement").is_none()) {
                let problem = self.problem(table.place(row, "item"), ProblemCode::DuplicateId);
                self.report(problem.with("name", id));
            } else {
                rows.insert(id, (row, item));
            }
        }
        let mut placed = BTreeMap::new();
        for (id, (row, item)) in rows {
            let rated = rated.remove(id).unwrap_or_default();
            placed.insert(id.to_owned(), self.response(table, row, item, &known, rated));
        }
        placed
    }

    /// The item that a row is about. A row that is about none must not say anything.
    fn item_of(&mut self, table: &Table<'_>, row: u32, known: &Known) -> Option<&'a Item> {
        let Some(value) = table.cell(row, "item") else {
            if !table.is_above(row) && ANSWER_KEYS.iter().any(|key| table.cell(row, key).is_some()) {
                let problem = self.problem(table.place(row, "item"), ProblemCode::MissingField);
                self.report(problem.with("name", "item"));
            }
            return None;
        };
        let text = value.text();
        let found = self.questionnaire.find_item(text.trim()).map(|(_, _, item)| item);
        if found.is_none() && !table.is_above(row) && !known.heads.contains(&folded(&shortened(&text))) {
            let problem = self.problem(table.place(row, "item"), ProblemCode::UnknownItem);
            self.report(problem.with("name", shortened(&text)));
        }
        found
    }

    fn requirement(&mut self, table: &Table<'_>, row: u32, item: &Item, known: &Known, rated: &mut Rated) {
        let Some(id) = table.cell(row, "requirement").map(|value| shortened(&value.text())) else { return };
        self.keeps_to_its_cell(table, row, &id);
        let levels = match &item.scale {
            ItemScale::Requirements(levels) => levels.as_slice(),
            ItemScale::Anchors(_) => &[],
        };
        let place = table.place(row, "requirement");
        if !levels.iter().flatten().any(|requirement| requirement.id == id) {
            self.report(self.problem(place, ProblemCode::DanglingReference).with("name", &id));
        } else if rated.rows.insert(id.clone(), row).is_some() {
            self.report(self.problem(place, ProblemCode::DuplicateId).with("name", &id));
        } else {
            let cell = self.word(table, row, "satisfaction", &known.satisfaction);
            rated.is_wrong |= cell.is_wrong();
            rated.ratings.extend(cell.said().map(|(rating, _)| (id, rating)));
        }
    }

    /// Says what stands beside a requirement although it can only be said of the item.
    fn keeps_to_its_cell(&mut self, table: &Table<'_>, row: u32, id: &str) {
        for key in ANSWER_KEYS.into_iter().filter(|key| *key != "satisfaction") {
            if let Some(value) = table.cell(row, key) {
                let problem = self.problem(table.place(row, key), ProblemCode::Contradiction);
                self.report(problem.with("found", value.shown()).with("other", id));
            }
        }
    }

    fn response(&mut self, table: &Table<'_>, row: u32, item: &Item, known: &Known, rated: Rated) -> Placed {
        let is_item_row = table.cell(row, "requirement").is_none();
        let mut placed = Placed {
            row,
            file: ResponseFile {
                item: item.id.to_string(),
                state: StateName::Unanswered,
                level: None,
                progress: None,
                requirements: None,
                reason: None,
                note: None,
                confidence: None,
                evidence: Vec::new(),
            },
            requirements: rated.rows.clone(),
            evidence: Vec::new(),
        };
        if is_item_row {
            let confidence = self.word(table, row, "confidence", &known.confidence);
            placed.file.confidence = confidence.said().map(|(confidence, _)| confidence);
            placed.file.note = self.text(table, row, "note").map(|text| text.to_string());
            placed.file.reason = self.text(table, row, "reason").map(|text| text.to_string());
        }
        let state = if is_item_row { self.word(table, row, "state", &known.states) } else { Cell::Empty };
        match &item.scale {
            ItemScale::Anchors(_) => self.anchored(table, &mut placed, state, known),
            ItemScale::Requirements(_) => self.by_requirements(table, &mut placed, state, rated),
        }
        placed
    }

    fn anchored(&mut self, table: &Table<'_>, placed: &mut Placed, state: Cell<StateName>, known: &Known) {
        let row = placed.row;
        if table.cell(row, "satisfaction").is_some() && !table.has("level") {
            let problem = self.problem(table.place(row, "satisfaction"), ProblemCode::WrongAnswering);
            self.report(problem.with("expected", "level"));
        }
        let level = self.level(table, row, known);
        let progress = self.word(table, row, "progress", &known.progress);
        if level.is_wrong() || state.is_wrong() || progress.is_wrong() {
            return;
        }
        let (level, progress) = (level.said(), progress.said().filter(|(own, _)| *own != Progress::None));
        let said = level.as_ref().map(|(_, text)| text.clone());
        if let Some(own) = self.state(table, placed, state, said) {
            placed.file.state = own;
            if own == StateName::Rated {
                placed.file.level = level.map(|(level, _)| level);
                placed.file.progress = progress.map(|(progress, _)| progress);
            } else if let Some((_, text)) = progress {
                if own == StateName::Unanswered {
                    let problem = self.problem(table.place(row, "level"), ProblemCode::MissingField);
                    self.report(problem.with("name", "level"));
                } else {
                    self.contradicts(table, row, "progress", &text, &label(STATES, &own, &self.messages));
                }
            }
        }
    }

    fn by_requirements(
        &mut self,
        table: &Table<'_>,
        placed: &mut Placed,
        state: Cell<StateName>,
        rated: Rated,
    ) {
        if table.cell(placed.row, "satisfaction").is_some() && table.cell(placed.row, "requirement").is_none()
        {
            let problem = self.problem(table.place(placed.row, "requirement"), ProblemCode::MissingField);
            self.report(problem.with("name", "requirement"));
        }
        if rated.is_wrong || state.is_wrong() {
            return;
        }
        let first = rated.ratings.keys().next().cloned();
        if let Some(own) = self.state(table, placed, state, first) {
            placed.file.state = own;
            placed.file.requirements = (own == StateName::Rated).then_some(rated.ratings);
        }
    }

    /// The state of an item, from its own cell and from `rating`, what says that it is rated; `None` where the two do not
    /// go together, or a reason stands where none belongs.
    fn state(
        &mut self,
        table: &Table<'_>,
        placed: &mut Placed,
        state: Cell<StateName>,
        rating: Option<String>,
    ) -> Option<StateName> {
        let (own, said) = match (state.said(), rating) {
            (Some((StateName::Rated, said)), None) => (StateName::Rated, said),
            (None | Some((StateName::Rated, _)), Some(rating)) => (StateName::Rated, rating),
            (None, None) => (StateName::Unanswered, label(STATES, &StateName::Unanswered, &self.messages)),
            (Some((own, said)), None) => (own, said),
            (Some((_, said)), Some(rating)) => {
                self.contradicts(table, placed.row, "state", &said, &rating);
                return None;
            }
        };
        if own != StateName::NotApplicable
            && let Some(reason) = placed.file.reason.take()
        {
            self.contradicts(table, placed.row, "reason", &reason, &said);
            return None;
        }
        Some(own)
    }

    fn contradicts(&mut self, table: &Table<'_>, row: u32, key: &str, found: &str, other: &str) {
        let problem = self.problem(table.place(row, key), ProblemCode::Contradiction);
        self.report(problem.with("found", shortened(found)).with("other", shortened(other)));
    }

    fn level(&mut self, table: &Table<'_>, row: u32, known: &Known) -> Cell<u8> {
        if table.cell(row, "level").is_none() {
            return Cell::Empty;
        }
        let Some(value) = self.value(table, row, "level") else { return Cell::Wrong };
        if let Some(level) = known.levels.find(value) {
            return Cell::Says(level, value.shown());
        }
        let problem = self.problem(table.place(row, "level"), ProblemCode::NotALevel);
        self.report(problem.with("found", value.shown()).with("allowed", known.levels.allowed()));
        Cell::Wrong
    }

    fn word<T: Copy>(&mut self, table: &Table<'_>, row: u32, key: &str, words: &Vocabulary<T>) -> Cell<T> {
        if table.cell(row, key).is_none() {
            return Cell::Empty;
        }
        let Some(value) = self.value(table, row, key) else { return Cell::Wrong };
        let shown = value.shown();
        if let Some(word) = words.find(&shown) {
            return Cell::Says(word, shown);
        }
        let problem = self.problem(table.place(row, key), ProblemCode::UnknownValue);
        self.report(problem.with("found", shown).with("allowed", &words.allowed));
        Cell::Wrong
    }
}

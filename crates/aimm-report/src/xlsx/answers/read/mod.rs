//! Reading the workbook back: from cells to an assessment, or to everything that is wrong with them, cell by cell.

mod evidence;
mod head;
mod items;

use std::collections::BTreeMap;
use std::rc::Rc;

use aimm_core::assessment::Assessment;
use aimm_core::assessment_file::check_assessment_file;
use aimm_core::format::assessment::{AssessmentFile, ResponseFile};
use aimm_core::problem::{Loaded, Problem, ProblemCode, SourceFile};
use aimm_core::questionnaire::Questionnaire;
use aimm_messages::{Language, Messages};

use super::book::{Book, BookProblem, MOST_PACKED, column_of};
use super::columns::{ANSWER_KEYS, EVIDENCE_COLUMNS, HEAD_KEYS, item_columns, keys};
use super::table::Table;
use super::typed::Value;
use super::{ASSESSMENT, EVIDENCE, FORMAT, ITEMS};
use crate::xlsx::sheet::CELL_LIMIT;

/// Most problems that are told of one file: whoever has more has another one.
const MOST_PROBLEMS: usize = 1000;

/// A workbook of answers whose cells have been read, but not yet understood.
#[derive(Debug)]
pub struct AnswerWorkbook {
    name: String,
    book: Book,
}

/// A response with the places it came from.
struct Placed {
    row: u32,
    file: ResponseFile,
    /// Rows of requirements.
    requirements: BTreeMap<String, u32>,
    /// Places of its evidence: the sheet's own row, or a line of the cell beside the item.
    evidence: Vec<EvidencePlace>,
}

#[derive(Clone, Copy)]
enum EvidencePlace {
    Row(u32),
    Line,
}

/// What is found out while a workbook is read.
struct Reading<'a> {
    file: &'a str,
    questionnaire: &'a Questionnaire,
    messages: Messages,
    is_1904: bool,
    problems: Vec<Problem>,
}

impl AnswerWorkbook {
    /// The cells of the workbook in `file`.
    ///
    /// # Errors
    /// Why it is none, or why it cannot be read.
    pub fn open(file: &SourceFile) -> Result<Self, Vec<Problem>> {
        let problem = |code| Problem::new(&file.name, "", code);
        let book = Book::open(&file.bytes, &[ITEMS, EVIDENCE, ASSESSMENT]).map_err(|cause| {
            vec![match cause {
                BookProblem::TooLarge => {
                    let limit = format!("{} MiB", MOST_PACKED >> 20);
                    problem(ProblemCode::TooLarge).with("limit", limit)
                }
                BookProblem::NotAWorkbook => problem(ProblemCode::NotAWorkbook),
                BookProblem::Damaged(part) => problem(ProblemCode::DamagedPart).with("name", part),
            }]
        })?;
        for name in [ITEMS, ASSESSMENT] {
            if !book.sheets.contains_key(name) {
                return Err(vec![problem(ProblemCode::MissingSheet).with("name", name)]);
            }
        }
        let workbook = Self { name: file.name.clone(), book };
        let Some(head) = workbook.head() else {
            let problem = Problem::new(&file.name, ASSESSMENT, ProblemCode::MissingKeys).with("name", "key");
            return Err(vec![problem]);
        };
        let format = head::entry(&head, "format");
        match format {
            Some((_, value)) if value.text().trim() == FORMAT => Ok(workbook),
            _ => {
                let place = format.map_or(ASSESSMENT.to_owned(), |(row, _)| head.place(row, "value"));
                let found = format.map(|(_, value)| value.shown()).unwrap_or_default();
                let problem = Problem::new(&file.name, place, ProblemCode::WrongFormat);
                Err(vec![problem.with("expected", FORMAT).with("found", found)])
            }
        }
    }

    /// Id and version of the questionnaire it is for, so that a host can find it.
    pub fn questionnaire(&self) -> Option<(String, String)> {
        let head = self.head()?;
        let said = |key: &str| Some(head::entry(&head, key)?.1.text().trim().to_owned());
        Some((said("questionnaire")?, said("version")?))
    }

    /// The assessment that it holds, checked against its `questionnaire`; `id` is that of a new one.
    pub fn read(&self, questionnaire: &Questionnaire, id: &str) -> Loaded<Assessment> {
        let Some(head) = self.head() else { return Loaded { value: None, problems: Vec::new() } };
        let tag = head::entry(&head, "language").map(|(_, value)| value.text());
        let language = tag.and_then(|tag| Language::exactly(tag.trim())).unwrap_or(Language::English);
        let mut reading = Reading {
            file: &self.name,
            questionnaire,
            messages: Messages::new(language),
            is_1904: self.book.is_1904,
            problems: Vec::new(),
        };
        let mut file = reading.head(&head, id);
        if reading.is_of_another(&head, &file) {
            return Loaded { value: None, problems: reading.problems };
        }
        let Some(items) = self.table(ITEMS, &keys(item_columns(questionnaire.answering))) else {
            reading.report(Problem::new(&self.name, ITEMS, ProblemCode::MissingKeys).with("name", "item"));
            return Loaded { value: None, problems: reading.problems };
        };
        reading.says_missing_keys(&items, ANSWER_KEYS);
        let mut placed = reading.items(&items);
        let pieces = self.table(EVIDENCE, &keys(EVIDENCE_COLUMNS));
        if let Some(pieces) = &pieces {
            reading.says_missing_keys(pieces, &keys(EVIDENCE_COLUMNS));
        }
        if pieces.is_none() && self.book.sheets.get(EVIDENCE).is_some_and(|grid| !grid.is_empty()) {
            reading.report(Problem::new(&self.name, EVIDENCE, ProblemCode::MissingKeys).with("name", "item"));
        }
        reading.evidence(pieces.as_ref(), &items, &mut placed);
        let placed = reading.in_order(placed);
        file.responses = placed.iter().map(|one| one.file.clone()).collect();
        let checked = check_assessment_file(&self.name, &file, questionnaire);
        for mut problem in checked.problems {
            let name = problem.argument("name").map(str::to_owned);
            problem.path = self.place(&problem, name.as_deref(), &placed, &items, pieces.as_ref());
            reading.report(problem);
        }
        let value = checked.value.filter(|_| reading.problems.is_empty());
        reading.problems.sort_by_cached_key(|problem| place_in_file(&problem.path));
        Loaded { value, problems: reading.problems }
    }

    fn head(&self) -> Option<Table<'_>> {
        self.table(ASSESSMENT, HEAD_KEYS)
    }

    fn table(&self, sheet: &'static str, keys: &[&'static str]) -> Option<Table<'_>> {
        Table::find(sheet, self.book.sheets.get(sheet)?, keys)
    }

    /// The cell for the place that `problem` has in the JSON of the same assessment.
    fn place(
        &self,
        problem: &Problem,
        name: Option<&str>,
        placed: &[Placed],
        items: &Table<'_>,
        pieces: Option<&Table<'_>>,
    ) -> String {
        let mut path: Vec<&str> = problem.path.trim_start_matches('/').split('/').collect();
        if problem.code == ProblemCode::MissingField {
            path.extend(name);
        }
        let response = match path.as_slice() {
            ["responses", at, ..] => at.parse::<usize>().ok().and_then(|at| placed.get(at)),
            _ => None,
        };
        let (Some(response), Some(rest)) = (response, path.get(2..)) else {
            return self.head_place(&path);
        };
        match rest {
            ["evidence", at, field, ..] => {
                let place = at.parse::<usize>().ok().and_then(|at| response.evidence.get(at));
                match (place, pieces) {
                    (Some(EvidencePlace::Row(row)), Some(pieces)) => pieces.place(*row, field),
                    _ => items.place(response.row, "evidence"),
                }
            }
            ["requirements", id, ..] => {
                let row = response.requirements.get(*id).copied().unwrap_or(response.row);
                items.place(row, "requirement")
            }
            [field, ..] => items.place(response.row, field),
            [] => items.place(response.row, "item"),
        }
    }

    /// The cell of the entry whose key the path begins with.
    fn head_place(&self, path: &[&str]) -> String {
        let Some(head) = self.head() else { return ASSESSMENT.to_owned() };
        let keys = [
            path.join("."),
            path.get(..2).unwrap_or(path).join("."),
            path.first().copied().unwrap_or_default().to_owned(),
        ];
        let known =
            |key: &String| head::entry(&head, if key == "questionnaire.digest" { "digest" } else { key });
        keys.iter().find_map(known).map_or(ASSESSMENT.to_owned(), |(row, _)| head.place(row, "value"))
    }
}

/// Sheet, row and column of a place such as `Items!F17`, in the order in which people go through the file.
fn place_in_file(place: &str) -> (usize, u32, u16) {
    let (sheet, name) = place.split_once('!').unwrap_or((place, ""));
    let sheets = [ITEMS, EVIDENCE, ASSESSMENT];
    let sheet = sheets.iter().position(|known| *known == sheet).unwrap_or(sheets.len());
    let digits = name.trim_start_matches(|sign: char| sign.is_ascii_alphabetic());
    (sheet, digits.parse().unwrap_or_default(), column_of(name).unwrap_or_default())
}

impl Reading<'_> {
    fn report(&mut self, problem: Problem) {
        if self.problems.len() < MOST_PROBLEMS {
            self.problems.push(problem);
        }
    }

    fn problem(&self, place: impl Into<String>, code: ProblemCode) -> Problem {
        Problem::new(self.file, place, code)
    }

    /// A text that somebody typed, whole; nothing where no text can be so long, or where nothing is said.
    fn text(&mut self, table: &Table<'_>, row: u32, key: &str) -> Option<Rc<str>> {
        let value = self.value(table, row, key)?;
        let text = value.text();
        // Cheap to ask before it is counted, and before it is kept for every cell that shares it.
        if text.len() > 4 * CELL_LIMIT {
            let problem = self.problem(table.place(row, key), ProblemCode::TextTooLong);
            self.report(problem.with("found", text.len()).with("limit", CELL_LIMIT).with("language", ""));
            return None;
        }
        Some(text)
    }

    /// What a cell says; where it holds a formula without a result or an error, that is said instead.
    fn value<'a>(&mut self, table: &Table<'a>, row: u32, key: &str) -> Option<&'a Value> {
        let value = table.cell(row, key)?;
        if let Value::Nothing(found) = value {
            let problem = self.problem(table.place(row, key), ProblemCode::CellWithoutValue);
            self.report(problem.with("found", found));
            return None;
        }
        Some(value)
    }

    fn says_repeated_keys(&mut self, table: &Table<'_>) {
        for (place, key) in &table.repeated {
            self.report(self.problem(place.as_str(), ProblemCode::DuplicateId).with("name", key));
        }
    }

    /// Without its key a column would be passed over, and what was written into it lost.
    fn says_missing_keys(&mut self, table: &Table<'_>, keys: &[&str]) {
        let is_level = |key: &str| ["level", "progress"].contains(&key) && table.has("satisfaction");
        for key in keys.iter().filter(|key| !table.has(key) && !is_level(key)) {
            self.report(self.problem(table.key_place(), ProblemCode::MissingKeys).with("name", key));
        }
    }

    /// Responses in the order of the questionnaire, without those that say nothing.
    fn in_order(&self, mut placed: BTreeMap<String, Placed>) -> Vec<Placed> {
        let ids = self.questionnaire.items().map(|(_, _, item)| item.id.as_str());
        ids.filter_map(|id| placed.remove(id)).filter(|one| says_something(&one.file)).collect()
    }

    /// Says, and alone, that the workbook is for another questionnaire.
    fn is_of_another(&mut self, head: &Table<'_>, file: &AssessmentFile) -> bool {
        let own = self.questionnaire;
        let (reference, place) = (&file.questionnaire, |key| {
            head::entry(head, key).map_or(ASSESSMENT.to_owned(), |(row, _)| head.place(row, "value"))
        });
        let problem = if reference.id != own.id.as_str() || reference.version != own.version {
            self.problem(place("questionnaire"), ProblemCode::OtherQuestionnaire)
                .with("expected", format!("{} {}", own.id, own.version))
                .with("found", format!("{} {}", reference.id, reference.version))
        } else if let Some(digest) = reference.digest.as_ref().filter(|digest| **digest != own.digest) {
            self.problem(place("digest"), ProblemCode::OtherDigest)
                .with("expected", &own.digest)
                .with("found", digest)
        } else {
            return false;
        };
        self.problems = vec![problem];
        true
    }
}

fn says_something(file: &ResponseFile) -> bool {
    use aimm_core::format::assessment::StateName;
    file.state != StateName::Unanswered
        || file.note.is_some()
        || file.confidence.is_some()
        || !file.evidence.is_empty()
}

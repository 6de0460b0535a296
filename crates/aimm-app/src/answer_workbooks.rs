//! Answer workbooks: a questionnaire as a spreadsheet to fill in, and what was filled in.

use std::path::Path;
use std::sync::Arc;

use aimm_core::assessment::{Assessment, Status};
use aimm_core::canonical::digest_of_bytes;
use aimm_core::problem::SourceFile;
use aimm_core::response::{Rating, Response, ResponseState};
use aimm_report::{AnswerWorkbook, AnswerWorkbookInput, render_answer_workbook, texts_too_long};
use aimm_store::StoreError;

use crate::App;
use crate::assessments::assessment_id;
use crate::atomic_file;
use crate::dto::{AnswersImported, AssessmentArgs, SavedFile};
use crate::error::{AppError, AppResult, in_workspace};
use crate::exchange::{Subject, assessment_json, read_file};
use crate::questionnaires::KnownQuestionnaire;

impl App {
    /// A workbook for a new assessment of `known`, in the program's language.
    ///
    /// # Errors
    /// `Report`.
    pub fn new_answer_workbook(&self, known: &KnownQuestionnaire) -> AppResult<Vec<u8>> {
        self.answer_workbook(known, None)
    }

    /// A workbook with the answers of `subject`, in the program's language; problems call it `name`.
    ///
    /// # Errors
    /// `FileRefused` where a text is longer than a cell; `Report`.
    pub fn answer_workbook_of(&self, subject: &Subject, name: &str) -> AppResult<Vec<u8>> {
        let problems = texts_too_long(name, &subject.assessment);
        if !problems.is_empty() {
            return Err(AppError::FileRefused(problems));
        }
        self.answer_workbook(&subject.known, Some(&subject.assessment))
    }

    /// The assessment in the workbook `file`. Its questionnaire is `questionnaire` where one is given, else the one that it
    /// names and the program or the open workspace has.
    ///
    /// # Errors
    /// `FileRefused` with all problems, each with its cell.
    pub fn read_answer_workbook(
        &self,
        file: &SourceFile,
        questionnaire: Option<&Arc<KnownQuestionnaire>>,
    ) -> AppResult<Subject> {
        let workbook = AnswerWorkbook::open(file).map_err(AppError::FileRefused)?;
        let known = match questionnaire {
            Some(known) => Arc::clone(known),
            None => self.questionnaire_named(workbook.questionnaire())?,
        };
        let assessment = self.answers(&workbook, file, &known)?;
        Ok(Subject::new(assessment, known))
    }

    /// Writes a workbook with the answers of an assessment to `path`.
    ///
    /// # Errors
    /// `Store` with `NotFound`; `FileRefused` where a text is longer than a cell; `Report`; `File`.
    pub fn export_answer_workbook(&self, args: AssessmentArgs, path: &Path) -> AppResult<SavedFile> {
        let subject = self.subject_of(&args.assessment_id)?;
        let bytes = self.answer_workbook_of(&subject, &subject.assessment.title)?;
        atomic_file::write(path, &bytes)?;
        Ok(self.note_saved(path, bytes.len()))
    }

    /// Takes the answers in the workbook at `path` into an assessment, all of them or none. What the workbook leaves open
    /// stays as it is, and each answer can be undone.
    ///
    /// # Errors
    /// `FileRefused` with all problems, each with its cell; `Store` where the assessment is final or the disk is full; `File`.
    pub fn import_answer_workbook(&self, args: AssessmentArgs, path: &Path) -> AppResult<AnswersImported> {
        let id = assessment_id(&args.assessment_id)?;
        let file = read_file(path)?;
        let workbook = AnswerWorkbook::open(&file).map_err(AppError::FileRefused)?;
        self.with_workspace(|workspace| {
            let (assessment, known) = self.assessment_of(workspace, &id)?;
            if assessment.status == Status::Final {
                let cause = StoreError::AssessmentFinal { id: id.to_string() };
                return Err(in_workspace(workspace.path())(cause));
            }
            let read = self.answers(&workbook, &file, &known)?.responses;
            let responses: Vec<Response> = read
                .into_iter()
                .map(|response| merged(assessment.response(response.item.as_str()), response))
                .collect();
            let n_changed =
                self.change(workspace, |workspace, stamp| workspace.save_responses(&id, &responses, stamp))?;
            Ok(AnswersImported {
                assessment: self.assessment_view(workspace, &id)?,
                n_read: responses.len() as u32,
                n_changed,
            })
        })
    }

    fn answer_workbook(
        &self,
        known: &KnownQuestionnaire,
        assessment: Option<&Assessment>,
    ) -> AppResult<Vec<u8>> {
        let input = AnswerWorkbookInput {
            questionnaire: &known.questionnaire,
            assessment,
            date: self.environment.today()?,
        };
        Ok(render_answer_workbook(&input, self.messages())?)
    }

    /// The same workbook gives a new assessment the same id at the same moment.
    fn answers(
        &self,
        workbook: &AnswerWorkbook,
        file: &SourceFile,
        known: &KnownQuestionnaire,
    ) -> AppResult<Assessment> {
        let id = self.environment.named_id(&digest_of_bytes(&file.bytes));
        workbook.read(&known.questionnaire, &id).into_result().map_err(AppError::FileRefused)
    }
}

impl Subject {
    /// The assessment in its file form.
    ///
    /// # Errors
    /// `Json`.
    pub fn text(&self) -> AppResult<String> {
        assessment_json(&self.assessment)
    }

    /// How many items have a response.
    pub fn n_responses(&self) -> usize {
        self.assessment.responses.len()
    }
}

/// What `read` says, and where it says nothing, what there was.
fn merged(present: Option<&Response>, read: Response) -> Response {
    let Some(present) = present else { return read };
    let mut evidence = present.evidence.clone();
    for piece in read.evidence {
        match evidence.iter_mut().find(|own| (&own.title, own.kind) == (&piece.title, piece.kind)) {
            Some(own) => *own = piece,
            None => evidence.push(piece),
        }
    }
    Response {
        state: merged_state(&present.state, read.state),
        note: read.note.or_else(|| present.note.clone()),
        confidence: read.confidence.or(present.confidence),
        evidence,
        item: read.item,
    }
}

fn merged_state(present: &ResponseState, read: ResponseState) -> ResponseState {
    match (present, read) {
        (_, ResponseState::Unanswered) => present.clone(),
        (
            ResponseState::Rated(Rating::Requirements(present)),
            ResponseState::Rated(Rating::Requirements(read)),
        ) => {
            let mut ratings = present.clone();
            ratings.extend(read);
            ResponseState::Rated(Rating::Requirements(ratings))
        }
        (_, read) => read,
    }
}

#[cfg(test)]
mod tests {
    use aimm_core::evidence::{Evidence, EvidenceKind, Verdict};
    use aimm_core::ids::ItemId;
    use aimm_core::response::{Confidence, Progress};

    use super::*;

    fn piece(title: &str, location: Option<&str>) -> Evidence {
        Evidence {
            title: title.to_owned(),
            kind: EvidenceKind::Record,
            location: location.map(str::to_owned),
            date: None,
            verdict: Verdict::Unreviewed,
            sha256: None,
        }
    }

    #[test]
    fn what_a_workbook_leaves_open_stays_as_it_is() {
        let rated = |level| ResponseState::Rated(Rating::Level { level, progress: Progress::None });
        let response = |state, note: Option<&str>, evidence| Response {
            note: note.map(str::to_owned),
            confidence: Some(Confidence::High),
            evidence,
            ..Response::new(ItemId::new("A.1").unwrap(), state)
        };
        let present = response(rated(3), Some("old"), vec![piece("one", None), piece("two", None)]);
        let open = Response::new(ItemId::new("A.1").unwrap(), ResponseState::Unanswered);
        assert_eq!(merged(Some(&present), open.clone()), present);
        let read = Response {
            note: Some("new".to_owned()),
            evidence: vec![piece("two", Some("shelf")), piece("three", None)],
            ..open
        };
        let wanted = response(
            rated(3),
            Some("new"),
            vec![piece("one", None), piece("two", Some("shelf")), piece("three", None)],
        );
        assert_eq!(
            merged(Some(&present), read),
            wanted,
            "a piece of the same title and kind is the same piece"
        );
        let read = response(rated(1), None, Vec::new());
        assert_eq!(merged(Some(&present), read).state, rated(1), "an answer takes the place of another");
    }
}

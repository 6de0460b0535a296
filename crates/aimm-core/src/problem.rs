//! One defect in a file, said so that a program and a catalogue of messages can both use it.

use serde::{Deserialize, Serialize};

/// What kind of defect it is: a closed set, part of the interface of the command line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub enum ProblemCode {
    /// Not UTF-8, or not JSON: `line`, `column`, `reason`.
    Syntax,
    /// More bytes or deeper nesting than is read: `limit`.
    TooLarge,
    /// A key stands twice in one object: `name`.
    DuplicateKey,
    /// `format` is missing or names another format: `expected`, `found` (empty where it is missing).
    WrongFormat,
    /// A value has another type: `expected`, `found`.
    WrongType,
    /// A required field is missing: `name`.
    MissingField,
    /// A field the format does not have: `name`, `suggestion`.
    UnknownField,
    /// A value outside its closed set: `found`, `allowed`.
    UnknownValue,
    /// A number or a count outside its range: `found`, `allowed`.
    OutOfRange,
    /// An id that is empty, too long or holds other characters: `found`.
    InvalidId,
    /// A date or time that is none: `found`.
    InvalidDate,
    /// An id that stands twice: `name`.
    DuplicateId,
    /// A text lacks a language: `language`.
    MissingTranslation,
    /// A declared language that no text of the file has: `language`, `found` (those that the texts have).
    LanguageWithoutTexts,
    /// An empty text: `language`.
    EmptyText,
    /// A text longer than its limit: `found`, `limit`, `language`.
    TextTooLong,
    /// An HTML tag, a line break in what is one line, or a character that nobody sees: `found`, `language`.
    MarkupInText,
    /// A name that stands nowhere: `name`.
    DanglingReference,
    /// A scheme that is not declared: `name`.
    UnknownScheme,
    /// A role that is not declared: `name`.
    UnknownRole,
    /// A weight that is not above zero, or above a thousand million: `found`.
    WeightNotPositive,
    /// A level is missing, stands twice or is out of order: `level`.
    LevelHole,
    /// Two anchors of one item say the same: `level`, `other`.
    IdenticalAnchors,
    /// Dependencies that lead back to themselves: `chain`.
    DependencyCycle,
    /// A file that another names is not there: `name`.
    MissingFile,
    /// Anchors where requirements are wanted, or the other way round: `expected`.
    WrongAnswering,
    /// An item of a gate area may not be left out as not applicable.
    GateItemNotApplicable,
    /// A response to an item that the questionnaire does not have: `name`.
    UnknownItem,
    /// Not applicable on an item that does not allow it: `name`.
    NotApplicableRefused,
    /// The assessment is for another questionnaire: `expected`, `found`.
    OtherQuestionnaire,
    /// The questionnaire at hand is not the one the assessment was made with: `expected`, `found`.
    OtherDigest,
    /// Not a workbook of answers.
    NotAWorkbook,
    /// A part of a workbook that cannot be read: `name`.
    DamagedPart,
    /// A sheet of a workbook is not there: `name`.
    MissingSheet,
    /// A sheet of a workbook has lost the keys of its columns: `name`, one of them.
    MissingKeys,
    /// A cell of a workbook holds an error, or a formula without a result: `found`.
    CellWithoutValue,
    /// A cell of a workbook that says no level: `found`, `allowed`.
    NotALevel,
    /// Two cells of a workbook that do not go together: `found`, `other`.
    Contradiction,
    /// A text that is not in the language it is said to be in: `found` (how it begins), `language`.
    WrongLanguage,
    /// A word that two readers take for two different things: `found`, `language`.
    VagueWord,
    /// A text shorter or longer than texts of its kind: `found`, `allowed`, `language`.
    LengthOutsideRange,
    /// An anchor without a word for reach, rule, record, consequence or foundation, or with a lower level's reach:
    /// `level`, `expected`, `language`.
    LadderSilent,
    /// Two texts that nearly say the same: `other`, `found` (per cent), `language`.
    NearDuplicate,
    /// Two languages of a text whose lengths do not go together: `found`, `allowed`, `language`.
    LengthRatio,
    /// A number, interval or name that one language has and the other lacks: `found`, `language`.
    FactInOneLanguage,
    /// A dependency or consistency check that does not say why: `name` (the item or area).
    ReasonMissing,
    /// An item that fewer than two roles answer.
    TooFewRoles,
    /// An item without an action for a level: `level`.
    ActionMissing,
    /// No evidence of a kind that the highest levels need: `name`.
    EvidenceKindMissing,
    /// An action that leaves nothing but a document: `level`, `language`.
    ActionOnlyDocument,
    /// An exception that nothing needs: `name`.
    UnusedException,
    /// The strict check was asked for, and did not run because of the other problems.
    StrictCheckNotRun,
    /// A colour that is not written `#rrggbb`: `found`.
    InvalidColour,
    /// A colour too close to white paper: `found`, `expected` (the contrast it needs), `suggestion` (a darker one).
    ContrastTooLow,
    /// A picture that cannot be read: `expected` (its kind), `reason`.
    PictureUnreadable,
    /// A picture that holds something it may not: `found`.
    PictureNotAllowed,
    /// A second file of one respondent: `name` (whose it is), `other` (the first file).
    RespondentTwice,
    /// An assessment that another file holds too: `other`.
    AssessmentTwice,
    /// A file that says nothing of what it was made from.
    RecordMissing,
    /// What a file says of what it was made from is damaged, or stands there twice.
    RecordUnreadable,
}

/// One defect, with its place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// The file's name as the caller gave it.
    pub file: String,
    /// JSON Pointer (RFC 6901) into that file; empty for the whole file.
    pub path: String,
    /// The kind of defect.
    pub code: ProblemCode,
    /// What its message names, in the order of [`ProblemCode`]'s documentation.
    pub arguments: Vec<(&'static str, String)>,
}

impl Problem {
    /// A defect of `code` at `path` in `file`.
    pub fn new(file: &str, path: impl Into<String>, code: ProblemCode) -> Self {
        Self { file: file.to_owned(), path: path.into(), code, arguments: Vec::new() }
    }

    /// The same defect with one more thing for its message to name.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl ToString) -> Self {
        self.arguments.push((name, value.to_string()));
        self
    }

    /// What the message names under `name`.
    pub fn argument(&self, name: &str) -> Option<&str> {
        self.arguments.iter().find(|(key, _)| *key == name).map(|(_, value)| value.as_str())
    }
}

/// What could be read, and everything that is wrong with it.
#[derive(Clone, Debug)]
pub struct Loaded<T> {
    /// The value; `None` where there is any problem.
    pub value: Option<T>,
    /// Every defect, in the order of the file.
    pub problems: Vec<Problem>,
}

impl<T> Loaded<T> {
    /// The value, or the problems that keep it from being one.
    pub fn into_result(self) -> Result<T, Vec<Problem>> {
        match self.value {
            Some(value) if self.problems.is_empty() => Ok(value),
            _ => Err(self.problems),
        }
    }

    pub(crate) fn refused(problems: Vec<Problem>) -> Self {
        Self { value: None, problems }
    }
}

/// A file as it was read: nothing of it is trusted.
#[derive(Clone, Debug)]
pub struct SourceFile {
    /// The name that problems carry; domain files are found by its last part.
    pub name: String,
    /// The bytes.
    pub bytes: Vec<u8>,
}

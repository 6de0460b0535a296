//! What a report was made from and how, for programs: written into the file, and read out of a file somebody hands in.

use aimm_core::assessment::Assessment;
use aimm_core::assessment_file::assessment_to_file;
use aimm_core::canonical::{canonical_json_of, digest_of_bytes};
use aimm_core::consensus::Respondents;
use serde::{Deserialize, Serialize};
use thiserror::Error;

use crate::xml_text::plain;

/// What `format` says in every record.
pub const RECORD_FORMAT: &str = "aimm-report-record/1";
/// Name of the record's namespace in the metadata of a file.
pub(crate) const NAMESPACE: &str = "urn:aimm-assessor:report:1#";
/// Element that holds the record.
pub(crate) const ELEMENT: &str = "aimm:record";
/// Most bytes of a record that are read.
const BYTE_LIMIT: usize = 64 * 1024;

/// What a report was made from and how. Names are kept as text, so that the record of a newer program can still be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct ReportRecord {
    /// [`RECORD_FORMAT`].
    pub format: String,
    /// Version of the program that made it.
    pub program_version: String,
    /// Id of the assessment.
    pub assessment: String,
    /// Digest of the assessment's answers, its policy left out; see [`digest_of_answers`].
    pub answers_digest: String,
    /// The questionnaire.
    pub questionnaire: QuestionnaireRecord,
    /// Policy it was scored under.
    pub policy: String,
    /// Digest of the scorecard.
    pub scorecard_digest: String,
    /// Newest hash of the workspace's log, where the assessment lay in a workspace.
    pub head_hash: Option<String>,
    /// Whether the assessment was the fictitious demo.
    pub is_demo: bool,
    /// The assessment it was compared with.
    pub previous: Option<PreviousRecord>,
    /// Digests of the answers of the respondents whose agreement it shows, sorted, so that they do not tell whose they are.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub respondents: Vec<String>,
    /// What the reader chose.
    pub options: OptionsRecord,
}

/// The questionnaire of a report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct QuestionnaireRecord {
    /// Its id.
    pub id: String,
    /// Its version.
    pub version: String,
    /// Digest of its canonical form.
    pub digest: String,
}

/// The assessment that a report compares with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct PreviousRecord {
    /// Its id.
    pub assessment: String,
    /// Digest of its answers.
    pub answers_digest: String,
}

/// What the reader of a report chose.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "camelCase")]
pub struct OptionsRecord {
    /// Language tag.
    pub language: String,
    /// `a4` or `letter`.
    pub paper: String,
    /// `full`, `board` or `redacted`.
    pub audience: String,
    /// The day the report was made, `YYYY-MM-DD`.
    pub date: String,
    /// Sections that are in it, in their order.
    pub sections: Vec<String>,
    /// The mark on every page; may be empty.
    pub confidentiality: String,
    /// Digest of the template, where there is one.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub template: Option<String>,
    /// Whether every text stands in the other language too.
    #[serde(rename = "bilingual", default, skip_serializing_if = "std::ops::Not::not")]
    pub is_bilingual: bool,
}

/// Why a file has no record that can be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Error)]
pub enum RecordError {
    /// It is no report of this program, or another program has saved it anew.
    #[error("the file carries no record")]
    Missing,
    /// Somebody has put another record beside the first.
    #[error("the file carries several records")]
    Several,
    /// The record is not what this program writes.
    #[error("the record of the file cannot be read")]
    Unreadable,
}

impl ReportRecord {
    /// The record in the metadata of a PDF file. Nothing of the file but the record is looked at.
    ///
    /// # Errors
    /// Where there is not exactly one that can be read.
    pub fn of_pdf(bytes: &[u8]) -> Result<Self, RecordError> {
        let (open, close) = (format!("<{ELEMENT}>"), format!("</{ELEMENT}>"));
        let mut starts = places(bytes, open.as_bytes());
        let start = starts.next().ok_or(RecordError::Missing)? + open.len();
        if starts.next().is_some() {
            return Err(RecordError::Several);
        }
        let rest = &bytes[start..bytes.len().min(start + BYTE_LIMIT)];
        let end = places(rest, close.as_bytes()).next().ok_or(RecordError::Unreadable)?;
        let text = std::str::from_utf8(&rest[..end]).map_err(|_| RecordError::Unreadable)?;
        let record: Self = serde_json::from_str(&plain(text)).map_err(|_| RecordError::Unreadable)?;
        if record.format == RECORD_FORMAT { Ok(record) } else { Err(RecordError::Unreadable) }
    }

    /// The record as JSON on one line.
    pub(crate) fn to_json(&self) -> String {
        // Text and lists of text always have a JSON form.
        serde_json::to_string(self).unwrap_or_default()
    }
}

/// Digest of everything in `assessment` but its policy, which is an option of whoever makes the report, and the digest of
/// its questionnaire, which a file may leave out. The order of the answers does not matter.
pub fn digest_of_answers(assessment: &Assessment) -> String {
    let mut file = assessment_to_file(assessment);
    file.policy = None;
    file.questionnaire.digest = None;
    file.responses.sort_by(|one, other| one.item.cmp(&other.item));
    // An assessment always has a JSON form: its numbers are finite.
    digest_of_bytes(canonical_json_of(&file).unwrap_or_default().as_bytes())
}

/// Digests of the answers of `respondents`, sorted; see [`digest_of_answers`].
pub fn digests_of_respondents(respondents: &Respondents) -> Vec<String> {
    let mut digests: Vec<String> = respondents.assessments().iter().map(digest_of_answers).collect();
    digests.sort_unstable();
    digests
}

/// The name of an enum's value, as JSON has it.
pub(crate) fn name_of<T: Serialize>(value: T) -> String {
    match serde_json::to_value(value) {
        Ok(serde_json::Value::String(name)) => name,
        _ => String::new(),
    }
}

/// Where `wanted` stands in `bytes`.
fn places<'a>(bytes: &'a [u8], wanted: &'a [u8]) -> impl Iterator<Item = usize> + 'a {
    bytes.windows(wanted.len()).enumerate().filter(move |(_, window)| *window == wanted).map(|(at, _)| at)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::xml_text::escaped;

    fn record() -> ReportRecord {
        ReportRecord {
            format: RECORD_FORMAT.to_owned(),
            program_version: "0.1.0".to_owned(),
            assessment: "0193".to_owned(),
            answers_digest: "sha256:aa".to_owned(),
            questionnaire: QuestionnaireRecord {
                id: "aimm-core".to_owned(),
                version: "1.0.0".to_owned(),
                digest: "sha256:bb".to_owned(),
            },
            policy: "balanced".to_owned(),
            scorecard_digest: "sha256:cc".to_owned(),
            head_hash: None,
            is_demo: false,
            previous: None,
            respondents: Vec::new(),
            options: OptionsRecord {
                language: "en".to_owned(),
                paper: "a4".to_owned(),
                audience: "full".to_owned(),
                date: "2026-11-01".to_owned(),
                sections: vec!["cover".to_owned()],
                template: None,
                confidentiality: "<机密> & \"&lt;\"".to_owned(),
                is_bilingual: true,
            },
        }
    }

    fn file(content: &str) -> Vec<u8> {
        [b"%PDF-1.7\n\xFF\xFE\x00", content.as_bytes(), b"\xFF"].concat()
    }

    #[test]
    fn a_record_is_read_as_it_was_written() {
        let written = escaped(&record().to_json());
        let bytes = file(&format!("<aimm:record>{written}</aimm:record>"));
        assert_eq!(
            ReportRecord::of_pdf(&bytes),
            Ok(record()),
            "marks of XML in a text come back as they were"
        );
    }

    #[test]
    fn what_is_no_record_is_refused() {
        let own = format!("<aimm:record>{}</aimm:record>", escaped(&record().to_json()));
        let other = own.replace(RECORD_FORMAT, "somebody-else/1");
        let long = format!("<aimm:record>{}</aimm:record>", " ".repeat(BYTE_LIMIT));
        let deep = format!("<aimm:record>{}</aimm:record>", "[".repeat(60_000));
        let rows = [
            (Vec::new(), RecordError::Missing, "an empty file"),
            (file(""), RecordError::Missing, "a PDF of another program"),
            (file(&own.repeat(2)), RecordError::Several, "one record must not hide behind another"),
            (file("<aimm:record>"), RecordError::Unreadable, "a file that was cut off"),
            (file("<aimm:record>{}</aimm:record>"), RecordError::Unreadable, "an empty record"),
            (file(&other), RecordError::Unreadable, "a record of another format"),
            (file(&long), RecordError::Unreadable, "a record without end"),
            (file(&deep), RecordError::Unreadable, "a record that nests without end"),
        ];
        for (bytes, expected, reason) in rows {
            assert_eq!(ReportRecord::of_pdf(&bytes), Err(expected), "{reason}");
        }
    }
}

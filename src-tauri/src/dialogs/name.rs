//! Names for new files.

use std::path::{Path, PathBuf};

use aimm_app::Messages;

use super::Question;

/// Longest name that is offered, in characters without its ending: file systems stop at 255 bytes.
const LIMIT: usize = 60;

/// A name for a new file about `subject`, with the usual ending.
pub(crate) fn file_name(question: Question, subject: Option<&str>, messages: &Messages) -> String {
    let stem = match subject.map(without_signs).filter(|name| !name.is_empty()) {
        Some(name) => name,
        None if question == Question::NewWorkspace => messages.text("dialog-name-workspace"),
        None => messages.text("dialog-name-other"),
    };
    let ending = question.kinds().first().and_then(|(_, endings)| endings.first());
    ending.map_or(stem.clone(), |ending| format!("{stem}.{ending}"))
}

/// Text without what some system does not take in a name.
fn without_signs(text: &str) -> String {
    let is_taken = |sign: &char| !sign.is_control() && !"/\\:*?\"<>|".contains(*sign);
    let name: String = text.chars().filter(is_taken).take(LIMIT).collect();
    name.trim_matches(|sign: char| sign.is_whitespace() || sign == '.').to_owned()
}

/// The place of a new file, with an ending that fits what is written there.
pub(super) fn with_ending(path: &Path, question: Question) -> PathBuf {
    let endings: Vec<&str> = question.kinds().iter().flat_map(|(_, endings)| *endings).copied().collect();
    let fits = |own: &std::ffi::OsStr| endings.iter().any(|ending| own.eq_ignore_ascii_case(ending));
    if !question.is_new() || path.extension().is_some_and(fits) {
        return path.to_owned();
    }
    let mut name = path.file_name().unwrap_or_default().to_owned();
    name.push(".");
    name.push(endings.first().copied().unwrap_or_default());
    path.with_file_name(name)
}

#[cfg(test)]
mod tests {
    use aimm_app::Language;
    use aimm_app::dto::ReportForm;

    use super::*;

    const PDF: Question = Question::ExportReport(ReportForm::Pdf);

    #[test]
    fn a_name_is_one_that_every_system_takes() {
        let messages = Messages::new(Language::English);
        for (subject, wanted) in [
            (Some("Harbour: A/B - 2026?"), "Harbour AB - 2026.pdf"),
            (Some("港湾物流 - 年度评估"), "港湾物流 - 年度评估.pdf"),
            (Some("..."), "AIMM Assessor.pdf"),
            (None, "AIMM Assessor.pdf"),
        ] {
            assert_eq!(file_name(PDF, subject, &messages), wanted);
        }
        let long = file_name(PDF, Some(&"评".repeat(500)), &messages);
        assert!(long.len() < 255, "a file system would refuse {} bytes", long.len());
    }

    #[test]
    fn only_new_files_get_an_ending_and_only_where_theirs_does_not_fit() {
        for (question, path, wanted) in [
            (Question::NewWorkspace, "client", "client.aimm"),
            (Question::NewWorkspace, "client.AIMM", "client.AIMM"),
            (PDF, "report.v2", "report.v2.pdf"),
            (Question::ExportReport(ReportForm::Docx), "report", "report.docx"),
            (Question::ExportReport(ReportForm::Xlsx), "report.pdf", "report.pdf.xlsx"),
            (Question::ExportPng, "radar.PNG", "radar.PNG"),
            (Question::ExportSvg, "radar", "radar.svg"),
            (Question::OpenWorkspace, "client", "client"),
            (Question::EvidenceFile, "policy", "policy"),
        ] {
            assert_eq!(with_ending(Path::new(path), question), Path::new(wanted), "{question:?}");
        }
    }
}

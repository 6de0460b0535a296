//! The report in its three forms, written from a workspace; what may be opened afterwards; the template of a client.

use std::fs;
use std::path::{Path, PathBuf};

use aimm_app::dto::{
    AudienceView, ErrorCode, ExportReportArgs, ReportForm, ReportOptionsView, SavedFileArgs,
    UpdateSettingsArgs,
};
use aimm_app::{App, AppError, Language};

use crate::support::{app_in, put, repacked, saved_again};

/// The program with its demo open, and the newest assessment in it.
fn demo(folder: &Path) -> (App, String) {
    let app = app_in(folder, Language::English);
    let mut all = app.open_demo().unwrap().assessments;
    all.sort_by(|one, other| one.assessed_on.cmp(&other.assessed_on));
    let id = all.last().unwrap().id.clone();
    (app, id)
}

fn args(app: &App, id: &str, form: ReportForm, audience: AudienceView) -> ExportReportArgs {
    let options = ReportOptionsView { audience, ..app.get_settings().unwrap().report };
    ExportReportArgs { assessment_id: id.to_owned(), options, form, task_id: "report".to_owned() }
}

fn named(path: &Path) -> SavedFileArgs {
    SavedFileArgs { path: path.to_string_lossy().into_owned() }
}

#[test]
fn every_form_is_written_and_may_be_opened_and_nothing_else_may() {
    let folder = tempfile::tempdir().unwrap();
    let (app, id) = demo(folder.path());
    let other = put(folder.path(), "other.pdf", b"%PDF-");
    for (form, head, has_pages) in [
        (ReportForm::Pdf, &b"%PDF-"[..], true),
        (ReportForm::Docx, &b"PK\x03\x04"[..], false),
        (ReportForm::Xlsx, &b"PK\x03\x04"[..], false),
    ] {
        let path = folder.path().join(format!("report.{}", form.ending()));
        let refused = app.open_saved_file(named(&path));
        assert!(matches!(refused, Err(AppError::NotFound(_))), "{form:?}: nothing was written yet");
        let saved = app.export_report(args(&app, &id, form, AudienceView::Full), &path, &|_| {}).unwrap();
        let bytes = fs::read(&path).unwrap();
        assert!(bytes.starts_with(head), "{form:?} has the form its name says");
        assert_eq!(
            (saved.page_count.is_some(), saved.n_bytes as usize),
            (has_pages, bytes.len()),
            "{form:?}"
        );
        assert_eq!(app.open_saved_file(named(&path)).unwrap(), path);
        assert_eq!(app.show_saved_file(named(&path)).unwrap(), folder.path());
    }
    let refused = app.open_saved_file(named(&other));
    assert!(matches!(refused, Err(AppError::NotFound(_))), "the program did not write it");
    let gone = folder.path().join("report.pdf");
    fs::remove_file(&gone).unwrap();
    assert!(app.open_saved_file(named(&gone)).is_err(), "it is not there any more");
}

/// What a text document says: its paragraphs with their style, and the descriptions of its pictures.
fn said(document: &Path) -> (Vec<(String, String)>, Vec<String>) {
    let mut main = String::new();
    repacked(&fs::read(document).unwrap(), |name, part| {
        if name == "word/document.xml" {
            main = String::from_utf8(part).unwrap();
        }
        None
    });
    let attribute = |text: &str, name: &str| {
        let (_, after) = text.split_once(&format!("{name}=\""))?;
        after.split('"').next().map(str::to_owned)
    };
    let text_of = |paragraph: &str| -> String {
        let runs = paragraph.split("<w:t>").flat_map(|run| run.split("<w:t xml:space=\"preserve\">")).skip(1);
        runs.map(|run| run.split('<').next().unwrap_or_default()).collect()
    };
    let style_of = |paragraph: &str| {
        let (_, after) = paragraph.split_once("<w:pStyle ")?;
        attribute(after, "w:val").filter(|style| style.starts_with("Heading"))
    };
    let paragraphs = main.split("</w:p>").map(|one| (style_of(one).unwrap_or_default(), text_of(one)));
    let pictures = main.split("<wp:docPr ").skip(1).filter_map(|one| attribute(one, "descr"));
    (paragraphs.filter(|(_, text)| !text.trim().is_empty()).collect(), pictures.collect())
}

#[test]
fn another_program_saves_the_document_without_changing_it() {
    let folder = tempfile::tempdir().unwrap();
    let (app, id) = demo(folder.path());
    for (name, language, bilingual) in [("zh", "zh-Hans", false), ("both", "en", true)] {
        let mut args = args(&app, &id, ReportForm::Docx, AudienceView::Full);
        args.options = ReportOptionsView { language: language.to_owned(), bilingual, ..args.options };
        app.export_report(args, &folder.path().join(format!("{name}.docx")), &|_| {}).unwrap();
    }
    let again = saved_again(folder.path(), "docx", "docx:MS Word 2007 XML");
    for name in ["zh.docx", "both.docx"] {
        let (paragraphs, pictures) = said(&folder.path().join(name));
        let (saved_paragraphs, saved_pictures) = said(&again.join(name));
        assert!(paragraphs.len() > 1_000 && pictures.len() > 5, "{name} was read");
        let headings = paragraphs.iter().filter(|(style, _)| !style.is_empty()).count();
        assert!(headings > 50, "{name} has {headings} headings");
        let different = paragraphs.iter().zip(&saved_paragraphs).find(|(own, saved)| own != saved);
        assert_eq!(different, None, "{name}");
        assert_eq!((paragraphs.len(), &pictures), (saved_paragraphs.len(), &saved_pictures), "{name}");
    }
}

#[test]
fn a_form_that_is_cancelled_leaves_no_file() {
    let folder = tempfile::tempdir().unwrap();
    let (app, id) = demo(folder.path());
    for form in [ReportForm::Pdf, ReportForm::Docx] {
        let path = folder.path().join(format!("cancelled.{}", form.ending()));
        let cancel =
            |_: f64| app.cancel_task(aimm_app::dto::CancelTaskArgs { task_id: "report".to_owned() }).unwrap();
        let refused = app.export_report(args(&app, &id, form, AudienceView::Full), &path, &cancel);
        assert_eq!(refused.unwrap_err().code(app.messages()), ErrorCode::Cancelled, "{form:?}");
        assert!(!path.exists(), "{form:?}");
    }
}

#[test]
fn a_template_stays_with_the_workspace_it_was_chosen_in() {
    let folder = tempfile::tempdir().unwrap();
    let (app, id) = demo(folder.path());
    let template = template(&app, &id, folder.path(), AudienceView::Redacted);
    let broken = put(folder.path(), "broken.docx", b"no document");
    assert!(matches!(app.choose_docx_template(&broken), Err(AppError::Template { .. })));
    assert_eq!(app.get_docx_template().unwrap(), None, "what cannot be used is not kept");
    let chosen = app.choose_docx_template(&template).unwrap();
    assert_eq!(chosen.name, "template.docx");

    app.create_workspace(&folder.path().join("another-client.aimm")).unwrap();
    assert_eq!(app.get_docx_template().unwrap(), None, "no client gets the letterhead of another");
    app.open_demo().unwrap();
    assert_eq!(app.get_docx_template().unwrap(), Some(chosen), "opened again, it is still there");

    fs::remove_file(&template).unwrap();
    let out = folder.path().join("report.docx");
    let refused = app.export_report(args(&app, &id, ReportForm::Docx, AudienceView::Full), &out, &|_| {});
    assert!(matches!(refused, Err(AppError::File(_))), "a template that is gone is named, not passed over");
    assert!(!out.exists());
    app.forget_docx_template().unwrap();
    app.export_report(args(&app, &id, ReportForm::Docx, AudienceView::Full), &out, &|_| {}).unwrap();
}

#[test]
fn a_redacted_document_in_a_template_that_names_the_client_is_not_written() {
    let folder = tempfile::tempdir().unwrap();
    let (app, id) = demo(folder.path());
    // A report for insiders as template: its header names the organisation.
    let template = template(&app, &id, folder.path(), AudienceView::Full);
    app.choose_docx_template(&template).unwrap();
    let out = folder.path().join("redacted.docx");
    let redacted = || args(&app, &id, ReportForm::Docx, AudienceView::Redacted);
    let error = app.export_report(redacted(), &out, &|_| {}).unwrap_err().to_api(app.messages());
    assert_eq!(error.code, ErrorCode::FileRefused);
    assert!(error.message.contains("was not written"), "{}", error.message);
    assert!(
        error.details.iter().any(|line| line.starts_with("The name of the organisation")),
        "{:?}",
        error.details
    );
    assert!(!out.exists(), "nothing is kept of it");
    app.forget_docx_template().unwrap();
    app.export_report(redacted(), &out, &|_| {}).unwrap();
}

#[test]
fn the_form_is_remembered() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_in(folder.path(), Language::English);
    assert_eq!(app.get_settings().unwrap().report_form, ReportForm::Pdf);
    app.update_settings(UpdateSettingsArgs {
        language: None,
        theme: None,
        notice_understood: None,
        hide_names: None,
        report: None,
        report_form: Some(ReportForm::Xlsx),
    })
    .unwrap();
    let again = app_in(folder.path(), Language::English);
    assert_eq!(again.get_settings().unwrap().report_form, ReportForm::Xlsx);
}

/// A document of the program as template.
fn template(app: &App, id: &str, folder: &Path, audience: AudienceView) -> PathBuf {
    let path = folder.join("template.docx");
    app.export_report(args(app, id, ReportForm::Docx, audience), &path, &|_| {}).unwrap();
    path
}

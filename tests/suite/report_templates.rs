//! Templates of reports through the use cases and the command line: kept, handed on, used, proved.

use std::fs;
use std::path::{Path, PathBuf};

use aimm_app::dto::{
    ErrorCode, ExportReportArgs, PreviewReportArgs, ReportForm, ReportOptionsView, ReportSection,
    ReportTemplateArgs, SaveReportTemplateArgs, TemplateContentView, UpdateSettingsArgs,
};
use aimm_app::{App, Language};
use serde_json::{Value, json};

use crate::support::{Aimm, aimm, app_in, demo_file, edit_json, put, read_json, root};

const LOGO: &str = "crates/aimm-report/tests/fixtures/logo.svg";

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

fn content(app: &App) -> TemplateContentView {
    let mut logo = app.import_template_logo(&root().join(LOGO)).unwrap();
    logo.alternative = [("en".to_owned(), "Meridian".to_owned())].into();
    let mut content = TemplateContentView { name: " House style ".to_owned(), ..Default::default() };
    content.logo = Some(logo);
    content.header =
        [("en".to_owned(), "Meridian Advisory".to_owned()), ("zh-Hans".to_owned(), " ".to_owned())].into();
    content
}

fn args(id: &str) -> ReportTemplateArgs {
    ReportTemplateArgs { template_id: id.to_owned() }
}

fn options(template: Option<&str>) -> ReportOptionsView {
    let options = json!({
        "language": "en", "paper": "a4", "audience": "full", "confidentiality": "", "notes": true,
        "without": ["ratings", "evidence", "findings", "gaps", "method", "references", "comparison"],
    });
    ReportOptionsView { template: template.map(str::to_owned), ..serde_json::from_value(options).unwrap() }
}

/// A template in a file, made by a workspace.
fn template_file(folder: &Path) -> PathBuf {
    let app = app_in(folder, Language::English);
    app.create_workspace(&folder.join("maker.aimm")).unwrap();
    let saved =
        app.save_report_template(SaveReportTemplateArgs { id: None, template: content(&app) }).unwrap();
    let path = folder.join("t.json");
    app.export_report_template(args(&saved.id), &path).unwrap();
    app.close_workspace().unwrap();
    path
}

#[test]
fn a_template_is_kept_handed_on_and_imported_once() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_in(folder.path(), Language::English);
    app.create_workspace(&folder.path().join("one.aimm")).unwrap();
    let save = |id: Option<&str>, template| {
        app.save_report_template(SaveReportTemplateArgs { id: id.map(str::to_owned), template })
    };
    let saved = save(None, content(&app)).unwrap();
    assert_eq!(saved.name, "House style");
    let view = app.get_report_template(args(&saved.id)).unwrap();
    assert_eq!(view.template.header.len(), 1, "an empty text is as if it were not there");
    save(Some(&saved.id), TemplateContentView { name: "Other".to_owned(), ..view.template }).unwrap();
    assert!(save(Some("nobody"), content(&app)).is_err(), "what is not there cannot be changed");
    let path = folder.path().join("t.json");
    app.export_report_template(args(&saved.id), &path).unwrap();
    assert_eq!(read_json(&path)["format"], "aimm-report-template/1");
    assert_eq!(app.import_report_template(&path).unwrap().id, saved.id, "it is there already");
    let encoded = fs::read(&path).unwrap();
    let written: Value = serde_json::from_slice(&encoded).unwrap();
    let logo = fs::read(root().join(LOGO)).unwrap();
    assert!(written["logo"]["data"].as_str().unwrap().len() > logo.len(), "the logo is in the file");

    app.create_workspace(&folder.path().join("two.aimm")).unwrap();
    assert_eq!(app.list_report_templates().unwrap(), []);
    let imported = app.import_report_template(&path).unwrap();
    let again = folder.path().join("again.json");
    app.export_report_template(args(&imported.id), &again).unwrap();
    assert_eq!(fs::read(&again).unwrap(), encoded, "what goes in comes out");
    assert_eq!(app.delete_report_template(args(&imported.id)).unwrap(), []);
    assert!(app.delete_report_template(args(&imported.id)).is_err());
    assert!(app.verify_workspace().unwrap().is_sound, "the history knows of all of it");
}

#[test]
fn a_report_of_the_window_uses_the_template_and_proves_it() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_in(folder.path(), Language::English);
    let demo = app.open_demo().unwrap();
    let id = demo.assessments[0].id.clone();
    let saved =
        app.save_report_template(SaveReportTemplateArgs { id: None, template: content(&app) }).unwrap();
    let preview = |template: Option<&str>| {
        let options = options(template);
        let args = PreviewReportArgs { assessment_id: id.clone(), options, first_page: 1, n_pages: 9 };
        app.preview_report(args)
    };
    let (plain, own) = (preview(None).unwrap(), preview(Some(&saved.id)).unwrap());
    assert!(own.pages[0].contains("<image ") && !plain.pages[0].contains("<image "));
    assert!(own.pages[2].contains("Meridian Advisory"));
    assert!(own.sections.iter().any(|place| place.section == ReportSection::Notes));
    assert!(!own.offered.contains(&ReportSection::Notes), "it has a switch of its own");
    assert!(
        !own.offered.contains(&ReportSection::Agreement),
        "a workspace has no respondents to offer it for"
    );
    let missing = preview(Some("nobody")).unwrap_err().code(app.messages());
    assert_eq!(missing, ErrorCode::NotFound);

    let out = folder.path().join("report.pdf");
    let export = ExportReportArgs {
        assessment_id: id.clone(),
        form: ReportForm::Pdf,
        options: options(Some(&saved.id)),
        task_id: "t".to_owned(),
    };
    app.export_report(export, &out, &|_| {}).unwrap();
    let (file, template) = (folder.path().join("a.json"), folder.path().join("t.json"));
    let assessment = aimm_app::dto::AssessmentArgs { assessment_id: id };
    app.export_assessment(assessment, &file).unwrap();
    app.export_report_template(args(&saved.id), &template).unwrap();
    let verify = ["report", "verify", text(&out), "--assessment", text(&file), "--template", text(&template)];
    let ran = aimm(&verify).ends_with(0);
    assert!(ran.stdout.contains("was made from") && !ran.stdout.contains("--template"), "{}", ran.stdout);
}

#[test]
fn a_template_that_was_chosen_in_another_workspace_is_none() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_in(folder.path(), Language::English);
    app.create_workspace(&folder.path().join("one.aimm")).unwrap();
    let saved =
        app.save_report_template(SaveReportTemplateArgs { id: None, template: content(&app) }).unwrap();
    let report = Some(options(Some(&saved.id)));
    let change = UpdateSettingsArgs { report, ..serde_json::from_value(json!({})).unwrap() };
    assert_eq!(app.update_settings(change).unwrap().report.template, Some(saved.id.clone()));
    app.create_workspace(&folder.path().join("two.aimm")).unwrap();
    assert_eq!(app.get_settings().unwrap().report.template, None);
    app.open_workspace(&folder.path().join("one.aimm")).unwrap();
    assert_eq!(app.get_settings().unwrap().report.template, Some(saved.id), "here it is remembered");
}

#[test]
fn the_command_line_uses_a_template_and_knows_the_report_by_it() {
    let folder = tempfile::tempdir().unwrap();
    let (file, template) = (demo_file(folder.path()), template_file(folder.path()));
    let out = folder.path().join("report.pdf");
    let common = ["report", text(&file), "--date", "2026-11-01", "--sections", "cover,summary,notes,notice"];
    let with = |more: &[&str]| aimm(&[&common[..], more].concat());
    with(&["--out", text(&out), "--template", text(&template)]).ends_with(0);
    let twin = folder.path().join("twin.pdf");
    let bytes = fs::read(&template).unwrap();
    Aimm::new(&[&common[..], &["--out", text(&twin), "--template", "-"]].concat())
        .stdin(&bytes)
        .run()
        .ends_with(0);
    assert_eq!(fs::read(&out).unwrap(), fs::read(&twin).unwrap(), "the same template, the same bytes");
    let document = folder.path().join("report.docx");
    with(&["--out", text(&document), "--template", text(&template)]).ends_with(0);
    let workbook = folder.path().join("report.xlsx");
    with(&["--out", text(&workbook), "--template", text(&template)]).ends_with(2);

    let verify = ["report", "verify", text(&out), "--assessment", text(&file)];
    let alone = aimm(&verify).ends_with(0);
    assert!(alone.stdout.contains("give that one with --template"), "{}", alone.stdout);
    let json = aimm(&[&verify[..], &["--json"]].concat()).ends_with(0).json();
    assert_eq!(json["rebuilt"], "templateMissing");
    let given = |template: &Path| aimm(&[&verify[..], &["--template", text(template)]].concat());
    assert!(given(&template).ends_with(0).stdout.contains("byte for byte"));
    let other = put(folder.path(), "other.json", &bytes);
    edit_json(&other, |json| json["header"] = json!({"en": "Another"}));
    assert!(given(&other).ends_with(0).stdout.contains("give that one with --template"));
}

#[test]
fn a_template_with_defects_is_refused_and_nothing_is_written() {
    let folder = tempfile::tempdir().unwrap();
    let (file, template) = (demo_file(folder.path()), template_file(folder.path()));
    edit_json(&template, |json| {
        json["colours"] = json!({"primary": "#ffc000", "secondary": "orange"});
        json["heading"] = json!({});
    });
    let out = folder.path().join("report.pdf");
    let report = ["report", text(&file), "--out", text(&out), "--template", text(&template)];
    let ran = aimm(&report).ends_with(1);
    assert!(
        ran.stderr.contains("/colours/primary") && ran.stderr.contains("is the same hue, dark enough"),
        "{ran:?}"
    );
    assert!(ran.stderr.contains("/colours/secondary") && ran.stderr.contains("/heading"), "{ran:?}");
    let problems = aimm(&[&report[..], &["--json"]].concat()).ends_with(1).json()["problems"].clone();
    let codes: Vec<&str> =
        problems.as_array().unwrap().iter().map(|one| one["code"].as_str().unwrap()).collect();
    assert_eq!(codes, ["unknownField", "contrastTooLow", "invalidColour"]);
    let chinese = aimm(&[&report[..], &["--lang", "zh-Hans"]].concat()).ends_with(1);
    assert!(chinese.stderr.contains("印在白纸上过浅"), "{}", chinese.stderr);
    assert!(!out.exists(), "nothing is written where the template is refused");
    aimm(&["report", text(&file), "--out", text(&out), "--template", "nowhere.json"]).ends_with(3);
}

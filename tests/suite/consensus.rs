//! Several respondents: figures, proposal, and the section of the report, as the command line gives them.

use std::fs;
use std::path::{Path, PathBuf};

use aimm_app::dto::{AssessmentArgs, AudienceView, PreviewReportArgs, ReportPreview, ReportSection};
use aimm_app::{App, AppResult, Language};
use serde_json::{Value, json};

use crate::support::{aimm, app_in, demo_file, edit_json, put, read_json};

/// Whose files there are: id and role.
const PEOPLE: [(&str, &str); 5] = [
    ("anna", "executive"),
    ("bo", "executive"),
    ("chen", "executive"),
    ("dana", "technology"),
    ("emil", "technology"),
];

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

/// The demo, and a file for each of `people` who differs from it by `change` of their position and that of the item.
fn files(
    folder: &Path,
    people: &[(&str, &str)],
    change: impl Fn(usize, usize) -> i64,
) -> (PathBuf, Vec<PathBuf>) {
    let demo = demo_file(folder);
    let respondents = people.iter().enumerate().map(|(person, (id, role))| {
        let file = put(folder, &format!("{id}.json"), &fs::read(&demo).unwrap());
        edit_json(&file, |assessment| {
            assessment["respondent"] = json!({"id": id, "name": format!("{id} Osterkamp"), "role": role});
            for (at, response) in assessment["responses"].as_array_mut().unwrap().iter_mut().enumerate() {
                let Some(level) = response["level"].as_i64() else { continue };
                response["level"] = json!((level + change(person, at)).clamp(0, 4));
            }
        });
        file
    });
    let respondents = respondents.collect();
    (demo, respondents)
}

fn consensus<'a>(files: &'a [PathBuf], more: &[&'a str]) -> Vec<&'a str> {
    ["consensus"].into_iter().chain(files.iter().map(|file| text(file))).chain(more.iter().copied()).collect()
}

/// The fourth person differs on every third item by two levels.
fn differing(person: usize, at: usize) -> i64 {
    if person == 3 && at.is_multiple_of(3) { -2 } else { 0 }
}

#[test]
fn figures_are_json_for_programs_and_sentences_for_people() {
    let folder = tempfile::tempdir().unwrap();
    let (_, files) = files(folder.path(), &PEOPLE, differing);
    let found = aimm(&consensus(&files, &["--json"])).ends_with(0).json();
    assert_eq!((&found["format"], &found["respondents"]), (&json!("aimm-consensus/1"), &json!(5)));
    assert_eq!((&found["overall"]["metric"], &found["overall"]["seed"]), (&json!("ordinal"), &json!(1)));
    let alpha = found["overall"]["alpha"].as_f64().unwrap();
    assert!((0.5..1.0).contains(&alpha), "one of five differs now and then: {alpha}");
    let interval = &found["overall"]["interval"];
    assert!(interval["low"].as_f64().unwrap() <= alpha && alpha <= interval["high"].as_f64().unwrap());
    let items = found["items"].as_array().unwrap();
    let flagged = items.iter().filter(|item| item["flags"] != json!([]));
    assert_eq!(found["overall"]["flagged"], json!(flagged.count()));
    for item in items {
        let is_open = item["flags"] != json!([]) || item["ratings"] == json!([]);
        assert_eq!(
            item["proposed"].is_null(),
            is_open,
            "a level is proposed where nothing speaks against it: {item}"
        );
    }
    let roles: Vec<_> = found["roles"].as_array().unwrap().iter().map(|role| &role["suppressed"]).collect();
    assert_eq!(roles, [&json!(false), &json!(true)], "two of technology are too few to be spoken of");
    assert!(!found.to_string().contains("Osterkamp"), "nobody is named");

    let mut turned = files.clone();
    turned.reverse();
    assert_eq!(
        aimm(&consensus(&turned, &["--json"])).json(),
        found,
        "the order of the files changes nothing"
    );
    let said = aimm(&consensus(&files, &[])).ends_with(0).stdout;
    assert!(
        said.starts_with("5 respondents answered separately;")
            && said.contains("Krippendorff’s alpha (ordinal)"),
        "{said}"
    );
    assert!(said.contains("far apart") && said.contains("fewer than 3: not shown"), "{said}");
    let said = aimm(&consensus(&files, &["--lang", "zh-Hans", "--metric", "nominal"])).ends_with(0).stdout;
    assert!(
        said.contains("5 名作答者分别作答；") && said.contains("定类") && said.contains("分歧大"),
        "{said}"
    );
}

#[test]
fn what_is_proposed_is_an_assessment_that_scores() {
    let folder = tempfile::tempdir().unwrap();
    let (_, files) = files(folder.path(), &PEOPLE, differing);
    let out = folder.path().join("proposal.json");
    let found = aimm(&consensus(&files, &["--json", "--out", text(&out)])).ends_with(0).json();
    let proposal = read_json(&out);
    let response = |item: &Value| {
        let responses = proposal["responses"].as_array().unwrap();
        responses.iter().find(|response| response["item"] == *item).cloned().unwrap_or_default()
    };
    for item in found["items"].as_array().unwrap() {
        let response = response(&item["item"]);
        assert_eq!(response["level"], item["proposed"], "{item}: {response}");
        if item["flags"] != json!([]) {
            assert_eq!(response["state"], "unanswered", "somebody has to decide");
            assert!(response["note"].as_str().unwrap().starts_with("Ratings: "), "{response}");
        }
    }
    assert!(
        proposal["respondent"].is_null() && !proposal.to_string().contains("Osterkamp"),
        "it is nobody's"
    );
    aimm(&["score", text(&out)]).ends_with(0);
}

#[test]
fn what_does_not_go_together_is_refused_with_its_file() {
    let folder = tempfile::tempdir().unwrap();
    let (_, files) = files(folder.path(), &PEOPLE[..2], |_, _| 0);
    let one = aimm(&consensus(&files[..1], &[])).ends_with(2);
    assert!(one.stderr.contains("at least two respondents"), "{}", one.stderr);
    let twice = [files[0].clone(), files[1].clone(), files[0].clone()];
    let ran = aimm(&consensus(&twice, &["--json"])).ends_with(1);
    let problem = &ran.json()["problems"][0];
    assert_eq!((&problem["code"], &problem["path"]), (&json!("respondentTwice"), &json!("/respondent/id")));
    assert!(ran.stderr.contains("“anna” has answered in"), "{}", ran.stderr);
    edit_json(&files[1], |assessment| assessment["questionnaire"]["version"] = json!("0.9.0"));
    edit_json(&files[1], |assessment| assessment["questionnaire"]["digest"] = Value::Null);
    let other = aimm(&consensus(&files, &["--json"])).ends_with(1);
    assert!(other.stderr.contains("bo.json"), "{}", other.stderr);
    let out = folder.path().join("proposal.json");
    aimm(&consensus(&files, &["--out", text(&out)])).ends_with(1);
    assert!(!out.exists(), "nothing is written where something is refused");
    aimm(&["consensus", text(&files[0]), "nowhere.json"]).ends_with(3);
}

#[test]
fn a_report_shows_agreement_and_is_known_by_its_respondents() {
    let folder = tempfile::tempdir().unwrap();
    let (demo, files) = files(folder.path(), &PEOPLE, differing);
    let out = folder.path().join("report.pdf");
    let respondents: Vec<&str> =
        ["--respondents"].into_iter().chain(files.iter().map(|file| text(file))).collect();
    let report = ["report", text(&demo), "--out", text(&out), "--date", "2026-11-01"];
    let more = ["--sections", "cover,agreement", "--lang", "zh-Hans", "--bilingual"];
    aimm(&[&report[..], &more, &respondents].concat()).ends_with(0);
    let verify = ["report", "verify", text(&out), "--assessment", text(&demo)];
    let alone = aimm(&verify).ends_with(0);
    assert!(alone.stdout.contains("with --respondents"), "{}", alone.stdout);
    let mut turned = respondents.clone();
    turned[1..].reverse();
    let whole = aimm(&[&verify[..], &turned].concat()).ends_with(0);
    assert!(whole.stdout.contains("byte for byte"), "in any order: {}", whole.stdout);
    let fewer = aimm(&[&verify[..], &respondents[..4]].concat()).ends_with(0);
    assert!(fewer.stdout.contains("with --respondents"), "not without one of them: {}", fewer.stdout);
    aimm(&[&report[..], &more, &["--audience", "redacted"], &respondents].concat()).ends_with(0);
    let said = aimm_report::redaction::pdf_text(&fs::read(&out).unwrap()).unwrap();
    assert!(said.contains("Krippendorff") && !said.contains("Osterkamp"), "{said}");
    let single = aimm(&[&report[..], &["--respondents", text(&files[0])]].concat()).ends_with(2);
    assert!(single.stderr.contains("at least two respondents"), "{}", single.stderr);
}

/// What the window's preview shows of the report: the sections it offers, and all pages as SVG.
fn preview(app: &App, id: &str, audience: AudienceView) -> AppResult<ReportPreview> {
    let mut options = app.get_settings().unwrap().report;
    options.audience = audience;
    let assessment_id = id.to_owned();
    app.preview_report(PreviewReportArgs { assessment_id, options, first_page: 1, n_pages: 200 })
}

#[test]
fn a_workspace_remembers_whose_answers_an_assessment_was_made_of() {
    let folder = tempfile::tempdir().unwrap();
    let (demo, files) = files(folder.path(), &PEOPLE, differing);
    let app = app_in(folder.path(), Language::English);
    app.create_workspace(&folder.path().join("client.aimm")).unwrap();
    let id = app.import_assessment(&demo).unwrap().summary.id;
    let args = || AssessmentArgs { assessment_id: id.clone() };
    let alone = preview(&app, &id, AudienceView::Full).unwrap();
    assert!(!alone.offered.contains(&ReportSection::Agreement), "nobody can agree");

    let single = app.choose_respondents(args(), &files[..1]).unwrap_err().to_api(app.messages());
    assert!(single.message.contains("at least two respondents"), "{}", single.message);
    let other = put(folder.path(), "other.json", br#"{"format": "aimm-assessment/1"}"#);
    let refused =
        app.choose_respondents(args(), &[files[0].clone(), other]).unwrap_err().to_api(app.messages());
    assert!(refused.details.iter().all(|line| line.contains("other.json")), "{:?}", refused.details);
    assert_eq!(app.get_respondents(args()).unwrap(), [], "what cannot be used is not kept");

    let chosen = app.choose_respondents(args(), &files).unwrap();
    assert_eq!(
        chosen.iter().map(|file| file.name.as_str()).collect::<Vec<_>>().concat(),
        "anna.jsonbo.jsonchen.jsondana.jsonemil.json"
    );
    let together = preview(&app, &id, AudienceView::Full).unwrap();
    assert!(together.offered.contains(&ReportSection::Agreement));
    let pages = together.sections.iter().find(|one| one.section == ReportSection::Agreement).unwrap();
    assert!(together.page_count > alone.page_count && pages.n_pages > 0);
    let board = preview(&app, &id, AudienceView::Board).unwrap();
    assert!(!board.offered.contains(&ReportSection::Agreement), "a board decides by less");

    drop(app);
    let app = app_in(folder.path(), Language::English);
    app.open_workspace(&folder.path().join("client.aimm")).unwrap();
    assert_eq!(app.get_respondents(args()).unwrap(), chosen, "opened again, they are still there");
    edit_json(&files[0], |assessment| assessment["responses"] = json!([]));
    let changed = preview(&app, &id, AudienceView::Full).unwrap();
    assert_ne!(changed.pages, together.pages, "files are read as they are now");
    fs::remove_file(&files[1]).unwrap();
    let gone = preview(&app, &id, AudienceView::Full).unwrap_err().to_api(app.messages());
    assert!(gone.message.contains("bo.json"), "a file that is gone is named: {}", gone.message);
    app.forget_respondents(args()).unwrap();
    assert_eq!(preview(&app, &id, AudienceView::Full).unwrap().pages, alone.pages);
}

//! A whole engagement through the use cases, with no window: from an empty folder to a final assessment and its report.

use aimm_app::dto::{
    AssessmentArgs, AssessmentView, CreateAssessmentArgs, ErrorCode, ExportReportArgs, OpenResultsArgs,
    PaperView, QuestionnaireArgs, QuestionnaireItemView, ReportForm, ReportOptionsView, ResponseStateView,
    ResponseView, SaveResponseArgs, StatusView,
};
use aimm_app::{App, AppError, Language};
use serde_json::json;

use crate::support::{app, app_in};

fn response(value: serde_json::Value) -> ResponseView {
    let mut whole = json!({
        "state": "unanswered", "level": null, "progress": null, "requirements": null, "reason": null, "note": null,
        "confidence": null, "evidence": [],
    });
    for (key, field) in value.as_object().unwrap() {
        whole[key] = field.clone();
    }
    serde_json::from_value(whole).unwrap()
}

fn begin(app: &App) -> AssessmentView {
    let questionnaire = app.list_questionnaires().unwrap().remove(0);
    app.create_assessment(CreateAssessmentArgs {
        organisation_id: None,
        organisation_name: Some("Harbour Works".to_owned()),
        industry: None,
        employees: Some(240),
        title: "2026".to_owned(),
        scope: String::new(),
        assessed_on: None,
        questionnaire_digest: questionnaire.digest,
        policy: None,
        weight_preset: Some("regulated".to_owned()),
        target_level: Some(3),
    })
    .unwrap()
}

fn items(app: &App, view: &AssessmentView) -> Vec<QuestionnaireItemView> {
    let args = QuestionnaireArgs { digest: view.summary.questionnaire_digest.clone() };
    let questionnaire = app.get_questionnaire(args).unwrap();
    let areas = questionnaire.domains.iter().flat_map(|domain| &domain.areas);
    areas.flat_map(|area| area.items.clone()).collect()
}

fn rate(app: &App, id: &str, item: &str, level: u8) -> aimm_app::dto::ResponseSaved {
    app.save_response(SaveResponseArgs {
        assessment_id: id.to_owned(),
        item_id: item.to_owned(),
        response: response(json!({"state": "rated", "level": level})),
    })
    .unwrap()
}

fn args(id: &str) -> AssessmentArgs {
    AssessmentArgs { assessment_id: id.to_owned() }
}

#[test]
fn an_engagement_goes_from_an_empty_folder_to_a_final_report() {
    let folder = tempfile::tempdir().unwrap();
    let place = folder.path().join("client.aimm");
    let app = app_in(folder.path(), Language::English);
    app.create_workspace(&place).unwrap();
    let view = begin(&app);
    let id = view.summary.id.clone();
    assert!((view.weights["MGT"] - 35.0).abs() < 1e-9, "the preset's weights are in use from the beginning");

    let all = items(&app, &view);
    let mut last = None;
    for item in &all {
        last = Some(rate(&app, &id, &item.id, 2));
    }
    let overall = last.unwrap().scorecard.overall;
    assert_eq!((overall.index, overall.level), (Some(2.0), Some(2)), "every item at 2 is level 2");

    let raised = rate(&app, &id, &all[0].id, 5);
    assert!(
        raised.effect.overall.after.index > raised.effect.overall.before.index,
        "raising an answer shows"
    );
    let undone = app.undo(args(&id)).unwrap().unwrap();
    assert_eq!(undone.response.unwrap().level, Some(2), "undo gives the answer before");
    let redone = app.redo(args(&id)).unwrap().unwrap();
    assert_eq!(redone.response.unwrap().level, Some(5), "redo gives the answer after");

    let results = app.open_results(OpenResultsArgs { assessment_id: id.clone() }).unwrap();
    let drafted = results.scorecard.overall.index;
    let finished = app.finalise_assessment(args(&id)).unwrap();
    assert_eq!(finished.summary.status, StatusView::Final);
    let refused = app.save_response(SaveResponseArgs {
        assessment_id: id.clone(),
        item_id: all[0].id.clone(),
        response: response(json!({"state": "rated", "level": 1})),
    });
    let code = refused.unwrap_err().code(app.messages());
    assert_eq!(code, ErrorCode::AssessmentFinal, "a final assessment never changes");

    let pdf = folder.path().join("report.pdf");
    let options = ReportOptionsView { language: "zh-Hans".to_owned(), paper: PaperView::A4, ..options(&app) };
    let saved = app
        .export_report(
            ExportReportArgs {
                assessment_id: id.clone(),
                options,
                form: ReportForm::Pdf,
                task_id: "report".to_owned(),
            },
            &pdf,
            &|_| {},
        )
        .unwrap();
    assert_eq!(u64::from(saved.n_bytes), std::fs::metadata(&pdf).unwrap().len());

    app.close_workspace().unwrap();
    app.open_workspace(&place).unwrap();
    let again = app.open_results(OpenResultsArgs { assessment_id: id }).unwrap();
    assert_eq!(again.scorecard.overall.index, drafted, "closed and opened, everything is there");
    assert!(app.verify_workspace().unwrap().is_sound, "the history holds");
}

fn options(app: &App) -> ReportOptionsView {
    app.get_settings().unwrap().report
}

#[test]
fn an_export_is_imported_once_however_often() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_in(folder.path(), Language::English);
    app.create_workspace(&folder.path().join("one.aimm")).unwrap();
    let view = begin(&app);
    let id = view.summary.id.clone();
    for item in items(&app, &view).iter().take(20) {
        rate(&app, &id, &item.id, 3);
    }
    let file = folder.path().join("assessment.json");
    app.export_assessment(args(&id), &file).unwrap();

    app.create_workspace(&folder.path().join("two.aimm")).unwrap();
    for round in 0..3 {
        let imported = app.import_assessment(&file).unwrap();
        assert_eq!(imported.summary.id, id, "round {round}");
        assert_eq!(
            app.get_workspace().unwrap().unwrap().assessments.len(),
            1,
            "importing twice is the same as once"
        );
    }
    rate(&app, &id, &items(&app, &view)[0].id, 1);
    let conflict = app.import_assessment(&file).unwrap_err();
    assert_eq!(conflict.code(app.messages()), ErrorCode::Conflict, "an import never overwrites");
    let kept = app.open_assessment(args(&id)).unwrap();
    assert_eq!(kept.responses[&items(&app, &view)[0].id].level, Some(1), "what was there stays");
}

#[test]
fn a_response_that_cannot_be_is_refused_and_changes_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let app = app_in(folder.path(), Language::English);
    app.create_workspace(&folder.path().join("client.aimm")).unwrap();
    let view = begin(&app);
    let gate_item = "MGT.1.1";
    for (item, value) in [
        ("X.9.9", json!({"state": "rated", "level": 2})),
        (gate_item, json!({"state": "rated", "level": 9})),
        (gate_item, json!({"state": "notApplicable", "reason": "we have none"})),
        ("RES.2.1", json!({"state": "notApplicable", "reason": "  "})),
    ] {
        let refused = app.save_response(SaveResponseArgs {
            assessment_id: view.summary.id.clone(),
            item_id: item.to_owned(),
            response: response(value.clone()),
        });
        assert!(refused.is_err(), "{item} cannot be {value}");
    }
    let after = app.open_assessment(args(&view.summary.id)).unwrap();
    let answered =
        after.responses.values().filter(|response| response.state != ResponseStateView::Unanswered).count();
    assert_eq!((answered, after.can_undo), (0, false), "nothing was written");
}

#[test]
fn without_a_workspace_nothing_pretends_to_be_saved() {
    let app = app(Language::SimplifiedChinese);
    let refused = app.open_assessment(args("0190c0de-0000-7000-8000-000000000000")).unwrap_err();
    assert!(matches!(refused, AppError::NoWorkspace), "{refused:?}");
    let api = refused.to_api(app.messages());
    assert!(api.message.chars().any(|letter| ('\u{4e00}'..='\u{9fff}').contains(&letter)), "{}", api.message);
}

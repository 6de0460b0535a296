//! Answer workbooks: written, filled in by whichever program, read back; and every way in which they can be wrong.

mod hostile;
mod hosts;
mod mistakes;
mod round_trip;
mod typed;

use aimm_app::{App, AppError, Language, SourceFile, Subject};
use serde_json::Value;

use crate::support::app;

fn source(value: &Value) -> SourceFile {
    SourceFile { name: "case.json".to_owned(), bytes: value.to_string().into_bytes() }
}

fn workbook_file(bytes: Vec<u8>) -> SourceFile {
    SourceFile { name: "answers.xlsx".to_owned(), bytes }
}

fn value(subject: &Subject) -> Value {
    serde_json::from_str(&subject.text().unwrap()).unwrap()
}

/// `place code` of every problem.
fn problems(app: &App, bytes: Vec<u8>) -> Vec<String> {
    match app.read_answer_workbook(&workbook_file(bytes), None) {
        Ok(_) => Vec::new(),
        Err(error) => {
            let views = error.problem_views(app.messages());
            assert!(views.iter().all(|view| view.file == "answers.xlsx"), "the file is named: {views:?}");
            views.iter().map(|view| format!("{} {}", view.path, view.code)).collect()
        }
    }
}

fn said(error: &AppError) -> Vec<String> {
    error.to_api(app(Language::English).messages()).details
}

fn blank(app: &App, id: &str) -> Vec<u8> {
    app.new_answer_workbook(&app.questionnaire_of_id(id).unwrap()).unwrap()
}

/// The response to `item` in a workbook that must be sound.
fn response(app: &App, bytes: Vec<u8>, item: &str) -> Value {
    let subject = app
        .read_answer_workbook(&workbook_file(bytes), None)
        .unwrap_or_else(|error| panic!("{}", said(&error).join("\n")));
    let value = value(&subject);
    value["responses"].as_array().unwrap().iter().find(|one| one["item"] == item).cloned().unwrap_or_default()
}

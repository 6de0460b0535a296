//! The use cases of AIMM Assessor: the one interface that every host calls.
//!
//! [`App`] has one method for each command of [`commands::Commands`]; where a command asks for a place, the host asks and
//! passes the path. A window calls them through [`App::run`], which turns errors and panics into [`dto::ApiError`].

mod answer_workbooks;
mod app;
mod assessment_head;
mod assessments;
pub mod atomic_file;
mod charts;
pub mod commands;
mod demo;
mod docx;
pub mod dto;
mod environment;
mod error;
mod evidence;
pub mod exchange;
mod item_analyses;
mod language;
mod organisations;
mod panic_guard;
mod previous;
mod problems;
mod progress;
mod questionnaire_forms;
mod questionnaires;
mod report_sections;
mod report_templates;
mod report_verification;
mod reports;
mod responses;
mod results;
mod roadmaps;
mod robustness;
mod saved_files;
mod settings;
mod spreadsheets;
mod verification;
mod view;
mod warnings;
mod workspaces;

pub use aimm_charts::fonts;
pub use aimm_core::problem::SourceFile;
pub use aimm_messages::{Argument, Language, Messages, number};
pub use aimm_report::DocxTemplate;
pub use aimm_report::report_template::ReportTemplate;
pub use app::App;
pub use charts::Picture;
pub use docx::read_docx_template;
pub use environment::{Environment, seconds_of_date};
pub use error::{AppError, AppResult, InputMistake};
pub use exchange::{ImportedAssessment, Subject};
pub use problems::line as problem_line;
pub use questionnaire_forms::FormFile;
pub use questionnaires::KnownQuestionnaire;
pub use report_verification::{CheckedPart, Rebuilt, RecordCheck, ReportVerification};
pub use reports::ReportBytes;
pub use results::{FileScore, percentage, two_decimals};
pub use roadmaps::{FileRoadmap, RoadmapStep, RoadmapWave, RoadmapWish};
pub use robustness::FileRobustness;
pub use workspaces::WorkspaceDetails;

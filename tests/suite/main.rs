//! One test binary: a module a noun.
#![cfg(test)]

mod answer_workbook;
mod catalogue;
mod cli;
mod cli_questionnaire;
mod cli_workspace;
mod command_lists;
mod consensus;
mod demo;
mod flow;
mod hostile_files;
mod hostile_places;
mod instrument_trials;
mod instruments;
mod questionnaire_form;
mod report_forms;
mod report_redaction;
mod report_templates;
mod report_verification;
mod support;
mod workbook_report;

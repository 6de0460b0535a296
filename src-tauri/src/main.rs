//! The window of AIMM Assessor.
#![cfg_attr(not(debug_assertions), windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    aimm_assessor::run()
}

//! The window of AIMM Assessor: it shows the pages of `ui/`, asks for places in native dialogs, and passes every command
//! on to [`aimm_app::App`].

mod arguments;
mod clipboard;
mod commands;
mod dialogs;
mod font_protocol;
mod handlers;
mod host;
mod log;
mod place;
mod setup;
mod window;
mod work;

use std::io::{Write as _, stderr, stdout};
use std::process::ExitCode;

use aimm_app::Messages;

use arguments::{Arguments, Wish};

/// What the command line could not be read for.
const WRONG_USAGE: u8 = 2;
/// What the machine does not allow.
const ENVIRONMENT_FAILED: u8 = 3;

/// Opens the window, and returns when it is closed.
pub fn run() -> ExitCode {
    let messages = Messages::new(setup::machine_language());
    match arguments::read(std::env::args_os().skip(1)) {
        Ok(Wish::Window(arguments)) => show(arguments, &messages),
        Ok(Wish::Version) => said(env!("CARGO_PKG_VERSION")),
        Ok(Wish::Help) => said(&messages.text("window-usage")),
        Err(unknown) => {
            let refused = messages.format("window-argument-unknown", &[("argument", unknown.into())]);
            failed(&format!("{refused}\n{}", messages.text("window-usage")), WRONG_USAGE)
        }
    }
}

fn show(arguments: Arguments, messages: &Messages) -> ExitCode {
    if !setup::has_display() {
        return failed(&messages.text("window-no-display"), ENVIRONMENT_FAILED);
    }
    match setup::build(arguments) {
        Ok(window) => {
            ExitCode::from(u8::try_from(window.run_return(setup::on_event)).unwrap_or(ENVIRONMENT_FAILED))
        }
        Err(error) => {
            let why = messages.format("window-cannot-start", &[("reason", error.to_string().into())]);
            failed(&why, ENVIRONMENT_FAILED)
        }
    }
}

fn said(text: &str) -> ExitCode {
    // Nobody is there to hear that nobody listens.
    let _ = writeln!(stdout(), "{text}");
    ExitCode::SUCCESS
}

fn failed(text: &str, code: u8) -> ExitCode {
    let _ = writeln!(stderr(), "{text}");
    ExitCode::from(code)
}

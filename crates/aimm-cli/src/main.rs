//! `aimm`: everything the program does with files, for scripts and for people at a terminal.

mod args;
mod commands;
mod exit_code;
mod failure;
mod host;
mod layout;
mod output;
mod passphrase;

use std::ffi::OsString;
use std::process::ExitCode as ProcessCode;

use aimm_app::{App, Messages};
use clap::FromArgMatches as _;
use clap::error::ErrorKind;
use mimalloc::MiMalloc;

use args::Arguments;
use exit_code::ExitCode;
use output::Output;

#[global_allocator]
static ALLOCATOR: MiMalloc = MiMalloc;

fn main() -> ProcessCode {
    let typed: Vec<OsString> = std::env::args_os().collect();
    let messages = Messages::new(host::language(&typed));
    let code = match parse(&typed, &messages) {
        Ok(arguments) => run(arguments, &messages),
        Err(error) => stop(&error),
    };
    ProcessCode::from(code.number())
}

fn parse(typed: &[OsString], messages: &Messages) -> Result<Arguments, clap::Error> {
    let matches = args::localised(messages).try_get_matches_from(typed)?;
    Arguments::from_arg_matches(&matches)
}

/// Help and version are what was asked for; anything else is wrong usage.
fn stop(error: &clap::Error) -> ExitCode {
    let printed = error.print();
    match error.kind() {
        ErrorKind::DisplayHelp | ErrorKind::DisplayVersion => output::code_of(printed),
        _ => ExitCode::Usage,
    }
}

fn run(arguments: Arguments, messages: &Messages) -> ExitCode {
    let output = Output::new(arguments.json, messages);
    let done = host::environment(arguments.date.as_deref(), messages).and_then(|environment| {
        let app = App::new(environment, false);
        commands::run(&app, arguments.command, output.style())
    });
    match done {
        Ok(outcome) => output.print(&outcome),
        Err(failure) => output.refuse(&failure),
    }
}

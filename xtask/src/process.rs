//! Other programs: run them, and say which one failed.

use std::ffi::OsStr;
use std::path::Path;
use std::process::{Command, Stdio};

use crate::Failure;
use crate::project::root;

/// A command in the project's root.
pub(crate) fn command<S: AsRef<OsStr>>(program: impl AsRef<OsStr>, arguments: &[S]) -> Command {
    let mut command = Command::new(program);
    command.args(arguments).current_dir(root());
    command
}

/// Runs a command to its end, with its output on ours.
pub(crate) fn run(command: &mut Command) -> Result<(), Failure> {
    let status = command.status().map_err(|error| format!("{}: {error}", shown(command)))?;
    if status.success() { Ok(()) } else { Err(format!("{}: {status}", shown(command))) }
}

/// What a command writes on standard output; its errors stay on ours.
pub(crate) fn output(command: &mut Command) -> Result<String, Failure> {
    let output = command.stderr(Stdio::inherit()).output();
    let output = output.map_err(|error| format!("{}: {error}", shown(command)))?;
    if !output.status.success() {
        return Err(format!("{}: {}", shown(command), output.status));
    }
    String::from_utf8(output.stdout).map_err(|error| format!("{}: {error}", shown(command)))
}

/// Whether a command is there and ends well, without a word of its own.
pub(crate) fn succeeds(program: &str, arguments: &[&str]) -> bool {
    let mut command = command(program, arguments);
    let quiet = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
    quiet.status().is_ok_and(|status| status.success())
}

/// Whether a program of this name is in the search path.
pub(crate) fn is_in_path(program: &str) -> bool {
    let path = crate::project::variable("PATH").unwrap_or_default();
    let name = format!("{program}{}", std::env::consts::EXE_SUFFIX);
    std::env::split_paths(&path).any(|folder| folder.join(&name).is_file())
}

/// Runs the cargo that runs us.
pub(crate) fn cargo(arguments: &[&str]) -> Result<(), Failure> {
    run(&mut command(env!("CARGO"), arguments))
}

/// Runs a script of the user interface.
pub(crate) fn npm(arguments: &[&str]) -> Result<(), Failure> {
    run(npm_command(arguments).current_dir(root().join("ui")))
}

/// npm is a batch file on Windows, which only its shell starts.
fn npm_command(arguments: &[&str]) -> Command {
    if cfg!(windows) {
        let mut all = vec!["/c", "npm"];
        all.extend(arguments);
        return command("cmd", &all);
    }
    command("npm", arguments)
}

fn shown(command: &Command) -> String {
    let program = Path::new(command.get_program()).file_name().unwrap_or(command.get_program());
    let words = std::iter::once(program).chain(command.get_args());
    words.map(|word| word.to_string_lossy()).collect::<Vec<_>>().join(" ")
}

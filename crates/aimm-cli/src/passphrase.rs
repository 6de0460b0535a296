//! Passphrases: from the environment, a prompt or standard input, never from an argument.

use std::io::{self, BufRead as _, IsTerminal as _, stdin};
use std::path::Path;

use aimm_app::atomic_file::FileError;
use aimm_app::dto::ErrorCode;
use aimm_app::{App, Messages};

use crate::failure::Failure;
use crate::host;

/// The variable a passphrase may stand in.
const VARIABLE: &str = "AIMM_PASSPHRASE";

/// Opens the workspace at `path`; where it needs a passphrase that was not given, asks for it.
pub(crate) fn open(app: &App, path: &Path, messages: &Messages) -> Result<(), Failure> {
    let given = host::variable(VARIABLE);
    match app.open_workspace_with(path, given.as_deref()) {
        Err(error) if given.is_none() && error.code(messages) == ErrorCode::WrongPassphrase => {
            let passphrase = ask(&messages.text("passphrase-prompt"))?;
            Ok(app.open_workspace_with(path, Some(&passphrase))?)
        }
        other => Ok(other?),
    }
}

/// A passphrase for a new workspace; asked for twice where a person types it.
pub(crate) fn new(messages: &Messages) -> Result<String, Failure> {
    if let Some(given) = host::variable(VARIABLE) {
        return Ok(given);
    }
    let passphrase = ask(&messages.text("passphrase-new-prompt"))?;
    if stdin().is_terminal() && ask(&messages.text("passphrase-again-prompt"))? != passphrase {
        return Err(Failure::Usage(messages.text("passphrase-differs")));
    }
    Ok(passphrase)
}

/// The next line of standard input; typed unseen on a terminal.
fn ask(prompt: &str) -> Result<String, Failure> {
    let refused = |cause: io::Error| Failure::from(FileError::reading(Path::new("<stdin>"), cause));
    if stdin().is_terminal() {
        return rpassword::prompt_password(format!("{prompt} ")).map_err(refused);
    }
    let mut line = String::new();
    stdin().lock().read_line(&mut line).map_err(refused)?;
    Ok(line.trim_end_matches(['\r', '\n']).to_owned())
}

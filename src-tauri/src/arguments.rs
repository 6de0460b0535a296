//! The command line of the window: `aimm-assessor [--demo] [--dialog-answers FILE] [FILE.aimm]`.

use std::ffi::OsString;
use std::path::PathBuf;

/// How the window is to start.
#[derive(Debug, Default, PartialEq, Eq)]
pub(crate) struct Arguments {
    /// The workspace to open.
    pub(crate) workspace: Option<PathBuf>,
    /// Whether to open the demo.
    pub(crate) wants_demo: bool,
    /// A file with the answers that native dialogs are to give; see [`crate::dialogs::answers`].
    pub(crate) dialog_answers: Option<PathBuf>,
}

/// What somebody wants.
#[derive(Debug, PartialEq, Eq)]
pub(crate) enum Wish {
    Window(Arguments),
    Version,
    Help,
}

/// Reads the arguments after the program's name; the error is the one that is not understood.
pub(crate) fn read(arguments: impl Iterator<Item = OsString>) -> Result<Wish, String> {
    let mut wanted = Arguments::default();
    let mut arguments = arguments;
    while let Some(argument) = arguments.next() {
        match argument.to_str() {
            Some("--help" | "-h") => return Ok(Wish::Help),
            Some("--version" | "-V") => return Ok(Wish::Version),
            Some("--demo") => wanted.wants_demo = true,
            Some(option @ "--dialog-answers") => {
                wanted.dialog_answers = Some(arguments.next().ok_or(option)?.into());
            }
            Some(option) if option.starts_with('-') => return Err(option.to_owned()),
            _ if wanted.workspace.is_some() => return Err(argument.to_string_lossy().into_owned()),
            _ => wanted.workspace = Some(argument.into()),
        }
    }
    Ok(Wish::Window(wanted))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn of(line: &str) -> Result<Wish, String> {
        read(line.split(' ').filter(|word| !word.is_empty()).map(OsString::from))
    }

    #[test]
    fn every_argument_is_understood_or_named() {
        let window = |workspace: Option<&str>, wants_demo, answers: Option<&str>| {
            Ok(Wish::Window(Arguments {
                workspace: workspace.map(PathBuf::from),
                wants_demo,
                dialog_answers: answers.map(PathBuf::from),
            }))
        };
        for (line, wanted) in [
            ("", window(None, false, None)),
            ("client.aimm", window(Some("client.aimm"), false, None)),
            ("--demo --dialog-answers a.txt", window(None, true, Some("a.txt"))),
            ("--dialog-answers a.txt client.aimm", window(Some("client.aimm"), false, Some("a.txt"))),
            ("--help", Ok(Wish::Help)),
            ("-V client.aimm", Ok(Wish::Version)),
            ("--dialog-answers", Err("--dialog-answers".to_owned())),
            ("--dmeo", Err("--dmeo".to_owned())),
            ("one.aimm two.aimm", Err("two.aimm".to_owned())),
        ] {
            assert_eq!(of(line), wanted, "`{line}`");
        }
    }
}

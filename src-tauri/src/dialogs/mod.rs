//! Native dialogs, made by the window's host: its pages neither see the disk nor can ask for a place themselves.

mod answers;
#[cfg(target_os = "linux")]
mod gtk;
mod name;
mod question;
#[cfg(not(target_os = "linux"))]
mod rfd;

#[cfg(target_os = "linux")]
use gtk as native;
#[cfg(not(target_os = "linux"))]
use rfd as native;

use std::path::{Path, PathBuf};

use aimm_app::Messages;
use parking_lot::Mutex;
use tauri::{AppHandle, Manager as _};

use answers::Answers;
pub(crate) use name::file_name;
use name::with_ending;
pub(crate) use question::Question;

/// What a dialog shows, in the program's language.
#[derive(Clone)]
struct Dialog {
    question: Question,
    title: String,
    accept: String,
    cancel: String,
    /// What can be chosen: a word for it, and its endings; none means all files.
    kinds: Vec<(String, &'static [&'static str])>,
    /// Where it begins.
    folder: PathBuf,
    /// The name that is offered for a new file.
    name: String,
}

/// Who answers: the person in front of the window, or a list.
pub(crate) enum Dialogs {
    Native(AppHandle),
    Listed(Mutex<Answers>),
}

impl Dialogs {
    /// Dialogs of `handle`'s window, or the answers in a file.
    ///
    /// # Errors
    /// Where the file cannot be read.
    pub(crate) fn new(handle: &AppHandle, answers: Option<&Path>) -> std::io::Result<Self> {
        Ok(match answers {
            None => Self::Native(handle.clone()),
            Some(path) => Self::Listed(Mutex::new(Answers::read(path)?)),
        })
    }

    /// Asks for a file; `None` where nobody wants one. A new file gets the ending of its kind.
    pub(crate) fn ask(&self, question: Question, name: &str, messages: &Messages) -> Option<PathBuf> {
        match self {
            Self::Listed(answers) => {
                answers.lock().next().into_iter().next().map(|path| with_ending(&path, question))
            }
            Self::Native(handle) => ask_natively(handle, question, name, messages),
        }
    }

    /// Asks for files that are there; none where nobody wants any.
    pub(crate) fn ask_for_several(&self, question: Question, messages: &Messages) -> Vec<PathBuf> {
        match self {
            Self::Listed(answers) => answers.lock().next(),
            Self::Native(handle) => native::choose(handle, &question.dialog(documents(handle), "", messages)),
        }
    }

    /// Says something that has to be seen.
    pub(crate) fn tell(&self, message: &str, messages: &Messages) {
        if let Self::Native(handle) = self {
            native::tell(handle, message, &messages.text("dialog-close"));
        }
    }
}

/// A name that was typed without its ending may be taken once it has one: then the question comes again.
fn ask_natively(handle: &AppHandle, question: Question, name: &str, messages: &Messages) -> Option<PathBuf> {
    let folder = documents(handle);
    let mut dialog = question.dialog(folder, name, messages);
    loop {
        let chosen = native::choose(handle, &dialog).into_iter().next()?;
        let place = with_ending(&chosen, question);
        if place == chosen || !place.exists() || question == Question::NewWorkspace {
            return Some(place);
        }
        dialog.folder = place.parent().map(Path::to_owned).unwrap_or(dialog.folder);
        dialog.name = place.file_name().unwrap_or_default().to_string_lossy().into_owned();
    }
}

/// The person's documents; their home where the system names no such folder.
fn documents(handle: &AppHandle) -> PathBuf {
    let paths = handle.path();
    let documents = paths.document_dir().ok().filter(|folder| folder.is_dir());
    documents.or_else(|| paths.home_dir().ok()).unwrap_or_default()
}

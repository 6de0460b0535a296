//! Dialogs of Windows and macOS, whose buttons are labelled in the system's language.

use std::path::PathBuf;

use rfd::{FileDialog, MessageButtons, MessageDialog, MessageLevel};
use tauri::{AppHandle, Manager as _};

use super::Dialog;

/// Shows a dialog and waits for its answer, on any thread but the window's own.
pub(super) fn choose(handle: &AppHandle, dialog: &Dialog) -> Vec<PathBuf> {
    let mut chooser = FileDialog::new().set_title(&dialog.title).set_directory(&dialog.folder);
    for (name, endings) in &dialog.kinds {
        chooser = chooser.add_filter(name, endings);
    }
    if let Some(window) = handle.get_webview_window(crate::window::LABEL) {
        chooser = chooser.set_parent(&window);
    }
    if dialog.question.takes_several() {
        chooser.pick_files().unwrap_or_default()
    } else if dialog.question.is_new() {
        chooser.set_file_name(&dialog.name).save_file().into_iter().collect()
    } else {
        chooser.pick_file().into_iter().collect()
    }
}

/// Says something; the program goes on.
pub(super) fn tell(_handle: &AppHandle, message: &str, close: &str) {
    let button = MessageButtons::OkCustom(close.to_owned());
    let dialog = MessageDialog::new().set_level(MessageLevel::Error).set_buttons(button);
    let dialog = dialog.set_title("AIMM Assessor").set_description(message);
    std::thread::spawn(move || dialog.show());
}
